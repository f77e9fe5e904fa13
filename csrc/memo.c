/* memo.c - what is remembered between log lines, and between replies. */
#include "memo.h"

/* Entries stand one behind the other in a ring. A position counts bytes from the very first entry on and never wraps;
   its place is position modulo size, so an entry is alive while less than one ring was written since. The index has
   sets of four places: neither many entries nor chosen collisions make a look-up longer. */
enum { WAYS = 4, BYTES_PER_SET = 128, MAX_KEY = 1200 };

typedef struct entry { uint32_t hash; uint16_t klen, vlen; } entry;

static uint64_t mix (uint64_t h, const char *p, size_t len) {
  uint64_t word;
  for (; len >= 8; p += 8, len -= 8) {
    memcpy (&word, p, 8);
    h = (h ^ word) * 0x9e3779b97f4a7c15u;
    h ^= h >> 29;
  }
  word = len;
  for (; len > 0; len--) word = word << 8 | (unsigned char) *p++;
  h = (h ^ word) * 0x9e3779b97f4a7c15u;
  return h ^ h >> 32;
}

static uint32_t hash_of (int kind, bouncekit_slice host, bouncekit_slice id) {
  return (uint32_t) mix (mix ((uint64_t) kind + 1, id.p, id.len), host.p, host.len);
}

static uint64_t *set_of (const bk_memo *m, uint32_t hash) {
  return m->index + (hash & (m->sets - 1)) * WAYS;
}

int bk_memo_init (bk_memo *m, const bouncekit_alloc *alloc, size_t first, size_t most) {
  memset (m, 0, sizeof *m);
  m->alloc = alloc;
  m->ring = bk_alloc (alloc, first);
  m->index = bk_alloc (alloc, first / BYTES_PER_SET * WAYS * sizeof *m->index);
  m->cap = first;
  m->sets = first / BYTES_PER_SET;
  m->most = most;
  return m->ring != NULL && m->index != NULL;
}

void bk_memo_free (bk_memo *m) {
  if (m->alloc == NULL) return;
  bk_free (m->alloc, m->ring, m->cap);
  bk_free (m->alloc, m->index, m->sets * WAYS * sizeof *m->index);
  memset (m, 0, sizeof *m);
}

static size_t room_of (const entry *e) {
  return (sizeof *e + e->klen + e->vlen + 7) & ~(size_t) 7;
}

/* A place for the newest entry: a free or dead one, else that of the oldest. */
static void enter (bk_memo *m, uint32_t hash, uint64_t position) {
  uint64_t *set = set_of (m, hash), *oldest = set;
  for (int i = 1; i < WAYS; i++)
    if (set[i] < *oldest) oldest = set + i;
  *oldest = position + 1;
}

/* A larger ring, while nothing was overwritten yet: places stay what they are. Without memory it stays small. */
static void grow (bk_memo *m) {
  size_t cap = m->cap * 4, sets = cap / BYTES_PER_SET;
  char *ring = bk_alloc (m->alloc, cap);
  uint64_t *index = bk_alloc (m->alloc, sets * WAYS * sizeof *index);
  if (ring == NULL || index == NULL) {
    bk_free (m->alloc, ring, cap);
    bk_free (m->alloc, index, sets * WAYS * sizeof *index);
    return;
  }
  memcpy (ring, m->ring, (size_t) m->head);
  bk_free (m->alloc, m->ring, m->cap);
  bk_free (m->alloc, m->index, m->sets * WAYS * sizeof *index);
  m->ring = ring;
  m->index = index;
  m->cap = cap;
  m->sets = sets;
  entry e;
  for (size_t at = 0; at < m->head; at += room_of (&e)) {
    memcpy (&e, ring + at, sizeof e);
    enter (m, e.hash, at);
  }
}

bk_memo_key bk_memo_key_of (int kind, bouncekit_slice host, bouncekit_slice id) {
  bk_memo_key k = { hash_of (kind, host, id), kind, host, id };
  return k;
}

/* The place in the index that holds this key, or NULL. */
static uint64_t *find (const bk_memo *m, const bk_memo_key *k) {
  uint64_t *set = set_of (m, k->hash);
  for (int i = 0; i < WAYS; i++) {
    if (set[i] == 0 || set[i] - 1 + m->cap < m->head) continue;
    const char *p = m->ring + (size_t) ((set[i] - 1) & (m->cap - 1));
    entry e;
    memcpy (&e, p, sizeof e);
    p += sizeof e;
    if (e.hash == k->hash && e.klen == 1 + k->id.len + k->host.len && *p == (char) k->kind
        && memcmp (p + 1, k->id.p, k->id.len) == 0
        && (k->host.len == 0 || memcmp (p + 1 + k->id.len, k->host.p, k->host.len) == 0))
      return set + i;
  }
  return NULL;
}

static int in_ring (const bk_memo *m, bouncekit_slice s) { return s.p >= m->ring && s.p < m->ring + m->cap; }

void bk_memo_put (bk_memo *m, int kind, bouncekit_slice host, bouncekit_slice id, bouncekit_slice value) {
  bk_memo_key k = bk_memo_key_of (kind, host, id);
  bk_memo_keep (m, &k, value);
}

void bk_memo_keep (bk_memo *m, const bk_memo_key *k, bouncekit_slice value) {
  char copy[BK_MEMO_VALUE];
  bouncekit_slice id = k->id, host = k->host;
  size_t klen = 1 + id.len + host.len;
  if (id.len == 0 || klen > MAX_KEY || value.len > BK_MEMO_VALUE || in_ring (m, id) || in_ring (m, host)) return;
  if (in_ring (m, value)) {   /* it moves */
    memcpy (copy, value.p, value.len);
    value.p = copy;
  }
  entry e = { k->hash, (uint16_t) klen, (uint16_t) value.len };
  size_t room = room_of (&e), left = m->cap - (size_t) (m->head & (m->cap - 1));
  while (m->head + room > m->cap && m->cap < m->most && m->head <= m->cap) {
    size_t before = m->cap;
    grow (m);
    if (m->cap == before) break;
    left = m->cap - (size_t) (m->head & (m->cap - 1));
  }
  if (room > left) m->head += left;
  char *p = m->ring + (size_t) (m->head & (m->cap - 1));
  uint64_t *place = find (m, k);
  if (place != NULL) *place = m->head + 1;
  else enter (m, e.hash, m->head);
  memcpy (p, &e, sizeof e);
  p[sizeof e] = (char) k->kind;
  memcpy (p + sizeof e + 1, id.p, id.len);
  if (host.len > 0) memcpy (p + sizeof e + 1 + id.len, host.p, host.len);
  if (value.len > 0) memcpy (p + sizeof e + klen, value.p, value.len);
  m->head += room;
}

int bk_memo_find (const bk_memo *m, const bk_memo_key *k, bouncekit_slice *value) {
  if (k->id.len == 0 || 1 + k->id.len + k->host.len > MAX_KEY) return 0;
  const uint64_t *place = find (m, k);
  if (place == NULL) return 0;
  const char *p = m->ring + (size_t) ((*place - 1) & (m->cap - 1));
  entry e;
  memcpy (&e, p, sizeof e);
  *value = bk_slice (p + sizeof e + e.klen, e.vlen);
  return 1;
}

int bk_memo_get (const bk_memo *m, int kind, bouncekit_slice host, bouncekit_slice id, bouncekit_slice *value) {
  bk_memo_key k = bk_memo_key_of (kind, host, id);
  return bk_memo_find (m, &k, value);
}
