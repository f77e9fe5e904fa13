/* lex_class.c - what is recognised whole: URLs, addresses, IP addresses, hosts, numbers with their units.

   Every reader looks at a bounded stretch, so a flood of candidates costs linear time. */
#include "lex.h"

enum { MAX_LOCAL = 320, MAX_HOST = 255, MAX_IP = 48, MAX_NUMBER = 40 };

static int is_high (int c) { return (c & 0x80) != 0; }
static int at_char (const char *p, size_t end, size_t at) { return at < end ? (unsigned char) p[at] : 0; }

static int starts (const char *p, size_t end, size_t at, const char *what, size_t len) {
  return end - at >= len && bk_starts_nocase (bk_slice (p + at, end - at), bk_slice (what, len));
}

size_t bk_lex_url (const char *p, size_t end, size_t at) {
  size_t start = at;
  if (starts (p, end, at, "http", 4)) {
    size_t i = at + 4;
    if (at_char (p, end, i) == 's' || at_char (p, end, i) == 'S') i++;
    if (!starts (p, end, i, "://", 3)) return at;
    start = i + 3;
  } else if (starts (p, end, at, "www.", 4)) {
    start = at + 4;
  } else {
    return at;
  }
  size_t i = start;
  while (i < end && !bk_is_space ((unsigned char) p[i]) && strchr ("<>\"')]\\", p[i]) == NULL && p[i] != '\0') i++;
  if (i == start) return at;
  while (i > start && strchr (".,;:!", p[i - 1]) != NULL) i--;   /* punctuation of the sentence around it */
  return i;
}

bouncekit_slice bk_url_host (const char *p, size_t begin, size_t end) {
  size_t i = begin;
  const char *colon = memchr (p + begin, ':', end - begin < 8 ? end - begin : 8);
  if (colon != NULL && (size_t) (colon - p) + 3 <= end && colon[1] == '/' && colon[2] == '/') i = (size_t) (colon - p) + 3;
  size_t stop = i;
  while (stop < end && stop - i < MAX_HOST && (bk_is_alnum ((unsigned char) p[stop]) || p[stop] == '.' || p[stop] == '-'))
    stop++;
  return bk_slice (p + i, stop - i);
}

/* Local part as it stands in logs: anything but blanks, brackets and list punctuation, without "..."; docomo and au gave
   out addresses with two dots. */
static int is_local (int c) { return c > ' ' && c != 0x7f && strchr ("<>\"(),;:[]@", c) == NULL; }
static int is_domain (int c) { return bk_is_alnum (c) || c == '-' || c == '_' || c == '.' || c == '*' || is_high (c); }

/* The end of what stands behind an @, 0: nothing. */
static size_t domain (const char *p, size_t end, size_t at) {
  size_t i = at;
  if (at_char (p, end, i) == '[') {
    while (i < end && i - at < MAX_IP && p[i] != ']' && !bk_is_space ((unsigned char) p[i])) i++;
    return at_char (p, end, i) == ']' ? i + 1 : 0;
  }
  /* behind an ASCII name, what has three bytes or more is the sentence going on: ann@example.org”的邮件 */
  int limit = is_high (at_char (p, end, at)) ? 0x100 : 0xe0;
  while (i < end && i - at < MAX_HOST && (unsigned char) p[i] < limit && is_domain ((unsigned char) p[i])
      && !(p[i] == '.' && at_char (p, end, i + 1) == '.')) i++;
  while (i > at && p[i - 1] == '.') i--;                         /* the sentence's full stop */
  return i > at ? i : 0;
}

/* at_sign: the next @ behind `at`. */
size_t bk_lex_addr (const char *p, size_t end, size_t at, size_t at_sign) {
  if (at_sign >= end || at_sign - at > MAX_LOCAL || at_sign == at) return at;
  for (size_t i = at; i < at_sign; i++) {
    if (!is_local ((unsigned char) p[i]) || (p[i] == '.' && p[i + 1] == '.' && p[i + 2] == '.')) return at;
  }
  size_t stop = domain (p, end, at_sign + 1);
  return stop > 0 ? stop : at;
}

/* RFC 5321 4.1.2: Quoted-string "@" Domain. */
size_t bk_lex_quoted_addr (const char *p, size_t end, size_t at) {
  size_t i = at + 1;
  while (i < end && i - at < MAX_LOCAL && p[i] != '"' && p[i] != '\r' && p[i] != '\n') i += p[i] == '\\' && end - i > 1 ? 2 : 1;
  if (i == at + 1 || at_char (p, end, i) != '"' || at_char (p, end, i + 1) != '@') return at;
  size_t stop = domain (p, end, i + 2);
  return stop > 0 ? stop : at;
}

int bk_is_top_level (bouncekit_slice label) {
  static const char *const generic[] = { "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "arpa", "local", "lan" };
  if (label.len == 2) return 1;
  for (size_t i = 0; i < BK_LEN (generic); i++) {
    if (bk_equal_nocase (label, bk_slice (generic[i], strlen (generic[i])))) return 1;
  }
  return 0;
}

static size_t ip4 (const char *p, size_t end, size_t at) {
  size_t i = at;
  for (int part = 0; part < 4; part++) {
    unsigned v = 0;
    size_t from = i;
    while (i < end && i - from < 3 && bk_is_digit ((unsigned char) p[i])) v = v * 10 + (unsigned) (p[i++] - '0');
    if (i == from || v > 255) return at;
    if (part < 3 && at_char (p, end, i++) != '.') return at;
  }
  int next = at_char (p, end, i);
  if (bk_is_alnum (next) || (next == '.' && bk_is_digit (at_char (p, end, i + 1)))) return at;
  if (next == '/' && bk_is_digit (at_char (p, end, i + 1))) {    /* a network */
    i++;
    while (i < end && bk_is_digit ((unsigned char) p[i])) i++;
  }
  return i;
}

static int is_hex (int c) { return bk_is_digit (c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

static size_t ip6 (const char *p, size_t end, size_t at) {
  size_t i = starts (p, end, at, "IPv6:", 5) ? at + 5 : at;
  unsigned colons = 0, doubled = 0, digits = 0;
  size_t group = i;
  for (; i < end && i - at < MAX_IP; i++) {
    int c = (unsigned char) p[i];
    if (c == ':') {
      colons++;
      if (at_char (p, end, i + 1) == ':') doubled++;
      group = i + 1;
    } else if (is_hex (c)) {
      digits++;
      if (i - group >= 4) return at;
    } else if (c == '.' && bk_is_digit (at_char (p, end, i + 1)) && colons > 2) {
      group = i + 1;
    } else {
      break;
    }
  }
  if (bk_is_alnum (at_char (p, end, i))) return at;
  while (i > at && p[i - 1] == ':' && !(i - at > 1 && p[i - 2] == ':')) i--, colons--;
  return digits > 0 && ((doubled == 1 && colons >= 2 && digits > 1) || (colons >= 5 && colons <= 7)) ? i : at;
}

size_t bk_lex_ip (const char *p, size_t end, size_t at) {
  size_t i = bk_is_digit ((unsigned char) p[at]) ? ip4 (p, end, at) : at;
  return i > at ? i : ip6 (p, end, at);
}

/* Labels with dots between, the last of letters. Whether it is a host or words with a full stop and no blank
   ("rejected.Please") is told by the form of the last label: bk_lex asks the vocabulary besides. */
size_t bk_lex_host (const char *p, size_t end, size_t at) {
  size_t i = at, last = at;
  unsigned labels = 0;
  int ok = 0;
  while (i < end && i - at < MAX_HOST) {
    size_t from = i;
    int letters = 1;
    while (i < end && i - at <= MAX_HOST && (bk_is_alnum ((unsigned char) p[i]) || p[i] == '-' || p[i] == '_')) {
      if (!bk_is_alpha ((unsigned char) p[i])) letters = 0;
      i++;
    }
    if (i == from) break;
    labels++;
    size_t len = i - from;
    int tld = (letters && len >= 2 && len <= 12) || (len > 4 && starts (p, end, from, "xn--", 4));
    if (labels > 1 && letters && p[from] >= 'A' && p[from] <= 'Z' && bk_lower (p[from + 1 < i ? from + 1 : from]) == p[from + 1 < i ? from + 1 : from]
        && p[from - 2] >= 'a' && p[from - 2] <= 'z') break;      /* rejected.Please */
    last = i;
    ok = labels > 1 && tld;
    if (at_char (p, end, i) != '.') break;
    int next = at_char (p, end, i + 1);
    if (!bk_is_alnum (next) && next != '_') break;
    i++;
  }
  if (!ok || last == at) return at;
  int next = at_char (p, end, last);
  return next == '@' || is_high (next) ? at : last;
}

/* The unit that follows a number, at p[at]: kind of token, and where it ends. */
static int unit (const char *p, size_t end, size_t at, size_t *stop) {
  static const struct { const char *text; int kind; } units[] = {
    { "milliseconds", BK_T_DURATION }, { "seconds", BK_T_DURATION }, { "minutes", BK_T_DURATION }, { "minute", BK_T_DURATION },
    { "second", BK_T_DURATION }, { "hours", BK_T_DURATION }, { "hour", BK_T_DURATION }, { "days", BK_T_DURATION },
    { "mins", BK_T_DURATION }, { "secs", BK_T_DURATION }, { "min", BK_T_DURATION }, { "sec", BK_T_DURATION },
    { "day", BK_T_DURATION }, { "hrs", BK_T_DURATION }, { "hr", BK_T_DURATION }, { "ms", BK_T_DURATION },
    { "bytes", BK_T_SIZE }, { "byte", BK_T_SIZE }, { "kbytes", BK_T_SIZE }, { "kib", BK_T_SIZE }, { "mib", BK_T_SIZE },
    { "gib", BK_T_SIZE }, { "kb", BK_T_SIZE }, { "mb", BK_T_SIZE }, { "gb", BK_T_SIZE }, { "tb", BK_T_SIZE },
    { "mo", BK_T_SIZE }, { "ko", BK_T_SIZE }, { "k", BK_T_SIZE }, { "s", BK_T_DURATION }, { "m", BK_T_DURATION },
    { "h", BK_T_DURATION }, { "d", BK_T_DURATION },
  };
  for (size_t i = 0; i < BK_LEN (units); i++) {
    size_t n = strlen (units[i].text);
    if (!starts (p, end, at, units[i].text, n)) continue;
    int next = at_char (p, end, at + n);
    if (bk_is_alpha (next) || is_high (next)) continue;
    if (bk_is_digit (next) && units[i].kind == BK_T_SIZE) continue;
    *stop = at + n;
    return units[i].kind;
  }
  return BK_T_NUM;
}

size_t bk_lex_number (const char *p, size_t end, size_t at, int *kind) {
  size_t i = at;
  unsigned separators = 0;
  *kind = BK_T_NUM;
  for (; i < end && i - at < MAX_NUMBER; i++) {
    int c = (unsigned char) p[i];
    if (bk_is_digit (c)) continue;
    if ((c != '.' && c != ',' && c != ':' && c != '-' && c != '/') || !bk_is_digit (at_char (p, end, i + 1))) break;
    if (c == ':' || c == '-' || c == '/') separators++;
  }
  while (i < end && bk_is_digit ((unsigned char) p[i])) i++;     /* a long number is still one */
  if (separators >= 2 || (separators == 1 && memchr (p + at, ':', i - at) != NULL)) {
    *kind = BK_T_DATE;
    if (at_char (p, end, i) == 'T' && bk_is_digit (at_char (p, end, i + 1))) {   /* 2026-01-31T12:00:00Z */
      for (i++; i < end && i - at < MAX_NUMBER && (bk_is_digit ((unsigned char) p[i]) || strchr (":.+-Z", p[i]) != NULL) && p[i] != 0; i++) ;
    }
    return i;
  }
  if (bk_is_alpha (at_char (p, end, i))) {
    size_t stop = i;
    *kind = unit (p, end, i, &stop);
    if (*kind == BK_T_NUM) return at;                            /* mixed: an id, or a word with digits */
    i = stop;
    if (bk_is_digit (at_char (p, end, i))) return at;
  }
  return i;
}
