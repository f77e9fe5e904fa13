/* A C program that uses bouncekit: cc example.c -lbouncekit. Explains the reply given as its argument. */
#include <bouncekit.h>
#include <stdio.h>
#include <string.h>

int main (int argc, char **argv) {
  const char *text = argc > 1 ? argv[1] : "550 5.1.1 User unknown";
  bouncekit_slice reply = { text, strlen (text) };
  bouncekit_ruleset *rules = bouncekit_ruleset_new (bouncekit_malloc ());
  bouncekit_verdict verdict;
  if (rules == NULL || bouncekit_ruleset_builtin (rules) != BOUNCEKIT_OK
      || bouncekit_ruleset_freeze (rules) != BOUNCEKIT_OK
      || bouncekit_classify (rules, reply, NULL, &verdict) != BOUNCEKIT_OK) {
    bouncekit_ruleset_free (rules);
    return 1;
  }
  const bouncekit_category *category = bouncekit_category_at ((size_t) verdict.category);
  printf ("%s %s %s\n", category->name, bouncekit_permanence_name (verdict.permanence), verdict.action);
  printf ("because of \"%.*s\"\n", (int) (verdict.evidence_end - verdict.evidence_begin), text + verdict.evidence_begin);
  printf ("%s\n", bouncekit_category_text (category, BOUNCEKIT_REMEDY, 0, NULL));
  bouncekit_ruleset_free (rules);
  return 0;
}
