/* lua_reply.c - bouncekit.core.parse: one reply as a table. */
#include "lua_face.h"

static void set_flags (lua_State *L, unsigned flags) {
  static const bk_flag list[] = {
#define ROW(name, bit, text) { bit, #name },
    BOUNCEKIT_REPLY_FLAGS (ROW)
#undef ROW
  };
  bk_push_flags (L, flags, list, BK_LEN (list));
  lua_setfield (L, -2, "flags");
}

static void set_codes (lua_State *L, const char *code_key, const char *esc_key, unsigned code, bouncekit_esc esc) {
  if (code != 0) bk_set_integer (L, code_key, (lua_Integer) code);
  if (esc.cls == 0) return;
  bk_push_esc (L, esc);
  lua_setfield (L, -2, esc_key);
}

static void set_lines (lua_State *L, const bouncekit_reply *r) {
  lua_createtable (L, (int) r->nlines, 0);
  for (unsigned i = 0; i < r->nlines; i++) {
    lua_pushlstring (L, r->lines[i].text.p, r->lines[i].text.len);
    lua_rawseti (L, -2, (int) i + 1);
  }
  lua_setfield (L, -2, "lines");
}

/* Field `text`: a small reply is joined on the C stack, a large one in a userdata that the collector owns. */
static void set_text (lua_State *L, const bouncekit_reply *r) {
  char small[1024];
  char *buf = small;
  size_t len = bouncekit_reply_text (r, small, sizeof small);
  if (len > sizeof small) {
    buf = bk_newuserdata (L, len);
    bouncekit_reply_text (r, buf, len);
    lua_pushlstring (L, buf, len);
    lua_remove (L, -2);
  } else {
    lua_pushlstring (L, buf, len);
  }
  lua_setfield (L, -2, "text");
}

static int parse (lua_State *L) {
  bouncekit_reply r;
  bouncekit_reply_parse (bk_check_slice (L, 1), &r);
  lua_createtable (L, 0, 12);
  set_codes (L, "code", "enhanced", r.code, r.esc);
  set_codes (L, "outer_code", "outer_enhanced", r.outer_code, r.outer_esc);
  if (r.esc.cls != 0) {
    bk_set_integer (L, "class", r.esc.cls);
    bk_set_integer (L, "subject", r.esc.subject);
    bk_set_integer (L, "detail", r.esc.detail);
  }
  bk_set_string (L, "phase", bouncekit_phase_name (r.phase));
  bk_set_slice (L, "host", r.host);
  bk_set_slice (L, "ip", r.ip);
  bk_set_slice (L, "agent", r.agent);
  set_text (L, &r);
  set_lines (L, &r);
  set_flags (L, r.flags);
  return 1;
}

void bk_open_reply (lua_State *L) {
  static const luaL_Reg funcs[] = { { "parse", parse }, { NULL, NULL } };
  bk_add_functions (L, funcs);
}
