/* mime_gmime.c - bouncekit.mime: a raw mail into decoded parts, by GMime. The only file that knows GMime; a module of
   its own, so that hosts with a parser of their own (and the core) do without the library.

   What GMime or we allocate belongs to a userdata from the moment it exists: an error that Lua throws leaks nothing. */
#include <gmime/gmime.h>

#include <lauxlib.h>
#include <lua.h>
#include <stdlib.h>
#include <string.h>

#include "bouncekit.h"
#include "lua_compat.h"
#include "mime_bytes.h"

#if defined _WIN32
#define EXPORT __declspec (dllexport)
#else
#define EXPORT __attribute__ ((visibility ("default")))
#endif

#define TYPE_NAME "bouncekit.mime"
#define CHARSETS_NAME "bouncekit.mime.charsets"

/* Limits: what is beyond is left out and flagged. */
enum { MAX_PARTS = 1000, MAX_DEPTH = 32, MAX_HEADER = 65536 };
#define MAX_RAW (32 * 1024 * 1024)      /* bytes of the mail that are looked at */
#define MAX_DECODED (8 * 1024 * 1024)   /* bytes of text given back */

typedef struct box {
  bk_mime_charsets *charsets;
  GMimeMessage *message;
  GMimeStream *stream;
  GMimeStream *scratch;     /* what a part is decoded into */
  char *copy, *slim;        /* the mail with its line ends repaired; and made ready for the parser */
  char *decoded, *converted;  /* a part without transfer encoding; and in UTF-8 */
  char *text;               /* of GMime, to be freed */
} box;

typedef struct walk {
  lua_State *L;
  box *b;
  int list;                 /* stack index of the parts */
  int count;
  size_t decoded;
  int many_parts, deep, long_text, broken;
} walk;

static box *push_box (lua_State *L) {
  box *b = bk_newuserdata (L, sizeof *b);
  memset (b, 0, sizeof *b);
  luaL_getmetatable (L, TYPE_NAME);
  lua_setmetatable (L, -2);
  return b;
}

static void release (box *b) {
  if (b->message != NULL) g_object_unref (b->message);
  if (b->scratch != NULL) g_object_unref (b->scratch);
  if (b->stream != NULL) g_object_unref (b->stream);
  g_free (b->text);
  g_free (b->copy);
  g_free (b->slim);
  g_free (b->decoded);
  free (b->converted);
  memset (b, 0, sizeof *b);
}

static int box_gc (lua_State *L) { return release (luaL_checkudata (L, 1, TYPE_NAME)), 0; }

/* ---- encoded words (RFC 2047) ---- */

/* Push a header block with the encoded words of its fields undone. The box keeps a GString's worth of text. */
static void push_header (lua_State *L, box *b, const char *p, size_t len) {
  if (!bk_mime_has_encoded_word (p, len) || memchr (p, '\0', len) != NULL) {
    lua_pushlstring (L, p, len);
    return;
  }
  GString *out = g_string_sized_new (len + 64);
  for (size_t at = 0; at < len;) {
    size_t end = bk_mime_field_end (p, len, at);
    if (bk_mime_has_encoded_word (p + at, end - at)) {
      char *field = g_strndup (p + at, end - at), *decoded = g_mime_utils_header_decode_text (NULL, field);
      for (char *c = decoded; c != NULL && *c != '\0'; c++)
        if (*c == '\n' || *c == '\r') *c = ' ';
      g_string_append (out, decoded == NULL ? field : decoded);
      if (p[end - 1] == '\n') g_string_append_c (out, '\n');
      g_free (decoded);
      g_free (field);
    } else {
      g_string_append_len (out, p + at, (gssize) (end - at));
    }
    at = end;
  }
  size_t n = out->len;
  b->text = g_string_free (out, FALSE);
  lua_pushlstring (L, b->text, n);
  g_free (b->text);
  b->text = NULL;
}

/* ---- content ---- */

/* A piece of the mail, or of b->scratch. */
typedef struct piece { const char *p; size_t len; } piece;

/* Content as it lies in the mail, where no transfer encoding hides it. */
static int in_place (GMimePart *part, GMimeStream *stream, piece *out) {
  GMimeContentEncoding e = g_mime_part_get_content_encoding (part);
  if (e == GMIME_CONTENT_ENCODING_BASE64 || e == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
      || e == GMIME_CONTENT_ENCODING_UUENCODE || !GMIME_IS_STREAM_MEM (stream)) return 0;
  GByteArray *bytes = g_mime_stream_mem_get_byte_array (GMIME_STREAM_MEM (stream));
  gint64 end = stream->bound_end < 0 ? (gint64) bytes->len : stream->bound_end;
  if (end > (gint64) bytes->len || stream->bound_start < 0 || stream->bound_start > end) return 0;
  out->p = (const char *) bytes->data + stream->bound_start;
  out->len = (size_t) (end - stream->bound_start);
  return 1;
}

static GMimeStream *new_scratch (box *b) {
  if (b->scratch != NULL) g_object_unref (b->scratch);
  return b->scratch = g_mime_stream_mem_new ();
}

static piece in_scratch (box *b) {
  GByteArray *bytes = g_mime_stream_mem_get_byte_array (GMIME_STREAM_MEM (b->scratch));
  piece out = { bytes->data == NULL ? "" : (const char *) bytes->data, bytes->len };
  return out;
}

static piece decode_content (box *b, GMimePart *part) {
  GMimeDataWrapper *content = g_mime_part_get_content (part);
  piece out = { "", 0 };
  if (content == NULL || in_place (part, g_mime_data_wrapper_get_stream (content), &out)) return out;
  g_mime_data_wrapper_write_to_stream (content, new_scratch (b));
  return in_scratch (b);
}

/* The same by GMime's decoders alone. Never longer than what it is made of. */
static piece decode_piece (box *b, const bk_mime_part *part) {
  GMimeEncoding state;
  piece out = { part->text, part->text_len };
  if (part->encoding == BK_MIME_IDENTITY) return out;
  g_mime_encoding_init_decode (&state, part->encoding == BK_MIME_BASE64 ? GMIME_CONTENT_ENCODING_BASE64
                               : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  g_free (b->decoded);
  b->decoded = g_malloc (g_mime_encoding_outlen (&state, part->text_len) + 1);
  out.len = g_mime_encoding_flush (&state, part->text, part->text_len, b->decoded);
  out.p = b->decoded;
  return out;
}

static piece convert (box *b, piece in, const char *charset) {
  size_t len;
  free (b->converted);
  b->converted = bk_mime_convert (b->charsets, charset, in.p, in.len, &len);
  if (b->converted == NULL) return in;
  piece out = { b->converted, len };
  return out;
}

/* ---- parts ---- */

static void add_part (walk *w, const char *type) {
  lua_State *L = w->L;   /* the text is on top of the stack */
  lua_createtable (L, 0, 3);
  lua_pushstring (L, type);
  lua_setfield (L, -2, "type");
  lua_pushvalue (L, -2);
  lua_setfield (L, -2, "text");
  lua_rawseti (L, w->list, ++w->count);
  lua_pop (L, 1);
}

/* Push as much of a text as the limit leaves. */
static void push_text (walk *w, const char *p, size_t len) {
  if (len > MAX_DECODED - w->decoded) {
    len = MAX_DECODED - w->decoded;
    w->long_text = 1;
  }
  w->decoded += len;
  lua_pushlstring (w->L, p, len);
}

/* A message inside: its header, and how long it is. What is in it belongs to another mail. */
static void read_message (walk *w, piece message, const char *type) {
  size_t body, n = bk_mime_header_end (message.p, message.len, &body);
  push_header (w->L, w->b, message.p, n > MAX_HEADER ? MAX_HEADER : n);
  add_part (w, type);
  lua_rawgeti (w->L, w->list, w->count);
  lua_pushnumber (w->L, (lua_Number) message.len);
  lua_setfield (w->L, -2, "size");
  lua_pop (w->L, 1);
}

/* A part that holds no others: its content without transfer encoding. */
static void read_content (walk *w, piece text, const char *type, const char *charset, int attached) {
  if (g_ascii_strcasecmp (type, BK_MIME_OPAQUE) == 0 || g_ascii_strcasecmp (type, "message/rfc822") == 0
      || g_ascii_strcasecmp (type, "message/global") == 0) {
    read_message (w, text, g_ascii_strcasecmp (type, BK_MIME_OPAQUE) == 0 ? "message/rfc822" : type);
    return;
  }
  if (!bk_mime_is_wanted (type) || (attached && g_ascii_strncasecmp (type, "text/html", 9) == 0)) {
    lua_pushliteral (w->L, "");
    add_part (w, type);
    return;
  }
  charset = bk_mime_charset (charset, text.p, text.len);
  if (charset != NULL) text = convert (w->b, text, charset);
  if (bk_mime_is_header (type)) push_header (w->L, w->b, text.p, text.len > MAX_HEADER ? MAX_HEADER : text.len);
  else push_text (w, text.p, text.len);
  add_part (w, type);
}

static void read_leaf (walk *w, GMimePart *part, const char *type) {
  const char *disposition = g_mime_object_get_disposition (GMIME_OBJECT (part));
  int attached = disposition != NULL && g_ascii_strcasecmp (disposition, "attachment") == 0;
  read_content (w, decode_content (w->b, part), type,
                g_mime_object_get_content_type_parameter (GMIME_OBJECT (part), "charset"), attached);
}

/* A message part that was not made opaque (message/global, a folded Content-Type). */
static void read_parsed_message (walk *w, GMimeMessagePart *part, const char *type) {
  GMimeMessage *inner = g_mime_message_part_get_message (part);
  piece message = { "", 0 };
  if (inner != NULL) {
    g_mime_object_write_to_stream (GMIME_OBJECT (inner), NULL, new_scratch (w->b));
    message = in_scratch (w->b);
  }
  read_message (w, message, type);
}

static const char *type_name (walk *w, GMimeObject *object) {
  g_free (w->b->text);
  w->b->text = g_mime_content_type_get_mime_type (g_mime_object_get_content_type (object));
  lua_pushstring (w->L, w->b->text == NULL ? "text/plain" : w->b->text);
  return lua_tostring (w->L, -1);
}

static void read_object (walk *w, GMimeObject *object, int depth);

static void read_multipart (walk *w, GMimeMultipart *multipart, int depth) {
  int n = g_mime_multipart_get_count (multipart);
  if (n == 0) w->broken = 1;
  for (int i = 0; i < n && !w->many_parts; i++) read_object (w, g_mime_multipart_get_part (multipart, i), depth + 1);
}

static void read_object (walk *w, GMimeObject *object, int depth) {
  if (w->count >= MAX_PARTS || depth > MAX_DEPTH) {
    if (depth > MAX_DEPTH) w->deep = 1;
    else w->many_parts = 1;
    return;
  }
  luaL_checkstack (w->L, 10, "parts");
  if (GMIME_IS_MULTIPART (object)) {
    read_multipart (w, GMIME_MULTIPART (object), depth);
    return;
  }
  int top = lua_gettop (w->L);
  const char *type = type_name (w, object);
  g_free (w->b->text);
  w->b->text = NULL;
  if (GMIME_IS_MESSAGE_PART (object)) read_parsed_message (w, GMIME_MESSAGE_PART (object), type);
  else if (GMIME_IS_PART (object)) read_leaf (w, GMIME_PART (object), type);
  lua_settop (w->L, top);
}

/* ---- the module ---- */

static void set_flag (lua_State *L, const char *name, int set) {
  if (!set) return;
  lua_pushboolean (L, 1);
  lua_setfield (L, -2, name);
}

/* GMime reads out of the bytes as they lie; it neither copies nor frees them. */
static void parse_message (box *b, GByteArray *bytes) {
  b->stream = g_mime_stream_mem_new_with_byte_array (bytes);
  g_mime_stream_mem_set_owner (GMIME_STREAM_MEM (b->stream), FALSE);
  GMimeParser *parser = g_mime_parser_new_with_stream (b->stream);
  g_mime_parser_set_format (parser, GMIME_FORMAT_MESSAGE);
  g_mime_parser_set_persist_stream (parser, TRUE);
  b->message = g_mime_parser_construct_message (parser, NULL);
  g_object_unref (parser);
}

/* Mails of the plain shape need no parser: the parts, or 0. */
static int read_plain (walk *w, const bk_mime_mail *mail) {
  bk_mime_part parts[16];
  char charset[64];
  int n = bk_mime_split (mail->header, mail->header_len, mail->body, mail->body_len, parts, 16);
  for (int i = 0; i < n; i++) {
    const bk_mime_part *p = &parts[i];
    piece text = decode_piece (w->b, p);
    size_t len = p->charset_len < sizeof charset ? p->charset_len : 0;
    if (len > 0) memcpy (charset, p->charset, len);
    charset[len] = '\0';
    lua_pushlstring (w->L, p->type, p->type_len);
    read_content (w, text, lua_tostring (w->L, -1), len > 0 ? charset : NULL, p->attached);
    lua_pop (w->L, 1);
  }
  return n > 0;
}

static void read_by_gmime (walk *w, const bk_mime_mail *mail, GByteArray *bytes) {
  box *b = w->b;
  char *slim = b->slim = g_malloc (bk_mime_room (mail));
  memset (bytes, 0, sizeof *bytes);
  bytes->data = (guint8 *) slim;
  bytes->len = (guint) bk_mime_slim (mail, slim);
  parse_message (b, bytes);
  GMimeObject *root = b->message == NULL ? NULL : g_mime_message_get_mime_part (b->message);
  if (root == NULL) w->broken = 1;
  else read_object (w, root, 0);
}

/* parse(raw[, thorough]) -> { header = string, parts = { { type =, text =, size = } ... }, flags = set }; thorough: GMime
   reads plain mails too */
static int parse (lua_State *L) {
  size_t len;
  const char *raw = luaL_checklstring (L, 1, &len);
  GByteArray bytes;   /* outlives what reads from it: release() comes first */
  bk_mime_mail mail;
  int thorough = lua_toboolean (L, 2);
  lua_settop (L, 1);
  box *b = push_box (L);
  b->charsets = lua_touserdata (L, lua_upvalueindex (1));
  walk w;
  memset (&w, 0, sizeof w);
  int truncated = len > MAX_RAW;
  if (truncated) len = MAX_RAW;
  if (bk_mime_bare_cr (raw, len)) {
    b->copy = g_malloc (len);
    len = bk_mime_with_lf (raw, len, b->copy);
    raw = b->copy;
  }
  bk_mime_open (raw, len, &mail);
  lua_createtable (L, 0, 3);
  push_header (L, b, mail.header, mail.header_len > MAX_HEADER * 4 ? MAX_HEADER * 4 : mail.header_len);
  lua_setfield (L, -2, "header");
  lua_newtable (L);
  w.L = L;
  w.b = b;
  w.list = lua_gettop (L);
  if (thorough || !read_plain (&w, &mail)) read_by_gmime (&w, &mail, &bytes);
  if (w.count == 0) {   /* a multipart whose boundary never came */
    push_text (&w, mail.body, mail.body_len);
    add_part (&w, "text/plain");
  }
  lua_setfield (L, -2, "parts");
  lua_newtable (L);
  set_flag (L, "truncated", truncated || w.long_text);
  set_flag (L, "many_parts", w.many_parts);
  set_flag (L, "deep", w.deep);
  set_flag (L, "broken", w.broken);
  lua_setfield (L, -2, "flags");
  return release (b), 1;
}

/* decode(value) -> the text of a header value with encoded words */
static int decode (lua_State *L) {
  size_t len;
  const char *p = luaL_checklstring (L, 1, &len);
  if (len > MAX_HEADER) len = MAX_HEADER;
  push_header (L, push_box (L), p, len);
  return 1;
}

static int charsets_gc (lua_State *L) { return bk_mime_charsets_free (luaL_checkudata (L, 1, CHARSETS_NAME)), 0; }

static void new_type (lua_State *L, const char *name, lua_CFunction gc) {
  luaL_newmetatable (L, name);
  lua_pushcfunction (L, gc);
  lua_setfield (L, -2, "__gc");
  lua_pushliteral (L, "locked");
  lua_setfield (L, -2, "__metatable");
  lua_pop (L, 1);
}

EXPORT int luaopen_bouncekit_mime (lua_State *L);

EXPORT int luaopen_bouncekit_mime (lua_State *L) {
  g_mime_init ();
  new_type (L, TYPE_NAME, box_gc);
  new_type (L, CHARSETS_NAME, charsets_gc);
  bk_module_table (L);
  lua_pushliteral (L, BOUNCEKIT_VERSION);
  lua_setfield (L, -2, "version");
  lua_pushcfunction (L, decode);
  lua_setfield (L, -2, "decode");
  bk_mime_charsets *kept = bk_newuserdata (L, sizeof *kept);
  memset (kept, 0, sizeof *kept);
  luaL_getmetatable (L, CHARSETS_NAME);
  lua_setmetatable (L, -2);
  lua_pushcclosure (L, parse, 1);
  lua_setfield (L, -2, "parse");
  return 1;
}
