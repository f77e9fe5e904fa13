/* verdict_rules.h - rows as test_classify.c and test_verdict.c write them, and the rules most of their tests are about. */
#ifndef BOUNCEKIT_VERDICT_RULES_H
#define BOUNCEKIT_VERDICT_RULES_H

#include "engine.h"

#define W(n, word) "U\t" #n "\t" word "\n"
#define P(tier, unit) "P\t" #tier "\t0\t0\t" #unit "\n"

static const char base[] = W (1, "ghost") W (2, "brimful") W (3, "greytest") W (4, "later") W (5, "closed") W (6, "spammy") W (7, "lost")
  W (8, "sleepy") W (9, "welcome") W (10, "relayish") W (11, "moved") W (12, "slowly") W (13, "robot")
  "R\tghost\tuser-unknown\n" P (8, 1) "R\tbrimful\tmailbox-full\n" P (8, 2) "R\tgrey\tgreylisted\n" P (8, 3)
  "R\tclosed\tconnection-failed\n" P (8, 5) "R\tspammy\tspam-content\n" P (8, 6) "R\tlost\texpired\n" P (8, 7)
  "R\tsleepy\tmailbox-disabled\n" P (8, 8) "R\twelcome\tdelivered\n" P (8, 9) "R\trelayish\trelay-denied\n" P (8, 10)
  "R\tmoved\tmailbox-moved\n" P (8, 11) "R\tslowly\trate-limited\n" P (8, 12) "R\trobot\tauto-reply\n" P (8, 13)
  "R\thint.later\tunknown\n" P (1, 4)
  "K\t550\trecipient-refused\t1\nK\tX.1.1\tuser-unknown\t5.5\nK\tX.2.2\tmailbox-full\t5.5\nK\t5.7.*\tpolicy\t2\n"
  "K\t421\tconnection-failed\t1\nK\tX.7.*\tpolicy\t1\n";

#endif
