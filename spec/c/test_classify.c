/* test_classify.c - from hits and codes to a verdict: conditions, what wins, permanence, action, what is reported. The
   rules are the test's own, but for the last part: what is promised of the built-in ones. */
#include "engine.h"

#define W(n, word) "U\t" #n "\t" word "\n"
#define P(tier, unit) "P\t" #tier "\t0\t0\t" #unit "\n"

static const char base[] = W (1, "ghost") W (2, "brimful") W (3, "greytest") W (4, "later") W (5, "closed") W (6, "spammy") W (7, "lost")
  W (8, "sleepy") W (9, "welcome") W (10, "relayish") W (11, "moved") W (12, "slowly") W (13, "robot")
  "R\tghost\tuser-unknown\n" P (8, 1) "R\tbrimful\tmailbox-full\n" P (8, 2) "R\tgrey\tgreylisted\n" P (8, 3)
  "R\tclosed\tconnection-failed\n" P (8, 5) "R\tspammy\tspam-content\n" P (8, 6) "R\tlost\texpired\n" P (8, 7)
  "R\tsleepy\tmailbox-disabled\n" P (8, 8) "R\twelcome\tdelivered\n" P (8, 9) "R\trelayish\trelay-denied\n" P (8, 10)
  "R\tmoved\tmailbox-moved\n" P (8, 11) "R\tslowly\trate-limited\n" P (8, 12) "R\trobot\tauto-reply\n" P (8, 13)
  "R\thint.later\tunknown\n" P (1, 4)
  "K\t550\trecipient-refused\t1\nK\tX.1.1\tuser-unknown\t5.5\nK\tX.2.2\tmailbox-full\t5.5\nK\t5.7.*\tpolicy\t2\n"
  "K\t421\tconnection-failed\t1\nK\tX.7.*\tpolicy\t1\n";

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
    cmocka_unit_test (permanence), cmocka_unit_test (never_hard), cmocka_unit_test (overrides), cmocka_unit_test (all_conditions),
    cmocka_unit_test (tier_length_agreement_order), cmocka_unit_test (words_and_codes), cmocka_unit_test (confidence),
    cmocka_unit_test (vetoes), cmocka_unit_test (own_rules_first), cmocka_unit_test (silenced_rules), cmocka_unit_test (side_by_side),
    cmocka_unit_test (evidence), cmocka_unit_test (providers), cmocka_unit_test (blocklists), cmocka_unit_test (context_and_codes),
    cmocka_unit_test (wrapped), cmocka_unit_test (retry_after), cmocka_unit_test (truncated), cmocka_unit_test (builtin),
    cmocka_unit_test (floods), cmocka_unit_test (dice),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
