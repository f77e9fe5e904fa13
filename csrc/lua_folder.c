/* lua_folder.c - bouncekit.core.walk and sort_names: the files below a folder, and names in the order of people. What
   find and Lua's own sort do for a folder of small mails takes as long as to read them. */
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include <stdlib.h>

#include "lua_face.h"

/* ---- names in order ---- */

typedef struct entry { bouncekit_slice key, name; } entry;

/* A run of digits without the zeros before it. */
static bouncekit_slice number_at (bouncekit_slice s, size_t *at) {
  size_t from = *at;
  while (from < s.len && s.p[from] == '0') from++;
  for (*at = from; *at < s.len && bk_is_digit ((unsigned char) s.p[*at]);) ++*at;
  return bk_sub (s, from, *at);
}

static int order (size_t a, size_t b) { return (a > b) - (a < b); }

/* Where they begin to differ, at most where a number begins: names of one folder have most of it in common. */
static size_t in_common (bouncekit_slice a, bouncekit_slice b) {
  size_t i = 0, least = a.len < b.len ? a.len : b.len;
  while (least - i >= 8 && memcmp (a.p + i, b.p + i, 8) == 0) i += 8;
  while (i < least && a.p[i] == b.p[i]) i++;
  while (i > 0 && bk_is_digit ((unsigned char) a.p[i - 1])) i--;
  return i;
}

/* Bytes, but numbers as numbers: 2 before 10. */
static int compare_keys (bouncekit_slice a, bouncekit_slice b) {
  size_t i = in_common (a, b), k = i;
  while (i < a.len && k < b.len) {
    int c;
    if (bk_is_digit ((unsigned char) a.p[i]) && bk_is_digit ((unsigned char) b.p[k])) {
      bouncekit_slice m = number_at (a, &i), n = number_at (b, &k);
      c = m.len != n.len ? order (m.len, n.len) : memcmp (m.p, n.p, m.len);
    } else {
      c = (unsigned char) a.p[i++] - (unsigned char) b.p[k++];
    }
    if (c != 0) return c;
  }
  return order (a.len - i, b.len - k);
}

static int compare_names (bouncekit_slice a, bouncekit_slice b) {
  int c = memcmp (a.p, b.p, a.len < b.len ? a.len : b.len);
  return c != 0 ? c : order (a.len, b.len);
}

static int compare_entries (const void *a, const void *b) {
  const entry *x = a, *y = b;
  int c = compare_keys (x->key, y->key);
  return c != 0 ? c : compare_names (x->name, y->name);
}

/* Item i of a list of strings, which holds it. */
static bouncekit_slice string_in (lua_State *L, int list, int i) {
  bouncekit_slice s;
  lua_rawgeti (L, list, i);
  luaL_argcheck (L, lua_type (L, -1) == LUA_TSTRING, list, "a list of strings expected");
  s.p = lua_tolstring (L, -1, &s.len);
  lua_pop (L, 1);
  return s;
}

/* sort_names(names, keys) -> names in the order of their keys, numbers within as numbers; of equals, in their own */
static int sort_names (lua_State *L) {
  luaL_checktype (L, 1, LUA_TTABLE);
  luaL_checktype (L, 2, LUA_TTABLE);
  lua_settop (L, 2);
  size_t n = (size_t) lua_rawlen (L, 1);
  luaL_argcheck (L, n < 1 << 24 && n == (size_t) lua_rawlen (L, 2), 2, "as many keys as names expected");
  entry *list = bk_newuserdata (L, (n + 1) * sizeof *list);
  for (size_t i = 0; i < n; i++) {
    list[i].name = string_in (L, 1, (int) i + 1);
    list[i].key = string_in (L, 2, (int) i + 1);
  }
  qsort (list, n, sizeof *list, compare_entries);
  lua_createtable (L, (int) n, 0);
  for (size_t i = 0; i < n; i++) {
    lua_pushlstring (L, list[i].name.p, list[i].name.len);
    lua_rawseti (L, -2, (int) i + 1);
  }
  return 1;
}

/* ---- files below a folder ---- */

#if defined __unix__ || defined __APPLE__
#include <dirent.h>
#include <sys/stat.h>

#define TYPE_NAME "bouncekit.folder"

enum { MAX_PATH = 4096 };
enum { OTHER, PLAIN_FILE, FOLDER };

/* The folder that is open, if any: closed by whatever happens. */
typedef struct box { DIR *dir; } box;

static int box_gc (lua_State *L) {
  box *b = luaL_checkudata (L, 1, TYPE_NAME);
  if (b->dir != NULL) closedir (b->dir);
  b->dir = NULL;
  return 0;
}

/* Links are neither: nothing below the folder is reached twice. */
static int type_of (const struct dirent *e, const char *path) {
  struct stat about;
#ifdef DT_UNKNOWN
  if (e->d_type != DT_UNKNOWN) return e->d_type == DT_REG ? PLAIN_FILE : e->d_type == DT_DIR ? FOLDER : OTHER;
#endif
  (void) e;
  if (lstat (path, &about) != 0) return OTHER;
  return S_ISREG (about.st_mode) ? PLAIN_FILE : S_ISDIR (about.st_mode) ? FOLDER : OTHER;
}

/* The lists on the stack: 2 files, 3 folders named cur, 4 folders still to be read. */
typedef struct walk { lua_State *L; size_t files, most; int curs, pending; } walk;

static void add (walk *w, int list, size_t at, const char *path, size_t len) {
  lua_pushlstring (w->L, path, len);
  lua_rawseti (w->L, list, (int) at);
}

static void add_folder (walk *w, const char *path, size_t len) {
  add (w, 4, (size_t) ++w->pending, path, len);
  const char *name = path + len;
  while (name > path && name[-1] != '/') name--;
  if (strcmp (name, "cur") == 0) add (w, 3, (size_t) ++w->curs, path, len);
}

/* All in the folder whose name, with a slash behind it, is the first `len` bytes of path. */
static void read_folder (walk *w, box *b, char *path, size_t len) {
  for (struct dirent *e; w->files <= w->most && (e = readdir (b->dir)) != NULL;) {
    size_t n = strlen (e->d_name);
    if (strcmp (e->d_name, ".") == 0 || strcmp (e->d_name, "..") == 0 || len + n >= MAX_PATH) continue;
    memcpy (path + len, e->d_name, n + 1);
    int type = type_of (e, path);
    if (type == PLAIN_FILE) add (w, 2, ++w->files, path, len + n);
    else if (type == FOLDER) add_folder (w, path, len + n);
  }
}

/* The next folder's name into path, with a slash behind it; its length. */
static size_t next_folder (walk *w, char *path) {
  size_t len;
  lua_rawgeti (w->L, 4, w->pending--);
  const char *name = lua_tolstring (w->L, -1, &len);
  memcpy (path, name, len + 1);
  lua_pop (w->L, 1);
  if (len == 0 || path[len - 1] != '/') path[len++] = '/';
  path[len] = '\0';
  return len;
}

/* walk(folder, most) -> its plain files and those of the folders below, folders named cur among these; or nil: more
   than `most` files */
static int walk_folder (lua_State *L) {
  size_t len;
  const char *name = luaL_checklstring (L, 1, &len);
  walk w = { L, 0, (size_t) luaL_checkinteger (L, 2), 0, 0 };
  char path[MAX_PATH + 2];
  luaL_argcheck (L, len > 0 && len < MAX_PATH && strlen (name) == len, 1, "the name of a folder expected");
  lua_settop (L, 1);
  for (int i = 0; i < 3; i++) lua_newtable (L);
  box *b = bk_newuserdata (L, sizeof *b);
  b->dir = NULL;
  luaL_getmetatable (L, TYPE_NAME);
  lua_setmetatable (L, -2);
  for (add_folder (&w, name, len); w.pending > 0 && w.files <= w.most;) {
    len = next_folder (&w, path);
    b->dir = opendir (path);
    if (b->dir == NULL) continue;
    read_folder (&w, b, path, len);
    closedir (b->dir);
    b->dir = NULL;
  }
  if (w.files > w.most) return lua_pushnil (L), 1;
  lua_settop (L, 3);
  return 2;
}

static void open_walk (lua_State *L) {
  static const luaL_Reg funcs[] = { { "walk", walk_folder }, { NULL, NULL } };
  luaL_newmetatable (L, TYPE_NAME);
  lua_pushcfunction (L, box_gc);
  lua_setfield (L, -2, "__gc");
  lua_pushliteral (L, "locked");
  lua_setfield (L, -2, "__metatable");
  lua_pop (L, 1);
  bk_add_functions (L, funcs);
}
#else
static void open_walk (lua_State *L) { (void) L; }
#endif

void bk_open_folder (lua_State *L) {
  static const luaL_Reg funcs[] = { { "sort_names", sort_names }, { NULL, NULL } };
  bk_add_functions (L, funcs);
  open_walk (L);
}
