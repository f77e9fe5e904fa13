/* test_ruleset.c - rows into rule sets: syntax and its place, order of calls, every allocation refused once. */
#include "engine.h"

#include "build.h"

#define RULE "U\t1\tno such user\nR\tr.one\tuser-unknown\t8\n"

/* ---- bad rows: what is wrong, and where ---- */

typedef struct row { const char *why, *rows; bouncekit_status want; size_t line; } row;

static const row bad_rows[] = {
  { "no such letter", "Q\tx", BOUNCEKIT_SYNTAX, 1 },
  { "an empty field first", "\tx", BOUNCEKIT_SYNTAX, 1 },
  { "blank lines count", "\n\n\nQ", BOUNCEKIT_SYNTAX, 4 },
  { "the second of two", RULE "Z\n", BOUNCEKIT_SYNTAX, 3 },

  { "units begin with 1", "U\t2\tx", BOUNCEKIT_SYNTAX, 1 },
  { "units come in order", "U\t1\tx\nU\t3\ty", BOUNCEKIT_SYNTAX, 2 },
  { "a unit without number", "U\tx\ty", BOUNCEKIT_SYNTAX, 1 },
  { "a unit with nothing", "U", BOUNCEKIT_SYNTAX, 1 },

  { "a rule without id", "R\t\tuser-unknown", BOUNCEKIT_SYNTAX, 1 },
  { "a rule with nothing", "R", BOUNCEKIT_SYNTAX, 1 },
  { "no such category", "R\tr.one\tnobody-home", BOUNCEKIT_UNKNOWN, 1 },
  { "no such permanence", "R\tr.one\tuser-unknown\t8\tforever", BOUNCEKIT_SYNTAX, 1 },
  { "retry is no number", "R\tr.one\tuser-unknown\t8\t\t\tsoon", BOUNCEKIT_SYNTAX, 1 },
  { "retry is too large", "R\tr.one\tuser-unknown\t8\t\t\t2592001", BOUNCEKIT_SYNTAX, 1 },

  { "a condition before any rule", "C\twhen\tclass\t5", BOUNCEKIT_SYNTAX, 1 },
  { "a condition without values", RULE "C\twhen\tclass", BOUNCEKIT_SYNTAX, 3 },
  { "neither when nor not", RULE "C\tif\tclass\t5", BOUNCEKIT_SYNTAX, 3 },
  { "no such field", RULE "C\twhen\tmood\tbad", BOUNCEKIT_UNKNOWN, 3 },
  { "a class that is no digit", RULE "C\twhen\tclass\tx", BOUNCEKIT_SYNTAX, 3 },
  { "a code that is no number", RULE "C\twhen\tcode\t55x", BOUNCEKIT_SYNTAX, 3 },
  { "a code of four digits", RULE "C\twhen\tcode\t5500", BOUNCEKIT_SYNTAX, 3 },
  { "the second value", RULE "C\twhen\tcode\t550\tx", BOUNCEKIT_SYNTAX, 3 },
  { "an enhanced code of two parts", RULE "C\twhen\tenhanced\t5.1", BOUNCEKIT_SYNTAX, 3 },
  { "an enhanced code of class 3", RULE "C\twhen\tenhanced\t3.1.1", BOUNCEKIT_SYNTAX, 3 },
  { "more behind it", RULE "C\twhen\tenhanced\t5.1.1x", BOUNCEKIT_SYNTAX, 3 },
  { "a detail of four digits", RULE "C\twhen\tenhanced\t5.1.1000", BOUNCEKIT_SYNTAX, 3 },
  { "a star for a subject", RULE "C\twhen\tenhanced\t5.*.1", BOUNCEKIT_SYNTAX, 3 },
  { "a range of two classes", RULE "C\twhen\tenhanced\t4.1.1-5.1.1", BOUNCEKIT_SYNTAX, 3 },
  { "half a range", RULE "C\twhen\tenhanced\t5.1.1-", BOUNCEKIT_SYNTAX, 3 },
  { "no such phase", RULE "C\twhen\tphase\tlunch", BOUNCEKIT_SYNTAX, 3 },
  { "an empty host", RULE "C\twhen\thost\t", BOUNCEKIT_SYNTAX, 3 },
  { "a host of nothing but a dot", RULE "C\twhen\thost\t.", BOUNCEKIT_SYNTAX, 3 },

  { "a phrase before any rule", "U\t1\tx\nP\t8\t0\t0\t1", BOUNCEKIT_SYNTAX, 2 },
  { "a phrase without units", RULE "P\t8\t0\t0", BOUNCEKIT_SYNTAX, 3 },
  { "a phrase that ends with a gap", RULE "P\t8\t0\t0\t1\t3", BOUNCEKIT_SYNTAX, 3 },
  { "tier 0", RULE "P\t0\t0\t0\t1", BOUNCEKIT_SYNTAX, 3 },
  { "tier 10", RULE "P\t10\t0\t0\t1", BOUNCEKIT_SYNTAX, 3 },
  { "unit 0", RULE "P\t8\t0\t0\t0", BOUNCEKIT_SYNTAX, 3 },
  { "a unit there is not", RULE "P\t8\t0\t0\t2", BOUNCEKIT_SYNTAX, 3 },
  { "a gap that is too wide", RULE "P\t8\t0\t0\t1\t32\t1", BOUNCEKIT_SYNTAX, 3 },
  { "a gap that is no number", RULE "P\t8\t0\t0\t1\tx\t1", BOUNCEKIT_SYNTAX, 3 },
  { "a veto before any rule", "U\t1\tx\nV\t1", BOUNCEKIT_SYNTAX, 2 },
  { "a veto without units", RULE "V", BOUNCEKIT_SYNTAX, 3 },

  { "a code without category", "K\t550", BOUNCEKIT_UNKNOWN, 1 },
  { "a code of no form", "K\tx\tuser-unknown\t5", BOUNCEKIT_SYNTAX, 1 },
  { "a weight of no form", "K\t550\tuser-unknown\tmuch", BOUNCEKIT_SYNTAX, 1 },
  { "a weight of two decimals", "K\t550\tuser-unknown\t5.55", BOUNCEKIT_SYNTAX, 1 },
  { "a weight of two digits", "K\t550\tuser-unknown\t10", BOUNCEKIT_SYNTAX, 1 },
  { "a code's permanence", "K\t550\tuser-unknown\t5\tforever", BOUNCEKIT_SYNTAX, 1 },

  { "a provider without id", "N\t\tname", BOUNCEKIT_SYNTAX, 1 },
  { "words of a provider there is not", "W\tnobody\t\"x\"", BOUNCEKIT_UNKNOWN, 1 },
  { "words of a blocklist there is not", "Y\tnobody\t\"x\"", BOUNCEKIT_UNKNOWN, 1 },
  { "a blocklist without name", "B\t\tip", BOUNCEKIT_SYNTAX, 1 },
  { "no such category in the order", "O\tuser-unknown\tnobody-home", BOUNCEKIT_UNKNOWN, 1 },
};

static void bad (void **state) {
  int wrong = 0;
  (void) state;
  for (size_t i = 0; i < LEN (bad_rows); i++) {
    const row *r = &bad_rows[i];
    size_t line = 99;
    bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
    bouncekit_status s = bouncekit_ruleset_rows (rs, guard_end (r->rows, strlen (r->rows)), &line);
    if (s != r->want || line != r->line) {
      wrong++;
      print_error ("%s: %s in row %zu, want %s in %zu\n", r->why, bouncekit_status_name (s), line, bouncekit_status_name (r->want), r->line);
    }
    /* what is half read is never compiled */
    assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_STATE);
    bouncekit_ruleset_free (rs);
  }
  assert_int_equal (wrong, 0);
}

/* Names in members are looked up when the set is frozen. */
static void bad_members (void **state) {
  static const char *const rows[] = {
    "U\t1\t<nothing>\nR\tr.one\tuser-unknown\t8\nP\t8\t0\t0\t1", "U\t1\t<\nR\tr.one\tuser-unknown\t8\nP\t8\t0\t0\t1",
    "U\t1\tok|<addr\nR\tr.one\tuser-unknown\t8\nP\t8\t0\t0\t1",
  };
  (void) state;
  for (size_t i = 0; i < LEN (rows); i++) {
    size_t line;
    bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
    assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (rows[i]), &line), BOUNCEKIT_OK);
    assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_UNKNOWN);
    assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_STATE);
    bouncekit_ruleset_free (rs);
  }
}

static void good (void **state) {
  static const char *const rows[] = {
    "", "\n", "\n\n\n", RULE, RULE "P\t8\t0\t0\t1", RULE "P\t1\t1\t1\t1\t31\t1", RULE "P\t9\t0\t0\t1\t0\t1\nV\t1",
    RULE "C\twhen\tclass\t5\nC\tnot\tcode\t550\t551\nC\twhen\tenhanced\tX.7.*\t5.7.1-5.7.9\nC\twhen\tprovider\tlater\nC\twhen\thost\t.example.org\n"
      "C\tnot\tphase\tconnect\thelo\tmail\trcpt\tdata\teod",
    "S\tthe\ta\nX\tsome.rule\nO\tuser-unknown\tunknown", "K\t550\tuser-unknown\t5\nK\tX.1.1\tuser-unknown\t5.5\thard\nK\tX.7.*\tpolicy\t0",
    "N\tone\tOne\tone.example,.two.example\nW\tone\t\"one's words\"", "B\tlist\tip\thttps://list.example/\tbl.example\nY\tlist\t\"the list\"",
    "R\tr.one\tuser-unknown\t8\thard\tsuppress\t2592000\thttps://example.org/",
  };
  (void) state;
  for (size_t i = 0; i < LEN (rows); i++) {
    size_t line;
    bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
    bouncekit_slice in = guard_end (rows[i], strlen (rows[i]));
    if (bouncekit_ruleset_rows (rs, in, &line) != BOUNCEKIT_OK) fail_msg ("row %zu of \"%s\"", line, rows[i]);
    assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
    bouncekit_ruleset_free (rs);
  }
}

/* Rows without an end of line, nothing at all, and a NUL in the middle. */
static void odd_rows (void **state) {
  static const char nul[] = "U\t1\tno\0such\nR\tr\0one\tuser-unknown\nP\t8\t0\t0\t1";
  bouncekit_slice none = { NULL, 0 }, text = { nul, sizeof nul - 1 };
  size_t line;
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_rows (rs, none, &line), BOUNCEKIT_OK);
  assert_int_equal (line, 0);
  assert_int_equal (bouncekit_ruleset_rows (rs, text, &line), BOUNCEKIT_OK);
  assert_int_equal (line, 3);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  bouncekit_ruleset_free (rs);
  bouncekit_ruleset_free (NULL);
}

/* ---- order of calls ---- */

static void order (void **state) {
  bouncekit_verdict v;
  size_t line;
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_classify (rs, slice_of ("550 x"), NULL, &v), BOUNCEKIT_STATE);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_STATE);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (RULE), &line), BOUNCEKIT_STATE);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_STATE);
  assert_int_equal (bouncekit_classify (rs, slice_of ("550 x"), NULL, &v), BOUNCEKIT_OK);
  bouncekit_ruleset_free (rs);
}

/* Units are numbered from 1 in each text of rows. */
static void several_texts (void **state) {
  size_t line;
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of ("U\t1\tapple\nR\tr.a\tpolicy\t8\nP\t8\t0\t0\t1"), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of ("U\t1\tpear\nR\tr.p\tvirus\t8\nP\t8\t0\t0\t1"), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  bouncekit_verdict v = verdict_of (rs, "550 an apple");
  assert_string_equal (v.rule, "r.a");
  v = verdict_of (rs, "550 a pear");
  assert_string_equal (v.rule, "r.p");
  bouncekit_ruleset_free (rs);
}

/* A row belongs to a rule of its own text. */
static void rows_of_another_text (void **state) {
  size_t line;
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (RULE), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of ("U\t1\tx\nP\t8\t0\t0\t1"), &line), BOUNCEKIT_SYNTAX);
  assert_int_equal (line, 2);
  bouncekit_ruleset_free (rs);
}

/* ---- limits ---- */

static bouncekit_status status_of (const char *rows, size_t *line) {
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  bouncekit_status s = bouncekit_ruleset_rows (rs, slice_of (rows), line);
  if (s == BOUNCEKIT_OK) s = bouncekit_ruleset_freeze (rs);
  bouncekit_ruleset_free (rs);
  return s;
}

static void limits (void **state) {
  size_t line;
  (void) state;
  for (int d = -1; d <= 1; d++) {
    char *fields = repeated ("S", "\tx", (size_t) (399 + d), "\n");   /* 400 fields a row */
    assert_int_equal (status_of (fields, &line), d > 0 ? BOUNCEKIT_LIMIT : BOUNCEKIT_OK);
    free (fields);
    char *units = repeated (RULE "P\t8\t0\t0\t1", "\t1\t1", (size_t) (BK_MAX_UNITS - 1 + d), "\n");
    assert_int_equal (status_of (units, &line), d > 0 ? BOUNCEKIT_SYNTAX : BOUNCEKIT_OK);
    free (units);
    char *words = repeated ("U\t1\t", " a", (size_t) (BK_MAX_MEMBER + d), "\nR\tr.one\tuser-unknown\nP\t8\t0\t0\t1\n");
    assert_int_equal (status_of (words, &line), d > 0 ? BOUNCEKIT_LIMIT : BOUNCEKIT_OK);
    free (words);
  }
  for (int d = -1; d <= 1; d++) {   /* units that are merged are no reason to fail */
    char *words = repeated ("U\t1\t", " a", (size_t) (BK_MAX_MEMBER / 2), "\nU\t2");
    char *more = repeated ("\t", " b", (size_t) (BK_MAX_MEMBER / 2 + d), "\nR\tr.one\tuser-unknown\nP\t8\t0\t0\t1\t0\t2\n");
    char *both = malloc (strlen (words) + strlen (more) + 1);
    strcat (strcpy (both, words), more);
    assert_int_equal (status_of (both, &line), BOUNCEKIT_OK);
    free (words), free (more), free (both);
  }
}

/* A word may stand in so many rules that small counters would overflow. */
static void many_rules_of_one_word (void **state) {
  enum { MANY = 66000 };
  char *rows = malloc (MANY * 48), *to = rows;
  size_t line;
  (void) state;
  to += sprintf (to, "U\t1\tmailbox\nU\t2\tfull\n");
  for (int i = 0; i < MANY; i++) to += sprintf (to, "R\tr%d\tmailbox-full\nP\t8\t0\t0\t1\n", i);
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  bouncekit_slice in = { rows, (size_t) (to - rows) };
  assert_int_equal (bouncekit_ruleset_rows (rs, in, &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_LIMIT);
  bouncekit_ruleset_free (rs);
  free (rows);
}

/* ---- every allocation refused once ---- */

static bouncekit_status build (test_alloc *a, bouncekit_slice rows, int builtin) {
  size_t line;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (&a->hook);
  if (rs == NULL) return BOUNCEKIT_NOMEM;
  bouncekit_status s = bouncekit_ruleset_rows (rs, rows, &line), again;
  if (s == BOUNCEKIT_OK && builtin) s = bouncekit_ruleset_builtin (rs);
  if (s == BOUNCEKIT_OK) s = bouncekit_ruleset_freeze (rs);
  /* out of memory once, the set is of no use, but does no harm */
  again = bouncekit_ruleset_freeze (rs);
  assert_int_equal (again, BOUNCEKIT_STATE);
  bouncekit_ruleset_free (rs);
  return s;
}

static long requests_of (bouncekit_slice rows, int builtin) {
  test_alloc a;
  test_alloc_init (&a, 0);
  assert_int_equal (build (&a, rows, builtin), BOUNCEKIT_OK);
  test_alloc_done (&a);
  return a.requests;
}

static const char all_kinds[] = "S\tthe\tis\nU\t1\tno such user|<addr> \"5.1.1\"|kutu*|\"example.org/a\"\nU\t2\tfull\nU\t3\tfull|empty\n"
  "R\tr.one\tuser-unknown\t8\thard\tsuppress\t60\thttps://example.org/\n"
  "C\twhen\tclass\t5\nC\tnot\tprovider\tlater\nC\twhen\thost\texample.org\nC\twhen\tenhanced\t5.1.1-5.1.9\nP\t8\t0\t0\t1\t0\t2\t3\t3\nV\t2\n"
  "R\tr.two\tmailbox-full\t8\nP\t7\t1\t0\t2\t1\t1\nP\t7\t0\t1\t3\n"
  "K\t550\tuser-unknown\t5\nK\tX.1.*\tuser-unknown\t5.5\thard\nN\tlater\tLater\tlater.example\nW\tlater\t\"later words\"\n"
  "B\tlist\tip\t\tbl.example\nY\tlist\t\"the list\"\nX\tr.two\nO\tuser-unknown\tmailbox-full\n";

static void no_memory (void **state) {
  bouncekit_slice rows = { all_kinds, sizeof all_kinds - 1 };
  long n = requests_of (rows, 0);
  (void) state;
  assert_true (n > 20);
  for (long fail_at = 1; fail_at <= n; fail_at++) {
    test_alloc a;
    test_alloc_init (&a, fail_at);
    bouncekit_status s = build (&a, rows, 0);
    if (s != BOUNCEKIT_NOMEM) fail_msg ("request %ld refused: %s", fail_at, bouncekit_status_name (s));
    test_alloc_done (&a);
  }
}

static void no_memory_for_builtin_rules (void **state) {
  bouncekit_slice rows = { all_kinds, sizeof all_kinds - 1 };
  long n = requests_of (rows, 1), step = n > 150 ? n / 150 : 1;
  (void) state;
  for (long fail_at = 1; fail_at <= n; fail_at += step) {
    test_alloc a;
    test_alloc_init (&a, fail_at);
    bouncekit_status s = build (&a, rows, 1);
    if (s != BOUNCEKIT_NOMEM) fail_msg ("request %ld refused: %s", fail_at, bouncekit_status_name (s));
    test_alloc_done (&a);
  }
}

/* The image has no pointers in it: a copy elsewhere gives the same verdicts. Nothing is written to it. */
static void image_moves (void **state) {
  bouncekit_verdict v, w;
  (void) state;
  bouncekit_ruleset *rs = frozen (all_kinds);
  bk_image *old = rs->image, *copy = malloc (old->size), *kept = malloc (old->size);
  memcpy (copy, old, old->size);
  memcpy (kept, old, old->size);
  v = verdict_of (rs, "550 5.1.1 no such user full, x empty");
  rs->image = copy;
  w = verdict_of (rs, "550 5.1.1 no such user full, x empty");
  assert_string_equal (w.rule, "r.two");
  assert_string_equal (v.rule, w.rule);
  assert_int_equal (v.category, w.category);
  assert_memory_equal (copy, kept, kept->size);
  assert_memory_equal (old, kept, kept->size);
  rs->image = old;
  free (copy);
  free (kept);
  bouncekit_ruleset_free (rs);
}

/* The same rows give the same bytes. */
static void same_image (void **state) {
  (void) state;
  bouncekit_ruleset *a = frozen (all_kinds), *b = frozen (all_kinds);
  assert_int_equal (a->image->size, b->image->size);
  assert_memory_equal (a->image, b->image, a->image->size);
  bouncekit_ruleset_free (a);
  bouncekit_ruleset_free (b);
}

/* ---- any rows ---- */

static void dice (void **state) {
  static const char *const fields[] = { "S", "U", "R", "C", "P", "V", "K", "N", "W", "B", "Y", "X", "O", "1", "2", "0", "8", "31", "when", "not",
    "class", "code", "enhanced", "provider", "host", "phase", "5", "550", "X.1.1", "5.7.*", "rcpt", "user-unknown", "unknown", "id", "\"a b\"",
    "a|b c*|<addr>", "", "<", "\"", "*", "|", "hard", "a.b" };
  uint32_t seed = 3;
  (void) state;
  for (int round = 0; round < 4000; round++) {
    char rows[2048] = "";
    if (round % 2) strcpy (rows, "U\t1\ta b|c*\nU\t2\td\nR\tr.one\tuser-unknown\n");
    for (unsigned i = test_random (&seed) % 40; i > 0; i--) {
      strcat (rows, fields[test_random (&seed) % LEN (fields)]);
      strcat (rows, test_random (&seed) % 6 == 0 ? "\n" : "\t");
    }
    size_t line;
    bouncekit_verdict v;
    bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
    bouncekit_status s = bouncekit_ruleset_rows (rs, guard_end (rows, strlen (rows)), &line);
    if (bouncekit_ruleset_freeze (rs) == BOUNCEKIT_OK) {
      assert_int_equal (s, BOUNCEKIT_OK);
      assert_int_equal (bouncekit_classify (rs, slice_of ("550 5.1.1 a b c d cat"), NULL, &v), BOUNCEKIT_OK);
    }
    bouncekit_ruleset_free (rs);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (bad), cmocka_unit_test (bad_members), cmocka_unit_test (good), cmocka_unit_test (odd_rows),
    cmocka_unit_test (order), cmocka_unit_test (several_texts), cmocka_unit_test (rows_of_another_text),
    cmocka_unit_test (limits), cmocka_unit_test (many_rules_of_one_word), cmocka_unit_test (no_memory),
    cmocka_unit_test (no_memory_for_builtin_rules),
    cmocka_unit_test (image_moves), cmocka_unit_test (same_image), cmocka_unit_test (dice),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
