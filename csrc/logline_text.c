/* logline_text.c - undo what MTAs do to the remote's words before they log them. Copies live in the reader's scratch
   until its next line; without room the text stays as it is. */
#include "logline.h"

enum { SCRATCH = BK_LOG_MAX_LINE * 2 };   /* logline.c allocates as much */

static char *room (bk_log_reader *r, size_t len) {
  return SCRATCH - r->scratch_len < len ? NULL : r->scratch + r->scratch_len;
}

static bouncekit_slice done (bk_log_reader *r, char *p, char *end) {
  r->scratch_len += (size_t) (end - p);
  return bk_slice (p, (size_t) (end - p));
}

static int octal (const char *p, size_t left) {
  if (left < 4 || p[1] < '0' || p[1] > '3' || p[2] < '0' || p[2] > '7' || p[3] < '0' || p[3] > '7') return -1;
  return (p[1] - '0') * 64 + (p[2] - '0') * 8 + (p[3] - '0');
}

/* Only line breaks, tabs and bytes are escaped there: a backslash itself stands alone. */
bouncekit_slice bk_log_text_octal (bk_log_reader *r, bouncekit_slice s) {
  if (bk_char (s, 0, '\\') == s.len) return s;
  char *p = room (r, s.len), *out = p;
  if (p == NULL) return s;
  for (size_t i = 0; i < s.len; i++) {
    int byte, next = i + 1 < s.len ? s.p[i + 1] : 0;
    if (s.p[i] != '\\') *out++ = s.p[i];
    else if ((byte = octal (s.p + i, s.len - i)) >= 0) *out++ = (char) byte, i += 3;
    else if (next == 'n') *out++ = '\n', i++;
    else if (next == 'r') *out++ = '\r', i++;
    else if (next == 't') *out++ = '\t', i++;
    else *out++ = '\\';
  }
  return done (r, p, out);
}

/* "<a_b@example.org>": how far the address reaches whose "<" stands at i, or 0. Looks no further than the next "<". */
static size_t address_at (bouncekit_slice s, size_t i) {
  int at = 0;
  for (size_t k = i + 1; k < s.len && s.p[k] != '<'; k++) {
    if (s.p[k] == '@') at = 1;
    if (s.p[k] == '>') return at ? k : 0;
  }
  return 0;
}

/* Does a line of qmail-remote's report begin here, behind a "/"? URLs keep theirs. */
static int report_line (bouncekit_slice s) {
  if (s.len == 0 || BK_STARTS (s, "Remote_host_said:") || BK_STARTS (s, "Giving_up_on_")
      || BK_STARTS (s, "I'm_not_going_to_try"))
    return 1;
  return s.len >= 4 && s.p[0] >= '2' && s.p[0] <= '5' && bk_is_digit ((unsigned char) s.p[1])
    && bk_is_digit ((unsigned char) s.p[2]) && (s.p[3] == '_' || s.p[3] == '-' || s.p[3] == '/');
}

/* qmail-send's logsafe: a line end becomes "/", blanks and all beyond ASCII become "_". */
bouncekit_slice bk_log_text_qmail (bk_log_reader *r, bouncekit_slice s) {
  char *p = room (r, s.len), *out = p;
  if (p == NULL) return s;
  size_t keep = 0;
  for (size_t i = 0; i < s.len; i++) {
    if (s.p[i] == '<' && i >= keep) keep = address_at (s, i);
    if (s.p[i] == '_' && i >= keep) *out++ = ' ';
    else if (s.p[i] == '/' && report_line (bk_from (s, i + 1))) *out++ = '\n';
    else *out++ = s.p[i];
  }
  while (out > p && (out[-1] == '\n' || out[-1] == ' ')) out--;
  return done (r, p, out);
}

bouncekit_slice bk_log_text_c (bk_log_reader *r, bouncekit_slice s) {
  if (bk_char (s, 0, '\\') == s.len) return s;
  char *p = room (r, s.len), *out = p;
  if (p == NULL) return s;
  for (size_t i = 0; i < s.len; i++) {
    if (s.p[i] == '\\' && i + 1 < s.len) {
      int c = s.p[++i];
      *out++ = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : (char) c;
    } else {
      *out++ = s.p[i];
    }
  }
  return done (r, p, out);
}

static int hex4 (bouncekit_slice s, size_t at) {
  int n = 0;
  if (at + 4 > s.len) return -1;
  for (size_t i = at; i < at + 4; i++) {
    int c = bk_lower ((unsigned char) s.p[i]);
    if (bk_is_digit (c)) n = n * 16 + c - '0';
    else if (c >= 'a' && c <= 'f') n = n * 16 + c - 'a' + 10;
    else return -1;
  }
  return n;
}

static char *utf8 (char *out, int c) {
  if (c < 0x80) {
    *out++ = (char) c;
    return out;
  }
  if (c < 0x800) {
    *out++ = (char) (0xc0 | c >> 6);
  } else {
    if (c < 0x10000) {
      *out++ = (char) (0xe0 | c >> 12);
    } else {
      *out++ = (char) (0xf0 | c >> 18);
      *out++ = (char) (0x80 | (c >> 12 & 63));
    }
    *out++ = (char) (0x80 | (c >> 6 & 63));
  }
  *out++ = (char) (0x80 | (c & 63));
  return out;
}

/* \uXXXX at i, surrogate pairs together, a half alone as U+FFFD. *used: bytes behind the backslash. Never longer than
   the escape was. */
static int unicode_at (bouncekit_slice s, size_t i, size_t *used) {
  int c = hex4 (s, i + 2), low;
  *used = 5;
  if (c < 0) return -1;
  if (c < 0xd800 || c > 0xdfff) return c;
  if (c > 0xdbff || i + 8 > s.len || s.p[i + 6] != '\\' || s.p[i + 7] != 'u') return 0xfffd;
  low = hex4 (s, i + 8);
  if (low < 0xdc00 || low > 0xdfff) return 0xfffd;
  *used = 11;
  return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
}

/* RFC 8259 section 7. */
bouncekit_slice bk_log_text_json (bk_log_reader *r, bouncekit_slice s) {
  if (bk_char (s, 0, '\\') == s.len) return s;
  char *p = room (r, s.len), *out = p;
  if (p == NULL) return s;
  for (size_t i = 0; i < s.len; i++) {
    size_t used;
    int c;
    if (s.p[i] != '\\' || i + 1 >= s.len) {
      *out++ = s.p[i];
      continue;
    }
    switch (s.p[i + 1]) {
      case 'n': *out++ = '\n', i++; break;
      case 'r': *out++ = '\r', i++; break;
      case 't': *out++ = '\t', i++; break;
      case 'b': case 'f': *out++ = ' ', i++; break;
      case 'u':
        c = unicode_at (s, i, &used);
        if (c >= 0) {
          out = utf8 (out, c);
          i += used;
          break;
        }
        *out++ = s.p[i];
        break;
      default: *out++ = s.p[++i];
    }
  }
  return done (r, p, out);
}

bouncekit_slice bk_log_text_csv (bk_log_reader *r, bouncekit_slice s) {
  if (bk_log_find (s, 0, BK_LIT ("\"\"")) == s.len) return s;
  char *p = room (r, s.len), *out = p;
  if (p == NULL) return s;
  for (size_t i = 0; i < s.len; i++) {
    *out++ = s.p[i];
    if (s.p[i] == '"' && i + 1 < s.len && s.p[i + 1] == '"') i++;
  }
  return done (r, p, out);
}

bouncekit_slice bk_log_text_copy (bk_log_reader *r, bouncekit_slice s) {
  char *p = room (r, s.len);
  if (p == NULL || s.len == 0) return bk_slice ("", 0);
  memcpy (p, s.p, s.len);
  return done (r, p, p + s.len);
}

bouncekit_slice bk_log_text_join (bk_log_reader *r, bouncekit_slice a, const char *between, bouncekit_slice b) {
  size_t mid = strlen (between);
  if (b.len == 0) return a;
  if (a.len == 0) return b;
  char *p = room (r, a.len + mid + b.len);
  if (p == NULL) return a;
  memmove (p, a.p, a.len);
  memcpy (p + a.len, between, mid);
  memmove (p + a.len + mid, b.p, b.len);
  return done (r, p, p + a.len + mid + b.len);
}
