/* body_group.c - recipients in a text, and the reasons that stand below them. Recipients without a word between them
   share one reason. */
#include "body.h"

unsigned bk_line_code (bouncekit_slice line) {
  if (line.len < 3 || (line.p[0] != '4' && line.p[0] != '5')) return 0;
  if (!bk_is_digit ((unsigned char) line.p[1]) || !bk_is_digit ((unsigned char) line.p[2])) return 0;
  if (line.len > 3 && line.p[3] != ' ' && line.p[3] != '-' && line.p[3] != ':' && line.p[3] != '\t') return 0;
  return (unsigned) (line.p[0] - '0') * 100 + (unsigned) (line.p[1] - '0') * 10 + (unsigned) (line.p[2] - '0');
}

/* A line that begins with a reply code stays a line of its own: multi-line replies are then read as such. */
void bk_note_add (bk_note *n, bouncekit_slice line) {
  if (line.len == 0 || n->len + 2 >= BK_NOTE_MAX) return;
  if (n->len > 0) n->p[n->len++] = bk_line_code (line) != 0 ? '\n' : ' ';
  if (line.len > BK_NOTE_MAX - n->len) line.len = BK_NOTE_MAX - n->len;
  memcpy (n->p + n->len, line.p, line.len);
  n->len += line.len;
}

static bouncekit_slice copy_note (bouncekit_report *r, const bk_note *n) {
  char *p = bk_copy_room (r, n->len);
  if (p == NULL) return BK_EMPTY;
  memcpy (p, n->p, n->len);
  return bk_slice (p, n->len);
}

/* A better text replaces a worse one; of equals the first stays. */
void bk_give_text (bk_body *b, bouncekit_failure *f, bouncekit_slice text, unsigned rank) {
  if (text.len == 0 || f->rank >= rank) return;
  f->text = text;
  f->rank = (unsigned char) rank;
  if (b->phase != BOUNCEKIT_PHASE_NONE && rank == BK_RANK_REMOTE) f->phase = b->phase;
}

static unsigned rank_of (bouncekit_report *r, bouncekit_slice text) {
  const bouncekit_reply *reply = bk_reply_of (r, text);
  return reply->code >= 400 || reply->esc.cls >= 4 ? BK_RANK_REPLY : BK_RANK_PROSE;
}

void bk_group_close (bk_body *b) {
  if (b->reason.len > 0 && b->count > 0) {
    bouncekit_slice text = copy_note (b->r, &b->reason);
    unsigned rank = rank_of (b->r, text);
    if (rank == BK_RANK_REPLY) b->says |= BK_SAYS_REPLY;
    for (size_t i = 0; i < b->count; i++) bk_give_text (b, bk_failure_at (&b->r->body, b->first + i), text, rank);
  }
  b->reason.len = 0;
  b->count = 0;
  b->gap = b->more = b->stopped = 0;
}

static size_t find (const bk_buf *list, bouncekit_slice address) {
  const bouncekit_failure *f = list->data;
  for (size_t i = 0; i < list->len; i++)
    if (bk_equal_nocase (f[i].recipient, address)) return i;
  return list->len;
}

/* The group that the entry at `at` joins or begins. */
static void join (bk_body *b, size_t at) {
  if (b->reason.len > 0 || b->count == 0 || b->first + b->count != at) {
    bk_group_close (b);
    b->first = at;
    b->count = 1;
  } else {
    b->count++;
  }
}

void bk_group_add (bk_body *b, bouncekit_slice address) {
  size_t at = find (&b->r->body, address);
  if (address.len > 320) return;
  if (at == b->r->body.len) {
    int nomem = 0;
    bouncekit_failure *f = bk_failure_add (b->r, &b->r->body, &nomem);
    if (nomem) b->status = BOUNCEKIT_NOMEM;
    if (f == NULL) return;
    f->recipient = address;
    join (b, at);
  } else if (b->count == 0 || at < b->first || at >= b->first + b->count) {
    bk_group_close (b);
    b->first = at;
    b->count = 1;
  }
  if (b->first_recipient == (size_t) -1) b->first_recipient = b->line_at;
  b->gap = b->more = b->stopped = 0;
}

/* Words below the announcement of recipients where none can be read ("save to /var/mail/x"): kept for the recipient
   that the header names. */
static void begin_anonymous (bk_body *b) {
  size_t at = find (&b->r->body, BK_EMPTY);
  int nomem = 0;
  if (at == b->r->body.len && bk_failure_add (b->r, &b->r->body, &nomem) == NULL) {
    if (nomem) b->status = BOUNCEKIT_NOMEM;
    return;
  }
  b->first = at;
  b->count = 1;
}

void bk_group_reason (bk_body *b, bouncekit_slice line) {
  if (bk_starts_nocase (line, BK_LIT ("smtp;"))) line = bk_trim (bk_sub (line, 5, line.len));   /* a field's value alone */
  if (line.len == 0) return;
  if (b->blank && b->reason.len > 0) b->gap = 1;
  if (b->stopped || (b->gap && !b->more && bk_line_code (line) == 0)) return;
  if (b->count == 0) {
    if (!b->listing && bk_line_code (line) == 0) return;
    begin_anonymous (b);
  }
  bk_note_add (&b->reason, line);
  if (line.p[line.len - 1] == ':') b->more = 1;   /* what it announces may stand behind an empty line */
}

/* "The following recipients did not receive this message:", "The address to which the message has not yet been delivered
   is:": no reason, but the words before one. Returns what they say (BK_SAYS_*), 0 for all else. */
static unsigned announces (const bk_body *b, bouncekit_slice text) {
  size_t at = 0, begin;
  const bk_phrase *row;
  text = bk_trim (text);
  if (text.len == 0 || text.len > 120 || text.p[text.len - 1] != ':') return 0;
  while ((row = bk_phrase_next (b->ix, text, 0, 0, &at, &begin)) != NULL)
    if ((row->flags & BK_P_LIST) != 0) return row->flags & BK_P_SAYS;
  return 0;
}

/* Recipients without a reason below them: the paragraphs above say it ("The account is disabled: <ann@example.org>").
   No recipient at all: the whole text may help. */
void bk_group_finish (bk_body *b) {
  bk_group_close (b);
  bouncekit_failure *f = b->r->body.data;
  size_t n = b->r->body.len, begin = b->before[1], end = b->first_recipient;
  if (end == (size_t) -1 || n == 0) {
    begin = 0;
    end = b->at < b->text.len ? b->line_at : b->at;
  }
  unsigned said = announces (b, bk_sub (b->text, begin, end > begin ? end : begin));
  if (n > 0 && (said & BK_SAYS_DELAY) != 0) return;
  if ((said & BK_SAYS_FAILURE) != 0) begin = b->before[0];
  if (end - begin > 1500) {
    if (n == 0) end = begin + 1500;
    else begin = end - 1500;
  }
  if (n == 0 && (b->says & (BK_SAYS_FAILURE | BK_SAYS_DELAY | BK_SAYS_SUCCESS)) != 0) {
    begin_anonymous (b);
    b->count = 0;
    n = b->r->body.len;
    f = b->r->body.data;
  }
  int need = 0;
  for (size_t i = 0; i < n; i++) need |= f[i].rank == BK_RANK_NONE;
  if (!need || begin >= end) return;
  bouncekit_slice text = bk_unfold (b->r, bk_sub (b->text, begin, end));
  if (text.len == 0) return;
  for (size_t i = 0; i < n; i++) bk_give_text (b, &f[i], text, BK_RANK_BEFORE);
}
