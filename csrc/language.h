/* language.h - the language of a reply. */
#ifndef BOUNCEKIT_LANGUAGE_H
#define BOUNCEKIT_LANGUAGE_H

#include <stdlib.h>
#include "internal.h"

enum { BK_LANGUAGES_MAX = 32 };

/* Made of lua/bouncekit/langwords.lua: words by their bytes, each with the set of its languages. */
typedef struct bk_language_word { const char *word; uint32_t languages; } bk_language_word;
extern const bk_language_word bk_language_words[];
extern const size_t bk_language_word_count;
extern const char *const bk_language_names[];
extern const size_t bk_language_count;

int bk_language_find (bouncekit_slice name);             /* ISO 639-1; -1: none we know */
/* Of what the remote server said; -1: nobody can tell. */
int bk_language_of (const bouncekit_reply *reply);

#endif
