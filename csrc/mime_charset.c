/* mime_charset.c - texts to UTF-8, by the C library's iconv. Descriptors are kept: to open one, the library loads tables
   from disk, which costs more than the text. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "mime_bytes.h"

static iconv_t find (bk_mime_charsets *c, const char *name) {
  int oldest = c->used % BK_MIME_CHARSETS;
  for (int i = 0; i < BK_MIME_CHARSETS && i < c->used; i++)
    if (strcmp (c->names[i], name) == 0) return c->open[i];
  if (strlen (name) >= sizeof c->names[0]) return (iconv_t) -1;
  iconv_t open = iconv_open ("UTF-8", name);
  if (open == (iconv_t) -1) return open;
  if (c->used >= BK_MIME_CHARSETS) iconv_close (c->open[oldest]);
  c->open[oldest] = open;
  strcpy (c->names[oldest], name);
  c->used = c->used < 2 * BK_MIME_CHARSETS - 1 ? c->used + 1 : BK_MIME_CHARSETS;
  return open;
}

void bk_mime_charsets_free (bk_mime_charsets *c) {
  for (int i = 0; i < BK_MIME_CHARSETS && i < c->used; i++) iconv_close (c->open[i]);
  c->used = 0;
}

static int grow (char **out, size_t *cap) {
  char *more = realloc (*out, *cap * 2);
  if (more == NULL) return 0;
  *out = more;
  *cap *= 2;
  return 1;
}

/* Bytes that mean nothing in the charset become question marks. */
char *bk_mime_convert (bk_mime_charsets *c, const char *name, const char *p, size_t len, size_t *out_len) {
  iconv_t cd = find (c, name);
  size_t cap = len + len / 2 + 64, n = 0;
  char *out = cd == (iconv_t) -1 ? NULL : malloc (cap), *in = (char *) p;
  if (out == NULL) return NULL;
  iconv (cd, NULL, NULL, NULL, NULL);
  while (len > 0) {
    char *to = out + n;
    size_t room = cap - n;
    size_t done = iconv (cd, &in, &len, &to, &room);
    n = cap - room;
    if (done != (size_t) -1 || (errno == EINVAL && len < 8)) break;
    if (errno == E2BIG || room < 1) {
      if (!grow (&out, &cap)) break;
    } else {
      out[n++] = '?';
      in++;
      len--;
    }
  }
  *out_len = n;
  return out;
}
