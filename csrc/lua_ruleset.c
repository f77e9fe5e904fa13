/* lua_ruleset.c - rule sets and verdicts for Lua.

   A rule set is a userdata that owns its bouncekit_ruleset; it is made before the set, so that an error thrown
   in between leaks nothing. classify and category are closures over a rule set: the module's own two are over
   the built-in one, which is compiled at the first call. */
#include "lua_face.h"

#define TYPE_NAME "bouncekit.ruleset"

typedef struct box {
  bouncekit_alloc alloc;
  lua_Alloc fn;
  void *ud;
  bouncekit_ruleset *rs;
  bouncekit_cache *cache;    /* made at the first reply; NULL: there was no memory for one */
} box;

/* Memory of the state's own allocator, so that a host's limit holds for rule sets too. */
static void *state_alloc (void *ud, void *ptr, size_t osize, size_t nsize) {
  box *b = ud;
  return b->fn (b->ud, ptr, osize, nsize);
}

static box *push_box (lua_State *L) {
  box *b = bk_newuserdata (L, sizeof *b);
  memset (b, 0, sizeof *b);
  b->fn = lua_getallocf (L, &b->ud);
  b->alloc.fn = state_alloc;
  b->alloc.ud = b;
  luaL_getmetatable (L, TYPE_NAME);
  lua_setmetatable (L, -2);
  return b;
}

static int box_gc (lua_State *L) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  bouncekit_ruleset *rs = b->rs;
  b->rs = NULL;
  bouncekit_cache_free (b->cache);
  b->cache = NULL;
  bouncekit_ruleset_free (rs);
  return 0;
}

const bouncekit_ruleset *bk_check_ruleset (lua_State *L, int i) {
  const box *b = luaL_checkudata (L, i, TYPE_NAME);
  luaL_argcheck (L, b->rs != NULL, i, "rule set was closed");
  return b->rs;
}

/* nil, text, name: the error shape of the library, and where it was. */
static int push_error (lua_State *L, bouncekit_status s, int list_index, size_t line) {
  lua_pushnil (L);
  lua_pushstring (L, bouncekit_status_text (s));
  lua_pushstring (L, bouncekit_status_name (s));
  if (list_index == 0) return 3;
  lua_pushinteger (L, list_index);
  lua_pushinteger (L, (lua_Integer) line);
  return 5;
}

static bouncekit_status add_builtin (box *b) {
  bouncekit_status s = bouncekit_ruleset_builtin (b->rs);
  return s == BOUNCEKIT_OK ? bouncekit_ruleset_freeze (b->rs) : s;
}

/* ruleset(list of row texts, with built-in rules) -> rule set; or nil, message, code[, index in list, row] */
static int new_ruleset (lua_State *L) {
  luaL_checktype (L, 1, LUA_TTABLE);
  int with_builtin = lua_toboolean (L, 2), count = (int) lua_rawlen (L, 1);
  box *b = push_box (L);
  b->rs = bouncekit_ruleset_new (&b->alloc);
  if (b->rs == NULL) return push_error (L, BOUNCEKIT_NOMEM, 0, 0);
  for (int i = 1; i <= count; i++) {
    size_t line = 0;
    lua_rawgeti (L, 1, i);
    bouncekit_status s = bouncekit_ruleset_rows (b->rs, bk_check_slice (L, -1), &line);
    if (s != BOUNCEKIT_OK) return push_error (L, s, i, line);
    lua_pop (L, 1);
  }
  bouncekit_status s = with_builtin ? add_builtin (b) : bouncekit_ruleset_freeze (b->rs);
  if (s != BOUNCEKIT_OK) return push_error (L, s, 0, 0);
  return 1;
}

/* ---- the closures. Upvalue 1: the rule set; 2: the metatable of verdicts; 3: list of categories; then keys. ---- */

enum { UP_RULESET = 1, UP_META, UP_CATEGORIES, UP_KEYS };
enum { LIST_NAME, LIST_GROUP, LIST_PARTY };

#define KEYS(X) \
  X (category) X (group) X (permanence) X (action) X (party) X (confidence) X (rule) X (evidence) \
  X (evidence_begin) X (evidence_end) X (code) X (enhanced) X (provider) X (blocklist) X (blocklist_kind) \
  X (blocklist_link) X (link) X (retry_after) X (phase) X (flags) X (text) X (host) \
  X (hard) X (permanent) X (temporary) X (success)

enum {
#define ENUM(name) KEY_##name,
  KEYS (ENUM)
#undef ENUM
  KEY_COUNT
};

static const char *const key_names[KEY_COUNT] = {
#define NAME(name) #name,
  KEYS (NAME)
#undef NAME
};

static void push_key (lua_State *L, int key) { lua_pushvalue (L, lua_upvalueindex (UP_KEYS + key)); }

/* t[key] = the value on top; t below it. */
static void set (lua_State *L, int key) {
  push_key (L, key);
  lua_insert (L, -2);
  lua_rawset (L, -3);
}

static void set_text (lua_State *L, int key, const char *s) {
  if (*s == '\0') return;
  push_key (L, key);
  lua_pushstring (L, s);
  lua_rawset (L, -3);
}

static void set_number (lua_State *L, int key, lua_Number n) {
  push_key (L, key);
  lua_pushnumber (L, n);
  lua_rawset (L, -3);
}

static void set_integer (lua_State *L, int key, lua_Integer n) {
  push_key (L, key);
  lua_pushinteger (L, n);
  lua_rawset (L, -3);
}

static void push_permanence (lua_State *L, bouncekit_permanence p) {
  static const int keys[BOUNCEKIT_PERMANENCE_COUNT] = { 0, KEY_hard, KEY_permanent, KEY_temporary, KEY_success };
  if (p == BOUNCEKIT_PERMANENCE_NONE) lua_pushnil (L);
  else push_key (L, keys[p]);
}

static void push_category_name (lua_State *L, int category) {
  lua_rawgeti (L, lua_upvalueindex (UP_CATEGORIES), category + 1);
}

/* Group and party of a category stand behind the names in the same list: no text is hashed for a verdict. */
static void set_category_text (lua_State *L, int key, int category, int list) {
  push_key (L, key);
  lua_rawgeti (L, lua_upvalueindex (UP_CATEGORIES), list * (int) bouncekit_category_count () + category + 1);
  if (!lua_toboolean (L, -1)) lua_pop (L, 2);
  else lua_rawset (L, -3);
}

static void no_builtin (lua_State *L, box *b, bouncekit_status s) {
  bouncekit_ruleset_free (b->rs);
  b->rs = NULL;
  luaL_error (L, "built-in rules: %s", bouncekit_status_text (s));
}

/* The frozen rule set of the closure; the built-in one is asked for when it is first used. */
static box *closure_box (lua_State *L) {
  box *b = lua_touserdata (L, lua_upvalueindex (UP_RULESET));
  if (b->cache != NULL) return b;
  if (b->rs == NULL) {
    b->rs = bouncekit_ruleset_new (&b->alloc);
    bouncekit_status s = b->rs == NULL ? BOUNCEKIT_NOMEM : add_builtin (b);
    if (s != BOUNCEKIT_OK) no_builtin (L, b, s);
  }
  b->cache = bouncekit_cache_new (b->rs, &b->alloc);
  return b;
}

/* A string field of the context table at index 2, "" when absent. The string stays on the stack: anchored. */
static bouncekit_slice context_field (lua_State *L, int key) {
  size_t len = 0;
  push_key (L, key);
  lua_rawget (L, 2);
  const char *p = lua_type (L, -1) == LUA_TSTRING ? lua_tolstring (L, -1, &len) : NULL;
  return p == NULL ? BK_LIT ("") : bk_slice (p, len);
}

static void classify_argument (lua_State *L, bouncekit_slice text, bouncekit_verdict *v) {
  bouncekit_context ctx;
  memset (&ctx, 0, sizeof ctx);
  ctx.host = BK_LIT ("");
  const box *b = closure_box (L);
  if (!lua_isnoneornil (L, 2)) {
    luaL_checktype (L, 2, LUA_TTABLE);
    ctx.host = context_field (L, KEY_host);
    ctx.phase = bouncekit_phase_parse (context_field (L, KEY_phase));
  }
  bouncekit_status s = b->cache != NULL ? bouncekit_cache_classify (b->cache, text, &ctx, v)
    : bouncekit_classify (b->rs, text, &ctx, v);
  if (s != BOUNCEKIT_OK) luaL_error (L, "classify: %s", bouncekit_status_text (s));
}

static void set_verdict_flags (lua_State *L, unsigned flags) {
  static const bk_flag list[] = {
#define ROW(name, bit, text) { bit, #name },
    BOUNCEKIT_VERDICT_FLAGS (ROW)
#undef ROW
  };
  if (flags == 0) return;
  bk_push_flags (L, flags, list, BK_LEN (list));
  set (L, KEY_flags);
}

static void set_evidence (lua_State *L, bouncekit_slice text, const bouncekit_verdict *v) {
  if (v->evidence_end <= v->evidence_begin) return;
  push_key (L, KEY_evidence);
  lua_pushlstring (L, text.p + v->evidence_begin, v->evidence_end - v->evidence_begin);
  lua_rawset (L, -3);
  set_integer (L, KEY_evidence_begin, (lua_Integer) v->evidence_begin + 1);  /* 1-based, inclusive */
  set_integer (L, KEY_evidence_end, (lua_Integer) v->evidence_end);
}

static void set_facts (lua_State *L, const bouncekit_verdict *v) {
  if (v->code != 0) set_integer (L, KEY_code, v->code);
  if (v->esc.cls != 0) {
    bk_push_esc (L, v->esc);
    set (L, KEY_enhanced);
  }
  set_text (L, KEY_provider, v->provider);
  set_text (L, KEY_blocklist, v->blocklist);
  set_text (L, KEY_blocklist_kind, v->blocklist_kind);
  set_text (L, KEY_blocklist_link, v->blocklist_link);
  set_text (L, KEY_link, v->link);
  if (v->retry_after >= 0) set_integer (L, KEY_retry_after, (lua_Integer) v->retry_after);
  set_text (L, KEY_phase, bouncekit_phase_name (v->phase));
  set_verdict_flags (L, v->flags);
}

/* classify(text, context) -> verdict */
static int classify (lua_State *L) {
  bouncekit_slice text = bk_check_slice (L, 1);
  bouncekit_verdict v;
  classify_argument (L, text, &v);
  lua_createtable (L, 0, 16);
  push_category_name (L, v.category);
  set (L, KEY_category);
  set_category_text (L, KEY_group, v.category, LIST_GROUP);
  push_permanence (L, v.permanence);
  set (L, KEY_permanence);
  set_text (L, KEY_action, v.action);
  set_category_text (L, KEY_party, v.category, LIST_PARTY);
  set_number (L, KEY_confidence, v.confidence);
  set_text (L, KEY_rule, v.rule);
  push_key (L, KEY_text);
  lua_pushvalue (L, 1);
  lua_rawset (L, -3);
  set_evidence (L, text, &v);
  set_facts (L, &v);
  lua_pushvalue (L, lua_upvalueindex (UP_META));
  lua_setmetatable (L, -2);
  return 1;
}

/* category(text, context) -> category, permanence, action, code, enhanced: no table */
static int category (lua_State *L) {
  bouncekit_verdict v;
  classify_argument (L, bk_check_slice (L, 1), &v);
  push_category_name (L, v.category);
  push_permanence (L, v.permanence);
  lua_pushstring (L, v.action);
  if (v.code != 0) lua_pushinteger (L, v.code);
  else lua_pushnil (L);
  bk_push_esc (L, v.esc);
  return 5;
}

/* The closure of `f` over the rule set at index `rs` and the verdict metatable at index `meta`. */
static void push_closure (lua_State *L, lua_CFunction f, int rs, int meta) {
  luaL_checkstack (L, UP_KEYS + KEY_COUNT, "closure");
  lua_pushvalue (L, rs);
  lua_pushvalue (L, meta);
  int count = (int) bouncekit_category_count ();
  lua_createtable (L, 3 * count, 0);
  for (int i = 0; i < count; i++) {
    const bouncekit_category *c = bouncekit_category_at ((size_t) i);
    const char *const texts[] = { c->name, c->group, c->party };
    for (int list = LIST_NAME; list <= LIST_PARTY; list++) {
      if (*texts[list] == '\0') lua_pushboolean (L, 0);
      else lua_pushstring (L, texts[list]);
      lua_rawseti (L, -2, list * count + i + 1);
    }
  }
  for (int i = 0; i < KEY_COUNT; i++) lua_pushstring (L, key_names[i]);
  lua_pushcclosure (L, f, UP_KEYS - 1 + KEY_COUNT);
}

/* bind(rule set or nil for the built-in one, verdict metatable) -> classify, category */
static int bind (lua_State *L) {
  lua_settop (L, 2);
  luaL_checktype (L, 2, LUA_TTABLE);
  if (lua_isnil (L, 1)) {
    push_box (L);
    lua_replace (L, 1);
  } else {
    box *b = luaL_checkudata (L, 1, TYPE_NAME);
    luaL_argcheck (L, b->rs != NULL, 1, "rule set was closed");
  }
  push_closure (L, classify, 1, 2);
  push_closure (L, category, 1, 2);
  return 2;
}

void bk_open_ruleset (lua_State *L) {
  static const luaL_Reg funcs[] = { { "ruleset", new_ruleset }, { "bind", bind }, { NULL, NULL } };
  luaL_newmetatable (L, TYPE_NAME);
  lua_pushcfunction (L, box_gc);
  lua_setfield (L, -2, "__gc");
  lua_pushliteral (L, "locked");   /* a script must not reach __gc and free a set in use */
  lua_setfield (L, -2, "__metatable");
  lua_pop (L, 1);
  bk_add_functions (L, funcs);
}
