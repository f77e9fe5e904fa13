/* ruleset_rows.c - the rows that lua/bouncekit/rulefile.lua makes of rule and lexicon files. Fields are separated by tabs:

   S word...                          words that nobody says
   U n text                           unit n of these rows
   R id category tier permanence action retry link      a rule; C, P and V rows are the last rule's
   C when|not field value...          a condition
   P tier at-start at-end unit [gap unit]...            a phrase
   V unit [gap unit]...               a phrase that must not be there
   K key category weight permanence   what a code says
   N id name hosts                    a provider, W id "words": words of its own
   B name kind lookup zones           a blocklist, Y name "words": words for it
   X id                               a rule to silence
   O category...                      what wins between equals */
#include "registry.h"
#include "ruleset.h"

static int permanence (bouncekit_slice s) {
  for (int p = BOUNCEKIT_HARD; p < BOUNCEKIT_PERMANENCE_COUNT; p++) {
    const char *name = bouncekit_permanence_name ((bouncekit_permanence) p);
    if (s.len == strlen (name) && memcmp (s.p, name, s.len) == 0) return p;
  }
  return s.len == 0 ? BOUNCEKIT_PERMANENCE_NONE : -1;
}

static bouncekit_status row_skip (bk_row *r) {
  for (unsigned i = 1; i < r->n; i++) {
    bk_span *word = bk_buf_add (&r->rs->skip, 1);
    if (word == NULL) return BOUNCEKIT_NOMEM;
    word->at = r->field[i];
    word->len = r->len[i];
  }
  return BOUNCEKIT_OK;
}

static bouncekit_status row_unit (bk_row *r) {
  long n = bk_row_number (bk_row_field (r, 1), 1 << 20);
  if (n != (long) (r->rs->units.len - r->unit_base + 1)) return BOUNCEKIT_SYNTAX;   /* they come in order */
  bk_unit *u = bk_buf_add (&r->rs->units, 1);
  if (u == NULL) return BOUNCEKIT_NOMEM;
  u->text = bk_row_string (r, 2);
  u->len = (uint32_t) bk_row_field (r, 2).len;
  return BOUNCEKIT_OK;
}

static bouncekit_status row_rule (bk_row *r) {
  int category = bouncekit_category_find (bk_row_field (r, 2)), perm = permanence (bk_row_field (r, 4));
  long retry = bk_row_field (r, 6).len == 0 ? -1 : bk_row_number (bk_row_field (r, 6), 30L * 86400);
  if (bk_row_string (r, 1) == 0 || perm < 0 || (retry < 0 && bk_row_field (r, 6).len > 0)) return BOUNCEKIT_SYNTAX;
  if (category < 0) return BOUNCEKIT_UNKNOWN;
  bk_rule *rule = bk_buf_add (&r->rs->rules, 1);
  if (rule == NULL) return BOUNCEKIT_NOMEM;
  rule->id = bk_row_string (r, 1);
  rule->category = (uint16_t) category;
  rule->permanence = (uint8_t) perm;
  rule->action = bk_row_string (r, 5);
  rule->retry = (int32_t) retry;
  rule->link = bk_row_string (r, 7);
  rule->batch = r->rs->batch;
  rule->cond = (uint32_t) r->rs->conds.len;
  r->have_rule = 1;
  return BOUNCEKIT_OK;
}

/* ---- phrases ---- */

static bouncekit_status add_phrase (bk_row *r, unsigned from, bk_accept accept) {
  unsigned n = r->n - from;
  if (n == 0 || n % 2 == 0 || n > 2 * BK_MAX_UNITS) return BOUNCEKIT_SYNTAX;
  bk_phrase *p = bk_buf_add (&r->rs->phrases, 1);
  uint32_t *seq = bk_buf_add (&r->rs->sequence, n);
  if (p == NULL || seq == NULL) return BOUNCEKIT_NOMEM;
  p->at = (uint32_t) (r->rs->sequence.len - n);
  p->n = n;
  p->accept = accept;
  for (unsigned i = 0; i < n; i++) {
    long v = bk_row_number (bk_row_field (r, from + i), i % 2 ? 31 : (long) (r->rs->units.len - r->unit_base));
    if (v < 0 || (i % 2 == 0 && v == 0)) return BOUNCEKIT_SYNTAX;
    seq[i] = (uint32_t) v + (i % 2 ? 0 : r->unit_base - 1);
  }
  return BOUNCEKIT_OK;
}

static bouncekit_status row_phrase (bk_row *r) {
  bk_accept a = { 0, 0, 0, 0 };
  long tier = bk_row_number (bk_row_field (r, 1), 9);
  if (!r->have_rule || tier < 1 || r->n < 5) return BOUNCEKIT_SYNTAX;
  a.what = (uint32_t) r->rs->rules.len - 1;
  a.tier = (uint8_t) tier;
  a.flags = (uint8_t) ((bk_row_text (r, 2)[0] == '1' ? BK_AT_START : 0) | (bk_row_text (r, 3)[0] == '1' ? BK_AT_END : 0));
  return add_phrase (r, 4, a);
}

static bouncekit_status row_veto (bk_row *r) {
  bk_accept a = { 0, 0, 0, 0 };
  if (!r->have_rule || r->n < 2) return BOUNCEKIT_SYNTAX;
  a.what = (uint32_t) r->rs->rules.len - 1;
  a.tier = 0;
  a.flags = BK_VETO;
  return add_phrase (r, 1, a);
}

/* A phrase of one unit, for the words of providers and blocklists. */
static bouncekit_status tell_tale (bk_row *r, uint32_t what, uint8_t flags) {
  bk_unit *u = bk_buf_add (&r->rs->units, 1);
  bk_phrase *p = bk_buf_add (&r->rs->phrases, 1);
  uint32_t *seq = bk_buf_add (&r->rs->sequence, 1);
  if (u == NULL || p == NULL || seq == NULL) return BOUNCEKIT_NOMEM;
  /* words between quotes, blanks included: each word is quoted by itself */
  u->text = bk_row_string (r, 2);
  u->len = (uint32_t) bk_row_field (r, 2).len;
  seq[0] = (uint32_t) r->rs->units.len - 1;
  p->at = (uint32_t) r->rs->sequence.len - 1;
  p->n = 1;
  p->accept.what = what;
  p->accept.flags = flags;
  return BOUNCEKIT_OK;
}

/* ---- codes, providers, blocklists ---- */

/* "code:5.1.1", the name of such a verdict's rule. Strings may move. */
static bouncekit_status code_name (bk_row *r, bk_code_says *says) {
  static const char head[] = "code:";
  size_t len = bk_row_field (r, 1).len;
  char *to = bk_buf_add (&r->rs->strings, sizeof head + len);
  if (to == NULL) return BOUNCEKIT_NOMEM;
  memcpy (to, head, sizeof head - 1);
  memcpy (to + sizeof head - 1, bk_row_text (r, 1), len);
  says->name = (uint32_t) (r->rs->strings.len - sizeof head - len);
  return BOUNCEKIT_OK;
}

static bouncekit_status row_code (bk_row *r) {
  bouncekit_slice key = bk_row_field (r, 1);
  int category = bouncekit_category_find (bk_row_field (r, 2)), perm = permanence (bk_row_field (r, 4));
  bouncekit_slice w = bk_row_field (r, 3);
  size_t at = 0;
  unsigned cls, subject, detail;
  long basic = bk_row_number (key, 999), weight = w.len > 0 && bk_is_digit ((unsigned char) w.p[0]) ? (w.p[0] - '0') * 10L : -1;
  int decimal = w.len == 3 && w.p[1] == '.' && bk_is_digit ((unsigned char) w.p[2]);
  if (decimal) weight += w.p[2] - '0';
  if (category < 0) return BOUNCEKIT_UNKNOWN;
  if (weight < 0 || (w.len > 1 && !decimal) || perm < 0) return BOUNCEKIT_SYNTAX;
  uint64_t k = bk_code_key ((unsigned) basic);
  if (basic < 0) {
    if (!bk_row_esc (key, &at, &cls, &subject, &detail) || at != key.len) return BOUNCEKIT_SYNTAX;
    k = bk_esc_key (cls == 0 ? BK_ESC_X : cls, subject, detail);
  }
  uint32_t *slot = bk_hashmap_at (&r->rs->codes, k);
  bk_code_says *says = bk_buf_add (&r->rs->says, 1);
  if (slot == NULL || says == NULL) return BOUNCEKIT_NOMEM;
  if (*slot == 0) *slot = (uint32_t) r->rs->says.len;   /* what came first stays */
  says->category = (uint16_t) category;
  says->weight = (uint8_t) weight;
  says->permanence = (uint8_t) perm;
  return code_name (r, says);
}

/* The zones of a provider or blocklist; number: its index + 1. */
static bouncekit_status add_zones (bk_row *r, bouncekit_slice zones, uint32_t number, int blocklist) {
  for (size_t at = 0; at < zones.len;) {
    size_t stop = at;
    uint64_t h = BK_HASH_SEED;
    while (stop < zones.len && zones.p[stop] != ',') h = bk_hash_byte (h, bk_lower ((unsigned char) zones.p[stop++]));
    if (stop > at) {
      uint32_t *slot = bk_hashmap_at (&r->rs->zones, bk_zone_key (h, blocklist));
      if (slot == NULL) return BOUNCEKIT_NOMEM;
      if (*slot == 0) *slot = number << 1 | (uint32_t) blocklist;
    }
    at = stop + 1;
  }
  return BOUNCEKIT_OK;
}

static bouncekit_status row_provider (bk_row *r) {
  bouncekit_slice id = bk_row_field (r, 1);
  if (id.len == 0) return BOUNCEKIT_SYNTAX;
  uint32_t *slot = bk_hashmap_at (&r->rs->provider_id, bk_hash (BK_HASH_SEED, id.p, id.len));
  if (slot == NULL) return BOUNCEKIT_NOMEM;
  if (*slot == 0) {
    bk_provider *p = bk_buf_add (&r->rs->providers, 1);
    if (p == NULL) return BOUNCEKIT_NOMEM;
    p->id = bk_row_string (r, 1);
    *slot = (uint32_t) r->rs->providers.len;
  }
  return add_zones (r, bk_row_field (r, 3), *slot, 0);
}

static bouncekit_status row_provider_words (bk_row *r) {
  bouncekit_slice id = bk_row_field (r, 1);
  uint32_t index = bk_hashmap_get (&r->rs->provider_id, bk_hash (BK_HASH_SEED, id.p, id.len));
  if (index == 0) return BOUNCEKIT_UNKNOWN;
  return tell_tale (r, index - 1, BK_PROVIDER);
}

static bouncekit_status row_list (bk_row *r) {
  if (bk_row_string (r, 1) == 0) return BOUNCEKIT_SYNTAX;
  bk_list *l = bk_buf_add (&r->rs->lists, 1);
  if (l == NULL) return BOUNCEKIT_NOMEM;
  l->name = bk_row_string (r, 1);
  l->kind = bk_row_string (r, 2);
  l->lookup = bk_row_string (r, 3);
  l->domain = strcmp (bk_row_text (r, 2), "ip") != 0;
  return add_zones (r, bk_row_field (r, 4), (uint32_t) r->rs->lists.len, 1);
}

static bouncekit_status row_list_words (bk_row *r) {
  bouncekit_slice name = bk_row_field (r, 1);
  for (size_t i = r->rs->lists.len; i > 0; i--) {
    if (bk_compare (name, bk_text_at (r->rs, BK_AT (r->rs->lists, bk_list, i - 1)->name)) == 0) return tell_tale (r, (uint32_t) i - 1, BK_BLOCKLIST);
  }
  return BOUNCEKIT_UNKNOWN;
}

static bouncekit_status row_silence (bk_row *r) {
  bk_silence *s = bk_buf_add (&r->rs->silenced, 1);
  if (s == NULL) return BOUNCEKIT_NOMEM;
  s->id = bk_row_string (r, 1);
  s->batch = r->rs->batch;
  return BOUNCEKIT_OK;
}

static bouncekit_status row_order (bk_row *r) {
  if (r->rs->rank.len > 0) return BOUNCEKIT_OK;    /* the first order given stands */
  uint16_t *rank = bk_buf_add (&r->rs->rank, bouncekit_category_count ());
  if (rank == NULL) return BOUNCEKIT_NOMEM;
  for (size_t i = 0; i < r->rs->rank.len; i++) rank[i] = (uint16_t) (i + BK_MAX_FIELDS);
  for (unsigned i = 1; i < r->n; i++) {
    int c = bouncekit_category_find (bk_row_field (r, i));
    if (c < 0) return BOUNCEKIT_UNKNOWN;
    rank[c] = (uint16_t) i;
  }
  return BOUNCEKIT_OK;
}

static bouncekit_status row (bk_row *r) {
  switch (bk_row_text (r, 0)[0]) {
    case 'S': return row_skip (r);
    case 'U': return row_unit (r);
    case 'R': return row_rule (r);
    case 'C': return bk_row_cond (r);
    case 'P': return row_phrase (r);
    case 'V': return row_veto (r);
    case 'K': return row_code (r);
    case 'N': return row_provider (r);
    case 'W': return row_provider_words (r);
    case 'B': return row_list (r);
    case 'Y': return row_list_words (r);
    case 'X': return row_silence (r);
    case 'O': return row_order (r);
    default: return BOUNCEKIT_SYNTAX;
  }
}

/* Cut the line of the strings at [at, stop) at its tabs. */
static int split (bk_row *r, uint32_t at, uint32_t stop) {
  char *p = r->rs->strings.data;
  r->n = 0;
  for (;;) {
    uint32_t i = at;
    while (i < stop && p[i] != '\t') i++;
    if (r->n == BK_MAX_FIELDS) return 0;
    r->field[r->n] = at;
    r->len[r->n++] = i - at;
    p[i] = '\0';                                   /* the tab, or the line's end */
    if (i == stop) return 1;
    at = i + 1;
  }
}

static bouncekit_status read_rows (bouncekit_ruleset *rs, bouncekit_slice rows, size_t *line) {
  bk_row r;
  if (rows.len == 0) return BOUNCEKIT_OK;
  if (rows.len > UINT32_MAX / 4 || rs->strings.len > UINT32_MAX / 4) return BOUNCEKIT_LIMIT;
  char *copy = bk_buf_add (&rs->strings, rows.len + 1);
  if (copy == NULL) return BOUNCEKIT_NOMEM;
  memcpy (copy, rows.p, rows.len);
  memset (&r, 0, sizeof r);
  r.rs = rs;
  r.unit_base = (uint32_t) rs->units.len;
  uint32_t at = (uint32_t) (rs->strings.len - rows.len - 1), end = (uint32_t) rs->strings.len - 1;
  while (at < end) {
    const char *p = rs->strings.data;
    const char *feed = memchr (p + at, '\n', end - at);
    uint32_t stop = feed != NULL ? (uint32_t) (feed - p) : end;
    ++*line;
    if (stop > at) {
      bouncekit_status s = split (&r, at, stop) ? row (&r) : BOUNCEKIT_LIMIT;
      if (s != BOUNCEKIT_OK) return s;
    }
    at = stop + 1;
  }
  return BOUNCEKIT_OK;
}

bouncekit_status bouncekit_ruleset_rows (bouncekit_ruleset *rs, bouncekit_slice rows, size_t *line) {
  *line = 0;
  if (rs->image != NULL || rs->broken) return BOUNCEKIT_STATE;
  bouncekit_status s = bk_ruleset_awake (rs);      /* they came first */
  if (s != BOUNCEKIT_OK) return s;
  rs->batch++;
  s = read_rows (rs, rows, line);
  if (s != BOUNCEKIT_OK) rs->broken = 1;           /* half of these rows are in */
  return s;
}
