/* verdict.c - conditions of rules, and what evidence means for the address: permanence, action, confidence. */
#include "language.h"
#include "verdict.h"

unsigned bk_reply_class (const bouncekit_reply *reply) { return reply->code != 0 ? reply->code / 100u : reply->esc.cls; }

/* The class of what stands around a quoted reply: 0: nothing quoted, or no code around it. */
static unsigned outer_class (const bouncekit_reply *reply) {
  return reply->outer_code != 0 ? reply->outer_code / 100u : reply->outer_esc.cls;
}

/* ---- conditions ---- */

static int enhanced_holds (const bk_cond *c, const bouncekit_esc *e) {
  uint32_t v = (uint32_t) e->subject << 10 | e->detail;
  return e->cls != 0 && (c->cls == 0 || c->cls == e->cls) && v >= c->from && v <= c->to;
}

/* The host itself, or a name below it. */
static int host_holds (const bk_image *im, const bk_cond *c, bouncekit_slice host) {
  bouncekit_slice want = bk_slice (bk_string (im, c->from), c->to);
  if (host.len < want.len || !bk_equal_nocase (bk_sub (host, host.len - want.len, host.len), want)) return 0;
  return host.len == want.len || host.p[host.len - want.len - 1] == '.';
}

static int language_holds (const bk_cond *c, bk_case *k) {
  if (k->language == BK_NOT_ASKED) k->language = bk_language_of (k->reply);
  return k->language == (int) c->from;
}

static int value_holds (const bk_image *im, const bk_cond *c, bk_case *k) {
  switch (c->field) {
    case BK_COND_CLASS: return bk_reply_class (k->reply) == c->from;
    case BK_COND_CODE: return k->reply->code == c->from;
    case BK_COND_ENHANCED: return enhanced_holds (c, &k->reply->esc);
    case BK_COND_PROVIDER: return k->provider == c->from;
    case BK_COND_HOST: return host_holds (im, c, k->host);
    case BK_COND_LANGUAGE: return language_holds (c, k);
    default: return k->phase == (bouncekit_phase) c->from;
  }
}

int bk_conditions_hold (const bk_image *im, const bk_rule *rule, bk_case *k) {
  const bk_cond *c = BK_ARRAY (im, bk_cond, conds) + rule->cond;
  int any = 0;
  for (uint32_t i = 0; i < rule->nconds; i++) {
    any |= value_holds (im, &c[i], k);
    if (!c[i].last) continue;
    if (any == c[i].negate) return 0;
    any = 0;
  }
  return 1;
}

/* ---- permanence ---- */

static const bk_trait *trait (const bk_image *im, const bk_case *k) { return BK_ARRAY (im, bk_trait, traits) + k->best.category; }

/* Without a code nobody knows whether an MTA gave up. What passes by itself is taken to be under way, and so is what
   the text says to try again. */
static bouncekit_permanence uncoded (const bk_trait *t, const bk_case *k) {
  if (k->later || t->is & BK_IS_FULL) return BOUNCEKIT_TEMPORARY;
  return t->is & BK_IS_PASSING && !(t->is & BK_IS_LASTING) ? BOUNCEKIT_TEMPORARY : (bouncekit_permanence) t->usual;
}

/* A 5xx means what it says, but for what is temporary by its nature, or asks to come back. */
static bouncekit_permanence refused (const bk_trait *t, const bk_case *k) {
  if (t->is & BK_IS_GREYLISTED) return BOUNCEKIT_TEMPORARY;
  if (k->later && t->is & BK_IS_PASSING && !(t->is & BK_IS_EXPIRED)) return BOUNCEKIT_TEMPORARY;
  return t->usual == BOUNCEKIT_TEMPORARY ? BOUNCEKIT_PERMANENT : (bouncekit_permanence) t->usual;
}

static bouncekit_permanence weigh_permanence (const bk_image *im, const bk_case *k, const bk_rule *rule) {
  const bk_trait *t = trait (im, k);
  bouncekit_permanence own = BOUNCEKIT_PERMANENCE_NONE;
  unsigned cls = bk_reply_class (k->reply);
  if (rule != NULL) own = (bouncekit_permanence) rule->permanence;
  else if (k->best.says != 0) own = (bouncekit_permanence) BK_ARRAY (im, bk_code_says, says)[k->best.says - 1].permanence;
  if (t->usual == BOUNCEKIT_SUCCESS && cls != 5) return BOUNCEKIT_SUCCESS;
  if (t->is & BK_IS_EXPIRED && k->reply->code == 0) return BOUNCEKIT_PERMANENT;   /* 4.4.7 of a DSN: given up */
  /* who quotes another's refusal decides whether the message is tried again */
  if (outer_class (k->reply) == 4) return BOUNCEKIT_TEMPORARY;
  if (cls == 4 && outer_class (k->reply) == 5 && !(t->is & BK_IS_GREYLISTED)) return BOUNCEKIT_PERMANENT;
  if (cls == 4) return BOUNCEKIT_TEMPORARY;
  if (own != BOUNCEKIT_PERMANENCE_NONE) return own;
  if (t->is & BK_IS_UNKNOWN) return cls == 2 ? BOUNCEKIT_SUCCESS : cls == 0 && k->later ? BOUNCEKIT_TEMPORARY : BOUNCEKIT_PERMANENT;
  return cls == 5 ? refused (t, k) : uncoded (t, k);
}

/* What was accepted is no failure; and where a code of class 2 to 4 stands beside it, nothing is hard. */
bouncekit_permanence bk_permanence (const bk_image *im, const bk_case *k, const bk_rule *rule) {
  unsigned code = k->reply->code / 100u, cls = k->reply->esc.cls;
  if (code == 2) return BOUNCEKIT_SUCCESS;
  bouncekit_permanence p = weigh_permanence (im, k, rule);
  if (p == BOUNCEKIT_HARD && ((code != 0 && code != 5) || (cls != 0 && cls != 5))) return BOUNCEKIT_PERMANENT;
  return p;
}

/* What a category advises holds for a final refusal; what may still pass is tried again, or slower. */
const char *bk_action (const bk_image *im, const bk_case *k, const bk_rule *rule, bouncekit_permanence p) {
  const bk_trait *t = trait (im, k);
  const char *own = rule != NULL && rule->action != 0 ? bk_string (im, rule->action) : NULL;
  if (own != NULL && (strcmp (own, "suppress") != 0 || p == BOUNCEKIT_HARD)) return own;
  if (p == BOUNCEKIT_SUCCESS) return "none";
  if (t->is & BK_IS_SUPPRESSED && p != BOUNCEKIT_HARD && !(t->is & BK_IS_COMPLAINT)) return p == BOUNCEKIT_TEMPORARY ? "retry" : "fix-address";
  if (p == BOUNCEKIT_TEMPORARY && t->is & BK_IS_RETRIED) return "retry";
  if (t->is & BK_IS_UNKNOWN && p == BOUNCEKIT_PERMANENT) return "contact-postmaster";
  return bouncekit_category_at ((size_t) k->best.category)->action;
}

double bk_confidence (const bk_case *k) {
  const bk_evidence *e = &k->best;
  if (e->score == 0) return 0.1;
  double v = e->hit == NULL ? (e->score >= 400 ? 0.75 : e->score >= 200 ? 0.6 : 0.4)
    : e->score >= 900 ? 0.97 : e->score >= 800 ? 0.89 : e->score >= 700 ? 0.88 : e->score >= 600 ? 0.82 : e->score >= 500 ? 0.72 : 0.6;
  if (e->agree && e->hit != NULL) v += 0.04;
  if (k->second > 0 && e->score - k->second < 60) v -= 0.12;
  return v > 0.99 ? 0.99 : v < 0.1 ? 0.1 : v;
}
