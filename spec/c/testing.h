/* testing.h - what all C tests share: input that ends at an unmapped page, every split of an input, an allocator that
   fails, a reader of spec/cases. Include this instead of cmocka.h. Tests run from the top of the project. */
#ifndef BOUNCEKIT_TESTING_H
#define BOUNCEKIT_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bouncekit.h"

#define LEN(array) (sizeof (array) / sizeof ((array)[0]))

bouncekit_slice slice_of (const char *text);          /* of a NUL-terminated text */
int slice_is (bouncekit_slice s, const char *text);   /* same bytes? */
void assert_slice (bouncekit_slice s, const char *text);

/* ---- guard pages ---- */

/* A copy of the input whose last byte stands right before an unmapped page; reading one byte too far crashes. The copy
   lives until the next call. */
bouncekit_slice guard_end (const void *p, size_t len);
/* A copy that begins right behind an unmapped page. Lives until the next call of guard_begin. */
bouncekit_slice guard_begin (const void *p, size_t len);

/* ---- splits ---- */

/* A consumer of pieces. `begin` starts afresh, `feed` takes a piece, `check` compares the outcome; `cut` is the
   split point, or (size_t) -1 for one byte at a time. */
typedef struct split_feeder {
  void (*begin) (void *ud);
  void (*feed) (void *ud, bouncekit_slice piece);
  void (*check) (void *ud, size_t cut);
  void *ud;
} split_feeder;

/* Feed the input in two pieces, cut at every point (0 and the end included), then byte by byte. Each piece is guarded. */
void feed_splits (const split_feeder *f, bouncekit_slice in);

/* ---- an allocator that fails ---- */

typedef struct test_alloc {
  bouncekit_alloc hook;   /* hand out &hook */
  long fail_at;           /* refuse this request, counted from 1, and all later ones; 0: never */
  long requests;          /* allocations and enlargements so far */
  size_t blocks, bytes;   /* held now */
  size_t peak;
} test_alloc;

/* Sizes given back are checked against sizes handed out; shrinking never fails. */
void test_alloc_init (test_alloc *a, long fail_at);
/* Nothing is held any more. */
void test_alloc_done (const test_alloc *a);

/* ---- cases ----

   A case file (spec/cases/TOPIC/NAME.case) holds cases parted by blank lines. Lines that begin with # are comments. Each
   case begins with its reason and has an input; then the expected fields, one a line, "key: value".

     why: Postfix joins the lines of a reply with blanks
     in: 550-5.1.1 no such user\r\n550 5.1.1 here
     code: 550

   `in` lines are joined with nothing between them. In values \r \n \t \0 \\ and \xHH stand for bytes; one blank after
   the colon is left out. A key may stand several times ("line"). */

enum { CASE_FIELDS = 96 };

typedef struct test_field { char *key, *value; size_t len; } test_field;

typedef struct test_case {
  const char *file;
  int line;               /* where it begins */
  char *why;
  char *in;               /* NUL-terminated, may hold NUL */
  size_t in_len;
  size_t nfields;
  test_field fields[CASE_FIELDS];
} test_case;

/* The nth value of a key, from 0; NULL: none. */
const char *case_get (const test_case *c, const char *key, size_t nth);
size_t case_count (const test_case *c, const char *key);

/* Every case in every *.case of a folder, in the order of names. Fails the test on a syntax error or an empty folder;
   returns how many cases there were. */
size_t each_case (const char *folder, void (*run) (const test_case *c, void *ud), void *ud);

/* A fixed sequence of numbers, for tests that throw dice. */
uint32_t test_random (uint32_t *state);

#endif
