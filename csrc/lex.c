/* lex.c - the loop over a reply's text, and what becomes of words. */
#include "lex.h"

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

static uint32_t position (const bk_lexer *lx, size_t at) {
  return lx->offset + (lx->map != NULL ? lx->map[at] : (uint32_t) at);
}

/* Room for a word and its "not", so that a sentence is never cut between the two. */
static void make_room (bk_lexer *lx) {
  if (lx->ntokens + 2 <= BK_SENTENCE && lx->fold_len + 2 * BK_WORD <= BK_FOLD) return;
  uint8_t glue = lx->glue;
  lx->cut = 1;
  end_sentence (lx);
  lx->glue = glue;
}

/* A token of source bytes [begin, end), after make_room; its folded text is appended afterwards. */
static bk_token *push_more (bk_lexer *lx, int kind, size_t begin, size_t end) {
  bk_token *t = &lx->token[lx->ntokens++];
  t->hash = BK_HASH_SEED;
  t->begin = position (lx, begin);
  t->end = position (lx, end);
  t->fold = (uint16_t) lx->fold_len;
  t->fold_len = 0;
  t->kind = (uint8_t) kind;
  t->glued = lx->ntokens > 1 ? lx->glue : 0;
  t->inner = lx->inner;
  lx->glue = 0;
  return t;
}

static bk_token *push (bk_lexer *lx, int kind, size_t begin, size_t end) {
  make_room (lx);
  return push_more (lx, kind, begin, end);
}

static inline void add_byte (bk_lexer *lx, bk_token *t, int c) {
  t->hash = bk_hash_byte (t->hash, c);
  if (t->fold_len == BK_WORD) return;
  lx->fold[lx->fold_len++] = (char) c;
  t->fold_len++;
}

static void add_text (bk_lexer *lx, bk_token *t, const char *text) {
  for (; *text != '\0'; text++) add_byte (lx, t, (unsigned char) *text);
}

/* Take the folded text back to `len` bytes. */
static void cut_text (bk_lexer *lx, bk_token *t, unsigned len) {
  lx->fold_len -= t->fold_len - len;
  t->fold_len = (uint8_t) len;
  t->hash = bk_hash (BK_HASH_SEED, lx->fold + t->fold, len);
}

static int text_is (const bk_lexer *lx, const bk_token *t, const char *text) {
  size_t n = strlen (text);
  return t->fold_len == n && memcmp (lx->fold + t->fold, text, n) == 0;
}

static int one_of (const bk_lexer *lx, const bk_token *t, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (text_is (lx, t, list[i])) return 1;
  }
  return 0;
}

static void push_not (bk_lexer *lx, size_t begin, size_t end) {
  lx->glue = 1;
  add_text (lx, push_more (lx, BK_T_WORD, begin, end), "not");
}

/* "doesnt", "cannot": the verb and "not". */
static void end_word (bk_lexer *lx, bk_token *t, size_t begin, size_t end) {
  static const char *const joined[] = { "cant", "dont", "doesnt", "isnt", "wasnt", "couldnt", "didnt", "hasnt", "havent",
    "arent", "wouldnt", "shouldnt" };
  unsigned n = t->fold_len;
  if (n < 4 || n > 9 || lx->fold[t->fold + n - 1] != 't') return;
  if (lx->fold[t->fold + n - 2] != 'n' && lx->fold[t->fold + n - 2] != 'o') return;
  int cannot = text_is (lx, t, "cannot");
  if (!cannot && !one_of (lx, t, joined, BK_LEN (joined))) return;
  cut_text (lx, t, cannot ? 3 : text_is (lx, t, "cant") ? 3 : n - 2);
  push_not (lx, begin, end);
}

/* n't -> not. Letters before the apostrophe are in `t`, tail is what follows it. Returns 1 when the tail is dealt with. */
static int negation (bk_lexer *lx, bk_token *t, bouncekit_slice tail, size_t begin, size_t end) {
  if (tail.len != 1 || bk_lower (tail.p[0]) != 't' || t->fold_len < 2 || lx->fold[t->fold + t->fold_len - 1] != 'n') return 0;
  cut_text (lx, t, t->fold_len - 1u);
  if (text_is (lx, t, "ca")) add_byte (lx, t, 'n');
  if (text_is (lx, t, "wo")) cut_text (lx, t, 0), add_text (lx, t, "will");
  push_not (lx, begin, end);
  return 1;
}

static int is_clitic (bouncekit_slice tail) {
  static const char *const list[] = { "s", "re", "ve", "m", "ll", "d", "t" };
  for (size_t i = 0; i < BK_LEN (list); i++) {
    if (bk_equal_nocase (tail, bk_slice (list[i], strlen (list[i])))) return 1;
  }
  return 0;
}

/* Articles and the like of Italian and French that lose their end: dell'utente, jusqu'ici. Shorter ones need no list. */
static int is_article (const bk_lexer *lx, const bk_token *t) {
  static const char *const list[] = { "dell", "all", "nell", "dall", "sull", "quell", "jusqu", "lorsqu", "puisqu", "quelqu" };
  return one_of (lx, t, list, BK_LEN (list));
}

static int upper (int c) { return c >= 'A' && c <= 'Z'; }
static int lower (int c) { return c >= 'a' && c <= 'z'; }

/* Does a new part of a joined word begin at p[at]? recipient|Not|Found, SMTP|Error. */
static int new_part (const char *p, size_t begin, size_t end, size_t at) {
  if (at == begin || !upper ((unsigned char) p[at])) return 0;
  int before = (unsigned char) p[at - 1];
  if (lower (before)) return 1;
  return upper (before) && at + 1 < end && lower ((unsigned char) p[at + 1]) && at > begin + 1;
}

/* The ASCII letters from `at` on. */
static bouncekit_slice letters (const char *p, size_t end, size_t at) {
  size_t i = at;
  while (i < end && i - at < BK_WORD && bk_is_alpha ((unsigned char) p[i])) i++;
  return bk_slice (p + at, i - at);
}

/* An apostrophe of n bytes at p[at], letters of `t` before it. Returns where to go on; *over: the word ends there. */
static size_t apostrophe (bk_lexer *lx, bk_token *t, size_t begin, size_t at, size_t n, size_t end, int *over) {
  const char *p = lx->p;
  bouncekit_slice tail = letters (p, end, at + n);
  size_t stop = at + n + tail.len;
  *over = 1;
  if (tail.len == 0) {
    if (at + n >= end || (p[at + n] & 0x80) == 0) return at;
  } else if (negation (lx, t, tail, begin, stop) || is_clitic (tail)) {
    return stop;
  }
  if (t->fold_len > 2 && !is_article (lx, t)) {    /* Turkish: what follows the apostrophe is a suffix */
    bk_char c;
    while (stop < end && (p[stop] & 0x80) != 0) {
      bk_read_char (p, end, stop, &c);
      if (c.kind != BK_C_LETTER && c.kind != BK_C_MARK) break;
      stop += c.len + letters (p, end, stop + c.len).len;
    }
    return stop;
  }
  cut_text (lx, t, 0);                             /* l'utente, d'envoi */
  *over = 0;
  return at + n;
}

/* Most words: ASCII letters of one case, or with a capital first, and nothing odd behind them. Returns the end, or `at`
   when the word is not of this kind. */
static size_t plain_word (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t i = at + 1;
  int capitals = upper ((unsigned char) p[at]) && i < end && upper ((unsigned char) p[i]);
  if (capitals) {
    while (i < end && upper ((unsigned char) p[i])) i++;
    if (i < end && lower ((unsigned char) p[i])) return at;
  } else {
    while (i < end && lower ((unsigned char) p[i])) i++;
  }
  if (i - at > BK_WORD || (i < end && ((p[i] & 0x80) != 0 || p[i] == '\'' || p[i] == '`'))) return at;
  bk_token *t = push (lx, BK_T_WORD, at, i);
  char *fold = lx->fold + lx->fold_len;
  uint64_t h = BK_HASH_SEED;
  for (size_t k = at; k < i; k++) {
    int c = p[k] | 0x20;
    *fold++ = (char) c;
    h = bk_hash_byte (h, c);
  }
  t->hash = h;
  t->fold_len = (uint8_t) (i - at);
  lx->fold_len += (unsigned) (i - at);
  end_word (lx, t, at, i);
  if (i < end && upper ((unsigned char) p[i])) lx->glue = 1;
  return i;
}

/* A word of letters at p[at]. Returns its end. */
static size_t word (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  if (bk_is_alpha ((unsigned char) p[at])) {
    size_t stop = plain_word (lx, at, end);
    if (stop > at) return stop;
  }
  size_t begin = at, i = at;
  bk_token *t = push (lx, BK_T_WORD, begin, begin);
  int over = 0;
  while (i < end && !over) {
    int c = (unsigned char) p[i];
    if (bk_is_alpha (c)) {
      if (new_part (p, begin, end, i)) break;
      add_byte (lx, t, bk_lower (c));
      i++;
    } else if (c == '\'' || c == '`') {
      size_t stop = apostrophe (lx, t, begin, i, 1, end, &over);
      if (stop == i) break;
      i = stop;
    } else if (c & 0x80) {
      bk_char ch;
      bk_read_char (p, end, i, &ch);
      if (ch.kind == BK_C_LETTER || (ch.kind == BK_C_ASCII && bk_is_alpha ((unsigned char) ch.text[0]))) {
        for (unsigned k = 0; k < ch.n; k++) add_byte (lx, t, (unsigned char) ch.text[k]);
      } else if (ch.kind == BK_C_QUOTE) {
        size_t stop = apostrophe (lx, t, begin, i, ch.len, end, &over);
        if (stop == i) break;
        i = stop;
        continue;
      } else if (ch.kind != BK_C_MARK) {
        break;
      }
      i += ch.len;
    } else {
      break;
    }
  }
  t->end = position (lx, i);
  if (t->fold_len == 0) {
    lx->ntokens--;                                 /* marks alone */
  } else if (!over) {
    end_word (lx, t, begin, i);
  }
  if (i < end && upper ((unsigned char) p[i])) lx->glue = 1;
  return i > begin ? i : begin + 1;
}

/* A token whose text is taken as it stands, but for case. */
static bk_token *whole (bk_lexer *lx, int kind, size_t at, size_t stop) {
  bk_token *t = push (lx, kind, at, stop);
  if (kind == BK_T_ADDR) return t;                 /* nobody may name one */
  for (size_t i = at; i < stop && i - at < 256; i++) add_byte (lx, t, bk_lower ((unsigned char) lx->p[i]));
  return t;
}

/* Letters and digits mixed, from p[at] on. "rfc5321" and "550User" are a word and a number. */
static size_t mixed (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t stop = at, letters_end = at;
  while (stop < end && bk_is_alnum ((unsigned char) p[stop])) stop++;
  while (letters_end < stop && bk_is_alpha ((unsigned char) p[letters_end])) letters_end++;
  if (letters_end - at == 3 && bk_starts_nocase (bk_slice (p + at, 3), BK_LIT ("rfc"))) {
    word (lx, at, letters_end);
    whole (lx, BK_T_NUM, letters_end, stop);
    return stop;
  }
  size_t digits_end = at;
  while (digits_end < stop && bk_is_digit ((unsigned char) p[digits_end])) digits_end++;
  if (digits_end - at == 3 && stop - digits_end > 2 && upper ((unsigned char) p[digits_end]) && lower ((unsigned char) p[digits_end + 1])) {
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
  push (lx, kind, at, stop);
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

/* Does a run of non-blanks end at p[at], but for a sign of the sentence? */
static int run_ends (const char *p, size_t end, size_t at) {
  if (at == end || p[at] == ' ') return 1;
  return (p[at] == '.' || p[at] == ',' || p[at] == ';' || p[at] == ':' || p[at] == ')') && (at + 1 == end || p[at + 1] == ' ');
}

/* Letters of one case, or with a capital first, alone between blanks: whatever follows, they are a word, and the run need
   not be looked at. One pass; nothing is kept of a word that is of another kind. Returns the end, or `at`. */
static size_t lone_word (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  if (lx->ntokens + 2 > BK_SENTENCE || lx->fold_len + 2 * BK_WORD > BK_FOLD) return at;
  size_t stop = end - at > BK_WORD ? at + BK_WORD : end, i = at;
  char *fold = lx->fold + lx->fold_len;
  uint64_t h = BK_HASH_SEED;
  unsigned base = i + 1 < stop && upper ((unsigned char) p[i + 1]) ? 'A' : 'a';
  if (!bk_is_alpha ((unsigned char) p[i]) || (base == 'A' && !upper ((unsigned char) p[i]))) return at;
  do {
    int c = p[i++] | 0x20;
    *fold++ = (char) c;
    h = bk_hash_byte (h, c);
  } while (i < stop && (unsigned) (unsigned char) p[i] - base < 26);
  if (!run_ends (p, end, i)) return at;
  bk_token *t = push_more (lx, BK_T_WORD, at, i);
  t->hash = h;
  t->fold_len = (uint8_t) (i - at);
  lx->fold_len += (unsigned) (i - at);
  end_word (lx, t, at, i);
  return i;
}

/* A token at a letter or digit. */
static size_t token (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  size_t stop;
  if (at >= lx->chunk_end || at < lx->chunk) {
    stop = lone_word (lx, at, end);
    if (stop > at) return stop;
    look_at_chunk (lx, at, end);
  }
  unsigned has = lx->chunk_has;
  if (has == 0) return word (lx, at, end);
  int c = (unsigned char) p[at], low = bk_lower (c);
  if ((low == 'h' || low == 'w') && !lx->inner && (stop = bk_lex_url (p, end, at)) > at) return url (lx, at, stop);
  if (has & HAS_AT && (stop = bk_lex_addr (p, lx->chunk_end, at, next_at_sign (lx, at))) > at) {
    push (lx, BK_T_ADDR, at, stop);
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
  return word (lx, at, end);
}

static int is_abbreviation (const bk_lexer *lx) {
  static const char *const list[] = { "destin", "dest", "addr", "acct", "recip", "nr", "no", "utl", "util", "usu", "empf" };
  return lx->ntokens > 0 && one_of (lx, &lx->token[lx->ntokens - 1], list, BK_LEN (list));
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
    bk_token *t = push (lx, BK_T_SIGN, at, at + c.len);
    for (unsigned i = 0; i < c.n; i++) add_byte (lx, t, (unsigned char) c.text[i]);
  } else if (c.kind == BK_C_ASCII && bk_is_digit ((unsigned char) c.text[0])) {
    add_byte (lx, push (lx, BK_T_NUM, at, at + c.len), c.text[0]);
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
  push (lx, BK_T_ADDR, at, stop);
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
