/* match.c - one pass over a sentence: units by the trie over atoms, then phrases by the trie over units.

   A node of the first trie stands for all units that end there, and what they are good for was worked out when the set was
   made (meanings, image.h). So a reply pays for the nodes it comes to, for the few units that phrases wait for, and for a
   glance at each step its words could begin.

   Nothing is tried twice: a place in the trie of phrases behind their first units is entered once per end position, so
   the cost is bounded by the sentence's length times the rules its words touch, and BK_STEPS bounds it whatever the rules. The first way to
   reach a place counts: earliest begin first, then longer units, then smaller gaps. */
#include "match.h"

void bk_match_init (bk_matcher *m, const bk_image *im, bk_hits *hits) {
  m->im = im;
  m->hits = hits;
  m->lx = NULL;
  m->shared = im->nfollowers >= BK_FOLLOWERS;
  memset (hits, 0, offsetof (bk_hits, hit));
  memset (hits->veto, 0, (im->rules.len / 64 + 1) * sizeof *hits->veto);
}

/* ---- hits ---- */

static inline void add_veto (bk_hits *h, uint32_t rule) { h->veto[rule / 64] |= UINT64_C (1) << (rule & 63); }

static int better (const bk_hit *a, const bk_hit *b) {
  return a->tier != b->tier ? a->tier > b->tier : a->words > b->words;
}

static uint8_t *chain_of (bk_hits *h, uint32_t rule) { return &h->chain[rule & (BK_HIT_CHAINS - 1)]; }

static bk_hit *worst_hit (bk_hits *h) {
  unsigned worst = 0;
  if (h->worst != 0) return &h->hit[h->worst - 1];
  for (unsigned i = 1; i < h->n; i++) {
    if (better (&h->hit[worst], &h->hit[i])) worst = i;
  }
  h->worst = (uint8_t) (worst + 1);
  return &h->hit[worst];
}

/* The hit of a rule that was not hit yet: into a free place, or that of the worst hit. */
static void put_hit (bk_hits *h, const bk_hit *hit) {
  bk_hit *to = &h->hit[h->n];
  if (h->n == BK_HITS) {
    h->overflow = 1;
    to = worst_hit (h);
    if (!better (hit, to)) return;
    uint8_t *link = chain_of (h, to->rule);
    while (&h->hit[*link - 1] != to) link = &h->hit[*link - 1].next;
    *link = to->next;
    h->worst = 0;
  } else {
    h->n++;
  }
  uint8_t *chain = chain_of (h, hit->rule);
  *to = *hit;
  to->next = *chain;
  *chain = (uint8_t) (to - h->hit + 1);
}

/* One hit a rule is enough, the best; but for those that must end with the text, which may yet turn out to be none. */
static void add_hit (bk_hits *h, bk_hit *hit) {
  for (unsigned i = *chain_of (h, hit->rule); i != 0; i = h->hit[i - 1].next) {
    bk_hit *known = &h->hit[i - 1];
    if (known->rule != hit->rule || known->at_end != hit->at_end) continue;
    if (hit->at_end && hit->after != known->after ? hit->after < known->after : !better (hit, known)) return;
    hit->next = known->next;
    *known = *hit;
    h->worst = 0;
    return;
  }
  put_hit (h, hit);
}

static void hit_rule (bk_matcher *m, const bk_accept *a, unsigned begin, unsigned end, unsigned words) {
  bk_hits *h = m->hits;
  if (a->flags & BK_AT_START && (m->inner || h->tokens > 0 || begin > 0)) return;
  bk_hit hit = { 0 };
  hit.rule = a->what;
  hit.tier = a->tier;
  hit.words = (uint8_t) (words > 255 ? 255 : words);
  hit.begin = m->lx->token[m->slot[begin].token].begin;
  hit.end = m->lx->token[m->slot[end - 1].token].end;
  hit.at_end = (a->flags & BK_AT_END) != 0;
  hit.after = h->tokens + end;
  add_hit (h, &hit);
}

/* "Spamhaus PBL" says more than "Spamhaus"; of equals the first counts. */
static void tell_tale (bk_hits *h, const bk_accept *a, unsigned words) {
  uint32_t *told = a->flags & BK_PROVIDER ? &h->provider : &h->list;
  uint32_t *most = a->flags & BK_PROVIDER ? &h->provider_words : &h->list_words;
  if (*told != 0 && words <= *most) return;
  *told = a->what + 1;
  *most = words;
}

/* What the phrases that end at a node say. */
static inline void accept (bk_matcher *m, const bk_pnode *n, unsigned begin, unsigned end, unsigned words) {
  const bk_accept *a = BK_ARRAY (m->im, bk_accept, accepts) + n->accept;
  for (const bk_accept *stop = a + n->naccepts; a < stop; a++) {
    if (a->flags & BK_VETO) add_veto (m->hits, a->what);
    else if (a->flags & (BK_PROVIDER | BK_BLOCKLIST)) tell_tale (m->hits, a, words);
    else if (a->what + 1 == m->im->hint_later) m->hits->later = 1;
    else hit_rule (m, a, begin, end, words);
  }
}

/* ---- units ---- */

static void walk (bk_matcher *m, unsigned begin, unsigned at, uint32_t node);

/* The nodes that slot `at` leads to from a node behind the root. */
static void deeper_nodes (bk_matcher *m, unsigned begin, unsigned at, uint32_t node, unsigned more) {
  const bk_mslot *s = &m->slot[at];
  for (unsigned i = 0; i < s->natoms; i++) {
    if ((more & bk_more_bit (s->atom[i])) == 0) continue;
    uint32_t child = bk_map_get (m->im, &m->im->trie, (uint64_t) node << 32 | s->atom[i]);
    if (child != 0) walk (m, begin, at + 1, child);
  }
  for (unsigned i = s->jump; i != 0; i = m->jump[i - 1].next) {
    uint32_t child = bk_map_get (m->im, &m->im->trie, (uint64_t) node << 32 | m->jump[i - 1].atom);
    if (child != 0) walk (m, begin, m->jump[i - 1].to, child);
  }
}

/* All members of units that begin at slot `begin` and have come to `node` at slot `at`. The depth is that of the trie. */
static void walk (bk_matcher *m, unsigned begin, unsigned at, uint32_t node) {
  const bk_node *n = BK_ARRAY (m->im, bk_node, nodes) + node;
  if (n->nunits > 0) {
    if (m->nunits + n->nunits <= BK_FOUND) {
      bk_visit *v = &m->visit[m->nvisits++];
      v->meaning = n->meaning;
      v->begin = (uint16_t) begin;
      v->end = (uint16_t) at;
      m->nunits += n->nunits;
    } else {
      m->hits->overflow = 1;
    }
  }
  if (!n->more || at >= m->nslots || m->steps >= BK_STEPS) return;
  m->steps++;
  deeper_nodes (m, begin, at, node, n->more);
}

/* The members that begin at each slot; the children of the root are an array. */
static void units (bk_matcher *m) {
  const uint32_t *root = BK_ARRAY (m->im, uint32_t, root);
  if (!BK_ARRAY (m->im, bk_node, nodes)->more) return;
  for (unsigned at = 0; at < m->nslots && m->steps < BK_STEPS; at++) {
    const bk_mslot *s = &m->slot[at];
    m->steps++;
    for (unsigned i = 0; i < s->natoms; i++) {
      if (root[s->atom[i]] != 0) walk (m, at, at + 1, root[s->atom[i]]);
    }
    for (unsigned i = s->jump; i != 0; i = m->jump[i - 1].next) {
      if (root[m->jump[i - 1].atom] != 0) walk (m, at, m->jump[i - 1].to, root[m->jump[i - 1].atom]);
    }
  }
}

/* ---- followers ---- */

/* Chains of the followers that were found, in the order of the visits: so the last one is put in first. */
static void followers (bk_matcher *m) {
  enum { PIECE = 1000 };
  const bk_meaning *meanings = BK_ARRAY (m->im, bk_meaning, meanings);
  const uint32_t *list = BK_ARRAY (m->im, uint32_t, followers);
  uint16_t *chain = m->chain;
  bk_found *found = m->found;
  uint32_t n = 0, size = m->shared ? BK_FOLLOWERS : m->im->nfollowers + 1;
  /* in pieces: beyond 2 kB memset takes a way that is slow to start */
  for (uint32_t i = 0; i < size; i += PIECE) memset (chain + i, 0, (size - i < PIECE ? size - i : PIECE) * sizeof *chain);
  for (unsigned v = m->nvisits; v-- > 0;) {
    const bk_meaning *meaning = &meanings[m->visit[v].meaning];
    for (const uint32_t *f = list + meaning[0].follower, *stop = list + meaning[1].follower; f < stop; f++) {
      uint16_t *first = &chain[*f & (BK_FOLLOWERS - 1)];
      found[n++] = (bk_found) *first << 16 | v;
      *first = (uint16_t) n;
    }
  }
  m->nfound = n;
  chain[0] = 1;                                    /* follower 0 is always there */
}

/* A chain that is shared: is it this follower? */
static int is_follower (const bk_matcher *m, const bk_visit *v, uint32_t follower) {
  const bk_meaning *meaning = BK_ARRAY (m->im, bk_meaning, meanings) + v->meaning;
  const uint32_t *list = BK_ARRAY (m->im, uint32_t, followers);
  for (uint32_t i = meaning[0].follower; i < meaning[1].follower; i++) {
    if (list[i] == follower) return 1;
  }
  return 0;
}

/* ---- phrases ---- */

/* Enter a state of the search: 0 when it was entered before. */
static int enter (bk_matcher *m, uint32_t node, unsigned end) {
  if (!m->searched) memset (m->seen, 0, sizeof m->seen);
  m->searched = 1;
  uint32_t key = node * 512 + end + 1, at = bk_mix (key) & (BK_LEN (m->seen) - 1);
  for (unsigned i = 0; i < 16; i++, at = (at + 1) & (BK_LEN (m->seen) - 1)) {
    if (m->seen[at] == key) return 0;
    if (m->seen[at] == 0) {
      m->seen[at] = key;
      return 1;
    }
  }
  return 1;                                        /* crowded: BK_STEPS is the bound */
}

static void deeper (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words);

/* A follower is in the sentence: where does it begin at most `gap` slots behind `end`? */
static void follow (bk_matcher *m, const bk_step *s, unsigned begin, unsigned end, unsigned words) {
  unsigned latest = end + bk_step_gap (s), i = m->chain[s->chain];
  while (i != 0) {
    bk_found f = m->found[i - 1];
    const bk_visit *v = &m->visit[f & 0xffff];
    if (v->begin > latest) return;
    i = f >> 16;
    if (v->begin < end || (m->shared && !is_follower (m, v, bk_step_follower (s)))) continue;
    deeper (m, bk_step_node (s), begin, v->end, words + v->end - v->begin);
  }
}

static void look (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words) {
  const bk_pnode *n = BK_ARRAY (m->im, bk_pnode, pnodes) + node;
  const bk_step *s = BK_ARRAY (m->im, bk_step, steps) + n->step;
  accept (m, n, begin, end, words);
  for (const bk_step *stop = s + n->nsteps; s < stop; s++) {
    if (m->chain[s->chain] != 0) follow (m, s, begin, end, words);
  }
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
  const bk_step *firsts = BK_ARRAY (m->im, bk_step, firsts);
  const bk_vetoes *vetoes = BK_ARRAY (m->im, bk_vetoes, vetoes);
  uint64_t *vetoed = m->hits->veto;
  for (const bk_visit *v = m->visit, *last = v + m->nvisits; v < last; v++) {
    const bk_meaning *meaning = &meanings[v->meaning];
    for (const bk_vetoes *w = vetoes + meaning[0].veto, *stop = vetoes + meaning[1].veto; w < stop; w++) vetoed[w->word] |= w->rules;
    for (const bk_step *s = firsts + meaning[0].first, *stop = firsts + meaning[1].first; s < stop; s++) {
      if (m->chain[s->chain] == 0) continue;
      if (s->chain != 0) follow (m, s, v->begin, v->end, v->end - v->begin);
      else look (m, bk_step_node (s), v->begin, v->end, v->end - v->begin);
    }
  }
}

void bk_match_sentence (bk_lexer *lx, void *ud) {
  bk_matcher *m = ud;
  m->lx = lx;
  m->inner = lx->inner;
  m->nvisits = m->nunits = m->nfound = 0;
  m->steps = 0;
  m->searched = 0;
  bk_match_slots (m);
  units (m);
  if (m->nvisits > 0) {
    followers (m);
    phrases (m);
  }
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
