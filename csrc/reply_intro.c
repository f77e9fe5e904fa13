/* reply_intro.c - what stands before a number in prose: does it introduce a reply ("host mx said: 550"), or is the
   number a count, a port, a version? Looks back a few bytes only. */
#include "reply.h"

/* The letters that end before `at`, white space skipped; at most 15. */
static bouncekit_slice word_before (const bk_scan *s, size_t at) {
  while (at > s->begin && bk_is_space ((unsigned char) s->p[at - 1])) at--;
  size_t from = at;
  while (from > s->begin && at - from < 15 && bk_is_alpha ((unsigned char) s->p[from - 1])) from--;
  return bk_slice (s->p + from, at - from);
}

static int in_list (bouncekit_slice word, const char *const *list, size_t n) {
  if (word.len == 0) return 0;
  int first = bk_lower ((unsigned char) word.p[0]);
  for (size_t i = 0; i < n; i++)
    if (first == list[i][0] && bk_equal_nocase (word, bk_slice (list[i], strlen (list[i])))) return 1;
  return 0;
}
#define IN_LIST(word, list) in_list (word, list, BK_LEN (list))

/* "said: 550", "refused to talk to me: 421", "after end of data: 554", "Deferred: 454" */
static int colon_intro (const bk_scan *s, size_t colon, int glued) {
  static const char *const strong[] = {
    "said", "says", "replied", "reply", "response", "returned", "responded", "answered", "was", "refusal", "code",
    "me", "data", "connection", "reason", "deferred", "handshake",
  };
  static const char *const counts[] = {
    "limit", "size", "max", "maximum", "line", "count", "total", "number", "port", "length", "id", "bytes",
    "messages", "recipients", "rcpts", "quota", "score", "age", "pid", "uid", "page", "tel", "phone", "box",
  };
  if (colon > s->begin && s->p[colon - 1] == ']') return glued ? BK_INTRO_NONE : BK_INTRO_STRONG;
  bouncekit_slice word = word_before (s, colon);
  if (IN_LIST (word, strong)) return BK_INTRO_STRONG;
  return IN_LIST (word, counts) ? BK_INTRO_NONE : BK_INTRO_WEAK;
}

static int equals_intro (const bk_scan *s, size_t equals) {
  static const char *const strong[] = { "reply", "response", "stat", "code", "status", "msg" };
  bouncekit_slice word = word_before (s, equals);
  return IN_LIST (word, strong) ? BK_INTRO_STRONG : BK_INTRO_NONE;
}

/* "smtp;550", "x-custom;550" inside a text */
static int semicolon_intro (const bk_scan *s, size_t semicolon) {
  static const char *const strong[] = { "smtp", "lmtp", "esmtp" };
  bouncekit_slice word = word_before (s, semicolon);
  return IN_LIST (word, strong) ? BK_INTRO_STRONG : BK_INTRO_NONE;
}

static int word_intro (const bk_scan *s, size_t end) {
  static const char *const weak[] = {
    "returned", "returns", "error", "code", "said", "says", "got", "with", "response", "reply", "replied", "smtp",
    "status",
  };
  bouncekit_slice word = word_before (s, end);
  return IN_LIST (word, weak) ? BK_INTRO_WEAK : BK_INTRO_NONE;
}

/* How the text up to `lead` (quotes, brackets and blanks after it skipped) introduces the number at `at`. */
int bk_intro (const bk_scan *s, size_t at, size_t lead) {
  if (lead == s->begin) return BK_INTRO_WEAK;
  int c = (unsigned char) s->p[lead - 1];
  int glued = lead == at;
  int opener = glued ? 0 : (unsigned char) s->p[at - 1];
  if (c == ':') {
    int intro = colon_intro (s, lead - 1, glued);
    return glued && intro != BK_INTRO_STRONG ? BK_INTRO_NONE : intro;
  }
  if (c == 0x9a && lead - s->begin >= 3 && memcmp (s->p + lead - 3, "\xef\xbc\x9a", 3) == 0)
    return BK_INTRO_WEAK;  /* the full-width colon of Chinese and Japanese */
  if (c == '=') return equals_intro (s, lead - 1);
  if (c == ';') return semicolon_intro (s, lead - 1);
  if (c == '>' && lead - s->begin >= 2 && (s->p[lead - 2] == '-' || s->p[lead - 2] == '=')) return BK_INTRO_STRONG;
  if (c == '-' && !glued && lead - s->begin >= 2 && bk_is_blank ((unsigned char) s->p[lead - 2])) return BK_INTRO_WEAK;
  if (glued) return BK_INTRO_NONE;
  if (bk_is_alpha (c) && word_intro (s, lead) != BK_INTRO_NONE) return BK_INTRO_WEAK;
  /* a quote or bracket of its own, not DOC-1369#550 */
  if (bk_is_space (opener)) return BK_INTRO_NONE;
  return bk_is_alnum (c) && !bk_is_space ((unsigned char) s->p[lead]) ? BK_INTRO_NONE : BK_INTRO_WEAK;
}

/* "554 messages", "500 KB", "250 per hour": a count. `at` is behind the number. Plurals and small letters only:
   "554 Message refused" is a reply. */
int bk_unit_follows (const bk_scan *s, size_t at) {
  static const char *const units[] = {
    "messages", "mails", "emails", "recipients", "rcpts", "bytes", "k", "kb", "mb", "gb", "m", "kbyte", "kbytes",
    "kilobytes", "megabytes", "seconds", "sec", "secs", "s", "ms", "minutes", "min", "mins", "hours", "days",
    "connections", "times", "per", "attempts", "users", "of", "characters", "chars", "lines", "percent", "or", "and",
    "kib", "mib", "requests", "addresses", "hops", "sessions", "commands", "errors", "octets",
  };
  while (at < s->end && bk_is_space ((unsigned char) s->p[at])) at++;
  size_t from = at;
  while (at < s->end && at - from < 12 && bk_is_alpha ((unsigned char) s->p[at])) at++;
  bouncekit_slice word = bk_slice (s->p + from, at - from);
  if (word.len > 3 && word.p[0] < 'a') return 0;
  return IN_LIST (word, units);
}

/* "Exim 4.97.1", "version 5.2.1", "on 5.3.24": no enhanced code. */
int bk_version_before (const bk_scan *s, size_t at) {
  static const char *const names[] = {
    "version", "ver", "v", "release", "build", "exim", "postfix", "sendmail", "spamassassin", "clamav", "amavis",
    "rspamd", "rfc", "section", "chapter", "exchange", "dovecot", "qmail", "haraka", "python", "perl", "php", "kernel",
    "linux", "lua", "on", "dated", "since", "date", "java", "outlook", "kumomta", "powermta", "pmta", "zimbra",
    "icewarp", "merak", "mdaemon", "opensmtpd", "openssl", "gnutls", "mailman", "courier", "appendix",
  };
  bouncekit_slice word = word_before (s, at);
  return IN_LIST (word, names);
}
