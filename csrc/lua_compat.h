/* lua_compat.h - Lua 5.1 to 5.5 and LuaJIT: the only place that looks at LUA_VERSION_NUM.

   A module built for another Lua must be a clean error, never a crash. From 5.2 on luaL_checkversion says so;
   5.1 and LuaJIT have no such check, but luaL_register, which 5.2 and later do not export: the loader then
   refuses the file for the undefined symbol. */
#ifndef BOUNCEKIT_LUA_COMPAT_H
#define BOUNCEKIT_LUA_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#if LUA_VERSION_NUM < 502
#define bk_module_table(L) (lua_newtable (L), luaL_register (L, NULL, bk_no_functions))
static const luaL_Reg bk_no_functions[] = { { NULL, NULL } };
#define lua_rawlen(L, i) lua_objlen (L, i)
#else
#define bk_module_table(L) (luaL_checkversion (L), lua_newtable (L))
#endif

#if LUA_VERSION_NUM < 504
#define bk_newuserdata(L, size) lua_newuserdata (L, size)
#else
#define bk_newuserdata(L, size) lua_newuserdatauv (L, size, 0)
#endif

#endif
