/* test_image.c - the built-in rules as the build froze them. */
#include "engine.h"

#include "build.h"

extern const char bk_builtin_rows[];
extern const size_t bk_builtin_rows_len;

/* After freezing, only the image and the set itself are held; classifying asks for nothing. */
static void memory_of_a_frozen_set (void **state) {
  test_alloc a;
  bouncekit_verdict v;
  (void) state;
  test_alloc_init (&a, 0);
  bouncekit_ruleset *rs = bouncekit_ruleset_new (&a.hook);
  assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
  assert_int_equal (a.blocks, 1);                  /* the image is the build's own */
  assert_true (rs->image->size <= 4 << 20);
  long before = a.requests;
  assert_int_equal (bouncekit_classify (rs, slice_of ("550 5.1.1 <ann@example.org>: User unknown"), NULL, &v), BOUNCEKIT_OK);
  assert_int_equal (a.requests, before);
  bouncekit_ruleset_free (rs);
  test_alloc_done (&a);
}

/* What the build froze is what the rows give, byte by byte; nothing else is taken for it. */
static void image_of_the_build (void **state) {
  size_t line;
  (void) state;
  bouncekit_ruleset *lent = bouncekit_ruleset_new (NULL), *built = bouncekit_ruleset_new (NULL);
  assert_int_equal (bouncekit_ruleset_builtin (lent), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (lent), BOUNCEKIT_OK);
  assert_ptr_equal (lent->image, bk_image_of_build ());
  assert_int_equal (bouncekit_ruleset_rows (built, bk_slice (bk_builtin_rows, bk_builtin_rows_len), &line), BOUNCEKIT_OK);
  assert_int_equal (bouncekit_ruleset_freeze (built), BOUNCEKIT_OK);
  assert_int_equal (lent->image->size, built->image->size);
  assert_memory_equal (lent->image, built->image, built->image->size);
  const uint64_t *data = (const uint64_t *) (const void *) built->image;
  assert_non_null (bk_image_fits (data, built->image->size, bk_image_stamp ()));
  assert_null (bk_image_fits (data, built->image->size, bk_image_stamp () + 1));
  assert_null (bk_image_fits (data, built->image->size - 8, bk_image_stamp ()));
  assert_null (bk_image_fits (data, sizeof (bk_image) - 1, bk_image_stamp ()));
  assert_null (bk_image_fits (data, 0, bk_image_stamp ()));
  bouncekit_ruleset_free (lent);
  bouncekit_ruleset_free (built);
}

/* Rows before and after the built-in rules, which are read after all. */
static void rules_beside_the_build (void **state) {
  static const char own[] = "U\t1\tmarmalade\nR\town.jam\tvirus\nP\t9\t0\t0\t1\n";
  size_t line;
  (void) state;
  for (int first = 0; first < 2; first++) {
    bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
    if (first) assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
    assert_int_equal (bouncekit_ruleset_rows (rs, slice_of (own), &line), BOUNCEKIT_OK);
    if (!first) assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
    assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_OK);
    assert_int_equal (bouncekit_ruleset_freeze (rs), BOUNCEKIT_OK);
    assert_int_equal (bouncekit_ruleset_builtin (rs), BOUNCEKIT_STATE);
    assert_string_equal (verdict_of (rs, "550 marmalade").rule, "own.jam");
    assert_int_equal (verdict_of (rs, "550 5.1.1 User unknown").category, bouncekit_category_find (slice_of ("user-unknown")));
    bouncekit_ruleset_free (rs);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (memory_of_a_frozen_set), cmocka_unit_test (image_of_the_build),
    cmocka_unit_test (rules_beside_the_build),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
