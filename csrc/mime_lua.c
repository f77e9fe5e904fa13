/* mime_lua.c - bouncekit.mime: raw mails taken apart, by GMime where they are not plain; a module of its own, so that
   hosts with a parser of their own (and the core) do without the library.

   What a mail needs belongs to its reader, a userdata: an error that Lua throws leaks nothing. */
#include <gmime/gmime.h>

#include <lauxlib.h>
#include <lua.h>

#include "bouncekit.h"
#include "lua_compat.h"
#include "mime_read.h"

#if defined _WIN32
#define EXPORT __declspec (dllexport)
#else
#define EXPORT __attribute__ ((visibility ("default")))
#endif

static bk_mime_reader *push_reader (lua_State *L) {
  bk_mime_state *s = bk_newuserdata (L, sizeof *s);
  bk_mime_init (s);
  s->face.another = push_reader;
  luaL_getmetatable (L, BK_MIME_READER);
  lua_setmetatable (L, -2);
  return &s->face;
}

static int reader_gc (lua_State *L) { return bk_mime_free (luaL_checkudata (L, 1, BK_MIME_READER)), 0; }

/* The module's reader, or another while a finalizer calls in the middle of a mail. */
static bk_mime_reader *take_reader (lua_State *L) {
  bk_mime_reader *reader = lua_touserdata (L, lua_upvalueindex (1));
  return reader->busy ? push_reader (L) : reader;
}

static void set_string (lua_State *L, const char *key, bouncekit_slice s) {
  lua_pushlstring (L, s.p, s.len);
  lua_setfield (L, -2, key);
}

static void set_parts (lua_State *L, const bk_mime_result *mail) {
  lua_createtable (L, (int) mail->count, 0);
  for (size_t i = 0; i < mail->count; i++) {
    lua_createtable (L, 0, 3);
    set_string (L, "type", mail->parts[i].type);
    set_string (L, "text", mail->parts[i].text);
    if (mail->parts[i].size > 0) {
      lua_pushnumber (L, (lua_Number) mail->parts[i].size);
      lua_setfield (L, -2, "size");
    }
    lua_rawseti (L, -2, (int) i + 1);
  }
  lua_setfield (L, -2, "parts");
}

static void set_flags (lua_State *L, unsigned flags) {
  static const struct { unsigned bit; const char *name; } list[] = {
    { BK_MIME_TRUNCATED, "truncated" }, { BK_MIME_MANY_PARTS, "many_parts" }, { BK_MIME_DEEP, "deep" },
    { BK_MIME_BROKEN, "broken" },
  };
  lua_newtable (L);
  for (size_t i = 0; i < sizeof list / sizeof list[0]; i++) {
    if ((flags & list[i].bit) == 0) continue;
    lua_pushboolean (L, 1);
    lua_setfield (L, -2, list[i].name);
  }
  lua_setfield (L, -2, "flags");
}

/* parse(raw[, thorough]) -> { header = string, parts = { { type =, text =, size = } ... }, flags = set }; thorough:
   GMime reads plain mails too */
static int parse (lua_State *L) {
  bouncekit_slice raw;
  bk_mime_result mail;
  raw.p = luaL_checklstring (L, 1, &raw.len);
  bk_mime_reader *reader = take_reader (L);
  reader->read (reader, raw, lua_toboolean (L, 2), &mail);
  lua_createtable (L, 0, 3);
  set_string (L, "header", mail.header);
  set_parts (L, &mail);
  set_flags (L, mail.flags);
  return reader->done (reader), 1;
}

/* decode(value) -> the text of a header value with encoded words */
static int decode (lua_State *L) {
  bouncekit_slice value;
  value.p = luaL_checklstring (L, 1, &value.len);
  bk_mime_reader *reader = take_reader (L);
  reader->busy = 1;
  value = reader->decode (reader, value);
  lua_pushlstring (L, value.p, value.len);
  return reader->done (reader), 1;
}

static void new_type (lua_State *L) {
  luaL_newmetatable (L, BK_MIME_READER);
  lua_pushcfunction (L, reader_gc);
  lua_setfield (L, -2, "__gc");
  lua_pushliteral (L, "locked");
  lua_setfield (L, -2, "__metatable");
  lua_pop (L, 1);
}

static void add_function (lua_State *L, const char *name, lua_CFunction f) {
  lua_getfield (L, -1, "reader");
  lua_pushcclosure (L, f, 1);
  lua_setfield (L, -2, name);
}

EXPORT int luaopen_bouncekit_mime (lua_State *L);

EXPORT int luaopen_bouncekit_mime (lua_State *L) {
  g_mime_init ();
  new_type (L);
  bk_module_table (L);
  lua_pushliteral (L, BOUNCEKIT_VERSION);
  lua_setfield (L, -2, "version");
  push_reader (L);
  lua_setfield (L, -2, "reader");
  add_function (L, "parse", parse);
  add_function (L, "decode", decode);
  return 1;
}
