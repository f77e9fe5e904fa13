/* mime_reader.h - how bouncekit.mime hands a mail that it took apart to bouncekit.core: from C to C, without Lua
   values in between. The two are modules of their own, perhaps of two rocks: what passes is a userdata of
   bouncekit.mime, known by its type, that begins with this. */
#ifndef BOUNCEKIT_MIME_READER_H
#define BOUNCEKIT_MIME_READER_H

#include <lua.h>

#include "report.h"

/* The name of the type changes with what is declared here: modules that do not fit find no reader. */
#define BK_MIME_READER "bouncekit.mime.reader.1"

/* name, bit: what was left out, or was not as it should be. */
#define BK_MIME_FLAGS(X) X (TRUNCATED, 1) X (MANY_PARTS, 2) X (DEEP, 4) X (BROKEN, 8)

enum {
#define BK_MIME_FLAG_ENUM(name, bit) BK_MIME_##name = bit,
  BK_MIME_FLAGS (BK_MIME_FLAG_ENUM)
#undef BK_MIME_FLAG_ENUM
  BK_MIME_NO_FLAG = 0
};

/* Header block and parts, decoded and in UTF-8. They lie in the raw mail and in the reader's memory. */
typedef struct bk_mime_result {
  bouncekit_slice header;
  const bouncekit_part *parts;
  size_t count;
  unsigned flags;
} bk_mime_result;

typedef struct bk_mime_reader {
  int busy;                       /* a result is in use */
  /* Take a mail apart; the result lasts until `done`. thorough: GMime reads plain mails too. */
  void (*read) (struct bk_mime_reader *reader, bouncekit_slice raw, int thorough, bk_mime_result *out);
  /* The text of a header value with encoded words; lasts until `done`. */
  bouncekit_slice (*decode) (struct bk_mime_reader *reader, bouncekit_slice value);
  void (*done) (struct bk_mime_reader *reader);
  /* Push one more, for a mail that is read while another's result is in use (finalizers). */
  struct bk_mime_reader *(*another) (lua_State *L);
} bk_mime_reader;

#endif
