/* reply_text.c - a reply's words as one line of text. */
#include "reply.h"

typedef struct writer { char *buf; size_t cap, len; int last; } writer;

static void put (writer *w, int c) {
  if (w->len < w->cap) w->buf[w->len] = (char) c;
  w->len++;
  w->last = c;
}

static int is_control (int c) { return c < 0x20 || c == 0x7f; }

/* A line break with the blanks around it becomes one space. */
static size_t skip_break (const char *p, size_t end, size_t at, size_t n) {
  do {
    at += n;
    while (at < end && bk_is_blank ((unsigned char) p[at])) at++;
    n = at < end && (bk_is_break (p[at]) || p[at] == '\\') ? bk_break_at (p, end, at) : 0;
  } while (n > 0);
  return at;
}

static void put_line (writer *w, const char *p, size_t end) {
  size_t at = 0;
  while (at < end) {
    int c = (unsigned char) p[at];
    unsigned char byte;
    size_t n = bk_is_break (c) || c == '\\' ? bk_break_at (p, end, at) : 0;
    if (n > 0) {
      if (w->last != ' ') put (w, ' ');
      at = skip_break (p, end, at, n);
    } else if (c == '\\' && bk_octal_at (p, end, at, &byte) > 0) {
      put (w, is_control (byte) ? ' ' : byte);
      at += 4;
    } else {
      put (w, is_control (c) ? ' ' : c);
      if (c == '\\' && at + 1 < end && p[at + 1] == '\\') put (w, p[++at]);
      at++;
    }
  }
}

size_t bouncekit_reply_text (const bouncekit_reply *reply, char *buf, size_t cap) {
  writer w = { buf, cap, 0, 0 };
  for (unsigned i = 0; i < reply->nlines; i++) {
    const bouncekit_slice *text = &reply->lines[i].text;
    if (text->len == 0) continue;
    if (w.len > 0) put (&w, ' ');
    put_line (&w, text->p, text->len);
  }
  return w.len;
}
