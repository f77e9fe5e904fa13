/* hashmap.c - the growing twin of the maps in an image. */
#include "build.h"

void bk_hashmap_init (bk_hashmap *m, const bouncekit_alloc *alloc) {
  memset (m, 0, sizeof *m);
  m->alloc = alloc;
}

static uint32_t *find (bk_slot *slots, uint32_t mask, uint64_t key) {
  for (uint32_t i = bk_mix (key) & mask;; i = (i + 1) & mask) {
    if (slots[i].value == 0) {
      slots[i].key = key;
      return &slots[i].value;
    }
    if (slots[i].key == key) return &slots[i].value;
  }
}

static int grow (bk_hashmap *m) {
  uint32_t size = m->slots == NULL ? 64 : (m->mask + 1) * 2;
  if (size > UINT32_C (1) << 26) return 0;
  bk_slot *slots = bk_alloc (m->alloc, size * sizeof *slots);
  if (slots == NULL) return 0;
  for (uint32_t i = 0; m->slots != NULL && i <= m->mask; i++) {
    if (m->slots[i].value != 0) *find (slots, size - 1, m->slots[i].key) = m->slots[i].value;
  }
  if (m->slots != NULL) bk_free (m->alloc, m->slots, (m->mask + 1) * sizeof *slots);
  m->slots = slots;
  m->mask = size - 1;
  return 1;
}

uint32_t *bk_hashmap_at (bk_hashmap *m, uint64_t key) {
  if ((m->slots == NULL || (m->len + 1) * 2 > m->mask + 1) && !grow (m)) return NULL;
  uint32_t *value = find (m->slots, m->mask, key);
  if (*value == 0) m->len++;     /* the caller sets it */
  return value;
}

uint32_t bk_hashmap_get (const bk_hashmap *m, uint64_t key) {
  if (m->slots == NULL) return 0;
  for (uint32_t i = bk_mix (key) & m->mask;; i = (i + 1) & m->mask) {
    if (m->slots[i].value == 0) return 0;
    if (m->slots[i].key == key) return m->slots[i].value;
  }
}

void bk_hashmap_free (bk_hashmap *m) {
  if (m->slots != NULL) bk_free (m->alloc, m->slots, (m->mask + 1) * sizeof *m->slots);
  m->slots = NULL;
}
