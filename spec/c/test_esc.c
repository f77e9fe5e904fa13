/* test_esc.c - enhanced status codes. */
#include "testing.h"

static void test_parse (void **state) {
  (void) state;
  static const struct { const char *in; size_t len; const char *out; } rows[] = {
    { "5.1.1", 5, "5.1.1" }, { "2.0.0", 5, "2.0.0" }, { "4.7.650", 7, "4.7.650" }, { "5.7.26 x", 6, "5.7.26" },
    { "5.1.10", 6, "5.1.10" }, { "5.999.999", 9, "5.999.999" }, { "5.0.910", 7, "5.0.910" }, { "5.01.1", 6, "5.1.1" },
    { "5.1.1.", 5, "5.1.1" }, { "5.1.1.x", 5, "5.1.1" }, { "5.1.1-", 5, "5.1.1" }, { "5.1.1x", 5, "5.1.1" },
    /* not one */
    { "", 0, "" }, { "5", 0, "" }, { "5.", 0, "" }, { "5.1", 0, "" }, { "5.1.", 0, "" }, { "5.1.x", 0, "" },
    { "5..1", 0, "" }, { "5..1.1", 0, "" }, { ".1.1", 0, "" }, { "1.1.1", 0, "" }, { "3.1.1", 0, "" }, { "6.1.1", 0, "" },
    { "x.1.1", 0, "" }, { "55.1.1", 0, "" }, { "5.1.1234", 0, "" }, { "5.1234.1", 0, "" }, { "5.1.1.1", 0, "" },
    { "5,1,1", 0, "" }, { " 5.1.1", 0, "" }, { "5.-1.1", 0, "" },
  };
  for (size_t i = 0; i < LEN (rows); i++) {
    bouncekit_esc esc = { 9, 9, 9 };
    char out[BOUNCEKIT_ESC_MAX];
    size_t n = bouncekit_esc_parse (guard_end (rows[i].in, strlen (rows[i].in)), &esc);
    if (n != rows[i].len) fail_msg ("\"%s\": length %zu, want %zu", rows[i].in, n, rows[i].len);
    if (n == 0) {
      assert_int_equal (esc.cls, 9);  /* left alone */
      continue;
    }
    assert_int_equal (bouncekit_esc_format (esc, out), strlen (rows[i].out));
    assert_string_equal (out, rows[i].out);
  }
}

/* Every code there can be, out and back in. */
static void test_round_trip (void **state) {
  (void) state;
  static const unsigned char classes[] = { 2, 4, 5 };
  for (size_t c = 0; c < LEN (classes); c++)
    for (unsigned subject = 0; subject < 1000; subject += subject < 120 ? 1 : 73)
      for (unsigned detail = 0; detail < 1000; detail += 7) {
        bouncekit_esc esc = { classes[c], (unsigned short) subject, (unsigned short) detail }, back;
        char out[BOUNCEKIT_ESC_MAX];
        bouncekit_slice s = { out, bouncekit_esc_format (esc, out) };
        assert_true (s.len < BOUNCEKIT_ESC_MAX && out[s.len] == '\0');
        assert_int_equal (bouncekit_esc_parse (s, &back), s.len);
        assert_true (back.cls == esc.cls && back.subject == esc.subject && back.detail == esc.detail);
      }
}

static void test_format_none (void **state) {
  (void) state;
  char out[BOUNCEKIT_ESC_MAX];
  bouncekit_esc none = { 0, 1, 1 }, huge = { 5, 65535, 65535 };
  assert_int_equal (bouncekit_esc_format (none, out), 0);
  assert_string_equal (out, "");
  /* never longer than the buffer, whatever the caller made up */
  assert_int_equal (bouncekit_esc_format (huge, out), 9);
  assert_string_equal (out, "5.999.999");
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_parse),
    cmocka_unit_test (test_round_trip),
    cmocka_unit_test (test_format_none),
  };
  return cmocka_run_group_tests_name ("enhanced codes", tests, NULL, NULL);
}
