/* cache.c - a classifier with a memory: whole texts that came before, texts that differ from them in nothing that
   counts (alike.c), and the sentences of others (match_memo.c). */
#include "alike.h"
#include "build.h"
#include "verdict.h"

/* A text is remembered when it comes the second time: most come once, and would push out those that come again. */
enum { FIRST = 1 << 14, MOST = 1 << 20, DOOR = 1 << 12, WIDE = 4 };

struct bouncekit_cache {
  const bouncekit_alloc *alloc;
  const bouncekit_ruleset *rs;
  bk_memo texts, alike, sentences;
  /* parts of the hashes of texts, and of what alike ones share, that came once; the last one first */
  uint16_t door[2][DOOR][WIDE];
};

bouncekit_cache *bouncekit_cache_new (const bouncekit_ruleset *rs, const bouncekit_alloc *alloc) {
  if (alloc == NULL) alloc = bouncekit_malloc ();
  bouncekit_cache *c = bk_alloc (alloc, sizeof *c);
  if (c == NULL) return NULL;
  memset (c, 0, sizeof *c);
  c->alloc = alloc;
  c->rs = rs;
  int texts = bk_memo_init (&c->texts, alloc, FIRST, MOST), alike = bk_memo_init (&c->alike, alloc, FIRST, MOST);
  int sentences = bk_memo_init (&c->sentences, alloc, FIRST, MOST);
  if (texts && alike && sentences) return c;
  bouncekit_cache_free (c);
  return NULL;
}

void bouncekit_cache_free (bouncekit_cache *c) {
  if (c == NULL) return;
  bk_memo_free (&c->texts);
  bk_memo_free (&c->alike);
  bk_memo_free (&c->sentences);
  bk_free (c->alloc, c, sizeof *c);
}

/* Did a text come before? From now on it did. */
static int came_before (uint16_t door[DOOR][WIDE], uint32_t hash) {
  uint16_t *place = door[hash & (DOOR - 1)], mark = (uint16_t) (hash >> 16 | 1);
  for (int i = 0; i < WIDE; i++) {
    if (place[i] == mark) return 1;
  }
  memmove (place + 1, place, (WIDE - 1) * sizeof *place);
  place[0] = mark;
  return 0;
}

/* A verdict as it is for all that are alike, or the other way. 0: it tells of what is left out. */
static int fold (const bk_alike *k, bouncekit_verdict *v) {
  return bk_alike_fold (k, &v->evidence_begin) && bk_alike_fold (k, &v->evidence_end);
}

static void unfold (const bk_alike *k, bouncekit_verdict *v) {
  bk_alike_unfold (k, &v->evidence_begin);
  bk_alike_unfold (k, &v->evidence_end);
}

bouncekit_status bouncekit_cache_classify (bouncekit_cache *c, bouncekit_slice text, const bouncekit_context *ctx,
    bouncekit_verdict *out) {
  bouncekit_slice host = ctx != NULL ? ctx->host : BK_LIT (""), known;
  int phase = ctx != NULL ? (int) ctx->phase : 0;
  bk_alike a;
  bk_memo_key whole = bk_memo_key_of (phase, host, text), part = whole;
  if (c->rs->image == NULL) return BOUNCEKIT_STATE;
  if (bk_memo_find (&c->texts, &whole, &known)) {
    memcpy (out, known.p, sizeof *out);
    return BOUNCEKIT_OK;
  }
  int has_alike = bk_alike_of (&a, c->rs->image, text);
  if (has_alike) {
    part = bk_memo_key_of (phase, host, bk_slice (a.key, a.len));
    if (bk_memo_find (&c->alike, &part, &known)) {
      memcpy (out, known.p, sizeof *out);
      unfold (&a, out);
      return BOUNCEKIT_OK;
    }
  }
  bouncekit_status s = bk_classify (c->rs, &c->sentences, text, ctx, out);
  if (s != BOUNCEKIT_OK) return s;
  if (came_before (c->door[0], whole.hash))
    bk_memo_keep (&c->texts, &whole, bk_slice ((const char *) out, sizeof *out));
  if (has_alike && came_before (c->door[1], part.hash)) {
    bouncekit_verdict v = *out;
    if (fold (&a, &v)) bk_memo_keep (&c->alike, &part, bk_slice ((const char *) &v, sizeof v));
  }
  return s;
}
