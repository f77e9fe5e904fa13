/* test_report.c - kinds of mail, evidence for and against, merging, memory that runs out. */
#include "testing.h"

#include "report_check.h"

static bouncekit_report report;

typedef struct mail { const char *header; const char *parts[7]; } mail;   /* type, text, type, text, ..., NULL */

static void read_mail (const mail *m) {
  bouncekit_slice in[4];
  bouncekit_part parts[3];
  size_t n = 0;
  in[0] = slice_of (m->header);
  for (; m->parts[2 * n] != NULL; n++) {
    parts[n].type = slice_of (m->parts[2 * n]);
    parts[n].text = in[n + 1] = slice_of (m->parts[2 * n + 1]);
    parts[n].size = 0;
  }
  assert_int_equal (bouncekit_report_read (&report, in[0], parts, n), BOUNCEKIT_OK);
  report_check (&report, in, n + 1);
}

#define STATUS "Reporting-MTA: dns; h\n\nFinal-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.1.1\n"
#define QMAIL "Hi. This is the qmail-send program at h.\nI'm afraid I wasn't able to deliver your message\n\n" \
  "<a@example.org>:\n550 no\n"
#define DAEMON "From: MAILER-DAEMON@example.net\nSubject: failure notice\n"

static void test_kinds (void **state) {
  (void) state;
  static const struct { const char *why; mail m; bouncekit_kind kind; size_t count; unsigned reasons; } rows[] = {
    { "a status", { DAEMON, { "message/delivery-status; charset=x", STATUS, NULL } }, BOUNCEKIT_KIND_FAILURE, 1,
      BOUNCEKIT_REASON_DELIVERY_STATUS | BOUNCEKIT_REASON_DAEMON_SENDER },
    { "a text", { DAEMON, { "text/plain", QMAIL, NULL } }, BOUNCEKIT_KIND_FAILURE, 1, BOUNCEKIT_REASON_DIALECT },
    { "no type is text", { DAEMON, { "", QMAIL, NULL } }, BOUNCEKIT_KIND_FAILURE, 1, 0 },
    { "a person quotes", { "From: eve@example.com\nSubject: Re: failure notice\n", { "text/plain", QMAIL, NULL } },
      BOUNCEKIT_KIND_NONE, 0, BOUNCEKIT_REASON_FORWARDED },
    { "a person forwards a status", { "From: eve@example.com\nSubject: Fwd: failure\nContent-Type: multipart/mixed\n",
      { "text/plain", "look", "message/delivery-status", STATUS, NULL } }, BOUNCEKIT_KIND_NONE, 0,
      BOUNCEKIT_REASON_FORWARDED },
    { "a list", { "From: eve@example.com\nList-Id: <l.example.com>\nSubject: bounces\n", { "text/plain", QMAIL, NULL } },
      BOUNCEKIT_KIND_NONE, 0, BOUNCEKIT_REASON_LIST },
    { "an automatic answer", { "From: eve@example.com\nSubject: hello\nAuto-Submitted: auto-replied\n",
      { "text/plain", "I am away. Ask bob@example.org.", NULL } }, BOUNCEKIT_KIND_AUTO_REPLY, 1,
      BOUNCEKIT_REASON_AUTO_SUBMITTED },
    { "an automatic answer of the daemon", { "From: postmaster@example.com\nSubject: Out of office\nReturn-Path: <>\n",
      { "text/plain", "Away.", NULL } }, BOUNCEKIT_KIND_AUTO_REPLY, 1, BOUNCEKIT_REASON_VACATION },
    { "a person's talk about an office", { "From: eve@example.com\nSubject: Re: out of office\n",
      { "text/plain", "Yes.", NULL } }, BOUNCEKIT_KIND_NONE, 0, 0 },
    { "a challenge", { "From: eve@example.com\nSubject: Please confirm your message\n", { "text/plain", "Click.", NULL } },
      BOUNCEKIT_KIND_CHALLENGE, 1, BOUNCEKIT_REASON_CHALLENGE },
    { "a receipt", { "From: eve@example.com\nSubject: Read: x\n",
      { "message/disposition-notification", "Final-Recipient: rfc822;a@example.org\n", NULL } }, BOUNCEKIT_KIND_NONE, 0,
      BOUNCEKIT_REASON_RECEIPT },
    { "cron", { "From: root@example.com\nAuto-Submitted: auto-generated\nSubject: cron\n", { "text/plain", "550 ok\n", NULL } },
      BOUNCEKIT_KIND_NONE, 0, 0 },
    { "nothing", { "", { NULL } }, BOUNCEKIT_KIND_NONE, 0, 0 },
  };
  bouncekit_report_init (&report, bouncekit_malloc ());
  for (size_t i = 0; i < LEN (rows); i++) {
    read_mail (&rows[i].m);
    if (report.kind != rows[i].kind) fail_msg ("%s: %s", rows[i].why, bouncekit_kind_name (report.kind));
    assert_int_equal (report.nfailures, rows[i].count);
    assert_int_equal (report.reasons & rows[i].reasons, rows[i].reasons);
  }
  bouncekit_report_free (&report);
}

/* Text and status say different things about one recipient. */
static void test_merge (void **state) {
  (void) state;
  static const mail m = { DAEMON "X-Failed-Recipients: a@example.org\n", {
    "text/plain", "<a@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command)\n",
    "message/delivery-status", "Final-Recipient: rfc822; |/bin/answer\nAction: failed\nStatus: 5.0.0\n",
    "message/rfc822", "From: l@example.net\nSubject: a\n b\nMessage-ID: <1@example.net>\nTo: a@example.org\n\nx\n", NULL } };
  bouncekit_report_init (&report, bouncekit_malloc ());
  read_mail (&m);
  assert_int_equal (report.nfailures, 1);
  const bouncekit_failure *f = report.failures;
  assert_slice (f->recipient, "a@example.org");
  assert_int_equal (f->code, 550);
  assert_int_equal (f->phase, BOUNCEKIT_PHASE_RCPT);
  assert_slice (f->remote_host, "mx.example.org");
  assert_slice (f->remote_ip, "192.0.2.1");
  assert_slice (report.original.subject, "a b");
  assert_slice (report.original.sender, "l@example.net");
  assert_true (report.original.size > 0);
  bouncekit_report_free (&report);
}

/* Every allocation refused once: NOMEM, or the same answer; nothing leaks. */
static void test_nomem (void **state) {
  (void) state;
  static const mail m = { DAEMON, { "text/plain", QMAIL, "message/delivery-status", STATUS, NULL } };
  bouncekit_part parts[2];
  for (size_t i = 0; i < 2; i++) {
    parts[i].type = slice_of (m.parts[2 * i]);
    parts[i].text = slice_of (m.parts[2 * i + 1]);
    parts[i].size = 0;
  }
  for (long fail_at = 1; fail_at < 50; fail_at++) {
    test_alloc a;
    test_alloc_init (&a, fail_at);
    bouncekit_report_init (&report, &a.hook);
    bouncekit_status s = bouncekit_report_read (&report, slice_of (m.header), parts, 2);
    assert_true (s == BOUNCEKIT_OK || s == BOUNCEKIT_NOMEM);
    if (s == BOUNCEKIT_OK) assert_int_equal (report.nfailures, 1);
    bouncekit_report_free (&report);
    test_alloc_done (&a);
    if (s == BOUNCEKIT_OK) return;
  }
  fail_msg ("never enough memory");
}

static void test_part_limit (void **state) {
  (void) state;
  static bouncekit_part parts[BOUNCEKIT_REPORT_MAX_PARTS + 1];
  for (size_t i = 0; i < LEN (parts); i++) parts[i].type = slice_of ("image/png"), parts[i].text = slice_of ("");
  bouncekit_report_init (&report, bouncekit_malloc ());
  for (size_t n = BOUNCEKIT_REPORT_MAX_PARTS - 1; n <= BOUNCEKIT_REPORT_MAX_PARTS + 1; n++) {
    assert_int_equal (bouncekit_report_read (&report, slice_of (""), parts, n), BOUNCEKIT_OK);
    assert_int_equal (!!(report.flags & BOUNCEKIT_REPORT_MANY_PARTS), n > BOUNCEKIT_REPORT_MAX_PARTS);
  }
  bouncekit_report_free (&report);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_kinds), cmocka_unit_test (test_merge), cmocka_unit_test (test_nomem), cmocka_unit_test (test_part_limit),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
