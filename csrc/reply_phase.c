/* reply_phase.c - which SMTP command the words name. */
#include "reply.h"

size_t bk_words_at (const char *p, size_t end, size_t at, const char *words) {
  size_t i = at;
  for (; *words != '\0'; words++) {
    if (*words == ' ') {
      size_t from = i;
      while (i < end && bk_is_space ((unsigned char) p[i])) i++;
      if (i == from) return 0;
    } else {
      if (i == end || bk_lower ((unsigned char) p[i]) != *words) return 0;
      i++;
    }
  }
  return i - at;
}

/* As Postfix, Exim and Sendmail name them; longer names before their beginnings. */
static const struct { const char *words; bouncekit_phase phase; } phases[] = {
  { "rcpt", BOUNCEKIT_PHASE_RCPT },
  { "mail", BOUNCEKIT_PHASE_MAIL },
  { "end of data", BOUNCEKIT_PHASE_EOD },
  { "end-of-message", BOUNCEKIT_PHASE_EOD },
  { "message body", BOUNCEKIT_PHASE_EOD },
  { "sending data block", BOUNCEKIT_PHASE_EOD },
  { "data", BOUNCEKIT_PHASE_DATA },
  { "bdat", BOUNCEKIT_PHASE_EOD },
  { "initial connection", BOUNCEKIT_PHASE_CONNECT },
  { "the initial server greeting", BOUNCEKIT_PHASE_CONNECT },
  { "client greeting", BOUNCEKIT_PHASE_CONNECT },
  { "connect", BOUNCEKIT_PHASE_CONNECT },
  { "ehlo", BOUNCEKIT_PHASE_EHLO },
  { "helo", BOUNCEKIT_PHASE_EHLO },
  { "lhlo", BOUNCEKIT_PHASE_EHLO },
  { "the ehlo handshake", BOUNCEKIT_PHASE_EHLO },
  { "the helo handshake", BOUNCEKIT_PHASE_EHLO },
  { "the lhlo handshake", BOUNCEKIT_PHASE_EHLO },
  { "starttls", BOUNCEKIT_PHASE_STARTTLS },
  { "auth", BOUNCEKIT_PHASE_AUTH },
  { "quit", BOUNCEKIT_PHASE_QUIT },
};

bouncekit_phase bk_phase_at (const char *p, size_t end, size_t at) {
  size_t n = bk_words_at (p, end, at, "pipelined ");
  at += n;
  for (size_t i = 0; i < BK_LEN (phases); i++) {
    if (at == end || bk_lower ((unsigned char) p[at]) != phases[i].words[0]) continue;
    n = bk_words_at (p, end, at, phases[i].words);
    if (n > 0 && (at + n == end || !bk_is_alnum ((unsigned char) p[at + n]))) return phases[i].phase;
  }
  return BOUNCEKIT_PHASE_NONE;
}
