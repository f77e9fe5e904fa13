# German. Umlauts are folded (ü = u); the ue/oe/ae spellings are listed as well. Compounds by stem.

@absent:
  arbeitet nicht mehr, auf diesem server nicht bekannt, ausgeschieden, existieren hier nicht, existieren nicht,
  existiert auf diesem server nicht, existiert auf server nicht, existiert hier nicht, existiert leider nicht,
  existiert nicht, existiert nicht mehr, falsch geschrieben, firma verlassen, gibt es hier nicht, gibt es nicht,
  gibt kein postfach, gibt keine mailbox, gibt keinen, haben wir nicht gefunden, hier nicht bekannt, hier unbekannt,
  ist nicht belegt, ist nicht existent, kein account, kein bekannter, kein benutzer, kein e-mail-konto,
  kein empfanger, kein entsprechender, kein gueltiger empfaenger, kein gueltiges postfach, kein gultiger,
  kein gültiger empfänger, kein gültiges, kein gültiges postfach, kein konto, kein lokaler, kein mailkonto,
  kein nutzer, kein passendes, kein postfach, kein solcher, kein solches, kein teilnehmer, keine adresse,
  keine bekannte, keine existierende, keine gueltige adresse, keine gueltige e-mail-adresse, keine gültige adresse,
  keine gültige e-mail-adresse, keine mailbox, keine solche, keinen account, keinen benutzer, keinen nutzer,
  kennt keinen, konnte nicht ermittelt, konnte nicht gefunden, nicht angelegt, nicht auf diesem server,
  nicht auf diesem system, nicht auffindbar, nicht aufgefunden, nicht bekannt, nicht eingerichtet, nicht ermittelbar,
  nicht ermittelt, nicht existent, nicht existierend*, nicht existiert, nicht finden können, nicht gefunden,
  nicht gefunden haben, nicht gefunden werden, nicht gibt, nicht gultig, nicht hinterlegt, nicht in gefunden,
  nicht laenger bei uns, nicht länger bei uns, nicht mehr bei uns, nicht mehr bekannt, nicht mehr existiert,
  nicht mehr fuer uns taetig, nicht mehr für uns tätig, nicht mehr im unternehmen, nicht mehr in unserem unternehmen,
  nicht mehr vorhanden, nicht registriert, nicht verfuegbar empfaenger, nicht vergeben, nicht vorhanden,
  nicht zu ermitteln, unbekannt*, unternehmen verlassen, wird hier nicht gefuehrt, wird hier nicht geführt,
  wurde nicht ermittelt, wurde nicht gefunden

@accepted:
  angenommen, eingereiht, empfangen, erfolgreich, erfolgreich gesendet, zugestellt

@acceptonly:
  akzeptiert ausschließlich, akzeptiert nur, empfängt nur, erlaubt nur nachrichten, lässt nur,
  nimmt ausschließlich, nimmt nur

@accessdenied:
  fehlende berechtigung, keine berechtigung, keine erlaubnis, keine zugriffsberechtigung, nicht autorisiert,
  nicht berechtigt, nicht ermächtigt, nicht ermaechtigt, zugang gesperrt, zugang verweigert, zugriff nicht erlaubt,
  zugriff nicht gestattet, zugriff verweigert

@arrived:
  e-mail wurde zugestellt, erfolgreich abgeliefert, erfolgreich an ziel, erfolgreich ausgeliefert,
  erfolgreich gesendet, erfolgreich uebermittelt, erfolgreich weitergeleitet, erfolgreich zugestellt,
  erfolgreich übermittelt, erfolgreiche zustellung, lesebestaetigung, lesebestätigung, mail wurde zugestellt,
  nachricht wurde zugestellt, nachricht zugestellt, wurde gelesen, zustellbestaetigung, zustellbestätigung,
  zustellung erfolgreich, zustellung war erfolgreich

@attachment:
  angehaengte*, angehängte*, anhaenge*, anhang*, anhänge*, anlage*, archivdatei*, datei anhang, dateianhang*,
  dateianlage*, dateiendung*, dateiformat*, dateinamenserweiterung*, dateityp, dateityp*, mail-anhang, mailanhang,
  zip-datei*

@auth:
  angemeldet, anmeldedaten, anmelden, anmeldung, authentication, authentifizier*, authentifizierung*, authentisier*,
  authentisierung*, authorisier*, autorisier*, benutzername oder kennwort, benutzername oder passwort,
  benutzernamen oder, eingeloggt, einloggen, kennwort, login*, melden sie sich, passwort, smtp-auth,
  smtp-authentifizierung, zuerst anmelden, zugangsdaten, zugangskennung

@autoreply:
  abwesend, abwesenheit*, abwesenheitsassistent, abwesenheitsmeldung, abwesenheitsnachricht, abwesenheitsnotiz,
  auf dienstreise, außer buero, außer büro, außer haus, autom antwort, automatische antwort,
  automatische rückantwort, automatische rueckantwort, betriebsferien, bin abwesend, bin ich abwesend,
  danke fuer ihre e-mail, danke fuer ihre nachricht, dienstreise, eingangsbestaetigung, elternzeit,
  ich bin abwesend, im urlaub, in mutterschutz, in urlaub, krankheitsbedingt, nicht am arbeitsplatz,
  nicht an meinem arbeitsplatz, nicht im buero, nicht im büro, nicht im haus, nicht weitergeleitet waehrend,
  schnellstmoeglich beantworten, so schnell wie moeglich beantworten, urlaubsbedingt, vielen dank fuer ihre anfrage,
  vielen dank fuer ihre e-mail, vielen dank fuer ihre mail, vielen dank fuer ihre nachricht, wieder im buero,
  wieder im büro, zurück im büro, zurueck im buero

@bad:
  falsch*, fehlerhaft*, inkorrekt, inkorrekt*, kein gueltiger*, keine gueltige*, nicht gueltig*, nicht gültig*,
  nicht korrekt*, nicht zulaessig*, ungueltig*, ungultig*, unzulaessig*, unzulassig*

@badcommand:
  befehlsreihenfolge*, falsch*, falsche reihenfolge, fehlerhaft*, nicht erkannt*, nicht implementiert,
  nicht unterstuetzt*, nicht unterstutzt, nicht unterstützt*, nicht verstanden, reihenfolge*, unbekannt*,
  unbekannter befehl, unerkannt*, unerwartet*, ungueltig*, ungultig*

@badcontent:
  aufgrund des inhalts, aufgrund ihres inhalts, blockierte woerter, blockierte wörter, contentfilter*, filterregel*,
  gefaehrlicher inhalt, gefährlicher inhalt, inhalt* abgelehnt, inhaltliche gruende, inhaltliche gründe,
  inhaltsfilter*, inhaltspruefung*, inhaltsprüfung*, inhaltsrichtlinie*, schluesselwoerter, schluesselwort*,
  schlüsselwort*, schlüsselwörter, unerlaubter inhalt, unerwuenschte inhalte, unerwuenschter inhalt,
  unerwünschte inhalte, unerwünschter inhalt, unzulaessige inhalte, unzulaessiger inhalt, unzulässige inhalte,
  unzulässiger inhalt, verbotene inhalte, verbotene woerter, verbotene wörter, verbotener inhalt, verbotenes wort,
  verdächtiger inhalt, verdaechtiger inhalt, wegen ihres inhalts, wegen inhalts

@blocked:
  abgeblockt, abgelehnt, abgelehnt*, abgewiesen, abgewiesen*, akzeptieren keine, akzeptiert nicht, annahme verweigert,
  ausgefiltert, ausgesperrt, blockieren, blockiert*, gebannt, geblockt, gefiltert*, gesperrt*, lehnt ab,
  nicht akzeptier*, nicht akzeptiert*, nicht angenommen, nicht angenommen werden, nicht berechtigt,
  nicht entgegengenommen, nicht erlaubt*, nicht gestattet*, nicht zugelassen*, nicht zulaessig*, nicht zulässig*,
  nimmt keine, sperre, unberechtigt*, unerwuenscht*, unerwunscht*, unterbunden, untersagt, verbiete*, verboten,
  verboten*, verweiger*, verweigert, werden nicht akzeptiert, wird nicht akzeptiert, zuruckgewiesen, zurueckgewiesen,
  zurueckgewiesen*, zurückgewiesen*

@blocklist:
  auf blacklist, black-list*, blacklist*, blockierliste*, blockingliste*, blockliste*, geblacklistet, gelistet auf,
  gelistet bei, gelistet in, negativliste*, rbl-liste*, realtime blacklist*, schwarze liste, schwarze liste*,
  schwarzen liste, schwarzen liste*, schwarzer liste, spam-liste*, spamliste*, sperrliste*

@boxname:
  mailboxname*, name der mailbox, name des postfachs, postfachname*

@byrcpt:
  auf der sperrliste des empfängers, blacklist des empfängers, blockierliste des empfängers,
  einstellungen des empfängers, empfänger hat diesen absender, empfänger hat ihre adresse,
  empfänger hat ihren absender, empfänger hat sie blockiert, empfänger hat sie gesperrt, filter des empfängers,
  filterregeln des empfängers, vom empfänger abgelehnt, vom empfänger abgewiesen, vom empfänger blockiert,
  vom empfänger gesperrt, vom empfänger nicht erwünscht, vom empfänger nicht gewünscht, whitelist des empfängers

@checksender:
  absender bestätigen, antworten sie auf diese nachricht um, bestätigen sie dass sie,
  bestätigen sie ihre absenderadresse, bestätigen sie ihre nachricht,
  durch antworten auf diese nachricht bestätigen, klicken sie auf folgenden link um,
  klicken sie zur bestätigung, um ihre nachricht zuzustellen bestätigen

@command:
  argument*, befehl*, befehle, befehlssequenz, kommando*, kommandofolge, kommandos, parameter*, smtp-befehl*,
  smtp-kommando*

@connection:
  sitzung, sitzungen, verbindung*, verbindungsaufbau*, verbindungsversuch*

@connections:
  gleichzeitig*, gleichzeitige verbindungen, gleichzeitigen sitzungen, gleichzeitigen verbindungen,
  parallele verbindungen, parallelverbindungen, simultane verbindungen, sitzungen, verbindungen, verbindungsanzahl,
  verbindungslimit, verbindungsversuche

@connfail:
  abgebrochen, abgebrochen*, abgelehnt, abgewiesen, beendet, fehlgeschlagen, fehlgeschlagen*, gekappt, gescheitert,
  geschlossen, getrennt, konnte nicht, nicht aufgebaut, nicht etabliert, nicht hergestellt, nicht herstellen,
  nicht moglich, nicht zustande, unterbrochen, unterbrochen*, verloren, verloren gegangen, verweigert, verweigert*,
  zeituberschreitung, zeitüberschreitung*, zeitueberschreitung*, zurückgesetzt, zurueckgesetzt

@content:
  betreff, inhalt*

@days:
  stunde, stunden, tag, tage, tagen

@delayed:
  noch nicht zugestellt, verspaetet*, verspaetung, verspätet*, verspätung, verzoegert*, verzoegerung*, verzögert*,
  verzögerung*, zurückgestellt, zurueckgestellt, zustellung verzoegert, zustellung verzögert, zustellverzoegerung*,
  zustellverzögerung*

@delivery:
  auslieferung, übermittlung, uebermittlung, zustellung

@disabled:
  abgekuendigt, abgekündigt, abgelaufen, abgemeldet, abgeschalten, abgeschaltet, aufgeloest, aufgelöst,
  aufgrund von inaktivitaet, aufgrund von inaktivität, ausgeschieden, außer betrieb, blockiert, deaktivier*,
  deaktiviert*, eingefroren, erloschen, gekuendigt*, gekundigt, gekündigt*, geloescht, geloescht*, geloscht,
  gelöscht*, geschlossen, geschlossen*, gesperrt, gesperrt*, inaktiv, inaktive*, inaktiviert, inaktivitaet,
  inaktivität, nicht aktiv, nicht aktiviert, nicht freigeschaltet, nicht in benutzung, nicht laenger aktiv,
  nicht länger aktiv, nicht mehr aktiv, nicht mehr aktuell, nicht mehr benutzt, nicht mehr existent,
  nicht mehr genutzt, nicht mehr gultig, nicht mehr in benutzung, nicht mehr in betrieb, nicht mehr in gebrauch,
  nicht mehr in verwendung, nicht mehr verfuegbar, nicht mehr verfügbar, nicht mehr verwendet,
  nutzt dieses nicht mehr, nutzt nicht mehr, ruhend, stillgelegt, stillgelegt*, suspendiert, suspendiert*,
  verwendet nicht mehr, vorübergehend stillgelegt, voruebergehend stillgelegt, wegen inaktivitaet, wegen inaktivität

@dns:
  a-record, dns, dns-abfrage*, dns-anfrage*, dns-aufloesung*, dns-auflösung*, dns-eintraege, dns-eintrag,
  dns-einträge, dns-fehler*, dns-lookup*, dns-name*, dns-problem*, dns-server*, domain name system, mx-eintraege*,
  mx-eintrag, mx-eintrag*, mx-einträge*, mx-record, mx-records, namensaufloesung*, namensauflosung,
  namensauflösung*, nameserver, nameserver*

@domain:
  domaene*, domaenenname*, domain, domain-name*, domainname*, domains, domane, domäne*, domänenname*,
  e-mail-domain*, empfaengerdomaene*, empfangerdomain, empfängerdomäne*, mail-domain*, maildomain*, zieldomaene,
  zieldomain, zieldomäne

@exceeded:
  aufgebraucht, ausgeschoepft, ausgeschöpft, belegt, erreicht, erschoepft, erschöpft, nicht ausreichend,
  nicht genuegend, nicht genug, nicht genügend, überschreitet, überschreitung*, überschritten, übersteigt,
  überstiegen, überzogen, ueberschreitet, ueberschreitung*, ueberschritten, uebersteigt, ueberstiegen, ueberzogen,
  unzureichend*, verbraucht, zu wenig

@expired:
  abgelaufen, aufgegeben, erfolglosen zustellversuchen, gueltigkeitsdauer, gültigkeitsdauer, hoechstzeit,
  höchstzeit, lebensdauer*, letzter zustellversuch, maximale verweildauer, mehrere zustellversuche,
  mehreren erfolglosen, mehrerer zustellversuche, mehrmaligen versuchen, nach mehreren versuchen,
  nach mehrfachen, seit tagen, verfallen, warteschlange abgelaufen, wiederholten versuchen, zu alt,
  zu lange in der warteschlange, zu lange in warteschlange, zustellfrist*, zustellung aufgegeben,
  zustellversuch* abgebrochen, zustellversuch* eingestellt, zustellzeit*

@fail:
  abgelehnt, besteht nicht, fehlend*, fehler, fehlerhaft*, fehlgeschlagen, fehlgeschlagen*, fehlt, gefaelscht*,
  gefälscht*, gescheitert, nicht autorisiert, nicht autorisiert*, nicht berechtigt, nicht bestanden, nicht bestehen,
  nicht erfuellt, nicht erfüllt, nicht erlaubt, nicht konfiguriert, nicht signiert, nicht übereinstimm*,
  nicht uebereinstimm*, nicht verifizierbar, nicht verifiziert*, stimmen nicht überein, stimmen nicht ueberein,
  stimmt nicht, stimmt nicht überein, stimmt nicht ueberein, ungueltig*, ungultig, ungültig*, verletzt, verletzt*,
  verletzung*

@fromthis:
  als dieser absender, gehört nicht ihnen, gehört nicht zu ihrem, im auftrag von, im namen von,
  mit dieser absenderadresse, mit dieser adresse, unter dieser adresse zu senden, von dieser adresse,
  von dieser e-mail-adresse

@fromyou:
  ihre e-mail, ihre e-mails, ihre mails, ihre nachricht, ihre nachrichten, ihrem absender, ihrer adresse,
  ihrer e-mail-adresse, von diesem absender, von dir, von ihnen, von ihrer adresse

@full:
  ihr limit erreicht, kann keine weiteren nachrichten annehmen, kann keine weiteren nachrichten aufnehmen,
  kein freier speicher, kein freier speicher*, kein platz, kein platz frei, kein platz mehr, kein speicher mehr,
  kein speicherplatz, keinen freien speicher, keinen freien speicherplatz, keinen platz, keinen platz mehr,
  keinen speicherplatz, kontingent erreicht, kontingent erschoepft, kontingent erschöpft, kontingent ueberschritten,
  kontingent überschritten, kontingent*, limit des postfachs, maximale größe erreicht, maximale postfachgroeße*,
  maximale postfachgröße*, nicht ausreichend platz, nicht ausreichend speicher*, nicht genuegend platz,
  nicht genuegend speicher*, nicht genug platz, nicht genug speicher*, nicht genugend platz,
  nicht genugend speicherplatz, nicht genügend speicher*, plattenplatz erschoepft, plattenplatz erschöpft,
  postfach voll, postfachgroeße*, postfachgröße*, postfachlimit*, postfachspeicher*, quota erreicht, quota erschoepft,
  quota erschöpft, quota ueberschritten, quota voll, quota überschritten, quote erreicht, quote uberschritten,
  sein limit erreicht, speicher voll, speicherbegrenzung*, speichergrenze erreicht, speichergrenze*,
  speicherkapazitaet*, speicherkapazität*, speicherkontingent*, speicherlimit, speicherlimit erreicht, speicherlimit*,
  speicherplatz aufgebraucht, speicherplatz belegt, speicherplatz erschoepft, speicherplatz erschöpft, speicherplatz*,
  speichervolumen*, uber quota, uberfullt, uberlauf, ueberfuellt, ueberfuellt*, ueberlaufen, ueberquota,
  ueberschreitung der quota, uebervoll, unzureichender speicher*, voll, voll ist, volle mailbox, vollen, volles,
  volles postfach, zu wenig platz, zu wenig speicher*, zuwenig speicher*, überfüllt*, überlaufen, überquota,
  überschreitung der quota, übervoll

@gaveup:
  gebe auf, geben auf, hat aufgegeben, kein weiterer versuch, keine erneute zustellung, keine weiteren versuche,
  keine weiteren zustellversuche, keinen weiteren versuch, nicht laenger versucht, nicht länger versucht,
  nicht mehr versucht, nicht weiter versucht, versuch abgebrochen, versuche aufgegeben, versuche eingestellt,
  versucht nicht weiter, vorgang abgebrochen, weitere versuche werden nicht,
  weitere zustellversuche werden nicht, zustellung aufgegeben, zustellung eingestellt,
  zustellversuch wird eingestellt, zustellversuche abgebrochen, zustellversuche beendet,
  zustellversuche eingestellt

@greylist:
  erster zustellversuch, erstkontakt, graue liste, grauen liste, graulist*, grauliste, grauliste*, greylisting*

@group:
  gruppe, liste, verteiler, verteilergruppe, verteilerliste

@held:
  freigabe durch den moderator, freigabe durch moderator, genehmigung durch den moderator,
  genehmigung durch moderator, muss vom moderator, wartet auf freigabe, wartet auf genehmigung,
  wartet auf moderator, wartet auf zustimmung, zurückgehalten bis moderator

@hostword:
  host, hostname, rechner, rechnername, zielrechner

@interrupted:
  abgebrochen, abgerissen, beendet, getrennt, unterbrochen, verloren

@ip:
  absendende server, absender-ip*, client-host*, client-ip*, dynamische ip-adresse*, einliefernde server,
  einliefernden server*, einliefernder server, einlieferndes system, ihr mailserver, ihr provider, ihr rechner,
  ihr server, ihr system, ihre ip, ihre ip-adresse, ihrem mailserver, ihren mailserver, ihrer ip, ihrer ip-adresse,
  ihres mailservers, ihres providers, ihres servers, ip adresse*, ip-adresse*, ip-adressen, ip-bereich*, ip-netz*,
  ip-nummer*, netzbereich*, quell-ip*, rechner, sendende server, sendender server, sendendes system, sender-ip*

@later:
  augenblicklich, bitte erneut, bitte warten, bitte wiederholen, derzeit, einstweilen, erneut versuch*,
  erneut zu versuchen, es erneut, es noch einmal, es nochmal, es nochmals, gegenwaertig, gegenwärtig,
  im augenblick, im moment, in einigen minuten, in kuerze, in kürze, kurzfristig nicht, minuten erneut,
  momentan, nachher, noch einmal versuch*, noch mal versuch*, nochmal versuch*, nochmals versuch*, spaeter,
  spaeter erneut, spaeter nochmals, spaeter versuchen, spaeter wieder, spaeteren zeitpunkt, spater,
  später erneut, später noch*, später nochmals, später versuchen, später wieder, späteren zeitpunkt, temporaer*,
  temporar*, versuchen erneut, versuchen es spaeter, versuchen es später, versuchen sie es spaeter,
  versuchen sie es später, vorlaeufig*, vorläufig*, vorubergehend*, voruebergehend*, wieder versuch*,
  wiederholen, zeitweilig*, zeitweise, zu einem spaeteren zeitpunkt, zu einem späteren zeitpunkt, zurzeit

@list:
  e-mail-verteiler*, liste, mailing-liste*, mailingliste*, mailverteiler*, newsgroup, verteiler, verteilergruppe*,
  verteilerliste*

@loop:
  dreht sich im kreis, e-mail-schleife*, endlosschleife, endlosschleife*, hin und her geschickt, hop-anzahl*,
  hopcount*, im kreis, loop*, mail-loop*, mail-schleife*, mailloop*, mailschleife, maximale anzahl hops, schleife,
  schleife*, schleifensituation*, weiterleitungsschleife*, zu viele hops, zu viele spruenge, zu viele sprünge,
  zu viele weiterleitungen, zu viele zwischenstationen

@mailbox:
  account*, adressat, adressaten, adressaten*, adresse, ansprechpartner*, anwender*, benutzer*, benutzerkonten,
  benutzerkonto, benutzername*, e-mail adresse*, e-mail-adresse, e-mail-adressen, e-mail-konto, e-mail-postfach*,
  e-mailadresse*, email adresse*, email-adresse*, emailadresse, emailkonto, emailpostfach, empfaenger*,
  empfaenger-adresse*, empfaengeradresse, empfaengeradresse*, empfaengerpostfach*, empfanger*, empfänger-adresse*,
  empfangeradresse, empfängeradresse*, empfängerpostfach*, empfängers, konto, kontoinhaber*, kontos, kunde, kunden,
  kundenkonto*, mail adresse*, mail-adresse*, mailadresse, mailbox, mailboxen, mailboxinhaber, mailempfänger,
  mailkasten, mailkonto, mailpostfach*, mailuser, mitarbeiter*, mitglied, nutzer, person, posteingang*, postfach*,
  postfächer*, postfachs, postfaecher*, teilnehmer, user, zieladresse, zielpostfach

@mbox:
  account, adresse, benutzer, benutzerkonto, e-mail-adresse, e-mail-konto, e-mail-postfach, e-mailadresse,
  emailadresse, konto, kontos, mailadresse, mailbox, mailkonto, nutzer, postfach, postfachs

@memberonly:
  abonnenten vorbehalten, auf abonnenten beschränkt, auf absender beschraenkt, auf absender beschränkt,
  auf bestimmte absender beschraenkt, auf bestimmte absender beschränkt, auf listenabonnenten, auf listenmitglieder,
  auf mitglieder beschränkt, ausschließlich mitglieder, darf nur von mitarbeitern, dürfen nur mitarbeiter,
  eigentuemern vorbehalten, eigentümern vorbehalten, für nichtmitglieder, kein mitglied, listenabonnenten beschränkt,
  mitglied* der liste sein, mitgliedern vorbehalten, moderatoren vorbehalten, nicht abonniert, nicht mitglied,
  nicht-mitglieder dürfen, nichtmitglieder dürfen, nichtmitglieder können, nur abonnenten, nur abonnenten der liste,
  nur absender aus, nur absender innerhalb, nur autorisierte absender, nur besitzer, nur bestimmte absender,
  nur eigentuemer, nur eigentümer, nur fuer abonnenten, nur fuer angemeldete, nur für abonnenten, nur für angemeldete,
  nur für mitglieder, nur interne, nur interne absender, nur listenadministratoren, nur listenmitglieder,
  nur mitglieder, nur mitglieder der liste, nur moderatoren, nur registrierte, nur teilnehmer, nur von abonnenten,
  nur von bestimmten absendern, nur von internen absendern, nur von mitgliedern, nur zugelassene absender

@message:
  auslieferung, brief, briefe, e-mail, e-mails, email, emails, ihr schreiben, ihre e-mail, ihre nachricht, inhalt,
  mail, mail-zustellung, mails, mitteilung*, nachricht*, nachrichtenzustellung, sendung, sendungen, zustellung

@modrejected:
  beitrag abgelehnt, beitrag wurde abgelehnt, nachricht an liste abgelehnt, vom listenadministrator abgelehnt,
  vom listenmoderator abgelehnt, vom listenverwalter abgelehnt, vom moderator abgelehnt,
  von den moderatoren abgelehnt, von listenmoderatoren abgelehnt, von moderator abgelehnt

@moved:
  ab sofort unter, adresse geaendert, adresse geändert, adresse hat sich geaendert, adresse hat sich geändert,
  geandert, hat gewechselt, hat sich geaendert, hat sich geändert, ist umgezogen, jetzt erreichbar unter,
  kuenftig unter, künftig unter, neue adresse, neue adresse lautet, neue anschrift, neue e-mail adresse,
  neue e-mail-adresse, neue email-adresse, neue emailadresse, neue mail-adresse, neue mailadresse,
  neuen e-mail-adresse, nun unter, nunmehr unter, umgestellt auf, umgezogen, verwenden sie bitte kuenftig,
  verwenden sie bitte künftig, verzogen, zukuenftig unter, zukünftig unter

@noanswer:
  antwortet nicht, hat nicht geantwortet, keine antwort, reagiert nicht

@nodsn:
  hat der zielserver keine, keine benachrichtigung über zustellung gesendet,
  keine empfangsbestätigung vom zielserver, keine zustellbenachrichtigung gesendet,
  keine zustellbestätigung gesendet, keine zustellungsbenachrichtigung gesendet, keine übermittlungsbestätigung,
  ohne zustellbestätigung weitergeleitet, unterstützt keine zustellbenachrichtigung*

@nolist:
  keine bekannte liste, keine bekannte mailingliste, keine liste mit namen, keine liste namens,
  keine mailingliste mit, keine mailingliste namens, liste existiert nicht, liste ist unbekannt,
  mailingliste existiert nicht, unbekannte liste, unbekannte mailingliste

@nomail:
  akzeptiert keine e-mails, akzeptiert keine mail, domain akzeptiert keine, domain empfängt keine,
  domain nimmt keine, empfaengt keine e-mails, empfängt keine e-mails, host nimmt keine e-mail,
  host nimmt keine mail, kein mail-dienst, kein mailempfang, kein mailserver, keine mailserver,
  keinen mailserver, nimmt keine e-mails an, nimmt keine mail an, nimmt keine mails an,
  server nimmt keine e-mails

@nomx:
  kein mx, kein mx-eintrag, kein mx-record, keine mx-eintraege, keine mx-einträge, keine mx-records,
  keinen mx-eintrag, ohne mx-eintrag

@nopermit:
  berechtigung verfuegen nicht, berechtigung verfügen nicht, darf keine nachrichten, darf nicht,
  duerfen keine nachrichten, duerfen nicht, dürfen keine nachrichten, dürfen nicht, fehlende berechtigung,
  fehlt berechtigung, keine berechtigung, keine erlaubnis, keine sendeberechtigung, nicht autorisiert, nicht befugt,
  nicht berechtigt, nicht erlaubt, nicht ermächtigt, nicht ermaechtigt, nicht gestattet, nicht zugelassen

@noresend:
  brauchen die nachricht nicht erneut, brauchen nachricht nicht erneut, brauchen nicht erneut,
  brauchen nichts zu tun, brauchen sie nicht erneut, erneutes senden nicht erforderlich,
  erneutes senden nicht notwendig, kein erneutes senden, keine aktion erforderlich,
  keine weitere aktion erforderlich, lediglich eine warnung, muessen diese nachricht nicht erneut,
  muessen nachricht nicht erneut, muessen nicht erneut, muessen nichts tun, muessen nichts unternehmen,
  muessen nichts weiter unternehmen, muss nicht erneut, müssen diese nachricht nicht erneut,
  müssen nachricht nicht erneut, müssen nicht erneut, müssen nichts tun, müssen nichts unternehmen,
  müssen nichts weiter unternehmen, nicht erneut schicken, nicht erneut senden, nicht erneut verschicken,
  nicht erneut zu senden, nicht erneut zu verschicken, nicht neu senden, nicht noch einmal senden,
  nicht noch einmal zu schicken, nicht noch einmal zu senden, nicht nochmals senden, nicht nochmals zu senden,
  nur ein hinweis, nur eine warnmeldung, nur eine warnung

@noroute:
  kein weg für zustellung, keine route für, keine route vorhanden, keine route zum, nächsten hop nicht

@not:
  erfolglos, kein, keine, nicht, nie, ohne

@notaccept:
  akzeptiert keine, akzeptiert nicht, blockiert, empfaengt keine, empfängt keine, hat abgelehnt, hat blockiert,
  lehnt, lehnt ab, möchte keine, moechte keine, nicht empfangen möchte, nicht empfangen moechte, nimmt keine,
  nimmt nicht an, verweigert, will keine, wuenscht keine, wünscht keine

@notmember:
  kein abonnent, kein mitglied der liste, kein mitglied dieser liste, nicht auf dieser liste eingetragen,
  nicht für diese liste angemeldet, nicht in dieser liste eingetragen

@notverified:
  konnte nicht überprüft, konnte nicht ueberprueft, nicht bestaetigt werden, nicht bestätigt werden,
  nicht geprueft werden, nicht geprüft werden, nicht überprüft*, nicht ueberprueft*, nicht verifizierbar,
  nicht verifiziert*, pruefung fehlgeschlagen, prüfung fehlgeschlagen, überprüfung fehlgeschlagen,
  ueberpruefung fehlgeschlagen, verifikation fehlgeschlagen, verifikation nicht, verifizierung fehlgeschlagen

@notyet:
  automatisch wiederholt, bisher nicht moeglich, bisher nicht möglich, bisher nicht zugestellt,
  erneute zustellversuche, noch nicht ausgeliefert, noch nicht übermittelt, noch nicht uebermittelt,
  noch nicht zugestellt, noch nicht zustellen, versucht weiterhin, weiter versuchen, weiter zuzustellen,
  weitere versuche, weitere zustellversuche, weiterhin versuchen, weiterhin versucht, weiterhin zuzustellen,
  wird erneut versuchen, wird noch versucht, wird weiter versucht, wird weiterhin versucht, zustellung wird noch,
  zustellversuche werden fortgesetzt

@nouser:
  gibt kein postfach, gibt keine mailbox, kein abonnent, kein account, kein benutzer, kein e-mail-konto,
  kein empfaenger, kein empfänger, kein konto, kein kunde, kein mailkonto, kein nutzer, kein postfach,
  kein solcher benutzer, kein solcher empfaenger, kein solcher empfänger, kein solches postfach, kein teilnehmer,
  keine e-mail-adresse, keine mailbox, keine solche adresse, keine solche mailbox, keinen benutzer, keinen empfaenger,
  keinen empfänger, keinen solchen benutzer

@outside:
  außerhalb der organisation, externe absender, externen absendern, externer absender, von außerhalb,
  von extern, von externen

@permerror:
  dauerhaft fehlgeschlagen, dauerhaft gescheitert, dauerhaften fehler, dauerhafter fehler,
  endgültig fehlgeschlagen, endgültig gescheitert, endgültiger fehler, permanent fehlgeschlagen,
  permanenten fehler, permanenter fehler

@policy:
  admin-richtlinie*, administrativ*, empfangsrichtlinie*, firmenrichtlinie*, hausrichtlinie*, mailrichtlinie*,
  nutzungsbedingungen, nutzungsbestimmung*, policies, policy, policy-verstoß, regel, regeln, regelung*,
  regelverstoß, regelwerk*, richtlinie*, serverrichtlinie*, sicherheitsgruende*, sicherheitsgruenden,
  sicherheitsgründe*, sicherheitsgrunden, sicherheitsrichtlinie*, transportregel*, unternehmensrichtlinie*,
  verstoeßt gegen, verstößt gegen, vorschrift*

@ptr:
  ptr record*, ptr-eintraege, ptr-eintrag, ptr-einträge, ptr-record*, rdns*, reverse dns*, reverse dns-eintrag,
  reverse lookup*, reverse-dns, reverse-dns*, reverse-eintrag*, reverse-lookup*, ruckwartsauflosung,
  rückwärtsauflösung*, rückwärtseintrag*, rueckwaertsaufloesung*, rueckwaertseintrag*, umgekehrter dns*

@queue:
  in der warteschlange, in warteschlange, warteschlange

@quota:
  festplattenplatz, kontingent*, kontingente*, mailboxgroeße*, mailboxgröße*, plattenplatz*, postfachgroeße,
  postfachgrosse, postfachquota, quota, quote, speicher, speicherbegrenzung*, speichergrenze*, speicherkapazitaet*,
  speicherkapazität*, speicherkontingent, speicherlimit*, speicherplatz*, speichervolumen

@rate:
  drosselung*, e-mail-limit*, frequenz*, gedrosselt*, hohes aufkommen, in kurzer zeit, innerhalb kurzer zeit,
  langsamer, limit fuer ausgehende, limit fuer den versand, limit fuer gesendete, limit fuer versendete,
  limit für ausgehende, limit für den versand, limit für gesendete, limit für versendete, limit uberschritten,
  mailaufkommen, mails pro, massenversand*, maximale anzahl an e-mails, maximale anzahl an nachrichten,
  maximale anzahl von e-mails, mengenbegrenzung, nachrichten pro, nachrichtenlimit*, pro minute, pro stunde, pro tag,
  rate-limit*, ratenbegrenzung*, ratenlimit*, sendebegrenzung*, sendegeschwindigkeit, sendekontingent*, sendelimit,
  sendelimit fuer, sendelimit für, sendelimit*, sendequote*, sendevolumen*, stuendliches limit, stundenlimit*,
  stündliches limit, taegliches limit, tageslimit, tageslimit*, tägliches limit, uebermaeßig viele,
  versandbegrenzung*, versandgrenze*, versandkontingent*, versandlimit, versandlimit*, zu haufig, zu oft, zu schnell,
  zu viele e-mail, zu viele e-mails, zu viele mails, zu viele nachrichten, zuviele e-mails, zuviele mails,
  zuviele nachrichten, übermäßig viele

@rcptcount:
  anzahl an empfaengern, anzahl an empfängern, anzahl der adressaten, anzahl der empfaenger, anzahl der empfänger,
  anzahl empfaenger, anzahl empfänger, anzahl von empfaengern, anzahl von empfängern, empfaenger-limit,
  empfaengeranzahl, empfaengerlimit, empfaengerzahl, empfänger-limit, empfängeranzahl, empfängerlimit,
  empfängerzahl, zahl der empfaenger, zahl der empfänger

@rcptdomain:
  domaene des empfaengers, domain der adresse, domain der empfaengeradresse, domain der empfängeradresse,
  domain des empfaengers, domain des empfängers, domain in adresse, domain in der empfaengeradresse,
  domain in der empfängeradresse, domainname des empfaengers, domainname des empfängers, domainteil,
  domainteil der adresse, domäne des empfängers, domänenteil, empfaenger-domain*, empfaengerdomaene*,
  empfaengerdomain*, empfaengers domain, empfänger-domain*, empfängerdomain*, empfängerdomäne*,
  empfängers domain, ziel-domain*, zieldomaene*, zieldomain*, zieldomäne*

@reached:
  erreicht*, hat erreicht

@recipients:
  adressaten, empfaenger, empfaenger*, empfaengeradressen, empfaengeranzahl, empfaengern, empfaengerzahl, empfanger,
  empfänger*, empfängeradressen, empfängeranzahl, empfängern, empfängerzahl, rcpt-befehle

@rejected:
  abgeblockt, abgefangen, abgelehnt, abgelehnt*, abgewehrt, abgewiesen, abgewiesen*, akzeptieren keine,
  akzeptiert nicht, angenommen werden nicht, annahme verweigert, ausgefiltert, ausgesperrt, aussortiert, blockieren,
  blockiert*, gebannt, geblockt, gefiltert*, gesperrt*, gestoppt, lehnt ab, nehmen wir nicht an,
  nehmen wir nicht entgegen, nicht akzeptier*, nicht akzeptiert, nicht akzeptiert*, nicht angenommen,
  nicht angenommen werden, nicht berechtigt, nicht entgegengenommen, nicht erlaubt, nicht erlaubt*, nicht erwuenscht*,
  nicht erwünscht*, nicht gestattet, nicht gestattet*, nicht zugelassen, nicht zugelassen*, nicht zulaessig*,
  nicht zulässig*, nimmt keine, sperre, unberechtigt*, unerlaubt*, unerwuenscht*, unerwünscht*, unterbunden,
  unterdrueckt, untersagt, unzulaessig*, unzulässig*, verbiete*, verboten, verboten*, verweiger*, verweigert,
  verweigert*, werden nicht akzeptiert, wird nicht akzeptiert, zuruckgewiesen, zurueckgeschickt, zurueckgesendet,
  zurueckgewiesen, zurueckgewiesen*, zurückgewiesen*

@relay:
  fremdversand, mail-relay, relay*, relay-versuch, relay-zugriff*, relayen, relaying, relaying*, relayzugriff*,
  weiterleiten, weiterleitung, weitervermittlung, weiterversand

@reputation:
  geringe reputation, keine reputation, negative reputation, niedrige reputation, reputation, schlechte reputation,
  schlechten ruf, schlechter ruf, vertrauenswuerdig*

@required:
  benoetigen, benoetigt, benötigen, benotigt, bitte, erforderlich, erforderlich*, erfordert, melden sie sich,
  muessen, muessen sie, muss, mussen, müssen sie, notig, notwendig, notwendig*, nur, setzt voraus, verlangt,
  vorausgesetzt, voraussetzung*, vorgeschrieben, zuerst, zwingend

@resolve:
  aufgeloest*, aufgelost, aufgelöst*, aufloesbar, aufloesen, aufloesung, auflösbar, auflosen, auflosung,
  aufzuloesen, aufzulösen, namensaufloesung*, namensauflösung*, nicht aufgeloest, nicht aufgeloest werden,
  nicht aufgelöst, nicht aufgelöst werden, nicht aufloesen, nicht auflosbar, nicht auflösen

@sender:
  absendeadresse*, absender*, absender-adresse*, absender-domaene*, absender-domain*, absender-domäne*,
  absenderadresse, absenderadresse <addr>, absenderdomaene*, absenderdomain, absenderdomain*, absenderdomäne*,
  absenderkonto, absendermail*, absendername, adresse des absenders, domaene des absenders, domain des absenders,
  domäne des absenders, e-mail-adresse des absenders, envelope-absender, envelope-from, ihr absender, ihr account,
  ihr benutzerkonto, ihr konto, ihr postfach wurde fuer, ihre absender-adresse, ihre absenderadresse, mail-from,
  senderadresse*, umschlagabsender, von-adresse

@senderaddr:
  absenderadresse, absenderdomaene*, absenderdomain, absenderdomain*, absenderdomäne*, adresse des absenders,
  domaene des absenders, domain des absenders, domäne des absenders, e-mail-adresse des absenders, ihr absender,
  ihre absender-adresse, ihre absenderadresse

@sending:
  ausgehende, senden, versand, versenden

@server:
  dienst, dienste, e-mail-server*, empfaengerserver*, empfängerserver*, empfangsserver*, empfangssystem*,
  exchange-remoteserver, gegenstation, gegenstelle, mail-server*, mail-system*, mailexchanger, mailrechner,
  mailserver, mailsystem*, postausgangsserver, remote-server*, remoteserver*, server, servers, smtp-server*,
  zielhost, zielrechner, zielserver, zielsystem*

@size:
  anhanggroeße*, anhanggröße*, dateigroeße*, dateigröße*, e-mail-groeße*, e-mail-größe*, groesse, groeße*,
  groeßenlimit*, grosse, größe*, größenlimit*, mail-groeße*, mail-größe*, mailgroeße*, mailgrosse, mailgröße*,
  maximalgroeße*, maximalgröße*, nachrichtengroeße*, nachrichtengrosse, nachrichtengröße*, umfang

@sizebig:
  erlaubte groeße*, erlaubte größe*, groeße ueberschreitet, groeße ueberschritten, groeßenbegrenzung*,
  groeßenbeschraenkung*, groeßenlimit ueberschr*, groeßenlimit*, groeßer als erlaubt, größe überschreitet,
  größe überschritten, größenbegrenzung*, größenbeschränkung*, größenlimit überschr*, größenlimit*, grosser als,
  größer als erlaubt, mailgroeße ueberschr*, mailgröße überschr*, maximal zulaessige groeße*,
  maximal zulässige größe*, maximale groeße*, maximale grosse, maximale größe*, maximale mailgroeße*,
  maximale mailgröße*, maximale nachrichtengroeße*, maximale nachrichtengröße*, maximalgroeße ueberschritten,
  maximalgroeße*, maximalgröße überschritten, maximalgröße*, nachrichtengroeße ueberschr*,
  nachrichtengroeße uebersteigt, nachrichtengröße überschr*, nachrichtengröße übersteigt, überschreitet größe*,
  überschreitet maximale*, überschreitet zulässige*, ueberschreitet groeße*, ueberschreitet maximale*,
  ueberschreitet zulaessige*, zu gross, zu groß, zu groß*, zu lang, zu lang*, zu umfangreich*,
  zulaessige groeße ueberschritten, zulaessige groeße*, zulaessige nachrichtengroeße*,
  zulässige größe überschritten, zulässige größe*, zulässige nachrichtengröße*

@skip:
  das, dem, den, der, die, diese, diesem, diesen, dieser, dieses, ein, eine, einen, einer, eines, im, ist, sind,
  vom, war, werden, wird, worden, wurde, zum, zur

@spam:
  als spam, junkmail*, massen-mail*, massenmail, massenmail*, phishing*, spam*, spam-erkennung*, spam-filter*,
  spam-inhalt*, spam-schutz*, spam-verdacht, spamabwehr, spamerkennung*, spamfilter*, spamschutz*, spamverdacht,
  spamverdacht*, spamverdächtig*, spamverdaechtig*, unerwuenschte e-mail*, unerwuenschte mail*,
  unerwuenschte werbe*, unerwuenschte werbung*, unerwünschte e-mail*, unerwünschte mail*, unerwunschte nachricht,
  unerwünschte werbe*, unerwunschte werbung, unerwünschte werbung*, unverlangte*, verdächtige nachricht*,
  verdaechtige nachricht*, werbe-mail*, werbemail*, werbung

@spoof:
  faelschung*, fälschung*, gefaelscht*, gefaelschte absender*, gefälscht*, gefälschte absender*, vorgetaeuscht*,
  vorgetäuscht*

@successword:
  erfolgreich

@syntax:
  adressformat*, falsch formatiert*, falsches format, falsches format*, fehlerhaft formatiert*, fehlerhaftes format,
  format ungueltig, format ungültig, formatfehler, formatfehler*, formatierung*, nicht korrekt formatiert,
  syntaktisch*, syntax fehler, syntax*, syntaxfehler, unerlaubte zeichen, ungueltige zeichen,
  ungueltiges adressformat, ungültige zeichen, ungültiges adressformat, ungultiges format, unzulaessige zeichen,
  unzulässige zeichen

@syserror:
  ausgelastet, ausgelastet*, bearbeitungsfehler, datenbank*, datenbankfehler*, dienst derzeit*,
  dienst ist nicht verfuegbar, dienst ist nicht verfügbar, dienst nicht verfugbar, dienst vorübergehend*,
  dienst voruebergehend*, fehler bei der verarbeitung, fehler bei verarbeitung, hohe last, interner fehler,
  interner fehler*, interner server-fehler, interner serverfehler*, interner systemfehler, konfigurationsfehler,
  konfigurationsfehler*, lokale verarbeitung, lokaler fehler, lokaler verarbeitungsfehler, nicht verarbeitet werden,
  ressourcen*, server nicht verfuegbar, server nicht verfügbar, server-fehler*, serverfehler, serverfehler*,
  serverlast, service nicht verfuegbar, service nicht verfügbar, speicherfehler, stoerung, storung, system-fehler*,
  systemfehler, systemfehler*, technisch*, technische probleme, technische stoerung*, technische störung*,
  technischer fehler, technisches problem*, temporaere stoerung, temporaerer fehler, temporäre störung,
  temporärer fehler, uberlastet, überlastet*, überlastung*, ueberlastet, ueberlastet*, ueberlastung*,
  unbekannter fehler, unerwarteter fehler, verarbeitungsfehler*, vorübergehender fehler, voruebergehender fehler,
  wartung*, wartungsarbeiten*, zu hohe last

@systemfull:
  datentraeger voll, datenträger voll, festplatte voll, festplatte* voll, festplattenspeicher*, kein plattenplatz*,
  kein speicherplatz mehr, kein speicherplatz mehr auf server, nicht genuegend speicher auf*,
  nicht genuegend systemspeicher*, nicht genügend speicher auf*, nicht genügend systemspeicher*, platte voll,
  server voll, speicherplatz auf dem server, speicherplatz auf server, speicherplatz mehr auf*, system voll,
  systemspeicher voll, systemspeicher*, unzureichenden speicher aufgetreten, unzureichender systemspeicher*,
  volle festplatte, zu wenig speicher auf*

@temporary:
  derzeit, erneut versuchen, spaeter, spater, temporar*, vorubergehend*, voruebergehend*

@thankyou:
  danke fuer ihre e-mail, danke fuer ihre nachricht, danke für ihre e-mail, danke für ihre nachricht,
  eingangsbestaetigung, eingangsbestätigung, schnellstmoeglich beantworten, schnellstmöglich beantworten,
  so schnell wie moeglich beantworten, so schnell wie möglich beantworten, vielen dank fuer ihre anfrage,
  vielen dank fuer ihre e-mail, vielen dank fuer ihre mail, vielen dank fuer ihre nachricht,
  vielen dank für ihre anfrage, vielen dank für ihre e-mail, vielen dank für ihre mail,
  vielen dank für ihre nachricht

@timeout:
  antwortet nicht, antwortet* nicht, hat nicht geantwortet, keine antwort, keine reaktion, keine rückmeldung,
  keine rueckmeldung, nicht geantwortet, reagiert nicht, timeout*, wartezeit überschritten,
  wartezeit ueberschritten, zeit überschritten, zeit ueberschritten, zeitablauf, zeitlimit, zeitlimit überschritten,
  zeitlimit ueberschritten, zeituberschreitung*, zeitueberschreitung*

@tls:
  gesicherte verbindung*, serverzertifikat*, sichere verbindung*, ssl-verbindung*, starttls-befehl*,
  tls-aushandlung*, tls-handshake*, tls-verbindung*, tls-verschluesselung*, tls-verschlüsselung*, verschluessel*,
  verschluesselte verbindung*, verschluesselung*, verschlussel*, verschlüsselte verbindung*, verschlüsselung*,
  zertifikat*

@toomany:
  anzahl, anzahl überschritten, anzahl ueberschritten, erlaubte anzahl*, hochstzahl, höchstzahl*, hoechstens,
  hoechstzahl*, limit fuer anzahl, limit für anzahl, maximalanzahl*, maximale anzahl, maximale anzahl*,
  maximalen anzahl, zu viel, zu viele, zu vielen, zulaessige anzahl*, zulässige anzahl*, zuviele

@tried:
  angegebene, angegebenen, angeschrieben haben, anschreiben wollten, die sie angegeben haben,
  die sie eingegeben haben, eingegebene, eingegebenen, erreichen versucht haben, erreichen wollten,
  zu erreichen versuchten

@triedsend:
  erfolglosen zustellversuchen, mehrerer versuche, mehrfachen versuchen, mehrfacher versuche, versucht, versuchte,
  zustellversuche, zustellversuchen, zustellversuchs

@unavailable:
  derzeit nicht erreichbar, empfangen kann nicht, kann keine e-mails empfangen, kann keine nachrichten empfangen,
  kann nicht empfangen, keine e-mails empfangen, nicht abrufbar, nicht erreichbar, nicht erreichbar*,
  nicht verfuegbar, nicht verfugbar, nicht zugegriffen werden, nicht zugestellt, nicht zugreifbar, nicht zustellbar,
  nicht zustellbar*, unzustellbar, zurzeit nicht verfuegbar, zurzeit nicht verfügbar

@undelivered:
  auslieferung fehlgeschlagen, konnte nicht ausgeliefert, konnte nicht uebermittelt, konnte nicht zugestellt,
  konnte nicht übermittelt, ließ sich nicht zustellen, nicht abgeliefert, nicht ausgeliefert, nicht geliefert,
  nicht gesendet, nicht uebermittelt, nicht zugestellt, nicht zugestellt werden, nicht zugestellt*, nicht zustellbar*,
  nicht zustellen, nicht zuzustellen, nicht übermittelt, unzustellbar, unzustellbar*, zustellfehler*,
  zustellung fehlgeschlagen, zustellung gescheitert, zustellung nicht moeglich, zustellung nicht möglich

@unreachable:
  kein kontakt, keine route, keine verbindung, keine verbindung zu*, konnte keine verbindung,
  netzwerk nicht erreichbar, nicht erreichbar, nicht erreichbar*, nicht erreichen, nicht erreicht,
  nicht erreicht werden, nicht kontaktiert, nicht kontaktiert werden, nicht verbinden, nicht zu erreichen,
  verbindung konnte nicht, verbindung nicht hergestellt, verbindung nicht moeglich, verbindung nicht möglich,
  verbindung verweigert, verbindungsaufbau fehlgeschlagen, verbindungsaufbau nicht moeglich,
  verbindungsaufbau nicht möglich, verbindungsfehler*

@virus:
  boesartig*, bösartig*, gefaehrlicher anhang, gefährlicher anhang, infiziert*, infizierte*, malware*, schadcode,
  schädlich*, schadprogramm*, schadsoftware, schaedlich*, trojaner, trojaner*, verseucht*, viren, virenbefall,
  virenbefall*, virenfilter*, virenfund*, virenscanner*, virenverdacht*, virenverseucht*, virus, virus-infektion,
  virusfund*, virusverseucht, virusverseucht*

@yourip:
  absenderserver, deine ip*, ihr mailserver, ihr server, ihre adresse <ip>, ihre ip*, ihre ip-adresse*,
  ihrem mailserver, ihren mailserver, ihrer ip*, ihrer ip-adresse*, ihres mailservers, ihres servers,
  mailserver des absenders, server des absenders

@nobody:
  keine person, keine solche person, keinen mitarbeiter, keiner, niemand, niemanden

@byname:
  dem namen, diesem namen, dieses namens, solchem namen

@room:
  freier platz, platz, speicher, speicherplatz

@left:
  arbeitet nicht mehr, ausgeschieden, firma verlassen, hause tätig, nicht mehr bei uns, nicht mehr beschäftigt,
  nicht mehr tätig, unternehmen verlassen

@notours:
  gehört nicht zu unseren domains, keine domain von uns, nicht unsere domain, nicht verantwortlich für,
  nicht von uns betreut, nicht von uns verwaltet, nicht zuständig

@noname:
  kein hostname, kein reverse-eintrag, keinen hostnamen, keinen namen, keinen namen im dns, keinen ptr-eintrag,
  keinen reverse-eintrag

@advert:
  reklame, werbemail, werbenachricht, werbung

@judged:
  als werbung, bewertet, eingestuft, erkannt, filter, gehalten, hält

@alltries:
  alle versuche, alle zustellversuche, zustellversuch, zustellversuche

@triesfailed:
  erfolglos, fehlgeschlagen, gescheitert, misslungen, vergeblich

@onlymembers:
  ausschließlich mitglieder, mitgliedern vorbehalten, nur abonnenten, nur angehörige, nur eingeladene, nur kollegen,
  nur mitarbeiter, nur mitglieder, nur teilnehmer, nur von mitgliedern

@lasthour:
  der letzten minute, innerhalb einer stunde, letzten 24 stunden, letzten stunde, pro stunde

@notknowyou:
  kennen sie noch nicht, kennen wir noch nicht, noch nicht bekannt, noch unbekannt, uns unbekannt

@dynamic:
  dynamische, dynamischen

@abandoned:
  abgebrochen, aufgegeben, beendet, eingestellt
