/* codes.c - the generated registry: languages, texts, systems, categories, words of the user
   interface. The look-up by code is in codes_find.c. */
#include "registry.h"

int bk_compare (bouncekit_slice a, const char *b) {
  size_t len = strlen (b), common = a.len < len ? a.len : len;
  int order = common > 0 ? memcmp (a.p, b, common) : 0;
  if (order != 0) return order;
  return a.len < len ? -1 : a.len > len;
}

/* ---- languages ---- */

/* What stands before the region, the script, the charset or the variant: "tr" of "tr_TR.UTF-8",
   "zh" of "zh-Hans-CN". */
static bouncekit_slice primary (bouncekit_slice tag) {
  size_t n = 0;
  while (n < tag.len && memchr ("-_.@", tag.p[n], 4) == NULL) n++;
  return bk_slice (tag.p, n);
}

int bouncekit_language (bouncekit_slice tag) {
  bouncekit_slice lang = primary (tag);
  if (bk_equal_nocase (lang, BK_LIT ("C")) || bk_equal_nocase (lang, BK_LIT ("POSIX"))) return 0;
  for (size_t i = 0; i < bk_languages_len; i++) {
    const char *known = bk_languages[i].tag;
    if (bk_equal_nocase (lang, bk_slice (known, strlen (known)))) return (int) i;
  }
  return -1;
}

int bouncekit_language_count (void) { return (int) bk_languages_len; }

static int has_language (int lang) { return lang >= 0 && (size_t) lang < bk_languages_len; }

const char *bouncekit_language_tag (int lang) {
  return has_language (lang) ? bk_languages[lang].tag : "";
}

const char *bouncekit_language_name (int lang) {
  return has_language (lang) ? bk_languages[lang].name : "";
}

/* ---- texts ---- */

const char *bk_text (const char *const *texts, bouncekit_text_field f, int lang, int *given) {
  int found = -1;
  const char *text = "";
  if (texts != NULL && (unsigned) f < BOUNCEKIT_FIELD_COUNT) {
    if (!has_language (lang) || texts[lang * BOUNCEKIT_FIELD_COUNT + (int) f] == NULL) lang = 0;
    if (texts[lang * BOUNCEKIT_FIELD_COUNT + (int) f] != NULL) {
      text = texts[lang * BOUNCEKIT_FIELD_COUNT + (int) f];
      found = lang;
    }
  }
  if (given != NULL) *given = found;
  return text;
}

const char *bouncekit_entry_text (const bouncekit_entry *e, bouncekit_text_field f, int lang,
    int *given) {
  return bk_text (e->texts, f, lang, given);
}

const char *bouncekit_category_text (const bouncekit_category *c, bouncekit_text_field f, int lang,
    int *given) {
  return bk_text (c->texts, f, lang, given);
}

/* ---- systems and categories ---- */

size_t bouncekit_system_count (void) { return bk_systems_len; }

const bouncekit_system *bouncekit_system_at (size_t i) {
  return i < bk_systems_len ? &bk_systems[i] : NULL;
}

const bouncekit_system *bk_system_find (bouncekit_slice name) {
  size_t low = 0, high = bk_systems_len;
  while (low < high) {
    size_t middle = (low + high) / 2;
    const bouncekit_system *s = &bk_systems[bk_systems_by_name[middle]];
    int order = bk_compare (name, s->id);
    if (order == 0) return s;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return NULL;
}

size_t bouncekit_category_count (void) { return bk_categories_len; }

const bouncekit_category *bouncekit_category_at (size_t i) {
  return i < bk_categories_len ? &bk_categories[i] : NULL;
}

int bouncekit_category_find (bouncekit_slice name) {
  size_t low = 0, high = bk_categories_len;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = bk_compare (name, bk_categories[bk_categories_by_name[middle]].name);
    if (order == 0) return bk_categories_by_name[middle];
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return -1;
}

/* ---- words of the user interface ---- */

const char *bouncekit_term (bouncekit_slice key, int lang) {
  size_t low = 0, high = bk_terms_len;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = bk_compare (key, bk_term_keys[middle]);
    if (order == 0) {
      const char *const *texts = &bk_term_texts[middle * bk_languages_len];
      if (has_language (lang) && texts[lang] != NULL) return texts[lang];
      return texts[0] != NULL ? texts[0] : "";
    }
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return "";
}
