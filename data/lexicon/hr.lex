# Croatian, Serbian and Slovenian.

@absent:
  ne može se pronaći, ne obstaja, ne obstaja*, ne postoji, ne postoji*, neobstoječ*, nepostoj*, nepostojeć*,
  nepoznat*, neznan*, ni bilo mogoče najti, ni najden*, ni prepoznan*, ni registriran*, ni več zaposlen,
  ni veljaven, nije prepoznat*, nije pronađen*, nije pronađena, nije pronađeno, nije pronadjen, nije pronadjen*,
  nije registriran*, nije registrovan*, nije valjan*, nije važeć*, više ne radi, више не постоји, не постоји,
  не постоји*, непознат*, није пронађен*

@accessdenied:
  dostop zavrnjen, nemate dozvolu, nimate pravic, pristup odbijen, pristup zabranjen

@arrived:
  uspešno dostavljen*, uspešno dostavljeno, uspešno isporučen*, uspešno poslan*, uspešno poslat*,
  uspješno dostavljen*, uspješno isporučen*, uspješno poslan*

@attachment:
  ekstenzij*, nastavak datoteke, prilog, priloga, prilogi, prilogu, pripon*, priponk*, priponka, privit*, privitak,
  privitk*, tip fajla, vrsta datoteke

@auth:
  autentifikacij*, autentikacij*, avtentikacij*, geslo, korisničko ime ili lozinka, lozink*, lozinka, overjanje,
  prijavite se

@autoreply:
  automatski odgovor, automatski odgovori, izvan ureda, na dopustu, na godišnjem odmoru, na odmoru, ni me v pisarni,
  nisam u uredu, odsotn*, odsutan*, samodejni odgovor, van kancelarije, аутоматски одговор

@bad:
  neispravn*, nepravil*, nevažeć*, neveljav*, pogrešn*, неисправн*

@badcommand:
  neispravn*, nepodprt*, nepodržan*, nepoznat*, neznan*, redosled, redoslijed, zaporedje

@badcontent:
  filtar sadržaja, filter sadržaja, nedozvoljen sadržaj, prepovedana vsebina, vsebinski filter, zabranjen sadržaj,
  zabranjene reči, zabranjene riječi, zaradi vsebine, zbog sadržaja

@blocked:
  blokiran*, blokirana, ni dovoljen*, nije dopušten*, nije dozvoljen*, odbačen*, odbijen*, prepovedan*, zabranjen*,
  zavrnjen*, блокиран*

@blocklist:
  blacklist*, crna lista, crne liste, črnem seznamu, črni seznam, crnoj listi, crnu listu, црној листи

@command:
  komand*, naredb*, parametr*, ukaz*

@connection:
  povezava, povezave, povezavo, veza, vezu

@connections:
  hkratn*, istodobn*, istovremen*, istovremenih veza, povezav, veza, veze

@connfail:
  izgubljen*, neuspel*, neuspešn*, neuspjel*, neuspješn*, ni uspela, ni uspelo, nije uspelo, nije uspjelo, odbijen*,
  odbijena, prekinjen*, prekinjena, prekinut*, prekinuta, zatvoren*, zavrnjen*

@content:
  sadržaj*, vsebin*

@days:
  dana, dani, dneh, dni, sata, sati

@delayed:
  isporuka kasni, kasni, kašnjenje, odgođen*, odgođena, odložen*, zakasnel*, zamuda, zamujanje

@disabled:
  blokiran nalog, blokiran račun, deaktiviran*, isključen*, izbrisan*, neaktivan, neaktivan*, neaktiven, neaktivna,
  ni aktiven, ni aktivna, ni več v uporabi, nije aktivan, nije aktivna, nije više aktivan, obrisan*, onemogočen*,
  onemogućen*, suspendiran*, suspendovan*, ugašen*, ukinut*, više se ne koristi, zaključan*, zaprt*, zatvoren*,
  деактивиран*, искључен*, истекао

@dns:
  dns greška, dns poslužitelj*, dns server*, dns upit*, greška dns, mx zapis*, mx zapisa, napaka dns

@domain:
  domen, domena, domene, domenu, домен*

@exceeded:
  dosegnut*, dostignut*, nedovoljno, nema dovoljno, prekoračen*, prekoračila, prekoračio, prekoračuje, prelazi,
  premašen*, premašuje, presega, presegel, presežen*

@expired:
  istekla poruka, nakon više pokušaja, odustalo, odustao, poruka je istekla, posle više pokušaja,
  predolgo v čakalni, predugo u redu, previše dugo u redu, sporočilo je poteklo

@fail:
  greška, krši, ne odgovara, ne podudara, nedostaje, neispravn*, neuspešn*, neuspješn*, nevažeć*, neveljaven*,
  ni uspel*, nije prošl*, nije uspel*, nije uspjel*

@fromyou:
  od vas, vaša sporočila, vaše poruke, vaših poruka, vašu poruku

@full:
  je pun, kvota prekoračena, kvota prekoračena*, nedovoljno prostora, nema dovoljno prostora, nema mesta, nema mjesta,
  nema prostora, nema prostora*, nema slobodnog prostora, nema više prostora, ni dovolj prostora, ni prostora, poln,
  polna, prekoračen prostor, prekoračena kvota, prekoračena kvota*, prekoračio kvotu, prekoračio kvotu*,
  premašena kvota, prepoln*, prepun*, prepunjen*, presežena kvota, presežena kvota*, pretrpan*, pun, pun sandučić,
  puna, zmanjkalo prostora, попуњен*, препун*, пун, пуна, пуно

@gaveup:
  ne bo več poskušal, neće se više pokušavati, neće više pokušavati, odustajem, odustao od pokušaja,
  prenehal poskušati, prestao da pokušava, prestao pokušavati

@greylist:
  greylist*, siv seznam, siva lista, siva listi, sivoj listi

@group:
  grupa, grupe, grupi, grupu, skupina, skupini, skupino, група, групи, групу

@hostword:
  domaćin, gostitelj, host, računalo, računar

@ip:
  ip adres*, ip naslov*, vaš poslužitelj, vaš server, vaš strežnik, vaša ip adresa, vaše ip adrese, ип адреса

@later:
  kasnije, kasnije*, pokušajte kasnije, pokušajte ponovno, pokušajte ponovno*, pokušajte ponovo, pokušajte ponovo*,
  poskusite kasneje, poskusite pozneje, poskusite znova, pozneje, privremen*, privremeno, trenutno,
  za nekoliko minuta, za sada, začasn*, začasno, касније, покушајте, привремен*

@list:
  dopisnega seznama, dopisni seznam, lista, liste, listi, listu, poštni seznam

@loop:
  petlja, petlji, petlju, preveč skokov, previše hopova, previše skokova, zanka, zanko, петља

@mailbox:
  adresa, adresa e-pošte, adrese, adresu, e-mail adresa, e-mail adrese, e-naslov, e-poštni naslov, email adresa,
  korisnik*, korisnički nalog, korisnički račun, nabiralnik*, nalog, naslov, naslova, naslovnik*, poštanski sandučić,
  poštni predal*, prejemnik*, prejemnika, pretinac, primalac, primaoc*, primaoca, primatelj*, primatelja, primatelju,
  račun, sandučić*, uporabnik*, uporabniški račun, адреса, корисник*, налог, налог*, поштанско сандуче, прималац,
  прималац*, примаоца, сандуче, сандуче*

@mbox:
  adresa, adresu, e-mail adresa, korisnik*, nabiralnik*, nalog, naslov, poštni predal*, pretinac, račun, sandučić*,
  uporabnik*, адреса, налог, сандуче

@memberonly:
  niste član, nisu članovi, samo člani, samo člani*, samo članovi, samo članovi*, samo naročniki, samo pretplatnici,
  samo za člane, samo za članove, само чланови

@message:
  poruka, poruke, poruku, pošta, sporočil*, sporočilo, порук*

@moved:
  adresa je promenjena, adresa je promijenjena, nov naslov, nova adresa, novu adresu, promenio adresu,
  promijenio adresu, spremenil naslov

@nopermit:
  nemate dopuštenje, nemate dozvolu*, nemate ovlašćenje, nemate ovlasti, ni vam dovoljeno, nije vam dopušteno,
  nije vam dozvoljeno, nimate dovoljenja, nimate pravic, niste ovlašćeni, niste ovlašteni, немате дозволу

@noresend:
  ne morate ponovno slati, ne morate ponovo slati, nema potrebe da ponovo, ni potrebno ponovno poslati,
  ni treba znova poslati, nije potrebno ponovno slati, nije potrebno ponovo slati, samo opozorilo, samo upozorenje

@not:
  bez, ne, nema, ni, nije, nisu

@notaccept:
  blokirao, ne prihvaća, ne prihvata, ne sprejema, ne želi, odbija, zavrača

@notverified:
  ni mogoče preveriti, nije moguće proveriti, nije moguće provjeriti, nije potvrđen*, preverjanje ni uspelo,
  provera nije uspela, provjera nije uspjela

@notyet:
  bo še poskušal, još nije isporučen*, još uvek nije isporučen*, još uvijek nije isporučen*, nastaviće da pokušava,
  nastavit će pokušavati, novi pokušaji, pokušaće ponovo, pokušat će se ponovo, ponovno će pokušati,
  še ni bilo dostavljeno

@nouser:
  ne postoji korisnik, ne postoji nalog, ne postoji sandučić, nema korisnika, nema naloga, nema sandučića,
  nema takvog korisnika, ni takega uporabnika, ni uporabnika, нема корисника

@policy:
  politika, pravila, pravilnik*

@ptr:
  obrnuti dns, povratni dns, ptr zapis*, reverzni, reverzni dns

@quota:
  kvota, kvote, kvotu, prostor na disku, prostora

@rate:
  dnevni limit, dnevno ograničenje, na sat, ograničenje slanja, po satu, prebrzo, prečesto, prehitro,
  preveč sporočil, previše e-mailova, previše poruka*

@rcptcount:
  broj primalaca, broj primaoca, broj primatelja, preveč prejemnikov, previše primalaca, previše primaoca,
  previše primatelja, število prejemnikov, превише прималаца

@rcptdomain:
  domen primaoca, domena prejemnika, domena primaoca, domena primatelja, domenu primatelja

@reached:
  dosegao, dosegla, dosegnuo, dostigao, достигла, достигло

@recipients:
  prejemnikov, primalaca, primaoca, primatelja, primatelji

@rejected:
  blokiran*, blokirana, ni dovoljen*, ni dovoljeno, nije dopušten*, nije dozvoljen*, nije dozvoljeno, odbačen*,
  odbijen*, prepovedan*, zabranjen*, zavrnjen*, блокиран*, забрањен*, није дозвољен*, одбијен*

@relay:
  posredovanje, prosleđivanje, prosljeđivanje, relay*

@reputation:
  loša reputacija, reputacij*, slaba reputacija

@required:
  morate, najprije, obavezn*, potreban*, potrebna*, potrebno, zahteva*, zahtijeva*

@sender:
  pošiljalac, pošiljalec, pošiljaoc*, pošiljatel*, pošiljatelj*, пошиљалац, пошиљаоц*

@server:
  poslužitelj*, server, servera, strežnik*, сервер*

@size:
  veličina, veličina poruke, veličinu, velikost sporočila

@sizebig:
  maksimalna veličina, maksimalnu veličinu, najveća dozvoljena, največja velikost, prekoračuje veličinu,
  prekoračuje veličinu*, prelazi dozvoljenu veličinu, premašuje dozvoljenu, premašuje veličinu, presega največjo,
  presega velikost, prevelik*, preveliko, veća od, veličina poruke prelazi, премашује

@spam:
  kao spam, kot spam, neželen*, neželjen*, neželjena pošta, reklamn*, spam*

@syntax:
  napačna oblika, neispravan format, sintaks*

@syserror:
  greška servera, greška u obradi, interna greška, interna greška*, lokalna greška, napaka strežnika,
  nepoznata greška, notranja napaka, održavanje, preobremenjen*, preopterećen*, privremena greška, server je zauzet,
  servis nije dostupan, sistemska greška, sistemska napaka, storitev ni na voljo, sustavna greška,
  tehnički problem*, unutarnja greška, usluga nije dostupna, začasna napaka, zauzet*

@systemfull:
  disk je pun, disk poln, disk pun, nedovoljno prostora na disku, nedovoljno prostora u sustavu,
  nedovoljno sistemskog, nema prostora na disku, premalo prostora na disku

@temporary:
  kasnije, pozneje, privremen*, začasn*, привремен*

@timeout:
  časovna omejitev, isteklo vreme, isteklo vrijeme, nema odgovora, nije odgovorio, poslužitelj ne odgovara,
  se ne odziva, server ne odgovara, strežnik ne odgovarja, timeout, vremensko ograničenje

@tls:
  certifikat*, kriptiran*, potrdilo, sertifikat*, šifriran*, šifrirana veza, šifriranje, sigurna veza

@toomany:
  maksimalan broj, najveće število, najveći broj, prekoračen broj, preveč, preveč*, previše, previše*, превише

@unavailable:
  ne more prejemati, ne može da prima, ne može primati, nedosegljiv*, nedostupan, nedostupan*, nedostupna,
  ni na voljo, nije dostupan, nije dostupn*, nije dostupna, недоступан*

@undelivered:
  dostava ni uspela, isporuka nije uspela, isporuka nije uspjela, ne može biti dostavljen*, ne može biti isporučen*,
  neuspela isporuka, neuspješna isporuka, ni bilo mogoče dostaviti, ni bilo mogoče dostaviti*, ni dostavljeno,
  ni mogoče dostaviti, nije dostavljen*, nije isporučen*, nije moguće dostaviti, nije moguće isporučiti,
  nije moguće isporučiti*, nije uspjelo slanje, није испоручен*

@unreachable:
  ne može se povezati, nedostupan poslužitelj, nedostupan server, nemoguće spojiti, ni mogoče vzpostaviti,
  nije moguće povezati, nije moguće spojiti, nije moguće uspostaviti, nije se moguće spojiti, povezava zavrnjena,
  povezivanje nije uspelo, povezivanje nije uspjelo, veza je odbijena, veza odbijena

@virus:
  okužen*, škodljiv*, virus*, zaražen*, zlonameran, zlonamjern*, вирус*

@yourip:
  vaš ip naslov, vaš poslužitelj, vaš server, vaš strežnik, vaša ip, vaša ip adresa, vaše ip, vaše ip adrese,
  vašeg servera, vašu ip

@nobody:
  nihče, niko, nikoga, nikogar, nitko

@byname:
  ovim imenom, takvim imenom, tem imenom, tim imenom

@room:
  mesta, mjesta, prostora, места, простора

@left:
  napustila tvrtku, napustio tvrtku, ne dela več, više ne radi

@advert:
  oglas, reklama, reklamno, reklamu

@judged:
  filtar, filter, smatra

@onlymembers:
  samo članovi
