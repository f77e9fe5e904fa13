/* language.c - which language a reply speaks: by its script, else by words that tell languages apart
   (lua/bouncekit/langwords.lua). Asked only by rules that have a condition on it. */
#include "language.h"
#include "lex.h"

enum { ENOUGH = 12 };        /* a word that only one language has; of those that n have each gets the nth part */

typedef struct tally { unsigned score[BK_LANGUAGES_MAX]; } tally;

static int by_word (const void *key, const void *entry) {
  return strcmp (key, ((const bk_language_word *) entry)->word);
}

static void count_languages (tally *t, uint32_t languages) {
  unsigned n = 0;
  for (uint32_t set = languages; set != 0; set &= set - 1) n++;
  for (size_t l = 0; l < bk_language_count; l++) {
    if (languages >> l & 1) t->score[l] += ENOUGH / n;
  }
}

static void count_words (bk_lexer *lx, void *ud) {
  tally *t = ud;
  for (unsigned i = 0; i < lx->ntokens; i++) {
    char word[BK_WORD + 1];
    const bk_token *token = &lx->token[i];
    if (token->kind != BK_T_WORD || lx->inner) continue;
    memcpy (word, lx->fold + token->fold, token->fold_len);
    word[token->fold_len] = '\0';
    const bk_language_word *w = bsearch (word, bk_language_words, bk_language_word_count, sizeof *w, by_word);
    if (w != NULL) count_languages (t, w->languages);
  }
}

/* Scripts: the code points from `first` to `last` belong to a language. Kana tells Japanese from Chinese and is asked
   first; of Han alone it is Chinese. */
static const struct script { unsigned first, last, enough; const char *lang; } scripts[] = {
  { 0x3040, 0x30ff, 2, "ja" }, { 0xac00, 0xd7a3, 2, "ko" }, { 0x4e00, 0x9fff, 2, "zh" }, { 0x0370, 0x03ff, 3, "el" },
  { 0x0590, 0x05ff, 3, "he" }, { 0x0e00, 0x0e7f, 3, "th" }, { 0x0900, 0x097f, 3, "hi" },
};

static void count_script (bouncekit_slice s, unsigned counts[BK_LEN (scripts)]) {
  for (size_t i = 0; i < s.len;) {
    unsigned c = (unsigned char) s.p[i], n = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
    if (n > s.len - i) return;
    unsigned point = n == 3 ? (c & 15) << 12 : n == 2 ? (c & 31) << 6 : 0;
    if (n == 3) point |= ((unsigned char) s.p[i + 1] & 63u) << 6 | ((unsigned char) s.p[i + 2] & 63u);
    if (n == 2) point |= (unsigned char) s.p[i + 1] & 63u;
    for (size_t k = 0; n > 1 && k < BK_LEN (scripts); k++)
      counts[k] += point >= scripts[k].first && point <= scripts[k].last;
    i += n;
  }
}

int bk_language_find (bouncekit_slice name) {
  for (size_t l = 0; l < bk_language_count; l++) {
    if (strlen (bk_language_names[l]) == name.len && memcmp (bk_language_names[l], name.p, name.len) == 0) return (int) l;
  }
  return -1;
}

int bk_language_of (const bouncekit_reply *reply) {
  unsigned counts[BK_LEN (scripts)] = { 0 };
  bk_lexer lx;
  tally t;
  int best = -1;
  memset (&t, 0, sizeof t);
  bk_lex_init (&lx);
  lx.sentence = count_words;
  lx.ud = &t;
  for (unsigned i = 0; i < reply->nlines; i++) {
    bouncekit_slice line = reply->lines[i].text;
    if (line.len == 0) continue;
    count_script (line, counts);
    bk_lex (&lx, line.p, line.len);
  }
  bk_lex_flush (&lx);
  for (size_t k = 0; k < BK_LEN (scripts); k++) {
    if (counts[k] >= scripts[k].enough) return bk_language_find (bk_slice (scripts[k].lang, strlen (scripts[k].lang)));
  }
  for (size_t l = 0; l < bk_language_count; l++) {
    if (t.score[l] >= ENOUGH && (best < 0 || t.score[l] > t.score[best])) best = (int) l;
  }
  return best;
}
