/* fuzz_report.c - any bytes as a whole mail of several parts: no crash, slices where they belong, and the same result
   from a report that was used before as from a new one. Parts are separated by the byte 0xff, behind which one byte
   chooses the type; the first piece is the header. */
#include <stdint.h>

#include "report_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

enum { MOST = 12 };

static bouncekit_slice literal (const char *s) { return bk_slice (s, strlen (s)); }

/* The pieces of the input and their types. Returns how many parts there are. */
static size_t take_apart (const uint8_t *data, size_t size, bouncekit_slice *in, bouncekit_part *parts) {
  static const char *const types[] = { "text/plain", "message/delivery-status", "message/rfc822", "text/html",
    "message/feedback-report", "text/rfc822-headers", "message/disposition-notification", "text/plain; charset=utf-8",
    "application/octet-stream", "" };
  size_t n = 0, at = 0;
  for (size_t i = 0; i <= size && n < MOST; i++) {
    if (i < size && data[i] != 0xff) continue;
    in[n] = bk_slice ((const char *) data + at, i - at);
    if (n > 0) parts[n - 1].text = in[n], parts[n - 1].size = 0;
    n++;
    if (i + 1 < size && n < MOST) parts[n - 1].type = literal (types[data[i + 1] % BK_LEN (types)]);
    else break;
    at = i + 2;
    i++;
  }
  return n - 1;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  bouncekit_slice in[MOST];
  bouncekit_part parts[MOST];
  bouncekit_report r, fresh;
  size_t n = take_apart (data, size, in, parts);
  bouncekit_report_init (&r, bouncekit_malloc ());
  bouncekit_report_init (&fresh, bouncekit_malloc ());
  for (int i = 0; i < 2; i++) {
    HOLDS (bouncekit_report_read (&r, in[0], parts, n) == BOUNCEKIT_OK);
    report_check (&r, in, n + 1);
  }
  HOLDS (bouncekit_report_read (&fresh, in[0], parts, n) == BOUNCEKIT_OK);
  HOLDS (r.kind == fresh.kind && r.reasons == fresh.reasons && r.nfailures == fresh.nfailures);
  bouncekit_report_free (&fresh);
  bouncekit_report_free (&r);
  return 0;
}
