/* body.c - bounces that follow no RFC, and the text parts of those that do.

   Nearly all mail systems write the same thing: words of their own, recipients, below each the reason, then the returned
   message. What differs are the words, and they are data (report_phrases.c); so one reader serves all of them, and it
   reads many that nobody told it about. */
#include "body.h"

static size_t indent_of (bouncekit_slice line) {
  size_t n = 0;
  while (n < line.len && (line.p[n] == ' ' || line.p[n] == '\t')) n++;
  return n;
}

/* Rulers and headings: "-----", "   ----- Transcript of session follows -----", "|--- Message log follows: ---|". */
static int is_heading (bouncekit_slice t) {
  size_t i = 0;
  while (i < t.len && bk_one_of (t.p[i], "-_=*#|+~")) i++;
  return i >= 3;
}

/* "> quoted by a person"; not the ">>>" of transcripts. */
static int is_quoted (bouncekit_slice line) {
  if (line.len == 0 || line.p[0] != '>') return 0;
  return !(line.len > 4 && memcmp (line.p, ">>> ", 4) == 0);
}

/* The returned message stands in the text without a word before it: fields that mail in transit has. */
static int begins_header (bouncekit_slice line, int after_blank) {
  static const char *const names[] = {
    "Received", "Return-Path", "X-Received", "DKIM-Signature", "Delivered-To", "ARC-Seal", "MIME-Version", "X-Original-To",
    "X-Envelope-From",
  };
  if (!after_blank || line.len == 0 || !bk_one_of (bk_lower ((unsigned char) line.p[0]), "rxdam")) return 0;
  size_t n = bk_field_name (line);
  for (size_t i = 0; i < BK_LEN (names); i++)
    if (bk_is (bk_sub (line, 0, n), names[i])) return 1;
  return 0;
}

/* Delivery status fields in a plain text: the MIME structure was lost on the way, or never there. */
static int begins_status (bouncekit_slice line) {
  static const char *const names[] = { "Reporting-MTA", "Final-Recipient", "Original-Recipient" };
  if (line.len == 0 || !bk_one_of (bk_lower ((unsigned char) line.p[0]), "rfo")) return 0;
  size_t n = bk_field_name (line);
  for (size_t i = 0; n > 0 && i < BK_LEN (names); i++)
    if (bk_is (bk_sub (line, 0, n), names[i])) return 1;
  return 0;
}

/* As far as lines are fields, folded or empty, and no new message begins. */
static size_t status_end (const bk_body *b, size_t from) {
  size_t at = from;
  int blank = 0;
  for (unsigned n = 0; at < b->text.len && n < BOUNCEKIT_REPORT_MAX_LINES; n++) {
    bouncekit_slice line;
    size_t next = bk_line_next (b->text, at, &line);
    if (bk_trim (line).len == 0) {
      blank = 1;
    } else {
      if (begins_header (line, blank) || (indent_of (line) == 0 && bk_field_name (line) == 0)) break;
      blank = 0;
    }
    at = next;
  }
  return at;
}

/* A block that names nobody (MailMarshal's "Reporting-MTA: <mx1.example.net>" below its own text) says nothing more. */
static void read_status (bk_body *b) {
  size_t end = status_end (b, b->line_at), before = b->r->list.len, named = 0;
  bk_group_close (b);
  bouncekit_status s = bk_dsn_read (b->r, bk_sub (b->text, b->line_at, end));
  if (s != BOUNCEKIT_OK) b->status = s;
  for (size_t i = before; i < b->r->list.len; i++) named += bk_failure_at (&b->r->list, i)->recipient.len > 0;
  if (named == 0) b->r->list.len = before;
  b->r->flags |= BOUNCEKIT_REPORT_IN_TEXT;
  b->at = end;
}

static void says (bk_body *b, const bk_phrase *row) {
  b->says |= row->flags & BK_P_SAYS;
  if ((row->flags & BK_P_LIST) != 0) b->listing = 1;
  if (row->agent == NULL) return;
  if (*b->r->agent == '\0') b->r->agent = row->agent;
  b->says |= BK_SAYS_DIALECT;
  if (b->lines <= 3) b->says |= BK_SAYS_DIALECT_FIRST;
  if (b->lines == 1) b->says |= BK_SAYS_DIALECT_OPENS;
}

enum { LINE_GO_ON, LINE_DONE, LINE_ORIGINAL, LINE_HEADER };

/* Phrases of a line. Whole: one that fills the line says only what comes next. */
static int line_phrases (bk_body *b, bouncekit_slice line, size_t lead, int *whole) {
  size_t at = 0, begin;
  const bk_phrase *row;
  int done = LINE_GO_ON;
  while ((row = bk_phrase_next (b->ix, line, lead, 0, &at, &begin)) != NULL) {
    says (b, row);
    if ((row->flags & BK_P_ORIGINAL) != 0) return LINE_ORIGINAL;
    if ((row->flags & (BK_P_LABEL | BK_P_LIST)) != 0 && done == LINE_GO_ON && bk_line_label (b, line, row, begin, at))
      done = LINE_DONE;
    if ((row->flags & BK_P_MORE) != 0) b->more = 1, b->stopped = 0;
    if ((row->flags & BK_P_STOP) != 0) b->stopped = 1;
    if ((row->flags & BK_P_INTRO) != 0 && b->count == 0) *whole = 1;
    if ((row->flags & BK_P_LIST) != 0 && b->count == 0) *whole = 1;   /* announces; says nothing of anybody yet */
    if (begin == lead && (row->flags & (BK_P_MORE | BK_P_LIST)) != 0) {
      bouncekit_slice rest = bk_trim (bk_sub (line, at, line.len));
      *whole |= rest.len == 0 || (rest.len <= 2 && (rest.p[0] == ':' || rest.p[0] == '.'));
    }
  }
  return done;
}

static int read_line (bk_body *b, bouncekit_slice line) {
  size_t indent = indent_of (line);
  bouncekit_slice t = bk_trim (line);
  int whole = 0;
  if (bk_session_line (b, t)) return LINE_DONE;
  if (indent == 0 && begins_status (line)) {
    read_status (b);
    return LINE_DONE;
  }
  if (begins_header (line, b->blank)) return LINE_HEADER;
  size_t lead = 0;
  while (lead < t.len && bk_one_of (t.p[lead], "-_=*#|+~<( \"")) lead++;
  int done = line_phrases (b, t, lead, &whole);
  if (done != LINE_GO_ON) return done;
  if (bk_session_error (b, t) || bk_line_recipient (b, t, indent) || bk_line_bare (b, t, indent)) return LINE_DONE;
  if (bk_line_pipe (b, t, indent) || bk_line_origin (b, t)) return LINE_DONE;
  if (!whole && !is_heading (t)) bk_group_reason (b, t);
  else if (is_heading (t) && b->reason.len > 0) b->gap = 1;
  return LINE_DONE;
}

static void note_paragraph (bk_body *b) {
  if (b->first_recipient != (size_t) -1 || !b->blank) return;
  b->before[0] = b->before[1];
  b->before[1] = b->before[2];
  b->before[2] = b->line_at;
}

/* The returned message behind its announcement: headers, or all of it. */
static void read_original (bk_body *b, int announced) {
  bouncekit_slice line;
  size_t at = announced ? b->at : b->line_at, next = at;
  while (at < b->text.len) {
    next = bk_line_next (b->text, at, &line);
    if (bk_field_name (bk_trim (line)) > 0) break;
    if (bk_trim (line).len > 0 && !is_heading (bk_trim (line))) break;
    at = next;
  }
  if (at < b->text.len) bk_original_read (b->r, bk_sub (b->text, at, b->text.len), 0);
}

static void begin (bk_body *b, bouncekit_report *r, const bk_phrases *ix, bouncekit_slice text, int listing) {
  memset (b, 0, offsetof (bk_body, reason));
  b->reason.len = b->remote.len = 0;
  b->gap = b->more = b->stopped = b->styled = b->angled = b->remote_open = 0;
  b->indent = b->before[0] = b->before[1] = b->before[2] = 0;
  b->first_recipient = (size_t) -1;
  b->phase = BOUNCEKIT_PHASE_NONE;
  b->rcpt = BK_EMPTY;
  b->remote_code = 0;
  b->r = r;
  b->ix = ix;
  b->text = text;
  b->blank = 1;
  b->listing = listing || r->list.len > 0;   /* a delivery status says already that this is a report */
  b->expected = (r->reasons & BOUNCEKIT_REASON_SUBJECT) != 0
    && (r->reasons & (BOUNCEKIT_REASON_DAEMON_SENDER | BOUNCEKIT_REASON_NULL_SENDER)) != 0;
}

bouncekit_status bk_body_read (bouncekit_report *r, const bk_phrases *ix, bouncekit_slice text, int listing,
    unsigned *says_out) {
  bk_body b;
  bouncekit_slice line;
  begin (&b, r, ix, text, listing);
  for (unsigned n = 0; b.at < text.len && b.status == BOUNCEKIT_OK; n++) {
    if (n == BOUNCEKIT_REPORT_MAX_LINES) {
      r->flags |= BOUNCEKIT_REPORT_MANY_LINES;
      break;
    }
    b.line_at = b.at;
    b.at = bk_line_next (text, b.at, &line);
    if (bk_trim (line).len == 0) {
      bk_session_close (&b);
      b.blank = 1;
      continue;
    }
    if (is_quoted (line)) continue;
    note_paragraph (&b);
    b.lines++;
    int what = read_line (&b, line);
    b.blank = 0;
    if (what < LINE_ORIGINAL) continue;
    bk_session_close (&b);
    bk_group_finish (&b);
    read_original (&b, what == LINE_ORIGINAL);
    *says_out |= b.says;
    return b.status;
  }
  bk_session_close (&b);
  b.line_at = b.at;
  bk_group_finish (&b);
  *says_out |= b.says;
  return b.status;
}
