/* logline_windows.c - the SMTP logs of MailEnable and IceWarp (Merak): the dialogue line by line. Only the side that
   sends tells of deliveries. */
#include "logline.h"

/* ---- MailEnable: SMTP activity log, columns parted by tabs ----

   11/22/24 14:20:23 \t SMTP-OU \t MESSAGE-ID \t socket \t ip \t RCPT \t RCPT TO:<b@y> \t 550 5.1.1 no \t in \t out */

enum { DATE, SERVICE, MESSAGE, SOCKET, ADDRESS, COMMAND, DETAILS, REPLY, COLUMNS };

static size_t split_tabs (bouncekit_slice s, bouncekit_slice *field) {
  size_t n = 0, at = 0;
  while (n < COLUMNS && at <= s.len) {
    size_t end = bk_char (s, at, '\t');
    field[n++] = bk_log_trim (bk_part (s, at, end));
    at = end + 1;
  }
  return n;
}

static int all_rcpts (bk_log_reader *r, bk_log_event *ev, bouncekit_slice key) {
  bouncekit_slice list;
  if (!bk_memo_get (&r->memo, 'E', ev->host, key, &list)) return 0;
  bk_log_emit_list (r, ev, list);
  return 1;
}

static bk_log_status status_of (bouncekit_slice reply) {
  if (reply.len == 0 || reply.p[0] == '2') return BK_LOG_DELIVERED;
  return reply.p[0] == '4' ? BK_LOG_DEFERRED : BK_LOG_BOUNCED;
}

/* One command of the dialogue and its answer: of a sender, recipients that were taken, and the message. */
static void command (bk_log_reader *r, bk_log_event *ev, bouncekit_slice key, bouncekit_slice verb,
    bouncekit_slice details, bouncekit_slice reply) {
  bouncekit_slice list, address;
  size_t at = bk_char (details, 0, '<');
  ev->text = reply;
  ev->status = status_of (reply);
  if (bk_starts_nocase (verb, BK_LIT ("MAIL"))) {
    if (bk_log_angle (details, at, &address) > 0) bk_memo_put (&r->memo, 'e', ev->host, key, address);
    bk_memo_put (&r->memo, 'E', ev->host, key, bk_slice (key.p, 0));
    return;
  }
  bk_memo_get (&r->memo, 'e', ev->host, key, &ev->sender);
  if (bk_starts_nocase (verb, BK_LIT ("RCPT"))) {
    if (bk_log_angle (details, at, &ev->recipient) == 0) return;
    ev->phase = BOUNCEKIT_PHASE_RCPT;
    if (ev->status != BK_LOG_DELIVERED) {
      bk_log_emit (r, ev);
      return;
    }
    list = bk_log_text_join (r, BK_LIT ("<"), "", bk_log_text_join (r, ev->recipient, "", BK_LIT (">")));
    if (bk_memo_get (&r->memo, 'E', ev->host, key, &address)) list = bk_log_text_join (r, address, ",", list);
    bk_memo_put (&r->memo, 'E', ev->host, key, list);
  } else if (reply.len > 0 && reply.p[0] != '3') {   /* DATA and what follows: the end of the message, or a refusal */
    ev->phase = BOUNCEKIT_PHASE_EOD;
    if (all_rcpts (r, ev, key)) bk_memo_put (&r->memo, 'E', ev->host, key, bk_slice (key.p, 0));
  }
}

int bk_log_mailenable (bk_log_reader *r, bouncekit_slice line) {
  bouncekit_slice field[COLUMNS];
  bk_log_head h;
  if (line.len < 30 || line.p[2] != '/' || line.p[5] != '/') return 0;
  size_t n = split_tabs (line, field);
  if (n < COLUMNS || !BK_STARTS (field[SERVICE], "SMTP-")) return 0;
  if (!BK_IS (field[SERVICE], "SMTP-OU")) return 1;
  memset (&h, 0, sizeof h);
  h.time = field[DATE];
  bk_log_event ev = bk_log_event_of ("mailenable", &h);
  ev.queue_id = field[MESSAGE];
  ev.relay = ev.relay_ip = field[ADDRESS];
  bouncekit_slice key = bk_log_text_join (r, field[SOCKET], " ", field[ADDRESS]);
  bouncekit_slice verb = field[COMMAND];
  if (BK_IS (verb, "EHLO") || BK_IS (verb, "HELO") || BK_IS (verb, "QUIT") || BK_IS (verb, "CONN")
      || BK_IS (verb, "STARTTLS"))
    return 1;
  command (r, &ev, key, verb, field[DETAILS], field[REPLY]);
  return 1;
}

/* ---- IceWarp, Merak ----

   192.0.2.25      [16BC] 10:55:57 Client session >>> RCPT TO:<b@y>
   192.0.2.25      [16BC] 10:55:57 Client session <<< 550 5.1.1 User unknown
   192.0.2.25      [16BC] 10:55:58 Client session *** <a@x> <b@y> 1 2345 00:00:02 OK BAK00001 */

static void answer (bk_log_reader *r, bk_log_event *ev, bouncekit_slice key, bouncekit_slice reply) {
  bouncekit_slice before, asked = bk_slice (key.p, 0), copy;
  if (reply.len > 3 && reply.p[3] == '-') {   /* more lines follow */
    if (bk_memo_get (&r->memo, 'w', ev->host, key, &before)) reply = bk_log_text_join (r, before, "\n", reply);
    bk_memo_put (&r->memo, 'w', ev->host, key, reply);
    return;
  }
  if (bk_memo_get (&r->memo, 'w', ev->host, key, &before)) {
    if (before.len > 0) reply = bk_log_text_join (r, before, "\n", reply);
  }
  copy = bk_log_text_copy (r, reply);
  bk_memo_put (&r->memo, 'w', ev->host, key, bk_slice (key.p, 0));
  if (!bk_memo_get (&r->memo, 'i', ev->host, key, &asked)) return;
  asked = bk_log_text_copy (r, asked);
  bk_memo_put (&r->memo, 'i', ev->host, key, bk_slice (key.p, 0));
  if (bk_starts_nocase (asked, BK_LIT ("MAIL")) || bk_starts_nocase (asked, BK_LIT ("RCPT"))
      || bk_starts_nocase (asked, BK_LIT ("DATA")) || BK_IS (asked, "."))
    command (r, ev, key, asked, asked, copy);
}

static void icewarp_words (bk_log_reader *r, bk_log_event *ev, bouncekit_slice key, bouncekit_slice s) {
  if (BK_STARTS (s, "Client session ")) s = bk_from (s, 15);
  else return;
  if (BK_STARTS (s, ">>> ")) {
    s = bk_log_trim (bk_from (s, 4));
    bk_memo_put (&r->memo, 'i', ev->host, key, s);
  } else if (BK_STARTS (s, "<<< ")) {
    s = bk_log_trim (bk_from (s, 4));
    if (BK_STARTS (s, "354")) bk_memo_put (&r->memo, 'i', ev->host, key, BK_LIT ("."));
    else answer (r, ev, key, s);
  }
}

int bk_log_icewarp (bk_log_reader *r, bouncekit_slice line) {
  bk_log_head h;
  size_t open = bk_char (line, 0, '['), close = bk_char (line, open, ']');
  if (open > 48 || open == 0 || line.p[open - 1] != ' ' || close > open + 17 || close + 11 > line.len) return 0;
  bouncekit_slice who = bk_log_trim (bk_part (line, 0, open)), id = bk_part (line, open + 1, close),
                  s = bk_from (line, close + 2);
  for (size_t i = 0; i < id.len; i++)
    if (!bk_is_alnum ((unsigned char) id.p[i])) return 0;
  if (id.len == 0 || (!bk_log_is_ip (who) && !BK_IS (who, "SYSTEM")) || line.p[close + 1] != ' ' || s.p[2] != ':'
      || s.p[5] != ':')
    return 0;
  size_t blank = bk_char (s, 0, ' ');
  memset (&h, 0, sizeof h);
  h.time = bk_part (s, 0, blank);
  bk_log_event ev = bk_log_event_of ("icewarp", &h);
  ev.relay = who;
  if (bk_log_is_ip (who)) ev.relay_ip = who;
  if (blank < s.len) icewarp_words (r, &ev, bk_log_text_join (r, id, " ", who), bk_from (s, blank + 1));
  return 1;
}
