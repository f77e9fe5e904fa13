/* body_html.c - the words of an HTML text, for bounces that have no plain one: tags left out, blocks as lines, the usual
   character references undone. No parser of HTML: a bounce's own markup is simple, and nothing is shown to anybody. */
#include "report.h"

static const struct { const char *name; const char *text; } references[] = {
  { "lt;", "<" }, { "gt;", ">" }, { "amp;", "&" }, { "quot;", "\"" }, { "apos;", "'" }, { "nbsp;", " " }, { "#39;", "'" },
  { "#64;", "@" }, { "#160;", " " }, { "#60;", "<" }, { "#62;", ">" }, { "#34;", "\"" }, { "#38;", "&" },
};

static const char *const blocks[] = {
  "br", "p", "/p", "div", "/div", "tr", "/tr", "td", "li", "/li", "h1", "h2", "h3", "/h1", "/h2", "/h3", "hr", "pre", "/pre",
  "table", "/table",
};

static size_t find_close (bouncekit_slice s, size_t at) {
  const char *p = memchr (s.p + at, '>', s.len - at);
  return p == NULL ? s.len : (size_t) (p - s.p);
}

static int is_block (bouncekit_slice name) {
  for (size_t i = 0; i < BK_LEN (blocks); i++)
    if (bk_is (name, blocks[i])) return 1;
  return 0;
}

/* Behind "</style>" or "</script>". */
static size_t skip_element (bouncekit_slice s, size_t at, bouncekit_slice name) {
  for (; at + name.len + 2 < s.len; at++) {
    const char *p = memchr (s.p + at, '<', s.len - at);
    if (p == NULL) break;
    at = (size_t) (p - s.p);
    if (at + 1 < s.len && s.p[at + 1] == '/' && bk_starts_nocase (bk_sub (s, at + 2, s.len), name))
      return find_close (s, at) + 1;
  }
  return s.len;
}

typedef struct writer { char *p; size_t len; } writer;

static size_t tag (bouncekit_slice s, size_t at, writer *w) {
  size_t end = at + 1, close;
  while (end < s.len && end - at < 12 && (bk_is_alnum ((unsigned char) s.p[end]) || s.p[end] == '/')) end++;
  bouncekit_slice name = bk_sub (s, at + 1, end);
  if (name.len > 1 && name.p[name.len - 1] == '/') name.len--;
  if (at + 4 <= s.len && memcmp (s.p + at, "<!--", 4) == 0) name.len = 0;
  close = find_close (s, at);
  if (bk_is (name, "style") || bk_is (name, "script")) return skip_element (s, close, name);
  if (is_block (name)) w->p[w->len++] = '\n';
  return close < s.len ? close + 1 : s.len;
}

static size_t reference (bouncekit_slice s, size_t at, writer *w) {
  for (size_t i = 0; i < BK_LEN (references); i++) {
    size_t n = strlen (references[i].name);
    if (!bk_starts_nocase (bk_sub (s, at + 1, s.len), bk_slice (references[i].name, n))) continue;
    w->p[w->len++] = references[i].text[0];
    return at + 1 + n;
  }
  w->p[w->len++] = '&';
  return at + 1;
}

/* Never longer than what it is made of, and no more than half of the copy. */
bouncekit_slice bk_html_text (bouncekit_report *r, bouncekit_slice html) {
  size_t room = (r->copy_cap - r->copy_len) / 2;
  if (html.len > room) {
    html.len = room;
    r->flags |= BOUNCEKIT_REPORT_TRUNCATED;
  }
  writer w = { bk_copy_room (r, html.len), 0 };
  if (w.p == NULL) return BK_EMPTY;
  for (size_t at = 0; at < html.len;) {
    int c = html.p[at];
    if (c == '<' && at + 1 < html.len && (bk_is_alpha ((unsigned char) html.p[at + 1]) || bk_one_of (html.p[at + 1], "/!?")))
      at = tag (html, at, &w);
    else if (c == '&') at = reference (html, at, &w);
    else w.p[w.len++] = (char) c, at++;
  }
  return bk_slice (w.p, w.len);
}
