/* arf.c - complaints: feedback reports (RFC 5965, RFC 6591) and the forms of providers that do not use them. */
#include "report.h"

/* "redacted", "**********@example.org": what a reporter writes instead of an address. */
static int is_redacted (bouncekit_slice value) {
  bouncekit_slice address = bk_address (value);
  if (value.len > 0 && address.len == 0) return 1;
  return bk_starts_nocase (address, BK_LIT ("redacted")) || memchr (address.p, '*', address.len) != NULL;
}

static bouncekit_status add_recipient (bouncekit_report *r, bouncekit_slice value) {
  int nomem = 0;
  if (is_redacted (value)) {
    r->flags |= BOUNCEKIT_REPORT_REDACTED;
    return BOUNCEKIT_OK;
  }
  bouncekit_slice address = bk_address (value);
  bouncekit_failure *f = r->list.data;
  for (size_t i = 0; i < r->list.len; i++)
    if (bk_equal_nocase (f[i].recipient, address)) return BOUNCEKIT_OK;
  f = bk_failure_add (r, &r->list, &nomem);
  if (f != NULL) f->recipient = address;
  return nomem ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;
}

static bouncekit_slice *field_slot (bouncekit_report *r, bouncekit_slice name) {
  bouncekit_feedback *b = &r->feedback;
  const struct { const char *name; bouncekit_slice *slot; } fields[] = {
    { "Feedback-Type", &b->type }, { "User-Agent", &b->user_agent }, { "Version", &b->version },
    { "Source-IP", &b->source_ip }, { "Arrival-Date", &b->arrival_date }, { "Received-Date", &b->arrival_date },
    { "Original-Mail-From", &b->mail_from }, { "Reported-Domain", &b->reported_domain },
    { "Auth-Failure", &b->auth_failure }, { "Incidents", &b->incidents }, { "Original-Envelope-Id", &r->envelope_id },
  };
  for (size_t i = 0; i < BK_LEN (fields); i++)
    if (bk_is (name, fields[i].name)) return fields[i].slot;
  return NULL;
}

bouncekit_status bk_arf_read (bouncekit_report *r, bouncekit_slice text) {
  bk_field f;
  size_t at = 0;
  int what;
  bouncekit_status s = BOUNCEKIT_OK;
  for (unsigned n = 0; s == BOUNCEKIT_OK && (what = bk_field_next (text, &at, &f)) != BK_FIELD_END; n++) {
    if (n == BOUNCEKIT_REPORT_MAX_FIELDS) {
      r->flags |= BOUNCEKIT_REPORT_MANY_LINES;
      break;
    }
    if (what == BK_FIELD_BLANK) continue;
    bouncekit_slice *slot = field_slot (r, f.name), type;
    if (slot != NULL && slot->len == 0) *slot = bk_unfold (r, f.value);
    if (bk_is (f.name, "Original-Rcpt-To") || bk_is (f.name, "Removal-Recipient")) s = add_recipient (r, f.value);
    if (bk_is (f.name, "Reporting-MTA") && r->reporting_mta.len == 0) {
      bouncekit_slice ip, rest = bk_typed (f.value, &type);
      bk_host (rest, &r->reporting_mta, &ip);
    }
  }
  if (r->feedback.type.len == 0) r->feedback.type = BK_LIT ("other");
  r->original.sender = bk_address (r->feedback.mail_from);
  return s;
}

/* Fields that name the recipient of the message complained about, best first. */
static bouncekit_status recover (bouncekit_report *r, bouncekit_slice original) {
  static const char *const names[] = {
    "X-HmXmrOriginalRecipient", "X-Original-Rcpt-To", "X-Original-Recipient", "X-Rcpt-To", "To",
  };
  for (size_t i = 0; i < BK_LEN (names) && r->list.len == 0; i++) {
    bk_field f;
    size_t at = 0;
    for (unsigned n = 0; n < BOUNCEKIT_REPORT_MAX_FIELDS && bk_field_next (original, &at, &f) == BK_FIELD_FOUND; n++) {
      if (!bk_is (f.name, names[i])) continue;
      bouncekit_status s = add_recipient (r, f.value);
      if (s != BOUNCEKIT_OK) return s;
      if (r->list.len > 0 && i > 0) r->flags |= BOUNCEKIT_REPORT_GUESSED_RECIPIENT;
      break;
    }
  }
  return BOUNCEKIT_OK;
}

/* Microsoft's say so in the subject, whoever's house passes them on; the field is written into what is complained of. */
static int is_junk_report (const bk_head *h, bouncekit_slice original) {
  bk_field f;
  size_t at = 0;
  if (!bk_begins (h->subject, "complaint about message from")) return 0;
  if (bk_is (h->from_address, "staff@hotmail.com")) return 1;
  for (unsigned n = 0; n < BOUNCEKIT_REPORT_MAX_FIELDS && bk_field_next (original, &at, &f) == BK_FIELD_FOUND; n++)
    if (bk_is (f.name, "X-HmXmrOriginalRecipient")) return 1;
  return 0;
}

/* Is it a complaint at all? Microsoft's and Amazon's have no feedback part; Apple's button sends an empty mail. */
bouncekit_status bk_arf_own_forms (bouncekit_report *r, const bk_head *h, bouncekit_slice original) {
  if (r->feedback.type.len == 0) {
    if (is_junk_report (h, original)
        || bk_begins (h->from_address, "complaints@email-abuse.amazonses.com")) r->feedback.type = BK_LIT ("abuse");
    else if (bk_is (bk_trim (h->unsubscribe), "true")) r->feedback.type = BK_LIT ("opt-out");
    else return BOUNCEKIT_OK;
  }
  bouncekit_status s = recover (r, original);
  if (s == BOUNCEKIT_OK && r->list.len == 0 && h->unsubscribe.len > 0) {
    r->reasons |= BOUNCEKIT_REASON_UNSUBSCRIBE;
    s = add_recipient (r, h->from_address);
  }
  int nomem = 0;
  if (s == BOUNCEKIT_OK && r->list.len == 0) {
    r->flags |= BOUNCEKIT_REPORT_NO_RECIPIENT;
    bk_failure_add (r, &r->list, &nomem);
  }
  return nomem ? BOUNCEKIT_NOMEM : s;
}
