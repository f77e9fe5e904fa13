/* esc.c - enhanced status codes: reading one, writing one. */
#include "internal.h"

/* 1*3DIGIT; returns how many, 0 for none or more than three. */
static size_t number (bouncekit_slice in, size_t at, unsigned short *value) {
  size_t n = 0;
  unsigned v = 0;
  while (at + n < in.len && bk_is_digit ((unsigned char) in.p[at + n])) {
    if (n == 3) return 0;
    v = v * 10 + (unsigned) (in.p[at + n] - '0');
    n++;
  }
  *value = (unsigned short) v;
  return n;
}

/* RFC 3463 2: status-code = class "." subject "." detail
   class = "2"/"4"/"5"; subject = 1*3digit; detail = 1*3digit
   Leading zeros are accepted: gateways write x.0.910 and 5.01.1. */
size_t bouncekit_esc_parse (bouncekit_slice in, bouncekit_esc *out) {
  bouncekit_esc esc;
  if (in.len < 5 || in.p[1] != '.') return 0;
  if (in.p[0] != '2' && in.p[0] != '4' && in.p[0] != '5') return 0;
  size_t at = 2;
  size_t n = number (in, at, &esc.subject);
  if (n == 0) return 0;
  at += n;
  if (at == in.len || in.p[at] != '.') return 0;
  at++;
  n = number (in, at, &esc.detail);
  if (n == 0) return 0;
  at += n;
  /* a fourth number: an address or a version */
  if (at + 1 < in.len && in.p[at] == '.' && bk_is_digit ((unsigned char) in.p[at + 1])) return 0;
  esc.cls = (unsigned char) (in.p[0] - '0');
  *out = esc;
  return at;
}

static size_t put_number (char *out, size_t at, unsigned v) {
  if (v > 999) v = 999;
  if (v >= 100) out[at++] = (char) ('0' + v / 100);
  if (v >= 10) out[at++] = (char) ('0' + v / 10 % 10);
  out[at++] = (char) ('0' + v % 10);
  return at;
}

size_t bouncekit_esc_format (bouncekit_esc esc, char out[BOUNCEKIT_ESC_MAX]) {
  size_t at = 0;
  if (esc.cls > 0 && esc.cls < 10) {
    out[at++] = (char) ('0' + esc.cls);
    out[at++] = '.';
    at = put_number (out, at, esc.subject);
    out[at++] = '.';
    at = put_number (out, at, esc.detail);
  }
  out[at] = '\0';
  return at;
}
