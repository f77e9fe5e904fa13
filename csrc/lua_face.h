/* lua_face.h - what the lua_*.c files share. Each `bk_open_*` adds its functions to the module table on
   top of the stack and leaves it there. */
#ifndef BOUNCEKIT_LUA_FACE_H
#define BOUNCEKIT_LUA_FACE_H

#include "internal.h"
#include "lua_compat.h"

void bk_open_reply (lua_State *L);
void bk_open_registry (lua_State *L);
void bk_open_ruleset (lua_State *L);
void bk_open_evidence (lua_State *L);
void bk_open_lex (lua_State *L);
void bk_open_logline (lua_State *L);
void bk_open_file (lua_State *L);
void bk_open_folder (lua_State *L);

/* t[key] = value, with t on top of the stack. */
void bk_set_string (lua_State *L, const char *key, const char *s);   /* nothing for "" */
void bk_set_slice (lua_State *L, const char *key, bouncekit_slice s);
void bk_set_integer (lua_State *L, const char *key, lua_Integer n);
void bk_push_esc (lua_State *L, bouncekit_esc esc);                  /* text, or nil for none */

/* Argument i as a slice; raises for anything but a string or a number. */
bouncekit_slice bk_check_slice (lua_State *L, int i);
/* Argument i as a rule set that ruleset() made; raises for anything else. */
const bouncekit_ruleset *bk_check_ruleset (lua_State *L, int i);
/* Push {truncated = true, ...}: the set bits, names in lower case. */
typedef struct bk_flag { unsigned bit; const char *name; } bk_flag;
void bk_push_flags (lua_State *L, unsigned flags, const bk_flag *list, size_t n);
void bk_add_flags (lua_State *L, unsigned flags, const bk_flag *list, size_t n);   /* into the table on top */
/* Functions into the table on top of the stack. */
void bk_add_functions (lua_State *L, const luaL_Reg *funcs);

#endif
