/* logline_field.c - small readers for log lines. */
#include "logline.h"

size_t bk_log_find (bouncekit_slice s, size_t from, bouncekit_slice word) {
  if (word.len == 0 || s.len < word.len) return s.len;
  size_t last = s.len - word.len;
  while (from <= last) {
    const char *q = memchr (s.p + from, word.p[0], last - from + 1);
    if (q == NULL) return s.len;
    if (memcmp (q, word.p, word.len) == 0) return (size_t) (q - s.p);
    from = (size_t) (q - s.p) + 1;
  }
  return s.len;
}

size_t bk_log_find_last (bouncekit_slice s, bouncekit_slice word) {
  if (word.len == 0 || s.len < word.len) return s.len;
  for (size_t at = s.len - word.len + 1; at-- > 0;)
    if (memcmp (s.p + at, word.p, word.len) == 0) return at;
  return s.len;
}

bouncekit_slice bk_log_trim (bouncekit_slice s) {
  while (s.len > 0 && bk_is_space ((unsigned char) s.p[s.len - 1])) s.len--;
  while (s.len > 0 && bk_is_space ((unsigned char) s.p[0])) s = bk_from (s, 1);
  return s;
}

/* Behind a quoted string whose first quote stands at `at`; s.len + 1 when it does not end. */
static size_t skip_quoted (bouncekit_slice s, size_t at) {
  for (at++; at < s.len; at++) {
    if (s.p[at] == '\\') at++;
    else if (s.p[at] == '"') return at + 1;
  }
  return s.len + 1;
}

/* RFC 5321: a quoted local part may hold ">" too. One that does not end is no quoted string. */
size_t bk_log_angle (bouncekit_slice s, size_t at, bouncekit_slice *address) {
  if (at >= s.len || s.p[at] != '<') return 0;
  size_t from = at + 1, search = from;
  if (search < s.len && s.p[search] == '"') {
    search = skip_quoted (s, search);
    if (search > s.len) search = from;
  }
  size_t end = bk_char (s, search, '>');
  if (end == s.len) return 0;
  *address = bk_part (s, from, end);
  return end + 1;
}

/* A key begins a word: "to=" is not in "orig_to=". */
static int in_word (bouncekit_slice s, size_t at, bouncekit_slice key) {
  return at > 0 && bk_is_alnum ((unsigned char) key.p[0])
      && (bk_is_alnum ((unsigned char) s.p[at - 1]) || s.p[at - 1] == '_');
}

int bk_log_value (bouncekit_slice s, bouncekit_slice key, bouncekit_slice *value) {
  size_t at = bk_log_find (s, 0, key);
  while (at < s.len && in_word (s, at, key))
    at = bk_log_find (s, at + 1, key);
  if (at == s.len) return 0;
  size_t from = at + key.len, end = from;
  if (key.p[key.len - 1] == '<') return bk_log_angle (s, from - 1, value) > 0;
  while (end < s.len && s.p[end] != ' ' && s.p[end] != ',') end++;
  *value = bk_part (s, from, end);
  return 1;
}

int bk_log_quoted (bouncekit_slice s, bouncekit_slice key, bouncekit_slice *value) {
  size_t at = bk_log_find (s, 0, key);
  while (at < s.len && in_word (s, at, key))
    at = bk_log_find (s, at + 1, key);
  if (at == s.len) return 0;
  size_t from = at + key.len;
  char quote = from < s.len ? s.p[from] : ' ';
  if (quote != '"' && quote != '\'') {
    *value = bk_part (s, from, bk_char (s, from, ' '));
    return 1;
  }
  size_t end = quote == '"' ? skip_quoted (s, from) : bk_char (s, from + 1, quote) + 1;
  *value = bk_part (s, from + 1, end > s.len ? s.len : end - 1);   /* a line that was cut has no last quote */
  return 1;
}

unsigned bk_log_number (bouncekit_slice s) {
  unsigned n = 0;
  for (size_t i = 0; i < s.len && i < 9 && bk_is_digit ((unsigned char) s.p[i]); i++)
    n = n * 10 + (unsigned) (s.p[i] - '0');
  return n;
}

static size_t digits (bouncekit_slice s, size_t at, double *n) {
  size_t from = at;
  for (*n = 0; at < s.len && at - from < 15 && bk_is_digit ((unsigned char) s.p[at]); at++)
    *n = *n * 10 + (s.p[at] - '0');
  return at;
}

static size_t decimal (bouncekit_slice s, size_t at, double *n) {
  double fraction, unit = 1;
  size_t end = digits (s, at, n);
  if (end == at || end >= s.len || s.p[end] != '.') return end;
  size_t stop = digits (s, end + 1, &fraction);
  for (size_t i = end + 1; i < stop; i++) unit *= 10;
  *n += fraction / unit;
  return stop;
}

double bk_log_seconds (bouncekit_slice s) {
  double n;
  return decimal (s, 0, &n) == 0 ? -1 : n;
}

double bk_log_duration (bouncekit_slice s) {
  double total = 0, n;
  size_t at = 0, end;
  while (at < s.len && (end = decimal (s, at, &n)) > at) {
    int unit = end < s.len ? s.p[end] : 's';
    at = end + 1;
    switch (unit) {
      case '+': total = (total + n) * 24; break;          /* days, then hours */
      case ':': total = (total + n) * 60; break;
      case 'w': total += n * 604800; break;
      case 'd': total += n * 86400; break;
      case 'h': total += n * 3600; break;
      case 'm':
        if (at < s.len && s.p[at] == 's') {               /* "300ms" */
          total += n / 1000;
          at++;
        } else {
          total += n * 60;
        }
        break;
      default: return total + n;
      case 's': total += n;
    }
  }
  return at == 0 ? -1 : total;
}

int bk_log_is_ip (bouncekit_slice s) {
  size_t marks = 0;
  for (size_t i = 0; i < s.len; i++) {
    int c = bk_lower ((unsigned char) s.p[i]);
    if (c == '.' || c == ':') marks++;
    else if (!bk_is_digit (c) && !(c >= 'a' && c <= 'f') && c != '%') return 0;
  }
  return s.len <= 64 && marks >= 2;
}
