/* report.h - a bounce mail, already taken apart by a MIME parser, into one result per recipient. Public part first;
   `bk_*` names stay inside the library. */
#ifndef BOUNCEKIT_REPORT_H
#define BOUNCEKIT_REPORT_H

#include "internal.h"

/* ---- public ---- */

/* Limits: what is beyond is left out and flagged, never an error. */
#define BOUNCEKIT_REPORT_MAX_TEXT (1024 * 1024)  /* bytes of one part that are looked at */
#define BOUNCEKIT_REPORT_MAX_PARTS 1000
#define BOUNCEKIT_REPORT_MAX_LINES 5000          /* of one text that follows no RFC */
#define BOUNCEKIT_REPORT_MAX_RECIPIENTS 2000
#define BOUNCEKIT_REPORT_MAX_COPY 65536          /* bytes of texts that had to be put together */
#define BOUNCEKIT_REPORT_MAX_FIELDS 2000         /* header fields of one block */

/* name, text. What kind of mail it is. */
#define BOUNCEKIT_KINDS(X) \
  X (NONE, "none") X (FAILURE, "failure") X (DELAY, "delay") X (SUCCESS, "success") X (RELAYED, "relayed") \
  X (EXPANDED, "expanded") X (COMPLAINT, "complaint") X (AUTO_REPLY, "auto-reply") X (CHALLENGE, "challenge")

typedef enum bouncekit_kind {
#define BOUNCEKIT_KIND_ENUM(name, text) BOUNCEKIT_KIND_##name,
  BOUNCEKIT_KINDS (BOUNCEKIT_KIND_ENUM)
#undef BOUNCEKIT_KIND_ENUM
  BOUNCEKIT_KIND_COUNT
} bouncekit_kind;

/* What became of a message for one recipient (RFC 3464 2.3.3). */
#define BOUNCEKIT_ACTIONS(X) \
  X (NONE, "") X (FAILED, "failed") X (DELAYED, "delayed") X (DELIVERED, "delivered") X (RELAYED, "relayed") \
  X (EXPANDED, "expanded")

typedef enum bouncekit_action {
#define BOUNCEKIT_ACTION_ENUM(name, text) BOUNCEKIT_ACTION_##name,
  BOUNCEKIT_ACTIONS (BOUNCEKIT_ACTION_ENUM)
#undef BOUNCEKIT_ACTION_ENUM
  BOUNCEKIT_ACTION_COUNT
} bouncekit_action;

/* name, bit, what it says: why the mail was taken for what it is. */
#define BOUNCEKIT_REASONS(X) \
  X (DELIVERY_STATUS, 0x000001, "a delivery status in the form of RFC 3464") \
  X (FEEDBACK_REPORT, 0x000002, "a feedback report in the form of RFC 5965, or a provider's own form of it") \
  X (NULL_SENDER, 0x000004, "the return path is empty") \
  X (DAEMON_SENDER, 0x000008, "sent by a mailer daemon or postmaster") \
  X (SUBJECT, 0x000010, "the subject is one of bounces") \
  X (FAILED_RECIPIENTS, 0x000020, "a header field names failed recipients") \
  X (AUTO_SUBMITTED, 0x000040, "the header says that no person wrote it") \
  X (DIALECT, 0x000080, "the words of a mail program that is known") \
  X (WORDS, 0x000100, "words that say what became of a message") \
  X (RECIPIENT, 0x000200, "a failed recipient is named") \
  X (REPLY, 0x000400, "the reply of a mail server is quoted") \
  X (VACATION, 0x000800, "the words of an automatic answer") \
  X (CHALLENGE, 0x001000, "asks the sender to confirm") \
  X (RECEIPT, 0x002000, "a receipt (RFC 8098): the message was shown or deleted") \
  X (FORWARDED, 0x004000, "a forward or an answer of a person; what it quotes is somebody else's bounce") \
  X (THREAD, 0x008000, "part of a conversation") \
  X (LIST, 0x010000, "sent through a mailing list") \
  X (UNSUBSCRIBE, 0x020000, "asks to be taken off a list")

typedef enum bouncekit_reason {
#define BOUNCEKIT_REASON_ENUM(name, bit, text) BOUNCEKIT_REASON_##name = bit,
  BOUNCEKIT_REASONS (BOUNCEKIT_REASON_ENUM)
#undef BOUNCEKIT_REASON_ENUM
  BOUNCEKIT_REASON_END = 0x800000
} bouncekit_reason;

#define BOUNCEKIT_REPORT_FLAGS(X) \
  X (TRUNCATED, 0x0001, "a part is longer than the limit; the rest was not looked at") \
  X (MANY_PARTS, 0x0002, "more parts than the limit") \
  X (MANY_LINES, 0x0004, "more lines or fields than the limit") \
  X (MANY_RECIPIENTS, 0x0008, "more recipients than the limit") \
  X (TEXT_CUT, 0x0010, "texts were left out: together longer than the limit") \
  X (NO_RECIPIENT, 0x0020, "a report that names no recipient") \
  X (GUESSED_RECIPIENT, 0x0040, "the recipient is the one the returned message was addressed to") \
  X (REDACTED, 0x0080, "the recipient was made unreadable by the reporter") \
  X (IN_TEXT, 0x0100, "a delivery status stood in a plain text")

typedef enum bouncekit_report_flag {
#define BOUNCEKIT_REPORT_ENUM(name, bit, text) BOUNCEKIT_REPORT_##name = bit,
  BOUNCEKIT_REPORT_FLAGS (BOUNCEKIT_REPORT_ENUM)
#undef BOUNCEKIT_REPORT_ENUM
  BOUNCEKIT_REPORT_FLAG_END = 0x8000
} bouncekit_report_flag;

/* A part of the mail: its media type ("text/plain"; case ignored, parameters after ";" too) and its content, decoded
   and in UTF-8. Of a message/rfc822 part the header block is enough. Parts inside a message part are not given. */
typedef struct bouncekit_part {
  bouncekit_slice type, text;
  size_t size;                   /* bytes of a returned message; 0: as long as text */
} bouncekit_part;

/* One recipient. Slices are empty where the mail does not say. */
typedef struct bouncekit_failure {
  bouncekit_slice recipient, original_recipient;
  bouncekit_slice text;          /* the diagnostic */
  bouncekit_slice remote_host, remote_ip;
  bouncekit_slice agent;         /* diagnostic type: "smtp", "X-Postfix" */
  bouncekit_slice last_attempt_date, will_retry_until, final_log_id;
  bouncekit_action action;
  bouncekit_esc status;          /* as reported */
  bouncekit_esc esc;             /* out of the diagnostic */
  unsigned short code;
  bouncekit_phase phase;
  unsigned char rank;            /* internal: how good the text is */
  unsigned char expired;         /* the mail system gave up trying */
} bouncekit_failure;

typedef struct bouncekit_feedback {
  bouncekit_slice type, user_agent, version, source_ip, arrival_date, mail_from, reported_domain, auth_failure, incidents;
} bouncekit_feedback;

/* The message that was returned. */
typedef struct bouncekit_original {
  bouncekit_slice message_id, subject, sender, from, to, date, list_id;
  size_t size;                   /* 0: not known */
} bouncekit_original;

typedef struct bouncekit_report {
  bouncekit_kind kind;
  unsigned reasons, flags;
  const char *agent;             /* the program whose words these are ("qmail"), or "" */
  bouncekit_slice reporting_mta, received_from_mta, arrival_date, envelope_id, queue_id;
  bouncekit_feedback feedback;
  bouncekit_original original;
  bouncekit_failure *failures;
  size_t nfailures;
  /* internal */
  const bouncekit_alloc *alloc;
  bk_buf list, body;             /* bouncekit_failure: of delivery statuses; of texts */
  char *copy;
  size_t copy_len, copy_cap;
  struct bk_replies *replies;    /* texts parsed last */
  struct bk_phrases *phrases;    /* made once */
} bouncekit_report;

/* Make ready; hold no memory. */
BOUNCEKIT_API void bouncekit_report_init (bouncekit_report *r, const bouncekit_alloc *alloc);
/* Read a mail: its header block (decoded; may be empty) and its parts. May be called again and again. Results point
   into the input and into the report's own memory, until the next call. Only NOMEM can go wrong. */
BOUNCEKIT_API bouncekit_status bouncekit_report_read (bouncekit_report *r, bouncekit_slice header,
    const bouncekit_part *parts, size_t nparts);
BOUNCEKIT_API void bouncekit_report_free (bouncekit_report *r);
BOUNCEKIT_API const char *bouncekit_kind_name (bouncekit_kind kind);
BOUNCEKIT_API const char *bouncekit_action_name (bouncekit_action action);

/* ---- field.c: header fields (RFC 5322 2.2) and what stands in them ---- */

#define BK_EMPTY BK_LIT ("")

/* The line at `at` without its end (LF, CRLF or CR); returns where the next one begins, in.len at the end. */
size_t bk_line_next (bouncekit_slice in, size_t at, bouncekit_slice *line);

typedef struct bk_field { bouncekit_slice name, value; } bk_field;
enum { BK_FIELD_END, BK_FIELD_BLANK, BK_FIELD_FOUND };
/* The next field from *at on, folds still in its value; BLANK: an empty line. What is no field is passed over. */
int bk_field_next (bouncekit_slice in, size_t *at, bk_field *out);
/* Is the line "Name: value"? The length of the name, or 0. */
size_t bk_field_name (bouncekit_slice line);

/* Same bytes, ASCII case ignored. */
static inline int bk_is (bouncekit_slice s, const char *text) { return bk_equal_nocase (s, bk_slice (text, strlen (text))); }
/* Begins with a prefix of at least one byte, ASCII case ignored. */
static inline int bk_begins (bouncekit_slice s, const char *prefix) {
  return s.len > 0 && bk_lower ((unsigned char) s.p[0]) == bk_lower ((unsigned char) prefix[0])
    && bk_starts_nocase (s, bk_slice (prefix, strlen (prefix)));
}
/* Names that stand for numbers; the number of one, ASCII case ignored. */
typedef struct bk_name { const char *text; unsigned char len, id; } bk_name;
#define BK_NAME(text, id) { text, sizeof (text) - 1, id }
int bk_name_id (bouncekit_slice name, const bk_name *list, size_t n, int other);
static inline int bk_one_of (int c, const char *set) { return c != '\0' && strchr (set, c) != NULL; }
bouncekit_slice bk_trim (bouncekit_slice s);
bouncekit_slice bk_word (bouncekit_slice s);       /* up to the first white space */
/* Without "(comment)" at the end. */
bouncekit_slice bk_uncomment (bouncekit_slice s);
/* "rfc822; ann@example.org" -> the type and the rest; an empty type when there is none. */
bouncekit_slice bk_typed (bouncekit_slice value, bouncekit_slice *type);
/* Where the address around the '@' at `at` begins and ends; 0: there is none. */
int bk_address_around (bouncekit_slice s, size_t at, size_t *begin, size_t *end);
/* The first address in a text ("Ann <ann@example.org>"), or empty. */
bouncekit_slice bk_address (bouncekit_slice s);
/* "mx.example.org (192.0.2.25)", "[192.0.2.25]" -> name and address, where there are such. */
void bk_host (bouncekit_slice s, bouncekit_slice *host, bouncekit_slice *ip);

/* ---- report.c: the result under construction ---- */

/* The header of the mail itself. */
typedef struct bk_head {
  bouncekit_slice from, from_address, to, subject, return_path, auto_submitted, failed_recipients, precedence;
  bouncekit_slice content_type, in_reply_to;
  unsigned char has_return_path, has_list, has_thread, has_auto;   /* has_auto: a field that only programs set */
  unsigned char reply_subject, challenge;
  bouncekit_slice unsubscribe;
} bk_head;

/* Words of the mail's texts: what the body reader saw. */
enum {
  BK_SAYS_FAILURE = 1, BK_SAYS_DELAY = 2, BK_SAYS_SUCCESS = 4, BK_SAYS_EXPIRED = 8, BK_SAYS_VACATION = 16,
  BK_SAYS_CHALLENGE = 32, BK_SAYS_REPLY = 64, BK_SAYS_DIALECT = 128, BK_SAYS_DIALECT_FIRST = 256, BK_SAYS_INTRO = 512,
  BK_SAYS_FORWARD = 1024,
  BK_SAYS_DIALECT_OPENS = 0x1000000   /* the first line of all is a program's own */
};

/* How good a text is as a diagnostic. */
enum { BK_RANK_NONE, BK_RANK_BEFORE, BK_RANK_PROSE, BK_RANK_STATUS, BK_RANK_REPLY, BK_RANK_REMOTE };

/* Room in the copy for n bytes, or NULL: what then is to be left out is flagged. */
char *bk_copy_room (bouncekit_report *r, size_t n);
/* The text on one line, line ends and blanks as one space; copied only where needed. */
bouncekit_slice bk_unfold (bouncekit_report *r, bouncekit_slice s);
/* A new, empty recipient in the list; NULL: too many (flagged), or out of memory (*nomem set). */
bouncekit_failure *bk_failure_add (bouncekit_report *r, bk_buf *list, int *nomem);
static inline bouncekit_failure *bk_failure_at (bk_buf *list, size_t i) { return (bouncekit_failure *) list->data + i; }

/* A text parsed as a reply. The last two are remembered: one text is asked about in several places. */
typedef struct bk_replies {
  bouncekit_slice text[2];
  bouncekit_reply reply[2];
  unsigned last, used;
} bk_replies;
const bouncekit_reply *bk_reply_of (bouncekit_report *r, bouncekit_slice text);

void bk_head_read (bouncekit_report *r, bk_head *h, bouncekit_slice header);       /* report_head.c */
bouncekit_status bk_dsn_read (bouncekit_report *r, bouncekit_slice text);          /* dsn.c */
bouncekit_status bk_arf_read (bouncekit_report *r, bouncekit_slice text);          /* arf.c */
bouncekit_status bk_arf_own_forms (bouncekit_report *r, const bk_head *h, bouncekit_slice original);
void bk_original_read (bouncekit_report *r, bouncekit_slice text, size_t size);    /* report_original.c */
/* A text/plain: recipients into r->body; returns BK_SAYS_* bits in *says. */
struct bk_phrases;
bouncekit_status bk_body_read (bouncekit_report *r, const struct bk_phrases *ix, bouncekit_slice text, int listing,
    unsigned *says);  /* body.c; listing: recipients are expected without a word before them */
bouncekit_status bk_body_json (bouncekit_report *r, bouncekit_slice text);         /* body_json.c */
bouncekit_slice bk_html_text (bouncekit_report *r, bouncekit_slice html);          /* body_html.c */
bouncekit_status bk_merge (bouncekit_report *r, const bk_head *h);                 /* report_merge.c */
void bk_settle (bouncekit_report *r, unsigned says);

#endif
