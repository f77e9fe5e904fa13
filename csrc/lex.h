/* lex.h - a reply's text as tokens, sentence by sentence.

   A token is a word (case and accents folded away), a CJK sign, or something recognised whole: an address, a host, a
   number, ... What stands inside an address or a host is never a word: <spam.filter@full.example> says nothing of spam.
   Only quoted strings of rules look into URLs; for them a URL is lexed once more, as a sentence of its own. */
#ifndef BOUNCEKIT_LEX_H
#define BOUNCEKIT_LEX_H

#include "internal.h"

/* kind, name in rules. The kinds up to NULL are atoms that rules can name. */
#define BK_TOKEN_KINDS(X) \
  X (ADDR, "<addr>") X (IP, "<ip>") X (HOST, "<host>") X (URL, "<url>") X (CODE, "<code>") X (ESC, "<esc>") \
  X (ID, "<id>") X (NUM, "<num>") X (SIZE, "<size>") X (DURATION, "<duration>") X (DATE, "<date>") \
  X (DNSBL, "<dnsbl>") X (RHSBL, "<rhsbl>") X (NULL, "<null>")

enum {
#define BK_TOKEN_ENUM(name, text) BK_T_##name,
  BK_TOKEN_KINDS (BK_TOKEN_ENUM)
#undef BK_TOKEN_ENUM
  BK_T_WORD,
  BK_T_SIGN,                 /* a CJK character */
  BK_T_COUNT
};

enum {
  BK_SENTENCE = 256,         /* tokens of one sentence; a longer one is read in pieces */
  BK_FOLD = 4096,            /* bytes of their folded text */
  BK_WORD = 64,              /* bytes of one word that are kept; all count for its hash */
  BK_GLUE = 4,               /* parts of a joined word: over_quota, RecipientNotFound */
  BK_URLS = 4                /* URLs of a sentence that are looked into */
};

typedef struct bk_token {
  uint64_t hash;             /* of the folded text */
  uint32_t begin, end;       /* bytes of the source */
  uint16_t fold;             /* the folded text: where in the buffer, */
  uint8_t fold_len;          /* and how many bytes of it */
  uint8_t kind;
  uint8_t glued;             /* to the token before it: no blank between them */
  uint8_t inner;             /* part of a URL */
} bk_token;

typedef struct bk_lexer {
  const char *p;             /* the source */
  const uint16_t *map;       /* source byte -> byte of the caller's text, NULL: the same; see bk_lex */
  uint32_t offset;           /* added to positions */
  size_t end;
  size_t chunk, chunk_end;   /* the run of non-blanks at hand */
  size_t at_sign;            /* the next @ in it, or chunk_end */
  unsigned chunk_has;         /* BK_B_* of internal.h */
  size_t url[BK_URLS][2];
  unsigned nurls;
  unsigned ntokens;
  unsigned fold_len;
  uint8_t glue;              /* the next token is glued to the last */
  uint8_t inner;
  uint8_t cut;               /* a sentence was cut at the limit */
  bk_token token[BK_SENTENCE];
  char fold[BK_FOLD];
  /* Called at the end of each sentence that has tokens. */
  void (*sentence) (struct bk_lexer *lx, void *ud);
  /* The meaning of a host or URL: BK_T_HOST, BK_T_URL, BK_T_DNSBL, BK_T_RHSBL. NULL: as it is. */
  int (*host) (struct bk_lexer *lx, bouncekit_slice host, int kind, void *ud);
  /* Is the word known? NULL: no. */
  int (*known) (uint64_t hash, void *ud);
  void *ud;
} bk_lexer;

void bk_lex_init (bk_lexer *lx);
/* Lex p[0..end). A sentence that is open at the end stays open: bk_lex_flush ends it. */
void bk_lex (bk_lexer *lx, const char *p, size_t end);
void bk_lex_flush (bk_lexer *lx);

/* lex_class.c: what is recognised whole at `at`. Each returns the end, or `at` when it is not there. */
size_t bk_lex_url (const char *p, size_t end, size_t at);
size_t bk_lex_addr (const char *p, size_t end, size_t at, size_t at_sign);
/* The same with a quoted local part; p[at] is its first quote. */
size_t bk_lex_quoted_addr (const char *p, size_t end, size_t at);
size_t bk_lex_ip (const char *p, size_t end, size_t at);
size_t bk_lex_host (const char *p, size_t end, size_t at);
/* A country's or a common top-level domain. */
int bk_is_top_level (bouncekit_slice label);
size_t bk_lex_number (const char *p, size_t end, size_t at, int *kind);
bouncekit_slice bk_url_host (const char *p, size_t begin, size_t end);

/* lex_fold.c: one character at p[at..end): its length, what it is, and its folded text (at most 3 bytes). */
enum { BK_C_OTHER, BK_C_BLANK, BK_C_LETTER, BK_C_SIGN, BK_C_MARK, BK_C_STOP, BK_C_QUOTE, BK_C_JOINT, BK_C_ASCII };
typedef struct bk_char { size_t len; int kind; unsigned n; char text[4]; } bk_char;
void bk_read_char (const char *p, size_t end, size_t at, bk_char *out);
extern const char bk_fold_c0[][3];
extern const char bk_fold_1e00[][3];

/* FNV-1a, byte by byte, so that a prefix and a joined word cost no second pass. */
#define BK_HASH_SEED 0xcbf29ce484222325u
static inline uint64_t bk_hash_byte (uint64_t h, int c) { return (h ^ (unsigned char) c) * 0x100000001b3u; }
static inline uint64_t bk_hash (uint64_t h, const char *p, size_t len) {
  for (size_t i = 0; i < len; i++) h = bk_hash_byte (h, p[i]);
  return h;
}

#endif
