/* logline_opensmtpd.c - OpenSMTPD. From 6.0 on
     3f1c... mta delivery evpid=1a2b... from=<a@x> to=<b@y> rcpt=<-> source="..." relay="ip (host)" delay=1s
       result="Ok" stat="..."
   before that, and for expiry still,
     relay: PermFail for 1a2b...: session=..., from=<a@x>, to=<b@y>, rcpt=<->, source=..., relay=..., delay=1s,
       stat=... */
#include "logline.h"

static bk_log_status status_of (bouncekit_slice word, unsigned *flags) {
  if (BK_IS (word, "Ok")) return BK_LOG_DELIVERED;
  if (BK_IS (word, "TempFail")) return BK_LOG_DEFERRED;
  if (BK_IS (word, "PermFail") || BK_IS (word, "Loop")) return BK_LOG_BOUNCED;
  if (!BK_IS (word, "Expire")) return BK_LOG_NONE;
  *flags |= BK_LOG_NO_REASON;
  return BK_LOG_EXPIRED;
}

/* When no server of a domain worked, the delivery says no more than that; why is in the line of the session, which
   names the server. A server's name mostly ends in the domain it serves: the reason is kept for its name and the names
   above. */
static void session_error (bk_log_reader *r, const bk_log_head *h, bouncekit_slice session, bouncekit_slice reason) {
  bouncekit_slice host;
  if (reason.len == 0 || reason.len > 1024 || !bk_memo_get (&r->memo, 'o', h->host, session, &host)) return;
  char name[256];
  if (host.len == 0 || host.len > sizeof name) return;
  memcpy (name, host.p, host.len);   /* the memo's copy moves with the next put */
  host.p = name;
  for (int n = 0; n < 8 && bk_char (host, 0, '.') < host.len; n++) {
    bk_memo_put (&r->memo, 'O', h->host, host, reason);
    host = bk_from (host, bk_char (host, 0, '.') + 1);
  }
}

static void add_reason (bk_log_reader *r, bk_log_event *ev) {
  bouncekit_slice reason;
  if (!BK_HAS (ev->text, "Network error on destination")) return;
  size_t at = bk_log_find_last (ev->recipient, BK_LIT ("@"));
  if (at < ev->recipient.len && bk_memo_get (&r->memo, 'O', ev->host, bk_from (ev->recipient, at + 1), &reason))
    ev->text = bk_log_text_join (r, ev->text, ": ", reason);
}

/* rcpt is the address before aliases, "-" when it is the same. */
static void common (bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice value;
  BK_VALUE (s, "from=<", &ev->sender);
  BK_VALUE (s, "to=<", &ev->recipient);
  if (BK_VALUE (s, "rcpt=<", &value) && !BK_IS (value, "-")) ev->original = value;
  if (BK_VALUE (s, "delay=", &value)) ev->delay = bk_log_duration (value);
}

static void finish (bk_log_reader *r, bk_log_event *ev) {
  if (ev->status == BK_LOG_NONE) return;
  if (ev->original.len > 0 && bk_equal_nocase (ev->original, ev->recipient)) ev->original.len = 0;
  add_reason (r, ev);
  bk_log_emit (r, ev);
}

/* s begins with "evpid=". */
static void new_form (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t result = bk_log_find (s, 0, BK_LIT (" result=")), stat = bk_log_find (s, result, BK_LIT (" stat="));
  bouncekit_slice value, before = bk_part (s, 0, result);
  if (BK_VALUE (before, "evpid=", &value)) ev->queue_id = value;
  common (ev, before);
  if (BK_QUOTED (before, "relay=", &value)) bk_log_relay (ev, value);
  if (BK_QUOTED (bk_from (s, result), "result=", &value)) ev->status = status_of (value, &ev->flags);
  if (stat < s.len) {
    bouncekit_slice text = bk_log_trim (bk_from (s, stat + 6));
    if (text.len > 0 && text.p[0] == '"') {   /* quotes inside are not escaped: the last one ends it */
      text = bk_from (text, 1);
      if (text.len > 0 && text.p[text.len - 1] == '"') text.len--;
    }
    ev->text = text;
  }
  finish (r, ev);
}

/* s is "PermFail for EVPID: session=..., ...". */
static void old_form (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t blank = bk_char (s, 0, ' '), colon = bk_log_find (s, 0, BK_LIT (": ")),
         stat = bk_log_find (s, colon, BK_LIT (", stat="));
  if (colon == s.len || !BK_STARTS (bk_from (s, blank), " for ") || blank + 5 > colon) return;
  bouncekit_slice before = bk_part (s, colon, stat);
  ev->status = status_of (bk_part (s, 0, blank), &ev->flags);
  ev->queue_id = bk_part (s, blank + 5, colon);
  common (ev, before);
  size_t relay = bk_log_find (before, 0, BK_LIT (" relay="));
  if (relay < before.len) bk_log_relay (ev, bk_part (before, relay + 7, bk_log_find (before, relay, BK_LIT (", "))));
  if (stat < s.len) ev->text = bk_log_trim (bk_from (s, stat + 7));
  finish (r, ev);
}

/* "SESSION mta ..." */
static void session_line (
    bk_log_reader *r, bk_log_event *ev, const bk_log_head *h, bouncekit_slice session, bouncekit_slice s) {
  bouncekit_slice host;
  size_t at = bk_log_find (s, 0, BK_LIT ("delivery evpid="));
  if (at < s.len && at < 16) new_form (r, ev, bk_from (s, at + 9));
  else if (BK_STARTS (s, "mta connecting ") && BK_QUOTED (s, "host=", &host))
    bk_memo_put (&r->memo, 'o', h->host, session, host);
  else if (BK_STARTS (s, "mta error reason="))
    session_error (r, h, session, bk_from (s, 17));
}

/* "smtp failed-command command="RCPT TO:<...>" result="550 ..."" */
static void refusal (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t at = bk_log_find (s, 0, BK_LIT (" result=\""));
  if (at == s.len || !BK_STARTS (s, "command=\"RCPT TO:<")) return;
  bk_log_angle (s, 17, &ev->recipient);
  ev->phase = BOUNCEKIT_PHASE_RCPT;
  ev->text = bk_from (s, at + 9);
  if (ev->text.len > 0 && ev->text.p[ev->text.len - 1] == '"') ev->text.len--;
  ev->status = BK_LOG_REJECTED;
  bk_log_emit (r, ev);
}

int bk_log_opensmtpd (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body;
  bk_log_event ev = bk_log_event_of ("opensmtpd", h);
  if (BK_STARTS (s, "info: ")) s = bk_from (s, 6);
  size_t id = 0;
  while (id < s.len && (bk_is_digit ((unsigned char) s.p[id]) || (s.p[id] >= 'a' && s.p[id] <= 'f'))) id++;
  if (id >= 8 && id + 1 < s.len && s.p[id] == ' ') {
    bouncekit_slice rest = bk_from (s, id + 1);
    if (BK_STARTS (rest, "mta ") || BK_STARTS (rest, "mda ")) session_line (r, &ev, h, bk_part (s, 0, id), rest);
    else if (r->rejects && BK_STARTS (rest, "smtp failed-command ")) refusal (r, &ev, bk_from (rest, 20));
  } else if (BK_STARTS (s, "relay: ")) {
    old_form (r, &ev, bk_from (s, 7));
  } else if (BK_STARTS (s, "delivery: ")) {
    old_form (r, &ev, bk_from (s, 10));
  }
  return 1;
}
