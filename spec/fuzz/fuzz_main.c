/* fuzz_main.c - a fuzz target without a fuzzer: runs the files given as arguments through it once, with any compiler. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static int replay (const char *name) {
  FILE *f = fopen (name, "rb");
  if (f == NULL) {
    perror (name);
    return 1;
  }
  size_t len = 0, cap = 1 << 16, n;
  uint8_t *buf = malloc (cap);
  while (buf != NULL && (n = fread (buf + len, 1, cap - len, f)) > 0) {
    len += n;
    if (len == cap) buf = realloc (buf, cap *= 2);
  }
  fclose (f);
  if (buf == NULL) {
    fprintf (stderr, "%s: out of memory\n", name);
    return 1;
  }
  /* an exact copy, so that a sanitizer sees a read behind the end */
  uint8_t *exact = malloc (len > 0 ? len : 1);
  if (exact == NULL) return 1;
  for (size_t i = 0; i < len; i++) exact[i] = buf[i];
  free (buf);
  LLVMFuzzerTestOneInput (exact, len);
  free (exact);
  return 0;
}

int main (int argc, char **argv) {
  int bad = 0;
  if (argc < 2) {
    fprintf (stderr, "usage: %s FILE...\n", argv[0]);
    return 2;
  }
  for (int i = 1; i < argc; i++) bad |= replay (argv[i]);
  printf ("%s: %d inputs replayed\n", argv[0], argc - 1);
  return bad;
}
