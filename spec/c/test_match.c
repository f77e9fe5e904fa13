/* test_match.c - phrases in sentences: gaps, anchors, vetoes, what counts as the better hit, limits, steps. */
#include "engine.h"

#include "build.h"
#include "match.h"

typedef struct session {
  bk_matcher matcher;
  bk_lexer lexer;
  bk_hits hits;
  const char *text;
  unsigned long steps;       /* of all sentences */
  unsigned most_steps, sentences;
} session;

static session one;

static void sentence (bk_lexer *lx, void *ud) {
  session *s = ud;
  bk_match_sentence (lx, &s->matcher);
  s->steps += s->matcher.steps;
  s->sentences++;
  if (s->matcher.steps > s->most_steps) s->most_steps = s->matcher.steps;
  assert_true (s->matcher.nslots <= BK_SLOTS && s->matcher.nfound <= BK_FOUND && s->matcher.njumps <= BK_JUMPS);
}

static int known (uint64_t hash, void *ud) { return bk_match_known (hash, &((session *) ud)->matcher); }
static int host (bk_lexer *lx, bouncekit_slice h, int kind, void *ud) { return bk_match_host (lx, h, kind, &((session *) ud)->matcher); }

static session *run (const bouncekit_ruleset *rs, const char *text) {
  session *s = &one;
  bouncekit_slice in = guard_end (text, strlen (text));
  memset (&s->hits, 0xa5, sizeof s->hits);
  s->text = text;
  s->steps = s->most_steps = s->sentences = 0;
  bk_match_init (&s->matcher, rs->image, &s->hits);
  bk_lex_init (&s->lexer);
  s->lexer.sentence = sentence;
  s->lexer.host = host;
  s->lexer.known = known;
  s->lexer.ud = s;
  bk_lex (&s->lexer, in.p, in.len);
  bk_lex_flush (&s->lexer);
  return s;
}

/* "rule:words that were found", blanks between, in the order found; "!rule" for a veto. */
static const char *hits_of (const bouncekit_ruleset *rs, const char *text) {
  static char out[8192];
  session *s = run (rs, text);
  size_t n = 0;
  out[0] = '\0';
  for (unsigned i = 0; i < s->hits.n && n < sizeof out - 300; i++) {
    const bk_hit *h = &s->hits.hit[i];
    const bk_rule *r = BK_ARRAY (rs->image, bk_rule, rules) + h->rule;
    assert_true (h->begin < h->end && h->end <= strlen (text));
    if (h->at_end && h->after != s->hits.tokens) continue;
    n += (size_t) snprintf (out + n, sizeof out - n, "%s%s:%.*s", n > 0 ? " " : "", bk_string (rs->image, r->id), (int) (h->end - h->begin) > 200 ? 200
        : (int) (h->end - h->begin), text + h->begin);
  }
  for (unsigned i = 0; i < rs->image->rules.len && n < sizeof out - 300; i++) {
    const bk_rule *r = BK_ARRAY (rs->image, bk_rule, rules) + i;
    if (bk_vetoed (&s->hits, i)) n += (size_t) snprintf (out + n, sizeof out - n, "%s!%s", n > 0 ? " " : "", bk_string (rs->image, r->id));
  }
  return out;
}

typedef struct row { const char *why, *rows, *text, *want; } row;

#define UNITS "U\t1\tno|not\nU\t2\tuser|mailbox user\nU\t3\tfull\nU\t4\tx\n"
#define R1 "R\ta\tpolicy\n"

static const row rows[] = {
  { "neighbours", UNITS R1 "P\t8\t0\t0\t1\t0\t2\n", "no user", "a:no user" },
  { "neighbours only", UNITS R1 "P\t8\t0\t0\t1\t0\t2\n", "no such user", "" },
  { "a gap of 0", UNITS R1 "P\t8\t0\t0\t4\t0\t3\n", "x y full", "" },
  { "a gap with nothing in it", UNITS R1 "P\t8\t0\t0\t4\t2\t3\n", "x full", "a:x full" },
  { "a gap one below its width", UNITS R1 "P\t8\t0\t0\t4\t2\t3\n", "x y full", "a:x y full" },
  { "a gap of its width", UNITS R1 "P\t8\t0\t0\t4\t2\t3\n", "x y y full", "a:x y y full" },
  { "a gap one above its width", UNITS R1 "P\t8\t0\t0\t4\t2\t3\n", "x y y y full", "" },
  { "skipped words are no part of a gap", "S\tthe\n" UNITS R1 "P\t8\t0\t0\t4\t1\t3\n", "x the the y the full", "a:x the the y the full" },
  { "no gap across a sentence", UNITS R1 "P\t8\t0\t0\t4\t5\t3\n", "x. Full", "" },
  { "nor a neighbour", UNITS R1 "P\t8\t0\t0\t4\t0\t3\n", "x. Full", "" },
  { "a comma is no end", UNITS R1 "P\t8\t0\t0\t4\t0\t3\n", "x, full", "a:x, full" },
  { "in that order", UNITS R1 "P\t8\t0\t0\t4\t3\t3\n", "full x", "" },
  { "units do not overlap", UNITS R1 "P\t8\t0\t0\t2\t5\t2\n", "user", "" },
  { "the same unit twice", UNITS R1 "P\t8\t0\t0\t2\t5\t2\n", "user of user", "a:user of user" },
  { "three units with two gaps", UNITS R1 "P\t8\t0\t0\t1\t1\t2\t1\t3\n", "no such user is full", "a:no such user is full" },
  { "the wrong first does not hide the right one", UNITS R1 "P\t8\t0\t0\t1\t1\t2\t0\t3\n", "no no user user full", "a:no user user full" },
  { "a longer member where the shorter one fits too", UNITS R1 "P\t8\t0\t0\t2\t0\t3\n", "mailbox user full", "a:mailbox user full" },
  { "the earliest of several", UNITS R1 "P\t8\t0\t0\t3\n", "full full full", "a:full" },

  { "^ at the beginning", UNITS R1 "P\t8\t1\t0\t3\n", "full x", "a:full" },
  { "^ not later", UNITS R1 "P\t8\t1\t0\t3\n", "x full", "" },
  { "^ not at a second sentence", UNITS R1 "P\t8\t1\t0\t3\n", "x. Full", "" },
  { "^ behind a skipped word", "S\tthe\n" UNITS R1 "P\t8\t1\t0\t3\n", "the full x", "a:full" },
  { "$ at the end", UNITS R1 "P\t8\t0\t1\t3\n", "x full", "a:full" },
  { "$ not before it", UNITS R1 "P\t8\t0\t1\t3\n", "full x", "" },
  { "$ at the end only, though it was there before", UNITS R1 "P\t8\t0\t1\t3\n", "full x full", "a:full" },
  { "$ not at the end of a first sentence", UNITS R1 "P\t8\t0\t1\t3\n", "full. X", "" },
  { "$ before a full stop", UNITS R1 "P\t8\t0\t1\t3\n", "x full.", "a:full" },
  { "^ and $", UNITS R1 "P\t8\t1\t1\t4\t0\t3\n", "x full", "a:x full" },
  { "^ and $, more before", UNITS R1 "P\t8\t1\t1\t4\t0\t3\n", "y x full", "" },
  { "$: of two phrases, the one that ends at the end", UNITS R1 "P\t8\t0\t1\t4\t3\t3\nP\t8\t0\t1\t2\n", "x the user full", "a:x the user full" },
  { "$: a URL's inside does not count", UNITS R1 "P\t8\t0\t1\t3\n", "full", "a:full" },

  { "a veto", UNITS R1 "P\t8\t0\t0\t3\nV\t4\n", "x full", "a:full !a" },
  { "a veto in another sentence", UNITS R1 "P\t8\t0\t0\t3\nV\t4\n", "full. X", "a:full !a" },
  { "a veto of two units", UNITS R1 "P\t8\t0\t0\t3\nV\t1\t0\t3\n", "not full", "a:full !a" },
  { "no veto", UNITS R1 "P\t8\t0\t0\t3\nV\t1\t0\t3\n", "full", "a:full" },
  { "a veto without the phrase", UNITS R1 "P\t8\t0\t0\t3\nV\t4\n", "x", "!a" },

  { "two rules with one phrase", UNITS R1 "P\t8\t0\t0\t3\nR\tb\tvirus\nP\t7\t0\t0\t3\n", "full", "b:full a:full" },
  { "of one rule the higher tier", UNITS R1 "P\t5\t0\t0\t4\nP\t8\t0\t0\t3\n", "x and full", "a:full" },
  { "of one tier the longer", UNITS R1 "P\t8\t0\t0\t3\nP\t8\t0\t0\t4\t0\t4\n", "full x x", "a:x x" },
  { "tier before length", UNITS R1 "P\t9\t0\t0\t3\nP\t8\t0\t0\t4\t0\t4\n", "full x x", "a:full" },

  { "addresses, hosts and ids hide their words", UNITS R1 "P\t8\t0\t0\t3\n",
    "<full@full.example.org> full.example.org full7 http://full.example/full", "" },
  { "word.Word", UNITS R1 "P\t8\t0\t0\t4\t0\t3\n", "x.Full", "a:x.Full" },
  { "known words with a stop between", "U\t1\tuser\nU\t2\tfull\n" R1 "P\t8\t0\t0\t1\t0\t2\n", "user.full", "a:user.full" },
};

static void all_rows (void **state) {
  int wrong = 0;
  (void) state;
  for (size_t i = 0; i < LEN (rows); i++) {
    bouncekit_ruleset *rs = frozen (rows[i].rows);
    const char *got = hits_of (rs, rows[i].text);
    if (strcmp (got, rows[i].want) != 0) {
      wrong++;
      print_error ("%s\n  text: %s\n  got:  %s\n  want: %s\n", rows[i].why, rows[i].text, got, rows[i].want);
    }
    bouncekit_ruleset_free (rs);
  }
  assert_int_equal (wrong, 0);
}

/* ---- a slow matcher as the judge: phrases of words over words ---- */

typedef struct pattern { unsigned n; char unit[4]; unsigned gap[4]; } pattern;   /* gap[i]: before unit i */

static int fits (const pattern *p, const char *text, size_t n, unsigned i, size_t from) {
  if (i == p->n) return 1;
  for (size_t at = from; at < n && at <= from + p->gap[i]; at++) {
    if (text[at] == p->unit[i] && fits (p, text, n, i + 1, at + 1)) return 1;
  }
  return 0;
}

static int anywhere (const pattern *p, const char *text, size_t n) {
  for (size_t at = 0; at < n; at++) {
    if (text[at] == p->unit[0] && fits (p, text, n, 1, at + 1)) return 1;
  }
  return 0;
}

static void against_the_slow_one (void **state) {
  enum { PATTERNS = 24 };
  uint32_t seed = 11;
  (void) state;
  for (int round = 0; round < 150; round++) {
    pattern p[PATTERNS];
    char text_rows[4096] = "U\t1\taa\nU\t2\tbb\nU\t3\tcc\nU\t4\tdd\n";
    for (unsigned i = 0; i < PATTERNS; i++) {
      p[i].n = 1 + test_random (&seed) % 4;
      sprintf (text_rows + strlen (text_rows), "R\tr%u\tpolicy\nP\t8\t0\t0", i);
      for (unsigned k = 0; k < p[i].n; k++) {
        p[i].unit[k] = (char) ('a' + test_random (&seed) % 4);
        p[i].gap[k] = test_random (&seed) % 3;
        if (k > 0) sprintf (text_rows + strlen (text_rows), "\t%u", p[i].gap[k]);
        sprintf (text_rows + strlen (text_rows), "\t%d", p[i].unit[k] - 'a' + 1);
      }
      strcat (text_rows, "\n");
    }
    bouncekit_ruleset *rs = frozen (text_rows);
    for (int t = 0; t < 20; t++) {
      char words[16], text[64] = "";
      size_t n = 1 + test_random (&seed) % 12;
      for (size_t i = 0; i < n; i++) {
        words[i] = (char) ('a' + test_random (&seed) % 5);
        sprintf (text + strlen (text), "%c%c ", words[i], words[i]);
      }
      session *s = run (rs, text);
      assert_false (s->hits.overflow);
      for (unsigned i = 0; i < PATTERNS; i++) {
        int found = 0;
        for (unsigned h = 0; h < s->hits.n; h++) found |= s->hits.hit[h].rule == i;
        if (found != anywhere (&p[i], words, n)) fail_msg ("rule %u of\n%sin \"%s\": %sfound", i, text_rows, text, found ? "" : "not ");
      }
    }
    bouncekit_ruleset_free (rs);
  }
}

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
  enum { MANY = BK_FOLLOWERS * 3 + 10 };
  char *text = malloc (MANY * 80), *to = text;
  (void) state;
  for (int i = 1; i <= MANY; i++) to += sprintf (to, "U\t%d\tw%c%c%c%c\n", i, 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676 % 26, 'a' + i / 17576);
  for (int i = 1; i < MANY; i++) to += sprintf (to, "R\tr%d\tpolicy\nP\t5\t0\t0\t%d\t5\t%d\n", i, i, i + 1);
  bouncekit_ruleset *rs = frozen (text);
  for (int i = 1; i < MANY; i += 101) {
    char words[256], want[64] = "";
    int other = (i + BK_FOLLOWERS) % MANY + 1, pair[] = { other, i, other + 1, other, i + 1, other };
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

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (all_rows), cmocka_unit_test (against_the_slow_one), cmocka_unit_test (hits_at_the_limit),
    cmocka_unit_test (better_hits_are_kept), cmocka_unit_test (vetoes_at_the_limit), cmocka_unit_test (units_beyond_the_limit),
    cmocka_unit_test (found_at_the_limit),
    cmocka_unit_test (slots_at_the_limit), cmocka_unit_test (jumps_at_the_limit), cmocka_unit_test (stems_at_the_limit),
    cmocka_unit_test (slow_rules_are_bounded), cmocka_unit_test (linear),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
