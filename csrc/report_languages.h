/* report_languages.h - rows of report_phrases.c in languages other than English: words that announce recipients. */
  { "konnte nicht zugestellt werden", F | LIST, NULL },
  { "nicht zugestellt werden", F | LIST, NULL },
  { "konnte nicht an", F | LIST, NULL },
  { "unzustellbar", F, NULL },
  { "n'a pas pu \xc3\xaatre", F | LIST, NULL },
  { "n'a pas \xc3\xa9t\xc3\xa9 remis", F | LIST, NULL },
  { "impossible de remettre", F | LIST, NULL },
  { "\xc3\xa9" "chec de la remise", F | LIST, NULL },
  { "non recapitabile", F | LIST, NULL },
  { "recapito non riuscito", F | LIST, NULL },
  { "impossibile recapitare", F | LIST, NULL },
  { "no se pudo entregar", F | LIST, NULL },
  { "no se ha podido entregar", F | LIST, NULL },
  { "no ha podido ser entregado", F | LIST, NULL },
  { "error de entrega", F | LIST, NULL },
  { "n\xc3\xa3o p\xc3\xb4" "de ser entregue", F | LIST, NULL },
  { "n\xc3\xa3o foi poss\xc3\xadvel entregar", F | LIST, NULL },
  { "kon niet worden", F | LIST, NULL },
  { "kunde inte levereras", F | LIST, NULL },
  { "kunne ikke leveres", F | LIST, NULL },
  { "nie mo\xc5\xbcna by\xc5\x82o dostarczy\xc4\x87", F | LIST, NULL },
  { "nie dostarczono", F | LIST, NULL },
  { "nelze doru\xc4\x8dit", F | LIST, NULL },
  { "iletilemedi", F | LIST, NULL },
  { "teslim edilemedi", F | LIST, NULL },
  { "g\xc3\xb6nderilemedi", F | LIST, NULL },
  { "ula\xc5\x9ft\xc4\xb1r\xc4\xb1lamad\xc4\xb1", F | LIST, NULL },
  { "\xd0\xbd\xd0\xb5 \xd0\xbc\xd0\xbe\xd0\xb6\xd0\xb5\xd1\x82 \xd0\xb1\xd1\x8b\xd1\x82\xd1\x8c "
    "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xbe", F | LIST, NULL },
  { "\xd0\xbd\xd0\xb5 \xd0\xb1\xd1\x8b\xd0\xbb\xd0\xbe \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2\xd0\xbb"
    "\xd0\xb5\xd0\xbd\xd0\xbe", F | LIST, NULL },
  { "\xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xbd\xd0\xbe\xd0\xb5",
    F | LIST, NULL },
  { "\xe6\x97\xa0\xe6\xb3\x95\xe5\x8f\x91\xe9\x80\x81\xe5\x88\xb0", F | LIST, NULL },      /* cannot be sent to (zh) */
  { "\xe6\x97\xa0\xe6\xb3\x95\xe6\x8a\x95\xe9\x80\x92", F | LIST, NULL },                  /* cannot be delivered */
  { "\xe6\x97\xa0\xe6\xb3\x95\xe9\x80\x81\xe8\xbe\xbe", F | LIST, NULL },                  /* cannot reach */
  { "\xe6\x8a\x95\xe9\x80\x92\xe5\xa4\xb1\xe8\xb4\xa5", F | LIST, NULL },                  /* delivery failed */
  { "\xe8\xa2\xab\xe9\x80\x80\xe5\x9b\x9e", F | LIST, NULL },                              /* was returned */
  { "\xe9\x80\x80\xe4\xbf\xa1\xe5\x8e\x9f\xe5\x9b\xa0", F | MORE, NULL },                  /* reason of return */
  { "\xe6\x94\xb6\xe4\xbb\xb6\xe4\xba\xba\xef\xbc\x9a", LABEL, NULL },                     /* recipient: */
  { "\xe6\x94\xb6\xe4\xbb\xb6\xe4\xba\xba:", LABEL, NULL },
  { "\xe7\x84\xa1\xe6\xb3\x95\xe5\x82\xb3\xe9\x80\x81", F | LIST, NULL },                  /* cannot be sent (zh-Hant) */
  { "\xe9\x80\x81\xe4\xbf\xa1\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93", F | LIST, NULL }, /* ja */
  { "\xe9\x85\x8d\xe4\xbf\xa1\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93", F | LIST, NULL },
  { "\xe5\xb1\x8a\xe3\x81\x91\xe3\x82\x89\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93", F | LIST, NULL },
  { "\xeb\xb0\x98\xec\x86\xa1", F | LIST, NULL },                                          /* returned (ko) */
  { "\xec\xa0\x84\xec\x86\xa1\xeb\x90\x98\xec\xa7\x80 \xeb\xaa\xbb\xed\x96\x88",
    F | LIST, NULL },   /* could not be sent (ko) */
  { "\xeb\xb0\x9b\xeb\x8a\x94\xec\x82\xac\xeb\x9e\x8c", LABEL, NULL },   /* recipient (ko) */
  { "\xeb\xb0\x9b\xeb\x8a\x94 \xec\x82\xac\xeb\x9e\x8c", LABEL, NULL },
  { "\xeb\xb0\x9c\xec\x86\xa1\xec\x8b\xa4\xed\x8c\xa8 \xec\x82\xac\xec\x9c\xa0", F | MORE, NULL },   /* reason of the failure */
