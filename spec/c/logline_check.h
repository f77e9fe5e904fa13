/* logline_check.h - what a delivery event must be, whatever the log was; used by the tests and the fuzz target. */
#ifndef BOUNCEKIT_LOGLINE_CHECK_H
#define BOUNCEKIT_LOGLINE_CHECK_H

#include <stdlib.h>

#include "logline.h"

#ifndef HOLDS
#define HOLDS(condition) ((condition) ? (void) 0 : abort ())
#endif

/* Every byte of every event goes into one number: slices are readable, and two runs are compared by it. */
typedef struct log_sum {
  unsigned long events, others;
  uint64_t hash;
} log_sum;

static inline void sum_bytes (log_sum *s, const void *p, size_t len) {
  const unsigned char *q = p;
  for (size_t i = 0; i < len; i++) s->hash = (s->hash ^ q[i]) * 1099511628211u;
  s->hash = (s->hash ^ len) * 1099511628211u;
}

static inline void sum_event (void *ud, const bk_log_event *ev) {
  log_sum *s = ud;
  const bouncekit_slice slices[] = { ev->time, ev->host, ev->program, ev->queue_id, ev->sender, ev->recipient,
    ev->original, ev->relay, ev->relay_host, ev->relay_ip, ev->text };
  HOLDS (ev->mta != NULL && ev->status > BK_LOG_NONE && ev->status < BK_LOG_STATUSES);
  HOLDS (ev->esc.cls == 0 || ev->esc.cls == 2 || ev->esc.cls == 4 || ev->esc.cls == 5);
  HOLDS (ev->esc.subject < 1000 && ev->esc.detail < 1000 && ev->code < 1000 && ev->delay == ev->delay);
  HOLDS ((int) ev->phase >= 0 && ev->phase < BOUNCEKIT_PHASE_COUNT);
  s->events++;
  sum_bytes (s, ev->mta, strlen (ev->mta));
  for (size_t i = 0; i < BK_LEN (slices); i++) {
    HOLDS (slices[i].p != NULL || slices[i].len == 0);
    HOLDS (slices[i].len <= 2 * BK_LOG_MAX_LINE);
    sum_bytes (s, slices[i].p, slices[i].len);
  }
  sum_bytes (s, &ev->status, sizeof ev->status);
  sum_bytes (s, &ev->code, sizeof ev->code);
}

static inline void sum_other (void *ud, bouncekit_slice line) {
  log_sum *s = ud;
  s->others++;
  sum_bytes (s, line.p, line.len);
}

static inline void sum_begin (bk_log_reader *r, log_sum *s) {
  memset (s, 0, sizeof *s);
  r->rejects = 1;
  r->ud = s;
  r->emit = sum_event;
  r->other = sum_other;
}

/* A new reader in the memory of the last one: making it takes longer than reading. The first must be all zeros. */
static inline void sum_rewind (bk_log_reader *r, log_sum *s) {
  if (r->alloc == NULL) {
    HOLDS (bk_log_init (r, bouncekit_malloc ()));
  } else {
    bk_log_reader last = *r;
    memset (r, 0, sizeof *r);
    r->alloc = last.alloc;
    r->memo = last.memo;
    r->line = last.line;
    r->scratch = last.scratch;
    r->memo.head = 0;
    memset (r->memo.index, 0, r->memo.sets * 4 * sizeof *r->memo.index);
  }
  sum_begin (r, s);
}

#endif
