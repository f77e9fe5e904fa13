/* logline_exim.c - Exim's main log: "DATE ID => address R=router T=transport H=host [ip] ...". */
#include "logline.h"

/* Message ids: 6-6-2 letters and digits, from 4.97 on 6-11-4. Returns the length, or 0. */
static size_t message_id (bouncekit_slice s) {
  size_t mid, end;
  if (s.len < 16 || s.p[6] != '-') return 0;
  if (s.p[13] == '-') mid = 13, end = 16;
  else if (s.len >= 23 && s.p[18] == '-') mid = 18, end = 23;
  else return 0;
  for (size_t i = 0; i < end; i++)
    if (i != 6 && i != mid && !bk_is_alnum ((unsigned char) s.p[i])) return 0;
  return end == s.len || s.p[end] == ' ' ? end : 0;
}

/* "2025-01-13 09:12:40" with milliseconds and zone where configured: its length, or 0. */
static size_t date (bouncekit_slice s) {
  if (s.len < 20 || s.p[4] != '-' || s.p[7] != '-' || s.p[10] != ' ' || s.p[13] != ':' || s.p[16] != ':'
      || !bk_is_digit ((unsigned char) s.p[0]) || !bk_is_digit ((unsigned char) s.p[18]))
    return 0;
  size_t at = bk_char (s, 19, ' ');
  if (at + 7 <= s.len && (s.p[at + 1] == '+' || s.p[at + 1] == '-') && bk_is_digit ((unsigned char) s.p[at + 2])
      && (at + 6 == s.len || s.p[at + 6] == ' '))
    at += 6;
  return at;
}

/* "a@b", "a@b (parent) <top@d>", and for local deliveries "user <a@b>" or "/path <a@b>". */
static void address (bk_log_event *ev, bouncekit_slice s) {
  s = bk_log_trim (s);
  size_t open = bk_log_find_last (s, BK_LIT (" <"));
  bouncekit_slice first = s, top = bk_slice (s.p, 0);
  if (open < s.len && s.p[s.len - 1] == '>') {
    top = bk_part (s, open + 2, s.len - 1);
    first = bk_part (s, 0, open);
  }
  size_t parent = bk_log_find (first, 0, BK_LIT (" ("));
  if (parent < first.len && first.p[0] != '"') first.len = parent;
  if (first.len > 1 && first.p[0] == '<' && first.p[first.len - 1] == '>') first = bk_part (first, 1, first.len - 1);
  ev->recipient = first;
  if (top.len == 0) return;
  if (bk_char (first, 0, '@') == first.len || first.p[0] == '|' || first.p[0] == '/') ev->recipient = top;
  else if (!bk_equal_nocase (first, top)) ev->original = top;
}

/* Where ": " stands outside of quotes ("DN=" holds what it likes). */
static size_t colon (bouncekit_slice s, size_t at) {
  int quoted = 0;
  for (; at + 1 < s.len; at++) {
    if (s.p[at] == '"') quoted = !quoted;
    else if (s.p[at] == '\\' && quoted) at++;
    else if (s.p[at] == ':' && s.p[at + 1] == ' ' && !quoted) return at;
  }
  return s.len;
}

/* The fields of a delivery, in the part of the line that holds no remote words. */
static void fields (bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice value;
  size_t at = BK_STARTS (s, "H=") ? 0 : bk_log_find (s, 0, BK_LIT (" H=")) + 1;
  if (at < s.len) {
    size_t open = bk_char (s, at, '['), end = bk_char (s, open, ']');
    if (end == s.len) end = bk_char (s, at + 2, ' ');
    else
      for (end++; end < s.len && (s.p[end] == ':' || bk_is_digit ((unsigned char) s.p[end])); end++) {}
    if (end > 0 && s.p[end - 1] == ':') end--;
    bk_log_relay (ev, bk_part (s, at + 2, end));
  }
  if (BK_VALUE (s, "F=<", &value) || BK_VALUE (s, "P=<", &value)) ev->sender = value;
  if (BK_VALUE (s, "QT=", &value)) ev->delay = bk_log_duration (value);
}

static size_t first_field (bouncekit_slice s) {
  static const char names[] = "RFPTHU";
  for (size_t at = bk_char (s, 0, ' '); at + 2 < s.len; at = bk_char (s, at + 1, ' '))
    if (s.p[at + 2] == '=' && strchr (names, s.p[at + 1]) != NULL) return at;
  return s.len;
}

/* " DT=0s" and " QT=2s" stand behind the text of a failure. */
static bouncekit_slice without_times (bk_log_event *ev, bouncekit_slice s) {
  for (int n = 0; n < 2; n++) {
    size_t at = s.len;
    while (at > 0 && s.p[at - 1] != ' ') at--;
    bouncekit_slice last = bk_from (s, at);
    if (at == 0 || (!BK_STARTS (last, "DT=") && !BK_STARTS (last, "QT="))) break;
    if (last.p[0] == 'Q') ev->delay = bk_log_duration (bk_from (last, 3));
    s.len = at - 1;
  }
  return s;
}

static void delivered (bk_log_event *ev, bouncekit_slice s) {
  size_t at = first_field (s);
  ev->status = BK_LOG_DELIVERED;
  address (ev, bk_part (s, 0, at));
  s = bk_from (s, at);
  BK_QUOTED (s, "C=", &ev->text);
  fields (ev, s);
}

/* The last words when Exim gives up or waits say nothing about why. */
static void judge (bk_log_event *ev) {
  if (BK_HAS (ev->text, "retry timeout exceeded") || BK_HAS (ev->text, "long failure period")
      || BK_HAS (ev->text, "failing for a long time")) {
    if (ev->status == BK_LOG_BOUNCED) ev->status = BK_LOG_EXPIRED;
  }
  if (BK_STARTS (ev->text, "retry time") || BK_STARTS (ev->text, "all hosts for '")) ev->flags |= BK_LOG_NO_REASON;
}

static void failed (bk_log_event *ev, bouncekit_slice s) {
  size_t text = colon (s, 0), at = first_field (s);
  ev->status = BK_LOG_BOUNCED;
  if (at > text) at = text;
  address (ev, bk_part (s, 0, at));
  fields (ev, bk_part (s, at, text));
  if (text < s.len) ev->text = without_times (ev, bk_from (s, text + 2));
}

/* "... defer (-44) H=mx [ip] DT=0s: text", "... defer (110): Connection timed out H=mx [ip] DT=3s: text". */
static void deferred (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t defer = bk_log_find (s, 0, BK_LIT (" defer (")), at = first_field (s);
  ev->status = BK_LOG_DEFERRED;
  if (defer == s.len) {
    failed (ev, s);
    ev->status = BK_LOG_DEFERRED;
    return;
  }
  if (at > defer) at = bk_log_find (s, 0, BK_LIT (" routing defer ("));
  address (ev, bk_part (s, 0, at < defer ? at : defer));
  fields (ev, bk_part (s, at < defer ? at : defer, defer));
  size_t close = bk_char (s, defer, ')');
  if (close + 1 >= s.len) return;
  s = bk_from (s, close + 1);
  bouncekit_slice errno_text = bk_slice (s.p, 0);
  if (BK_STARTS (s, ": ")) {
    size_t end = bk_log_find (s, 0, BK_LIT (" H=")), time = bk_log_find (s, 0, BK_LIT (" DT="));
    if (time < end) end = time;
    errno_text = bk_part (s, 2, end);
    s = bk_from (s, end);
  }
  size_t text = colon (s, 0);
  fields (ev, bk_part (s, 0, text));
  if (text < s.len) ev->text = without_times (ev, bk_from (s, text + 2));
  ev->text = bk_log_text_join (r, ev->text, ": ", errno_text);
}

/* "<= sender H=... P=esmtp S=1234": what "<=" says about the sender. */
static void arrival (bk_log_reader *r, const bk_log_event *ev, bouncekit_slice s) {
  bouncekit_slice address;
  size_t end = s.len > 0 && s.p[0] == '"' ? bk_char (s, bk_char (s, 1, '"'), ' ') : bk_char (s, 0, ' ');
  address = bk_part (s, 0, end);
  if (BK_IS (address, "<>")) address.len = 0;
  bk_memo_put (&r->memo, 'x', ev->host, ev->queue_id, address);
}

/* "H=(helo) [ip] F=<a> rejected RCPT <b>: text". */
static void refusal (bk_log_reader *r, bk_log_event *ev, bouncekit_slice s) {
  size_t at = bk_log_find (s, 0, BK_LIT (" rejected "));
  if (at == s.len) return;
  bouncekit_slice what = bk_from (s, at + 10);
  size_t text = colon (what, 0);
  fields (ev, bk_part (s, 0, at));
  ev->phase = bouncekit_phase_parse (bk_part (what, 0, bk_char (what, 0, ' ')));
  bk_log_angle (what, bk_char (what, 0, '<'), &ev->recipient);
  if (text < what.len) ev->text = bk_from (what, text + 2);
  ev->status = BK_LOG_REJECTED;
  bk_log_emit (r, ev);
}

/* Lines without a message id, where only the date before them tells whose they are. */
static int own_words (bouncekit_slice s) {
  return BK_STARTS (s, "Start queue run") || BK_STARTS (s, "End queue run") || BK_STARTS (s, "exim ")
      || BK_STARTS (s, "H=") || BK_STARTS (s, "SMTP ") || BK_STARTS (s, "TLS ") || BK_STARTS (s, "cwd=")
      || BK_STARTS (s, "no host name found") || BK_STARTS (s, "no IP address found")
      || BK_STARTS (s, "unexpected disconnection") || BK_STARTS (s, "Warning: purging");
}

int bk_log_exim (bk_log_reader *r, const bk_log_head *h) {
  bouncekit_slice s = h->body;
  bk_log_event ev = bk_log_event_of ("exim", h);
  size_t at = date (s);
  if (at > 0) {
    ev.time = bk_part (s, 0, at);
    s = bk_from (s, at < s.len ? at + 1 : at);
  }
  if (s.len > 0 && s.p[0] == '[') {   /* log_selector +pid */
    size_t pid = bk_log_find (s, 0, BK_LIT ("] "));
    s = bk_from (s, pid < s.len ? pid + 2 : pid);
  }
  size_t id = message_id (s);
  if (id == 0 || id + 4 > s.len) {
    if (r->rejects && BK_HAS (s, " rejected ")) refusal (r, &ev, bk_slice (s.p, s.len));
    return id > 0 || own_words (s) || BK_HAS (s, " rejected ");
  }
  ev.queue_id = bk_slice (s.p, id);
  const char *flag = s.p + id + 1;
  bouncekit_slice rest = bk_from (s, id + 4 < s.len ? id + 4 : s.len);
  if (flag[1] == '=' && (flag[0] == '<' || flag[0] == '(')) {
    arrival (r, &ev, rest);
    return 1;
  }
  if (flag[1] == '>' && (flag[0] == '=' || flag[0] == '-' || flag[0] == '>')) delivered (&ev, rest);
  else if (flag[0] == '*' && flag[1] == '*') failed (&ev, rest);
  else if (flag[0] == '=' && flag[1] == '=') deferred (r, &ev, rest);
  else return 1;
  if (ev.sender.p == NULL) bk_memo_get (&r->memo, 'x', ev.host, ev.queue_id, &ev.sender);
  ev.text = bk_log_text_octal (r, ev.text.p != NULL ? ev.text : bk_slice (s.p, 0));
  judge (&ev);
  bk_log_emit (r, &ev);
  return 1;
}
