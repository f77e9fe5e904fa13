/* report.c - a mail's parts into one report: which part is what, in which order they are read, and the memory of it. */
#include "report_kind.h"

const char *bouncekit_kind_name (bouncekit_kind kind) {
  static const char *const names[] = {
#define NAME(name, text) text,
    BOUNCEKIT_KINDS (NAME)
#undef NAME
  };
  return (unsigned) kind < BOUNCEKIT_KIND_COUNT ? names[kind] : "";
}

const char *bouncekit_action_name (bouncekit_action action) {
  static const char *const names[] = {
#define NAME(name, text) text,
    BOUNCEKIT_ACTIONS (NAME)
#undef NAME
  };
  return (unsigned) action < BOUNCEKIT_ACTION_COUNT ? names[action] : "";
}

/* ---- parts ---- */

enum { P_OTHER, P_TEXT, P_HTML, P_STATUS, P_FEEDBACK, P_RECEIPT, P_ORIGINAL };

static int part_type (bouncekit_slice type) {
  static const bk_name types[] = {
    BK_NAME ("text/plain", P_TEXT), BK_NAME ("text/html", P_HTML), BK_NAME ("message/delivery-status", P_STATUS),
    BK_NAME ("message/global-delivery-status", P_STATUS), BK_NAME ("message/tracking-status", P_STATUS),
    BK_NAME ("message/feedback-report", P_FEEDBACK), BK_NAME ("message/disposition-notification", P_RECEIPT),
    BK_NAME ("message/global-disposition-notification", P_RECEIPT), BK_NAME ("message/rfc822", P_ORIGINAL),
    BK_NAME ("text/rfc822-headers", P_ORIGINAL), BK_NAME ("text/rfc822-header", P_ORIGINAL),
    BK_NAME ("text/rfc822", P_ORIGINAL), BK_NAME ("message/global", P_ORIGINAL),
    BK_NAME ("message/global-headers", P_ORIGINAL), BK_NAME ("message/rfc822-headers", P_ORIGINAL),
    BK_NAME ("message/news", P_ORIGINAL),
  };
  const char *semicolon = memchr (type.p, ';', type.len);
  if (semicolon != NULL) type.len = (size_t) (semicolon - type.p);
  type = bk_trim (type);
  if (type.len == 0) return P_TEXT;
  return bk_name_id (type, types, BK_LEN (types), P_OTHER);
}

/* ---- memory ---- */

void bouncekit_report_init (bouncekit_report *r, const bouncekit_alloc *alloc) {
  memset (r, 0, sizeof *r);
  r->alloc = alloc;
  bk_buf_init (&r->list, alloc, sizeof (bouncekit_failure));
  bk_buf_init (&r->body, alloc, sizeof (bouncekit_failure));
}

void bouncekit_report_free (bouncekit_report *r) {
  bk_buf_free (&r->list);
  bk_buf_free (&r->body);
  if (r->copy != NULL) bk_free (r->alloc, r->copy, r->copy_cap);
  if (r->phrases != NULL) bk_free (r->alloc, r->phrases, sizeof *r->phrases);
  if (r->replies != NULL) bk_free (r->alloc, r->replies, sizeof *r->replies);
  r->copy = NULL;
  r->phrases = NULL;
  r->replies = NULL;
  r->copy_len = r->copy_cap = 0;
}

static void clear_original (bouncekit_original *o) {
  o->message_id = o->subject = o->sender = o->from = o->to = o->date = o->list_id = BK_EMPTY;
  o->size = 0;
}

static void clear (bouncekit_report *r) {
  bouncekit_feedback *b = &r->feedback;
  r->kind = BOUNCEKIT_KIND_NONE;
  r->reasons = r->flags = 0;
  r->agent = "";
  r->reporting_mta = r->received_from_mta = r->arrival_date = r->envelope_id = r->queue_id = BK_EMPTY;
  b->type = b->user_agent = b->version = b->source_ip = b->arrival_date = b->mail_from = b->reported_domain = BK_EMPTY;
  b->auth_failure = b->incidents = BK_EMPTY;
  clear_original (&r->original);
  r->failures = NULL;
  r->nfailures = 0;
  r->list.len = r->body.len = 0;
  r->copy_len = 0;
}

static size_t least (size_t a, size_t b) { return a < b ? a : b; }

/* Room for all copies at once: slices into it stay where they are. Texts are copied once, seldom twice; of a returned
   message a few fields. */
static bouncekit_status reserve (bouncekit_report *r, size_t header, const bouncekit_part *parts,
    const unsigned char *types, size_t n) {
  size_t need = least (header, 4096) + 2048;
  int plain = 0;
  for (size_t i = 0; i < n && need < BOUNCEKIT_REPORT_MAX_COPY; i++) {
    int type = types[i];
    size_t len = least (parts[i].text.len, BOUNCEKIT_REPORT_MAX_COPY);
    if (type == P_HTML) need += plain ? 0 : 2 * len;   /* as text, and copies of that */
    else if (type == P_ORIGINAL) need += least (len, 2048);
    else if (type != P_OTHER) need += len;
    plain |= type == P_TEXT && len > 0;
  }
  if (need > BOUNCEKIT_REPORT_MAX_COPY) need = BOUNCEKIT_REPORT_MAX_COPY;
  if (need <= r->copy_cap) return BOUNCEKIT_OK;
  if (r->copy != NULL) bk_free (r->alloc, r->copy, r->copy_cap);
  r->copy = bk_alloc (r->alloc, need);
  r->copy_cap = r->copy == NULL ? 0 : need;
  return r->copy == NULL ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;
}

char *bk_copy_room (bouncekit_report *r, size_t n) {
  if (n > r->copy_cap - r->copy_len) {
    r->flags |= BOUNCEKIT_REPORT_TEXT_CUT;
    return NULL;
  }
  char *p = r->copy + r->copy_len;
  r->copy_len += n;
  return p;
}

bouncekit_slice bk_unfold (bouncekit_report *r, bouncekit_slice s) {
  s = bk_trim (s);
  size_t at = 0;
  const unsigned char *p = (const unsigned char *) s.p;
  while (at < s.len && !((bk_bytes[p[at]] & BK_B_SPACE) != 0 && (p[at] != ' ' || bk_is_space (p[at + 1])))) at++;
  if (at == s.len) return s;
  if (s.len > 8192) s.len = 8192;
  char *out = bk_copy_room (r, s.len);
  if (out == NULL) return bk_sub (s, 0, at < s.len ? at : s.len);
  size_t n = 0;
  for (size_t i = 0; i < s.len; i++) {
    if ((bk_bytes[p[i]] & BK_B_SPACE) == 0) out[n++] = s.p[i];
    else if (n > 0 && out[n - 1] != ' ') out[n++] = ' ';
  }
  r->copy_len -= s.len - n;
  return bk_trim (bk_slice (out, n));
}

const bouncekit_reply *bk_reply_of (bouncekit_report *r, bouncekit_slice text) {
  bk_replies *m = r->replies;
  for (unsigned i = 0; i < m->used; i++)
    if (m->text[i].p == text.p && m->text[i].len == text.len) return &m->reply[i];
  m->last = m->used < BK_LEN (m->text) ? m->used++ : !m->last;
  m->text[m->last] = text;
  bouncekit_reply_parse (text, &m->reply[m->last]);
  return &m->reply[m->last];
}

bouncekit_failure *bk_failure_add (bouncekit_report *r, bk_buf *list, int *nomem) {
  if (list->len >= BOUNCEKIT_REPORT_MAX_RECIPIENTS) {
    r->flags |= BOUNCEKIT_REPORT_MANY_RECIPIENTS;
    return NULL;
  }
  bouncekit_failure *f = bk_buf_add (list, 1);
  if (f == NULL) {
    *nomem = 1;
    return NULL;
  }
  f->recipient = f->original_recipient = f->text = f->remote_host = f->remote_ip = f->agent = BK_EMPTY;
  f->last_attempt_date = f->will_retry_until = f->final_log_id = BK_EMPTY;
  return f;
}

/* ---- reading ---- */

typedef struct walk {
  bouncekit_report *r;
  const bouncekit_part *parts;
  size_t n;
  bk_head head;
  bk_evidence evidence;
  unsigned says, types;      /* bits 1 << P_* */
  bouncekit_slice original;
  unsigned char type[BOUNCEKIT_REPORT_MAX_PARTS];   /* P_*, of each part */
} walk;

static bouncekit_slice limited (bouncekit_report *r, bouncekit_slice text) {
  if (text.len <= BOUNCEKIT_REPORT_MAX_TEXT) return text;
  r->flags |= BOUNCEKIT_REPORT_TRUNCATED;
  return bk_sub (text, 0, BOUNCEKIT_REPORT_MAX_TEXT);
}

/* Parts with a form of their own. */
static bouncekit_status read_forms (walk *w) {
  bouncekit_status s = BOUNCEKIT_OK;
  for (size_t i = 0; i < w->n && s == BOUNCEKIT_OK; i++) {
    int type = w->type[i];
    bouncekit_slice text = limited (w->r, w->parts[i].text);
    w->types |= 1u << type;
    if (type == P_STATUS) s = bk_dsn_read (w->r, text);
    else if (type == P_FEEDBACK) s = bk_arf_read (w->r, text);
    else if (type == P_ORIGINAL) {
      if (w->original.len == 0) w->original = text;
      bk_original_read (w->r, text, w->parts[i].size > 0 ? w->parts[i].size : w->parts[i].text.len);
    }
  }
  return s;
}

/* A mail system's text that names nobody, and one more behind it: Verizon's second part has the recipient, the first
   the reason. Of the second nothing else is wanted. */
static bouncekit_status read_second_text (walk *w, bouncekit_slice text) {
  bouncekit_report *r = w->r;
  unsigned says = 0;
  if (r->list.len > 0 || r->body.len != 1 || (w->says & BK_SAYS_FAILURE) == 0 || !w->evidence.machine) return BOUNCEKIT_OK;
  bouncekit_failure first = *bk_failure_at (&r->body, 0);
  if (first.recipient.len > 0) return BOUNCEKIT_OK;
  bouncekit_status s = bk_body_read (r, r->phrases, text, 0, &says);
  for (size_t i = 0; i < r->body.len; i++) {
    bouncekit_failure *f = bk_failure_at (&r->body, i);
    f->text = first.text;
    f->rank = first.rank;
  }
  return s;
}

/* Texts for people: the plain ones before the returned message; without any, those in HTML. */
static bouncekit_status read_texts (walk *w, int listing) {
  int seen = 0;
  for (size_t i = 0; i < w->n && seen < 2; i++) {
    if (w->type[i] != P_TEXT || bk_trim (w->parts[i].text).len == 0) continue;
    bouncekit_slice text = limited (w->r, w->parts[i].text);
    bouncekit_status s = BOUNCEKIT_OK;
    if (seen++ > 0) s = read_second_text (w, text);
    else if ((s = bk_body_read (w->r, w->r->phrases, text, listing, &w->says)) == BOUNCEKIT_OK) s = bk_body_json (w->r, text);
    if (s != BOUNCEKIT_OK) return s;
  }
  for (size_t i = 0; i < w->n && !seen; i++) {
    if (w->type[i] != P_HTML) continue;
    bouncekit_slice text = bk_html_text (w->r, limited (w->r, w->parts[i].text));
    return bk_body_read (w->r, w->r->phrases, text, listing, &w->says);
  }
  return BOUNCEKIT_OK;
}

static bouncekit_status one_recipient (bouncekit_report *r, bouncekit_slice address) {
  int nomem = 0;
  r->list.len = 0;
  bouncekit_failure *f = bk_failure_add (r, &r->list, &nomem);
  if (f != NULL) f->recipient = address;
  return nomem ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;
}

/* A program that guards somebody's mailbox asks to confirm, in words of its text. */
static int is_challenge_text (const walk *w) {
  const bk_evidence *e = &w->evidence;
  return (w->says & BK_SAYS_CHALLENGE) != 0 && (e->machine || e->robot || e->replied || e->bulk) && !w->head.has_list;
}

/* Whose mailbox it guards: the address in the text, if it is one of that house, else the mail's sender. */
static bouncekit_slice guarded (const walk *w) {
  const bouncekit_failure *f = w->r->body.data;
  bouncekit_slice from = w->head.from_address;
  const char *at = memchr (from.p, '@', from.len);
  for (size_t i = 0; at != NULL && i < w->r->body.len; i++) {
    bouncekit_slice domain = bk_sub (from, (size_t) (at - from.p), from.len), to = f[i].recipient;
    if (to.len > domain.len && bk_equal_nocase (bk_sub (to, to.len - domain.len, to.len), domain)) return to;
  }
  return from;
}

/* "This is an automatic reply": where a field of the header says that no person wrote it. */
static int is_answer_text (const walk *w) {
  const bk_evidence *e = &w->evidence;
  return (w->says & BK_SAYS_VACATION) != 0 && (e->junk || (e->bulk && !e->answer));
}

/* No bounce: an automatic answer, a challenge, or a mail like any other. */
static bouncekit_status settle_other (walk *w) {
  bouncekit_report *r = w->r;
  const bk_evidence *e = &w->evidence;
  r->list.len = 0;
  clear_original (&r->original);
  r->kind = BOUNCEKIT_KIND_NONE;
  if ((w->types & 1u << P_RECEIPT) != 0) {
    r->reasons |= BOUNCEKIT_REASON_RECEIPT;
    return BOUNCEKIT_OK;
  }
  if ((w->says & BK_SAYS_FORWARD) != 0 || (e->answer && (w->says & BK_SAYS_DIALECT) != 0)) r->reasons |= BOUNCEKIT_REASON_FORWARDED;
  if ((e->subject & BK_SAYS_CHALLENGE) != 0 || w->head.challenge || is_challenge_text (w)) {
    r->kind = BOUNCEKIT_KIND_CHALLENGE;
    r->reasons |= BOUNCEKIT_REASON_CHALLENGE;
    return one_recipient (r, guarded (w));
  }
  int told = is_answer_text (w), vacation = (e->subject & BK_SAYS_VACATION) != 0 || told;
  if (w->head.has_list && !e->replied) return BOUNCEKIT_OK;
  if (!e->replied && !told && !(vacation && !e->answer && (e->subject_leads || e->machine))) return BOUNCEKIT_OK;
  if (vacation) r->reasons |= BOUNCEKIT_REASON_VACATION;
  r->kind = BOUNCEKIT_KIND_AUTO_REPLY;
  return one_recipient (r, w->head.from_address);
}

static bouncekit_status settle_complaint (walk *w) {
  bouncekit_report *r = w->r;
  r->kind = BOUNCEKIT_KIND_COMPLAINT;
  r->reasons |= BOUNCEKIT_REASON_FEEDBACK_REPORT;
  return BOUNCEKIT_OK;
}

static bouncekit_status settle_bounce (walk *w) {
  bouncekit_report *r = w->r;
  if ((r->flags & BOUNCEKIT_REPORT_NO_RECIPIENT) == 0 && r->list.len > 0) r->reasons |= BOUNCEKIT_REASON_RECIPIENT;
  bouncekit_status s = bk_merge (r, &w->head);
  if (s != BOUNCEKIT_OK) return s;
  bk_settle (r, w->says);
  bk_kind_of_actions (r, &w->evidence, w->says);
  if (r->list.len == 0) return settle_other (w);
  return s;
}

/* A mail system's mail in words that nobody told us: read once more, as if they had announced recipients. */
static bouncekit_status read_strange (walk *w, int *found) {
  bouncekit_report *r = w->r;
  unsigned flags = r->flags;
  *found = 0;
  if (!bk_may_be_strange (r, &w->head, &w->evidence, w->says)) return BOUNCEKIT_OK;
  r->body.len = r->list.len = 0;
  bouncekit_status s = read_texts (w, 1);
  if (s != BOUNCEKIT_OK) return s;
  *found = bk_is_strange_bounce (r, &w->head, w->says);
  if (!*found) r->flags = flags;
  return s;
}

static bouncekit_status decide (walk *w) {
  bouncekit_report *r = w->r;
  int status = r->list.len > 0 || (w->types & 1u << P_STATUS) != 0;
  bouncekit_status s = bk_arf_own_forms (r, &w->head, w->original);
  if (s != BOUNCEKIT_OK) return s;
  if (r->feedback.type.len > 0) return settle_complaint (w);
  if (status && !bk_is_foreign_status (r, &w->head, &w->evidence)) {
    r->reasons |= BOUNCEKIT_REASON_DELIVERY_STATUS;
    return settle_bounce (w);
  }
  if (!status && bk_is_bounce_text (r, &w->head, &w->evidence, w->says)) return settle_bounce (w);
  int strange = 0;
  if (status) r->reasons |= BOUNCEKIT_REASON_FORWARDED;
  else s = read_strange (w, &strange);
  if (s != BOUNCEKIT_OK) return s;
  return strange ? settle_bounce (w) : settle_other (w);
}

/* What is made once. */
static bouncekit_status make_ready (bouncekit_report *r) {
  if (r->replies == NULL) r->replies = bk_alloc (r->alloc, sizeof *r->replies);
  if (r->replies == NULL) return BOUNCEKIT_NOMEM;
  r->replies->used = 0;
  if (r->phrases != NULL) return BOUNCEKIT_OK;
  r->phrases = bk_alloc (r->alloc, sizeof *r->phrases);
  if (r->phrases == NULL) return BOUNCEKIT_NOMEM;
  bk_phrases_index (r->phrases);
  return BOUNCEKIT_OK;
}

bouncekit_status bouncekit_report_read (bouncekit_report *r, bouncekit_slice header, const bouncekit_part *parts, size_t n) {
  walk w;
  memset (&w, 0, offsetof (walk, head));
  w.says = w.types = 0;
  w.original = BK_EMPTY;
  w.r = r;
  clear (r);
  if (n > BOUNCEKIT_REPORT_MAX_PARTS) r->flags |= BOUNCEKIT_REPORT_MANY_PARTS, n = BOUNCEKIT_REPORT_MAX_PARTS;
  w.parts = parts;
  w.n = n;
  header = limited (r, header);
  for (size_t i = 0; i < n; i++) w.type[i] = (unsigned char) part_type (parts[i].type);
  bouncekit_status s = reserve (r, header.len, parts, w.type, n);
  if (s != BOUNCEKIT_OK || (s = make_ready (r)) != BOUNCEKIT_OK) return s;
  bk_head_read (r, &w.head, header);
  bk_evidence_read (r, r->phrases, &w.head, &w.evidence);
  s = read_forms (&w);
  if (s == BOUNCEKIT_OK && (w.types & 1u << P_FEEDBACK) == 0) s = read_texts (&w, 0);
  if (s == BOUNCEKIT_OK) s = decide (&w);
  r->failures = r->list.data;
  r->nfailures = r->list.len;
  return s;
}
