# Dutch

@skip:
  de, deze, dit, een, het, werd, wordt, zijn

@absent:
  bestaan niet, bestaat hier niet, bestaat niet, bestaat niet meer, geen account, geen gebruiker, geen mailbox,
  kan niet worden gevonden, kon niet worden gevonden, niet bekend, niet bestaand*, niet bestaat, niet gevonden,
  onbekend*

@accepted:
  afgeleverd, bezorgd, geaccepteerd, ontvangen

@accessdenied:
  geen toegang, geen toestemming, toegang geweigerd

@attachment:
  bestand, bestandstype, bijlage*

@auth:
  aanmeld*, authenticat*, inloggen, verificatie, wachtwoord

@bad:
  fout, foutief, niet geldig, ongeldig*, onjuist*, verkeerd*

@badcommand:
  niet herkend, onbekend*, ongeldig*

@blocked:
  afgewezen, geblokkeerd, geweerd, geweigerd, niet geaccepteerd, niet toegelaten, niet toegestaan, verboden

@blocklist:
  blacklist*, blokkadelijst, blokkeerlijst, zwarte lijst

@command:
  commando*, opdracht*

@connection:
  sessie, verbinding

@connections:
  gelijktijdige, sessies, verbindingen

@connfail:
  gesloten, geweigerd, mislukt, niet mogelijk, verbroken, verlopen

@content:
  inhoud

@delayed:
  vertraagd, vertraging

@disabled:
  afgesloten, geblokkeerd, gedeactiveerd, geschorst, gesloten, inactief, niet actief, niet meer actief,
  niet meer in gebruik, opgeheven, opgezegd, uitgeschakeld, verlopen, vervallen, verwijderd

@dns:
  dns, mx-record, naamserver

@domain:
  domein*, domeinnaam

@exceeded:
  bereikt, onvoldoende, overschreden, overschrijdt, vol

@expired:
  te lang, te oud, verlopen, verstreken

@fail:
  faalt, fout, gefaald, komt niet overeen, mislukt, ongeldig

@full:
  geen ruimte, limiet overschreden, onvoldoende ruimte, opslaglimiet, opslagruimte, over quota, overschreden,
  overschrijdt, quota overschreden, te vol, vol

@ip:
  ip-adres*, uw ip-adres, uw mailserver, uw server, verzendende server

@later:
  later, momenteel, nogmaals, opnieuw, probeer, tijdelijk*

@list:
  distributielijst, lijst, mailinglijst, verzendlijst

@loop:
  lus, te veel hops

@mailbox:
  abonnee, account, adres, brievenbus, e-mailadres, emailadres, geadresseerde*, gebruiker*, mailadres, mailbox,
  ontvanger*, ontvangeradres, postbus, postvak*

@memberonly:
  alleen abonnees, alleen leden, alleen voor leden, uitsluitend leden

@message:
  aflevering, bericht*, bezorging, e-mail, email, inhoud, mail, uw bericht

@moved:
  gewijzigd, nieuw adres, nieuw e-mailadres, verhuisd

@policy:
  beleid*, regel, regels

@ptr:
  omgekeerde dns, ptr-record, reverse dns

@quota:
  opslag, opslaglimiet, opslagruimte, quota, quotum, schijfruimte

@rate:
  limiet, te snel, te veel berichten, te veel mails, teveel berichten

@recipients:
  geadresseerden, ontvangers

@rejected:
  afgewezen, geblokkeerd, geweigerd, kon niet worden afgeleverd, kon niet worden bezorgd, mislukt, niet afgeleverd,
  niet bezorgd, niet geaccepteerd, niet toegestaan, onbestelbaar, weigert

@relay:
  doorsturen, relay*, relayen

@reputation:
  reputatie, slechte reputatie

@required:
  alleen, eerst, moet, nodig, vereist, verplicht

@resolve:
  omzetten, opgelost, oplossen

@sender:
  afzender*, afzenderadres, afzenderdomein, verzender, zender

@server:
  dienst, mailserver, server, systeem

@size:
  berichtgrootte, grootte, omvang

@sizebig:
  groter dan, maximale grootte, overschreden, overschrijdt, te groot

@spam:
  ongewenst*, ongewenste e-mail, ongewenste mail, reclame, spam

@syntax:
  formaat, opmaak, syntaxfout, syntaxis

@syserror:
  bezet, interne fout, lokale fout, onderhoud, overbelast, serverfout, storing, systeemfout, technisch*

@systemfull:
  onvoldoende schijfruimte, schijf vol, systeem vol

@temporary:
  later, probeer opnieuw, tijdelijk*

@timeout:
  geen antwoord, geen reactie, reageert niet, time-out

@tls:
  certificaat, versleuteld*, versleuteling

@toomany:
  aantal, maximaal aantal, maximum aantal, te veel, teveel

@unavailable:
  niet bereikbaar, niet beschikbaar, onbereikbaar, onbeschikbaar

@undelivered:
  kan niet worden afgeleverd, kon niet worden afgeleverd, kon niet worden bezorgd, niet afgeleverd, niet bezorgd

@unreachable:
  geen verbinding, kan geen verbinding, niet bereikbaar, onbereikbaar

@virus:
  besmet, geinfecteerd, virus, virussen
