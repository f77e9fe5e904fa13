/* builder.h - what the build_*.c files share: both tries while they grow. */
#ifndef BOUNCEKIT_BUILDER_H
#define BOUNCEKIT_BUILDER_H

#include "build.h"
#include "match.h"

typedef struct bk_chain { uint32_t value, next; } bk_chain;        /* next: index + 1 */
/* units, edges, accepts: heads of chains; n: how many, as 16 bits of the image must hold */
typedef struct bk_trie_node { uint32_t units, n, meaning; } bk_trie_node;
typedef struct bk_phrase_node {
  uint32_t edges, accepts, nedges, naccepts;
  uint32_t group, ngroups;   /* its steps */
  uint8_t vetoes_apart;      /* its vetoes stand in the meanings */
  uint8_t first, apart;      /* begins phrases; is looked at by itself */
} bk_phrase_node;
typedef struct bk_phrase_edge { uint32_t unit, gap, node, next; } bk_phrase_edge;
typedef struct bk_phrase_accept { bk_accept accept; uint32_t next; } bk_phrase_accept;

typedef struct bk_builder {
  struct bouncekit_ruleset *rs;
  bk_buf nodes, node_units, pnodes, edges, accepts;
  bk_buf trie, kids, root;   /* as in the image: bk_node, uint32_t, uint32_t */
  bk_buf unit_root;          /* uint32_t: pnode of the phrases that begin with the unit, 0: none */
  bk_buf follower;           /* uint32_t: the number of the unit as a follower, 0: it follows nowhere */
  bk_buf meanings, followers, groups, steps, vetoes;   /* as in the image */
  bk_buf lists, list_spans;  /* uint32_t: the units of each meaning; bk_span: where */
  bk_buf numbers;            /* uint32_t: the followers of the meaning at hand */
  bk_buf veto_words;         /* uint64_t: the set of vetoes of the meaning at hand */
  bk_hashmap merged, known, next;   /* known: hash of a list -> meaning + 1; next: pnode << 32 | (unit * 32 + gap) -> pnode */
  uint32_t nfollowers;
} bk_builder;

/* build_units.c: the sequence of a phrase with adjacent units merged where that is cheap: n of u, gap, u, ... */
bouncekit_status bk_build_sequence (bk_builder *b, const bk_phrase *p, uint32_t out[2 * BK_MAX_UNITS], uint32_t *n);
/* build_units.c: the units in use into the trie over atoms. */
bouncekit_status bk_build_trie (bk_builder *b);
/* build_trie.c: the trie as in the image. */
bouncekit_status bk_build_nodes (bk_builder *b);
/* build_steps.c: numbers for all units that follow others, from 1 on. */
bouncekit_status bk_build_followers (bk_builder *b);
/* A step at the end of the list; all those of a node; those from `from` on as groups; a list of followers as groups. */
bouncekit_status bk_build_step (bk_builder *b, uint32_t follower, uint32_t node, uint32_t gap);
bouncekit_status bk_build_steps (bk_builder *b, const bk_phrase_node *n);
bouncekit_status bk_build_group_steps (bk_builder *b, size_t from);
bouncekit_status bk_build_group_followers (bk_builder *b, uint32_t *list, size_t n);
/* build_meanings.c: after both tries and the numbers. */
bouncekit_status bk_build_meanings (bk_builder *b);
/* build_image.c: everything into one block. */
bouncekit_status bk_build_block (bk_builder *b);

#endif
