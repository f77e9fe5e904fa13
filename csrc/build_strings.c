/* build_strings.c - the strings an image needs: names and links, but not the words of rules, which are in the tries. */
#include "build.h"

typedef struct mover { struct bouncekit_ruleset *rs; bk_buf to; int failed; } mover;

/* Move `len` bytes and a NUL; *at is where they are, then where they will be. 0 is "" on both sides. */
static void move (mover *m, uint32_t *at, size_t len) {
  if (*at == 0 || m->failed) return;
  char *to = bk_buf_add (&m->to, len + 1);
  if (to == NULL) {
    m->failed = 1;
    return;
  }
  memcpy (to, bk_text_at (m->rs, *at), len);
  *at = (uint32_t) (m->to.len - len - 1);
}

static void move_text (mover *m, uint32_t *at) { move (m, at, strlen (bk_text_at (m->rs, *at))); }

static void move_all (mover *m) {
  struct bouncekit_ruleset *rs = m->rs;
  for (size_t i = 0; i < rs->rules.len; i++) {
    bk_rule *r = BK_AT (rs->rules, bk_rule, i);
    move_text (m, &r->id);
    move_text (m, &r->action);
    move_text (m, &r->link);
  }
  for (size_t i = 0; i < rs->conds.len; i++) {
    bk_cond *c = BK_AT (rs->conds, bk_cond, i);
    if (c->field == BK_COND_HOST) move (m, &c->from, c->to);
  }
  for (size_t i = 0; i < rs->says.len; i++) move_text (m, &BK_AT (rs->says, bk_code_says, i)->name);
  for (size_t i = 0; i < rs->providers.len; i++) move_text (m, &BK_AT (rs->providers, bk_provider, i)->id);
  for (size_t i = 0; i < rs->lists.len; i++) {
    bk_list *l = BK_AT (rs->lists, bk_list, i);
    move_text (m, &l->name);
    move_text (m, &l->kind);
    move_text (m, &l->lookup);
  }
}

/* The rows are not needed after this. Out of memory, the set is of no use any more. */
bouncekit_status bk_build_strings (struct bouncekit_ruleset *rs) {
  mover m = { rs, { NULL, NULL, 0, 0, 0 }, 0 };
  bk_buf_init (&m.to, rs->alloc, 1);
  if (bk_buf_add (&m.to, 1) == NULL) return BOUNCEKIT_NOMEM;
  move_all (&m);
  if (m.failed) {
    bk_buf_free (&m.to);
    return BOUNCEKIT_NOMEM;
  }
  bk_buf_free (&rs->strings);
  rs->strings = m.to;
  return BOUNCEKIT_OK;
}
