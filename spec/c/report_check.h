/* report_check.h - what must hold for every report, whatever the parts; for the tests and the fuzz targets. */
#ifndef BOUNCEKIT_REPORT_CHECK_H
#define BOUNCEKIT_REPORT_CHECK_H

#include "report.h"
#include "reply_check.h"

/* Slices lie in the input, in the report's copy, or are empty or literals of the library. */
static inline void report_check_slice (bouncekit_slice s, const bouncekit_slice *in, size_t n, const bouncekit_report *r) {
  bouncekit_slice copy;
  copy.p = r->copy;
  copy.len = r->copy_cap;
  HOLDS (s.p != NULL);
  if (s.len <= 8) return;   /* may be a literal ("abuse") */
  int inside = copy.p != NULL && reply_inside (copy, s);
  for (size_t i = 0; i < n && !inside; i++) inside = reply_inside (in[i], s);
  HOLDS (inside);
}

static inline void report_check_failure (const bouncekit_failure *f, const bouncekit_slice *in, size_t n,
    const bouncekit_report *r) {
  report_check_slice (f->recipient, in, n, r);
  report_check_slice (f->original_recipient, in, n, r);
  report_check_slice (f->text, in, n, r);
  report_check_slice (f->remote_host, in, n, r);
  report_check_slice (f->remote_ip, in, n, r);
  report_check_slice (f->agent, in, n, r);
  report_check_slice (f->last_attempt_date, in, n, r);
  report_check_slice (f->will_retry_until, in, n, r);
  report_check_slice (f->final_log_id, in, n, r);
  HOLDS ((unsigned) f->action < BOUNCEKIT_ACTION_COUNT);
  HOLDS ((unsigned) f->phase < BOUNCEKIT_PHASE_COUNT);
  HOLDS (reply_code_sane (f->code));
  HOLDS (reply_esc_sane (f->esc));
}

/* in[0] the header, then the texts of the parts. */
static inline void report_check (const bouncekit_report *r, const bouncekit_slice *in, size_t n) {
  HOLDS ((unsigned) r->kind < BOUNCEKIT_KIND_COUNT);
  HOLDS (r->nfailures <= BOUNCEKIT_REPORT_MAX_RECIPIENTS);
  HOLDS (r->copy_len <= r->copy_cap && r->copy_cap <= BOUNCEKIT_REPORT_MAX_COPY);
  HOLDS (r->kind != BOUNCEKIT_KIND_NONE || r->nfailures == 0);
  HOLDS (r->kind == BOUNCEKIT_KIND_NONE || r->nfailures > 0);
  for (size_t i = 0; i < r->nfailures; i++) report_check_failure (&r->failures[i], in, n, r);
  report_check_slice (r->reporting_mta, in, n, r);
  report_check_slice (r->arrival_date, in, n, r);
  report_check_slice (r->envelope_id, in, n, r);
  report_check_slice (r->original.message_id, in, n, r);
  report_check_slice (r->original.subject, in, n, r);
  report_check_slice (r->original.sender, in, n, r);
  report_check_slice (r->original.to, in, n, r);
}

#endif
