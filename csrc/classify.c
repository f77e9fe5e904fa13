/* classify.c - a reply -> a verdict: read the words, weigh what was found, say what it means for the address.

   Evidence is weighed on one scale. A phrase has its rule's tier, times 100, and 9 for each of its first ten words; a code
   has the weight of data/codes.tsv, times 100; evidence that words and codes share has 8 more. The heaviest wins; between
   equals a user's own rule, then the order of categories (data/rules/order), then the rule that came first. */
#include "build.h"
#include "match.h"
#include "retry.h"
#include "verdict.h"

enum { AGREE = 8, PER_WORD = 9, MAX_WORDS = 10, NEARLY = 60 };

typedef struct reading {
  bk_matcher matcher;
  bk_lexer lexer;
  bk_hits hits;
  long retry;
  char plain[BOUNCEKIT_REPLY_MAX_TEXT];            /* escapes undone */
  uint16_t map[BOUNCEKIT_REPLY_MAX_TEXT + 1];
} reading;

static void sentence (bk_lexer *lx, void *ud) {
  reading *r = ud;
  bk_match_sentence (lx, &r->matcher);
  if (r->retry < 0 && !lx->inner) r->retry = bk_retry_in (lx);
}

static int host (bk_lexer *lx, bouncekit_slice h, int kind, void *ud) { return bk_match_host (lx, h, kind, &((reading *) ud)->matcher); }
static int known (uint64_t hash, void *ud) { return bk_match_known (hash, &((reading *) ud)->matcher); }

static void start (reading *r, const bk_image *im) {
  r->retry = -1;
  bk_match_init (&r->matcher, im, &r->hits);
  bk_lex_init (&r->lexer);
  r->lexer.sentence = sentence;
  r->lexer.host = host;
  r->lexer.known = known;
  r->lexer.ud = r;
}

/* A piece of the reply, at `offset` of the caller's text. */
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

/* Of a nested reply the words around it too: they may say that it was about the sender. */
static void read_words (reading *r, bouncekit_slice text, const bouncekit_reply *reply) {
  for (unsigned i = 0; i < reply->nlines; i++) {
    bouncekit_slice line = reply->lines[i].text;
    if (line.len > 0) read_piece (r, line, (size_t) (line.p - text.p));
  }
  bk_lex_flush (&r->lexer);
}

/* ---- evidence ---- */

static int code_evidence (const bk_image *im, uint64_t key) { return (int) bk_map_get (im, &im->codes, key); }

/* Indices + 1 of what the codes say, 0: nothing: enhanced code, then reply code. */
static void look_up_codes (const bk_image *im, bk_case *c) {
  const bouncekit_esc *e = &c->reply->esc;
  c->says[0] = c->says[1] = 0;
  if (e->cls != 0) {
    c->says[0] = code_evidence (im, bk_esc_key (e->cls, e->subject, e->detail));
    if (c->says[0] == 0) c->says[0] = code_evidence (im, bk_esc_key (BK_ESC_X, e->subject, e->detail));
    if (c->says[0] == 0) c->says[0] = code_evidence (im, bk_esc_key (e->cls, e->subject, BK_ESC_STAR));
    if (c->says[0] == 0) c->says[0] = code_evidence (im, bk_esc_key (BK_ESC_X, e->subject, BK_ESC_STAR));
  }
  if (c->reply->code != 0) c->says[1] = code_evidence (im, bk_code_key (c->reply->code));
}

static int codes_agree (const bk_image *im, const bk_case *c, int category) {
  const bk_code_says *says = BK_ARRAY (im, bk_code_says, says);
  for (int i = 0; i < 2; i++) {
    if (c->says[i] != 0 && says[c->says[i] - 1].category == category && says[c->says[i] - 1].weight >= 10) return 1;
  }
  return 0;
}

static int rank (const bk_image *im, int category) { return im->rank.len > 0 ? BK_ARRAY (im, uint16_t, rank)[category] : category; }

/* Between equal words the text of rows that came first wins, a user's own, before anything else is asked. */
static int wins (const bk_image *im, const bk_evidence *e, const bk_evidence *best) {
  const bk_rule *rules = BK_ARRAY (im, bk_rule, rules);
  int hits = e->hit != NULL && best->hit != NULL;
  if (hits && e->score - e->agree * AGREE == best->score - best->agree * AGREE) {
    uint32_t mine = rules[e->hit->rule].batch, theirs = rules[best->hit->rule].batch;
    if (mine != theirs) return mine < theirs;
  }
  if (e->score != best->score || best->score == 0) return e->score > best->score;
  int before = rank (im, e->category), behind = rank (im, best->category);
  return before != behind ? before < behind : hits && e->hit->rule < best->hit->rule;
}

static void offer (const bk_image *im, bk_case *c, bk_evidence e) {
  e.agree = codes_agree (im, c, e.category);
  if (e.agree && e.hit != NULL) e.score += AGREE;
  bk_evidence *best = &c->best;
  bk_evidence other = e;
  if (wins (im, &e, best)) {
    other = *best;
    *best = e;
  }
  if (other.category != best->category && other.score > c->second) c->second = other.score;
}

static void weigh_words (const bk_image *im, bk_case *c, const bk_hits *h) {
  for (unsigned i = 0; i < h->n; i++) {
    const bk_hit *hit = &h->hit[i];
    const bk_rule *rule = BK_ARRAY (im, bk_rule, rules) + hit->rule;
    if (rule->off || (hit->at_end && hit->after != h->tokens)) continue;
    if (bk_vetoed (h, hit->rule) || !bk_conditions_hold (im, rule, c)) continue;
    bk_evidence e = { 0, 0, NULL, 0, 0 };
    e.score = hit->tier * 100 + PER_WORD * (hit->words < MAX_WORDS ? hit->words : MAX_WORDS);
    e.category = rule->category;
    e.hit = hit;
    offer (im, c, e);
  }
}

static void weigh_codes (const bk_image *im, bk_case *c) {
  for (int i = 0; i < 2; i++) {
    if (c->says[i] == 0) continue;
    const bk_code_says *says = BK_ARRAY (im, bk_code_says, says) + c->says[i] - 1;
    bk_evidence e = { 0, 0, NULL, 0, 0 };
    e.score = says->weight * 10;
    e.category = says->category;
    e.says = c->says[i];
    if (e.score > 0) offer (im, c, e);
  }
}

/* The host that answered, as the caller or the text has it, without the dot of the root. */
static bouncekit_slice host_of (const bouncekit_reply *reply, const bouncekit_context *ctx) {
  bouncekit_slice h = ctx != NULL && ctx->host.len > 0 ? ctx->host : reply->host;
  if (h.len > 0 && h.p[h.len - 1] == '.') h.len--;
  return h;
}

static uint32_t provider_of (const bk_image *im, const bk_hits *h, const bouncekit_reply *reply, bouncekit_slice remote) {
  uint32_t p = bk_zone_of (im, remote, 0);
  if (p == 0 && reply->host.len > 0) p = bk_zone_of (im, reply->host, 0);
  if (p == 0) p = h->provider;
  return p != 0 ? p : h->host_provider;
}

static void decide (const bk_image *im, bk_case *c, const bk_hits *h) {
  memset (&c->best, 0, sizeof c->best);
  c->second = 0;
  c->provider = provider_of (im, h, c->reply, c->host);
  c->later = h->later;
  c->best.category = bouncekit_category_find (BK_LIT ("unknown"));
  weigh_words (im, c, h);
  weigh_codes (im, c);
}

/* ---- the verdict ---- */

static void tell_list (const bk_image *im, const bk_hits *h, bouncekit_verdict *out) {
  uint32_t i = h->host_list != 0 ? h->host_list : h->list;
  if (i == 0) return;
  const bk_list *l = BK_ARRAY (im, bk_list, lists) + i - 1;
  out->blocklist = bk_string (im, l->name);
  out->blocklist_kind = bk_string (im, l->kind);
  out->blocklist_link = bk_string (im, l->lookup);
}

static void blank (bouncekit_verdict *out, const bouncekit_reply *reply, const bouncekit_context *ctx) {
  memset (out, 0, sizeof *out);
  out->action = out->rule = out->provider = out->blocklist = out->blocklist_kind = out->blocklist_link = out->link = "";
  out->retry_after = -1;
  out->code = reply->code;
  out->esc = reply->esc;
  out->phase = ctx != NULL && ctx->phase != BOUNCEKIT_PHASE_NONE ? ctx->phase : reply->phase;
  if (reply->flags & BOUNCEKIT_REPLY_TRUNCATED) out->flags |= BOUNCEKIT_VERDICT_TRUNCATED;
  if (reply->flags & BOUNCEKIT_REPLY_NESTED) out->flags |= BOUNCEKIT_VERDICT_NESTED;
}

static void fill (const bk_image *im, const bk_case *c, const reading *r, bouncekit_verdict *out) {
  const bk_rule *rule = c->best.hit != NULL ? BK_ARRAY (im, bk_rule, rules) + c->best.hit->rule : NULL;
  out->category = c->best.category;
  if (rule != NULL) {
    out->rule = bk_string (im, rule->id);
    out->link = rule->link != 0 ? bk_string (im, rule->link) : "";
    out->evidence_begin = c->best.hit->begin;
    out->evidence_end = c->best.hit->end;
  } else if (c->best.says != 0) {
    out->rule = bk_string (im, BK_ARRAY (im, bk_code_says, says)[c->best.says - 1].name);
    out->flags |= BOUNCEKIT_VERDICT_CODE_ONLY;
  }
  if (c->second > 0 && c->best.score - c->second < NEARLY) out->flags |= BOUNCEKIT_VERDICT_CONFLICT;
  out->permanence = bk_permanence (im, c, rule);
  out->action = bk_action (im, c, rule, out->permanence);
  out->confidence = bk_confidence (c);
  if (out->permanence != BOUNCEKIT_SUCCESS) tell_list (im, &r->hits, out);
  if (out->permanence == BOUNCEKIT_TEMPORARY) out->retry_after = r->retry >= 0 ? r->retry : rule != NULL ? rule->retry : -1;
  if (r->hits.overflow || r->lexer.cut) out->flags |= BOUNCEKIT_VERDICT_TRUNCATED;
}

bouncekit_status bouncekit_classify (const bouncekit_ruleset *rs, bouncekit_slice text, const bouncekit_context *ctx,
    bouncekit_verdict *out) {
  reading r;
  bk_case c;
  bouncekit_reply reply;
  if (rs->image == NULL) return BOUNCEKIT_STATE;
  const bk_image *im = rs->image;
  bouncekit_reply_parse (text, &reply);
  blank (out, &reply, ctx);
  start (&r, im);
  read_words (&r, text, &reply);
  memset (&c, 0, sizeof c);
  c.reply = &reply;
  c.host = host_of (&reply, ctx);
  c.phase = out->phase;
  look_up_codes (im, &c);
  decide (im, &c, &r.hits);
  if (c.best.hit == NULL && (reply.flags & (BOUNCEKIT_REPLY_WRAPPED | BOUNCEKIT_REPLY_NESTED))) {
    /* nothing in the remote's words: those around them may know */
    start (&r, im);
    read_piece (&r, bk_slice (text.p, text.len < BOUNCEKIT_REPLY_MAX_TEXT ? text.len : BOUNCEKIT_REPLY_MAX_TEXT), 0);
    bk_lex_flush (&r.lexer);
    decide (im, &c, &r.hits);
  }
  if (c.provider != 0) out->provider = bk_string (im, BK_ARRAY (im, bk_provider, providers)[c.provider - 1].id);
  fill (im, &c, &r, out);
  return BOUNCEKIT_OK;
}
