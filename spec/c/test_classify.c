/* test_classify.c - from hits and codes to a verdict: conditions, what wins, permanence, action. The rules are the test's
   own; test_verdict.c has what is reported, and what is promised of the built-in ones. */
#include "verdict_rules.h"

/* ---- permanence ---- */

typedef struct row { const char *text, *category; bouncekit_permanence permanence; const char *action; } row;

static const row table[] = {
  { "550 5.1.1 ghost", "user-unknown", BOUNCEKIT_HARD, "suppress" },
  { "550 ghost", "user-unknown", BOUNCEKIT_HARD, "suppress" },
  { "ghost", "user-unknown", BOUNCEKIT_HARD, "suppress" },
  { "450 4.1.1 ghost", "user-unknown", BOUNCEKIT_TEMPORARY, "retry" },
  { "450 ghost", "user-unknown", BOUNCEKIT_TEMPORARY, "retry" },
  { "4.1.1 ghost", "user-unknown", BOUNCEKIT_TEMPORARY, "retry" },
  { "421 sleepy", "mailbox-disabled", BOUNCEKIT_TEMPORARY, "retry" },
  { "550 sleepy", "mailbox-disabled", BOUNCEKIT_HARD, "suppress" },
  { "552 5.2.2 brimful", "mailbox-full", BOUNCEKIT_PERMANENT, "retry" },
  { "550 brimful", "mailbox-full", BOUNCEKIT_PERMANENT, "retry" },
  { "452 4.2.2 brimful", "mailbox-full", BOUNCEKIT_TEMPORARY, "retry" },
  { "brimful", "mailbox-full", BOUNCEKIT_TEMPORARY, "retry" },
  { "5.2.2 brimful", "mailbox-full", BOUNCEKIT_PERMANENT, "retry" },
  { "550 5.7.1 greytest", "greylisted", BOUNCEKIT_TEMPORARY, "retry" },
  { "450 greytest", "greylisted", BOUNCEKIT_TEMPORARY, "retry" },
  { "greytest", "greylisted", BOUNCEKIT_TEMPORARY, "retry" },
  { "421 closed", "connection-failed", BOUNCEKIT_TEMPORARY, "retry" },
  { "closed", "connection-failed", BOUNCEKIT_TEMPORARY, "retry" },
  { "550 spammy", "spam-content", BOUNCEKIT_PERMANENT, "fix-content" },
  { "450 spammy", "spam-content", BOUNCEKIT_TEMPORARY, "fix-content" },
  { "250 welcome", "delivered", BOUNCEKIT_SUCCESS, "none" },
  { "550 slowly later", "rate-limited", BOUNCEKIT_TEMPORARY, "slow-down" },

  /* codes alone */
  { "550 5.1.1 xyzzy", "user-unknown", BOUNCEKIT_HARD, "suppress" },
  { "450 4.1.1 xyzzy", "user-unknown", BOUNCEKIT_TEMPORARY, "retry" },
  { "550 xyzzy", "recipient-refused", BOUNCEKIT_PERMANENT, "contact-postmaster" },
  { "550", "recipient-refused", BOUNCEKIT_PERMANENT, "contact-postmaster" },
  { "552 5.2.2", "mailbox-full", BOUNCEKIT_PERMANENT, "retry" },
  { "554 xyzzy", "unknown", BOUNCEKIT_PERMANENT, "contact-postmaster" },
  { "450 xyzzy", "unknown", BOUNCEKIT_TEMPORARY, "retry" },
  { "250 xyzzy", "unknown", BOUNCEKIT_SUCCESS, "none" },
};

static void permanence (void **state) {
  int wrong = 0;
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  for (size_t i = 0; i < LEN (table); i++) {
    const row *r = &table[i];
    bouncekit_verdict v = verdict_of (rs, r->text);
    if (strcmp (category_of (&v), r->category) == 0 && v.permanence == r->permanence && strcmp (v.action, r->action) == 0) continue;
    wrong++;
    print_error ("\"%s\": got %s %s %s, want %s %s %s\n", r->text, category_of (&v), bouncekit_permanence_name (v.permanence), v.action,
        r->category, bouncekit_permanence_name (r->permanence), r->action);
  }
  bouncekit_ruleset_free (rs);
  assert_int_equal (wrong, 0);
}

/* Whatever the category and the code: no hard without class 5 or no class at all, and none where a mailbox is full, a
   reply was greylisted, or the codes contradict each other. */
static void never_hard (void **state) {
  static const char *const codes[] = { "", "2.1.5 ", "4.1.1 ", "5.1.1 ", "250 ", "251 ", "354 ", "421 ", "450 4.1.1 ", "450 5.1.1 ", "550 4.1.1 ",
    "550 5.1.1 ", "550 ", "552 5.2.2 " };
  static const char *const words[] = { "ghost", "brimful", "greytest", "closed", "spammy", "lost", "sleepy", "relayish", "moved", "slowly",
    "ghost later", "xyzzy" };
  (void) state;
  bouncekit_ruleset *rs = frozen (base);
  for (size_t c = 0; c < LEN (codes); c++) {
    for (size_t w = 0; w < LEN (words); w++) {
      char text[64];
      snprintf (text, sizeof text, "%s%s", codes[c], words[w]);
      bouncekit_verdict v = verdict_of (rs, text);
      const bouncekit_category *cat = bouncekit_category_at ((size_t) v.category);
      int may = strcmp (cat->permanence, "hard") == 0;
      if (strncmp (codes[c], "25", 2) == 0) assert_int_equal (v.permanence, BOUNCEKIT_SUCCESS);
      if (codes[c][0] == '2' || codes[c][0] == '3' || codes[c][0] == '4' || strncmp (codes[c], "550 4", 5) == 0) may = 0;
      if (v.permanence == BOUNCEKIT_HARD && !may) fail_msg ("\"%s\" is hard (%s)", text, cat->name);
      if (codes[c][0] == '4' && v.permanence != BOUNCEKIT_TEMPORARY && w != 5 && w != 11)
        fail_msg ("\"%s\" is %s", text, bouncekit_permanence_name (v.permanence));
      if (strcmp (v.action, "suppress") == 0) assert_true (v.permanence == BOUNCEKIT_HARD);
    }
  }
  bouncekit_ruleset_free (rs);
}

/* What a rule says of its own. */
static void overrides (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (W (1, "one") W (2, "two") W (3, "three")
      "R\tone\tpolicy\t\thard\tsuppress\t120\thttps://one.example/\n" P (8, 1) "R\ttwo\tuser-unknown\t\ttemporary\t\t60\n" P (8, 2)
      "R\tthree\tuser-unknown\t\tpermanent\tcontact-postmaster\n" P (8, 3) "K\tX.1.1\tuser-unknown\t5\tpermanent\n");
  bouncekit_verdict v = verdict_of (rs, "550 one");
  assert_int_equal (v.permanence, BOUNCEKIT_HARD);
  assert_string_equal (v.action, "suppress");
  assert_string_equal (v.link, "https://one.example/");
  assert_int_equal (v.retry_after, -1);
  v = verdict_of (rs, "450 one");
  assert_int_equal (v.permanence, BOUNCEKIT_TEMPORARY);   /* a 4xx is never hard */
  assert_int_equal (v.retry_after, 120);
  assert_string_not_equal (v.action, "suppress");
  v = verdict_of (rs, "550 two, wait 5 minutes");
  assert_int_equal (v.permanence, BOUNCEKIT_TEMPORARY);
  assert_int_equal (v.retry_after, 300);                  /* the server knows better than the rule */
  v = verdict_of (rs, "550 two");
  assert_int_equal (v.retry_after, 60);
  v = verdict_of (rs, "550 three");
  assert_int_equal (v.permanence, BOUNCEKIT_PERMANENT);
  assert_string_equal (v.action, "contact-postmaster");
  v = verdict_of (rs, "550 5.1.1");
  assert_int_equal (v.permanence, BOUNCEKIT_PERMANENT);
  bouncekit_ruleset_free (rs);
}

/* ---- conditions, each where it holds and where not ---- */

typedef struct condition { const char *row, *text, *host; bouncekit_phase phase; int holds; } condition;

static const condition conditions[] = {
  { "C\twhen\tclass\t5", "550 x", "", 0, 1 }, { "C\twhen\tclass\t5", "450 x", "", 0, 0 }, { "C\twhen\tclass\t5", "x", "", 0, 0 },
  { "C\twhen\tclass\t5", "5.1.1 x", "", 0, 1 }, { "C\twhen\tclass\t4\t5", "450 x", "", 0, 1 }, { "C\tnot\tclass\t5", "550 x", "", 0, 0 },
  { "C\tnot\tclass\t5", "450 x", "", 0, 1 }, { "C\tnot\tclass\t4\t5", "450 x", "", 0, 0 }, { "C\tnot\tclass\t4\t5", "x", "", 0, 1 },
  { "C\twhen\tcode\t550", "550 x", "", 0, 1 }, { "C\twhen\tcode\t550", "551 x", "", 0, 0 }, { "C\twhen\tcode\t550\t551", "551 x", "", 0, 1 },
  { "C\tnot\tcode\t550\t551", "551 x", "", 0, 0 }, { "C\tnot\tcode\t550\t551", "552 x", "", 0, 1 },
  { "C\twhen\tenhanced\t5.1.1", "550 5.1.1 x", "", 0, 1 }, { "C\twhen\tenhanced\t5.1.1", "550 5.1.10 x", "", 0, 0 },
  { "C\twhen\tenhanced\t5.1.1", "550 x", "", 0, 0 }, { "C\twhen\tenhanced\tX.1.1", "450 4.1.1 x", "", 0, 1 },
  { "C\twhen\tenhanced\tX.7.*", "450 4.7.0 x", "", 0, 1 }, { "C\twhen\tenhanced\tX.7.*", "550 5.7.999 x", "", 0, 1 },
  { "C\twhen\tenhanced\tX.7.*", "550 5.6.1 x", "", 0, 0 }, { "C\twhen\tenhanced\t5.7.*", "450 4.7.1 x", "", 0, 0 },
  { "C\twhen\tenhanced\t5.7.5-5.7.7", "550 5.7.4 x", "", 0, 0 }, { "C\twhen\tenhanced\t5.7.5-5.7.7", "550 5.7.5 x", "", 0, 1 },
  { "C\twhen\tenhanced\t5.7.5-5.7.7", "550 5.7.7 x", "", 0, 1 }, { "C\twhen\tenhanced\t5.7.5-5.7.7", "550 5.7.8 x", "", 0, 0 },
  { "C\tnot\tenhanced\t5.1.1", "550 5.1.1 x", "", 0, 0 }, { "C\tnot\tenhanced\t5.1.1", "550 x", "", 0, 1 },
  { "C\twhen\thost\texample.org", "550 x", "example.org", 0, 1 }, { "C\twhen\thost\texample.org", "550 x", "MX.Example.ORG", 0, 1 },
  { "C\twhen\thost\texample.org", "550 x", "notexample.org", 0, 0 }, { "C\twhen\thost\texample.org", "550 x", "", 0, 0 },
  { "C\twhen\thost\texample.org", "550 x", "mx.example.org.", 0, 1 }, { "C\twhen\thost\t.example.org", "550 x", "mx.example.org", 0, 1 },
  { "C\twhen\thost\texample.org", "host mx.example.org[192.0.2.1] said: 550 x", "", 0, 1 },
  { "C\tnot\thost\texample.org", "550 x", "mx.example.org", 0, 0 }, { "C\tnot\thost\texample.org", "550 x", "", 0, 1 },
  { "C\twhen\tphase\trcpt", "550 x", "", BOUNCEKIT_PHASE_RCPT, 1 }, { "C\twhen\tphase\trcpt", "550 x", "", BOUNCEKIT_PHASE_DATA, 0 },
  { "C\twhen\tphase\trcpt", "550 x", "", 0, 0 }, { "C\twhen\tphase\trcpt\teod", "550 x", "", BOUNCEKIT_PHASE_EOD, 1 },
  { "C\twhen\tphase\thelo", "550 x", "", BOUNCEKIT_PHASE_EHLO, 1 }, { "C\tnot\tphase\trcpt", "550 x", "", BOUNCEKIT_PHASE_RCPT, 0 },
  { "C\tnot\tphase\trcpt", "550 x", "", 0, 1 },
  { "C\twhen\tphase\trcpt", "host mx.example.org[192.0.2.1] said: 550 x (in reply to RCPT TO command)", "", 0, 1 },
  { "C\twhen\tprovider\tacme", "550 x", "mx.acme.example", 0, 1 }, { "C\twhen\tprovider\tacme", "550 x", "mx.example.org", 0, 0 },
  { "C\twhen\tprovider\tacme", "550 x - acmemail", "", 0, 1 }, { "C\tnot\tprovider\tacme", "550 x", "mx.acme.example", 0, 0 },
  { "C\tnot\tprovider\tacme", "550 x", "", 0, 1 }, { "C\twhen\tprovider\tnobody", "550 x", "mx.acme.example", 0, 0 },
  { "C\twhen\tclass\t5\nC\twhen\tcode\t550", "551 x", "", 0, 0 }, { "C\twhen\tclass\t5\nC\twhen\tcode\t550", "550 x", "", 0, 1 },
  { "C\twhen\tclass\t5\nC\tnot\tcode\t550", "550 x", "", 0, 0 },
};

static void all_conditions (void **state) {
  int wrong = 0;
  (void) state;
  for (size_t i = 0; i < LEN (conditions); i++) {
    const condition *c = &conditions[i];
    char rows[512];
    snprintf (rows, sizeof rows, "U\t1\tx\nR\tr\tpolicy\n%s\nP\t8\t0\t0\t1\nN\tacme\tAcme\tacme.example\nW\tacme\t\"acmemail\"\n", c->row);
    bouncekit_ruleset *rs = frozen (rows);
    bouncekit_verdict v = verdict_in (rs, c->text, c->host, c->phase);
    int holds = strcmp (v.rule, "r") == 0;
    bouncekit_ruleset_free (rs);
    if (holds == c->holds) continue;
    wrong++;
    print_error ("%s for \"%s\" from \"%s\" phase %d: %s\n", c->row, c->text, c->host, c->phase, holds ? "holds" : "does not hold");
  }
  assert_int_equal (wrong, 0);
}

/* ---- what wins ---- */

static void tier_length_agreement_order (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (W (1, "alpha") W (2, "beta") W (3, "gamma delta") W (4, "eta") W (5, "theta") W (6, "iota")
      "R\ta\tpolicy\n" P (7, 1) "R\tb\tvirus\n" P (8, 2) "R\tc\tspam-content\n" P (8, 3) "R\td\tuser-unknown\n" P (8, 4)
      "R\te\tpolicy\n" P (8, 5) "R\tf\tpolicy\n" P (8, 6) "K\tX.1.1\tuser-unknown\t5\n"
      "O\tvirus\tspam-content\tpolicy\tuser-unknown\n");
  assert_string_equal (verdict_of (rs, "550 alpha beta").rule, "b");              /* the tier */
  assert_string_equal (verdict_of (rs, "550 beta gamma delta").rule, "c");        /* the length */
  assert_string_equal (verdict_of (rs, "550 beta eta").rule, "b");                /* the order of categories, */
  assert_string_equal (verdict_of (rs, "550 5.1.1 beta eta").rule, "d");          /* but agreement with a code goes before it, */
  assert_string_equal (verdict_of (rs, "550 5.1.1 gamma delta eta").rule, "c");   /* and length before agreement */
  assert_string_equal (verdict_of (rs, "550 iota theta").rule, "e");              /* in one category the rule that came first */
  assert_string_equal (verdict_of (rs, "550 theta iota").rule, "e");
  bouncekit_ruleset_free (rs);
}

/* Words go before codes of less weight; a code of more goes before weak words. */
static void words_and_codes (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (W (1, "weak") W (2, "strong") "R\tw\tpolicy\n" P (3, 1) "R\ts\tpolicy\n" P (6, 2)
      "K\tX.1.1\tuser-unknown\t5.5\nK\tX.1.2\tdomain-unknown\t0\nK\t550\trecipient-refused\t1\nK\tX.2.*\tmailbox-disabled\t4\nK\t5.2.3\tvirus\t4\nK\tX.7.*\tpolicy\t4\nK\t5.7.*\tvirus\t4\n");
  bouncekit_verdict v = verdict_of (rs, "550 5.1.1 weak");
  assert_string_equal (v.rule, "code:X.1.1");
  assert_true (v.flags & BOUNCEKIT_VERDICT_CODE_ONLY);
  assert_int_equal (v.evidence_begin, v.evidence_end);
  v = verdict_of (rs, "550 5.1.1 strong");
  assert_string_equal (v.rule, "s");
  assert_false (v.flags & BOUNCEKIT_VERDICT_CODE_ONLY);
  assert_true (v.flags & BOUNCEKIT_VERDICT_CONFLICT);
  v = verdict_of (rs, "550 5.1.2");
  assert_string_equal (v.rule, "code:550");                /* a code of no weight says nothing */
  assert_string_equal (verdict_of (rs, "550 5.2.1").rule, "code:X.2.*");
  assert_string_equal (verdict_of (rs, "550 5.2.3").rule, "code:5.2.3");          /* the nearer code */
  assert_string_equal (verdict_of (rs, "450 4.2.3").rule, "code:X.2.*");
  assert_string_equal (verdict_of (rs, "550 5.7.9").rule, "code:5.7.*");
  assert_string_equal (verdict_of (rs, "450 4.7.9").rule, "code:X.7.*");
  v = verdict_of (rs, "nothing known");
  assert_string_equal (v.rule, "");
  assert_string_equal (category_of (&v), "unknown");
  assert_true (v.confidence <= 0.2);
  bouncekit_ruleset_free (rs);
}

static void confidence (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (W (1, "ghost") W (2, "spooky") W (3, "faint") "R\tg\tuser-unknown\n" P (8, 1) "R\ts\tpolicy\n" P (8, 2)
      "R\tf\tvirus\n" P (3, 3) "K\tX.1.1\tuser-unknown\t5\nK\t550\trecipient-refused\t1\n");
  double agree = verdict_of (rs, "550 5.1.1 ghost").confidence, phrase = verdict_of (rs, "550 ghost").confidence;
  double code = verdict_of (rs, "550 5.1.1").confidence, conflict = verdict_of (rs, "550 ghost spooky").confidence;
  double weak = verdict_of (rs, "faint").confidence, class_only = verdict_of (rs, "554 x").confidence;
  assert_true (agree > phrase && phrase > code && code > class_only);
  assert_true (conflict < phrase && weak < phrase && class_only < weak);
  assert_true (verdict_of (rs, "550 ghost spooky").flags & BOUNCEKIT_VERDICT_CONFLICT);
  assert_false (verdict_of (rs, "550 ghost faint").flags & BOUNCEKIT_VERDICT_CONFLICT);
  assert_false (verdict_of (rs, "550 ghost ghost").flags & BOUNCEKIT_VERDICT_CONFLICT);
  bouncekit_ruleset_free (rs);
}

static void vetoes (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (W (1, "blocked") W (2, "not blocked") "R\tb\tip-blocked\n" P (8, 1) "V\t2\nR\tweak\tpolicy\n" P (3, 1));
  assert_string_equal (verdict_of (rs, "550 blocked").rule, "b");
  assert_string_equal (verdict_of (rs, "550 you are not blocked").rule, "weak");
  assert_string_equal (verdict_of (rs, "550 not blocked. Blocked").rule, "weak");
  bouncekit_ruleset_free (rs);
}

/* ---- rules of one's own ---- */

static bouncekit_ruleset *two (const char *mine, const char *theirs) {
  size_t line;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (mine), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (theirs), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  return rs;
}

static void own_rules_first (void **state) {
  static const char theirs[] = W (1, "ghost") W (2, "ghost ship") "R\ttheirs\tuser-unknown\n" P (8, 1) "R\tship\tvirus\n" P (8, 2)
    "K\tX.1.1\tuser-unknown\t5\nO\tuser-unknown\tvirus\tpolicy\n";
  (void) state;
  bouncekit_ruleset *rs = two (W (1, "ghost") "R\tmine\tpolicy\n" P (8, 1), theirs);
  assert_string_equal (verdict_of (rs, "550 ghost").rule, "mine");            /* though the order says otherwise, */
  assert_string_equal (verdict_of (rs, "550 5.1.1 ghost").rule, "mine");      /* and the code too; */
  assert_string_equal (verdict_of (rs, "550 ghost ship").rule, "ship");       /* what is longer still wins */
  bouncekit_ruleset_free (rs);
  rs = two (W (1, "ghost") "R\tmine\tpolicy\n" P (9, 1), theirs);
  assert_string_equal (verdict_of (rs, "550 5.1.1 ghost ship").rule, "mine");
  bouncekit_ruleset_free (rs);
}

static void silenced_rules (void **state) {
  static const char theirs[] = W (1, "ghost") "R\ttheirs\tuser-unknown\n" P (8, 1) "R\tweak\tpolicy\n" P (3, 1)
    "R\thint.later\tunknown\n" P (1, 1);
  (void) state;
  bouncekit_ruleset *rs = two ("X\ttheirs\nX\tno.such.rule\n", theirs);
  assert_string_equal (verdict_of (rs, "550 ghost").rule, "weak");
  bouncekit_ruleset_free (rs);
  rs = two (theirs, "X\ttheirs\n");                                           /* before or behind */
  assert_string_equal (verdict_of (rs, "550 ghost").rule, "weak");
  bouncekit_ruleset_free (rs);
  rs = two ("X\ttheirs\n" W (1, "ghost") "R\ttheirs\tvirus\n" P (7, 1), theirs);   /* replaced under its own name */
  bouncekit_verdict v = verdict_of (rs, "550 ghost");
  assert_string_equal (v.rule, "theirs");
  assert_string_equal (category_of (&v), "virus");
  bouncekit_ruleset_free (rs);
}

/* Two sets side by side know nothing of each other. */
static void side_by_side (void **state) {
  (void) state;
  bouncekit_ruleset *a = frozen (W (1, "ghost") "R\ta\tuser-unknown\n" P (8, 1)), *b = frozen (W (1, "ghost") "R\tb\tvirus\n" P (8, 1));
  for (int i = 0; i < 3; i++) {
    assert_string_equal (verdict_of (a, "550 ghost").rule, "a");
    assert_string_equal (verdict_of (b, "550 ghost").rule, "b");
  }
  bouncekit_ruleset_free (a);
  assert_string_equal (verdict_of (b, "550 ghost").rule, "b");
  bouncekit_ruleset_free (b);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (permanence), cmocka_unit_test (never_hard), cmocka_unit_test (overrides), cmocka_unit_test (all_conditions),
    cmocka_unit_test (tier_length_agreement_order), cmocka_unit_test (words_and_codes), cmocka_unit_test (confidence),
    cmocka_unit_test (vetoes), cmocka_unit_test (own_rules_first), cmocka_unit_test (silenced_rules), cmocka_unit_test (side_by_side),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
