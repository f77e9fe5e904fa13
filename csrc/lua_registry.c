/* lua_registry.c - the registry for Lua: look-ups, iteration, categories, systems, words of the interface. */
#include "lua_face.h"

/* The language of argument i: a tag or nil (English). An unknown language is a caller's mistake. */
static int check_language (lua_State *L, int i) {
  if (lua_isnoneornil (L, i)) return 0;
  int lang = bouncekit_language (bk_check_slice (L, i));
  luaL_argcheck (L, lang >= 0, i, "unknown language");
  return lang;
}

static const char *const field_names[BOUNCEKIT_FIELD_COUNT] = { "meaning", "description", "remedy" };

typedef const char *text_getter (const void *owner, bouncekit_text_field f, int lang, int *given);

static const char *entry_getter (const void *owner, bouncekit_text_field f, int lang, int *given) {
  return bouncekit_entry_text (owner, f, lang, given);
}

static const char *category_getter (const void *owner, bouncekit_text_field f, int lang, int *given) {
  return bouncekit_category_text (owner, f, lang, given);
}

/* meaning, description, remedy; `lang` the language of the description, else of the first text there is; and
   `langs`, the language of each text, where they are not all the same. */
static void set_texts (lua_State *L, text_getter *get, const void *owner, int lang) {
  int given[BOUNCEKIT_FIELD_COUNT], first = -1, mixed = 0;
  for (int f = 0; f < BOUNCEKIT_FIELD_COUNT; f++) {
    bk_set_string (L, field_names[f], get (owner, (bouncekit_text_field) f, lang, &given[f]));
    if (given[f] < 0) continue;
    if (first >= 0 && given[f] != first) mixed = 1;
    if (first < 0 || f == BOUNCEKIT_DESCRIPTION) first = given[f];
  }
  if (first >= 0) bk_set_string (L, "lang", bouncekit_language_tag (first));
  if (!mixed) return;
  lua_createtable (L, 0, BOUNCEKIT_FIELD_COUNT);
  for (int f = 0; f < BOUNCEKIT_FIELD_COUNT; f++)
    if (given[f] >= 0) bk_set_string (L, field_names[f], bouncekit_language_tag (given[f]));
  lua_setfield (L, -2, "langs");
}

static void push_entry (lua_State *L, const bouncekit_entry *e, int lang) {
  lua_createtable (L, 0, 12);
  bk_set_string (L, "key", e->key);
  bk_set_string (L, "system", e->system);
  if (strlen (e->code) == 3 && bk_is_digit (e->code[0]) && bk_is_digit (e->code[1]) && bk_is_digit (e->code[2]))
    bk_set_integer (L, "code", (e->code[0] - '0') * 100 + (e->code[1] - '0') * 10 + (e->code[2] - '0'));
  else
    bk_set_string (L, "code", e->code);
  bk_set_string (L, "enhanced", e->enhanced);
  bk_set_string (L, "message", e->message);
  bk_set_string (L, "category", e->category);
  bk_set_string (L, "basis", e->basis);
  bk_set_string (L, "source", e->source);
  set_texts (L, entry_getter, e, lang);
}

/* Arguments from `at` on: code or nil, enhanced code or nil, system or nil. */
static bouncekit_query check_query (lua_State *L, int at) {
  bouncekit_query q;
  memset (&q, 0, sizeof q);
  if (!lua_isnoneornil (L, at)) {
    lua_Integer code = luaL_checkinteger (L, at);
    luaL_argcheck (L, code >= 100 && code <= 999, at, "a reply code has three digits");
    q.code = (unsigned) code;
  }
  if (!lua_isnoneornil (L, at + 1)) {
    bouncekit_slice s = bk_check_slice (L, at + 1);
    luaL_argcheck (L, s.len > 0 && bouncekit_esc_parse (s, &q.esc) == s.len, at + 1, "not an enhanced status code");
  }
  if (!lua_isnoneornil (L, at + 2)) q.system = bk_check_slice (L, at + 2);
  return q;
}

/* lookup(code, enhanced, system, lang) -> entry or nil */
static int lookup (lua_State *L) {
  bouncekit_query q = check_query (L, 1);
  int lang = check_language (L, 4);
  const bouncekit_entry *e = bouncekit_lookup (&q);
  if (e == NULL) return 0;
  push_entry (L, e, lang);
  return 1;
}

/* next_entry(position, code, enhanced, system, lang) -> entry, next position; nothing at the end */
static int next_entry (lua_State *L) {
  size_t pos = (size_t) luaL_checkinteger (L, 1);
  bouncekit_query q = check_query (L, 2);
  int lang = check_language (L, 5);
  const bouncekit_entry *e = bouncekit_entry_next (&q, &pos);
  if (e == NULL) return 0;
  push_entry (L, e, lang);
  lua_pushinteger (L, (lua_Integer) pos);
  return 2;
}

/* categories(lang) -> list of {name, group, permanence, action, party, meaning, description, remedy, lang} */
static int categories (lua_State *L) {
  int lang = check_language (L, 1);
  lua_newtable (L);
  for (size_t i = 0; i < bouncekit_category_count (); i++) {
    const bouncekit_category *c = bouncekit_category_at (i);
    lua_createtable (L, 0, 9);
    bk_set_string (L, "name", c->name);
    bk_set_string (L, "group", c->group);
    bk_set_string (L, "permanence", c->permanence);
    bk_set_string (L, "action", c->action);
    bk_set_string (L, "party", c->party);
    set_texts (L, category_getter, c, lang);
    lua_rawseti (L, -2, (int) i + 1);
  }
  return 1;
}

/* systems() -> list of {id, kind, name, entries} */
static int systems (lua_State *L) {
  lua_newtable (L);
  for (size_t i = 0; i < bouncekit_system_count (); i++) {
    const bouncekit_system *s = bouncekit_system_at (i);
    lua_createtable (L, 0, 4);
    bk_set_string (L, "id", s->id);
    bk_set_string (L, "kind", s->kind);
    bk_set_string (L, "name", s->name);
    bk_set_integer (L, "entries", (lua_Integer) s->count);
    lua_rawseti (L, -2, (int) i + 1);
  }
  return 1;
}

/* languages() -> list of {tag, name} */
static int languages (lua_State *L) {
  lua_newtable (L);
  for (int i = 0; i < bouncekit_language_count (); i++) {
    lua_createtable (L, 0, 2);
    bk_set_string (L, "tag", bouncekit_language_tag (i));
    bk_set_string (L, "name", bouncekit_language_name (i));
    lua_rawseti (L, -2, i + 1);
  }
  return 1;
}

/* language(tag) -> "tr" for "tr_TR.UTF-8"; nil when there are no texts in it */
static int language (lua_State *L) {
  int lang = bouncekit_language (bk_check_slice (L, 1));
  if (lang < 0) return 0;
  lua_pushstring (L, bouncekit_language_tag (lang));
  return 1;
}

/* term(key, lang) -> text, "" when there is none */
static int term (lua_State *L) {
  bouncekit_slice key = bk_check_slice (L, 1);
  lua_pushstring (L, bouncekit_term (key, check_language (L, 2)));
  return 1;
}

void bk_open_registry (lua_State *L) {
  static const luaL_Reg funcs[] = {
    { "lookup", lookup }, { "next_entry", next_entry }, { "categories", categories }, { "systems", systems },
    { "languages", languages }, { "language", language }, { "term", term }, { NULL, NULL },
  };
  bk_add_functions (L, funcs);
}
