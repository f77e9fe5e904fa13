/* logline_json.c - JSON as logs hold it, one object a line: read without building anything. And the logs that are
   JSON: journald's export with another MTA's line inside, and KumoMTA. */
#include "logline.h"

static size_t blanks (bouncekit_slice s, size_t at) {
  while (at < s.len && bk_is_space ((unsigned char) s.p[at])) at++;
  return at;
}

/* Behind the string whose first quote stands at `at`; s.len when it does not end. */
static size_t string_end (bouncekit_slice s, size_t at) {
  for (at++; at < s.len; at++) {
    if (s.p[at] == '\\') at++;
    else if (s.p[at] == '"') return at + 1;
  }
  return s.len;
}

/* Behind the value at `at`: nesting is counted, not followed. */
static size_t value_end (bouncekit_slice s, size_t at) {
  size_t depth = 0;
  while (at < s.len) {
    int c = s.p[at];
    if (c == '"') {
      at = string_end (s, at);
      if (depth == 0) return at;
      continue;
    }
    if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      if (depth == 0) return at;
      if (--depth == 0) return at + 1;
    } else if (depth == 0 && (c == ',' || bk_is_space (c))) {
      return at;
    }
    at++;
  }
  return s.len;
}

static bouncekit_slice value_at (bouncekit_slice s, size_t at, size_t *end, int *type) {
  *end = value_end (s, at);
  *type = at < s.len ? s.p[at] : 0;
  if (*type != '"') return bk_part (s, at, *end);
  int closed = *end > at + 1 && s.p[*end - 1] == '"';
  return bk_part (s, at + 1, closed ? *end - 1 : *end);
}

int bk_log_json_get (bouncekit_slice s, bouncekit_slice key, bouncekit_slice *value, int *type) {
  size_t at = blanks (s, 0);
  if (at >= s.len || s.p[at] != '{') return 0;
  for (at = blanks (s, at + 1); at < s.len && s.p[at] == '"'; at = blanks (s, at + 1)) {
    size_t end = string_end (s, at), next;
    int same = end - at == key.len + 2 && memcmp (s.p + at + 1, key.p, key.len) == 0;
    at = blanks (s, end);
    if (at >= s.len || s.p[at] != ':') return 0;
    at = blanks (s, at + 1);
    bouncekit_slice v = value_at (s, at, &next, type);
    if (same) {
      *value = v;
      return 1;
    }
    at = blanks (s, next);
    if (at >= s.len || s.p[at] != ',') return 0;
  }
  return 0;
}

bouncekit_slice bk_log_json_text (bk_log_reader *r, bouncekit_slice s, bouncekit_slice key) {
  bouncekit_slice value = bk_slice (s.p, 0);
  int type;
  if (!bk_log_json_get (s, key, &value, &type) || type == '{' || type == '[' || BK_IS (value, "null"))
    return bk_slice (s.p, 0);
  return type == '"' ? bk_log_text_json (r, value) : value;
}

int bk_log_json_next (bouncekit_slice array, size_t *at, bouncekit_slice *value, int *type) {
  size_t from = blanks (array, *at);
  if (from == 0 && array.len > 0 && array.p[0] == '[') from = blanks (array, 1);
  if (from < array.len && array.p[from] == ',') from = blanks (array, from + 1);
  if (from >= array.len || array.p[from] == ']') return 0;
  *value = value_at (array, from, at, type);
  return *at > from;
}

/* ---- journald: journalctl -o json ---- */

/* A message that is not UTF-8 is a list of byte values: written into the scratch in their place. */
static bouncekit_slice bytes_of (bk_log_reader *r, bouncekit_slice array) {
  bouncekit_slice copy = bk_log_text_copy (r, array), value;
  size_t at = 0, n = 0;
  int type;
  if (copy.len == 0) return copy;
  char *out = r->scratch + (copy.p - r->scratch);
  while (bk_log_json_next (array, &at, &value, &type)) out[n++] = (char) bk_log_number (value);
  return bk_slice (copy.p, n);
}

static int journald (bk_log_reader *r, bouncekit_slice line, bouncekit_slice message, int type) {
  bk_log_head h;
  h.host = BK_JSON_TEXT (r, line, "_HOSTNAME");
  h.program = BK_JSON_TEXT (r, line, "SYSLOG_IDENTIFIER");
  if (h.program.len == 0) h.program = BK_JSON_TEXT (r, line, "_COMM");
  h.time = BK_JSON_TEXT (r, line, "__REALTIME_TIMESTAMP");
  h.tag = bk_slice (line.p, 0);
  h.body = type == '[' ? bytes_of (r, message) : bk_log_text_json (r, message);
  return bk_log_dispatch (r, &h);
}

/* ---- KumoMTA ---- */

static bk_log_status kumo_status (bouncekit_slice type) {
  if (BK_IS (type, "Delivery")) return BK_LOG_DELIVERED;
  if (BK_IS (type, "TransientFailure")) return BK_LOG_DEFERRED;
  if (BK_IS (type, "Bounce") || BK_IS (type, "AdminBounce") || BK_IS (type, "OOB")) return BK_LOG_BOUNCED;
  if (BK_IS (type, "Expiration")) return BK_LOG_EXPIRED;
  return BK_IS (type, "Rejection") ? BK_LOG_REJECTED : BK_LOG_NONE;
}

/* response: { code, enhanced_code: { class, subject, detail }, content, command } */
static void kumo_response (bk_log_reader *r, bk_log_event *ev, bouncekit_slice response) {
  bouncekit_slice esc, content = BK_JSON_TEXT (r, response, "content"), code = BK_JSON_TEXT (r, response, "code");
  bouncekit_slice command = BK_JSON_TEXT (r, response, "command");
  int type;
  ev->code = (unsigned short) (bk_log_number (code) % 1000);
  if (BK_JSON (response, "enhanced_code", &esc, &type) && type == '{') {
    ev->esc.cls = (unsigned char) bk_log_number (BK_JSON_TEXT (r, esc, "class"));
    ev->esc.subject = (unsigned short) (bk_log_number (BK_JSON_TEXT (r, esc, "subject")) % 1000);
    ev->esc.detail = (unsigned short) (bk_log_number (BK_JSON_TEXT (r, esc, "detail")) % 1000);
    if (ev->esc.cls != 2 && ev->esc.cls != 4 && ev->esc.cls != 5) ev->esc.cls = 0;
  }
  if (ev->esc.cls != 0) {
    char text[BOUNCEKIT_ESC_MAX];
    bouncekit_slice number = bk_log_text_copy (r, bk_slice (text, bouncekit_esc_format (ev->esc, text)));
    content = bk_log_text_join (r, number, " ", content);
  }
  if (command.len > 4) ev->phase = bouncekit_phase_parse (bk_part (command, 0, 4));
  ev->text = bk_log_text_join (r, code, " ", content);
}

static int kumo (bk_log_reader *r, bouncekit_slice line, bouncekit_slice kind) {
  bouncekit_slice peer, response;
  bk_log_head h;
  int type;
  memset (&h, 0, sizeof h);
  h.time = BK_JSON_TEXT (r, line, "timestamp");
  bk_log_event ev = bk_log_event_of ("kumomta", &h);
  ev.status = kumo_status (kind);
  if (ev.status == BK_LOG_NONE || (ev.status == BK_LOG_REJECTED && !r->rejects)) return 1;
  if (ev.status == BK_LOG_EXPIRED) ev.flags |= BK_LOG_NO_REASON;
  ev.queue_id = BK_JSON_TEXT (r, line, "id");
  ev.sender = BK_JSON_TEXT (r, line, "sender");
  if (BK_JSON (line, "peer_address", &peer, &type) && type == '{') {
    ev.relay = ev.relay_host = BK_JSON_TEXT (r, peer, "name");
    ev.relay_ip = BK_JSON_TEXT (r, peer, "addr");
    if (ev.relay_host.len > 0 && ev.relay_host.p[ev.relay_host.len - 1] == '.') ev.relay_host.len--;
  }
  if (BK_JSON (line, "response", &response, &type) && type == '{') kumo_response (r, &ev, response);
  if (BK_JSON (line, "recipient", &peer, &type) && type == '[') {   /* several, when batched */
    size_t at = 0;
    for (int n = 0; n < BK_LOG_MAX_RCPTS && bk_log_json_next (peer, &at, &response, &type); n++) {
      ev.recipient = bk_log_text_json (r, response);
      bk_log_emit (r, &ev);
    }
    return 1;
  }
  ev.recipient = BK_JSON_TEXT (r, line, "recipient");
  bk_log_emit (r, &ev);
  return 1;
}

int bk_log_json (bk_log_reader *r, bouncekit_slice line) {
  bouncekit_slice value;
  int type;
  if (BK_JSON (line, "MESSAGE", &value, &type)) return journald (r, line, value, type);
  if (BK_HAS (line, "\"queue\"") && BK_JSON (line, "type", &value, &type) && BK_HAS (line, "\"reception_protocol\""))
    return kumo (r, line, value);
  if (BK_JSON (line, "type", &value, &type) && type == '"' && BK_HAS (line, "\"response\"")
      && BK_HAS (line, "\"recipient\""))
    return kumo (r, line, value);
  bk_log_head h;
  memset (&h, 0, sizeof h);
  h.time = BK_JSON_TEXT (r, line, "timestamp");
  return bk_log_haraka_json (r, &h, line);
}
