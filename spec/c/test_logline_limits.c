/* test_logline_limits.c - log lines without end, NULs, floods, and a memory that is bounded and may fail. */
#include "testing.h"

#include "logline_check.h"

#define DELIVERY \
  "Mar  3 09:12:01 mail postfix/smtp[1]: 4B1F2A: to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, " \
  "status="

static void begin (bk_log_reader *r, log_sum *sum) {
  assert_true (bk_log_init (r, bouncekit_malloc ()));
  sum_begin (r, sum);
}

/* A line at the limit is read whole, a longer one with its beginning; what follows is not disturbed. */
static void long_line (size_t length) {
  bk_log_reader r;
  log_sum sum;
  char *line = malloc (length + 1);
  assert_non_null (line);
  memset (line, 'x', length);
  memcpy (line, DELIVERY "deferred (", sizeof DELIVERY "deferred (" - 1);
  line[length] = '\n';
  for (size_t piece = 1000; piece <= length + 1; piece = piece * 7 + 1) {
    begin (&r, &sum);
    for (size_t at = 0; at <= length; at += piece)
      bk_log_feed (&r, bk_slice (line + at, length + 1 - at < piece ? length + 1 - at : piece));
    assert_int_equal (sum.events, 1);
    bk_log_feed (&r, BK_LIT (DELIVERY "sent (ok)\n"));
    assert_int_equal (sum.events, 2);
    assert_int_equal ((int) r.lines, 2);
    bk_log_free (&r);
  }
  free (line);
}

static void test_long_lines (void **state) {
  (void) state;
  long_line (BK_LOG_MAX_LINE - 1);
  long_line (BK_LOG_MAX_LINE);
  long_line (BK_LOG_MAX_LINE + 1);
  long_line (1000000);
}

/* Bytes that repeat, in a line of 1 MB without an end, and in many short lines. */
static void test_floods (void **state) {
  static const char *const words[] = { "<", ">", "\"", "\\", "{\"a\":", "[", "@", ", stat=", " H=", "DT=", "/", "_",
    "a@b,", ": ", "msg='", "\r\n450-", "{LED=", "\"\"", ",", "\t", "\\u", "=<" };
  static const char *const starts[] = { "", "Mar  3 09:12:01 mail postfix/smtp[1]: ABC: to=<",
    "2026-11-22 14:20:54 1xV8R4-000011-00 == ", "Nov 22 13:49:55 mta sendmail[135]: 6AMDnt5h000135: to=", "{", "b,1,",
    "{\"hook\":\"bounce\",\"todo\":[", "type,rcpt,",
    "Nov 25 01:26:10 mta dma[52d.558c]: remote delivery deferred: a [b] failed after RCPT TO: 450-\r\n" };
  (void) state;
  size_t room = 200000;
  char *flood = malloc (room);
  assert_non_null (flood);
  for (size_t w = 0; w < LEN (words); w++)
    for (size_t b = 0; b < LEN (starts); b++) {
      bk_log_reader r;
      log_sum sum;
      size_t len = strlen (starts[b]), n = strlen (words[w]);
      memcpy (flood, starts[b], len);
      for (; len + n < room; len += n) memcpy (flood + len, words[w], n);
      begin (&r, &sum);
      bk_log_feed (&r, bk_slice (flood, len));
      bk_log_end (&r);
      bk_log_line (&r, bk_slice (flood, len));
      bk_log_free (&r);
    }
  free (flood);
}

static void test_nul (void **state) {
  (void) state;
  bk_log_reader r;
  log_sum sum;
  begin (&r, &sum);
  bk_log_feed (&r, BK_LIT ("\0\0\0\0\0\0\0\0\0\0\0\0\n" DELIVERY "bounced (\0 \0)\n\n\0"));
  bk_log_end (&r);
  assert_int_equal (sum.events, 1);
  assert_int_equal (sum.others, 3);
  bk_log_free (&r);
}

static bouncekit_slice numbered (char *buf, const char *what, unsigned long i) {
  return bk_slice (buf, (size_t) sprintf (buf, "%s%lu", what, i));
}

/* The newest entries are there, the oldest are not, and the memory stays within its bound. */
static void test_memo_bound (void **state) {
  enum { MANY = 1000000 };
  (void) state;
  test_alloc a;
  bk_memo m;
  bouncekit_slice value;
  char id[64], text[64];
  test_alloc_init (&a, 0);
  assert_true (bk_memo_init (&m, &a.hook, 1 << 16, 1 << 24));
  for (unsigned long i = 0; i < MANY; i++)
    bk_memo_put (&m, 'p', BK_LIT ("mail"), numbered (id, "Q", i), numbered (text, "sender@example.org", i));
  assert_true (a.peak < 32u << 20);
  size_t found = 0;
  for (unsigned long i = MANY - 100000; i < MANY; i++)
    if (bk_memo_get (&m, 'p', BK_LIT ("mail"), numbered (id, "Q", i), &value)) {
      found++;
      assert_int_equal (value.len, sprintf (text, "sender@example.org%lu", i));
      assert_memory_equal (value.p, text, value.len);
    }
  assert_true (found > 99000);
  assert_false (bk_memo_get (&m, 'p', BK_LIT ("mail"), BK_LIT ("Q1"), &value));
  assert_false (bk_memo_get (&m, 'q', BK_LIT ("mail"), numbered (id, "Q", MANY - 1), &value));
  assert_false (bk_memo_get (&m, 'p', BK_LIT ("mai"), numbered (id, "Q", MANY - 1), &value));
  bk_memo_free (&m);
  test_alloc_done (&a);
}

/* The last value counts; what is too long is left out. */
static void test_memo_values (void **state) {
  (void) state;
  static char big[5000];
  bk_memo m;
  bouncekit_slice value, none = { NULL, 0 };
  assert_true (bk_memo_init (&m, bouncekit_malloc (), 1 << 16, 1 << 24));
  bk_memo_put (&m, 'a', none, BK_LIT ("k"), BK_LIT ("one"));
  bk_memo_put (&m, 'a', none, BK_LIT ("k"), BK_LIT ("two"));
  assert_true (bk_memo_get (&m, 'a', none, BK_LIT ("k"), &value));
  assert_slice (value, "two");
  bk_memo_put (&m, 'a', none, BK_LIT ("k"), none);
  assert_true (bk_memo_get (&m, 'a', none, BK_LIT ("k"), &value));
  assert_int_equal (value.len, 0);
  for (size_t len = 4094; len <= 4098; len++) {
    bk_memo_put (&m, 'b', none, BK_LIT ("big"), bk_slice (big, len));
    assert_true (bk_memo_get (&m, 'b', none, BK_LIT ("big"), &value));
    assert_int_equal (value.len, len <= 4096 ? len : 4096);
  }
  bk_memo_put (&m, 'c', none, bk_slice (big, 1198), BK_LIT ("long key"));
  assert_true (bk_memo_get (&m, 'c', none, bk_slice (big, 1198), &value));
  bk_memo_put (&m, 'c', none, bk_slice (big, 1200), BK_LIT ("too long"));
  assert_false (bk_memo_get (&m, 'c', none, bk_slice (big, 1200), &value));
  bk_memo_put (&m, 'c', none, none, BK_LIT ("no key"));
  assert_false (bk_memo_get (&m, 'c', none, none, &value));
  bk_memo_free (&m);
}

/* Without memory the reader is not made; later it goes on with what it has. */
static void test_memory (void **state) {
  (void) state;
  for (long fail_at = 1; fail_at <= 12; fail_at++) {
    test_alloc a;
    bk_log_reader r;
    log_sum sum;
    char line[200];
    test_alloc_init (&a, fail_at);
    int made = bk_log_init (&r, &a.hook);
    assert_int_equal (made, fail_at > 4);
    if (made) {
      sum_begin (&r, &sum);
      for (int i = 0; i < 5000; i++) {
        int len = sprintf (line, "Mar  3 09:12:01 mail postfix/qmgr[1]: A%d: from=<a@b.example>, size=1\n", i);
        bk_log_feed (&r, bk_slice (line, (size_t) len));
      }
      bk_log_feed (&r, BK_LIT (DELIVERY "sent (ok)\n"));
      assert_int_equal (sum.events, 1);
    }
    bk_log_free (&r);
    bk_log_free (&r);
    test_alloc_done (&a);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_long_lines), cmocka_unit_test (test_floods), cmocka_unit_test (test_nul),
    cmocka_unit_test (test_memo_bound), cmocka_unit_test (test_memo_values), cmocka_unit_test (test_memory),
  };
  return cmocka_run_group_tests_name ("logline limits", tests, NULL, NULL);
}
