/* field.c - header fields and the small languages in their values: addresses, typed values, host names. */
#include "report.h"

/* The first CR or LF from `at` on, or the end. One may be far where the other is near: neither is looked for far
   ahead. */
static size_t line_end (bouncekit_slice in, size_t at) {
  enum { AHEAD = 256 };
  while (at < in.len) {
    const char *p = in.p + at;
    size_t n = in.len - at < AHEAD ? in.len - at : AHEAD;
    const char *lf = memchr (p, '\n', n);
    if (lf != NULL) n = (size_t) (lf - p);
    const char *cr = memchr (p, '\r', n);
    if (cr != NULL) return (size_t) (cr - in.p);
    at += n;
    if (lf != NULL) break;
  }
  return at;
}

size_t bk_line_next (bouncekit_slice in, size_t at, bouncekit_slice *line) {
  size_t end = line_end (in, at);
  *line = bk_sub (in, at, end);
  if (end == in.len) return end;
  return end + (in.p[end] == '\r' && end + 1 < in.len && in.p[end + 1] == '\n' ? 2 : 1);
}

int bk_name_id (bouncekit_slice name, const bk_name *list, size_t n, int other) {
  for (size_t i = 0; i < n; i++)
    if (list[i].len == name.len && bk_equal_nocase (name, bk_slice (list[i].text, name.len))) return list[i].id;
  return other;
}

bouncekit_slice bk_trim (bouncekit_slice s) {
  while (s.len > 0 && bk_is_space ((unsigned char) s.p[0])) s.p++, s.len--;
  while (s.len > 0 && bk_is_space ((unsigned char) s.p[s.len - 1])) s.len--;
  return s;
}

bouncekit_slice bk_word (bouncekit_slice s) {
  size_t n = 0;
  s = bk_trim (s);
  while (n < s.len && !bk_is_space ((unsigned char) s.p[n])) n++;
  return bk_sub (s, 0, n);
}

/* field-name = 1*ftext, ftext = %d33-57 / %d59-126 (RFC 5322 3.6.8); white space before the colon is tolerated. */
size_t bk_field_name (bouncekit_slice line) {
  size_t n = 0;
  size_t most = line.len < 128 ? line.len : 128;
  while (n < most && (unsigned char) (line.p[n] - 33) < 94 && line.p[n] != ':') n++;
  size_t colon = n;
  while (colon < line.len && (line.p[colon] == ' ' || line.p[colon] == '\t')) colon++;
  return n > 0 && colon < line.len && line.p[colon] == ':' ? n : 0;
}

static int is_folded (bouncekit_slice in, size_t at) {
  return at < in.len && (in.p[at] == ' ' || in.p[at] == '\t');
}

int bk_field_next (bouncekit_slice in, size_t *at, bk_field *out) {
  while (*at < in.len) {
    bouncekit_slice line;
    size_t begin = *at, next = bk_line_next (in, begin, &line), n = bk_field_name (line);
    *at = next;
    if (bk_trim (line).len == 0) return BK_FIELD_BLANK;
    if (n == 0) continue;
    size_t end = begin + line.len;
    while (is_folded (in, *at)) {
      next = bk_line_next (in, *at, &line);
      if (bk_trim (line).len == 0) break;
      end = *at + line.len;
      *at = next;
    }
    size_t value = begin + n;
    while (in.p[value] != ':') value++;
    out->name = bk_sub (in, begin, begin + n);
    out->value = bk_trim (bk_sub (in, value + 1, end));
    return BK_FIELD_FOUND;
  }
  return BK_FIELD_END;
}

bouncekit_slice bk_uncomment (bouncekit_slice s) {
  s = bk_trim (s);
  while (s.len > 1 && s.p[s.len - 1] == ')') {
    size_t open = s.len - 1, depth = 0;
    for (size_t i = s.len; i-- > 0;) {
      if (s.p[i] == ')') depth++;
      else if (s.p[i] == '(' && --depth == 0) {
        open = i;
        break;
      }
    }
    if (depth != 0 || open == s.len - 1) break;
    s = bk_trim (bk_sub (s, 0, open));
  }
  return s;
}

bouncekit_slice bk_typed (bouncekit_slice value, bouncekit_slice *type) {
  size_t n = 0;
  value = bk_trim (value);
  while (n < value.len && n < 64 && (bk_is_alnum ((unsigned char) value.p[n]) || bk_one_of (value.p[n], "-_."))) n++;
  size_t semicolon = n;
  while (semicolon < value.len && (value.p[semicolon] == ' ' || value.p[semicolon] == '\t')) semicolon++;
  *type = BK_EMPTY;
  if (n == 0 || semicolon == value.len || value.p[semicolon] != ';') return value;
  *type = bk_sub (value, 0, n);
  return bk_trim (bk_sub (value, semicolon + 1, value.len));
}

/* atext of RFC 5322 and the dot; bytes of UTF-8 (RFC 6532) but those of CJK and other punctuation, see below. */
static int is_local (unsigned char c) {
  return bk_is_alnum (c) || c >= 0x80 || bk_one_of (c, "!#$%&'*+-/=?^_`{|}~.");
}

static int is_domain (unsigned char c) { return bk_is_alnum (c) || c >= 0x80 || c == '-' || c == '.' || c == '_'; }

/* Full-width punctuation that stands next to addresses in Chinese and Japanese texts (U+3000 to U+303F, U+FF00 to
   U+FF20), general punctuation (U+2000 to U+206F) and the Arabic comma: not part of an address. */
static int is_wide_mark (const unsigned char *p, size_t len) {
  if (len >= 2 && p[0] == 0xd8 && (p[1] == 0x8c || p[1] == 0x9b || p[1] == 0x9f)) return 1;
  if (len < 3) return 0;
  if (p[0] == 0xe3 && p[1] == 0x80) return 1;
  if (p[0] == 0xef && p[1] == 0xbc && p[2] <= 0xa0) return 1;
  return p[0] == 0xe2 && (p[1] == 0x80 || p[1] == 0x81);
}

static size_t domain_end (bouncekit_slice s, size_t at) {
  const unsigned char *p = (const unsigned char *) s.p;
  if (at < s.len && p[at] == '[') {
    size_t i = at + 1;
    while (i < s.len && i - at < 64 && (bk_is_alnum (p[i]) || p[i] == '.' || p[i] == ':')) i++;
    return i < s.len && p[i] == ']' && i > at + 1 ? i + 1 : at;
  }
  size_t end = at;
  while (end < s.len && end - at < 255 && is_domain (p[end]) && !is_wide_mark (p + end, s.len - end)) end++;
  while (end > at && (p[end - 1] == '.' || p[end - 1] == '-' || p[end - 1] == '_')) end--;
  return end;
}

/* A quoted local part that ends before `at`: where it begins. */
static size_t quoted_begin (bouncekit_slice s, size_t at) {
  if (at < 2 || s.p[at - 1] != '"') return at;
  for (size_t i = at - 1; i-- > 0 && at - i < 130;)
    if (s.p[i] == '"' && (i == 0 || s.p[i - 1] != '\\')) return i;
  return at;
}

static size_t local_begin (bouncekit_slice s, size_t at) {
  const unsigned char *p = (const unsigned char *) s.p;
  size_t begin = quoted_begin (s, at), from;
  if (begin < at) return begin;
  while (begin > 0 && at - begin < 256 && is_local (p[begin - 1])) begin--;
  /* words of a language that writes no blanks stand before the address: cut behind the last mark */
  for (from = begin; from < at; from++)
    if (p[from] >= 0x80 && is_wide_mark (p + from, s.len - from)) begin = from + (p[from] == 0xd8 ? 2 : 3);
  while (begin < at && (p[begin] == '\'' || p[begin] == '.' || p[begin] == '*' || p[begin] == '|'
         || (p[begin] & 0xc0) == 0x80)) begin++;
  return begin;
}

int bk_address_around (bouncekit_slice s, size_t at, size_t *begin, size_t *end) {
  *begin = local_begin (s, at);
  *end = domain_end (s, at + 1);
  return *begin < at && *end > at + 1;
}

/* "<...>" around the '@': a path may hold what no bare address may ("<ann smith@example.org>" is none). */
static int in_angles (bouncekit_slice s, size_t at, size_t *begin, size_t *end) {
  size_t b = at, e = at;
  while (b > 0 && at - b < 320 && s.p[b - 1] != '<' && !bk_is_space ((unsigned char) s.p[b - 1]) && s.p[b - 1] != '>') b--;
  while (e < s.len && e - at < 320 && s.p[e] != '>' && !bk_is_space ((unsigned char) s.p[e]) && s.p[e] != '<') e++;
  if (b == 0 || s.p[b - 1] != '<' || e == s.len || s.p[e] != '>' || b == at || e == at + 1) return 0;
  if (bk_starts_nocase (bk_sub (s, b, e), BK_LIT ("mailto:"))) b += 7;
  *begin = b;
  *end = e;
  return b < at;
}

bouncekit_slice bk_address (bouncekit_slice s) {
  size_t begin, end;
  for (size_t at = 0; at < s.len;) {
    const char *found = memchr (s.p + at, '@', s.len - at);
    if (found == NULL) break;
    size_t i = (size_t) (found - s.p);
    if (in_angles (s, i, &begin, &end) || bk_address_around (s, i, &begin, &end)) return bk_sub (s, begin, end);
    at = i + 1;
  }
  return BK_EMPTY;
}

static int is_ip (bouncekit_slice s) {
  size_t dots = 0, colons = 0, digits = 0;
  if (bk_starts_nocase (s, BK_LIT ("ipv6:"))) s = bk_sub (s, 5, s.len);
  for (size_t i = 0; i < s.len; i++) {
    if (s.p[i] == '.') dots++;
    else if (s.p[i] == ':') colons++;
    else if (bk_is_digit ((unsigned char) s.p[i])) digits++;
    else if (bk_lower ((unsigned char) s.p[i]) < 'a' || bk_lower ((unsigned char) s.p[i]) > 'f') return 0;
  }
  return s.len < 46 && ((dots == 3 && colons == 0 && digits >= 4 && digits + 3 == s.len) || colons >= 2);
}

/* The first thing in brackets or parentheses, or the name itself, that is an IP address. */
static bouncekit_slice find_ip (bouncekit_slice s) {
  for (size_t i = 0, from = 0; i <= s.len; i++) {
    int c = i == s.len ? ')' : s.p[i];
    if (c == '[' || c == '(') from = i + 1;
    else if (c == ']' || c == ')' || c == ',' || c == '|' || c == ' ') {
      if (i > from && is_ip (bk_sub (s, from, i))) return bk_sub (s, from, i);
      from = i + 1;
    }
  }
  return BK_EMPTY;
}

void bk_host (bouncekit_slice s, bouncekit_slice *host, bouncekit_slice *ip) {
  s = bk_trim (s);
  if (s.len > 1024) s.len = 1024;
  *ip = find_ip (s);
  size_t n = 0;
  while (n < s.len && (bk_is_alnum ((unsigned char) s.p[n]) || s.p[n] == '.' || s.p[n] == '-' || s.p[n] == '_')) n++;
  while (n > 0 && s.p[n - 1] == '.') n--;
  *host = is_ip (bk_sub (s, 0, n)) ? BK_EMPTY : bk_sub (s, 0, n);
}
