/* lex.c - the loop over a reply's text: words alone between blanks, signs, and where sentences end. */
#include "lex_push.h"

void bk_lex_init (bk_lexer *lx) {
  memset (lx, 0, offsetof (bk_lexer, token));
  lx->sentence = NULL;
  lx->host = NULL;
  lx->known = NULL;
  lx->ud = NULL;
}

static void run (bk_lexer *lx, size_t at, size_t end);

static void reset (bk_lexer *lx) {
  lx->ntokens = lx->fold_len = 0;
  lx->glue = 0;
}

static void flush_urls (bk_lexer *lx) {
  unsigned n = lx->nurls;
  size_t chunk = lx->chunk, chunk_end = lx->chunk_end, at_sign = lx->at_sign;
  unsigned has = lx->chunk_has;
  lx->nurls = 0;
  lx->inner = 1;
  for (unsigned i = 0; i < n; i++) {
    lx->chunk_end = 0;
    run (lx, lx->url[i][0], lx->url[i][1]);
    if (lx->ntokens > 0) lx->sentence (lx, lx->ud);
    reset (lx);
  }
  lx->inner = 0;
  lx->chunk = chunk, lx->chunk_end = chunk_end, lx->at_sign = at_sign, lx->chunk_has = has;
}

static void end_sentence (bk_lexer *lx) {
  if (lx->ntokens > 0) lx->sentence (lx, lx->ud);
  reset (lx);
  if (lx->nurls > 0 && !lx->inner) flush_urls (lx);
}

void bk_lex_flush (bk_lexer *lx) { end_sentence (lx); }

bk_token *bk_push (bk_lexer *lx, int kind, size_t begin, size_t end) {
  if (!bk_lex_has_room (lx)) {
    uint8_t glue = lx->glue;
    lx->cut = 1;
    end_sentence (lx);
    lx->glue = glue;
  }
  return bk_push_more (lx, kind, begin, end);
}

bk_token *bk_push_whole (bk_lexer *lx, int kind, size_t at, size_t stop) {
  bk_token *t = bk_push (lx, kind, at, stop);
  if (kind == BK_T_ADDR) return t;                 /* nobody may name one */
  size_t n = stop - at < 256 ? stop - at : 256;
  char *fold = lx->fold + lx->fold_len;
  uint64_t h = t->hash;
  for (size_t i = 0; i < n; i++) {
    int c = bk_lower ((unsigned char) lx->p[at + i]);
    if (i < BK_WORD) fold[i] = (char) c;
    h = bk_hash_byte (h, c);
  }
  t->hash = h;
  t->fold_len = (uint8_t) (n < BK_WORD ? n : BK_WORD);
  lx->fold_len += t->fold_len;
  return t;
}

int bk_text_in (const bk_lexer *lx, const bk_token *t, const bk_text *list, size_t n) {
  const char *fold = lx->fold + t->fold;
  for (size_t i = 0; i < n; i++) {
    if (t->fold_len == list[i].len && fold[0] == list[i].p[0] && memcmp (fold, list[i].p, list[i].len) == 0) return 1;
  }
  return 0;
}

/* Does a run of non-blanks end at p[at], but for a sign of the sentence? */
static int run_ends (const char *p, size_t end, size_t at) {
  if (at == end || p[at] == ' ') return 1;
  return (p[at] == '.' || p[at] == ',' || p[at] == ';' || p[at] == ':' || p[at] == ')') && (at + 1 == end || p[at + 1] == ' ');
}

/* Letters of one case, or with a capital first, alone between blanks: whatever follows, they are a word, and the run need
   not be looked at. One pass; nothing is kept of a word that is of another kind. Returns the end, or `at`. */
static inline size_t lone_word (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  if (!bk_lex_has_room (lx)) return at;
  size_t stop = end - at > BK_WORD ? at + BK_WORD : end, i = at;
  char *fold = lx->fold + lx->fold_len;
  uint64_t h = BK_HASH_SEED;
  unsigned first = bk_bytes[(unsigned char) p[at]];
  unsigned base = first == BK_B_UPPER && i + 1 < stop && bk_is_upper ((unsigned char) p[i + 1]) ? 'A' : 'a';
  if ((first & BK_B_ALPHA) == 0) return at;
  int c;
  do {
    c = p[i++] | 0x20;
    *fold++ = (char) c;
    h = bk_hash_byte (h, c);
  } while (i < stop && (unsigned) (unsigned char) p[i] - base < 26);
  if (!run_ends (p, end, i)) return at;
  bk_token *t = bk_push_more (lx, BK_T_WORD, at, i);
  t->hash = h;
  t->fold_len = (uint8_t) (i - at);
  lx->fold_len += (unsigned) (i - at);
  if (c == 't') bk_end_word (lx, t, at, i);
  return i;
}

static size_t token (bk_lexer *lx, size_t at, size_t end) {
  if (at >= lx->chunk_end || at < lx->chunk) {
    size_t stop = lone_word (lx, at, end);
    if (stop > at) return stop;
  }
  return bk_lex_token (lx, at, end);
}

static int is_abbreviation (const bk_lexer *lx) {
  static const bk_text list[] = { BK_TEXT ("destin"), BK_TEXT ("dest"), BK_TEXT ("addr"), BK_TEXT ("acct"), BK_TEXT ("recip"),
    BK_TEXT ("nr"), BK_TEXT ("no"), BK_TEXT ("utl"), BK_TEXT ("util"), BK_TEXT ("usu"), BK_TEXT ("empf") };
  return lx->ntokens > 0 && bk_text_in (lx, &lx->token[lx->ntokens - 1], list, BK_LEN (list));
}

/* . ! ? before a blank end a sentence; "..." and the stop of an abbreviation do not. */
static void stop_sign (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  if (at + 1 < end && !bk_is_space ((unsigned char) p[at + 1]) && p[at + 1] != '"' && p[at + 1] != '\'') return;
  if (p[at] == '.' && ((at > 1 && p[at - 1] == '.' && p[at - 2] == '.') || is_abbreviation (lx))) return;
  end_sentence (lx);
}

/* A character outside ASCII that begins something. Returns its end. */
static size_t high (bk_lexer *lx, size_t at, size_t end) {
  bk_char c;
  bk_read_char (lx->p, end, at, &c);
  if (c.kind == BK_C_LETTER || (c.kind == BK_C_ASCII && bk_is_alpha ((unsigned char) c.text[0]))) return token (lx, at, end);
  if (c.kind == BK_C_SIGN) {
    lx->glue = 0;
    bk_token *t = bk_push (lx, BK_T_SIGN, at, at + c.len);
    for (unsigned i = 0; i < c.n; i++) bk_add_byte (lx, t, (unsigned char) c.text[i]);
  } else if (c.kind == BK_C_ASCII && bk_is_digit ((unsigned char) c.text[0])) {
    bk_add_byte (lx, bk_push (lx, BK_T_NUM, at, at + c.len), c.text[0]);
  } else if (c.kind == BK_C_STOP || (c.kind == BK_C_ASCII && strchr (".!?;|", c.text[0]) != NULL)) {
    end_sentence (lx);
  } else if (c.kind == BK_C_JOINT && lx->ntokens > 0) {
    lx->glue = 1;
    return at + c.len;
  }
  lx->glue = 0;
  return at + c.len;
}

static int joins (const bk_lexer *lx, size_t at, size_t end) {
  return lx->ntokens > 0 && at + 1 < end && (bk_is_alpha ((unsigned char) lx->p[at + 1]) || (lx->p[at + 1] & 0x80))
      && at > 0 && (bk_is_alnum ((unsigned char) lx->p[at - 1]) || (lx->p[at - 1] & 0x80));
}

/* "user unknown"@example.org is an address and says nothing of its user. Returns the last byte of what is taken. */
static size_t quoted (bk_lexer *lx, size_t at, size_t end) {
  size_t stop = bk_lex_quoted_addr (lx->p, end, at);
  if (stop == at) return at;
  bk_push (lx, BK_T_ADDR, at, stop);
  return stop - 1;
}

static void run (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  while (at < end) {
    int c = (unsigned char) p[at];
    if (bk_is_alnum (c)) {
      at = token (lx, at, end);
    } else if (c & 0x80) {
      at = high (lx, at, end);
    } else if (c == ' ') {
      lx->glue = 0;
      at++;
    } else if ((c == '-' || c == '_' || c == '/') && joins (lx, at, end)) {
      lx->glue = 1;
      at++;
    } else {
      lx->glue = 0;
      if (c == '.' || c == '!' || c == '?') stop_sign (lx, at, end);
      else if (c == ';' || c == '|') end_sentence (lx);
      else if (c == '<' && at + 1 < end && p[at + 1] == '>') bk_push_whole (lx, BK_T_NULL, at, at + 2), at++;
      else if (c == '"') at = quoted (lx, at, end);
      at++;
    }
  }
}

void bk_lex (bk_lexer *lx, const char *p, size_t end) {
  lx->p = p;
  lx->end = end;
  lx->chunk = lx->chunk_end = 0;
  run (lx, 0, end);
  lx->glue = 0;
  /* URLs point into p: they are looked into before it goes */
  if (lx->nurls > 0) end_sentence (lx);
}
