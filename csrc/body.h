/* body.h - what the body*.c files share: the state of one reading of a text that follows no RFC. */
#ifndef BOUNCEKIT_BODY_H
#define BOUNCEKIT_BODY_H

#include "report_phrases.h"

enum { BK_NOTE_MAX = 2048 };

/* Lines put together. */
typedef struct bk_note { size_t len; char p[BK_NOTE_MAX]; } bk_note;

typedef struct bk_body {
  bouncekit_report *r;
  const bk_phrases *ix;
  bouncekit_slice text;      /* the whole */
  size_t at, line_at;        /* where the next line begins, where this one does */
  unsigned says;
  bouncekit_status status;
  unsigned lines;            /* that are not empty */
  unsigned char blank;       /* an empty line stood before this one */
  unsigned char listing;     /* recipients were announced */
  unsigned char expected;    /* the header says that it is a report: a line that is an address needs no announcement */
  /* the recipients that share the reason being read: consecutive in r->body */
  size_t first, count;
  bk_note reason;
  unsigned char gap;         /* an empty line after the reason */
  unsigned char more;        /* it goes on behind empty lines */
  unsigned char stopped;
  /* how recipients are written here */
  unsigned char styled, angled;
  size_t indent;
  size_t before[3];          /* where the last paragraphs begin, up to the one of the first recipient */
  size_t first_recipient;
  /* a session: command, its recipient, the error that it got */
  bouncekit_phase phase;
  bouncekit_slice rcpt;
  bk_note remote;
  unsigned char remote_open; /* its lines are being read */
  unsigned char remote_last; /* the last of them was the reply's last */
  unsigned short remote_code;
} bk_body;

/* body_group.c: recipients and the reasons that follow them */
void bk_note_add (bk_note *n, bouncekit_slice line);
void bk_group_close (bk_body *b);                              /* the reason goes to its recipients */
void bk_group_add (bk_body *b, bouncekit_slice address);       /* one more recipient */
void bk_group_reason (bk_body *b, bouncekit_slice line);
void bk_group_finish (bk_body *b);
void bk_give_text (bk_body *b, bouncekit_failure *f, bouncekit_slice text, unsigned rank);

/* body_session.c: transcripts. 1: the line was part of one. */
int bk_session_line (bk_body *b, bouncekit_slice line);
void bk_session_close (bk_body *b);
int bk_session_error (bk_body *b, bouncekit_slice line);       /* "550 5.1.1 <ann@example.org>... User unknown" */

/* body_line.c: is there a recipient in the line? 1: yes, it was taken. */
int bk_line_recipient (bk_body *b, bouncekit_slice line, size_t indent);
int bk_line_bare (bk_body *b, bouncekit_slice line, size_t indent);
int bk_line_label (bk_body *b, bouncekit_slice line, const bk_phrase *row, size_t begin, size_t end);

/* Recipients that are commands or files, and the line that says whose. 1: the line was one. */
int bk_line_pipe (bk_body *b, bouncekit_slice line, size_t indent);
int bk_line_origin (bk_body *b, bouncekit_slice line);

/* The reply code that a line begins with ("550 ", "550-"), 400 to 599; 0: none. */
unsigned bk_line_code (bouncekit_slice line);

#endif
