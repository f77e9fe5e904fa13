/* retry.c - how long a server asks to wait, in the languages servers speak.

   A number with a unit of time counts in a sentence that asks to come back; a rate ("100 messages per 60 minutes") and an
   age ("in the last hour") do not. */
#include "retry.h"

enum { MAX_WAIT = 7 * 86400 };

typedef struct unit_word { const char *text; long seconds; } unit_word;

/* Folded as the lexer folds: no case, no accents. CJK units are their first sign. */
static const unit_word units[] = {
  { "s", 1 }, { "sec", 1 }, { "secs", 1 }, { "second", 1 }, { "seconds", 1 }, { "sekunde", 1 }, { "sekunden", 1 },
  { "seconde", 1 }, { "secondes", 1 }, { "seconden", 1 }, { "segundo", 1 }, { "segundos", 1 }, { "secondi", 1 },
  { "saniye", 1 }, { "sekund", 1 }, { "sekundy", 1 }, { "sekunder", 1 }, { "секунд", 1 }, { "секунды", 1 }, { "сек", 1 },
  { "秒", 1 }, { "초", 1 },
  { "m", 60 }, { "min", 60 }, { "mins", 60 }, { "minute", 60 }, { "minutes", 60 }, { "minuten", 60 }, { "minuut", 60 },
  { "minuto", 60 }, { "minutos", 60 }, { "minuti", 60 }, { "dakika", 60 }, { "dk", 60 }, { "minut", 60 }, { "minuty", 60 },
  { "minuter", 60 }, { "minutter", 60 }, { "минут", 60 }, { "минуты", 60 }, { "минуту", 60 }, { "мин", 60 }, { "分", 60 },
  { "분", 60 },
  { "h", 3600 }, { "hr", 3600 }, { "hrs", 3600 }, { "hour", 3600 }, { "hours", 3600 }, { "stunde", 3600 },
  { "stunden", 3600 }, { "heure", 3600 }, { "heures", 3600 }, { "hora", 3600 }, { "horas", 3600 }, { "ora", 3600 },
  { "ore", 3600 }, { "saat", 3600 }, { "godzin", 3600 }, { "godziny", 3600 }, { "uur", 3600 }, { "uren", 3600 },
  { "timer", 3600 }, { "timmar", 3600 }, { "час", 3600 }, { "часа", 3600 }, { "часов", 3600 }, { "时", 3600 },
  { "時", 3600 }, { "小", 3600 }, { "시", 3600 },
  { "d", 86400 }, { "day", 86400 }, { "days", 86400 }, { "tag", 86400 }, { "tage", 86400 }, { "tagen", 86400 },
  { "jour", 86400 }, { "jours", 86400 }, { "dia", 86400 }, { "dias", 86400 }, { "giorno", 86400 }, { "giorni", 86400 },
  { "gun", 86400 }, { "dni", 86400 }, { "dag", 86400 }, { "dagen", 86400 }, { "день", 86400 }, { "дня", 86400 },
  { "днеи", 86400 }, { "天", 86400 }, { "日", 86400 }, { "일", 86400 },
};

/* Words that ask to come back; the beginning is enough. */
static const char *const cues[] = { "again", "retry", "retries", "later", "wait", "resend", "greylist", "graylist", "grey", "gray",
  "defer", "delay", "come", "return", "reconnect", "erneut", "spater", "wieder", "warte", "nouveau", "reessay", "ultérieurement",
  "ulterieur", "patient", "riprov", "attend", "intent", "espere", "tente", "aguarde", "novamente", "tekrar", "sonra", "bekle",
  "ponown", "sprobuj", "pozniej", "opnieuw", "probeer", "wacht", "forsok", "prov", "повтор", "позже", "снова", "попробу", "через",
  "后", "後", "再", "重", "다시", "다", "재" };

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
    if (s.len == strlen (units[i].text) && memcmp (s.p, units[i].text, s.len) == 0) return units[i].seconds;
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

/* What token i says, with the unit that follows it. */
static long wait_at (const bk_lexer *lx, unsigned i) {
  bouncekit_slice s = folded (lx, i);
  size_t n;
  if (lx->token[i].kind == BK_T_DATE) return clock_time (s);
  long v = whole_number (s, &n), unit = 0;
  if (v < 0) return -1;
  if (lx->token[i].kind == BK_T_DURATION) unit = unit_of (bk_sub (s, n, s.len));
  else if (n == s.len && i + 1 < lx->ntokens) unit = unit_of (folded (lx, i + 1));
  return unit == 0 ? -1 : v * unit;
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
    int kind = lx->token[i].kind;
    if (kind != BK_T_NUM && kind != BK_T_DURATION && kind != BK_T_DATE) continue;
    if (i > 0 && is_one (folded (lx, i - 1), rates, BK_LEN (rates), 1)) continue;
    wait = wait_at (lx, i);
  }
  return wait >= 0 && wait <= MAX_WAIT && asks (lx) ? wait : -1;
}
