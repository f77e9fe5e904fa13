/* retry.h - how long a server asks to wait. */
#ifndef BOUNCEKIT_RETRY_H
#define BOUNCEKIT_RETRY_H

#include "lex.h"

/* Seconds that a sentence asks to wait ("try again in 5 minutes", "greylisted for 00:05:00"); -1: it does not say. */
long bk_retry_in (const bk_lexer *lx);

#endif
