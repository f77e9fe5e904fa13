/* report_phrases.h - the words that mail systems use, as data: report_phrases.c has the table,
   report_find.c the search. */
#ifndef BOUNCEKIT_REPORT_PHRASES_H
#define BOUNCEKIT_REPORT_PHRASES_H

#include "report.h"

/* What a phrase says about the line it stands in. The low bits are BK_SAYS_*. */
enum {
  BK_P_SAYS = 0x07ff,
  BK_P_LIST = 0x0800,        /* the recipients stand below */
  BK_P_LABEL = 0x1000,       /* a recipient stands behind it, in the same line */
  BK_P_ORIGINAL = 0x2000,    /* the returned message begins below */
  BK_P_STOP = 0x4000,        /* no more reasons from here on */
  BK_P_MORE = 0x8000,        /* a reason goes on below, blank lines or not */
  BK_P_BEGIN = 0x10000,      /* counts only where a line begins */
  BK_P_SUBJECT = 0x20000,    /* only in subjects */
  BK_P_INTRO = 0x40000       /* a program introduces itself: nobody's reason */
};

typedef struct bk_phrase {
  const char *text;          /* ASCII in lower case; a space stands for any white space */
  unsigned flags;
  const char *agent;         /* the program that says so, or NULL */
} bk_phrase;

extern const bk_phrase bk_phrase_rows[];
extern const size_t bk_phrase_count;

enum { BK_PHRASES_MAX = 2048, BK_PHRASE_HEADS = 4096 };

/* Which phrases begin with which four bytes, folded into one number (`key`), as sorted lists (`head`, `next`); bytes
   that a row has in common with the one before it (`same`). */
typedef struct bk_phrases {
  unsigned char fold[256], kind[256], begins[256];
  unsigned key[BK_PHRASES_MAX];
  unsigned short same[BK_PHRASES_MAX];
  short head[BK_PHRASE_HEADS], next[BK_PHRASES_MAX];
} bk_phrases;

void bk_phrases_index (bk_phrases *ix);
/* The next phrase in the line from *at on, which moves behind it; *begin: where it stands. NULL: no more. `lead`: where
   the line's words begin. Of several at one place the longest is taken. `subject` asks for rows of subjects. */
const bk_phrase *bk_phrase_next (const bk_phrases *ix, bouncekit_slice line, size_t lead, int subject, size_t *at,
    size_t *begin);

#endif
