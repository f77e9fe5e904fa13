/* Nanoseconds a call of the C functions, the best of several rounds: one "name number" a line. */
#define _POSIX_C_SOURCE 199309L
#include <bouncekit.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *const replies[] = {
  "550-5.1.1 <ann.archer@example.org>: Recipient address rejected: User unknown in virtual\r\n550 5.1.1 table",
  "host mx1.example.org[192.0.2.7] said: 452 4.2.2 <bo@example.org>: mailbox over quota (in reply to RCPT TO command)",
  "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dnsbl.example; see https://dnsbl.example/?q",
  "421 4.7.0 Try again later, closing connection. Too many messages from 192.0.2.9 in the last ten minutes. - smtp9",
  "550 5.7.26 Unauthenticated mail from example.net is not accepted due to the domain's DMARC policy. a9-2002 - srv1",
};
enum { REPLIES = sizeof replies / sizeof *replies, CALLS = 200000, ROUNDS = 7 };

static double now (void) {
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return (double) t.tv_sec * 1e9 + (double) t.tv_nsec;
}

static bouncekit_slice text (int i) {
  bouncekit_slice s;
  s.p = replies[i % REPLIES];
  s.len = strlen (s.p);
  return s;
}

static bouncekit_ruleset *rules;
static volatile unsigned sink;

static void parse (int i) {
  static bouncekit_reply reply;
  bouncekit_reply_parse (text (i), &reply);
  sink += reply.code;
}

static void lookup (int i) {
  static const unsigned short codes[] = { 550, 421, 552, 554, 450 };
  bouncekit_query q;
  memset (&q, 0, sizeof q);
  q.code = codes[i % 5];
  q.esc.cls = (unsigned char) (codes[i % 5] / 100);
  q.esc.subject = (unsigned short) (i % 8);
  q.esc.detail = 1;
  sink += bouncekit_lookup (&q) != NULL;
}

static void classify (int i) {
  bouncekit_verdict verdict;
  bouncekit_classify (rules, text (i), NULL, &verdict);
  sink += (unsigned) verdict.category;
}

static void measure (const char *name, void (*f) (int)) {
  double best = 1e18;
  for (int round = 0; round < ROUNDS; round++) {
    double start = now ();
    for (int i = 0; i < CALLS; i++) f (i);
    double took = (now () - start) / CALLS;
    if (took < best) best = took;
  }
  printf ("%s %.1f\n", name, best);
}

int main (void) {
  double start = now ();
  rules = bouncekit_ruleset_new (bouncekit_malloc ());
  if (rules == NULL || bouncekit_ruleset_builtin (rules) != BOUNCEKIT_OK) return 1;
  if (bouncekit_ruleset_freeze (rules) != BOUNCEKIT_OK) return 1;
  printf ("c.builtin-rules-ready %.1f\n", now () - start);
  measure ("c.parse", parse);
  measure ("c.lookup", lookup);
  measure ("c.classify", classify);
  bouncekit_ruleset_free (rules);
  return 0;
}
