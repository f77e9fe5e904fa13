/* mime_read.c - a raw mail into parts: plain ones are cut in place, the others GMime takes apart; what of each part is
   given to who asks. Memory of GLib is the C library's (since GLib 2.46), so that one free() serves all. */
#include "mime_read.h"

#include <stdlib.h>

/* ---- memory ---- */

/* As GLib does it: a mail's own few bytes are not there only when nothing is. */
static void *grown (void *p, size_t n, size_t *room, size_t size) {
  if (n < *room) return p;
  *room = *room == 0 ? 16 : *room * 2;
  p = realloc (p, *room * size);
  if (p == NULL) abort ();
  return p;
}

void *bk_mime_own (bk_mime_state *s, void *p) {
  s->owned = grown (s->owned, s->nowned, &s->owned_room, sizeof *s->owned);
  return s->owned[s->nowned++] = p;
}

static void release (bk_mime_state *s) {
  bk_mime_drop_gmime (s);
  while (s->nowned > 0) free (s->owned[--s->nowned]);
  s->count = 0;
}

void bk_mime_free (bk_mime_state *s) {
  release (s);
  free (s->owned);
  free (s->parts);
  bk_mime_charsets_free (&s->charsets);
  s->owned = NULL;
  s->parts = NULL;
  s->owned_room = s->room = 0;
}

/* ---- parts ---- */

static bouncekit_part *add (bk_mime_state *s, bouncekit_slice type, bouncekit_slice text) {
  s->parts = grown (s->parts, s->count, &s->room, sizeof *s->parts);
  bouncekit_part *part = &s->parts[s->count++];
  part->type = type;
  part->text = text;
  part->size = 0;
  return part;
}

static bouncekit_slice header_of (bk_mime_state *s, bouncekit_slice text) {
  if (text.len > BK_MIME_MAX_HEADER) text.len = BK_MIME_MAX_HEADER;
  return bk_mime_words (s, text);
}

/* As much of a text as the limit leaves. */
static bouncekit_slice limited (bk_mime_state *s, bouncekit_slice text) {
  if (text.len > BK_MIME_MAX_DECODED - s->decoded) {
    text.len = BK_MIME_MAX_DECODED - s->decoded;
    s->flags |= BK_MIME_TRUNCATED;
  }
  s->decoded += text.len;
  return text;
}

int bk_mime_is_read (bouncekit_slice type, int attached) {
  int kind = bk_mime_kind (type.p, type.len);
  return kind == BK_MIME_HTML ? !attached : kind != BK_MIME_OTHER;
}

static bouncekit_slice convert (bk_mime_state *s, bouncekit_slice in, const char *charset) {
  size_t len;
  char *p = bk_mime_convert (&s->charsets, charset, in.p, in.len, &len);
  return p == NULL ? in : bk_slice (bk_mime_own (s, p), len);
}

/* A message inside: its header, and how long it is. What is in it belongs to another mail. */
void bk_mime_add_message (bk_mime_state *s, bouncekit_slice type, bouncekit_slice text) {
  size_t body, n = bk_mime_header_end (text.p, text.len, &body);
  if (bk_mime_equals (type.p, type.len, BK_MIME_OPAQUE)) type = BK_LIT ("message/rfc822");
  add (s, type, header_of (s, bk_sub (text, 0, n)))->size = text.len;
}

void bk_mime_add (bk_mime_state *s, bouncekit_slice type, bouncekit_slice text, const char *charset, int attached) {
  int kind = bk_mime_kind (type.p, type.len);
  if (kind == BK_MIME_OTHER || (kind == BK_MIME_HTML && attached)) {
    add (s, type, BK_EMPTY);
    return;
  }
  if (kind == BK_MIME_MESSAGE) {
    bk_mime_add_message (s, type, text);
    return;
  }
  charset = bk_mime_charset (charset, text.p, text.len);
  if (charset != NULL) text = convert (s, text, charset);
  add (s, type, kind == BK_MIME_HEADER ? header_of (s, text) : limited (s, text));
}

/* ---- the reader ---- */

enum { MAX_PLAIN = 16 };

static void add_parts (bk_mime_state *s, const bk_mime_part *parts, int n) {
  char charset[64];
  for (int i = 0; i < n; i++) {
    const bk_mime_part *p = &parts[i];
    bouncekit_slice type = bk_slice (p->type, p->type_len), text = BK_EMPTY;
    size_t len = p->charset_len < sizeof charset ? p->charset_len : 0;
    if (p->encoding == BK_MIME_IDENTITY || bk_mime_is_read (type, p->attached)) text = bk_mime_decode (s, p);
    if (len > 0) memcpy (charset, p->charset, len);
    charset[len] = '\0';
    bk_mime_add (s, type, text, len > 0 ? charset : NULL, p->attached);
  }
}

/* Mails of the plain shape need no parser: 1, it was one. */
static int read_plain (bk_mime_state *s, const bk_mime_mail *mail) {
  bk_mime_part parts[MAX_PLAIN];
  int n = bk_mime_split (mail->header, mail->header_len, mail->body, mail->body_len, parts, MAX_PLAIN);
  add_parts (s, parts, n);
  return n > 0;
}

/* A multipart whose boundary never came: by the one that stands in the body, or all of it as one text. */
static void read_broken (bk_mime_state *s, const bk_mime_mail *mail) {
  bk_mime_part parts[MAX_PLAIN];
  add_parts (s, parts, bk_mime_split_guessed (mail->body, mail->body_len, parts, MAX_PLAIN));
  if (s->count == 0) add (s, BK_LIT ("text/plain"), limited (s, bk_slice (mail->body, mail->body_len)));
}

static void read_mail (bk_mime_reader *reader, bouncekit_slice raw, int thorough, bk_mime_result *out) {
  bk_mime_state *s = (bk_mime_state *) reader;
  bk_mime_mail mail;
  release (s);
  s->face.busy = 1;
  s->decoded = 0;
  s->flags = 0;
  if (raw.len > BK_MIME_MAX_RAW) raw.len = BK_MIME_MAX_RAW, s->flags |= BK_MIME_TRUNCATED;
  if (bk_mime_bare_cr (raw.p, raw.len)) {
    char *copy = bk_mime_own (s, malloc (raw.len));
    if (copy == NULL) abort ();
    raw = bk_slice (copy, bk_mime_with_lf (raw.p, raw.len, copy));
  }
  bk_mime_open (raw.p, raw.len, &mail);
  size_t header = mail.header_len > BK_MIME_MAX_HEADER * 4 ? BK_MIME_MAX_HEADER * 4 : mail.header_len;
  out->header = bk_mime_words (s, bk_slice (mail.header, header));
  if (thorough || !read_plain (s, &mail)) bk_mime_by_gmime (s, &mail);
  if (s->count == 0) read_broken (s, &mail);
  out->parts = s->parts;
  out->count = s->count;
  out->flags = s->flags;
}

static bouncekit_slice decode_value (bk_mime_reader *reader, bouncekit_slice value) {
  return header_of ((bk_mime_state *) reader, value);
}

static void done (bk_mime_reader *reader) {
  release ((bk_mime_state *) reader);
  reader->busy = 0;
}

void bk_mime_init (bk_mime_state *s) {
  memset (s, 0, sizeof *s);
  s->face.read = read_mail;
  s->face.decode = decode_value;
  s->face.done = done;
}
