/* lex_word.c - words: letters of any script, case and accents folded away, "n't" and what an apostrophe does. */
#include "lex_push.h"

static void add_text (bk_lexer *lx, bk_token *t, const char *text) {
  for (; *text != '\0'; text++) bk_add_byte (lx, t, (unsigned char) *text);
}

/* Take the folded text back to `len` bytes. */
static void cut_text (bk_lexer *lx, bk_token *t, unsigned len) {
  lx->fold_len -= t->fold_len - len;
  t->fold_len = (uint8_t) len;
  t->hash = bk_hash (BK_HASH_SEED, lx->fold + t->fold, len);
}

#define IS(lx, t, text) ((t)->fold_len == sizeof (text) - 1 && memcmp ((lx)->fold + (t)->fold, text, sizeof (text) - 1) == 0)

static void push_not (bk_lexer *lx, size_t begin, size_t end) {
  lx->glue = 1;
  add_text (lx, bk_push_more (lx, BK_T_WORD, begin, end), "not");
}

void bk_end_word (bk_lexer *lx, bk_token *t, size_t begin, size_t end) {
  static const bk_text joined[] = { BK_TEXT ("cant"), BK_TEXT ("dont"), BK_TEXT ("doesnt"), BK_TEXT ("isnt"), BK_TEXT ("wasnt"),
    BK_TEXT ("couldnt"), BK_TEXT ("didnt"), BK_TEXT ("hasnt"), BK_TEXT ("havent"), BK_TEXT ("arent"), BK_TEXT ("wouldnt"),
    BK_TEXT ("shouldnt") };
  unsigned n = t->fold_len;
  if (n < 4 || n > 9 || lx->fold[t->fold + n - 1] != 't') return;
  if (lx->fold[t->fold + n - 2] != 'n' && lx->fold[t->fold + n - 2] != 'o') return;
  int cannot = IS (lx, t, "cannot");
  if (!cannot && !bk_text_in (lx, t, joined, BK_LEN (joined))) return;
  cut_text (lx, t, cannot ? 3 : IS (lx, t, "cant") ? 3 : n - 2);
  push_not (lx, begin, end);
}

/* n't -> not. Letters before the apostrophe are in `t`, tail is what follows it. Returns 1 when the tail is dealt with. */
static int negation (bk_lexer *lx, bk_token *t, bouncekit_slice tail, size_t begin, size_t end) {
  if (tail.len != 1 || bk_lower (tail.p[0]) != 't' || t->fold_len < 2 || lx->fold[t->fold + t->fold_len - 1] != 'n') return 0;
  cut_text (lx, t, t->fold_len - 1u);
  if (IS (lx, t, "ca")) bk_add_byte (lx, t, 'n');
  if (IS (lx, t, "wo")) cut_text (lx, t, 0), add_text (lx, t, "will");
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
  static const bk_text list[] = { BK_TEXT ("dell"), BK_TEXT ("all"), BK_TEXT ("nell"), BK_TEXT ("dall"), BK_TEXT ("sull"),
    BK_TEXT ("quell"), BK_TEXT ("jusqu"), BK_TEXT ("lorsqu"), BK_TEXT ("puisqu"), BK_TEXT ("quelqu") };
  return bk_text_in (lx, t, list, BK_LEN (list));
}

/* Does a new part of a joined word begin at p[at]? recipient|Not|Found, SMTP|Error. */
static int new_part (const char *p, size_t begin, size_t end, size_t at) {
  if (at == begin || !bk_is_upper ((unsigned char) p[at])) return 0;
  int before = (unsigned char) p[at - 1];
  if (bk_is_small (before)) return 1;
  return bk_is_upper (before) && at + 1 < end && bk_is_small ((unsigned char) p[at + 1]) && at > begin + 1;
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
  int capitals = bk_is_upper ((unsigned char) p[at]) && i < end && bk_is_upper ((unsigned char) p[i]);
  if (capitals) {
    while (i < end && bk_is_upper ((unsigned char) p[i])) i++;
    if (i < end && bk_is_small ((unsigned char) p[i])) return at;
  } else {
    while (i < end && bk_is_small ((unsigned char) p[i])) i++;
  }
  if (i - at > BK_WORD || (i < end && ((p[i] & 0x80) != 0 || p[i] == '\'' || p[i] == '`'))) return at;
  bk_token *t = bk_push (lx, BK_T_WORD, at, i);
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
  bk_end_word (lx, t, at, i);
  if (i < end && bk_is_upper ((unsigned char) p[i])) lx->glue = 1;
  return i;
}

/* A word of letters at p[at]. Returns its end. */
size_t bk_lex_word (bk_lexer *lx, size_t at, size_t end) {
  const char *p = lx->p;
  if (bk_is_alpha ((unsigned char) p[at])) {
    size_t stop = plain_word (lx, at, end);
    if (stop > at) return stop;
  }
  size_t begin = at, i = at;
  bk_token *t = bk_push (lx, BK_T_WORD, begin, begin);
  int over = 0;
  while (i < end && !over) {
    int c = (unsigned char) p[i];
    if (bk_is_alpha (c)) {
      if (new_part (p, begin, end, i)) break;
      bk_add_byte (lx, t, bk_lower (c));
      i++;
    } else if (c == '\'' || c == '`') {
      size_t stop = apostrophe (lx, t, begin, i, 1, end, &over);
      if (stop == i) break;
      i = stop;
    } else if (c & 0x80) {
      bk_char ch;
      bk_read_char (p, end, i, &ch);
      if (ch.kind == BK_C_LETTER || (ch.kind == BK_C_ASCII && bk_is_alpha ((unsigned char) ch.text[0]))) {
        for (unsigned k = 0; k < ch.n; k++) bk_add_byte (lx, t, (unsigned char) ch.text[k]);
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
  t->end = bk_lex_position (lx, i);
  if (t->fold_len == 0) {
    lx->ntokens--;                                 /* marks alone */
  } else if (!over) {
    bk_end_word (lx, t, begin, i);
  }
  if (i < end && bk_is_upper ((unsigned char) p[i])) lx->glue = 1;
  return i > begin ? i : begin + 1;
}
