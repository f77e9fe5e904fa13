/* build_meanings.c - what the units that end at a node of the first trie mean for a reply: which of them phrases wait for,
   which phrases they begin, which rules they veto. Nodes with the same units share one meaning: the members of a word class
   mostly have the same. */
#include "builder.h"

/* What is copied into each meaning is bounded: units with more steps or vetoes are looked at by themselves. */
enum { MOST_STEPS = 64, MOST_VETO_WORDS = 128, VETO_WORDS = BK_VETOES / 64 };

/* Units that follow others in phrases are numbered from 1; numbers that share a chain with 0 are left out. */
static bouncekit_status number_followers (bk_builder *b) {
  if (bk_buf_add (&b->follower, b->rs->units.len) == NULL || bk_buf_add (&b->veto_words, VETO_WORDS) == NULL) return BOUNCEKIT_NOMEM;
  for (size_t i = 0; i < b->edges.len; i++) {
    uint32_t *n = BK_AT (b->follower, uint32_t, BK_AT (b->edges, bk_phrase_edge, i)->unit);
    if (*n != 0) continue;
    if ((++b->nfollowers & (BK_FOLLOWERS - 1)) == 0) b->nfollowers++;
    *n = b->nfollowers;
    if (*n >> BK_CHAIN_BITS > UINT16_MAX) return BOUNCEKIT_LIMIT;
  }
  return BOUNCEKIT_OK;
}

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

/* The vetoes of one unit; they leave its node when they fit. Returns how many accepts stay. */
static uint32_t take_vetoes (bk_builder *b, bk_phrase_node *n) {
  uint32_t stay = 0;
  n->vetoes_apart = veto_words (b, n) <= MOST_VETO_WORDS;
  for (uint32_t a = n->accepts; a != 0; a = BK_AT (b->accepts, bk_phrase_accept, a - 1)->next) {
    const bk_accept *accept = &BK_AT (b->accepts, bk_phrase_accept, a - 1)->accept;
    if (n->vetoes_apart && accept->flags & BK_VETO) *BK_AT (b->veto_words, uint64_t, accept->what / 64) |= UINT64_C (1) << (accept->what & 63);
    else stay++;
  }
  return stay;
}

void bk_build_step (bk_step *s, uint32_t follower, uint32_t node, uint32_t gap) {
  s->chain = (uint16_t) (follower & (BK_FOLLOWERS - 1));
  s->rest = (uint16_t) (follower >> BK_CHAIN_BITS);
  s->to = node << BK_GAP_BITS | gap;
}

static bouncekit_status add_first (bk_builder *b, uint32_t follower, uint32_t node, uint32_t gap) {
  bk_step *s = bk_buf_add (&b->firsts, 1);
  if (s == NULL) return BOUNCEKIT_NOMEM;
  bk_build_step (s, follower, node, gap);
  return BOUNCEKIT_OK;
}

/* The phrases that begin with a unit. */
static bouncekit_status begin_phrases (bk_builder *b, uint32_t node) {
  bk_phrase_node *n = BK_AT (b->pnodes, bk_phrase_node, node);
  if (take_vetoes (b, n) > 0 || n->nedges > MOST_STEPS) return add_first (b, 0, node, 0);
  bouncekit_status s = BOUNCEKIT_OK;
  for (uint32_t i = n->edges; i != 0 && s == BOUNCEKIT_OK;) {
    const bk_phrase_edge *e = BK_AT (b->edges, bk_phrase_edge, i - 1);
    s = add_first (b, *BK_AT (b->follower, uint32_t, e->unit), e->node, e->gap);
    i = e->next;
  }
  return s;
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
  m->first = (uint32_t) b->firsts.len;
  m->veto = (uint32_t) b->vetoes.len;
  return m;
}

/* The meaning of a list of units, in their order. */
static bouncekit_status mean (bk_builder *b, uint32_t at, uint32_t n) {
  bouncekit_status s = new_meaning (b) == NULL ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;
  for (uint32_t i = 0; i < n && s == BOUNCEKIT_OK; i++) {
    uint32_t unit = *BK_AT (b->lists, uint32_t, at + i), node = *BK_AT (b->unit_root, uint32_t, unit);
    uint32_t number = *BK_AT (b->follower, uint32_t, unit);
    uint32_t *follower = number != 0 ? bk_buf_add (&b->followers, 1) : NULL;
    if (follower != NULL) *follower = number;
    else if (number != 0) s = BOUNCEKIT_NOMEM;
    if (node != 0 && s == BOUNCEKIT_OK) s = begin_phrases (b, node);
  }
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
  bouncekit_status s = number_followers (b);
  if (s != BOUNCEKIT_OK) return s;
  while (b->unit_root.len < b->rs->units.len) {
    if (bk_buf_add (&b->unit_root, 1) == NULL) return BOUNCEKIT_NOMEM;
  }
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
  return new_meaning (b) == NULL ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;   /* where the last one ends */
}
