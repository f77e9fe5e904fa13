/* test_reply_limits.c - limits at n-1, n, n+1; the output buffer of reply_text; random bytes; linear time. */
#include "testing.h"

#include "reply_check.h"

static char big[BOUNCEKIT_REPLY_MAX_TEXT * 4];

static bouncekit_reply parse (const char *p, size_t len) {
  bouncekit_reply r;
  memset (&r, 0xaa, sizeof r);
  bouncekit_slice in = guard_end (p, len);
  bouncekit_reply_parse (in, &r);
  reply_check (in, &r);
  return r;
}

static void test_text_limit (void **state) {
  (void) state;
  static const int around[] = { -1, 0, 1 };
  for (size_t i = 0; i < LEN (around); i++) {
    size_t len = (size_t) (BOUNCEKIT_REPLY_MAX_TEXT + around[i]);
    memset (big, 'x', len);
    memcpy (big, "550 5.1.1 ", 10);
    bouncekit_reply r = parse (big, len);
    assert_int_equal (r.code, 550);
    assert_int_equal (!!(r.flags & BOUNCEKIT_REPLY_TRUNCATED), around[i] > 0);
    assert_int_equal (r.lines[0].text.len, (around[i] > 0 ? BOUNCEKIT_REPLY_MAX_TEXT : len) - 10);
  }
}

/* What stands behind the limit is not looked at. */
static void test_behind_the_limit (void **state) {
  (void) state;
  memset (big, 'x', sizeof big);
  memcpy (big + BOUNCEKIT_REPLY_MAX_TEXT - 4, "\n550 5.1.1 no", 13);
  bouncekit_reply r = parse (big, BOUNCEKIT_REPLY_MAX_TEXT + 9);
  assert_int_equal (r.code, 550);
  assert_int_equal (r.esc.cls, 0);
  memset (big, 'x', sizeof big);
  memcpy (big + BOUNCEKIT_REPLY_MAX_TEXT - 3, "\n550 5.1.1 no", 13);
  r = parse (big, BOUNCEKIT_REPLY_MAX_TEXT + 10);
  assert_int_equal (r.code, 0);
}

static size_t many_lines (unsigned n) {
  size_t len = 0;
  for (unsigned i = 1; i <= n; i++) len += (size_t) sprintf (big + len, "550%c5.1.1 line %u\r\n", i < n ? '-' : ' ', i);
  return len;
}

static void test_line_limit (void **state) {
  (void) state;
  for (unsigned n = BOUNCEKIT_REPLY_MAX_LINES - 1; n <= BOUNCEKIT_REPLY_MAX_LINES + 1; n++) {
    bouncekit_reply r = parse (big, many_lines (n));
    int many = n > BOUNCEKIT_REPLY_MAX_LINES;
    assert_int_equal (r.nlines, many ? BOUNCEKIT_REPLY_MAX_LINES : n);
    assert_int_equal (r.flags, many ? BOUNCEKIT_REPLY_MANY_LINES : 0);
    assert_int_equal (r.code, 550);
    /* further lines stay part of the text */
    char text[4096];
    size_t len = bouncekit_reply_text (&r, text, sizeof text);
    char last[16];
    size_t last_len = (size_t) sprintf (last, "line %u", n);
    assert_true (len < sizeof text);
    assert_memory_equal (text + len - last_len, last, last_len);
  }
}

static void test_line_limit_far (void **state) {
  (void) state;
  bouncekit_reply r = parse (big, many_lines (500));
  assert_int_equal (r.nlines, BOUNCEKIT_REPLY_MAX_LINES);
  assert_int_equal (r.flags, BOUNCEKIT_REPLY_MANY_LINES);
  const bouncekit_reply_line *last = &r.lines[BOUNCEKIT_REPLY_MAX_LINES - 1];
  assert_memory_equal (last->text.p, "line 64\r\n550-5.1.1 line 65", 26);
  assert_memory_equal (last->text.p + last->text.len - 8, "line 500", 8);
}

/* A code that differs is noticed behind the line limit too. */
static void test_differs_behind_line_limit (void **state) {
  (void) state;
  size_t len = many_lines (100);
  len += (size_t) sprintf (big + len, "451 4.7.1 later\r\n");
  bouncekit_reply r = parse (big, len);
  assert_true (r.flags & BOUNCEKIT_REPLY_CODE_DIFFERS);
  assert_true (r.flags & BOUNCEKIT_REPLY_ESC_DIFFERS);
  assert_int_equal (r.code, 550);
}

static void test_text_buffer (void **state) {
  (void) state;
  static const char in[] = "550-bo\\303\\256te\r\n550 two \\033 \r\n  three\x01";
  static const char want[] = "bo\xc3\xaete two   three ";
  bouncekit_reply r = parse (in, sizeof in - 1);
  size_t len = bouncekit_reply_text (&r, NULL, 0);
  assert_int_equal (len, sizeof want - 1);
  for (size_t cap = 0; cap <= len + 1; cap++) {
    char buf[64];
    memset (buf, '#', sizeof buf);
    assert_int_equal (bouncekit_reply_text (&r, buf, cap), len);
    size_t written = cap < len ? cap : len;
    assert_memory_equal (buf, want, written);
    assert_int_equal (buf[written], '#');
  }
}

static void test_null_input (void **state) {
  (void) state;
  bouncekit_reply r;
  bouncekit_slice none = { NULL, 0 };
  bouncekit_reply_parse (none, &r);
  assert_int_equal (r.flags, BOUNCEKIT_REPLY_NO_CODE);
  assert_int_equal (r.nlines, 0);
  assert_int_equal (bouncekit_reply_text (&r, NULL, 0), 0);
}

/* ---- the reader ---- */

static bouncekit_reply_reader reader;

static void reader_limit (size_t len, int complete) {
  size_t n;
  memset (big, 'y', len);
  memcpy (big, "550 ", 4);
  big[len - 1] = '\n';
  bouncekit_slice in = { big, len };
  bouncekit_reply_reader_init (&reader);
  assert_int_equal (bouncekit_reply_feed (&reader, in, &n), complete);
  assert_int_equal (n, len);
  bouncekit_reply r;
  bouncekit_reply_finish (&reader, &r);
  assert_int_equal (r.code, 550);
  assert_int_equal (!!(r.flags & BOUNCEKIT_REPLY_TRUNCATED), len > BOUNCEKIT_REPLY_MAX_TEXT);
}

static void test_reader_limit (void **state) {
  (void) state;
  reader_limit (BOUNCEKIT_REPLY_MAX_TEXT - 1, 1);
  reader_limit (BOUNCEKIT_REPLY_MAX_TEXT, 1);
  reader_limit (BOUNCEKIT_REPLY_MAX_TEXT + 1, 1);
  reader_limit (sizeof big, 1);
}

/* The end of a reply is found behind the limit too, so that the connection stays in step. */
static void test_reader_behind_limit (void **state) {
  (void) state;
  bouncekit_reply_reader_init (&reader);
  for (int i = 0; i < 10000; i++) {
    size_t n;
    bouncekit_slice line = { "550-more\r\n", 10 };
    assert_int_equal (bouncekit_reply_feed (&reader, line, &n), 0);
    assert_int_equal (n, 10);
  }
  size_t n;
  bouncekit_slice last = { "550 end\r\n220 next", 17 };
  assert_int_equal (bouncekit_reply_feed (&reader, last, &n), 1);
  assert_int_equal (n, 9);
  assert_int_equal (bouncekit_reply_feed (&reader, last, &n), 1);
  assert_int_equal (n, 0);
  bouncekit_reply r;
  bouncekit_reply_finish (&reader, &r);
  assert_int_equal (r.code, 550);
  assert_true (r.flags & BOUNCEKIT_REPLY_TRUNCATED);
  assert_true (r.flags & BOUNCEKIT_REPLY_MANY_LINES);
}

/* What completes a reply, and what keeps it open. */
static void test_reader_lines (void **state) {
  (void) state;
  static const struct { const char *in; int complete; size_t taken; } rows[] = {
    { "250 ok\r\n", 1, 8 }, { "250\r\n", 1, 5 }, { "250\n", 1, 4 }, { "250 ok\n250 ok\n", 1, 7 },
    { "250-ok\r\n", 0, 8 }, { "250-\r\n250\r\n", 1, 11 }, { "hello\r\n", 0, 7 }, { "hello\r\n250 ok\r\n", 1, 15 },
    { "2500 ok\r\n", 0, 9 }, { "25 ok\r\n", 0, 7 }, { "150 ok\r\n", 0, 8 }, { "650 ok\r\n", 0, 8 },
    { "250 ok", 0, 6 }, { "250 ok\r", 0, 7 }, { "250 ok\rx", 1, 7 }, { "250 ok\r\r\n", 1, 7 },
    { "250-a\r250 b\r\n", 1, 13 }, { "\r\n\r\n250 ok\r\n", 1, 12 }, { " 250 ok\r\n", 0, 9 }, { "250\tok\r\n", 1, 8 },
    { "", 0, 0 }, { "250: ok\n", 1, 8 }, { "250.1.2.3\n", 0, 10 }, { "2\n5\n0\n", 0, 6 },
  };
  for (size_t i = 0; i < LEN (rows); i++) {
    size_t n;
    bouncekit_reply_reader_init (&reader);
    int done = bouncekit_reply_feed (&reader, guard_end (rows[i].in, strlen (rows[i].in)), &n);
    if (done != rows[i].complete || n != rows[i].taken)
      fail_msg ("\"%s\": %d, %zu bytes; want %d, %zu", rows[i].in, done, n, rows[i].complete, rows[i].taken);
  }
}

/* ---- dice ---- */

/* Random bytes, and random pieces of what replies are made of. */
static size_t roll (uint32_t *state, char *out, size_t cap) {
  static const char *const pieces[] = {
    "550", "421", "5.1.1", "4.7.0", " ", "-", "\r\n", "\n", "\r", "\\n", "\\r\\n", "\\303", ": ", "-> ", "said: ", "(", ")",
    "[", "]", "#", "'", "\"", "<", ">", "<<< ", ">>> ", "host mx.example.org[192.0.2.1] ", "smtp;", "X-Postfix; ", "\t",
    "(in reply to RCPT TO command)", "after RCPT TO:<a@b>", " DT=0s", "reply=", ", stat=", "stat=", "\xc3\xa9", "\xff",
    "x", "User unknown", "550-", "550 5.1.1 ", "550-5.1.1 ", "?", "(state 14)", "[RCPT_TO]", "H=", "\\", "\x01",
  };
  size_t len = 0, want = test_random (state) % cap;
  while (len < want) {
    const char *piece = pieces[test_random (state) % LEN (pieces)];
    size_t n = strlen (piece);
    if (test_random (state) % 8 == 0) {
      out[len++] = (char) test_random (state);
    } else if (n <= cap - len) {
      memcpy (out + len, piece, n);
      len += n;
    } else {
      break;
    }
  }
  return len;
}

static void test_random_bytes (void **state) {
  (void) state;
  uint32_t seed = 20240229;
  char buf[400];
  for (int i = 0; i < 60000; i++) {
    size_t len = roll (&seed, buf, sizeof buf);
    bouncekit_slice a = guard_end (buf, len), b = guard_begin (buf, len);
    bouncekit_reply x, y;
    memset (&x, (int) (seed & 0xff), sizeof x);
    memset (&y, ~(int) (seed & 0xff), sizeof y);
    bouncekit_reply_parse (a, &x);
    bouncekit_reply_parse (b, &y);
    reply_check (a, &x);
    reply_check_same (&x, a.p, &y, b.p);
  }
}

/* Inputs made to provoke quadratic time: the largest reply of one repeated piece. A quadratic scan takes minutes. */
static void test_linear (void **state) {
  (void) state;
  static const char *const pieces[] = {
    "(", "<", "'", " ", "550 ", "550-", "550 5.1.1 ", "#550(", "host ", "h=", "h=a.b ", "after ", ">>> ", "<<< ", "5.1.1 ",
    "said: ", "said:", "\\", "\\n", "\\303", "\r", "\n ", " \n", "-> 550 ", "((550 5.1.1 -> ", "(in reply to ", ")", "4.7.1",
    "x.", "host a.b[", "[1", ", stat=", "reply=550 ", "\"550", "error 550-'", "\xc3", "?", "a;550 ", "while sending ",
  };
  for (size_t i = 0; i < LEN (pieces); i++) {
    size_t len = 0, n = strlen (pieces[i]);
    while (len + n <= BOUNCEKIT_REPLY_MAX_TEXT) {
      memcpy (big + len, pieces[i], n);
      len += n;
    }
    parse (big, len);
    memcpy (big, "550 ", 4);
    parse (big, len);
    memcpy (big, "(550-", 5);
    big[len - 1] = ')';
    parse (big, len);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_text_limit),
    cmocka_unit_test (test_behind_the_limit),
    cmocka_unit_test (test_line_limit),
    cmocka_unit_test (test_line_limit_far),
    cmocka_unit_test (test_differs_behind_line_limit),
    cmocka_unit_test (test_text_buffer),
    cmocka_unit_test (test_null_input),
    cmocka_unit_test (test_reader_limit),
    cmocka_unit_test (test_reader_behind_limit),
    cmocka_unit_test (test_reader_lines),
    cmocka_unit_test (test_random_bytes),
    cmocka_unit_test (test_linear),
  };
  return cmocka_run_group_tests_name ("reply limits", tests, NULL, NULL);
}
