/* alike.c - a reply without what never counts: addresses, ids, IP addresses and times, which differ from one reply to
   the next while the rest stays the same to the byte.

   Only what the lexer takes whole and no rule names is left out, and only where it is nothing to the parser of replies
   either: no digits in it that could be a code, no words before a host or a command, nothing that changes how a number
   beside it is read. What is in doubt stays. The walk below goes from token to token as the lexer does, and leaves a
   run of non-blanks alone from where it cannot follow in two steps. */
#include "alike.h"
#include "reply.h"

/* In place of what is left out: the kinds of tokens that rules can tell apart. */
enum { ADDR = 1, ID, IP, TIME, NUMBER, CODE };

enum { MAX_ADDR = 160, MAX_ID = 64 };

#define WORD(text) { text, sizeof (text) - 1 }

typedef struct walk {
  bk_alike *k;
  const bk_image *im;
  const char *p;
  size_t end;
  size_t begin;              /* of the words: blanks before them */
  size_t kept;               /* the text up to here is in the key */
} walk;

static int at_char (const walk *w, size_t at) { return at < w->end ? (unsigned char) w->p[at] : ' '; }

static unsigned what (int c) { return bk_bytes[(unsigned char) c]; }

static int keep (walk *w, size_t to) {
  bk_alike *k = w->k;
  size_t n = to - w->kept;
  if (k->len + n > BK_ALIKE_KEY) return 0;
  memcpy (k->key + k->len, w->p + w->kept, n);
  k->len += n;
  w->kept = to;
  return 1;
}

static void leave_out (walk *w, int kind, size_t at, size_t stop) {
  bk_alike *k = w->k;
  if (k->nmasks == BK_ALIKE_MASKS || k->len + (at - w->kept) >= BK_ALIKE_KEY) return;
  keep (w, at);
  k->at[k->nmasks] = (uint16_t) k->len;
  k->extra[k->nmasks++] = (uint16_t) (stop - at - 1);
  k->key[k->len++] = (char) kind;
  w->kept = stop;
}

/* ---- is it nothing to the parser of replies? ---- */

static int is_one_of (int c, const char *list) { return c != 0 && strchr (list, c) != NULL; }

/* A digit that a code could begin with (bk_scan_digit). */
static int could_be_code (const walk *w, size_t at) {
  if (w->p[at] < '2' || w->p[at] > '5') return 0;
  int next = at_char (w, at + 1), behind = at_char (w, at + 3);
  if (next == '.') return 1;
  if (!bk_is_digit (next) || !bk_is_digit (at_char (w, at + 2))) return 0;
  return !bk_is_alnum (behind) && !(behind == '.' && bk_is_digit (at_char (w, at + 4)));
}

/* Do the words before a host or a command begin at p[at]? They go on behind what is left out, or are "h=". */
static int begins_words (const walk *w, size_t at, size_t stop) {
  if (!bk_wrap_begins (w->p + at, w->end - at)) return 0;
  while (at < stop && bk_is_alpha ((unsigned char) w->p[at])) at++;
  return at == stop || w->p[at] == '=';
}

/* No code in it, and no word that tells a host or a command. */
static int says_nothing (const walk *w, size_t at, size_t stop) {
  unsigned before = 0;
  if (bk_is_digit ((unsigned char) w->p[at]) && could_be_code (w, at)) return 0;
  for (size_t i = at; i < stop; i++) {
    unsigned is = what (w->p[i]);
    if (w->p[i] == '=' && i + 1 < stop && could_be_code (w, i + 1)) return 0;
    if (is & BK_B_ALPHA && (before & BK_B_ALPHA) == 0 && begins_words (w, i, stop)) return 0;
    before = is;
  }
  return 1;
}

/* The last of several words that together tell something ("refused to talk to me"), and words that tell who speaks. */
static int ends_words (const walk *w, size_t at, size_t stop) {
  static const bouncekit_slice last[] = { WORD ("me"), WORD ("data"), WORD ("said"), WORD ("says"), WORD ("recipient"),
    WORD ("message"), WORD ("command"), WORD ("failed"), WORD ("rejected"), WORD ("tls"), WORD ("block"), WORD ("body"),
    WORD ("connection"), WORD ("greeting"), WORD ("handshake") };
  bouncekit_slice s = bk_slice (w->p + at, stop - at);
  int d_last = (s.p[s.len - 1] | 0x20) == 'd';
  if (d_last && s.len > 4 && bk_equal_nocase (bk_sub (s, s.len - 4, s.len), BK_LIT ("said"))) return 1;
  int first = bk_lower ((unsigned char) s.p[0]);
  if (at == w->begin || !bk_is_space ((unsigned char) w->p[at - 1])) return 0;
  for (size_t i = 0; i < BK_LEN (last); i++) {
    if (first == last[i].p[0] && bk_starts_nocase (s, last[i])) return 1;
  }
  return 0;
}

/* A number before it, blanks between: what follows a number may be its unit. */
static int is_unit (const walk *w, size_t at) {
  size_t i = at;
  while (i > w->begin && bk_is_space ((unsigned char) w->p[i - 1])) i--;
  if (i == at || i == w->begin || !bk_is_digit ((unsigned char) w->p[i - 1])) return 0;
  bk_scan s;
  memset (&s, 0, sizeof s);
  s.p = w->p;
  s.end = w->end;
  return bk_unit_follows (&s, at);
}

/* A number behind it, with no letter between: the words before a number tell what it is. */
static int introduces (const walk *w, size_t stop) {
  if (!bk_is_alpha ((unsigned char) w->p[stop - 1]) || is_one_of (at_char (w, stop), ">)]}")) return 0;
  size_t i = stop;
  while (i < w->end && (what (w->p[i]) & (BK_B_ALPHA | BK_B_DIGIT)) == 0 && (w->p[i] & 0x80) == 0) i++;
  return i < w->end && !bk_is_alpha ((unsigned char) w->p[i]);
}

static int harmless (const walk *w, size_t at, size_t stop) {
  return says_nothing (w, at, stop) && !ends_words (w, at, stop) && !is_unit (w, at);
}

/* "host ID", "connect to 192.0.2.1:25": could it be taken for the name of a host, or a part of it? */
static int could_be_host (const walk *w, size_t at) {
  static const bouncekit_slice before[] = { WORD ("host"), WORD ("server"), WORD ("to"), WORD ("with"),
    WORD ("mailer") };
  size_t i = at;
  while (i > w->begin && (bk_is_alnum ((unsigned char) w->p[i - 1]) || is_one_of (w->p[i - 1], ".-_"))) i--;
  if (i == w->begin || w->p[i - 1] == '=') return 1;
  if (!bk_is_space ((unsigned char) w->p[i - 1])) return 0;
  while (i > w->begin && bk_is_space ((unsigned char) w->p[i - 1])) i--;
  size_t end = i;
  while (i > w->begin && bk_is_alpha ((unsigned char) w->p[i - 1])) i--;
  for (size_t k = 0; k < BK_LEN (before); k++) {
    if (bk_equal_nocase (bk_slice (w->p + i, end - i), before[k])) return 1;
  }
  return 0;
}

/* Does a rule name it? */
static int is_named (const walk *w, size_t at, size_t stop) {
  uint64_t h = BK_HASH_SEED;
  for (size_t i = at; i < stop; i++) h = bk_hash_byte (h, bk_lower ((unsigned char) w->p[i]));
  return bk_map_get (w->im, &w->im->vocabulary, h) != 0;
}

/* ---- kinds ---- */

static void address (walk *w, size_t at, size_t stop) {
  if (stop - at > MAX_ADDR || !bk_is_alnum ((unsigned char) w->p[stop - 1])) return;
  for (size_t i = at; i < stop; i++) {
    if ((what (w->p[i]) & (BK_B_ALPHA | BK_B_DIGIT | BK_B_DOT | BK_B_AT)) != 0) continue;
    if (!is_one_of (w->p[i], "-_+=")) return;
    /* "DT=": how long it took */
    if (w->p[i] == '=' && i > at + 1 && bk_lower ((unsigned char) w->p[i - 1]) == 't') return;
  }
  int bracket = at > w->begin && w->p[at - 1] == '<';
  if (!bracket && bk_phase_at (w->p, w->end, at) != BOUNCEKIT_PHASE_NONE) return;
  if (harmless (w, at, stop) && !introduces (w, stop)) leave_out (w, ADDR, at, stop);
}

static void ip (walk *w, size_t at, size_t stop) {
  for (size_t i = at; i < stop; i++) {
    if ((what (w->p[i]) & (BK_B_DIGIT | BK_B_DOT)) == 0) return;
  }
  if (!could_be_host (w, at) && harmless (w, at, stop) && !is_named (w, at, stop)) leave_out (w, IP, at, stop);
}

static void id (walk *w, size_t at, size_t stop) {
  if (stop - at > MAX_ID || could_be_host (w, at) || !harmless (w, at, stop)) return;
  if (!introduces (w, stop) && !is_named (w, at, stop)) leave_out (w, ID, at, stop);
}

/* 2026-01-31T12:00:00.000Z: a number behind it is introduced by no word. */
static void date (walk *w, size_t at, size_t stop) {
  if (stop - at < 16 || w->p[at + 4] != '-' || w->p[at + 10] != 'T') return;
  if (!could_be_host (w, at) && harmless (w, at, stop) && !is_named (w, at, stop)) leave_out (w, TIME, at, stop);
}

/* Gmail's ids end in a number of one to three digits: "si123456789.123 - gsmtp". */
static void tail (walk *w, size_t at, size_t stop) {
  static const char mark[] = " - gsmtp";
  if (stop - at > 3 || w->end - stop < sizeof mark - 1 || memcmp (w->p + stop, mark, sizeof mark - 1) != 0) return;
  if (w->kept + 1 != at || w->p[w->kept] != '.' || w->k->key[w->k->len - 1] != ID || is_named (w, at, stop)) return;
  leave_out (w, stop - at == 3 && w->p[at] >= '2' && w->p[at] <= '5' ? CODE : NUMBER, at, stop);
}

/* ---- the walk ---- */

/* What begins with a digit (digits and mixed of lex_token.c). Returns its end, 0: not followed any more. */
static size_t digits (walk *w, size_t at, size_t e) {
  bouncekit_esc esc;
  int kind;
  size_t stop = bouncekit_esc_parse (bk_slice (w->p + at, w->end - at), &esc);
  if (stop > 0) return at + stop;
  stop = bk_lex_number (w->p, e, at, &kind);
  if (stop > at) {
    if (kind == BK_T_DATE) date (w, at, stop);
    if (kind == BK_T_NUM) tail (w, at, stop);
    return stop;
  }
  for (stop = at; stop < e && bk_is_digit ((unsigned char) w->p[stop]);) stop++;
  if (stop == e || !bk_is_alpha ((unsigned char) w->p[stop])) return 0;
  int new_word = what (w->p[stop]) == BK_B_UPPER && stop + 1 < e && what (w->p[stop + 1]) == BK_B_LOWER;
  if (stop - at == 3 && new_word) return 0;        /* "550User" */
  while (stop < e && bk_is_alnum ((unsigned char) w->p[stop])) stop++;
  id (w, at, stop);
  return stop;
}

/* What begins with a letter and is no URL, address or host. */
static size_t letters (walk *w, size_t at, size_t e) {
  size_t stop = at;
  while (stop < e && bk_is_alpha ((unsigned char) w->p[stop])) stop++;
  if (stop < e && bk_is_digit ((unsigned char) w->p[stop])) {
    if (bk_starts_nocase (bk_slice (w->p + at, stop - at), BK_LIT ("rfc"))) return 0;
    while (stop < e && bk_is_alnum ((unsigned char) w->p[stop])) stop++;
    id (w, at, stop);
    return stop;
  }
  /* words of two cases are taken apart, and an apostrophe may join what follows */
  for (size_t i = at + 1; i < stop; i++) {
    unsigned is = what (w->p[i]);
    if (is != what (w->p[at + 1]) || (is == BK_B_UPPER && what (w->p[at]) != BK_B_UPPER)) return 0;
  }
  return stop < e && (w->p[stop] == '\'' || w->p[stop] == '`') ? 0 : stop;
}

static size_t token (walk *w, size_t at, size_t e, unsigned has, size_t at_sign) {
  size_t stop;
  int first = bk_lower ((unsigned char) w->p[at]);
  if ((first == 'h' || first == 'w') && (stop = bk_lex_url (w->p, e, at)) > at) return stop;
  if (has & BK_B_AT && (stop = bk_lex_addr (w->p, e, at, at_sign)) > at) {
    address (w, at, stop);
    return stop;
  }
  int digit = bk_is_digit ((unsigned char) w->p[at]);
  if ((has & BK_B_COLON || (has & BK_B_DOT && digit)) && (stop = bk_lex_ip (w->p, e, at)) > at) {
    ip (w, at, stop);
    return stop;
  }
  if (has & BK_B_DOT && (stop = bk_lex_host (w->p, e, at)) > at) return stop;
  return digit ? digits (w, at, e) : letters (w, at, e);
}

/* A run of non-blanks that has a digit or an @. */
static void chunk (walk *w, size_t at, size_t e, unsigned has) {
  const char *p = w->p;
  size_t at_sign = at;
  while (at < e) {
    int c = (unsigned char) p[at];
    if (c & 0x80 || c == '"' || c == '/') return;
    if (!bk_is_alnum (c)) {
      at++;
      continue;
    }
    if (has & BK_B_AT && at_sign <= at) {
      const char *next = memchr (p + at, '@', e - at);
      at_sign = next != NULL ? (size_t) (next - p) : e;
    }
    at = token (w, at, e, has, at_sign);
    if (at == 0) return;
  }
}

/* The next byte from `at` on that is a digit or an @; eight at a time. A lane has its highest bit set where it is
   one. */
static size_t next_mark (const char *p, size_t at, size_t end) {
  const uint64_t ones = 0x0101010101010101u, high = ones << 7;
  for (; end - at >= 8; at += 8) {
    uint64_t v, digit_or_up, above, other;
    memcpy (&v, p + at, 8);
    digit_or_up = (v | high) - ones * '0';
    above = (v | high) - ones * ':';
    other = ((v ^ ones * '@') | high) - ones;
    if (((digit_or_up & ~above) | ~other) & ~v & high) break;
  }
  while (at < end && (what (p[at]) & (BK_B_DIGIT | BK_B_AT)) == 0) at++;
  return at;
}

static void chunks (walk *w) {
  const char *p = w->p;
  size_t done = 0;
  for (size_t at; (at = next_mark (p, done, w->end)) < w->end;) {
    size_t from = at, e = at;
    unsigned has = 0;
    while (from > done && (what (p[from - 1]) & BK_B_SPACE) == 0) has |= what (p[--from]);
    for (unsigned b; e < w->end && ((b = what (p[e])) & BK_B_SPACE) == 0; e++) has |= b;
    int codes_only = (has & BK_B_ALPHA) == 0 && ((has & BK_B_DOT) == 0 || e - from < 7);
    if (!codes_only) chunk (w, from, e, has);
    done = e;
  }
}

/* "(in reply to ...)", "(state 14)": what an MTA adds is looked for in the last bytes; nothing may be left out of
   it. */
static int in_trailer (const bk_alike *k, size_t at) {
  for (size_t i = at; i > 0 && k->key[i - 1] != ')'; i--) {
    if (k->key[i - 1] == '(') return is_one_of (bk_lower ((unsigned char) k->key[i]), "is");
  }
  return 0;
}

int bk_alike_of (bk_alike *k, const bk_image *im, bouncekit_slice text) {
  walk w = { k, im, text.p, text.len, 0, 0 };
  k->nmasks = 0;
  k->len = 0;
  if (text.len > 2 * BK_ALIKE_KEY || text.len == 0 || memchr (text.p, '\\', text.len) != NULL) return 0;
  while (w.begin < w.end && bk_is_space ((unsigned char) w.p[w.begin])) w.begin++;
  chunks (&w);
  if (k->nmasks == 0 || !keep (&w, text.len)) return 0;
  if (memchr (k->key, '(', k->len) != NULL) {
    for (unsigned i = 0; i < k->nmasks; i++)
      if (in_trailer (k, k->at[i])) return 0;
  }
  /* where they are, and how many: a text may have such bytes itself */
  memcpy (k->key + k->len, k->at, k->nmasks * sizeof *k->at);
  k->len += k->nmasks * sizeof *k->at;
  k->key[k->len++] = (char) k->nmasks;
  return 1;
}

int bk_alike_fold (const bk_alike *k, size_t *place) {
  size_t left = 0;
  for (unsigned i = 0; i < k->nmasks; i++) {
    size_t begin = k->at[i] + left;
    if (*place <= begin) break;
    if (*place <= begin + k->extra[i]) return 0;
    left += k->extra[i];
  }
  *place -= left;
  return 1;
}

void bk_alike_unfold (const bk_alike *k, size_t *place) {
  size_t left = 0;
  for (unsigned i = 0; i < k->nmasks && k->at[i] < *place; i++) left += k->extra[i];
  *place += left;
}
