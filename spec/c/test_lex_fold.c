/* test_lex_fold.c - characters: what they are, and words without case and accents whatever the encoding. */
#include "engine.h"

typedef struct row { const char *why, *in, *want; } row;

static void run_rows (const row *rows, size_t n) {
  int wrong = 0;
  for (size_t i = 0; i < n; i++) {
    const char *got = tokens_of (rows[i].in);
    if (strcmp (got, rows[i].want) == 0) continue;
    wrong++;
    print_error ("%s\n  input: %s\n  got:  %s\n  want: %s\n", rows[i].why, rows[i].in, got, rows[i].want);
  }
  assert_int_equal (wrong, 0);
}

static void turkish (void **state) {
  static const row rows[] = {
    { "the dotless i, small and large", "alıcı ALICI alici", "alici alici alici" },
    { "the dotted i, small and large", "İletim iletim ILETIM", "iletim iletim iletim" },
    { "a dot of its own, as lower case of the dotted I makes it", "i\xcc\x87letim", "iletim" },
    { "the other letters", "GÜÇLÜ ŞİFRE ĞÖÇ güçlü şifre ğöç", "guclu sifre goc guclu sifre goc" },
    { "Latin-5 bytes", "al\xfd" "c\xfd \xddletim \xfe" "ifre \xde" "IFRE de\xf0il DE\xd0IL", "alici iletim sifre sifre degil degil" },
    { "Latin-5 bytes that Latin-1 has too", "posta kutusu \xe7ok b\xfcy\xfck \xd6zel", "posta kutusu cok buyuk ozel" },
    { "encoded twice", "al\xc3\x84\xc2\xb1" "c\xc3\x84\xc2\xb1 g\xc3\x83\xc2\xbc\xc3\x83\xc2\xa7", "alici guc" },
    { "encoded twice through Windows-1252", "\xc3\x85\xc5\xb8ifre de\xc3\x84\xc5\xb8il \xc3\x83\xc5\x93" "cret \xc3\x83\xe2\x80\x93zel",
      "sifre degil ucret ozel" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void latin (void **state) {
  static const row rows[] = {
    { "German", "Empfänger GRÖSSE Größe groẞ", "empfanger grosse grosse gross" },
    { "French", "boîte à œuvres DÉSACTIVÉE", "boite a oeuvres desactivee" },
    { "Spanish and Portuguese", "buzón año CAIXA não ÇÃO", "buzon ano caixa nao cao" },
    { "Polish", "użytkownik ŁĄCZE źródło", "uzytkownik lacze zrodlo" },
    { "Czech and Hungarian", "schránka PŘÍLIŠ túl űr", "schranka prilis tul ur" },
    { "Nordic", "postlåda Ærø øl", "postlada aero ol" },
    { "Vietnamese", "hộp thư ĐẦY", "hop thu day" },
    { "marks of their own", "Empfa\xcc\x88nger bui\xcc\x81te", "empfanger buite" },
    { "Latin-1 bytes", "Empf\xe4nger bo\xeete d\xe9sactiv\xe9" "e a\xf1o", "empfanger boite desactivee ano" },
    { "Latin-1: a sharp s and capitals", "Gr\xf6\xdf" "e \xdc" "ber \xc9tat", "grosse uber etat" },
    { "encoded twice", "Empf\xc3\x83\xc2\xa4nger d\xc3\x83\xc2\xa9sactiv\xc3\x83\xc2\xa9", "empfanger desactive" },
    { "full width", "ＵＳＥＲ ｕｎｋｎｏｗｎ", "user unknown" },
    { "full width punctuation", "ｕｓｅｒ．ｎｏ；ｙｅｓ", "user | no | yes" },
    { "signs that nobody sees", "mail\xe2\x80\x8b" "box un\xc2\xadknown \xef\xbb\xbfuser", "mailbox unknown user" },
    { "blanks of other kinds", "user\xc2\xa0unknown\xe2\x80\x89here\xe3\x80\x80now", "user unknown here now" },
    { "Windows-1252 quotes", "doesn\x92t exist, \x91user\x92", "does +not exist user" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

static void others (void **state) {
  static const row rows[] = {
    { "Cyrillic", "Почтовый ЯЩИК переполнен Ё ё й", "почтовыи ящик переполнен е е и" },
    { "Ukrainian", "Скринька ПЕРЕПОВНЕНА ї Ґ", "скринька переповнена і ґ" },
    { "Cyrillic encoded twice", "\xc3\x90\xc2\xb4\xc3\x90\xc2\xb0", "да" },
    { "Greek, with and without its accents", "γραμματοκιβώτιο ΓΡΑΜΜΑΤΟΚΙΒΩΤΙΟ", "γραμματοκιβωτιο γραμματοκιβωτιο" },
    { "the last sigma", "χρήστης ΧΡΗΣΤΗΣ", "χρηστησ χρηστησ" },
    { "Arabic: variants of a letter, vowel signs, a stretched line", "أحمد إحمد اَحمـد", "احمد احمد احمد" },
    { "Persian letters", "یک كي", "يك كي" },
    { "Arabic digits", "٥٥٠", "<num> <num> <num>" },
    { "Chinese", "用户不存在", "用 户 不 存 在" },
    { "Japanese", "ユーザー不明です", "ユ ー ザ ー 不 明 で す" },
    { "Korean", "사용자 없음", "사 용 자 없 음" },
    { "Thai", "เต็ม", "เ ต ็ ม" },
    { "beyond the first plane", "\xf0\xa0\x80\x80", "\xe0\x80\x80" },
    { "Hebrew", "תיבה מלאה", "תיבה מלאה" },
    { "Devanagari", "मेल नहीं।यह", "मेल नहीं | यह" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

/* Bytes that begin a character and do not end it are Latin-1, one by one. */
static void broken (void **state) {
  static const row rows[] = {
    { "a cut character at the end", "user\xc3", "usera" },
    { "a longer one", "user \xe4\xb8", "user a" },
    { "too long a form of a slash", "a\xc0\xaf" "b", "aa b" },
    { "a surrogate", "a \xed\xa0\x80 b", "a i b" },
    { "beyond Unicode", "a \xf5\x80\x80\x80 b", "a o b" },
    { "continuation alone", "a \x80\xbf b", "a b" },
    { "bytes that are nothing", "\xff\xfe", "ys" },
  };
  (void) state;
  run_rows (rows, LEN (rows));
}

/* ---- every character there is ---- */

static size_t encode (uint32_t cp, char *out) {
  if (cp < 0x80) return out[0] = (char) cp, 1;
  if (cp < 0x800) return out[0] = (char) (0xc0 | cp >> 6), out[1] = (char) (0x80 | (cp & 63)), 2;
  if (cp < 0x10000) {
    out[0] = (char) (0xe0 | cp >> 12), out[1] = (char) (0x80 | (cp >> 6 & 63)), out[2] = (char) (0x80 | (cp & 63));
    return 3;
  }
  out[0] = (char) (0xf0 | cp >> 18), out[1] = (char) (0x80 | (cp >> 12 & 63));
  out[2] = (char) (0x80 | (cp >> 6 & 63)), out[3] = (char) (0x80 | (cp & 63));
  return 4;
}

static void sane (const bk_char *c, size_t len, uint32_t cp) {
  if (c->len != len || c->n > 3 || c->kind < BK_C_OTHER || c->kind > BK_C_ASCII) fail_msg ("U+%04X: %zu bytes, %u letters", cp, c->len, c->n);
  int has_text = c->kind == BK_C_LETTER || c->kind == BK_C_SIGN || c->kind == BK_C_ASCII;
  if (has_text != (c->n > 0)) fail_msg ("U+%04X: kind %d, %u letters", cp, c->kind, c->n);
}

static void all_characters (void **state) {
  char text[8];
  bk_char c, again;
  (void) state;
  for (uint32_t cp = 0x80; cp <= 0x10ffff; cp += cp < 0x30000 ? 1 : 61) {
    if (cp >= 0xd800 && cp <= 0xdfff) continue;
    size_t n = encode (cp, text);
    bouncekit_slice in = guard_end (text, n);
    bk_read_char (in.p, n, 0, &c);
    sane (&c, n, cp);
    if (c.kind != BK_C_LETTER || (c.text[0] & 0x80) == 0 || cp > 0xffff) continue;
    in = guard_end (c.text, c.n);                  /* folding once is folding twice */
    bk_read_char (in.p, in.len, 0, &again);
    if (again.kind != BK_C_LETTER || again.len != c.n || again.n != c.n || memcmp (again.text, c.text, c.n) != 0)
      fail_msg ("U+%04X folds to %.*s, and that to %.*s", cp, (int) c.n, c.text, (int) again.n, again.text);
  }
}

static void all_pairs_of_bytes (void **state) {
  (void) state;
  for (unsigned a = 0x80; a < 0x100; a++) {
    for (unsigned b = 0; b < 0x100; b++) {
      char text[2] = { (char) a, (char) b };
      bk_char c;
      bouncekit_slice in = guard_end (text, 2);
      bk_read_char (in.p, 2, 0, &c);
      assert_true (c.len == 1 || c.len == 2);
      assert_true (c.n <= 3);
    }
  }
}

/* Capital and small letters of one alphabet are one. */
static void capitals (void **state) {
  static const struct { uint32_t first, last, step; } ranges[] = {
    { 0xc0, 0xd6, 32 }, { 0xd8, 0xde, 32 }, { 0x391, 0x3a1, 32 }, { 0x3a3, 0x3a9, 32 }, { 0x410, 0x42f, 32 }, { 0x400, 0x40f, 80 },
    { 0xff21, 0xff3a, 32 }, { 0x531, 0x556, 48 },
  };
  bk_char a, b;
  char text[4];
  (void) state;
  for (size_t i = 0; i < LEN (ranges); i++) {
    for (uint32_t cp = ranges[i].first; cp <= ranges[i].last; cp++) {
      bk_read_char (text, encode (cp, text), 0, &a);
      bk_read_char (text, encode (cp + ranges[i].step, text), 0, &b);
      if (a.n != b.n || memcmp (a.text, b.text, a.n) != 0) fail_msg ("U+%04X", cp);
    }
  }
}

int main (void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (turkish), cmocka_unit_test (latin), cmocka_unit_test (others), cmocka_unit_test (broken),
    cmocka_unit_test (all_characters), cmocka_unit_test (all_pairs_of_bytes), cmocka_unit_test (capitals),
  };
  return cmocka_run_group_tests (tests, NULL, NULL);
}
