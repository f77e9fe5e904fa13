/* cache.c - a classifier with a memory: whole texts that came before, and the sentences of others (match_memo.c). */
#include "build.h"
#include "verdict.h"

/* A text is remembered when it comes the second time: most come once, and would push out those that come again. */
enum { FIRST = 1 << 14, MOST = 1 << 20, DOOR = 1 << 12 };

struct bouncekit_cache {
  const bouncekit_alloc *alloc;
  const bouncekit_ruleset *rs;
  bk_memo texts, sentences;
  uint16_t door[DOOR][2];    /* parts of the hashes of texts that came once, the last one first */
};

bouncekit_cache *bouncekit_cache_new (const bouncekit_ruleset *rs, const bouncekit_alloc *alloc) {
  if (alloc == NULL) alloc = bouncekit_malloc ();
  bouncekit_cache *c = bk_alloc (alloc, sizeof *c);
  if (c == NULL) return NULL;
  memset (c, 0, sizeof *c);
  c->alloc = alloc;
  c->rs = rs;
  int texts = bk_memo_init (&c->texts, alloc, FIRST, MOST);
  int sentences = bk_memo_init (&c->sentences, alloc, FIRST, MOST);
  if (texts && sentences) return c;
  bouncekit_cache_free (c);
  return NULL;
}

void bouncekit_cache_free (bouncekit_cache *c) {
  if (c == NULL) return;
  bk_memo_free (&c->texts);
  bk_memo_free (&c->sentences);
  bk_free (c->alloc, c, sizeof *c);
}

/* Did a text come before? From now on it did. */
static int came_before (bouncekit_cache *c, uint32_t hash) {
  uint16_t *place = c->door[hash & (DOOR - 1)], mark = (uint16_t) (hash >> 16 | 1);
  if (place[0] == mark || place[1] == mark) return 1;
  place[1] = place[0];
  place[0] = mark;
  return 0;
}

bouncekit_status bouncekit_cache_classify (bouncekit_cache *c, bouncekit_slice text, const bouncekit_context *ctx,
    bouncekit_verdict *out) {
  bouncekit_slice host = ctx != NULL ? ctx->host : BK_LIT (""), known;
  int phase = ctx != NULL ? (int) ctx->phase : 0;
  if (bk_memo_get (&c->texts, phase, host, text, &known)) {
    memcpy (out, known.p, sizeof *out);
    return BOUNCEKIT_OK;
  }
  bouncekit_status s = bk_classify (c->rs, &c->sentences, text, ctx, out);
  if (s == BOUNCEKIT_OK && came_before (c, bk_memo_hash (phase, host, text)))
    bk_memo_put (&c->texts, phase, host, text, bk_slice ((const char *) out, sizeof *out));
  return s;
}
