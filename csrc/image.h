/* image.h - a rule set as one flat block: arrays at offsets from its beginning, no pointers in it, never written after
   it was made. So it can be copied, mapped, and shared between threads and after fork.

   atoms     what a token can be: a kind (<addr>), a word, a word of a quoted string, the same inside URLs, a stem
   units     the alternatives of one element of a phrase, each a sequence of atoms; all units are one trie over atoms
   phrases   sequences of units with bounded gaps between; all phrases are one trie over (unit, gap)
   accepts   what a phrase that was found says: the rule, a veto of it, a provider, a blocklist */
#ifndef BOUNCEKIT_IMAGE_H
#define BOUNCEKIT_IMAGE_H

#include "lex.h"

/* Open addressing; value 0 marks a free slot. The number of slots is a power of two. */
typedef struct bk_slot { uint64_t key; uint32_t value; } bk_slot;
typedef struct bk_map { uint32_t at, mask; } bk_map;

typedef struct bk_span { uint32_t at, len; } bk_span;   /* an array of the image: offset in bytes, elements */

enum { BK_WORD_SKIP = 1, BK_MIN_STEM = 2 /* bytes */ };

/* What is known of a word; found by the hash of its folded text. Atom numbers, 0: none. */
typedef struct bk_word {
  uint32_t plain, quoted, inner;
  uint32_t stems;            /* its stems in the list of stems; nstems of them */
  uint16_t nstems, flags;
} bk_word;

/* A node of the trie over atoms. */
typedef struct bk_node {
  uint32_t units;            /* where its units are in the list of units */
  uint16_t nunits;
  uint16_t more;             /* there are nodes below */
} bk_node;

/* A node of the trie of phrases. */
typedef struct bk_pnode { uint32_t edge, accept; uint16_t nedges, naccepts; } bk_pnode;
typedef struct bk_edge { uint32_t unit, node; uint32_t gap; } bk_edge;

enum { BK_AT_START = 1, BK_AT_END = 2, BK_VETO = 4, BK_PROVIDER = 8, BK_BLOCKLIST = 16 };
typedef struct bk_accept {
  uint32_t what;             /* rule, provider or blocklist */
  uint8_t tier, flags;
  uint16_t spare;            /* 0: an image has no bytes of chance in it */
} bk_accept;

enum { BK_COND_CLASS, BK_COND_CODE, BK_COND_ENHANCED, BK_COND_PROVIDER, BK_COND_HOST, BK_COND_PHASE };
/* One value of a condition. Values of one condition follow each other; `last` ends it. */
typedef struct bk_cond {
  uint8_t field, negate, last, cls;  /* cls: of an enhanced code, 0: any */
  uint32_t from, to;         /* class, code, subject << 10 | detail, provider, phase; host: a string and its length */
} bk_cond;

typedef struct bk_rule {
  uint32_t id, action, link; /* strings, 0: none */
  uint32_t cond, nconds;
  int32_t retry;             /* seconds, -1: none */
  uint16_t category;
  uint8_t permanence, off;   /* off: silenced */
  uint32_t batch;            /* which text of rows it came with: a user's own come before the built-in ones */
} bk_rule;

/* What a code says by itself. */
typedef struct bk_code_says { uint32_t name; uint16_t category; uint8_t weight, permanence; } bk_code_says;   /* "code:550"; weight in tenths */
static inline uint64_t bk_code_key (unsigned code) { return 1u << 31 | code; }
static inline uint64_t bk_esc_key (unsigned cls, unsigned subject, unsigned detail) {
  return (uint64_t) 1 << 32 | cls << 20 | subject << 10 | detail;
}
enum { BK_ESC_X = 7, BK_ESC_STAR = 1023 };

typedef struct bk_provider { uint32_t id; } bk_provider;
typedef struct bk_list { uint32_t name, kind, lookup; uint32_t domain; } bk_list;   /* domain: lists names, not addresses */

typedef struct bk_image {
  uint32_t size;
  uint32_t natoms, nunits, nwords;
  bk_map vocabulary;         /* hash of a word -> index in words, + 1 */
  bk_map stem_hash;          /* hash of a stem -> atom */
  bk_map trie;               /* node << 32 | atom -> node */
  bk_map codes;              /* bk_code_key, bk_esc_key -> index in says, + 1 */
  bk_map zones;              /* bk_zone_key of a host suffix -> (index + 1) << 1 | is a blocklist */
  bk_span words, stems, root, nodes, units, unit_root, pnodes, edges, accepts;
  bk_span rules, conds, says, providers, lists, rank, strings;
  uint32_t stem_filter[64];  /* bit per hash: quick no */
  uint32_t hint_later;       /* rule + 1 whose words ask to try again, 0: none */
} bk_image;

#define BK_ARRAY(im, type, span) ((const type *) (const void *) ((const char *) (im) + (im)->span.at))

static inline const char *bk_string (const bk_image *im, uint32_t at) { return (const char *) im + im->strings.at + at; }

/* The key of a zone, of the hash of its name: providers and blocklists are told apart behind the last byte, because a
   hash that begins differently is the hash of another name. The value says it too. */
static inline uint64_t bk_zone_key (uint64_t hash, int blocklist) { return blocklist ? ~hash : hash; }

static inline uint32_t bk_mix (uint64_t key) { return (uint32_t) ((key * 0x9e3779b97f4a7c15u) >> 32); }

/* 0: not there. */
static inline uint32_t bk_map_get (const bk_image *im, const bk_map *m, uint64_t key) {
  const bk_slot *slots = (const bk_slot *) (const void *) ((const char *) im + m->at);
  for (uint32_t i = bk_mix (key) & m->mask;; i = (i + 1) & m->mask) {
    if (slots[i].value == 0) return 0;
    if (slots[i].key == key) return slots[i].value;
  }
}

/* The value of the longest suffix of a host, labels whole; 0: none. */
uint32_t bk_zone_of (const bk_image *im, bouncekit_slice host, int blocklist);

#endif
