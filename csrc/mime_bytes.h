/* mime_bytes.h - what the reader of raw mails does before and after GMime sees them; plain C. */
#ifndef BOUNCEKIT_MIME_BYTES_H
#define BOUNCEKIT_MIME_BYTES_H

#include <iconv.h>
#include <stddef.h>

/* The type that message/rfc822 parts get: same length, and no parser looks inside. */
#define BK_MIME_OPAQUE "message/x-c822"

/* A mail made ready for a MIME parser. */
typedef struct bk_mime_mail {
  const char *header, *body;
  size_t header_len, body_len;
} bk_mime_mail;

/* Has it a CR without LF? */
int bk_mime_bare_cr (const char *p, size_t len);
/* Every line end as LF; `out` has room for as many bytes. Returns the length. */
size_t bk_mime_with_lf (const char *p, size_t len, char *out);
/* Header and body of a raw mail; nothing is copied. */
void bk_mime_open (const char *raw, size_t len, bk_mime_mail *mail);
/* Bytes that bk_mime_slim needs. */
size_t bk_mime_room (const bk_mime_mail *mail);
/* The fields that say how the body is built, an empty line, the body with returned messages made opaque. Returns the
   length; the body is at its end. */
size_t bk_mime_slim (const bk_mime_mail *mail, char *out);
/* Length of the header block; *body: where the body begins. */
size_t bk_mime_header_end (const char *p, size_t len, size_t *body);
int bk_mime_has_encoded_word (const char *p, size_t len);
/* The end of the field that begins at `at`, folds included. */
size_t bk_mime_field_end (const char *p, size_t len, size_t at);
/* A part cut out of a mail. */
typedef struct bk_mime_part {
  const char *type, *charset, *text;
  size_t type_len, charset_len, text_len;
  int attached, encoding;   /* BK_MIME_* */
} bk_mime_part;

enum { BK_MIME_IDENTITY, BK_MIME_BASE64, BK_MIME_QUOTED };

/* mime_split.c: the parts of a plain mail, at most max; -1: it is not plain, a MIME parser has to do it. */
int bk_mime_split (const char *header, size_t header_len, const char *body, size_t len, bk_mime_part *out, int max);

/* The same for a multipart whose own boundary never came: cut by the first line that looks like one. */
int bk_mime_split_guessed (const char *body, size_t len, bk_mime_part *out, int max);

/* What is given of a part of a type: nothing, its text, (HTML) that if it is no attachment, its content as a header
   block, the header of the message in it. */
enum { BK_MIME_OTHER, BK_MIME_TEXT, BK_MIME_HTML, BK_MIME_HEADER, BK_MIME_MESSAGE };
int bk_mime_kind (const char *type, size_t len);
/* The word, in lower case and not empty; ASCII case ignored. */
int bk_mime_equals (const char *p, size_t len, const char *word);
/* The charset to convert from; NULL: none, it is UTF-8. `name` may be NULL. */
const char *bk_mime_charset (const char *name, const char *p, size_t len);

/* mime_charset.c: charsets that were met. Zeroed: none. */
enum { BK_MIME_CHARSETS = 8 };
typedef struct bk_mime_charsets {
  int used;
  char names[BK_MIME_CHARSETS][32];
  iconv_t open[BK_MIME_CHARSETS];
} bk_mime_charsets;
void bk_mime_charsets_free (bk_mime_charsets *c);
/* A text in UTF-8, to be freed; NULL: no such charset, or out of memory. */
char *bk_mime_convert (bk_mime_charsets *c, const char *name, const char *p, size_t len, size_t *out_len);

#endif
