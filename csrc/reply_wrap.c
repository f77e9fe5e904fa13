/* reply_wrap.c - the words of the MTA that reports a reply: diagnostic type, host and address, SMTP command,
   trailers. */
#include "reply.h"

static int is_name (int c) { return bk_is_alnum (c) || c == '.' || c == '-' || c == '_'; }

static int agent_known (bouncekit_slice name) {
  static const char *const known[] = { "smtp", "lmtp", "esmtp", "unknown", "x400", "dns", "unix", "local", "system" };
  if (bk_starts_nocase (name, BK_LIT ("x-"))) return 1;
  for (size_t i = 0; i < BK_LEN (known); i++)
    if (bk_equal_nocase (name, bk_slice (known[i], strlen (known[i])))) return 1;
  return 0;
}

/* diagnostic-code-field = "Diagnostic-Code" ":" diagnostic-type ";" *text (RFC 3464 2.3.6) */
void bk_wrap_agent (bk_scan *s) {
  size_t at = 0;
  while (at < s->end && bk_is_space ((unsigned char) s->p[at])) at++;
  size_t from = at;
  s->begin = from;
  while (at < s->end && at - from < 64 && is_name ((unsigned char) s->p[at])) at++;
  bouncekit_slice name = bk_slice (s->p + from, at - from);
  while (at < s->end && bk_is_blank ((unsigned char) s->p[at])) at++;
  if (name.len == 0 || at == s->end || s->p[at] != ';' || !agent_known (name)) return;
  at++;
  while (at < s->end && bk_is_space ((unsigned char) s->p[at])) at++;
  s->out->agent = name;
  s->begin = at;
}

static size_t trim (const bk_scan *s, size_t end) {
  while (end > s->begin && bk_is_space ((unsigned char) s->p[end - 1])) end--;
  return end;
}

/* Google's "(state 14)": 13 after MAIL, 14 after RCPT. */
static bouncekit_phase state_phase (const char *p, size_t end, size_t at) {
  if (bk_words_at (p, end, at, "13)")) return BOUNCEKIT_PHASE_MAIL;
  if (bk_words_at (p, end, at, "14)")) return BOUNCEKIT_PHASE_RCPT;
  return BOUNCEKIT_PHASE_NONE;
}

/* The bracket at `at`, closed at the end: is it the MTA's? */
static int is_trailer (const bk_scan *s, size_t at, size_t end, bouncekit_phase *phase) {
  static const struct { const char *words; bouncekit_phase phase; } yahoo[] = {
    { "[rcpt_to]", BOUNCEKIT_PHASE_RCPT }, { "[mail_from]", BOUNCEKIT_PHASE_MAIL }, { "[data]", BOUNCEKIT_PHASE_DATA },
    { "[connect]", BOUNCEKIT_PHASE_CONNECT }, { "[helo]", BOUNCEKIT_PHASE_EHLO }, { "[ehlo]", BOUNCEKIT_PHASE_EHLO },
    { "[eod]", BOUNCEKIT_PHASE_EOD },
  };
  size_t n = bk_words_at (s->p, end, at, "(in reply to ");
  if (n > 0) {
    *phase = bk_phase_at (s->p, end, at + n);
    return 1;
  }
  n = bk_words_at (s->p, end, at, "(state ");
  if (n > 0) {
    *phase = state_phase (s->p, end, at + n);
    return 1;
  }
  for (size_t i = 0; i < BK_LEN (yahoo); i++)
    if (bk_words_at (s->p, end, at, yahoo[i].words) == end - at) {
      *phase = yahoo[i].phase;
      return 1;
    }
  return 0;
}

/* The whole text in one pair of brackets or quotes: "(host mx said: 550 ...)". */
static int enclosed (const bk_scan *s, size_t end) {
  if (end - s->begin < 2) return 0;
  int open = s->p[s->begin], close = s->p[end - 1];
  if (open == '"' || open == '\'') return close == open && memchr (s->p + s->begin + 1, open, end - s->begin - 2) == NULL;
  if (!(open == '(' && close == ')') && !(open == '<' && close == '>')) return 0;
  size_t depth = 0;
  for (size_t i = s->begin; i < end; i++) {
    if (s->p[i] == open) depth++;
    else if (s->p[i] == close && --depth == 0) return i + 1 == end;
  }
  return 0;
}

/* "... DT=0s": how long Exim took. */
static size_t exim_time (const bk_scan *s, size_t end) {
  size_t at = end;
  if (s->p[end - 1] != 's') return end;
  while (at > s->begin && end - at < 24 && !bk_is_space ((unsigned char) s->p[at - 1])) at--;
  return at > s->begin && end - at > 4 && memcmp (s->p + at, "DT=", 3) == 0 ? trim (s, at) : end;
}

static size_t bracket_trailer (bk_scan *s, size_t end) {
  size_t last = end;
  if (s->p[last - 1] == '.') last--;
  if (last == s->begin || (s->p[last - 1] != ')' && s->p[last - 1] != ']')) return end;
  int open = s->p[last - 1] == ')' ? '(' : '[';
  size_t at = last - 1;
  while (at > s->begin && last - at < 64 && s->p[at] != open) at--;
  bouncekit_phase phase = BOUNCEKIT_PHASE_NONE;
  if (s->p[at] != open || !is_trailer (s, at, last, &phase)) return end;
  if (s->out->phase == BOUNCEKIT_PHASE_NONE) s->out->phase = phase;
  return trim (s, at);
}

void bk_wrap_trailers (bk_scan *s) {
  size_t end = trim (s, s->end);
  for (int pairs = 0;;) {
    size_t before = end;
    if (end == s->begin) break;
    if (pairs < 2 && enclosed (s, end) && s->p[s->begin + 1] != '#') {
      pairs++;
      s->begin++;
      end = trim (s, end - 1);
      while (s->begin < end && bk_is_space ((unsigned char) s->p[s->begin])) s->begin++;
      if (end == s->begin) break;
    }
    end = bracket_trailer (s, end);
    if (end > s->begin) end = exim_time (s, end);
    if (end == before) break;
    s->out->flags |= BOUNCEKIT_REPLY_WRAPPED;
  }
  s->end = end;
}

/* "[192.0.2.1]" or "[IPv6:...]" at `at`: its length, or 0. */
static size_t address_at (bk_scan *s, size_t at, size_t to, bouncekit_slice *ip) {
  if (at == to || s->p[at] != '[') return 0;
  size_t from = at + 1, i = from;
  if (bk_words_at (s->p, to, from, "ipv6:")) i = from += 5;
  int digits = 0;
  for (; i < to && i - from < 46; i++) {
    int c = (unsigned char) s->p[i];
    if (bk_is_digit (c)) digits = 1;
    else if (c != '.' && c != ':' && !((c | 32) >= 'a' && (c | 32) <= 'f')) break;
  }
  if (i == to || s->p[i] != ']' || !digits) return 0;
  *ip = bk_slice (s->p + from, i - from);
  return i + 1 - at;
}

/* NAME, NAME[IP], NAME [IP] or [IP] at `at`. With `sure` the words before it already say that it is the peer. */
static void host_at (bk_scan *s, size_t at, size_t to, int sure) {
  bouncekit_slice ip = bk_slice (s->p, 0);
  if (s->out->host.len > 0 || s->out->ip.len > 0) return;
  while (at < to && bk_is_space ((unsigned char) s->p[at])) at++;
  size_t i = at;
  while (i < to && is_name ((unsigned char) s->p[i])) i++;
  size_t end = i;
  while (end > at && s->p[end - 1] == '.') end--;
  bouncekit_slice name = bk_slice (s->p + at, end - at);
  size_t next = i < to && s->p[i] == ' ' ? i + 1 : i;
  size_t n = address_at (s, next, to, &ip);
  if (n > 0) i = next + n;
  if (name.len == 0 && n == 0) return;
  if (bk_equal_nocase (name, BK_LIT ("host")) || bk_equal_nocase (name, BK_LIT ("server"))) return;
  int speaks = (sure && (i == to || s->p[i] == ':')) || bk_words_at (s->p, s->end, i, " said")
      || bk_words_at (s->p, s->end, i, " says") || (n == 0 && bk_words_at (s->p, s->end, i, " #")) || bk_words_at (s->p, s->end, i, " refused to talk");
  if (!speaks && !(sure && n > 0)) return;
  if (n == 0 && memchr (name.p, '.', name.len) == NULL) return;
  if (name.len > 0) s->out->host = name;
  if (n > 0) s->out->ip = ip;
}

/* Texts that name the command in other ways (qmail, Sendmail, Postfix). */
static bouncekit_phase phrase_phase (const bk_scan *s, size_t at, size_t to) {
  static const struct { const char *words; bouncekit_phase phase; } phrases[] = {
    { "refused to talk to me", BOUNCEKIT_PHASE_CONNECT },
    { "does not like recipient", BOUNCEKIT_PHASE_RCPT },
    { "failed after i sent the message", BOUNCEKIT_PHASE_EOD },
    { "failed on data command", BOUNCEKIT_PHASE_DATA },
    { "but greeting failed", BOUNCEKIT_PHASE_CONNECT },
    { "but my name was rejected", BOUNCEKIT_PHASE_EHLO },
    { "but sender was rejected", BOUNCEKIT_PHASE_MAIL },
    { "refused to start tls", BOUNCEKIT_PHASE_STARTTLS },
    { "sasl authentication failed", BOUNCEKIT_PHASE_AUTH },
  };
  int first = bk_lower ((unsigned char) s->p[at]);
  for (size_t i = 0; i < BK_LEN (phrases); i++)
    if (first == phrases[i].words[0] && bk_words_at (s->p, to, at, phrases[i].words)) return phrases[i].phase;
  return BOUNCEKIT_PHASE_NONE;
}

static void set_phase (bk_scan *s, bouncekit_phase phase) {
  if (s->out->phase == BOUNCEKIT_PHASE_NONE) s->out->phase = phase;
}

/* A word begins at `at`. */
static void word (bk_scan *s, size_t at, size_t to) {
  static const struct { const char *words; int sure; } before_host[] = {
    { "host ", 1 }, { "server ", 1 }, { "h=", 1 }, { "connect to ", 1 }, { "connected to ", 1 },
    { "connection with ", 1 }, { "conversation with ", 1 }, { "while talking to ", 1 }, { "mailer ", 0 },
  };
  static const char *const before_phase[] = {
    "after ", "while sending ", "while performing ", "while receiving ", "during ", "timed out in ", "smtp:", "reject: ",
  };
  const char *p = s->p;
  int first = bk_lower ((unsigned char) p[at]);
  size_t n;
  for (size_t i = 0; i < BK_LEN (before_host); i++)
    if (first == before_host[i].words[0] && (n = bk_words_at (p, to, at, before_host[i].words)) > 0)
      host_at (s, at + n, to, before_host[i].sure);
  if (s->out->phase != BOUNCEKIT_PHASE_NONE) return;
  for (size_t i = 0; i < BK_LEN (before_phase); i++)
    if (first == before_phase[i][0] && (n = bk_words_at (p, to, at, before_phase[i])) > 0)
      set_phase (s, bk_phase_at (p, to, at + n));
  if (first == 's' && (n = bk_words_at (p, to, at, "state ")) > 0) set_phase (s, state_phase (p, to, at + n));
  set_phase (s, phrase_phase (s, at, to));
}

#define L(c) (1u << ((c) & 31))
#define ANY 0xffffffffu
/* Which letters may follow the first one of the words that `word` knows, and which may stand third. `=` has a bit of its
   own; what follows "h=" may be anything. */
static const uint32_t second[32] = {
  ['a' & 31] = L ('f'), ['b' & 31] = L ('u'), ['c' & 31] = L ('o'), ['d' & 31] = L ('o') | L ('u'), ['f' & 31] = L ('a'),
  ['h' & 31] = L ('o') | L ('='), ['m' & 31] = L ('a'), ['r' & 31] = L ('e'),
  ['s' & 31] = L ('e') | L ('m') | L ('t') | L ('a'), ['t' & 31] = L ('i'), ['w' & 31] = L ('h'),
};
static const uint32_t third[32] = {
  ['a' & 31] = L ('t'), ['b' & 31] = L ('t'), ['c' & 31] = L ('n'), ['d' & 31] = L ('e') | L ('r'), ['f' & 31] = L ('i'),
  ['h' & 31] = ANY, ['m' & 31] = L ('i'), ['r' & 31] = L ('f') | L ('j'), ['s' & 31] = L ('r') | L ('t') | L ('a') | L ('s'),
  ['t' & 31] = L ('m'), ['w' & 31] = L ('i'),
};

int bk_wrap_begins (const char *p, size_t left) {
  return left > 2 && second[p[0] & 31] & L (p[1]) && third[p[0] & 31] & L (p[2]);
}

/* A transcript's command. */
static void sent (bk_scan *s, size_t at, size_t to) {
  size_t n = bk_words_at (s->p, to, at, ">>> ");
  bouncekit_phase phase = bk_phase_at (s->p, to, at + n);
  s->out->phase = phase == BOUNCEKIT_PHASE_NONE && bk_words_at (s->p, to, at, ">>> .") ? BOUNCEKIT_PHASE_EOD : phase;
}

void bk_wrap_words (bk_scan *s, size_t from, size_t to) {
  const char *p = s->p;
  if (to - from > 6 && p[from] != '<') host_at (s, from, to, 0);
  for (size_t i = from; i < to; i++) {
    int c = (unsigned char) p[i];
    if (bk_bytes[c] & BK_B_ALPHA) {
      if (bk_wrap_begins (p + i, to - i)) word (s, i, to);
      while (i + 1 < to && bk_bytes[(unsigned char) p[i + 1]] & (BK_B_ALPHA | BK_B_DIGIT)) i++;
    } else if (c == '>' && bk_words_at (p, to, i, ">>> ")) {
      sent (s, i, to);
      i += 3;
    }
  }
}

size_t bk_wrap_said (const bk_scan *s) {
  const char *p = s->p + s->begin, *colon;
  if (s->out->host.len == 0 && s->out->ip.len == 0 && !bk_words_at (s->p, s->end, s->begin, "remote host said:"))
    return s->begin;
  size_t left = s->end - s->begin;
  while ((colon = memchr (p, ':', left)) != NULL) {
    size_t at = (size_t) (colon - s->p);
    if (at - s->begin >= 4 && bk_words_at (s->p, s->end, at - 4, "said:")) {
      at++;
      while (at < s->end && bk_is_space ((unsigned char) s->p[at])) at++;
      return at;
    }
    left -= (size_t) (colon + 1 - p);
    p = colon + 1;
  }
  return s->begin;
}
