/* fuzz_dsn.c - any bytes as a delivery status, a feedback report, a returned header: no crash, slices where they belong.
   The first byte chooses the type. */
#include <stdint.h>

#include "report_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static bouncekit_slice literal (const char *s) { return bk_slice (s, strlen (s)); }

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const char *const types[] = { "message/delivery-status", "message/feedback-report", "message/rfc822",
    "message/global-delivery-status" };
  bouncekit_slice in[3];
  bouncekit_part parts[2];
  bouncekit_report r;
  if (size == 0) return 0;
  in[0] = literal ("From: MAILER-DAEMON@example.net\nX-Failed-Recipients: ann@example.org\n");
  in[1] = bk_slice ((const char *) data + 1, size - 1);
  in[2] = literal ("To: ann@example.org\n");
  parts[0].type = literal (types[data[0] % BK_LEN (types)]);
  parts[0].text = in[1];
  parts[1].type = literal ("text/rfc822-headers");
  parts[1].text = in[2];
  parts[0].size = parts[1].size = 0;
  bouncekit_report_init (&r, bouncekit_malloc ());
  for (int i = 0; i < 2; i++) {
    HOLDS (bouncekit_report_read (&r, in[0], parts, 2) == BOUNCEKIT_OK);
    report_check (&r, in, 3);
  }
  bouncekit_report_free (&r);
  return 0;
}
