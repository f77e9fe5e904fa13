/* report_kind.c - what kind of mail it is. Two questions: was it written by a program, and what does it say? */
#include "report_phrases.h"
#include "report_kind.h"
#include "reply.h"

static int contains (bouncekit_slice s, const char *word) {
  size_t n = strlen (word);
  for (size_t i = 0; i + n <= s.len && i < 512; i++)
    if (bk_begins (bk_sub (s, i, s.len), word)) return 1;
  return 0;
}

/* Letters that the names begin with, a bit each. */
static uint32_t first_letters (const char *const *list, size_t n) {
  uint32_t set = 0;
  for (size_t i = 0; i < n; i++) set |= (uint32_t) 1 << (list[i][0] & 31);
  return set;
}

static int begins_with_one (bouncekit_slice s, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (bk_begins (s, list[i])) return 1;
  return 0;
}

static int contains_one (bouncekit_slice s, const char *const *list, size_t n) {
  uint32_t set = first_letters (list, n);
  for (size_t i = 0; i < s.len && i < 512; i++)
    if ((set >> (s.p[i] & 31) & 1) != 0 && begins_with_one (bk_sub (s, i, s.len), list, n)) return 1;
  return 0;
}

/* Addresses that programs send bounces from. */
static int is_daemon (const bk_head *h) {
  static const char *const locals[] = {
    "mailer-daemon", "mailerdaemon", "mailer_daemon", "mail-daemon", "maildaemon", "mail.daemon", "postmaster",
    "poostmaster", "mail-delivery", "maildelivery", "mdaemon", "bounce@", "microsoftexchange",
  };
  if (h->from.len == 0) return 0;
  if (h->from_address.len > 0) return begins_with_one (h->from_address, locals, BK_LEN (locals));
  return begins_with_one (h->from, locals, BK_LEN (locals)) || contains (h->from, "<>") || contains (h->from, "mailer-daemon");
}

/* Names that anybody may give himself, and addresses that nobody reads: not enough by themselves. */
static int is_robot (const bk_head *h) {
  static const char *const locals[] = {
    "no-reply", "noreply", "no_reply", "donotreply", "do-not-reply", "admin", "sysadmin", "administrator", "system",
    "root@", "daemon@", "nobody@", "mailer@", "notification", "mail@", "support@",
  };
  static const char *const names[] = {
    "mailer-daemon", "mailer daemon", "mail delivery", "postmaster", "mail administrator", "mail system",
    "system administrator", "mail router", "mail deliver system", "message delivery", "delivery subsystem",
    "ndr administrator", "microsoft outlook", "mail server",
  };
  const char *at = memchr (h->from_address.p, '@', h->from_address.len);
  size_t local = at == NULL ? h->from_address.len : (size_t) (at - h->from_address.p);
  if (begins_with_one (h->from_address, locals, BK_LEN (locals))) return 1;
  if (local > 6 && bk_is (bk_sub (h->from_address, local - 6, local), "-admin")) return 1;
  return contains_one (h->from, names, BK_LEN (names));
}

/* "Re:", "Fwd:" and what programs in other languages write for them. */
static int is_answer (bouncekit_slice subject) {
  static const char *const marks[] = {
    "re", "fwd", "fw", "aw", "wg", "sv", "vs", "vb", "tr", "rv", "ref", "enc", "res", "antw", "doorst", "odp", "pd",
    "ynt", "\xc4\xb0lt", "ilt", "\xe5\x9b\x9e\xe5\xa4\x8d", "\xe8\xbd\xac\xe5\x8f\x91", "\xe7\xad\x94\xe5\xa4\x8d",
    "\xe5\x9b\x9e\xe8\xa6\x86", "\xe8\xbd\x89\xe5\xaf\x84",
  };
  for (size_t i = 0; i < BK_LEN (marks); i++) {
    size_t n = strlen (marks[i]);
    if (!bk_begins (subject, marks[i])) continue;
    bouncekit_slice rest = bk_sub (subject, n, subject.len);
    if (rest.len > 0 && rest.p[0] == '[') {
      const char *close = memchr (rest.p, ']', rest.len);
      if (close != NULL) rest = bk_sub (rest, (size_t) (close - rest.p) + 1, rest.len);
    }
    rest = bk_trim (rest);
    if (rest.len > 0 && (rest.p[0] == ':' || memcmp (rest.p, "\xef\xbc\x9a", rest.len < 3 ? rest.len : 3) == 0)) return 1;
  }
  return 0;
}

static int is_null_path (const bk_head *h) {
  bouncekit_slice path = bk_trim (h->return_path);
  return h->has_return_path && bk_address (path).len == 0 && (path.len == 0 || path.p[0] == '<' || bk_begins (path, "mailer-daemon"));
}

/* What the subject says; *leads: it begins so. */
static unsigned subject_says (const bk_phrases *ix, bouncekit_slice subject, int *leads) {
  size_t at = 0, begin;
  unsigned says = 0;
  const bk_phrase *row;
  if (subject.len > 512) subject.len = 512;
  *leads = 0;
  while ((row = bk_phrase_next (ix, subject, 0, 1, &at, &begin)) != NULL) {
    says |= row->flags & BK_P_SAYS;
    if (begin <= 2) *leads = 1;
  }
  return says;
}

void bk_evidence_read (bouncekit_report *r, const bk_phrases *ix, const bk_head *h, bk_evidence *e) {
  unsigned *why = &r->reasons;
  e->subject = subject_says (ix, h->subject, &e->subject_leads);
  e->answer = is_answer (h->subject);
  e->machine = 0;
  if (is_null_path (h)) *why |= BOUNCEKIT_REASON_NULL_SENDER, e->machine = 1;
  if (is_daemon (h)) *why |= BOUNCEKIT_REASON_DAEMON_SENDER, e->machine = 1;
  e->robot = is_robot (h) || bk_begins (h->auto_submitted, "auto-generated");
  if (bk_address (h->failed_recipients).len > 0) *why |= BOUNCEKIT_REASON_FAILED_RECIPIENTS, e->machine = 1;
  if ((e->subject & (BK_SAYS_FAILURE | BK_SAYS_DELAY | BK_SAYS_SUCCESS)) != 0 && !e->answer) *why |= BOUNCEKIT_REASON_SUBJECT;
  e->replied = bk_begins (h->auto_submitted, "auto-replied") || h->has_auto
    || bk_begins (h->precedence, "auto_reply");
  e->junk = bk_begins (h->precedence, "junk");
  e->bulk = e->junk || bk_begins (h->precedence, "bulk");
  if (e->replied || bk_begins (h->auto_submitted, "auto-")) *why |= BOUNCEKIT_REASON_AUTO_SUBMITTED;
  if (h->has_thread) *why |= BOUNCEKIT_REASON_THREAD;
  if (h->has_list) *why |= BOUNCEKIT_REASON_LIST;
}

static void note_words (bouncekit_report *r, unsigned says) {
  if ((says & BK_SAYS_DIALECT) != 0) r->reasons |= BOUNCEKIT_REASON_DIALECT;
  if ((says & (BK_SAYS_FAILURE | BK_SAYS_DELAY | BK_SAYS_SUCCESS)) != 0) r->reasons |= BOUNCEKIT_REASON_WORDS;
  if ((says & BK_SAYS_REPLY) != 0) r->reasons |= BOUNCEKIT_REASON_REPLY;
}

/* Is a recipient named, other than the reader of this mail? Bounces go to senders; spam speaks to its reader. */
static int any_recipient (const bk_buf *list, bouncekit_slice reader, int replies) {
  const bouncekit_failure *f = list->data;
  for (size_t i = 0; i < list->len; i++)
    if (f[i].recipient.len > 0 && (replies || !bk_equal_nocase (f[i].recipient, reader))) return 1;
  return 0;
}

typedef struct facts { int named, words, dialect, first, opens, replies, subject; } facts;

/* From an address of mail systems. James answers: "Re:" and the subject of what it returns, in its thread. A postmaster
   who answers a person quotes below words of his own. */
static int is_bounce_of_machine (const bouncekit_report *r, const bk_head *h, const bk_evidence *e, const facts *f) {
  if (h->has_list && !f->dialect) return 0;
  if (e->answer && h->has_thread && !(f->opens && f->named)) return 0;
  if ((r->reasons & BOUNCEKIT_REASON_FAILED_RECIPIENTS) != 0) return 1;
  if (f->dialect && (f->words || f->named || f->subject)) return 1;
  int daemon = (r->reasons & BOUNCEKIT_REASON_NULL_SENDER) != 0 && contains (h->from, "mailer-daemon");
  if (f->words && f->named && daemon) return 1;
  return (f->words && (f->named || f->replies) && (f->subject || f->replies)) || (f->subject && f->named);
}

/* Automatic answers have no sender, as bounces have none, and tell of what was refused; mail systems that mark their
   bounces so (Auto-Submitted: auto-replied) say in other places too what they are. */
static int is_plain_answer (const bouncekit_report *r, const bk_evidence *e, const facts *f) {
  if (!e->replied || f->dialect) return 0;
  if ((r->reasons & (BOUNCEKIT_REASON_DAEMON_SENDER | BOUNCEKIT_REASON_FAILED_RECIPIENTS)) != 0) return 0;
  return !f->subject || (e->subject & BK_SAYS_VACATION) != 0;
}

/* Does a text without a delivery status make this a bounce? A program's words count more than words anybody may use, and
   a person's mail that quotes a bounce has both, but not from its first line on, or under a subject of his own. */
int bk_is_bounce_text (bouncekit_report *r, const bk_head *h, const bk_evidence *e, unsigned says) {
  facts f;
  f.replies = (says & BK_SAYS_REPLY) != 0;
  f.named = any_recipient (&r->body, bk_address (h->to), f.replies) || bk_address (h->failed_recipients).len > 0;
  f.words = (says & (BK_SAYS_FAILURE | BK_SAYS_DELAY | BK_SAYS_SUCCESS)) != 0;
  f.dialect = (says & BK_SAYS_DIALECT) != 0;
  f.first = (says & BK_SAYS_DIALECT_FIRST) != 0;
  f.opens = (says & BK_SAYS_DIALECT_OPENS) != 0;
  f.subject = (r->reasons & BOUNCEKIT_REASON_SUBJECT) != 0;
  note_words (r, says);
  if (f.named) r->reasons |= BOUNCEKIT_REASON_RECIPIENT;
  if ((says & BK_SAYS_FORWARD) != 0 && !e->machine) return 0;
  if (is_plain_answer (r, e, &f) || (e->replied && !e->machine && (e->subject & BK_SAYS_VACATION) != 0)) return 0;
  if (e->machine) return is_bounce_of_machine (r, h, e, &f);
  if (e->answer || h->has_list || !f.words || !(f.named || r->original.to.len > 0)) return 0;
  if (e->robot) return f.first || (f.subject && (f.dialect || (e->subject_leads && f.named && f.replies)));
  return f.subject && f.first && !h->has_thread;
}

/* From a mail daemon, or with a subject that says what it is: no answer, no list, no automatic answer of a person. A
   postmaster is a person at times, and sends statistics; automatic answers have no sender either. */
int bk_may_be_strange (const bouncekit_report *r, const bk_head *h, const bk_evidence *e, unsigned says) {
  int daemon = (r->reasons & BOUNCEKIT_REASON_DAEMON_SENDER) != 0
    && (contains (h->from, "daemon") || contains (h->from, "mail delivery"));
  return e->machine && (daemon || (r->reasons & BOUNCEKIT_REASON_SUBJECT) != 0) && !e->answer && !h->has_thread
    && !h->has_list && !h->challenge && (e->subject & (BK_SAYS_VACATION | BK_SAYS_CHALLENGE)) == 0
    && (says & BK_SAYS_FORWARD) == 0;
}

/* A refusal, not a number: "550 5.1.1 ...", "mx.example.org said: 550 ...", "550 no such user (in reply to RCPT)". */
static int is_refusal (const bouncekit_failure *f) {
  bouncekit_reply reply;
  if (f->rank < BK_RANK_REPLY) return 0;
  bouncekit_reply_parse (f->text, &reply);
  return reply.esc.cls >= 4 || reply.host.len > 0 || reply.phase != BOUNCEKIT_PHASE_NONE;
}

/* Somebody else is named, and a server's refusal stands behind him: no words are needed to see what that is. Lists of a
   queue have the refusal before the name. */
int bk_is_strange_bounce (bouncekit_report *r, const bk_head *h, unsigned says) {
  const bouncekit_failure *f = r->body.data;
  bouncekit_slice reader = bk_address (h->to);
  size_t i = 0;
  for (; i < r->body.len; i++)
    if (f[i].recipient.len > 0 && is_refusal (&f[i]) && !bk_equal_nocase (f[i].recipient, reader)) break;
  if (i == r->body.len) return 0;
  note_words (r, says);
  r->reasons |= BOUNCEKIT_REASON_RECIPIENT;
  return 1;
}

/* A delivery status in somebody's mail: his own bounce only if a program sent it, or in a report of that type. */
int bk_is_foreign_status (const bouncekit_report *r, const bk_head *h, const bk_evidence *e) {
  if (e->machine || contains (h->content_type, "multipart/report")) return 0;
  if (e->answer || h->has_thread || h->has_list) return 1;
  return (r->reasons & BOUNCEKIT_REASON_SUBJECT) == 0 && (r->flags & BOUNCEKIT_REPORT_IN_TEXT) != 0;
}

static bouncekit_action action_of (const bouncekit_failure *f, bouncekit_action by_text) {
  if (f->action != BOUNCEKIT_ACTION_NONE) return f->action;
  if (by_text != BOUNCEKIT_ACTION_NONE) return by_text;
  if (f->status.cls == 2) return BOUNCEKIT_ACTION_DELIVERED;
  return BOUNCEKIT_ACTION_FAILED;
}

static bouncekit_action text_action (const bk_evidence *e, unsigned says) {
  if ((says & BK_SAYS_DELAY) != 0 && (says & BK_SAYS_EXPIRED) == 0) return BOUNCEKIT_ACTION_DELAYED;
  if ((says & BK_SAYS_FAILURE) != 0) return BOUNCEKIT_ACTION_FAILED;
  if ((says & BK_SAYS_SUCCESS) != 0) return BOUNCEKIT_ACTION_DELIVERED;
  if ((e->subject & BK_SAYS_DELAY) != 0) return BOUNCEKIT_ACTION_DELAYED;
  return BOUNCEKIT_ACTION_NONE;
}

/* OpenSMTPD's last word about an expired message is "delayed", with the text "Envelope expired". */
static int is_late_expiry (const bouncekit_report *r, const bouncekit_failure *f) {
  return f->action == BOUNCEKIT_ACTION_DELAYED && contains (f->text, "envelope expired") && strcmp (r->agent, "opensmtpd") == 0;
}

/* Does the recipient's own text say that it is tried again? */
static int own_delay (const bouncekit_report *r, const bouncekit_failure *f) {
  size_t at = 0, begin;
  unsigned says = 0;
  const bk_phrase *row;
  bouncekit_slice text = bk_sub (f->text, 0, f->text.len < 2000 ? f->text.len : 2000);
  if (f->action != BOUNCEKIT_ACTION_NONE || f->rank < BK_RANK_PROSE) return 0;
  while ((row = bk_phrase_next (r->phrases, text, 0, 0, &at, &begin)) != NULL) says |= row->flags & BK_P_SAYS;
  return (says & BK_SAYS_DELAY) != 0 && (says & BK_SAYS_EXPIRED) == 0;
}

/* One mail, two fates: some recipients failed, others are tried again and their texts say so (Zoho). The words of the
   mail as a whole are then those of the others. */
static void mixed_actions (bouncekit_report *r, unsigned says) {
  bouncekit_failure *f = r->list.data;
  size_t delayed = 0;
  if (r->list.len < 2 || (says & BK_SAYS_DELAY) == 0 || (says & BK_SAYS_FAILURE) == 0) return;
  for (size_t i = 0; i < r->list.len; i++) delayed += (size_t) own_delay (r, &f[i]);
  if (delayed == 0 || delayed == r->list.len) return;
  for (size_t i = 0; i < r->list.len; i++)
    if (f[i].action == BOUNCEKIT_ACTION_NONE)
      f[i].action = own_delay (r, &f[i]) ? BOUNCEKIT_ACTION_DELAYED : BOUNCEKIT_ACTION_FAILED;
}

/* Actions of the recipients, and with them the kind. */
void bk_kind_of_actions (bouncekit_report *r, const bk_evidence *e, unsigned says) {
  static const bouncekit_kind kinds[BOUNCEKIT_ACTION_COUNT] = {
    BOUNCEKIT_KIND_FAILURE, BOUNCEKIT_KIND_FAILURE, BOUNCEKIT_KIND_DELAY, BOUNCEKIT_KIND_SUCCESS, BOUNCEKIT_KIND_RELAYED,
    BOUNCEKIT_KIND_EXPANDED,
  };
  bouncekit_failure *f = r->list.data;
  bouncekit_action by_text = text_action (e, says);
  r->kind = BOUNCEKIT_KIND_COUNT;
  mixed_actions (r, says);
  for (size_t i = 0; i < r->list.len; i++) {
    if (is_late_expiry (r, &f[i])) f[i].action = BOUNCEKIT_ACTION_FAILED, f[i].expired = 1;
    f[i].action = action_of (&f[i], by_text);
    if (kinds[f[i].action] < r->kind) r->kind = kinds[f[i].action];
  }
}
