/* report_kind.h - what speaks for and against a mail being one of a mail system. */
#ifndef BOUNCEKIT_REPORT_KIND_H
#define BOUNCEKIT_REPORT_KIND_H

#include "report_phrases.h"

typedef struct bk_evidence {
  unsigned subject;      /* BK_SAYS_* of the subject */
  int subject_leads;     /* it begins with such words */
  int answer;            /* "Re:", "Fwd:" */
  int machine;           /* a mail system sent it */
  int robot;             /* perhaps a program */
  int replied;           /* an automatic answer, says the header */
  int bulk;              /* a field asks that nobody answers: no person's mail, unless a list's */
  int junk;              /* so do answering programs only */
} bk_evidence;

void bk_evidence_read (bouncekit_report *r, const bk_phrases *ix, const bk_head *h, bk_evidence *e);
int bk_is_bounce_text (bouncekit_report *r, const bk_head *h, const bk_evidence *e, unsigned says);
int bk_may_be_strange (const bouncekit_report *r, const bk_head *h, const bk_evidence *e, unsigned says);
int bk_is_strange_bounce (bouncekit_report *r, const bk_head *h, unsigned says);
int bk_is_foreign_status (const bouncekit_report *r, const bk_head *h, const bk_evidence *e);
void bk_kind_of_actions (bouncekit_report *r, const bk_evidence *e, unsigned says);

#endif
