/* lex_push.h - how the lex_*.c files put tokens into the sentence at hand. */
#ifndef BOUNCEKIT_LEX_PUSH_H
#define BOUNCEKIT_LEX_PUSH_H

#include "lex.h"

static inline int bk_is_upper (int c) { return c >= 'A' && c <= 'Z'; }
static inline int bk_is_small (int c) { return c >= 'a' && c <= 'z'; }

static inline uint32_t bk_lex_position (const bk_lexer *lx, size_t at) {
  return lx->offset + (lx->map != NULL ? lx->map[at] : (uint32_t) at);
}

/* Room for a word and its "not", so that a sentence is never cut between the two. */
static inline int bk_lex_has_room (const bk_lexer *lx) {
  return lx->ntokens + 2 <= BK_SENTENCE && lx->fold_len + 2 * BK_WORD <= BK_FOLD;
}

/* A token of source bytes [begin, end), when there is room; its folded text is appended afterwards. */
static inline bk_token *bk_push_more (bk_lexer *lx, int kind, size_t begin, size_t end) {
  unsigned n = lx->ntokens;
  bk_token *t = &lx->token[n];
  t->hash = BK_HASH_SEED;
  t->begin = bk_lex_position (lx, begin);
  t->end = bk_lex_position (lx, end);
  t->fold = (uint16_t) lx->fold_len;
  t->fold_len = 0;
  t->kind = (uint8_t) kind;
  t->glued = n > 0 ? lx->glue : 0;
  t->inner = lx->inner;
  lx->glue = 0;
  lx->ntokens = n + 1;
  return t;
}

static inline void bk_add_byte (bk_lexer *lx, bk_token *t, int c) {
  t->hash = bk_hash_byte (t->hash, c);
  if (t->fold_len == BK_WORD) return;
  lx->fold[lx->fold_len++] = (char) c;
  t->fold_len++;
}

/* lex.c */
bk_token *bk_push (bk_lexer *lx, int kind, size_t begin, size_t end);
/* A token whose text is taken as it stands, but for case. */
bk_token *bk_push_whole (bk_lexer *lx, int kind, size_t at, size_t stop);
typedef struct bk_text { const char *p; size_t len; } bk_text;
#define BK_TEXT(s) { s, sizeof (s) - 1 }
int bk_text_in (const bk_lexer *lx, const bk_token *t, const bk_text *list, size_t n);
/* lex_token.c: a token at a letter or digit, where lone words were looked for in vain. Returns its end. */
size_t bk_lex_token (bk_lexer *lx, size_t at, size_t end);
/* lex_word.c: a word of letters at p[at]. Returns its end. */
size_t bk_lex_word (bk_lexer *lx, size_t at, size_t end);
/* "doesnt", "cannot": the verb and "not". Words that do not end in "nt" or "ot" need not be asked. */
void bk_end_word (bk_lexer *lx, bk_token *t, size_t begin, size_t end);

#endif
