/* memo.h - a bounded memory of keys and values, the oldest entry overwritten first. */
#ifndef BOUNCEKIT_MEMO_H
#define BOUNCEKIT_MEMO_H

#include "internal.h"

enum { BK_MEMO_VALUE = 4096 };   /* bytes a value can have */

typedef struct bk_memo {
  const bouncekit_alloc *alloc;
  char *ring;            /* entries one behind the other; the newest overwrites the oldest */
  uint64_t *index;       /* sets of four: position + 1 of an entry, 0 for none */
  size_t cap, sets;
  size_t most;           /* bytes the ring may grow to */
  uint64_t head;         /* position of the next entry: never wraps, its place in the ring does */
} bk_memo;

/* A ring of `first` bytes that grows to `most`, both powers of two. 0: out of memory. */
int bk_memo_init (bk_memo *m, const bouncekit_alloc *alloc, size_t first, size_t most);
void bk_memo_free (bk_memo *m);
/* What is remembered under (kind, host, id); for more than one look with the same key. The slices are not copied. */
typedef struct bk_memo_key { uint32_t hash; int kind; bouncekit_slice host, id; } bk_memo_key;
bk_memo_key bk_memo_key_of (int kind, bouncekit_slice host, bouncekit_slice id);
int bk_memo_find (const bk_memo *m, const bk_memo_key *k, bouncekit_slice *value);
void bk_memo_keep (bk_memo *m, const bk_memo_key *k, bouncekit_slice value);
/* Remember `value` under (kind, host, id), in place of what was there. Too long ones are left out. */
void bk_memo_put (bk_memo *m, int kind, bouncekit_slice host, bouncekit_slice id, bouncekit_slice value);
/* 1 and the value (valid until the next put), or 0. */
int bk_memo_get (const bk_memo *m, int kind, bouncekit_slice host, bouncekit_slice id, bouncekit_slice *value);

#endif
