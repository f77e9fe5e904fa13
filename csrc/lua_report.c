/* lua_report.c - bouncekit.core.report and message: a mail, as decoded parts or as bouncekit.mime takes it apart, into a
   table.

   The report's memory belongs to a userdata made before it is filled: an error thrown while the table is built leaks
   nothing. One such userdata is kept, so that its memory serves the next mail. */
#include "lua_report.h"
#include "mime_reader.h"

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

static void set_esc (lua_State *L, const char *key, bouncekit_esc esc) {
  if (esc.cls == 0) return;
  bk_push_esc (L, esc);
  lua_setfield (L, -2, key);
}

/* No code in the remote's words, or one that says nothing (x.0.0) where the mail system found a better one. */
static int is_vague (const bouncekit_failure *f) {
  if (f->esc.cls == 0) return 1;
  return f->esc.subject == 0 && f->esc.detail == 0 && f->status.cls == f->esc.cls
    && (f->status.subject != 0 || f->status.detail != 0);
}

/* What the report and the returned message say is each failure's too: pushed once, then set by its place on the stack. */
enum { S_AGENT, S_REPORTING_MTA, S_ARRIVAL_DATE, S_QUEUE_ID, S_ENVELOPE_ID, S_MESSAGE_ID, S_SUBJECT, S_SENDER, S_LIST_ID,
       S_COUNT };

static const char *const shared_names[S_COUNT] = {
  "agent", "reporting_mta", "arrival_date", "queue_id", "envelope_id", "message_id", "subject", "sender", "list_id",
};

/* Returns the place of the first. */
static int push_shared (lua_State *L, const bouncekit_report *r) {
  const bouncekit_original *o = &r->original;
  const bouncekit_slice values[S_COUNT] = {
    bk_slice (r->agent, strlen (r->agent)), r->reporting_mta, r->arrival_date, r->queue_id, r->envelope_id,
    o->message_id, o->subject, o->sender, o->list_id,
  };
  for (int i = 0; i < S_COUNT; i++) {
    if (values[i].len == 0) lua_pushnil (L);
    else lua_pushlstring (L, values[i].p, values[i].len);
  }
  return lua_gettop (L) - S_COUNT + 1;
}

static void set_shared (lua_State *L, int place, int from, int to) {
  for (int i = from; i < to; i++) {
    if (lua_isnil (L, place + i)) continue;
    lua_pushvalue (L, place + i);
    lua_setfield (L, -2, shared_names[i]);
  }
}

static void push_failure (lua_State *L, const bouncekit_report *r, int shared, const bouncekit_failure *f) {
  lua_createtable (L, 0, 32);   /* of powers of two: with its verdict a failure has 17 to 26 fields */
  set_shared (L, shared, 0, S_COUNT);
  if (r->original.size > 0) bk_set_integer (L, "size", (lua_Integer) r->original.size);
  bk_set_slice (L, "recipient", f->recipient);
  bk_set_slice (L, "original_recipient", f->original_recipient);
  bk_set_slice (L, "text", f->text);
  bk_set_slice (L, "remote_host", f->remote_host);
  bk_set_slice (L, "remote_ip", f->remote_ip);
  bk_set_slice (L, "diagnostic_type", f->agent);
  bk_set_slice (L, "last_attempt_date", f->last_attempt_date);
  bk_set_slice (L, "will_retry_until", f->will_retry_until);
  bk_set_slice (L, "final_log_id", f->final_log_id);
  bk_set_string (L, "action", bouncekit_action_name (f->action));
  bk_set_string (L, "phase", bouncekit_phase_name (f->phase));
  set_esc (L, "status", f->status);
  /* what the remote said; where it said none, what the mail system made of it */
  set_esc (L, "enhanced", is_vague (f) ? f->status : f->esc);
  if (f->code != 0) bk_set_integer (L, "code", f->code);
  if (f->expired) {
    lua_pushboolean (L, 1);
    lua_setfield (L, -2, "expired");
  }
}

static void set_feedback (lua_State *L, const bouncekit_feedback *b) {
  if (b->type.len == 0) return;
  lua_createtable (L, 0, 9);
  bk_set_slice (L, "type", b->type);
  bk_set_slice (L, "user_agent", b->user_agent);
  bk_set_slice (L, "version", b->version);
  bk_set_slice (L, "source_ip", b->source_ip);
  bk_set_slice (L, "arrival_date", b->arrival_date);
  bk_set_slice (L, "mail_from", b->mail_from);
  bk_set_slice (L, "reported_domain", b->reported_domain);
  bk_set_slice (L, "auth_failure", b->auth_failure);
  bk_set_slice (L, "incidents", b->incidents);
  lua_setfield (L, -2, "feedback");
}

static void set_original (lua_State *L, const bouncekit_original *o, int shared) {
  lua_createtable (L, 0, 8);
  set_shared (L, shared, S_MESSAGE_ID, S_COUNT);
  bk_set_slice (L, "from", o->from);
  bk_set_slice (L, "to", o->to);
  bk_set_slice (L, "date", o->date);
  if (o->size > 0) bk_set_integer (L, "size", (lua_Integer) o->size);
  lua_setfield (L, -2, "original");
}

static void set_sets (lua_State *L, const bouncekit_report *r, unsigned mime) {
  static const bk_flag reasons[] = {
#define ROW(name, bit, text) { bit, #name },
    BOUNCEKIT_REASONS (ROW)
  };
  static const bk_flag flags[] = {
    BOUNCEKIT_REPORT_FLAGS (ROW)
#undef ROW
  };
  static const bk_flag mime_flags[] = {
#define ROW(name, bit) { bit, #name },
    BK_MIME_FLAGS (ROW)
#undef ROW
  };
  bk_push_flags (L, r->reasons, reasons, BK_LEN (reasons));
  lua_setfield (L, -2, "reasons");
  bk_push_flags (L, r->flags, flags, BK_LEN (flags));
  if (mime != 0) bk_add_flags (L, mime, mime_flags, BK_LEN (mime_flags));
  lua_setfield (L, -2, "flags");
}

static void push_report (lua_State *L, const bouncekit_report *r, unsigned mime) {
  luaL_checkstack (L, S_COUNT + 10, "report");
  int shared = push_shared (L, r);
  lua_createtable (L, 0, 16);
  bk_set_string (L, "kind", bouncekit_kind_name (r->kind));
  set_shared (L, shared, S_AGENT, S_MESSAGE_ID);
  bk_set_slice (L, "received_from_mta", r->received_from_mta);
  set_sets (L, r, mime);
  set_feedback (L, &r->feedback);
  set_original (L, &r->original, shared);
  lua_createtable (L, (int) r->nfailures, 0);
  for (size_t i = 0; i < r->nfailures; i++) {
    push_failure (L, r, shared, &r->failures[i]);
    lua_rawseti (L, -2, (int) i + 1);
  }
  lua_setfield (L, -2, "failures");
}

static void read (lua_State *L, box *b, bouncekit_slice header, const bouncekit_part *parts, size_t count, unsigned mime) {
  bouncekit_status s = bouncekit_report_read (&b->report, header, parts, count);
  if (s == BOUNCEKIT_OK) push_report (L, &b->report, mime);
  leave_box (b);
  if (s != BOUNCEKIT_OK) luaL_error (L, "report: %s", bouncekit_status_text (s));
}

/* report(header, parts) -> table */
static int report (lua_State *L) {
  bouncekit_slice header = bk_check_slice (L, 1);
  size_t count;
  luaL_checktype (L, 2, LUA_TTABLE);
  lua_settop (L, 2);
  bouncekit_part few[FEW_PARTS];
  const bouncekit_part *parts = read_parts (L, few, &count);
  read (L, take_box (L), header, parts, count, 0);
  return 1;
}

/* message(raw, reader of bouncekit.mime) -> table, as of report */
static int message (lua_State *L) {
  bouncekit_slice raw = bk_check_slice (L, 1);
  bk_mime_reader *reader = luaL_checkudata (L, 2, BK_MIME_READER);
  bk_mime_result mail;
  lua_settop (L, 2);
  if (reader->busy) reader = reader->another (L);
  box *b = take_box (L);
  reader->read (reader, raw, 0, &mail);
  read (L, b, mail.header, mail.parts, mail.count, mail.flags);
  reader->done (reader);
  return 1;
}

void bk_open_report (lua_State *L) {
  luaL_newmetatable (L, TYPE_NAME);
  lua_pushcfunction (L, box_gc);
  lua_setfield (L, -2, "__gc");
  lua_pushliteral (L, "locked");
  lua_setfield (L, -2, "__metatable");
  lua_pop (L, 1);
  push_box (L);
  lua_pushvalue (L, -1);
  lua_pushcclosure (L, message, 1);
  lua_setfield (L, -3, "message");
  lua_pushcclosure (L, report, 1);
  lua_setfield (L, -2, "report");
}
