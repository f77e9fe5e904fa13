/* build.h - what ruleset*.c and build*.c share: a rule set while it is collected. */
#ifndef BOUNCEKIT_BUILD_H
#define BOUNCEKIT_BUILD_H

#include "image.h"

enum {
  BK_MAX_MEMBER = 32,        /* atoms of one member */
  BK_MAX_UNITS = 32,         /* units of one phrase */
  BK_MERGE = 16,             /* members that adjacent units may have when they are merged into one */
  BK_MAX_NODES = 1 << 24
};

/* A map that grows; same slots as in the image. */
typedef struct bk_hashmap { bk_slot *slots; const bouncekit_alloc *alloc; uint32_t mask, len; } bk_hashmap;
void bk_hashmap_init (bk_hashmap *m, const bouncekit_alloc *alloc);
/* Where the value of the key is; a new one is 0 and must be set. NULL: out of memory. */
uint32_t *bk_hashmap_at (bk_hashmap *m, uint64_t key);
uint32_t bk_hashmap_get (const bk_hashmap *m, uint64_t key);
void bk_hashmap_free (bk_hashmap *m);

/* A unit as it came: a string of its members. Or, merged: the range of units it is made of. */
typedef struct bk_unit { uint32_t text, len; uint32_t parts, nparts; uint32_t member, nmembers; uint8_t lexed; } bk_unit;
typedef struct bk_member { uint32_t atom, natoms; } bk_member;
/* A word of the rules: its atom as it stands, in quoted strings, inside of URLs, each 0 when rules do not ask for it; its text
   in `folded`. */
typedef struct bk_known { uint32_t plain, quoted, inner; bk_span text; uint8_t skip; } bk_known;
/* A rule to silence, but for one of the same rows, which is what replaces it. */
typedef struct bk_silence { uint32_t id, batch; } bk_silence;
/* A phrase as it came: n numbers u g u g u in `sequence`. */
typedef struct bk_phrase { uint32_t at, n; bk_accept accept; } bk_phrase;

struct bouncekit_ruleset {
  const bouncekit_alloc *alloc;
  bk_image *image;           /* NULL until frozen */
  bk_buf strings;            /* char: all rows, cut into fields; offset 0 is "" */
  bk_buf rules, conds, phrases, sequence, says, providers, lists, silenced, rank, skip;
  bk_buf units;              /* bk_unit; number 0 is none */
  bk_buf members, member_atoms;
  bk_buf known, folded;      /* bk_known */
  bk_buf words, atoms;       /* the same as in the image: bk_word, uint32_t */
  bk_buf nodes, node_units;  /* build.c */
  bk_hashmap vocabulary, stem_hash, trie, codes, zones, provider_id;
  uint32_t natoms;
  uint32_t batch;            /* texts of rows so far */
  uint8_t builtin;           /* the built-in rules are in, */
  uint8_t waiting;           /* but not read yet: alone they need not be */
  uint8_t lent;              /* the image is the build's */
  uint8_t broken;            /* something failed half-way: of no use any more */
};

#define BK_AT(buf, type, i) (((type *) (buf).data) + (i))

static inline const char *bk_text_at (const struct bouncekit_ruleset *rs, uint32_t at) { return (const char *) rs->strings.data + at; }

/* build_words.c: the members of a unit as sequences of atoms. */
bouncekit_status bk_build_skip (struct bouncekit_ruleset *rs, bouncekit_slice word);
bouncekit_status bk_build_members (struct bouncekit_ruleset *rs, bk_unit *unit);
/* The words with all that each can be, stems too: found once here and not in every reply. */
bouncekit_status bk_build_vocabulary (struct bouncekit_ruleset *rs);
/* build_strings.c */
bouncekit_status bk_build_strings (struct bouncekit_ruleset *rs);
/* ruleset_image.c: the built-in rules frozen when the library was built; NULL: there are none that fit. */
const bk_image *bk_image_of_build (void);
/* data as an image, NULL: cut short, or made for another machine or another version of the structures. */
const bk_image *bk_image_fits (const uint64_t *data, size_t len, uint32_t stamp);
uint32_t bk_image_stamp (void);
/* ruleset.c: read the built-in rules if they wait. */
bouncekit_status bk_ruleset_awake (struct bouncekit_ruleset *rs);
/* build.c: everything into the image. */
bouncekit_status bk_build_image (struct bouncekit_ruleset *rs);

#endif
