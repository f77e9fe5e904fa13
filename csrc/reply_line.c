/* reply_line.c - lines and codes into the result: which code is reported, which stands around it. */
#include "reply.h"

static const bouncekit_esc no_esc = { 0, 0, 0 };

static int same_esc (bouncekit_esc a, bouncekit_esc b) {
  return a.cls == b.cls && a.subject == b.subject && a.detail == b.detail;
}

void bk_line_open (bk_scan *s, unsigned code, bouncekit_esc esc, size_t text) {
  bouncekit_reply *out = s->out;
  if (code != 0) s->line_code = (unsigned short) code;
  s->line_esc = esc;
  if (out->nlines == BOUNCEKIT_REPLY_MAX_LINES) {
    /* no room: the last line goes on */
    out->flags |= BOUNCEKIT_REPLY_MANY_LINES;
    out->nlines--;
    s->text = (size_t) (out->lines[out->nlines].text.p - s->p);
    s->open = 1;
    return;
  }
  s->text = text;
  s->open = 1;
  out->lines[out->nlines].code = (unsigned short) code;
  out->lines[out->nlines].esc = esc;
}

/* End the open line before `at`. A line with neither code nor text is none. */
void bk_line_close (bk_scan *s, size_t at) {
  bouncekit_reply *out = s->out;
  if (!s->open) return;
  while (at > s->text && bk_is_space ((unsigned char) s->p[at - 1])) at--;
  if (at < s->text) at = s->text;
  bouncekit_reply_line *line = &out->lines[out->nlines];
  s->open = 0;
  if (at == s->text && line->code == 0 && line->esc.cls == 0) return;
  line->text = bk_slice (s->p + s->text, at - s->text);
  out->nlines++;
}

/* An enhanced code on the line last opened. A line with another reply code than the reported one cannot lend its. */
void bk_add_esc (bk_scan *s, bouncekit_esc esc, int rank) {
  bouncekit_reply *out = s->out;
  if (rank > s->esc_rank && (s->line_code == out->code || out->code == 0)) {
    out->esc = esc;
    s->esc_rank = (unsigned char) rank;
  } else if (rank == BK_ESC_PROPER && out->esc.cls != 0 && !same_esc (out->esc, esc)) {
    out->flags |= BOUNCEKIT_REPLY_ESC_DIFFERS;
  }
}

/* Something readable between the beginning and the code: more than quotes and brackets. */
static int has_words (const bk_scan *s, size_t to) {
  for (size_t i = s->begin; i < to; i++)
    if (bk_is_alnum ((unsigned char) s->p[i]) || (unsigned char) s->p[i] >= 0x80) return 1;
  return 0;
}

/* Sendmail's log: "reply=550 ..., stat=User unknown": the reply ends before its own word for it. */
static void cut_stat (bk_scan *s, size_t at) {
  if (at - s->begin < 6 || !bk_equal_nocase (bk_slice (s->p + at - 6, 6), BK_LIT ("reply="))) return;
  for (size_t i = at; s->end - i > 7; i++)
    if (s->p[i] == ',' && memcmp (s->p + i, ", stat=", 7) == 0) {
      s->end = i;
      return;
    }
}

/* The first code of all: what came before it were words around it. */
static void begin_reply (bk_scan *s, const bk_code *c) {
  bouncekit_reply *out = s->out;
  if (s->esc_rank >= BK_ESC_MARKED) {  /* "<mx #5.1.1 smtp;550 ...>" */
    out->outer_esc = out->esc;
    out->flags |= BOUNCEKIT_REPLY_NESTED;
  }
  if (s->esc_rank == BK_ESC_PROPER) {  /* "5.1.0 - Unknown address error 550-'...'" */
    bk_line_close (s, c->lead);
  } else {
    if (c->remote || has_words (s, c->lead)) out->flags |= BOUNCEKIT_REPLY_WRAPPED;
    out->nlines = 0;
    out->flags &= ~(unsigned) BOUNCEKIT_REPLY_MANY_LINES;
    s->open = 0;
  }
  out->esc = no_esc;
  s->esc_rank = BK_ESC_NONE;
  out->code = c->code;
  s->body = c->at;
  s->wrapper_end = c->lead;
  s->remote = c->remote;
  cut_stat (s, c->at);
}

void bk_add_line (bk_scan *s, const bk_code *c) {
  bouncekit_reply *out = s->out;
  if (out->code != 0 && s->remote && c->remote && out->code < 400 && c->code >= 400) {
    /* an earlier command of the transcript was accepted; this one was not */
    out->code = 0;
    s->esc_rank = BK_ESC_NONE;
    out->flags &= ~(unsigned) (BOUNCEKIT_REPLY_CODE_DIFFERS | BOUNCEKIT_REPLY_ESC_DIFFERS);
  }
  if (out->code == 0) {
    begin_reply (s, c);
  } else {
    bk_line_close (s, c->lead);
    if (c->code != out->code) out->flags |= BOUNCEKIT_REPLY_CODE_DIFFERS;
  }
  bk_line_open (s, c->code, c->esc, c->text);
  s->cont = c->cont;
  if (c->esc.cls != 0) bk_add_esc (s, c->esc, BK_ESC_PROPER);
}

/* The words before a quoted reply, without the arrow that points to it. */
static size_t before_arrow (const bk_scan *s, size_t at) {
  while (at > s->text && bk_is_space ((unsigned char) s->p[at - 1])) at--;
  if (at >= s->text + 2 && s->p[at - 1] == '>' && (s->p[at - 2] == '-' || s->p[at - 2] == '=')) at -= 2;
  return at;
}

static void keep_outer (bouncekit_reply *out, unsigned short code, bouncekit_esc esc) {
  out->flags |= BOUNCEKIT_REPLY_NESTED;
  if (out->outer_code != 0 || out->outer_esc.cls != 0) return;
  out->outer_code = code;
  out->outer_esc = esc;
}

void bk_add_nested (bk_scan *s, const bk_code *c) {
  bouncekit_reply *out = s->out;
  keep_outer (out, out->code, out->esc);
  s->outer_line = s->cont ? s->line_code : 0;
  out->flags &= ~(unsigned) (BOUNCEKIT_REPLY_CODE_DIFFERS | BOUNCEKIT_REPLY_ESC_DIFFERS);
  bk_line_close (s, before_arrow (s, c->lead));
  out->code = c->code;
  out->esc = no_esc;
  s->esc_rank = BK_ESC_NONE;
  s->body = c->at;
  s->wrapper_end = c->lead;
  bk_line_open (s, c->code, c->esc, c->text);
  s->cont = c->cont;
  if (c->esc.cls != 0) bk_add_esc (s, c->esc, BK_ESC_PROPER);
}

void bk_add_outer (bk_scan *s, const bk_code *c) {
  keep_outer (s->out, c->code, c->esc);
  bk_line_close (s, c->lead);
  bk_line_open (s, c->code, c->esc, c->text);
  s->cont = c->cont;
  s->outer_line = c->cont ? c->code : 0;
}
