/* test_dsn.c - delivery status notifications: fields, groups, odd writers; every truncation. */
#include "testing.h"

#include "report_check.h"

static bouncekit_report report;

static void begin (void) { bouncekit_report_init (&report, bouncekit_malloc ()); }

/* As a part of a mail from a mailer daemon. */
static void read_status (const char *text, size_t len) {
  bouncekit_slice in[2];
  in[0] = slice_of ("From: MAILER-DAEMON@example.net\n");
  in[1] = guard_end (text, len);
  bouncekit_part part;
  part.type = slice_of ("message/delivery-status");
  part.text = in[1];
  part.size = 0;
  assert_int_equal (bouncekit_report_read (&report, in[0], &part, 1), BOUNCEKIT_OK);
  report_check (&report, in, 2);
}

static const char full[] =
  "Original-Envelope-Id: env-17\n"
  "Reporting-MTA: dns; mx1.example.net\n"
  "Received-From-MTA: dns; h.example.net\n"
  "Arrival-Date: Mon, 13 Jan 2025 09:12:33 +0000\n"
  "\n"
  "Original-Recipient: rfc822; robert@example.org\n"
  "Final-Recipient: rfc822; <bob@example.org> (Bob)\n"
  "Action: failed\n"
  "Status: 5.1.1 (bad destination mailbox address)\n"
  "Remote-MTA: dns; mx.example.org (192.0.2.25)\n"
  "Diagnostic-Code: smtp; 550 5.1.1 <bob@example.org>: User\n"
  "    unknown\n"
  "Last-Attempt-Date: Mon, 13 Jan 2025 09:12:40 +0000\n"
  "Final-Log-ID: 4YWq3n1\n"
  "\n"
  "Final-Recipient: utf-8; j\\x{F6}rg@example.org\n"
  "Action: Delayed\n"
  "Status: 4.4.1\n"
  "Will-Retry-Until: Sat, 18 Jan 2025 09:12:33 +0000\n";

static void test_all_fields (void **state) {
  (void) state;
  begin ();
  read_status (full, sizeof full - 1);
  assert_int_equal (report.kind, BOUNCEKIT_KIND_FAILURE);
  assert_slice (report.envelope_id, "env-17");
  assert_slice (report.reporting_mta, "mx1.example.net");
  assert_slice (report.received_from_mta, "h.example.net");
  assert_int_equal (report.nfailures, 2);
  const bouncekit_failure *f = report.failures;
  assert_slice (f[0].recipient, "bob@example.org");
  assert_slice (f[0].original_recipient, "robert@example.org");
  assert_int_equal (f[0].action, BOUNCEKIT_ACTION_FAILED);
  assert_int_equal (f[0].status.subject, 1);
  assert_slice (f[0].remote_host, "mx.example.org");
  assert_slice (f[0].remote_ip, "192.0.2.25");
  assert_slice (f[0].text, "550 5.1.1 <bob@example.org>: User unknown");
  assert_int_equal (f[0].code, 550);
  assert_slice (f[0].final_log_id, "4YWq3n1");
  assert_slice (f[1].recipient, "j\xc3\xb6rg@example.org");
  assert_int_equal (f[1].action, BOUNCEKIT_ACTION_DELAYED);
  assert_slice (f[1].will_retry_until, "Sat, 18 Jan 2025 09:12:33 +0000");
  bouncekit_report_free (&report);
}

static void test_truncated (void **state) {
  (void) state;
  begin ();
  for (size_t n = 0; n < sizeof full; n++) read_status (full, n);
  bouncekit_report_free (&report);
}

static void test_odd_writers (void **state) {
  (void) state;
  static const struct { const char *text; size_t count; const char *recipient; unsigned code; int kind; } rows[] = {
    /* no empty line between recipients */
    { "Final-Recipient: rfc822; a@example.org\nAction: failed\nFinal-Recipient: rfc822; b@example.org\nAction: failed\n",
      2, "a@example.org", 0, BOUNCEKIT_KIND_FAILURE },
    /* fields in any order, no types, capitals */
    { "ACTION: FAILED\nDIAGNOSTIC-CODE: 550 no\nFINAL-RECIPIENT: a@example.org\n", 1, "a@example.org", 550,
      BOUNCEKIT_KIND_FAILURE },
    /* only an original recipient */
    { "Original-Recipient: <a@example.org>\nAction: failed\nDiagnostic-Code: smtp; 550 no\n", 1, "a@example.org", 550,
      BOUNCEKIT_KIND_FAILURE },
    /* no action: the status says it */
    { "Final-Recipient: rfc822;a@example.org\nStatus: 2.0.0\n", 1, "a@example.org", 0, BOUNCEKIT_KIND_SUCCESS },
    { "Final-Recipient: rfc822;a@example.org\nAction: expanded (to list)\n", 1, "a@example.org", 0,
      BOUNCEKIT_KIND_EXPANDED },
    { "Final-Recipient: rfc822;a@example.org\nAction: expired\n", 1, "a@example.org", 0, BOUNCEKIT_KIND_FAILURE },
    /* a field of recipients among those of the message */
    { "Last-Attempt-Date: Mon, 13 Jan 2025 09:12:33 +0000\nReporting-MTA: dns; mx1.example.net\n\n"
      "Action: failed\nDiagnostic-Code: smtp; 550 no\nFinal-Recipient: rfc822; a@example.org\n", 1, "a@example.org", 550,
      BOUNCEKIT_KIND_FAILURE },
    { "Final-Recipient: rfc822; a@example.org\nAction: failed\n\nRemote-MTA: dns; mx.example.org\n", 1, "a@example.org", 0,
      BOUNCEKIT_KIND_FAILURE },
    /* an address of another type */
    { "Final-Recipient: x400; /G=Ann/S=Example/\nAction: failed\n", 1, "/G=Ann/S=Example/", 0, BOUNCEKIT_KIND_FAILURE },
    /* CR only */
    { "Final-Recipient: rfc822;a@example.org\rAction: failed\rStatus: 5.1.1\r", 1, "a@example.org", 0,
      BOUNCEKIT_KIND_FAILURE },
    /* the delivery of another is worse than one's own success */
    { "Final-Recipient: rfc822;a@example.org\nAction: delivered\n\nFinal-Recipient: rfc822;b@example.org\nAction: delayed\n",
      2, "a@example.org", 0, BOUNCEKIT_KIND_DELAY },
  };
  begin ();
  for (size_t i = 0; i < LEN (rows); i++) {
    read_status (rows[i].text, strlen (rows[i].text));
    assert_int_equal (report.nfailures, rows[i].count);
    assert_slice (report.failures[0].recipient, rows[i].recipient);
    assert_int_equal (report.failures[0].code, rows[i].code);
    assert_int_equal (report.kind, rows[i].kind);
  }
  bouncekit_report_free (&report);
}

static void test_recipient_limit (void **state) {
  (void) state;
  static char text[(BOUNCEKIT_REPORT_MAX_RECIPIENTS + 2) * 48];
  begin ();
  for (unsigned n = BOUNCEKIT_REPORT_MAX_RECIPIENTS - 1; n <= BOUNCEKIT_REPORT_MAX_RECIPIENTS + 1; n++) {
    size_t len = 0;
    for (unsigned i = 0; i < n; i++) len += (size_t) sprintf (text + len, "Final-Recipient: rfc822; r%u@example.org\n\n", i);
    read_status (text, len);
    int many = n > BOUNCEKIT_REPORT_MAX_RECIPIENTS;
    assert_int_equal (report.nfailures, many ? BOUNCEKIT_REPORT_MAX_RECIPIENTS : n);
    assert_int_equal (!!(report.flags & BOUNCEKIT_REPORT_MANY_RECIPIENTS), many);
  }
  bouncekit_report_free (&report);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_all_fields), cmocka_unit_test (test_truncated), cmocka_unit_test (test_odd_writers),
    cmocka_unit_test (test_recipient_limit),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
