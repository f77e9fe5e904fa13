# Norwegian and Danish.

@absent:
  arbeider ikke lenger, arbejder ikke længere, ble ikke funnet, ble ikke gjenkjent, blev ikke fundet, eksisterer ikke,
  eksisterer ikke længere, fandt ikke, fant ikke, fantes ikke, findes ikke, findes ikke her, finner ikke, finnes ikke,
  finnes ikke her, finns ikke, fins ikke, har sluttet, ikke ansat, ikke ansatt, ikke eksisterer, ikke en gyldig,
  ikke findes, ikke finnes, ikke fundet, ikke funnet, ikke gyldig mottaker, ikke kendt, ikke kjent, ikke registreret,
  ikke registrert, jobber ikke lenger, kan ikke finnes, kender ikke, kjenner ikke, kunne ikke finde,
  kunne ikke findes, kunne ikke finne, ugyldig modtager, ugyldig mottaker, ukendt, ukendte, ukjent, ukjente,
  vi fandt ingen, vi fant ingen

@accessdenied:
  adgang nægtet, ikke autoriseret, ikke autorisert, ingen tilgang, tilgang nektet

@arrived:
  er blevet læst, er blevet leveret korrekt, er lest, læsekvittering, lesebekreftelse, leveret korrekt,
  leveringen lykkedes, leveringen var vellykket, levert uten problemer, sendt uten problemer, succesfuldt leveret,
  vellykket levert

@attachment:
  filtype*, vedhæftede filer, vedhæftet fil, vedlegg, vedlegget

@auth:
  adgangskode, autentisering*, godkendelse*, godkjenne, godkjenning, logge inn, logge på, login, pålogging, passord

@autoreply:
  automatisk svar, autosvar, barsel, er bortreist, foreldrepermisjon, fravær, fraværsbesked, fraværsmelding,
  har ferie, holder ferie, ikke på kontoret, ikke til stede, på ferie

@bad:
  feil, forkert, ikke gyldig, ikke gyldigt, ugyldig, ugyldige, ugyldigt

@badcommand:
  feil rekkefølge, forkert rækkefølge, genkendes ikke, gjenkjennes ikke, ikke implementert, støttes ikke, ugyldig*,
  ukendt, ukjent, understøttes ikke

@badcontent:
  forbudt indhold, forbudt innhold, forbudte ord, indholdsfilter*, innholdsfilter*, mistænkeligt indhold,
  på grund af indhold, på grunn av innhold, ulovlig innhold, upassende indhold, upassende innhold

@blocked:
  accepteres ikke, afvises, afvist, aksepteres ikke, avvises, avvist, blokeres, blokeret, blokert, blokkeres,
  blokkert, er blevet blokeret, er blitt blokkert, ikke tilladt, ikke tillatt, nægtet, nektet, spærret, sperret,
  utestengt

@blocklist:
  blokeringsliste*, blokkeringsliste*, blokkeringslisten, sort liste, sortliste*, sortlistet, svart liste,
  svarteliste*, svartelistet

@command:
  argumenter, kommando*, parametre

@connection:
  forbindelse, forbindelsen, forbindelser, tilkobling, tilkoblingen, tilkoblinger

@connections:
  antal forbindelser, antall tilkoblinger, forbindelser, samtidige forbindelser, samtidige tilkoblinger,
  tilkoblinger

@connfail:
  afbrudt, afvist, avvist, brutt, feilet, fejlede, lukket, mislykkedes, mislyktes, mistet

@content:
  indhold, indholdet, innhold, innholdet

@days:
  dag, dage, dager, døgn, time, timer

@delayed:
  endnu ikke leveret, ennå ikke levert, er forsinket, forsinkelse*, forsinkes, forsinket, levering er forsinket,
  leveringen er forsinket, udsat, utsatt

@delivery:
  levering, leveringen

@disabled:
  afsluttet, avsluttet, bruges ikke længere, brukes ikke lenger, deaktiver*, deaktiveret, deaktivert, er fjernet,
  er slettet, fjernet, ikke aktiv, ikke aktiv*, ikke lenger aktiv, ikke lenger i bruk, ikke længere aktiv,
  ikke længere i brug, inaktiv, inaktivt, lukket, låst, nedlagt, slettet, sperret, spærret, stengt, suspender*,
  suspenderet, suspendert, udløbet konto, utgått

@dns:
  dns-feil, dns-fejl, dns-forespørsel, dns-oppslag*, dns-opslag*, dns-server*, mx-post*, mx-record*, navneoppslag,
  navneopslag, navneserver*, navnetjener*

@domain:
  domæne, domænenavn, domænet, domene, domenenavn, domenet

@exceeded:
  overskredet, overskrider, oversteg, overstiger, utilstrekkelig

@expired:
  efter flere forsøg, etter flere forsøk, for længe i køen, for lang tid i køen, for lenge i køen, forsøkt levert,
  gitt opp, givet op, ligget i køen, meddelelsen er udløbet, meldingen er utløpt, sluttet å prøve,
  stoppet med at forsøge, udløbet, utløpt, utløpt melding

@fail:
  bestod ikke, bryter, feilet, fejlede, ikke autoriseret, ikke autorisert, ikke godkendt, ikke godkjent, mangler,
  matcher ikke, mislykkedes, mislyktes, overtræder, stemmer ikke, ugyldig*

@fromyou:
  din besked, din meddelelse, din melding, dine mails, dine meldinger, fra deg, fra dig

@full:
  er fuld, er full, fuld, fulde, full, full postboks, fulle, fullt, fyldt, fyldt op, ikke mer plass, ikke mere plads,
  ikke nok plads, ikke nok plass, ikke plads, ikke plass, indbakken er fuld, ingen plads, ingen plass,
  innboksen er full, kvote overskredet, kvote overskredet*, kvoten er overskredet, kvoten overskredet, lagergrænse*,
  lagerkvote, lagringsgrense*, lagringskvote*, overfyldt, overfylt, overskredet kvote, overskredet kvoten,
  pladsgrænse, tom for plass, utilstrekkelig lagring*, utilstrekkelig plads, utilstrekkelig plass

@gaveup:
  forsøkene er avsluttet, gitt opp, givet op, holdt op med at prøve, ingen flere forsøk, opgivet, sluttet å prøve,
  stoppet med å prøve, stoppet med at prøve

@greylist:
  grå liste, grålist*, gråliste*, greylist*

@group:
  distribusjonsliste*, distributionsliste*, gruppa, gruppe, gruppen, gruppens

@hostword:
  host, vært, værten, vert, verten, vertsmaskin

@ip:
  afsenderserver, avsenderserver, din ip, din server, ip-adress*, ip-adresse*, sendende server

@later:
  for øyeblikket, for tiden, foreløpig, forsøg igen, forsøk igjen, i øjeblikket, i øyeblikket, igen senere,
  igjen senere, lige nu, midlertidig, midlertidige, nå for tiden, om noen minutter, om nogle minutter,
  på nuværende tidspunkt, prøv igen, prøv igjen, prøv senere, senere

@list:
  distribusjonsliste*, distributionsliste*, e-postliste*, epostliste*, listen, mailingliste*, mailliste*, postliste*

@loop:
  e-postsløyfe, for mange hop, for mange hopp, løkke*, mail-loop, postsløyfe, sløjfe*, sløyfe*

@mailbox:
  adresse, adressen, ansatt, bruger, brugeren, brugerkonto*, bruker, brukeren, brukerkonto*, e-mail-adresse*,
  e-mailadresse*, e-mailkonto*, e-postadresse*, e-postboks*, e-postkonto*, epostadresse*, indbakke*, indbakken,
  innboks*, innboksen, konto, kontoen, mailadresse*, mailboks, mailboksen, medarbejder*, modtager, modtageradresse*,
  modtageren, modtagerens, modtagers, mottaker, mottakeradresse*, mottakeren, mottakerens, mottakers, person,
  postboks*, postkasse*

@mbox:
  adressen, bruger*, brugerkonto*, bruker*, brukerkonto*, e-mailadresse*, e-postadresse*, indbakke*, innboks*,
  konto*, mailadresse*, postboks*, postkasse*

@memberonly:
  bare medlemmer, kun medlemmer, være medlem

@message:
  besked, beskeden, e-post, e-posten, epost, meddelelse, meddelelsen, melding, meldingen, meldinger

@moved:
  ændret adresse, endret adresse, flyttet, ny adresse

@nomail:
  accepterer ikke e-mail, godtar ikke e-post, har ingen mailserver, ingen e-postserver, ingen mailserver,
  modtager ikke e-mail, modtager ikke mail, mottar ikke e-post

@nopermit:
  har ikke rettigheder, har ikke rettigheter, har ikke tilladelse, har ikke tillatelse, ikke autoriseret,
  ikke autorisert, ikke lov til, ikke tilgang til, ikke tilladelse, ikke tillatelse, må ikke sende,
  mangler tillatelse

@noresend:
  bare en advarsel, behøver ikke å sende, behøver ikke at sende, behøver ikke sende, ikke nødvendig å sende,
  ikke nødvendigt at sende, kun en advarsel, skal ikke sende, trenger ikke å sende, trenger ikke gjøre noe,
  trenger ikke sende

@not:
  ikke, ingen, intet, uden, uten

@notaccept:
  accepterer ikke, afviser, aksepterer ikke, avviser, godtar ikke, har blokeret, har blokkert, modtager ikke,
  ønsker ikke, tar ikke imot

@notverified:
  ikke verificeret, ikke verifisert, kan ikke verifiseres, kunne ikke bekreftes, kunne ikke verificeres,
  kunne ikke verifiseres, verificering mislykkedes, verifisering mislyktes

@notyet:
  enda ikke levert, endnu ikke blevet, endnu ikke leveret, ennå ikke levert, forsøger igen,
  fortsætter med at forsøge, fortsetter å prøve, ikke levert ennå, nye forsøg, nye forsøk, vil blive forsøgt,
  vil forsøke igjen, vil fortsette å prøve, vil prøve igjen

@nouser:
  findes ingen bruger, finnes ingen bruker, ingen bruger, ingen bruker, ingen konto, ingen modtager, ingen mottaker,
  ingen postboks, ingen postkasse, ingen sådan bruger, ingen slik bruker

@policy:
  policyen, retningslinje*, sikkerhedsmæssige, sikkerhetsårsaker

@ptr:
  omvendt dns, omvendt oppslag, omvendt opslag, ptr-post*, ptr-record*, revers dns, reverse dns

@quota:
  diskplads, diskplass, kvote, kvoten, lagerplads, lagring, lagringskvote*, lagringsplass*

@rate:
  afsendelsesgrænse*, daglig grænse, daglig grense, daglige grense, for hurtigt, for mange e-mails,
  for mange e-post*, for mange e-poster, for mange mails, for mange meddelelser, for mange meldinger, for ofte,
  for raskt, per dag, per time, pr dag, pr time, sendegrænse*, sendegrense*, sendekvote*, sendt for mange

@rcptcount:
  antal modtagere, antall mottakere, antallet af modtagere, antallet mottakere, for mange modtagere,
  for mange mottakere

@rcptdomain:
  måldomene, modtagerdomæne*, modtagerens domæne, mottakerdomene*, mottakerens domene

@reached:
  har nådd, har nået, nådd, nåede

@recipients:
  modtagere, mottakere

@rejected:
  accepteres ikke, afvises, afvist, aksepteres ikke, avvises, avvist, blokeres, blokeret, blokert, blokkeres,
  blokkert, er blevet blokeret, er blitt blokkert, forbudt, godtar ikke, godtas ikke, ikke lov, ikke tilladt,
  ikke tillatelse, ikke tillatt, nægtet, nektet, spærret, sperret, utestengt

@relay:
  relay, relé*, videresendelse, videresending

@reputation:
  dårlig omdømme, dårligt omdømme, lavt omdømme, omdømme*

@required:
  bare, først, kræver, kræves, krever, kreves, kun, må, nødvendig, nødvendigt, obligatorisk, påkrævet, påkrevd, skal

@resolve:
  kunne ikke slås, oppslag, opslag, slå op, slå opp

@sender:
  afsender, afsenderadresse*, afsenderen, avsender, avsenderadresse*, avsenderen

@senderaddr:
  afsenderadresse*, avsenderadresse*

@server:
  e-postserver*, e-postsystem*, fjernserver*, mailserver*, modtagerserver*, mottakerserver*, serveren, systemet,
  tjeneste, tjenesten

@size:
  beskedstørrelse, meldingsstørrelse, meldingsstørrelse*, størrelse, størrelsen

@sizebig:
  for stor, for store, for stort, for stort*, maks størrelse, maksimal størrelse, maksimale størrelse,
  overskrider maksimal*, overskrider størrelse*, overskrider størrelses*, overstiger størrelse*, større end,
  større enn, størrelsen overskrider, størrelsesgrænse*, størrelsesgrense*

@spam:
  som spam, søppel*, søppelpost*, spam*, spamfilter*, uønskede*, uønsket e-post, uønsket mail, uønsket post,
  uønsket*

@successword:
  lykkedes, lyktes, vellykket

@syntax:
  feil format, forkert format, syntaksfeil, syntaksfejl, ugyldig format

@syserror:
  behandlingsfejl, driftsforstyrrelse*, feil under behandling, fejl under behandling, intern feil, intern fejl,
  intern serverfeil, intern serverfejl, lokal feil, midlertidig feil, midlertidig fejl, opptatt, optaget,
  overbelastet, overbelastning, serverfeil, serverfejl, systemfeil, systemfejl, teknisk feil, teknisk fejl,
  tekniske problemer, tjenesten er ikke, tjenesten ikke tilgængelig, ukendt fejl, ukjent feil, vedligeholdelse,
  vedlikehold

@systemfull:
  disk full, disken er fuld, disken er full, disken fuld, disken full, ikke nok diskplads, ikke nok diskplass,
  serveren full, systemlager*, systemlagring, utilstrækkelig lagerplads, utilstrækkelig systemlager,
  utilstrekkelig systemlagring, utilstrekkelig systemplass

@temporary:
  midlertidig, midlertidige, prøv igen, prøv igjen, senere

@thankyou:
  tak for din e-mail, tak for din henvendelse, tak for din mail, takk for din e-post, takk for din henvendelse,
  takk for meldingen

@timeout:
  fikk ikke svar, ingen svar, intet svar, svarede ikke, svarer ikke, svarte ikke, tidsafbrud, tidsafbrydelse,
  tidsavbrudd, tidsgrænse*, tidsgrense*, timeout

@tls:
  certifikat*, krypteret*, kryptering*, kryptert*, sertifikat*, sikker forbindelse, sikker tilkobling

@toomany:
  for mange, for mange*, maks antall, maksimale antal, maksimale antall, maksimalt antal, maksimalt antall,
  overskrider antallet

@unavailable:
  ikke tilgængelig, ikke tilgjengelig, kan ikke modtage, kan ikke modtage*, kan ikke motta, kan ikke motta*,
  modtager ikke, tar ikke i mot, tar ikke imot, utilgængelig, utilgængelig*, utilgjengelig, utilgjengelig*

@undelivered:
  ble ikke levert, blev ikke leveret, er ikke levert, ikke blevet leveret, ikke kunne leveres, ikke leveret,
  ikke levert, kan ikke leveres, kunne ikke leveres, kunne ikke sendes, levering mislykkedes, levering mislyktes,
  leveringen mislykkedes, leveringen mislyktes, uleverbar*

@unreachable:
  fikk ikke kontakt, forbindelse afvist, forbindelsen blev afvist, forbindelsen mislykkedes,
  ikke tilgjengelig server, kan ikke koble, kan ikke koble til, kan ikke kontaktes, kan ikke nås, kan ikke oprette,
  kunne ikke etablere, kunne ikke få kontakt, kunne ikke koble til, kunne ikke nås, kunne ikke oprette forbindelse,
  tilkobling avvist, tilkobling nektet, tilkoblingen mislyktes

@virus:
  inficeret*, infisert*, ondsinnet, skadelig kode, skadelig*, trojan*, virus*, virusskanner*

@yourip:
  denne ip-adresse, denne ip-adressen, deres ip, deres server, din ip, din ip-adresse, din server

@nobody:
  ingen person

@byname:
  det navn, det navnet, dette navn, dette navnet

@room:
  plads, plass

@left:
  arbeider ikke lenger, arbejder ikke længere, er fratrådt, fratrådt, har sluttet, ikke længere ansat,
  jobber ikke lenger

@notours:
  ansvarer ikke for, har ikke ansvar for, håndterer ikke dette domenet, håndterer ikke domænet

@noname:
  har ikke noe navn, har intet navn, mangler navn

@advert:
  reklame

@judged:
  ansett, filter, filteret, filtret, vurdert, vurderte

@alltries:
  alle forsøg, alle forsøk, leveringsforsøg, leveringsforsøk

@triesfailed:
  mislykkedes, mislyktes

@onlymembers:
  bare ansatte, bare medlemmer, kun ansatte, kun medlemmer

@lasthour:
  det siste døgnet, seneste time, sidste time, siste døgn, siste timen

@notknowyou:
  ennå ukjent, kjenner deg ikke, kjenner dig ikke

@abandoned:
  afbrudt, avbrutt, gitt opp, opgivet
