/* make_image.c - part of the build alone: prints the frozen built-in rules as a C file, for the machine that runs it. */
#include <stdio.h>
#include "build.h"

/* What the library will have in its place. */
const uint64_t bk_builtin_image[1] = { 0 };
const size_t bk_builtin_image_len = 0;
const uint32_t bk_builtin_image_stamp = 0;

static void print (const bk_image *im) {
  size_t len = im != NULL ? im->size : 0;
  puts ("/* image_data.c - made by make_image.c of the built-in rules. */\n#include <stddef.h>\n#include <stdint.h>\n");
  puts ("extern const uint64_t bk_builtin_image[];\nextern const size_t bk_builtin_image_len;");
  puts ("extern const uint32_t bk_builtin_image_stamp;\n");
  printf ("const size_t bk_builtin_image_len = %zu;\nconst uint32_t bk_builtin_image_stamp = %luu;\n", len,
    (unsigned long) bk_image_stamp ());
  printf ("const uint64_t bk_builtin_image[] = {");
  for (size_t i = 0; i < len || i == 0; i += sizeof (uint64_t)) {
    uint64_t word = 0;
    if (i < len) memcpy (&word, (const char *) im + i, len - i < sizeof word ? len - i : sizeof word);
    printf ("%s0x%llx,", i % 64 == 0 ? "\n" : "", (unsigned long long) word);
  }
  puts ("\n};");
}

int main (void) {
  bouncekit_ruleset *rs = bouncekit_ruleset_new (NULL);
  if (rs == NULL || bouncekit_ruleset_builtin (rs) != BOUNCEKIT_OK || bouncekit_ruleset_freeze (rs) != BOUNCEKIT_OK) {
    fputs ("make_image: the built-in rules cannot be frozen\n", stderr);
    return 1;
  }
  print (rs->image);
  bouncekit_ruleset_free (rs);
  return ferror (stdout) || fflush (stdout) != 0;
}
