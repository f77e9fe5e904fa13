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
  BK_VETOES = 64,
  BK_STEPS = 20000,          /* of the search in one sentence */
  BK_SEEN = 512,
  BK_PRESENT = 64
};

/* A phrase of a rule that was found. */
typedef struct bk_hit {
  uint32_t rule;
  uint32_t begin, end;       /* bytes of the reply */
  uint32_t after;            /* tokens up to its end: for phrases that end with the text */
  uint8_t tier, words, at_end;
} bk_hit;

typedef struct bk_hits {
  unsigned n, nvetoes;
  uint32_t tokens;           /* seen so far, URLs' insides not counted */
  uint32_t provider, list;   /* + 1: told by words; 0: none */
  uint32_t host_provider, host_list;   /* + 1: told by a host in the text */
  uint8_t overflow;          /* a limit was hit */
  uint8_t later;             /* the text asks to try again */
  bk_hit hit[BK_HITS];
  uint32_t veto[BK_VETOES];
} bk_hits;

/* One token (or part of a run-together one), as the tries see it. */
typedef struct bk_mslot { uint32_t atom[BK_ATOMS]; uint16_t token; uint8_t natoms, jump; } bk_mslot;
typedef struct bk_jump { uint32_t atom; uint16_t to; uint16_t next; } bk_jump;   /* next: index + 1 */

typedef struct bk_found { uint32_t unit; uint16_t begin, end; } bk_found;

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
  uint16_t found_at[BK_SLOTS + 1];  /* the first found unit that begins at a slot */
  uint32_t seen[BK_SEEN];    /* states of the search, + 1; 0: free */
  uint32_t present[BK_PRESENT];  /* hashed set of units found */
} bk_matcher;

void bk_match_init (bk_matcher *m, const bk_image *im, bk_hits *hits);
/* The lexer's callback: match a sentence. ud is a bk_matcher. */
void bk_match_sentence (bk_lexer *lx, void *ud);
/* The lexer's other callbacks. */
int bk_match_host (bk_lexer *lx, bouncekit_slice host, int kind, void *ud);
int bk_match_known (uint64_t hash, void *ud);

/* match_words.c: tokens into slots. */
void bk_match_slots (bk_matcher *m);

#endif
