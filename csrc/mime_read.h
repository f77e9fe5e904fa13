/* mime_read.h - what the mime_*.c files share: the state of a reader. */
#ifndef BOUNCEKIT_MIME_READ_H
#define BOUNCEKIT_MIME_READ_H

#include "mime_bytes.h"
#include "mime_reader.h"

/* Limits: what is beyond is left out and flagged. */
enum { BK_MIME_MAX_PARTS = 1000, BK_MIME_MAX_DEPTH = 32, BK_MIME_MAX_HEADER = 65536 };
#define BK_MIME_MAX_RAW (32 * 1024 * 1024)      /* bytes of the mail that are looked at */
#define BK_MIME_MAX_DECODED (8 * 1024 * 1024)   /* bytes of text given back */

typedef struct bk_mime_state {
  bk_mime_reader face;         /* first: the core sees only this */
  bk_mime_charsets charsets;
  bouncekit_part *parts;       /* kept for the next mail */
  size_t count, room;
  void **owned;                /* memory of this mail */
  size_t nowned, owned_room;
  void *message, *stream;      /* GMime's objects */
  size_t decoded;
  unsigned flags;
} bk_mime_state;

/* mime_read.c */
void bk_mime_init (bk_mime_state *s);
void bk_mime_free (bk_mime_state *s);
/* Memory that the result needs, given back with it. */
void *bk_mime_own (bk_mime_state *s, void *p);
/* One more part; text is already without transfer encoding. */
void bk_mime_add (bk_mime_state *s, bouncekit_slice type, bouncekit_slice text, const char *charset, int attached);
/* The same for a message inside. */
void bk_mime_add_message (bk_mime_state *s, bouncekit_slice type, bouncekit_slice text);
/* Does anybody read the content of such a part? */
int bk_mime_is_read (bouncekit_slice type, int attached);

/* mime_gmime.c */
bouncekit_slice bk_mime_words (bk_mime_state *s, bouncekit_slice header);
bouncekit_slice bk_mime_decode (bk_mime_state *s, const bk_mime_part *part);
void bk_mime_by_gmime (bk_mime_state *s, const bk_mime_mail *mail);
void bk_mime_drop_gmime (bk_mime_state *s);

#endif
