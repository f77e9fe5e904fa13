/* internal.h - what the core files share. `bk_*` names stay inside the library. */
#ifndef BOUNCEKIT_INTERNAL_H
#define BOUNCEKIT_INTERNAL_H

#include <stdint.h>
#include <string.h>

#include "bouncekit.h"

#define BK_LEN(array) (sizeof (array) / sizeof ((array)[0]))

/* A slice of a string literal. */
#define BK_LIT(s) bk_slice (s, sizeof (s) - 1)

static inline bouncekit_slice bk_slice (const char *p, size_t len) {
  bouncekit_slice s;
  s.p = p;
  s.len = len;
  return s;
}

static inline bouncekit_slice bk_sub (bouncekit_slice s, size_t from, size_t to) {
  return bk_slice (s.p + from, to - from);
}

static inline int bk_is_digit (int c) { return c >= '0' && c <= '9'; }
static inline int bk_is_alpha (int c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static inline int bk_is_alnum (int c) { return bk_is_digit (c) || bk_is_alpha (c); }
static inline int bk_is_space (int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline int bk_lower (int c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }

/* The same by one look (bytes.c), for loops over every byte. */
enum { BK_B_LOWER = 1, BK_B_UPPER = 2, BK_B_ALPHA = 3, BK_B_DIGIT = 4, BK_B_AT = 8, BK_B_DOT = 16, BK_B_COLON = 32, BK_B_SPACE = 64 };
extern const unsigned char bk_bytes[256];

/* Same n bytes, ASCII letter case ignored. */
int bk_same_nocase (const char *a, const char *b, size_t n);
/* Does `s` begin with `prefix`, ASCII letter case ignored? Nearly always the first byte tells. */
static inline int bk_starts_nocase (bouncekit_slice s, bouncekit_slice prefix) {
  if (s.len < prefix.len) return 0;
  return prefix.len == 0 || (bk_lower ((unsigned char) s.p[0]) == bk_lower ((unsigned char) prefix.p[0])
                             && bk_same_nocase (s.p + 1, prefix.p + 1, prefix.len - 1));
}
/* Same bytes, ASCII letter case ignored. */
static inline int bk_equal_nocase (bouncekit_slice a, bouncekit_slice b) { return a.len == b.len && bk_starts_nocase (a, b); }

/* unescape.c: undo the escapes of loggers. out and map have room for in.len and in.len + 1; in.len < 65536. */
size_t bk_unescape (bouncekit_slice in, char *out, uint16_t *map);

/* ---- memory: one growable array over the hook (alloc.c) ---- */

typedef struct bk_buf {
  const bouncekit_alloc *alloc;
  void *data;
  size_t len, cap, elem;   /* in elements; elem = bytes of one */
} bk_buf;

void bk_buf_init (bk_buf *b, const bouncekit_alloc *alloc, size_t elem);
/* Room for n more elements: a pointer to the first (zeroed), counted in; NULL: out of memory, nothing changed. */
void *bk_buf_add (bk_buf *b, size_t n);
void bk_buf_free (bk_buf *b);

void *bk_alloc (const bouncekit_alloc *a, size_t size);                 /* zeroed; NULL: out of memory */
void bk_free (const bouncekit_alloc *a, void *p, size_t size);

#endif
