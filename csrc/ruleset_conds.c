/* ruleset_conds.c - rows "C when|not field value...": when a rule holds. */
#include "language.h"
#include "ruleset.h"

long bk_row_number (bouncekit_slice s, long max) {
  long v = 0;
  if (s.len == 0) return -1;
  for (size_t i = 0; i < s.len; i++) {
    if (!bk_is_digit ((unsigned char) s.p[i])) return -1;
    v = v * 10 + (s.p[i] - '0');
    if (v > max) return -1;
  }
  return v;
}

static int esc_part (bouncekit_slice s, size_t *at, unsigned *v) {
  size_t from = *at;
  if (from < s.len && s.p[from] == '*') {
    *v = BK_ESC_STAR;
    ++*at;
    return 1;
  }
  for (*v = 0; *at < s.len && *at - from < 3 && bk_is_digit ((unsigned char) s.p[*at]); ++*at) *v = *v * 10 + (unsigned) (s.p[*at] - '0');
  return *at > from;
}

int bk_row_esc (bouncekit_slice s, size_t *at, unsigned *cls, unsigned *subject, unsigned *detail) {
  if (s.len - *at < 5) return 0;
  char c = s.p[*at];
  *cls = c == 'X' ? 0 : (unsigned) (c - '0');
  if (c != 'X' && c != '2' && c != '4' && c != '5') return 0;
  *at += 1;
  if (s.p[*at] != '.') return 0;
  ++*at;
  if (!esc_part (s, at, subject) || *subject == BK_ESC_STAR || *at >= s.len || s.p[*at] != '.') return 0;
  ++*at;
  return esc_part (s, at, detail);
}

static bouncekit_status cond_enhanced (bk_cond *c, bouncekit_slice s) {
  size_t at = 0;
  unsigned cls, subject, detail, cls2, subject2, detail2;
  if (!bk_row_esc (s, &at, &cls, &subject, &detail)) return BOUNCEKIT_SYNTAX;
  c->cls = (uint8_t) cls;
  c->from = subject << 10 | (detail == BK_ESC_STAR ? 0 : detail);
  c->to = subject << 10 | detail;
  if (at == s.len) return BOUNCEKIT_OK;
  if (s.p[at++] != '-' || !bk_row_esc (s, &at, &cls2, &subject2, &detail2) || at != s.len || cls2 != cls) return BOUNCEKIT_SYNTAX;
  c->to = subject2 << 10 | detail2;
  return BOUNCEKIT_OK;
}

/* A provider; its own row may come later. */
static bouncekit_status cond_provider (bk_row *r, bk_cond *c, unsigned i) {
  bouncekit_slice s = bk_row_field (r, i);
  if (s.len == 0) return BOUNCEKIT_SYNTAX;
  uint32_t *id = bk_hashmap_at (&r->rs->provider_id, bk_hash (BK_HASH_SEED, s.p, s.len));
  if (id == NULL) return BOUNCEKIT_NOMEM;
  if (*id == 0) {
    bk_provider *p = bk_buf_add (&r->rs->providers, 1);
    if (p == NULL) return BOUNCEKIT_NOMEM;
    p->id = bk_row_string (r, i);
    *id = (uint32_t) r->rs->providers.len;
  }
  c->from = c->to = *id;
  return BOUNCEKIT_OK;
}

/* A host and all below it; ".example.org" is how some write that. */
static bouncekit_status cond_host (bk_row *r, bk_cond *c, unsigned i) {
  bouncekit_slice s = bk_row_field (r, i);
  uint32_t dot = s.len > 0 && s.p[0] == '.';
  if (s.len <= dot) return BOUNCEKIT_SYNTAX;
  c->from = r->field[i] + dot;
  c->to = (uint32_t) s.len - dot;
  return BOUNCEKIT_OK;
}

static bouncekit_status cond_value (bk_row *r, bk_cond *c, unsigned i) {
  bouncekit_slice s = bk_row_field (r, i);
  long n = -1;
  switch (c->field) {
    case BK_COND_CLASS: n = bk_row_number (s, 9); break;
    case BK_COND_CODE: n = bk_row_number (s, 999); break;
    case BK_COND_ENHANCED: return cond_enhanced (c, s);
    case BK_COND_PROVIDER: return cond_provider (r, c, i);
    case BK_COND_HOST: return cond_host (r, c, i);
    case BK_COND_LANGUAGE: n = bk_language_find (s); break;
    default: n = (long) bouncekit_phase_parse (s); n = n > 0 ? n : -1; break;
  }
  if (n < 0) return BOUNCEKIT_SYNTAX;
  c->from = c->to = (uint32_t) n;
  return BOUNCEKIT_OK;
}

bouncekit_status bk_row_cond (bk_row *r) {
  static const char *const names[] = { "class", "code", "enhanced", "provider", "host", "phase", "language" };
  int negate = strcmp (bk_row_text (r, 1), "not") == 0;
  if (!r->have_rule || r->n < 4 || (!negate && strcmp (bk_row_text (r, 1), "when") != 0)) return BOUNCEKIT_SYNTAX;
  unsigned what = 0;
  while (what < BK_LEN (names) && strcmp (bk_row_text (r, 2), names[what]) != 0) what++;
  if (what == BK_LEN (names)) return BOUNCEKIT_UNKNOWN;
  for (unsigned i = 3; i < r->n; i++) {
    bk_cond c;
    memset (&c, 0, sizeof c);
    c.field = (uint8_t) what;
    c.negate = (uint8_t) negate;
    c.last = i + 1 == r->n;
    bouncekit_status s = cond_value (r, &c, i);
    if (s != BOUNCEKIT_OK) return s;
    bk_cond *out = bk_buf_add (&r->rs->conds, 1);
    if (out == NULL) return BOUNCEKIT_NOMEM;
    *out = c;
    BK_AT (r->rs->rules, bk_rule, r->rs->rules.len - 1)->nconds++;
  }
  return BOUNCEKIT_OK;
}
