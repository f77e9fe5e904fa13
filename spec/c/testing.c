/* testing.c - see testing.h. */
#define _DEFAULT_SOURCE
#include "testing.h"

#include <dirent.h>
#include <sys/mman.h>
#include <unistd.h>

bouncekit_slice slice_of (const char *text) {
  bouncekit_slice s;
  s.p = text;
  s.len = strlen (text);
  return s;
}

int slice_is (bouncekit_slice s, const char *text) {
  return s.len == strlen (text) && (s.len == 0 || memcmp (s.p, text, s.len) == 0);
}

void assert_slice (bouncekit_slice s, const char *text) {
  if (!slice_is (s, text)) fail_msg ("got \"%.*s\", want \"%s\"", (int) s.len, s.p, text);
}

uint32_t test_random (uint32_t *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

/* ---- guard pages ---- */

/* Pages with an unmapped one on either side. */
typedef struct arena { char *map; size_t size; } arena;

static size_t page_size (void) { return (size_t) sysconf (_SC_PAGESIZE); }

static char *arena_room (arena *a, size_t len) {
  size_t page = page_size (), size = (len / page + 1) * page;
  if (a->size < size) {
    if (a->map != NULL) munmap (a->map, a->size + 2 * page);
    a->map = mmap (NULL, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (a->map == MAP_FAILED || mprotect (a->map + page, size, PROT_READ | PROT_WRITE) != 0) {
      perror ("guard page");
      abort ();
    }
    a->size = size;
  }
  return a->map + page;
}

static bouncekit_slice place (char *at, const void *p, size_t len) {
  bouncekit_slice s;
  if (len > 0) memcpy (at, p, len);
  s.p = at;
  s.len = len;
  return s;
}

bouncekit_slice guard_end (const void *p, size_t len) {
  static arena a;
  char *room = arena_room (&a, len);
  return place (room + a.size - len, p, len);
}

bouncekit_slice guard_begin (const void *p, size_t len) {
  static arena a;
  return place (arena_room (&a, len), p, len);
}

/* ---- splits ---- */

void feed_splits (const split_feeder *f, bouncekit_slice in) {
  for (size_t cut = 0; cut <= in.len; cut++) {
    f->begin (f->ud);
    f->feed (f->ud, guard_end (in.p, cut));
    f->feed (f->ud, guard_end (in.p + cut, in.len - cut));
    f->check (f->ud, cut);
  }
  f->begin (f->ud);
  for (size_t i = 0; i < in.len; i++) f->feed (f->ud, guard_end (in.p + i, 1));
  f->check (f->ud, (size_t) -1);
}

/* ---- an allocator that fails ---- */

typedef union block { size_t size; long double align; void *p; } block;

static void *test_hook (void *ud, void *ptr, size_t osize, size_t nsize) {
  test_alloc *a = ud;
  block *old = ptr == NULL ? NULL : (block *) ptr - 1;
  if (old != NULL && old->size != osize) fail_msg ("a block of %zu bytes given back as %zu", old->size, osize);
  if (nsize == 0) {
    if (old == NULL) return NULL;
    a->blocks--;
    a->bytes -= osize;
    free (old);
    return NULL;
  }
  if ((old == NULL || nsize > osize) && ++a->requests >= a->fail_at && a->fail_at > 0) return NULL;
  block *b = realloc (old, sizeof (block) + nsize);
  if (b == NULL) abort ();
  if (old == NULL) a->blocks++;
  else a->bytes -= osize;
  a->bytes += nsize;
  if (a->bytes > a->peak) a->peak = a->bytes;
  b->size = nsize;
  return b + 1;
}

void test_alloc_init (test_alloc *a, long fail_at) {
  memset (a, 0, sizeof *a);
  a->hook.fn = test_hook;
  a->hook.ud = a;
  a->fail_at = fail_at;
}

void test_alloc_done (const test_alloc *a) {
  if (a->blocks != 0 || a->bytes != 0) fail_msg ("%zu blocks, %zu bytes not given back", a->blocks, a->bytes);
}

/* ---- cases ---- */

static int hex (int c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/* Undo the escapes in place; returns the length, or (size_t) -1. */
static size_t undo_escapes (char *s) {
  char *out = s;
  for (const char *p = s; *p != '\0'; p++) {
    if (*p != '\\') {
      *out++ = *p;
      continue;
    }
    switch (*++p) {
      case 'r': *out++ = '\r'; break;
      case 'n': *out++ = '\n'; break;
      case 't': *out++ = '\t'; break;
      case '0': *out++ = '\0'; break;
      case '\\': *out++ = '\\'; break;
      case 'x':
        if (hex (p[1]) < 0 || hex (p[2]) < 0) return (size_t) -1;
        *out++ = (char) (hex (p[1]) * 16 + hex (p[2]));
        p += 2;
        break;
      default: return (size_t) -1;
    }
  }
  *out = '\0';
  return (size_t) (out - s);
}

const char *case_get (const test_case *c, const char *key, size_t nth) {
  for (size_t i = 0; i < c->nfields; i++)
    if (strcmp (c->fields[i].key, key) == 0 && nth-- == 0) return c->fields[i].value;
  return NULL;
}

size_t case_count (const test_case *c, const char *key) {
  size_t n = 0;
  while (case_get (c, key, n) != NULL) n++;
  return n;
}

static void case_clear (test_case *c) {
  free (c->why);
  free (c->in);
  for (size_t i = 0; i < c->nfields; i++) {
    free (c->fields[i].key);
    free (c->fields[i].value);
  }
  memset (c, 0, sizeof *c);
}

static char *copy (const char *s, size_t len) {
  char *c = malloc (len + 1);
  if (c == NULL) abort ();
  memcpy (c, s, len);
  c[len] = '\0';
  return c;
}

static void case_line (test_case *c, char *line, const char *file, int number) {
  char *colon = strchr (line, ':');
  if (colon == NULL) fail_msg ("%s:%d: \"key: value\" expected", file, number);
  char *value = colon + 1;
  if (*value == ' ') value++;
  *colon = '\0';
  size_t len = undo_escapes (value);
  if (len == (size_t) -1) fail_msg ("%s:%d: bad escape", file, number);
  if (strcmp (line, "why") == 0) {
    if (c->why != NULL) fail_msg ("%s:%d: a second why; blank line missing?", file, number);
    c->why = copy (value, len);
    c->file = file;
    c->line = number;
  } else if (strcmp (line, "in") == 0) {
    char *joined = realloc (c->in, c->in_len + len + 1);
    if (joined == NULL) abort ();
    memcpy (joined + c->in_len, value, len + 1);
    c->in = joined;
    c->in_len += len;
  } else {
    if (c->nfields == CASE_FIELDS) fail_msg ("%s:%d: too many fields", file, number);
    c->fields[c->nfields].key = copy (line, strlen (line));
    c->fields[c->nfields].value = copy (value, len);
    c->fields[c->nfields++].len = len;
  }
}

static size_t case_end (test_case *c, const char *file, int number, void (*run) (const test_case *c, void *ud), void *ud) {
  if (c->why == NULL && c->in == NULL && c->nfields == 0) return 0;
  if (c->why == NULL || c->in == NULL) fail_msg ("%s:%d: a case needs why and in", file, number);
  run (c, ud);
  case_clear (c);
  return 1;
}

static size_t case_file (const char *file, void (*run) (const test_case *c, void *ud), void *ud) {
  static char line[1 << 17];
  FILE *f = fopen (file, "rb");
  if (f == NULL) fail_msg ("%s: cannot be read", file);
  test_case c;
  memset (&c, 0, sizeof c);
  size_t n = 0;
  int number = 0;
  while (fgets (line, sizeof line, f) != NULL) {
    size_t len = strlen (line);
    number++;
    if (len > 0 && line[len - 1] == '\n') line[--len] = '\0';
    if (line[0] == '#') continue;
    if (len == 0) n += case_end (&c, file, number, run, ud);
    else case_line (&c, line, file, number);
  }
  n += case_end (&c, file, number, run, ud);
  fclose (f);
  return n;
}

static int case_name (const struct dirent *d) {
  size_t len = strlen (d->d_name);
  return len > 5 && strcmp (d->d_name + len - 5, ".case") == 0;
}

size_t each_case (const char *folder, void (*run) (const test_case *c, void *ud), void *ud) {
  struct dirent **names;
  int files = scandir (folder, &names, case_name, alphasort);
  size_t n = 0;
  if (files <= 0) fail_msg ("%s: no case files; is this the top of the project?", folder);
  for (int i = 0; i < files; i++) {
    char file[512];
    snprintf (file, sizeof file, "%s/%s", folder, names[i]->d_name);
    n += case_file (file, run, ud);
    free (names[i]);
  }
  free (names);
  return n;
}
