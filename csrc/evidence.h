/* evidence.h - all that a reply says, not only what decided: for people who write rules. */
#ifndef BOUNCEKIT_EVIDENCE_H
#define BOUNCEKIT_EVIDENCE_H

#include "verdict.h"

/* What became of a piece of evidence: state, name. */
#define BK_EVIDENCE_STATES(X) \
  X (LOST, "lost")             /* other evidence is heavier */ \
  X (WON, "won") \
  X (VETOED, "vetoed")         /* an `unless` of its rule is in the text */ \
  X (CONDITION, "condition")   /* a `when` of its rule does not hold */ \
  X (NOT_AT_END, "not-at-end") /* its phrase must end the text, and does not */ \
  X (SILENCED, "silenced")     /* its rule was switched off */

typedef enum bk_evidence_state {
#define BK_EVIDENCE_ENUM(name, text) BK_EVIDENCE_##name,
  BK_EVIDENCE_STATES (BK_EVIDENCE_ENUM)
#undef BK_EVIDENCE_ENUM
  BK_EVIDENCE_STATE_COUNT
} bk_evidence_state;

enum { BK_EVIDENCE_MAX = BK_HITS + 2 };  /* every hit, and the two codes */

/* One piece of evidence. Words have tier and span; a code has neither. */
typedef struct bk_evidence_item {
  const char *rule;          /* lives as long as the rule set */
  int category, score;
  uint32_t begin, end;       /* bytes of the text */
  uint8_t tier, words, agree, state;
} bk_evidence_item;

typedef struct bk_evidence_all {
  unsigned n;
  uint8_t later;             /* the text asks to try again */
  uint8_t overflow;          /* there may be more: a limit was hit */
  uint8_t around;            /* the words stand around the reply, not in it */
  const char *provider;      /* slug, or "" */
  bk_evidence_item item[BK_EVIDENCE_MAX];
} bk_evidence_all;

/* Weigh a text as bouncekit_classify does and keep everything. The winner is the one that bouncekit_classify names. */
bouncekit_status bk_evidence_list (const bouncekit_ruleset *rs, bouncekit_slice text, const bouncekit_context *ctx,
    bk_evidence_all *out);

#endif
