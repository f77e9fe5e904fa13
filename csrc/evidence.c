/* evidence.c - the evidence in a reply, listed. The same reading and the same weights as classify.c, which has no need to
   keep what lost and is asked who won; a spec holds the two together. Of each rule its best phrase is listed. */
#include "build.h"
#include "evidence.h"

enum { AGREE = 8, PER_WORD = 9, MAX_WORDS = 10 };  /* as in classify.c */

typedef struct reading {
  bk_matcher matcher;
  bk_lexer lexer;
  bk_hits hits;
  char plain[BOUNCEKIT_REPLY_MAX_TEXT];            /* escapes undone */
  uint16_t map[BOUNCEKIT_REPLY_MAX_TEXT + 1];
} reading;

static void sentence (bk_lexer *lx, void *ud) { bk_match_sentence (lx, &((reading *) ud)->matcher); }
static int host (bk_lexer *lx, bouncekit_slice h, int kind, void *ud) { return bk_match_host (lx, h, kind, &((reading *) ud)->matcher); }
static int known (uint64_t hash, void *ud) { return bk_match_known (hash, &((reading *) ud)->matcher); }

static void start (reading *r, const bk_image *im) {
  bk_match_init (&r->matcher, im, &r->hits);
  bk_lex_init (&r->lexer);
  r->lexer.sentence = sentence;
  r->lexer.host = host;
  r->lexer.known = known;
  r->lexer.ud = r;
}

static void read_piece (reading *r, bouncekit_slice s, size_t offset) {
  r->lexer.offset = (uint32_t) offset;
  r->lexer.map = NULL;
  if (memchr (s.p, '\\', s.len) != NULL && s.len <= sizeof r->plain) {
    size_t n = bk_unescape (s, r->plain, r->map);
    r->lexer.map = r->map;
    s = bk_slice (r->plain, n);
  }
  bk_lex (&r->lexer, s.p, s.len);
}

static void read_reply (reading *r, bouncekit_slice text, const bouncekit_reply *reply) {
  for (unsigned i = 0; i < reply->nlines; i++) {
    bouncekit_slice line = reply->lines[i].text;
    if (line.len > 0) read_piece (r, line, (size_t) (line.p - text.p));
  }
  bk_lex_flush (&r->lexer);
}

/* ---- weights ---- */

static int code_evidence (const bk_image *im, uint64_t key) { return (int) bk_map_get (im, &im->codes, key); }

static void look_up_codes (const bk_image *im, bk_case *c) {
  const bouncekit_esc *e = &c->reply->esc;
  if (e->cls != 0) {
    c->says[0] = code_evidence (im, bk_esc_key (e->cls, e->subject, e->detail));
    if (c->says[0] == 0) c->says[0] = code_evidence (im, bk_esc_key (BK_ESC_X, e->subject, e->detail));
    if (c->says[0] == 0) c->says[0] = code_evidence (im, bk_esc_key (e->cls, e->subject, BK_ESC_STAR));
    if (c->says[0] == 0) c->says[0] = code_evidence (im, bk_esc_key (BK_ESC_X, e->subject, BK_ESC_STAR));
  }
  if (c->reply->code != 0) c->says[1] = code_evidence (im, bk_code_key (c->reply->code));
}

static int codes_agree (const bk_image *im, const bk_case *c, int category) {
  for (int i = 0; i < 2; i++) {
    if (c->says[i] == 0) continue;
    const bk_code_says *says = BK_ARRAY (im, bk_code_says, says) + c->says[i] - 1;
    if (says->category == category && says->weight >= 10) return 1;
  }
  return 0;
}

static bk_evidence_state state_of (const bk_image *im, const bk_case *c, const bk_hits *h, const bk_hit *hit) {
  const bk_rule *rule = BK_ARRAY (im, bk_rule, rules) + hit->rule;
  if (rule->off) return BK_EVIDENCE_SILENCED;
  if (hit->at_end && hit->after != h->tokens) return BK_EVIDENCE_NOT_AT_END;
  if (bk_vetoed (h, hit->rule)) return BK_EVIDENCE_VETOED;
  return bk_conditions_hold (im, rule, c) ? BK_EVIDENCE_LOST : BK_EVIDENCE_CONDITION;
}

static bk_evidence_item *add (const bk_image *im, const bk_case *c, bk_evidence_all *out, int category, int score, int words) {
  bk_evidence_item *e = &out->item[out->n++];
  memset (e, 0, sizeof *e);
  e->category = category;
  e->agree = (uint8_t) codes_agree (im, c, category);
  e->score = score + (e->agree && words ? AGREE : 0);
  return e;
}

static void list_words (const bk_image *im, const bk_case *c, const bk_hits *h, bk_evidence_all *out) {
  for (unsigned i = 0; i < h->n; i++) {
    const bk_hit *hit = &h->hit[i];
    const bk_rule *rule = BK_ARRAY (im, bk_rule, rules) + hit->rule;
    int score = hit->tier * 100 + PER_WORD * (hit->words < MAX_WORDS ? hit->words : MAX_WORDS);
    bk_evidence_item *e = add (im, c, out, rule->category, score, 1);
    e->rule = bk_string (im, rule->id);
    e->begin = hit->begin;
    e->end = hit->end;
    e->tier = hit->tier;
    e->words = hit->words;
    e->state = (uint8_t) state_of (im, c, h, hit);
  }
}

static void list_codes (const bk_image *im, const bk_case *c, bk_evidence_all *out) {
  for (int i = 0; i < 2; i++) {
    if (c->says[i] == 0) continue;
    const bk_code_says *says = BK_ARRAY (im, bk_code_says, says) + c->says[i] - 1;
    if (says->weight > 0) add (im, c, out, says->category, says->weight * 10, 0)->rule = bk_string (im, says->name);
  }
}

/* Mark what decided, by the verdict. Returns 0 when it is not among what was found. */
static int mark_winner (bk_evidence_all *out, const bouncekit_verdict *v) {
  int words = v->evidence_end > v->evidence_begin;
  for (unsigned i = 0; i < out->n; i++) {
    bk_evidence_item *e = &out->item[i];
    if (e->state != BK_EVIDENCE_LOST || (e->tier > 0) != words || strcmp (e->rule, v->rule) != 0) continue;
    if (words && (e->begin != v->evidence_begin || e->end != v->evidence_end)) continue;
    e->state = BK_EVIDENCE_WON;
    return 1;
  }
  return 0;
}

static uint32_t provider_of (const bk_image *im, const bk_hits *h, const bk_case *c) {
  uint32_t p = c->host.len > 0 ? bk_zone_of (im, c->host, 0) : 0;
  if (p == 0 && c->reply->host.len > 0) p = bk_zone_of (im, c->reply->host, 0);
  if (p == 0) p = h->provider;
  return p != 0 ? p : h->host_provider;
}

static int weigh (const bk_image *im, bk_case *c, const reading *r, const bouncekit_verdict *v, bk_evidence_all *out) {
  c->provider = provider_of (im, &r->hits, c);
  out->n = 0;
  list_words (im, c, &r->hits, out);
  list_codes (im, c, out);
  out->later = r->hits.later;
  out->overflow = r->hits.overflow || r->lexer.cut;
  return mark_winner (out, v);
}

/* The host that answered, without the dot of the root. */
static bouncekit_slice host_of (const bouncekit_reply *reply, const bouncekit_context *ctx) {
  bouncekit_slice h = ctx != NULL && ctx->host.len > 0 ? ctx->host : reply->host;
  if (h.len > 0 && h.p[h.len - 1] == '.') h.len--;
  return h;
}

bouncekit_status bk_evidence_list (const bouncekit_ruleset *rs, bouncekit_slice text, const bouncekit_context *ctx,
    bk_evidence_all *out) {
  reading r;
  bk_case c;
  bouncekit_reply reply;
  bouncekit_verdict v;
  bouncekit_status s = bouncekit_classify (rs, text, ctx, &v);
  if (s != BOUNCEKIT_OK) return s;
  const bk_image *im = rs->image;
  memset (&c, 0, sizeof c);
  memset (out, 0, offsetof (bk_evidence_all, item));
  bouncekit_reply_parse (text, &reply);
  c.reply = &reply;
  c.host = host_of (&reply, ctx);
  c.phase = v.phase;
  out->provider = v.provider;
  look_up_codes (im, &c);
  start (&r, im);
  read_reply (&r, text, &reply);
  if (weigh (im, &c, &r, &v, out) || *v.rule == '\0') return BOUNCEKIT_OK;
  start (&r, im);                                  /* what decided stands around the reply */
  read_piece (&r, bk_slice (text.p, text.len < BOUNCEKIT_REPLY_MAX_TEXT ? text.len : BOUNCEKIT_REPLY_MAX_TEXT), 0);
  bk_lex_flush (&r.lexer);
  out->around = (uint8_t) weigh (im, &c, &r, &v, out);
  return BOUNCEKIT_OK;
}
