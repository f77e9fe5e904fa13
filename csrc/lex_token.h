/* lex_token.h - tokens while they are made: what lex.c and lex_word.c share. */
#ifndef BOUNCEKIT_LEX_TOKEN_H
#define BOUNCEKIT_LEX_TOKEN_H

#include "lex.h"

/* lex.c: the sentence so far is full. */
void bk_lex_cut (bk_lexer *lx);

/* lex_word.c: a word of letters at p[at]; returns its end. */
size_t bk_lex_word (bk_lexer *lx, size_t at, size_t end);
/* A word alone between blanks; returns its end, or `at` when it is none. */
size_t bk_lex_lone_word (bk_lexer *lx, size_t at, size_t end);

static inline uint32_t bk_lex_position (const bk_lexer *lx, size_t at) {
  return lx->offset + (lx->map != NULL ? lx->map[at] : (uint32_t) at);
}

/* Room for a word and its "not", so that a sentence is never cut between the two. */
static inline int bk_lex_has_room (const bk_lexer *lx) {
  return lx->ntokens + 2 <= BK_SENTENCE && lx->fold_len + 2 * BK_WORD <= BK_FOLD;
}

/* A token of source bytes [begin, end), where there is room; its folded text is appended afterwards. */
static inline bk_token *bk_lex_push_more (bk_lexer *lx, int kind, size_t begin, size_t end) {
  bk_token *t = &lx->token[lx->ntokens++];
  t->hash = BK_HASH_SEED;
  t->begin = bk_lex_position (lx, begin);
  t->end = bk_lex_position (lx, end);
  t->fold = (uint16_t) lx->fold_len;
  t->fold_len = 0;
  t->kind = (uint8_t) kind;
  t->glued = lx->ntokens > 1 ? lx->glue : 0;
  t->inner = lx->inner;
  lx->glue = 0;
  return t;
}

static inline bk_token *bk_lex_push (bk_lexer *lx, int kind, size_t begin, size_t end) {
  if (!bk_lex_has_room (lx)) bk_lex_cut (lx);
  return bk_lex_push_more (lx, kind, begin, end);
}

static inline void bk_lex_add (bk_lexer *lx, bk_token *t, int c) {
  t->hash = bk_hash_byte (t->hash, c);
  if (t->fold_len == BK_WORD) return;
  lx->fold[lx->fold_len++] = (char) c;
  t->fold_len++;
}

static inline void bk_lex_add_text (bk_lexer *lx, bk_token *t, const char *text) {
  for (; *text != '\0'; text++) bk_lex_add (lx, t, (unsigned char) *text);
}

/* Take the folded text back to `len` bytes. */
static inline void bk_lex_cut_text (bk_lexer *lx, bk_token *t, unsigned len) {
  lx->fold_len -= t->fold_len - len;
  t->fold_len = (uint8_t) len;
  t->hash = bk_hash (BK_HASH_SEED, lx->fold + t->fold, len);
}

static inline int bk_lex_text_is (const bk_lexer *lx, const bk_token *t, const char *text) {
  size_t n = strlen (text);
  return t->fold_len == n && memcmp (lx->fold + t->fold, text, n) == 0;
}

static inline int bk_lex_one_of (const bk_lexer *lx, const bk_token *t, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (bk_lex_text_is (lx, t, list[i])) return 1;
  }
  return 0;
}

static inline int bk_is_upper (int c) { return c >= 'A' && c <= 'Z'; }
static inline int bk_is_lower (int c) { return c >= 'a' && c <= 'z'; }

#endif
