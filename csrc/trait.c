/* trait.c - what verdicts need to know of a category, as bits instead of names. */
#include "image.h"

typedef struct row { const char *name; uint16_t bits; } row;

static const row rows[] = {
  { "mailbox-full", BK_IS_FULL },
  { "mailer-error", BK_IS_LASTING | BK_IS_RETRIED },
  { "protocol-error", BK_IS_LASTING },
  { "too-many-recipients", BK_IS_LASTING },
  { "greylisted", BK_IS_GREYLISTED },
  { "expired", BK_IS_EXPIRED },
  { "complaint", BK_IS_COMPLAINT },
  { "unknown", BK_IS_UNKNOWN | BK_IS_RETRIED },
  { "recipient-refused", BK_IS_RETRIED },
  { "system-error", BK_IS_RETRIED },
  { "routing-error", BK_IS_RETRIED },
};

static int is_one_of (const char *name, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (strcmp (name, list[i]) == 0) return 1;
  }
  return 0;
}

static bouncekit_permanence parse_permanence (const char *name) {
  for (int p = BOUNCEKIT_HARD; p < BOUNCEKIT_PERMANENCE_COUNT; p++) {
    if (strcmp (name, bouncekit_permanence_name ((bouncekit_permanence) p)) == 0) return (bouncekit_permanence) p;
  }
  return BOUNCEKIT_PERMANENCE_NONE;
}

bk_trait bk_trait_of (const bouncekit_category *c) {
  static const char *const passing[] = { "network", "server", "rate" };
  bk_trait t = { 0, 0 };
  for (size_t i = 0; i < BK_LEN (rows); i++) {
    if (strcmp (c->name, rows[i].name) == 0) t.is |= rows[i].bits;
  }
  if (is_one_of (c->group, passing, BK_LEN (passing))) t.is |= BK_IS_PASSING;
  if (strcmp (c->action, "suppress") == 0) t.is |= BK_IS_SUPPRESSED;
  t.usual = (uint16_t) parse_permanence (c->permanence);
  return t;
}
