/* reading.c - a reply's words through lexer and matcher. */
#include "reading.h"
#include "retry.h"

static void sentence (bk_lexer *lx, void *ud) {
  bk_reading *r = ud;
  bk_match_sentence (lx, &r->matcher);
  if (r->retry < 0 && !lx->inner) r->retry = bk_retry_in (lx);
}

static int host (bk_lexer *lx, bouncekit_slice h, int kind, void *ud) {
  return bk_match_host (lx, h, kind, &((bk_reading *) ud)->matcher);
}

static int known (uint64_t hash, void *ud) { return bk_match_known (hash, &((bk_reading *) ud)->matcher); }

static void start (bk_reading *r, const bk_image *im, bk_memo *memo) {
  r->retry = -1;
  bk_match_init (&r->matcher, im, &r->hits, memo);
  bk_lex_init (&r->lexer);
  r->lexer.sentence = sentence;
  r->lexer.host = host;
  r->lexer.known = known;
  r->lexer.ud = r;
}

/* A piece of the reply, at `offset` of the caller's text. */
static void read_piece (bk_reading *r, bouncekit_slice s, size_t offset) {
  r->lexer.offset = (uint32_t) offset;
  r->lexer.map = NULL;
  if (memchr (s.p, '\\', s.len) != NULL && s.len <= sizeof r->plain) {
    size_t n = bk_unescape (s, r->plain, r->map);
    r->lexer.map = r->map;
    s = bk_slice (r->plain, n);
  }
  bk_lex (&r->lexer, s.p, s.len);
}

void bk_read_reply (bk_reading *r, const bk_image *im, bk_memo *memo, bouncekit_slice text,
    const bouncekit_reply *reply) {
  start (r, im, memo);
  for (unsigned i = 0; i < reply->nlines; i++) {
    bouncekit_slice line = reply->lines[i].text;
    if (line.len > 0) read_piece (r, line, (size_t) (line.p - text.p));
  }
  bk_lex_flush (&r->lexer);
}

void bk_read_text (bk_reading *r, const bk_image *im, bk_memo *memo, bouncekit_slice text) {
  start (r, im, memo);
  read_piece (r, bk_slice (text.p, text.len < BOUNCEKIT_REPLY_MAX_TEXT ? text.len : BOUNCEKIT_REPLY_MAX_TEXT), 0);
  bk_lex_flush (&r->lexer);
}

int bk_read_cut (const bk_reading *r) { return r->hits.overflow || r->lexer.cut; }
