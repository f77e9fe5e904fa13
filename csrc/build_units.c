/* build_units.c - the members of units into the trie over atoms; adjacent units of a phrase as one. */
#include "builder.h"

/* ---- units ---- */

static bouncekit_status need_members (bk_builder *b, uint32_t unit) {
  bk_unit *u = BK_AT (b->rs->units, bk_unit, unit);
  return u->lexed ? BOUNCEKIT_OK : bk_build_members (b->rs, u);
}

/* The members of `left` followed by those of `right`, appended to `unit`. */
static bouncekit_status multiply (bk_builder *b, bk_unit *unit, const bk_unit *left, const bk_unit *right) {
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

static uint32_t longest (const bk_builder *b, const bk_unit *unit) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < unit->nmembers; i++) {
    uint32_t k = BK_AT (b->rs->members, bk_member, unit->member + i)->natoms;
    if (k > n) n = k;
  }
  return n;
}

/* Two adjacent units as one, so that sentences of plain words are found by the first trie alone. 0 in *out: not merged. */
static bouncekit_status merge (bk_builder *b, uint32_t left, uint32_t right, uint32_t *out) {
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

bouncekit_status bk_build_sequence (bk_builder *b, const bk_phrase *p, uint32_t out[2 * BK_MAX_UNITS], uint32_t *n) {
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

/* ---- the trie over atoms ---- */

static uint32_t trie_child (bk_builder *b, uint32_t node, uint32_t atom) {
  uint32_t *child = bk_hashmap_at (&b->rs->trie, (uint64_t) node << 32 | atom);
  if (child == NULL || b->nodes.len >= BK_MAX_NODES) return 0;
  if (*child == 0) {
    if (bk_buf_add (&b->nodes, 1) == NULL) return 0;
    *child = (uint32_t) b->nodes.len - 1;
  }
  return *child;
}

static bouncekit_status trie_member (bk_builder *b, uint32_t unit, const bk_member *m) {
  uint32_t node = 0;
  for (uint32_t i = 0; i < m->natoms; i++) {
    node = trie_child (b, node, *BK_AT (b->rs->member_atoms, uint32_t, m->atom + i));
    if (node == 0) return BOUNCEKIT_NOMEM;
  }
  bk_trie_node *n = BK_AT (b->nodes, bk_trie_node, node);
  /* a member that stands in its unit twice: units come one after another, so it is the last one added */
  if (n->units != 0 && BK_AT (b->node_units, bk_chain, n->units - 1)->value == unit) return BOUNCEKIT_OK;
  if (++n->n > UINT16_MAX) return BOUNCEKIT_LIMIT;
  bk_chain *c = bk_buf_add (&b->node_units, 1);
  if (c == NULL) return BOUNCEKIT_NOMEM;
  c->value = unit;
  c->next = n->units;
  n->units = (uint32_t) b->node_units.len;
  return BOUNCEKIT_OK;
}

bouncekit_status bk_build_trie (bk_builder *b) {
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
