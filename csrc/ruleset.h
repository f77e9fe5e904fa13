/* ruleset.h - one row of a rule set's text, cut into fields; what ruleset_rows.c and ruleset_conds.c share. */
#ifndef BOUNCEKIT_RULESET_H
#define BOUNCEKIT_RULESET_H

#include "build.h"

enum { BK_MAX_FIELDS = 400 };

typedef struct bk_row {
  bouncekit_ruleset *rs;
  uint32_t field[BK_MAX_FIELDS], len[BK_MAX_FIELDS];   /* in strings */
  unsigned n;
  uint32_t unit_base;                              /* units of these rows are numbered from here */
  int have_rule;
} bk_row;

static inline const char *bk_row_text (const bk_row *r, unsigned i) { return i < r->n ? bk_text_at (r->rs, r->field[i]) : ""; }
static inline bouncekit_slice bk_row_field (const bk_row *r, unsigned i) {
  return i < r->n ? bk_slice (bk_row_text (r, i), r->len[i]) : BK_LIT ("");
}
static inline uint32_t bk_row_string (const bk_row *r, unsigned i) { return i < r->n && r->len[i] > 0 ? r->field[i] : 0; }

/* ruleset_conds.c */

/* A decimal number up to `max`; -1: none. */
long bk_row_number (bouncekit_slice s, long max);
/* "5.7.1", "X.7.*" at s.p[*at], which moves behind it. cls 0: X. 0: not there. */
int bk_row_esc (bouncekit_slice s, size_t *at, unsigned *cls, unsigned *subject, unsigned *detail);
/* A row "C when|not field value...". */
bouncekit_status bk_row_cond (bk_row *r);

#endif
