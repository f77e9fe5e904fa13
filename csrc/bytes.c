/* bytes.c - what each byte is, for the loops over all of a reply. */
#include "internal.h"

#define U BK_B_UPPER
#define L BK_B_LOWER
#define D BK_B_DIGIT
#define S BK_B_SPACE
const unsigned char bk_bytes[256] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, S, S, S, S, S, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  S, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, BK_B_DOT, 0,
  D, D, D, D, D, D, D, D, D, D, BK_B_COLON, 0, 0, 0, 0, 0,
  BK_B_AT, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
  U, U, U, U, U, U, U, U, U, U, U, 0, 0, 0, 0, 0,
  0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
  L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0
};
#undef U
#undef L
#undef D
#undef S
