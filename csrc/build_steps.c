/* build_steps.c - followers and steps in groups of 64 followers, as a reply looks at them. Which units share a group is
   settled by their numbers: what follows one and the same unit is numbered in a row, busy units first. */
#include <stdlib.h>
#include "builder.h"

static int downwards (const void *a, const void *b) {
  uint64_t x = *(const uint64_t *) a, y = *(const uint64_t *) b;
  return x > y ? -1 : x < y;
}

static int by_follower (const void *a, const void *b) {
  const bk_step *x = a, *y = b;
  if (x->follower != y->follower) return x->follower < y->follower ? -1 : 1;
  return x->to < y->to ? -1 : x->to > y->to;
}

static int upwards (const void *a, const void *b) {
  uint32_t x = *(const uint32_t *) a, y = *(const uint32_t *) b;
  return x < y ? -1 : x > y;
}

/* Number what follows a node and has no number yet. */
static void number_edges (bk_builder *b, const bk_phrase_node *n) {
  for (uint32_t i = n->edges; i != 0; i = BK_AT (b->edges, bk_phrase_edge, i - 1)->next) {
    uint32_t *number = BK_AT (b->follower, uint32_t, BK_AT (b->edges, bk_phrase_edge, i - 1)->unit);
    if (*number == 0) *number = ++b->nfollowers;
  }
}

bouncekit_status bk_build_followers (bk_builder *b) {
  bk_buf order;
  if (bk_buf_add (&b->follower, b->rs->units.len) == NULL) return BOUNCEKIT_NOMEM;
  bk_buf_init (&order, b->rs->alloc, sizeof (uint64_t));
  uint64_t *at = b->pnodes.len > 0 ? bk_buf_add (&order, b->pnodes.len) : NULL;
  for (uint32_t i = 0; at != NULL && i < b->pnodes.len; i++)
    at[i] = (uint64_t) BK_AT (b->pnodes, bk_phrase_node, i)->nedges << 32 | (UINT32_MAX - i);
  if (at != NULL) qsort (at, order.len, sizeof *at, downwards);
  for (uint32_t i = 0; at != NULL && i < order.len; i++)
    number_edges (b, BK_AT (b->pnodes, bk_phrase_node, UINT32_MAX - (uint32_t) at[i]));
  bk_buf_free (&order);
  return at != NULL || b->pnodes.len == 0 ? BOUNCEKIT_OK : BOUNCEKIT_NOMEM;
}

bouncekit_status bk_build_step (bk_builder *b, uint32_t follower, uint32_t node, uint32_t gap) {
  bk_step *s = bk_buf_add (&b->steps, 1);
  if (s == NULL) return BOUNCEKIT_NOMEM;
  s->follower = follower;
  s->to = node << BK_GAP_BITS | gap;
  return BOUNCEKIT_OK;
}

bouncekit_status bk_build_steps (bk_builder *b, const bk_phrase_node *n) {
  bouncekit_status s = BOUNCEKIT_OK;
  for (uint32_t i = n->edges; i != 0 && s == BOUNCEKIT_OK;) {
    const bk_phrase_edge *e = BK_AT (b->edges, bk_phrase_edge, i - 1);
    s = bk_build_step (b, *BK_AT (b->follower, uint32_t, e->unit), e->node, e->gap);
    i = e->next;
  }
  return s;
}

/* One more follower for the last group of a list that began at `begin`, or for a new one. */
static bouncekit_status group (bk_buf *groups, size_t begin, uint32_t follower, size_t step) {
  bk_group *g = groups->len > begin ? BK_AT (*groups, bk_group, groups->len - 1) : NULL;
  if (g == NULL || g->word != follower / 64) {
    g = bk_buf_add (groups, 1);
    if (g == NULL) return BOUNCEKIT_NOMEM;
    g->word = follower / 64;
    g->step = (uint32_t) step;
  }
  g->set |= UINT64_C (1) << (follower & 63);
  return BOUNCEKIT_OK;
}

bouncekit_status bk_build_group_steps (bk_builder *b, size_t from) {
  size_t begin = b->groups.len, n = b->steps.len - from;
  bouncekit_status s = BOUNCEKIT_OK;
  if (n > 1) qsort (BK_AT (b->steps, bk_step, from), n, sizeof (bk_step), by_follower);
  for (size_t i = from; i < b->steps.len && s == BOUNCEKIT_OK; i++)
    s = group (&b->groups, begin, BK_AT (b->steps, bk_step, i)->follower, i);
  return s;
}

bouncekit_status bk_build_group_followers (bk_builder *b, uint32_t *list, size_t n) {
  size_t begin = b->followers.len;
  bouncekit_status s = BOUNCEKIT_OK;
  if (n > 1) qsort (list, n, sizeof *list, upwards);
  for (size_t i = 0; i < n && s == BOUNCEKIT_OK; i++) s = group (&b->followers, begin, list[i], 0);
  return s;
}
