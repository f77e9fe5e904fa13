/* fuzz_reply.c - any bytes into the reply parser: no crash, slices inside the input, the same answer twice, and from
   the reader the same answer however the input is cut. The first byte chooses the cut. */
#include <stdint.h>

#include "reply_check.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static size_t feed (bouncekit_reply_reader *r, const char *p, size_t len, size_t cut) {
  bouncekit_slice first = { p, cut }, second = { p + cut, len - cut };
  size_t n, m;
  int done = bouncekit_reply_feed (r, first, &n);
  HOLDS (n <= cut && (done || n == cut));
  if (done && n < cut) return n;
  int done2 = bouncekit_reply_feed (r, second, &m);
  HOLDS (m <= len - cut && (done2 || m == len - cut));
  HOLDS (!done || m == 0);
  return n + m;
}

static void parse_twice (bouncekit_slice in) {
  static bouncekit_reply a, b;
  memset (&a, 0xaa, sizeof a);
  memset (&b, 0x55, sizeof b);
  bouncekit_reply_parse (in, &a);
  bouncekit_reply_parse (in, &b);
  reply_check (in, &a);
  reply_check_same (&a, in.p, &b, in.p);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static bouncekit_reply_reader whole, cut;
  static bouncekit_reply a, b;
  if (size == 0) return 0;
  bouncekit_slice in = { (const char *) data + 1, size - 1 };
  parse_twice (in);

  bouncekit_reply_reader_init (&whole);
  bouncekit_reply_reader_init (&cut);
  size_t n = feed (&whole, in.p, in.len, 0);
  size_t m = feed (&cut, in.p, in.len, in.len * data[0] / 255);
  HOLDS (n == m && whole.len == cut.len);
  bouncekit_reply_finish (&whole, &a);
  bouncekit_reply_finish (&cut, &b);
  reply_check_same (&a, whole.buf, &b, cut.buf);
  return 0;
}
