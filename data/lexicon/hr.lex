# Croatian, Serbian and Slovenian.

@absent:
  ne obstaja, ne postoji, nepostojeć*, nepoznat*, neznan*, ni bilo mogoče najti, ni najden*, ni veljaven,
  nije pronađen*, nije pronađena, nije registrovan*, nije valjan*, nije važeć*, не постоји, непознат*, није пронађен*

@mailbox:
  adresa, adrese, adresu, korisnik*, nabiralnik*, nalog, naslov, naslova, naslovnik*, poštanski sandučić,
  poštni predal*, prejemnik*, pretinac, primalac, primaoc*, primaoca, primatelj*, račun, sandučić*, uporabnik*,
  адреса, корисник*, налог, прималац, примаоца, сандуче

@disabled:
  blokiran račun, deaktiviran*, neaktivan, neaktiven, neaktivna, onemogočen*, onemogućen*, suspendiran*,
  suspendovan*, ukinut*, zaključan*, zaprt*, zatvoren*, деактивиран*, искључен*

@full:
  je pun, kvota prekoračena, nema dovoljno prostora, nema prostora, ni dovolj prostora, poln, prekoračena kvota,
  prekoračio kvotu, prepun*, presežena kvota, puna, попуњен*, пун

@quota:
  kvota, kvote, kvotu, prostor na disku, prostora

@exceeded:
  prekoračen*, prekoračuje, prelazi, premašuje, presega, presežen*

@rejected:
  blokiran*, ni dovoljen*, ni dovoljeno, nije dopušten*, nije dozvoljen*, nije dozvoljeno, odbačen*, odbijen*,
  prepovedan*, zabranjen*, zavrnjen*, забрањен*, није дозвољен*, одбијен*

@blocked:
  blokiran*, prepovedan*, zabranjen*, блокиран*

@accessdenied:
  dostop zavrnjen, nemate dozvolu, nimate pravic, pristup odbijen, pristup zabranjen

@bad:
  neispravn*, nepravil*, nevažeć*, neveljav*, pogrešn*, неисправн*

@syntax:
  napačna oblika, neispravan format, sintaks*

@sender:
  pošiljalac, pošiljalec, pošiljaoc*, pošiljatel*, pošiljatelj*, пошиљалац, пошиљаоц*

@server:
  poslužitelj*, server, servera, strežnik*, сервер*

@domain:
  domen, domena, domene, domenu, домен*

@message:
  poruka, poruke, poruku, pošta, sporočil*, sporočilo, порук*

@sizebig:
  prekoračuje veličinu, prevelik*, preveliko, премашује

@later:
  kasnije, pokušajte ponovno, pokušajte ponovo, poskusite znova, pozneje, privremen*, začasn*, касније, привремен*

@temporary:
  kasnije, pozneje, privremen*, začasn*, привремен*

@connection:
  povezava, povezave, povezavo, veza, vezu

@connfail:
  neuspešn*, neuspješn*, ni uspela, odbijena, prekinjena, prekinuta

@unavailable:
  nedosegljiv*, nedostupan, nedostupna, ni na voljo, nije dostupan, nije dostupna

@spam:
  neželen*, neželjen*, spam*

@virus:
  virus*, zlonamjern*, вирус*

@list:
  dopisnega seznama, dopisni seznam, lista, liste, listi, listu, poštni seznam

@memberonly:
  nisu članovi, samo člani, samo članovi, само чланови

@toomany:
  preveč, previše, превише

@policy:
  politika, pravila, pravilnik*

@syserror:
  interna greška, notranja napaka, sistemska greška, sistemska napaka, sustavna greška, unutarnja greška

@attachment:
  prilog, priloga, prilogu, priponk*, privit*

@content:
  sadržaj*, vsebin*

@undelivered:
  ne može biti isporučen*, ni bilo mogoče dostaviti, ni mogoče dostaviti, nije isporučen*, nije moguće isporučiti

@delayed:
  odgođen*, zakasnel*
