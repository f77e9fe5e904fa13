/* ruleset.c - a rule set from its birth to its freezing; ruleset_rows.c reads what goes in. */
#include "build.h"
#include "match.h"

extern const char bk_builtin_rows[];
extern const size_t bk_builtin_rows_len;

typedef struct part { size_t buf, elem; } part;

#define PART(name, type) { offsetof (struct bouncekit_ruleset, name), sizeof (type) }
static const part parts[] = {
  PART (strings, char), PART (rules, bk_rule), PART (conds, bk_cond), PART (phrases, bk_phrase), PART (sequence, uint32_t),
  PART (says, bk_code_says), PART (providers, bk_provider), PART (lists, bk_list), PART (silenced, bk_silence),
  PART (rank, uint16_t), PART (skip, bk_span), PART (units, bk_unit), PART (members, bk_member),
  PART (member_atoms, uint32_t), PART (known, bk_known), PART (folded, char), PART (words, bk_word),
  PART (atoms, uint32_t),
};

static bk_buf *part_of (bouncekit_ruleset *rs, size_t i) { return (bk_buf *) (void *) ((char *) rs + parts[i].buf); }

static bk_hashmap *map_of (bouncekit_ruleset *rs, int i) {
  bk_hashmap *maps[] = { &rs->vocabulary, &rs->stem_hash, &rs->trie, &rs->codes, &rs->zones, &rs->provider_id };
  return i < (int) BK_LEN (maps) ? maps[i] : NULL;
}

bouncekit_ruleset *bouncekit_ruleset_new (const bouncekit_alloc *alloc) {
  if (alloc == NULL) alloc = bouncekit_malloc ();
  bouncekit_ruleset *rs = bk_alloc (alloc, sizeof *rs);
  if (rs == NULL) return NULL;
  rs->alloc = alloc;
  for (size_t i = 0; i < BK_LEN (parts); i++) bk_buf_init (part_of (rs, i), alloc, parts[i].elem);
  for (int i = 0; map_of (rs, i) != NULL; i++) bk_hashmap_init (map_of (rs, i), alloc);
  rs->natoms = BK_T_NULL + 1;                      /* the kinds of tokens come first */
  if (bk_buf_add (&rs->strings, 1) == NULL || bk_buf_add (&rs->units, 1) == NULL) {
    bouncekit_ruleset_free (rs);
    return NULL;
  }
  return rs;
}

static void free_parts (bouncekit_ruleset *rs) {
  for (size_t i = 0; i < BK_LEN (parts); i++) bk_buf_free (part_of (rs, i));
  for (int i = 0; map_of (rs, i) != NULL; i++) bk_hashmap_free (map_of (rs, i));
}

void bouncekit_ruleset_free (bouncekit_ruleset *rs) {
  if (rs == NULL) return;
  free_parts (rs);
  if (rs->image != NULL && !rs->lent) bk_free (rs->alloc, rs->image, rs->image->size);
  bk_free (rs->alloc, rs, sizeof *rs);
}

bouncekit_status bk_ruleset_awake (bouncekit_ruleset *rs) {
  size_t line;
  if (!rs->waiting) return BOUNCEKIT_OK;
  rs->waiting = 0;
  return bouncekit_ruleset_rows (rs, bk_slice (bk_builtin_rows, bk_builtin_rows_len), &line);
}

bouncekit_status bouncekit_ruleset_builtin (bouncekit_ruleset *rs) {
  if (rs->image != NULL || rs->broken) return BOUNCEKIT_STATE;
  if (rs->builtin) return BOUNCEKIT_OK;
  rs->builtin = rs->waiting = 1;
  return rs->batch == 0 && bk_image_of_build () != NULL ? BOUNCEKIT_OK : bk_ruleset_awake (rs);
}

/* Rules that a row "X id" names, in all other texts of rows. */
static void silence (bouncekit_ruleset *rs) {
  for (size_t i = 0; i < rs->silenced.len; i++) {
    const bk_silence *s = BK_AT (rs->silenced, bk_silence, i);
    for (size_t r = 0; r < rs->rules.len; r++) {
      bk_rule *rule = BK_AT (rs->rules, bk_rule, r);
      if (rule->batch != s->batch && strcmp (bk_text_at (rs, rule->id), bk_text_at (rs, s->id)) == 0) rule->off = 1;
    }
  }
}

bouncekit_status bouncekit_ruleset_freeze (bouncekit_ruleset *rs) {
  if (rs->image != NULL || rs->broken) return BOUNCEKIT_STATE;
  if (rs->waiting) {                               /* nothing else is in */
    rs->image = (bk_image *) (uintptr_t) bk_image_of_build ();
    rs->lent = 1;
    rs->waiting = 0;
    free_parts (rs);
    return BOUNCEKIT_OK;
  }
  bouncekit_status s = rs->rules.len > BK_VETOES ? BOUNCEKIT_LIMIT : BOUNCEKIT_OK;
  for (size_t i = 0; i < rs->skip.len && s == BOUNCEKIT_OK; i++) {
    const bk_span *word = BK_AT (rs->skip, bk_span, i);
    s = bk_build_skip (rs, bk_slice (bk_text_at (rs, word->at), word->len));
  }
  silence (rs);
  if (s == BOUNCEKIT_OK) s = bk_build_image (rs);
  if (s == BOUNCEKIT_OK) free_parts (rs);          /* all that is needed is in the image */
  else rs->broken = 1;
  return s;
}
