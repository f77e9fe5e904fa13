/* test_match_limits.c - the matcher at its limits, and how much work it does. */
#include "match_run.h"

/* ---- limits ---- */

static char *many_rules (unsigned n, const char *phrases) {
  char *out = malloc (n * 64 + 100), *to = out;
  to += sprintf (to, "U\t1\tfull\nU\t2\tx\n");
  for (unsigned i = 0; i < n; i++) to += sprintf (to, "R\tr%u\tpolicy\n%s", i, phrases);
  return out;
}

static void hits_at_the_limit (void **state) {
  (void) state;
  for (unsigned n = BK_HITS - 1; n <= BK_HITS + 1; n++) {
    char *text = many_rules (n, "P\t5\t0\t0\t1\n");
    bouncekit_ruleset *rs = frozen (text);
    session *s = run (rs, "mailbox full");
    assert_int_equal (s->hits.n, n < BK_HITS ? n : BK_HITS);
    assert_int_equal (s->hits.overflow, n > BK_HITS);
    bouncekit_ruleset_free (rs);
    free (text);
  }
}

/* When there are too many, the better ones are kept. */
static void better_hits_are_kept (void **state) {
  char *weak = many_rules (BK_HITS + 5, "P\t5\t0\t0\t1\n"), *text = malloc (strlen (weak) + 100);
  (void) state;
  sprintf (text, "%sR\tbest\tvirus\nP\t9\t0\t0\t2\n", weak);
  bouncekit_ruleset *rs = frozen (text);
  assert_non_null (strstr (hits_of (rs, "full x"), "best:x"));
  bouncekit_ruleset_free (rs);
  free (weak);
  free (text);
}

/* The veto of one rule is none of another's, however many there are: a set of more is refused. */
static void vetoes_at_the_limit (void **state) {
  (void) state;
  for (unsigned n = BK_VETOES - 1; n <= BK_VETOES + 1; n++) {
    char *text = many_rules (n, "");
    size_t line, len = strlen (text);
    text = realloc (text, len + 200);
    sprintf (text + len, "P\t5\t0\t0\t1\nV\t2\n");
    bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
    assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (text), &line), BOUNCEKIT_OK);
    assert_int_equal (bouncekit_ruleset_freeze (rs), n > BK_VETOES ? BOUNCEKIT_LIMIT : BOUNCEKIT_OK);
    if (n <= BK_VETOES) {
      session *s = run (rs, "full x");
      for (unsigned i = 0; i < n; i++) assert_int_equal (bk_vetoed (&s->hits, i), i + 1 == n);
      s = run (rs, "full");
      assert_false (bk_vetoed (&s->hits, n - 1));
    }
    bouncekit_ruleset_free (rs);
    free (text);
  }
}

/* More units than the set of those found tells apart: what shares a place is not taken for each other. */
static void units_beyond_the_limit (void **state) {
  enum { SHARING = BK_PRESENT * 64, MANY = SHARING * 3 + 10 };
  char *text = malloc (MANY * 80), *to = text;
  (void) state;
  for (int i = 1; i <= MANY; i++) to += sprintf (to, "U\t%d\tw%c%c%c%c\n", i, 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676 % 26, 'a' + i / 17576);
  for (int i = 1; i < MANY; i++) to += sprintf (to, "R\tr%d\tpolicy\nP\t5\t0\t0\t%d\t5\t%d\n", i, i, i + 1);
  bouncekit_ruleset *rs = frozen (text);
  for (int i = 1; i < MANY; i += 101) {
    char words[256], want[64] = "";
    int other = (i + SHARING) % MANY + 1, pair[] = { other, i, other + 1, other, i + 1, other };
    words[0] = '\0';
    for (size_t k = 0; k < LEN (pair); k++) {
      int w = pair[k];
      sprintf (words + strlen (words), "w%c%c%c%c ", 'a' + w % 26, 'a' + w / 26 % 26, 'a' + w / 676 % 26, 'a' + w / 17576);
    }
    sprintf (want, "r%d:", i);
    if (strstr (hits_of (rs, words), want) == NULL) fail_msg ("rule %d is not in \"%s\": %s", i, words, hits_of (rs, words));
    assert_false (one.hits.overflow);
  }
  bouncekit_ruleset_free (rs);
  free (text);
}

static void found_at_the_limit (void **state) {
  char *text = malloc (1 << 16), *to = text;
  (void) state;
  to += sprintf (to, "U\t1\tw|v0\n");
  for (int i = 2; i <= 16; i++) to += sprintf (to, "U\t%d\tw|v%d\n", i, i);
  for (int i = 1; i <= 16; i++) to += sprintf (to, "R\tr%d\tpolicy\nP\t5\t0\t0\t%d\n", i, i);
  bouncekit_ruleset *rs = frozen (text);
  unsigned full = BK_FOUND / 16;                   /* each w is 16 units */
  for (unsigned n = full - 1; n <= full + 1; n++) {
    char *words = repeated ("", "w ", n, "");
    session *s = run (rs, words);
    assert_int_equal (s->matcher.nunits, (n < full ? n : full) * 16);
    assert_int_equal (s->hits.overflow, n > full);
    free (words);
  }
  bouncekit_ruleset_free (rs);
  free (text);
}

/* Run-together words take two slots each. */
static void slots_at_the_limit (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen ("U\t1\tmailbox|full\nR\tr\tpolicy\nP\t5\t0\t0\t1\n");
  for (unsigned n = BK_SLOTS / 2 - 1; n <= BK_SLOTS / 2 + 1; n++) {
    char *words = repeated ("", "mailboxfull ", n, "");
    session *s = run (rs, words);
    assert_int_equal (s->matcher.nslots, n * 2 < BK_SLOTS ? n * 2 : BK_SLOTS);
    assert_int_equal (s->hits.overflow, n * 2 > BK_SLOTS);
    free (words);
  }
  bouncekit_ruleset_free (rs);
}

/* Joined words beyond the limit are flagged. */
static void jumps_at_the_limit (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen ("U\t1\toverquota|over|quota\nR\tr\tpolicy\nP\t5\t0\t0\t1\n");
  for (unsigned n = BK_JUMPS - 1; n <= BK_JUMPS + 1; n++) {
    char *words = repeated ("", "a ", 0, "");
    free (words);
    words = repeated ("", "over_quota ", n > 127 ? 127 : n, "");
    session *s = run (rs, words);
    assert_true (s->matcher.njumps <= BK_JUMPS);
    assert_false (s->hits.overflow);
    free (words);
  }
  bouncekit_ruleset_free (rs);
}

/* A word that has more stems than a slot has room for. */
static void stems_at_the_limit (void **state) {
  (void) state;
  for (unsigned n = BK_ATOMS - 1; n <= BK_ATOMS + 1; n++) {
    char text[512] = "";
    for (unsigned i = 0; i < n; i++) sprintf (text + strlen (text), "U\t%u\t%.*s*\n", i + 1, (int) i + 3, "unbekanntes");
    for (unsigned i = 0; i < n; i++) sprintf (text + strlen (text), "R\tr%u\tpolicy\nP\t5\t0\t0\t%u\n", i, i + 1);
    bouncekit_ruleset *rs = frozen (text);
    session *s = run (rs, "unbekanntes");
    assert_int_equal (s->hits.n, n < BK_ATOMS ? n : BK_ATOMS);
    assert_int_equal (s->hits.overflow, n > BK_ATOMS);
    bouncekit_ruleset_free (rs);
  }
}

/* ---- work: steps are bounded by the sentence, whatever the rules are ---- */

/* Phrases made to be slow: many gaps over one word, many rules with one beginning. */
static char *slow_rules (void) {
  char *out = malloc (1 << 20), *to = out;
  unsigned unit = 1;
  to += sprintf (to, "U\t1\ta\n");
  for (int i = 0; i < 300; i++) to += sprintf (to, "U\t%u\ta|b%d\n", ++unit, i);
  for (int i = 0; i < 300; i++) {
    to += sprintf (to, "R\tr%d\tpolicy\nP\t5\t0\t0\t1", i);
    for (int k = 0; k < 20; k++) to += sprintf (to, "\t31\t%d", 1 + (i + k) % 300);
    to += sprintf (to, "\n");
  }
  return out;
}

static void slow_rules_are_bounded (void **state) {
  char *text = slow_rules (), *words = repeated ("", "a ", 8000, "");
  (void) state;
  bouncekit_ruleset *rs = frozen (text);
  session *s = run (rs, words);
  assert_true (s->hits.overflow);
  assert_true (s->most_steps <= 2 * BK_STEPS + BK_SENTENCE);
  assert_true (s->sentences <= 8000 / (BK_SENTENCE - 2) + 1);
  bouncekit_ruleset_free (rs);
  free (text);
  free (words);
}

/* With the built-in rules: twice the text is about twice the steps. */
static unsigned long steps_for (const bouncekit_ruleset *rs, const char *piece, size_t n) {
  char *text = repeated ("", piece, n, "");
  session *s = run (rs, text);
  unsigned long steps = s->steps + s->sentences;
  free (text);
  return steps;
}

static void linear (void **state) {
  static const char *const pieces[] = { "<", "(", "no such ", "user ", "mailbox full ", "用户不存在", "a.b ", "not ", "x_y", "blocked. ",
    "please try again later ", "unknown ", "NoSuchUser", "http://x.example/a ", "5.7.1 ", "a@b.example " };
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  for (size_t i = 0; i < LEN (pieces); i++) {
    size_t n = 100000 / strlen (pieces[i]);
    unsigned long half = steps_for (rs, pieces[i], n / 2), whole = steps_for (rs, pieces[i], n);
    if (whole > half * 5 / 2 + 1000) fail_msg ("\"%s\": %lu steps for half the text, %lu for all", pieces[i], half, whole);
    if (whole > 100000 * 40) fail_msg ("\"%s\": %lu steps", pieces[i], whole);
  }
  bouncekit_ruleset_free (rs);
}

/* ---- what is copied into meanings is bounded: units with more are looked at by themselves ---- */

/* One word that begins `n` phrases, each with another word behind. */
static char *many_steps (unsigned n) {
  char *out = malloc (n * 64 + 100), *to = out;
  to += sprintf (to, "U\t1\tgate\n");
  for (unsigned i = 0; i < n; i++) to += sprintf (to, "U\t%u\tway%c%c\n", i + 2, 'a' + i / 26, 'a' + i % 26);
  for (unsigned i = 0; i < n; i++) to += sprintf (to, "R\tr%u\tpolicy\nP\t5\t0\t0\t1\t2\t%u\n", i, i + 2);
  return out;
}

static void many_steps_of_a_unit (void **state) {
  (void) state;
  for (unsigned n = 63; n <= 66; n++) {
    char *text = many_steps (n);
    bouncekit_ruleset *rs = frozen (text);
    for (unsigned i = 0; i < n; i++) {
      char words[64], want[80];
      sprintf (words, "gate and x way%c%c", 'a' + i / 26, 'a' + i % 26);
      sprintf (want, "r%u:%s", i, words);
      assert_string_equal (hits_of (rs, words), want);
      sprintf (words, "gate and x. way%c%c", 'a' + i / 26, 'a' + i % 26);
      assert_string_equal (hits_of (rs, words), "");   /* another sentence */
    }
    bouncekit_ruleset_free (rs);
    free (text);
  }
}

/* One word that vetoes the rules before `n`, with phrases of the same word between. */
static void many_vetoes_of_a_unit (void **state) {
  (void) state;
  for (unsigned n = 128 * 64 - 1; n <= 128 * 64 + 65; n += 33) {
    char *text = malloc (n * 64 + 400), *to = text;
    to += sprintf (to, "U\t1\tfull\nU\t2\tnever\n");
    for (unsigned i = 0; i < n; i++) to += sprintf (to, "R\tr%u\tpolicy\nV\t2\n", i);
    sprintf (to, "R\tlast\tpolicy\nP\t5\t0\t0\t1\nP\t5\t0\t0\t2\n");
    bouncekit_ruleset *rs = frozen (text);
    session *s = run (rs, "full never");
    for (unsigned i = 0; i < n; i++) assert_true (bk_vetoed (&s->hits, i));
    assert_false (bk_vetoed (&s->hits, n));
    assert_int_equal (s->hits.n, 1);
    s = run (rs, "full");
    for (unsigned i = 0; i <= n; i++) assert_false (bk_vetoed (&s->hits, i));
    bouncekit_ruleset_free (rs);
    free (text);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (hits_at_the_limit), cmocka_unit_test (better_hits_are_kept), cmocka_unit_test (vetoes_at_the_limit),
    cmocka_unit_test (units_beyond_the_limit), cmocka_unit_test (found_at_the_limit), cmocka_unit_test (slots_at_the_limit),
    cmocka_unit_test (jumps_at_the_limit), cmocka_unit_test (stems_at_the_limit), cmocka_unit_test (slow_rules_are_bounded),
    cmocka_unit_test (linear), cmocka_unit_test (many_steps_of_a_unit), cmocka_unit_test (many_vetoes_of_a_unit),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
