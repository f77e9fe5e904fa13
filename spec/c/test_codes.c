/* test_codes.c - the registry: look-ups against a slow search over the entries' own strings, texts and their fall-back,
   and what must hold for every entry there is. */
#include "testing.h"

/* ---- the slow search ---- */

enum { X = 1000, NONE = 2000, MAX_ENTRIES = 65535 };

/* An entry's codes, read from its strings. */
typedef struct row { unsigned code, cls, subject, detail, last; } row;

static row rows[MAX_ENTRIES];
static size_t nrows;

static unsigned part (const char **p) {
  if (**p == 'X') {
    (*p)++;
    return X;
  }
  return (unsigned) strtoul (*p, (char **) p, 10);
}

static row read_row (const bouncekit_entry *e) {
  row r = { NONE, NONE, NONE, NONE, NONE };
  const char *p = e->enhanced;
  if (e->code[0] != '\0' && strspn (e->code, "0123456789") == 3) r.code = (unsigned) strtoul (e->code, NULL, 10);
  if (*p == '\0') return r;
  r.cls = part (&p);
  assert_int_equal (*p++, '.');
  r.subject = part (&p);
  assert_int_equal (*p++, '.');
  r.detail = r.last = part (&p);
  if (*p == '-') {
    p++;
    r.last = part (&p);
  }
  assert_int_equal (*p, '\0');
  return r;
}

static int read_rows (void **state) {
  (void) state;
  nrows = bouncekit_entry_count ();
  assert_true (nrows > 1000 && nrows <= MAX_ENTRIES);
  for (size_t i = 0; i < nrows; i++) rows[i] = read_row (bouncekit_entry_at (i));
  return 0;
}

enum { ANY_CODE = 3000 };

/* The first row in [from, to) with this code (NONE: without one) and class (X: any) of the question's enhanced code. */
static const bouncekit_entry *scan (size_t from, size_t to, unsigned code, unsigned cls, bouncekit_esc esc, int ranges) {
  for (size_t i = from; i < to; i++) {
    const row *r = &rows[i];
    if (code != ANY_CODE && r->code != code) continue;
    if (r->cls != cls || r->subject != esc.subject || (r->detail != r->last) != ranges) continue;
    if (r->detail <= esc.detail && esc.detail <= r->last) return bouncekit_entry_at (i);
  }
  return NULL;
}

static const bouncekit_entry *scan_esc (size_t from, size_t to, unsigned code, bouncekit_esc esc) {
  const bouncekit_entry *e = NULL;
  if (code != 0) e = scan (from, to, code, esc.cls, esc, 0);
  if (e == NULL && code != 0) e = scan (from, to, code, X, esc, 0);
  if (e == NULL) e = scan (from, to, NONE, esc.cls, esc, 0);
  if (e == NULL) e = scan (from, to, ANY_CODE, esc.cls, esc, 0);
  if (e == NULL) e = scan (from, to, ANY_CODE, esc.cls, esc, 1);
  if (e == NULL) e = scan (from, to, NONE, X, esc, 0);
  if (e == NULL) e = scan (from, to, ANY_CODE, X, esc, 0);
  return e;
}

static const bouncekit_entry *scan_code (size_t from, size_t to, unsigned code, int with_esc) {
  for (size_t i = from; i < to; i++)
    if (rows[i].code == code && rows[i].cls == NONE) return bouncekit_entry_at (i);
  for (size_t i = from; i < to && !with_esc; i++)
    if (rows[i].code == code) return bouncekit_entry_at (i);
  return NULL;
}

static const bouncekit_entry *scan_subject (size_t from, size_t to, bouncekit_esc esc) {
  const unsigned want[3][2] = { { esc.cls, esc.subject }, { X, esc.subject }, { esc.cls, X } };
  for (size_t w = 0; w < 3; w++)
    for (size_t i = from; i < to; i++)
      if (rows[i].cls == want[w][0] && rows[i].subject == want[w][1] && rows[i].detail == X) return bouncekit_entry_at (i);
  return NULL;
}

static size_t standards (void) {
  size_t n = 0;
  while (strcmp (bouncekit_system_at (n)->kind, "standard") == 0) n++;
  return bouncekit_system_at (n)->first;
}

/* What bouncekit_lookup promises, step by step (patterns aside). */
static const bouncekit_entry *slow_lookup (const bouncekit_system *s, unsigned code, bouncekit_esc esc) {
  size_t from = s == NULL ? 0 : s->first, to = s == NULL ? nrows : s->first + s->count;
  const bouncekit_entry *e = NULL;
  if (esc.cls != 0 && s == NULL) e = scan_esc (0, standards (), code, esc);
  if (esc.cls != 0 && s == NULL && e == NULL) e = scan_esc (standards (), nrows, code, esc);
  if (esc.cls != 0 && s != NULL) e = scan_esc (from, to, code, esc);
  if (e == NULL && code != 0) e = scan_code (from, to, code, esc.cls != 0);
  if (e == NULL && esc.cls != 0) e = scan_subject (from, to, esc);
  return e;
}

/* ---- questions ---- */

static bouncekit_esc esc_of (const char *text) {
  bouncekit_esc esc = { 0, 0, 0 };
  if (text[0] != '\0') assert_int_equal (bouncekit_esc_parse (slice_of (text), &esc), strlen (text));
  return esc;
}

static bouncekit_query query (unsigned code, const char *enhanced, const char *system) {
  bouncekit_query q;
  q.code = code;
  q.esc = esc_of (enhanced);
  q.system = guard_end (system, strlen (system));
  return q;
}

static const bouncekit_system *system_named (const char *id) {
  for (size_t i = 0; i < bouncekit_system_count (); i++)
    if (strcmp (bouncekit_system_at (i)->id, id) == 0) return bouncekit_system_at (i);
  return NULL;
}

static void compare (const bouncekit_system *s, unsigned code, bouncekit_esc esc) {
  bouncekit_query q;
  q.code = code;
  q.esc = esc;
  q.system = slice_of (s == NULL ? "" : s->id);
  const bouncekit_entry *got = bouncekit_lookup (&q), *want = slow_lookup (s, code, esc);
  if (got == want) return;
  fail_msg ("%u %u.%u.%u in '%s': got %s, want %s", code, esc.cls, esc.subject, esc.detail, s == NULL ? "" : s->id,
      got == NULL ? "nothing" : got->key, want == NULL ? "nothing" : want->key);
}

/* Every entry's codes, and codes near them, in its own system, in another and in all. */
static void test_against_slow_search (void **state) {
  (void) state;
  static const unsigned char classes[] = { 2, 4, 5 };
  const bouncekit_esc none = { 0, 0, 0 };
  const bouncekit_system *in[3] = { NULL, NULL, system_named ("google") };
  uint32_t dice = 7;
  for (size_t i = 0; i < nrows; i++) {
    const row *r = &rows[i];
    unsigned code = r->code == NONE ? 400 + test_random (&dice) % 200 : r->code;
    bouncekit_esc esc = { classes[test_random (&dice) % 3], 1, 1 };
    if (r->cls != NONE) {
      if (r->cls != X) esc.cls = (unsigned char) r->cls;
      esc.subject = (unsigned short) (r->subject == X ? test_random (&dice) % 10 : r->subject);
      esc.detail = (unsigned short) (r->detail == X ? test_random (&dice) % 80 : r->last);
    }
    in[1] = system_named (bouncekit_entry_at (i)->system);
    if (strcmp (in[1]->id, "digits") == 0) continue;
    for (size_t s = 0; s < LEN (in); s++) {
      bouncekit_esc other = esc, near = esc;
      other.cls = classes[test_random (&dice) % 3];
      if (near.detail < 999) near.detail++;
      compare (in[s], code, none);
      compare (in[s], code, esc);
      compare (in[s], 0, esc);
      compare (in[s], 0, near);
      compare (in[s], 400 + test_random (&dice) % 200, esc);
      compare (in[s], code, other);
    }
  }
}

static void test_lookup (void **state) {
  (void) state;
  static const struct { const char *why; unsigned code; const char *esc, *system, *want_system, *code_, *enhanced; } cases[] = {
    { "a reply code", 550, "", "", "smtp", "550", "" },
    { "an enhanced code, any class", 0, "5.1.1", "", "iana", "", "X.1.1" },
    { "another class of the same", 0, "4.1.1", "", "iana", "", "X.1.1" },
    { "both: the standard before any vendor", 550, "5.1.1", "", "iana", "", "X.1.1" },
    { "in one system", 0, "5.7.26", "iana", "iana", "", "X.7.26" },
    { "both codes of a row", 421, "4.7.28", "google", "google", "421", "4.7.28" },
    { "an enhanced code no standard has", 0, "5.7.51", "", "microsoft-exchange", "", "5.7.51" },
    { "a range, where it begins", 0, "5.7.606", "", "microsoft-exchange-online", "550", "5.7.606-649" },
    { "a range, where it ends", 0, "5.7.649", "", "microsoft-exchange-online", "550", "5.7.606-649" },
    { "a range and its reply code", 451, "4.7.660", "", "microsoft-exchange-online", "451", "4.7.500-699" },
    { "unknown detail with a known reply code: the reply code", 550, "5.1.999", "", "smtp", "550", "" },
    { "unknown detail: the subject", 0, "5.6.999", "", "iana", "", "X.6.X" },
    { "unknown subject: the class", 0, "4.99.1", "", "iana", "", "4.X.X" },
    { "digits: a pattern, since the system is named", 550, "", "digits", "digits", "5yz", "" },
  };
  for (size_t i = 0; i < LEN (cases); i++) {
    bouncekit_query q = query (cases[i].code, cases[i].esc, cases[i].system);
    const bouncekit_entry *e = bouncekit_lookup (&q);
    if (e == NULL) fail_msg ("%s: nothing", cases[i].why);
    if (strcmp (e->system, cases[i].want_system) != 0 || strcmp (e->code, cases[i].code_) != 0
        || strcmp (e->enhanced, cases[i].enhanced) != 0)
      fail_msg ("%s: got %s (%s %s)", cases[i].why, e->key, e->code, e->enhanced);
  }
}

static void test_lookup_nothing (void **state) {
  (void) state;
  static const struct { unsigned code; const char *esc, *system; } cases[] = {
    { 0, "", "" }, { 0, "", "google" }, { 299, "", "" }, { 1, "", "" }, { 1023, "", "" }, { 4000000000u, "5.1.1", "" },
    { 550, "", "nobody" }, { 550, "5.1.1", "goog" }, { 550, "", "googles" }, { 550, "", "GOOGLE" }, { 0, "5.1.1", "smtp" },
    { 998, "", "google" }, { 250, "", "cloudflare" }, { 100, "", "iana" },
  };
  for (size_t i = 0; i < LEN (cases); i++) {
    bouncekit_query q = query (cases[i].code, cases[i].esc, cases[i].system);
    const bouncekit_entry *e = bouncekit_lookup (&q);
    if (e != NULL) fail_msg ("%u %s in '%s': got %s", cases[i].code, cases[i].esc, cases[i].system, e->key);
  }
  /* enhanced codes that no parser makes: never out of the tables' bounds, never a hit */
  static const bouncekit_esc odd[] = { { 3, 1, 1 }, { 6, 0, 0 }, { 7, 1, 1 }, { 255, 65535, 65535 }, { 5, 1023, 1023 },
    { 5, 1, 1023 }, { 7, 7, 1023 }, { 5, 1000, 1 } };
  for (size_t i = 0; i < LEN (odd); i++) {
    bouncekit_query q = query (0, "", "");
    q.esc = odd[i];
    assert_null (bouncekit_lookup (&q));
  }
}

/* ---- iteration ---- */

static size_t count_next (const bouncekit_query *q) {
  size_t pos = 0, n = 0;
  while (bouncekit_entry_next (q, &pos) != NULL) {
    assert_true (pos <= nrows);
    n++;
  }
  assert_null (bouncekit_entry_next (q, &pos));
  return n;
}

static void test_next (void **state) {
  (void) state;
  bouncekit_query q = query (0, "", "");
  size_t pos = 0;
  for (size_t i = 0; i < nrows; i++) assert_ptr_equal (bouncekit_entry_next (&q, &pos), bouncekit_entry_at (i));
  assert_null (bouncekit_entry_next (&q, &pos));
  pos = (size_t) -1;
  assert_null (bouncekit_entry_next (&q, &pos));
  for (size_t i = 0; i < bouncekit_system_count (); i++) {
    const bouncekit_system *s = bouncekit_system_at (i);
    q.system = slice_of (s->id);
    assert_int_equal (count_next (&q), s->count);
  }
  q = query (550, "", "nobody");
  assert_int_equal (count_next (&q), 0);
  q = query (550, "", "digits");
  assert_true (count_next (&q) >= 2);   /* by its first and by its second digit */
}

static void test_next_fits (void **state) {
  (void) state;
  static const struct { unsigned code; const char *esc; } cases[] = {
    { 550, "" }, { 421, "" }, { 0, "5.1.1" }, { 550, "5.1.1" }, { 0, "5.7.1" }, { 0, "5.7.620" }, { 0, "4.7.0" }, { 299, "" },
    { 0, "5.7.0" }, { 452, "4.2.2" },
  };
  for (size_t i = 0; i < LEN (cases); i++) {
    bouncekit_query q = query (cases[i].code, cases[i].esc, "");
    size_t want = 0;
    for (size_t k = 0; k < nrows; k++) {
      const row *r = &rows[k];
      if (q.code != 0 && r->code != q.code) continue;
      if (q.esc.cls != 0 && ((r->cls != q.esc.cls && r->cls != X) || r->subject != q.esc.subject
          || r->detail > q.esc.detail || q.esc.detail > r->last))
        continue;
      want++;
    }
    if (count_next (&q) != want) fail_msg ("%u %s: %zu, want %zu", q.code, cases[i].esc, count_next (&q), want);
  }
}

/* ---- what holds for all ---- */

static void test_entries (void **state) {
  (void) state;
  size_t at = 0;
  for (size_t s = 0; s < bouncekit_system_count (); s++) {
    const bouncekit_system *system = bouncekit_system_at (s);
    assert_int_equal (system->first, at);
    assert_true (system->count > 0 && system->name[0] != '\0');
    for (; at < system->first + system->count; at++) {
      const bouncekit_entry *e = bouncekit_entry_at (at);
      assert_string_equal (e->system, system->id);
      assert_memory_equal (e->key, system->id, strlen (system->id));
      assert_true (e->code[0] != '\0' || e->enhanced[0] != '\0' || e->message[0] != '\0');
      assert_true (e->basis[0] != '\0' && e->source[0] != '\0');
      if (e->category[0] != '\0') assert_true (bouncekit_category_find (slice_of (e->category)) >= 0);
    }
  }
  assert_int_equal (at, nrows);
  assert_null (bouncekit_entry_at (nrows));
  assert_null (bouncekit_system_at (bouncekit_system_count ()));
}

static int is_failure (const bouncekit_entry *e) {
  char first = e->code[0] != '\0' ? e->code[0] : e->enhanced[0];
  return first == '4' || first == '5';
}

/* In every language: a description of every entry, a remedy for every failure; English only where it is marked so. */
static void test_texts (void **state) {
  (void) state;
  for (int lang = 0; lang < bouncekit_language_count (); lang++)
    for (size_t i = 0; i < nrows; i++) {
      const bouncekit_entry *e = bouncekit_entry_at (i);
      int given = 9, category = bouncekit_category_find (slice_of (e->category));
      const char *text = bouncekit_entry_text (e, BOUNCEKIT_DESCRIPTION, lang, &given);
      if (text[0] == '\0' || given < 0) fail_msg ("%s: no description", e->key);
      if (given != lang && given != 0) fail_msg ("%s: in language %d", e->key, given);
      if (given != lang && strcmp (system_named (e->system)->kind, "provider") != 0)
        fail_msg ("%s: not in %s", e->key, bouncekit_language_tag (lang));
      text = bouncekit_entry_text (e, BOUNCEKIT_REMEDY, lang, NULL);
      if (text[0] == '\0' && category >= 0)
        text = bouncekit_category_text (bouncekit_category_at ((size_t) category), BOUNCEKIT_REMEDY, lang, NULL);
      if (text[0] == '\0' && is_failure (e)) fail_msg ("%s: no remedy", e->key);
    }
}

static void test_text_fallback (void **state) {
  (void) state;
  bouncekit_query q = query (421, "4.7.28", "google");
  const bouncekit_entry *e = bouncekit_lookup (&q);
  bouncekit_entry bare = *e;
  int given = 9;
  assert_string_equal (bouncekit_entry_text (e, BOUNCEKIT_REMEDY, 0, &given), "");
  assert_int_equal (given, -1);
  const char *english = bouncekit_entry_text (e, BOUNCEKIT_DESCRIPTION, 0, &given);
  assert_int_equal (given, 0);
  assert_true (english[0] != '\0');
  /* no such language, no such field, no texts at all */
  static const int odd[] = { -1, 99, -2147483647, 2147483647 };
  for (size_t i = 0; i < LEN (odd); i++) {
    assert_string_equal (bouncekit_entry_text (e, BOUNCEKIT_DESCRIPTION, odd[i], &given), english);
    assert_int_equal (given, 0);
  }
  assert_string_equal (bouncekit_entry_text (e, BOUNCEKIT_FIELD_COUNT, 0, &given), "");
  assert_int_equal (given, -1);
  bare.texts = NULL;
  assert_string_equal (bouncekit_entry_text (&bare, BOUNCEKIT_DESCRIPTION, 1, &given), "");
  assert_int_equal (given, -1);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_lookup),
    cmocka_unit_test (test_lookup_nothing),
    cmocka_unit_test (test_against_slow_search),
    cmocka_unit_test (test_next),
    cmocka_unit_test (test_next_fits),
    cmocka_unit_test (test_entries),
    cmocka_unit_test (test_texts),
    cmocka_unit_test (test_text_fallback),
  };
  return cmocka_run_group_tests_name ("registry", tests, read_rows, NULL);
}
