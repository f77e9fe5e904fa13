/* reply.h - what the reply_*.c files share: the state of one scan over a reply. */
#ifndef BOUNCEKIT_REPLY_H
#define BOUNCEKIT_REPLY_H

#include "internal.h"

/* How sure an enhanced code is: in prose; in (#5.1.1) and the like; at its proper place. */
enum { BK_ESC_NONE, BK_ESC_BARE, BK_ESC_MARKED, BK_ESC_PROPER };

typedef struct bk_scan {
  const char *p;
  size_t begin, end;         /* what is scanned: diagnostic type and trailers are left out */
  bouncekit_reply *out;
  size_t line;               /* where the physical line begins */
  size_t text;               /* where the text of the open line begins */
  size_t body;               /* where the reported reply begins */
  size_t wrapper_end;        /* where the words around it end */
  unsigned short line_code;  /* code of the last line that has one, 0: none */
  unsigned short outer_line; /* after nesting: the code of the line around, when it announced more lines */
  bouncekit_esc line_esc;
  unsigned char open;        /* a line is open */
  unsigned char folded;      /* the physical line began with white space */
  unsigned char cont;        /* the last coded line was "ddd-" */
  unsigned char esc_rank;    /* BK_ESC_* of out->esc */
  unsigned char remote;      /* the reply stood behind "<<<" in a transcript */
} bk_scan;

/* A three-digit code and what stands around it. */
typedef struct bk_code {
  size_t at;                 /* of its first digit */
  size_t lead;               /* of the quotes, brackets and blanks before it */
  size_t text;               /* behind it, separator and enhanced code */
  unsigned short code;
  bouncekit_esc esc;         /* directly behind it */
  unsigned char hard;        /* the separator is one that RFC 5321 knows */
  unsigned char cont;        /* "ddd-" */
  unsigned char remote;      /* behind "<<<" */
} bk_code;

static inline int bk_is_break (int c) { return c == '\r' || c == '\n'; }
static inline int bk_is_blank (int c) { return c == ' ' || c == '\t'; }

/* unescape.c */
size_t bk_break_at (const char *p, size_t end, size_t at);                      /* length of a line break, or 0 */
size_t bk_octal_at (const char *p, size_t end, size_t at, unsigned char *byte); /* 4, or 0 */

/* reply_code.c: look at the digit at `at`; returns where to go on. */
size_t bk_scan_digit (bk_scan *s, size_t at);
/* reply_intro.c: the words before a code. */
enum { BK_INTRO_NONE, BK_INTRO_WEAK, BK_INTRO_STRONG };
int bk_intro (const bk_scan *s, size_t at, size_t lead);
int bk_unit_follows (const bk_scan *s, size_t at);
int bk_version_before (const bk_scan *s, size_t at);

/* reply_line.c: lines and codes into the result. */
void bk_line_open (bk_scan *s, unsigned code, bouncekit_esc esc, size_t text);
void bk_line_close (bk_scan *s, size_t at);
void bk_add_line (bk_scan *s, const bk_code *c);    /* one more line of the reply, or its first */
void bk_add_nested (bk_scan *s, const bk_code *c);  /* a reply quoted inside */
void bk_add_outer (bk_scan *s, const bk_code *c);   /* a line of what is around the reported reply */
void bk_add_esc (bk_scan *s, bouncekit_esc esc, int rank);

/* reply_wrap.c: the words of the MTA that reports. */
void bk_wrap_agent (bk_scan *s);     /* "smtp; " */
void bk_wrap_trailers (bk_scan *s);  /* "(in reply to RCPT TO command)" */
void bk_wrap_words (bk_scan *s, size_t from, size_t to);  /* host, address, phase */
/* May the words at p, a letter, be of those that bk_wrap_words knows? */
int bk_wrap_begins (const char *p, size_t left);
size_t bk_wrap_said (const bk_scan *s);  /* where the remote's words begin in a text without code, or s->begin */
/* reply_phase.c: "RCPT TO", "end of data", ... at `at`. */
bouncekit_phase bk_phase_at (const char *p, size_t end, size_t at);
/* Match words; a space in `words` matches any run of white space. Returns the length, or 0. */
size_t bk_words_at (const char *p, size_t end, size_t at, const char *words);

#endif
