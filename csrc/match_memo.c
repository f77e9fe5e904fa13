/* match_memo.c - sentences that were read before. Servers say the same over and over; what differs are addresses,
   hosts, numbers and names, which are nothing to the rules. So a sentence is known by the atoms its tokens can be: what
   was found in it then is found in it again, in the same slots.

   Whether remembered or not, what a sentence says is first found by itself and then added to what the reply says. */
#include "match.h"

enum { MOST_KEY = 120, MOST_VALUE = BK_MEMO_VALUE };

/* The remembered form: this, then nhits of what_hit, then nvetoes of bk_vetoes. */
typedef struct what { bk_tale provider, list; uint16_t nhits, nvetoes; uint8_t later; uint8_t spare[3]; } what;
typedef struct what_hit {
  uint32_t rule;
  uint16_t first, last, after;
  uint8_t tier, words, at_end;
  uint8_t spare[3];
} what_hit;

/* A sentence as numbers: how many slots, then each. A word of the image is its place there, anything else its atoms one
   by one, behind their number; joined words follow at the end. 0: too long to be remembered. */
static unsigned key_of (const bk_matcher *m, uint32_t *key) {
  const uint32_t *atoms = BK_ARRAY (m->im, uint32_t, atoms);
  unsigned n = 0;
  key[n++] = m->nslots;
  for (unsigned at = 0; at < m->nslots; at++) {
    const bk_mslot *s = &m->slot[at];
    if (n + BK_ATOMS + 1 > MOST_KEY) return 0;
    if (s->atom != m->own[at]) {
      key[n++] = (uint32_t) (s->atom - atoms) << 1 | 1;
      continue;
    }
    key[n++] = (uint32_t) s->natoms << 1;
    for (unsigned i = 0; i < s->natoms; i++) key[n++] = s->atom[i];
  }
  for (unsigned at = 0; m->njumps > 0 && at < m->nslots; at++) {
    for (unsigned i = m->slot[at].jump; i != 0; i = m->jump[i - 1].next) {
      if (n + 2 > MOST_KEY) return 0;
      key[n++] = at << 16 | m->jump[i - 1].to;
      key[n++] = m->jump[i - 1].atom;
    }
  }
  return n;
}

/* Phrases may ask for the begin of the text, and whether it is the inside of a URL. */
static int kind_of (const bk_matcher *m) { return m->inner | (m->hits->tokens > 0) << 1; }

/* What was found by itself, in the remembered form. Returns its length, 0: it is too long. */
static size_t write (const bk_matcher *m, const bk_hits *found, char *to) {
  what w;
  memset (&w, 0, sizeof w);
  w.provider = found->provider;
  w.list = found->list;
  w.nhits = (uint16_t) found->n;
  w.later = found->later;
  size_t at = sizeof w;
  for (unsigned i = 0; i < found->n; i++, at += sizeof (what_hit)) {
    const bk_hit *hit = &found->hit[i];
    what_hit h = { hit->rule, hit->first, hit->last, (uint16_t) (hit->after - found->tokens), hit->tier, hit->words,
      hit->at_end, { 0 } };
    if (at + sizeof h > MOST_VALUE) return 0;
    memcpy (to + at, &h, sizeof h);
  }
  for (uint32_t i = 0; i <= m->im->rules.len / 64; i++) {
    bk_vetoes v;
    if (found->veto[i] == 0) continue;
    if (at + sizeof v > MOST_VALUE) return 0;
    memset (&v, 0, sizeof v);
    v.rules = found->veto[i];
    v.word = i;
    memcpy (to + at, &v, sizeof v);
    at += sizeof v;
    w.nvetoes++;
  }
  memcpy (to, &w, sizeof w);
  return at;
}

static const bk_token *token_of (const bk_matcher *m, uint32_t slot) { return &m->lx->token[m->slot[slot].token]; }

static void add_tale (const bk_matcher *m, bk_tale *known, bk_tale t) {
  if (t.what == 0) return;
  t.begin = token_of (m, t.slot)->begin;
  bk_add_tale (known, &t);
}

/* What is remembered, into what the reply says. */
static void add (bk_matcher *m, const char *from) {
  bk_hits *hits = m->hits;
  what w;
  memcpy (&w, from, sizeof w);
  from += sizeof w;
  add_tale (m, &hits->provider, w.provider);
  add_tale (m, &hits->list, w.list);
  hits->later |= w.later;
  for (unsigned i = 0; i < w.nhits; i++, from += sizeof (what_hit)) {
    what_hit h;
    memcpy (&h, from, sizeof h);
    bk_hit hit = { h.rule, token_of (m, h.first)->begin, token_of (m, h.last)->end, h.first, h.last,
      hits->tokens + h.after, h.tier, h.words, h.at_end, 0 };
    bk_add_hit (hits, &hit);
  }
  for (unsigned i = 0; i < w.nvetoes; i++, from += sizeof (bk_vetoes)) {
    bk_vetoes v;
    memcpy (&v, from, sizeof v);
    hits->veto[v.word] |= v.rules;
  }
}

/* The sentence by itself. Returns the length of its remembered form; 0: it has none. */
static size_t match_alone (bk_matcher *m, char *value) {
  bk_hits found, *hits = m->hits;
  bk_hits_init (&found, m->im);
  found.tokens = hits->tokens;
  m->hits = &found;
  bk_match_phrases (m);
  m->hits = hits;
  return found.overflow || m->steps >= BK_STEPS ? 0 : write (m, &found, value);
}

void bk_recall (bk_matcher *m) {
  uint32_t key[MOST_KEY];
  char value[MOST_VALUE];
  unsigned n = key_of (m, key);
  bouncekit_slice known;
  bk_memo_key k = bk_memo_key_of (kind_of (m), BK_LIT (""), bk_slice ((const char *) key, n * sizeof *key));
  if (n > 0 && bk_memo_find (m->memo, &k, &known)) {
    add (m, known.p);
    return;
  }
  size_t len = n > 0 ? match_alone (m, value) : 0;
  if (len == 0) {
    bk_match_phrases (m);
    return;
  }
  add (m, value);
  bk_memo_keep (m->memo, &k, bk_slice (value, len));
}
