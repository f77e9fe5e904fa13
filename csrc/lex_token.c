/* lex_token.c - a token at a letter or digit: what the run of non-blanks around it has in it tells which kinds to try. */
#include "lex_push.h"

/* Letters and digits mixed, from p[at] on. "rfc5321" and "550User" are a word and a number. */
static size_t mixed (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t stop = at, letters_end = at;
  while (stop < end && bk_is_alnum ((unsigned char) p[stop])) stop++;
  while (letters_end < stop && bk_is_alpha ((unsigned char) p[letters_end])) letters_end++;
  if (letters_end - at == 3 && bk_starts_nocase (bk_slice (p + at, 3), BK_LIT ("rfc"))) {
    bk_lex_word (lx, at, letters_end);
    bk_push_whole (lx, BK_T_NUM, letters_end, stop);
    return stop;
  }
  size_t digits_end = at;
  while (digits_end < stop && bk_is_digit ((unsigned char) p[digits_end])) digits_end++;
  if (digits_end - at == 3 && stop - digits_end > 2 && bk_is_upper ((unsigned char) p[digits_end]) && bk_is_small ((unsigned char) p[digits_end + 1])) {
    bk_push_whole (lx, BK_T_NUM, at, digits_end);
    return digits_end;
  }
  bk_push_whole (lx, BK_T_ID, at, stop);
  return stop;
}

/* The run of non-blanks that p[at] stands in: what it has in it. */
static void look_at_chunk (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t i = at;
  unsigned has = 0;
  for (unsigned b; i < end && ((b = bk_bytes[(unsigned char) p[i]]) & BK_B_SPACE) == 0; i++) has |= b;
  const char *found = has & BK_B_AT ? memchr (p + at, '@', i - at) : NULL;
  lx->at_sign = found != NULL ? (size_t) (found - p) : i;
  lx->chunk = at;
  lx->chunk_end = i;
  lx->chunk_has = has & ~(unsigned) BK_B_ALPHA;
}

static size_t next_at_sign (bk_lexer *lx, size_t at) {
  if (lx->at_sign < at) {
    const char *found = memchr (lx->p + at, '@', lx->chunk_end - at);
    lx->at_sign = found != NULL ? (size_t) (found - lx->p) : lx->chunk_end;
  }
  return lx->at_sign;
}

static size_t url (bk_lexer *lx, size_t at, size_t stop) {
  int kind = BK_T_URL;
  if (lx->host != NULL) kind = lx->host (lx, bk_url_host (lx->p, at, stop), kind, lx->ud);
  bk_push (lx, kind, at, stop);
  if (lx->nurls < BK_URLS) {
    bouncekit_slice host = bk_url_host (lx->p, at, stop);
    lx->url[lx->nurls][0] = (size_t) (host.p - lx->p);
    lx->url[lx->nurls++][1] = stop;
  }
  return stop;
}

/* Is it "word.Word" of the vocabulary and no host? */
static int are_words (bk_lexer *lx, size_t at, size_t stop) {
  const char *p = lx->p;
  if (lx->known == NULL) return 0;
  unsigned dots = 0;
  size_t from = at;
  for (size_t i = at; i <= stop; i++) {
    if (i < stop && bk_is_alpha ((unsigned char) p[i])) continue;
    if (i < stop && p[i] != '.') return 0;
    uint64_t h = BK_HASH_SEED;
    for (size_t k = from; k < i; k++) h = bk_hash_byte (h, bk_lower ((unsigned char) p[k]));
    if (i - from < 2 || !lx->known (h, lx->ud)) return 0;
    if (dots > 0 && bk_is_top_level (bk_sub (bk_slice (p, stop), from, i))) return 0;   /* mail.com, me.de */
    from = i + 1;
    dots++;
  }
  return dots == 2;
}

static size_t host (bk_lexer *lx, size_t at, size_t stop) {
  int kind = BK_T_HOST;
  if (lx->host != NULL) kind = lx->host (lx, bk_slice (lx->p + at, stop - at), kind, lx->ud);
  bk_push_whole (lx, kind, at, stop);
  return stop;
}

/* What begins with a digit, alone or with structure. */
static size_t digits (bk_lexer *lx, size_t at, size_t end) {
  bouncekit_esc esc;
  int kind;
  size_t n = lx->chunk_has & BK_B_DOT ? bouncekit_esc_parse (bk_slice (lx->p + at, end - at), &esc) : 0;
  if (n > 0) {
    bk_push_whole (lx, BK_T_ESC, at, at + n);
    return at + n;
  }
  n = bk_lex_number (lx->p, end, at, &kind);
  if (n > at) {
    bk_push_whole (lx, kind, at, n);
    return n;
  }
  return mixed (lx, at, end);
}

size_t bk_lex_token (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t stop;
  if (at >= lx->chunk_end || at < lx->chunk) look_at_chunk (lx, at, end);
  unsigned has = lx->chunk_has;
  if (has == 0) return bk_lex_word (lx, at, end);
  int c = (unsigned char) p[at], low = bk_lower (c);
  if ((low == 'h' || low == 'w') && !lx->inner && (stop = bk_lex_url (p, end, at)) > at) return url (lx, at, stop);
  if (has & BK_B_AT && (stop = bk_lex_addr (p, lx->chunk_end, at, next_at_sign (lx, at))) > at) {
    bk_push (lx, BK_T_ADDR, at, stop);
    return stop;
  }
  if ((has & BK_B_COLON || (has & BK_B_DOT && bk_is_digit (c))) && (stop = bk_lex_ip (p, end, at)) > at) {
    bk_push_whole (lx, BK_T_IP, at, stop);
    return stop;
  }
  if (has & BK_B_DOT && !(c & 0x80) && (stop = bk_lex_host (p, end, at)) > at && !are_words (lx, at, stop)) return host (lx, at, stop);
  if (bk_is_digit (c)) return digits (lx, at, end);
  if (has & BK_B_DIGIT && !(c & 0x80)) {
    size_t i = at;
    while (i < end && bk_is_alpha ((unsigned char) p[i])) i++;
    if (i < end && bk_is_digit ((unsigned char) p[i])) return mixed (lx, at, end);
  }
  return bk_lex_word (lx, at, end);
}
