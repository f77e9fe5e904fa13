/* verdict.c - conditions of rules, and what evidence means for the address: permanence, action, confidence. */
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

static int value_holds (const bk_image *im, const bk_cond *c, const bk_case *k) {
  switch (c->field) {
    case BK_COND_CLASS: return bk_reply_class (k->reply) == c->from;
    case BK_COND_CODE: return k->reply->code == c->from;
    case BK_COND_ENHANCED: return enhanced_holds (c, &k->reply->esc);
    case BK_COND_PROVIDER: return k->provider == c->from;
    case BK_COND_HOST: return host_holds (im, c, k->host);
    default: return k->phase == (bouncekit_phase) c->from;
  }
}

int bk_conditions_hold (const bk_image *im, const bk_rule *rule, const bk_case *k) {
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

static bouncekit_permanence parse_permanence (const char *name) {
  for (int p = BOUNCEKIT_HARD; p < BOUNCEKIT_PERMANENCE_COUNT; p++) {
    if (strcmp (name, bouncekit_permanence_name ((bouncekit_permanence) p)) == 0) return (bouncekit_permanence) p;
  }
  return BOUNCEKIT_PERMANENCE_NONE;
}

static int is (const bouncekit_category *c, const char *name) { return strcmp (c->name, name) == 0; }

/* Troubles that pass by themselves, unless the server says that it will not try again. */
static int passes (const bouncekit_category *c) {
  return strcmp (c->group, "network") == 0 || strcmp (c->group, "server") == 0 || strcmp (c->group, "rate") == 0;
}

/* Without a code nobody knows whether an MTA gave up. What passes by itself is taken to be under way, and so is what
   the text says to try again. */
static bouncekit_permanence uncoded (const bouncekit_category *c, const bk_case *k, bouncekit_permanence usual) {
  if (k->later || is (c, "mailbox-full")) return BOUNCEKIT_TEMPORARY;
  if (is (c, "mailer-error") || is (c, "protocol-error") || is (c, "too-many-recipients")) return usual;
  return passes (c) ? BOUNCEKIT_TEMPORARY : usual;
}

/* A 5xx means what it says, but for what is temporary by its nature, or asks to come back. */
static bouncekit_permanence refused (const bouncekit_category *c, const bk_case *k, bouncekit_permanence usual) {
  if (is (c, "greylisted")) return BOUNCEKIT_TEMPORARY;
  if (k->later && passes (c) && !is (c, "expired")) return BOUNCEKIT_TEMPORARY;
  if (usual == BOUNCEKIT_TEMPORARY) return BOUNCEKIT_PERMANENT;
  return usual;
}

static bouncekit_permanence weigh_permanence (const bk_image *im, const bk_case *k, const bk_rule *rule) {
  const bouncekit_category *c = bouncekit_category_at ((size_t) k->best.category);
  bouncekit_permanence usual = parse_permanence (c->permanence), own = BOUNCEKIT_PERMANENCE_NONE;
  unsigned cls = bk_reply_class (k->reply);
  if (rule != NULL) own = (bouncekit_permanence) rule->permanence;
  else if (k->best.says != 0) own = (bouncekit_permanence) BK_ARRAY (im, bk_code_says, says)[k->best.says - 1].permanence;
  if (usual == BOUNCEKIT_SUCCESS && cls != 5) return BOUNCEKIT_SUCCESS;
  if (is (c, "expired") && k->reply->code == 0) return BOUNCEKIT_PERMANENT;   /* 4.4.7 of a DSN: given up */
  /* who quotes another's refusal decides whether the message is tried again */
  if (outer_class (k->reply) == 4) return BOUNCEKIT_TEMPORARY;
  if (cls == 4 && outer_class (k->reply) == 5 && !is (c, "greylisted")) return BOUNCEKIT_PERMANENT;
  if (cls == 4) return BOUNCEKIT_TEMPORARY;
  if (own != BOUNCEKIT_PERMANENCE_NONE) return own;
  if (is (c, "unknown")) return cls == 2 ? BOUNCEKIT_SUCCESS : cls == 0 && k->later ? BOUNCEKIT_TEMPORARY : BOUNCEKIT_PERMANENT;
  if (cls == 5) return refused (c, k, usual);
  return uncoded (c, k, usual);
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
  const bouncekit_category *c = bouncekit_category_at ((size_t) k->best.category);
  const char *own = rule != NULL && rule->action != 0 ? bk_string (im, rule->action) : NULL;
  if (own != NULL && (strcmp (own, "suppress") != 0 || p == BOUNCEKIT_HARD)) return own;
  if (p == BOUNCEKIT_SUCCESS) return "none";
  if (strcmp (c->action, "suppress") == 0 && p != BOUNCEKIT_HARD && !is (c, "complaint")) return p == BOUNCEKIT_TEMPORARY ? "retry" : "fix-address";
  if (p == BOUNCEKIT_TEMPORARY && (is (c, "unknown") || is (c, "recipient-refused") || is (c, "system-error") || is (c, "mailer-error")
      || is (c, "routing-error"))) return "retry";
  if (is (c, "unknown") && p == BOUNCEKIT_PERMANENT) return "contact-postmaster";
  return c->action;
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
