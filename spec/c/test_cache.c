/* test_cache.c - a classifier with a memory says what one without says, however often and in whatever order. */
#include "alike.h"
#include "build.h"
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
  "N\tothers\tOthers\tother.example\nN\tlone\tLone\tgh5\nW\tothers\t\"big shield\"\n"
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
  for (size_t n = 900; n <= sizeof text; n += n < 1300 ? 1 : 4111) {
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

/* ---- texts that differ in addresses, ids and times ---- */

/* The first text comes three times, so that what others share with it is remembered; then the second. */
static void pair (const bouncekit_ruleset *rs, const char *one, const char *two) {
  bouncekit_cache *c = bouncekit_cache_new (rs, NULL);
  assert_non_null (c);
  for (int i = 0; i < 3; i++) check (c, rs, slice_of (one), NULL);
  check (c, rs, slice_of (two), NULL);
  check (c, rs, slice_of (one), NULL);
  bouncekit_cache_free (c);
}

/* What looks like nothing and is something to the parser of replies, the lexer or a rule. */
static const char *const traps[][2] = {
  { "ann@example.org: 550 No such user", "ann@corp.data: 550 No such user" },
  { "id q12 mailbox full 550 5.1.1 no such user", "id q12data 550 5.1.1 no such user" },
  { "error 550 q1x user unknown", "error 550 s1x user unknown" },
  { "rejected with 550 ann@example.org user unknown", "rejected with 550 s@example.org user unknown" },
  { "rejected <ann@example.org> user unknown", "rejected <5.1.1.ann@example.org> user unknown" },
  { "rejected (ann@example.org) user unknown", "rejected (550.a@example.org) user unknown" },
  { "queue a4567x 5.2.2 mailbox full", "queue 452 5.2.2 mailbox full" },
  { "sent to bounce+a=b@example.org, no such user", "sent to bounce+a=550.b@example.org, no such user" },
  { "the server refused to talk to ann@example.org", "the server refused to talk to me@example.org" },
  { "host mx.example.org refused to talk to q12: 421 busy", "host mx.example.org refused to talk to me12: 421 busy" },
  { "it does not like ann@example.org", "it does not like recipient@example.org" },
  { "timeout after end of ann@example.org", "timeout after end of data@example.org" },
  { "lost connection after ann@example.org", "lost connection after rcpt@example.org" },
  { "lost connection after <ann@example.org>", "lost connection after <rcpt@example.org>" },
  { "550 no such user (in reply to RCPT TO ann@example.org)",
    "550 no such user (in reply to RCPT TO ann.archer.and.her.very.long.name.of.all.names@mail.example.org)" },
  { "550 no such user (state 14 q1)",
    "550 no such user (state 14 q1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)" },
  { "host a1[192.0.2.1] said: 550 ghost", "host gh5[192.0.2.1] said: 550 ghost" },
  { "connect to 192.0.2.1:25: timed out", "connect to 198.51.100.9:25: timed out" },
  { "550 no such user a1b", "550 no such user ph20" },
  { "550 no such user a1b", "550 no such user S77714" },
  { "421 a1b.123 - gsmtp", "421 a1b.550 - gsmtp" },
  { "450 wait a1b.5 - minutes", "450 wait a1b.9 - minutes" },
  { "q1: no such user", "x400; no such user" },
  { "(q1x) 550 no such user", "(550x) 550 no such user" },
  { "550 no such user q1", "550 no such user\nq1" },
  { "550 say \"q1\"@example.org no such user", "550 say \"q1x\"@example.org no such user" },
  { "550 http://x.example/q1?spam no such user", "550 http://x.example/q2?spam no such user" },
  { "550 seeHttp://x.example/[192.0.2.1] no such user", "550 seeHttp://x.example/[192.0.2.7] no such user" },
  { "550 no such user at 2026-01-31T12:00:00Z", "550 no such user at 2026-01-31T12:00:5.1" },
  { "550 RecipientNot1Found a1", "550 RecipientNot7Found a1" },
  { "550 123abc7", "550 123User7" },
  { "550 rfc5321a", "550 rfc5322a" },
  { "550 ann@example.org\xe2\x80\x9d says no such user", "550 ann.archer@example.org\xe2\x80\x9d says no such user" },
  { "550 no such user a@b.example DT=9s", "550 no such user DT=a@b.examples" },
  { "554 q1\x02", "554 \x02q1" },
  { "554 \x02 q1", "554 q1 \x02" },
  { "550 x1y no such user", "550 \x02 no such user" },
  { "550 no such user\nDiag a1b: 551 moved", "550 no such user\nDiag a1data: 551 moved" },
  { "a1b said: 550 ghost", "a1said: 550 ghost" },
  { "from a1.b@example.org mx.shield.example[192.0.2.1] said: 550 ghost",
    "from a1.b@example.host mx.shield.example[192.0.2.1] said: 550 ghost" },
  { "550 see a.b@shield.example unheard", "550 see www.b@shield.example unheard" },
  { "550 see a.b@c.example unheard", "550 see www.shield.example@c unheard" },
  { "550 SRS0+h=a@b.example shield", "550 SRS0+k=a@b.example shield" },
  { "remote host said: a1b: ghost", "remote host said: a1said: ghost" },
};

static void looks_alike (void **state) {
  (void) state;
  bouncekit_ruleset *small = frozen (rows), *builtin = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (builtin), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (builtin), BOUNCEKIT_OK);
  for (size_t i = 0; i < LEN (traps); i++) {
    pair (small, traps[i][0], traps[i][1]);
    pair (builtin, traps[i][0], traps[i][1]);
    pair (builtin, traps[i][1], traps[i][0]);
  }
  bouncekit_ruleset_free (small);
  bouncekit_ruleset_free (builtin);
}

/* Addresses, ids and times of any form in words of a reply, in any company. */
static void any_ids (void **state) {
  static const char *const words[] = { "550", "5.1.1", "no such user", "host mx.example.org said:", "<%@example.org>", "%@example.me", "(q%)",
    "[192.0.2.%]", "id=%x", "after", "to", "mailbox full", "said:", "in 5", "%s", "550", ".", ";", "\r\n550-", "q%-2x%.%", "2026-01-31T12:00:%Z",
    "<data%@x.example>", "550-%a", "\"%\"", "blocked", "see http://x.example/%", "%", "(state 14)", "me%", "minutes", "- gsmtp", "SRS0=%=x@y.example" };
  unsigned seed = 11;
  (void) state;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  bouncekit_cache *c = bouncekit_cache_new (rs, NULL);
  for (int i = 0; i < 12000; i++) {
    unsigned order = seed = seed * 1664525 + 1013904223, n = 1 + (seed >> 20) % 5;
    for (int again = 0; again < 4; again++) {      /* the same words, other ids */
      char text[600] = "";
      unsigned pick = order;
      for (unsigned k = 0; k < n; k++) {
        pick = pick * 1664525 + 1013904223;
        for (const char *w = words[(pick >> 16) % LEN (words)]; *w != '\0'; w++) {
          seed = seed * 1664525 + 1013904223;
          if (*w == '%') sprintf (text + strlen (text), seed >> 28 & 1 ? "%u" : "%x", (seed >> 8) % (seed >> 29 & 1 ? 700 : 70000));
          else strncat (text, w, 1);
        }
        strcat (text, pick >> 30 ? " " : "");
      }
      check (c, rs, slice_of (text), NULL);
    }
  }
  bouncekit_cache_free (c);
  bouncekit_ruleset_free (rs);
}

/* They are remembered: only then is all this worth its while. */
static void alike_is_found (void **state) {
  static const char *const same[][2] = {
    { "550 5.1.1 <ann@example.org>: User unknown", "550 5.1.1 <bob.builder@mail.example.net>: User unknown" },
    { "550 5.1.1 ann@example.org does not exist", "550 5.1.1 x-y_z+1@a.b.example does not exist" },
    { "550 5.1.1 gone. d9443c01a7336-2b3c4d5si123.12 - gsmtp", "550 5.1.1 gone. a640c23a62f3a-aab1si1.7 - gsmtp" },
    { "host mx.example.org[192.0.2.1] said: 550 <a@b.example> unknown", "host mx.example.org[198.51.100.7] said: 550 <c.d@e.example> unknown" },
    { "554 blocked, queue id 4XyZ12ab3c", "554 blocked, queue id A1B2C3D4E5F6" },
    { "451 [VI1EUR05 2026-01-31T12:00:00.123Z 08DCE1A2]", "451 [VI1EUR05 2025-11-01T02:59:01.999Z 08DDFFFF0]" } };
  (void) state;
  bouncekit_ruleset *rs = frozen (rows);
  for (size_t i = 0; i < LEN (same); i++) {
    bk_alike a, b;
    if (!bk_alike_of (&a, rs->image, slice_of (same[i][0]))) fail_msg ("%s", same[i][0]);
    if (!bk_alike_of (&b, rs->image, slice_of (same[i][1]))) fail_msg ("%s", same[i][1]);
    if (a.len != b.len) fail_msg ("%s: %.*s", same[i][0], (int) a.len, a.key);
    assert_memory_equal (a.key, b.key, a.len);
  }
  bouncekit_ruleset_free (rs);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (remembers_the_same), cmocka_unit_test (any_company), cmocka_unit_test (odd_texts),
    cmocka_unit_test (bounded), cmocka_unit_test (without_memory), cmocka_unit_test (builtin_rules),
    cmocka_unit_test (looks_alike), cmocka_unit_test (any_ids), cmocka_unit_test (alike_is_found),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
