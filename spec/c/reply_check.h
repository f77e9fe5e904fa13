/* reply_check.h - what must hold for every parsed reply, whatever the input; for the tests and the fuzz target. */
#ifndef BOUNCEKIT_REPLY_CHECK_H
#define BOUNCEKIT_REPLY_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bouncekit.h"

#define HOLDS(x) \
  do { \
    if (!(x)) { \
      fprintf (stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #x); \
      abort (); \
    } \
  } while (0)

static inline int reply_inside (bouncekit_slice in, bouncekit_slice part) {
  return part.p >= in.p && part.p <= in.p + in.len && part.len <= (size_t) (in.p + in.len - part.p);
}

static inline int reply_same_esc (bouncekit_esc a, bouncekit_esc b) {
  return a.cls == b.cls && a.subject == b.subject && a.detail == b.detail;
}

static inline int reply_esc_sane (bouncekit_esc e) {
  if (e.cls == 0) return e.subject == 0 && e.detail == 0;
  return (e.cls == 2 || e.cls == 4 || e.cls == 5) && e.subject < 1000 && e.detail < 1000;
}

static inline int reply_code_sane (unsigned code) { return code == 0 || (code >= 200 && code <= 599); }

static inline void reply_check_lines (bouncekit_slice in, const bouncekit_reply *r) {
  const char *last = in.p;
  HOLDS (r->nlines <= BOUNCEKIT_REPLY_MAX_LINES);
  for (unsigned i = 0; i < r->nlines; i++) {
    const bouncekit_reply_line *line = &r->lines[i];
    HOLDS (reply_inside (in, line->text));
    HOLDS (line->text.p >= last);
    last = line->text.p + line->text.len;
    HOLDS (reply_code_sane (line->code) && reply_esc_sane (line->esc));
    HOLDS (line->text.len > 0 || line->code != 0 || line->esc.cls != 0);
  }
}

static inline void reply_check_text (const bouncekit_reply *r) {
  static char buf[BOUNCEKIT_REPLY_MAX_TEXT + BOUNCEKIT_REPLY_MAX_LINES];
  size_t len = bouncekit_reply_text (r, NULL, 0), most = 0;
  for (unsigned i = 0; i < r->nlines; i++) most += r->lines[i].text.len + 1;
  HOLDS (len <= most && len <= sizeof buf);
  buf[len / 2] = '#';
  HOLDS (bouncekit_reply_text (r, buf, len / 2) == len);
  HOLDS (len / 2 == sizeof buf || buf[len / 2] == '#');
  HOLDS (bouncekit_reply_text (r, buf, sizeof buf) == len);
  for (size_t i = 0; i < len; i++) HOLDS ((unsigned char) buf[i] >= 0x20 && buf[i] != 0x7f);
}

static inline void reply_check (bouncekit_slice in, const bouncekit_reply *r) {
  int nested = (r->flags & BOUNCEKIT_REPLY_NESTED) != 0;
  HOLDS (reply_inside (in, r->host) && reply_inside (in, r->ip) && reply_inside (in, r->agent));
  HOLDS (reply_inside (in, r->body));
  HOLDS (reply_code_sane (r->code) && reply_code_sane (r->outer_code));
  HOLDS (reply_esc_sane (r->esc) && reply_esc_sane (r->outer_esc));
  HOLDS ((r->code == 0) == ((r->flags & BOUNCEKIT_REPLY_NO_CODE) != 0));
  HOLDS (nested == (r->outer_code != 0 || r->outer_esc.cls != 0));
  HOLDS (((r->flags & BOUNCEKIT_REPLY_CLASS_MISMATCH) != 0)
      == (r->code != 0 && r->esc.cls != 0 && r->esc.cls != r->code / 100));
  HOLDS ((unsigned) r->phase < BOUNCEKIT_PHASE_COUNT);
  HOLDS (((r->flags & BOUNCEKIT_REPLY_TRUNCATED) != 0) == (in.len > BOUNCEKIT_REPLY_MAX_TEXT));
  /* the body begins at the reported code */
  if (r->code != 0) {
    HOLDS (r->body.len >= 3);
    HOLDS ((r->body.p[0] - '0') * 100 + (r->body.p[1] - '0') * 10 + (r->body.p[2] - '0') == r->code);
  }
  reply_check_lines (in, r);
  reply_check_text (r);
}

/* Same answer, slices compared by place (`da` and `db` are the beginnings of the inputs). */
static inline int reply_same_slice (bouncekit_slice a, const char *da, bouncekit_slice b, const char *db) {
  return a.len == b.len && (a.len == 0 || a.p - da == b.p - db);
}

static inline void reply_check_same (const bouncekit_reply *a, const char *da, const bouncekit_reply *b, const char *db) {
  HOLDS (a->code == b->code && a->outer_code == b->outer_code && a->flags == b->flags && a->phase == b->phase);
  HOLDS (reply_same_esc (a->esc, b->esc) && reply_same_esc (a->outer_esc, b->outer_esc));
  HOLDS (reply_same_slice (a->host, da, b->host, db) && reply_same_slice (a->ip, da, b->ip, db));
  HOLDS (reply_same_slice (a->agent, da, b->agent, db) && reply_same_slice (a->body, da, b->body, db));
  HOLDS (a->nlines == b->nlines);
  for (unsigned i = 0; i < a->nlines; i++) {
    HOLDS (a->lines[i].code == b->lines[i].code && reply_same_esc (a->lines[i].esc, b->lines[i].esc));
    HOLDS (reply_same_slice (a->lines[i].text, da, b->lines[i].text, db));
  }
}

#endif
