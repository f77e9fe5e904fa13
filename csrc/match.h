/* match.h - the phrases of a rule set that are in a reply. */
#ifndef BOUNCEKIT_MATCH_H
#define BOUNCEKIT_MATCH_H

#include "image.h"

enum {
  BK_SLOTS = BK_SENTENCE + 64, /* tokens of a sentence without skipped words, run-together words split */
  BK_ATOMS = 6,              /* atoms one token can be */
  BK_JUMPS = 128,            /* joined words of a sentence */
  BK_FOUND = 2048,           /* units found in a sentence */
  BK_HITS = 96,              /* rules that may have decided */
  BK_VETOES = 1 << 15,       /* rules that can have one: sets of more share bits */
  BK_STEPS = 20000,          /* of the search in one sentence */
  BK_SEEN = 512,
  BK_UNITS = 1 << 13         /* units told apart by the set of those found; sets of more share bits and chains */
};

/* A phrase of a rule that was found. */
typedef struct bk_hit {
  uint32_t rule;
  uint32_t begin, end;       /* bytes of the reply */
  uint32_t after;            /* tokens up to its end: for phrases that end with the text */
  uint8_t tier, words, at_end;
} bk_hit;

typedef struct bk_hits {
  unsigned n;
  uint32_t tokens;           /* seen so far, URLs' insides not counted */
  uint32_t provider, list;   /* + 1: told by words; 0: none */
  uint32_t provider_words, list_words;   /* by how many: the most count */
  uint32_t host_provider, host_list;   /* + 1: told by a host in the text */
  uint8_t overflow;          /* a limit was hit */
  uint8_t later;             /* the text asks to try again */
  bk_hit hit[BK_HITS];
  uint32_t veto[BK_VETOES / 32];    /* a set of rules */
} bk_hits;

/* One token (or part of a run-together one), as the tries see it. */
typedef struct bk_mslot { uint32_t atom[BK_ATOMS]; uint16_t token; uint8_t natoms, jump; } bk_mslot;
typedef struct bk_jump { uint32_t atom; uint16_t to; uint16_t next; } bk_jump;   /* next: index + 1 */

typedef struct bk_found { uint32_t unit; uint16_t begin, end, next; } bk_found;   /* next of the same unit: index + 1 */

typedef struct bk_matcher {
  const bk_image *im;
  bk_hits *hits;
  const bk_lexer *lx;
  unsigned nslots, njumps, nfound;
  unsigned steps;
  uint8_t inner;
  uint8_t searched;          /* `seen` is in use */
  bk_mslot slot[BK_SLOTS];
  bk_jump jump[BK_JUMPS];
  bk_found found[BK_FOUND];
  uint32_t seen[BK_SEEN];    /* states of the search, + 1; 0: free */
  uint32_t present[BK_UNITS / 32];  /* a set of the units found; for those in it: */
  uint16_t first[BK_UNITS], last[BK_UNITS];   /* where they were found first and last */
} bk_matcher;

void bk_match_init (bk_matcher *m, const bk_image *im, bk_hits *hits);   /* empties hits */
/* The lexer's callback: match a sentence. ud is a bk_matcher. */
void bk_match_sentence (bk_lexer *lx, void *ud);
/* The lexer's other callbacks. */
int bk_match_host (bk_lexer *lx, bouncekit_slice host, int kind, void *ud);
int bk_match_known (uint64_t hash, void *ud);

static inline int bk_vetoed (const bk_hits *h, uint32_t rule) {
  rule &= BK_VETOES - 1;
  return h->veto[rule / 32] >> (rule & 31) & 1;
}

/* Does the text ask to try again, and not only to check something and do so? */
static inline int bk_asks_again (const bk_image *im, const bk_hits *h) { return h->later && !bk_vetoed (h, im->hint_later - 1); }

/* match_words.c: tokens into slots. */
void bk_match_slots (bk_matcher *m);

#endif
