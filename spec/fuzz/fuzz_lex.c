/* fuzz_lex.c - any bytes into the lexer: tokens in order and inside the text, every character as long as it says, and the
   same tokens whether the text is lexed as it stands or through a map. */
#include <stdint.h>
#include <stdlib.h>

#include "lex.h"
#include "reply_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

typedef struct witness {
  size_t len;                /* of the text */
  uint64_t sum;              /* of all tokens */
  uint32_t last;
  unsigned tokens;
} witness;

static void sentence (bk_lexer *lx, void *ud) {
  witness *w = ud;
  uint32_t last = lx->inner ? 0 : w->last;
  HOLDS (lx->ntokens > 0 && lx->ntokens <= BK_SENTENCE && lx->fold_len <= BK_FOLD && lx->nurls <= BK_URLS);
  for (unsigned i = 0; i < lx->ntokens; i++) {
    const bk_token *t = &lx->token[i];
    HOLDS (t->begin >= last && t->begin < t->end && t->end <= w->len);
    last = t->begin;
    HOLDS (t->kind < BK_T_COUNT && t->inner == lx->inner);
    HOLDS (t->fold_len <= BK_WORD && (unsigned) t->fold + t->fold_len <= lx->fold_len);
    HOLDS (i > 0 || !t->glued);
    w->sum = w->sum * 31 + t->hash + t->begin * 7u + t->end * 5u + t->kind * 3u + t->glued;
  }
  if (!lx->inner) w->last = last;
  w->tokens += lx->ntokens;
}

static int known (uint64_t hash, void *ud) { return (void) ud, hash % 3 == 0; }

static witness lex (const char *p, size_t len, const uint16_t *map) {
  static bk_lexer lx;
  witness w = { len, 0, 0, 0 };
  bk_lex_init (&lx);
  lx.sentence = sentence;
  lx.known = known;
  lx.map = map;
  lx.ud = &w;
  bk_lex (&lx, p, len);
  bk_lex_flush (&lx);
  return w;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static uint16_t map[65536];
  if (size > 20000) return 0;
  /* exactly as long as it is, so that a byte too far is seen */
  char *text = malloc (size > 0 ? size : 1);
  if (text == NULL) return 0;
  if (size > 0) memcpy (text, data, size);
  witness a = lex (text, size, NULL);
  HOLDS (a.tokens <= 2 * size);
  for (size_t i = 0; i <= size; i++) map[i] = (uint16_t) i;
  witness b = lex (text, size, map);
  HOLDS (a.sum == b.sum && a.tokens == b.tokens);
  for (size_t at = 0; at < size;) {
    bk_char c;
    if ((text[at] & 0x80) == 0) {
      at++;
      continue;
    }
    bk_read_char (text, size, at, &c);
    HOLDS (c.len >= 1 && c.len <= size - at && c.n <= 3);
    HOLDS ((c.n > 0) == (c.kind == BK_C_LETTER || c.kind == BK_C_SIGN || c.kind == BK_C_ASCII));
    at += c.len;
  }
  free (text);
  return 0;
}
