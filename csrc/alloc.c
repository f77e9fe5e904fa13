/* alloc.c - memory through a hook with lua_Alloc's meaning, and one growable array over it. */
#include <stdlib.h>

#include "internal.h"

static void *malloc_hook (void *ud, void *ptr, size_t osize, size_t nsize) {
  (void) ud;
  (void) osize;
  if (nsize == 0) {
    free (ptr);
    return NULL;
  }
  return realloc (ptr, nsize);
}

const bouncekit_alloc *bouncekit_malloc (void) {
  static const bouncekit_alloc hook = { malloc_hook, NULL };
  return &hook;
}

void *bk_alloc (const bouncekit_alloc *a, size_t size) {
  void *p = a->fn (a->ud, NULL, 0, size);
  if (p != NULL) memset (p, 0, size);
  return p;
}

void bk_free (const bouncekit_alloc *a, void *p, size_t size) {
  if (p != NULL) a->fn (a->ud, p, size, 0);
}

void bk_buf_init (bk_buf *b, const bouncekit_alloc *alloc, size_t elem) {
  b->alloc = alloc;
  b->data = NULL;
  b->len = b->cap = 0;
  b->elem = elem;
}

void *bk_buf_add (bk_buf *b, size_t n) {
  if (n > b->cap - b->len) {
    size_t cap = b->cap < 8 ? 8 : b->cap * 2;
    if (cap - b->len < n) cap = b->len + n;
    if (cap < b->cap || cap > SIZE_MAX / b->elem) return NULL;
    void *data = b->alloc->fn (b->alloc->ud, b->data, b->cap * b->elem, cap * b->elem);
    if (data == NULL) return NULL;
    b->data = data;
    b->cap = cap;
  }
  char *p = (char *) b->data + b->len * b->elem;
  memset (p, 0, n * b->elem);
  b->len += n;
  return p;
}

void bk_buf_free (bk_buf *b) {
  bk_free (b->alloc, b->data, b->cap * b->elem);
  b->data = NULL;
  b->len = b->cap = 0;
}
