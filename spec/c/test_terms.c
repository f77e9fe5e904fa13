/* test_terms.c - names and words of the registry: languages, categories, terms. */
#include "testing.h"

static void test_language (void **state) {
  (void) state;
  static const struct { const char *tag, *want; } cases[] = {
    { "en", "en" }, { "tr", "tr" }, { "zh", "zh" }, { "tr_TR.UTF-8", "tr" }, { "tr-TR", "tr" }, { "TR", "tr" },
    { "zh_CN", "zh" }, { "zh-Hans-CN", "zh" }, { "zh_CN.GB18030", "zh" }, { "zh-Hans", "zh" }, { "en_US", "en" },
    { "en_GB.ISO-8859-15@euro", "en" }, { "tr@x", "tr" }, { "C", "en" }, { "POSIX", "en" }, { "C.UTF-8", "en" },
    { "", NULL }, { "e", NULL }, { "eng", NULL }, { "x-en", NULL }, { "_tr", NULL }, { "tr;", NULL }, { "xx", NULL },
    { "Turkish", NULL },
  };
  for (size_t i = 0; i < LEN (cases); i++) {
    int lang = bouncekit_language (guard_end (cases[i].tag, strlen (cases[i].tag)));
    const char *got = lang < 0 ? NULL : bouncekit_language_tag (lang);
    if ((got == NULL) != (cases[i].want == NULL) || (got != NULL && strcmp (got, cases[i].want) != 0))
      fail_msg ("\"%s\": %s", cases[i].tag, got == NULL ? "none" : got);
  }
  assert_int_equal (bouncekit_language (guard_end ("tr\0", 3)), -1);
  assert_string_equal (bouncekit_language_tag (0), "en");
  assert_string_equal (bouncekit_language_name (0), "English");
  assert_string_equal (bouncekit_language_tag (-1), "");
  assert_string_equal (bouncekit_language_tag (bouncekit_language_count ()), "");
  assert_string_equal (bouncekit_language_name (bouncekit_language_count ()), "");
}

static void test_categories (void **state) {
  (void) state;
  size_t n = bouncekit_category_count ();
  assert_null (bouncekit_category_at (n));
  assert_string_equal (bouncekit_category_at (n - 1)->name, "unknown");
  for (size_t i = 0; i < n; i++) {
    const bouncekit_category *c = bouncekit_category_at (i);
    assert_int_equal (bouncekit_category_find (guard_end (c->name, strlen (c->name))), i);
    for (int lang = 0; lang < bouncekit_language_count (); lang++)
      for (int f = 0; f < BOUNCEKIT_FIELD_COUNT; f++) {
        int given;
        const char *text = bouncekit_category_text (c, (bouncekit_text_field) f, lang, &given);
        if (text[0] == '\0' || given != lang) fail_msg ("%s: field %d in language %d", c->name, f, lang);
      }
  }
  static const char *const wrong[] = { "", "user", "user-unknowns", "User-Unknown", "zzz", "a", "user-unknown " };
  for (size_t i = 0; i < LEN (wrong); i++)
    assert_int_equal (bouncekit_category_find (guard_end (wrong[i], strlen (wrong[i]))), -1);
  assert_int_equal (bouncekit_category_find (guard_end ("policy\0", 7)), -1);
}

static void test_terms (void **state) {
  (void) state;
  bouncekit_slice key = guard_end ("group.recipient", 15);
  assert_string_equal (bouncekit_term (key, 0), "Recipient");
  assert_string_equal (bouncekit_term (key, 99), "Recipient");
  assert_string_equal (bouncekit_term (key, -1), "Recipient");
  for (int lang = 1; lang < bouncekit_language_count (); lang++)
    assert_string_not_equal (bouncekit_term (key, lang), "Recipient");
  for (size_t i = 0; i < bouncekit_category_count (); i++) {
    char term[64];
    snprintf (term, sizeof term, "group.%s", bouncekit_category_at (i)->group);
    assert_string_not_equal (bouncekit_term (slice_of (term), 0), "");
  }
  assert_string_equal (bouncekit_term (guard_end ("", 0), 0), "");
  assert_string_equal (bouncekit_term (guard_end ("group.recip", 11), 0), "");
  assert_string_equal (bouncekit_term (guard_end ("zzz", 3), 1), "");
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_language), cmocka_unit_test (test_categories), cmocka_unit_test (test_terms),
  };
  return cmocka_run_group_tests_name ("terms", tests, NULL, NULL);
}
