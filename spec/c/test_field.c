/* test_field.c - header fields, addresses, typed values, host names. */
#include "testing.h"

#include "report.h"

static const char header[] =
  "From: Ann <ann@example.org>\r\n"
  "Subject: folded\r\n\tvalue \n here\n"
  "no field at all\n"
  "Empty:\n"
  "X-Spaced : yes\r"
  "\r\n"
  "After: blank\n";

static void test_fields (void **state) {
  (void) state;
  bouncekit_slice in = guard_end (header, sizeof header - 1);
  bk_field f;
  size_t at = 0;
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_FOUND);
  assert_slice (f.name, "From");
  assert_slice (f.value, "Ann <ann@example.org>");
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_FOUND);
  assert_slice (f.value, "folded\r\n\tvalue \n here");
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_FOUND);
  assert_slice (f.name, "Empty");
  assert_int_equal (f.value.len, 0);
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_FOUND);
  assert_slice (f.name, "X-Spaced");
  assert_slice (f.value, "yes");
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_BLANK);
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_FOUND);
  assert_slice (f.name, "After");
  assert_int_equal (bk_field_next (in, &at, &f), BK_FIELD_END);
}

static void test_fields_truncated (void **state) {
  (void) state;
  for (size_t n = 0; n < sizeof header; n++) {
    bouncekit_slice in = guard_end (header, n);
    bk_field f;
    size_t at = 0, count = 0;
    while (bk_field_next (in, &at, &f) != BK_FIELD_END) assert_true (++count < 20);
    assert_int_equal (at, n);
  }
}

static void test_addresses (void **state) {
  (void) state;
  static const struct { const char *in, *want; } rows[] = {
    { "Ann <ann@example.org>", "ann@example.org" },
    { "ann@example.org (Ann)", "ann@example.org" },
    { "<>", "" },
    { "MAILER-DAEMON", "" },
    { "<ann+news=bob@example.org>:", "ann+news=bob@example.org" },
    { "\"odd name\"@example.org", "\"odd name\"@example.org" },
    { "ann@[192.0.2.1].", "ann@[192.0.2.1]" },
    { "mail to ann@example.org.", "ann@example.org" },
    { "'ann@example.org'", "ann@example.org" },
    { "<mailto:ann@example.org>", "ann@example.org" },
    { "\xe6\x94\xb6\xe4\xbb\xb6\xe4\xba\xba\xef\xbc\x9a" "ann@example.org\xe3\x80\x82", "ann@example.org" },
    { "j\xc3\xb6rg@b\xc3\xbc" "cher.example", "j\xc3\xb6rg@b\xc3\xbc" "cher.example" },
    { "@example.org", "" },
    { "a @ b", "" },
    { "@@@@@@", "" },
    { "ann@", "" },
  };
  for (size_t i = 0; i < LEN (rows); i++) assert_slice (bk_address (guard_end (rows[i].in, strlen (rows[i].in))), rows[i].want);
}

static void test_typed (void **state) {
  (void) state;
  bouncekit_slice type;
  assert_slice (bk_typed (slice_of ("rfc822; ann@example.org"), &type), "ann@example.org");
  assert_slice (type, "rfc822");
  assert_slice (bk_typed (slice_of ("X-Postfix ;lost"), &type), "lost");
  assert_slice (type, "X-Postfix");
  assert_slice (bk_typed (slice_of ("Connection timed out; try"), &type), "Connection timed out; try");
  assert_int_equal (type.len, 0);
  assert_slice (bk_uncomment (slice_of ("5.1.1 (bad (very) address)")), "5.1.1");
  assert_slice (bk_uncomment (slice_of ("(all)")), "");
  assert_slice (bk_uncomment (slice_of ("))")), "))");
}

static void test_hosts (void **state) {
  (void) state;
  static const struct { const char *in, *host, *ip; } rows[] = {
    { "mx.example.org (192.0.2.25)", "mx.example.org", "192.0.2.25" },
    { "[192.0.2.25]", "", "192.0.2.25" },
    { "192.0.2.25", "", "192.0.2.25" },
    { "mx.example.org. (2001:db8::25, the server for the domain example.org.)", "mx.example.org", "2001:db8::25" },
    { "mx.example.org (TCP|192.0.2.1|47323|192.0.2.25|25)", "mx.example.org", "192.0.2.1" },
    { "", "", "" },
  };
  for (size_t i = 0; i < LEN (rows); i++) {
    bouncekit_slice host, ip;
    bk_host (guard_end (rows[i].in, strlen (rows[i].in)), &host, &ip);
    assert_slice (host, rows[i].host);
    assert_slice (ip, rows[i].ip);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_fields), cmocka_unit_test (test_fields_truncated), cmocka_unit_test (test_addresses),
    cmocka_unit_test (test_typed), cmocka_unit_test (test_hosts),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
