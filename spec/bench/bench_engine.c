/* The engine on many replies, beside Hyperscan's literal matching (where it is installed, HAVE_HYPERSCAN), against the length
   of the text, the number of rules, and hostile texts: "name number" lines for run.sh. bench_engine DIR, made by data.lua. */
#define _POSIX_C_SOURCE 199309L
#include <bouncekit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef HAVE_HYPERSCAN
#include <hs.h>
#endif

enum { MAX_TEXTS = 4096, ROUNDS = 9, LENGTH = 16000, ALL = LENGTH * 8, HOSTILE = 100000 };

static bouncekit_slice texts[MAX_TEXTS];
static size_t ntexts;
static volatile unsigned long sink;

/* Of the processor, so that other programs count less. */
static double now (void) {
  struct timespec t;
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double) t.tv_sec * 1e9 + (double) t.tv_nsec;
}

static void die (const char *what) {
  fprintf (stderr, "bench_engine: %s\n", what);
  exit (1);
}

/* A file of the folder, a NUL behind it; never freed. */
static bouncekit_slice slurp (const char *dir, const char *name) {
  char path[1024];
  bouncekit_slice s = { NULL, 0 };
  snprintf (path, sizeof path, "%s/%s", dir, name);
  FILE *f = fopen (path, "rb");
  if (f == NULL) die (path);
  fseek (f, 0, SEEK_END);
  long len = ftell (f);
  char *p = malloc ((size_t) len + 1);
  rewind (f);
  if (p == NULL || fread (p, 1, (size_t) len, f) != (size_t) len) die (path);
  fclose (f);
  p[len] = '\0';
  s.p = p;
  s.len = (size_t) len;
  return s;
}

static bouncekit_ruleset *freeze (bouncekit_slice rows) {
  size_t line;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  if (rs == NULL) die ("out of memory");
  if ((rows.len > 0 ? bouncekit_ruleset_rows (rs, rows, &line) : bouncekit_ruleset_builtin (rs)) != BOUNCEKIT_OK) die ("rows");
  if (bouncekit_ruleset_freeze (rs) != BOUNCEKIT_OK) die ("freeze");
  return rs;
}

static void classify (const bouncekit_ruleset *rs, bouncekit_slice text) {
  bouncekit_verdict v;
  bouncekit_classify (rs, text, NULL, &v);
  sink += (unsigned) v.category;
}

/* Nanoseconds a text, one pass over all. */
static double pass (const bouncekit_ruleset *rs) {
  double start = now ();
  for (size_t i = 0; i < ntexts; i++) classify (rs, texts[i]);
  return (now () - start) / (double) ntexts;
}

/* The same through a cache. */
static double cache_pass (bouncekit_cache *c, const bouncekit_slice *list) {
  bouncekit_verdict v;
  double start = now ();
  for (size_t i = 0; i < ntexts; i++) {
    bouncekit_cache_classify (c, list[i], NULL, &v);
    sink += (unsigned) v.category;
  }
  return (now () - start) / (double) ntexts;
}

static int is_local (int c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'; }

/* The texts again, their addresses those of other people, and an id behind each that was never seen. */
static const bouncekit_slice *other_texts (unsigned round) {
  enum { ROOM = 440, CUT = 380 };
  static bouncekit_slice list[MAX_TEXTS];
  static char buf[MAX_TEXTS * (ROOM + 40)];
  char *to = buf;
  for (size_t i = 0; i < ntexts; i++) {
    size_t n = 0;
    for (size_t k = 0; k < texts[i].len && k < CUT && n < ROOM - 40; k++) {
      if (texts[i].p[k] == '@' && n > 0 && is_local (to[n - 1])) {
        while (n > 0 && is_local (to[n - 1])) n--;
        n += (size_t) sprintf (to + n, "u%x.%x", (unsigned) i, round * 7919u);
      }
      to[n++] = texts[i].p[k];
    }
    n += (size_t) sprintf (to + n, " q%ux%zuz", round, i);
    list[i].p = to;
    list[i].len = n;
    to += n;
  }
  return list;
}

static double parse_pass (void) {
  static bouncekit_reply reply;
  double start = now ();
  for (size_t i = 0; i < ntexts; i++) {
    bouncekit_reply_parse (texts[i], &reply);
    sink += reply.code;
  }
  return (now () - start) / (double) ntexts;
}

static double least (double a, double b) { return a < b ? a : b; }

/* ---- Hyperscan ---- */

#ifdef HAVE_HYPERSCAN
typedef struct scanner { hs_database_t *db; hs_scratch_t *scratch; } scanner;

static int found (unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *ud) {
  (void) id, (void) from, (void) to, (void) flags, (void) ud;
  sink++;
  return 0;
}

static void compile (scanner *s, bouncekit_slice literals, unsigned flag, unsigned *count) {
  static const char *list[1 << 16];
  static size_t lens[1 << 16];
  static unsigned flags[1 << 16], ids[1 << 16];
  hs_compile_error_t *error;
  unsigned n = 0;
  for (const char *p = literals.p, *stop; p < literals.p + literals.len && n < 1 << 16; p = stop + 1, n++) {
    stop = strchr (p, '\n');
    list[n] = p;
    lens[n] = (size_t) (stop - p);
    flags[n] = HS_FLAG_CASELESS | flag;
    ids[n] = n;
  }
  *count = n;
  if (hs_compile_lit_multi (list, flags, ids, lens, n, HS_MODE_BLOCK, NULL, &s->db, &error) != HS_SUCCESS) die (error->message);
  s->scratch = NULL;
  if (hs_alloc_scratch (s->db, &s->scratch) != HS_SUCCESS) die ("scratch");
}

static double scan_pass (const scanner *s) {
  double start = now ();
  for (size_t i = 0; i < ntexts; i++) hs_scan (s->db, texts[i].p, (unsigned) texts[i].len, 0, s->scratch, found, NULL);
  return (now () - start) / (double) ntexts;
}
#endif

/* Round by round in turn, so that what disturbs the machine disturbs both. */
static void side_by_side (const char *dir) {
  double cold, warm = 1e18, parse = 1e18, again = 1e18, others = 1e18;
  bouncekit_slice none = { NULL, 0 };
  bouncekit_ruleset *rs = freeze (none);
  cold = pass (rs);
  bouncekit_cache *same = bouncekit_cache_new (rs, NULL), *near = bouncekit_cache_new (rs, NULL);
  if (same == NULL || near == NULL) die ("out of memory");
#ifdef HAVE_HYPERSCAN
  scanner all, once;
  unsigned n;
  double all_ns = 1e18, once_ns = 1e18;
  bouncekit_slice literals = slurp (dir, "literals");
  compile (&all, literals, 0, &n);
  compile (&once, literals, HS_FLAG_SINGLEMATCH, &n);
  printf ("hyperscan.literals %u\n", n);
#else
  (void) dir;
#endif
  for (int i = 0; i < ROUNDS; i++) {
    warm = least (warm, pass (rs));
    parse = least (parse, parse_pass ());
    again = least (again, cache_pass (same, texts));
    others = least (others, cache_pass (near, other_texts ((unsigned) i)));
#ifdef HAVE_HYPERSCAN
    all_ns = least (all_ns, scan_pass (&all));
    once_ns = least (once_ns, scan_pass (&once));
#endif
  }
  printf ("texts.count %zu\ntexts.first %.1f\ntexts.classify %.1f\ntexts.parse %.1f\n", ntexts, cold, warm, parse);
  printf ("texts.again %.1f\ntexts.others %.1f\n", again, others);
#ifdef HAVE_HYPERSCAN
  printf ("hyperscan.all %.1f\nhyperscan.once %.1f\n", all_ns, once_ns);
#endif
  bouncekit_cache_free (same);
  bouncekit_cache_free (near);
  bouncekit_ruleset_free (rs);
}

/* ---- curves ---- */

static double best_of (const bouncekit_ruleset *rs, bouncekit_slice text, int calls) {
  double best = 1e18;
  for (int r = 0; r < ROUNDS; r++) {
    double start = now ();
    for (int i = 0; i < calls; i++) classify (rs, text);
    best = least (best, (now () - start) / calls);
  }
  return best;
}

/* The replies one behind the other, languages mixed, cut into texts of growing length: all lengths read the same bytes. */
static void by_length (void) {
  static char buf[ALL];
  size_t len = 0;
  bouncekit_slice none = { NULL, 0 };
  bouncekit_ruleset *rs = freeze (none);
  for (size_t i = 0; len < ALL; i = (i + 997) % ntexts) {
    size_t n = texts[i].len < ALL - len ? texts[i].len : ALL - len;
    memcpy (buf + len, texts[i].p, n);
    len += n;
    if (len < ALL) buf[len++] = ' ';
  }
  for (size_t n = 500; n <= LENGTH; n *= 2) {
    double best = 1e18;
    for (int r = 0; r < ROUNDS; r++) {
      double start = now ();
      for (size_t at = 0; at < ALL; at += n) classify (rs, (bouncekit_slice) { buf + at, n });
      best = least (best, now () - start);
    }
    printf ("length.%zu %.1f\n", n, best / (double) (ALL / n));
  }
  bouncekit_ruleset_free (rs);
}

static void by_rules (const char *dir) {
  static const int sizes[] = { 500, 1000, 2000, 5000 };
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    char name[32];
    double best = 1e18;
    snprintf (name, sizeof name, "rules.%d", sizes[i]);
    bouncekit_ruleset *rs = freeze (slurp (dir, name));
    for (int r = 0; r < ROUNDS; r++) best = least (best, pass (rs));
    printf ("%s %.1f\n", name, best);
    bouncekit_ruleset_free (rs);
  }
}

/* 100 kB of one thing, in milliseconds: with the built-in rules, and with 5,000. */
static void hostile (const char *dir) {
  static const char *const pieces[][2] = { { "angle", "<" }, { "paren", "(" }, { "cjk", "\xe7\x94\xa8\xe6\x88\xb7\xe4\xb8\x8d" },
    { "word", "a" }, { "no-such", "no such " }, { "user", "mailbox user full " } };
  static char buf[HOSTILE];
  bouncekit_slice none = { NULL, 0 }, text = { buf, HOSTILE };
  bouncekit_ruleset *builtin = freeze (none), *many = freeze (slurp (dir, "rules.5000"));
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
    size_t n = strlen (pieces[i][1]);
    for (size_t k = 0; k < HOSTILE; k++) buf[k] = pieces[i][1][k % n];
    printf ("hostile.%s %.3f\n", pieces[i][0], best_of (builtin, text, 3) / 1e6);
    printf ("hostile5000.%s %.3f\n", pieces[i][0], best_of (many, text, 3) / 1e6);
  }
  bouncekit_ruleset_free (builtin);
  bouncekit_ruleset_free (many);
}

int main (int argc, char **argv) {
  if (argc != 2) die ("usage: bench_engine DIR");
  bouncekit_slice all = slurp (argv[1], "texts");
  for (const char *p = all.p; p < all.p + all.len && ntexts < MAX_TEXTS; p += strlen (p) + 1) {
    texts[ntexts].p = p;
    texts[ntexts++].len = strlen (p);
  }
  side_by_side (argv[1]);
  by_length ();
  by_rules (argv[1]);
  hostile (argv[1]);
  return 0;
}
