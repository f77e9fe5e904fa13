/* case.c - what is known of a reply besides its words: host, phase, provider, and what its codes say. */
#include "verdict.h"

void bk_case_init (const bk_image *im, bk_case *c, const bouncekit_reply *reply, const bouncekit_context *ctx) {
  memset (c, 0, sizeof *c);
  c->reply = reply;
  c->language = BK_NOT_ASKED;
  c->host = ctx != NULL && ctx->host.len > 0 ? ctx->host : reply->host;
  if (c->host.len > 0 && c->host.p[c->host.len - 1] == '.') c->host.len--;   /* the dot of the root */
  c->phase = ctx != NULL && ctx->phase != BOUNCEKIT_PHASE_NONE ? ctx->phase : reply->phase;
  const bouncekit_esc *e = &reply->esc;
  if (e->cls != 0) {
    const uint64_t keys[] = { bk_esc_key (e->cls, e->subject, e->detail), bk_esc_key (BK_ESC_X, e->subject, e->detail),
      bk_esc_key (e->cls, e->subject, BK_ESC_STAR), bk_esc_key (BK_ESC_X, e->subject, BK_ESC_STAR) };
    for (size_t i = 0; i < BK_LEN (keys) && c->says[0] == 0; i++) c->says[0] = (int) bk_map_get (im, &im->codes, keys[i]);
  }
  if (reply->code != 0) c->says[1] = (int) bk_map_get (im, &im->codes, bk_code_key (reply->code));
}

void bk_case_heard (const bk_image *im, bk_case *c, const bk_hits *h) {
  c->later = bk_asks_again (im, h);
  c->provider = bk_zone_of (im, c->host, 0);
  if (c->provider == 0 && c->reply->host.len > 0) c->provider = bk_zone_of (im, c->reply->host, 0);
  if (c->provider == 0) c->provider = h->provider.what;
  if (c->provider == 0) c->provider = h->host_provider;
}

int bk_codes_agree (const bk_image *im, const bk_case *c, int category) {
  const bk_code_says *says = BK_ARRAY (im, bk_code_says, says);
  for (int i = 0; i < 2; i++) {
    if (c->says[i] != 0 && says[c->says[i] - 1].category == category && says[c->says[i] - 1].weight >= 10) return 1;
  }
  return 0;
}

int bk_hit_score (const bk_hit *hit) {
  enum { PER_WORD = 9, MAX_WORDS = 10 };
  return hit->tier * 100 + PER_WORD * (hit->words < MAX_WORDS ? hit->words : MAX_WORDS);
}
