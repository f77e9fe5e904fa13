/* build_meanings.c - what the units that end at a node of the first trie mean for a reply: which of them phrases wait for,
   which phrases they begin, which rules they veto. Nodes with the same units share one meaning: the members of a word class
   mostly have the same. */
#include "builder.h"

/* What is copied into each meaning is bounded: units with more steps or vetoes are looked at by themselves. */
enum { MOST_STEPS = 64, MOST_VETO_WORDS = 128, VETO_WORDS = BK_VETOES / 64 };

/* How many words of the set of vetoes does a node name? Its accepts come in the order of their rules. */
static uint32_t veto_words (const bk_builder *b, const bk_phrase_node *n) {
  uint32_t words = 0, word = UINT32_MAX;
  for (uint32_t a = n->accepts; a != 0; a = BK_AT (b->accepts, bk_phrase_accept, a - 1)->next) {
    const bk_accept *accept = &BK_AT (b->accepts, bk_phrase_accept, a - 1)->accept;
    if ((accept->flags & BK_VETO) == 0 || accept->what / 64 == word) continue;
    word = accept->what / 64;
    words++;
  }
  return words;
}

/* The vetoes of a unit stand apart from what else ends at its node when they fit. Returns how many accepts stay. */
static uint32_t part_vetoes (const bk_builder *b, bk_phrase_node *n) {
  uint32_t stay = 0;
  n->vetoes_apart = veto_words (b, n) <= MOST_VETO_WORDS;
  for (uint32_t a = n->accepts; a != 0; a = BK_AT (b->accepts, bk_phrase_accept, a - 1)->next)
    stay += !n->vetoes_apart || (BK_AT (b->accepts, bk_phrase_accept, a - 1)->accept.flags & BK_VETO) == 0;
  return stay;
}

/* The vetoes of a unit into those of the meaning at hand. */
static void veto (bk_builder *b, const bk_phrase_node *n) {
  for (uint32_t a = n->vetoes_apart ? n->accepts : 0; a != 0; a = BK_AT (b->accepts, bk_phrase_accept, a - 1)->next) {
    const bk_accept *accept = &BK_AT (b->accepts, bk_phrase_accept, a - 1)->accept;
    if (accept->flags & BK_VETO) *BK_AT (b->veto_words, uint64_t, accept->what / 64) |= UINT64_C (1) << (accept->what & 63);
  }
}

/* Steps of the nodes that are looked at by themselves: all behind a first unit, and first units where something ends or
   that have many. What other first units begin goes into the meanings. */
static bouncekit_status place_steps (bk_builder *b) {
  bouncekit_status s = BOUNCEKIT_OK;
  for (uint32_t i = 0; i < b->unit_root.len; i++) {
    uint32_t node = *BK_AT (b->unit_root, uint32_t, i);
    if (node != 0) BK_AT (b->pnodes, bk_phrase_node, node)->first = 1;
  }
  for (uint32_t i = 1; i < b->pnodes.len && s == BOUNCEKIT_OK; i++) {
    bk_phrase_node *n = BK_AT (b->pnodes, bk_phrase_node, i);
    size_t from = b->steps.len, group = b->groups.len;
    n->apart = !n->first || part_vetoes (b, n) > 0 || n->nedges > MOST_STEPS;
    if (!n->apart) continue;
    s = bk_build_steps (b, n);
    if (s == BOUNCEKIT_OK) s = bk_build_group_steps (b, from);
    n->group = (uint32_t) group;
    n->ngroups = (uint32_t) (b->groups.len - group);
  }
  return s;
}

/* The phrases that begin with a unit. */
static bouncekit_status begin_phrases (bk_builder *b, uint32_t node) {
  const bk_phrase_node *n = BK_AT (b->pnodes, bk_phrase_node, node);
  return n->apart ? bk_build_step (b, 0, node, 0) : bk_build_steps (b, n);
}

static bouncekit_status put_vetoes (bk_builder *b) {
  for (uint32_t i = 0; i < VETO_WORDS; i++) {
    uint64_t *rules = BK_AT (b->veto_words, uint64_t, i);
    if (*rules == 0) continue;
    bk_vetoes *v = bk_buf_add (&b->vetoes, 1);
    if (v == NULL) return BOUNCEKIT_NOMEM;
    v->rules = *rules;
    v->word = i;
    *rules = 0;
  }
  return BOUNCEKIT_OK;
}

static bk_meaning *new_meaning (bk_builder *b) {
  bk_meaning *m = bk_buf_add (&b->meanings, 1);
  if (m == NULL) return NULL;
  m->follower = (uint32_t) b->followers.len;
  m->first = (uint32_t) b->groups.len;
  m->veto = (uint32_t) b->vetoes.len;
  return m;
}

/* What begins with a unit or vetoes by it, and its number as a follower. */
static bouncekit_status mean_unit (bk_builder *b, uint32_t unit) {
  uint32_t node = *BK_AT (b->unit_root, uint32_t, unit), number = *BK_AT (b->follower, uint32_t, unit);
  uint32_t *follower = number != 0 ? bk_buf_add (&b->numbers, 1) : NULL;
  if (follower != NULL) *follower = number;
  else if (number != 0) return BOUNCEKIT_NOMEM;
  if (node == 0) return BOUNCEKIT_OK;
  veto (b, BK_AT (b->pnodes, bk_phrase_node, node));
  return begin_phrases (b, node);
}

/* The meaning of a list of units. */
static bouncekit_status mean (bk_builder *b, uint32_t at, uint32_t n) {
  bk_meaning *m = new_meaning (b);
  bouncekit_status s = m == NULL ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;
  size_t from = b->steps.len;
  if (m != NULL) m->nunits = n;
  b->numbers.len = 0;
  for (uint32_t i = 0; i < n && s == BOUNCEKIT_OK; i++) s = mean_unit (b, *BK_AT (b->lists, uint32_t, at + i));
  if (s == BOUNCEKIT_OK) s = bk_build_group_steps (b, from);
  if (s == BOUNCEKIT_OK && b->numbers.len > 0) s = bk_build_group_followers (b, b->numbers.data, b->numbers.len);
  return s == BOUNCEKIT_OK ? put_vetoes (b) : s;
}

/* The list of units at the end of `lists` as a meaning: one that is there already, or a new one; 0: out of memory. */
static uint32_t meaning_of (bk_builder *b, uint32_t at, uint32_t n) {
  uint32_t *list = BK_AT (b->lists, uint32_t, at);
  uint32_t *known = bk_hashmap_at (&b->known, bk_hash (BK_HASH_SEED, (const char *) list, n * sizeof *list));
  if (known == NULL) return 0;
  if (*known != 0) {
    const bk_span *before = BK_AT (b->list_spans, bk_span, *known);
    if (before->len == n && memcmp (BK_AT (b->lists, uint32_t, before->at), list, n * sizeof *list) == 0) {
      b->lists.len = at;
      return *known;
    }
  }
  *known = (uint32_t) b->meanings.len;
  bk_span *span = bk_buf_add (&b->list_spans, 1);
  if (span == NULL || mean (b, at, n) != BOUNCEKIT_OK) return 0;
  span->at = at;
  span->len = n;
  return (uint32_t) b->meanings.len - 1;
}

bouncekit_status bk_build_meanings (bk_builder *b) {
  if (bk_buf_add (&b->veto_words, VETO_WORDS) == NULL) return BOUNCEKIT_NOMEM;
  while (b->unit_root.len < b->rs->units.len) {
    if (bk_buf_add (&b->unit_root, 1) == NULL) return BOUNCEKIT_NOMEM;
  }
  bouncekit_status s = place_steps (b);
  if (s != BOUNCEKIT_OK) return s;
  if (new_meaning (b) == NULL || bk_buf_add (&b->list_spans, 1) == NULL) return BOUNCEKIT_NOMEM;   /* 0: none */
  for (uint32_t i = 0; i < b->nodes.len; i++) {
    bk_trie_node *n = BK_AT (b->nodes, bk_trie_node, i);
    uint32_t at = (uint32_t) b->lists.len;
    if (n->n == 0) continue;
    uint32_t *unit = bk_buf_add (&b->lists, n->n);
    if (unit == NULL) return BOUNCEKIT_NOMEM;
    for (uint32_t c = n->units; c != 0; c = BK_AT (b->node_units, bk_chain, c - 1)->next) *unit++ = BK_AT (b->node_units, bk_chain, c - 1)->value;
    n->meaning = meaning_of (b, at, n->n);
    if (n->meaning == 0) return BOUNCEKIT_NOMEM;
  }
  bk_group *end = bk_buf_add (&b->groups, 1);
  if (end != NULL) end->step = (uint32_t) b->steps.len;
  b->groups.len -= end != NULL;
  bk_meaning *last = end != NULL ? new_meaning (b) : NULL;
  b->groups.len += end != NULL;
  return last == NULL ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;            /* where the last ones end */
}
