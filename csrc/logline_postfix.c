/* logline_postfix.c - Postfix: "QUEUEID: to=<...>, relay=..., delay=..., dsn=5.1.1, status=bounced (text)". */
#include "logline.h"

static bk_log_status status_of (bouncekit_slice word, unsigned *flags) {
  if (BK_IS (word, "sent")) return BK_LOG_DELIVERED;
  if (BK_IS (word, "deferred")) return BK_LOG_DEFERRED;
  if (BK_IS (word, "bounced")) return BK_LOG_BOUNCED;
  if (BK_IS (word, "expired")) return BK_LOG_EXPIRED;
  *flags |= BK_LOG_PROBE;
  if (BK_IS (word, "deliverable")) return BK_LOG_DELIVERED;
  if (BK_IS (word, "undeliverable")) return BK_LOG_BOUNCED;
  return BK_LOG_NONE;
}

/* "bounced (text)", the text up to the last parenthesis; a line cut by the logger has none. */
static void status_and_text (bk_log_event *ev, bouncekit_slice s) {
  size_t end = 0;
  s = bk_log_trim (s);
  while (end < s.len && s.p[end] >= 'a' && s.p[end] <= 'z') end++;
  ev->status = status_of (bk_part (s, 0, end), &ev->flags);
  if (end + 1 >= s.len || s.p[end] != ' ' || s.p[end + 1] != '(') return;
  ev->text = bk_from (s, end + 2);
  if (ev->text.len > 0 && ev->text.p[ev->text.len - 1] == ')') ev->text.len--;
}

static void field (bk_log_event *ev, bouncekit_slice key, bouncekit_slice value) {
  if (BK_IS (key, "relay")) {
    if (BK_IS (value, "none") || BK_IS (value, "local") || BK_IS (value, "virtual")) ev->relay = value;
    else bk_log_relay (ev, value);
  } else if (BK_IS (key, "delay")) {
    ev->delay = bk_log_seconds (value);
  } else if (BK_IS (key, "dsn")) {
    bouncekit_esc_parse (value, &ev->esc);
  }
}

/* The fields from "to=" on, in Postfix's order; `status` is the last. */
static void delivery (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t at = bk_log_angle (s, 3, &ev->recipient);
  for (int n = 0; at > 0 && n < 16; n++) {
    if (at + 2 > s.len || s.p[at] != ',') return;
    at += s.p[at + 1] == ' ' ? 2 : 1;
    size_t equals = bk_char (s, at, '=');
    if (equals == s.len) return;
    bouncekit_slice key = bk_part (s, at, equals);
    if (BK_IS (key, "status")) {
      status_and_text (ev, bk_from (s, equals + 1));
      break;
    }
    if (BK_IS (key, "orig_to")) {
      at = bk_log_angle (s, equals + 1, &ev->original);
    } else {
      size_t end = bk_log_find (s, equals, BK_LIT (", "));
      field (ev, key, bk_part (s, equals + 1, end));
      at = end;
    }
  }
  if (ev->status != BK_LOG_NONE) bk_log_emit (r, ev);
}

/* "from=<...>, size=..., nrcpt=1 (queue active)", or "from=<...>, status=expired, returned to sender". */
static void sender (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice address;
  size_t at = bk_log_angle (s, 5, &address);
  if (at == 0) return;
  s = bk_from (s, at);
  if (!BK_STARTS (s, ", status=")) {
    bk_memo_put (&r->memo, 'p', ev->host, ev->queue_id, address);
    return;
  }
  s = bk_from (s, 9);
  if (!BK_STARTS (s, "expired") && !BK_STARTS (s, "force-expired")) return;
  ev->sender = address;
  ev->status = BK_LOG_EXPIRED;
  ev->flags = BK_LOG_ALL | BK_LOG_NO_REASON;
  bk_log_emit (r, ev);
}

/* "reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 text; from=<a> to=<b> proto=ESMTP helo=<h>", also milter-reject. */
static void refusal (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t at = bk_log_find (s, 0, BK_LIT ("reject: "));
  if (at == s.len) return;
  s = bk_from (s, at + 8);
  size_t colon = bk_log_find (s, 0, BK_LIT ("]: "));
  if (colon == s.len) return;
  size_t from = bk_log_find (s, 0, BK_LIT (" from "));
  if (from > colon) return;
  bk_log_relay (ev, bk_part (s, from + 6, colon + 1));
  ev->phase = bouncekit_phase_parse (bk_part (s, 0, from));
  size_t end = bk_log_find_last (s, BK_LIT ("; from=<"));
  ev->text = bk_part (s, colon + 3, end > colon ? end : s.len);
  bouncekit_slice tail = bk_from (s, end);
  BK_VALUE (tail, "from=<", &ev->sender);
  BK_VALUE (tail, "to=<", &ev->recipient);
  ev->status = BK_LOG_REJECTED;
  bk_log_emit (r, ev);
}

int bk_log_postfix (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body;
  size_t id = 0;
  while (id < s.len && bk_is_alnum ((unsigned char) s.p[id])) id++;
  if (id == 0 || id + 3 > s.len || s.p[id] != ':' || s.p[id + 1] != ' ') return 1;
  bouncekit_slice rest = bk_from (s, id + 2);
  int to = BK_STARTS (rest, "to=<");
  if (!to && !BK_STARTS (rest, "from=<") && !(r->rejects && BK_HAS (rest, "reject: "))) return 1;
  bk_log_event ev = bk_log_event_of ("postfix", h);
  ev.queue_id = bk_slice (s.p, id);
  if (to) {
    bk_memo_get (&r->memo, 'p', ev.host, ev.queue_id, &ev.sender);
    delivery (r, &ev, rest);
  } else if (rest.p[0] == 'f') {
    sender (r, &ev, rest);
  } else {
    refusal (r, &ev, rest);
  }
  return 1;
}
