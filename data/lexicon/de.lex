# German. Umlauts are folded (ü = u); the ue/oe/ae spellings are listed as well. Compounds by stem.

@skip:
  das, dem, den, der, die, diese, diesem, diesen, dieser, dieses, ein, eine, einen, einer, eines, ist, sind, war,
  werden, wird, worden, wurde

@absent:
  existieren nicht, existiert hier nicht, existiert leider nicht, existiert nicht, existiert nicht mehr,
  gibt es hier nicht, gibt es nicht, gibt keinen, kein benutzer, kein empfanger, kein gultiger, kein gültiges,
  kein mailkonto, kein postfach, kein solcher, keine bekannte, keine mailbox, keinen benutzer, kennt keinen,
  konnte nicht gefunden, nicht bekannt, nicht eingerichtet, nicht ermittelt, nicht existent, nicht existiert,
  nicht gefunden, nicht gultig, nicht in gefunden, nicht mehr bekannt, nicht mehr existiert, nicht mehr vorhanden,
  nicht registriert, nicht vorhanden, nicht zustellbar, unbekannt*, wurde nicht gefunden

@accepted:
  angenommen, empfangen, erfolgreich, zugestellt

@accessdenied:
  keine berechtigung, nicht berechtigt, zugang verweigert, zugriff verweigert

@attachment:
  anhang*, anlage*, dateianhang*, dateiendung*, dateityp*

@auth:
  anmelden, anmeldung, authentifizier*, authentisier*, autorisier*, kennwort, passwort, zugangsdaten

@bad:
  falsch*, fehlerhaft*, inkorrekt, ungueltig*, ungultig*, unzulassig*

@badcommand:
  falsche reihenfolge, nicht implementiert, nicht unterstutzt, unbekannt*, ungultig*

@blocked:
  abgelehnt, abgewiesen, annahme verweigert, blockiert*, geblockt, gesperrt*, nicht akzeptiert, nicht angenommen,
  nicht erlaubt, nicht gestattet, nicht zugelassen, nimmt keine, unerwuenscht*, unerwunscht*, untersagt, verboten,
  verweigert, zuruckgewiesen, zurueckgewiesen

@blocklist:
  blacklist*, blockliste*, schwarze liste, schwarzen liste, sperrliste*

@command:
  befehl*, kommando*

@connection:
  sitzung, verbindung*

@connections:
  gleichzeitig*, gleichzeitige verbindungen, sitzungen, verbindungen

@connfail:
  abgebrochen, abgelehnt, beendet, fehlgeschlagen, getrennt, konnte nicht, nicht hergestellt, nicht moglich,
  unterbrochen, verweigert, zeituberschreitung

@content:
  betreff, inhalt*

@delayed:
  noch nicht zugestellt, verzoegert*, verzögert*

@disabled:
  abgelaufen, abgemeldet, abgeschaltet, ausgeschieden, deaktiviert*, gekundigt, geloescht, geloscht, geschlossen*,
  gesperrt*, inaktiv, nicht aktiv, nicht mehr aktiv, nicht mehr erreichbar, nicht mehr gultig,
  nicht mehr in benutzung, stillgelegt, suspendiert

@dns:
  dns, dns-eintrag, mx-eintrag, mx-record, namensauflosung, nameserver

@domain:
  domain, domane, empfangerdomain, zieldomain

@expired:
  abgelaufen, aufgegeben, nicht zugestellt werden seit, seit tagen, zu alt, zustellversuche

@fail:
  fehler, fehlgeschlagen, gescheitert, nicht autorisiert, nicht bestanden, stimmt nicht, ungultig, verletzt

@full:
  erschopft, kein platz, kein speicherplatz, kontingent*, nicht genuegend platz, nicht genugend platz,
  nicht genugend speicherplatz, quote uberschritten, speicherlimit, speicherplatz*, speichervolumen*, uber quota,
  uberfullt, uberlauf, uberschreitet, uberschritten, ueberfuellt, ueberschreitet, ueberschritten, voll

@ip:
  absendende server, einliefernde server, ihr mailserver, ihr server, ihre ip, ihre ip-adresse, ip-adresse*, rechner

@later:
  derzeit, erneut, momentan, nochmal*, spaeter, spater, temporar*, versuchen sie es, vorubergehend*, voruebergehend*,
  wiederholen, zeitweise, zurzeit

@list:
  liste, mailingliste*, verteiler, verteilerliste*

@loop:
  mailschleife, schleife, zu viele hops

@mailbox:
  adressat, adressaten, adresse, benutzer*, benutzerkonto, e-mail-adresse, e-mail-konto, emailadresse, emailkonto,
  empfaenger*, empfaengeradresse, empfanger*, empfangeradresse, empfängers, konto, kunde, mailadresse,
  mailboxinhaber, mailempfänger, mailkasten, mailkonto, mitglied, nutzer, postfach*, postfachs, teilnehmer,
  zieladresse, zielpostfach

@mask:
  falls es sich nicht um spam, kein spam, um spam zu vermeiden, weitere informationen, wenn sie glauben

@memberonly:
  auf abonnenten beschränkt, auf mitglieder beschränkt, nur abonnenten, nur für mitglieder, nur mitglieder

@message:
  e-mail, email, ihre e-mail, ihre nachricht, inhalt, mail, mails, nachricht*, sendung, zustellung

@moved:
  geandert, hat gewechselt, neue adresse, neue e-mail-adresse, umgezogen, verzogen

@policy:
  nutzungsbedingungen, policy, regel, regeln, richtlinie*, sicherheitsgrunden, sicherheitsrichtlinie*

@ptr:
  ptr-eintrag, reverse dns-eintrag, reverse-dns, ruckwartsauflosung

@quota:
  kontingent*, postfachgrosse, quota, speicher, speicherkontingent, speicherplatz*, speichervolumen

@rate:
  limit uberschritten, mengenbegrenzung, sendelimit, tageslimit, versandlimit, zu haufig, zu schnell,
  zu viele e-mails, zu viele mails, zu viele nachrichten

@recipients:
  empfaenger, empfanger

@rejected:
  abgelehnt, abgewiesen, blockiert*, fehlgeschlagen, geblockt, konnte nicht zugestellt, nicht akzeptiert,
  nicht angenommen, nicht erlaubt, nicht gestattet, nicht zugelassen, nicht zugestellt, unzustellbar, verboten,
  verweigert, zuruckgewiesen, zurueckgewiesen

@relay:
  relay*, relaying, weiterleiten, weiterleitung

@reputation:
  keine reputation, reputation, schlechte reputation

@required:
  benoetigt, benotigt, bitte, erforderlich, muessen, muss, mussen, notig, notwendig, nur, zuerst

@resolve:
  aufgelost, aufloesen, auflosen, auflosung, nicht auflosbar

@sender:
  absender*, absenderadresse, absenderadresse <addr>, absenderdomain

@server:
  dienst, gegenstelle, mailserver, server, zielrechner, zielserver

@size:
  groesse, grosse, mailgrosse, nachrichtengrosse

@sizebig:
  grosser als, maximale grosse, uberschreitet, uberschritten, ueberschreitet, zu gross, zu groß, zu lang

@spam:
  massenmail, spam*, spam-verdacht, spamverdacht, unerwunschte nachricht, unerwunschte werbung, werbung

@syntax:
  falsches format, formatfehler, syntax*, syntaxfehler, ungultiges format

@syserror:
  ausgelastet, dienst nicht verfugbar, fehler bei verarbeitung, interner fehler, konfigurationsfehler,
  lokaler fehler, serverfehler, stoerung, storung, systemfehler, technisch*, technische probleme, uberlastet,
  ueberlastet, wartung*

@systemfull:
  festplatte voll, kein speicherplatz mehr, speicherplatz auf server, system voll

@temporary:
  derzeit, erneut versuchen, spaeter, spater, temporar*, vorubergehend*, voruebergehend*

@timeout:
  antwortet nicht, keine antwort, zeitlimit, zeituberschreitung*, zeitueberschreitung*

@tls:
  verschluessel*, verschlussel*, zertifikat*

@toomany:
  anzahl, hochstzahl, maximale anzahl, zu viel, zu viele, zuviele

@unavailable:
  nicht erreichbar, nicht verfuegbar, nicht verfugbar, nicht zugestellt, nicht zustellbar, unzustellbar

@undelivered:
  konnte nicht zugestellt, nicht zugestellt, unzustellbar

@unreachable:
  keine verbindung, nicht erreichbar, nicht erreichen, nicht erreicht

@virus:
  infiziert*, schadcode, schadsoftware, trojaner, viren, virenbefall, virus, virusverseucht
