/* reply_read.c - a reply from the wire, in pieces of any size. Only the line structure is followed here; the answer is
   made of the whole by bouncekit_reply_parse, so it cannot depend on how the pieces were cut. */
#include "reply.h"

/* Where in a line the next byte stands, and what the line is. */
enum {
  AT_START, ONE_DIGIT, TWO_DIGITS, THREE_DIGITS,
  IN_LAST,    /* "ddd text" */
  IN_OTHER,   /* "ddd-text", or no code */
  LAST_CR, OTHER_CR,  /* a CR was seen: an LF may belong to it */
  COMPLETE
};

void bouncekit_reply_reader_init (bouncekit_reply_reader *r) {
  r->len = 0;
  r->flags = 0;
  r->state = AT_START;
}

static int line_end (int c, int last) {
  if (c == '\r') return last ? LAST_CR : OTHER_CR;
  return last ? COMPLETE : AT_START;
}

static int after_code (int c) {
  if (c == ' ' || c == '\t' || c == ':') return IN_LAST;
  return IN_OTHER;
}

static int step (int state, int c) {
  switch (state) {
    case AT_START:
      if (bk_is_break (c)) return line_end (c, 0);
      return c >= '2' && c <= '5' ? ONE_DIGIT : IN_OTHER;
    case ONE_DIGIT: case TWO_DIGITS:
      if (bk_is_break (c)) return line_end (c, 0);
      return bk_is_digit (c) ? state + 1 : IN_OTHER;
    case THREE_DIGITS:
      return bk_is_break (c) ? line_end (c, 1) : after_code (c);
    default:
      return bk_is_break (c) ? line_end (c, state == IN_LAST) : state;
  }
}

static void keep (bouncekit_reply_reader *r, int c) {
  if (r->len < sizeof r->buf) r->buf[r->len++] = (char) c;
  else r->flags |= BOUNCEKIT_REPLY_TRUNCATED;
}

int bouncekit_reply_feed (bouncekit_reply_reader *r, bouncekit_slice in, size_t *consumed) {
  size_t i = 0;
  while (i < in.len && r->state != COMPLETE) {
    int c = (unsigned char) in.p[i];
    if (r->state == LAST_CR) {
      r->state = COMPLETE;
      if (c != '\n') break;  /* a bare CR ended the line; this byte is the next reply's */
    } else if (r->state == OTHER_CR) {
      r->state = c == '\n' ? AT_START : step (AT_START, c);
    } else {
      r->state = step (r->state, c);
    }
    keep (r, c);
    i++;
  }
  *consumed = i;
  return r->state == COMPLETE;
}

void bouncekit_reply_finish (bouncekit_reply_reader *r, bouncekit_reply *out) {
  bouncekit_reply_parse (bk_slice (r->buf, r->len), out);
  out->flags |= r->flags;
}
