/* lua_report.c - bouncekit.core.report and message: a mail, as decoded parts or as bouncekit.mime takes it apart, into
   a table.

   The report's memory belongs to a userdata made before it is filled: an error thrown while the table is built leaks
   nothing. One such userdata is kept, so that its memory serves the next mail. */
#include "lua_report.h"

#define TYPE_NAME "bouncekit.report"

typedef struct box {
  bouncekit_alloc alloc;
  lua_Alloc fn;
  void *ud;
  bouncekit_report report;
  int busy;
} box;

enum { FEW_PARTS = 16, KEPT_BYTES = 1 << 18, KEPT_FAILURES = 64 };

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
  bouncekit_report_init (&b->report, &b->alloc);
  luaL_getmetatable (L, TYPE_NAME);
  lua_setmetatable (L, -2);
  return b;
}

static int box_gc (lua_State *L) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  bouncekit_report_free (&b->report);
  return 0;
}

/* The kept box, or while that is in use another: a finalizer may call while a table is built. One that an error left in
   use stays so. */
static box *take_box (lua_State *L) {
  box *b = lua_touserdata (L, lua_upvalueindex (1));
  if (b->busy) b = push_box (L);
  b->busy = 1;
  return b;
}

/* What a large mail needed is not kept. */
static void leave_box (box *b) {
  const bouncekit_report *r = &b->report;
  if (r->copy_cap > KEPT_BYTES || r->list.cap > KEPT_FAILURES || r->body.cap > KEPT_FAILURES)
    bouncekit_report_free (&b->report);
  b->busy = 0;
}

static bouncekit_slice field (lua_State *L, const char *key) {
  size_t len = 0;
  lua_getfield (L, -1, key);
  const char *p = lua_type (L, -1) == LUA_TSTRING ? lua_tolstring (L, -1, &len) : NULL;
  lua_pop (L, 1);   /* anchored in the part's table, which the caller holds */
  return p == NULL ? BK_EMPTY : bk_slice (p, len);
}

/* The list of parts at index 2; a long list goes into a userdata of its own. */
static const bouncekit_part *read_parts (lua_State *L, bouncekit_part *few, size_t *count) {
  size_t n = (size_t) lua_rawlen (L, 2);
  bouncekit_part *parts = few;
  if (n > BOUNCEKIT_REPORT_MAX_PARTS) n = BOUNCEKIT_REPORT_MAX_PARTS + 1;
  if (n > FEW_PARTS) parts = bk_newuserdata (L, n * sizeof *parts);
  for (size_t i = 0; i < n; i++) {
    lua_rawgeti (L, 2, (int) i + 1);
    luaL_argcheck (L, lua_istable (L, -1), 2, "a part is no table");
    parts[i].type = field (L, "type");
    parts[i].text = field (L, "text");
    lua_getfield (L, -1, "size");
    lua_Number size = lua_tonumber (L, -1);
    parts[i].size = size > 0 && size < 1e15 ? (size_t) size : 0;
    lua_pop (L, 2);
  }
  *count = n;
  return parts;
}

/* The metatable of messages behind the two arguments: its place, or 0. */
static int meta_place (lua_State *L) {
  lua_settop (L, 4);
  if (lua_isnil (L, 3)) return 0;
  luaL_checktype (L, 3, LUA_TTABLE);
  return 3;
}

static void must (lua_State *L, bouncekit_status s) {
  if (s != BOUNCEKIT_OK) luaL_error (L, "report: %s", bouncekit_status_text (s));
}

/* report(header, parts[, metatable, classifier]) -> table; with a metatable a message of it, its recipients in
   _failures */
static int report (lua_State *L) {
  bouncekit_slice header = bk_check_slice (L, 1);
  size_t count;
  luaL_checktype (L, 2, LUA_TTABLE);
  int meta = meta_place (L);
  bouncekit_part few[FEW_PARTS];
  const bouncekit_part *parts = read_parts (L, few, &count);
  box *b = take_box (L);
  bouncekit_status s = bouncekit_report_read (&b->report, header, parts, count);
  if (s == BOUNCEKIT_OK) bk_push_report (L, &b->report, 0, NULL, meta);
  leave_box (b);
  return must (L, s), 1;
}

/* message(raw, reader of bouncekit.mime[, metatable, classifier]) -> table, as of report */
static int message (lua_State *L) {
  bouncekit_slice raw = bk_check_slice (L, 1);
  bk_mime_reader *reader = luaL_checkudata (L, 2, BK_MIME_READER);
  bk_mime_result mail;
  int meta = meta_place (L);
  if (reader->busy) reader = reader->another (L);
  box *b = take_box (L);
  reader->read (reader, raw, 0, &mail);
  bouncekit_status s = bouncekit_report_read (&b->report, mail.header, mail.parts, mail.count);
  if (s == BOUNCEKIT_OK) bk_push_report (L, &b->report, mail.flags, reader, meta);
  leave_box (b);
  reader->done (reader);
  return must (L, s), 1;
}

static void add_function (lua_State *L, const char *name, lua_CFunction f, int box_at) {
  lua_pushvalue (L, box_at);
  lua_pushcclosure (L, f, 1 + bk_push_report_keys (L));
  lua_setfield (L, box_at - 1, name);
}

void bk_open_report (lua_State *L) {
  luaL_newmetatable (L, TYPE_NAME);
  lua_pushcfunction (L, box_gc);
  lua_setfield (L, -2, "__gc");
  lua_pushliteral (L, "locked");
  lua_setfield (L, -2, "__metatable");
  lua_pop (L, 1);
  push_box (L);
  int box_at = lua_gettop (L);
  add_function (L, "message", message, box_at);
  add_function (L, "report", report, box_at);
  lua_pop (L, 1);
}
