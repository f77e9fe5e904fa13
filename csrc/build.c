/* build.c - units and phrases as two tries, then everything into one block. */
#include "build.h"

typedef struct chain { uint32_t value, next; } chain;              /* next: index + 1 */
/* units, edges, accepts: heads of chains; n: how many, as 16 bits of the image must hold; list: where in lists */
typedef struct trie_node { uint32_t units, more, n, list; } trie_node;
typedef struct phrase_node { uint32_t edges, accepts, nedges, naccepts; } phrase_node;
typedef struct phrase_edge { bk_edge edge; uint32_t next; } phrase_edge;
typedef struct phrase_accept { bk_accept accept; uint32_t next; } phrase_accept;

typedef struct builder {
  struct bouncekit_ruleset *rs;
  bk_buf nodes, node_units, pnodes, edges, accepts;
  bk_buf unit_root;          /* uint32_t: pnode of the phrases that begin with the unit, 0: none */
  bk_buf lists;              /* uint32_t: the units of nodes, lists that are alike kept once */
  bk_hashmap merged, known, next;   /* known: hash of a list -> where, + 1; next: pnode << 32 | (unit * 32 + gap) -> pnode */
  uint32_t edge_units;
} builder;

/* ---- the trie over atoms ---- */

static uint32_t trie_child (builder *b, uint32_t node, uint32_t atom) {
  uint32_t *child = bk_hashmap_at (&b->rs->trie, (uint64_t) node << 32 | atom);
  if (child == NULL || b->nodes.len >= BK_MAX_NODES) return 0;
  if (*child == 0) {
    if (bk_buf_add (&b->nodes, 1) == NULL) return 0;
    *child = (uint32_t) b->nodes.len - 1;
    BK_AT (b->nodes, trie_node, node)->more = 1;
  }
  return *child;
}

static bouncekit_status trie_member (builder *b, uint32_t unit, const bk_member *m) {
  uint32_t node = 0;
  for (uint32_t i = 0; i < m->natoms; i++) {
    node = trie_child (b, node, *BK_AT (b->rs->member_atoms, uint32_t, m->atom + i));
    if (node == 0) return BOUNCEKIT_NOMEM;
  }
  trie_node *n = BK_AT (b->nodes, trie_node, node);
  /* a member that stands in its unit twice: units come one after another, so it is the last one added */
  if (n->units != 0 && BK_AT (b->node_units, chain, n->units - 1)->value == unit) return BOUNCEKIT_OK;
  if (++n->n > UINT16_MAX) return BOUNCEKIT_LIMIT;
  chain *c = bk_buf_add (&b->node_units, 1);
  if (c == NULL) return BOUNCEKIT_NOMEM;
  c->value = unit;
  c->next = n->units;
  n->units = (uint32_t) b->node_units.len;
  return BOUNCEKIT_OK;
}

/* The chains of units as lists. The members of a class end in nodes with the same units: one list serves them all. */
static bouncekit_status list_units (builder *b) {
  for (uint32_t i = 0; i < b->nodes.len; i++) {
    trie_node *n = BK_AT (b->nodes, trie_node, i);
    uint32_t start = (uint32_t) b->lists.len;
    uint64_t h = BK_HASH_SEED;
    for (uint32_t c = n->units; c != 0; c = BK_AT (b->node_units, chain, c - 1)->next) {
      uint32_t *unit = bk_buf_add (&b->lists, 1);
      if (unit == NULL) return BOUNCEKIT_NOMEM;
      *unit = BK_AT (b->node_units, chain, c - 1)->value;
      h = bk_hash (h, (const char *) unit, sizeof *unit);
    }
    n->list = start;
    if (n->n == 0) continue;
    uint32_t *known = bk_hashmap_at (&b->known, h);
    if (known == NULL) return BOUNCEKIT_NOMEM;
    uint32_t before = *known - 1;
    if (*known != 0 && before + n->n <= start && memcmp (BK_AT (b->lists, uint32_t, before), BK_AT (b->lists, uint32_t, start),
        n->n * sizeof (uint32_t)) == 0) {
      n->list = before;
      b->lists.len = start;
    } else {
      *known = start + 1;
    }
  }
  return BOUNCEKIT_OK;
}

/* ---- units ---- */

static bouncekit_status need_members (builder *b, uint32_t unit) {
  bk_unit *u = BK_AT (b->rs->units, bk_unit, unit);
  return u->lexed ? BOUNCEKIT_OK : bk_build_members (b->rs, u);
}

/* The members of `left` followed by those of `right`, appended to `unit`. */
static bouncekit_status multiply (builder *b, bk_unit *unit, const bk_unit *left, const bk_unit *right) {
  struct bouncekit_ruleset *rs = b->rs;
  unit->member = (uint32_t) rs->members.len;
  for (uint32_t i = 0; i < left->nmembers; i++) {
    for (uint32_t k = 0; k < right->nmembers; k++) {
      bk_member l = *BK_AT (rs->members, bk_member, left->member + i), r = *BK_AT (rs->members, bk_member, right->member + k);
      uint32_t *atoms = bk_buf_add (&rs->member_atoms, l.natoms + r.natoms);
      bk_member *m = bk_buf_add (&rs->members, 1);
      if (atoms == NULL || m == NULL) return BOUNCEKIT_NOMEM;
      memcpy (atoms, BK_AT (rs->member_atoms, uint32_t, l.atom), l.natoms * sizeof *atoms);
      memcpy (atoms + l.natoms, BK_AT (rs->member_atoms, uint32_t, r.atom), r.natoms * sizeof *atoms);
      m->atom = (uint32_t) (rs->member_atoms.len - l.natoms - r.natoms);
      m->natoms = l.natoms + r.natoms;
      unit->nmembers++;
    }
  }
  return BOUNCEKIT_OK;
}

static uint32_t longest (const builder *b, const bk_unit *unit) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < unit->nmembers; i++) {
    uint32_t k = BK_AT (b->rs->members, bk_member, unit->member + i)->natoms;
    if (k > n) n = k;
  }
  return n;
}

/* Two adjacent units as one, so that sentences of plain words are found by the first trie alone. 0 in *out: not merged. */
static bouncekit_status merge (builder *b, uint32_t left, uint32_t right, uint32_t *out) {
  bk_unit l = *BK_AT (b->rs->units, bk_unit, left), r = *BK_AT (b->rs->units, bk_unit, right);
  *out = 0;
  if ((uint64_t) l.nmembers * r.nmembers > BK_MERGE || l.nmembers == 0 || r.nmembers == 0) return BOUNCEKIT_OK;
  if (longest (b, &l) + longest (b, &r) > BK_MAX_MEMBER) return BOUNCEKIT_OK;
  uint32_t *known = bk_hashmap_at (&b->merged, (uint64_t) left << 32 | right);
  if (known == NULL) return BOUNCEKIT_NOMEM;
  if (*known == 0) {
    bk_unit made;
    memset (&made, 0, sizeof made);
    made.lexed = 1;
    bouncekit_status s = multiply (b, &made, &l, &r);
    bk_unit *unit = s == BOUNCEKIT_OK ? bk_buf_add (&b->rs->units, 1) : NULL;
    if (unit == NULL) return s == BOUNCEKIT_OK ? BOUNCEKIT_NOMEM : s;
    *unit = made;
    *known = (uint32_t) b->rs->units.len - 1;
  }
  *out = *known;
  return BOUNCEKIT_OK;
}

/* The sequence of a phrase with adjacent units merged where that is cheap: n of u, gap, u, ... */
static bouncekit_status merged_sequence (builder *b, const bk_phrase *p, uint32_t out[2 * BK_MAX_UNITS], uint32_t *n) {
  *n = 0;
  for (uint32_t i = 0; i < p->n; i += 2) {
    uint32_t unit = *BK_AT (b->rs->sequence, uint32_t, p->at + i), one = 0;
    bouncekit_status s = need_members (b, unit);
    if (s != BOUNCEKIT_OK) return s;
    uint32_t gap = i > 0 ? *BK_AT (b->rs->sequence, uint32_t, p->at + i - 1) : 0;
    if (i > 0 && gap == 0) s = merge (b, out[*n - 1], unit, &one);
    if (s != BOUNCEKIT_OK) return s;
    if (one != 0) {
      out[*n - 1] = one;
      continue;
    }
    if (i > 0) out[(*n)++] = gap;
    out[(*n)++] = unit;
  }
  return BOUNCEKIT_OK;
}

/* ---- the trie of phrases ---- */

static uint32_t new_pnode (builder *b) {
  return bk_buf_add (&b->pnodes, 1) == NULL ? 0 : (uint32_t) b->pnodes.len - 1;
}

static uint32_t phrase_child (builder *b, uint32_t node, uint32_t unit, uint32_t gap) {
  uint32_t *child = bk_hashmap_at (&b->next, (uint64_t) node << 32 | (unit * 32 + gap));
  if (child == NULL) return 0;
  if (*child == 0) {
    uint32_t made = new_pnode (b);
    phrase_edge *e = bk_buf_add (&b->edges, 1);
    if (made == 0 || e == NULL) return 0;
    *child = made;
    e->edge.unit = unit;
    e->edge.gap = gap;
    e->edge.node = made;
    phrase_node *from = BK_AT (b->pnodes, phrase_node, node);
    e->next = from->edges;
    from->edges = (uint32_t) b->edges.len;
    from->nedges++;
  }
  return *child;
}

static bouncekit_status add_phrase (builder *b, const bk_phrase *p) {
  uint32_t seq[2 * BK_MAX_UNITS], n;
  int of_rule = (p->accept.flags & (BK_PROVIDER | BK_BLOCKLIST)) == 0;
  if (of_rule && BK_AT (b->rs->rules, bk_rule, p->accept.what)->off) return BOUNCEKIT_OK;
  bouncekit_status s = merged_sequence (b, p, seq, &n);
  if (s != BOUNCEKIT_OK) return s;
  for (uint32_t i = 0; i < n; i += 2) {                            /* a unit without members can never be found */
    if (BK_AT (b->rs->units, bk_unit, seq[i])->nmembers == 0) return BOUNCEKIT_OK;
  }
  while (b->unit_root.len < b->rs->units.len) {
    if (bk_buf_add (&b->unit_root, 1) == NULL) return BOUNCEKIT_NOMEM;
  }
  uint32_t node = *BK_AT (b->unit_root, uint32_t, seq[0]);
  if (node == 0) {
    node = new_pnode (b);
    if (node == 0) return BOUNCEKIT_NOMEM;
    *BK_AT (b->unit_root, uint32_t, seq[0]) = node;
  }
  for (uint32_t i = 2, from; i < n; i += 2) {
    from = node;
    node = phrase_child (b, node, seq[i], seq[i - 1]);
    if (node == 0) return BOUNCEKIT_NOMEM;
    if (BK_AT (b->pnodes, phrase_node, from)->nedges > UINT16_MAX) return BOUNCEKIT_LIMIT;
  }
  for (uint32_t i = 0; i < n; i += 2) BK_AT (b->rs->units, bk_unit, seq[i])->parts = 1;   /* in use */
  phrase_accept *a = bk_buf_add (&b->accepts, 1);
  if (a == NULL) return BOUNCEKIT_NOMEM;
  phrase_node *last = BK_AT (b->pnodes, phrase_node, node);
  a->accept = p->accept;
  a->next = last->accepts;
  last->accepts = (uint32_t) b->accepts.len;
  return ++last->naccepts > UINT16_MAX ? BOUNCEKIT_LIMIT : BOUNCEKIT_OK;
}

static bouncekit_status add_units (builder *b) {
  for (uint32_t u = 1; u < b->rs->units.len; u++) {
    const bk_unit *unit = BK_AT (b->rs->units, bk_unit, u);
    if (!unit->parts) continue;
    for (uint32_t i = 0; i < unit->nmembers; i++) {
      bouncekit_status s = trie_member (b, u, BK_AT (b->rs->members, bk_member, unit->member + i));
      if (s != BOUNCEKIT_OK) return s;
    }
  }
  return BOUNCEKIT_OK;
}

/* ---- the image ---- */

typedef struct layout { char *base; uint32_t at; } layout;

static void *place (layout *l, bk_span *span, size_t n, size_t size) {
  l->at = (l->at + 7) & ~UINT32_C (7);
  span->at = l->at;
  span->len = (uint32_t) n;
  l->at += (uint32_t) (n * size);
  return l->base == NULL ? NULL : l->base + span->at;
}

static void place_buf (layout *l, bk_span *span, const bk_buf *buf) {
  void *to = place (l, span, buf->len, buf->elem);
  if (to != NULL && buf->len > 0) memcpy (to, buf->data, buf->len * buf->elem);
}

/* As small as stays quick: at most three of four slots are taken. Only keys from `least` on. */
static void place_map (layout *l, bk_map *map, const bk_hashmap *from, uint64_t least) {
  bk_span span;
  uint32_t n = 1, used = 0, size = from->slots != NULL ? from->mask + 1 : 0;
  for (uint32_t i = 0; i < size; i++) used += from->slots[i].value != 0 && from->slots[i].key >= least;
  while ((uint64_t) n * 3 < (uint64_t) used * 4 + 3) n *= 2;
  bk_slot *to = place (l, &span, n, sizeof (bk_slot));
  map->at = span.at;
  map->mask = n - 1;
  if (to == NULL) return;
  memset (to, 0, n * sizeof *to);
  for (uint32_t i = 0; i < size; i++) {
    if (from->slots[i].value == 0 || from->slots[i].key < least) continue;
    uint32_t at = bk_mix (from->slots[i].key) & map->mask;
    while (to[at].value != 0) at = (at + 1) & map->mask;
    to[at] = from->slots[i];
  }
}

static void place_nodes (layout *l, bk_image *im, const builder *b) {
  bk_node *nodes = place (l, &im->nodes, b->nodes.len, sizeof (bk_node));
  place_buf (l, &im->units, &b->lists);
  uint32_t *root = place (l, &im->root, (size_t) b->rs->natoms + 1, sizeof (uint32_t));
  if (l->base == NULL) return;
  for (uint32_t i = 0; i < b->nodes.len; i++) {
    const trie_node *from = BK_AT (b->nodes, trie_node, i);
    nodes[i].units = from->list;
    nodes[i].nunits = (uint16_t) from->n;
    nodes[i].more = (uint16_t) from->more;
  }
  for (uint32_t a = 0; a <= b->rs->natoms; a++) root[a] = bk_hashmap_get (&b->rs->trie, a);
}

static void place_phrases (layout *l, bk_image *im, const builder *b) {
  uint32_t *unit_root = place (l, &im->unit_root, b->rs->units.len, sizeof (uint32_t));
  bk_pnode *pnodes = place (l, &im->pnodes, b->pnodes.len, sizeof (bk_pnode));
  bk_edge *edges = place (l, &im->edges, b->edges.len, sizeof (bk_edge));
  bk_accept *accepts = place (l, &im->accepts, b->accepts.len, sizeof (bk_accept));
  if (l->base == NULL) return;
  memset (unit_root, 0, b->rs->units.len * sizeof *unit_root);
  if (b->unit_root.len > 0) memcpy (unit_root, b->unit_root.data, b->unit_root.len * sizeof *unit_root);
  uint32_t ne = 0, na = 0;
  for (uint32_t i = 0; i < b->pnodes.len; i++) {
    const phrase_node *from = BK_AT (b->pnodes, phrase_node, i);
    pnodes[i].edge = ne;
    pnodes[i].accept = na;
    for (uint32_t e = from->edges; e != 0; e = BK_AT (b->edges, phrase_edge, e - 1)->next) edges[ne++] = BK_AT (b->edges, phrase_edge, e - 1)->edge;
    for (uint32_t a = from->accepts; a != 0; a = BK_AT (b->accepts, phrase_accept, a - 1)->next) accepts[na++] = BK_AT (b->accepts, phrase_accept, a - 1)->accept;
    pnodes[i].nedges = (uint16_t) (ne - pnodes[i].edge);
    pnodes[i].naccepts = (uint16_t) (na - pnodes[i].accept);
  }
}

static void fill (layout *l, bk_image *im, const builder *b) {
  const struct bouncekit_ruleset *rs = b->rs;
  l->at = sizeof *im;
  im->natoms = rs->natoms;
  im->nunits = (uint32_t) rs->units.len;
  im->nwords = (uint32_t) rs->words.len;
  place_map (l, &im->vocabulary, &rs->vocabulary, 0);
  place_map (l, &im->stem_hash, &rs->stem_hash, 0);
  place_map (l, &im->trie, &rs->trie, UINT64_C (1) << 32);   /* the root's children are an array */
  place_map (l, &im->codes, &rs->codes, 0);
  place_map (l, &im->zones, &rs->zones, 0);
  place_buf (l, &im->words, &rs->words);
  place_buf (l, &im->stems, &rs->stems);
  place_nodes (l, im, b);
  place_phrases (l, im, b);
  place_buf (l, &im->rules, &rs->rules);
  place_buf (l, &im->conds, &rs->conds);
  place_buf (l, &im->says, &rs->says);
  place_buf (l, &im->providers, &rs->providers);
  place_buf (l, &im->lists, &rs->lists);
  place_buf (l, &im->rank, &rs->rank);
  place_buf (l, &im->strings, &rs->strings);
  for (uint32_t i = 0; rs->stem_hash.slots != NULL && i <= rs->stem_hash.mask; i++) {
    const bk_slot *s = &rs->stem_hash.slots[i];
    if (s->value != 0) im->stem_filter[s->key >> 32 & 63] |= UINT32_C (1) << (s->key >> 40 & 31);
  }
  for (uint32_t i = 0; i < rs->rules.len; i++) {
    const bk_rule *r = BK_AT (rs->rules, bk_rule, i);
    if (strcmp (bk_text_at (rs, r->id), "hint.later") == 0 && !r->off && im->hint_later == 0) im->hint_later = i + 1;
  }
  im->size = l->at;
}

static bouncekit_status make_image (const builder *b) {
  static const bk_image blank;
  bk_image measure = blank;
  layout l = { NULL, 0 };
  fill (&l, &measure, b);
  bk_image *im = bk_alloc (b->rs->alloc, measure.size);
  if (im == NULL) return BOUNCEKIT_NOMEM;
  l.base = (char *) im;
  fill (&l, im, b);
  b->rs->image = im;
  return BOUNCEKIT_OK;
}

static void start (builder *b, struct bouncekit_ruleset *rs) {
  memset (b, 0, sizeof *b);
  b->rs = rs;
  bk_buf_init (&b->nodes, rs->alloc, sizeof (trie_node));
  bk_buf_init (&b->node_units, rs->alloc, sizeof (chain));
  bk_buf_init (&b->pnodes, rs->alloc, sizeof (phrase_node));
  bk_buf_init (&b->edges, rs->alloc, sizeof (phrase_edge));
  bk_buf_init (&b->accepts, rs->alloc, sizeof (phrase_accept));
  bk_buf_init (&b->unit_root, rs->alloc, sizeof (uint32_t));
  bk_buf_init (&b->lists, rs->alloc, sizeof (uint32_t));
  bk_hashmap_init (&b->merged, rs->alloc);
  bk_hashmap_init (&b->known, rs->alloc);
  bk_hashmap_init (&b->next, rs->alloc);
}

static void finish (builder *b) {
  bk_buf_free (&b->nodes);
  bk_buf_free (&b->node_units);
  bk_buf_free (&b->pnodes);
  bk_buf_free (&b->edges);
  bk_buf_free (&b->accepts);
  bk_buf_free (&b->unit_root);
  bk_buf_free (&b->lists);
  bk_hashmap_free (&b->merged);
  bk_hashmap_free (&b->known);
  bk_hashmap_free (&b->next);
}

bouncekit_status bk_build_image (struct bouncekit_ruleset *rs) {
  builder b;
  bouncekit_status s = BOUNCEKIT_OK;
  start (&b, rs);
  /* the roots of both tries; unit 0 is none */
  if (bk_buf_add (&b.nodes, 1) == NULL || bk_buf_add (&b.pnodes, 1) == NULL) s = BOUNCEKIT_NOMEM;
  for (size_t i = 0; i < rs->phrases.len && s == BOUNCEKIT_OK; i++) s = add_phrase (&b, BK_AT (rs->phrases, bk_phrase, i));
  if (s == BOUNCEKIT_OK) s = add_units (&b);
  if (s == BOUNCEKIT_OK) s = list_units (&b);
  if (s == BOUNCEKIT_OK) s = bk_build_stems (rs);
  if (s == BOUNCEKIT_OK) s = bk_build_strings (rs);
  if (s == BOUNCEKIT_OK) s = make_image (&b);
  finish (&b);
  return s;
}
