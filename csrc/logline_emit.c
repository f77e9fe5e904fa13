/* logline_emit.c - events on their way out. */
#include "logline.h"

bk_log_event bk_log_event_of (const char *mta, const bk_log_head *h) {
  bk_log_event ev;
  memset (&ev, 0, sizeof ev);
  ev.mta = mta;
  ev.delay = -1;
  ev.time = h->time;
  ev.host = h->host;
  ev.program = h->program;
  return ev;
}

/* The reply code and the enhanced code that a text begins with. */
static void codes_of (bk_log_event *ev) {
  bouncekit_slice s = ev->text;
  if (ev->code != 0 || s.len < 3 || s.p[0] < '2' || s.p[0] > '5' || !bk_is_digit ((unsigned char) s.p[1])
      || !bk_is_digit ((unsigned char) s.p[2]) || (s.len > 3 && s.p[3] != ' ' && s.p[3] != '-'))
    return;
  ev->code = (unsigned short) bk_log_number (bk_slice (s.p, 3));
  if (ev->esc.cls == 0 && s.len > 4) bouncekit_esc_parse (bk_from (s, 4), &ev->esc);
}

static uint32_t hash_of (bouncekit_slice id) {
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < id.len; i++) h = (h ^ (unsigned char) id.p[i]) * 16777619u;
  return h ^ h >> 15;
}

/* Most deliveries succeed at once, and all that anybody wants of them is their number. Those of a message that was
   deferred end its waiting, so they are told; and so are those that the filter takes for one. */
static int counted_only (bk_log_reader *r, const bk_log_event *ev) {
  if (!r->quiet || (ev->flags & BK_LOG_PROBE) != 0) return 0;
  uint32_t bit = hash_of (ev->queue_id) % BK_LOG_SEEN_BITS;
  unsigned char mask = (unsigned char) (1u << bit % 8);
  if (ev->status == BK_LOG_DEFERRED) r->seen[bit / 8] |= mask;
  if (ev->status != BK_LOG_DELIVERED || (r->seen[bit / 8] & mask) != 0) return 0;
  if (ev->sender.p != NULL && ev->sender.len == 0) r->notified++;
  else r->delivered++;
  return 1;
}

void bk_log_emit (bk_log_reader *r, bk_log_event *ev) {
  if (counted_only (r, ev)) return;
  codes_of (ev);
  if (r->emit != NULL) r->emit (r->ud, ev);
}

static int parts (int c) { return c == ',' || c == ';' || c == ' ' || c == '\t'; }

void bk_log_emit_list (bk_log_reader *r, bk_log_event *ev, bouncekit_slice list) {
  size_t at = 0;
  for (int n = 0; n < BK_LOG_MAX_RCPTS && at < list.len; n++) {
    while (at < list.len && parts (list.p[at])) at++;
    if (at == list.len) return;
    size_t end = bk_log_angle (list, at, &ev->recipient);
    if (end == 0) {
      end = at;
      if (list.p[at] == '"') {   /* "quoted local part"@example.org */
        end = bk_char (list, at + 1, '"');
      }
      while (end < list.len && !parts (list.p[end])) end++;
      ev->recipient = bk_part (list, at, end);
    }
    bk_log_emit (r, ev);
    at = end;
  }
}

static bouncekit_slice without_dot (bouncekit_slice host) {
  if (host.len > 0 && host.p[host.len - 1] == '.') host.len--;
  return host;
}

void bk_log_relay (bk_log_event *ev, bouncekit_slice relay) {
  relay = bk_log_trim (relay);
  ev->relay = relay;
  size_t open = bk_char (relay, 0, '['), paren = bk_char (relay, 0, '(');
  if (open < relay.len) {
    size_t close = bk_char (relay, open, ']');
    bouncekit_slice ip = bk_part (relay, open + 1, close > open ? close : relay.len);
    if (bk_starts_nocase (ip, BK_LIT ("ipv6:"))) ip = bk_from (ip, 5);
    if (bk_log_is_ip (ip)) ev->relay_ip = ip;
    ev->relay_host = without_dot (bk_log_trim (bk_part (relay, 0, open)));
    if (close + 1 < relay.len && relay.p[close + 1] == ':') ev->relay_port = bk_log_number (bk_from (relay, close + 2));
  } else if (paren < relay.len) {   /* OpenSMTPD: address (name) */
    ev->relay_ip = bk_log_trim (bk_part (relay, 0, paren));
    ev->relay_host = bk_log_trim (bk_part (relay, paren + 1, bk_char (relay, paren, ')')));
  } else if (bk_log_is_ip (relay)) {
    ev->relay_ip = relay;
  } else {
    ev->relay_host = without_dot (relay);
  }
}
