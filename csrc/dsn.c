/* dsn.c - delivery status notifications (RFC 3464; RFC 6533 for addresses in UTF-8).

   delivery-status-content = per-message-fields 1*( CRLF per-recipient-fields )

   Writers put blank lines where none belong and leave out some that do, so a field says by its name where it belongs; a
   recipient ends at a blank line or where a field comes that it has already. Some (maddy) write fields of recipients,
   such as Last-Attempt-Date, among those of the message: a group that says nothing of anybody is no recipient. */
#include "report.h"

typedef struct reader {
  bouncekit_report *r;
  bouncekit_failure *now;   /* the recipient under construction, or NULL */
  bouncekit_slice text;     /* its Diagnostic-Code */
  unsigned seen;
  bouncekit_status status;
} reader;

enum { SEEN_FINAL = 1, SEEN_ORIGINAL = 2, SEEN_ACTION = 4, SEEN_STATUS = 8, SEEN_DIAGNOSTIC = 16 };

static void close_recipient (reader *d) {
  if (d->now != NULL && d->seen == 0) d->r->list.len--;
  if (d->now != NULL && d->text.len > 0) {
    d->now->text = bk_unfold (d->r, d->text);
    d->now->rank = BK_RANK_STATUS;
  }
  d->now = NULL;
  d->text = BK_EMPTY;
  d->seen = 0;
}

/* The recipient that a field belongs to; a second field of the same name begins the next one. */
static bouncekit_failure *recipient (reader *d, unsigned bit) {
  if (bit != 0 && (d->seen & bit) != 0 && (bit & (SEEN_FINAL | SEEN_ORIGINAL)) != 0) close_recipient (d);
  d->seen |= bit;
  if (d->now == NULL) {
    int nomem = 0;
    d->now = bk_failure_add (d->r, &d->r->list, &nomem);
    if (nomem) d->status = BOUNCEKIT_NOMEM;
  }
  return d->now;
}

static int hex_value (int c) {
  if (bk_is_digit (c)) return c - '0';
  c = bk_lower (c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static size_t put_utf8 (char *out, unsigned long c) {
  if (c < 0x80) return out[0] = (char) c, 1;
  if (c < 0x800) return out[0] = (char) (0xc0 | c >> 6), out[1] = (char) (0x80 | (c & 63)), 2;
  if (c < 0x10000) {
    out[0] = (char) (0xe0 | c >> 12);
    out[1] = (char) (0x80 | (c >> 6 & 63));
    out[2] = (char) (0x80 | (c & 63));
    return 3;
  }
  out[0] = (char) (0xf0 | c >> 18);
  out[1] = (char) (0x80 | (c >> 12 & 63));
  out[2] = (char) (0x80 | (c >> 6 & 63));
  out[3] = (char) (0x80 | (c & 63));
  return 4;
}

/* EmbeddedUnicodeChar = "\x{" HEXPOINT "}" (RFC 6533 3): its length and character, or 0. */
static size_t embedded (bouncekit_slice s, size_t at, unsigned long *c) {
  size_t i = at + 3;
  if (s.len - at < 5 || memcmp (s.p + at, "\\x{", 3) != 0) return 0;
  for (*c = 0; i < s.len && i < at + 9 && hex_value ((unsigned char) s.p[i]) >= 0; i++)
    *c = *c << 4 | (unsigned long) hex_value ((unsigned char) s.p[i]);
  if (i == at + 3 || i == s.len || s.p[i] != '}' || *c < 0x20 || *c > 0x10ffff || (*c >= 0xd800 && *c < 0xe000)) return 0;
  return i + 1 - at;
}

/* utf-8-addr-xtext and utf-8-addr-unitext to plain UTF-8. */
static bouncekit_slice decode_utf8_address (bouncekit_report *r, bouncekit_slice s) {
  if (s.len < 5 || s.len > 1024 || memchr (s.p, '\\', s.len) == NULL) return s;
  char *out = bk_copy_room (r, s.len);
  if (out == NULL) return s;
  size_t n = 0;
  for (size_t i = 0; i < s.len;) {
    unsigned long c;
    size_t used = embedded (s, i, &c);
    if (used > 0) n += put_utf8 (out + n, c);
    else out[n++] = s.p[i];
    i += used > 0 ? used : 1;
  }
  return bk_slice (out, n);
}

/* "rfc822; <ann@example.org> (Ann)"; other address types (x400, system) are kept as they stand. */
static bouncekit_slice address_value (bouncekit_report *r, bouncekit_slice value) {
  bouncekit_slice type, rest = bk_typed (bk_unfold (r, value), &type), found;
  if (rest.len > 0 && (rest.p[0] == '|' || rest.p[0] == '/')) return rest;
  if (bk_is (type, "utf-8")) rest = decode_utf8_address (r, rest);
  found = bk_address (rest);
  if (found.len > 0) return found;
  rest = bk_uncomment (rest);
  if (rest.len > 1 && rest.p[0] == '<' && rest.p[rest.len - 1] == '>') rest = bk_sub (rest, 1, rest.len - 1);
  return rest;
}

static bouncekit_action action_value (bouncekit_slice value) {
  static const struct { const char *word; bouncekit_action action; } words[] = {
    { "fail", BOUNCEKIT_ACTION_FAILED }, { "expire", BOUNCEKIT_ACTION_FAILED }, { "bounce", BOUNCEKIT_ACTION_FAILED },
    { "undeliver", BOUNCEKIT_ACTION_FAILED }, { "reject", BOUNCEKIT_ACTION_FAILED }, { "delay", BOUNCEKIT_ACTION_DELAYED },
    { "defer", BOUNCEKIT_ACTION_DELAYED }, { "deliver", BOUNCEKIT_ACTION_DELIVERED },
    { "success", BOUNCEKIT_ACTION_DELIVERED }, { "relay", BOUNCEKIT_ACTION_RELAYED },
    { "transfer", BOUNCEKIT_ACTION_RELAYED }, { "expand", BOUNCEKIT_ACTION_EXPANDED },
  };
  for (size_t i = 0; i < BK_LEN (words); i++)
    if (bk_begins (value, words[i].word)) return words[i].action;
  return BOUNCEKIT_ACTION_NONE;
}

static bouncekit_esc status_value (bouncekit_slice value) {
  static const bouncekit_esc none = { 0, 0, 0 };
  bouncekit_esc esc;
  for (size_t i = 0; i < value.len && i < 64; i++)
    if ((i == 0 || !bk_is_alnum ((unsigned char) value.p[i - 1]))
        && bouncekit_esc_parse (bk_sub (value, i, value.len), &esc) > 0) return esc;
  return none;
}

static void diagnostic (reader *d, bouncekit_failure *f, bouncekit_slice value) {
  bouncekit_slice type, rest = bk_typed (value, &type);
  if (rest.len == 0 || d->text.len > 0) return;
  f->agent = type;
  d->text = rest;
}

/* "Status: 5.1.2 (550 Tried all MXs)": what is in the comment, where nothing else is said. */
static void status_comment (bouncekit_report *r, bouncekit_failure *f, bouncekit_slice value) {
  const char *open = memchr (value.p, '(', value.len);
  if (open == NULL || f->text.len > 0) return;
  bouncekit_slice s = bk_trim (bk_sub (value, (size_t) (open - value.p) + 1, value.len));
  if (s.len > 0 && s.p[s.len - 1] == ')') s.len--;
  if (s.len < 4) return;
  f->text = bk_unfold (r, s);
  f->rank = BK_RANK_BEFORE;
}

enum { F_FINAL, F_ORIGINAL, F_ACTION, F_STATUS, F_REMOTE, F_DIAGNOSTIC, F_LAST, F_RETRY, F_LOG_ID,
       F_REPORTING, F_FROM, F_ARRIVAL, F_ENVELOPE, F_MESSAGE_ID, F_QUEUE_ID, F_SENDER, F_OTHER };

static int field_id (bouncekit_slice name) {
  static const bk_name fields[] = {
    BK_NAME ("Final-Recipient", F_FINAL), BK_NAME ("Original-Recipient", F_ORIGINAL), BK_NAME ("Action", F_ACTION),
    BK_NAME ("Status", F_STATUS), BK_NAME ("Remote-MTA", F_REMOTE), BK_NAME ("Diagnostic-Code", F_DIAGNOSTIC),
    BK_NAME ("Last-Attempt-Date", F_LAST), BK_NAME ("Will-Retry-Until", F_RETRY), BK_NAME ("Final-Log-ID", F_LOG_ID),
    BK_NAME ("Reporting-MTA", F_REPORTING), BK_NAME ("Received-From-MTA", F_FROM),
    BK_NAME ("Arrival-Date", F_ARRIVAL), BK_NAME ("Original-Envelope-Id", F_ENVELOPE),
    BK_NAME ("X-Original-Message-ID", F_MESSAGE_ID), BK_NAME ("X-Postfix-Queue-ID", F_QUEUE_ID),
    BK_NAME ("X-Postfix-Sender", F_SENDER),
  };
  int id = bk_name_id (name, fields, BK_LEN (fields), F_OTHER);
  /* Postfix under another name: X-Yandex-Queue-ID, X-mPOP-Fallback_MX-Sender */
  if (id == F_OTHER && name.len > 11 && bk_starts_nocase (name, BK_LIT ("X-"))) {
    if (bk_is (bk_sub (name, name.len - 9, name.len), "-Queue-ID")) return F_QUEUE_ID;
    if (bk_is (bk_sub (name, name.len - 7, name.len), "-Sender")) return F_SENDER;
  }
  return id;
}

static void message_field (reader *d, int id, bouncekit_slice value) {
  bouncekit_report *r = d->r;
  bouncekit_slice type, ip, *host = id == F_REPORTING ? &r->reporting_mta : &r->received_from_mta, rest;
  switch (id) {
    case F_REPORTING: case F_FROM:
      rest = bk_typed (value, &type);
      if (host->len == 0) bk_host (rest, host, &ip);
      if (host->len == 0) *host = bk_word (rest);
      break;
    case F_ARRIVAL: if (r->arrival_date.len == 0) r->arrival_date = bk_unfold (r, value); break;
    case F_ENVELOPE: if (r->envelope_id.len == 0) r->envelope_id = bk_word (value); break;
    case F_QUEUE_ID: if (r->queue_id.len == 0) r->queue_id = bk_word (value); break;
    case F_MESSAGE_ID: if (r->original.message_id.len == 0) r->original.message_id = bk_word (value); break;
    case F_SENDER: if (r->original.sender.len == 0) r->original.sender = bk_address (value); break;
    default: break;
  }
}

static void recipient_field (reader *d, int id, bouncekit_slice value) {
  static const unsigned bits[] = { SEEN_FINAL, SEEN_ORIGINAL, SEEN_ACTION, SEEN_STATUS, 0, SEEN_DIAGNOSTIC, 0, 0, 0 };
  bouncekit_slice type;
  bouncekit_failure *f = recipient (d, bits[id]);
  if (f == NULL) return;
  switch (id) {
    case F_FINAL: f->recipient = address_value (d->r, value); break;
    case F_ORIGINAL: f->original_recipient = address_value (d->r, value); break;
    case F_ACTION: f->action = action_value (value); f->expired = bk_starts_nocase (value, BK_LIT ("expire")); break;
    case F_STATUS: f->status = status_value (value); status_comment (d->r, f, value); break;
    case F_REMOTE: bk_host (bk_typed (value, &type), &f->remote_host, &f->remote_ip); break;
    case F_DIAGNOSTIC: diagnostic (d, f, value); break;
    case F_LAST: f->last_attempt_date = bk_unfold (d->r, value); break;
    case F_RETRY: f->will_retry_until = bk_unfold (d->r, value); break;
    case F_LOG_ID: f->final_log_id = bk_unfold (d->r, value); break;
    default: break;
  }
}

bouncekit_status bk_dsn_read (bouncekit_report *r, bouncekit_slice text) {
  reader d = { r, NULL, BK_EMPTY, 0, BOUNCEKIT_OK };
  bk_field field;
  size_t at = 0, count = 0;
  int what;
  while ((what = bk_field_next (text, &at, &field)) != BK_FIELD_END && d.status == BOUNCEKIT_OK) {
    if (++count > BOUNCEKIT_REPORT_MAX_FIELDS * 4) {
      r->flags |= BOUNCEKIT_REPORT_MANY_LINES;
      break;
    }
    if (what == BK_FIELD_BLANK) {
      close_recipient (&d);
      continue;
    }
    int id = field_id (field.name);
    if (id < F_REPORTING) recipient_field (&d, id, field.value);
    else if (id != F_OTHER) message_field (&d, id, field.value);
  }
  close_recipient (&d);
  return d.status;
}
