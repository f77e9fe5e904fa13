/* test_retry.c - how long a server asks to wait, in the languages of the rules; what only looks like it. */
#include "engine.h"

#include "retry.h"

static long first;

static void sentence (bk_lexer *lx, void *ud) {
  (void) ud;
  long s = bk_retry_in (lx);
  if (first < 0 && !lx->inner) first = s;
}

static long wait_of (const char *text) {
  static bk_lexer lx;
  bouncekit_slice in = guard_end (text, strlen (text));
  first = -1;
  bk_lex_init (&lx);
  lx.sentence = sentence;
  bk_lex (&lx, in.p, in.len);
  bk_lex_flush (&lx);
  return first;
}

typedef struct row { const char *text; long want; } row;

static void run_rows (const row *rows, size_t n) {
  int wrong = 0;
  for (size_t i = 0; i < n; i++) {
    long got = wait_of (rows[i].text);
    if (got == rows[i].want) continue;
    wrong++;
    print_error ("\"%s\": got %ld, want %ld\n", rows[i].text, got, rows[i].want);
  }
  assert_int_equal (wrong, 0);
}

static void languages (void **state) {
  static const row rows[] = {
    { "Greylisted, please try again in 300 seconds", 300 },
    { "please retry in 5 minutes", 300 }, { "Try again in one hour", -1 }, { "come back in 2 hours", 7200 }, { "wait 1 day", 86400 },
    { "Bitte versuchen Sie es in 10 Minuten erneut", 600 }, { "in 2 Stunden wieder", 7200 }, { "warten Sie 30 Sekunden", 30 },
    { "Veuillez réessayer dans 15 minutes", 900 }, { "patientez 2 heures", 7200 }, { "à nouveau dans 3 jours", 259200 },
    { "Inténtelo de nuevo en 20 minutos", 1200 }, { "espere 30 segundos", 30 }, { "intente en 1 hora", 3600 },
    { "Tente novamente em 10 minutos", 600 }, { "aguarde 2 horas", 7200 },
    { "Riprovare tra 5 minuti", 300 }, { "attendere 30 secondi", 30 }, { "riprova tra 2 ore", 7200 },
    { "Lütfen 5 dakika sonra tekrar deneyin", 300 }, { "30 saniye bekleyin", 30 }, { "2 saat sonra", 7200 }, { "1 gün sonra", 86400 },
    { "Spróbuj ponownie za 10 minut", 600 }, { "Sprobuj ponownie po 2 godziny", 7200 },
    { "Probeer het opnieuw over 5 minuten", 300 }, { "wacht 1 uur", 3600 },
    { "Повторите попытку через 5 минут", 300 }, { "попробуйте через 30 секунд", 30 }, { "повторите через 2 часа", 7200 },
    { "Prøv igen om 5 minutter", 300 }, { "Försök igen om 5 minuter", 300 },
    { "请在5分钟后重试", 300 }, { "請於 30 秒後再試", 30 }, { "2小时后再试", 7200 }, { "3 天后重试", 259200 },
    { "10分後に再試行してください", 600 }, { "2時間後に再度", 7200 },
    { "5분 후에 다시 시도", 300 }, { "1시간 후 재시도", 3600 },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void forms (void **state) {
  static const row rows[] = {
    { "greylisted for 00:05:00", 300 }, { "Greylisted, come back in 04:59", 299 }, { "retry in 01:00:30", 3630 },
    { "try again in 5m", 300 }, { "try again in 90s", 90 }, { "retry after 10min", 600 }, { "wait 2h", 7200 }, { "retry in 2 hrs", 7200 },
    { "retry-after: 300 seconds", 300 }, { "TRY AGAIN IN 5 MINUTES", 300 },
    { "please try again in 300 secs, or call", 300 },
    { "try again in 1 hour 30 minutes", 5400 }, { "try again in 1 hour and 5 minutes", 3900 }, { "wait 2 minutes, 5 seconds", 125 },
    { "try again in 5-10 minutes", 600 },
    { "Later. Wait 5 minutes. Or 10 minutes, try again", 300 },
    { "try again in 0 seconds", 0 },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void lookalikes (void **state) {
  static const row rows[] = {
    { "", -1 }, { "try again later", -1 }, { "300 seconds", -1 }, { "try again in minutes", -1 }, { "5 minutes. Try again", -1 },
    { "try again: 5 messages", -1 }, { "try again later, 100 messages per 60 minutes", -1 }, { "wait, every 5 minutes", -1 },
    { "too many in the last 10 minutes, try again later", -1 }, { "try again in 500ms", -1 },
    { "your provider sent 100 in 60 minutes", -1 }, { "provided in 5 minutes", -1 }, { "intentional, 5 minutes", -1 },
    { "try again later (2026-01-31 12:30:15)", -1 }, { "try again later, Wed, 25 Nov 2026 01:33:05 +0000", -1 },
    { "try again at 12:30", -1 }, { "wait until 23:59:59", -1 },
    { "try again in 99999999999999999999 days", -1 }, { "try again in 6000000 days", -1 }, { "retry in 1:2:3:4", -1 },
    { "retry in 100:00:00", -1 },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

/* A week is the most that is believed. */
static void limits (void **state) {
  static const row rows[] = {
    { "wait 604799 seconds", 604799 }, { "wait 604800 seconds", 604800 }, { "wait 604801 seconds", -1 },
    { "wait 7 days", 604800 }, { "wait 8 days", -1 }, { "wait 7 days 1 second", -1 }, { "wait 168 hours", 604800 }, { "wait 169 hours", -1 },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (languages), cmocka_unit_test (forms), cmocka_unit_test (lookalikes), cmocka_unit_test (limits),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
