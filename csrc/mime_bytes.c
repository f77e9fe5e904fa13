/* mime_bytes.c - raw mails before and after the MIME parser. Line ends are made one kind where they are odd; the header
   is cut down to the fields that a parser needs, and returned messages are made opaque: what is in them belongs to
   another mail, and reading it would cost more than all the rest. */
#include "mime_bytes.h"

#include <stdint.h>
#include <string.h>

static int lower (int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static int starts (const char *p, size_t len, const char *word) {
  size_t n = 0;
  for (; word[n] != '\0'; n++)
    if (n == len || lower ((unsigned char) p[n]) != word[n]) return 0;
  return 1;
}

int bk_mime_equals (const char *p, size_t len, const char *word) {
  return len > 0 && lower ((unsigned char) *p) == *word && strlen (word) == len && starts (p, len, word);
}

int bk_mime_bare_cr (const char *p, size_t len) {
  const char *end = p + len;
  while ((p = memchr (p, '\r', (size_t) (end - p))) != NULL) {
    p++;
    if (p == end || *p != '\n') return 1;
  }
  return 0;
}

size_t bk_mime_with_lf (const char *p, size_t len, char *out) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) {
    if (p[i] != '\r') out[n++] = p[i];
    else if (i + 1 == len || p[i + 1] != '\n') out[n++] = '\n';
  }
  return n;
}

/* Empty lines and the "From " line of a mbox before the header. */
static size_t front (const char *p, size_t len) {
  size_t at = 0;
  while (at < len && (p[at] == '\n' || p[at] == '\r')) at++;
  if (len - at < 5 || (memcmp (p + at, "From ", 5) != 0 && memcmp (p + at, ">From", 5) != 0)) return at;
  const char *nl = memchr (p + at, '\n', len - at);
  return nl == NULL ? at : (size_t) (nl + 1 - p);
}

size_t bk_mime_header_end (const char *p, size_t len, size_t *body) {
  size_t at = 0;
  while (at < len) {
    const char *nl = memchr (p + at, '\n', len - at);
    size_t end = nl == NULL ? len : (size_t) (nl - p);
    if (end == at || (end == at + 1 && p[at] == '\r')) {
      *body = nl == NULL ? len : end + 1;
      return at;
    }
    at = nl == NULL ? len : end + 1;
  }
  *body = len;
  return len;
}

size_t bk_mime_field_end (const char *p, size_t len, size_t at) {
  do {
    const char *nl = memchr (p + at, '\n', len - at);
    at = nl == NULL ? len : (size_t) (nl - p) + 1;
  } while (at < len && (p[at] == ' ' || p[at] == '\t'));
  return at;
}

int bk_mime_has_encoded_word (const char *p, size_t len) {
  for (const char *end = p + len; (p = memchr (p, '=', (size_t) (end - p))) != NULL; p++)
    if (p + 1 < end && p[1] == '?') return 1;
  return 0;
}

/* "Content-Type: message/rfc822" at the beginning of a line becomes the opaque type. */
static void hide_messages (char *p, size_t len) {
  for (size_t at = 0; at + 28 <= len;) {
    if (lower ((unsigned char) p[at]) == 'c' && starts (p + at, len - at, "content-type:")) {
      size_t i = at + 13;
      while (i < len && (p[i] == ' ' || p[i] == '\t')) i++;
      if (starts (p + i, len - i, "message/rfc822") && len - i > 14 && !starts (p + i + 14, 1, "-"))
        memcpy (p + i, BK_MIME_OPAQUE, 14);
    }
    const char *nl = memchr (p + at, '\n', len - at);
    if (nl == NULL) break;
    at = (size_t) (nl - p) + 1;
  }
}

size_t bk_mime_room (const bk_mime_mail *mail) { return mail->header_len + mail->body_len + 16; }

/* Content-*: the only fields of the header that say how the body is built. */
static size_t slim_header (const char *p, size_t len, char *out) {
  size_t n = 0;
  for (size_t at = 0; at < len;) {
    size_t end = bk_mime_field_end (p, len, at);
    if (starts (p + at, end - at, "content-")) {
      memcpy (out + n, p + at, end - at);
      n += end - at;
      if (out[n - 1] != '\n') out[n++] = '\n';
    }
    at = end;
  }
  if (n == 0) {
    memcpy (out, "X: x\n", 5);   /* a parser wants a header */
    n = 5;
  }
  out[n++] = '\n';
  return n;
}

void bk_mime_open (const char *raw, size_t len, bk_mime_mail *mail) {
  size_t body, begin = front (raw, len);
  raw += begin;
  len -= begin;
  mail->header = raw;
  mail->header_len = bk_mime_header_end (raw, len, &body);
  mail->body = raw + body;
  mail->body_len = len - body;
}

size_t bk_mime_slim (const bk_mime_mail *mail, char *out) {
  size_t n = slim_header (mail->header, mail->header_len, out);
  memcpy (out + n, mail->body, mail->body_len);
  hide_messages (out + n, mail->body_len);
  return n + mail->body_len;
}

int bk_mime_kind (const char *type, size_t len) {
#define TYPE(name, kind) { name, sizeof (name) - 1, kind }
  static const struct { const char *name; unsigned char len, kind; } types[] = {
    TYPE ("text/plain", BK_MIME_TEXT), TYPE ("message/delivery-status", BK_MIME_TEXT),
    TYPE (BK_MIME_OPAQUE, BK_MIME_MESSAGE), TYPE ("message/rfc822", BK_MIME_MESSAGE),
    TYPE ("text/rfc822-headers", BK_MIME_HEADER), TYPE ("text/html", BK_MIME_HTML),
    TYPE ("message/global-delivery-status", BK_MIME_TEXT), TYPE ("message/feedback-report", BK_MIME_TEXT),
    TYPE ("message/disposition-notification", BK_MIME_TEXT), TYPE ("message/tracking-status", BK_MIME_TEXT),
    TYPE ("message/global-disposition-notification", BK_MIME_TEXT), TYPE ("message/global", BK_MIME_MESSAGE),
    TYPE ("text/rfc822-header", BK_MIME_HEADER), TYPE ("text/rfc822", BK_MIME_HEADER),
    TYPE ("message/global-headers", BK_MIME_HEADER), TYPE ("message/rfc822-headers", BK_MIME_HEADER),
  };
#undef TYPE
  for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
    if (types[i].len == len && starts (type, len, types[i].name)) return types[i].kind;
  return BK_MIME_OTHER;
}

/* Names that mail uses for more than they mean. */
static const char *charset_name (const char *name) {
  static const struct { const char *name, *use; } names[] = {
    { "us-ascii", "" }, { "ascii", "" }, { "utf-8", "" }, { "utf8", "" }, { "unknown-8bit", "" }, { "x-unknown", "" },
    { "default", "" }, { "iso-8859-1", "cp1252" }, { "latin1", "cp1252" }, { "iso-8859-9", "cp1254" },
    { "gb2312", "gb18030" }, { "gbk", "gb18030" }, { "x-gbk", "gb18030" }, { "gb_2312-80", "gb18030" },
    { "shift_jis", "cp932" }, { "shift-jis", "cp932" }, { "x-sjis", "cp932" }, { "ks_c_5601-1987", "cp949" },
    { "euc-kr", "cp949" }, { "unicode-1-1-utf-7", "utf-7" }, { "cp-850", "cp850" },
  };
  size_t len = name == NULL ? 0 : strlen (name);
  if (len == 0) return "";
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (bk_mime_equals (name, len, names[i].name)) return names[i].use;
  return name;
}

/* Is it UTF-8 (RFC 3629)? Overlong forms and surrogates are let through: readers of the text take bytes as they come. */
static int is_utf8 (const unsigned char *p, size_t len) {
  for (size_t i = 0; i < len; i++) {
    size_t more = p[i] < 0x80 ? 0 : p[i] >= 0xc2 && p[i] <= 0xdf ? 1 : (p[i] & 0xf0) == 0xe0 ? 2 : p[i] >= 0xf0 && p[i] <= 0xf4 ? 3 : 9;
    if (more == 9 || more > len - i - 1) return 0;
    for (; more > 0; more--)
      if ((p[++i] & 0xc0) != 0x80) return 0;
  }
  return 1;
}

/* Seven bits, eight bytes at a time. */
static int is_ascii (const char *p, size_t len) {
  uint64_t any = 0, word;
  for (; len >= sizeof word; p += sizeof word, len -= sizeof word) {
    memcpy (&word, p, sizeof word);
    any |= word;
  }
  for (; len > 0; len--) any |= (unsigned char) *p++;
  return (any & 0x8080808080808080u) == 0;
}

/* Bytes that are ASCII in every charset but those that shift (ISO-2022, HZ), use more bytes, or are none of the family. */
static int is_plain (const char *name, const char *p, size_t len) {
  static const char *const others[] = { "utf-7", "utf-16", "utf-32", "ucs-", "hz", "unicode", "ebcdic", "ibm0", "cp037" };
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
    if (starts (name, strlen (name), others[i])) return 0;
  return is_ascii (p, len) && memchr (p, 0x1b, len) == NULL;
}

const char *bk_mime_charset (const char *name, const char *p, size_t len) {
  const char *use = charset_name (name);
  if (len == 0 || is_plain (use, p, len)) return NULL;
  /* seven bits by name, but not in truth */
  if (starts (use, strlen (use), "iso-2022") && memchr (p, 0x1b, len) == NULL && is_utf8 ((const unsigned char *) p, len))
    return NULL;
  if (*use != '\0') return use;
  for (const char *q = p, *end = p + len; len > 0 && (q = memchr (q, 0x1b, (size_t) (end - q))) != NULL; q++)
    if (end - q > 2 && q[1] == '$' && (q[2] == 'B' || q[2] == '@')) return "iso-2022-jp";
  return is_utf8 ((const unsigned char *) p, len) ? NULL : "cp1252";
}
