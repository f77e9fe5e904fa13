/* test_reply.c - every case of spec/cases/reply: whole, ended at and begun behind an unmapped page, cut short at every
   byte, and through the reader at every split point. */
#include "testing.h"

#include "reply_check.h"

/* Wrong fields of all cases: reported one by one, so that a change shows all it broke. */
static int wrong;

static void where (const test_case *c, const char *what, const char *got, const char *wanted) {
  if (strcmp (got, wanted) == 0) return;
  wrong++;
  print_error ("%s:%d: %s\n  input: %s\n  %s: got \"%s\", want \"%s\"\n", c->file, c->line, c->why, c->in, what, got, wanted);
}

static void want (const test_case *c, const char *key, const char *got) {
  const char *value = case_get (c, key, 0);
  where (c, key, got, value == NULL ? "" : value);
}

static void want_slice (const test_case *c, const char *key, bouncekit_slice got) {
  char buf[256];
  snprintf (buf, sizeof buf, "%.*s", (int) got.len, got.p);
  want (c, key, buf);
}

static void want_flags (const test_case *c, unsigned flags) {
  static const struct { unsigned bit; const char *name; } names[] = {
#define ROW(name, bit, text) { bit, #name },
    BOUNCEKIT_REPLY_FLAGS (ROW)
#undef ROW
  };
  char want_buf[256] = "", got[256] = "";
  const char *value = case_get (c, "flags", 0);
  if (value == NULL) value = "";
  /* the order in the file does not matter: rewrite it in the list's */
  unsigned wanted = 0;
  char copy[256];
  snprintf (copy, sizeof copy, "%s", value);
  for (char *word = strtok (copy, " "); word != NULL; word = strtok (NULL, " ")) {
    unsigned bit = 0;
    for (size_t i = 0; i < LEN (names); i++)
      if (strcmp (names[i].name, word) == 0) bit = names[i].bit;
    if (bit == 0) fail_msg ("%s:%d: no such flag: %s", c->file, c->line, word);
    wanted |= bit;
  }
  for (size_t i = 0; i < LEN (names); i++) {
    if (wanted & names[i].bit) strcat (strcat (want_buf, names[i].name), " ");
    if (flags & names[i].bit) strcat (strcat (got, names[i].name), " ");
  }
  where (c, "flags", got, want_buf);
}

static void want_codes (const test_case *c, const bouncekit_reply *r) {
  char buf[32] = "", esc[BOUNCEKIT_ESC_MAX];
  if (r->code != 0) snprintf (buf, sizeof buf, "%u", r->code);
  want (c, "code", buf);
  bouncekit_esc_format (r->esc, esc);
  want (c, "enhanced", esc);
  buf[0] = '\0';
  bouncekit_esc_format (r->outer_esc, esc);
  if (r->outer_code != 0 || r->outer_esc.cls != 0)
    snprintf (buf, sizeof buf, "%u %s", r->outer_code, esc[0] != '\0' ? esc : "-");
  want (c, "outer", buf);
}

static void want_lines (const test_case *c, const bouncekit_reply *r) {
  size_t n = case_count (c, "line");
  char buf[1024], esc[BOUNCEKIT_ESC_MAX];
  if (n == 0) return;
  for (unsigned i = 0; i < r->nlines && i < n; i++) {
    bouncekit_esc_format (r->lines[i].esc, esc);
    snprintf (buf, sizeof buf, "%u|%s|%.*s", r->lines[i].code, esc, (int) r->lines[i].text.len, r->lines[i].text.p);
    where (c, "line", buf, case_get (c, "line", i));
  }
  char got[16], wanted[16];
  snprintf (got, sizeof got, "%u", r->nlines);
  snprintf (wanted, sizeof wanted, "%u", (unsigned) n);
  where (c, "number of lines", got, wanted);
}

static void want_text (const test_case *c, const bouncekit_reply *r) {
  static char buf[BOUNCEKIT_REPLY_MAX_TEXT];
  const char *text = case_get (c, "text", 0);
  if (text == NULL) return;
  size_t len = bouncekit_reply_text (r, buf, sizeof buf - 1);
  buf[len] = '\0';
  where (c, "text", buf, text);
}

static void want_all (const test_case *c, const bouncekit_reply *r) {
  want_codes (c, r);
  want_flags (c, r->flags);
  want (c, "phase", bouncekit_phase_name (r->phase));
  want_slice (c, "host", r->host);
  want_slice (c, "ip", r->ip);
  want_slice (c, "agent", r->agent);
  if (case_get (c, "body", 0) != NULL) want_slice (c, "body", r->body);
  want_lines (c, r);
  want_text (c, r);
}

static const char *const known_keys[] = {
  "code", "enhanced", "outer", "phase", "host", "ip", "agent", "flags", "body", "line", "text", "reader",
};

static void check_keys (const test_case *c) {
  for (size_t i = 0; i < c->nfields; i++) {
    size_t k = 0;
    while (k < LEN (known_keys) && strcmp (known_keys[k], c->fields[i].key) != 0) k++;
    if (k == LEN (known_keys)) fail_msg ("%s:%d: no such field: %s", c->file, c->line, c->fields[i].key);
  }
}

static bouncekit_reply parse (bouncekit_slice in) {
  bouncekit_reply r;
  memset (&r, 0xaa, sizeof r);
  bouncekit_reply_parse (in, &r);
  reply_check (in, &r);
  return r;
}

static void whole (const test_case *c, void *ud) {
  (void) ud;
  check_keys (c);
  bouncekit_slice in = guard_end (c->in, c->in_len);
  bouncekit_reply r = parse (in);
  want_all (c, &r);
  bouncekit_slice again = guard_begin (c->in, c->in_len);
  bouncekit_reply s = parse (again);
  want_all (c, &s);
  reply_check_same (&r, in.p, &s, again.p);
}

static void cut_short (const test_case *c, void *ud) {
  (void) ud;
  for (size_t n = 0; n < c->in_len; n++) {
    parse (guard_end (c->in, n));
    parse (guard_end (c->in + n, c->in_len - n));
  }
}

/* ---- the reader ---- */

typedef struct reading {
  const test_case *c;
  bouncekit_reply_reader reader;
  size_t taken;      /* by all pieces */
  int done;
  size_t want_taken; /* as from one piece */
  int want_done;
  const bouncekit_reply *want;
  const char *want_at;
} reading;

static void begin (void *ud) {
  reading *x = ud;
  bouncekit_reply_reader_init (&x->reader);
  x->taken = 0;
  x->done = 0;
}

static void feed (void *ud, bouncekit_slice piece) {
  reading *x = ud;
  size_t n = (size_t) -1;
  int done = bouncekit_reply_feed (&x->reader, piece, &n);
  if (x->done) assert_true (done && n == 0);
  if (!done) assert_int_equal (n, piece.len);
  assert_true (n <= piece.len);
  x->taken += n;
  x->done = done;
}

static void check (void *ud, size_t cut) {
  reading *x = ud;
  bouncekit_reply r;
  if (x->taken != x->want_taken || x->done != x->want_done)
    fail_msg ("%s:%d: cut at %zu: %zu bytes taken, complete: %d; want %zu, %d", x->c->file, x->c->line, cut, x->taken,
        x->done, x->want_taken, x->want_done);
  bouncekit_reply_finish (&x->reader, &r);
  reply_check_same (&r, x->reader.buf, x->want, x->want_at);
}

static void split (const test_case *c, void *ud) {
  reading x;
  bouncekit_slice in = { c->in, c->in_len };
  (void) ud;
  x.c = c;
  begin (&x);
  feed (&x, in);
  x.want_taken = x.taken;
  x.want_done = x.done;
  const char *taken = case_get (c, "reader", 0);
  if (taken != NULL) {
    char got[24];
    snprintf (got, sizeof got, "%zu", x.taken);
    where (c, "reader", got, taken);
  }
  in.len = x.taken;
  bouncekit_reply r = parse (in);
  x.want = &r;
  x.want_at = c->in;
  split_feeder f = { begin, feed, check, &x };
  in.len = c->in_len;
  feed_splits (&f, in);
}

static void test_whole (void **state) {
  (void) state;
  size_t n = each_case ("spec/cases/reply", whole, NULL);
  print_message ("%zu cases\n", n);
  assert_int_equal (wrong, 0);
  assert_true (n > 150);
}

static void test_cut_short (void **state) {
  (void) state;
  each_case ("spec/cases/reply", cut_short, NULL);
}

static void test_split (void **state) {
  (void) state;
  wrong = 0;
  each_case ("spec/cases/reply", split, NULL);
  assert_int_equal (wrong, 0);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_whole),
    cmocka_unit_test (test_cut_short),
    cmocka_unit_test (test_split),
  };
  return cmocka_run_group_tests_name ("reply cases", tests, NULL, NULL);
}
