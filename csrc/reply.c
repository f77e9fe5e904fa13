/* reply.c - one reply or diagnostic text into its parts: the pass over the bytes. Words around the reply are
   reply_wrap.c's, numbers reply_code.c's; what is found goes into the result through reply_line.c. */
#include "reply.h"

/* What to stop at. */
enum { PLAIN, DIGIT, BREAK, ESCAPE, CONTROL, HIGH };

static const unsigned char kinds[256] = {
#define H16 HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH
  CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
  CONTROL, PLAIN, BREAK, CONTROL, CONTROL, BREAK, CONTROL, CONTROL,
  CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
  CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
  DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, ESCAPE, PLAIN, PLAIN, PLAIN,
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, CONTROL,
  H16, H16, H16, H16, H16, H16, H16, H16
#undef H16
};

/* The length of the UTF-8 character at `p`, or 0 (RFC 3629: shortest form, no surrogates, up to U+10FFFF). */
static size_t utf8 (const unsigned char *p, size_t len) {
  unsigned low = 0x80, high = 0xbf;
  size_t n;
  if (p[0] >= 0xc2 && p[0] <= 0xdf) n = 2;
  else if (p[0] >= 0xe0 && p[0] <= 0xef) n = 3;
  else if (p[0] >= 0xf0 && p[0] <= 0xf4) n = 4;
  else return 0;
  if (p[0] == 0xe0) low = 0xa0;
  if (p[0] == 0xed) high = 0x9f;
  if (p[0] == 0xf0) low = 0x90;
  if (p[0] == 0xf4) high = 0x8f;
  if (len < n || p[1] < low || p[1] > high) return 0;
  for (size_t i = 2; i < n; i++)
    if (p[i] < 0x80 || p[i] > 0xbf) return 0;
  return n;
}

static size_t scan_high (bk_scan *s, size_t at) {
  size_t n = utf8 ((const unsigned char *) s->p + at, s->end - at);
  if (n > 0) return at + n;
  s->out->flags |= BOUNCEKIT_REPLY_NOT_UTF8;
  return at + 1;
}

/* A line break of any kind ends at `next`. A line that begins with white space goes on with the one before. */
static size_t scan_break (bk_scan *s, size_t at, size_t next) {
  static const bouncekit_esc none = { 0, 0, 0 };
  while (next < s->end && bk_is_break (s->p[next])) next++;
  s->line = next;
  s->folded = next < s->end && bk_is_blank ((unsigned char) s->p[next]);
  if (s->folded) {
    while (s->line < s->end && bk_is_blank ((unsigned char) s->p[s->line])) s->line++;
    return s->line;
  }
  bk_line_close (s, at);
  if (next == s->end) return next;
  bk_line_open (s, 0, none, next);
  return next;
}

static size_t scan_escape (bk_scan *s, size_t at) {
  unsigned char byte;
  if (bk_octal_at (s->p, s->end, at, &byte) > 0) {
    s->out->flags |= BOUNCEKIT_REPLY_ESCAPED;
    return at + 4;
  }
  size_t n = bk_break_at (s->p, s->end, at);
  if (n > 0) {
    s->out->flags |= BOUNCEKIT_REPLY_ESCAPED;
    return scan_break (s, at, at + n);
  }
  return at + 1 < s->end && s->p[at + 1] == '\\' ? at + 2 : at + 1;
}

/* Over plain bytes, eight at a time; the loop goes on byte by byte where one of the eight may be something else. A lane
   keeps its highest bit when its byte, which must have none itself, is on the right side of each bound. */
static size_t scan_plain (const char *p, size_t at, size_t end) {
  const uint64_t ones = 0x0101010101010101u, high = ones << 7;
  for (; end - at >= 8; at += 8) {
    uint64_t v;
    memcpy (&v, p + at, 8);
    uint64_t printable = (high | v) - ones * ' ', digit_or_up = (high | v) - ones * '0', above_digits = (high | v) - ones * ':';
    uint64_t no_escape = (high | (v ^ ones * '\\')) - ones, del = v + ones;
    if ((printable & no_escape & ~v & ~del & (~digit_or_up | above_digits) & high) != high) break;
  }
  while (at < end && kinds[(unsigned char) p[at]] == PLAIN) at++;
  return at;
}

static void scan (bk_scan *s) {
  size_t at = s->begin;
  while (at < s->end) {
    switch (kinds[(unsigned char) s->p[at]]) {
      case PLAIN:
        at = scan_plain (s->p, at + 1, s->end);
        break;
      case DIGIT: at = bk_scan_digit (s, at); break;
      case BREAK: at = scan_break (s, at, at + bk_break_at (s->p, s->end, at)); break;
      case ESCAPE: at = scan_escape (s, at); break;
      case CONTROL: s->out->flags |= BOUNCEKIT_REPLY_CONTROL; at++; break;
      default: at = scan_high (s, at); break;
    }
  }
}

/* Everything but lines[], which is long and filled as far as nlines says. */
static void clear (bouncekit_reply *out, const char *p) {
  out->code = out->outer_code = 0;
  out->esc.cls = out->outer_esc.cls = 0;
  out->esc.subject = out->esc.detail = out->outer_esc.subject = out->outer_esc.detail = 0;
  out->flags = 0;
  out->phase = BOUNCEKIT_PHASE_NONE;
  out->host = out->ip = out->agent = out->body = bk_slice (p, 0);
  out->nlines = 0;
}

/* A text without code: leave out the words before "said:". */
static void without_code (bk_scan *s) {
  bouncekit_reply *out = s->out;
  out->flags |= BOUNCEKIT_REPLY_NO_CODE;
  bk_wrap_words (s, s->begin, s->end);
  s->body = bk_wrap_said (s);
  if (s->body == s->begin) return;
  out->flags |= BOUNCEKIT_REPLY_WRAPPED;
  unsigned first = 0;
  while (first < out->nlines && out->lines[first].text.p + out->lines[first].text.len <= s->p + s->body) first++;
  for (unsigned i = first; i < out->nlines; i++) out->lines[i - first] = out->lines[i];
  out->nlines -= first;
  if (out->nlines == 0) return;
  bouncekit_slice *text = &out->lines[0].text;
  size_t cut = text->p < s->p + s->body ? (size_t) (s->p + s->body - text->p) : 0;
  *text = bk_sub (*text, cut, text->len);
}

/* "returned '550 No such user'", "<421 4.4.2 timed out>": the reply ends before the quote that it stands in. */
static void close_quote (bk_scan *s) {
  bouncekit_reply *out = s->out;
  if (s->body == s->begin || s->end - s->body < 4 || out->nlines == 0) return;
  int open = (unsigned char) s->p[s->body - 1], close = (unsigned char) s->p[s->end - 1];
  if (!((open == '\'' || open == '"') && close == open) && !(open == '<' && close == '>')
      && !(open == '(' && close == ')')) return;
  if (memchr (s->p + s->body, close, s->end - s->body) != s->p + s->end - 1) return;
  bouncekit_slice *last = &out->lines[out->nlines - 1].text;
  s->end--;
  if (last->len > 0 && last->p + last->len == s->p + s->end + 1) last->len--;
}

static void with_code (bk_scan *s) {
  bouncekit_reply *out = s->out;
  if (s->wrapper_end > s->begin) bk_wrap_words (s, s->begin, s->wrapper_end);
  close_quote (s);
  if (s->cont) out->flags |= BOUNCEKIT_REPLY_UNTERMINATED;
  if (out->esc.cls != 0 && out->esc.cls != out->code / 100) out->flags |= BOUNCEKIT_REPLY_CLASS_MISMATCH;
}

void bouncekit_reply_parse (bouncekit_slice in, bouncekit_reply *out) {
  static const bouncekit_esc none = { 0, 0, 0 };
  bk_scan s;
  if (in.p == NULL) in = bk_slice ("", 0);
  memset (&s, 0, sizeof s);
  clear (out, in.p);
  s.p = in.p;
  s.end = in.len;
  s.out = out;
  if (in.len > BOUNCEKIT_REPLY_MAX_TEXT) {
    s.end = BOUNCEKIT_REPLY_MAX_TEXT;
    out->flags |= BOUNCEKIT_REPLY_TRUNCATED;
  }
  bk_wrap_agent (&s);
  if (s.end == in.len) bk_wrap_trailers (&s);
  s.line = s.body = s.begin;
  bk_line_open (&s, 0, none, s.begin);
  scan (&s);
  bk_line_close (&s, s.end);
  if (out->code == 0) without_code (&s);
  else with_code (&s);
  out->body = bk_slice (s.p + s.body, s.end - s.body);
}
