# Czech and Slovak.

@skip:
  bol, bola, byl, byla

@absent:
  nebol nájdený, nebola nájdená, nebyl nalezen, nebyl nájdený, nebyla nalezena, neexistuje, neexistující, neexistujú,
  neexistujúci, nelze najít, nemožno nájsť, nenalezen, nenalezena, není platn*, není registrován, není známa,
  neplatný príjemca, neplatný příjemce, neznáma, neznámeho, neznámy, neznámá, neznámý, nie je platn*

@accessdenied:
  nejste oprávněni, nemáte oprávnenie, nemáte oprávnění, prístup zamietnutý, přístup odepřen, přístup zamítnut

@attachment:
  príloh*, příloh*

@auth:
  autentifikác*, autentizac*, heslo, overenie, ověření, prihlásen*, přihlášení

@bad:
  chybn*, neplatn*, nesprávn*

@blocked:
  blokovan*, blokován*, odmítnut*, zablokován*, zakázán*

@blocklist:
  blacklist*, černá listina, černé listině, čiernej listine

@connection:
  pripojenie, připojení, spojenie, spojení

@connfail:
  nezdařilo, odmítnuto, prerušené, přerušeno, selhalo, ukončeno, zlyhalo, ztraceno

@content:
  obsah, obsahu

@delayed:
  doručení se zpozdilo, oneskoren*, zpožděn*

@disabled:
  deaktivovan*, deaktivován*, neaktivní, neaktívn*, pozastaven*, uzamčen*, uzavřen*, vypnut*, zablokovan* účet,
  zakázán, zrušen*, zrušená

@dns:
  dns záznam, jmenný server, mx záznam, překlad jména

@domain:
  doména, doméne, doménu, domény, doméně

@exceeded:
  nedostatek, nedostatok, prekročen*, prekročil*, překračuje, překročen*, překročil*, přesahuje

@expired:
  platnost vypršela, platnost zprávy, ve frontě, vo fronte, vypršela platnost

@full:
  kvóta překročena, nedostatek místa, nedostatok miesta, plná, plný, prekročená kvóta, preplnen*, překročena kvóta,
  překročil kvótu, překročila kvótu, přeplněn*, zaplnen*, zaplněn*

@ip:
  ip adres*

@later:
  dočasn*, neskôr, opakujte, později, skúste neskôr, zkuste později, znovu

@list:
  distribuční seznam, konference, konferencie, mailing list, seznam adres

@mailbox:
  adresa, adrese, adresu, adresy, adresát*, e-mailová adresa, emailová adresa, konto, používateľ*, poštovní schránk*,
  poštová schránk*, príjemca, príjemcu, příjemce, příjemci, schránk*, schránka, uživatel*, užívateľ*, účet, účtu

@memberonly:
  iba jej účastníci, iba členovia, jen účastníci, jen členové, pouze účastníci, pouze členové

@message:
  e-mail, pošta, poštu, správa, správu, správy, zpráv, zpráva, zprávu, zprávy

@moved:
  nová adresa, přestěhoval, změnil adresu

@policy:
  bezpečnostních důvodů, politik*, pravidl*, zásad*

@quota:
  diskový prostor, kvota, kvót*, místo na disku, úložiště, úložný prostor

@rate:
  príliš veľa správ, příliš mnoho zpráv, příliš rychle, příliš často

@recipients:
  príjemcov, příjemce, příjemců

@rejected:
  blokován*, není povolen*, nepovolen*, nepovoluje, neprijat*, nepřijat*, nie je povolen*, odmietnut*, odmítnut*,
  odmítá, zablokovan*, zablokován*, zakázán*, zamietnut*, zamítnut*

@relay:
  předávání, přeposílání, relay*

@reputation:
  pověst, reputac*

@required:
  iba, jen, musí, musíte, nutné, pouze, požadován*, vyžaduje*

@sender:
  odesilatel*, odesílatel*, odosielateľ*

@server:
  poštovní server*, server, serverem, serveru, služba, systém

@size:
  velikost, velikosti, veľkosti, veľkosť

@sizebig:
  maximální velikost, prilis velk*, príliš veľk*, překračuje velikost, překročila velikost, přesahuje velikost,
  příliš velk*

@spam:
  nevyžiadan*, nevyžádan*, spam*

@syntax:
  chybný formát, neplatný formát, nesprávný formát, syntax*

@syserror:
  chyba serveru, chyba systému, interná chyba, interní chyba, lokální chyba, místní chyba, přetížen*,
  systémová chyba, technick*, vnitřní chyba, údržba

@temporary:
  dočasn*, neskôr, později, zkuste znovu

@timeout:
  neodpovedá, neodpovídá, neodpověděl, vypršel časový limit, časový limit

@toomany:
  maximální počet, príliš veľa, překročen počet, příliš mnoho

@unavailable:
  nedostupn*, nemůže přijímat, není dostupn*, nepřijímá, nie je dostupn*

@undelivered:
  nebylo možné doručit, nedoručena, nedoručiteln*, nelze doručit, nemožno doručiť

@unreachable:
  nedosažiteln*, nedostupný server, nelze navázat, nelze se připojit, nepodařilo se navázat, nepodařilo se připojit

@virus:
  malware, viru, virus, vírus, škodlivý kód
