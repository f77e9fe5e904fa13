/* match_hits.c - what a reply is known to say so far. What is kept does not depend on the order in which it comes. */
#include "match.h"

void bk_hits_init (bk_hits *h, const bk_image *im) {
  memset (h, 0, offsetof (bk_hits, hit));
  memset (h->veto, 0, (im->rules.len / 64 + 1) * sizeof *h->veto);
}

void bk_match_init (bk_matcher *m, const bk_image *im, bk_hits *hits, bk_memo *memo) {
  m->im = im;
  m->hits = hits;
  m->memo = memo;
  m->lx = NULL;
  bk_hits_init (hits, im);
}

/* Of equal phrases the rule that came first, of the same rule's the one that begins and ends first. */
static int better (const bk_hit *a, const bk_hit *b) {
  if (a->tier != b->tier) return a->tier > b->tier;
  if (a->words != b->words) return a->words > b->words;
  if (a->rule != b->rule) return a->rule < b->rule;
  return a->begin != b->begin ? a->begin < b->begin : a->end < b->end;
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
void bk_add_hit (bk_hits *h, bk_hit *hit) {
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

/* "Spamhaus PBL" says more than "Spamhaus"; of equals the first counts. */
void bk_add_tale (bk_tale *known, const bk_tale *t) {
  if (known->what != 0) {
    if (t->words != known->words ? t->words < known->words
        : t->begin != known->begin ? t->begin > known->begin : t->what >= known->what) return;
  }
  *known = *t;
}
