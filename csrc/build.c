/* build.c - phrases as a trie over units, and the order in which an image is made. */
#include "builder.h"

static uint32_t new_pnode (bk_builder *b) {
  return b->pnodes.len >= BK_MAX_PNODES || bk_buf_add (&b->pnodes, 1) == NULL ? 0 : (uint32_t) b->pnodes.len - 1;
}

static uint32_t phrase_child (bk_builder *b, uint32_t node, uint32_t unit, uint32_t gap) {
  uint32_t *child = bk_hashmap_at (&b->next, (uint64_t) node << 32 | (unit * 32 + gap));
  if (child == NULL) return 0;
  if (*child == 0) {
    uint32_t made = new_pnode (b);
    bk_phrase_edge *e = bk_buf_add (&b->edges, 1);
    if (made == 0 || e == NULL) return 0;
    *child = made;
    e->unit = unit;
    e->gap = gap;
    e->node = made;
    bk_phrase_node *from = BK_AT (b->pnodes, bk_phrase_node, node);
    e->next = from->edges;
    from->edges = (uint32_t) b->edges.len;
    from->nedges++;
  }
  return *child;
}

static bouncekit_status add_phrase (bk_builder *b, const bk_phrase *p) {
  uint32_t seq[2 * BK_MAX_UNITS], n;
  int of_rule = (p->accept.flags & (BK_PROVIDER | BK_BLOCKLIST)) == 0;
  if (of_rule && BK_AT (b->rs->rules, bk_rule, p->accept.what)->off) return BOUNCEKIT_OK;
  bouncekit_status s = bk_build_sequence (b, p, seq, &n);
  if (s != BOUNCEKIT_OK) return s;
  for (uint32_t i = 0; i < n; i += 2) {                            /* a unit without members can never be found */
    if (BK_AT (b->rs->units, bk_unit, seq[i])->nmembers == 0) return BOUNCEKIT_OK;
  }
  while (b->unit_root.len < b->rs->units.len) {
    if (bk_buf_add (&b->unit_root, 1) == NULL) return BOUNCEKIT_NOMEM;
  }
  uint32_t node = *BK_AT (b->unit_root, uint32_t, seq[0]);
  if (node == 0) {
    node = new_pnode (b);
    if (node == 0) return BOUNCEKIT_NOMEM;
    *BK_AT (b->unit_root, uint32_t, seq[0]) = node;
  }
  for (uint32_t i = 2, from; i < n; i += 2) {
    from = node;
    node = phrase_child (b, node, seq[i], seq[i - 1]);
    if (node == 0) return BOUNCEKIT_NOMEM;
    if (BK_AT (b->pnodes, bk_phrase_node, from)->nedges > UINT16_MAX) return BOUNCEKIT_LIMIT;
  }
  for (uint32_t i = 0; i < n; i += 2) BK_AT (b->rs->units, bk_unit, seq[i])->parts = 1;   /* in use */
  bk_phrase_accept *a = bk_buf_add (&b->accepts, 1);
  if (a == NULL) return BOUNCEKIT_NOMEM;
  bk_phrase_node *last = BK_AT (b->pnodes, bk_phrase_node, node);
  a->accept = p->accept;
  a->next = last->accepts;
  last->accepts = (uint32_t) b->accepts.len;
  return ++last->naccepts > UINT16_MAX ? BOUNCEKIT_LIMIT : BOUNCEKIT_OK;
}

typedef struct part { size_t buf, elem; } part;

#define PART(name, type) { offsetof (bk_builder, name), sizeof (type) }
static const part parts[] = {
  PART (nodes, bk_trie_node), PART (node_units, bk_chain), PART (pnodes, bk_phrase_node), PART (edges, bk_phrase_edge),
  PART (accepts, bk_phrase_accept), PART (unit_root, uint32_t), PART (follower, uint32_t), PART (meanings, bk_meaning),
  PART (followers, bk_group), PART (groups, bk_group), PART (steps, bk_step), PART (vetoes, bk_vetoes),
  PART (lists, uint32_t), PART (list_spans, bk_span), PART (numbers, uint32_t), PART (veto_words, uint64_t),
  PART (trie, bk_node), PART (kids, uint32_t), PART (root, uint32_t),
};

static bk_buf *part_of (bk_builder *b, size_t i) { return (bk_buf *) (void *) ((char *) b + parts[i].buf); }

static void start (bk_builder *b, struct bouncekit_ruleset *rs) {
  memset (b, 0, sizeof *b);
  b->rs = rs;
  for (size_t i = 0; i < BK_LEN (parts); i++) bk_buf_init (part_of (b, i), rs->alloc, parts[i].elem);
  bk_hashmap_init (&b->merged, rs->alloc);
  bk_hashmap_init (&b->known, rs->alloc);
  bk_hashmap_init (&b->next, rs->alloc);
}

static void finish (bk_builder *b) {
  for (size_t i = 0; i < BK_LEN (parts); i++) bk_buf_free (part_of (b, i));
  bk_hashmap_free (&b->merged);
  bk_hashmap_free (&b->known);
  bk_hashmap_free (&b->next);
}

bouncekit_status bk_build_image (struct bouncekit_ruleset *rs) {
  bk_builder b;
  bouncekit_status s = BOUNCEKIT_OK;
  start (&b, rs);
  /* the roots of both tries; unit 0 is none */
  if (bk_buf_add (&b.nodes, 1) == NULL || bk_buf_add (&b.pnodes, 1) == NULL) s = BOUNCEKIT_NOMEM;
  for (size_t i = 0; i < rs->phrases.len && s == BOUNCEKIT_OK; i++) s = add_phrase (&b, BK_AT (rs->phrases, bk_phrase, i));
  if (s == BOUNCEKIT_OK) s = bk_build_trie (&b);
  if (s == BOUNCEKIT_OK) s = bk_build_followers (&b);
  if (s == BOUNCEKIT_OK) s = bk_build_meanings (&b);
  if (s == BOUNCEKIT_OK) s = bk_build_nodes (&b);
  if (s == BOUNCEKIT_OK) s = bk_build_vocabulary (rs);
  if (s == BOUNCEKIT_OK) s = bk_build_strings (rs);
  if (s == BOUNCEKIT_OK) s = bk_build_block (&b);
  finish (&b);
  return s;
}
