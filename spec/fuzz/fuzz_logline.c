/* fuzz_logline.c - any bytes as a mail log: no crash, slices that can be read, and the same events however the log is
   cut. The first byte chooses the cut. */
#include <stdint.h>

#include "logline_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static log_sum run (bouncekit_slice in, size_t cut) {
  static bk_log_reader r;
  log_sum sum;
  sum_rewind (&r, &sum);
  bk_log_feed (&r, bk_slice (in.p, cut));
  bk_log_feed (&r, bk_slice (in.p + cut, in.len - cut));
  bk_log_end (&r);
  return sum;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  bouncekit_slice in = { (const char *) data + 1, size - 1 };
  log_sum whole = run (in, 0), cut = run (in, in.len * data[0] / 255);
  HOLDS (memcmp (&whole, &cut, sizeof whole) == 0);
  return 0;
}
