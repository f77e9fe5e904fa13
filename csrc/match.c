/* match.c - one pass over a sentence: units by the trie over atoms, then phrases by the trie over units.

   Nothing is tried twice: a place in the trie of phrases behind their first units is entered once per end position, so
   the cost is bounded by the sentence's length times the rules its words touch, and BK_STEPS bounds it whatever the rules. The first way to
   reach a place counts: earliest begin first, then longer units, then smaller gaps. */
#include "match.h"

/* Words of a set that n members can be in. */
static size_t set_words (size_t n, size_t max) { return (n < max ? n / 32 + 1 : max / 32) * sizeof (uint32_t); }

void bk_match_init (bk_matcher *m, const bk_image *im, bk_hits *hits) {
  m->im = im;
  m->hits = hits;
  m->lx = NULL;
  memset (hits, 0, offsetof (bk_hits, hit));
  memset (hits->veto, 0, set_words (im->rules.len, BK_VETOES));
}

/* ---- hits ---- */

static inline void add_veto (bk_hits *h, uint32_t rule) {
  rule &= BK_VETOES - 1;
  h->veto[rule / 32] |= UINT32_C (1) << (rule & 31);
}

static int better (const bk_hit *a, const bk_hit *b) {
  return a->tier != b->tier ? a->tier > b->tier : a->words > b->words;
}

/* One hit a rule is enough, the best; but for those that must end with the text, which may yet turn out to be none. */
static void add_hit (bk_hits *h, const bk_hit *hit) {
  unsigned worst = 0;
  for (unsigned i = 0; i < h->n; i++) {
    if (h->hit[i].rule == hit->rule && h->hit[i].at_end == hit->at_end) {
      if (hit->after > h->hit[i].after && hit->at_end) h->hit[i] = *hit;
      else if ((!hit->at_end || hit->after == h->hit[i].after) && better (hit, &h->hit[i])) h->hit[i] = *hit;
      return;
    }
    if (better (&h->hit[worst], &h->hit[i])) worst = i;
  }
  if (h->n < BK_HITS) {
    h->hit[h->n++] = *hit;
    return;
  }
  h->overflow = 1;
  if (better (hit, &h->hit[worst])) h->hit[worst] = *hit;
}

static void hit_rule (bk_matcher *m, const bk_accept *a, unsigned begin, unsigned end, unsigned words) {
  bk_hits *h = m->hits;
  if (a->flags & BK_AT_START && (m->inner || h->tokens > 0 || begin > 0)) return;
  bk_hit hit;
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

static void add_found (bk_matcher *m, uint32_t unit, unsigned begin, unsigned end) {
  if (m->nfound == BK_FOUND) {
    m->hits->overflow = 1;
    return;
  }
  unsigned i = m->nfound++, at = unit & (BK_UNITS - 1);
  uint32_t bit = UINT32_C (1) << (at & 31);
  bk_found *f = &m->found[i];
  f->unit = unit;
  f->begin = (uint16_t) begin;
  f->end = (uint16_t) end;
  f->next = 0;
  if (m->present[at / 32] & bit) {
    m->found[m->last[at]].next = (uint16_t) (i + 1);
  } else {
    m->present[at / 32] |= bit;
    m->first[at] = (uint16_t) i;
  }
  m->last[at] = (uint16_t) i;
}

static void walk (bk_matcher *m, unsigned begin, unsigned at, uint32_t node);

static void step (bk_matcher *m, unsigned begin, unsigned at, uint32_t node, uint32_t atom, unsigned to) {
  uint32_t child = node == 0 ? BK_ARRAY (m->im, uint32_t, root)[atom] : bk_map_get (m->im, &m->im->trie, (uint64_t) node << 32 | atom);
  (void) at;
  if (child != 0) walk (m, begin, to, child);
}

/* All members of units that begin at slot `begin` and have come to `node` at slot `at`. The depth is that of the trie. */
static void walk (bk_matcher *m, unsigned begin, unsigned at, uint32_t node) {
  const bk_node *n = BK_ARRAY (m->im, bk_node, nodes) + node;
  const uint32_t *units = BK_ARRAY (m->im, uint32_t, units) + n->units;
  for (unsigned i = 0; i < n->nunits; i++) add_found (m, units[i], begin, at);
  if (!n->more || at >= m->nslots || m->steps >= BK_STEPS) return;
  const bk_mslot *s = &m->slot[at];
  m->steps++;
  for (unsigned i = 0; i < s->natoms; i++) step (m, begin, at, node, s->atom[i], at + 1);
  for (unsigned j = s->jump; j != 0; j = m->jump[j - 1].next) step (m, begin, at, node, m->jump[j - 1].atom, m->jump[j - 1].to);
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

/* The unit of an edge is in the sentence: where does it begin at most `gap` slots behind `end`? */
static void follow (bk_matcher *m, const bk_edge *e, unsigned begin, unsigned end, unsigned words) {
  for (unsigned i = m->first[e->unit & (BK_UNITS - 1)] + 1u; i != 0; i = m->found[i - 1].next) {
    const bk_found *f = &m->found[i - 1];
    if (f->begin > end + e->gap) return;
    if (f->begin >= end && f->unit == e->unit) deeper (m, e->node, begin, f->end, words + f->end - f->begin);
  }
}

static inline void edges (bk_matcher *m, const bk_pnode *n, unsigned begin, unsigned end, unsigned words) {
  const bk_edge *e = BK_ARRAY (m->im, bk_edge, edges) + n->edge;
  for (const bk_edge *stop = e + n->nedges; e < stop; e++) {
    uint32_t unit = e->unit & (BK_UNITS - 1);
    if (m->present[unit / 32] >> (unit & 31) & 1) follow (m, e, begin, end, words);
  }
}

/* A place behind the first unit of its phrases. */
static void deeper (bk_matcher *m, uint32_t node, unsigned begin, unsigned end, unsigned words) {
  if (!enter (m, node, end)) return;
  if (++m->steps > 2 * BK_STEPS) {
    m->hits->overflow = 1;
    return;
  }
  const bk_pnode *n = BK_ARRAY (m->im, bk_pnode, pnodes) + node;
  accept (m, n, begin, end, words);
  edges (m, n, begin, end, words);
}

/* All phrases, from each unit that begins some. */
static void phrases (bk_matcher *m) {
  const uint32_t *root = BK_ARRAY (m->im, uint32_t, unit_root);
  const bk_pnode *pnodes = BK_ARRAY (m->im, bk_pnode, pnodes);
  for (unsigned i = 0; i < m->nfound; i++) {
    const bk_found *f = &m->found[i];
    uint32_t node = root[f->unit];
    if (node == 0) continue;
    accept (m, &pnodes[node], f->begin, f->end, f->end - f->begin);
    edges (m, &pnodes[node], f->begin, f->end, f->end - f->begin);
  }
}

void bk_match_sentence (bk_lexer *lx, void *ud) {
  bk_matcher *m = ud;
  m->lx = lx;
  m->inner = lx->inner;
  m->nfound = 0;
  m->steps = 0;
  bk_match_slots (m);
  memset (m->present, 0, set_words (m->im->nunits, BK_UNITS));
  m->searched = 0;
  for (unsigned s = 0; s < m->nslots; s++) {
    walk (m, s, s, 0);
  }
  phrases (m);
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
  return i != 0 && BK_ARRAY (m->im, bk_word, words)[i - 1].plain != 0;
}
