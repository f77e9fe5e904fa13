/* lua_lex.c - the tokens of a reply, and its template: the text with all that differs from message to message taken out.

   Both are bounded: a template by TEMPLATE_WORDS and TEMPLATE_BYTES, since it becomes the key of a table in programs that
   count; the tokens by the limit on a reply's text. */
#include "lex.h"
#include "lua_face.h"

enum { TEMPLATE_WORDS = 48, TEMPLATE_BYTES = 512 };

static const char *const kind_names[BK_T_COUNT] = {
#define NAME(name, text) text,
  BK_TOKEN_KINDS (NAME)
#undef NAME
  "word", "sign"
};

typedef struct pieces {
  bk_lexer lexer;
  char plain[BOUNCEKIT_REPLY_MAX_TEXT];            /* escapes undone */
  uint16_t map[BOUNCEKIT_REPLY_MAX_TEXT + 1];
} pieces;

static void start (pieces *p, void (*sentence) (bk_lexer *, void *), void *ud) {
  bk_lex_init (&p->lexer);
  p->lexer.sentence = sentence;
  p->lexer.ud = ud;
}

static void read_reply (pieces *p, bouncekit_slice text, const bouncekit_reply *reply) {
  for (unsigned i = 0; i < reply->nlines; i++) {
    bouncekit_slice s = reply->lines[i].text;
    if (s.len == 0) continue;
    p->lexer.offset = (uint32_t) (s.p - text.p);
    p->lexer.map = NULL;
    if (memchr (s.p, '\\', s.len) != NULL && s.len <= sizeof p->plain) {
      s = bk_slice (p->plain, bk_unescape (s, p->plain, p->map));
      p->lexer.map = p->map;
    }
    bk_lex (&p->lexer, s.p, s.len);
  }
  bk_lex_flush (&p->lexer);
}

/* ---- templates ---- */

typedef struct sketch {
  unsigned words, len;
  int full, sign;                                  /* sign: the last token was a CJK character */
  char text[TEMPLATE_BYTES];
} sketch;

static void append (sketch *s, const char *p, size_t len, int sign) {
  size_t blank = s->len > 0 && !(sign && s->sign);
  if (s->words == TEMPLATE_WORDS || s->len + blank + len > TEMPLATE_BYTES) s->full = 1;
  if (s->full) return;
  if (blank) s->text[s->len++] = ' ';
  memcpy (s->text + s->len, p, len);
  s->len += (unsigned) len;
  s->sign = sign;
  s->words++;
}

/* A word of rules or of nobody's: letters are kept; what is made of digits, or names something, becomes its kind. */
static void sketch_sentence (bk_lexer *lx, void *ud) {
  sketch *s = ud;
  if (lx->inner) return;
  for (unsigned i = 0; i < lx->ntokens && !s->full; i++) {
    const bk_token *t = &lx->token[i];
    int word = t->kind >= BK_T_WORD || t->kind == BK_T_CODE || t->kind == BK_T_ESC;
    if (word && t->fold_len > 0) append (s, lx->fold + t->fold, t->fold_len, t->kind == BK_T_SIGN);
    else append (s, kind_names[t->kind], strlen (kind_names[t->kind]), 0);
  }
}

static void sketch_codes (sketch *s, const bouncekit_reply *reply) {
  char text[BOUNCEKIT_ESC_MAX];
  if (reply->code != 0) {
    unsigned c = reply->code % 1000u;
    char digits[3] = { (char) ('0' + c / 100), (char) ('0' + c / 10 % 10), (char) ('0' + c % 10) };
    append (s, digits, sizeof digits, 0);
  }
  if (reply->esc.cls != 0) append (s, text, bouncekit_esc_format (reply->esc, text), 0);
}

/* template(text) -> "550 5.1.1 <addr> user unknown", and true where it was cut */
static int template (lua_State *L) {
  bouncekit_slice text = bk_check_slice (L, 1);
  bouncekit_reply reply;
  pieces p;
  sketch s;
  memset (&s, 0, offsetof (sketch, text));
  bouncekit_reply_parse (text, &reply);
  sketch_codes (&s, &reply);
  start (&p, sketch_sentence, &s);
  read_reply (&p, text, &reply);
  lua_pushlstring (L, s.text, s.len);
  lua_pushboolean (L, s.full);
  return 2;
}

/* ---- tokens ---- */

typedef struct list { lua_State *L; int n, sentences; } list;

static void list_sentence (bk_lexer *lx, void *ud) {
  list *l = ud;
  if (lx->inner) return;
  l->sentences++;
  for (unsigned i = 0; i < lx->ntokens; i++) {
    const bk_token *t = &lx->token[i];
    lua_createtable (l->L, 0, 5);
    bk_set_string (l->L, "kind", kind_names[t->kind]);
    bk_set_slice (l->L, "text", bk_slice (lx->fold + t->fold, t->fold_len));
    bk_set_integer (l->L, "first", (lua_Integer) t->begin + 1);
    bk_set_integer (l->L, "last", (lua_Integer) t->end);
    bk_set_integer (l->L, "sentence", l->sentences);
    lua_rawseti (l->L, -2, ++l->n);
  }
}

/* tokens(text) -> list of { kind, text, first, last, sentence }; text is folded, and missing for addresses */
static int tokens (lua_State *L) {
  bouncekit_slice text = bk_check_slice (L, 1);
  bouncekit_reply reply;
  pieces p;
  list l = { L, 0, 0 };
  bouncekit_reply_parse (text, &reply);
  lua_newtable (L);
  start (&p, list_sentence, &l);
  read_reply (&p, text, &reply);
  return 1;
}

void bk_open_lex (lua_State *L) {
  static const luaL_Reg funcs[] = { { "template", template }, { "tokens", tokens }, { NULL, NULL } };
  bk_add_functions (L, funcs);
}
