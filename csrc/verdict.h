/* verdict.h - what case.c, classify.c, evidence.c and verdict.c share: the evidence in one reply. */
#ifndef BOUNCEKIT_VERDICT_H
#define BOUNCEKIT_VERDICT_H

#include "match.h"

typedef struct bk_evidence {
  int score, category;
  const bk_hit *hit;         /* words, or NULL: */
  int says;                  /* a code: index + 1 */
  int agree;                 /* words and codes say the same */
} bk_evidence;

typedef struct bk_case {
  const bouncekit_reply *reply;
  bouncekit_slice host;
  bouncekit_phase phase;
  uint32_t provider;         /* + 1, 0: not known */
  int says[2];               /* index + 1 of what enhanced code and reply code say; 0: nothing */
  int later;                 /* the text asks to try again */
  int language;              /* -1: nobody can tell; BK_NOT_ASKED: no rule asked yet */
  bk_evidence best;
  int second;                /* score of the best evidence for another category */
} bk_case;

/* case.c. The case of a reply: host, phase, codes; then what its words told of provider and waiting. */
void bk_case_init (const bk_image *im, bk_case *c, const bouncekit_reply *reply, const bouncekit_context *ctx);
void bk_case_heard (const bk_image *im, bk_case *c, const bk_hits *h);
int bk_codes_agree (const bk_image *im, const bk_case *c, int category);
enum { BK_AGREE = 8 };       /* weight of words that the codes agree with, on top of: */
int bk_hit_score (const bk_hit *hit);

/* classify.c: with what is remembered of sentences, or NULL. */
bouncekit_status bk_classify (const bouncekit_ruleset *rs, bk_memo *memo, bouncekit_slice text,
    const bouncekit_context *ctx, bouncekit_verdict *out);

enum { BK_NOT_ASKED = -2 };
int bk_conditions_hold (const bk_image *im, const bk_rule *rule, bk_case *c);
bouncekit_permanence bk_permanence (const bk_image *im, const bk_case *c, const bk_rule *rule);
const char *bk_action (const bk_image *im, const bk_case *c, const bk_rule *rule, bouncekit_permanence p);
double bk_confidence (const bk_case *c);
/* 2, 4 or 5 of the reply code, else of the enhanced code; 0: neither. */
unsigned bk_reply_class (const bouncekit_reply *reply);

#endif
