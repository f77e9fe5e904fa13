/* logline_qmail.c - qmail-send, through multilog (TAI64N) or splogger: three lines make an attempt.

     info msg 123: bytes 2310 from <a@example.net> qp 4711 uid 64011
     starting delivery 42: msg 123 to remote b@example.org
     delivery 42: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_no/Giving_up_on_192.0.2.25./ */
#include "logline.h"

/* The address of the server, which the report names in one of these ways. */
static void relay_of (bk_log_event *ev, bouncekit_slice s) {
  static const char *const before[] = { "Connected_to_", "Giving_up_on_" };
  bouncekit_slice ip = bk_slice (s.p, 0);
  size_t end = 0;
  while (end < s.len && s.p[end] != '_' && s.p[end] != '/') end++;
  if (bk_log_is_ip (bk_part (s, 0, end))) ip = bk_part (s, 0, end);
  for (size_t i = 0; i < BK_LEN (before) && ip.len == 0; i++) {
    size_t at = bk_log_find (s, 0, bk_slice (before[i], strlen (before[i])));
    if (at == s.len) continue;
    at += strlen (before[i]);
    for (end = at; end < s.len && s.p[end] != '_' && s.p[end] != '/'; end++) {}
    ip = bk_part (s, at, end);
    if (ip.len > 0 && ip.p[ip.len - 1] == '.') ip.len--;
    if (!bk_log_is_ip (ip)) ip.len = 0;
  }
  if (ip.len > 0) ev->relay = ev->relay_ip = ip;
}

/* "42: failure: report" */
static void result (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice known;
  size_t colon = bk_char (s, 0, ':');
  if (colon + 2 >= s.len) return;
  bouncekit_slice number = bk_part (s, 0, colon);
  s = bk_from (s, colon + 2);
  if (BK_STARTS (s, "success: ")) ev->status = BK_LOG_DELIVERED;
  else if (BK_STARTS (s, "failure: ")) ev->status = BK_LOG_BOUNCED;
  else if (BK_STARTS (s, "deferral: ")) ev->status = BK_LOG_DEFERRED;
  else return;
  s = bk_from (s, bk_char (s, 0, ' ') + 1);
  if (!bk_memo_get (&r->memo, 'd', ev->host, number, &known)) return;
  size_t blank = bk_char (known, 0, ' ');
  ev->queue_id = bk_part (known, 0, blank);
  ev->recipient = bk_from (known, blank < known.len ? blank + 1 : blank);
  bk_memo_get (&r->memo, 'm', ev->host, ev->queue_id, &ev->sender);
  relay_of (ev, s);
  if (ev->status == BK_LOG_BOUNCED && BK_HAS (s, "I'm_not_going_to_try_again;")) ev->status = BK_LOG_EXPIRED;
  ev->text = bk_log_text_qmail (r, s);
  bk_log_emit (r, ev);
}

/* "42: msg 123 to remote b@example.org" */
static void starting (bk_log_reader *r, const bk_log_event *ev, bouncekit_slice s) {
  size_t colon = bk_char (s, 0, ':'), to = bk_log_find (s, colon, BK_LIT (" to "));
  bouncekit_slice rest = bk_from (s, colon < s.len ? colon + 1 : colon);
  if (to == s.len || !BK_STARTS (rest, " msg ")) return;
  size_t channel = bk_char (s, to + 4, ' ');
  if (channel + 1 >= s.len) return;
  bouncekit_slice value = bk_log_text_join (r, bk_part (s, colon + 6, to), " ", bk_log_trim (bk_from (s, channel + 1)));
  bk_memo_put (&r->memo, 'd', ev->host, bk_part (s, 0, colon), value);
}

int bk_log_qmail (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body, sender;
  bk_log_event ev = bk_log_event_of ("qmail", h);
  if (s.len > 0 && bk_is_digit ((unsigned char) s.p[0])) {   /* splogger: seconds.microseconds */
    size_t blank = bk_char (s, 0, ' ');
    s = bk_from (s, blank < s.len ? blank + 1 : blank);
  }
  size_t digit = 0;
  while (digit < s.len && digit < 20 && !bk_is_digit ((unsigned char) s.p[digit])) digit++;
  bouncekit_slice words = bk_part (s, 0, digit);
  if (BK_IS (words, "delivery ")) {
    result (r, &ev, bk_from (s, 9));
  } else if (BK_IS (words, "starting delivery ")) {
    starting (r, &ev, bk_from (s, 18));
  } else if (BK_IS (words, "info msg ")) {
    size_t colon = bk_char (s, 9, ':');
    if (BK_VALUE (bk_from (s, colon), "from <", &sender))
      bk_memo_put (&r->memo, 'm', ev.host, bk_part (s, 9, colon), sender);
  } else {
    return BK_IS (words, "new msg ") || BK_IS (words, "end msg ") || BK_IS (words, "bounce msg ")
        || BK_IS (words, "status: local ") || BK_STARTS (s, "triple bounce: ") || BK_STARTS (s, "double bounce: ");
  }
  return 1;
}
