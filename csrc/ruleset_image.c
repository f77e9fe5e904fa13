/* ruleset_image.c - the built-in rules as the build froze them (make_image.c): nothing is read or built at run time, and
   all processes share the pages. */
#include "build.h"

extern const uint64_t bk_builtin_image[];
extern const size_t bk_builtin_image_len;          /* bytes; 0: there is none */
extern const uint32_t bk_builtin_image_stamp;

uint32_t bk_image_stamp (void) {
  static const uint32_t one = 1;
  const uint32_t facts[] = { BK_T_COUNT, *(const unsigned char *) &one, sizeof (bk_image), sizeof (bk_slot),
    sizeof (bk_word), sizeof (bk_node), sizeof (bk_meaning), sizeof (bk_vetoes), sizeof (bk_group), sizeof (bk_step), sizeof (bk_pnode),
    sizeof (bk_accept), sizeof (bk_cond), sizeof (bk_trait),
    sizeof (bk_rule), sizeof (bk_code_says), sizeof (bk_provider), sizeof (bk_list) };
  uint64_t h = BK_HASH_SEED;
  for (size_t i = 0; i < BK_LEN (facts); i++) h = (h ^ facts[i]) * 0x100000001b3u;
  return (uint32_t) (h ^ h >> 32);
}

const bk_image *bk_image_fits (const uint64_t *data, size_t len, uint32_t stamp) {
  if (len < sizeof (bk_image) || stamp != bk_image_stamp ()) return NULL;
  const bk_image *im = (const bk_image *) (const void *) data;
  return im->size == len ? im : NULL;
}

const bk_image *bk_image_of_build (void) {
  return bk_image_fits (bk_builtin_image, bk_builtin_image_len, bk_builtin_image_stamp);
}
