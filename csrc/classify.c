/* classify.c - a reply -> a verdict: read the words, weigh what was found, say what it means for the address.

   Evidence is weighed on one scale. A phrase has its rule's tier, times 100, and 9 for each of its first ten words; a
   code has the weight of data/codes.tsv, times 100; evidence that words and codes share has 8 more. The heaviest wins;
   between equals a user's own rule, then the order of categories (data/rules/order), then the rule that came first. */
#include "build.h"
#include "reading.h"
#include "verdict.h"

enum { NEARLY = 60 };          /* evidence so little lighter contradicts */

static int rank (const bk_image *im, int category) {
  return im->rank.len > 0 ? BK_ARRAY (im, uint16_t, rank)[category] : category;
}

/* Between equal words the text of rows that came first wins, a user's own, before anything else is asked. */
static int wins (const bk_image *im, const bk_evidence *e, const bk_evidence *best) {
  const bk_rule *rules = BK_ARRAY (im, bk_rule, rules);
  int hits = e->hit != NULL && best->hit != NULL;
  if (hits && e->score - e->agree * BK_AGREE == best->score - best->agree * BK_AGREE) {
    uint32_t mine = rules[e->hit->rule].batch, theirs = rules[best->hit->rule].batch;
    if (mine != theirs) return mine < theirs;
  }
  if (e->score != best->score || best->score == 0) return e->score > best->score;
  int before = rank (im, e->category), behind = rank (im, best->category);
  if (before != behind || !hits) return before < behind;
  return e->hit->rule != best->hit->rule ? e->hit->rule < best->hit->rule : e->hit->at_end < best->hit->at_end;
}

static void offer (const bk_image *im, bk_case *c, bk_evidence e) {
  e.agree = bk_codes_agree (im, c, e.category);
  if (e.agree && e.hit != NULL) e.score += BK_AGREE;
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
    e.score = bk_hit_score (hit);
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

static void decide (const bk_image *im, bk_case *c, const bk_hits *h) {
  memset (&c->best, 0, sizeof c->best);
  c->second = 0;
  bk_case_heard (im, c, h);
  c->best.category = (int) im->unknown;
  weigh_words (im, c, h);
  weigh_codes (im, c);
}

/* ---- the verdict ---- */

static void tell_list (const bk_image *im, const bk_hits *h, bouncekit_verdict *out) {
  uint32_t i = h->host_list != 0 ? h->host_list : h->list.what;
  if (i == 0) return;
  const bk_list *l = BK_ARRAY (im, bk_list, lists) + i - 1;
  out->blocklist = bk_string (im, l->name);
  out->blocklist_kind = bk_string (im, l->kind);
  out->blocklist_link = bk_string (im, l->lookup);
}

static void blank (bouncekit_verdict *out, const bouncekit_reply *reply, bouncekit_phase phase) {
  memset (out, 0, sizeof *out);
  out->action = out->rule = out->provider = out->blocklist = out->blocklist_kind = out->blocklist_link = out->link = "";
  out->retry_after = -1;
  out->code = reply->code;
  out->esc = reply->esc;
  out->phase = phase;
  if (reply->flags & BOUNCEKIT_REPLY_TRUNCATED) out->flags |= BOUNCEKIT_VERDICT_TRUNCATED;
  if (reply->flags & BOUNCEKIT_REPLY_NESTED) out->flags |= BOUNCEKIT_VERDICT_NESTED;
}

static void fill (const bk_image *im, const bk_case *c, const bk_reading *r, bouncekit_verdict *out) {
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
  if (bk_read_cut (r)) out->flags |= BOUNCEKIT_VERDICT_TRUNCATED;
}

bouncekit_status bk_classify (const bouncekit_ruleset *rs, bk_memo *memo, bouncekit_slice text,
    const bouncekit_context *ctx, bouncekit_verdict *out) {
  bk_reading r;
  bk_case c;
  bouncekit_reply reply;
  if (rs->image == NULL) return BOUNCEKIT_STATE;
  const bk_image *im = rs->image;
  bouncekit_reply_parse (text, &reply);
  bk_case_init (im, &c, &reply, ctx);
  blank (out, &reply, c.phase);
  bk_read_reply (&r, im, memo, text, &reply);
  decide (im, &c, &r.hits);
  if (c.best.hit == NULL && (reply.flags & (BOUNCEKIT_REPLY_WRAPPED | BOUNCEKIT_REPLY_NESTED))) {
    bk_read_text (&r, im, memo, text);                   /* nothing in the remote's words: those around them may know */
    decide (im, &c, &r.hits);
  }
  if (c.provider != 0) out->provider = bk_string (im, BK_ARRAY (im, bk_provider, providers)[c.provider - 1].id);
  fill (im, &c, &r, out);
  return BOUNCEKIT_OK;
}

bouncekit_status bouncekit_classify (const bouncekit_ruleset *rs, bouncekit_slice text, const bouncekit_context *ctx,
    bouncekit_verdict *out) {
  return bk_classify (rs, NULL, text, ctx, out);
}
