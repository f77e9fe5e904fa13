/* logline.h - mail logs: lines in, delivery events out. What the logline_*.c files and their Lua face share.

   A reader takes a log in pieces of any size or line by line. Each line is looked at once; most of them carry no
   delivery and cost a few comparisons. What several lines say together (who sent a queued message) is remembered in
   a bounded store, oldest forgotten first. */
#ifndef BOUNCEKIT_LOGLINE_H
#define BOUNCEKIT_LOGLINE_H

#include "memo.h"

#define BK_LOG_MAX_LINE 65536   /* what is beyond is not looked at: no MTA writes such lines */
#define BK_LOG_MAX_RCPTS 1024   /* recipients of one line */
#define BK_LOG_COLUMNS 32       /* columns of a CSV header that we ask for */

typedef enum bk_log_status {
  BK_LOG_NONE, BK_LOG_DELIVERED, BK_LOG_DEFERRED, BK_LOG_BOUNCED, BK_LOG_EXPIRED, BK_LOG_REJECTED, BK_LOG_STATUSES
} bk_log_status;

enum {
  BK_LOG_PROBE = 1,      /* an address verification probe, no delivery */
  BK_LOG_NO_REASON = 2,  /* the line says only that time ran out or that no attempt was made */
  BK_LOG_ALL = 4         /* about every recipient of the message that is still waiting; none is named */
};

/* One delivery attempt of one recipient. Slices point into the line, or into the reader until its next line. */
typedef struct bk_log_event {
  const char *mta;       /* static */
  bk_log_status status;
  unsigned flags;
  bouncekit_slice time, host, program, queue_id;
  bouncekit_slice sender;       /* p NULL: not known; empty: the null sender */
  bouncekit_slice recipient, original;
  bouncekit_slice relay, relay_host, relay_ip;
  unsigned relay_port;          /* 0: not said */
  bouncekit_slice text;         /* the diagnostic */
  bouncekit_esc esc;            /* as logged */
  unsigned short code;          /* as logged, or at the beginning of the text; 0: none */
  bouncekit_phase phase;
  double delay;                 /* seconds; negative: not said */
} bk_log_event;

/* ---- logline.c: the reader ---- */

typedef struct bk_log_reader {
  const bouncekit_alloc *alloc;
  bk_memo memo;
  char *line;            /* the beginning of a line whose end has not come yet */
  char *scratch;         /* texts that had to be unescaped */
  size_t line_len, scratch_len;
  int skipping;          /* the rest of a line that was too long */
  int rejects;           /* also report what the receiving side refused */
  int quiet;             /* deliveries of messages that were never deferred are counted, not emitted */
  unsigned char *seen;   /* queue ids that were deferred, as a Bloom filter: it may say yes too often, never no */
  double delivered, notified;   /* what was counted so; notified: with an empty sender */
  int joined;            /* line ends inside the kept line */
  unsigned char csv;     /* kind of the CSV file we are in, 0 none */
  unsigned char columns[BK_LOG_COLUMNS];  /* role -> column + 1 */
  double lines;          /* so far */
  void *ud;
  void (*emit) (void *ud, const bk_log_event *ev);
  void (*other) (void *ud, bouncekit_slice line);   /* a line that is nobody's; may be NULL */
} bk_log_reader;

enum { BK_LOG_SEEN_BITS = 1 << 22 };

int bk_log_init (bk_log_reader *r, const bouncekit_alloc *alloc);   /* 0: out of memory; free is fine then too */
void bk_log_free (bk_log_reader *r);
/* From now on only what is worth telling: see `quiet`. 0: out of memory. */
int bk_log_quiet (bk_log_reader *r);
/* One line without its end. 1: an MTA's line, with or without an event; 0: nobody's. */
int bk_log_line (bk_log_reader *r, bouncekit_slice line);
/* A piece of a file, and its end. */
void bk_log_feed (bk_log_reader *r, bouncekit_slice piece);
void bk_log_end (bk_log_reader *r);

/* ---- logline_head.c: what a system logger writes before the text ---- */

typedef struct bk_log_head {
  bouncekit_slice time, host, program;
  bouncekit_slice tag;   /* behind the program: "[pid]" or "" */
  bouncekit_slice body;
} bk_log_head;

/* BSD, RFC 3339 and RFC 5424 headers. 1: taken apart; 0: it is none. */
int bk_log_head_parse (bouncekit_slice line, bk_log_head *h);

/* ---- logline_field.c: small readers ---- */

static inline int bk_starts (bouncekit_slice s, const char *word, size_t len) {
  return s.len >= len && memcmp (s.p, word, len) == 0;
}
#define BK_STARTS(s, word) bk_starts (s, word, sizeof (word) - 1)
static inline int bk_is (bouncekit_slice s, const char *word, size_t len) {
  return s.len == len && memcmp (s.p, word, len) == 0;
}
#define BK_IS(s, word) bk_is (s, word, sizeof (word) - 1)
/* Parts of a slice; places beyond its end, and an end before the beginning, give an empty part. */
static inline bouncekit_slice bk_from (bouncekit_slice s, size_t from) {
  if (from > s.len) from = s.len;
  return bk_slice (s.p + from, s.len - from);
}
static inline bouncekit_slice bk_part (bouncekit_slice s, size_t from, size_t to) {
  if (to > s.len) to = s.len;
  if (from > to) from = to;
  return bk_slice (s.p + from, to - from);
}
static inline size_t bk_char (bouncekit_slice s, size_t from, int c) {   /* where c stands, or s.len */
  const char *q = from < s.len ? memchr (s.p + from, c, s.len - from) : NULL;
  return q == NULL ? s.len : (size_t) (q - s.p);
}

/* Where a word stands at or behind `from`; s.len for nowhere. */
size_t bk_log_find (bouncekit_slice s, size_t from, bouncekit_slice word);
#define BK_FIND(s, from, word) bk_log_find (s, from, BK_LIT (word))
size_t bk_log_find_last (bouncekit_slice s, bouncekit_slice word);
#define BK_HAS(s, word) (BK_FIND (s, 0, word) < (s).len)
bouncekit_slice bk_log_trim (bouncekit_slice s);
/* "<address>" at `at`: the address, which may be quoted and then hold anything. Returns where the ">" ends, or 0. */
size_t bk_log_angle (bouncekit_slice s, size_t at, bouncekit_slice *address);
/* The value behind the first `key` ("from=<" gives an address, "id=" a word up to blank or comma). 0: not there. */
int bk_log_value (bouncekit_slice s, bouncekit_slice key, bouncekit_slice *value);
#define BK_VALUE(s, key, value) bk_log_value (s, BK_LIT (key), value)
/* The same for key="text with \" inside"; unquoted values go up to a blank. */
int bk_log_quoted (bouncekit_slice s, bouncekit_slice key, bouncekit_slice *value);
#define BK_QUOTED(s, key, value) bk_log_quoted (s, BK_LIT (key), value)
/* A decimal number with a fraction at the beginning; -1: none. */
double bk_log_seconds (bouncekit_slice s);
/* "1d2h3m4s", "00:01:02", "1+00:01:02", "4.5"; -1: none. */
double bk_log_duration (bouncekit_slice s);
unsigned bk_log_number (bouncekit_slice s);   /* leading digits, at most nine */
int bk_log_is_ip (bouncekit_slice s);         /* looks like an address: hex digits, dots, colons only */

/* ---- shared by the readers of formats (logline_emit.c, logline_text.c) ---- */

bk_log_event bk_log_event_of (const char *mta, const bk_log_head *h);
/* Hand the event out, its code taken from its text when nothing else said it. */
void bk_log_emit (bk_log_reader *r, bk_log_event *ev);
/* One event for each address of a list: parted by commas, semicolons or blanks, angle brackets or not. */
void bk_log_emit_list (bk_log_reader *r, bk_log_event *ev, bouncekit_slice list);
/* "host[ip]:port", "host [ip]:port", "ip (host)", "[ip]" into the event's relay fields. */
void bk_log_relay (bk_log_event *ev, bouncekit_slice relay);

/* Copies in the reader's scratch, valid until its next line; the input itself where nothing is escaped or no room is
   left. Octal: \303 and \n as Exim and Sendmail write them. qmail: blanks are "_", line ends "/". C: \" \\ \n. */
bouncekit_slice bk_log_text_octal (bk_log_reader *r, bouncekit_slice s);
bouncekit_slice bk_log_text_qmail (bk_log_reader *r, bouncekit_slice s);
bouncekit_slice bk_log_text_c (bk_log_reader *r, bouncekit_slice s);
bouncekit_slice bk_log_text_json (bk_log_reader *r, bouncekit_slice s);
bouncekit_slice bk_log_text_csv (bk_log_reader *r, bouncekit_slice s);   /* "" for " */
/* A copy; empty without room. Two pieces put together; the first alone without room. */
bouncekit_slice bk_log_text_copy (bk_log_reader *r, bouncekit_slice s);
bouncekit_slice bk_log_text_join (bk_log_reader *r, bouncekit_slice a, const char *between, bouncekit_slice b);

/* ---- JSON objects as logs hold them (logline_json.c) ---- */

/* The raw value of a member of the object at the beginning of `s` (quotes left out for strings, *type '"', '{', '[' or
   the first byte of the literal). 0: not there, or no object. */
int bk_log_json_get (bouncekit_slice s, bouncekit_slice key, bouncekit_slice *value, int *type);
#define BK_JSON(s, key, value, type) bk_log_json_get (s, BK_LIT (key), value, type)
/* A member that is a string, unescaped; numbers as they stand; empty when missing. */
bouncekit_slice bk_log_json_text (bk_log_reader *r, bouncekit_slice s, bouncekit_slice key);
#define BK_JSON_TEXT(r, s, key) bk_log_json_text (r, s, BK_LIT (key))
/* The next element of an array's inside, from *at on, which moves behind it. 0: no more. */
int bk_log_json_next (bouncekit_slice array, size_t *at, bouncekit_slice *value, int *type);

/* ---- one reader per format: 1 for its lines, 0 for others ---- */

int bk_log_postfix (bk_log_reader *r, const bk_log_head *h);
int bk_log_sendmail (bk_log_reader *r, const bk_log_head *h);
int bk_log_exim (bk_log_reader *r, const bk_log_head *h);        /* the body begins with date or message id */
int bk_log_qmail (bk_log_reader *r, const bk_log_head *h);
int bk_log_opensmtpd (bk_log_reader *r, const bk_log_head *h);
int bk_log_courier (bk_log_reader *r, const bk_log_head *h);
int bk_log_dma (bk_log_reader *r, const bk_log_head *h);
int bk_log_msmtp (bk_log_reader *r, const bk_log_head *h);
int bk_log_nullmailer (bk_log_reader *r, const bk_log_head *h);
int bk_log_haraka (bk_log_reader *r, const bk_log_head *h);
int bk_log_haraka_json (bk_log_reader *r, const bk_log_head *h, bouncekit_slice object);
int bk_log_json (bk_log_reader *r, bouncekit_slice line);        /* journald, KumoMTA, Haraka */
int bk_log_csv (bk_log_reader *r, bouncekit_slice line);         /* PowerMTA, Exchange */
int bk_log_mailenable (bk_log_reader *r, bouncekit_slice line);
int bk_log_icewarp (bk_log_reader *r, bouncekit_slice line);

/* By the program's name, else by what the text looks like. */
int bk_log_dispatch (bk_log_reader *r, const bk_log_head *h);

#endif
