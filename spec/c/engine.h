/* engine.h - what the tests of the classification engine share: texts as readable tokens, rule sets from rows. */
#ifndef BOUNCEKIT_ENGINE_H
#define BOUNCEKIT_ENGINE_H

#include "testing.h"

#include "lex.h"

/* ---- tokens as text ----

   Words and signs stand as they are folded, the rest as its kind; "|" between sentences, "+" before a token that is
   glued to the one before it, "url:" before each sentence of a URL's inside. */

typedef struct token_dump {
  char text[1 << 18];
  size_t len;
  int places;                /* with the bytes of each token: user[0,4] */
  int texts;                 /* with the folded text of all kinds: <host>=mx.example.org */
  unsigned sentences, tokens;
} token_dump;

static inline void dump_add (token_dump *d, const char *p, size_t n) {
  if (n > sizeof d->text - 1 - d->len) n = sizeof d->text - 1 - d->len;
  memcpy (d->text + d->len, p, n);
  d->text[d->len += n] = '\0';
}

static inline void dump_text (token_dump *d, const char *text) { dump_add (d, text, strlen (text)); }

static inline const char *kind_name (unsigned kind) {
  static const char *const names[] = {
#define NAME(name, text) text,
    BK_TOKEN_KINDS (NAME)
#undef NAME
    "word", "sign"
  };
  return kind < LEN (names) ? names[kind] : "?";
}

static inline void dump_sentence (bk_lexer *lx, void *ud) {
  token_dump *d = ud;
  char place[48];
  if (d->sentences++ > 0) dump_text (d, " | ");
  if (lx->inner) dump_text (d, "url: ");
  for (unsigned i = 0; i < lx->ntokens; i++) {
    const bk_token *t = &lx->token[i];
    int named = t->kind < BK_T_WORD;
    d->tokens++;
    if (i > 0) dump_text (d, " ");
    if (t->glued) dump_text (d, "+");
    if (named) dump_text (d, kind_name (t->kind));
    if (named && d->texts) dump_text (d, "=");
    if (!named || d->texts) dump_add (d, lx->fold + t->fold, t->fold_len);
    snprintf (place, sizeof place, "[%u,%u]", t->begin, t->end);
    if (d->places) dump_text (d, place);
  }
}

static inline void dump_begin (token_dump *d, bk_lexer *lx) {
  d->len = d->sentences = d->tokens = 0;
  d->text[0] = '\0';
  bk_lex_init (lx);
  lx->sentence = dump_sentence;
  lx->ud = d;
}

/* The tokens of a text that ends at an unmapped page. */
static inline const char *dump_tokens (token_dump *d, bouncekit_slice text) {
  static bk_lexer lx;
  bouncekit_slice in = guard_end (text.p, text.len);
  dump_begin (d, &lx);
  bk_lex (&lx, in.p, in.len);
  bk_lex_flush (&lx);
  return d->text;
}

static inline const char *tokens_of (const char *text) {
  static token_dump d;
  return dump_tokens (&d, slice_of (text));
}

/* ---- rule sets ---- */

/* Rows and no built-in rules, frozen. */
static inline bouncekit_ruleset *frozen (const char *rows) {
  size_t line;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  assert_non_null (rs);
  bouncekit_status s = bouncekit_ruleset_rows (rs, slice_of (rows), &line);
  if (s != BOUNCEKIT_OK) fail_msg ("row %zu: %s\n%s", line, bouncekit_status_name (s), rows);
  s = bouncekit_ruleset_freeze (rs);
  if (s != BOUNCEKIT_OK) fail_msg ("freeze: %s\n%s", bouncekit_status_name (s), rows);
  return rs;
}

static inline bouncekit_verdict verdict_in (const bouncekit_ruleset *rs, const char *text, const char *host,
    bouncekit_phase phase) {
  bouncekit_verdict v;
  bouncekit_context ctx;
  ctx.host = slice_of (host);
  ctx.phase = phase;
  bouncekit_slice in = guard_end (text, strlen (text));
  memset (&v, 0xa5, sizeof v);
  assert_int_equal (bouncekit_classify (rs, in, &ctx, &v), BOUNCEKIT_OK);
  assert_true (v.evidence_begin <= v.evidence_end && v.evidence_end <= in.len);
  assert_true (v.confidence >= 0 && v.confidence <= 1);
  return v;
}

static inline bouncekit_verdict verdict_of (const bouncekit_ruleset *rs, const char *text) {
  return verdict_in (rs, text, "", BOUNCEKIT_PHASE_NONE);
}

static inline const char *category_of (const bouncekit_verdict *v) {
  return bouncekit_category_at ((size_t) v->category)->name;
}

/* The words that decided. Good until the next call. */
static inline const char *evidence_of (const bouncekit_verdict *v, const char *text) {
  static char buf[4096];
  snprintf (buf, sizeof buf, "%.*s", (int) (v->evidence_end - v->evidence_begin), text + v->evidence_begin);
  return buf;
}

/* A new text: `n` times `piece`, between `head` and `tail`. To be freed. */
static inline char *repeated (const char *head, const char *piece, size_t n, const char *tail) {
  size_t h = strlen (head), p = strlen (piece), t = strlen (tail);
  char *out = malloc (h + n * p + t + 1);
  if (out == NULL) abort ();
  memcpy (out, head, h);
  for (size_t i = 0; i < n; i++) memcpy (out + h + i * p, piece, p);
  memcpy (out + h + n * p, tail, t + 1);
  return out;
}

#endif
