/* report_merge.c - one recipient out of what several places say about it: delivery status, text, header fields. */
#include "report.h"
#include "reply.h"

static int is_address (bouncekit_slice s) {
  return s.len > 0 && s.p[0] != '|' && s.p[0] != '/' && memchr (s.p, '@', s.len) != NULL;
}

static bouncekit_failure *find (bk_buf *list, bouncekit_slice address) {
  bouncekit_failure *f = list->data;
  for (size_t i = 0; i < list->len; i++)
    if (bk_equal_nocase (f[i].recipient, address)
        || (f[i].original_recipient.len > 0 && bk_equal_nocase (f[i].original_recipient, address))) return &f[i];
  return NULL;
}

/* "mx.example.org: 550 no" behind "550 no": the longer form of one reply says more (Sendmail's status has one line). */
static int says_more (bouncekit_slice longer, bouncekit_slice shorter) {
  size_t i = 0, k = 0, same = 0;
  if (shorter.len < 5 || longer.len <= shorter.len || shorter.p[3] != '-') return 0;
  while (i < longer.len && k < shorter.len && same < 40) {   /* blanks may differ */
    if (bk_is_space ((unsigned char) longer.p[i])) i++;
    else if (bk_is_space ((unsigned char) shorter.p[k])) k++;
    else if (longer.p[i++] != shorter.p[k++]) return 0;
    else same++;
  }
  return same == 40 || k == shorter.len;
}

/* What the text says about a recipient of the delivery status. */
static void combine (bouncekit_report *r, bouncekit_failure *f, const bouncekit_failure *body) {
  if (f->rank == BK_RANK_STATUS && body->rank >= BK_RANK_REPLY) {
    if (says_more (body->text, f->text) || bk_reply_of (r, f->text)->code < 400) f->text = body->text;
  } else if (body->rank > f->rank && f->rank != BK_RANK_STATUS) {
    f->text = body->text;
    f->rank = body->rank;
  }
  if (body->rank < BK_RANK_PROSE) return;
  if (f->phase == BOUNCEKIT_PHASE_NONE) f->phase = body->phase;
  const bouncekit_reply *reply = bk_reply_of (r, body->text);
  if (f->phase == BOUNCEKIT_PHASE_NONE) f->phase = reply->phase;
  if (f->remote_host.len == 0) f->remote_host = reply->host;
  if (f->remote_ip.len == 0 && (reply->host.len == 0 || bk_equal_nocase (reply->host, f->remote_host)))
    f->remote_ip = reply->ip;
}

static void combine_all (bouncekit_report *r) {
  bouncekit_failure *f = r->list.data, *b = r->body.data, *anonymous = find (&r->body, BK_EMPTY);
  size_t named = 0;
  for (size_t i = 0; i < r->body.len; i++) named += b[i].recipient.len > 0;
  for (size_t i = 0; i < r->list.len; i++) {
    bouncekit_failure *same = find (&r->body, f[i].recipient);
    if (same == NULL && f[i].original_recipient.len > 0) same = find (&r->body, f[i].original_recipient);
    if (same == NULL && r->list.len == 1 && named == 1 && anonymous == NULL) same = b;
    if (same == NULL) same = anonymous;
    if (same != NULL && same->recipient.len > 0 && !is_address (f[i].recipient)) f[i].recipient = same->recipient;
    if (same != NULL) combine (r, &f[i], same);
    /* the one recipient there is gets the reply that stood above it */
    if (anonymous != NULL && same != anonymous && r->list.len == 1 && anonymous->rank >= BK_RANK_REPLY
        && f[i].rank < BK_RANK_REPLY) combine (r, &f[i], anonymous);
  }
}

static bouncekit_status add (bouncekit_report *r, const bouncekit_failure *from) {
  int nomem = 0;
  bouncekit_failure *f = bk_failure_add (r, &r->list, &nomem);
  if (f != NULL) *f = *from;
  return nomem ? BOUNCEKIT_NOMEM : BOUNCEKIT_OK;
}

static bouncekit_failure nobody (void) {
  bouncekit_failure f;
  memset (&f, 0, sizeof f);
  f.recipient = f.original_recipient = f.text = f.remote_host = f.remote_ip = f.agent = BK_EMPTY;
  f.last_attempt_date = f.will_retry_until = f.final_log_id = BK_EMPTY;
  return f;
}

/* X-Failed-Recipients: ann@example.org, bob@example.org */
static bouncekit_status failed_header (bouncekit_report *r, bouncekit_slice value) {
  bouncekit_status s = BOUNCEKIT_OK;
  for (size_t at = 0, n = 0; at < value.len && s == BOUNCEKIT_OK && n < BOUNCEKIT_REPORT_MAX_RECIPIENTS; n++) {
    const char *comma = memchr (value.p + at, ',', value.len - at);
    size_t end = comma == NULL ? value.len : (size_t) (comma - value.p);
    bouncekit_slice address = bk_address (bk_sub (value, at, end));
    at = end + 1;
    if (address.len == 0 || find (&r->list, address) != NULL) continue;
    bouncekit_failure f = nobody ();
    f.recipient = address;
    s = add (r, &f);
  }
  return s;
}

static bouncekit_status from_body (bouncekit_report *r) {
  bouncekit_failure *b = r->body.data;
  bouncekit_status s = BOUNCEKIT_OK;
  for (size_t i = 0; i < r->body.len && s == BOUNCEKIT_OK; i++)
    if (b[i].recipient.len > 0) s = add (r, &b[i]);
  return s;
}

/* Recipients that are no addresses (pipes, files, nothing): the other places say whose they are. */
static void repair (bouncekit_report *r, const bk_head *h) {
  bouncekit_failure *f = r->list.data;
  bouncekit_slice failed = bk_address (h->failed_recipients);
  for (size_t i = 0; i < r->list.len; i++) {
    if (is_address (f[i].recipient)) continue;
    if (is_address (f[i].original_recipient)) f[i].recipient = f[i].original_recipient;
    else if (failed.len > 0 && r->list.len == 1) f[i].recipient = failed;
  }
}

/* Only one address in the returned message's To: then it was meant. */
static void guess (bouncekit_report *r) {
  bouncekit_failure *f = r->list.data;
  bouncekit_slice to = bk_address (r->original.to);
  for (size_t i = 0; i < r->list.len; i++) {
    if (f[i].recipient.len > 0) continue;
    if (to.len > 0) f[i].recipient = to;
    r->flags |= to.len > 0 ? BOUNCEKIT_REPORT_GUESSED_RECIPIENT : BOUNCEKIT_REPORT_NO_RECIPIENT;
  }
}

bouncekit_status bk_merge (bouncekit_report *r, const bk_head *h) {
  bouncekit_status s = BOUNCEKIT_OK;
  int with_status = r->list.len > 0;
  if (with_status) repair (r, h);
  else s = failed_header (r, h->failed_recipients);
  if (s == BOUNCEKIT_OK && r->list.len == 0) s = from_body (r);
  if (s == BOUNCEKIT_OK && r->list.len == 0 && r->body.len > 0) s = add (r, r->body.data);
  if (s != BOUNCEKIT_OK) return s;
  combine_all (r);
  guess (r);
  return s;
}

/* "ERROR_CODE :550", "ResponseCode 421": codes in words that no reply has. */
static unsigned loose_code (bouncekit_slice s) {
  for (size_t i = 0; i + 8 <= s.len && i < 2000; i++) {
    if (bk_lower ((unsigned char) s.p[i]) != 'c' || !bk_starts_nocase (bk_sub (s, i, s.len), BK_LIT ("code"))) continue;
    size_t k = i + 4;
    while (k < s.len && k < i + 8 && bk_one_of (s.p[k], " :=#(")) k++;
    if (k == i + 4 || s.len - k < 3 || (s.p[k] != '4' && s.p[k] != '5')) continue;
    if (!bk_is_digit ((unsigned char) s.p[k + 1]) || !bk_is_digit ((unsigned char) s.p[k + 2])) continue;
    if (k + 3 < s.len && bk_is_alnum ((unsigned char) s.p[k + 3])) continue;
    return (unsigned) (s.p[k] - '0') * 100 + (unsigned) (s.p[k + 1] - '0') * 10 + (unsigned) (s.p[k + 2] - '0');
  }
  return 0;
}

static unsigned code_at (bouncekit_slice s, size_t k) {
  if (s.len - k < 6 || (s.p[k] != '4' && s.p[k] != '5') || s.p[k + 3] != ' ' || !bk_is_alnum ((unsigned char) s.p[k + 4])) return 0;
  return bk_is_digit ((unsigned char) s.p[k + 1]) && bk_is_digit ((unsigned char) s.p[k + 2])
    ? (unsigned) (s.p[k] - '0') * 100 + (unsigned) (s.p[k + 1] - '0') * 10 + (unsigned) (s.p[k + 2] - '0') : 0;
}

/* A reply within a sentence: "[192.0.2.25], 550 no such user" (SurfControl), "in English:550 User not found" (NetEase). */
static unsigned inner_code (bouncekit_slice s) {
  for (size_t i = 1; i + 8 <= s.len && i < 2000; i++) {
    unsigned code = 0;
    if (s.p[i] == ',' && s.p[i - 1] == ']' && s.p[i + 1] == ' ') code = code_at (s, i + 2);
    else if (s.p[i] == ':' && !bk_is_digit ((unsigned char) s.p[i - 1])) code = code_at (s, i + 1);
    else if (i + 10 <= s.len && memcmp (s.p + i, "\xef\xbc\x9a", 3) == 0) code = code_at (s, i + 3);
    if (code != 0) return code;
  }
  return 0;
}

/* "Remote system: dns;mx.example.org (TCP|192.0.2.1|47323|192.0.2.25|25)" */
static void loose_host (bouncekit_failure *f) {
  bouncekit_slice s = f->text, ip;
  const char *p = s.p, *end = p + (s.len < 2003 ? s.len : 2003);
  for (; (p = memchr (p, ';', (size_t) (end - p))) != NULL; p++) {
    size_t i = (size_t) (p - s.p);
    if (i < 3 || i + 2 >= s.len || !bk_starts_nocase (bk_sub (s, i - 3, s.len), BK_LIT ("dns;"))) continue;
    bk_host (bk_sub (s, i + 1, s.len), &f->remote_host, &ip);
    return;
  }
}

/* "mx.example.org [192.0.2.25] did not like our final DATA:" (DragonFly mail agent) */
static void did_not_like (bouncekit_failure *f) {
  static const char words[] = "did not like our ";
  bouncekit_slice s = f->text;
  for (size_t i = 0; i + sizeof words < s.len && i < 300; i++) {
    if (s.p[i] != 'd' || memcmp (s.p + i, words, sizeof words - 1) != 0) continue;
    bouncekit_slice rest = bk_sub (s, i + sizeof words - 1, s.len);
    int final = bk_starts_nocase (rest, BK_LIT ("final "));
    f->phase = final ? BOUNCEKIT_PHASE_EOD : bk_phase_at (rest.p, rest.len, 0);
    bk_host (bk_sub (s, 0, i), &f->remote_host, &f->remote_ip);
    return;
  }
}

/* Exim adds to the last reply that it gave up; the reply is what matters. */
static void strip_timeout (bouncekit_failure *f) {
  static const char words[] = "retry timeout exceeded";
  size_t n = sizeof words - 1;
  if (f->text.len <= n + 2 || memcmp (f->text.p + f->text.len - n, words, n) != 0) return;
  f->expired = 1;
  f->text = bk_trim (bk_sub (f->text, 0, f->text.len - n));
  if (f->text.p[f->text.len - 1] == ':') f->text = bk_trim (bk_sub (f->text, 0, f->text.len - 1));
}

/* Codes, phase and host out of the diagnostic. */
void bk_settle (bouncekit_report *r, unsigned says) {
  bouncekit_failure *f = r->list.data;
  for (size_t i = 0; i < r->list.len; i++) {
    strip_timeout (&f[i]);
    const bouncekit_reply *reply = bk_reply_of (r, f[i].text);
    f[i].code = reply->code;
    f[i].esc = reply->esc;
    if (f[i].code == 0) f[i].code = (unsigned short) loose_code (f[i].text);
    if (f[i].code == 0 && f[i].esc.cls == 0) f[i].code = (unsigned short) inner_code (f[i].text);
    if (reply->phase != BOUNCEKIT_PHASE_NONE) f[i].phase = reply->phase;
    if (f[i].remote_host.len == 0) f[i].remote_host = reply->host;
    if (f[i].phase == BOUNCEKIT_PHASE_NONE) did_not_like (&f[i]);
    if (f[i].remote_host.len == 0) loose_host (&f[i]);
    if (f[i].remote_ip.len == 0) f[i].remote_ip = reply->ip;
    if (f[i].agent.len == 0) f[i].agent = reply->agent;
    int late = f[i].status.subject == 4 && f[i].status.detail == 7 && f[i].action == BOUNCEKIT_ACTION_FAILED;
    if ((says & BK_SAYS_EXPIRED) != 0 || late) f[i].expired = 1;
  }
}
