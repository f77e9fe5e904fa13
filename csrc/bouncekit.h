/* bouncekit.h - what a mail server's refusal means. The public C interface, the only header that
   is installed. Free of Lua; compiles as C89, C99, C11 and C++.

   Conventions
   - Input is a slice (pointer, length): never NUL-terminated, never copied unless said so. Results
     point into the input or into static tables; nothing has to be freed unless a function says so.
   - Offsets are 0-based and half-open.
   - Nothing here reads a clock, a file or the environment, writes to stdio, exits or aborts.
   - All functions are re-entrant. Static tables and a frozen rule set are never written, so they may
     be shared between threads and across fork.
   - Token readers return the length read, or 0 for "not here". Functions that can fail return a
     bouncekit_status. */
#ifndef BOUNCEKIT_H
#define BOUNCEKIT_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The one place the version stands; Makefile, rockspec and CHANGELOG are checked against it. */
#define BOUNCEKIT_VERSION "0.1.0"

#ifndef BOUNCEKIT_API
#define BOUNCEKIT_API
#endif

/* ---- basics ------------------------------------------------------------------------------ */

/* A piece of the caller's input: never copied, never NUL-terminated. */
typedef struct bouncekit_slice { const char *p; size_t len; } bouncekit_slice;

/* name, text. Every status a function here can return. */
#define BOUNCEKIT_STATUS_LIST(X) \
  X (OK, "ok") \
  X (NOMEM, "out of memory") \
  X (LIMIT, "a documented limit was exceeded") \
  X (SYNTAX, "bad syntax in a row") \
  X (UNKNOWN, "unknown name") \
  X (STATE, "called in the wrong order")

typedef enum bouncekit_status {
#define BOUNCEKIT_STATUS_ENUM(name, text) BOUNCEKIT_##name,
  BOUNCEKIT_STATUS_LIST (BOUNCEKIT_STATUS_ENUM)
#undef BOUNCEKIT_STATUS_ENUM
  BOUNCEKIT_STATUS_COUNT
} bouncekit_status;

/* The name ("NOMEM") and the text of a status; "UNKNOWN" and its text for any other number. Static. */
BOUNCEKIT_API const char *bouncekit_status_name (bouncekit_status s);
BOUNCEKIT_API const char *bouncekit_status_text (bouncekit_status s);

/* Memory hook with lua_Alloc's meaning: nsize 0 frees (osize as allocated), else (re)allocates.
   May return NULL except when shrinking. */
typedef struct bouncekit_alloc {
  void *(*fn) (void *ud, void *ptr, size_t osize, size_t nsize);
  void *ud;
} bouncekit_alloc;

/* The hook over malloc, realloc and free. */
BOUNCEKIT_API const bouncekit_alloc *bouncekit_malloc (void);

/* ---- enhanced status codes (RFC 3463) ---------------------------------------------------- */

/* cls == 0 means "none present". */
typedef struct bouncekit_esc { unsigned char cls; unsigned short subject, detail; } bouncekit_esc;

/* Parse the code at the start of `in` (class 2, 4 or 5; subject and detail one to three digits, not
   followed by a further digit or ".digit"). Returns its length in bytes, or 0. */
BOUNCEKIT_API size_t bouncekit_esc_parse (bouncekit_slice in, bouncekit_esc *out);

#define BOUNCEKIT_ESC_MAX 10  /* "5.999.999" and its NUL */
/* Write the code as text with a NUL; "" when none is present. Returns the length. */
BOUNCEKIT_API size_t bouncekit_esc_format (bouncekit_esc esc, char out[BOUNCEKIT_ESC_MAX]);

/* ---- SMTP replies (RFC 5321 4.2, RFC 2034) ----------------------------------------------- */

/* Limits: what is beyond is left out and flagged, never an error. */
#define BOUNCEKIT_REPLY_MAX_TEXT 16384  /* bytes of one reply that are looked at */
#define BOUNCEKIT_REPLY_MAX_LINES 64    /* lines kept apart; further ones stay part of the text */

/* name, bit, what it says. */
#define BOUNCEKIT_REPLY_FLAGS(X) \
  X (TRUNCATED, 0x0001, "the text is longer than the limit; the rest was not looked at") \
  X (MANY_LINES, 0x0002, "more lines than the limit") \
  X (NO_CODE, 0x0004, "no three-digit reply code") \
  X (CODE_DIFFERS, 0x0008, "the lines carry different reply codes; the first is reported") \
  X (ESC_DIFFERS, 0x0010, "the lines carry different enhanced codes; the first is reported") \
  X (CLASS_MISMATCH, 0x0020, "reply code and enhanced code are of different classes") \
  X (NESTED, 0x0040, "another server's reply was quoted inside; code and enhanced are that one's") \
  X (WRAPPED, 0x0080, "an MTA's own words stood around the reply") \
  X (CONTROL, 0x0100, "NUL or other control bytes inside") \
  X (NOT_UTF8, 0x0200, "bytes that are not UTF-8") \
  X (ESCAPED, 0x0400, "octal or literal line-break escapes were undone") \
  X (UNTERMINATED, 0x0800, "the last line was a continuation line (ddd-)")

typedef enum bouncekit_reply_flag {
#define BOUNCEKIT_REPLY_ENUM(name, bit, text) BOUNCEKIT_REPLY_##name = bit,
  BOUNCEKIT_REPLY_FLAGS (BOUNCEKIT_REPLY_ENUM)
#undef BOUNCEKIT_REPLY_ENUM
  BOUNCEKIT_REPLY_FLAG_END = 0x8000
} bouncekit_reply_flag;

/* The SMTP command a reply answered, when the text says so ("in reply to RCPT TO command"). */
typedef enum bouncekit_phase {
  BOUNCEKIT_PHASE_NONE, BOUNCEKIT_PHASE_CONNECT, BOUNCEKIT_PHASE_EHLO, BOUNCEKIT_PHASE_STARTTLS,
  BOUNCEKIT_PHASE_AUTH, BOUNCEKIT_PHASE_MAIL, BOUNCEKIT_PHASE_RCPT, BOUNCEKIT_PHASE_DATA,
  BOUNCEKIT_PHASE_EOD, BOUNCEKIT_PHASE_QUIT, BOUNCEKIT_PHASE_COUNT
} bouncekit_phase;
/* "connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "eod" (end of data), "quit"; "" for none. */
BOUNCEKIT_API const char *bouncekit_phase_name (bouncekit_phase phase);
/* The phase of a name as above (also "helo", "banner", "dot", case ignored); NONE for others. */
BOUNCEKIT_API bouncekit_phase bouncekit_phase_parse (bouncekit_slice name);

typedef struct bouncekit_reply_line {
  bouncekit_slice text;   /* after code, separator and enhanced code; escapes still in it */
  unsigned short code;    /* 0: the line has none */
  bouncekit_esc esc;
} bouncekit_reply_line;

typedef struct bouncekit_reply {
  unsigned short code;            /* the remote's word: the innermost reply; 0: none */
  bouncekit_esc esc;
  unsigned short outer_code;      /* with NESTED: the code around it, else 0 */
  bouncekit_esc outer_esc;
  unsigned flags;                 /* BOUNCEKIT_REPLY_* bits */
  bouncekit_phase phase;
  bouncekit_slice host;           /* the server that spoke ("host mx.example[192.0.2.1] said:"), or empty */
  bouncekit_slice ip;             /* its address, or empty */
  bouncekit_slice agent;          /* diagnostic type before ";" ("smtp", "X-Postfix"), or empty */
  bouncekit_slice body;           /* from the reply's code on, wrapper left out (a trailer may remain) */
  unsigned nlines;
  bouncekit_reply_line lines[BOUNCEKIT_REPLY_MAX_LINES];
} bouncekit_reply;

/* Parse one whole reply or diagnostic text: RFC 5321 multi-line replies with CRLF, LF, CR or the literal
   "\r\n" and "\n" of logs between lines, replies joined into one line, wrapped in an MTA's words, nested,
   or with no code at all. Never fails: what is odd is flagged. `out` points into `in`. */
BOUNCEKIT_API void bouncekit_reply_parse (bouncekit_slice in, bouncekit_reply *out);

/* The lines' texts joined by one space, escapes undone, control bytes as spaces. Writes at most cap bytes,
   no NUL; returns the length of the whole. */
BOUNCEKIT_API size_t bouncekit_reply_text (const bouncekit_reply *reply, char *buf, size_t cap);

/* Incremental reading of a reply from the wire, in pieces of any size. */
typedef struct bouncekit_reply_reader {
  size_t len;             /* bytes held in buf */
  int state;              /* internal */
  unsigned flags;
  char buf[BOUNCEKIT_REPLY_MAX_TEXT];
} bouncekit_reply_reader;

/* Empty the reader: before the first piece of each reply. */
BOUNCEKIT_API void bouncekit_reply_reader_init (bouncekit_reply_reader *r);
/* Take a piece. *consumed says how many bytes of it belong to this reply. Returns 1 when the reply is complete
   (its last line, "ddd text", has ended), 0 when it needs more. Lines with no code keep the reply open. */
BOUNCEKIT_API int bouncekit_reply_feed (bouncekit_reply_reader *r, bouncekit_slice in, size_t *consumed);
/* Parse what has come so far: the same answer however the pieces were cut. `out` points into `r`. */
BOUNCEKIT_API void bouncekit_reply_finish (bouncekit_reply_reader *r, bouncekit_reply *out);

/* ---- registry ---------------------------------------------------------------------------- */

typedef enum bouncekit_text_field {
  BOUNCEKIT_MEANING,      /* what the message says, in the language asked for */
  BOUNCEKIT_DESCRIPTION,  /* what happened and why */
  BOUNCEKIT_REMEDY,       /* who must act, what to do */
  BOUNCEKIT_FIELD_COUNT
} bouncekit_text_field;

/* One entry of the registry. Strings are static, NUL-terminated, never NULL ("" for none). */
typedef struct bouncekit_entry {
  const char *key;        /* "merak.12": stable, unique */
  const char *system;     /* "smtp", "iana", "merak", "google", ... */
  const char *code;       /* "550", "" for none, "5yz" in system digits */
  const char *enhanced;   /* "5.7.1", "X.7.1" (any class), "5.7.700-749" (these details), in system iana also "5.X.X" (a
                             class) and "X.7.X" (a subject); "" for none */
  const char *message;    /* as the server sends it */
  const char *category;   /* a category name, or "" for replies that are no failure */
  const char *basis;      /* documented, observed, recalled, standard, registered, non-standard */
  const char *source;
  const char *const *texts;  /* [language * BOUNCEKIT_FIELD_COUNT + field]: use bouncekit_entry_text */
} bouncekit_entry;

/* Languages: 0 is English, the fall-back. -1: not known, or an empty tag. Only the language of a tag counts:
   "tr_TR.UTF-8", "zh-Hans-CN", "ZH"; "C" and "POSIX" are English. */
BOUNCEKIT_API int bouncekit_language (bouncekit_slice tag);
BOUNCEKIT_API int bouncekit_language_count (void);
BOUNCEKIT_API const char *bouncekit_language_tag (int lang);   /* "en", "tr", "zh"; "" out of range */
BOUNCEKIT_API const char *bouncekit_language_name (int lang);

/* A text of an entry in a language, else in English; *given (may be NULL) is the language it is in, -1 and ""
   when there is none. An entry without a remedy has its category's. */
BOUNCEKIT_API const char *bouncekit_entry_text (const bouncekit_entry *e, bouncekit_text_field f, int lang, int *given);

/* All entries, system by system: standards, vendors, providers. */
BOUNCEKIT_API size_t bouncekit_entry_count (void);
BOUNCEKIT_API const bouncekit_entry *bouncekit_entry_at (size_t i);  /* in registry order; NULL beyond */

/* A question to the registry; zeroed fields do not restrict. */
typedef struct bouncekit_query {
  unsigned code;             /* 0: any; 100 to 999 */
  bouncekit_esc esc;         /* cls 0: any */
  bouncekit_slice system;    /* empty: any; otherwise no other system is looked at */
} bouncekit_query;

/* The best entry; NULL: none, an unknown system, or no code asked for. In this order:
   1. by the enhanced code: together with the reply code, then alone, then in a row with any other reply code; each
      time the own class before X, and a range of details before X;
   2. by the reply code: in rows with no enhanced code, and if none was asked for, in any;
   3. the rows about the subject and the class of the enhanced code;
   4. with a system, patterns of reply codes (5yz).
   With no system named, step 1 is done in the standards first (what a code is defined to mean goes before what one
   vendor uses it for), and otherwise standards go before vendors, vendors before providers. */
BOUNCEKIT_API const bouncekit_entry *bouncekit_lookup (const bouncekit_query *q);
/* The next entry that fits the question exactly, from *pos on, which moves behind it; 0 to begin. NULL at the end.
   Given fields are equal; X.y.z fits any class, a range its details, and with a system named a pattern (5yz) its
   codes. */
BOUNCEKIT_API const bouncekit_entry *bouncekit_entry_next (const bouncekit_query *q, size_t *pos);

/* kind: "standard", "vendor" or "provider"; its entries are `count` from bouncekit_entry_at (first) on. */
typedef struct bouncekit_system { const char *id, *kind, *name; size_t first, count; } bouncekit_system;
/* Systems in registry order; NULL beyond the end. */
BOUNCEKIT_API size_t bouncekit_system_count (void);
BOUNCEKIT_API const bouncekit_system *bouncekit_system_at (size_t i);

/* A category and the texts about it. */
typedef struct bouncekit_category {
  const char *name, *group, *permanence, *action, *party;
  const char *const *texts;  /* as in bouncekit_entry */
} bouncekit_category;
BOUNCEKIT_API size_t bouncekit_category_count (void);
BOUNCEKIT_API const bouncekit_category *bouncekit_category_at (size_t i);   /* NULL beyond */
BOUNCEKIT_API int bouncekit_category_find (bouncekit_slice name);           /* -1: no such category */
BOUNCEKIT_API const char *bouncekit_category_text (const bouncekit_category *c, bouncekit_text_field f, int lang, int *given);

/* A word of the user interface ("group.recipient") in a language, else in English, else "". */
BOUNCEKIT_API const char *bouncekit_term (bouncekit_slice key, int lang);

/* ---- rule sets and verdicts --------------------------------------------------------------- */

typedef struct bouncekit_ruleset bouncekit_ruleset;

/* Make an empty rule set. NULL: out of memory. The hook must outlive the set. */
BOUNCEKIT_API bouncekit_ruleset *bouncekit_ruleset_new (const bouncekit_alloc *alloc);
/* Add rows (the text that lua/bouncekit/rulefile.lua makes of rule files; data/README.md describes them). On an error
   *line is the 1-based number of the row at fault. */
BOUNCEKIT_API bouncekit_status bouncekit_ruleset_rows (bouncekit_ruleset *rs, bouncekit_slice rows, size_t *line);
/* Add the built-in rules. Rules added earlier win over later ones where all else is equal. */
BOUNCEKIT_API bouncekit_status bouncekit_ruleset_builtin (bouncekit_ruleset *rs);
/* Compile. From here on the set is read-only. */
BOUNCEKIT_API bouncekit_status bouncekit_ruleset_freeze (bouncekit_ruleset *rs);
BOUNCEKIT_API void bouncekit_ruleset_free (bouncekit_ruleset *rs);   /* NULL is fine */

typedef enum bouncekit_permanence {
  BOUNCEKIT_PERMANENCE_NONE, BOUNCEKIT_HARD, BOUNCEKIT_PERMANENT, BOUNCEKIT_TEMPORARY, BOUNCEKIT_SUCCESS,
  BOUNCEKIT_PERMANENCE_COUNT
} bouncekit_permanence;
BOUNCEKIT_API const char *bouncekit_permanence_name (bouncekit_permanence p);  /* "hard", ... "" for NONE */

/* What the caller knows besides the text; zeroed: nothing. */
typedef struct bouncekit_context {
  bouncekit_slice host;      /* remote host that answered */
  bouncekit_phase phase;
} bouncekit_context;

#define BOUNCEKIT_VERDICT_FLAGS(X) \
  X (TRUNCATED, 0x0001, "the text is longer than the limit; only its beginning was classified") \
  X (CODE_ONLY, 0x0002, "no words decided, only codes") \
  X (CONFLICT, 0x0004, "other evidence of nearly the same weight says otherwise") \
  X (NESTED, 0x0008, "the verdict is about the reply quoted inside")

typedef enum bouncekit_verdict_flag {
#define BOUNCEKIT_VERDICT_ENUM(name, bit, text) BOUNCEKIT_VERDICT_##name = bit,
  BOUNCEKIT_VERDICT_FLAGS (BOUNCEKIT_VERDICT_ENUM)
#undef BOUNCEKIT_VERDICT_ENUM
  BOUNCEKIT_VERDICT_FLAG_END = 0x8000
} bouncekit_verdict_flag;

/* Strings are never NULL; they live as long as the rule set. */
typedef struct bouncekit_verdict {
  int category;              /* index for bouncekit_category_at */
  bouncekit_permanence permanence;
  const char *action;
  double confidence;         /* 0 to 1 */
  const char *rule;          /* id of the rule that decided; "code:5.1.1" where a code did; "" for unknown */
  size_t evidence_begin, evidence_end;  /* bytes of the text that decided; equal when none */
  unsigned short code;
  bouncekit_esc esc;
  const char *provider;      /* slug, or "" */
  const char *blocklist, *blocklist_kind, *blocklist_link;  /* or "" */
  const char *link;          /* documentation of the decisive rule, or "" */
  long retry_after;          /* seconds the server asks to wait; -1: it does not say */
  bouncekit_phase phase;
  unsigned flags;
} bouncekit_verdict;

#define BOUNCEKIT_CLASSIFY_MAX_TEXT BOUNCEKIT_REPLY_MAX_TEXT

/* Classify a reply or diagnostic text. `rs` must be frozen; `ctx` may be NULL. Allocates nothing. */
BOUNCEKIT_API bouncekit_status bouncekit_classify (const bouncekit_ruleset *rs, bouncekit_slice text,
    const bouncekit_context *ctx, bouncekit_verdict *out);

/* The same with a memory: servers repeat themselves, and what was read before is not read again, whatever addresses and ids
   are in it. Verdicts are the same, byte for byte. It grows with what it sees, to some 4 MB and never beyond. One thread at
   a time. */
typedef struct bouncekit_cache bouncekit_cache;
/* For one rule set, which must be frozen and outlive it. NULL: out of memory. The hook must outlive the cache too. */
BOUNCEKIT_API bouncekit_cache *bouncekit_cache_new (const bouncekit_ruleset *rs, const bouncekit_alloc *alloc);
/* As bouncekit_classify. Without memory to grow it remembers less, and does not fail. */
BOUNCEKIT_API bouncekit_status bouncekit_cache_classify (bouncekit_cache *c, bouncekit_slice text,
    const bouncekit_context *ctx, bouncekit_verdict *out);
BOUNCEKIT_API void bouncekit_cache_free (bouncekit_cache *c);   /* NULL is fine */

#ifdef __cplusplus
}
#endif
#endif
