/* test_verdict.c - what a verdict reports: evidence, provider, blocklist, waiting time, limits; then what is promised of the
   built-in rules, and any text. */
#include "verdict_rules.h"

/* ---- what is reported ---- */

static void evidence (void **state) {
  static const struct { const char *text, *want; } rows[] = {
    { "550 5.1.1 no Ghost here", "Ghost" },
    { "550-5.1.1 The first line\r\n550 5.1.1 and GHOST here", "GHOST" },
    { "550-no brimful\r\n550 mail box", "brimful" },
    { "550 \\303\\274ber Ghost", "Ghost" },
    { "550 the pl\\344\\270\\255tz b\\303\\274ro", "b\\303\\274ro" },
    { "host mx.example.org[192.0.2.1] said: 550 5.1.1 ghost (in reply to RCPT TO command)", "ghost" },
    { "550 see http://example.org/ghosts/lost now", "ghosts/lost" },
    { "550 wide\r\n550 gap", "wide\r\n550 gap" },
    { "550-wide\\r\\n550 gap", "wide\\r\\n550 gap" },
    { "550 doesn't", "doesn't" },
  };
  (void) state;
  bouncekit_ruleset *rs = frozen (W (1, "ghost") W (2, "brimful") W (3, "büro") W (4, "\"ghosts/lost\"") W (5, "wide gap") W (6, "does not")
      "R\tg\tuser-unknown\n" P (8, 1) "R\tb\tmailbox-full\n" P (8, 2) P (8, 3) P (8, 4) P (8, 5) P (8, 6));
  for (size_t i = 0; i < LEN (rows); i++) {
    bouncekit_verdict v = verdict_of (rs, rows[i].text);
    assert_string_equal (evidence_of (&v, rows[i].text), rows[i].want);
  }
  bouncekit_ruleset_free (rs);
}

static const char lists[] = W (1, "x") W (2, "listed <dnsbl>") W (3, "listed <rhsbl>") "R\tx\tip-blocked\n" P (8, 1) "R\tip\tip-blocked\n" P (9, 2)
  "R\tdom\tdomain-blocked\n" P (9, 3)
  "N\tacme\tAcme\tacme.example,acme.test\nN\tother\tOther\tother.example\nW\tother\t\"other mail\"\nW\tacme\t\"acme.example/help\"\n"
  "B\tZen\tip\thttps://zen.example/look\tzen.example\nB\tDom\tdomain\t\tdom.example\nB\tWords\tip\t\nY\tWords\t\"words list\"\n";

static void providers (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (lists);
  assert_string_equal (verdict_of (rs, "550 x").provider, "");
  assert_string_equal (verdict_in (rs, "550 x", "mx1.ACME.example", 0).provider, "acme");
  assert_string_equal (verdict_in (rs, "550 x", "mx1.acme.example.", 0).provider, "acme");
  assert_string_equal (verdict_in (rs, "550 x", "acme.test", 0).provider, "acme");
  assert_string_equal (verdict_in (rs, "550 x", "notacme.test", 0).provider, "");
  assert_string_equal (verdict_in (rs, "550 x other mail", "mx.acme.example", 0).provider, "acme");   /* the host knows best, */
  assert_string_equal (verdict_of (rs, "550 x other mail at mx.acme.example").provider, "other");     /* then words, */
  assert_string_equal (verdict_of (rs, "550 x at mx.acme.example").provider, "acme");                 /* then hosts in the text */
  assert_string_equal (verdict_of (rs, "550 x http://www.acme.example/").provider, "acme");
  assert_string_equal (verdict_of (rs, "550 x ann@acme.example").provider, "");                       /* an address says nothing */
  assert_string_equal (verdict_of (rs, "host mx.other.example[192.0.2.1] said: 550 x").provider, "other");
  bouncekit_ruleset_free (rs);
}

static void blocklists (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (lists);
  bouncekit_verdict v = verdict_of (rs, "550 192.0.2.1 listed zen.example");
  assert_string_equal (v.rule, "ip");
  assert_string_equal (v.blocklist, "Zen");
  assert_string_equal (v.blocklist_kind, "ip");
  assert_string_equal (v.blocklist_link, "https://zen.example/look");
  v = verdict_of (rs, "550 listed 1.2.0.192.zen.example");
  assert_string_equal (v.blocklist, "Zen");
  v = verdict_of (rs, "550 listed x.dom.example");
  assert_string_equal (v.rule, "dom");
  assert_string_equal (v.blocklist, "Dom");
  assert_string_equal (v.blocklist_kind, "domain");
  assert_string_equal (v.blocklist_link, "");
  v = verdict_of (rs, "550 x see https://zen.example/q?192.0.2.1");
  assert_string_equal (v.blocklist, "Zen");
  v = verdict_of (rs, "550 x by the words list");
  assert_string_equal (v.blocklist, "Words");
  v = verdict_of (rs, "550 x");
  assert_string_equal (v.blocklist, "");
  v = verdict_of (rs, "550 x ann@zen.example");
  assert_string_equal (v.blocklist, "");
  bouncekit_ruleset_free (rs);
}

static void context_and_codes (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  bouncekit_verdict v = verdict_of (rs, "550-5.1.1 ghost\r\n550 5.1.1 more");
  assert_int_equal (v.code, 550);
  assert_int_equal (v.esc.cls * 100 + v.esc.subject * 10 + v.esc.detail, 511);
  assert_int_equal (v.phase, BOUNCEKIT_PHASE_NONE);
  v = verdict_in (rs, "host mx.example.org said: 550 ghost (in reply to RCPT TO command)", "", 0);
  assert_int_equal (v.phase, BOUNCEKIT_PHASE_RCPT);
  v = verdict_in (rs, "host mx.example.org said: 550 ghost (in reply to RCPT TO command)", "", BOUNCEKIT_PHASE_DATA);
  assert_int_equal (v.phase, BOUNCEKIT_PHASE_DATA);
  assert_int_equal (bouncekit_classify (rs, slice_of ("550 ghost"), NULL, &v), BOUNCEKIT_OK);
  assert_string_equal (v.rule, "ghost");
  bouncekit_slice none = { NULL, 0 };
  assert_int_equal (bouncekit_classify (rs, none, NULL, &v), BOUNCEKIT_OK);
  assert_string_equal (category_of (&v), "unknown");
  assert_int_equal (v.retry_after, -1);
  bouncekit_ruleset_free (rs);
}

/* The remote's words decide; what an MTA says around them only where they say nothing. */
static void wrapped (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  bouncekit_verdict v = verdict_of (rs, "host mx.example.org[192.0.2.1] said: 550 xyzzy ghost (in reply to RCPT TO command)");
  assert_string_equal (v.rule, "ghost");
  static const char text[] = "closed by host mx.example.org[192.0.2.1] said: 421 xyzzy (in reply to end of DATA command)";
  v = verdict_of (rs, text);
  assert_string_equal (v.rule, "closed");
  assert_string_equal (evidence_of (&v, text), "closed");
  v = verdict_of (rs, "550 5.7.350 Remote server returned message detected as xyzzy -> 552 5.2.2 brimful");
  assert_string_equal (category_of (&v), "mailbox-full");
  assert_true (v.flags & BOUNCEKIT_VERDICT_NESTED);
  bouncekit_ruleset_free (rs);
}

static void retry_after (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  assert_int_equal (verdict_of (rs, "450 greytest, try again in 5 minutes").retry_after, 300);
  assert_int_equal (verdict_of (rs, "450 greytest").retry_after, -1);
  assert_int_equal (verdict_of (rs, "550 ghost, try again in 5 minutes").retry_after, -1);   /* nobody shall try again */
  assert_int_equal (verdict_of (rs, "450-greytest\r\n450 try again in 5 minutes").retry_after, 300);
  assert_int_equal (verdict_of (rs, "450 greytest. Try again in 5 minutes. Or wait 9 hours").retry_after, 300);
  bouncekit_ruleset_free (rs);
}

/* ---- limits ---- */

static void truncated (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  for (int d = -1; d <= 1; d++) {
    char *text = repeated ("550 ghost ", ";", (size_t) (BOUNCEKIT_CLASSIFY_MAX_TEXT - 10 + d), "");
    bouncekit_verdict v = verdict_of (rs, text);
    assert_string_equal (v.rule, "ghost");
    assert_int_equal ((v.flags & BOUNCEKIT_VERDICT_TRUNCATED) != 0, d > 0);
    free (text);
  }
  for (int d = -1; d <= 1; d++) {   /* a sentence that is too long */
    char *text = repeated ("550 ghost", " x", (size_t) (BK_SENTENCE - 2 + d), "");
    assert_int_equal ((verdict_of (rs, text).flags & BOUNCEKIT_VERDICT_TRUNCATED) != 0, d > 0);
    free (text);
  }
  char *far = repeated ("550 ", "x. ", BOUNCEKIT_CLASSIFY_MAX_TEXT, "ghost");
  bouncekit_verdict v = verdict_of (rs, far);
  assert_string_equal (v.rule, "code:550");
  assert_true (v.flags & BOUNCEKIT_VERDICT_TRUNCATED);
  free (far);
  bouncekit_ruleset_free (rs);
}

/* ---- the built-in rules: what is promised ---- */

typedef struct promise { const char *why, *text, *host; bouncekit_phase phase; const char *category, *permanence; } promise;

static const promise promises[] = {
  { "Exchange Online says so of unknown users", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [XX.prod.protection.outlook.com]",
    "example-org.mail.protection.outlook.com", 0, "user-unknown", "*" },
  { "a rate limit under 5.1.1", "550 5.1.1 <ann@example.org>: rate limit exceeded, too many messages sent", "", 0, "!user-unknown", "!hard" },
  { "the sender is unknown, not the recipient", "550-Verification failed for <ann@example.org>\r\n550 Sender verify failed: User unknown", "", 0,
    "sender-rejected", "!hard" },
  { "unavailable because of a blocklist", "550 5.7.1 Requested action not taken: mailbox unavailable. 192.0.2.1 is listed on zen.spamhaus.org blocklist",
    "", 0, "ip-blocked", "!hard" },
  { "552 that is an unknown mailbox", "552 1 Requested mail action aborted, mailbox not found", "", 0, "user-unknown", "*" },
  { "greylisted with 5xx", "550 5.7.1 <ann@example.org>: Recipient address rejected: Greylisted, please try again later", "", 0, "greylisted", "temporary" },
  { "an address with spam in it", "550 5.1.1 <spam.report@example.org>: User unknown", "", 0, "user-unknown", "hard" },
  { "an address with full in it", "550 5.1.1 <mailbox-full@example.org>: User unknown", "", 0, "user-unknown", "hard" },
  { "an address with unknown in it", "552 5.2.2 <user-unknown@example.org>: mailbox is full", "", 0, "mailbox-full", "!hard" },
  { "a quoted address", "552 5.2.2 <\"user unknown\"@example.org>: mailbox is full", "", 0, "mailbox-full", "!hard" },
  { "a URL with spam in it", "550 5.1.1 User unknown, see https://www.example.org/help/spam-blocked", "", 0, "user-unknown", "hard" },
  { "full is never hard", "550 5.1.1 mailbox full", "", 0, "mailbox-full", "!hard" },
  { "full without a code", "Mailbox full", "", 0, "mailbox-full", "temporary" },
  { "4xx is never hard", "450 4.1.1 <ann@example.org>: Recipient address rejected: User unknown", "", 0, "user-unknown", "temporary" },
  { "4xx is never hard, in Turkish", "450 Kullanıcı bulunamadı", "", 0, "user-unknown", "temporary" },
  { "550 alone", "550", "", 0, "*", "!hard" },
  { "550 with words that nobody knows", "550 xyzzy plugh", "", 0, "*", "!hard" },
  { "a nested reply", "550 5.0.350 Remote server returned an error -> 552 5.2.2 mailbox full", "", 0, "mailbox-full", "!hard" },
  { "a nested reply to a probe of the sender", "550 <ann@example.org>: Sender address rejected: undeliverable address: host mx.example.org[192.0.2.1] said: "
    "550 <ann@example.org>: User unknown in virtual alias table (in reply to RCPT TO command)", "", 0, "sender-rejected", "!hard" },
  { "plain", "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table", "", 0, "user-unknown", "hard" },
  { "accepted", "250 2.0.0 Ok: queued as 4Yb2xQ1abc", "", 0, "*", "success" },
};

static int fits (const char *want, const char *got) {
  if (*want == '*') return 1;
  return *want == '!' ? strcmp (want + 1, got) != 0 : strcmp (want, got) == 0;
}

static void builtin (void **state) {
  int wrong = 0;
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);   /* once is enough */
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  for (size_t i = 0; i < LEN (promises); i++) {
    const promise *p = &promises[i];
    bouncekit_verdict v = verdict_in (rs, p->text, p->host, p->phase);
    if (fits (p->category, category_of (&v)) && fits (p->permanence, bouncekit_permanence_name (v.permanence))) continue;
    wrong++;
    print_error ("%s: \"%s\"\n  got %s, %s by %s\n", p->why, p->text, category_of (&v), bouncekit_permanence_name (v.permanence), v.rule);
  }
  bouncekit_ruleset_free (rs);
  assert_int_equal (wrong, 0);
}

/* ---- any text ---- */

static void floods (void **state) {
  static const char *const pieces[] = { "<", "(", "用户", "a", "no such ", "550 ", "550-", "\\r\\n", "\\303\\274", "said: 550 ", "->", "\r\n", "\"", "x@", "1.",
    "\\", "http://", "'", "\xff" };
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  for (size_t i = 0; i < LEN (pieces); i++) {
    char *text = repeated ("550 5.1.1 ", pieces[i], 100000 / strlen (pieces[i]), "");
    bouncekit_verdict v = verdict_of (rs, text);
    assert_true (v.flags & BOUNCEKIT_VERDICT_TRUNCATED);
    free (text);
  }
  bouncekit_ruleset_free (rs);
}

static void dice (void **state) {
  static const char *const pieces[] = { "550 ", "550-", "5.1.1 ", "ghost", "brimful", "later", " ", "\r\n", "\\n", "\\303\\274", "host x.example said: ", "->",
    "<ann@example.org>", "\0", "ü", "\xff", "用", ". ", "http://ghost.example/x", "n't", "_", "(in reply to RCPT TO command)", "450 ", "smtp;" };
  uint32_t seed = 5;
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  for (int round = 0; round < 20000; round++) {
    char text[256] = "";
    for (unsigned n = test_random (&seed) % 8; n > 0; n--) strcat (text, pieces[test_random (&seed) % LEN (pieces)]);
    bouncekit_verdict a = verdict_of (rs, text), b = verdict_of (rs, text);
    assert_true (a.category == b.category && a.permanence == b.permanence && a.rule == b.rule && a.flags == b.flags);
    assert_true (a.evidence_begin == b.evidence_begin && a.evidence_end == b.evidence_end && a.retry_after == b.retry_after);
    assert_true (a.permanence > BOUNCEKIT_PERMANENCE_NONE && a.permanence < BOUNCEKIT_PERMANENCE_COUNT);
  }
  bouncekit_ruleset_free (rs);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (evidence), cmocka_unit_test (providers), cmocka_unit_test (blocklists), cmocka_unit_test (context_and_codes),
    cmocka_unit_test (wrapped), cmocka_unit_test (retry_after), cmocka_unit_test (truncated), cmocka_unit_test (builtin),
    cmocka_unit_test (floods), cmocka_unit_test (dice),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
