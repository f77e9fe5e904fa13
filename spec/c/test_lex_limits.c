/* test_lex_limits.c - the lexer at its limits: long sentences, texts and words, floods, bytes thrown by dice. */
#include "engine.h"

static const char *cut_dump (const char *text, unsigned *sentences, unsigned *tokens, int *cut) {
  static token_dump d;
  static bk_lexer lx;
  bouncekit_slice in = guard_end (text, strlen (text));
  dump_begin (&d, &lx);
  bk_lex (&lx, in.p, in.len);
  bk_lex_flush (&lx);
  *sentences = d.sentences;
  *tokens = d.tokens;
  *cut = lx.cut;
  return d.text;
}

/* A sentence keeps room for one more token, so that "not" never stands without its verb. */
static void long_sentences (void **state) {
  unsigned sentences, tokens;
  int cut;
  (void) state;
  for (unsigned n = BK_SENTENCE - 3; n <= BK_SENTENCE + 3; n++) {
    char *text = repeated ("", "a ", n, "");
    cut_dump (text, &sentences, &tokens, &cut);
    assert_int_equal (tokens, n);
    assert_int_equal (sentences, n > BK_SENTENCE - 1 ? 2 : 1);
    assert_int_equal (cut, n > BK_SENTENCE - 1);
    free (text);
    text = repeated ("", "a ", n, "isn't");
    const char *got = cut_dump (text, &sentences, &tokens, &cut);
    assert_int_equal (tokens, n + 2);
    assert_non_null (strstr (got, "is +not"));
    free (text);
  }
}

/* So does the buffer of folded text. */
static void long_texts (void **state) {
  char word[BK_WORD + 3];
  unsigned sentences, tokens;
  int cut;
  (void) state;
  memset (word, 'x', sizeof word);
  word[BK_WORD] = ' ', word[BK_WORD + 1] = '\0';
  for (unsigned n = BK_FOLD / BK_WORD - 2; n <= BK_FOLD / BK_WORD + 2; n++) {
    char *text = repeated ("", word, n, "");
    cut_dump (text, &sentences, &tokens, &cut);
    assert_int_equal (tokens, n);
    assert_int_equal (cut, n > BK_FOLD / BK_WORD - 1);
    assert_int_equal (sentences, cut ? 2 : 1);
    free (text);
  }
}

/* All bytes of a word count, though only so many are kept. */
static void hash_of_words (bk_lexer *lx, void *ud) {
  uint64_t *out = ud;
  assert_int_equal (lx->token[0].fold_len, lx->ntokens > 0 ? (out[1] < BK_WORD ? out[1] : BK_WORD) : 0);
  out[0] = lx->token[0].hash;
}

static void long_words (void **state) {
  static bk_lexer lx;
  (void) state;
  for (unsigned n = BK_WORD - 1; n <= BK_WORD + 1; n++) {
    char *text = repeated ("", "x", n, "");
    uint64_t out[2] = { 0, n };
    bk_lex_init (&lx);
    lx.sentence = hash_of_words;
    lx.ud = out;
    bk_lex (&lx, text, n);
    bk_lex_flush (&lx);
    assert_true (out[0] == bk_hash (BK_HASH_SEED, text, n));
    free (text);
  }
}

/* ---- floods: every byte is looked at, nothing is kept but a sentence ---- */

static void floods (void **state) {
  static const char *const pieces[] = { "<", "(", "\"", "\"a", "@", "a@", ".", "a.", "..", "a..b@", "1", "1.", "1:", ":", "http://", "www.", "'",
    "a'", "n't", "-", "a-", "\\", "\xff", "\xc3", "\xe4\xb8\xad", "\xcc\x81", "Aa", "no such ", "a.b.c.d.", "x@y.", "1a", "`", ";", "5.1.1.",
    "2001:db8:", "http://a.example/ ", "<>", "\xc3\x83\xc2\xbc", "\"@", "\xe2\x80\x99" };
  (void) state;
  for (size_t i = 0; i < LEN (pieces); i++) {
    char *text = repeated ("", pieces[i], 100000 / strlen (pieces[i]), "");
    unsigned sentences, tokens;
    int cut;
    cut_dump (text, &sentences, &tokens, &cut);
    assert_true (tokens <= 2 * strlen (text));
    free (text);
  }
}

/* Dice: any bytes, guarded at both ends; places stand in order inside the text. */
static void sane_sentence (bk_lexer *lx, void *ud) {
  const size_t *len = ud;
  assert_true (lx->ntokens > 0 && lx->ntokens <= BK_SENTENCE && lx->fold_len <= BK_FOLD);
  for (unsigned i = 0; i < lx->ntokens; i++) {
    const bk_token *t = &lx->token[i];
    assert_true (t->begin < t->end && t->end <= *len);
    assert_true ((unsigned) t->fold + t->fold_len <= lx->fold_len && t->fold_len <= BK_WORD);
    assert_true (t->kind < BK_T_COUNT && t->kind != BK_T_CODE);
    assert_true (i == 0 || t->begin >= lx->token[i - 1].begin);
    assert_true (i > 0 || !t->glued);
  }
}

static void dice (void **state) {
  static const char alphabet[] = "aA1.@<>:/-_'\"\\ nt\n\0;\xc3\xbc\xe4\xb8\xad\xff\xe2\x80\x99\xcc\x81wh";
  static bk_lexer lx;
  uint32_t seed = 7;
  (void) state;
  for (int round = 0; round < 20000; round++) {
    char text[48];
    size_t n = test_random (&seed) % sizeof text;
    for (size_t i = 0; i < n; i++) text[i] = alphabet[test_random (&seed) % (sizeof alphabet - 1)];
    for (int end = 0; end < 2; end++) {
      bouncekit_slice in = end ? guard_end (text, n) : guard_begin (text, n);
      bk_lex_init (&lx);
      lx.sentence = sane_sentence;
      lx.ud = &in.len;
      bk_lex (&lx, in.p, in.len);
      bk_lex_flush (&lx);
    }
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (long_sentences), cmocka_unit_test (long_texts), cmocka_unit_test (long_words),
    cmocka_unit_test (floods), cmocka_unit_test (dice),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
