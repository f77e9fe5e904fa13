/* test_build.c - members, units and phrases as they are compiled: what each way of writing a member finds. */
#include "engine.h"

#include "build.h"

/* A rule set of one phrase of one unit. */
static bouncekit_ruleset *one_unit (const char *members) {
  char rows[4096];
  snprintf (rows, sizeof rows, "S\tthe\tis\nU\t1\t%s\nR\tr.one\tpolicy\nP\t8\t0\t0\t1\n", members);
  return frozen (rows);
}

typedef struct row { const char *why, *members, *text; int found; } row;

static const row members[] = {
  { "a word", "full", "mailbox full", 1 },
  { "no part of a word", "full", "fully", 0 },
  { "case and accents of the rule do not matter", "GRÖSSE", "die grosse", 1 },
  { "those of the text neither", "grosse", "die Größe", 1 },
  { "the Turkish i", "ALICI", "alıcı", 1 },
  { "several words", "no such user", "no such user", 1 },
  { "in their order", "no such user", "user no such", 0 },
  { "next to each other", "no such user", "no such a user", 0 },
  { "but skipped words do not count", "no such user", "no such the user", 1 },
  { "nor in the rule", "no such the user", "no such user", 1 },
  { "alternatives: the first", "full|empty", "empty", 1 },
  { "alternatives: the last", "full|empty", "full", 1 },
  { "an empty alternative is none", "full||empty", "x", 0 },
  { "members of several words", "no such|over the limit", "over limit", 1 },

  { "a stem", "unbekan*", "unbekannter", 1 },
  { "a stem finds itself", "unbekan*", "unbekan", 1 },
  { "a stem is no middle", "bekan*", "unbekannt", 0 },
  { "a stem that ends a member", "posta kutu*", "posta kutusu", 1 },
  { "a stem without case and accents", "GÖND*", "gonderildi", 1 },
  { "a Cyrillic stem", "недоступ*", "НЕДОСТУПЕН", 1 },
  { "two stems of one word", "unb*|unbekan*", "unbekannt", 1 },
  { "a stem whose word is in the rules too", "kutu*|kutusu", "kutusu", 1 },
  { "a stem with an apostrophe before it", "l'utent*", "l'utente", 1 },

  { "n't is not", "does not exist", "doesn't exist", 1 },
  { "not is n't", "doesn't exist", "does not exist", 1 },
  { "cannot", "can not", "cannot", 1 },
  { "a joined word", "overquota", "over_quota over-quota", 1 },
  { "its parts", "over quota", "OverQuota", 1 },
  { "run together, both parts in the rules", "mailbox full|x", "mailboxfull", 1 },
  { "run together, one part not in the rules", "mailbox|x", "mailboxes4you mailboxgrande", 0 },
  { "signs", "不存在", "用户不存在", 1 },

  { "an address", "<addr> unknown", "ann@example.org unknown", 1 },
  { "the null address", "from <null>", "from <>", 1 },
  { "a number", "<num> times", "5 times", 1 },
  { "a reply code", "<code> said", "reply 550 said", 1 },
  { "a reply code is a number too", "<num> said", "reply 550 said", 1 },
  { "but not each number", "<code> said", "reply 150 said", 0 },
  { "an enhanced code", "<esc> said", "reply 5.7.1 said", 1 },
  { "one enhanced code", "5.7.1 said", "reply 5.7.1 said", 1 },
  { "another enhanced code", "5.7.1 said", "reply 5.7.2 said", 0 },
  { "a size", "<size> left", "10MB left", 1 },
  { "a duration", "in <duration>", "in 5m", 1 },
  { "a date", "on <date>", "on 2026-01-31", 1 },
  { "an ip", "<ip> blocked", "192.0.2.1 blocked", 1 },
  { "a host", "<host> blocked", "mx.example.org blocked", 1 },
  { "a URL", "see <url>", "see http://example.org/", 1 },
  { "an id", "id <id>", "id 4Yb2xQ1abc", 1 },
  { "a certain host", "mx.example.org blocked", "MX.Example.org blocked", 1 },
  { "a certain id", "s3150", "error S3150", 1 },

  { "quoted", "\"gsmtp\"", "abc - gsmtp", 1 },
  { "quoted words", "\"over\" \"quota\"", "over quota", 1 },
  { "quoted words in one", "\"over quota\"", "over quota", 1 },
  { "a quoted sentence with its codes", "\"error 421\"", "error 421", 1 },
  { "quoted words are no stems", "\"kutu*\"", "kutusu", 0 },
  { "a quoted piece of a URL", "\"example.org/blocked\"", "see http://example.org/blocked", 1 },
  { "with www", "\"www.example.org/blocked\"", "see http://www.example.org/blocked", 1 },
  { "a quoted whole URL", "\"http://example.org/blocked\"", "see http://example.org/blocked", 1 },
  { "a quoted path", "\"/mail/blocked\"", "see http://example.org/mail/blocked", 1 },
  { "not quoted, a URL keeps its words", "blocked", "see http://example.org/blocked", 0 },
  { "a quoted word without the look of a URL", "\"blocked\"", "see http://example.org/blocked", 0 },
  { "nor is a quoted piece found in an address", "\"example.org\"", "ann@example.org", 0 },
  { "a quoted host outside URLs", "\"mx.example.org\"", "mx.example.org", 1 },
};

static void all_members (void **state) {
  int wrong = 0;
  (void) state;
  for (size_t i = 0; i < LEN (members); i++) {
    bouncekit_ruleset *rs = one_unit (members[i].members);
    bouncekit_verdict v = verdict_of (rs, members[i].text);
    int found = strcmp (v.rule, "r.one") == 0;
    bouncekit_ruleset_free (rs);
    if (found == members[i].found) continue;
    wrong++;
    print_error ("%s: '%s' in \"%s\": %sfound\n", members[i].why, members[i].members, members[i].text, found ? "" : "not ");
  }
  assert_int_equal (wrong, 0);
}

/* A member that is only skipped words, or only an address, finds nothing; the rest of the set works. */
static void members_of_nothing (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen ("S\tthe\nU\t1\tthe\nU\t2\t\nU\t3\tann@example.org\nU\t4\tfull\n"
      "R\tr.none\tvirus\nP\t9\t0\t0\t1\nP\t9\t0\t0\t2\nP\t9\t0\t0\t3\nP\t9\t0\t0\t4\t0\t2\nV\t1\nR\tr.full\tmailbox-full\nP\t5\t0\t0\t4\n");
  bouncekit_verdict v = verdict_of (rs, "the ann@example.org mailbox is full");
  assert_string_equal (v.rule, "r.full");
  bouncekit_ruleset_free (rs);
}

/* Adjacent units, merged into one or not, find the same. */
static void merged_or_not (void **state) {
  char left[4096] = "U\t1\tl0", right[4096] = "\nU\t2\tr0", rows[9000], text[64];
  (void) state;
  for (int n = 1; n < 20; n++) {
    snprintf (rows, sizeof rows, "%s%s\nR\tr.one\tpolicy\nP\t8\t0\t0\t1\t0\t2\n", left, right);
    bouncekit_ruleset *rs = frozen (rows);
    int both_merged = n * n <= BK_MERGE;
    assert_int_equal (rs->image->pnodes.len, both_merged ? 2 : 3);
    for (int i = 0; i < n; i += 3) {
      for (int k = 0; k < n; k += 3) {
        snprintf (text, sizeof text, "550 x l%c r%c", "0abcdefghijklmnopqrs"[i], "0abcdefghijklmnopqrs"[k]);
        bouncekit_verdict v = verdict_of (rs, text);
        if (strcmp (v.rule, "r.one") != 0) fail_msg ("%d members: \"%s\"", n, text);
        assert_string_equal (evidence_of (&v, text), text + 6);
      }
    }
    bouncekit_verdict v = verdict_of (rs, "550 r0 l0");
    assert_string_equal (v.rule, "");
    v = verdict_of (rs, "550 l0 x r0");
    assert_string_equal (v.rule, "");
    bouncekit_ruleset_free (rs);
    sprintf (left + strlen (left), "|l%c", 'a' + n - 1);
    sprintf (right + strlen (right), "|r%c", 'a' + n - 1);
  }
}

/* ---- maps ---- */

static void maps (void **state) {
  bk_hashmap m;
  uint32_t seed = 1;
  test_alloc a;
  (void) state;
  test_alloc_init (&a, 0);
  bk_hashmap_init (&m, &a.hook);
  assert_int_equal (bk_hashmap_get (&m, 1), 0);
  for (uint32_t i = 1; i <= 5000; i++) *bk_hashmap_at (&m, (uint64_t) test_random (&seed) << 20 | i) = i;
  seed = 1;
  for (uint32_t i = 1; i <= 5000; i++) assert_int_equal (bk_hashmap_get (&m, (uint64_t) test_random (&seed) << 20 | i), i);
  assert_int_equal (bk_hashmap_get (&m, 7), 0);
  assert_int_equal (*bk_hashmap_at (&m, 0), 0);    /* a key of 0 is one like others */
  *bk_hashmap_at (&m, 0) = 9;
  assert_int_equal (bk_hashmap_get (&m, 0), 9);
  bk_hashmap_free (&m);
  bk_hashmap_free (&m);
  test_alloc_done (&a);
}

/* Growing grows with the rules, not with their square: the memory of twice the rules is at most a bit over twice. */
static size_t peak_of (int rules) {
  char *rows = malloc ((size_t) rules * 160 + 100), *to = rows;
  test_alloc a;
  size_t line;
  to[0] = '\0';
  for (int i = 0; i < rules; i++) to += sprintf (to, "U\t%d\tuser w%dx|mailbox v%dx\n", i + 1, i, i);
  for (int i = 0; i < rules; i++) to += sprintf (to, "R\tr%d\tpolicy\nP\t8\t0\t0\t%d\t3\t%d\n", i, i + 1, (i * 7) % rules + 1);
  test_alloc_init (&a, 0);
  bouncekit_ruleset *rs = bouncekit_ruleset_new (&a.hook);
  assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (rows), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  bouncekit_ruleset_free (rs);
  test_alloc_done (&a);
  free (rows);
  return a.peak;
}

static void memory_grows_with_rules (void **state) {
  size_t some = peak_of (2000), twice = peak_of (4000), many = peak_of (16000);
  (void) state;
  assert_true (twice < some * 3 && many < some * 12);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (all_members), cmocka_unit_test (members_of_nothing), cmocka_unit_test (merged_or_not),
    cmocka_unit_test (maps), cmocka_unit_test (memory_grows_with_rules),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
