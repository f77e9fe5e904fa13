/* body_line.c - is a recipient named in this line? Either the line begins with an address, or words that announce one
   stand right before it. */
#include "body.h"

typedef struct found { bouncekit_slice address; size_t begin, end; int angled; } found;

/* The address whose '@' is the first in the line from `from` on, with what encloses it. */
static int find_address (bouncekit_slice line, size_t from, found *f) {
  const char *at = from < line.len ? memchr (line.p + from, '@', line.len - from) : NULL;
  if (at == NULL) return 0;
  size_t i = (size_t) (at - line.p), begin, end;
  if (i - from > 400 || !bk_address_around (line, i, &begin, &end)) return 0;
  if (begin < from && i > from && line.p[from - 1] == '=') begin = from;   /* "dda:SMTP=ann@example.org" */
  if (begin < from) return 0;
  f->angled = begin > from && line.p[begin - 1] == '<' && end < line.len && line.p[end] == '>';
  if (!f->angled && begin > from && line.p[begin - 1] == '<') {
    /* "<odd path@example.org>": as far as the bracket */
    size_t close = end;
    while (close < line.len && close - end < 64 && line.p[close] != '>' && line.p[close] != ' ') close++;
    if (close < line.len && line.p[close] == '>') end = close, f->angled = 1;
  }
  f->address = bk_sub (line, begin, end);
  f->begin = begin;
  f->end = f->angled ? end + 1 : end;
  while (f->end < line.len && (line.p[f->end] == '"' || line.p[f->end] == '\'')) f->end++;
  return 1;
}

/* "ann@example.org<mailto:ann@example.org>", "ann@example.org <ann@example.org>", "(ann@example.org)": said once more. */
static size_t skip_repeated (bouncekit_slice line, size_t at, bouncekit_slice address) {
  for (int times = 0; times < 3; times++) {
    size_t i = at;
    while (i < line.len && bk_one_of (line.p[i], " (<")) i++;
    if (bk_starts_nocase (bk_sub (line, i, line.len), BK_LIT ("mailto:"))) i += 7;
    if (i == at || !bk_starts_nocase (bk_sub (line, i, line.len), address)) break;
    i += address.len;
    while (i < line.len && (line.p[i] == '>' || line.p[i] == ')')) i++;
    at = i;
  }
  return at;
}

/* What stands behind the address, if it says why. "on Thu, 1 Jan 2015 00:00:00 -0000" (Exchange) does not. */
static bouncekit_slice reason_behind (bouncekit_slice line, size_t at) {
  while (at < line.len && (bk_is_space ((unsigned char) line.p[at]) || bk_one_of (line.p[at], ":;,.->)]*"))) at++;
  bouncekit_slice rest = bk_trim (bk_sub (line, at, line.len));
  if (bk_starts_nocase (rest, BK_LIT ("on ")) && rest.len < 48 && rest.len > 10
      && (bk_is_digit ((unsigned char) rest.p[rest.len - 1]) || rest.p[rest.len - 1] == 'M')) return BK_EMPTY;
  return rest;
}

/* Only blanks and marks between `from` and `to`. */
static int only_marks (bouncekit_slice line, size_t from, size_t to) {
  for (; from < to; from++)
    if (!bk_is_space ((unsigned char) line.p[from]) && !bk_one_of (line.p[from], "<\"'[(:*`")) return 0;
  return 1;
}

static void take (bk_body *b, bouncekit_slice line, const found *f) {
  size_t end = skip_repeated (line, f->end, f->address);
  bk_group_add (b, f->address);
  bouncekit_slice rest = reason_behind (line, end);
  if (rest.len > 0 && b->count > 0) bk_note_add (&b->reason, rest);
}

/* "ann@example.org, bob@example.org" */
static void take_list (bk_body *b, bouncekit_slice line, found *f) {
  for (unsigned i = 0; i < 200; i++) {
    size_t end = skip_repeated (line, f->end, f->address);
    found next;
    size_t from = end;
    while (from < line.len && bk_one_of (line.p[from], ",; <\"'")) from++;
    if (from == end || !find_address (line, end, &next) || next.begin != from) break;
    bk_group_add (b, f->address);
    *f = next;
  }
  take (b, line, f);
}

/* "could not be delivered to <ann@example.org>", "zugestellt an ann@example.org": behind one such word. */
static size_t skip_preposition (bouncekit_slice line, size_t at) {
  static const char *const words[] = {
    "to ", "for ", "at ", "an ", "bei ", "a ", "\xc3\xa0 ", "para ", "aan ", "bij ", "do ", "na ", "til ", "till ", "la ",
    "\xd0\xbd\xd0\xb0 ", "\xd0\xb4\xd0\xbb\xd1\x8f ",
  };
  size_t i = at;
  while (i < line.len && bk_is_space ((unsigned char) line.p[i])) i++;
  for (size_t k = 0; i > at && k < BK_LEN (words); k++)
    if (bk_begins (bk_sub (line, i, line.len), words[k])) return i + strlen (words[k]);
  return at;
}

int bk_line_label (bk_body *b, bouncekit_slice line, const bk_phrase *row, size_t begin, size_t end) {
  found f;
  end = skip_preposition (line, end);
  if (!find_address (line, end, &f) || !only_marks (line, end, f.begin)) return 0;
  take_list (b, line, &f);
  /* "Unknown user: ann@example.org": the label is the reason, unless a better one follows */
  if (b->count > 0 && (row->flags & (BK_P_BEGIN | BK_SAYS_FAILURE)) == (BK_P_BEGIN | BK_SAYS_FAILURE))
    bk_give_text (b, bk_failure_at (&b->r->body, b->first + b->count - 1), bk_sub (line, begin, end), BK_RANK_BEFORE);
  return 1;
}

/* Bullets, quotes and brackets that may stand before an address that begins a line. */
static int only_bullets (bouncekit_slice line, size_t to) {
  for (size_t i = 0; i < to; i++)
    if (!bk_is_space ((unsigned char) line.p[i]) && !bk_one_of (line.p[i], "-*>+<\"'[.")
        && (unsigned char) line.p[i] < 0x80) return 0;
  return 1;
}

/* Is the rest of the line of a kind that follows a recipient? Free prose ("ann@example.org is on holiday") only where
   recipients were announced. */
static int plausible (const bk_body *b, bouncekit_slice line, const found *f) {
  size_t i = f->end;
  while (i < line.len && (line.p[i] == ' ' || line.p[i] == '\t')) i++;
  if (i == line.len || bk_one_of (line.p[i], ":,;([.<*")) return 1;
  return b->listing || (b->says & (BK_SAYS_FAILURE | BK_SAYS_DELAY)) != 0;
}

/* "<ann@example.org>:" alone, below an empty line: so writes qmail, and every house has its own words above it. */
static int is_qmail_style (const bk_body *b, bouncekit_slice line, const found *f, size_t indent) {
  return b->expected && b->blank && f->angled && indent == 0 && f->end + 1 == line.len && line.p[f->end] == ':';
}

int bk_line_recipient (bk_body *b, bouncekit_slice line, size_t indent) {
  found f;
  if (!find_address (line, 0, &f) || !only_bullets (line, f.angled ? f.begin - 1 : f.begin)) return 0;
  if (!b->listing && (b->says & (BK_SAYS_FAILURE | BK_SAYS_DELAY | BK_SAYS_SUCCESS)) == 0
      && !(b->expected && b->lines == 1 && f.end == line.len) && !is_qmail_style (b, line, &f, indent)) return 0;
  if (!plausible (b, line, &f)) return 0;
  /* words named the recipient already, and announced no list */
  if (!b->listing && !b->styled && b->r->body.len > 0
      && !(f.end == line.len && bk_failure_at (&b->r->body, 0)->recipient.len == 0)) return 0;
  /* within reasons others may be named: recipients are written as the first one was */
  if (b->styled && b->reason.len > 0 && (indent != b->indent || f.angled != b->angled)) return 0;
  if (b->styled && b->reason.len > 0 && !b->blank && !b->angled && f.end < line.len && line.p[f.end] != ':'
      && b->indent == 0 && b->phase == BOUNCEKIT_PHASE_NONE && bk_line_code (bk_slice (b->reason.p, b->reason.len)) != 0)
    return 0;
  b->styled = 1;
  b->angled = (unsigned char) f.angled;
  b->indent = indent;
  take_list (b, line, &f);
  return 1;
}

/* The address in a To field whose local part is the name. */
static bouncekit_slice addressed (bouncekit_slice to, bouncekit_slice name) {
  if (to.len > 2000) to.len = 2000;
  for (size_t i = 0; i < to.len; i++) {
    size_t begin, end;
    if (to.p[i] != '@' || !bk_address_around (to, i, &begin, &end)) continue;
    if (bk_equal_nocase (bk_sub (to, begin, i), name)) return bk_sub (to, begin, end);
    i = end - 1;
  }
  return BK_EMPTY;
}

/* "BDAVIS (user not found)": a name without its domain (GroupWise), where recipients were announced and the returned
   message was addressed to somebody of that name. */
int bk_line_bare (bk_body *b, bouncekit_slice line, size_t indent) {
  size_t n = 0, next;
  if (!b->listing || b->r->original.to.len == 0 || (b->styled && indent != b->indent)) return 0;
  while (n < line.len && n < 65 && !bk_is_space ((unsigned char) line.p[n]) && !bk_one_of (line.p[n], ":(@,;")) n++;
  for (next = n; next < line.len && bk_is_space ((unsigned char) line.p[next]);) next++;
  if (n < 2 || n > 64 || (next < line.len && !bk_one_of (line.p[next], "(:"))) return 0;
  bouncekit_slice address = addressed (b->r->original.to, bk_sub (line, 0, n));
  if (address.len == 0) return 0;
  b->styled = 1;
  b->angled = 0;
  b->indent = indent;
  bk_group_add (b, address);
  bouncekit_slice rest = reason_behind (line, n);
  if (rest.len > 0 && b->count > 0) bk_note_add (&b->reason, rest);
  return 1;
}

/* Exim's recipients that are no mailboxes: "pipe to |/usr/bin/prog ann", "save to /var/mail/ann", "|prog", "/var/mail/a",
   below an announcement and indented. The line below says whose they are. */
int bk_line_pipe (bk_body *b, bouncekit_slice line, size_t indent) {
  bouncekit_slice s = line;
  if (!b->listing || indent == 0) return 0;
  int named = bk_starts_nocase (s, BK_LIT ("pipe to |")) || bk_starts_nocase (s, BK_LIT ("save to /"));
  if (!named && (b->count > 0 || s.len < 2 || !(s.p[0] == '|' || s.p[0] == '/'))) return 0;
  bk_group_add (b, BK_EMPTY);
  if (bk_one_of (s.p[0], "|pP") && b->count > 0) bk_note_add (&b->reason, s);   /* that a program failed is a reason */
  return 1;
}

/* "generated by ann@example.org", "(generated from ann@example.org)", "(ultimately generated from ...)", also with the
   rest of a heading behind it. Within the group of an address it adds nothing. */
int bk_line_origin (bk_body *b, bouncekit_slice line) {
  static const char *const words[] = { "generated by ", "generated from ", "(generated by ", "(generated from ",
    "(ultimately generated from " };
  found f;
  for (size_t i = 0; i < BK_LEN (words); i++) {
    if (!bk_begins (line, words[i])) continue;
    size_t n = strlen (words[i]);
    if (!find_address (line, n, &f) || f.begin > n + 1) return 0;
    if (b->count == 0) return b->r->body.len > 0;
    bouncekit_failure *one = bk_failure_at (&b->r->body, b->first);
    if (b->count == 1 && one->recipient.len == 0) one->recipient = f.address;
    else if (one->original_recipient.len == 0 && !bk_equal_nocase (one->recipient, f.address)) one->original_recipient = f.address;
    return 1;
  }
  return 0;
}
