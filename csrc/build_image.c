/* build_image.c - what was built into one block: measured first, then filled. */
#include "builder.h"

typedef struct layout { char *base; uint64_t at; } layout;

static void *place (layout *l, bk_span *span, size_t n, size_t size) {
  l->at = (l->at + 7) & ~UINT64_C (7);
  span->at = (uint32_t) l->at;
  span->len = (uint32_t) n;
  l->at += (uint64_t) n * size;
  return l->base == NULL ? NULL : l->base + span->at;
}

static void place_buf (layout *l, bk_span *span, const bk_buf *buf) {
  void *to = place (l, span, buf->len, buf->elem);
  if (to != NULL && buf->len > 0) memcpy (to, buf->data, buf->len * buf->elem);
}

/* As small as stays quick: at most seven of eight slots are taken. */
static void place_map (layout *l, bk_map *map, const bk_hashmap *from) {
  bk_span span;
  uint32_t n = 1, used = 0, size = from->slots != NULL ? from->mask + 1 : 0;
  for (uint32_t i = 0; i < size; i++) used += from->slots[i].value != 0;
  while ((uint64_t) n * 7 < (uint64_t) used * 8 + 7) n *= 2;
  bk_slot *to = place (l, &span, n, sizeof (bk_slot));
  map->at = span.at;
  map->mask = n - 1;
  if (to == NULL) return;
  memset (to, 0, n * sizeof *to);
  for (uint32_t i = 0; i < size; i++) {
    if (from->slots[i].value == 0) continue;
    uint32_t at = bk_mix (from->slots[i].key) & map->mask;
    while (to[at].value != 0) at = (at + 1) & map->mask;
    to[at] = from->slots[i];
  }
}

static void place_nodes (layout *l, bk_image *im, const bk_builder *b) {
  place_buf (l, &im->nodes, &b->trie);
  place_buf (l, &im->kids, &b->kids);
  place_buf (l, &im->root, &b->root);
  place_buf (l, &im->meanings, &b->meanings);
  place_buf (l, &im->followers, &b->followers);
  place_buf (l, &im->groups, &b->groups);
  place_buf (l, &im->steps, &b->steps);
  place_buf (l, &im->vetoes, &b->vetoes);
}

/* What a node accepts, but for vetoes that stand in the meanings. */
static void put_accepts (const bk_builder *b, const bk_phrase_node *from, bk_pnode *to, bk_accept *accept) {
  for (uint32_t i = from->accepts; i != 0;) {
    const bk_phrase_accept *a = BK_AT (b->accepts, bk_phrase_accept, i - 1);
    if (!from->vetoes_apart || (a->accept.flags & BK_VETO) == 0) accept[to->naccepts++] = a->accept;
    i = a->next;
  }
}

static void place_phrases (layout *l, bk_image *im, const bk_builder *b) {
  bk_pnode *pnodes = place (l, &im->pnodes, b->pnodes.len, sizeof (bk_pnode));
  bk_accept *accepts = place (l, &im->accepts, b->accepts.len, sizeof (bk_accept));
  uint32_t naccepts = 0;
  for (uint32_t i = 0; l->base != NULL && i < b->pnodes.len; i++) {
    const bk_phrase_node *from = BK_AT (b->pnodes, bk_phrase_node, i);
    bk_pnode *to = &pnodes[i];
    memset (to, 0, sizeof *to);
    to->group = from->group;
    to->ngroups = (uint16_t) from->ngroups;
    to->accept = naccepts;
    put_accepts (b, from, to, accepts + naccepts);
    naccepts += to->naccepts;
  }
}

static void place_traits (layout *l, bk_image *im) {
  bk_trait *traits = place (l, &im->traits, bouncekit_category_count (), sizeof (bk_trait));
  for (size_t i = 0; l->base != NULL && i < im->traits.len; i++) {
    traits[i] = bk_trait_of (bouncekit_category_at (i));
    if (traits[i].is & BK_IS_UNKNOWN) im->unknown = (uint32_t) i;
  }
}

static void fill (layout *l, bk_image *im, const bk_builder *b) {
  const struct bouncekit_ruleset *rs = b->rs;
  l->at = sizeof *im;
  place_map (l, &im->vocabulary, &rs->vocabulary);
  place_map (l, &im->stem_hash, &rs->stem_hash);
  place_map (l, &im->codes, &rs->codes);
  place_map (l, &im->zones, &rs->zones);
  place_buf (l, &im->words, &rs->words);
  place_buf (l, &im->atoms, &rs->atoms);
  place_nodes (l, im, b);
  place_phrases (l, im, b);
  place_buf (l, &im->rules, &rs->rules);
  place_buf (l, &im->conds, &rs->conds);
  place_buf (l, &im->says, &rs->says);
  place_buf (l, &im->providers, &rs->providers);
  place_buf (l, &im->lists, &rs->lists);
  place_buf (l, &im->rank, &rs->rank);
  place_traits (l, im);
  place_buf (l, &im->strings, &rs->strings);
  for (uint32_t i = 0; rs->stem_hash.slots != NULL && i <= rs->stem_hash.mask; i++) {
    const bk_slot *s = &rs->stem_hash.slots[i];
    if (s->value != 0) im->stem_filter[s->key >> 32 & 63] |= UINT32_C (1) << (s->key >> 40 & 31);
  }
  for (uint32_t i = 0; i < rs->rules.len; i++) {
    const bk_rule *r = BK_AT (rs->rules, bk_rule, i);
    if (strcmp (bk_text_at (rs, r->id), "hint.later") == 0 && !r->off && im->hint_later == 0) im->hint_later = i + 1;
  }
  im->size = (uint32_t) l->at;
}

bouncekit_status bk_build_block (bk_builder *b) {
  static const bk_image blank;
  bk_image measure = blank;
  layout l = { NULL, 0 };
  fill (&l, &measure, b);
  if (l.at > UINT32_MAX) return BOUNCEKIT_LIMIT;
  bk_image *im = bk_alloc (b->rs->alloc, measure.size);
  if (im == NULL) return BOUNCEKIT_NOMEM;
  l.base = (char *) im;
  fill (&l, im, b);
  b->rs->image = im;
  return BOUNCEKIT_OK;
}

