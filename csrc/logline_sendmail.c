/* logline_sendmail.c - Sendmail: "QUEUEID: to=<...>, delay=..., relay=..., dsn=5.1.1, reply=..., stat=...". */
#include "logline.h"

/* The part "key=value" from `at` on, up to the next ", word=". */
static size_t field_end (bouncekit_slice s, size_t at) {
  for (at = bk_log_find (s, at, BK_LIT (", ")); at < s.len; at = bk_log_find (s, at + 2, BK_LIT (", "))) {
    size_t k = at + 2;
    while (k < s.len && (bk_is_alpha ((unsigned char) s.p[k]) || s.p[k] == '_')) k++;
    if (k > at + 2 && k < s.len && s.p[k] == '=') break;
  }
  return at;
}

/* The fields before "reply=" and "stat=": their values hold no remote words. */
static void fields (bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice value;
  if (BK_VALUE (s, ", dsn=", &value)) bouncekit_esc_parse (value, &ev->esc);
  if (BK_VALUE (s, ", delay=", &value)) ev->delay = bk_log_duration (value);
  if (ev->sender.p == NULL) BK_VALUE (s, "ctladdr=<", &ev->sender);
  size_t at = bk_log_find (s, 0, BK_LIT (", relay="));
  if (at < s.len) bk_log_relay (ev, bk_part (s, at + 8, field_end (s, at + 2)));
}

static bk_log_status status_of (const bk_log_event *ev, bouncekit_slice stat) {
  /* put into the queue: no attempt, unless its host could not be looked up */
  if (BK_STARTS (stat, "queued")) return ev->esc.cls == 4 ? BK_LOG_DEFERRED : BK_LOG_NONE;
  if (BK_STARTS (stat, "Sent")) return BK_LOG_DELIVERED;
  if (BK_STARTS (stat, "Deferred") || ev->esc.cls == 4) return BK_LOG_DEFERRED;
  return BK_LOG_BOUNCED;
}

/* The reply's first line is in "reply="; "stat=" is Sendmail's phrase for it, or all there is. */
static bouncekit_slice diagnostic (bouncekit_slice reply, bouncekit_slice stat, bk_log_status status) {
  if (reply.len > 0 && status != BK_LOG_DELIVERED) return reply;
  if (BK_STARTS (stat, "Deferred: ")) return bk_from (stat, 10);
  if (BK_STARTS (stat, "Sent (") && stat.p[stat.len - 1] == ')') return bk_part (stat, 6, stat.len - 1);
  return stat;
}

static void delivery (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t to = field_end (s, 0), stat = bk_log_find (s, to, BK_LIT (", stat=")),
         reply = bk_log_find (s, to, BK_LIT (", reply="));
  if (stat == s.len) return;
  if (reply > stat) reply = stat;
  else stat = bk_log_find (s, reply, BK_LIT (", stat="));
  bouncekit_slice said = bk_slice (s.p, 0), words = bk_log_trim (bk_from (s, stat + 7));
  if (reply < stat) said = bk_log_trim (bk_part (s, reply + 8, stat));
  fields (ev, bk_part (s, to, reply));
  ev->status = status_of (ev, words);
  if (ev->status == BK_LOG_NONE) return;
  ev->text = bk_log_text_octal (r, diagnostic (said, words, ev->status));
  bk_log_emit_list (r, ev, bk_part (s, 3, to));
}

/* "QUEUEID: QUEUEID2: sender notify: Cannot send message for 5 days", also "return to sender: ...". */
static void gave_up (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t id = 0;
  while (id < s.len && bk_is_alnum ((unsigned char) s.p[id])) id++;
  if (id == 0 || !BK_STARTS (bk_from (s, id), ": ") || !BK_HAS (bk_from (s, id), ": Cannot send message for ")) return;
  ev->status = BK_LOG_EXPIRED;
  ev->flags = BK_LOG_ALL | BK_LOG_NO_REASON;
  bk_log_emit (r, ev);
}

/* "ruleset=check_rcpt, arg1=<b@y>, relay=host [ip], reject=550 5.7.1 text". */
static void refusal (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t at = bk_log_find (s, 0, BK_LIT (", reject="));
  if (at == s.len) return;
  fields (ev, bk_part (s, 0, at));
  BK_VALUE (s, "arg1=<", &ev->recipient);
  if (BK_STARTS (s, "ruleset=check_rcpt")) ev->phase = BOUNCEKIT_PHASE_RCPT;
  ev->status = BK_LOG_REJECTED;
  ev->text = bk_log_text_octal (r, bk_from (s, at + 9));
  bk_log_emit (r, ev);
}

int bk_log_sendmail (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body, address;
  size_t id = 0;
  while (id < s.len && bk_is_alnum ((unsigned char) s.p[id])) id++;
  bk_log_event ev = bk_log_event_of ("sendmail", h);
  if (id > 0 && id + 3 < s.len && s.p[id] == ':' && s.p[id + 1] == ' ') {
    ev.queue_id = bk_slice (s.p, id);
    s = bk_from (s, id + 2);
  }
  if (ev.queue_id.len > 0 && BK_STARTS (s, "to=")) {
    bk_memo_get (&r->memo, 's', ev.host, ev.queue_id, &ev.sender);
    delivery (r, &ev, s);
  } else if (ev.queue_id.len > 0 && BK_STARTS (s, "from=")) {
    if (bk_log_angle (s, 5, &address) == 0) address = bk_part (s, 5, bk_char (s, 5, ','));
    bk_memo_put (&r->memo, 's', ev.host, ev.queue_id, address);
  } else if (r->rejects && BK_STARTS (s, "ruleset=")) {
    refusal (r, &ev, s);
  } else if (ev.queue_id.len > 0) {
    gave_up (r, &ev, s);
  }
  return 1;
}
