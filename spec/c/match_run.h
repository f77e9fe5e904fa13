/* match_run.h - a text through lexer and matcher, and what was hit as text; test_match.c and test_match_limits.c share it. */
#ifndef BOUNCEKIT_MATCH_RUN_H
#define BOUNCEKIT_MATCH_RUN_H

#include "engine.h"

#include "build.h"
#include "match.h"

typedef struct session {
  bk_matcher matcher;
  bk_lexer lexer;
  bk_hits hits;
  const char *text;
  unsigned long steps;       /* of all sentences */
  unsigned most_steps, sentences;
} session;

static session one;

static inline void sentence (bk_lexer *lx, void *ud) {
  session *s = ud;
  bk_match_sentence (lx, &s->matcher);
  s->steps += s->matcher.steps;
  s->sentences++;
  if (s->matcher.steps > s->most_steps) s->most_steps = s->matcher.steps;
  assert_true (s->matcher.nslots <= BK_SLOTS && s->matcher.nunits <= BK_FOUND && s->matcher.njumps <= BK_JUMPS);
}

static inline int known (uint64_t hash, void *ud) { return bk_match_known (hash, &((session *) ud)->matcher); }
static inline int host (bk_lexer *lx, bouncekit_slice h, int kind, void *ud) { return bk_match_host (lx, h, kind, &((session *) ud)->matcher); }

static inline session *run (const bouncekit_ruleset *rs, const char *text) {
  session *s = &one;
  bouncekit_slice in = guard_end (text, strlen (text));
  memset (&s->hits, 0xa5, sizeof s->hits);
  s->text = text;
  s->steps = s->most_steps = s->sentences = 0;
  bk_match_init (&s->matcher, rs->image, &s->hits, NULL);
  bk_lex_init (&s->lexer);
  s->lexer.sentence = sentence;
  s->lexer.host = host;
  s->lexer.known = known;
  s->lexer.ud = s;
  bk_lex (&s->lexer, in.p, in.len);
  bk_lex_flush (&s->lexer);
  return s;
}

/* "rule:words that were found", blanks between, in the order found; "!rule" for a veto. */
static inline const char *hits_of (const bouncekit_ruleset *rs, const char *text) {
  static char out[8192];
  session *s = run (rs, text);
  size_t n = 0;
  out[0] = '\0';
  for (unsigned i = 0; i < s->hits.n && n < sizeof out - 300; i++) {
    const bk_hit *h = &s->hits.hit[i];
    const bk_rule *r = BK_ARRAY (rs->image, bk_rule, rules) + h->rule;
    assert_true (h->begin < h->end && h->end <= strlen (text));
    if (h->at_end && h->after != s->hits.tokens) continue;
    n += (size_t) snprintf (out + n, sizeof out - n, "%s%s:%.*s", n > 0 ? " " : "", bk_string (rs->image, r->id), (int) (h->end - h->begin) > 200 ? 200
        : (int) (h->end - h->begin), text + h->begin);
  }
  for (unsigned i = 0; i < rs->image->rules.len && n < sizeof out - 300; i++) {
    const bk_rule *r = BK_ARRAY (rs->image, bk_rule, rules) + i;
    if (bk_vetoed (&s->hits, i)) n += (size_t) snprintf (out + n, sizeof out - n, "%s!%s", n > 0 ? " " : "", bk_string (rs->image, r->id));
  }
  return out;
}

#endif
