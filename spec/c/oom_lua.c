/* oom_lua SCRIPT [ARGUMENT]: runs a Lua script again and again, failing its first allocation, then its second, ... until it
   runs through. Every failure must end in a Lua error or a proper answer, and closing the state must give all memory back.
   Linked with each Lua by .ci/check-oom; prints one cmocka-like line. */
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct heap { size_t used; long left; } heap;   /* left < 0: never fails */

/* Shrinking and freeing never fail: Lua 5.3 relies on it. */
static void *limited (void *ud, void *ptr, size_t osize, size_t nsize) {
  heap *h = ud;
  size_t old = ptr == NULL ? 0 : osize;
  if (nsize == 0) {
    free (ptr);
    h->used -= old;
    return NULL;
  }
  if (nsize > old && h->left == 0) return NULL;
  if (nsize > old && h->left > 0) h->left--;
  void *p = realloc (ptr, nsize);
  if (p != NULL) h->used += nsize - old;
  return p;
}

/* 1: ran through; 0: failed cleanly; -1: wrong error. */
static int attempt (const char *script, const char *argument, long n) {
  heap h = { 0, -1 };
  lua_State *L = lua_newstate (limited, &h);
  if (L == NULL) return -1;
  luaL_openlibs (L);
  int status = luaL_loadfile (L, script), result = 1;
  lua_pushstring (L, argument);
  h.left = n;
  if (status == 0) status = lua_pcall (L, 1, 0, 0);
  h.left = -1;
  if (status != 0) {
    const char *message = lua_tostring (L, -1);
    result = message != NULL && strstr (message, "memory") != NULL ? 0 : -1;
    if (result < 0) fprintf (stderr, "allocation %ld: %s\n", n, message == NULL ? "no message" : message);
  }
  lua_close (L);
  if (h.used != 0) {
    fprintf (stderr, "allocation %ld: %lu bytes lost\n", n, (unsigned long) h.used);
    return -1;
  }
  return result;
}

int main (int argc, char **argv) {
  long n = 0;
  int result = 0;
  if (argc < 2) return 2;
  for (; result == 0; n++) result = attempt (argv[1], argc > 2 ? argv[2] : "", n);
  if (result < 0) return 1;
  printf ("every one of %ld allocations failed once\n", n - 1);
  return 0;
}
