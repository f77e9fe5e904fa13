/* test_report_find.c - the search for phrases beside one that tries every row at every place. */
#include "testing.h"

#include <ctype.h>

#include "report_phrases.h"

static bk_phrases ix;

static int fold (int c) { return bk_is_space (c) ? ' ' : bk_lower (c); }
static int is_letter (int c) { return bk_is_alnum (c); }

/* The length of the phrase at `at`, or 0. */
static size_t match (bouncekit_slice line, size_t at, const char *words) {
  size_t i = at;
  for (; *words != '\0'; words++) {
    if (*words == ' ') {
      size_t from = i;
      while (i < line.len && i - from < 64 && bk_is_space ((unsigned char) line.p[i])) i++;
      if (i == from) return 0;
    } else if (i == line.len || bk_lower ((unsigned char) line.p[i++]) != (unsigned char) *words) {
      return 0;
    }
  }
  return i - at;
}

static int begins_alike (const char *p, const char *words) {
  for (int i = 0; i < 4; i++)
    if (fold ((unsigned char) p[i]) != (unsigned char) words[i]) return 0;
  return 1;
}

static const bk_phrase *slow_next (bouncekit_slice line, size_t lead, int subject, size_t *at, size_t *begin) {
  const unsigned char *p = (const unsigned char *) line.p;
  for (size_t i = *at; i + 4 <= line.len; i++) {
    if ((p[i] & 0xc0) == 0x80 || (i > 0 && p[i] < 0x80 && is_letter (p[i - 1]))) continue;
    const bk_phrase *best = NULL;
    size_t longest = 0;
    for (size_t k = 0; k < bk_phrase_count; k++) {
      const bk_phrase *row = &bk_phrase_rows[k];
      if (!begins_alike (line.p + i, row->text)) continue;
      if ((row->flags & BK_P_BEGIN) != 0 && i != lead) continue;
      if (((row->flags & BK_P_SUBJECT) != 0) != subject) continue;
      size_t n = match (line, i, row->text);
      if (n > 0 && n >= longest) longest = n, best = row;
    }
    if (best == NULL) continue;
    *begin = i;
    *at = i + longest;
    return best;
  }
  *at = line.len;
  return NULL;
}

static size_t found;

static void compare (const char *text, size_t len) {
  for (int subject = 0; subject < 2; subject++) {
    bouncekit_slice line = guard_end (text, len);
    size_t at[2] = { 0, 0 }, begin[2] = { 0, 0 }, lead = len > 2 && text[0] == '-' ? 2 : 0;
    for (;;) {
      const bk_phrase *fast = bk_phrase_next (&ix, line, lead, subject, &at[0], &begin[0]);
      const bk_phrase *slow = slow_next (line, lead, subject, &at[1], &begin[1]);
      if (fast != slow || at[0] != at[1])
        fail_msg ("%.*s: %s, not %s", (int) len, text, fast == NULL ? "nothing" : fast->text,
                  slow == NULL ? "nothing" : slow->text);
      if (fast == NULL) break;
      assert_int_equal (begin[0], begin[1]);
      found++;
    }
  }
}

/* Each row as it stands, cut, within a word, behind a bullet, in capitals with wide blanks, before another row. */
static void test_rows (void **state) {
  char line[1024];
  (void) state;
  bk_phrases_index (&ix);
  assert_true (bk_phrase_count <= BK_PHRASES_MAX);
  for (size_t i = 0; i < bk_phrase_count; i++) {
    const char *text = bk_phrase_rows[i].text, *other = bk_phrase_rows[(i * 7 + 3) % bk_phrase_count].text;
    size_t n = strlen (text), k = 0;
    assert_true (n >= 4 && n < 400);
    found = 0;
    compare (text, n);
    assert_true (found > 0);
    compare (text, n - 1);
    compare (line, (size_t) sprintf (line, "x%s.", text));
    compare (line, (size_t) sprintf (line, "- %s", text));
    compare (line, (size_t) sprintf (line, "a %s%s", text, other));
    compare (line, (size_t) sprintf (line, "%.*s %s", (int) (n / 2), text, other));
    for (const char *c = text; *c != '\0'; c++) {
      line[k++] = *c == ' ' ? '\t' : (char) toupper ((unsigned char) *c);
      if (*c == ' ') line[k++] = ' ';
    }
    compare (line, k);
  }
}

int main (void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test (test_rows) };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
