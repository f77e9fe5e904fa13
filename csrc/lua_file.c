/* lua_file.c - bouncekit.core.small_file: a file that a walk over folders found, by three calls of the system. Lua's
   own way takes six, and a buffer each time, which for a folder of mails costs as much as to understand them. */
#define _POSIX_C_SOURCE 200809L
#include "lua_face.h"

#if defined __unix__ || defined __APPLE__
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { SMALL = 65536 };

/* Less than what was asked for is all there is: so a plain file is read by one call. -1: it is longer, or cannot be
   read. */
static long slurp (int fd, char *buf) {
  ssize_t n;
  do n = read (fd, buf, SMALL); while (n < 0 && errno == EINTR);
  return n > 0 && n < SMALL ? (long) n : -1;
}

/* small_file(name of a plain file) -> its bytes, all of them; or nil, whatever the reason: who asks has another way,
   which tells it */
static int small_file (lua_State *L) {
  const char *name = luaL_checkstring (L, 1);
  char *buf = lua_touserdata (L, lua_upvalueindex (1));
  int fd = open (name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  long n = fd < 0 ? -1 : slurp (fd, buf);
  if (fd >= 0) close (fd);
  if (n < 0) lua_pushnil (L);
  else lua_pushlstring (L, buf, (size_t) n);
  return 1;
}

void bk_open_file (lua_State *L) {
  bk_newuserdata (L, SMALL);
  lua_pushcclosure (L, small_file, 1);
  lua_setfield (L, -2, "small_file");
}
#else
void bk_open_file (lua_State *L) { (void) L; }
#endif
