/* test_basics.c - statuses, small names, slice comparison, memory. */
#include "testing.h"

#include "internal.h"

static void test_status (void **state) {
  (void) state;
  static const char *const names[] = { "OK", "NOMEM", "LIMIT", "SYNTAX", "UNKNOWN", "STATE" };
  assert_int_equal (LEN (names), BOUNCEKIT_STATUS_COUNT);
  for (int i = 0; i < BOUNCEKIT_STATUS_COUNT; i++) {
    assert_string_equal (bouncekit_status_name ((bouncekit_status) i), names[i]);
    assert_true (strlen (bouncekit_status_text ((bouncekit_status) i)) > 1);
  }
  assert_string_equal (bouncekit_status_name (BOUNCEKIT_STATUS_COUNT), "UNKNOWN");
  assert_string_equal (bouncekit_status_name ((bouncekit_status) -1), "UNKNOWN");
  assert_string_equal (bouncekit_status_text ((bouncekit_status) 99), bouncekit_status_text (BOUNCEKIT_UNKNOWN));
}

static void test_phase (void **state) {
  (void) state;
  static const struct { const char *in; bouncekit_phase phase; } rows[] = {
    { "connect", BOUNCEKIT_PHASE_CONNECT }, { "banner", BOUNCEKIT_PHASE_CONNECT }, { "ehlo", BOUNCEKIT_PHASE_EHLO },
    { "HELO", BOUNCEKIT_PHASE_EHLO }, { "StartTLS", BOUNCEKIT_PHASE_STARTTLS }, { "auth", BOUNCEKIT_PHASE_AUTH },
    { "mail", BOUNCEKIT_PHASE_MAIL }, { "RCPT", BOUNCEKIT_PHASE_RCPT }, { "data", BOUNCEKIT_PHASE_DATA },
    { "eod", BOUNCEKIT_PHASE_EOD }, { "dot", BOUNCEKIT_PHASE_EOD }, { "quit", BOUNCEKIT_PHASE_QUIT },
    { "", BOUNCEKIT_PHASE_NONE }, { "rcp", BOUNCEKIT_PHASE_NONE }, { "rcptx", BOUNCEKIT_PHASE_NONE },
  };
  for (size_t i = 0; i < LEN (rows); i++)
    assert_int_equal (bouncekit_phase_parse (guard_end (rows[i].in, strlen (rows[i].in))), rows[i].phase);
  for (int i = 0; i < BOUNCEKIT_PHASE_COUNT; i++) {
    const char *name = bouncekit_phase_name ((bouncekit_phase) i);
    assert_int_equal (name[0] == '\0', i == BOUNCEKIT_PHASE_NONE);
    assert_int_equal (bouncekit_phase_parse (slice_of (name)), i);
  }
  assert_string_equal (bouncekit_phase_name (BOUNCEKIT_PHASE_COUNT), "");
  assert_string_equal (bouncekit_phase_name ((bouncekit_phase) -1), "");
}

static void test_permanence (void **state) {
  (void) state;
  static const char *const names[] = { "", "hard", "permanent", "temporary", "success" };
  assert_int_equal (LEN (names), BOUNCEKIT_PERMANENCE_COUNT);
  for (int i = 0; i < BOUNCEKIT_PERMANENCE_COUNT; i++)
    assert_string_equal (bouncekit_permanence_name ((bouncekit_permanence) i), names[i]);
  assert_string_equal (bouncekit_permanence_name (BOUNCEKIT_PERMANENCE_COUNT), "");
}

static void test_slices (void **state) {
  (void) state;
  assert_true (bk_equal_nocase (BK_LIT ("AbC"), BK_LIT ("aBc")));
  assert_true (bk_equal_nocase (BK_LIT (""), BK_LIT ("")));
  assert_false (bk_equal_nocase (BK_LIT ("ab"), BK_LIT ("abc")));
  assert_false (bk_equal_nocase (BK_LIT ("\xc3\xa9"), BK_LIT ("\xc3\x89")));  /* ASCII only */
  assert_false (bk_equal_nocase (BK_LIT ("@"), BK_LIT ("`")));
  assert_true (bk_starts_nocase (guard_end ("SMTP", 4), BK_LIT ("smtp")));
  assert_false (bk_starts_nocase (guard_end ("SMT", 3), BK_LIT ("smtp")));
  assert_true (bk_starts_nocase (BK_LIT ("x"), BK_LIT ("")));
}

static void test_malloc_hook (void **state) {
  (void) state;
  const bouncekit_alloc *a = bouncekit_malloc ();
  char *p = a->fn (a->ud, NULL, 0, 10);
  assert_non_null (p);
  memcpy (p, "123456789", 10);
  p = a->fn (a->ud, p, 10, 100000);
  assert_non_null (p);
  assert_string_equal (p, "123456789");
  assert_null (a->fn (a->ud, p, 100000, 0));
  assert_null (a->fn (a->ud, NULL, 0, 0));
}

static void test_alloc_zeroed (void **state) {
  (void) state;
  test_alloc a;
  test_alloc_init (&a, 0);
  char *p = bk_alloc (&a.hook, 1000);
  assert_non_null (p);
  for (int i = 0; i < 1000; i++) assert_int_equal (p[i], 0);
  bk_free (&a.hook, p, 1000);
  bk_free (&a.hook, NULL, 1000);
  test_alloc_done (&a);
}

/* Growing keeps what is there, zeroes what is new, and an allocation that fails changes nothing. */
static void grow (long fail_at, size_t most) {
  test_alloc a;
  bk_buf b;
  size_t added = 0;
  test_alloc_init (&a, fail_at);
  bk_buf_init (&b, &a.hook, sizeof (uint32_t));
  for (size_t n = 1; added < most; n = n % 5 + 1) {
    uint32_t *p = bk_buf_add (&b, n);
    if (p == NULL) break;
    for (size_t i = 0; i < n; i++) {
      assert_int_equal (p[i], 0);
      p[i] = (uint32_t) (added + i) * 2654435761u;
    }
    added += n;
    assert_int_equal (b.len, added);
    assert_true (b.len <= b.cap);
  }
  assert_int_equal (b.len, added);
  if (fail_at == 0) assert_true (added >= most);
  else assert_true (added < most);
  const uint32_t *all = b.data;
  for (size_t i = 0; i < added; i++) assert_int_equal (all[i], (uint32_t) i * 2654435761u);
  bk_buf_free (&b);
  test_alloc_done (&a);
  assert_int_equal (b.len, 0);
  bk_buf_free (&b);
}

static void test_buf (void **state) {
  (void) state;
  grow (0, 10000);
  for (long n = 1; n <= 6; n++) grow (n, 10000);
}

/* A size that does not fit is refused, not wrapped around. */
static void test_buf_overflow (void **state) {
  (void) state;
  test_alloc a;
  bk_buf b;
  test_alloc_init (&a, 0);
  bk_buf_init (&b, &a.hook, 16);
  assert_null (bk_buf_add (&b, SIZE_MAX / 8));
  assert_null (bk_buf_add (&b, SIZE_MAX));
  assert_non_null (bk_buf_add (&b, 3));
  assert_null (bk_buf_add (&b, SIZE_MAX - 1));
  assert_int_equal (b.len, 3);
  assert_int_equal (a.requests, 1);
  bk_buf_free (&b);
  test_alloc_done (&a);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_status),
    cmocka_unit_test (test_phase),
    cmocka_unit_test (test_permanence),
    cmocka_unit_test (test_slices),
    cmocka_unit_test (test_malloc_hook),
    cmocka_unit_test (test_alloc_zeroed),
    cmocka_unit_test (test_buf),
    cmocka_unit_test (test_buf_overflow),
  };
  return cmocka_run_group_tests_name ("basics", tests, NULL, NULL);
}
