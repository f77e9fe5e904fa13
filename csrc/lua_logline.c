/* lua_logline.c - bouncekit.core.logreader: pieces of a mail log in, events as tables out.

   A reader is a userdata that owns its C reader. Events are appended to the table given; the keys of an event stand
   in the userdata's list of keys, one registry look-up a call. */
#include <stdio.h>

#include "lua_face.h"

#include "logline.h"

#define TYPE_NAME "bouncekit.logreader"

typedef struct box {
  bk_log_reader r;
  bouncekit_alloc alloc;
  lua_Alloc fn;
  void *ud;
  lua_State *L;      /* during a call */
  int n;             /* values put into the caller's table */
  char piece[32768];
} box;

/* Stack of a call: 1 the reader, 2 the piece, 3 the caller's table, 4 the keys. */
enum { OUT = 3, KEYS_AT = 4 };

#define KEYS(X) \
  X (status) X (mta) X (time) X (host) X (program) X (queue_id) X (sender) X (recipient) X (original_recipient) \
  X (relay) X (relay_host) X (relay_ip) X (relay_port) X (enhanced) X (code) X (delay) X (text) X (phase) X (probe) \
  X (no_reason) X (all)

enum {
  KEY_NONE,
#define ENUM(name) KEY_##name,
  KEYS (ENUM)
#undef ENUM
  KEY_END
};

static const char *const key_names[] = {
#define NAME(name) #name,
  KEYS (NAME)
#undef NAME
};

static const char *const statuses[BK_LOG_STATUSES] = { "", "delivered", "deferred", "bounced", "expired", "rejected" };

static void *state_alloc (void *ud, void *ptr, size_t osize, size_t nsize) {
  box *b = ud;
  return b->fn (b->ud, ptr, osize, nsize);
}

/* The event's table is on top. */
static void set_slice (lua_State *L, int key, bouncekit_slice s) {
  if (s.len == 0) return;
  lua_rawgeti (L, KEYS_AT, key);
  lua_pushlstring (L, s.p, s.len);
  lua_rawset (L, -3);
}

/* For values that are mostly those of the event before: its string stands behind the keys, and is not made again. */
static void set_again (lua_State *L, int key, bouncekit_slice s) {
  size_t len;
  if (s.len == 0) return;
  lua_rawgeti (L, KEYS_AT, key);
  lua_rawgeti (L, KEYS_AT, KEY_END + key);
  const char *last = lua_tolstring (L, -1, &len);
  if (last == NULL || len != s.len || memcmp (last, s.p, len) != 0) {
    lua_pop (L, 1);
    lua_pushlstring (L, s.p, s.len);
    lua_pushvalue (L, -1);
    lua_rawseti (L, KEYS_AT, KEY_END + key);
  }
  lua_rawset (L, -3);
}

static void set_address (lua_State *L, int key, bouncekit_slice s) {   /* the empty one is an address */
  if (s.p == NULL) return;
  lua_rawgeti (L, KEYS_AT, key);
  lua_pushlstring (L, s.p, s.len);
  lua_rawset (L, -3);
}

static void set_number (lua_State *L, int key, double n) {
  lua_rawgeti (L, KEYS_AT, key);
  if (n == (double) (lua_Integer) n) lua_pushinteger (L, (lua_Integer) n);
  else lua_pushnumber (L, n);
  lua_rawset (L, -3);
}

static void set_flag (lua_State *L, int key, unsigned on) {
  if (!on) return;
  lua_rawgeti (L, KEYS_AT, key);
  lua_pushboolean (L, 1);
  lua_rawset (L, -3);
}

static void set_who (lua_State *L, const bk_log_event *ev) {
  set_again (L, KEY_time, ev->time);
  set_again (L, KEY_host, ev->host);
  set_again (L, KEY_program, ev->program);
  set_slice (L, KEY_queue_id, ev->queue_id);
  if (ev->sender.len > 0) set_again (L, KEY_sender, ev->sender);
  else set_address (L, KEY_sender, ev->sender);
  set_address (L, KEY_recipient, ev->recipient);
  set_slice (L, KEY_original_recipient, ev->original);
  set_slice (L, KEY_relay, ev->relay);
  set_slice (L, KEY_relay_host, ev->relay_host);
  set_slice (L, KEY_relay_ip, ev->relay_ip);
  if (ev->relay_port != 0) set_number (L, KEY_relay_port, ev->relay_port);
}

static void set_what (lua_State *L, const bk_log_event *ev) {
  char esc[BOUNCEKIT_ESC_MAX];
  if (ev->esc.cls != 0) set_again (L, KEY_enhanced, bk_slice (esc, bouncekit_esc_format (ev->esc, esc)));
  if (ev->code != 0) set_number (L, KEY_code, ev->code);
  if (ev->delay >= 0) set_number (L, KEY_delay, ev->delay);
  const char *phase = bouncekit_phase_name (ev->phase);
  set_slice (L, KEY_phase, bk_slice (phase, strlen (phase)));
  lua_rawgeti (L, KEYS_AT, KEY_text);
  lua_pushlstring (L, ev->text.p == NULL ? "" : ev->text.p, ev->text.len);
  lua_rawset (L, -3);
  set_flag (L, KEY_probe, ev->flags & BK_LOG_PROBE);
  set_flag (L, KEY_no_reason, ev->flags & BK_LOG_NO_REASON);
  set_flag (L, KEY_all, ev->flags & BK_LOG_ALL);
}

/* The value on top into the caller's table, and the number of its line. */
static void add (box *b) {
  lua_rawseti (b->L, OUT, 2 * ++b->n - 1);
  lua_pushnumber (b->L, b->r.lines);
  lua_rawseti (b->L, OUT, 2 * b->n);
}

static void emit (void *ud, const bk_log_event *ev) {
  box *b = ud;
  lua_State *L = b->L;
  const char *status = statuses[ev->status];
  /* a delivery has at most 16 fields: its table stays the size it is made with */
  lua_createtable (L, 0, ev->status == BK_LOG_DELIVERED ? 16 : 20);
  set_again (L, KEY_status, bk_slice (status, strlen (status)));
  set_again (L, KEY_mta, bk_slice (ev->mta, strlen (ev->mta)));
  set_who (L, ev);
  set_what (L, ev);
  add (b);
}

static void other (void *ud, bouncekit_slice line) {
  box *b = ud;
  lua_pushlstring (b->L, line.p, line.len);
  add (b);
}

/* Ready for a call: the table at OUT, the keys at KEYS_AT. `others`: hand out lines that are nobody's, as strings. */
static box *begin (lua_State *L, int others) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  luaL_argcheck (L, b->r.alloc != NULL, 1, "reader is closed");
  luaL_checktype (L, OUT, LUA_TTABLE);
  int want = lua_toboolean (L, others);
  lua_settop (L, OUT);
  lua_pushvalue (L, lua_upvalueindex (1));
  luaL_checkstack (L, 8, NULL);
  b->L = L;
  b->n = 0;
  b->r.other = want ? other : NULL;
  return b;
}

/* reader:feed(piece, out[, others]) -> how many values came: events, and lines that are nobody's. In `out` stand a
   value and the number of its line, by turns from 1 on. */
static int feed (lua_State *L) {
  bouncekit_slice piece = bk_check_slice (L, 2);
  box *b = begin (L, OUT + 1);
  bk_log_feed (&b->r, piece);
  lua_pushinteger (L, b->n);
  return 1;
}

/* reader:read(file, out[, others]) -> the same for the next piece of an open file, which does not become a string
   first; nil at its end. A file of Lua is a FILE * and what closes it, in every Lua. */
static int read_file (lua_State *L) {
  FILE **file = luaL_checkudata (L, 2, "FILE*");
  box *b = begin (L, OUT + 1);
  luaL_argcheck (L, *file != NULL, 2, "file is closed");
  size_t len = fread (b->piece, 1, sizeof b->piece, *file);
  if (len == 0) return 0;
  bk_log_feed (&b->r, bk_slice (b->piece, len));
  lua_pushinteger (L, b->n);
  return 1;
}

/* reader:finish(nil, out[, others]) -> the same for a last line without an end */
static int finish (lua_State *L) {
  box *b = begin (L, OUT + 1);
  bk_log_end (&b->r);
  lua_pushinteger (L, b->n);
  return 1;
}

/* reader:line(line, out) -> how many events; nil for a line that is nobody's */
static int line (lua_State *L) {
  bouncekit_slice s = bk_check_slice (L, 2);
  box *b = begin (L, OUT + 1);
  b->r.lines++;
  if (!bk_log_line (&b->r, s)) lua_pushnil (L);
  else lua_pushinteger (L, b->n);
  return 1;
}

static int lines (lua_State *L) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  lua_pushnumber (L, b->r.lines);
  return 1;
}

/* reader:deliveries() -> how many deliveries a quiet reader only counted: of mails, of notifications (empty sender) */
static int deliveries (lua_State *L) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  lua_pushnumber (L, b->r.delivered);
  lua_pushnumber (L, b->r.notified);
  return 2;
}

static int reader_gc (lua_State *L) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  bk_log_free (&b->r);
  return 0;
}

/* logreader([rejects[, quiet]]) -> reader; nil, message, code without memory. rejects: also what the receiving side
   refused. quiet: deliveries of messages that were never deferred are counted, and no events */
static int logreader (lua_State *L) {
  int rejects = lua_toboolean (L, 1), quiet = lua_toboolean (L, 2);
  box *b = bk_newuserdata (L, sizeof *b);
  memset (b, 0, sizeof *b - sizeof b->piece);
  b->fn = lua_getallocf (L, &b->ud);
  b->alloc.fn = state_alloc;
  b->alloc.ud = b;
  luaL_getmetatable (L, TYPE_NAME);
  lua_setmetatable (L, -2);
  if (!bk_log_init (&b->r, &b->alloc) || (quiet && !bk_log_quiet (&b->r))) {
    lua_pushnil (L);
    lua_pushstring (L, bouncekit_status_text (BOUNCEKIT_NOMEM));
    lua_pushstring (L, bouncekit_status_name (BOUNCEKIT_NOMEM));
    return 3;
  }
  b->r.rejects = rejects;
  b->r.emit = emit;
  b->r.ud = b;
  return 1;
}

void bk_open_logline (lua_State *L) {
  static const luaL_Reg funcs[] = { { "logreader", logreader }, { NULL, NULL } };
  static const char *const names[] = { "feed", "read", "finish", "line" };
  static const lua_CFunction methods[] = { feed, read_file, finish, line };
  luaL_newmetatable (L, TYPE_NAME);
  lua_createtable (L, 0, 4);
  lua_createtable (L, 2 * KEY_END, 0);   /* the keys, an upvalue of the methods that make events */
  for (int i = 1; i < KEY_END; i++) {
    lua_pushstring (L, key_names[i - 1]);
    lua_rawseti (L, -2, i);
    lua_pushboolean (L, 0);
    lua_rawseti (L, -2, KEY_END + i);
  }
  for (size_t i = 0; i < BK_LEN (methods); i++) {
    lua_pushvalue (L, -1);
    lua_pushcclosure (L, methods[i], 1);
    lua_setfield (L, -3, names[i]);
  }
  lua_pop (L, 1);
  lua_pushcfunction (L, lines);
  lua_setfield (L, -2, "lines");
  lua_pushcfunction (L, deliveries);
  lua_setfield (L, -2, "deliveries");
  lua_setfield (L, -2, "__index");
  lua_pushcfunction (L, reader_gc);
  lua_setfield (L, -2, "__gc");
  lua_pop (L, 1);
  bk_add_functions (L, funcs);
}
