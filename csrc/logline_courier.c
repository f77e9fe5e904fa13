/* logline_courier.c - Courier: the lines of a reply one by one, then what came of it.
     courieresmtp: id=ID,from=<a@x>,addr=<b@y>: 550 5.1.1 User unknown
     courieresmtp: id=ID,from=<a@x>,addr=<b@y>,status: failure
     courierlocal: id=ID,from=<a@x>,addr=<b@y>,size=700,success: Message delivered. */
#include "logline.h"

/* The reply so far; "\1" when its success was told already, by a line with the words and one without. */
static void outcome (
    bk_log_reader *r, bk_log_event *ev, bouncekit_slice key, bk_log_status status, bouncekit_slice words) {
  bouncekit_slice said = bk_slice (key.p, 0);
  if (bk_memo_get (&r->memo, 'c', ev->host, key, &said) && BK_IS (said, "\1")) return;
  ev->status = status;
  ev->text = words.len > 0 ? words : said;
  bk_log_emit (r, ev);
  bk_memo_put (&r->memo, 'c', ev->host, key, status == BK_LOG_DELIVERED ? BK_LIT ("\1") : bk_slice (key.p, 0));
}

static void said_more (bk_log_reader *r, const bk_log_event *ev, bouncekit_slice key, bouncekit_slice text) {
  bouncekit_slice before;
  if (bk_memo_get (&r->memo, 'c', ev->host, key, &before) && before.len + text.len < 4000)
    text = bk_log_text_join (r, before, "\n", text);
  bk_memo_put (&r->memo, 'c', ev->host, key, text);
}

int bk_log_courier (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body;
  bk_log_event ev = bk_log_event_of ("courier", h);
  if (!BK_STARTS (s, "id=")) return 1;
  size_t from = bk_log_find (s, 0, BK_LIT (",from=<"));
  if (from == s.len) return 1;
  ev.queue_id = bk_part (s, 3, from);
  size_t at = bk_log_angle (s, from + 6, &ev.sender);
  if (at == 0 || !BK_STARTS (bk_from (s, at), ",addr=<")) return 1;
  at = bk_log_angle (s, at + 6, &ev.recipient);
  if (at == 0) return 1;
  s = bk_from (s, at);
  bouncekit_slice key = bk_log_text_join (r, ev.queue_id, ",", ev.recipient);
  if (BK_STARTS (s, ",size="))
    for (s = bk_from (s, 6); s.len > 0 && bk_is_digit ((unsigned char) s.p[0]);) s = bk_from (s, 1);
  bouncekit_slice none = bk_slice (s.p, 0);
  if (BK_STARTS (s, ": ")) said_more (r, &ev, key, bk_from (s, 2));
  else if (BK_STARTS (s, ",success: ")) outcome (r, &ev, key, BK_LOG_DELIVERED, bk_from (s, 10));
  else if (BK_STARTS (s, ",status: success") || BK_STARTS (s, ",success"))
    outcome (r, &ev, key, BK_LOG_DELIVERED, none);
  else if (BK_STARTS (s, ",status: deferred")) outcome (r, &ev, key, BK_LOG_DEFERRED, none);
  else if (BK_STARTS (s, ",status: failure")) outcome (r, &ev, key, BK_LOG_BOUNCED, none);
  return 1;
}
