/* logline_haraka.c - Haraka's log in its three formats, and the JSON of its outbound hooks.
     [NOTICE] [UUID.1.1] [outbound] recipient <b@y> rejected: 550 5.1.1 User unknown
     2026-.. level=NOTICE uuid=UUID.1.1 origin=outbound message="recipient <b@y> rejected: 550 ..."
     {"level":"NOTICE","uuid":"UUID.1.1","origin":"outbound","message":"recipient <b@y> rejected: 550 ..."}
   Who the recipients are stands in the lines of the transaction (UUID.1); outbound, UUID.1.2 is its second domain. */
#include "logline.h"

typedef struct entry {
  bouncekit_slice uuid, origin, message;
  bouncekit_slice rest;   /* key=value, or the JSON object */
  int json;
} entry;

static bouncekit_slice get (bk_log_reader *r, const entry *e, const char *key) {
  bouncekit_slice value, name = bk_slice (key, strlen (key));
  char with[32];
  if (e->json) return bk_log_json_text (r, e->rest, name);
  if (name.len + 2 > sizeof with) return bk_slice (e->rest.p, 0);
  with[0] = ' ';
  memcpy (with + 1, key, name.len);
  with[name.len + 1] = '=';
  if (!bk_log_quoted (e->rest, bk_slice (with, name.len + 2), &value)) return bk_slice (e->rest.p, 0);
  return bk_log_text_c (r, value);
}

/* ---- what became of each recipient: 'w' waiting (or not told), 'd' deferred in this attempt, 'f' final ---- */

static int mark_of (const bk_log_reader *r, const bk_log_event *ev, bouncekit_slice key) {
  bouncekit_slice mark;
  return bk_memo_get (&r->memo, 'M', ev->host, key, &mark) && mark.len == 1 ? mark.p[0] : 'w';
}

static void mark (bk_log_reader *r, const bk_log_event *ev, int what) {
  char c = (char) what;
  bouncekit_slice key = bk_log_text_join (r, ev->queue_id, " ", ev->recipient);
  bk_memo_put (&r->memo, 'M', ev->host, key, bk_slice (&c, 1));
}

static bouncekit_slice domain_of (bouncekit_slice address) {
  size_t at = bk_log_find_last (address, BK_LIT ("@"));
  return bk_from (address, at < address.len ? at + 1 : at);
}

/* The transaction of an outbound item: its UUID without the last number, which is the number of the domain. */
static bouncekit_slice transaction (bouncekit_slice uuid, unsigned *number) {
  size_t dot = bk_log_find_last (uuid, BK_LIT ("."));
  if (dot == uuid.len) return uuid;
  *number = bk_log_number (bk_from (uuid, dot + 1));
  return bk_part (uuid, 0, dot);
}

/* Domains in the order of their first recipient: the number of an outbound item counts them from 1. */
typedef struct domains { bouncekit_slice seen[64]; unsigned n; } domains;

static unsigned number_of (domains *d, bouncekit_slice domain) {
  for (unsigned i = 0; i < d->n; i++)
    if (bk_equal_nocase (d->seen[i], domain)) return i + 1;
  if (d->n == BK_LEN (d->seen)) return 0;
  d->seen[d->n++] = domain;
  return d->n;
}

/* An event for each recipient of this outbound item whose mark is among `marks`; their new mark, or 0 for no event but
   'w' instead of 'd'. */
static void each_recipient (bk_log_reader *r, bk_log_event *ev, const char *marks, int new_mark) {
  unsigned number = 0;
  bouncekit_slice kept, list, txn = transaction (ev->queue_id, &number);
  if (!bk_memo_get (&r->memo, 'H', ev->host, txn, &kept)) return;
  list = bk_log_text_copy (r, kept);
  domains known = { { { NULL, 0 } }, 0 };
  size_t room = r->scratch_len;
  for (size_t at = 0, end; at < list.len; at = end + 1) {
    end = bk_char (list, at, '\n');
    ev->recipient = bk_part (list, at, end);
    r->scratch_len = room;
    if (ev->recipient.len == 0 || number_of (&known, domain_of (ev->recipient)) != number) continue;
    bouncekit_slice key = bk_log_text_join (r, ev->queue_id, " ", ev->recipient);
    if (strchr (marks, mark_of (r, ev, key)) == NULL) continue;
    bk_memo_get (&r->memo, 'h', ev->host, txn, &ev->sender);
    if (new_mark != 0) bk_log_emit (r, ev);
    mark (r, ev, new_mark != 0 ? new_mark : 'w');
  }
}

/* ---- lines ---- */

static void core_line (bk_log_reader *r, bk_log_event *ev, const entry *e) {
  bouncekit_slice address, list;
  size_t at = BK_STARTS (e->message, "sender <") ? 7 : BK_STARTS (e->message, "recipient <") ? 10 : 0;
  size_t end = at == 0 ? 0 : bk_log_angle (e->message, at, &address);
  if (end == 0 || end > e->message.len) return;
  if (at == 7) {
    bk_memo_put (&r->memo, 'h', ev->host, e->uuid, address);
    return;
  }
  bouncekit_slice code = get (r, e, "code");
  if (code.len == 0) code = bk_log_trim (bk_from (e->message, end));
  if (BK_HAS (code, "DENY")) return;
  if (bk_memo_get (&r->memo, 'H', ev->host, e->uuid, &list)) address = bk_log_text_join (r, list, "\n", address);
  bk_memo_put (&r->memo, 'H', ev->host, e->uuid, address);
}

/* "recipient <b@y> rejected: text", "... deferred: text" */
static void recipient_line (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  unsigned number;
  size_t end = bk_log_angle (s, 10, &ev->recipient);
  if (end == 0) return;
  s = bk_from (s, end);
  if (BK_STARTS (s, " rejected: ")) ev->status = BK_LOG_BOUNCED;
  else if (BK_STARTS (s, " deferred: ")) ev->status = BK_LOG_DEFERRED;
  else return;
  ev->text = bk_from (s, 11);
  bk_memo_get (&r->memo, 'h', ev->host, transaction (ev->queue_id, &number), &ev->sender);
  bk_log_emit (r, ev);
  mark (r, ev, ev->status == BK_LOG_BOUNCED ? 'f' : 'd');
}

static void delivered (bk_log_reader *r, bk_log_event *ev, const entry *e) {
  ev->status = BK_LOG_DELIVERED;
  ev->text = get (r, e, "response");
  ev->relay = ev->relay_host = get (r, e, "host");
  ev->relay_ip = get (r, e, "ip");
  ev->relay_port = bk_log_number (get (r, e, "port"));
  ev->delay = bk_log_seconds (get (r, e, "delay"));
  each_recipient (r, ev, "w", 'f');
}

/* The words of the attempt that failed without an answer: "Tried all MXs" does not say them. Haraka logs each host it
   tried; where there was none, the names of the mail servers have no address. */
static bouncekit_slice with_problem (bk_log_reader *r, const bk_log_event *ev, bouncekit_slice reason) {
  bouncekit_slice problem = BK_LIT ("no host with an address");
  if (!BK_IS (reason, "Tried all MXs")) return reason;
  bk_memo_get (&r->memo, 'P', ev->host, ev->queue_id, &problem);
  return bk_log_text_join (r, reason, ": ", problem);
}

/* "Temp failing FILE for 64 seconds: reason" */
static void temp_failing (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t at = bk_log_find (s, 0, BK_LIT (" seconds: "));
  if (at == s.len) return;
  s = bk_from (s, at + 10);
  ev->status = BK_LOG_DEFERRED;
  if (!BK_STARTS (s, "Some recipients temp failed")) {
    ev->text = with_problem (r, ev, s);
    each_recipient (r, ev, "w", 'd');
  }
  each_recipient (r, ev, "d", 0);   /* the next attempt begins afresh */
}

/* "bouncing mail: reason" */
static void bouncing (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  ev->status = BK_LOG_BOUNCED;
  if (BK_STARTS (s, "Some recipients failed")) return;
  if (BK_STARTS (s, "Too many failures")) {
    ev->status = BK_LOG_EXPIRED;
    size_t open = bk_char (s, 0, '(');
    s = bk_part (s, open < s.len ? open + 1 : open, s.len > open && s.p[s.len - 1] == ')' ? s.len - 1 : s.len);
    if (s.len == 0 || BK_STARTS (s, "Some recipients temp failed") || BK_IS (s, "Tried all MXs"))
      ev->flags |= BK_LOG_NO_REASON;
  }
  ev->text = with_problem (r, ev, s);
  each_recipient (r, ev, "wd", 'f');
}

static void outbound_line (bk_log_reader *r, bk_log_event *ev, const entry *e) {
  bouncekit_slice s = e->message;
  if (BK_STARTS (s, "recipient <")) recipient_line (r, ev, s);
  else if (BK_STARTS (s, "Temp failing ")) temp_failing (r, ev, s);
  else if (BK_STARTS (s, "bouncing mail: ")) bouncing (r, ev, bk_from (s, 15));
  else if (BK_STARTS (s, "delivered file=") || get (r, e, "delivered file").len > 0) delivered (r, ev, e);
  else if (BK_STARTS (s, "Failed to get socket: ") || BK_STARTS (s, "Remote end ")
      || BK_STARTS (s, "Ongoing connection failed") || BK_STARTS (s, "MX Lookup for "))
    bk_memo_put (&r->memo, 'P', ev->host, ev->queue_id, s);
}

static int tell (bk_log_reader *r, const bk_log_head *h, const entry *e) {
  bk_log_event ev = bk_log_event_of ("haraka", h);
  ev.queue_id = e->uuid;
  if (BK_IS (e->origin, "core")) core_line (r, &ev, e);
  else if (BK_STARTS (e->origin, "outbound")) outbound_line (r, &ev, e);
  return 1;
}

/* "level=NOTICE uuid=U origin=outbound message="..." key=value ..." */
static int logfmt (bk_log_reader *r, const bk_log_head *h, bouncekit_slice s) {
  entry e = { bk_slice (s.p, 0), bk_slice (s.p, 0), bk_slice (s.p, 0), bk_slice (s.p, 0), 0 };
  if (!BK_QUOTED (s, "uuid=", &e.uuid) || !BK_QUOTED (s, "origin=", &e.origin)) return 0;
  size_t at = bk_log_find (s, 0, BK_LIT (" message="));
  if (at == s.len || !BK_QUOTED (bk_from (s, at + 1), "message=", &e.message)) return 1;
  e.rest = bk_from (s, (size_t) (e.message.p - s.p) + e.message.len);
  e.message = bk_log_text_c (r, e.message);
  return tell (r, h, &e);
}

/* "[NOTICE] [UUID] [origin] message key=value ..." */
static int brackets (bk_log_reader *r, const bk_log_head *h, bouncekit_slice s) {
  bouncekit_slice part[3];
  size_t at = 0;
  for (int i = 0; i < 3; i++) {
    if (at >= s.len || s.p[at] != '[') return 0;
    size_t end = bk_char (s, at, ']');
    if (end + 1 >= s.len || s.p[end + 1] != ' ') return 0;
    part[i] = bk_part (s, at + 1, end);
    at = end + 2;
  }
  entry e = { part[1], part[2], bk_from (s, at), bk_from (s, at - 1), 0 };
  for (size_t i = 0; i < part[0].len; i++)
    if (part[0].p[i] < 'A' || part[0].p[i] > 'Z') return 0;
  return tell (r, h, &e);
}

int bk_log_haraka (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body;
  if (BK_STARTS (s, "level=")) return logfmt (r, h, s);
  return brackets (r, h, s);
}

/* ---- hooks: {"hook":"bounce","err":"...","todo":[{"address":"b@y","reason":"550 ..."}]} ---- */

static bouncekit_slice hook_text (bk_log_reader *r, bouncekit_slice rcpt, bouncekit_slice err) {
  bouncekit_slice text = BK_JSON_TEXT (r, rcpt, "reason");
  if (text.len > 0) return text;
  if (err.len > 0 && err.p[0] >= '4' && err.p[0] <= '5') return err;
  text =
      bk_log_text_join (r, BK_JSON_TEXT (r, rcpt, "dsn_smtp_code"), " ", BK_JSON_TEXT (r, rcpt, "dsn_smtp_response"));
  if (text.len > 0) return text;
  return err.len > 0 ? err : BK_JSON_TEXT (r, rcpt, "dsn_msg");
}

static void hook_list (
    bk_log_reader *r, bk_log_event *ev, bouncekit_slice object, bouncekit_slice key, bouncekit_slice err) {
  bouncekit_slice list, rcpt;
  size_t at = 0;
  int type;
  if (!bk_log_json_get (object, key, &list, &type) || type != '[') return;
  for (int n = 0; n < BK_LOG_MAX_RCPTS && bk_log_json_next (list, &at, &rcpt, &type); n++) {
    bouncekit_slice address = type == '"' ? bk_log_text_json (r, rcpt) : BK_JSON_TEXT (r, rcpt, "address"), status;
    ev->recipient = address;
    ev->text = type == '{' ? hook_text (r, rcpt, err) : err;
    ev->code = 0;
    ev->esc.cls = 0;
    /* without a reply the status is Haraka's own, 5.1.2 whatever went wrong */
    status = BK_JSON_TEXT (r, rcpt, "dsn_status");
    if (type == '{' && BK_JSON_TEXT (r, rcpt, "dsn_smtp_code").len > 0) bouncekit_esc_parse (status, &ev->esc);
    if (address.len > 0) bk_log_emit (r, ev);
  }
}

static int hook (bk_log_reader *r, const bk_log_head *h, bouncekit_slice object, bouncekit_slice name) {
  bk_log_event ev = bk_log_event_of ("haraka", h);
  bouncekit_slice err = BK_JSON_TEXT (r, object, "err");
  ev.queue_id = BK_JSON_TEXT (r, object, "uuid");
  ev.relay_host = ev.relay = BK_JSON_TEXT (r, object, "host");
  ev.relay_ip = BK_JSON_TEXT (r, object, "ip");
  if (ev.relay_ip.len == 0) ev.relay_ip = BK_JSON_TEXT (r, object, "mx");
  if (!bk_log_is_ip (ev.relay_ip)) ev.relay_ip.len = 0;
  if (BK_IS (name, "delivered")) ev.status = BK_LOG_DELIVERED, err = BK_JSON_TEXT (r, object, "response");
  else if (BK_IS (name, "deferred")) ev.status = BK_LOG_DEFERRED;
  else if (BK_IS (name, "bounce")) ev.status = BK_STARTS (err, "Too many failures") ? BK_LOG_EXPIRED : BK_LOG_BOUNCED;
  else return 1;
  hook_list (r, &ev, object, BK_LIT ("todo"), err);
  return 1;
}

int bk_log_haraka_json (bk_log_reader *r, const bk_log_head *h, bouncekit_slice object) {
  bouncekit_slice value;
  int type;
  if (BK_JSON (object, "hook", &value, &type) && type == '"') return hook (r, h, object, value);
  entry e = { BK_JSON_TEXT (r, object, "uuid"), BK_JSON_TEXT (r, object, "origin"), BK_JSON_TEXT (r, object, "message"),
    object, 1 };
  if (e.origin.len == 0 || !BK_HAS (object, "\"level\"")) return 0;
  return tell (r, h, &e);
}
