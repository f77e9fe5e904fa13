/* alike.h - replies that differ in nothing that counts. */
#ifndef BOUNCEKIT_ALIKE_H
#define BOUNCEKIT_ALIKE_H

#include "image.h"

enum { BK_ALIKE_KEY = 1024, BK_ALIKE_MASKS = 16 };

typedef struct bk_alike {
  unsigned nmasks;
  uint16_t at[BK_ALIKE_MASKS];        /* of each: its byte in the key, */
  uint16_t extra[BK_ALIKE_MASKS];     /* and the bytes of the text it stands for, less that one */
  size_t len;
  char key[BK_ALIKE_KEY + 2 * BK_ALIKE_MASKS + 1];
} bk_alike;

/* The text with one byte in place of each address, id, IP address and time that no rule can tell from others: texts of the
   same key have the same verdict, but for where its words stand. 0: there is nothing to leave out, or it is too long. */
int bk_alike_of (bk_alike *k, const bk_image *im, bouncekit_slice text);
/* A place in the text as one in the key, and back. 0: it is inside of what was left out. */
int bk_alike_fold (const bk_alike *k, size_t *place);
void bk_alike_unfold (const bk_alike *k, size_t *place);

#endif
