/* lua_report_push.c - a report as a Lua table. Its keys are upvalues of the function at work, and what several tables
   have in common is pushed once: a mail has some fifty fields. */
#include "lua_report.h"

#define KEYS(X) \
  X (agent) X (reporting_mta) X (arrival_date) X (queue_id) X (envelope_id) X (message_id) X (subject) X (sender) \
  X (list_id) X (kind) X (received_from_mta) X (reasons) X (flags) X (feedback) X (original) X (failures) \
  X (_failures) X (_classify) X (recipient) X (original_recipient) X (text) X (remote_host) X (remote_ip) X (diagnostic_type) \
  X (last_attempt_date) X (will_retry_until) X (final_log_id) X (action) X (phase) X (status) X (enhanced) X (code) \
  X (expired) X (size) X (from) X (to) X (date)

/* The first ones are shared: said of the report or the returned message, and of each recipient. */
enum {
#define ENUM(name) KEY_##name,
  KEYS (ENUM)
#undef ENUM
  KEY_COUNT, SHARED_COUNT = KEY_list_id + 1, UP_REASONS = BK_REPORT_UPVALUE, UP_KEYS
};

static const char *const key_names[KEY_COUNT] = {
#define NAME(name) #name,
  KEYS (NAME)
#undef NAME
};

static const bk_flag reasons[] = {
#define ROW(name, bit, text) { bit, #name },
  BOUNCEKIT_REASONS (ROW)
#undef ROW
};

/* t[key] = the value on top; t below it. */
static void set (lua_State *L, int key) {
  lua_pushvalue (L, lua_upvalueindex (UP_KEYS + key));
  lua_insert (L, -2);
  lua_rawset (L, -3);
}

static void set_slice (lua_State *L, int key, bouncekit_slice s) {
  if (s.len == 0) return;
  lua_pushvalue (L, lua_upvalueindex (UP_KEYS + key));
  lua_pushlstring (L, s.p, s.len);
  lua_rawset (L, -3);
}

static void set_name (lua_State *L, int key, const char *name) { set_slice (L, key, bk_slice (name, strlen (name))); }

static void set_number (lua_State *L, int key, size_t n) {
  if (n == 0) return;
  lua_pushvalue (L, lua_upvalueindex (UP_KEYS + key));
  lua_pushinteger (L, (lua_Integer) n);
  lua_rawset (L, -3);
}

static void set_esc (lua_State *L, int key, bouncekit_esc esc) {
  if (esc.cls == 0) return;
  bk_push_esc (L, esc);
  set (L, key);
}

/* ---- what is shared ---- */

/* Encoded words that stood in a copy within a text; a host's own parser undid its own. */
static bouncekit_slice decoded (bk_mime_reader *reader, bouncekit_slice s) {
  if (reader == NULL) return s;
  for (const char *p = s.p, *end = s.p + s.len; (p = memchr (p, '=', (size_t) (end - p))) != NULL; p++)
    if (p + 1 < end && p[1] == '?') return reader->decode (reader, s);
  return s;
}

/* Returns the place of the first on the stack. */
static int push_shared (lua_State *L, const bouncekit_report *r, bk_mime_reader *reader) {
  const bouncekit_original *o = &r->original;
  const bouncekit_slice values[SHARED_COUNT] = {
    bk_slice (r->agent, strlen (r->agent)), r->reporting_mta, r->arrival_date, r->queue_id, r->envelope_id,
    o->message_id, o->subject, o->sender, o->list_id,
  };
  for (int i = 0; i < SHARED_COUNT; i++) {
    bouncekit_slice s = values[i];
    if (s.len == 0) {
      lua_pushnil (L);
      continue;
    }
    if (i == KEY_subject) s = decoded (reader, s);
    lua_pushlstring (L, s.p, s.len);
  }
  return lua_gettop (L) - SHARED_COUNT + 1;
}

static void set_shared (lua_State *L, int place, int from, int to) {
  for (int i = from; i <= to; i++) {
    if (lua_isnil (L, place + i)) continue;
    lua_pushvalue (L, lua_upvalueindex (UP_KEYS + i));
    lua_pushvalue (L, place + i);
    lua_rawset (L, -3);
  }
}

/* ---- tables within ---- */

/* No code in the remote's words, or one that says nothing (x.0.0) where the mail system found a better one. */
static int is_vague (const bouncekit_failure *f) {
  if (f->esc.cls == 0) return 1;
  return f->esc.subject == 0 && f->esc.detail == 0 && f->status.cls == f->esc.cls
    && (f->status.subject != 0 || f->status.detail != 0);
}

static void push_failure (lua_State *L, const bouncekit_report *r, int shared, const bouncekit_failure *f) {
  lua_createtable (L, 0, 32);   /* of powers of two: with its verdict a failure has 17 to 26 fields */
  set_shared (L, shared, 0, KEY_list_id);
  set_number (L, KEY_size, r->original.size);
  set_slice (L, KEY_recipient, f->recipient);
  set_slice (L, KEY_original_recipient, f->original_recipient);
  set_slice (L, KEY_text, f->text);
  set_slice (L, KEY_remote_host, f->remote_host);
  set_slice (L, KEY_remote_ip, f->remote_ip);
  set_slice (L, KEY_diagnostic_type, f->agent);
  set_slice (L, KEY_last_attempt_date, f->last_attempt_date);
  set_slice (L, KEY_will_retry_until, f->will_retry_until);
  set_slice (L, KEY_final_log_id, f->final_log_id);
  set_name (L, KEY_action, bouncekit_action_name (f->action));
  set_name (L, KEY_phase, bouncekit_phase_name (f->phase));
  set_esc (L, KEY_status, f->status);
  /* what the remote said; where it said none, what the mail system made of it */
  set_esc (L, KEY_enhanced, is_vague (f) ? f->status : f->esc);
  set_number (L, KEY_code, f->code);
  if (f->expired) {
    lua_pushboolean (L, 1);
    set (L, KEY_expired);
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
  set (L, KEY_feedback);
}

static void set_original (lua_State *L, const bouncekit_original *o, int shared, bk_mime_reader *reader) {
  lua_createtable (L, 0, 8);
  set_shared (L, shared, KEY_message_id, KEY_list_id);
  if (o->from.len > 0) {
    bouncekit_slice from = decoded (reader, o->from);
    lua_pushlstring (L, from.p, from.len);
    set (L, KEY_from);
  }
  set_slice (L, KEY_to, o->to);
  set_slice (L, KEY_date, o->date);
  set_number (L, KEY_size, o->size);
  set (L, KEY_original);
}

/* The names of the reasons are a list among the upvalues. */
static void set_reasons (lua_State *L, unsigned bits) {
  int count = 0;
  for (unsigned rest = bits; rest != 0; rest &= rest - 1) count++;
  lua_createtable (L, 0, count);
  for (size_t i = 0; i < BK_LEN (reasons); i++) {
    if ((bits & reasons[i].bit) == 0) continue;
    lua_rawgeti (L, lua_upvalueindex (UP_REASONS), (int) i + 1);
    lua_pushboolean (L, 1);
    lua_rawset (L, -3);
  }
  set (L, KEY_reasons);
}

static void set_flags (lua_State *L, unsigned bits, unsigned mime) {
  static const bk_flag flags[] = {
#define ROW(name, bit, text) { bit, #name },
    BOUNCEKIT_REPORT_FLAGS (ROW)
#undef ROW
  };
  static const bk_flag mime_flags[] = {
#define ROW(name, bit) { bit, #name },
    BK_MIME_FLAGS (ROW)
#undef ROW
  };
  bk_push_flags (L, bits, flags, bits == 0 ? 0 : BK_LEN (flags));
  if (mime != 0) bk_add_flags (L, mime, mime_flags, BK_LEN (mime_flags));
  set (L, KEY_flags);
}

/* ---- the whole ---- */

void bk_push_report (lua_State *L, const bouncekit_report *r, unsigned mime, bk_mime_reader *reader, int meta) {
  luaL_checkstack (L, SHARED_COUNT + 10, "report");
  int shared = push_shared (L, r, reader);
  lua_createtable (L, 0, 16);
  set_name (L, KEY_kind, bouncekit_kind_name (r->kind));
  set_shared (L, shared, 0, KEY_envelope_id);
  set_slice (L, KEY_received_from_mta, r->received_from_mta);
  set_reasons (L, r->reasons);
  set_flags (L, r->flags, mime);
  set_feedback (L, &r->feedback);
  set_original (L, &r->original, shared, reader);
  lua_createtable (L, (int) r->nfailures, 0);
  for (size_t i = 0; i < r->nfailures; i++) {
    push_failure (L, r, shared, &r->failures[i]);
    lua_rawseti (L, -2, (int) i + 1);
  }
  set (L, meta == 0 ? KEY_failures : KEY__failures);
  if (meta == 0) return;
  lua_pushvalue (L, meta + 1);
  set (L, KEY__classify);
  lua_pushvalue (L, meta);
  lua_setmetatable (L, -2);
}

int bk_push_report_keys (lua_State *L) {
  luaL_checkstack (L, KEY_COUNT + 4, "report");
  lua_createtable (L, BK_LEN (reasons), 0);
  for (size_t i = 0; i < BK_LEN (reasons); i++) {
    char name[32];
    size_t len = 0;
    for (; len < sizeof name && reasons[i].name[len] != '\0'; len++) name[len] = (char) bk_lower (reasons[i].name[len]);
    lua_pushlstring (L, name, len);
    lua_rawseti (L, -2, (int) i + 1);
  }
  for (int i = 0; i < KEY_COUNT; i++) lua_pushstring (L, key_names[i]);
  return 1 + KEY_COUNT;
}
