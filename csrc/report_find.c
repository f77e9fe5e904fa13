/* report_find.c - the phrases in a line. Rows that begin with the same four bytes are one list, sorted: with what a row
   has in common with the one before, a line is compared with all of them by looking at each of its bytes once. */
#include "report_phrases.h"

/* Kinds of bytes: words begin behind bytes that are none of theirs; in languages without blanks anywhere. */
enum { LETTER = 1, LEADING, CONTINUATION };

/* The first four bytes: no phrase is shorter. */
static unsigned key (const bk_phrases *ix, const char *p) {
  const unsigned char *u = (const unsigned char *) p, *fold = ix->fold;
  return (unsigned) fold[u[0]] << 24 | (unsigned) fold[u[1]] << 16 | (unsigned) fold[u[2]] << 8 | fold[u[3]];
}

/* The place of a key's list, empty or not. There are far more places than rows. */
static size_t place (const bk_phrases *ix, unsigned k) {
  size_t h = (k * 2654435761u & 0xffffffffu) >> 20;
  while (ix->head[h] >= 0 && ix->key[ix->head[h]] != k) h = (h + 1) % BK_PHRASE_HEADS;
  return h;
}

static void index_bytes (bk_phrases *ix) {
  for (int c = 0; c < 256; c++) {
    ix->fold[c] = bk_is_space (c) ? ' ' : (unsigned char) bk_lower (c);
    ix->kind[c] = bk_is_alnum (c) ? LETTER : c < 0x80 ? 0 : (c & 0xc0) == 0x80 ? CONTINUATION : LEADING;
    ix->begins[c] = 0;
  }
}

/* Into its list, behind rows that sort before it or are equal. */
static void insert (bk_phrases *ix, short row) {
  const char *text = bk_phrase_rows[row].text;
  short *at = &ix->head[place (ix, ix->key[row] = key (ix, text))];
  while (*at >= 0 && strcmp (bk_phrase_rows[*at].text, text) <= 0) at = &ix->next[*at];
  ix->next[row] = *at;
  *at = row;
}

static unsigned short in_common (const char *a, const char *b) {
  unsigned short n = 0;
  while (a[n] != '\0' && a[n] == b[n]) n++;
  return n;
}

void bk_phrases_index (bk_phrases *ix) {
  index_bytes (ix);
  for (size_t i = 0; i < BK_PHRASE_HEADS; i++) ix->head[i] = -1;
  size_t count = bk_phrase_count < BK_PHRASES_MAX ? bk_phrase_count : BK_PHRASES_MAX;
  for (size_t i = 0; i < count; i++) {
    insert (ix, (short) i);
    ix->same[i] = 0;
  }
  for (size_t i = 0; i < count; i++) {
    short next = ix->next[i];
    if (next >= 0) ix->same[next] = in_common (bk_phrase_rows[i].text, bk_phrase_rows[next].text);
  }
  for (size_t i = 0; i < count; i++) ix->begins[(unsigned char) bk_phrase_rows[i].text[0]] = 1;
  for (int c = 'A'; c <= 'Z'; c++) ix->begins[c] = ix->begins[bk_lower (c)];
}

/* Matched bytes of a row, and where they end in the line. */
typedef struct cursor { size_t words, at; } cursor;

/* On as far as the row and the line agree. */
static void extend (bouncekit_slice line, const char *words, cursor *c) {
  for (; words[c->words] != '\0'; c->words++) {
    if (words[c->words] == ' ') {
      size_t from = c->at;
      while (c->at < line.len && c->at - from < 64 && bk_is_space ((unsigned char) line.p[c->at])) c->at++;
      if (c->at == from) return;
    } else {
      if (c->at == line.len || bk_lower ((unsigned char) line.p[c->at]) != (unsigned char) words[c->words]) return;
      c->at++;
    }
  }
}

/* The longest phrase that begins at `at`, and where it ends. Rows are sorted: one that has more in common with the row
   before than that has with the line fails where that did; one that has less is past all that could match. */
static const bk_phrase *longest (const bk_phrases *ix, bouncekit_slice line, size_t at, unsigned want, size_t *end) {
  const bk_phrase *best = NULL;
  cursor c = { 0, at };
  for (int k = ix->head[place (ix, key (ix, line.p + at))]; k >= 0; k = ix->next[k]) {
    const bk_phrase *row = &bk_phrase_rows[k];
    if (ix->same[k] > c.words) continue;
    if (ix->same[k] < c.words) break;
    extend (line, row->text, &c);
    if (row->text[c.words] != '\0' || ((row->flags ^ want) & BK_P_SUBJECT) != 0) continue;
    if ((row->flags & BK_P_BEGIN) != 0 && (want & BK_P_BEGIN) == 0) continue;
    best = row;
    *end = c.at;
  }
  return best;
}

static size_t behind_word (const bk_phrases *ix, bouncekit_slice line, size_t at) {
  while (at < line.len && ix->kind[(unsigned char) line.p[at]] == LETTER) at++;
  return at;
}

const bk_phrase *bk_phrase_next (const bk_phrases *ix, bouncekit_slice line, size_t lead, int subject, size_t *at,
    size_t *begin) {
  const unsigned char *p = (const unsigned char *) line.p;
  for (size_t i = *at; i + 4 <= line.len;) {
    int kind = ix->kind[p[i]];
    if (ix->begins[p[i]] && (kind == LEADING || (kind != CONTINUATION && (i == 0 || ix->kind[p[i - 1]] != LETTER)))) {
      const bk_phrase *row = longest (ix, line, i, (subject ? BK_P_SUBJECT : 0) | (i == lead ? BK_P_BEGIN : 0), at);
      *begin = i;
      if (row != NULL) return row;
    }
    i = kind == LETTER ? behind_word (ix, line, i) : i + 1;
  }
  *at = line.len;
  return NULL;
}
