/* fuzz_rows.c - any bytes as rows: a rule set or an error with its row; what was compiled classifies; an allocation that is
   refused, chosen by the first byte, is an error and no more. What stands behind a line "---" is the reply. */
#include <stdint.h>
#include <stdlib.h>

#include "reply_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

typedef struct meter { long left; size_t held; } meter;

static void *hook (void *ud, void *ptr, size_t osize, size_t nsize) {
  meter *m = ud;
  if (nsize == 0) {
    free (ptr);
    m->held -= osize;
    return NULL;
  }
  if (nsize > osize && m->left > 0 && --m->left == 0) return NULL;
  if (nsize > osize && m->held + nsize > 64u << 20) return NULL;
  void *p = realloc (ptr, nsize);
  if (p != NULL) m->held += nsize - osize;
  return p;
}

static void build (bouncekit_slice rows, bouncekit_slice reply, long refuse) {
  meter m = { refuse, 0 };
  bouncekit_alloc alloc = { hook, &m };
  bouncekit_verdict v;
  size_t line = 0, lines = 1;
  bouncekit_ruleset *rs = bouncekit_ruleset_new (&alloc);
  if (rs == NULL) return;
  bouncekit_status s = bouncekit_ruleset_rows (rs, rows, &line);
  for (size_t i = 0; i < rows.len; i++) lines += rows.p[i] == '\n';
  HOLDS (line <= lines && s < BOUNCEKIT_STATUS_COUNT && s != BOUNCEKIT_STATE);
  bouncekit_status f = bouncekit_ruleset_freeze (rs);
  HOLDS ((s == BOUNCEKIT_OK) == (f != BOUNCEKIT_STATE));
  if (f == BOUNCEKIT_OK) {
    HOLDS (bouncekit_classify (rs, reply, NULL, &v) == BOUNCEKIT_OK);
    HOLDS (v.evidence_end <= reply.len && v.evidence_begin <= v.evidence_end);
  } else {
    HOLDS (bouncekit_classify (rs, reply, NULL, &v) == BOUNCEKIT_STATE);
  }
  bouncekit_ruleset_free (rs);
  HOLDS (m.held == 0);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  if (size == 0 || size > 1 << 16) return 0;
  bouncekit_slice rows = { (const char *) data + 1, size - 1 }, reply = { "550 5.1.1 no such user", 22 };
  for (size_t i = 0; i + 4 <= rows.len; i++) {
    if (memcmp (rows.p + i, "---\n", 4) != 0) continue;
    reply.p = rows.p + i + 4;
    reply.len = rows.len - i - 4;
    rows.len = i;
    break;
  }
  build (rows, reply, 0);
  if (data[0] > 0) build (rows, reply, data[0]);
  return 0;
}
