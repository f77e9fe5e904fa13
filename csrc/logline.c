/* logline.c - the reader of mail logs: pieces into lines, and each line to the reader of its format. */
#include "logline.h"

int bk_log_init (bk_log_reader *r, const bouncekit_alloc *alloc) {
  memset (r, 0, sizeof *r);
  r->alloc = alloc;
  r->line = bk_alloc (alloc, BK_LOG_MAX_LINE);
  r->scratch = bk_alloc (alloc, BK_LOG_MAX_LINE * 2);
  int ready = bk_memo_init (&r->memo, alloc, 1 << 16, 1 << 24);
  return ready && r->line != NULL && r->scratch != NULL;
}

void bk_log_free (bk_log_reader *r) {
  if (r->alloc == NULL) return;
  bk_free (r->alloc, r->line, BK_LOG_MAX_LINE);
  bk_free (r->alloc, r->scratch, BK_LOG_MAX_LINE * 2);
  bk_memo_free (&r->memo);
  bk_free (r->alloc, r->seen, BK_LOG_SEEN_BITS / 8);
  memset (r, 0, sizeof *r);
}

int bk_log_quiet (bk_log_reader *r) {
  if (r->seen == NULL) {
    r->seen = bk_alloc (r->alloc, BK_LOG_SEEN_BITS / 8);
    if (r->seen == NULL) return 0;
    memset (r->seen, 0, BK_LOG_SEEN_BITS / 8);
  }
  r->quiet = 1;
  return 1;
}

/* "postfix/smtp", and "name/smtp" where syslog_name says something else. */
static int is_postfix (const bk_log_head *h) {
  size_t slash = bk_char (h->program, 0, '/');
  if (slash == h->program.len) return BK_IS (h->program, "postfix");
  if (BK_HAS (h->program, "postfix")) return 1;
  size_t id = bk_char (h->body, 0, ':');
  bouncekit_slice rest = bk_from (h->body, id);
  return id > 4 && id < 24 && (BK_STARTS (rest, ": to=<") || BK_STARTS (rest, ": from=<"));
}

static int is_sendmail (bouncekit_slice name) {
  return BK_STARTS (name, "sendmail") || BK_STARTS (name, "sm-m") || BK_STARTS (name, "sm-acceptingconnections");
}

/* A program of another name: whose words are these? */
static int unknown_program (bk_log_reader *r, const bk_log_head *h) {
  size_t id = bk_char (h->body, 0, ':');
  bouncekit_slice rest = bk_from (h->body, id);
  if (id < 6 || id > 24 || !BK_STARTS (rest, ": to=")) return 0;
  if (BK_HAS (rest, ", stat=") && BK_HAS (rest, ", mailer=")) return bk_log_sendmail (r, h);
  if (BK_HAS (rest, ", status=") && BK_HAS (rest, ", relay=")) return bk_log_postfix (r, h);
  return 0;
}

int bk_log_dispatch (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice name = h->program;
  if (name.len == 0) return 0;
  if (is_postfix (h)) return bk_log_postfix (r, h);
  switch (name.p[0]) {
    case 'c':
      if (BK_IS (name, "courierd") || BK_IS (name, "courieresmtp") || BK_IS (name, "courierlocal")
          || BK_IS (name, "courierdsn") || BK_IS (name, "courieruucp") || BK_IS (name, "courierfax")
          || BK_IS (name, "courieresmtpd"))
        return bk_log_courier (r, h);
      break;
    case 'd':
      if (BK_IS (name, "dma")) return bk_log_dma (r, h);
      break;
    case 'e':
      if (BK_IS (name, "exim") || BK_IS (name, "exim4")) return bk_log_exim (r, h), 1;
      break;
    case 'h':
      if (BK_IS (name, "haraka")) return bk_log_haraka (r, h), 1;
      break;
    case 'm':
      if (BK_IS (name, "msmtp")) return bk_log_msmtp (r, h);
      break;
    case 'n':
      if (BK_STARTS (name, "nullmailer")) return bk_log_nullmailer (r, h);
      break;
    case 'o': case 's':
      if (BK_IS (name, "smtpd") || BK_IS (name, "opensmtpd")) return bk_log_opensmtpd (r, h);
      if (is_sendmail (name)) return bk_log_sendmail (r, h);
      break;
    case 'q':
      if (BK_STARTS (name, "qmail")) return bk_log_qmail (r, h), 1;
      break;
  }
  return unknown_program (r, h);
}

/* multilog: "@" and 24 hexadecimal digits. */
static int tai64n (bk_log_reader *r, bouncekit_slice s, bk_log_head *h) {
  for (size_t i = 1; i < 25; i++)
    if (i >= s.len || !((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f'))) return 0;
  h->time = bk_part (s, 0, 25);
  h->body = bk_from (s, s.len > 25 ? 26 : 25);
  return bk_log_qmail (r, h) || (BK_STARTS (h->body, "info: ") && bk_log_opensmtpd (r, h));
}

/* Lines that begin with a date and no logger's header. */
static int dated (bk_log_reader *r, bouncekit_slice s, bk_log_head *h) {
  if (s.p[10] == ' ') {
    h->body = s;
    if (bk_log_exim (r, h)) return 1;
  } else if (s.p[10] == 'T') {
    size_t blank = bk_char (s, 10, ' ');
    if (blank + 1 < s.len && (s.p[blank + 1] == '[' || BK_STARTS (bk_from (s, blank + 1), "level="))) {
      h->time = bk_part (s, 0, blank);
      h->body = bk_from (s, blank + 1);
      if (bk_log_haraka (r, h)) return 1;
    }
    if (bk_char (s, 10, ',') < blank) return bk_log_csv (r, s);
  }
  bk_log_head own;
  return bk_log_head_parse (s, &own) && bk_log_dispatch (r, &own);
}

static int no_header (bk_log_reader *r, bouncekit_slice s, bk_log_head *h) {
  h->body = s;
  switch (s.p[0]) {
    case '{': return bk_log_json (r, s);
    case '@': return tai64n (r, s, h);
    case '[': return bk_log_haraka (r, h);
    case '#': return bk_log_csv (r, s);
    case 'd': case 's': case 'i': case 'n': case 'e':
      if (bk_log_qmail (r, h)) return 1;
      break;
    case 'l':
      if (BK_STARTS (s, "level=")) return bk_log_haraka (r, h);
  }
  if (s.len > 3 && bk_char (s, 0, ',') < 5) return bk_log_csv (r, s);
  return bk_log_mailenable (r, s) || bk_log_icewarp (r, s);
}

/* msmtp writes a logger's time and then its fields at once. */
static int msmtp_file (bk_log_reader *r, bouncekit_slice s, bk_log_head *h) {
  size_t at = bk_log_find (bk_slice (s.p, s.len < 40 ? s.len : 40), 0, BK_LIT (" host="));
  if (at >= 40 || at >= s.len) return 0;
  h->time = bk_part (s, 0, at);
  h->body = bk_from (s, at + 1);
  return bk_log_msmtp (r, h);
}

int bk_log_line (bk_log_reader *r, bouncekit_slice s) {
  bk_log_head h;
  r->scratch_len = 0;
  if (s.len > BK_LOG_MAX_LINE) s.len = BK_LOG_MAX_LINE;
  if (s.len > 0 && s.p[s.len - 1] == '\r') s.len--;
  if (s.len < 8) return 0;
  if ((bk_is_alpha ((unsigned char) s.p[0]) || s.p[0] == '<') && bk_log_head_parse (s, &h))
    return bk_log_dispatch (r, &h);
  memset (&h, 0, sizeof h);
  if (s.len > 20 && bk_is_digit ((unsigned char) s.p[0]) && s.p[4] == '-') return dated (r, s, &h);
  return no_header (r, s, &h) || msmtp_file (r, s, &h);
}

/* ---- pieces ---- */

static void one_line (bk_log_reader *r, bouncekit_slice s, int joined) {
  r->lines += 1 + joined;
  if (!bk_log_line (r, s) && r->other != NULL) r->other (r->ud, s);
}

static int is_code (bouncekit_slice s) {
  return s.len >= 4 && bk_is_digit ((unsigned char) s.p[0]) && bk_is_digit ((unsigned char) s.p[1])
    && bk_is_digit ((unsigned char) s.p[2]) && (s.p[3] == '-' || s.p[3] == ' ');
}

/* dma logs a reply of several lines with its line ends, CR and LF, and some loggers write them as they are: is `s` such
   a line, so that the next may belong to it? */
static int goes_on (bouncekit_slice s) {
  if (s.len == 0 || s.p[s.len - 1] != '\r') return 0;
  size_t at = bk_log_find_last (s, BK_LIT ("\n"));
  if (at < s.len) {
    at++;
  } else {
    at = bk_log_find (s, 0, BK_LIT (" failed after "));
    at = bk_log_find (s, at, BK_LIT (": "));
    if (at == s.len || !BK_HAS (bk_part (s, 0, at), "dma[")) return 0;
    at += 2;
  }
  return is_code (bk_from (s, at)) && s.p[at + 3] == '-';
}

/* The end of the line that begins at `at`, lines that belong to it included; s.len when it is not known yet. */
static size_t line_end (bouncekit_slice s, size_t at, int *joined) {
  size_t end = bk_char (s, at, '\n');
  for (*joined = 0; *joined < 64 && end < s.len && goes_on (bk_part (s, at, end)); ++*joined) {
    size_t next = bk_char (s, end + 1, '\n');
    if (next == s.len) return s.len;
    if (!is_code (bk_part (s, end + 1, next))) break;
    end = next;
  }
  return end;
}

/* What is left of a piece, kept for the next; too long a line is told with its beginning. */
static void keep (bk_log_reader *r, bouncekit_slice s) {
  if (r->skipping) return;
  size_t room = BK_LOG_MAX_LINE - r->line_len;
  memcpy (r->line + r->line_len, s.p, s.len < room ? s.len : room);
  r->line_len += s.len < room ? s.len : room;
  if (r->line_len < BK_LOG_MAX_LINE) return;
  one_line (r, bk_slice (r->line, r->line_len), r->joined);
  r->joined = 0;
  r->line_len = 0;
  r->skipping = 1;
}

/* A kept line has come to its end: it is told, unless the next one may belong to it. */
static void settle (bk_log_reader *r, int last) {
  bouncekit_slice s = bk_slice (r->line, r->line_len);
  size_t at = r->joined > 0 ? bk_log_find_last (s, BK_LIT ("\n")) : s.len;
  if (at < s.len && !is_code (bk_from (s, at + 1))) {   /* it did not */
    one_line (r, bk_part (s, 0, at), r->joined - 1);
    r->joined = 0;
    r->line_len = s.len - at - 1;
    memmove (r->line, r->line + at + 1, r->line_len);
    s.len = r->line_len;
    if (last && s.len == 0) return;
  }
  if (!last && r->joined < 64 && s.len < BK_LOG_MAX_LINE && goes_on (s)) {
    r->line[r->line_len++] = '\n';
    r->joined++;
    return;
  }
  one_line (r, s, r->joined);
  r->joined = 0;
  r->line_len = 0;
}

/* The line that an earlier piece began, up to its end here. Returns where the next line begins. */
static size_t complete (bk_log_reader *r, bouncekit_slice s) {
  size_t end = bk_char (s, 0, '\n');
  keep (r, bk_part (s, 0, end));
  if (end == s.len) return end;
  if (!r->skipping) settle (r, 0);
  r->skipping = 0;
  return end + 1;
}

void bk_log_feed (bk_log_reader *r, bouncekit_slice piece) {
  size_t at = 0;
  int joined;
  while (at < piece.len && (r->line_len > 0 || r->skipping)) at += complete (r, bk_from (piece, at));
  while (at < piece.len) {
    size_t end = line_end (piece, at, &joined);
    if (end == piece.len) {
      /* line by line, so that it is known what waits for what */
      do {
        end = bk_char (piece, at, '\n');
        keep (r, bk_part (piece, at, end));
        if (end < piece.len && !r->skipping) settle (r, 0);
        if (end < piece.len) r->skipping = 0;
        at = end + 1;
      } while (at < piece.len);
      return;
    }
    one_line (r, bk_part (piece, at, end), joined);
    at = end + 1;
  }
}

void bk_log_end (bk_log_reader *r) {
  if (r->line_len > 0 && !r->skipping) settle (r, 1);
  r->line_len = 0;
  r->joined = 0;
  r->skipping = 0;
  r->csv = 0;   /* the next file has a header of its own */
}
