/* lua_report.h - what lua_core.c needs of lua_report.c. */
#ifndef BOUNCEKIT_LUA_REPORT_H
#define BOUNCEKIT_LUA_REPORT_H

#include "lua_face.h"

/* Add `report` to the module table on top of the stack. */
void bk_open_report (lua_State *L);

#endif
