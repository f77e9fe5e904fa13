/* lua_core.c - luaopen_bouncekit_core: the module table, and helpers of the other lua_*.c files. */
#include "lua_face.h"
#include "lua_report.h"

#if defined _WIN32
#define EXPORT __declspec (dllexport)
#else
#define EXPORT __attribute__ ((visibility ("default")))
#endif

void bk_set_string (lua_State *L, const char *key, const char *s) {
  if (*s == '\0') return;
  lua_pushstring (L, s);
  lua_setfield (L, -2, key);
}

void bk_set_slice (lua_State *L, const char *key, bouncekit_slice s) {
  if (s.len == 0) return;
  lua_pushlstring (L, s.p, s.len);
  lua_setfield (L, -2, key);
}

void bk_set_integer (lua_State *L, const char *key, lua_Integer n) {
  lua_pushinteger (L, n);
  lua_setfield (L, -2, key);
}

void bk_push_esc (lua_State *L, bouncekit_esc esc) {
  char text[BOUNCEKIT_ESC_MAX];
  if (esc.cls == 0) {
    lua_pushnil (L);
    return;
  }
  lua_pushlstring (L, text, bouncekit_esc_format (esc, text));
}

bouncekit_slice bk_check_slice (lua_State *L, int i) {
  size_t len;
  const char *p = luaL_checklstring (L, i, &len);
  return bk_slice (p, len);
}

void bk_push_flags (lua_State *L, unsigned flags, const bk_flag *list, size_t n) {
  int count = 0;
  for (unsigned rest = flags; rest != 0; rest &= rest - 1) count++;
  lua_createtable (L, 0, count);
  bk_add_flags (L, flags, list, n);
}

void bk_add_flags (lua_State *L, unsigned flags, const bk_flag *list, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if ((flags & list[i].bit) == 0) continue;
    char name[32];
    size_t len = 0;
    for (; len < sizeof name && list[i].name[len] != '\0'; len++) name[len] = (char) bk_lower (list[i].name[len]);
    lua_pushlstring (L, name, len);
    lua_pushboolean (L, 1);
    lua_rawset (L, -3);
  }
}

void bk_add_functions (lua_State *L, const luaL_Reg *funcs) {
  for (; funcs->name != NULL; funcs++) {
    lua_pushcfunction (L, funcs->func);
    lua_setfield (L, -2, funcs->name);
  }
}

EXPORT int luaopen_bouncekit_core (lua_State *L);

EXPORT int luaopen_bouncekit_core (lua_State *L) {
  bk_module_table (L);
  lua_pushliteral (L, BOUNCEKIT_VERSION);
  lua_setfield (L, -2, "version");
  lua_pushliteral (L, "c");
  lua_setfield (L, -2, "name");
  bk_open_reply (L);
  bk_open_registry (L);
  bk_open_ruleset (L);
  bk_open_evidence (L);
  bk_open_lex (L);
  bk_open_logline (L);
  bk_open_report (L);
  bk_open_file (L);
  bk_open_folder (L);
  return 1;
}
