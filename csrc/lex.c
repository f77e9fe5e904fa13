/* lex.c - the loop over a reply's text; words are lex_word.c's, what is recognised whole lex_class.c's. */
#include "lex_token.h"

enum { HAS_AT = 1, HAS_DOT = 2, HAS_COLON = 4, HAS_DIGIT = 8 };

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

void bk_lex_cut (bk_lexer *lx) {
  uint8_t glue = lx->glue;
  lx->cut = 1;
  end_sentence (lx);
  lx->glue = glue;
}

/* A token whose text is taken as it stands, but for case. */
static bk_token *whole (bk_lexer *lx, int kind, size_t at, size_t stop) {
  bk_token *t = bk_lex_push (lx, kind, at, stop);
  if (kind == BK_T_ADDR) return t;                 /* nobody may name one */
  for (size_t i = at; i < stop && i - at < 256; i++) bk_lex_add (lx, t, bk_lower ((unsigned char) lx->p[i]));
  return t;
}

/* Letters and digits mixed, from p[at] on. "rfc5321" and "550User" are a word and a number. */
static size_t mixed (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t stop = at, letters_end = at;
  while (stop < end && bk_is_alnum ((unsigned char) p[stop])) stop++;
  while (letters_end < stop && bk_is_alpha ((unsigned char) p[letters_end])) letters_end++;
  if (letters_end - at == 3 && bk_starts_nocase (bk_slice (p + at, 3), BK_LIT ("rfc"))) {
    bk_lex_word (lx, at, letters_end);
    whole (lx, BK_T_NUM, letters_end, stop);
    return stop;
  }
  size_t digits_end = at;
  while (digits_end < stop && bk_is_digit ((unsigned char) p[digits_end])) digits_end++;
  if (digits_end - at == 3 && stop - digits_end > 2 && bk_is_upper ((unsigned char) p[digits_end]) && bk_is_lower ((unsigned char) p[digits_end + 1])) {
    whole (lx, BK_T_NUM, at, digits_end);
    return digits_end;
  }
  whole (lx, BK_T_ID, at, stop);
  return stop;
}

static const unsigned char features[256] = { ['@'] = HAS_AT, ['.'] = HAS_DOT, [':'] = HAS_COLON, ['0'] = HAS_DIGIT,
  ['1'] = HAS_DIGIT, ['2'] = HAS_DIGIT, ['3'] = HAS_DIGIT, ['4'] = HAS_DIGIT, ['5'] = HAS_DIGIT, ['6'] = HAS_DIGIT,
  ['7'] = HAS_DIGIT, ['8'] = HAS_DIGIT, ['9'] = HAS_DIGIT };

/* The run of non-blanks that p[at] stands in: what it has in it. */
static void look_at_chunk (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t i = at;
  unsigned has = 0;
  for (; i < end && !bk_is_space ((unsigned char) p[i]); i++) has |= features[(unsigned char) p[i]];
  const char *found = has & HAS_AT ? memchr (p + at, '@', i - at) : NULL;
  lx->at_sign = found != NULL ? (size_t) (found - p) : i;
  lx->chunk = at;
  lx->chunk_end = i;
  lx->chunk_has = has;
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
  bk_lex_push (lx, kind, at, stop);
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
  whole (lx, kind, at, stop);
  return stop;
}

/* What begins with a digit, alone or with structure. */
static size_t digits (bk_lexer *lx, size_t at, size_t end) {
  bouncekit_esc esc;
  int kind;
  size_t n = lx->chunk_has & HAS_DOT ? bouncekit_esc_parse (bk_slice (lx->p + at, end - at), &esc) : 0;
  if (n > 0) {
    whole (lx, BK_T_ESC, at, at + n);
    return at + n;
  }
  n = bk_lex_number (lx->p, end, at, &kind);
  if (n > at) {
    whole (lx, kind, at, n);
    return n;
  }
  return mixed (lx, at, end);
}

/* A token at a letter or digit. */
static size_t token (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t stop;
  if (at >= lx->chunk_end || at < lx->chunk) {
    stop = bk_lex_lone_word (lx, at, end);
    if (stop > at) return stop;
    look_at_chunk (lx, at, end);
  }
  unsigned has = lx->chunk_has;
  if (has == 0) return bk_lex_word (lx, at, end);
  int c = (unsigned char) p[at], low = bk_lower (c);
  if ((low == 'h' || low == 'w') && !lx->inner && (stop = bk_lex_url (p, end, at)) > at) return url (lx, at, stop);
  if (has & HAS_AT && (stop = bk_lex_addr (p, lx->chunk_end, at, next_at_sign (lx, at))) > at) {
    bk_lex_push (lx, BK_T_ADDR, at, stop);
    return stop;
  }
  if ((has & HAS_COLON || (has & HAS_DOT && bk_is_digit (c))) && (stop = bk_lex_ip (p, end, at)) > at) {
    whole (lx, BK_T_IP, at, stop);
    return stop;
  }
  if (has & HAS_DOT && !(c & 0x80) && (stop = bk_lex_host (p, end, at)) > at && !are_words (lx, at, stop)) return host (lx, at, stop);
  if (bk_is_digit (c)) return digits (lx, at, end);
  if (has & HAS_DIGIT && !(c & 0x80)) {
    size_t i = at;
    while (i < end && bk_is_alpha ((unsigned char) p[i])) i++;
    if (i < end && bk_is_digit ((unsigned char) p[i])) return mixed (lx, at, end);
  }
  return bk_lex_word (lx, at, end);
}

static int is_abbreviation (const bk_lexer *lx) {
  static const char *const list[] = { "destin", "dest", "addr", "acct", "recip", "nr", "no", "utl", "util", "usu", "empf" };
  return lx->ntokens > 0 && bk_lex_one_of (lx, &lx->token[lx->ntokens - 1], list, BK_LEN (list));
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
    bk_token *t = bk_lex_push (lx, BK_T_SIGN, at, at + c.len);
    for (unsigned i = 0; i < c.n; i++) bk_lex_add (lx, t, (unsigned char) c.text[i]);
  } else if (c.kind == BK_C_ASCII && bk_is_digit ((unsigned char) c.text[0])) {
    bk_lex_add (lx, bk_lex_push (lx, BK_T_NUM, at, at + c.len), c.text[0]);
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
  bk_lex_push (lx, BK_T_ADDR, at, stop);
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
      else if (c == '<' && at + 1 < end && p[at + 1] == '>') whole (lx, BK_T_NULL, at, at + 2), at++;
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
