/* fuzz_classify.c - any reply through the built-in rules: a whole verdict, the same with a memory of all replies before
   it, and never hard where the codes forbid it. */
#include <stdint.h>
#include <stdlib.h>

#include "reply_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static const bouncekit_ruleset *rules (void) {
  static bouncekit_ruleset *rs;
  if (rs == NULL) {
    rs = bouncekit_ruleset_new (NULL);
    HOLDS (rs != NULL);
    HOLDS (bouncekit_ruleset_builtin (rs) == BOUNCEKIT_OK);
    HOLDS (bouncekit_ruleset_freeze (rs) == BOUNCEKIT_OK);
  }
  return rs;
}

static bouncekit_cache *memory (void) {
  static bouncekit_cache *cache;
  if (cache == NULL) cache = bouncekit_cache_new (rules (), NULL);
  HOLDS (cache != NULL);
  return cache;
}

static void check (const bouncekit_verdict *v, size_t size) {
  HOLDS (v->category >= 0 && (size_t) v->category < bouncekit_category_count ());
  HOLDS (v->permanence > BOUNCEKIT_PERMANENCE_NONE && v->permanence < BOUNCEKIT_PERMANENCE_COUNT);
  HOLDS (v->confidence > 0 && v->confidence < 1);
  HOLDS (v->evidence_begin <= v->evidence_end && v->evidence_end <= size);
  HOLDS (v->action != NULL && *v->action != '\0' && v->rule != NULL && v->provider != NULL && v->link != NULL);
  HOLDS (v->blocklist != NULL && v->blocklist_kind != NULL && v->blocklist_link != NULL);
  HOLDS (v->retry_after >= -1 && v->retry_after <= 30L * 86400);
  HOLDS (v->retry_after < 0 || v->permanence == BOUNCEKIT_TEMPORARY);
  HOLDS (((v->flags & BOUNCEKIT_VERDICT_CODE_ONLY) != 0) == (strncmp (v->rule, "code:", 5) == 0));
  if (v->permanence == BOUNCEKIT_HARD) {
    HOLDS (v->code == 0 || v->code >= 500);
    HOLDS (v->esc.cls == 0 || v->esc.cls == 5);
    HOLDS (strcmp (bouncekit_category_at ((size_t) v->category)->name, "mailbox-full") != 0);
  }
}

static void same (const bouncekit_verdict *a, const bouncekit_verdict *b) {
  HOLDS (a->category == b->category && a->permanence == b->permanence && a->rule == b->rule && a->flags == b->flags);
  HOLDS (a->evidence_begin == b->evidence_begin && a->evidence_end == b->evidence_end);
  HOLDS (a->retry_after == b->retry_after && a->provider == b->provider);
  HOLDS ( a->blocklist == b->blocklist && a->action == b->action && a->phase == b->phase);
}

/* The text with other digits, other letters beside digits and in addresses, some of them twice: those that are alike
   must be told from those that are not. */
static size_t other (bouncekit_slice text, char *out, unsigned seed) {
  size_t n = 0;
  int odd = 0;
  for (size_t i = 0; i < text.len && n < 4000; i++) {
    int c = (unsigned char) text.p[i];
    if (c == ' ' || c == '\n' || c == '<') odd = 0;
    if ((c >= '0' && c <= '9') || c == '@' || c == '<') odd = 1;
    seed = seed * 1664525 + 1013904223;
    if (c >= '0' && c <= '9' && seed >> 29 == 0) c = '0' + (int) (seed >> 8) % 10;
    if (odd && c >= 'a' && c <= 'z' && seed >> 30 == 1) c = 'a' + (int) (seed >> 8) % 26;
    out[n++] = (char) c;
    if (odd && seed >> 27 == 31 && c > ' ' && c < 0x7f) out[n++] = (char) c;
  }
  return n;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const char *const hosts[] = { "", "mx.example.org.", ".", "gmail-smtp-in.l.google.com",
    "example-org.mail.protection.outlook.com" };
  static char buf[4096];
  bouncekit_verdict a, b;
  bouncekit_context ctx;
  if (size == 0) return 0;
  bouncekit_slice text = { (const char *) data + 1, size - 1 };
  memset (&a, 0xaa, sizeof a);
  memset (&b, 0x55, sizeof b);
  ctx.phase = (bouncekit_phase) (data[0] % BOUNCEKIT_PHASE_COUNT);
  ctx.host.p = hosts[data[0] / 16 % 5];
  ctx.host.len = strlen (ctx.host.p);
  HOLDS (bouncekit_classify (rules (), text, &ctx, &a) == BOUNCEKIT_OK);
  check (&a, text.len);
  for (int i = 0; i < 2; i++) {
    HOLDS (bouncekit_cache_classify (memory (), text, &ctx, &b) == BOUNCEKIT_OK);
    same (&a, &b);
  }
  bouncekit_slice alike = { buf, other (text, buf, (unsigned) size * 7919u + data[0]) };
  HOLDS (bouncekit_classify (rules (), alike, &ctx, &a) == BOUNCEKIT_OK);
  HOLDS (bouncekit_cache_classify (memory (), alike, &ctx, &b) == BOUNCEKIT_OK);
  same (&a, &b);
  return 0;
}
