/* test_cache.c - a classifier with a memory says what one without says, however often and in whatever order. */
#include "verdict_rules.h"

static void assert_same (const bouncekit_verdict *a, const bouncekit_verdict *b, bouncekit_slice text) {
  int same = a->category == b->category && a->permanence == b->permanence && a->action == b->action && a->rule == b->rule
    && a->confidence == b->confidence && a->evidence_begin == b->evidence_begin && a->evidence_end == b->evidence_end
    && a->code == b->code && a->provider == b->provider && a->blocklist == b->blocklist && a->link == b->link
    && a->retry_after == b->retry_after && a->phase == b->phase && a->flags == b->flags;
  if (!same) fail_msg ("\"%.*s\": %s at %zu-%zu with a memory, %s at %zu-%zu without", (int) text.len, text.p, a->rule,
    a->evidence_begin, a->evidence_end, b->rule, b->evidence_begin, b->evidence_end);
}

static void check (bouncekit_cache *c, const bouncekit_ruleset *rs, bouncekit_slice text, const bouncekit_context *ctx) {
  bouncekit_verdict with, without;
  memset (&with, 0xaa, sizeof with);
  memset (&without, 0x55, sizeof without);
  assert_int_equal (bouncekit_cache_classify (c, text, ctx, &with), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_classify (rs, text, ctx, &without), BOUNCEKIT_OK);
  assert_same (&with, &without, text);
}

/* Rules about all that a remembered sentence could get wrong: where it stands, what joins it, who else spoke. */
static const char rows[] = W (1, "ghost") W (2, "no such ghost") W (3, "first") W (4, "last") W (5, "overquota") W (6, "shield")
  W (7, "\"spam/list\"") W (8, "<num> failures") W (9, "again") W (10, "not") W (11, "mail") W (12, "<addr>")
  W (13, "flageld") W (14, "zipzap")
  "S\tthe\nS\twas\n"
  "R\tghost\tuser-unknown\n" P (7, 1) P (8, 2) "P\t8\t0\t0\t12\t2\t1\n" "V\t10\n"
  "R\tfirst\tpolicy\nP\t8\t1\t0\t3\n" "R\tlast\tvirus\nP\t8\t0\t1\t4\n" "R\tquota\tmailbox-full\n" P (8, 5)
  "R\turl\tspam-content\n" P (8, 7) "R\tone\tpolicy\n" P (8, 13) "R\ttwo\tprotocol-error\n" P (8, 14) "R\tmany\trate-limited\n" P (8, 8) "R\thint.later\tunknown\n" P (1, 9)
  "N\tshields\tShields\tshield.example\nW\tshields\t\"shield\"\n"
  "N\tothers\tOthers\tother.example\nW\tothers\t\"big shield\"\n"
  "B\tZen\tip\thttps://zen.example/look\tzen.example\nY\tZen\t\"zen list\"\n";

static const char *const texts[] = { "550 ghost", "550 the ghost", "550 was the ghost here", "550 no such ghost. not so", "550 not a ghost",
  "550 first things", "550 things. first", "first", "the first", "550 it is last", "550 last of all", "550 a. last", "550 last.",
  "552 over_quota", "552 overquota", "552 OverQuota now", "552 over quota", "552 over-quota", "550 mailghost", "550 mail ghost",
  "550 see http://x.example/spam/list", "550 spam/list", "550 see http://x.example/spam/other", "450 4 failures, wait 5 minutes",
  "450 17 failures, wait 2 hours", "550 4 failures", "550 <a@b.example> ghost", "550 <other@long.example> ghost",
  "550 shield says ghost", "550 big shield says ghost", "550 says shield and big shield", "550 zen list", "550 in zen.example list",
  "550 ghost; again", "450 again", "550-ghost\r\n550 last", "550 gh\\303\\266st ghost", "550 ghost ghost ghost", "", "550", "550 5.1.1",
  "550 fla_geld", "550 zip_zap", "550 fla_zap", "550 zipzap", "550 zip zap" };

static void remembers_the_same (void **state) {
  static const char *const hosts[] = { "", "mx.shield.example", "mx.other.example." };
  (void) state;
  bouncekit_ruleset *rs = frozen (rows);
  bouncekit_cache *c = bouncekit_cache_new (rs, NULL);
  assert_non_null (c);
  for (int round = 0; round < 4; round++) {
    for (size_t i = 0; i < LEN (texts); i++) {
      bouncekit_context ctx = { slice_of (hosts[(i + (size_t) round / 2) % LEN (hosts)]), (bouncekit_phase) (round % 3) };
      check (c, rs, slice_of (texts[i]), NULL);
      check (c, rs, slice_of (texts[i]), &ctx);
      check (c, rs, guard_end (texts[i], strlen (texts[i])), &ctx);
    }
  }
  bouncekit_cache_free (c);
  bouncekit_ruleset_free (rs);
}

/* Words of a small language in any order: sentences are met again in other company. */
static void any_company (void **state) {
  static const char *const words[] = { "ghost", "the", "not", "no", "such", "first", "last", "over", "quota", "_", "mail", "zen", "list",
    "again", ".", "; ", "17", "failures", "<a@b.example>", "http://x.example/spam/list", "big", "shield", "unheard", "\r\n550 ", "was" };
  unsigned seed = 7;
  (void) state;
  bouncekit_ruleset *rs = frozen (rows);
  bouncekit_cache *c = bouncekit_cache_new (rs, NULL);
  for (int i = 0; i < 40000; i++) {
    char text[400] = "550 ";
    for (unsigned n = 1 + (seed >> 20) % 7; n > 0; n--) {
      seed = seed * 1664525 + 1013904223;
      strcat (strcat (text, words[(seed >> 16) % LEN (words)]), seed >> 31 ? " " : "");
    }
    check (c, rs, slice_of (text), NULL);
  }
  bouncekit_cache_free (c);
  bouncekit_ruleset_free (rs);
}

/* Texts too long for it, and one with a NUL. */
static void odd_texts (void **state) {
  static char text[20000];
  (void) state;
  bouncekit_ruleset *rs = frozen (rows);
  bouncekit_cache *c = bouncekit_cache_new (rs, NULL);
  for (size_t i = 0; i < sizeof text; i++) text[i] = "ghost mail\0 last"[i % 16];
  for (size_t n = 400; n <= sizeof text; n += n < 600 ? 1 : 4111) {
    bouncekit_slice s = { text, n };
    for (int i = 0; i < 3; i++) check (c, rs, s, NULL);
  }
  bouncekit_cache_free (c);
  bouncekit_ruleset_free (rs);
}

/* What it holds is bounded, whatever comes. */
static void bounded (void **state) {
  test_alloc a;
  (void) state;
  bouncekit_ruleset *rs = frozen (rows);
  test_alloc_init (&a, 0);
  bouncekit_cache *c = bouncekit_cache_new (rs, &a.hook);
  for (int i = 0; i < 60000; i++) {
    char text[200];
    bouncekit_verdict v;
    sprintf (text, "550 ghost %d mail%s not%s overquota %d", i / 2, i & 2 ? " last" : "", i & 4 ? " such" : "", i & 8);
    bouncekit_cache_classify (c, slice_of (text), NULL, &v);
    for (unsigned k = 0; k < 12; k++) strcat (text, i >> k & 1 ? " ghost" : " first");
    bouncekit_cache_classify (c, slice_of (text), NULL, &v);
  }
  assert_in_range (a.peak, 1 << 20, 4 << 20);
  bouncekit_cache_free (c);
  test_alloc_done (&a);
  bouncekit_ruleset_free (rs);
}

/* Out of memory: there is no cache, or one that remembers less. */
static void without_memory (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen (rows);
  unsigned made = 0;
  for (long fail = 1; fail <= 12; fail++) {
    test_alloc a;
    test_alloc_init (&a, fail);
    bouncekit_cache *c = bouncekit_cache_new (rs, &a.hook);
    for (int i = 0; c != NULL && i < 6000; i++) {
      char text[100];
      sprintf (text, "550 ghost %d %s", i / 3 % 700, i % 5 ? "mail" : "not last");
      check (c, rs, slice_of (text), NULL);
    }
    made += c != NULL;
    bouncekit_cache_free (c);
    test_alloc_done (&a);
  }
  assert_in_range (made, 1, 11);
  bouncekit_cache_free (NULL);
  bouncekit_ruleset_free (rs);
}

static void builtin_rules (void **state) {
  static const char *const replies[] = { "550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n550-5.1.1 "
      "double-checking the recipient's email address for typos or\r\n550 5.1.1 unnecessary spaces. k%u-2002 - gsmtp",
    "host mx%u.example.org[192.0.2.%u] said: 452 4.2.2 <bo%u@example.org>: mailbox over quota (in reply to RCPT TO command)",
    "554 5.7.1 Service unavailable; Client host [192.0.2.%u] blocked using zen.spamhaus.org", "450 4.2.0 Greylisted, try again in %u seconds",
    "421 4.7.0 [192.0.2.%u] Our system has detected an unusual rate of mail", "550 Requested action not taken: mailbox unavailable [id%u]" };
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  bouncekit_cache *c = bouncekit_cache_new (rs, NULL);
  for (unsigned i = 0; i < 200; i++) {
    char text[400];
    snprintf (text, sizeof text, replies[i % LEN (replies)], i / 20 + 1, i / 20 + 1, i / 20 + 1);
    check (c, rs, slice_of (text), NULL);
  }
  bouncekit_cache_free (c);
  bouncekit_ruleset_free (rs);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (remembers_the_same), cmocka_unit_test (any_company), cmocka_unit_test (odd_texts),
    cmocka_unit_test (bounded), cmocka_unit_test (without_memory), cmocka_unit_test (builtin_rules),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
