/* lua_evidence.c - all the evidence in a reply, as a list, for the commands about rules. */
#include "evidence.h"
#include "lua_face.h"

static const char *const state_names[BK_EVIDENCE_STATE_COUNT] = {
#define NAME(name, text) text,
  BK_EVIDENCE_STATES (NAME)
#undef NAME
};

static void set_flag (lua_State *L, const char *key, int on) {
  if (!on) return;
  lua_pushboolean (L, 1);
  lua_setfield (L, -2, key);
}

static void push_item (lua_State *L, bouncekit_slice text, const bk_evidence_item *e) {
  lua_createtable (L, 0, 10);
  bk_set_string (L, "rule", e->rule);
  bk_set_string (L, "category", bouncekit_category_at ((size_t) e->category)->name);
  bk_set_string (L, "state", state_names[e->state]);
  bk_set_integer (L, "score", e->score);
  set_flag (L, "agree", e->agree);
  if (e->tier == 0) return;
  bk_set_integer (L, "tier", e->tier);
  bk_set_integer (L, "words", e->words);
  if (e->end <= e->begin || e->end > text.len) return;
  bk_set_integer (L, "first", (lua_Integer) e->begin + 1);   /* 1-based, inclusive */
  bk_set_integer (L, "last", (lua_Integer) e->end);
  bk_set_slice (L, "evidence", bk_sub (text, e->begin, e->end));
}

/* A string field of the table at index 3. It stays on the stack: anchored. */
static bouncekit_slice context_field (lua_State *L, const char *key) {
  size_t len = 0;
  lua_getfield (L, 3, key);
  const char *p = lua_type (L, -1) == LUA_TSTRING ? lua_tolstring (L, -1, &len) : NULL;
  return p == NULL ? BK_LIT ("") : bk_slice (p, len);
}

/* evidence(rule set, text[, context]) -> list of { rule, category, state, score, agree, tier, words, first, last,
   evidence }, with fields later, overflow, around, provider */
static int evidence (lua_State *L) {
  const bouncekit_ruleset *rs = bk_check_ruleset (L, 1);
  bouncekit_slice text = bk_check_slice (L, 2);
  bouncekit_context ctx;
  bk_evidence_all all;
  memset (&ctx, 0, sizeof ctx);
  ctx.host = BK_LIT ("");
  if (!lua_isnoneornil (L, 3)) {
    luaL_checktype (L, 3, LUA_TTABLE);
    ctx.host = context_field (L, "host");
    ctx.phase = bouncekit_phase_parse (context_field (L, "phase"));
  }
  bouncekit_status s = bk_evidence_list (rs, text, &ctx, &all);
  if (s != BOUNCEKIT_OK) return luaL_error (L, "evidence: %s", bouncekit_status_text (s));
  lua_createtable (L, (int) all.n, 4);
  for (unsigned i = 0; i < all.n; i++) {
    push_item (L, text, &all.item[i]);
    lua_rawseti (L, -2, (int) i + 1);
  }
  set_flag (L, "later", all.later);
  set_flag (L, "overflow", all.overflow);
  set_flag (L, "around", all.around);
  bk_set_string (L, "provider", all.provider);
  return 1;
}

void bk_open_evidence (lua_State *L) {
  static const luaL_Reg funcs[] = { { "evidence", evidence }, { NULL, NULL } };
  bk_add_functions (L, funcs);
}
