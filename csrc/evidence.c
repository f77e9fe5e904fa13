/* evidence.c - the evidence in a reply, listed. classify.c has no need to keep what lost; it is asked who won. Of each rule
   its best phrase is listed. */
#include "build.h"
#include "evidence.h"
#include "reading.h"

static bk_evidence_state state_of (const bk_image *im, bk_case *c, const bk_hits *h, const bk_hit *hit) {
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
  e->agree = (uint8_t) bk_codes_agree (im, c, category);
  e->score = score + (e->agree && words ? BK_AGREE : 0);
  return e;
}

static void list_words (const bk_image *im, bk_case *c, const bk_hits *h, bk_evidence_all *out) {
  for (unsigned i = 0; i < h->n; i++) {
    const bk_hit *hit = &h->hit[i];
    const bk_rule *rule = BK_ARRAY (im, bk_rule, rules) + hit->rule;
    bk_evidence_item *e = add (im, c, out, rule->category, bk_hit_score (hit), 1);
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

static int weigh (const bk_image *im, bk_case *c, const bk_reading *r, const bouncekit_verdict *v, bk_evidence_all *out) {
  bk_case_heard (im, c, &r->hits);
  out->n = 0;
  list_words (im, c, &r->hits, out);
  list_codes (im, c, out);
  out->later = (uint8_t) bk_asks_again (im, &r->hits);
  out->overflow = (uint8_t) bk_read_cut (r);
  return mark_winner (out, v);
}

bouncekit_status bk_evidence_list (const bouncekit_ruleset *rs, bouncekit_slice text, const bouncekit_context *ctx,
    bk_evidence_all *out) {
  bk_reading r;
  bk_case c;
  bouncekit_reply reply;
  bouncekit_verdict v;
  bouncekit_status s = bouncekit_classify (rs, text, ctx, &v);
  if (s != BOUNCEKIT_OK) return s;
  const bk_image *im = rs->image;
  memset (out, 0, offsetof (bk_evidence_all, item));
  bouncekit_reply_parse (text, &reply);
  bk_case_init (im, &c, &reply, ctx);
  out->provider = v.provider;
  bk_read_reply (&r, im, NULL, text, &reply);
  if (weigh (im, &c, &r, &v, out) || *v.rule == '\0') return BOUNCEKIT_OK;
  bk_read_text (&r, im, NULL, text);                     /* what decided stands around the reply */
  out->around = (uint8_t) weigh (im, &c, &r, &v, out);
  return BOUNCEKIT_OK;
}
