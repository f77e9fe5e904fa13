/* logline_csv.c - logs that are tables: PowerMTA's accounting file and Exchange's message tracking log. Both name their
   columns in a header; what a row means is known from there. */
#include "logline.h"

enum { CSV_NONE, CSV_POWERMTA, CSV_EXCHANGE };
enum { MAX_COLUMNS = 80 };

enum role {
  TYPE, TIME, SENDER, RCPT, ORIGINAL, ACTION, STATUS, DIAG, MTA, DEST_IP, ID, HOST, EVENT, DETAIL, SOURCE, ROLES
};

static const struct { unsigned char kind, role; const char *name; } names[] = {
  { CSV_POWERMTA, TYPE, "type" },
  { CSV_POWERMTA, TIME, "timelogged" },
  { CSV_POWERMTA, SENDER, "orig" },
  { CSV_POWERMTA, RCPT, "rcpt" },
  { CSV_POWERMTA, ORIGINAL, "orcpt" },
  { CSV_POWERMTA, ACTION, "dsnaction" },
  { CSV_POWERMTA, STATUS, "dsnstatus" },
  { CSV_POWERMTA, DIAG, "dsndiag" },
  { CSV_POWERMTA, MTA, "dsnmta" },
  { CSV_POWERMTA, DEST_IP, "dlvdestinationip" },
  { CSV_POWERMTA, ID, "envid" },
  { CSV_EXCHANGE, TIME, "date-time" },
  { CSV_EXCHANGE, SENDER, "sender-address" },
  { CSV_EXCHANGE, RCPT, "recipient-address" },
  { CSV_EXCHANGE, STATUS, "recipient-status" },
  { CSV_EXCHANGE, EVENT, "event-id" },
  { CSV_EXCHANGE, SOURCE, "source" },
  { CSV_EXCHANGE, MTA, "server-hostname" },
  { CSV_EXCHANGE, DEST_IP, "server-ip" },
  { CSV_EXCHANGE, HOST, "client-hostname" },
  { CSV_EXCHANGE, ID, "message-id" },
  { CSV_EXCHANGE, DETAIL, "source-context" },
};

/* PowerMTA's columns when a file was cut off its header: the order of its default configuration. */
static const unsigned char powermta_default[ROLES] = {
  [TYPE] = 1, [TIME] = 2, [SENDER] = 4, [RCPT] = 5, [ORIGINAL] = 6, [ACTION] = 7, [STATUS] = 8, [DIAG] = 9, [MTA] = 10,
  [DEST_IP] = 16,
};

/* RFC 4180: fields in quotes may hold commas, and quotes doubled. Returns their number. */
static size_t split (bk_log_reader *r, bouncekit_slice s, bouncekit_slice *field) {
  size_t n = 0, at = 0;
  while (n < MAX_COLUMNS && at <= s.len) {
    size_t end;
    if (at < s.len && s.p[at] == '"') {
      for (end = at + 1; end < s.len; end++)
        if (s.p[end] == '"' && (end + 1 == s.len || s.p[++end] != '"')) break;
      size_t close = end < s.len && s.p[end - 1] == '"' ? end - 1 : end;
      if (close <= at) close = s.len;
      if (close == s.len && close > at + 1 && s.p[close - 1] == '"') close--;
      field[n++] = bk_log_text_csv (r, bk_part (s, at + 1, close));
      end = bk_char (s, end, ',');
    } else {
      end = bk_char (s, at, ',');
      field[n++] = bk_part (s, at, end);
    }
    at = end + 1;
  }
  return n;
}

static int header (bk_log_reader *r, int kind, bouncekit_slice s) {
  bouncekit_slice field[MAX_COLUMNS];
  size_t n = split (r, s, field);
  memset (r->columns, 0, sizeof r->columns);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < BK_LEN (names); k++)
      if (names[k].kind == kind
          && bk_equal_nocase (bk_log_trim (field[i]), bk_slice (names[k].name, strlen (names[k].name))))
        r->columns[names[k].role] = (unsigned char) (i + 1);
  r->csv = (unsigned char) kind;
  return 1;
}

typedef struct row { const unsigned char *columns; const bouncekit_slice *field; size_t n; } row;

static bouncekit_slice get (const row *w, enum role role) {
  size_t column = w->columns[role];
  return column == 0 || column > w->n ? bk_slice ("", 0) : w->field[column - 1];
}

static bk_log_event event_of (const char *mta, const row *w) {
  bk_log_head h;
  memset (&h, 0, sizeof h);
  h.time = get (w, TIME);
  bk_log_event ev = bk_log_event_of (mta, &h);
  ev.sender = get (w, SENDER);
  ev.recipient = get (w, RCPT);
  ev.queue_id = get (w, ID);
  return ev;
}

/* ---- PowerMTA ---- */

static bk_log_status powermta_status (bouncekit_slice type, bouncekit_slice action) {
  if (BK_IS (type, "d")) return BK_LOG_DELIVERED;
  if (BK_IS (type, "t") || BK_IS (type, "tq")) return BK_LOG_DEFERRED;
  if (BK_IS (type, "rs") && BK_STARTS (action, "delayed")) return BK_LOG_DEFERRED;
  if (BK_IS (type, "rs")) return BK_STARTS (action, "failed") ? BK_LOG_BOUNCED : BK_LOG_NONE;
  return BK_IS (type, "b") || BK_IS (type, "rb") ? BK_LOG_BOUNCED : BK_LOG_NONE;
}

static int powermta (bk_log_reader *r, const row *w) {
  bk_log_event ev = event_of ("powermta", w);
  bouncekit_slice action = get (w, ACTION), relay = get (w, MTA), status = get (w, STATUS);
  ev.status = powermta_status (get (w, TYPE), action);
  if (ev.status == BK_LOG_NONE) return 1;
  if (BK_STARTS (action, "expired")) ev.status = BK_LOG_EXPIRED;
  bouncekit_esc_parse (status, &ev.esc);
  ev.original = get (w, ORIGINAL);
  if (bk_starts_nocase (ev.original, BK_LIT ("rfc822;"))) ev.original = bk_from (ev.original, 7);
  size_t paren = bk_char (relay, 0, '(');   /* "mx.example.org (192.0.2.25)" */
  ev.relay = relay;
  ev.relay_host = bk_log_trim (bk_part (relay, 0, paren));
  ev.relay_ip = paren < relay.len ? bk_part (relay, paren + 1, bk_char (relay, paren, ')')) : get (w, DEST_IP);
  ev.text = get (w, DIAG);
  if (ev.text.len == 0) ev.text = status;
  if (ev.status == BK_LOG_BOUNCED && ev.esc.cls == 4 && BK_HAS (status, "delivery time expired"))
    ev.status = BK_LOG_EXPIRED;
  bk_log_emit (r, &ev);
  return 1;
}

/* ---- Exchange ---- */

static bk_log_status exchange_status (bouncekit_slice event, bouncekit_slice source) {
  if (BK_IS (event, "FAIL") || BK_IS (event, "BADMAIL")) return BK_LOG_BOUNCED;
  if (BK_IS (event, "DEFER")) return BK_LOG_DEFERRED;
  if (BK_IS (event, "DELIVER") || (BK_IS (event, "SEND") && BK_IS (source, "SMTP"))) return BK_LOG_DELIVERED;
  return BK_LOG_NONE;
}

/* "[{LRT=...};{LED=550 5.7.1 ...};{FQDN=mx.example.org};{IP=192.0.2.25}]": the part behind a name, or empty. */
static bouncekit_slice part (bouncekit_slice s, bouncekit_slice name) {
  size_t at = bk_log_find (s, 0, name), depth = 0;
  if (at == s.len) return bk_slice (s.p, 0);
  at += name.len;
  size_t end = at;
  for (; end < s.len; end++) {
    if (s.p[end] == '{') depth++;
    else if (s.p[end] == '}' && depth-- == 0) break;
  }
  return bk_part (s, at, end);
}

static void exchange_text (bk_log_event *ev, const row *w) {
  bouncekit_slice s = bk_log_trim (get (w, STATUS)), value;
  if (BK_HAS (s, "{LED=")) {
    value = part (s, BK_LIT ("{FQDN="));
    if (value.len > 0) ev->relay_host = value;
    value = part (s, BK_LIT ("{IP="));
    if (value.len > 0) ev->relay_ip = value;
    s = part (s, BK_LIT ("{LED="));
  }
  if (s.len == 0) s = get (w, DETAIL);
  if (s.len > 1 && s.p[0] == '\'' && s.p[s.len - 1] == '\'') s = bk_part (s, 1, s.len - 1);
  ev->text = s;
}

static int exchange (bk_log_reader *r, const row *w) {
  bouncekit_slice list = get (w, RCPT);
  bk_log_event ev = event_of ("exchange", w);
  ev.status = exchange_status (get (w, EVENT), get (w, SOURCE));
  if (ev.status == BK_LOG_NONE) return 1;
  if (ev.queue_id.len > 2 && ev.queue_id.p[0] == '<') ev.queue_id = bk_part (ev.queue_id, 1, ev.queue_id.len - 1);
  if (BK_IS (ev.sender, "<>")) ev.sender.len = 0;
  ev.relay = ev.relay_host = get (w, MTA);
  ev.relay_ip = get (w, DEST_IP);
  ev.host = get (w, HOST);
  exchange_text (&ev, w);
  if (BK_HAS (ev.text, "QUEUE.Expired")) ev.status = BK_LOG_EXPIRED;
  bk_log_emit_list (r, &ev, list);
  return 1;
}

int bk_log_csv (bk_log_reader *r, bouncekit_slice s) {
  if (s.len > 0 && s.p[0] == '#') {
    if (BK_STARTS (s, "#Fields:") && BK_HAS (s, "recipient-status"))
      return header (r, CSV_EXCHANGE, bk_log_trim (bk_from (s, 8)));
    if (BK_STARTS (s, "#Software:") || BK_STARTS (s, "#Log-type:") || BK_STARTS (s, "#Log-Type:")
        || BK_STARTS (s, "#Version:") || BK_STARTS (s, "#Date:") || BK_STARTS (s, "#Fields:"))
      return BK_HAS (s, "Exchange") || BK_HAS (s, "Tracking") || BK_STARTS (s, "#Date:") || BK_STARTS (s, "#Version:");
    return 0;
  }
  if (BK_STARTS (s, "type,") && BK_HAS (s, ",rcpt")) return header (r, CSV_POWERMTA, s);
  bouncekit_slice field[MAX_COLUMNS];
  row w = { r->columns, field, 0 };
  if (r->csv == CSV_EXCHANGE && s.len > 20 && s.p[4] == '-' && s.p[10] == 'T') {
    size_t comma = bk_char (s, 0, ',');
    if (comma > 40) return 0;
    w.n = split (r, s, field);
    return exchange (r, &w);
  }
  size_t comma = bk_char (s, 0, ',');
  if (comma == 0 || comma > 2 || !(bk_is_alpha ((unsigned char) s.p[0])) || s.len < 12) return 0;
  if (r->csv != CSV_POWERMTA && !bk_is_digit ((unsigned char) s.p[comma + 1])) return 0;
  w.n = split (r, s, field);
  if (r->csv != CSV_POWERMTA) w.columns = powermta_default;
  if (w.n < 5 || bk_char (get (&w, RCPT), 0, '@') == get (&w, RCPT).len) return w.n >= 5 && r->csv == CSV_POWERMTA;
  return powermta (r, &w);
}
