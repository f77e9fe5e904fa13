/* mime_split.c - the plain shape that nearly all bounces have, cut in place: a text, or multiparts with every
   delimiter where it belongs. Nothing is decoded here. Anything else, and anything odd, is left to the MIME parser: -1
   is always a right answer. */
#include <string.h>

#include "mime_bytes.h"

static int is_blank (int c) { return c == ' ' || c == '\t'; }
static int is_space (int c) { return is_blank (c) || c == '\r' || c == '\n'; }

/* token of RFC 2045 5.1, and the slash: the characters from 32 to 126 that are none, a bit each */
static int is_token (int c) {
  static const unsigned long none[] = { 0xfc001305ul, 0x38000001ul, 0x80000000ul };
  return c > 31 && c < 128 && (none[c / 32 - 1] >> c % 32 & 1) == 0;
}

typedef struct field { const char *p; size_t len; int found; } field;

typedef struct fields { field type, encoding, disposition; } fields;

static void keep (field *f, const char *p, size_t len) {
  if (f->found) {
    f->found = 2;   /* twice: which one counts is not ours to say */
    return;
  }
  f->p = p;
  f->len = len;
  f->found = 1;
}

/* The fields that matter; 0: a line that is no field. */
static int read_fields (const char *p, size_t len, fields *out) {
  memset (out, 0, sizeof *out);
  for (size_t at = 0; at < len;) {
    size_t end = bk_mime_field_end (p, len, at), n = at;
    while (n < end && p[n] != ':' && !is_space ((unsigned char) p[n])) n++;
    if (n == at || n == end || p[n] != ':') return 0;
    if (p[at] != 'C' && p[at] != 'c') {
      at = end;
      continue;
    }
    if (bk_mime_equals (p + at, n - at, "content-type")) keep (&out->type, p + n + 1, end - n - 1);
    else if (bk_mime_equals (p + at, n - at, "content-transfer-encoding")) keep (&out->encoding, p + n + 1, end - n - 1);
    else if (bk_mime_equals (p + at, n - at, "content-disposition")) keep (&out->disposition, p + n + 1, end - n - 1);
    at = end;
  }
  return out->type.found < 2 && out->encoding.found < 2;
}

static void trim (const char **p, size_t *len) {
  while (*len > 0 && is_space ((unsigned char) **p)) (*p)++, (*len)--;
  while (*len > 0 && is_space ((unsigned char) (*p)[*len - 1])) (*len)--;
}

/* BK_MIME_*, or -1: another one. */
static int encoding_of (const field *f) {
  const char *p = f->p;
  size_t len = f->len;
  if (!f->found) return BK_MIME_IDENTITY;
  trim (&p, &len);
  if (bk_mime_equals (p, len, "7bit") || bk_mime_equals (p, len, "8bit") || bk_mime_equals (p, len, "binary")) return BK_MIME_IDENTITY;
  if (bk_mime_equals (p, len, "base64")) return BK_MIME_BASE64;
  return bk_mime_equals (p, len, "quoted-printable") ? BK_MIME_QUOTED : -1;
}

/* The type and two of its parameters; 0: not of the plain kind (comments, RFC 2231). */
typedef struct content { const char *type; size_t type_len; const char *boundary, *charset; size_t boundary_len, charset_len; } content;

static size_t parameter (const char *p, size_t len, size_t at, content *c) {
  size_t name = at, n, from, to;
  while (at < len && is_token ((unsigned char) p[at])) at++;
  n = at - name;
  if (n == 0 || at == len || p[at] != '=') return 0;
  at++;
  if (at < len && p[at] == '"') {
    from = ++at;
    while (at < len && p[at] != '"' && p[at] != '\\' && p[at] != '\n') at++;
    if (at == len || p[at] != '"') return 0;
    to = at++;
  } else {
    from = at;
    while (at < len && is_token ((unsigned char) p[at])) at++;
    to = at;
  }
  if (memchr (p + name, '*', n) != NULL) return 0;
  if (bk_mime_equals (p + name, n, "boundary")) c->boundary = p + from, c->boundary_len = to - from;
  if (bk_mime_equals (p + name, n, "charset")) c->charset = p + from, c->charset_len = to - from;
  return at;
}

static int read_content (const field *f, content *c) {
  const char *p = f->p;
  size_t len = f->len, at = 0;
  memset (c, 0, sizeof *c);
  c->type = "text/plain";
  c->type_len = 10;
  if (!f->found) return 1;
  trim (&p, &len);
  while (at < len && is_token ((unsigned char) p[at])) at++;
  c->type = p;
  c->type_len = at;
  if (at < 3 || memchr (p, '/', at) == NULL) return 0;
  while (at < len) {
    while (at < len && (is_space ((unsigned char) p[at]) || p[at] == ';')) at++;
    if (at == len) break;
    at = parameter (p, len, at, c);
    if (at == 0 || (at < len && !is_space ((unsigned char) p[at]) && p[at] != ';')) return 0;
  }
  return 1;
}

typedef struct list { bk_mime_part *parts; int n, max, depth; } list;

static int split_multipart (const char *p, size_t len, const content *c, list *out);

static int is_multipart (const content *c) { return c->type_len > 10 && bk_mime_equals (c->type, 10, "multipart/"); }

static void set_part (bk_mime_part *part, const content *c, const char *text, size_t len) {
  part->type = c->type;
  part->type_len = c->type_len;
  part->charset = c->charset;
  part->charset_len = c->charset_len;
  part->text = text;
  part->text_len = len;
  part->attached = part->encoding = 0;
}

static int read_part (const char *p, size_t len, list *out) {
  fields f;
  content c;
  size_t body, header = bk_mime_header_end (p, len, &body);
  if (body == len && (len == 0 || header == len)) return 0;   /* no empty line: header or text? */
  if (!read_fields (p, header, &f) || !read_content (&f.type, &c)) return 0;
  int encoding = encoding_of (&f.encoding);
  if (encoding < 0 || bk_mime_equals (c.type, c.type_len, "message/partial")) return 0;
  if (is_multipart (&c)) return encoding == BK_MIME_IDENTITY && split_multipart (p + body, len - body, &c, out);
  if (out->n == out->max) return 0;
  bk_mime_part *part = &out->parts[out->n++];
  set_part (part, &c, p + body, len - body);
  part->encoding = encoding;
  const char *d = f.disposition.p;
  size_t d_len = f.disposition.len;
  if (f.disposition.found) trim (&d, &d_len);
  part->attached = f.disposition.found && d_len >= 10 && bk_mime_equals (d, 10, "attachment");
  return 1;
}

/* dash-boundary [ "--" ] *WSP at `at`: 1 a delimiter, 2 the last one, 0 neither. */
static int delimiter (const char *p, size_t end, size_t at, const content *c) {
  if (end - at < c->boundary_len + 2 || p[at] != '-' || p[at + 1] != '-') return 0;
  if (memcmp (p + at + 2, c->boundary, c->boundary_len) != 0) return 0;
  at += 2 + c->boundary_len;
  int last = end - at >= 2 && p[at] == '-' && p[at + 1] == '-';
  if (last) at += 2;
  while (at < end && is_space ((unsigned char) p[at])) at++;
  return at < end ? 0 : last ? 2 : 1;
}

/* One part, from behind a delimiter to before the next; the line end before a delimiter belongs to that. */
static int cut (const char *p, size_t begin, size_t stop, list *out) {
  if (stop > begin && p[stop - 1] == '\n') stop--;
  if (stop > begin && p[stop - 1] == '\r') stop--;
  return read_part (p + begin, stop - begin, out);
}

static int split_lines (const char *p, size_t len, const content *c, list *out) {
  int what = 0, before = out->n;
  size_t begin = 0, at = 0;
  while (at < len) {
    const char *nl = memchr (p + at, '\n', len - at);
    size_t end = nl == NULL ? len : (size_t) (nl - p), next = nl == NULL ? len : end + 1;
    int found = p[at] == '-' ? delimiter (p, end, at, c) : 0;
    if (found != 0) {
      if (what == 1 && !cut (p, begin, at, out)) return 0;
      what = found;
      begin = next;
      if (what == 2) return out->n > before;
    }
    at = next;
  }
  return what == 1 && read_part (p + begin, len - begin, out);   /* cut off: the last part has the rest */
}

static int split_multipart (const char *p, size_t len, const content *c, list *out) {
  if (c->boundary_len == 0 || c->boundary_len > 200 || out->depth == 4) return 0;
  out->depth++;
  int done = split_lines (p, len, c, out);
  out->depth--;
  return done;
}

int bk_mime_split (const char *header, size_t header_len, const char *body, size_t len, bk_mime_part *parts, int max) {
  fields f;
  content c;
  list out = { parts, 0, max, 0 };
  if (max < 1 || !read_fields (header, header_len, &f) || !read_content (&f.type, &c)) return -1;
  int encoding = encoding_of (&f.encoding);
  if (encoding < 0) return -1;
  if (is_multipart (&c)) return encoding == BK_MIME_IDENTITY && split_multipart (body, len, &c, &out) ? out.n : -1;
  if (c.type_len < 5 || !bk_mime_equals (c.type, 5, "text/")) return -1;
  set_part (parts, &c, body, len);
  parts->encoding = encoding;
  return 1;
}

/* "--something", and a field of a part below it. */
static int looks_like_boundary (const char *p, size_t len, size_t at, content *c) {
  const char *nl = memchr (p + at, '\n', len - at);
  if (nl == NULL || len - at < 3 || p[at] != '-' || p[at + 1] != '-') return 0;
  const char *line = p + at + 2;
  size_t n = (size_t) (nl - line), left = len - (size_t) (nl + 1 - p);
  trim (&line, &n);
  c->boundary = line;
  c->boundary_len = n;
  return n > 0 && left > 8 && bk_mime_equals (nl + 1, 8, "content-");
}

int bk_mime_split_guessed (const char *body, size_t len, bk_mime_part *parts, int max) {
  list out = { parts, 0, max, 0 };
  content c;
  memset (&c, 0, sizeof c);
  for (size_t at = 0; at < len && at < 65536;) {
    if (looks_like_boundary (body, len, at, &c)) return split_multipart (body + at, len - at, &c, &out) ? out.n : -1;
    const char *nl = memchr (body + at, '\n', len - at);
    if (nl == NULL) break;
    at = (size_t) (nl + 1 - body);
  }
  return -1;
}
