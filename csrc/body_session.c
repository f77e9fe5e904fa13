/* body_session.c - transcripts of SMTP sessions in texts: Sendmail, Courier and others mark what was sent with ">>>" and
   what came back with "<<<"; InterScan the other way round; Postfix writes " In:" and " Out:" as it saw them. */
#include "body.h"

enum { NOTHING, COMMAND, REPLY };

static const struct { const char *mark; int kind; } marks[] = {
  { ">>> ", COMMAND }, { "<<< ", REPLY }, { "Sent <<< ", COMMAND }, { "Received >>> ", REPLY },
  { "Sent >>> ", COMMAND }, { "Received <<< ", REPLY }, { "In: ", COMMAND }, { "Out: ", REPLY }, { "--> ", COMMAND }, { "<-- ", REPLY },
};

static const struct { const char *verb; bouncekit_phase phase; } verbs[] = {
  { "RCPT", BOUNCEKIT_PHASE_RCPT }, { "MAIL", BOUNCEKIT_PHASE_MAIL }, { "DATA", BOUNCEKIT_PHASE_DATA },
  { "EHLO", BOUNCEKIT_PHASE_EHLO }, { "HELO", BOUNCEKIT_PHASE_EHLO }, { "LHLO", BOUNCEKIT_PHASE_EHLO },
  { "STARTTLS", BOUNCEKIT_PHASE_STARTTLS }, { "AUTH", BOUNCEKIT_PHASE_AUTH }, { "BDAT", BOUNCEKIT_PHASE_EOD },
  { "QUIT", BOUNCEKIT_PHASE_QUIT }, { "RSET", BOUNCEKIT_PHASE_NONE }, { "NOOP", BOUNCEKIT_PHASE_NONE },
  { "XFORWARD", BOUNCEKIT_PHASE_NONE }, { ".", BOUNCEKIT_PHASE_EOD },
};

/* "[00012] <-- 550 no", "Mon 2025-01-13 09:12:40: <-- 550 no": behind a number and the time of day. */
static bouncekit_slice behind_time (bouncekit_slice line) {
  const char *close = line.len > 3 && line.p[0] == '[' ? memchr (line.p, ']', line.len < 16 ? line.len : 16) : NULL;
  if (close != NULL && bk_is_digit ((unsigned char) line.p[1])) return bk_trim (bk_sub (line, (size_t) (close - line.p) + 1, line.len));
  for (size_t i = 8; i + 5 < line.len && i < 32; i++)
    if (line.p[i + 1] == ' ' && line.p[i] == ':' && bk_is_digit ((unsigned char) line.p[i - 1]) && line.p[i - 3] == ':')
      return bk_sub (line, i + 2, line.len);
  return line;
}

static int mark_at (bouncekit_slice line, bouncekit_slice *rest) {
  line = behind_time (line);
  if (line.len == 0 || !bk_one_of (bk_lower ((unsigned char) line.p[0]), "<>-srio")) return NOTHING;
  for (size_t i = 0; i < BK_LEN (marks); i++) {
    if (!bk_begins (line, marks[i].mark)) continue;
    *rest = bk_trim (bk_sub (line, strlen (marks[i].mark), line.len));
    return marks[i].kind;
  }
  return NOTHING;
}

static int find_verb (bouncekit_slice rest) {
  for (size_t i = 0; i < BK_LEN (verbs); i++) {
    if (!bk_begins (rest, verbs[i].verb)) continue;
    size_t n = strlen (verbs[i].verb);
    if (rest.len == n || !bk_is_alnum ((unsigned char) rest.p[n])) return (int) i;
  }
  return -1;
}

static int command (bk_body *b, bouncekit_slice rest) {
  int verb = find_verb (rest);
  if (verb < 0) return 0;
  bk_session_close (b);
  b->phase = verbs[verb].phase;
  b->remote.len = 0;
  b->remote_code = 0;
  if (b->phase == BOUNCEKIT_PHASE_RCPT) b->rcpt = bk_address (rest);
  return 1;
}

static void reply (bk_body *b, bouncekit_slice rest) {
  if (!b->remote_open || b->remote_last) b->remote.len = 0;
  b->remote_open = 1;
  b->remote_last = rest.len > 3 && bk_is_digit ((unsigned char) rest.p[0]) && rest.p[3] == ' ';
  bk_note_add (&b->remote, rest);
  b->remote_code = (unsigned short) bk_line_code (rest);
}

int bk_session_line (bk_body *b, bouncekit_slice line) {
  bouncekit_slice rest = line;
  int kind = mark_at (line, &rest);
  if (kind == COMMAND) return command (b, rest);
  if (kind == NOTHING) {
    bk_session_close (b);
    return 0;
  }
  reply (b, rest);
  return 1;
}

static bouncekit_slice copy_remote (bk_body *b) {
  char *p = bk_copy_room (b->r, b->remote.len);
  if (p == NULL) return BK_EMPTY;
  memcpy (p, b->remote.p, b->remote.len);
  return bk_slice (p, b->remote.len);
}

/* "<<<" lines have ended. An error at RCPT is its recipient's; any other one that of the recipients above, else of the
   last RCPT, else it waits for a line that names a recipient. */
void bk_session_close (bk_body *b) {
  if (!b->remote_open) return;
  b->remote_open = 0;
  if (b->remote_code == 0 && b->count == 0) return;
  if (b->remote_code != 0) b->says |= BK_SAYS_REPLY;
  if (b->remote_code != 0 && b->rcpt.len > 0 && (b->phase == BOUNCEKIT_PHASE_RCPT || b->r->body.len == 0)) {
    bk_group_close (b);
    bk_group_add (b, b->rcpt);
  }
  if (b->count == 0) return;
  bouncekit_slice text = copy_remote (b);
  for (size_t i = 0; i < b->count; i++)
    bk_give_text (b, bk_failure_at (&b->r->body, b->first + i), text,
                  b->remote_code != 0 ? BK_RANK_REMOTE : BK_RANK_PROSE);
  if (b->remote_code != 0) b->remote.len = 0;
}

/* Does "..." follow the address, after ">"? */
static int dots_follow (bouncekit_slice line, size_t at) {
  while (at < line.len && (line.p[at] == '>' || line.p[at] == ' ')) at++;
  return line.len - at >= 3 && memcmp (line.p + at, "...", 3) == 0;
}

/* "554 <ann@example.org>... 550 Host unknown": the reply that follows, else the whole line. */
static bouncekit_slice behind_dots (bouncekit_slice line, size_t at) {
  while (at < line.len && bk_one_of (line.p[at], "> .")) at++;
  bouncekit_slice rest = bk_sub (line, at, line.len);
  return bk_line_code (rest) != 0 ? rest : line;
}

/* "553 5.1.8 <ann@example.org>... Domain of sender address does not exist": X.1.7 and X.1.8 (RFC 3463 3.2) are the
   sender's, so nobody's address to whom mail was sent. */
static int is_about_sender (bouncekit_slice line) {
  bouncekit_esc esc;
  return line.len > 4 && bouncekit_esc_parse (bk_sub (line, 4, line.len), &esc) > 0 && esc.subject == 1
    && (esc.detail == 7 || esc.detail == 8);
}

/* Sendmail's own line about a recipient. The remote's words before it say more than it does. */
int bk_session_error (bk_body *b, bouncekit_slice line) {
  if (bk_line_code (line) == 0 || is_about_sender (line)) return 0;
  bouncekit_slice head = bk_sub (line, 0, line.len < 400 ? line.len : 400), address = bk_address (head);
  if (address.len == 0 || !dots_follow (line, (size_t) (address.p - line.p) + address.len)) return 0;
  bk_group_close (b);
  bk_group_add (b, address);
  if (b->count == 0) return 1;
  bouncekit_failure *f = bk_failure_at (&b->r->body, b->first);
  if (b->remote.len > 0 && b->remote_code != 0) bk_give_text (b, f, copy_remote (b), BK_RANK_REMOTE);
  b->remote.len = 0;
  b->remote_code = 0;
  b->says |= BK_SAYS_REPLY;
  bk_note_add (&b->reason, behind_dots (line, (size_t) (address.p - line.p) + address.len));
  bk_group_close (b);
  return 1;
}
