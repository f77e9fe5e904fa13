/* body_json.c - notifications that Amazon SES sends by mail through SNS: one JSON text. Only the few members that name
   recipients are looked for; no tree is built, and a malformed text just yields less. */
#include "report.h"

/* Behind the string that begins at the quote `at`; *value: what it holds, escapes still in it. */
static size_t string_at (bouncekit_slice s, size_t at, bouncekit_slice *value) {
  size_t i = at + 1;
  while (i < s.len && s.p[i] != '"') i += s.p[i] == '\\' ? 2 : 1;
  if (i > s.len) i = s.len;
  *value = bk_sub (s, at + 1, i);
  return i < s.len ? i + 1 : i;
}

static size_t skip_space (bouncekit_slice s, size_t at) {
  while (at < s.len && bk_is_space ((unsigned char) s.p[at])) at++;
  return at;
}

typedef struct reader {
  bouncekit_report *r;
  bouncekit_failure *now;
  bouncekit_slice kind, response;
  bouncekit_slice recipients;     /* "recipients": [...] of a delivery */
  bouncekit_status status;
} reader;

static bouncekit_slice unescape (bouncekit_report *r, bouncekit_slice s) {
  if (memchr (s.p, '\\', s.len) == NULL || s.len > 4096) return s;
  char *out = bk_copy_room (r, s.len);
  size_t n = 0;
  if (out == NULL) return s;
  for (size_t i = 0; i < s.len; i++) {
    if (s.p[i] != '\\' || i + 1 == s.len) out[n++] = s.p[i];
    else {
      i++;
      out[n++] = s.p[i] == 'n' || s.p[i] == 'r' || s.p[i] == 't' ? ' ' : s.p[i];
    }
  }
  return bk_slice (out, n);
}

static void recipient (reader *d, bouncekit_slice address, bouncekit_action action) {
  int nomem = 0;
  bouncekit_slice plain = bk_address (address);
  d->now = plain.len == 0 ? NULL : bk_failure_add (d->r, &d->r->list, &nomem);
  if (nomem) d->status = BOUNCEKIT_NOMEM;
  if (d->now == NULL) return;
  d->now->recipient = plain;
  d->now->action = action;
}

static void member (reader *d, bouncekit_slice name, bouncekit_slice value) {
  bouncekit_report *r = d->r;
  if (bk_is (name, "notificationType") || bk_is (name, "eventType")) d->kind = value;
  else if (bk_is (name, "emailAddress")) recipient (d, value, BOUNCEKIT_ACTION_NONE);
  else if (bk_is (name, "messageId") && r->original.message_id.len == 0) r->original.message_id = value;
  else if (bk_is (name, "source") && r->original.sender.len == 0) r->original.sender = bk_address (value);
  else if (bk_is (name, "reportingMTA") && r->reporting_mta.len == 0) {
    bouncekit_slice type, ip, rest = bk_typed (value, &type);
    bk_host (rest, &r->reporting_mta, &ip);
  } else if (bk_is (name, "smtpResponse")) d->response = value;
  else if (bk_is (name, "complaintFeedbackType")) r->feedback.type = value;
  if (d->now == NULL) return;
  if (bk_is (name, "diagnosticCode")) {
    d->now->text = bk_typed (unescape (r, value), &d->now->agent);
    d->now->rank = BK_RANK_STATUS;
  } else if (bk_is (name, "status")) {
    bouncekit_esc_parse (value, &d->now->status);
  } else if (bk_is (name, "action")) {
    d->now->action = bk_is (value, "failed") ? BOUNCEKIT_ACTION_FAILED : bk_is (value, "delayed") ? BOUNCEKIT_ACTION_DELAYED
      : d->now->action;
  }
}

/* "recipients":["ann@example.org"]: those of a delivery. */
static void delivered (reader *d) {
  bouncekit_slice value;
  for (size_t at = 0; at < d->recipients.len && d->recipients.p[at] != ']';) {
    if (d->recipients.p[at] != '"') {
      at++;
      continue;
    }
    at = string_at (d->recipients, at, &value);
    recipient (d, value, BOUNCEKIT_ACTION_DELIVERED);
    if (d->now != NULL) d->now->text = unescape (d->r, d->response), d->now->rank = BK_RANK_STATUS;
  }
}

bouncekit_status bk_body_json (bouncekit_report *r, bouncekit_slice text) {
  reader d = { r, NULL, BK_EMPTY, BK_EMPTY, BK_EMPTY, BOUNCEKIT_OK };
  bouncekit_slice name, value;
  size_t at = skip_space (text, 0);
  if (at == text.len || text.p[at] != '{' || r->list.len > 0) return BOUNCEKIT_OK;
  while (at < text.len && d.status == BOUNCEKIT_OK) {
    const char *quote = memchr (text.p + at, '"', text.len - at);
    if (quote == NULL) break;
    at = skip_space (text, string_at (text, (size_t) (quote - text.p), &name));
    if (at == text.len || text.p[at] != ':') continue;
    at = skip_space (text, at + 1);
    if (at == text.len) break;
    if (text.p[at] == '[' && bk_is (name, "recipients")) d.recipients = bk_sub (text, at, text.len);
    if (text.p[at] != '"') continue;
    at = string_at (text, at, &value);
    member (&d, name, value);
  }
  if (d.kind.len == 0) {
    r->list.len = 0;
    return d.status;
  }
  r->agent = "amazon-sns";
  if (bk_is (d.kind, "Delivery")) r->list.len = 0, delivered (&d);
  if (bk_is (d.kind, "Complaint") && r->feedback.type.len == 0) r->feedback.type = BK_LIT ("abuse");
  return d.status;
}
