/* lua_report.h - what lua_core.c needs of lua_report.c, and that of lua_report_push.c. */
#ifndef BOUNCEKIT_LUA_REPORT_H
#define BOUNCEKIT_LUA_REPORT_H

#include "lua_face.h"
#include "mime_reader.h"

/* Add `report` and `message` to the module table on top of the stack. */
void bk_open_report (lua_State *L);

/* Push what bk_push_report needs as upvalues of the function that calls it, from BK_REPORT_UPVALUE on; how many. */
enum { BK_REPORT_UPVALUE = 2 };
int bk_push_report_keys (lua_State *L);
/* Push a report as a table. mime: flags of the mail; reader: NULL, or what undoes encoded words; meta: 0, or where the
   metatable of messages is on the stack, with the classifier behind it. */
void bk_push_report (lua_State *L, const bouncekit_report *r, unsigned mime, bk_mime_reader *reader, int meta);

#endif
