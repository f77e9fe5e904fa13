/* test_lex.c - texts into tokens: kinds, sentences, joined words, places, limits. */
#include "engine.h"

typedef struct row { const char *why, *in, *want; } row;

static void run_rows (const row *rows, size_t n) {
  int wrong = 0;
  for (size_t i = 0; i < n; i++) {
    const char *got = tokens_of (rows[i].in);
    if (strcmp (got, rows[i].want) == 0) continue;
    wrong++;
    print_error ("%s\n  input: %s\n  got:  %s\n  want: %s\n", rows[i].why, rows[i].in, got, rows[i].want);
  }
  assert_int_equal (wrong, 0);
}

static void addresses (void **state) {
  static const row rows[] = {
    { "an address in brackets", "<ann@example.org> unknown", "<addr> unknown" },
    { "an address alone", "user ann@example.org: unknown", "user <addr> unknown" },
    { "a full stop behind it is the sentence's", "no ann@example.org. gone", "no <addr> | gone" },
    { "words in a local part are no words", "<mailbox-full.user-unknown@example.org> ok", "<addr> ok" },
    { "a tag", "ann+no-such-user@example.org", "<addr>" },
    { "signs that RFC 5322 allows", "<o'neil!#$%&*+/=?^_`{|}~x@example.org>", "<addr>" },
    { "a local part that begins with a sign", "<_spam.full@example.org>", "<addr>" },
    { "VERP", "<bounce+mailbox=full.example@example.org>", "<addr>" },
    { "two dots, as docomo and au gave them out", "<mailbox.full..unknown@example.org> ok", "<addr> ok" },
    { "a dot at the end of the local part", "<mailbox.full.@example.org> ok", "<addr> ok" },
    { "but three dots are the sentence's", "unknown...ann@example.org", "unknown <addr>" },
    { "a quoted local part", "<\"user unknown\"@example.org> ok", "<addr> ok" },
    { "a quoted local part with a quoted sign", "<\"a \\\"full\\\" b\"@example.org> ok", "<addr> ok" },
    { "a quoted local part alone", "to \"mailbox full\"@example.org ok", "to <addr> ok" },
    { "quotes around an address are none of it", "\"ann@example.org\" unknown", "<addr> unknown" },
    { "quoted words that are no local part", "\"user unknown\" said", "user unknown said" },
    { "a domain literal", "<ann@[192.0.2.1]> ok", "<addr> ok" },
    { "a v6 literal", "<ann@[IPv6:2001:db8::1]> ok", "<addr> ok" },
    { "letters outside ASCII", "<j\xc3\xb6rg@ex\xc3\xa4mple.org> ok", "<addr> ok" },
    { "a masked domain", "<ann@*.example.org> ok", "<addr> ok" },
    { "a source route", "<@one.example,@two.example:ann@example.org> ok", "<host> <host> <addr> ok" },
    { "an @ with nothing before it", "@example.org", "<host>" },
    { "an @ with nothing behind it", "ann@ unknown", "ann unknown" },
    { "the null address", "from <> refused", "from <null> refused" },
    { "an empty pair with a blank is none", "from < > refused", "from refused" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void ips (void **state) {
  static const row rows[] = {
    { "v4", "192.0.2.1 blocked", "<ip> blocked" },
    { "v4 in brackets, with a port", "[192.0.2.1]:25 mx[192.0.2.1]:25", "<ip> <num> mx <ip> <num>" },
    { "v4 at the end of a sentence", "your ip 192.0.2.1. blocked", "your ip <ip> | blocked" },
    { "a v4 network", "192.0.2.0/24 blocked", "<ip> blocked" },
    { "no v4: a part is too large", "192.0.2.256", "<num>" },
    { "no v4: five parts", "1.2.3.4.5", "<num>" },
    { "v6", "2001:db8::1 blocked", "<ip> blocked" },
    { "v6 whole", "2001:db8:0:1:2:3:4:5 blocked", "<ip> blocked" },
    { "v6 with a tag", "[IPv6:2001:db8::1] blocked", "<ip> blocked" },
    { "v6 that ends with colons", "2001:db8:: blocked", "<ip> blocked" },
    { "v6 and the colon of the sentence", "2001:db8::1: blocked", "<ip> blocked" },
    { "v6 that ends with a v4", "2001:db8::ffff:192.0.2.1 blocked", "<ip> blocked" },
    { "v6 in capitals", "2001:DB8:ABCD::1 blocked", "<ip> blocked" },
    { "two doublings: not the whole", "2001::db8::1 x", "<num> <ip> x" },
    { "a time is no v6", "12:34:56 later", "<date> later" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void hosts (void **state) {
  static const row rows[] = {
    { "a host", "mx.example.org refused", "<host> refused" },
    { "words in a host are no words", "mailbox-full.user-unknown.example refused", "<host> refused" },
    { "a host in capitals", "MX.EXAMPLE.ORG refused", "<host> refused" },
    { "a host at the end of a sentence", "by mx.example.org. Later", "by <host> | later" },
    { "numbers in it", "192-0-2-1.dyn.example.net refused", "<host> refused" },
    { "a punycode top level", "mx.xn--p1ai refused", "<host> refused" },
    { "an underscore", "_dmarc.example.org missing", "<host> missing" },
    { "a missing blank behind a full stop", "rejected.Please call", "rejected please call" },
    { "a version is none", "1.2.3.4.5", "<num>" },
    { "letters alone are none", "unknown", "unknown" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void numbers (void **state) {
  static const row rows[] = {
    { "numbers", "5 of 10,000 or 3.5", "<num> of <num> or <num>" },
    { "an enhanced code", "because 5.7.1 says", "because <esc> says" },
    { "sizes", "10MB 20kb 5GiB 100k 3bytes", "<size> <size> <size> <size> <size>" },
    { "durations", "5m 300s 2hours 10min 1day", "<duration> <duration> <duration> <duration> <duration>" },
    { "dates and times", "2026-01-31 31/01/2026 12:30 00:05:00", "<date> <date> <date> <date>" },
    { "a date with its time", "2026-01-31T12:00:00Z next", "<date> next" },
    { "an id", "4Yb2xQ1abc queued", "<id> queued" },
    { "an id that begins with letters", "x12ab34 queued", "<id> queued" },
    { "a word and its number", "rfc5321 RFC5322", "rfc <num> rfc <num>" },
    { "a code and its word", "550User unknown", "<num> user unknown" },
    { "very long", "11111111111111111111111111111111111111111111111111111111111111111111111111 x", "<num> x" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void urls (void **state) {
  static const row rows[] = {
    { "a URL, and its inside as a sentence of its own", "see http://example.org/a ok", "see <url> ok | url: <host> +a" },
    { "the full stop behind it is not its own", "see https://www.example.org/x. Later", "see <url> | url: <host> +x | later" },
    { "www without a scheme", "see www.example.org/full ok", "see <url> ok | url: <host> +full" },
    { "in brackets", "(http://example.org/mailbox-full) ok", "<url> ok | url: <host> +mailbox +full" },
    { "in quotes", "\"http://example.org/a\" ok", "<url> ok | url: <host> +a" },
    { "in capitals", "HTTP://EXAMPLE.ORG/A ok", "<url> ok | url: <host> +a" },
    { "a query", "http://example.org/e?ip=192.0.2.1&r=spam ok", "<url> ok | url: <host> +e ip <ip> r spam" },
    { "a user in it", "http://ann@example.org/full ok", "<url> ok | url: <addr> +full" },
    { "only four of a sentence are looked into",
      "http://a.example http://b.example http://c.example http://d.example http://e.example",
      "<url> <url> <url> <url> <url> | url: <host> | url: <host> | url: <host> | url: <host>" },
    { "a scheme alone", "http:// ok", "http ok" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void words (void **state) {
  static const row rows[] = {
    { "case", "User UNKNOWN uSER", "user unknown u +ser" },
    { "n't", "doesn't can't won't isn't couldn't", "does +not can +not will +not is +not could +not" },
    { "n't with other apostrophes", "doesn`t doesn\xe2\x80\x99t doesn\xc2\xb4t", "does +not does +not does +not" },
    { "n't in capitals", "DOESN'T CAN'T", "does +not can +not" },
    { "n't without its apostrophe", "doesnt cannot cant dont", "does +not can +not can +not do +not" },
    { "not each t at the end", "recipient account dent", "recipient account dent" },
    { "clitics", "recipient's you're we've it'll i'd", "recipient you we it i" },
    { "an apostrophe that ends a word", "the users' mail", "the users mail" },
    { "quotes", "'user' `unknown'", "user unknown" },
    { "articles", "l'utente d'envoi qu'il", "utente envoi il" },
    { "longer ones of Italian and French", "dell'utente all'indirizzo nell'elenco dall'utente sull'utente jusqu'ici",
      "utente indirizzo elenco utente utente ici" },
    { "an article before an accent", "l'\xc3\xa9t\xc3\xa9", "ete" },
    { "a Turkish suffix", "Gmail'den Ankara'ya", "gmail ankara" },
    { "a Turkish suffix with letters of its own", "Ankara'n\xc4\xb1n kutusu", "ankara kutusu" },
    { "CamelCase", "RecipientNotFound QuotaExceededException", "recipient +not +found quota +exceeded +exception" },
    { "capitals and CamelCase", "SMTPError MAILBOX", "smtp +error mailbox" },
    { "joined", "over_quota e-mail and/or", "over +quota e +mail and +or" },
    { "a dash with blanks joins nothing", "mail - box mail- box mail -box", "mail box mail box mail box" },
    { "a real hyphen and a dash", "e\xe2\x80\x90mail e\xe2\x80\x93mail", "e +mail e +mail" },
    { "signs of other scripts", "\xe7\x94\xa8\xe6\x88\xb7 user\xe4\xb8\x8d", "\xe7\x94\xa8 \xe6\x88\xb7 user \xe4\xb8\x8d" },
    { "marks alone are nothing", "\xcc\x81 \xe2\x80\x8b x", "x" },
    { "nothing", "", "" },
    { "blanks", " \t\r\n ", "" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void sentences (void **state) {
  static const row rows[] = {
    { "stops", "one. two! three? four; five | six", "one | two | three | four | five | six" },
    { "no stop inside", "a.b, c:d", "a b c d" },
    { "three dots end nothing", "please wait... later", "please wait later" },
    { "a stop behind an abbreviation", "Dest. unknown", "dest unknown" },
    { "a stop before quotes", "\"unknown.\" Later", "unknown | later" },
    { "CJK stops", "\xe7\x94\xa8\xe3\x80\x82\xe6\x88\xb7\xef\xbc\x81\xe4\xb8\x8d\xef\xbc\x9b\xe5\xad\x98",
      "\xe7\x94\xa8 | \xe6\x88\xb7 | \xe4\xb8\x8d | \xe5\xad\x98" },
    { "an Arabic question mark", "a\xd8\x9f b", "a | b" },
    { "control bytes are blanks", "user\x01unknown\x7fhere", "user unknown here" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

/* NULs are blanks, everywhere. */
static void nuls (void **state) {
  static token_dump d;
  static const char text[] = "user\0unknown http://x.example/\0a <ann\0@example.org> 5\0.1.1 mx\0.example.org";
  bouncekit_slice in = { text, sizeof text - 1 };
  (void) state;
  assert_string_equal (dump_tokens (&d, in),
      "user unknown <url> a ann <host> <num> <num> mx <host> | url: <host>");
}

/* ---- places ---- */

static void places (void **state) {
  static token_dump d;
  (void) state;
  d.places = 1;
  assert_string_equal (dump_tokens (&d, slice_of ("No  <ann@example.org>, isn't: d'envoi (5.1.1)")),
      "no[0,2] <addr>[5,20] is[23,28] +not[23,28] envoi[30,37] <esc>[39,44]");
  assert_string_equal (dump_tokens (&d, slice_of ("RecipNotFound \xc3\x9c" "ber\xe7\x94\xa8")),
      "recip[0,5] +not[5,8] +found[8,13] uber[14,19] \xe7\x94\xa8" "[19,22]");
  assert_string_equal (dump_tokens (&d, slice_of ("see http://x.example/ab now")),
      "see[0,3] <url>[4,23] now[24,27] | url: <host>[11,20] +ab[21,23]");
}

/* With a map each place is one of the caller's text; with an offset, moved. */
static void mapped_places (void **state) {
  static token_dump d;
  static bk_lexer lx;
  static char plain[64];
  static uint16_t map[65];
  bouncekit_slice in = slice_of ("b\\303\\274ro \\344\\270\\215 x");
  (void) state;
  size_t n = bk_unescape (in, plain, map);
  d.places = 1;
  dump_begin (&d, &lx);
  lx.map = map;
  lx.offset = 100;
  bk_lex (&lx, plain, n);
  bk_lex_flush (&lx);
  assert_string_equal (d.text, "buro[100,111] \xe4\xb8\x8d[112,124] x[125,126]");
}

/* The folded text of what is named by rules is its text in lower case. */
static void folded (void **state) {
  static token_dump d;
  (void) state;
  d.texts = 1;
  assert_string_equal (dump_tokens (&d, slice_of ("MX.Example.ORG 5.7.1 OUX9-ab 10MB <Ann@X.org>")),
      "<host>=mx.example.org <esc>=5.7.1 <id>=oux9 +ab <size>=10mb <addr>=");
}

/* A text in two calls is the text in one, but for words cut in two. */
static void pieces (void **state) {
  static token_dump whole, cut;
  static bk_lexer lx;
  static const char text[] = "No such user <ann@example.org> here, isn't it? See mx.example.org or 192.0.2.1 (5.1.1)";
  (void) state;
  dump_tokens (&whole, slice_of (text));
  for (size_t at = 1; at < sizeof text - 1; at++) {
    if (text[at] != ' ') continue;
    bouncekit_slice a = guard_end (text, at);
    dump_begin (&cut, &lx);
    bk_lex (&lx, a.p, a.len);
    bouncekit_slice b = guard_end (text + at, sizeof text - 1 - at);
    bk_lex (&lx, b.p, b.len);
    bk_lex_flush (&lx);
    if (strcmp (whole.text, cut.text) != 0) fail_msg ("cut at %zu: %s", at, cut.text);
  }
}

/* ---- what the caller knows ---- */

static int says_list (bk_lexer *lx, bouncekit_slice host, int kind, void *ud) {
  (void) lx;
  (void) ud;
  if (slice_is (host, "bl.example.org")) return BK_T_DNSBL;
  return slice_is (host, "rhs.example.org") ? BK_T_RHSBL : kind;
}

static int knows (uint64_t hash, void *ud) {
  static const char *const known[] = { "rejected", "please", "user", "unknown", "mail", "com" };
  (void) ud;
  for (size_t i = 0; i < LEN (known); i++) {
    if (hash == bk_hash (BK_HASH_SEED, known[i], strlen (known[i]))) return 1;
  }
  return 0;
}

static const char *told (const char *text) {
  static token_dump d;
  static bk_lexer lx;
  bouncekit_slice in = guard_end (text, strlen (text));
  dump_begin (&d, &lx);
  lx.host = says_list;
  lx.known = knows;
  bk_lex (&lx, in.p, in.len);
  bk_lex_flush (&lx);
  return d.text;
}

static void callbacks (void **state) {
  (void) state;
  assert_string_equal (told ("listed in bl.example.org and rhs.example.org"), "listed in <dnsbl> and <rhsbl>");
  assert_string_equal (told ("4.3.2.1.bl.example.org"), "<ip> <dnsbl>");
  assert_string_equal (told ("see http://bl.example.org/x"), "see <dnsbl> | url: <dnsbl> +x");
  assert_string_equal (told ("rejected.please user.unknown User.unknown"), "rejected please user unknown user unknown");
  assert_string_equal (told ("user.elsewhere elsewhere.unknown"), "<host> <host>");
  assert_string_equal (told ("user.unknown.example user.unknown.please"), "<host> <host>");
}

/* mail.com is a host, though a language may have a word "com". */
static void known_words_with_a_top_level_domain (void **state) {
  (void) state;
  assert_string_equal (told ("mail.com refused"), "<host> refused");
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (addresses), cmocka_unit_test (ips), cmocka_unit_test (hosts), cmocka_unit_test (numbers),
    cmocka_unit_test (urls), cmocka_unit_test (words), cmocka_unit_test (sentences), cmocka_unit_test (nuls),
    cmocka_unit_test (places), cmocka_unit_test (mapped_places), cmocka_unit_test (folded), cmocka_unit_test (pieces),
    cmocka_unit_test (callbacks), cmocka_unit_test (known_words_with_a_top_level_domain),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
