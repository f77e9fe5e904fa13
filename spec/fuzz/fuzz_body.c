/* fuzz_body.c - any bytes as the text of a bounce, plain or HTML, and as its header: no crash, slices where they belong.
   The first byte chooses the type, and where the header ends and the text begins. */
#include <stdint.h>

#include "report_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static bouncekit_slice literal (const char *s) { return bk_slice (s, strlen (s)); }

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  bouncekit_slice in[2];
  bouncekit_part part;
  bouncekit_report r;
  if (size == 0) return 0;
  size_t cut = (data[0] & 2) != 0 ? (size - 1) * (data[0] >> 2) / 64 : 0;
  in[0] = cut > 0 ? bk_slice ((const char *) data + 1, cut) : literal ("From: MAILER-DAEMON@example.net\nSubject: failure notice\n");
  in[1] = bk_slice ((const char *) data + 1 + cut, size - 1 - cut);
  part.type = literal ((data[0] & 1) != 0 ? "text/html" : "text/plain");
  part.text = in[1];
  part.size = 0;
  bouncekit_report_init (&r, bouncekit_malloc ());
  HOLDS (bouncekit_report_read (&r, in[0], &part, 1) == BOUNCEKIT_OK);
  report_check (&r, in, 2);
  bouncekit_report_free (&r);
  return 0;
}
