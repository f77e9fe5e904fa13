/* image.h - a rule set as one flat block: arrays at offsets from its beginning, no pointers in it, never written after
   it was made. So it can be copied, mapped, and shared between threads and after fork.

   atoms     what a token can be: a kind (<addr>), a word, a word of a quoted string, the same inside URLs, a stem
   units     the alternatives of one element of a phrase, each a sequence of atoms; all units are one trie over atoms
   phrases   sequences of units with bounded gaps between; all phrases are one trie over (unit, gap)
   accepts   what a phrase that was found says: the rule, a veto of it, a provider, a blocklist
   meanings  what the units that end at one node of the first trie are good for, worked out when the set is made: a common
             word is in dozens of units, and a reply should not pay for each of them */
#ifndef BOUNCEKIT_IMAGE_H
#define BOUNCEKIT_IMAGE_H

#include "lex.h"

/* Open addressing; value 0 marks a free slot. The number of slots is a power of two. */
typedef struct bk_slot { uint64_t key; uint32_t value; } bk_slot;
typedef struct bk_map { uint32_t at, mask; } bk_map;

typedef struct bk_span { uint32_t at, len; } bk_span;   /* an array of the image: offset in bytes, elements */

enum { BK_WORD_SKIP = 1, BK_WORD_PLAIN = 2, BK_MIN_STEM = 2 /* bytes */ };

/* What is known of a word; found by the hash of its folded text. */
typedef struct bk_word {
  uint32_t atoms;            /* in the list of atoms: as it stands, */
  uint32_t inner;            /* the word inside of a URL, 0: none */
  uint16_t nown;             /* the word itself, in the text and in quoted strings: so many atoms, */
  uint16_t natoms;           /* and with its stems */
  uint8_t flags;
} bk_word;

/* A node of the trie over atoms. Its children are numbered one behind the other; where they are more than a few, a table
   finds them, open addressing over their numbers. */
enum { BK_FEW = 4 };
typedef struct bk_node {
  uint32_t meaning;          /* 0: no unit ends here */
  uint32_t atom;             /* that leads here */
  uint32_t child;            /* the first child, or the place of the table in `kids` */
  uint16_t more;             /* a bit for each atom that leads to a child, several share it: most go nowhere */
  uint8_t few;               /* children, up to BK_FEW; 0: none, or: */
  uint8_t bits;              /* the table has 2 to the power of this places; 0: there is none */
} bk_node;

static inline unsigned bk_more_bit (uint32_t atom) { return 1u << (atom & 15); }

static inline uint32_t bk_kid_place (uint32_t atom, unsigned bits) { return (atom * 0x9e3779b1u) >> (32 - bits); }

/* What the units of a node mean. Its parts begin at these places of three lists and end where those of the next begin. */
typedef struct bk_meaning {
  uint32_t nunits;
  uint32_t follower;         /* bk_group: units that phrases have behind their first one, by their number as such */
  uint32_t first;            /* bk_group: phrases that begin with one of the units, by what would have to follow */
  uint32_t veto;             /* bk_vetoes: rules that a unit alone vetoes */
} bk_meaning;

typedef struct bk_vetoes { uint64_t rules; uint32_t word; } bk_vetoes;   /* a word of the set of vetoes */

/* A step of a phrase: a follower, at most `gap` slots behind the end, leads to the node. Follower 0 is always there: the
   node itself has to be looked at, something ends there. */
typedef struct bk_step {
  uint32_t follower;
  uint32_t to;               /* node << BK_GAP_BITS | gap */
} bk_step;
enum { BK_GAP_BITS = 5, BK_MAX_PNODES = 1 << (32 - BK_GAP_BITS) };
static inline uint32_t bk_step_node (const bk_step *s) { return s->to >> BK_GAP_BITS; }
static inline uint32_t bk_step_gap (const bk_step *s) { return s->to & ((1u << BK_GAP_BITS) - 1); }

/* Followers, 64 at a time: those from 64 * word on whose bits are set. Of steps: they stand in the order of their followers,
   from `step` on to that of the next group. A reply looks at groups, and at steps only where something of one is there. */
typedef struct bk_group { uint64_t set; uint32_t word, step; } bk_group;

/* A node of the trie of phrases. */
typedef struct bk_pnode { uint32_t group, accept; uint16_t ngroups, naccepts; } bk_pnode;

enum { BK_AT_START = 1, BK_AT_END = 2, BK_VETO = 4, BK_PROVIDER = 8, BK_BLOCKLIST = 16 };
typedef struct bk_accept {
  uint32_t what;             /* rule, provider or blocklist */
  uint8_t tier, flags;
  uint16_t spare;            /* 0: an image has no bytes of chance in it */
} bk_accept;

enum { BK_COND_CLASS, BK_COND_CODE, BK_COND_ENHANCED, BK_COND_PROVIDER, BK_COND_HOST, BK_COND_PHASE, BK_COND_LANGUAGE };
/* One value of a condition. Values of one condition follow each other; `last` ends it. */
typedef struct bk_cond {
  uint8_t field, negate, last, cls;  /* cls: of an enhanced code, 0: any */
  uint32_t from, to;         /* class, code, subject << 10 | detail, provider, phase, language; host: a string and its length */
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

/* What is known of a category (trait.c). */
enum {
  BK_IS_PASSING = 1,         /* such troubles pass by themselves, unless the server says that it will not try again, */
  BK_IS_LASTING = 2,         /* but for these */
  BK_IS_RETRIED = 4,         /* where it is temporary, retry and do nothing else */
  BK_IS_SUPPRESSED = 8,      /* what it advises for an address */
  BK_IS_FULL = 16, BK_IS_GREYLISTED = 32, BK_IS_EXPIRED = 64, BK_IS_COMPLAINT = 128, BK_IS_UNKNOWN = 256
};
typedef struct bk_trait { uint16_t is, usual; } bk_trait;       /* usual: permanence */
bk_trait bk_trait_of (const bouncekit_category *c);

typedef struct bk_image {
  uint32_t size;
  bk_map vocabulary;         /* hash of a word -> index in words, + 1 */
  bk_map stem_hash;          /* hash of a stem -> atom */
  bk_map codes;              /* bk_code_key, bk_esc_key -> index in says, + 1 */
  bk_map zones;              /* bk_zone_key of a host suffix -> (index + 1) << 1 | is a blocklist */
  bk_span words, atoms, root, nodes, kids, meanings, followers, groups, vetoes, pnodes, steps, accepts;
  bk_span rules, conds, says, providers, lists, rank, traits, strings;
  uint32_t stem_filter[64];  /* bit per hash: quick no */
  uint32_t unknown;          /* the category of what nobody knows */
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
