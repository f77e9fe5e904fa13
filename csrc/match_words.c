/* match_words.c - what a token can be: its kind, a known word, stems; joined words as one, run-together ones in parts. */
#include "match.h"

enum { MIN_PART = 4, MAX_RUN = 40 };

static const bk_word *find_word (const bk_image *im, uint64_t hash) {
  uint32_t i = bk_map_get (im, &im->vocabulary, hash);
  return i == 0 ? NULL : BK_ARRAY (im, bk_word, words) + i - 1;
}

/* One more atom of a slot whose atoms are its own. */
static void add (const bk_matcher *m, bk_mslot *s, uint32_t *own, uint32_t atom) {
  if (atom == 0) return;
  if (s->natoms < BK_ATOMS) own[s->natoms++] = atom;
  else m->hits->overflow = 1;
}

/* Stems of a word that is not in the vocabulary. */
static void unknown_stems (const bk_matcher *m, bk_mslot *s, uint32_t *own, const char *text, unsigned len) {
  const bk_image *im = m->im;
  uint64_t h = BK_HASH_SEED;
  for (unsigned i = 0; i < len; i++) {
    h = bk_hash_byte (h, text[i]);
    if (i + 1 < BK_MIN_STEM || (im->stem_filter[h >> 32 & 63] >> (h >> 40 & 31) & 1) == 0) continue;
    add (m, s, own, bk_map_get (im, &im->stem_hash, h));
  }
}

/* The atoms of a word, `w` or none known, into a slot that has none yet; `own` is room for BK_ATOMS. */
static void word_atoms (const bk_matcher *m, bk_mslot *s, uint32_t *own, const bk_word *w, const char *text, unsigned len) {
  if (m->inner) {
    s->atom = own;
    if (w != NULL) add (m, s, own, w->inner);
  } else if (w != NULL) {
    s->atom = BK_ARRAY (m->im, uint32_t, atoms) + w->atoms;
    s->natoms = (uint8_t) (w->natoms < BK_ATOMS ? w->natoms : BK_ATOMS);
    if (w->natoms > BK_ATOMS) m->hits->overflow = 1;
  } else {
    s->atom = own;
    unknown_stems (m, s, own, text, len);
  }
}

/* A token that has no stems. */
static void named_atoms (const bk_matcher *m, bk_mslot *s, uint32_t *own, const bk_word *w) {
  s->atom = own;
  if (w == NULL) return;
  if (m->inner) {
    add (m, s, own, w->inner);
    return;
  }
  const uint32_t *list = BK_ARRAY (m->im, uint32_t, atoms) + w->atoms;
  for (unsigned i = 0; i < w->nown; i++) add (m, s, own, list[i]);
}

static bk_mslot *new_slot (bk_matcher *m, unsigned token) {
  if (m->nslots == BK_SLOTS) {
    m->hits->overflow = 1;
    return NULL;
  }
  bk_mslot *s = &m->slot[m->nslots++];
  s->natoms = 0;
  s->jump = 0;
  s->token = (uint16_t) token;
  return s;
}

static int is_part (const bk_image *im, uint64_t h) {
  const bk_word *w = find_word (im, h);
  return w != NULL && w->flags & BK_WORD_PLAIN;
}

/* A word nobody knows, of letters run together: where its first part ends, both parts being known; 0: it does not. */
static unsigned first_part (const bk_matcher *m, const char *text, unsigned len) {
  uint64_t h = BK_HASH_SEED;
  if (len < MIN_PART + 3 || len > MAX_RUN) return 0;
  for (unsigned i = 0; i < len; i++) {
    if (text[i] < 'a' || text[i] > 'z') return 0;
  }
  for (unsigned i = 1; i + 3 <= len; i++) {
    h = bk_hash_byte (h, text[i - 1]);
    if (i < MIN_PART && !(i == 3 && memcmp (text, "not", 3) == 0)) continue;
    if (!is_part (m->im, h)) continue;
    if (len - i < MIN_PART && memcmp (text + i, "not", 3) != 0 && memcmp (text + i, "box", 3) != 0) continue;
    if (is_part (m->im, bk_hash (BK_HASH_SEED, text + i, len - i))) return i;
  }
  return 0;
}

/* The parts of a word nobody knows, the first one into its slot, the second into one of its own. */
static void split_word (bk_matcher *m, unsigned i, const char *text, unsigned len) {
  unsigned cut = first_part (m, text, len);
  if (cut == 0) return;
  bk_mslot *s = &m->slot[m->nslots - 1];
  word_atoms (m, s, m->own[m->nslots - 1], find_word (m->im, bk_hash (BK_HASH_SEED, text, cut)), text, cut);
  s = new_slot (m, i);
  if (s == NULL) return;
  word_atoms (m, s, m->own[m->nslots - 1], find_word (m->im, bk_hash (BK_HASH_SEED, text + cut, len - cut)), text + cut, len - cut);
}

static void word_slots (bk_matcher *m, unsigned i, const bk_token *t) {
  const char *text = m->lx->fold + t->fold;
  const bk_word *w = find_word (m->im, t->hash);
  if (w != NULL && w->flags & BK_WORD_SKIP && t->kind == BK_T_WORD) return;
  bk_mslot *s = new_slot (m, i);
  if (s == NULL) return;
  if (t->kind == BK_T_WORD) {
    word_atoms (m, s, m->own[m->nslots - 1], w, text, t->fold_len);
    if (s->natoms == 0 && !m->inner) split_word (m, i, text, t->fold_len);
  } else {
    named_atoms (m, s, m->own[m->nslots - 1], w);
  }
}

static void add_jump (bk_matcher *m, unsigned from, unsigned to, const bk_mslot *as) {
  for (unsigned i = 0; i < as->natoms; i++) {
    if (m->njumps == BK_JUMPS) return;
    bk_jump *j = &m->jump[m->njumps++];
    j->atom = as->atom[i];
    j->to = (uint16_t) to;
    j->next = m->slot[from].jump;
    m->slot[from].jump = (uint8_t) m->njumps;
  }
}

/* over_quota, RecipientNotFound, e-mail: the parts from slot `from` on, read as one word. */
static void join (bk_matcher *m, unsigned from) {
  const bk_token *first = &m->lx->token[m->slot[from].token], *last = first;
  uint64_t h = first->hash;
  for (unsigned to = from + 1; to < m->nslots && to - from < BK_GLUE; to++) {
    const bk_token *t = &m->lx->token[m->slot[to].token];
    if (!t->glued || t != last + 1 || t->kind != BK_T_WORD || t->fold != last->fold + last->fold_len) return;
    h = bk_hash (h, m->lx->fold + t->fold, t->fold_len);
    last = t;
    bk_mslot as = { NULL, 0, 0, 0 };
    uint32_t own[BK_ATOMS];
    word_atoms (m, &as, own, find_word (m->im, h), m->lx->fold + first->fold, (unsigned) (t->fold + t->fold_len - first->fold));
    add_jump (m, from, to + 1, &as);
  }
}

/* A number that could be a reply code is <code> as well as <num>. */
static int is_code (const bk_matcher *m, const bk_token *t) {
  const char *p = m->lx->fold + t->fold;
  return t->kind == BK_T_NUM && t->fold_len == 3 && p[0] >= '2' && p[0] <= '5' && bk_is_digit ((unsigned char) p[1])
      && bk_is_digit ((unsigned char) p[2]);
}

void bk_match_slots (bk_matcher *m) {
  const bk_lexer *lx = m->lx;
  int glued = 0;
  m->nslots = m->njumps = 0;
  for (unsigned i = 0; i < lx->ntokens; i++) {
    const bk_token *t = &lx->token[i];
    if (t->kind >= BK_T_WORD) {
      word_slots (m, i, t);
    } else {
      bk_mslot *s = new_slot (m, i);
      if (s == NULL) return;
      uint32_t *own = m->own[m->nslots - 1];
      s->atom = own;
      if (!m->inner) add (m, s, own, t->kind + 1u);
      if (!m->inner && is_code (m, t)) add (m, s, own, BK_T_CODE + 1u);
      if (t->fold_len > 0) named_atoms (m, s, own, find_word (m->im, t->hash));
    }
    glued |= t->glued;
  }
  for (unsigned i = 0; glued && i + 1 < m->nslots; i++) {
    if (lx->token[m->slot[i].token].kind == BK_T_WORD) join (m, i);
  }
}
