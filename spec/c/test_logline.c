/* test_logline.c - every case of spec/cases/log: whole, in two pieces cut at every byte, byte by byte, and each of its
   lines cut short at every byte before an unmapped page. */
#include "testing.h"

#include "logline_check.h"

enum { MOST_EVENTS = 64 };

/* ---- the events of a case, as text ---- */

typedef struct told { size_t n, others; char *event[MOST_EVENTS]; } told;

static void put (char **out, const char *key, bouncekit_slice s) {
  if (s.p == NULL) return;
  *out += sprintf (*out, "\n%s=%.*s", key, (int) s.len, s.p);
}

static void tell_event (void *ud, const bk_log_event *ev) {
  static const char *const statuses[] = { "none", "delivered", "deferred", "bounced", "expired", "rejected" };
  static char text[BK_LOG_MAX_LINE * 4];
  told *t = ud;
  char *out = text, esc[BOUNCEKIT_ESC_MAX], number[32];
  out += sprintf (out, "\nmta=%s\nstatus=%s", ev->mta, statuses[ev->status]);
  put (&out, "rcpt", ev->recipient);
  put (&out, "from", ev->sender);
  put (&out, "orig", ev->original);
  put (&out, "id", ev->queue_id);
  put (&out, "time", ev->time);
  put (&out, "at", ev->host);
  put (&out, "host", ev->relay_host);
  put (&out, "ip", ev->relay_ip);
  put (&out, "phase", slice_of (bouncekit_phase_name (ev->phase)));
  put (&out, "esc", bk_slice (esc, bouncekit_esc_format (ev->esc, esc)));
  put (&out, "code", bk_slice (number, (size_t) sprintf (number, "%u", ev->code)));
  put (&out, "port", bk_slice (number, (size_t) sprintf (number, "%u", ev->relay_port)));
  put (&out, "delay", bk_slice (number, (size_t) sprintf (number, "%g", ev->delay)));
  put (&out, "flags", bk_slice (number, (size_t) sprintf (number, "%u", ev->flags)));
  put (&out, "text", ev->text);
  out += sprintf (out, "\n");
  if (t->n < MOST_EVENTS) {
    t->event[t->n] = malloc ((size_t) (out - text) + 1);
    memcpy (t->event[t->n], text, (size_t) (out - text) + 1);
  }
  t->n++;
}

static void tell_other (void *ud, bouncekit_slice line) {
  told *t = ud;
  (void) line;
  t->others++;
}

static int wrong;

/* "key=value key=value text=all the rest": each must stand in the event; "~" is a blank, but in the text. */
static void want_event (const test_case *c, const char *wanted, const char *got) {
  char piece[4096];
  while (*wanted != '\0') {
    size_t len = strncmp (wanted, "text=", 5) == 0 ? strlen (wanted) : strcspn (wanted, " ");
    snprintf (piece, sizeof piece, "\n%.*s\n", (int) len, wanted);
    if (strncmp (wanted, "text=", 5) != 0)
      for (char *p = strchr (piece, '='); p != NULL && *p != '\0'; p++)
        if (*p == '~') *p = ' ';
    if (strstr (got, piece) == NULL) {
      wrong++;
      print_error ("%s:%d: %s\n  want%s  got%s", c->file, c->line, c->why, piece, got);
    }
    wanted += len;
    while (*wanted == ' ') wanted++;
  }
}

static void whole (const test_case *c) {
  bk_log_reader r;
  told t;
  memset (&t, 0, sizeof t);
  assert_true (bk_log_init (&r, bouncekit_malloc ()));
  r.ud = &t;
  r.emit = tell_event;
  r.other = tell_other;
  r.rejects = case_get (c, "rejects", 0) != NULL;
  bk_log_feed (&r, guard_end (c->in, c->in_len));
  bk_log_end (&r);
  bk_log_free (&r);
  const char *nobodys = case_get (c, "others", 0);
  size_t n = case_count (c, "event"), others = nobodys == NULL ? 0 : (size_t) atoi (nobodys);
  if (t.n != n || t.others != others) {
    wrong++;
    print_error ("%s:%d: %s\n  %zu events, want %zu; %zu lines nobody's, want %zu\n", c->file, c->line, c->why, t.n, n,
                 t.others, others);
  }
  for (size_t i = 0; i < t.n && i < MOST_EVENTS; i++) {
    if (i < n) want_event (c, case_get (c, "event", i), t.event[i]);
    free (t.event[i]);
  }
}

/* ---- cut anywhere ---- */

typedef struct cutter { bk_log_reader r; log_sum sum, first; int have; } cutter;

static void cut_begin (void *ud) {
  cutter *k = ud;
  sum_rewind (&k->r, &k->sum);
}

static void cut_feed (void *ud, bouncekit_slice piece) {
  cutter *k = ud;
  bk_log_feed (&k->r, piece);
}

static void cut_check (void *ud, size_t cut) {
  cutter *k = ud;
  bk_log_end (&k->r);
  if (k->have && memcmp (&k->sum, &k->first, sizeof k->sum) != 0) fail_msg ("cut at %zu: other events", cut);
  if (!k->have) k->first = k->sum;
  k->have = 1;
}

/* The lines before one are read whole, then it, shorter byte by byte. */
static void shorter (const test_case *c) {
  bk_log_reader r;
  log_sum sum;
  bouncekit_slice in = { c->in, c->in_len };
  assert_true (bk_log_init (&r, bouncekit_malloc ()));
  sum_begin (&r, &sum);
  for (size_t at = 0; at < in.len;) {
    size_t end = bk_char (in, at, '\n');
    for (size_t len = end - at + 1; len-- > 0;) bk_log_line (&r, guard_end (in.p + at, len));
    for (size_t from = at; from < end; from++) bk_log_line (&r, guard_begin (in.p + from, end - from));
    bk_log_line (&r, guard_end (in.p + at, end - at));
    at = end + 1;
  }
  bk_log_free (&r);
}

static void one_case (const test_case *c, void *ud) {
  static cutter k;
  (void) ud;
  whole (c);
  memset (&k, 0, sizeof k);
  const split_feeder f = { cut_begin, cut_feed, cut_check, &k };
  feed_splits (&f, bk_slice (c->in, c->in_len));
  bk_log_free (&k.r);
  shorter (c);
}

static void test_cases (void **state) {
  (void) state;
  size_t n = each_case ("spec/cases/log", one_case, NULL);
  if (wrong > 0) fail_msg ("%d of %zu cases' fields are wrong", wrong, n);
  assert_true (n > 40);
}

int main (void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test (test_cases) };
  return cmocka_run_group_tests_name ("logline", tests, NULL, NULL);
}
