/* test_match.c - phrases in sentences: gaps, anchors, vetoes, what counts as the better hit. */
#include "match_run.h"

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

int main (void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test (all_rows), cmocka_unit_test (against_the_slow_one) };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
