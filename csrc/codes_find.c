/* codes_find.c - entries of the registry by reply code and enhanced code. */
#include "registry.h"

size_t bouncekit_entry_count (void) { return bk_entries_len; }

const bouncekit_entry *bouncekit_entry_at (size_t i) {
  return i < bk_entries_len ? &bk_entries[i] : NULL;
}

/* A run of entries: a system, or several that stand side by side. */
typedef struct span { size_t from, to; } span;

/* An enhanced code as in the index; BK_NO_ESC when there is none or no such code can be. */
static uint32_t pack (unsigned cls, unsigned subject, unsigned detail) {
  return (uint32_t) cls << 20 | (uint32_t) subject << 10 | (uint32_t) detail;
}

static uint32_t pack_esc (bouncekit_esc esc) {
  if (esc.cls != 2 && esc.cls != 4 && esc.cls != 5) return BK_NO_ESC;
  if (esc.subject > 999 || esc.detail > 999) return BK_NO_ESC;
  return pack (esc.cls, esc.subject, esc.detail);
}

/* The same code for any class. */
static uint32_t any_class (uint32_t esc) { return (esc & 0xFFFFF) | (uint32_t) BK_X << 20; }

/* Keep equal to `bucket` in data/gen/index.lua. */
static size_t bucket_of (unsigned code, uint32_t esc) {
  return (esc + (uint32_t) code * 7919u) % BK_BUCKETS;
}

/* The first entry of the span with exactly this key, NULL: none. */
static const bouncekit_entry *first_of (unsigned code, uint32_t esc, span in) {
  size_t b = bucket_of (code, esc);
  for (size_t k = bk_buckets[b]; k < bk_buckets[b + 1]; k++) {
    if (bk_keys[k].esc != esc || bk_keys[k].code != code) continue;
    size_t low = bk_keys[k].first, end = bk_keys[k + 1].first, high = end;
    while (low < high) {
      size_t middle = (low + high) / 2;
      if (bk_key_rows[middle] < in.from) low = middle + 1;
      else high = middle;
    }
    return low < end && bk_key_rows[low] < in.to ? &bk_entries[bk_key_rows[low]] : NULL;
  }
  return NULL;
}

static const bouncekit_entry *in_range (uint32_t esc, span in) {
  for (size_t i = 0; i < bk_ranges_len; i++)
    if (bk_ranges[i].first <= esc && esc <= bk_ranges[i].last && bk_ranges[i].entry >= in.from
        && bk_ranges[i].entry < in.to)
      return &bk_entries[bk_ranges[i].entry];
  return NULL;
}

/* By the enhanced code: with the reply code if there is one, then in rows without a reply code,
   then whatever the reply code; each time the own class before X. */
static const bouncekit_entry *by_esc (unsigned code, uint32_t esc, span in) {
  uint32_t x = any_class (esc);
  const bouncekit_entry *e = NULL;
  if (code != 0) {
    e = first_of (code, esc, in);
    if (e == NULL) e = first_of (code, x, in);
  }
  if (e == NULL) e = first_of (0, esc, in);
  if (e == NULL) e = first_of (BK_ANY, esc, in);
  if (e == NULL) e = in_range (esc, in);
  if (e == NULL) e = first_of (0, x, in);
  if (e == NULL) e = first_of (BK_ANY, x, in);
  return e;
}

/* By the reply code: in rows without an enhanced code; in the others only when the question has
   none either, or their enhanced code would contradict it. */
static const bouncekit_entry *by_code (unsigned code, uint32_t esc, span in) {
  const bouncekit_entry *e = first_of (code, BK_NO_ESC, in);
  return e == NULL && esc == BK_NO_ESC ? first_of (code, BK_ANY_ESC, in) : e;
}

/* The rows about the subject and about the class of a code. */
static const bouncekit_entry *by_subject (bouncekit_esc esc, span in) {
  const bouncekit_entry *e = first_of (0, pack (esc.cls, esc.subject, BK_ANY), in);
  if (e == NULL) e = first_of (0, pack (BK_X, esc.subject, BK_ANY), in);
  if (e == NULL) e = first_of (0, pack (esc.cls, BK_ANY, BK_ANY), in);
  return e;
}

/* Does a code such as "5yz" or "x2z" stand for this one? Letters are for any digit. */
static int pattern_fits (const char *pattern, unsigned code) {
  unsigned digits[3];
  digits[0] = code / 100;
  digits[1] = code / 10 % 10;
  digits[2] = code % 10;
  for (size_t i = 0; i < 3; i++)
    if (!bk_is_alpha (pattern[i]) && (unsigned) (pattern[i] - '0') != digits[i]) return 0;
  return pattern[3] == '\0';
}

/* Rows have code 0 when they have none or a pattern. */
static int is_pattern (size_t i) {
  return bk_entry_codes[i].code == 0 && bk_entries[i].code[0] != '\0';
}

static const bouncekit_entry *by_pattern (unsigned code, span in) {
  for (size_t i = in.from; i < in.to; i++)
    if (is_pattern (i) && pattern_fits (bk_entries[i].code, code)) return &bk_entries[i];
  return NULL;
}

/* The entries a question is about; 0: an unknown system. */
static int span_of (bouncekit_slice system, span *out) {
  out->from = 0;
  out->to = bk_entries_len;
  if (system.len == 0) return 1;
  const bouncekit_system *s = bk_system_find (system);
  if (s == NULL) return 0;
  out->from = s->first;
  out->to = s->first + s->count;
  return 1;
}

const bouncekit_entry *bouncekit_lookup (const bouncekit_query *q) {
  span all;
  uint32_t esc = pack_esc (q->esc);
  const bouncekit_entry *e = NULL;
  if (!span_of (q->system, &all) || q->code > 999) return NULL;
  if (esc != BK_NO_ESC && q->system.len == 0) {
    /* what a standard says of the code goes before what one vendor means by it */
    span standard = { 0, bk_standard_entries }, others = { bk_standard_entries, bk_entries_len };
    e = by_esc (q->code, esc, standard);
    if (e == NULL) e = by_esc (q->code, esc, others);
  } else if (esc != BK_NO_ESC) {
    e = by_esc (q->code, esc, all);
  }
  if (e == NULL && q->code != 0) e = by_code (q->code, esc, all);
  if (e == NULL && esc != BK_NO_ESC) e = by_subject (q->esc, all);
  if (e == NULL && q->code != 0 && q->system.len > 0) e = by_pattern (q->code, all);
  return e;
}

static int fits (const bouncekit_query *q, size_t i) {
  const bk_codes *c = &bk_entry_codes[i];
  if (q->code != 0 && c->code != q->code
      && !(q->system.len > 0 && is_pattern (i) && pattern_fits (bk_entries[i].code, q->code)))
    return 0;
  if (q->esc.cls == 0) return 1;
  return (c->cls == q->esc.cls || c->cls == BK_X) && c->subject == q->esc.subject
    && c->detail <= q->esc.detail && q->esc.detail <= c->last && q->esc.detail != BK_ANY;
}

const bouncekit_entry *bouncekit_entry_next (const bouncekit_query *q, size_t *pos) {
  span all;
  if (!span_of (q->system, &all)) return NULL;
  for (size_t i = *pos > all.from ? *pos : all.from; i < all.to; i++)
    if (fits (q, i)) {
      *pos = i + 1;
      return &bk_entries[i];
    }
  return NULL;
}
