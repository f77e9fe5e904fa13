/* logline_msmtp.c - msmtp and nullmailer: senders without a queue of their own, or with a small one. */
#include "logline.h"

/* key='text' of msmtp: quotes inside stand as they are, so the text goes on to the quote that another key follows. */
static bouncekit_slice single_quoted (bouncekit_slice s, bouncekit_slice key) {
  size_t at = bk_log_find (s, 0, key);
  if (at == s.len) return bk_slice (s.p, 0);
  at += key.len;
  size_t end = bk_log_find (s, at, BK_LIT ("' errormsg='")), other = bk_log_find (s, at, BK_LIT ("' exitcode="));
  if (other < end) end = other;
  if (end == s.len && at < end && s.p[end - 1] == '\'') end--;
  return bk_part (s, at, end);
}

/* No queue: what is temporary for the server was not sent either, but a repetition may succeed. */
static bk_log_status status_of (bouncekit_slice exitcode, unsigned code) {
  if (BK_IS (exitcode, "EX_OK")) return BK_LOG_DELIVERED;
  if (code / 100 == 4 || (code < 500 && (BK_IS (exitcode, "EX_TEMPFAIL") || BK_IS (exitcode, "EX_IOERR"))))
    return BK_LOG_DEFERRED;
  return BK_LOG_BOUNCED;
}

/* "host=mx.example.org tls=on auth=off from=a@x recipients=b@y,c@z smtpstatus=550 smtpmsg='...' errormsg='...'
   exitcode=EX_UNAVAILABLE" */
int bk_log_msmtp (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body, value, list = bk_slice (s.p, 0), exitcode = list;
  if (!BK_STARTS (s, "host=") && !BK_STARTS (s, "socket=")) return 0;
  bk_log_event ev = bk_log_event_of ("msmtp", h);
  size_t head = bk_log_find (s, 0, BK_LIT ("msg='"));
  bouncekit_slice fields = bk_part (s, 0, head);
  if (!BK_QUOTED (fields, "recipients=", &list)) return 0;
  BK_QUOTED (fields, "from=", &ev.sender);
  if (BK_QUOTED (fields, "host=", &value)) bk_log_relay (&ev, value);
  if (BK_QUOTED (fields, "smtpstatus=", &value)) ev.code = (unsigned short) (bk_log_number (value) % 1000);
  size_t exit = bk_log_find_last (s, BK_LIT ("exitcode="));
  if (exit < s.len) exitcode = bk_log_trim (bk_from (s, exit + 9));
  ev.status = status_of (exitcode, ev.code);
  bouncekit_slice reply = bk_log_text_c (r, single_quoted (s, BK_LIT ("smtpmsg='")));
  bouncekit_slice error = single_quoted (s, BK_LIT ("errormsg='"));
  ev.text = reply.len > 0 ? reply : error;
  if (BK_STARTS (error, "recipient address ")) {   /* the server named one; the others were not tried */
    ev.phase = BOUNCEKIT_PHASE_RCPT;
    list = bk_part (error, 18, bk_char (error, 18, ' '));
  } else if (BK_STARTS (error, "envelope from address ")) {
    ev.phase = BOUNCEKIT_PHASE_MAIL;
  } else if (BK_STARTS (error, "the mail could not be sent")
      || BK_STARTS (error, "the server did not accept the mail")) {
    ev.phase = BOUNCEKIT_PHASE_EOD;
  }
  bk_log_emit_list (r, &ev, list);
  return 1;
}

/* "From: <a@x> to: <b@y>", "smtp: Failed: 550 ...", "smtp: Succeeded: 250 ...", "Sending failed: ..." */
int bk_log_nullmailer (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body, id = BK_LIT ("-"), list, address;
  bk_log_event ev = bk_log_event_of ("nullmailer", h);
  size_t colon = bk_log_find (s, 0, BK_LIT (": "));
  if (BK_STARTS (s, "From: <")) {
    size_t to = bk_log_angle (s, 6, &address);
    if (to == 0) return 1;
    bk_memo_put (&r->memo, 'n', ev.host, id, address);
    to = bk_log_find (s, to, BK_LIT ("to: "));
    if (to < s.len) bk_memo_put (&r->memo, 'N', ev.host, id, bk_from (s, to + 4));
    return 1;
  }
  if (BK_STARTS (s, "Starting delivery")) {
    if (BK_VALUE (s, "host: ", &address)) bk_memo_put (&r->memo, 'z', ev.host, id, address);
    return 1;
  }
  if (colon > 5 || colon == s.len) return 1;   /* "smtp", "qmqp" */
  s = bk_from (s, colon + 2);
  if (BK_STARTS (s, "Failed: ")) ev.status = BK_LOG_BOUNCED;
  else if (BK_STARTS (s, "Succeeded: ")) ev.status = BK_LOG_DELIVERED;
  else return 1;
  ev.text = bk_log_trim (bk_from (s, bk_char (s, 0, ' ')));
  if (ev.status == BK_LOG_BOUNCED && (ev.text.len == 0 || ev.text.p[0] != '5')) ev.status = BK_LOG_DEFERRED;
  bk_memo_get (&r->memo, 'n', ev.host, id, &ev.sender);
  if (bk_memo_get (&r->memo, 'z', ev.host, id, &address)) bk_log_relay (&ev, address);
  if (bk_memo_get (&r->memo, 'N', ev.host, id, &list)) bk_log_emit_list (r, &ev, list);
  return 1;
}
