/* build_words.c - members of units ("could not be found", "kutu*", <addr>, "errno=28") as sequences of atoms. They go
   through the same lexer as replies, so that both sides fold and split words alike. */
#include "build.h"

typedef struct member {
  struct bouncekit_ruleset *rs;
  uint32_t atom[BK_MAX_MEMBER];
  unsigned n;
  int quoted, inner, stem, skip;
  bouncekit_status status;
} member;

static bk_known *word_at (struct bouncekit_ruleset *rs, const bk_lexer *lx, const bk_token *t) {
  uint32_t *at = bk_hashmap_at (&rs->vocabulary, t->hash);
  if (at == NULL) return NULL;
  if (*at == 0) {
    char *text = bk_buf_add (&rs->folded, t->fold_len);
    bk_known *w = text != NULL ? bk_buf_add (&rs->known, 1) : NULL;
    if (w == NULL) return NULL;
    if (t->fold_len > 0) memcpy (text, lx->fold + t->fold, t->fold_len);
    w->text.at = (uint32_t) (text - (char *) rs->folded.data);
    w->text.len = t->fold_len;
    *at = (uint32_t) rs->known.len;
  }
  return BK_AT (rs->known, bk_known, *at - 1);
}

static uint32_t number (struct bouncekit_ruleset *rs, uint32_t *atom) {
  if (*atom == 0) *atom = ++rs->natoms;
  return *atom;
}

static bouncekit_status add_atom (member *m, uint32_t atom) {
  if (m->n == BK_MAX_MEMBER) return BOUNCEKIT_LIMIT;
  m->atom[m->n++] = atom;
  return BOUNCEKIT_OK;
}

static bouncekit_status add_stem (member *m, const bk_token *t) {
  uint32_t *atom = bk_hashmap_at (&m->rs->stem_hash, t->hash);
  if (atom == NULL) return BOUNCEKIT_NOMEM;
  return add_atom (m, number (m->rs, atom));
}

static bouncekit_status add_token (member *m, const bk_lexer *lx, const bk_token *t, int last) {
  if (m->stem && last && t->kind == BK_T_WORD) return add_stem (m, t);
  if (t->kind == BK_T_ADDR || t->kind == BK_T_URL) return BOUNCEKIT_OK;
  bk_known *w = word_at (m->rs, lx, t);
  if (w == NULL) return BOUNCEKIT_NOMEM;
  if (m->skip) {
    w->skip = 1;
    return BOUNCEKIT_OK;
  }
  if (w->skip) return BOUNCEKIT_OK;
  return add_atom (m, number (m->rs, m->inner ? &w->inner : m->quoted ? &w->quoted : &w->plain));
}

static void take (bk_lexer *lx, void *ud) {
  member *m = ud;
  for (unsigned i = 0; i < lx->ntokens && m->status == BOUNCEKIT_OK; i++)
    m->status = add_token (m, lx, &lx->token[i], i + 1 == lx->ntokens);
}

static void lex_into (member *m, bk_lexer *lx, bouncekit_slice text) {
  bk_lex_init (lx);
  lx->sentence = take;
  lx->ud = m;
  bk_lex (lx, text.p, text.len);
  bk_lex_flush (lx);
  if (lx->cut && m->status == BOUNCEKIT_OK) m->status = BOUNCEKIT_LIMIT;
}

static int token_kind (bouncekit_slice name) {
  static const char *const names[] = {
#define NAME(kind, text) text,
    BK_TOKEN_KINDS (NAME)
#undef NAME
  };
  for (unsigned i = 0; i < BK_LEN (names); i++) {
    if (name.len == strlen (names[i]) && memcmp (name.p, names[i], name.len) == 0) return (int) i;
  }
  return -1;
}

/* One atom as rules write it. */
static void read_atom (member *m, bk_lexer *lx, bouncekit_slice text) {
  m->quoted = m->stem = 0;
  if (text.p[0] == '<') {
    int kind = token_kind (text);
    if (kind < 0) m->status = BOUNCEKIT_UNKNOWN;
    else m->status = add_atom (m, (uint32_t) kind + 1);
    return;
  }
  if (text.len > 2 && text.p[0] == '"' && text.p[text.len - 1] == '"') {
    m->quoted = 1;
    text = bk_sub (text, 1, text.len - 1);
  } else if (text.len > 1 && text.p[text.len - 1] == '*') {
    m->stem = 1;
    text.len--;
  }
  lex_into (m, lx, text);
}

/* Quoted strings that look like a piece of a URL are looked for in URLs too. */
static int is_url_piece (bouncekit_slice text) {
  return text.len > 2 && text.p[0] == '"' && (memchr (text.p, '.', text.len) != NULL || memchr (text.p, '/', text.len) != NULL
      || memchr (text.p, '?', text.len) != NULL);
}

static bouncekit_status end_member (member *m, bk_unit *unit) {
  if (m->status != BOUNCEKIT_OK || m->n == 0) return m->status;
  uint32_t *atoms = bk_buf_add (&m->rs->member_atoms, m->n);
  bk_member *out = bk_buf_add (&m->rs->members, 1);
  if (atoms == NULL || out == NULL) return BOUNCEKIT_NOMEM;
  memcpy (atoms, m->atom, m->n * sizeof *atoms);
  out->atom = (uint32_t) (m->rs->member_atoms.len - m->n);
  out->natoms = m->n;
  unit->nmembers++;
  return BOUNCEKIT_OK;
}

static bouncekit_status read_member (struct bouncekit_ruleset *rs, bk_lexer *lx, bk_unit *unit, bouncekit_slice text, int inner) {
  member m;
  memset (&m, 0, sizeof m);
  m.rs = rs;
  m.inner = inner;
  for (size_t at = 0; at < text.len && m.status == BOUNCEKIT_OK;) {
    size_t stop = at;
    const char *quote = text.p[at] == '"' ? memchr (text.p + at + 1, '"', text.len - at - 1) : NULL;
    if (quote != NULL) stop = (size_t) (quote - text.p) + 1;
    while (stop < text.len && text.p[stop] != ' ') stop++;
    if (stop > at) read_atom (&m, lx, bk_sub (text, at, stop));
    at = stop + 1;
  }
  return end_member (&m, unit);
}

/* The members of a unit: atoms with blanks between, members with bars between. */
bouncekit_status bk_build_members (struct bouncekit_ruleset *rs, bk_unit *unit) {
  bk_lexer lx;
  unit->member = (uint32_t) rs->members.len;
  unit->nmembers = 0;
  unit->lexed = 1;
  for (size_t at = 0; at < unit->len;) {
    const char *p = bk_text_at (rs, unit->text);
    const char *bar = memchr (p + at, '|', unit->len - at);
    size_t stop = bar != NULL ? (size_t) (bar - p) : unit->len;
    bouncekit_slice text = bk_slice (p + at, stop - at);
    bouncekit_status s = read_member (rs, &lx, unit, text, 0);
    if (s == BOUNCEKIT_OK && is_url_piece (text)) s = read_member (rs, &lx, unit, text, 1);
    if (s != BOUNCEKIT_OK) return s;
    at = stop + 1;
  }
  return BOUNCEKIT_OK;
}

bouncekit_status bk_build_skip (struct bouncekit_ruleset *rs, bouncekit_slice word) {
  bk_lexer lx;
  member m;
  memset (&m, 0, sizeof m);
  m.rs = rs;
  m.skip = 1;
  lex_into (&m, &lx, word);
  return m.status;
}

static bouncekit_status add_to_list (bk_buf *atoms, uint32_t atom, uint16_t *n) {
  if (atom == 0) return BOUNCEKIT_OK;
  uint32_t *to = bk_buf_add (atoms, 1);
  if (to == NULL) return BOUNCEKIT_NOMEM;
  *to = atom;
  ++*n;
  return BOUNCEKIT_OK;
}

static bouncekit_status list_atoms (struct bouncekit_ruleset *rs, const bk_known *k, bk_word *w) {
  const char *text = (const char *) rs->folded.data + k->text.at;
  uint64_t h = BK_HASH_SEED;
  w->atoms = (uint32_t) rs->atoms.len;
  w->inner = k->inner;
  w->flags = (uint8_t) ((k->skip ? BK_WORD_SKIP : 0) | (k->plain != 0 ? BK_WORD_PLAIN : 0));
  bouncekit_status s = add_to_list (&rs->atoms, k->plain, &w->nown);
  if (s == BOUNCEKIT_OK) s = add_to_list (&rs->atoms, k->quoted, &w->nown);
  w->natoms = w->nown;
  for (uint32_t i = 0; i < k->text.len && s == BOUNCEKIT_OK; i++) {
    h = bk_hash_byte (h, text[i]);
    if (i + 1 >= BK_MIN_STEM) s = add_to_list (&rs->atoms, bk_hashmap_get (&rs->stem_hash, h), &w->natoms);
  }
  return s;
}

bouncekit_status bk_build_vocabulary (struct bouncekit_ruleset *rs) {
  if (rs->known.len == 0) return BOUNCEKIT_OK;
  if (bk_buf_add (&rs->words, rs->known.len) == NULL) return BOUNCEKIT_NOMEM;
  for (uint32_t i = 0; i < rs->known.len; i++) {
    bouncekit_status s = list_atoms (rs, BK_AT (rs->known, bk_known, i), BK_AT (rs->words, bk_word, i));
    if (s != BOUNCEKIT_OK) return s;
  }
  return BOUNCEKIT_OK;
}
