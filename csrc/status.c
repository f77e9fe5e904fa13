/* status.c - statuses and small names, each from the one list in bouncekit.h; slice comparison. */
#include "internal.h"

static const char *const names[] = {
#define NAME(name, text) #name,
  BOUNCEKIT_STATUS_LIST (NAME)
#undef NAME
};

static const char *const texts[] = {
#define TEXT(name, text) text,
  BOUNCEKIT_STATUS_LIST (TEXT)
#undef TEXT
};

static size_t status_index (bouncekit_status s) {
  return (unsigned) s < BOUNCEKIT_STATUS_COUNT ? (size_t) s : (size_t) BOUNCEKIT_UNKNOWN;
}

const char *bouncekit_status_name (bouncekit_status s) { return names[status_index (s)]; }
const char *bouncekit_status_text (bouncekit_status s) { return texts[status_index (s)]; }

static const char *const phases[BOUNCEKIT_PHASE_COUNT] = {
  "", "connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "eod", "quit",
};

const char *bouncekit_phase_name (bouncekit_phase phase) {
  return (unsigned) phase < BOUNCEKIT_PHASE_COUNT ? phases[phase] : "";
}

bouncekit_phase bouncekit_phase_parse (bouncekit_slice name) {
  static const struct { const char *name; bouncekit_phase phase; } aliases[] = {
    { "helo", BOUNCEKIT_PHASE_EHLO }, { "lhlo", BOUNCEKIT_PHASE_EHLO },
    { "banner", BOUNCEKIT_PHASE_CONNECT }, { "greeting", BOUNCEKIT_PHASE_CONNECT },
    { "dot", BOUNCEKIT_PHASE_EOD }, { "end of data", BOUNCEKIT_PHASE_EOD },
    { "mail from", BOUNCEKIT_PHASE_MAIL }, { "rcpt to", BOUNCEKIT_PHASE_RCPT },
    { "bdat", BOUNCEKIT_PHASE_EOD },
  };
  if (name.len == 0) return BOUNCEKIT_PHASE_NONE;
  for (size_t i = 1; i < BK_LEN (phases); i++)
    if (bk_equal_nocase (name, bk_slice (phases[i], strlen (phases[i])))) return (bouncekit_phase) i;
  for (size_t i = 0; i < BK_LEN (aliases); i++)
    if (bk_equal_nocase (name, bk_slice (aliases[i].name, strlen (aliases[i].name)))) return aliases[i].phase;
  return BOUNCEKIT_PHASE_NONE;
}

const char *bouncekit_permanence_name (bouncekit_permanence p) {
  static const char *const permanences[BOUNCEKIT_PERMANENCE_COUNT] = {
    "", "hard", "permanent", "temporary", "success",
  };
  return (unsigned) p < BOUNCEKIT_PERMANENCE_COUNT ? permanences[p] : "";
}

int bk_same_nocase (const char *a, const char *b, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (bk_lower ((unsigned char) a[i]) != bk_lower ((unsigned char) b[i])) return 0;
  return 1;
}
