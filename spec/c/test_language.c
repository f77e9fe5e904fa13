/* test_language.c - the words that tell languages apart stand as the lexer folds them, and some sentences. */
#include "engine.h"

#include "language.h"
#include "reply.h"

static const char *language_of (const char *text) {
  bouncekit_reply reply;
  bouncekit_slice in = guard_end (text, strlen (text));
  bouncekit_reply_parse (in, &reply);
  int l = bk_language_of (&reply);
  return l < 0 ? "" : bk_language_names[l];
}

static void only_token (bk_lexer *lx, void *ud) {
  char *word = ud;
  assert_int_equal (lx->ntokens, 1);
  memcpy (word, lx->fold + lx->token[0].fold, lx->token[0].fold_len);
  word[lx->token[0].fold_len] = '\0';
}

/* Sorted, each once, folded already: else it would never be found. */
static void words_are_as_lexed (void **state) {
  static bk_lexer lx;
  (void) state;
  assert_in_range (bk_language_count, 2, BK_LANGUAGES_MAX);
  for (size_t i = 0; i < bk_language_word_count; i++) {
    const bk_language_word *w = &bk_language_words[i];
    char word[BK_WORD + 1] = "";
    bk_lex_init (&lx);
    lx.sentence = only_token;
    lx.ud = word;
    bk_lex (&lx, w->word, strlen (w->word));
    bk_lex_flush (&lx);
    assert_string_equal (word, w->word);
    assert_true (i == 0 || strcmp (w[-1].word, w->word) < 0);
    assert_true (w->languages != 0 && w->languages >> (bk_language_count - 1) < 2);
  }
}

static void sentences (void **state) {
  static const struct { const char *text, *want; } rows[] = {
    { "550 5.1.1 The recipient could not be found", "en" }, { "550 Der Empfänger wurde nicht gefunden", "de" },
    { "550 L'utilisateur n'existe pas, veuillez vérifier", "fr" }, { "550 El usuario no existe", "es" },
    { "550 O usuário não existe", "pt" }, { "550 L'utente non esiste", "it" }, { "550 De gebruiker bestaat niet", "nl" },
    { "550 Użytkownik nie istnieje", "pl" }, { "550 Kullanıcı bulunamadı", "tr" }, { "550 Пользователь не существует", "ru" },
    { "550 Користувач не існує", "uk" }, { "550 用户不存在", "zh" }, { "550 ユーザーが見つかりません", "ja" },
    { "550 사용자를 찾을 수 없습니다", "ko" }, { "550 Ο χρήστης δεν υπάρχει", "el" }, { "550 ไม่พบผู้ใช้", "th" },
    { "550 המשתמש לא קיים", "he" }, { "550-用户不存在\r\n550 User unknown", "zh" },
    { "host mx.example.org[192.0.2.1] said: 550 Der Empfänger ist nicht bekannt (in reply to RCPT TO command)", "de" },
    { "550", "" }, { "", "" }, { "550 5.1.1 <ann@example.org> zzyx", "" }, { "550 \xe7\x94", "" }, { "550 \xe7\x94\xa8", "" },
  };
  (void) state;
  for (size_t i = 0; i < LEN (rows); i++) {
    if (strcmp (language_of (rows[i].text), rows[i].want) != 0) fail_msg ("\"%s\": %s", rows[i].text, language_of (rows[i].text));
  }
}

static void conditions (void **state) {
  (void) state;
  bouncekit_ruleset *rs = frozen ("U\t1\tzzyx\nR\tger\tpolicy\nP\t8\t0\t0\t1\nC\twhen\tlanguage\tde\tfr\n"
      "R\tother\tvirus\nP\t7\t0\t0\t1\nC\tnot\tlanguage\ten\n");
  assert_string_equal (verdict_of (rs, "550 der zzyx ist nicht").rule, "ger");
  assert_string_equal (verdict_of (rs, "550 le zzyx est pas").rule, "ger");
  assert_string_equal (verdict_of (rs, "550 il zzyx non").rule, "other");
  assert_string_equal (verdict_of (rs, "550 zzyx").rule, "other");
  assert_string_equal (verdict_of (rs, "550 the zzyx was").rule, "");
  bouncekit_ruleset_free (rs);
  bouncekit_ruleset *bad = bouncekit_ruleset_new (NULL);
  size_t line;
  assert_int_equal (bouncekit_ruleset_rows (bad, slice_of ("U\t1\tx\nR\tr\tpolicy\nP\t5\t0\t0\t1\nC\twhen\tlanguage\txx\n"), &line),
    BOUNCEKIT_SYNTAX);
  bouncekit_ruleset_free (bad);
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (words_are_as_lexed), cmocka_unit_test (sentences), cmocka_unit_test (conditions),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
