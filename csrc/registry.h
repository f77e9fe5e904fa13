/* registry.h - the tables that data/gen.lua makes (registry_data.c) and the search in them. */
#ifndef BOUNCEKIT_REGISTRY_H
#define BOUNCEKIT_REGISTRY_H

#include "internal.h"

typedef struct bk_language { const char *tag, *name; } bk_language;

/* What an entry is found by. code 0: none, or a pattern (5yz); cls 0: no enhanced code, BK_X: any
   class; subject and detail BK_ANY: the row is about the whole class or subject; detail to last:
   a range, mostly of one. */
typedef struct bk_codes { unsigned short code, cls, subject, detail, last; } bk_codes;

/* The index is a hash table, chains laid out flat: the keys of bucket b are
   bk_keys[bk_buckets[b]] up to bk_keys[bk_buckets[b + 1]], and the entries of key k are
   bk_key_rows[bk_keys[k].first] up to [bk_keys[k + 1].first], ascending, so that the first one in
   a span of entries is the one to prefer. */
typedef struct bk_key { uint32_t esc; unsigned short code, first; } bk_key;

typedef struct bk_range { uint32_t first, last; unsigned short entry; } bk_range;

enum {
  BK_X = 7,                /* class "X": any */
  BK_ANY = 1023,           /* in place of a code, a subject or a detail */
  BK_NO_ESC = 0,
  BK_ANY_ESC = 6 << 20     /* a class there is not */
};
#define BK_BUCKETS 2039

extern const bk_language bk_languages[];
extern const size_t bk_languages_len;

extern const bouncekit_entry bk_entries[];
extern const size_t bk_entries_len;
extern const bk_codes bk_entry_codes[];        /* of each entry */

extern const bouncekit_system bk_systems[];
extern const size_t bk_systems_len;
extern const size_t bk_standard_entries;       /* entries of standard systems: they come first */
extern const unsigned short bk_systems_by_name[];

extern const bouncekit_category bk_categories[];
extern const size_t bk_categories_len;
extern const unsigned short bk_categories_by_name[];

extern const char *const bk_term_keys[];       /* sorted */
extern const size_t bk_terms_len;
extern const char *const bk_term_texts[];      /* [term * languages + language], NULL for none */

extern const unsigned short bk_buckets[BK_BUCKETS + 1];
extern const bk_key bk_keys[];                 /* and one more that ends the last list */
extern const unsigned short bk_key_rows[];
extern const bk_range bk_ranges[];
extern const size_t bk_ranges_len;

/* Compare a slice with a C string, byte by byte: < 0, 0, > 0. */
int bk_compare (bouncekit_slice a, const char *b);

/* A text of an array [language * fields + field], in the language or in English; see
   bouncekit_entry_text. */
const char *bk_text (const char *const *texts, bouncekit_text_field f, int lang, int *given);

/* The system of that name, NULL: none. */
const bouncekit_system *bk_system_find (bouncekit_slice name);

#endif
