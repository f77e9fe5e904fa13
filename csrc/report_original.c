/* report_original.c - the header of the message that was returned. */
#include "report.h"

/* "<ann@example.org>", "" for the empty path. */
static bouncekit_slice path (bouncekit_slice value) {
  bouncekit_slice address = bk_address (value);
  return address.len > 0 ? address : BK_EMPTY;
}

static void take (bouncekit_slice *to, bouncekit_slice value) {
  if (to->len == 0) *to = value;
}

static void set (bouncekit_report *r, bk_field f, bouncekit_slice *from, size_t *size) {
  bouncekit_original *o = &r->original;
  if (bk_is (f.name, "Message-ID")) take (&o->message_id, bk_word (f.value));
  else if (bk_is (f.name, "Subject")) take (&o->subject, bk_unfold (r, f.value));
  else if (bk_is (f.name, "Return-Path")) take (&o->sender, path (f.value));
  else if (bk_is (f.name, "From")) take (from, bk_unfold (r, f.value));
  else if (bk_is (f.name, "To")) take (&o->to, bk_unfold (r, f.value));
  else if (bk_is (f.name, "Date")) take (&o->date, bk_unfold (r, f.value));
  else if (bk_is (f.name, "List-Id")) take (&o->list_id, bk_unfold (r, f.value));
  else if (bk_is (f.name, "Content-Length")) {
    size_t n = 0;
    for (size_t i = 0; i < f.value.len && i < 9 && bk_is_digit ((unsigned char) f.value.p[i]); i++)
      n = n * 10 + (size_t) (f.value.p[i] - '0');
    *size = n;
  }
}

void bk_original_read (bouncekit_report *r, bouncekit_slice text, size_t size) {
  bouncekit_slice from = BK_EMPTY;
  bk_field f;
  size_t at = 0, length = 0;
  int what;
  for (unsigned n = 0; (what = bk_field_next (text, &at, &f)) != BK_FIELD_END; n++) {
    if (n == BOUNCEKIT_REPORT_MAX_FIELDS) {
      r->flags |= BOUNCEKIT_REPORT_MANY_LINES;
      break;
    }
    if (what == BK_FIELD_BLANK && n > 0) break;
    if (what == BK_FIELD_FOUND) set (r, f, &from, &length);
  }
  take (&r->original.from, from);
  take (&r->original.sender, bk_address (from));
  if (r->original.size == 0) r->original.size = size > 0 ? size : length > 0 ? length + at : 0;
}
