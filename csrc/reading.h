/* reading.h - one reading of a reply's words: the lexer feeds the matcher, hits and waiting time come out. */
#ifndef BOUNCEKIT_READING_H
#define BOUNCEKIT_READING_H

#include "match.h"

typedef struct bk_reading {
  bk_matcher matcher;
  bk_lexer lexer;
  bk_hits hits;
  long retry;                                      /* seconds the text asks to wait, -1: it does not say */
  char plain[BOUNCEKIT_REPLY_MAX_TEXT];            /* escapes undone */
  uint16_t map[BOUNCEKIT_REPLY_MAX_TEXT + 1];
} bk_reading;

/* The remote's words. Of a nested reply the words around it too: they may say that it was about the sender.
   memo: what is remembered of sentences, NULL: nothing. */
void bk_read_reply (bk_reading *r, const bk_image *im, bk_memo *memo, bouncekit_slice text,
    const bouncekit_reply *reply);
/* The whole text, an MTA's words around the reply included. */
void bk_read_text (bk_reading *r, const bk_image *im, bk_memo *memo, bouncekit_slice text);
/* Was something left out at a limit? */
int bk_read_cut (const bk_reading *r);

#endif
