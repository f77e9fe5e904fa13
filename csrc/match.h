/* match.h - the phrases of a rule set that are in a reply. */
#ifndef BOUNCEKIT_MATCH_H
#define BOUNCEKIT_MATCH_H

#include "image.h"
#include "memo.h"

enum {
  BK_SLOTS = BK_SENTENCE + 64, /* tokens of a sentence without skipped words, run-together words split */
  BK_ATOMS = 6,              /* atoms one token can be */
  BK_JUMPS = 128,            /* joined words of a sentence */
  BK_FOUND = 2048,           /* units found in a sentence */
  BK_HITS = 96,              /* rules that may have decided */
  BK_HIT_CHAINS = 64,
  BK_VETOES = 1 << 15,       /* rules that can have one: larger sets are refused */
  BK_STEPS = 20000,          /* of the search in one sentence */
  BK_SEEN = 512,
  BK_PRESENT = 64            /* words of 64 followers; those of larger sets share them */
};

/* A phrase of a rule that was found. */
typedef struct bk_hit {
  uint32_t rule;
  uint32_t begin, end;       /* bytes of the reply, */
  uint16_t first, last;      /* and slots of the sentence */
  uint32_t after;            /* tokens up to its end: for phrases that end with the text */
  uint8_t tier, words, at_end;
  uint8_t next;              /* of the same chain, index + 1 */
} bk_hit;

/* A provider or blocklist that was told by words: by how many, from which slot of the sentence, byte of the reply on. */
typedef struct bk_tale { uint32_t what /* + 1, 0: none */, words, slot, begin; } bk_tale;

typedef struct bk_hits {
  unsigned n;
  uint32_t tokens;           /* seen so far, URLs' insides not counted */
  bk_tale provider, list;
  uint32_t host_provider, host_list;   /* + 1: told by a host in the text */
  uint8_t overflow;          /* a limit was hit */
  uint8_t later;             /* the text asks to try again */
  uint8_t worst;             /* with all places taken: the hit to give up, + 1; 0: look for it */
  uint8_t chain[BK_HIT_CHAINS];      /* of hits by their rules' lower bits: index + 1 of the last one */
  bk_hit hit[BK_HITS];
  uint64_t veto[BK_VETOES / 64];    /* a set of rules */
} bk_hits;

/* One token (or part of a run-together one), as the tries see it. */
typedef struct bk_mslot {
  const uint32_t *atom;      /* natoms of them, of the image or the matcher's own */
  uint16_t token;
  uint8_t natoms, jump;
} bk_mslot;
typedef struct bk_jump { uint32_t atom; uint16_t to; uint16_t next; } bk_jump;   /* next: index + 1 */

/* A node of the trie over atoms that was come to: its meaning. set: the groups of its followers, one over the other. */
typedef struct bk_visit { uint64_t set; uint32_t meaning; uint16_t begin, end; } bk_visit;

typedef struct bk_matcher {
  const bk_image *im;
  bk_hits *hits;
  bk_memo *memo;             /* of sentences; NULL: nothing is remembered */
  const bk_lexer *lx;
  unsigned nslots, njumps, nvisits;
  unsigned nunits;           /* of all visits */
  unsigned steps;
  uint8_t inner;
  uint8_t searched;          /* `seen` is in use */
  bk_mslot slot[BK_SLOTS];
  uint32_t own[BK_SLOTS][BK_ATOMS];  /* atoms of slots that are no known word */
  bk_jump jump[BK_JUMPS];
  bk_visit visit[BK_FOUND];
  uint16_t from[BK_SLOTS + 1];      /* of each slot: the first visit that begins there or later */
  uint64_t present[BK_PRESENT];     /* the followers in the sentence */
  uint64_t used[BK_SEEN / 64];      /* places of `seen` */
  uint32_t seen[BK_SEEN];    /* states of the search */
} bk_matcher;

/* match_hits.c */
void bk_hits_init (bk_hits *h, const bk_image *im);
void bk_match_init (bk_matcher *m, const bk_image *im, bk_hits *hits, bk_memo *memo);   /* empties hits */
void bk_add_hit (bk_hits *h, bk_hit *hit);
void bk_add_tale (bk_tale *known, const bk_tale *t);
/* match_memo.c: match a sentence that is in slots, or remember what was found in it the last time. */
void bk_recall (bk_matcher *m);
/* The phrases in the slots, into hits. */
void bk_match_phrases (bk_matcher *m);
/* The lexer's callback: match a sentence. ud is a bk_matcher. */
void bk_match_sentence (bk_lexer *lx, void *ud);
/* The lexer's other callbacks. */
int bk_match_host (bk_lexer *lx, bouncekit_slice host, int kind, void *ud);
int bk_match_known (uint64_t hash, void *ud);

static inline int bk_vetoed (const bk_hits *h, uint32_t rule) {
  return h->veto[rule / 64] >> (rule & 63) & 1;
}

/* Does the text ask to try again, and not only to check something and do so? */
static inline int bk_asks_again (const bk_image *im, const bk_hits *h) {
  return h->later && !bk_vetoed (h, im->hint_later - 1);
}

/* match_words.c: tokens into slots. */
void bk_match_slots (bk_matcher *m);

#endif
