/* unescape.c - escapes that loggers put into replies: "\r\n" and "\n" spelled out, octal bytes. */
#include "reply.h"

static int is_code (const char *p, size_t end, size_t at) {
  return end - at >= 3 && p[at] >= '2' && p[at] <= '5' && bk_is_digit ((unsigned char) p[at + 1])
      && bk_is_digit ((unsigned char) p[at + 2])
      && (end - at == 3 || !bk_is_alnum ((unsigned char) p[at + 3]));
}

/* Backslash and n alone: Exim's line break, but also the middle of DOMAIN\name and C:\new. So between two letters it
   counts only where a sentence begins. `at` is behind it, `back` the index of the backslash. */
static int lone_newline (const char *p, size_t end, size_t back, size_t at) {
  if (at == end || is_code (p, end, at)) return 1;
  int next = (unsigned char) p[at];
  if (!bk_is_alnum (next)) return 1;
  int prev = back > 0 ? (unsigned char) p[back - 1] : ' ';
  if (prev == ':') return 0;
  if (!bk_is_alnum (prev)) return 1;
  return prev >= 'a' && next >= 'A' && next <= 'Z';
}

size_t bk_break_at (const char *p, size_t end, size_t at) {
  if (p[at] == '\n') return 1;
  if (p[at] == '\r') return at + 1 < end && p[at + 1] == '\n' ? 2 : 1;
  if (p[at] != '\\' || end - at < 2) return 0;
  if (p[at + 1] == 'r' && end - at >= 4 && p[at + 2] == '\\' && p[at + 3] == 'n') return 4;
  if (p[at + 1] == 'n' && lone_newline (p, end, at, at + 2)) return 2;
  return 0;
}

/* Exim and Sendmail write bytes that are not printable as \ooo; printable ones never, so "C:\101" is left alone. */
size_t bk_octal_at (const char *p, size_t end, size_t at, unsigned char *byte) {
  if (p[at] != '\\' || end - at < 4) return 0;
  unsigned v = 0;
  for (size_t i = at + 1; i < at + 4; i++) {
    if (p[i] < '0' || p[i] > '7') return 0;
    v = v * 8 + (unsigned) (p[i] - '0');
  }
  if (v > 255 || (v >= 0x20 && v < 0x7f)) return 0;
  *byte = (unsigned char) v;
  return 4;
}

/* Undo all escapes of `in` in `out` (as long); map[i] is the place in `in` of byte i of the result, one more for its end. */
size_t bk_unescape (bouncekit_slice in, char *out, uint16_t *map) {
  size_t n = 0, at = 0;
  while (at < in.len) {
    unsigned char byte = (unsigned char) in.p[at];
    size_t len = 1, broken = byte == '\\' || bk_is_break (byte) ? bk_break_at (in.p, in.len, at) : 0;
    if (broken > 0) byte = ' ', len = broken;
    else if (byte == '\\') len = bk_octal_at (in.p, in.len, at, &byte);
    if (len == 0) len = 1;
    map[n] = (uint16_t) at;
    out[n++] = (char) byte;
    at += len;
  }
  map[n] = (uint16_t) at;
  return n;
}
