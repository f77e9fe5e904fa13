/* build_trie.c - the trie over atoms as it stands in the image: nodes are numbered anew, level by level, so that the
   children of one follow each other and a reply that comes to one finds the others beside it. */
#include <stdlib.h>
#include "builder.h"

/* An edge of the trie as it grew: from << 32 | atom, and where it leads. */
typedef bk_slot edge;

static int by_key (const void *a, const void *b) {
  uint64_t x = ((const edge *) a)->key, y = ((const edge *) b)->key;
  return x < y ? -1 : x > y;
}

static bouncekit_status sorted_edges (const bk_hashmap *trie, bk_buf *edges) {
  for (uint32_t i = 0; trie->slots != NULL && i <= trie->mask; i++) {
    if (trie->slots[i].value == 0) continue;
    edge *e = bk_buf_add (edges, 1);
    if (e == NULL) return BOUNCEKIT_NOMEM;
    *e = trie->slots[i];
  }
  if (edges->len > 0) qsort (edges->data, edges->len, sizeof (edge), by_key);
  return BOUNCEKIT_OK;
}

/* The first edge of a node, by halving. */
static uint32_t edges_of (const bk_buf *edges, uint32_t node) {
  uint32_t low = 0, high = (uint32_t) edges->len;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (BK_AT (*edges, edge, middle)->key >> 32 < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* The table of a node that has more than a few children, numbered from `first` on. */
static bouncekit_status table (bk_builder *b, bk_node *n, uint32_t first, uint32_t count) {
  unsigned bits = 3;
  while ((uint64_t) 2 << bits < (uint64_t) count * 3) bits++;      /* two of three places are taken at most */
  uint32_t size = UINT32_C (1) << bits, *kids = bk_buf_add (&b->kids, size);
  if (kids == NULL) return BOUNCEKIT_NOMEM;
  n->child = (uint32_t) b->kids.len - size;
  n->bits = (uint8_t) bits;
  for (uint32_t c = first; c < first + count; c++) {
    uint32_t at = bk_kid_place (BK_AT (b->trie, bk_node, c)->atom, bits);
    while (kids[at] != 0) at = (at + 1) & (size - 1);
    kids[at] = c;
  }
  return BOUNCEKIT_OK;
}

/* Node `at` of the image, `old` of the trie as it grew: its children get the next numbers. */
static bouncekit_status number_children (bk_builder *b, const bk_buf *edges, bk_buf *order, uint32_t at, uint32_t old) {
  uint32_t first = (uint32_t) order->len, e = edges_of (edges, old);
  for (; e < edges->len && BK_AT (*edges, edge, e)->key >> 32 == old; e++) {
    uint32_t *next = bk_buf_add (order, 1);
    if (next == NULL) return BOUNCEKIT_NOMEM;
    *next = BK_AT (*edges, edge, e)->value;
    BK_AT (b->trie, bk_node, order->len - 1)->atom = (uint32_t) BK_AT (*edges, edge, e)->key;
    if (at == 0) *BK_AT (b->root, uint32_t, (uint32_t) BK_AT (*edges, edge, e)->key) = (uint32_t) order->len - 1;
  }
  uint32_t count = (uint32_t) order->len - first;
  bk_node *n = BK_AT (b->trie, bk_node, at);
  n->meaning = BK_AT (b->nodes, bk_trie_node, old)->meaning;
  if (at == 0) return BOUNCEKIT_OK;                /* the root's children are an array */
  for (uint32_t c = first; c < first + count; c++)
    n->more |= (uint16_t) bk_more_bit (BK_AT (b->trie, bk_node, c)->atom);
  if (count > BK_FEW) return table (b, n, first, count);
  n->child = count > 0 ? first : 0;
  n->few = (uint8_t) count;
  return BOUNCEKIT_OK;
}

bouncekit_status bk_build_nodes (bk_builder *b) {
  bk_buf edges, order;
  bk_buf_init (&edges, b->rs->alloc, sizeof (edge));
  bk_buf_init (&order, b->rs->alloc, sizeof (uint32_t));
  bouncekit_status s = sorted_edges (&b->rs->trie, &edges);
  if (s == BOUNCEKIT_OK && (bk_buf_add (&b->trie, b->nodes.len) == NULL || bk_buf_add (&order, 1) == NULL
      || bk_buf_add (&b->root, (size_t) b->rs->natoms + 1) == NULL)) s = BOUNCEKIT_NOMEM;
  for (uint32_t at = 0; s == BOUNCEKIT_OK && at < order.len; at++)
    s = number_children (b, &edges, &order, at, *BK_AT (order, uint32_t, at));
  bk_buf_free (&edges);
  bk_buf_free (&order);
  return s;
}
