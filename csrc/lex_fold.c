/* lex_fold.c - one character: what it is, and its letters without case and accents.

   Bytes that are no UTF-8 are read as Latin-1, with the six places where Latin-5 has the letters of Turkish. Text that
   was taken for Latin-1 once and encoded again ("Ã¼" for u umlaut) is read as what it was. */
#include "lex.h"

/* UTF-8 (RFC 3629) at p[at]: length and code point; 0: not well-formed. */
static size_t decode (const char *p, size_t end, size_t at, uint32_t *cp) {
  const unsigned char *s = (const unsigned char *) p + at;
  size_t left = end - at;
  uint32_t c = s[0];
  size_t n = c >= 0xc2 && c <= 0xdf ? 2 : (c & 0xf0) == 0xe0 ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
  if (n == 0 || n > left) return 0;
  c &= 0xffu >> (n + 1);
  for (size_t i = 1; i < n; i++) {
    if ((s[i] & 0xc0) != 0x80) return 0;
    c = c << 6 | (s[i] & 0x3fu);
  }
  if ((n == 3 && c < 0x800) || (n == 4 && c < 0x10000) || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) return 0;
  *cp = c;
  return n;
}

static void put (bk_char *out, const char *text) {
  out->n = 0;
  while (text[out->n] != '\0' && out->n < 3) {
    out->text[out->n] = text[out->n];
    out->n++;
  }
}

static void put_utf8 (bk_char *out, uint32_t cp) {
  char t[4];
  if (cp < 0x80) {
    t[0] = (char) cp, t[1] = 0;
  } else if (cp < 0x800) {
    t[0] = (char) (0xc0 | cp >> 6), t[1] = (char) (0x80 | (cp & 0x3f)), t[2] = 0;
  } else {   /* what is beyond three bytes keeps its low bits: it is only compared */
    t[0] = (char) (0xe0 | (cp >> 12 & 0x0f)), t[1] = (char) (0x80 | (cp >> 6 & 0x3f)), t[2] = (char) (0x80 | (cp & 0x3f));
    t[3] = 0;
  }
  put (out, t);
}

static void from_table (bk_char *out, const char *cell) {
  if (cell[0] == '\0') return;
  if (cell[0] == '\1') out->kind = BK_C_MARK;
  else put (out, cell), out->kind = BK_C_LETTER;
}

static void letter (bk_char *out, int kind, uint32_t cp) {
  out->kind = kind;
  put_utf8 (out, cp);
}

/* Arabic, Persian: variants of one letter are one letter, vowel signs are dropped. */
static void arabic (bk_char *out, uint32_t cp) {
  if ((cp >= 0x660 && cp <= 0x669) || (cp >= 0x6f0 && cp <= 0x6f9)) { letter (out, BK_C_ASCII, '0' + (cp & 0xf)); return; }
  if ((cp >= 0x64b && cp <= 0x65f) || cp == 0x670 || cp == 0x640) { out->kind = BK_C_MARK; return; }
  if (cp == 0x61f || cp == 0x6d4) { out->kind = BK_C_STOP; return; }
  if (cp < 0x620) return;
  switch (cp) {
    case 0x622: case 0x623: case 0x625: cp = 0x627; break;
    case 0x649: case 0x6cc: cp = 0x64a; break;
    case 0x6a9: cp = 0x643; break;
    case 0x629: cp = 0x647; break;
    default: break;
  }
  letter (out, BK_C_LETTER, cp);
}

static void punctuation (bk_char *out, uint32_t cp) {
  if ((cp >= 0x200b && cp <= 0x200f) || (cp >= 0x202a && cp <= 0x202e) || cp == 0x2060) out->kind = BK_C_MARK;
  else if (cp <= 0x200a || cp == 0x2028 || cp == 0x2029 || cp == 0x202f || cp == 0x205f) out->kind = BK_C_BLANK;
  else if (cp >= 0x2010 && cp <= 0x2013) out->kind = BK_C_JOINT;
  else if (cp == 0x2018 || cp == 0x2019) out->kind = BK_C_QUOTE;
}

static int is_sign (uint32_t cp) {
  return (cp >= 0x0e00 && cp <= 0x0eff) || (cp >= 0x3005 && cp <= 0x3007) || (cp >= 0x3040 && cp <= 0x30fa)
      || (cp >= 0x30fc && cp <= 0x31ff) || (cp >= 0x3400 && cp <= 0x4dbf) || (cp >= 0x4e00 && cp <= 0x9fff)
      || (cp >= 0xac00 && cp <= 0xd7af) || (cp >= 0xf900 && cp <= 0xfaff) || (cp >= 0xff66 && cp <= 0xff9f)
      || (cp >= 0x20000 && cp <= 0x3ffff);
}

static void wide (bk_char *out, uint32_t cp) {
  if (cp >= 0x600 && cp <= 0x6ff) arabic (out, cp);
  else if (cp >= 0x1e00 && cp <= 0x1eff) from_table (out, bk_fold_1e00[cp - 0x1e00]);
  else if (is_sign (cp)) letter (out, BK_C_SIGN, cp);
  else if (cp == 0x964 || cp == 0x965 || cp == 0x3002 || cp == 0xff61) out->kind = BK_C_STOP;
  else if (cp >= 0x700 && cp <= 0x1fff) letter (out, BK_C_LETTER, cp);
  else if (cp >= 0x2000 && cp <= 0x206f) punctuation (out, cp);
  else if (cp == 0x3000) out->kind = BK_C_BLANK;
  else if (cp == 0xfeff) out->kind = BK_C_MARK;
  else if (cp >= 0xff01 && cp <= 0xff5e) letter (out, BK_C_ASCII, (uint32_t) bk_lower ((int) (cp - 0xfee0)));
}

static uint32_t latin5 (uint32_t c) {
  switch (c) {
    case 0xd0: case 0xf0: return 'g';
    case 0xdd: case 0xfd: return 'i';
    case 0xde: case 0xfe: return 's';
    default: return c;
  }
}

/* The byte that Latin-1 or Windows-1252 has for a character, if it can be the second of a pair; 0: none. */
static uint32_t second_byte (uint32_t cp) {
  static const uint16_t windows[32] = { 0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039,
    0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
    0x178 };
  if (cp >= 0x80 && cp <= 0xbf) return cp;
  for (uint32_t i = 0; i < BK_LEN (windows); i++) {
    if (windows[i] == cp) return 0x80 + i;
  }
  return 0;
}

/* The first half of a doubly encoded character of Latin, Greek or Cyrillic: the other half's length, and both as one. */
static size_t unmangle (const char *p, size_t end, size_t at, uint32_t *cp) {
  uint32_t next;
  int first = (*cp >= 0xc3 && *cp <= 0xc5) || (*cp >= 0xce && *cp <= 0xd1);
  size_t n = first && at < end ? decode (p, end, at, &next) : 0;
  if (n == 0) return 0;
  next = second_byte (next);
  if (next == 0) return 0;
  *cp = (*cp & 0x1f) << 6 | (next & 0x3f);
  return n;
}

void bk_read_char (const char *p, size_t end, size_t at, bk_char *out) {
  uint32_t cp = 0;
  out->kind = BK_C_OTHER;
  out->n = 0;
  out->len = decode (p, end, at, &cp);
  if (out->len == 0) {
    out->len = 1;
    cp = latin5 ((unsigned char) p[at]);
    if (cp < 0x80) { letter (out, BK_C_LETTER, cp); return; }
    if (cp < 0xc0 && cp != 0xa0 && cp != 0xb4) {
      if (cp == 0x91 || cp == 0x92) out->kind = BK_C_QUOTE;        /* Windows-1252 */
      return;
    }
  } else {
    out->len += unmangle (p, end, at + out->len, &cp);
  }
  if (cp == 0xa0) out->kind = BK_C_BLANK;
  else if (cp == 0xb4) out->kind = BK_C_QUOTE;
  else if (cp == 0xad) out->kind = BK_C_MARK;                      /* a hyphen that only shows at the end of a line */
  else if (cp >= 0x600) wide (out, cp);
  else if (cp >= 0xc0) from_table (out, bk_fold_c0[cp - 0xc0]);
}
