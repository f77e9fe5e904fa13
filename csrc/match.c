/* match.c - one pass over a sentence: units by the trie over atoms, then phrases by the trie over units.

   A node of the first trie stands for all units that end there, and what they are good for was worked out when the set
   was made (meanings, image.h). So a reply pays for the nodes it comes to, for the few units that phrases wait for, and
   for a glance at each group of steps its words could begin.

   Nothing is tried twice: a place in the trie of phrases behind their first units is entered once per end position, so
   the cost is bounded by the sentence's length times the rules its words touch, and BK_STEPS bounds it whatever the
   rules. The first way to reach a place counts: earliest begin first, then longer units, then smaller gaps. What counts
   of what was found does not depend on the order in which it was found. */
#include "match.h"

/* An address that will be read soon. */
#ifdef __GNUC__
#define BK_SOON(p) __builtin_prefetch (p)
#else
#define BK_SOON(p) ((void) 0)
#endif

/* ---- what is found ---- */

static void hit_rule (bk_matcher *m, const bk_accept *a, unsigned begin, unsigned end, unsigned words) {
  bk_hits *h = m->hits;
  if (a->flags & BK_AT_START && (m->inner || h->tokens > 0 || begin > 0)) return;
  bk_hit hit = { 0 };
  hit.rule = a->what;
  hit.tier = a->tier;
  hit.words = (uint8_t) (words > 255 ? 255 : words);
  hit.first = (uint16_t) begin;
  hit.last = (uint16_t) (end - 1);
  hit.begin = m->lx->token[m->slot[begin].token].begin;
  hit.end = m->lx->token[m->slot[end - 1].token].end;
  hit.at_end = (a->flags & BK_AT_END) != 0;
  hit.after = h->tokens + end;
  bk_add_hit (h, &hit);
}

/* The words of a provider or a blocklist. */
static void tell (bk_matcher *m, const bk_accept *a, unsigned begin, unsigned words) {
  bk_tale t = { a->what + 1, words, begin, m->lx->token[m->slot[begin].token].begin };
  bk_add_tale (a->flags & BK_PROVIDER ? &m->hits->provider : &m->hits->list, &t);
}

/* What the phrases that end at a node say. */
static inline void accept (bk_matcher *m, const bk_pnode *n, unsigned begin, unsigned end, unsigned words) {
  const bk_accept *a = BK_ARRAY (m->im, bk_accept, accepts) + n->accept;
  for (const bk_accept *stop = a + n->naccepts; a < stop; a++) {
    if (a->flags & BK_VETO) m->hits->veto[a->what / 64] |= UINT64_C (1) << (a->what & 63);
    else if (a->flags & (BK_PROVIDER | BK_BLOCKLIST)) tell (m, a, begin, words);
    else if (a->what + 1 == m->im->hint_later) m->hits->later = 1;
    else hit_rule (m, a, begin, end, words);
  }
}

/* ---- units ---- */

static void walk (bk_matcher *m, unsigned begin, unsigned at, uint32_t node);

/* The child of a node behind the root that an atom leads to; 0: none. */
static inline uint32_t child_of (const bk_image *im, const bk_node *n, uint32_t atom) {
  const bk_node *nodes = BK_ARRAY (im, bk_node, nodes);
  if ((n->more & bk_more_bit (atom)) == 0) return 0;
  if (n->few > 0) {
    for (uint32_t c = n->child, stop = c + n->few; c < stop; c++) {
      if (nodes[c].atom == atom) return c;
    }
    return 0;
  }
  const uint32_t *kids = BK_ARRAY (im, uint32_t, kids) + n->child;
  uint32_t mask = (UINT32_C (1) << n->bits) - 1, i = bk_kid_place (atom, n->bits);
  while (kids[i] != 0 && nodes[kids[i]].atom != atom) i = (i + 1) & mask;
  return kids[i];
}

/* The nodes that slot `at` leads to from a node behind the root. */
static void deeper_nodes (bk_matcher *m, unsigned begin, unsigned at, const bk_node *n) {
  const bk_mslot *s = &m->slot[at];
  for (unsigned i = 0; i < s->natoms; i++) {
    uint32_t child = child_of (m->im, n, s->atom[i]);
    if (child != 0) walk (m, begin, at + 1, child);
  }
  for (unsigned i = s->jump; i != 0; i = m->jump[i - 1].next) {
    uint32_t child = child_of (m->im, n, m->jump[i - 1].atom);
    if (child != 0) walk (m, begin, m->jump[i - 1].to, child);
  }
}

/* All members of units that begin at slot `begin` and have come to `node` at slot `at`. As deep as the trie at most. */
static void walk (bk_matcher *m, unsigned begin, unsigned at, uint32_t node) {
  const bk_node *n = BK_ARRAY (m->im, bk_node, nodes) + node;
  if (n->meaning != 0) {
    const bk_meaning *meaning = BK_ARRAY (m->im, bk_meaning, meanings) + n->meaning;
    uint32_t nunits = meaning->nunits;
    BK_SOON (BK_ARRAY (m->im, bk_group, followers) + meaning->follower);
    BK_SOON (BK_ARRAY (m->im, bk_group, groups) + meaning->first);
    BK_SOON (BK_ARRAY (m->im, bk_vetoes, vetoes) + meaning->veto);
    if (m->nunits + nunits <= BK_FOUND) {
      bk_visit *v = &m->visit[m->nvisits++];
      v->meaning = n->meaning;
      v->begin = (uint16_t) begin;
      v->end = (uint16_t) at;
      m->nunits += nunits;
    } else {
      m->hits->overflow = 1;
    }
  }
  if (n->more == 0 || at >= m->nslots || m->steps >= BK_STEPS) return;
  m->steps++;
  deeper_nodes (m, begin, at, n);
}

/* The members that begin at each slot; the children of the root are an array. */
static void units (bk_matcher *m) {
  const uint32_t *root = BK_ARRAY (m->im, uint32_t, root);
  unsigned at = 0;
  for (; at < m->nslots && m->steps < BK_STEPS; at++) {
    const bk_mslot *s = &m->slot[at];
    m->from[at] = (uint16_t) m->nvisits;
    m->steps++;
    for (unsigned i = 0; i < s->natoms; i++) {
      if (root[s->atom[i]] != 0) walk (m, at, at + 1, root[s->atom[i]]);
    }
    for (unsigned i = s->jump; i != 0; i = m->jump[i - 1].next) {
      if (root[m->jump[i - 1].atom] != 0) walk (m, at, m->jump[i - 1].to, root[m->jump[i - 1].atom]);
    }
  }
  for (; at <= m->nslots; at++) m->from[at] = (uint16_t) m->nvisits;
}

/* ---- followers ---- */

/* Which followers there are anywhere in the sentence. Follower 0 always is. */
static void followers (bk_matcher *m) {
  const bk_meaning *meanings = BK_ARRAY (m->im, bk_meaning, meanings);
  const bk_group *groups = BK_ARRAY (m->im, bk_group, followers);
  memset (m->present, 0, sizeof m->present);
  m->present[0] = 1;
  for (bk_visit *v = m->visit, *last = v + m->nvisits; v < last; v++) {
    const bk_meaning *meaning = &meanings[v->meaning];
    uint64_t set = 0;
    for (const bk_group *g = groups + meaning[0].follower, *stop = groups + meaning[1].follower; g < stop; g++) {
      m->present[g->word & (BK_PRESENT - 1)] |= g->set;
      set |= g->set;
    }
    v->set = set;
  }
}

/* Is the follower among those of a visit? */
static inline int is_of (const bk_matcher *m, const bk_visit *v, uint32_t follower) {
  const bk_meaning *meaning = BK_ARRAY (m->im, bk_meaning, meanings) + v->meaning;
  const bk_group *groups = BK_ARRAY (m->im, bk_group, followers);
  for (const bk_group *g = groups + meaning[0].follower, *stop = groups + meaning[1].follower; g < stop; g++) {
    if (g->word == follower / 64) return g->set >> (follower & 63) & 1;
  }
  return 0;
}

/* ---- phrases ---- */

/* Enter a state of the search: 0 when it was entered before. */
static int enter (bk_matcher *m, uint32_t node, unsigned end) {
  if (!m->searched) memset (m->used, 0, sizeof m->used);
  m->searched = 1;
  uint32_t key = node * 512 + end + 1, at = bk_mix (key) & (BK_SEEN - 1);
  for (unsigned i = 0; i < 16; i++, at = (at + 1) & (BK_SEEN - 1)) {
    uint64_t *used = &m->used[at / 64], bit = UINT64_C (1) << (at & 63);
    if ((*used & bit) == 0) {
      *used |= bit;
      m->seen[at] = key;
      return 1;
    }
    if (m->seen[at] == key) return 0;
  }
  return 1;                                        /* crowded: BK_STEPS is the bound */
}

static void deeper (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words);

/* A follower is in the sentence: does it begin at most `gap` slots behind `end`? */
static void follow (bk_matcher *m, const bk_step *s, unsigned begin, unsigned end, unsigned words) {
  unsigned latest = end + bk_step_gap (s);
  const bk_visit *v = m->visit + m->from[end], *last = m->visit + m->nvisits;
  for (; v < last && v->begin <= latest; v++) {
    if ((v->set >> (s->follower & 63) & 1) == 0 || !is_of (m, v, s->follower)) continue;
    deeper (m, bk_step_node (s), begin, v->end, words + v->end - v->begin);
  }
}

static void look (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words);

/* The steps of a group whose followers are `there`, behind [begin, end). */
static void steps (bk_matcher *m, const bk_group *g, uint64_t there, unsigned begin, unsigned end, unsigned words) {
  const bk_step *list = BK_ARRAY (m->im, bk_step, steps);
  for (const bk_step *s = list + g[0].step, *stop = list + g[1].step; s < stop; s++) {
    if ((there >> (s->follower & 63) & 1) == 0) continue;
    if (s->follower != 0) follow (m, s, begin, end, words);
    else look (m, bk_step_node (s), begin, end, words);
  }
}

static inline void groups (bk_matcher *m, uint32_t from, uint32_t to, unsigned begin, unsigned end, unsigned words) {
  const bk_group *list = BK_ARRAY (m->im, bk_group, groups);
  for (const bk_group *g = list + from, *stop = list + to; g < stop; g++) {
    uint64_t there = g->set & m->present[g->word & (BK_PRESENT - 1)];
    if (there != 0) steps (m, g, there, begin, end, words);
  }
}

static void look (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words) {
  const bk_pnode *n = BK_ARRAY (m->im, bk_pnode, pnodes) + node;
  accept (m, n, begin, end, words);
  groups (m, n->group, n->group + n->ngroups, begin, end, words);
}

/* A place behind the first unit of its phrases. */
static void deeper (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words) {
  if (!enter (m, node, end)) return;
  if (++m->steps > 2 * BK_STEPS) {
    m->hits->overflow = 1;
    return;
  }
  look (m, node, begin, end, words);
}

/* All phrases that begin with what was found. */
static void phrases (bk_matcher *m) {
  const bk_meaning *meanings = BK_ARRAY (m->im, bk_meaning, meanings);
  const bk_vetoes *vetoes = BK_ARRAY (m->im, bk_vetoes, vetoes);
  uint64_t *vetoed = m->hits->veto;
  for (const bk_visit *v = m->visit, *last = v + m->nvisits; v < last; v++) {
    const bk_meaning *meaning = &meanings[v->meaning];
    for (const bk_vetoes *w = vetoes + meaning[0].veto, *stop = vetoes + meaning[1].veto; w < stop; w++)
      vetoed[w->word] |= w->rules;
    groups (m, meaning[0].first, meaning[1].first, v->begin, v->end, v->end - v->begin);
  }
}

void bk_match_phrases (bk_matcher *m) {
  m->nvisits = m->nunits = 0;
  m->steps = 0;
  m->searched = 0;
  units (m);
  if (m->nvisits == 0) return;
  followers (m);
  phrases (m);
}

void bk_match_sentence (bk_lexer *lx, void *ud) {
  bk_matcher *m = ud;
  m->lx = lx;
  m->inner = lx->inner;
  m->steps = 0;
  bk_match_slots (m);
  if (m->memo != NULL) bk_recall (m);
  else bk_match_phrases (m);
  if (!m->inner) m->hits->tokens += m->nslots;
  if (m->steps >= BK_STEPS) m->hits->overflow = 1;
}

uint32_t bk_zone_of (const bk_image *im, bouncekit_slice host, int blocklist) {
  uint32_t kind = blocklist ? 1 : 0;
  if (host.len > 255) return 0;
  for (size_t at = 0; at < host.len; at++) {
    if (at > 0 && host.p[at - 1] != '.') continue;
    uint64_t h = BK_HASH_SEED;
    for (size_t i = at; i < host.len; i++) h = bk_hash_byte (h, bk_lower ((unsigned char) host.p[i]));
    uint32_t value = bk_map_get (im, &im->zones, bk_zone_key (h, blocklist));
    if (value >> 1 != 0 && (value & 1) == kind) return value >> 1;
  }
  return 0;
}

int bk_match_host (bk_lexer *lx, bouncekit_slice host, int kind, void *ud) {
  bk_matcher *m = ud;
  uint32_t list = bk_zone_of (m->im, host, 1);
  if (list != 0 && !lx->inner) {
    if (m->hits->host_list == 0) m->hits->host_list = list;
    return BK_ARRAY (m->im, bk_list, lists)[list - 1].domain ? BK_T_RHSBL : BK_T_DNSBL;
  }
  if (m->hits->host_provider == 0) m->hits->host_provider = bk_zone_of (m->im, host, 0);
  return kind;
}

int bk_match_known (uint64_t hash, void *ud) {
  const bk_matcher *m = ud;
  uint32_t i = bk_map_get (m->im, &m->im->vocabulary, hash);
  return i != 0 && BK_ARRAY (m->im, bk_word, words)[i - 1].flags & BK_WORD_PLAIN;
}
