/* reply_code.c - is this number a reply code or an enhanced code, and whose? */
#include "reply.h"

/* One byte after the code. RFC 5321 knows space and hyphen (and nothing at all); the rest is seen at the start of a
   text: "550: User unknown", "550,", "550\"...\"", "550<user>". */
enum { SEP_NONE, SEP_SOFT, SEP_HARD };

static int separator (const bk_scan *s, size_t at) {
  if (at >= s->end) return SEP_HARD;
  int c = (unsigned char) s->p[at];
  switch (c) {
    case ' ': case '\t': case '\r': case '\n': case '-': return SEP_HARD;
    case '\\': return bk_break_at (s->p, s->end, at) > 0 ? SEP_HARD : SEP_NONE;
    case ':': case ',': case ';': case '"': case '\'': case '(': case ')': case '<': case '>': case '#': case '?':
    case '=': case '[': case ']': case '_': case '\0': return SEP_SOFT;
    case '.': return at + 1 < s->end && bk_is_digit ((unsigned char) s->p[at + 1]) ? SEP_NONE : SEP_SOFT;
    default: return c >= 0x80 ? SEP_SOFT : SEP_NONE;
  }
}

/* ".example." of 4.2.2.example.org. */
static int label_follows (const bk_scan *s, size_t at) {
  if (s->p[at] != '.') return 0;
  size_t i = at + 1;
  while (i < s->end && i - at < 64 && (bk_is_alnum ((unsigned char) s->p[i]) || s->p[i] == '-')) i++;
  return i > at + 1 && i + 1 < s->end && s->p[i] == '.' && bk_is_alnum ((unsigned char) s->p[i + 1]);
}

/* Nothing that would make a longer word of the code that ends at `at`. */
static int esc_ends (const bk_scan *s, size_t at) {
  if (at >= s->end) return 1;
  int c = (unsigned char) s->p[at];
  return !bk_is_alnum (c) && c != '_' && c != '@' && c != '/' && !label_follows (s, at);
}

static size_t skip_blanks (const bk_scan *s, size_t at) {
  while (at < s->end && bk_is_blank ((unsigned char) s->p[at])) at++;
  return at;
}

/* White space between code and enhanced code: blanks, and the fold of a header line. */
static size_t skip_fold (const bk_scan *s, size_t at) {
  at = skip_blanks (s, at);
  if (at == s->end || !bk_is_break (s->p[at])) return at;
  size_t next = at + bk_break_at (s->p, s->end, at);
  return next < s->end && bk_is_blank ((unsigned char) s->p[next]) ? skip_blanks (s, next) : at;
}

/* RFC 2034: the enhanced code directly behind the reply code. Also "#5.1.0" (Cisco), "(#5.7.1)", "[5.7.1]", "5.7.1:",
   "'5.2.2" (Cisco, quoting), ", b'5.7.1" (Python). Sets esc and text, or leaves them. */
static void read_esc (const bk_scan *s, bk_code *c, size_t at) {
  int bracket = 0;
  for (size_t i = 0; i < 6 && at < s->end; i++) {
    at = skip_fold (s, at);
    if (s->end - at > 1 && s->p[at] == 'b' && s->p[at + 1] == '\'') at++;
    if (at == s->end || memchr ("#([]:,'\"", s->p[at], 8) == NULL) break;
    if (s->p[at] == '(' || s->p[at] == '[') bracket = s->p[at] == '(' ? ')' : ']';
    at++;
  }
  bouncekit_esc esc;
  size_t n = bouncekit_esc_parse (bk_sub (bk_slice (s->p, s->end), at, s->end), &esc);
  if (n == 0 || at == c->at + 3) return;
  at += n;
  if (!esc_ends (s, at)) return;
  if (bracket) {
    if (at == s->end || s->p[at] != bracket) return;
    at++;
  }
  if (at < s->end && s->p[at] == ':') at++;
  c->esc = esc;
  c->text = skip_fold (s, at);
}

static void read_text (const bk_scan *s, bk_code *c) {
  size_t at = c->at + 3;
  c->cont = at < s->end && s->p[at] == '-';
  if (at < s->end && (s->p[at] == ')' || s->p[at] == ']')) at++;  /* "(451): ..." */
  if (at < s->end && memchr ("-:,;._", s->p[at], 6) != NULL) at++;
  c->text = skip_fold (s, at);
  read_esc (s, c, c->cont ? c->at + 4 : c->at + 3);
}

/* Back over the quotes, brackets and white space before `at`. */
static size_t lead_of (const bk_scan *s, size_t at) {
  while (at > s->begin) {
    int c = (unsigned char) s->p[at - 1];
    if (!bk_is_space (c) && c != '\'' && c != '"' && c != '(' && c != '[' && c != '<' && c != '#' && c != '{') break;
    at--;
  }
  return at;
}

enum { NOT_A_CODE, ADD_LINE, ADD_NESTED, ADD_OUTER, SKIP_TWICE };

static int four_or_five (const bk_scan *s, const bk_code *c) {
  return c->code >= 400 && s->p[c->at + 1] <= '5';
}

/* No code was seen yet. */
static int first_code (const bk_scan *s, const bk_code *c, int line_start) {
  if (c->lead == s->begin) {
    /* "x-unix; 255" is an exit status */
    return !(s->out->agent.len > 0 && c->at + 3 == s->end && bk_equal_nocase (s->out->agent, BK_LIT ("x-unix")))
        ? ADD_LINE : NOT_A_CODE;
  }
  if (c->esc.cls != 0) return ADD_LINE;
  int intro = bk_intro (s, c->at, c->lead);
  if (intro == BK_INTRO_STRONG) return c->hard || four_or_five (s, c) ? ADD_LINE : NOT_A_CODE;
  if (bk_unit_follows (s, c->at + 3)) return NOT_A_CODE;
  if (line_start && c->hard && (!s->folded || four_or_five (s, c))) return ADD_LINE;
  if (intro == BK_INTRO_NONE || !four_or_five (s, c)) return NOT_A_CODE;
  /* weak words want a proper separator, or the closing bracket and comma of "(451):" and "(530, b'...')" */
  if (c->hard) return ADD_LINE;
  int opener = s->p[c->at - 1], next = s->p[c->at + 3];
  return opener == '(' && (next == ')' || next == ',') ? ADD_LINE : NOT_A_CODE;
}

/* A code stands already; this one is behind a physical line break. */
static int line_code (const bk_scan *s, const bk_code *c) {
  if (!c->hard && c->esc.cls == 0 && c->code != s->line_code) return NOT_A_CODE;
  if (s->outer_line == c->code) return ADD_OUTER;
  if (s->remote && !c->remote) return ADD_OUTER;
  return ADD_LINE;
}

static int same_esc (bouncekit_esc a, bouncekit_esc b) {
  return a.cls == b.cls && a.subject == b.subject && a.detail == b.detail;
}

/* A code stands already and this one is inside a line: the next line of a reply joined into one ("550-a 550 b"), a
   reply quoted, or prose. */
static int inner_code (const bk_scan *s, const bk_code *c) {
  int same = c->code == s->line_code;
  int after_blank = bk_is_space ((unsigned char) s->p[c->at - 1]) || s->p[c->at - 1] == '?';
  if (same && c->at == s->text && c->hard && s->open) return SKIP_TWICE;  /* Gmail: "was: 550 550 Address unknown" */
  int intro = bk_intro (s, c->at, c->lead);
  if (s->cont && same && c->hard && after_blank) {
    /* Exim's "550-Response: 550 5.1.1 unknown": in a reply with real lines, or with codes that only the inner has */
    int quoted = intro == BK_INTRO_STRONG && !c->cont
        && (s->line > s->body || (c->esc.cls != 0 && s->line_esc.cls == 0));
    return quoted ? ADD_NESTED : ADD_LINE;
  }
  if (s->cont && after_blank && c->hard && c->esc.cls != 0 && intro != BK_INTRO_STRONG) return ADD_LINE;
  if (c->esc.cls != 0) {
    if (!same || intro == BK_INTRO_STRONG) return ADD_NESTED;
    return same_esc (c->esc, s->line_esc) || intro == BK_INTRO_NONE ? ADD_LINE : ADD_NESTED;
  }
  if (s->p[c->at - 1] == '?') return NOT_A_CODE;
  if (intro == BK_INTRO_STRONG && c->hard) return ADD_NESTED;
  if (bk_unit_follows (s, c->at + 3)) return NOT_A_CODE;
  if (!four_or_five (s, c) || !c->hard) return NOT_A_CODE;
  size_t next = c->at + 3;
  if (c->cont && next + 1 < s->end && (s->p[next + 1] == '\'' || s->p[next + 1] == '"')) return ADD_NESTED;
  return s->p[c->at - 1] == '<' && bk_intro (s, c->at, c->lead) != BK_INTRO_NONE ? ADD_NESTED : NOT_A_CODE;
}

static int decide (const bk_scan *s, const bk_code *c) {
  int line_start = c->lead <= s->line;
  if (s->out->code == 0) return first_code (s, c, line_start);
  if (line_start && !s->folded) return line_code (s, c);
  int what = inner_code (s, c);
  /* in a transcript only "<<<" is the remote's: "<user>... Deferred: 450 4.7.1" is what Sendmail made of it */
  int local = s->remote && memcmp (s->p + s->line, "<<<", s->end - s->line < 3 ? s->end - s->line : 3) != 0;
  return what == ADD_NESTED && local ? ADD_OUTER : what;
}

/* Reply-code = %x32-35 %x30-35 %x30-39 (RFC 5321 4.2); servers also send 571, 590 and the like. */
static size_t scan_code (bk_scan *s, size_t at) {
  int sep = separator (s, at + 3);
  if (sep == SEP_NONE) return 0;
  bk_code c = { 0, 0, 0, 0, { 0, 0, 0 }, 0, 0, 0 };
  c.at = at;
  c.lead = lead_of (s, at);
  c.code = (unsigned short) ((s->p[at] - '0') * 100 + (s->p[at + 1] - '0') * 10 + (s->p[at + 2] - '0'));
  c.hard = sep == SEP_HARD;
  c.remote = c.lead <= s->line && s->end - s->line > 3 && memcmp (s->p + s->line, "<<<", 3) == 0;
  read_text (s, &c);
  int what = decide (s, &c);
  if (c.lead > s->begin && s->p[at - 1] == '?') c.lead = at - 1;  /* Postfix's line break */
  /* Cisco's "error 550-'5.2.2 Mailbox full'": no further line is meant */
  if (c.cont && c.lead > s->begin && at + 4 < s->end && s->p[at + 4] == '\'') c.cont = 0;
  switch (what) {
    case ADD_LINE: bk_add_line (s, &c); break;
    case ADD_NESTED: bk_add_nested (s, &c); break;
    case ADD_OUTER: bk_add_outer (s, &c); break;
    case SKIP_TWICE:
      s->text = c.text;
      if (c.esc.cls != 0) {
        s->out->lines[s->out->nlines].esc = s->line_esc = c.esc;
        bk_add_esc (s, c.esc, BK_ESC_PROPER);
      }
      break;
    default: return 0;
  }
  return c.text;
}

/* At the beginning of a line, in brackets, behind "#", or bare in prose. */
static int esc_rank (const bk_scan *s, size_t at, size_t end, bouncekit_esc esc) {
  if (at == s->begin || (s->out->code == 0 && at == s->line && !s->folded)) return BK_ESC_PROPER;
  int prev = (unsigned char) s->p[at - 1], next = end < s->end ? (unsigned char) s->p[end] : ' ';
  if (prev == '#') return BK_ESC_MARKED;
  if ((prev == '(' && next == ')') || (prev == '[' && next == ']')) return BK_ESC_MARKED;
  if (prev == '=') {
    bouncekit_slice before = bk_sub (bk_slice (s->p, s->end), s->begin, at - 1);
    return before.len >= 3 && bk_equal_nocase (bk_sub (before, before.len - 3, before.len), BK_LIT ("dsn"))
        ? BK_ESC_BARE : BK_ESC_NONE;
  }
  /* in prose it must be one that exists (subjects 0 to 7), and agree with the reply code */
  if (esc.subject > 7 || (next == '-' && end + 1 < s->end && bk_is_digit ((unsigned char) s->p[end + 1])))
    return BK_ESC_NONE;
  if (s->out->code != 0 ? esc.cls != s->out->code / 100 : esc.cls == 2) return BK_ESC_NONE;
  return bk_version_before (s, at) ? BK_ESC_NONE : BK_ESC_BARE;
}

static size_t scan_esc (bk_scan *s, size_t at) {
  bouncekit_esc esc;
  size_t n = bouncekit_esc_parse (bk_sub (bk_slice (s->p, s->end), at, s->end), &esc);
  if (n == 0 || !esc_ends (s, at + n)) return 0;
  size_t end = at + n;
  int rank = esc_rank (s, at, end, esc);
  if (rank == BK_ESC_NONE) return 0;
  if (rank <= s->esc_rank) return end;
  bk_add_esc (s, esc, rank);
  if (s->open && s->line_esc.cls == 0 && s->out->nlines < BOUNCEKIT_REPLY_MAX_LINES) {
    s->out->lines[s->out->nlines].esc = s->line_esc = esc;
    if (rank == BK_ESC_PROPER && s->text == at) {
      if (end < s->end && s->p[end] == ':') end++;
      s->text = end = skip_blanks (s, end);
    }
  }
  return end;
}

/* Does a word or number begin at `at`? Not after letters, digits and what joins them: hosts, ids, times, paths. */
static int begins (const bk_scan *s, size_t at) {
  if (at == s->begin || at == s->line) return 1;
  int c = (unsigned char) s->p[at - 1];
  if (bk_is_alnum (c)) return 0;
  switch (c) {
    case '.': case '_': case '@': case '/': case '+': case '%': case '&': case '-': case '$': case '~': case '*':
    case '\\': case '!': case '^': return 0;
    default: return 1;
  }
}

size_t bk_scan_digit (bk_scan *s, size_t at) {
  size_t end = at + 1;
  if (begins (s, at) && s->end - at >= 3 && s->p[at] >= '2' && s->p[at] <= '5') {
    const char *p = s->p + at;
    size_t next = 0;
    if (p[1] == '.') next = scan_esc (s, at);
    else if (bk_is_digit ((unsigned char) p[1]) && bk_is_digit ((unsigned char) p[2])) next = scan_code (s, at);
    if (next > 0) return next;
  }
  while (end < s->end && (bk_is_digit ((unsigned char) s->p[end]) || s->p[end] == '.')) end++;
  return end;
}
