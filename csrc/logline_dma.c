/* logline_dma.c - DragonFly Mail Agent: one process and one queue id per recipient, "dma[MESSAGE.RECIPIENT]: text".
     <b@y> trying delivery
     trying remote delivery to mx.example.org [192.0.2.25] pref 10
     remote delivery to mx.example.org [192.0.2.25] failed after RCPT TO: 550 5.1.1 User unknown
     delivery failed, bouncing as 52b */
#include "logline.h"

static void emit (bk_log_reader *r, bk_log_event *ev, bk_log_status status, bouncekit_slice text) {
  ev->status = status;
  ev->text = bk_log_trim (text);
  bk_log_emit (r, ev);
}

/* "mx.example.org [192.0.2.25] failed after RCPT TO: 550 ..." */
static void relay_of (bk_log_event *ev, bouncekit_slice s) {
  size_t close = bk_char (s, 0, ']'), open = bk_char (s, 0, '['), blank = bk_char (s, 0, ' ');
  if (close < s.len && open == blank + 1) bk_log_relay (ev, bk_part (s, 0, close + 1));
}

static void failed (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  emit (r, ev, BK_LOG_BOUNCED, s);
  bk_memo_put (&r->memo, 'b', ev->host, ev->queue_id, BK_LIT ("1"));
}

static void words (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice known;
  if (BK_STARTS (s, "remote delivery to ")) {
    relay_of (ev, bk_from (s, 19));
    failed (r, ev, s);
  } else if (BK_STARTS (s, "remote delivery deferred: ") || BK_STARTS (s, "local delivery deferred: ")) {
    relay_of (ev, bk_from (s, bk_char (s, 0, ':') + 2));
    emit (r, ev, BK_LOG_DEFERRED, s);
  } else if (BK_STARTS (s, "remote delivery failed: ") || BK_STARTS (s, "local delivery failed: ")) {
    failed (r, ev, s);
  } else if (BK_STARTS (s, "connect to ") && BK_HAS (s, " failed: ")) {
    relay_of (ev, bk_from (s, 11));
    emit (r, ev, BK_LOG_DEFERRED, s);
  } else if (BK_STARTS (s, "Could not perform server greeting at ")) {
    relay_of (ev, bk_from (s, 37));
    failed (r, ev, s);
  } else if (BK_STARTS (s, "SMTP login to ") && BK_HAS (s, " failed")) {
    failed (r, ev, s);
  } else if (BK_STARTS (s, "delivery failed, bouncing as ") || BK_STARTS (s, "can not bounce a bounce message")) {
    /* without a failure before: it waited too long */
    if (bk_memo_get (&r->memo, 'b', ev->host, ev->queue_id, &known)) return;
    ev->flags |= BK_LOG_NO_REASON;
    emit (r, ev, BK_LOG_EXPIRED, s);
  }
}

int bk_log_dma (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body, address;
  bk_log_event ev = bk_log_event_of ("dma", h);
  size_t close = bk_char (h->tag, 0, ']');
  if (close == h->tag.len || close < 2) return 1;
  bouncekit_slice id = bk_part (h->tag, 1, close);
  size_t dot = bk_char (id, 0, '.');
  ev.queue_id = id;
  if (dot == id.len) {
    if (BK_VALUE (s, "envelope_from=<", &address)) bk_memo_put (&r->memo, 'K', ev.host, id, address);
    return 1;
  }
  size_t end = bk_log_angle (s, 0, &address);
  bouncekit_slice what = bk_from (s, end);
  if (end > 0 && BK_STARTS (what, " trying delivery")) {
    bk_memo_put (&r->memo, 'k', ev.host, id, address);
    return 1;
  }
  if (end > 0 && BK_STARTS (what, " delivery successful")) {
    bk_memo_get (&r->memo, 'K', ev.host, bk_part (id, 0, dot), &ev.sender);
    ev.recipient = address;
    emit (r, &ev, BK_LOG_DELIVERED, what);
    return 1;
  }
  bk_memo_get (&r->memo, 'k', ev.host, id, &ev.recipient);
  bk_memo_get (&r->memo, 'K', ev.host, bk_part (id, 0, dot), &ev.sender);
  if (ev.recipient.p != NULL) words (r, &ev, s);
  return 1;
}
