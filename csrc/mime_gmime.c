/* mime_gmime.c - what GMime does for us: mails that are not of the plain kind, encoded words, transfer encodings. The
   only file that knows GMime. */
#include <gmime/gmime.h>

#include "mime_read.h"

/* ---- encoded words (RFC 2047) ---- */

/* One field; a line end within a word would begin another field. */
static void append_words (GString *out, const char *p, size_t len) {
  char *field = g_strndup (p, len), *decoded = g_mime_utils_header_decode_text (NULL, field);
  for (char *c = decoded; c != NULL && *c != '\0'; c++)
    if (*c == '\n' || *c == '\r') *c = ' ';
  g_string_append (out, decoded == NULL ? field : decoded);
  if (p[len - 1] == '\n') g_string_append_c (out, '\n');
  g_free (decoded);
  g_free (field);
}

bouncekit_slice bk_mime_words (bk_mime_state *s, bouncekit_slice header) {
  const char *p = header.p;
  if (!bk_mime_has_encoded_word (p, header.len) || memchr (p, '\0', header.len) != NULL) return header;
  GString *out = g_string_sized_new (header.len + 64);
  for (size_t at = 0; at < header.len;) {
    size_t end = bk_mime_field_end (p, header.len, at);
    if (bk_mime_has_encoded_word (p + at, end - at)) append_words (out, p + at, end - at);
    else g_string_append_len (out, p + at, (gssize) (end - at));
    at = end;
  }
  size_t n = out->len;
  return bk_slice (bk_mime_own (s, g_string_free (out, FALSE)), n);
}

/* ---- content ---- */

/* By GMime's decoders alone. Never longer than what it is made of. */
bouncekit_slice bk_mime_decode (bk_mime_state *s, const bk_mime_part *part) {
  GMimeEncoding state;
  if (part->encoding == BK_MIME_IDENTITY) return bk_slice (part->text, part->text_len);
  g_mime_encoding_init_decode (&state, part->encoding == BK_MIME_BASE64 ? GMIME_CONTENT_ENCODING_BASE64
                               : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  char *out = bk_mime_own (s, g_malloc (g_mime_encoding_outlen (&state, part->text_len) + 1));
  return bk_slice (out, g_mime_encoding_flush (&state, part->text, part->text_len, out));
}

/* Content as it lies in the mail, where no transfer encoding hides it. */
static int in_place (GMimePart *part, GMimeStream *stream, bouncekit_slice *out) {
  GMimeContentEncoding e = g_mime_part_get_content_encoding (part);
  if (e == GMIME_CONTENT_ENCODING_BASE64 || e == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
      || e == GMIME_CONTENT_ENCODING_UUENCODE || !GMIME_IS_STREAM_MEM (stream)) return 0;
  GByteArray *bytes = g_mime_stream_mem_get_byte_array (GMIME_STREAM_MEM (stream));
  gint64 end = stream->bound_end < 0 ? (gint64) bytes->len : stream->bound_end;
  if (end > (gint64) bytes->len || stream->bound_start < 0 || stream->bound_start > end) return 0;
  *out = bk_slice ((const char *) bytes->data + stream->bound_start, (size_t) (end - stream->bound_start));
  return 1;
}

/* The bytes of a stream in memory become ours, the stream goes. */
static bouncekit_slice take_bytes (bk_mime_state *s, GMimeStream *stream) {
  GByteArray *bytes = g_mime_stream_mem_get_byte_array (GMIME_STREAM_MEM (stream));
  size_t len = bytes->len;
  g_mime_stream_mem_set_owner (GMIME_STREAM_MEM (stream), FALSE);
  g_object_unref (stream);
  char *p = (char *) g_byte_array_free (bytes, FALSE);
  return p == NULL ? BK_EMPTY : bk_slice (bk_mime_own (s, p), len);
}

static bouncekit_slice decode_content (bk_mime_state *s, GMimePart *part) {
  GMimeDataWrapper *content = g_mime_part_get_content (part);
  bouncekit_slice out = BK_EMPTY;
  if (content == NULL || in_place (part, g_mime_data_wrapper_get_stream (content), &out)) return out;
  GMimeStream *scratch = g_mime_stream_mem_new ();
  g_mime_data_wrapper_write_to_stream (content, scratch);
  return take_bytes (s, scratch);
}

/* ---- parts ---- */

static void read_leaf (bk_mime_state *s, GMimePart *part, bouncekit_slice type) {
  const char *disposition = g_mime_object_get_disposition (GMIME_OBJECT (part));
  int attached = disposition != NULL && g_ascii_strcasecmp (disposition, "attachment") == 0;
  bouncekit_slice text = bk_mime_is_read (type, attached) ? decode_content (s, part) : BK_EMPTY;
  bk_mime_add (s, type, text, g_mime_object_get_content_type_parameter (GMIME_OBJECT (part), "charset"), attached);
}

/* A message part that was not made opaque (message/global, a folded Content-Type). */
static void read_message (bk_mime_state *s, GMimeMessagePart *part, bouncekit_slice type) {
  GMimeMessage *inner = g_mime_message_part_get_message (part);
  bouncekit_slice text = BK_EMPTY;
  if (inner != NULL) {
    GMimeStream *scratch = g_mime_stream_mem_new ();
    g_mime_object_write_to_stream (GMIME_OBJECT (inner), NULL, scratch);
    text = take_bytes (s, scratch);
  }
  bk_mime_add_message (s, type, text);
}

static void read_object (bk_mime_state *s, GMimeObject *object, int depth);

static void read_multipart (bk_mime_state *s, GMimeMultipart *multipart, int depth) {
  int n = g_mime_multipart_get_count (multipart);
  if (n == 0) s->flags |= BK_MIME_BROKEN;
  for (int i = 0; i < n && (s->flags & BK_MIME_MANY_PARTS) == 0; i++)
    read_object (s, g_mime_multipart_get_part (multipart, i), depth + 1);
}

static void read_object (bk_mime_state *s, GMimeObject *object, int depth) {
  if (s->count >= BK_MIME_MAX_PARTS || depth > BK_MIME_MAX_DEPTH) {
    s->flags |= depth > BK_MIME_MAX_DEPTH ? BK_MIME_DEEP : BK_MIME_MANY_PARTS;
    return;
  }
  if (GMIME_IS_MULTIPART (object)) {
    read_multipart (s, GMIME_MULTIPART (object), depth);
    return;
  }
  char *name = g_mime_content_type_get_mime_type (g_mime_object_get_content_type (object));
  bouncekit_slice type = BK_LIT ("text/plain");
  if (name != NULL) type = bk_slice (bk_mime_own (s, name), strlen (name));
  if (GMIME_IS_MESSAGE_PART (object)) read_message (s, GMIME_MESSAGE_PART (object), type);
  else if (GMIME_IS_PART (object)) read_leaf (s, GMIME_PART (object), type);
}

/* GMime reads out of the bytes as they lie; it neither copies nor frees them. */
void bk_mime_by_gmime (bk_mime_state *s, const bk_mime_mail *mail) {
  char *slim = bk_mime_own (s, g_malloc (bk_mime_room (mail)));
  size_t len = bk_mime_slim (mail, slim);
  GByteArray *bytes = bk_mime_own (s, g_malloc0 (sizeof *bytes));
  bytes->data = (guint8 *) slim;
  bytes->len = (guint) len;
  s->stream = g_mime_stream_mem_new_with_byte_array (bytes);
  g_mime_stream_mem_set_owner (GMIME_STREAM_MEM (s->stream), FALSE);
  GMimeParser *parser = g_mime_parser_new_with_stream (s->stream);
  g_mime_parser_set_format (parser, GMIME_FORMAT_MESSAGE);
  g_mime_parser_set_persist_stream (parser, TRUE);
  s->message = g_mime_parser_construct_message (parser, NULL);
  g_object_unref (parser);
  GMimeObject *root = s->message == NULL ? NULL : g_mime_message_get_mime_part (s->message);
  if (root == NULL) s->flags |= BK_MIME_BROKEN;
  else read_object (s, root, 0);
}

/* Before the bytes that they read from. */
void bk_mime_drop_gmime (bk_mime_state *s) {
  if (s->message != NULL) g_object_unref (s->message);
  if (s->stream != NULL) g_object_unref (s->stream);
  s->message = s->stream = NULL;
}
