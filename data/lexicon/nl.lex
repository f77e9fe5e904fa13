# Dutch

@absent:
  bestaan niet, bestaat hier niet, bestaat niet, bestaat niet langer, bestaat niet meer, bestaat niet op,
  geen account, geen dergelijke, geen gebruiker, geen geldige ontvanger, geen klant, geen mailbox, geen mailbox met,
  geen ontvanger, geen postvak, hebben geen gevonden, heeft bedrijf verlaten, is niet bekend, is niet gevonden,
  kan niet gevonden worden, kan niet vinden, kan niet worden gevonden, kent geen, kon niet gevonden worden,
  kon niet vinden, kon niet worden gevonden, niet aanwezig, niet bekend, niet bestaand*, niet bestaat,
  niet geregistreerd, niet gevonden, niet gevonden*, niet hebben gevonden, niet in lijst met ontvangers, niet lokaal,
  niet meer bij ons, niet meer in dienst, niet meer werkzaam, niet te vinden, niet terug te vinden, onbekend*,
  onbestaand*, onvindbaar, uit dienst, verkeerd gespeld, werkt niet meer

@accepted:
  afgeleverd, bezorgd, geaccepteerd, ontvangen

@acceptonly:
  aanvaardt alleen, aanvaardt enkel, accepteert alleen, accepteert enkel, accepteert uitsluitend,
  ontvangt alleen

@accessdenied:
  geen machtiging, geen rechten, geen toegang, geen toestemming, niet bevoegd, niet gemachtigd, onvoldoende rechten,
  toegang geblokkeerd, toegang geweigerd, toegang ontzegd

@arrived:
  aflevering geslaagd, bericht afgeleverd, bericht bezorgd, bericht is afgeleverd, bericht is bezorgd,
  bezorging geslaagd, correct afgeleverd, is gelezen op, leesbevestiging, leesbewijs, met succes afgeleverd,
  met succes bezorgd, met succes verzonden, ontvangstbevestiging, succesvol afgeleverd, succesvol bezorgd,
  succesvol verzonden

@attachment:
  bestand, bestandsextensie*, bestandsformaat, bestandsnaam, bestandstype, bijgevoegd*, bijlage*, bijlagen,
  bijlagetype, extensie*, uitvoerbaar bestand

@auth:
  aanmeld*, aanmelden, aanmelding, authenticat*, authenticatie, authenticeren, gebruikersnaam en wachtwoord,
  gebruikersnaam of wachtwoord, geverifieerde gebruiker, ingelogd, inloggegevens, inloggen, wachtwoord, wachtwoord*

@autoreply:
  afwezigheid*, afwezigheidsbericht, afwezigheidsmelding, automatisch antwoord, automatische beantwoording,
  automatische reactie, bij mijn terugkeer, bij terugkomst, ik ben afwezig, met vakantie, met verlof,
  niet aanwezig op kantoor, niet op kantoor, op vakantie, out-of-office, zwangerschapsverlof

@bad:
  fout, foutief, foutieve, niet correct*, niet geldig, niet juist*, ongeldig*, onjuist*, verkeerd*, verkeerde

@badcommand:
  niet geïmplementeerd, niet herkend, niet herkende, niet ondersteund*, onbekend*, ongeldig*, onjuist*, onverwacht*,
  verkeerd*, volgorde

@badcontent:
  contentfilter*, inhoud geweigerd, inhoud niet toegestaan, inhoudscontrole, inhoudsfilter*, niet toegestane inhoud,
  niet toegestane woorden, ongepaste inhoud, ongewenste inhoud, op basis van inhoud, sleutelwoord*, trefwoord*,
  vanwege inhoud, verboden inhoud, verboden woord*, verdachte inhoud, wegens inhoud

@blocked:
  accepteert geen, accepteert niet, accepteren geen, accepteren niet, afgekeurd, afgewezen, blokkeert, geband,
  geblokkeerd, geblokkeerde, geblokt, geweerd, geweigerd, geweigerde, in quarantaine, niet aanvaard,
  niet geaccepteerd, niet gewenst, niet toegelaten, niet toegestaan, tegengehouden, uitgesloten, verbannen,
  verboden, weigert, worden niet geaccepteerd, wordt niet geaccepteerd

@blocklist:
  blacklist, blacklist*, blocklist, blokkadelijst, blokkadelijst*, blokkeerlijst, blokkeerlijst*, gelist op,
  op een blacklist, spamlijst*, staat vermeld op, zwarte lijst, zwarte lijst*, zwarte lijsten

@boxname:
  mailboxnaam, naam van het postvak, naam van mailbox, naam van postvak, postvaknaam

@byrcpt:
  door ontvanger geblokkeerd, door ontvanger geweigerd, filters van ontvanger, geblokkeerd door ontvanger,
  geweigerd door ontvanger, instellingen van ontvanger, ontvanger heeft deze afzender,
  ontvanger heeft u geblokkeerd, ontvanger heeft uw adres, ontvanger wil geen, zwarte lijst van ontvanger

@checksender:
  bevestig uw adres, bevestig uw bericht, bevestigen dat u, klik op link om te bevestigen,
  klik op onderstaande link om

@command:
  argument*, commando's, commando*, opdracht*, opdrachten

@connection:
  sessie, verbinding

@connections:
  aantal sessies, aantal verbindingen, gelijktijdig*, gelijktijdige, gelijktijdige verbindingen,
  parallelle verbindingen, sessies, simultane verbindingen, verbindingen

@connfail:
  afgebroken, beëindigd, gereset, gesloten, geweigerd, geweigerd*, kan niet, kon niet, mislukt, mislukt*,
  niet mogelijk, niet tot stand, onderbroken, time-out, verbroken, verbroken*, verlopen, verloren, weggevallen

@content:
  inhoud

@days:
  dag, dagen, uren, uur

@delayed:
  aflevering vertraagd, bezorging vertraagd, uitgesteld*, verlaat, vertraagd, vertraagd*, vertraging, vertraging*

@delivery:
  aflevering, bezorging, levering

@disabled:
  afgesloten, beeindigd*, bevroren, beëindigd*, buiten gebruik, buiten werking, geblokkeerd, gebruikt niet meer,
  gedeactiveerd, gedeactiveerd*, geschorst, gesloten, gewist, inactief, inactiviteit, niet actief, niet geactiveerd,
  niet langer actief, niet langer in gebruik, niet meer actief, niet meer gebruikt, niet meer geldig,
  niet meer in gebruik, non-actief, opgeheven, opgeschort*, opgezegd, stopgezet, uitgeschakeld, uitgeschakeld*,
  vergrendeld, verlopen account, vervallen, verwijderd, verwijderd*, wordt niet meer gebruikt

@dns:
  a-record, dns, dns fout, dns-fout*, dns-lookup, dns-opzoeking*, dns-query*, dns-record*, dns-server*,
  dns-zoekopdracht, mx record, mx-record, mx-records, naamomzetting, naamserver, naamservers

@domain:
  domein*, domeinen, domeinnaam, domeinnaam*, ontvangend domein

@exceeded:
  bereikt, niet genoeg, ontoereikend, onvoldoende, opgebruikt, overschreden, overschreden*, overschrijd*,
  overschrijding, overschrijdt, overstegen, overstijgt, te weinig, verbruikt, vol

@expired:
  aantal pogingen, afleverpogingen, bericht verlopen, bezorgpogingen, gestopt met proberen, levensduur,
  maximale wachttijd, na herhaalde pogingen, na meerdere pogingen, opgegeven, te lang in de wachtrij,
  te lang in wachtrij, termijn verstreken, verloopdatum, verlopen

@fail:
  faalt, fout, gefaald, gefaald*, geweigerd, komen niet overeen, komt niet overeen, mislukt, mislukt*,
  niet geautoriseerd*, niet geldig, niet gemachtigd, niet geslaagd, niet ingesteld, niet uitgelijnd, niet voldoet,
  ongeldig, ongeldig*, ontbreekt, ontbrekend*, schending, schendt, vervalst*, voldoet niet

@fromthis:
  met dit adres, namens, uit naam van, vanaf dit adres

@fromyou:
  jouw berichten, uw adres, uw berichten, uw e-mail, uw e-mails, uw mail, van deze afzender, van jou, van u,
  van uw adres

@full:
  boven quota, geen opslagruimte, geen plaats meer, geen ruimte, geen ruimte meer, geen vrije ruimte,
  heeft zijn limiet bereikt, limiet bereikt voor opslag, limiet van mailbox, loopt over, mailboxgrootte,
  mailboxlimiet, maximale opslag*, maximale postvakgrootte, niet genoeg ruimte, onvoldoende opslag*,
  onvoldoende ruimte, onvoldoende ruimte*, onvoldoende schijfruimte in, opslagcapaciteit, opslaglimiet, opslaglimiet*,
  opslagquota, opslagquotum, opslagruimte, opslagruimte op, over quota, overschrijding quota, overvol, postvakgrootte,
  quota bereikt, quota overschreden, quotum bereikt, quotum overschreden, ruimte op, schijfquota*, schijfquotum,
  te vol, te weinig ruimte, vol, volgelopen, volle, zit vol

@gaveup:
  geeft op, geen nieuwe pogingen, geen verdere pogingen, gestopt met proberen, geven op, heeft opgegeven,
  niet langer proberen, niet meer geprobeerd, pogingen gestaakt, pogingen gestopt, pogingen mislukt,
  staakt pogingen, stopt met proberen, zal niet opnieuw proberen

@greylist:
  greylist*, greylisting, grijslijst*, grijze lijst*

@group:
  distributiegroep, groep, lijst

@held:
  in afwachting van goedkeuring, wacht op goedkeuring, wacht op moderatie, wacht op toestemming

@hostword:
  computer, host, machine

@interrupted:
  onderbroken, verbroken, weggevallen

@ip:
  afzendende server, bron-ip*, dynamisch* ip*, ip adres*, ip van, ip-adres*, ip-adressen, ip-range, ip-reeks,
  server van afzender, uw ip*, uw ip-adres, uw mailserver, uw mailserver*, uw provider, uw server, uw server*,
  verzendende host, verzendende mailserver, verzendende server

@later:
  even geduld, later, later nog eens, later opnieuw, momenteel, nog een keer, nogmaals, op dit moment, opnieuw,
  over enkele minuten, probeer het later, probeer later, probeer opnieuw, probeert u, straks, tijdelijk*, voorlopig

@list:
  deze lijst, distributiegroep, distributielijst, distributielijst*, e-maillijst, groep, lijst, mailing-list,
  mailinglijst, mailinglijst*, maillijst, verzendgroep, verzendlijst

@loop:
  aantal hops, berichtenlus, doorstuurlus, e-maillus, in een cirkel, in een kringetje, in kringetjes, loop*, lus,
  lus*, mail lus, mail-loop, mailloop, maximaal aantal hops, maximum aantal hops, maximumaantal hops, rondgestuurd,
  te veel hops, teveel hops

@mailbox:
  abonnee, account, accounts, adres, adres van ontvanger, adressen, bestemmeling*, brievenbus, e-mail adres,
  e-mailaccount*, e-mailadres, e-mailadressen, e-mailbox*, email adres, emailaccount*, emailadres, geadresseerde,
  geadresseerde*, gebruiker*, gebruikersaccount*, gebruikersnaam, inbox, mailaccount*, mailadres, mailbox,
  mailboxen, medewerker*, ontvangend* adres, ontvanger*, ontvangeradres, postbus, postvak in*, postvak*, werknemer*

@mbox:
  account, accounts, adres, brievenbus, e-mailaccount, e-mailadres, emailadres, gebruiker*, mailadres, mailbox*,
  postbus, postvak*

@memberonly:
  alleen abonnees, alleen abonnees*, alleen afzenders, alleen eigenaren, alleen ingeschreven, alleen leden,
  alleen leden*, alleen moderatoren, alleen moderators, alleen van afzenders, alleen van bepaalde afzenders,
  alleen voor abonnees, alleen voor leden, bepaalde afzenders, beperkt tot abonnees, beperkt tot bepaalde afzenders,
  beperkt tot leden, beperkt tot lijst*, enkel leden, enkel voor leden, geen lid, gemachtigde afzenders,
  interne afzenders, niet geabonneerd, niet-leden, niet-leden kunnen, niet-leden mogen, tot abonnees, tot leden van,
  tot lijstabonnees, uitsluitend abonnees, uitsluitend leden, uitsluitend leden*, voorbehouden aan abonnees,
  voorbehouden aan leden

@message:
  aflevering, bericht*, berichten, bezorging, e-mail, e-mailbericht*, e-mails, email, emails, inhoud, mail,
  mailbericht*, mails, uw bericht

@modrejected:
  afgewezen door lijstbeheerder, afgewezen door moderator, door moderator afgewezen, door moderator geweigerd,
  geweigerd door lijstbeheerder, geweigerd door moderator

@moved:
  adres gewijzigd, adres is gewijzigd, e-mailadres gewijzigd, e-mailadres is gewijzigd, gebruik voortaan,
  gewijzigd in, nieuw adres, nieuw e-mailadres, nieuw emailadres, nieuw mailadres, nieuwe adres, nieuwe e-mailadres,
  te bereiken op, veranderd van, verhuisd, verhuisd naar, vervangen door, voortaan bereikbaar

@noanswer:
  antwoordt niet, geen antwoord, heeft niet geantwoord, reageert niet

@nodsn:
  geen afleveringsbevestiging, geen bevestiging van bezorging, geen bezorgingsbevestiging,
  geen bezorgingsmelding, geen bezorgingsrapport, geen bezorgmelding, geen leveringsmelding

@nolist:
  geen bekende lijst, geen bekende mailinglijst, geen lijst genaamd, geen lijst met naam, lijst bestaat niet,
  mailinglijst bestaat niet, onbekende lijst

@nomail:
  accepteert geen e-mail, accepteert geen mail, domein accepteert geen, domein ontvangt geen, geen e-mailserver,
  geen e-mailservice, geen mailserver, heeft geen mailserver, host accepteert geen, ontvangt geen e-mail,
  ontvangt geen mail

@nomx:
  geen mx, geen mx-record, geen mx-records, zonder mx-record

@nopermit:
  geen machtiging*, geen rechten, geen toestemming, mag geen, mag niet, mogen geen, niet bevoegd,
  niet geautoriseerd, niet gemachtigd, niet gerechtigd, niet toegestaan, niet toegestaan om, onvoldoende rechten

@noresend:
  alleen een waarschuwing, enkel een waarschuwing, hoeft bericht niet opnieuw, hoeft het bericht niet opnieuw,
  hoeft niet opnieuw, hoeft niets te doen, hoeft verder niets, niet nogmaals te versturen,
  niet nogmaals te verzenden, niet opnieuw sturen, niet opnieuw te sturen, niet opnieuw te versturen,
  niet opnieuw te verzenden, niet opnieuw versturen, niet opnieuw verzenden, slechts een waarschuwing

@noroute:
  geen route beschikbaar, geen route voor, volgende hop

@not:
  geen, niet, nooit, zonder

@notaccept:
  aanvaardt geen, accepteert geen, accepteert niet, blokkeert, heeft geblokkeerd, heeft geweigerd, ontvangt geen,
  weigert, wenst geen, wil geen

@notmember:
  geen abonnee, geen lid van de lijst, geen lid van deze lijst

@notverified:
  controle mislukt, kan niet verifiëren, kan niet worden geverifieerd, niet bevestigd, niet gecontroleerd worden,
  niet geverifieerd, niet verifieerbaar, niet worden gecontroleerd, niet worden geverifieerd, verificatie mislukt

@notyet:
  blijft het proberen, blijft proberen, blijven proberen, nieuwe poging, nieuwe pogingen, nog niet aangekomen,
  nog niet afgeleverd, nog niet bezorgd, nog niet verzonden, nog steeds geprobeerd, probeert het opnieuw,
  verdere pogingen, wordt nog geprobeerd, wordt opnieuw geprobeerd, wordt verder geprobeerd, zal blijven proberen,
  zal opnieuw proberen

@nouser:
  geen abonnee, geen account, geen dergelijk adres, geen dergelijke gebruiker, geen gebruiker, geen geldige ontvanger,
  geen klant, geen mailbox, geen ontvanger, geen postbus, geen postvak

@outside:
  buiten de organisatie, externe afzenders, van buiten

@permerror:
  blijvend mislukt, blijvende fout, definitief mislukt, definitieve fout, permanent mislukt, permanente fout

@policy:
  administratief, bedrijfsbeleid, beheerder, beleid*, beleidsregel*, beveiligingsbeleid, beveiligingsredenen,
  e-mailbeleid, gebruiksvoorwaarden, in strijd met, regel, regels, richtlijn*, serverbeleid, veiligheidsredenen

@ptr:
  omgekeerde dns, omgekeerde zoekopdracht, ptr record, ptr-record, ptr-records, rdns, reverse dns, reverse dns*,
  reverse lookup, reverse record, reverse-dns*

@queue:
  in de wachtrij, in wachtrij, wachtrij

@quota:
  mailboxgrootte, mailboxlimiet, opslag, opslagcapaciteit, opslaglimiet, opslagquota, opslagruimte, opslagruimte*,
  postvakgrootte, quota, quotum, schijfquota, schijfquotum, schijfruimte

@rate:
  aantal berichten, berichtenlimiet, berichtlimiet, bulkverzending, dagelijkse limiet, daglimiet, frequentie*,
  in korte tijd, langzamer, limiet per, limiet voor verzenden, per dag, per minuut, per uur, snelheidslimiet,
  te snel, te vaak, te veel berichten, te veel berichten*, te veel e-mails, te veel emails, te veel mails,
  teveel berichten, teveel e-mails, teveel mails, uurlimiet, verstuurlimiet, verzendlimiet*, verzendquota,
  verzendsnelheid

@rcptcount:
  aantal geadresseerden, aantal ontvangers, limiet voor ontvangers, maximaal aantal ontvangers,
  maximum aantal ontvangers, maximumaantal ontvangers, ontvangerslimiet

@rcptdomain:
  bestemmingsdomein, doeldomein, domein van adres, domein van de ontvanger, domein van geadresseerde,
  domein van ontvanger, domeinnaam van ontvanger, ontvangend domein, ontvangersdomein

@reached:
  bereikt, heeft bereikt

@recipients:
  bestemmelingen, geadresseerden, ontvangers

@rejected:
  accepteert geen, accepteert niet, accepteren geen, accepteren niet, afgekeurd, afgewezen, blokkeert, geband,
  geblokkeerd, geblokkeerde, geblokt, geweerd, geweigerd, geweigerde, in quarantaine, niet aanvaard,
  niet geaccepteerd, niet geaccepteerd*, niet gewenst, niet toegelaten, niet toegestaan, onderschept, tegengehouden,
  uitgesloten, verbannen, verboden, verworpen, weigerde, weigert, worden niet geaccepteerd, wordt niet geaccepteerd

@relay:
  doorgestuurd via, doorsturen, relay*, relay-toegang, relayen, relaying, relaytoegang

@reputation:
  lage reputatie, reputatie, reputatie*, slechte reputatie

@required:
  alleen, benodigd, eerst, moet, moet eerst, nodig, nodig*, noodzakelijk*, u moet, vereist, vereist*, verplicht,
  verplicht*, voordat

@resolve:
  niet omzetten, niet oplosbaar, niet resolven, niet worden omgezet, niet worden opgezocht, omgezet, omzetten,
  opgelost, oplossen

@sender:
  account van afzender, adres van afzender, adres van de afzender, afzendend*, afzender*, afzender-adres,
  afzenderadres, afzenderadres*, afzenderdomein, afzenderdomein*, domein van afzender, domein van de afzender,
  jouw account, mail-from, retouradres, uw account, verzendadres, verzender, verzender*, zender

@senderaddr:
  account van afzender, adres van afzender, adres van de afzender, afzenderadres, afzenderadres*, afzenderdomein,
  afzenderdomein*, domein van afzender, domein van de afzender

@sending:
  uitgaande, versturen, verzenden, verzending

@server:
  dienst, doelserver, e-mailserver*, externe server, mail-server, mailserver, mailserver*, mailsysteem,
  ontvangende server, server, server van de ontvanger, server van ontvanger, servers, service, systeem

@size:
  berichtgrootte, bestandsgrootte, grootte, grootte*, maximale grootte, omvang, omvang*

@sizebig:
  berichtgrootte overschr*, grootte overschr*, groottelimiet*, groter dan, groter dan*, limiet voor grootte,
  maximale berichtgrootte*, maximale grootte, maximale grootte*, maximumgrootte, overschrijdt de grootte,
  overschrijdt de maximale, overschrijdt maximale, te groot, te groot*, te grote, te lang bericht, te omvangrijk,
  toegestane grootte

@skip:
  de, deze, dit, een, het, werd, wordt, zijn

@spam:
  als spam, junk-mail, junkmail, ongevraagde*, ongewenst bericht, ongewenst*, ongewenste e-mail, ongewenste e-mail*,
  ongewenste mail, ongewenste reclame, phishing*, reclame, reclame*, spam, spam-filter*, spamcontrole, spamdetector,
  spamfilter*, verdacht bericht

@spoof:
  spoofing, vervalsing, vervalst*

@successword:
  correct, geslaagd, met succes, succesvol

@syntax:
  adresformaat, adresindeling, formaat, indeling, indeling van adres, ongeldig formaat, ongeldig teken,
  ongeldige indeling, ongeldige tekens, onjuist formaat, onjuiste indeling, opmaak, syntaxfout, syntaxfout*,
  syntaxis, syntaxisfout*, verkeerd formaat

@syserror:
  bezet, configuratiefout*, database*, dienst niet beschikbaar, fout bij verwerking*, fout tijdens verwerking,
  interne fout, interne fout*, interne serverfout, lokale fout, lokale fout*, onbekende fout, onderhoud, onderhoud*,
  onverwachte fout, onvoldoende systeembronnen, overbelast, overbelast*, resources, server niet beschikbaar,
  serverfout, serverfout*, service niet beschikbaar, storing, storing*, systeemfout, systeemfout*, te druk,
  technisch probleem, technisch*, technische storing, tijdelijk probleem, tijdelijke fout, tijdelijke storing,
  verwerkingsfout

@systemfull:
  geen schijfruimte, harde schijf vol, onvoldoende geheugen, onvoldoende opslag op systeem,
  onvoldoende opslagruimte op server, onvoldoende ruimte op server, onvoldoende schijfruimte,
  onvoldoende schijfruimte*, onvoldoende systeemgeheugen, onvoldoende systeemopslag, schijf is vol,
  schijf van server, schijf van server vol, schijf vol, server vol, systeem vol, systeemopslag*

@temporary:
  later, probeer opnieuw, tijdelijk*

@thankyou:
  bedankt voor je bericht, bedankt voor uw bericht, bedankt voor uw e-mail, bedankt voor uw mail,
  uw bericht ontvangen, wij hebben uw bericht ontvangen, zo snel mogelijk antwoord*

@timeout:
  antwoordde niet, antwoordt niet, geen antwoord, geen antwoord*, geen reactie, geen reactie*,
  heeft niet geantwoord, reageerde niet, reageert niet, reageert niet*, tijd overschreden, tijdlimiet*,
  tijdslimiet*, time-out, time-out*, timeout*, wachttijd*

@tls:
  beveiligde verbinding, certificaat, certificaat*, encryptie, ssl-certificaat, starttls-opdracht, tls-handshake,
  tls-onderhandeling, tls-verbinding*, versleuteld*, versleutelde verbinding, versleuteling

@toomany:
  aantal overschreden, limiet voor aantal, maximaal aantal, maximale aantal, maximum aantal, maximumaantal,
  maximumaantal overschreden, te grote hoeveelheid, te veel, teveel

@tried:
  door u ingevoerde, hebt geprobeerd te bereiken, ingevoerde, opgegeven, probeerde te bereiken,
  probeert te bereiken, u ingevoerd

@triedsend:
  geprobeerd, heeft geprobeerd, meerdere pogingen, pogingen, verschillende pogingen

@unavailable:
  geen e-mail kan ontvangen, geen e-mail ontvangen, kan geen berichten ontvangen, kan geen e-mail ontvangen,
  kan geen mail ontvangen, niet bereikbaar, niet beschikbaar, niet beschikbaar*, niet toegankelijk, onbereikbaar,
  onbeschikbaar, ontoegankelijk, tijdelijk niet beschikbaar

@undelivered:
  aflevering mislukt, bezorgen mislukt, bezorging mislukt, kan niet afleveren, kan niet bezorgen,
  kan niet worden afgeleverd, kan niet worden bezorgd, kan niet worden verzonden, kon niet afgeleverd,
  kon niet worden afgeleverd, kon niet worden bezorgd, kon niet worden verzonden, niet afgeleverd, niet afgeleverd*,
  niet bezorgd, niet bezorgd*, niet kon worden bezorgd, niet kunnen afleveren, niet kunnen bezorgen, niet verzonden,
  niet worden afgeleverd, niet worden bezorgd, niet worden verzonden, onbestelbaar, verzenden mislukt

@unreachable:
  geen route, geen verbinding, geen verbinding maken, kan geen verbinding, kan geen verbinding maken,
  kan niet bereiken, kan niet verbinden, kan niet worden bereikt, kon geen verbinding maken, kon niet verbinden,
  netwerk onbereikbaar, niet bereikbaar, niet bereikbaar*, niet bereikt, niet te bereiken, onbereikbaar,
  onbereikbaar*, verbinden mislukt, verbinding geweigerd door, verbinding kan niet, verbinding kon niet,
  verbinding mislukt, verbinding niet mogelijk, verbindingsfout*

@virus:
  besmet, besmet*, geinfecteerd, geïnfecteerd*, kwaadaardig*, malware*, schadelijk*, trojan*, virus, virus*,
  virusscanner*, virussen, virussen*

@yourip:
  ip-adres van uw, jouw ip*, server van afzender, uw ip*, uw ip-adres*, uw mailserver, uw provider, uw server,
  verzendende server

@nobody:
  geen persoon, niemand

@byname:
  dergelijke naam, deze naam, die naam

@room:
  plaats, plek, ruimte

@left:
  heeft het bedrijf verlaten, niet meer werkzaam, uit dienst, werkt niet meer

@notours:
  beheren dat domein niet, beheren dit domein niet, geen domein van ons, niet verantwoordelijk voor dat domein,
  niet verantwoordelijk voor dit domein

@noname:
  geen hostnaam, geen naam, heeft geen naam

@advert:
  reclame

@judged:
  aangemerkt, beschouwd, beschouwt, filter, herkend

@alltries:
  afleverpogingen, alle pogingen, bezorgpogingen

@triesfailed:
  mislukt, zijn mislukt, zonder succes

@onlymembers:
  alleen abonnees, alleen collega's, alleen leden, alleen medewerkers, alleen personeel, enkel leden,
  uitsluitend leden

@lasthour:
  afgelopen 24 uur, afgelopen uur, laatste uur

@notknowyou:
  kennen u nog niet, kennen wij u nog niet, nog onbekend

@dynamic:
  dynamische

@abandoned:
  afgebroken, gestaakt, opgegeven
