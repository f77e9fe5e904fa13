/* test_body.c - texts that follow no RFC: layouts, transcripts, what ends a reason; every truncation, floods. */
#include "testing.h"

#include "report_check.h"

static bouncekit_report report;

static void read_text (const char *type, const char *text, size_t len) {
  bouncekit_slice in[2];
  bouncekit_part part;
  in[0] = slice_of ("From: MAILER-DAEMON@example.net\nSubject: Undelivered mail\nReturn-Path: <>\n");
  in[1] = guard_end (text, len);
  part.type = slice_of (type);
  part.text = in[1];
  part.size = 0;
  assert_int_equal (bouncekit_report_read (&report, in[0], &part, 1), BOUNCEKIT_OK);
  report_check (&report, in, 2);
}

typedef struct row { const char *why, *text, *agent, *recipients[3], *first_text; } row;

static const row rows[] = {
  { "a recipient with brackets and colon, the reason up to the empty line",
    "Hi. This is the qmail-send program at h.\nI'm afraid I wasn't able to deliver your message\n\n"
    "<a@example.org>:\nno such user. (#5.1.1)\n\n<b@example.org>:\nfull\n\n"
    "--- Below this line is a copy of the message.\n\nTo: c@example.org\n\n<d@example.org>:\nno\n",
    "qmail", { "a@example.org", "b@example.org", NULL }, "no such user. (#5.1.1)" },
  { "recipients without a word between them share a reason",
    "The following addresses had delivery problems:\n\n<a@example.org>\n<b@example.org>\n\n--- reason ---\nquota exceeded\n",
    "", { "a@example.org", "b@example.org", NULL }, "quota exceeded" },
  { "addresses within a reason are no recipients",
    "The following address(es) failed:\n\n  a@example.org\n    SMTP error from remote mail server after MAIL FROM:\n"
    "    <s@example.net>: 550 s@example.net not allowed\n    s@example.net: see help@example.org\n",
    "", { "a@example.org", NULL }, "SMTP error from remote mail server after MAIL FROM: <s@example.net>: 550 "
      "s@example.net not allowed s@example.net: see help@example.org" },
  { "a sentence names the recipient",
    "There was an error delivering your mail to <a@example.org>.\n\nmx [192.0.2.1] did not like our RCPT TO:\n550 no\n",
    "dma", { "a@example.org", NULL }, "mx [192.0.2.1] did not like our RCPT TO:\n550 no" },
  { "the other server's words are better than Sendmail's",
    "   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT To:<a@example.org>\n"
    "<<< 550-first\n<<< 550 second\n550 5.1.1 <a@example.org>... User unknown\n",
    "sendmail", { "a@example.org", NULL }, "550-first\n550 second" },
  { "commas", "could not be delivered to: a@example.org, b@example.org\n\n550 no\n",
    "", { "a@example.org", "b@example.org", NULL }, "550 no" },
  { "quoted lines are a person's",
    "could not be delivered:\n\n<a@example.org>:\n550 no\n\n> <b@example.org>:\n> 550 no\n",
    "", { "a@example.org", NULL }, "550 no" },
};

static void test_layouts (void **state) {
  (void) state;
  bouncekit_report_init (&report, bouncekit_malloc ());
  for (size_t i = 0; i < LEN (rows); i++) {
    size_t len = strlen (rows[i].text), n = 0;
    for (size_t k = 0; k < len; k++) read_text ("text/plain", rows[i].text, k);
    read_text ("text/plain", rows[i].text, len);
    if (*rows[i].agent != '\0') assert_string_equal (report.agent, rows[i].agent);
    for (; rows[i].recipients[n] != NULL; n++) {
      if (report.nfailures <= n) fail_msg ("%s: recipient %zu is missing", rows[i].why, n);
      assert_slice (report.failures[n].recipient, rows[i].recipients[n]);
    }
    assert_int_equal (report.nfailures, n);
    assert_slice (report.failures[0].text, rows[i].first_text);
  }
  bouncekit_report_free (&report);
}

static void test_html (void **state) {
  (void) state;
  static const char html[] = "<html><style>a@b.example { }</style><p>Delivery has failed to these recipients or groups:</p>"
    "<p><a href=\"mailto:a@example.org\">a&#64;example.org</a><br>550 5.1.1 &lt;gone&gt; &amp; &unknown; away</p></html><scrip";
  bouncekit_report_init (&report, bouncekit_malloc ());
  for (size_t n = 0; n < sizeof html; n++) read_text ("text/html", html, n);
  read_text ("text/html", html, sizeof html - 1);
  assert_int_equal (report.nfailures, 1);
  assert_slice (report.failures[0].recipient, "a@example.org");
  assert_slice (report.failures[0].text, "550 5.1.1 <gone> & &unknown; away");
  bouncekit_report_free (&report);
}

static void test_json (void **state) {
  (void) state;
  static const char json[] = "{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"emailAddress\":"
    "\"a@example.org\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 \\\"a\\\"\\n unknown\"}]}}";
  bouncekit_report_init (&report, bouncekit_malloc ());
  for (size_t n = 0; n < sizeof json; n++) read_text ("text/plain", json, n);
  assert_int_equal (report.nfailures, 1);
  assert_slice (report.failures[0].text, "550 \"a\"  unknown");
  assert_int_equal (report.failures[0].code, 550);
  bouncekit_report_free (&report);
}

/* A megabyte of what costs most: time stays linear, memory bounded. */
static void test_floods (void **state) {
  (void) state;
  static const char *const pieces[] = {
    "@", "<a@b.example>:\n550 no\n", "a@b ", "\"", "<", "&", "<b", "550 ", "\n", "\r", ">>> RCPT TO:<a@b.example>\n<<< 550 x\n",
    "Final-Recipient: a@b.example\n", "following addresses ", "{\"recipients\":[\"", "((((", "code ", "\\x{1}", "=?", " ",
  };
  size_t cap = BOUNCEKIT_REPORT_MAX_TEXT + 4096;
  char *text = malloc (cap);
  assert_non_null (text);
  bouncekit_report_init (&report, bouncekit_malloc ());
  for (size_t i = 0; i < LEN (pieces); i++) {
    size_t n = strlen (pieces[i]), len = 0;
    memcpy (text, "could not be delivered:\n", 24);
    for (len = 24; len + n <= cap; len += n) memcpy (text + len, pieces[i], n);
    read_text ("text/plain", text, len);
    assert_true (report.flags & (BOUNCEKIT_REPORT_TRUNCATED | BOUNCEKIT_REPORT_MANY_LINES));
    read_text ("text/html", text, len);
  }
  bouncekit_report_free (&report);
  free (text);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_layouts), cmocka_unit_test (test_html), cmocka_unit_test (test_json), cmocka_unit_test (test_floods),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
