/* logline_head.c - what a system logger writes before the text: BSD syslog, RFC 3339 time stamps, RFC 5424. */
#include "logline.h"

static int is_digits (const char *p, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (!bk_is_digit ((unsigned char) p[i])) return 0;
  return 1;
}

static size_t word_end (bouncekit_slice s, size_t at) { return bk_char (s, at, ' '); }

/* "Nov 22 14:20:23" (also with a fraction, or a year before the time): its length, or 0. */
static size_t bsd_time (bouncekit_slice s) {
  if (s.len < 16 || !bk_is_alpha ((unsigned char) s.p[0]) || s.p[3] != ' ' || s.p[6] != ' '
      || !bk_is_digit ((unsigned char) s.p[5]))
    return 0;
  size_t at = 7;
  if (s.p[9] != ':') {
    if (s.len < 21 || !is_digits (s.p + 7, 4) || s.p[11] != ' ' || s.p[14] != ':') return 0;
    at = 12;
  }
  if (s.p[at + 5] != ':' || !is_digits (s.p + at, 2)) return 0;
  return word_end (s, at);
}

/* "2026-03-03T09:12:01.5+03:00", or with a blank between date and time: its length, or 0. */
static size_t iso_time (bouncekit_slice s) {
  if (s.len < 20 || s.p[4] != '-' || s.p[7] != '-' || s.p[13] != ':' || !is_digits (s.p, 4) || !is_digits (s.p + 11, 2)
      || (s.p[10] != 'T' && s.p[10] != ' '))
    return 0;
  return word_end (s, 19);
}

/* RFC 5424 structured data at `at`, "-" or [id name="value"]...: where it ends. */
static size_t structured (bouncekit_slice s, size_t at) {
  int quoted = 0;
  if (at < s.len && s.p[at] != '[') return bk_char (s, at, ' ');
  for (; at < s.len; at++) {
    if (s.p[at] == '\\' && quoted) at++;
    else if (s.p[at] == '"') quoted = !quoted;
    else if (s.p[at] == ']' && !quoted && (at + 1 == s.len || s.p[at + 1] != '[')) return at + 1;
  }
  return s.len;
}

/* HOST APP PROCID MSGID SD MSG (RFC 5424 section 6), `at` on the host. */
static int rfc5424 (bouncekit_slice s, size_t at, bk_log_head *h) {
  bouncekit_slice field[4];
  for (int i = 0; i < 4; i++) {
    size_t end = word_end (s, at);
    if (end == s.len) return 0;
    field[i] = bk_part (s, at, end);
    at = end + 1;
  }
  at = structured (s, at);
  h->host = field[0];
  h->program = field[1];
  h->tag = bk_slice (s.p, 0);
  h->body = bk_from (s, at < s.len ? at + 1 : at);
  if (BK_STARTS (h->body, "\xef\xbb\xbf")) h->body = bk_from (h->body, 3);
  return 1;
}

/* "program[tag]: text", `at` on the program. */
static int tagged (bouncekit_slice s, size_t at, bk_log_head *h) {
  size_t end = at, tag;
  while (end < s.len && s.p[end] != '[' && s.p[end] != ':' && s.p[end] != ' ') end++;
  h->program = bk_part (s, at, end);
  tag = end;
  while (end < s.len && s.p[end] == '[') {
    end = bk_char (s, end, ']');
    if (end < s.len) end++;
  }
  h->tag = bk_part (s, tag, end);
  if (end >= s.len || s.p[end] != ':' || h->program.len == 0) return 0;
  end++;
  if (end < s.len && s.p[end] == ' ') end++;
  h->body = bk_from (s, end);
  return 1;
}

int bk_log_head_parse (bouncekit_slice s, bk_log_head *h) {
  int version = 0;
  if (s.len > 0 && s.p[0] == '<') {
    size_t end = bk_char (s, 1, '>');
    if (end > 4 || end == s.len) return 0;
    s = bk_from (s, end + 1);
    if (s.len > 2 && s.p[0] == '1' && s.p[1] == ' ') {
      version = 1;
      s = bk_from (s, 2);
    }
  }
  size_t end = bsd_time (s);
  if (end == 0) end = iso_time (s);
  if (end == 0 || end + 1 >= s.len) return 0;
  h->time = bk_part (s, 0, end);
  size_t at = end + 1;
  if (version) return rfc5424 (s, at, h);
  end = word_end (s, at);
  if (end == s.len) return 0;
  h->host = bk_part (s, at, end);
  return tagged (s, end + 1, h);
}
