/* test_arf.c - feedback reports and other forms of complaints. */
#include "testing.h"

#include "report_check.h"

static bouncekit_report report;

static void read_parts (const char *header, const char *feedback, size_t len, const char *original) {
  bouncekit_slice in[3];
  bouncekit_part parts[2];
  in[0] = slice_of (header);
  in[1] = guard_end (feedback, len);
  in[2] = slice_of (original);
  parts[0].type = slice_of ("message/feedback-report");
  parts[0].text = in[1];
  parts[1].type = slice_of ("message/rfc822");
  parts[1].text = in[2];
  parts[0].size = parts[1].size = 0;
  size_t skip = len == 0;
  assert_int_equal (bouncekit_report_read (&report, in[0], parts + skip, 2 - skip), BOUNCEKIT_OK);
  report_check (&report, in, 3);
}

static const char abuse[] =
  "Feedback-Type: abuse\nUser-Agent: Loop/1.0\nVersion: 1\nOriginal-Mail-From: <list@example.net>\n"
  "Original-Rcpt-To: <ann@example.org>\nOriginal-Rcpt-To: <bob@example.org>\nSource-IP: 192.0.2.1\n"
  "Reported-Domain: example.net\nIncidents: 3\n";

static void test_fields (void **state) {
  (void) state;
  bouncekit_report_init (&report, bouncekit_malloc ());
  read_parts ("From: fbl@example.com\n", abuse, sizeof abuse - 1, "To: eve@example.org\nMessage-ID: <1@example.net>\n");
  assert_int_equal (report.kind, BOUNCEKIT_KIND_COMPLAINT);
  assert_slice (report.feedback.type, "abuse");
  assert_slice (report.feedback.source_ip, "192.0.2.1");
  assert_slice (report.feedback.incidents, "3");
  assert_int_equal (report.nfailures, 2);
  assert_slice (report.failures[1].recipient, "bob@example.org");
  assert_slice (report.original.message_id, "<1@example.net>");
  assert_slice (report.original.sender, "list@example.net");
  for (size_t n = 1; n < sizeof abuse; n++) read_parts ("From: fbl@example.com\n", abuse, n, "To: eve@example.org\n");
  bouncekit_report_free (&report);
}

static void test_recovered (void **state) {
  (void) state;
  static const char plain[] = "Feedback-Type: fraud\n", redacted[] = "Feedback-Type: abuse\nOriginal-Rcpt-To: redacted-1@example.com\n";
  bouncekit_report_init (&report, bouncekit_malloc ());
  read_parts ("", plain, sizeof plain - 1, "To: Eve <eve@example.org>\n");
  assert_slice (report.failures[0].recipient, "eve@example.org");
  assert_true (report.flags & BOUNCEKIT_REPORT_GUESSED_RECIPIENT);
  read_parts ("", redacted, sizeof redacted - 1, "To: undisclosed\n");
  assert_int_equal (report.nfailures, 1);
  assert_int_equal (report.failures[0].recipient.len, 0);
  assert_true (report.flags & BOUNCEKIT_REPORT_REDACTED);
  assert_true (report.flags & BOUNCEKIT_REPORT_NO_RECIPIENT);
  bouncekit_report_free (&report);
}

static void test_own_forms (void **state) {
  (void) state;
  bouncekit_report_init (&report, bouncekit_malloc ());
  read_parts ("From: staff@hotmail.com\nSubject: complaint about message from 192.0.2.1\n", "", 0,
              "X-HmXmrOriginalRecipient: ann@example.org\nTo: list@example.org\n");
  assert_int_equal (report.kind, BOUNCEKIT_KIND_COMPLAINT);
  assert_slice (report.failures[0].recipient, "ann@example.org");
  read_parts ("From: ann@example.org\nSubject: unsubscribe\nX-Apple-Unsubscribe: true\n", "", 0, "");
  assert_slice (report.feedback.type, "opt-out");
  assert_slice (report.failures[0].recipient, "ann@example.org");
  read_parts ("From: staff@hotmail.com\nSubject: hello\n", "", 0, "To: list@example.org\n");
  assert_int_equal (report.kind, BOUNCEKIT_KIND_NONE);
  bouncekit_report_free (&report);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_fields), cmocka_unit_test (test_recovered), cmocka_unit_test (test_own_forms),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
