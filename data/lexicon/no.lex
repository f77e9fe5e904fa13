# Norwegian and Danish.

@absent:
  ble ikke funnet, blev ikke fundet, eksisterer ikke, fantes ikke, findes ikke, finnes ikke, ikke en gyldig,
  ikke fundet, ikke funnet, ikke gyldig mottaker, kan ikke finnes, kunne ikke finde, kunne ikke findes,
  kunne ikke finne, ugyldig modtager, ugyldig mottaker, ukendt, ukendte, ukjent, ukjente

@accessdenied:
  adgang nægtet, ikke autoriseret, ikke autorisert, ingen tilgang, tilgang nektet

@attachment:
  filtype*, vedhæftede filer, vedhæftet fil, vedlegg, vedlegget

@auth:
  adgangskode, autentisering*, godkendelse*, godkjenne, godkjenning, logge inn, logge på, login, passord, pålogging

@bad:
  feil, forkert, ikke gyldig, ikke gyldigt, ugyldig, ugyldige, ugyldigt

@blocked:
  afvist, avvist, blokeret, blokkert, sperret, spærret

@blocklist:
  blokeringsliste*, blokkeringsliste*, sortliste*, svarteliste*

@connection:
  forbindelse, forbindelsen, forbindelser, tilkobling, tilkoblingen, tilkoblinger

@connfail:
  afbrudt, afvist, avvist, brutt, feilet, fejlede, lukket, mislykkedes, mislyktes, mistet

@content:
  indhold, indholdet, innhold, innholdet

@delayed:
  endnu ikke leveret, ennå ikke levert, forsinket

@disabled:
  afsluttet, avsluttet, deaktiveret, deaktivert, ikke aktiv, inaktiv, inaktivt, lukket, låst, nedlagt, slettet,
  sperret, spærret, stengt, suspenderet, suspendert

@dns:
  dns-feil, dns-fejl, navneoppslag, navneopslag, navneserver*

@domain:
  domene, domenenavn, domenet, domæne, domænenavn, domænet

@exceeded:
  overskredet, overskrider, oversteg, overstiger, utilstrekkelig

@expired:
  forsøkt levert, ligget i køen, udløbet, utløpt

@full:
  fuld, full, full postboks, fyldt, ikke mer plass, ikke mere plads, ikke nok plass, ikke plads, kvote overskredet,
  kvoten overskredet, overskredet kvoten, utilstrekkelig lagring*, utilstrekkelig plass

@ip:
  ip-adresse*

@later:
  for øyeblikket, forsøg igen, forsøk igjen, i øjeblikket, midlertidig, midlertidige, prøv igen, prøv igjen, senere

@list:
  distribusjonsliste*, distributionsliste*, e-postliste*, epostliste*, listen, mailingliste*, mailliste*, postliste*

@mailbox:
  adresse, adressen, bruger, brugeren, brugerkonto*, bruker, brukeren, brukerkonto*, e-mail-adresse*, e-mailadresse*,
  e-postadresse*, epostadresse*, indbakke*, innboks*, konto, kontoen, mailadresse*, modtager, modtageradresse*,
  modtageren, modtagerens, mottaker, mottakeradresse*, mottakeren, mottakerens, postboks*, postkasse*

@memberonly:
  bare medlemmer, kun medlemmer, være medlem

@message:
  besked, beskeden, e-post, e-posten, epost, meddelelse, meddelelsen, melding, meldingen, meldinger

@moved:
  endret adresse, flyttet, ny adresse, ændret adresse

@nomail:
  accepterer ikke e-mail, godtar ikke e-post, modtager ikke e-mail

@policy:
  policyen, retningslinje*, sikkerhedsmæssige, sikkerhetsårsaker

@quota:
  diskplads, diskplass, kvote, kvoten, lagerplads, lagring, lagringskvote*, lagringsplass*

@rate:
  for hurtigt, for mange e-poster, for mange meddelelser, for mange meldinger, for ofte, for raskt, sendegrense*

@recipients:
  modtagere, mottakere

@rejected:
  accepteres ikke, afvist, aksepteres ikke, avvist, blokeret, blokkert, forbudt, godtar ikke, godtas ikke, ikke lov,
  ikke tilladt, ikke tillatelse, ikke tillatt, nektet, nægtet

@relay:
  relay, relé*, videresendelse, videresending

@required:
  bare, krever, kreves, kræver, kræves, kun, må, nødvendig, skal

@sender:
  afsender, afsenderadresse*, afsenderen, avsender, avsenderadresse*, avsenderen

@server:
  e-postserver*, e-postsystem*, mailserver*, serveren, systemet, tjeneste, tjenesten

@size:
  meldingsstørrelse*, størrelse, størrelsen

@sizebig:
  for stor, for store, for stort, overskrider maksimal*, overskrider størrelse*

@spam:
  spam*, søppelpost*, uønsket e-post, uønsket mail, uønsket post

@syntax:
  feil format, forkert format, syntaksfeil, syntaksfejl, ugyldig format

@syserror:
  intern feil, intern fejl, lokal feil, opptatt, optaget, overbelastet, serverfeil, serverfejl, systemfeil,
  systemfejl, teknisk feil, teknisk fejl, vedligeholdelse, vedlikehold

@systemfull:
  systemlagring, utilstrekkelig systemlagring

@temporary:
  midlertidig, midlertidige, prøv igen, prøv igjen, senere

@timeout:
  fikk ikke svar, svarede ikke, svarer ikke, svarte ikke, tidsafbrud, tidsavbrudd, timeout

@toomany:
  for mange, maksimalt antal, maksimalt antall

@unavailable:
  ikke tilgjengelig, ikke tilgængelig, kan ikke modtage, kan ikke motta, modtager ikke, tar ikke imot, utilgjengelig,
  utilgængelig

@undelivered:
  ikke leveret, ikke levert, kan ikke leveres, kunne ikke leveres

@unreachable:
  ikke tilgjengelig server, kan ikke koble til, kan ikke nås, kunne ikke koble til, kunne ikke nås,
  kunne ikke oprette forbindelse

@virus:
  ondsinnet, skadelig kode, virus*
