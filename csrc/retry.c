/* retry.c - how long a server asks to wait, in the languages servers speak.

   A number with a unit of time counts in a sentence that asks to come back; a rate ("100 messages per 60 minutes") and an
   age ("in the last hour") do not. */
#include "retry.h"

enum { MAX_WAIT = 7 * 86400 };

typedef struct unit_word { const char *text; long seconds; size_t len; } unit_word;
#define UNIT(text, seconds) { text, seconds, sizeof (text) - 1 }

/* Folded as the lexer folds: no case, no accents. CJK units are their first sign. */
static const unit_word units[] = {
  UNIT ("s", 1), UNIT ("sec", 1), UNIT ("secs", 1), UNIT ("second", 1), UNIT ("seconds", 1), UNIT ("sekunde", 1), UNIT ("sekunden", 1),
  UNIT ("seconde", 1), UNIT ("secondes", 1), UNIT ("seconden", 1), UNIT ("segundo", 1), UNIT ("segundos", 1), UNIT ("secondi", 1),
  UNIT ("saniye", 1), UNIT ("sekund", 1), UNIT ("sekundy", 1), UNIT ("sekunder", 1), UNIT ("секунд", 1), UNIT ("секунды", 1), UNIT ("сек", 1),
  UNIT ("秒", 1), UNIT ("초", 1),
  UNIT ("m", 60), UNIT ("min", 60), UNIT ("mins", 60), UNIT ("minute", 60), UNIT ("minutes", 60), UNIT ("minuten", 60), UNIT ("minuut", 60),
  UNIT ("minuto", 60), UNIT ("minutos", 60), UNIT ("minuti", 60), UNIT ("dakika", 60), UNIT ("dk", 60), UNIT ("minut", 60), UNIT ("minuty", 60),
  UNIT ("minuter", 60), UNIT ("minutter", 60), UNIT ("минут", 60), UNIT ("минуты", 60), UNIT ("минуту", 60), UNIT ("мин", 60), UNIT ("分", 60),
  UNIT ("분", 60),
  UNIT ("h", 3600), UNIT ("hr", 3600), UNIT ("hrs", 3600), UNIT ("hour", 3600), UNIT ("hours", 3600), UNIT ("stunde", 3600),
  UNIT ("stunden", 3600), UNIT ("heure", 3600), UNIT ("heures", 3600), UNIT ("hora", 3600), UNIT ("horas", 3600), UNIT ("ora", 3600),
  UNIT ("ore", 3600), UNIT ("saat", 3600), UNIT ("godzin", 3600), UNIT ("godziny", 3600), UNIT ("uur", 3600), UNIT ("uren", 3600),
  UNIT ("timer", 3600), UNIT ("timmar", 3600), UNIT ("час", 3600), UNIT ("часа", 3600), UNIT ("часов", 3600), UNIT ("时", 3600),
  UNIT ("時", 3600), UNIT ("小", 3600), UNIT ("시", 3600),
  UNIT ("d", 86400), UNIT ("day", 86400), UNIT ("days", 86400), UNIT ("tag", 86400), UNIT ("tage", 86400), UNIT ("tagen", 86400),
  UNIT ("jour", 86400), UNIT ("jours", 86400), UNIT ("dia", 86400), UNIT ("dias", 86400), UNIT ("giorno", 86400), UNIT ("giorni", 86400),
  UNIT ("gun", 86400), UNIT ("dni", 86400), UNIT ("dag", 86400), UNIT ("dagen", 86400), UNIT ("день", 86400), UNIT ("дня", 86400),
  UNIT ("днеи", 86400), UNIT ("天", 86400), UNIT ("日", 86400), UNIT ("일", 86400),
};

/* Words that ask to come back; the beginning is enough. */
static const char *const cues[] = { "again", "retry", "retries", "later", "wait", "resend", "greylist", "graylist", "grey", "gray",
  "defer", "delay", "come", "return", "reconnect", "erneut", "spater", "wieder", "warte", "nouveau", "reessay", "ulterieur", "patient", "riprov", "attend", "intente", "intentar", "espere", "tente", "aguarde", "novamente", "tekrar", "sonra", "bekle",
  "ponown", "sprobuj", "pozniej", "opnieuw", "probeer", "wacht", "forsok", "prova", "igen", "повтор", "позже", "снова", "попробу", "через",
  "后", "後", "再", "重", "다", "재" };

static const char *const rates[] = { "per", "every", "last", "past", "pro", "par", "por", "each", "previous", "letzten", "за" };

static bouncekit_slice folded (const bk_lexer *lx, unsigned i) { return bk_slice (lx->fold + lx->token[i].fold, lx->token[i].fold_len); }

static int begins (bouncekit_slice s, const char *with) {
  size_t n = strlen (with);
  return s.len >= n && memcmp (s.p, with, n) == 0;
}

static int is_one (bouncekit_slice s, const char *const *list, size_t n, int whole) {
  for (size_t i = 0; i < n; i++) {
    if (begins (s, list[i]) && (!whole || s.len == strlen (list[i]))) return 1;
  }
  return 0;
}

static long unit_of (bouncekit_slice s) {
  for (size_t i = 0; i < BK_LEN (units); i++) {
    if (s.len == units[i].len && memcmp (s.p, units[i].text, s.len) == 0) return units[i].seconds;
  }
  return 0;
}

static long whole_number (bouncekit_slice s, size_t *at) {
  long v = 0;
  for (*at = 0; *at < s.len && bk_is_digit ((unsigned char) s.p[*at]); ++*at) {
    if (v > MAX_WAIT) return -1;
    v = v * 10 + (s.p[*at] - '0');
  }
  return *at > 0 ? v : -1;
}

/* hh:mm:ss or mm:ss. */
static long clock_time (bouncekit_slice s) {
  long total = 0;
  int parts = 0;
  for (size_t at = 0; at < s.len;) {
    size_t n;
    long v = whole_number (bk_sub (s, at, s.len), &n);
    if (v < 0 || v > 99 || ++parts > 3) return -1;
    total = total * 60 + v;
    at += n;
    if (at < s.len && s.p[at++] != ':') return -1;
  }
  return parts >= 2 ? total : -1;
}

/* "at 12:30", "until 12:30", a time behind its date: no span of time. */
static int is_of_day (const bk_lexer *lx, unsigned i) {
  static const char *const before[] = { "at", "until", "till", "on", "um", "bis", "jusqu", "hasta", "ate", "fino", "do", "tot" };
  if (i == 0) return 0;
  int kind = lx->token[i - 1].kind;
  return kind == BK_T_DATE || kind == BK_T_NUM || is_one (folded (lx, i - 1), before, BK_LEN (before), 1);
}

/* What token i says, with the unit that may follow it; *next: the token behind. Of "5-10 minutes" the longer. */
static long wait_at (const bk_lexer *lx, unsigned i, unsigned *next) {
  bouncekit_slice s = folded (lx, i);
  size_t n;
  *next = i + 1;
  if (lx->token[i].kind == BK_T_DATE) return is_of_day (lx, i) ? -1 : clock_time (s);
  long v = whole_number (s, &n), unit = 0;
  if (v >= 0 && n < s.len && s.p[n] == '-') {
    s = bk_sub (s, n + 1, s.len);
    v = whole_number (s, &n);
  }
  if (v < 0) return -1;
  if (lx->token[i].kind == BK_T_DURATION) unit = unit_of (bk_sub (s, n, s.len));
  else if (n == s.len && *next < lx->ntokens) unit = unit_of (folded (lx, (*next)++));
  return unit == 0 || v > MAX_WAIT / unit ? -1 : v * unit;
}

static int is_amount (const bk_lexer *lx, unsigned i) {
  int kind = i < lx->ntokens ? lx->token[i].kind : BK_T_WORD;
  return kind == BK_T_NUM || kind == BK_T_DURATION || kind == BK_T_DATE;
}

/* The same with what is added to it: "1 hour 30 minutes", "2 hours and 5 minutes". */
static long whole_wait (const bk_lexer *lx, unsigned i) {
  static const char *const and[] = { "and", "und", "et", "y", "e", "ve", "i", "en", "и" };
  unsigned next;
  long wait = wait_at (lx, i, &next), more;
  for (int parts = 1; wait >= 0 && parts < 4; parts++, wait += more) {
    if (!is_amount (lx, next) && next < lx->ntokens && is_one (folded (lx, next), and, BK_LEN (and), 1)) next++;
    more = is_amount (lx, next) ? wait_at (lx, next, &next) : -1;
    if (more < 0) break;
  }
  return wait;
}

/* Does the sentence ask to come back? */
static int asks (const bk_lexer *lx) {
  for (unsigned i = 0; i < lx->ntokens; i++) {
    int kind = lx->token[i].kind;
    if ((kind == BK_T_WORD || kind == BK_T_SIGN) && is_one (folded (lx, i), cues, BK_LEN (cues), 0)) return 1;
  }
  return 0;
}

long bk_retry_in (const bk_lexer *lx) {
  long wait = -1;
  for (unsigned i = 0; i < lx->ntokens && wait < 0; i++) {
    if (!is_amount (lx, i)) continue;
    long found = whole_wait (lx, i);
    if (found >= 0 && !(i > 0 && is_one (folded (lx, i - 1), rates, BK_LEN (rates), 1))) wait = found;
  }
  return wait >= 0 && wait <= MAX_WAIT && asks (lx) ? wait : -1;
}
