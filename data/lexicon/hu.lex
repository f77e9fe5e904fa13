# Hungarian.

@absent:
  ismeretlen, nem ismert, nem létez*, nem létezik, nem létező, nem találhato, nem található, nem érvényes,
  nincs ilyen, nincs nevű, érvénytelen címzett

@mailbox:
  címet, címzett*, e-mail cím*, e-mail-cím*, emailcím*, felhasználó*, fiók, fiókja, levelesláda, postafiók*,
  postaláda*

@disabled:
  felfüggesztett*, felfüggesztve, inaktív, letiltott*, letiltva, megszüntet*, megszűnt, nem aktív, törölt, zárolt,
  zárolva

@full:
  betelt, kvóta túllépve, megtelt, megtelt postafiók, nincs elég hely, nincs hely, tele van, túllépte kvótát,
  túllépte tárhely*

@quota:
  kvóta, kvótát, tárhely*, tárterület*

@exceeded:
  elérte, meghaladja, túllép*, túllépte, túllépve

@rejected:
  blokkol*, csak számára engedélyezett, elutasít*, megtagad*, nem engedélyezett, nem engedélyezi, nem fogad*, tilos,
  visszautasít*

@blocked:
  blokkol*, letiltva, tilt*

@accessdenied:
  hozzáférés megtagadva, nincs joga, nincs jogosultság*

@bad:
  helytelen, hibás, érvénytelen

@syntax:
  formátuma hibás, hibás formátum, szintaktikai hiba

@sender:
  feladó*, küldő*

@server:
  kiszolgáló*, levelezőszerver*, szerver*

@domain:
  domain*, tartomány*

@message:
  e-mail, levele*, levelet, levél, üzenet*

@sizebig:
  meghaladja maximális, mérete túl, méretkorlát*, túl nagy

@size:
  méret, mérete, méretet

@later:
  ideiglenes*, később, pillanatnyilag, próbálja újra, átmeneti*

@temporary:
  ideiglenes*, később, átmeneti*

@connection:
  kapcsolat*

@connfail:
  elutasítva, lezárult, megszakadt, megszakítva, sikertelen

@timeout:
  időtúllépés, nem válaszol, nem válaszolt, túllépte időkorlátot

@unreachable:
  nem elérhető, nem lehet kapcsolódni, nem sikerült csatlakozni, nem érhető el

@unavailable:
  elérhetetlen, nem elérhető, nem fogad levelet

@syserror:
  belső hiba, karbantartás*, rendszerhiba, szerverhiba, technikai, túlterhelt

@auth:
  azonosítás*, bejelentkez*, hitelesít*, jelszó*

@required:
  csak, kell, kötelező, szükséges

@relay:
  relay*, továbbít*

@spam:
  kéretlen*, levélszemét*, spam*

@virus:
  kártékony*, vírus*

@rate:
  túl gyakran, túl gyorsan, túl sok levél, túl sok üzenet

@toomany:
  maximális száma, túl sok

@recipients:
  címzett*

@list:
  levelezőlista*, lista, listatag*, listára, nevű lista

@memberonly:
  csak feliratkozott*, csak listatagok, csak tagok, listatagok számára

@moved:
  elköltözött, megváltozott, új címe

@policy:
  biztonsági okok*, irányelv*, szabály*

@dns:
  névfeloldás*, névszerver*

@expired:
  lejárt, túl régóta

@attachment:
  csatolmány*, melléklet*

@content:
  tartalma, tartalmi, tartalom

@undelivered:
  kézbesíthetetlen, nem kézbesíthető, nem lehetett kézbesíteni

@delayed:
  késik, késleltetve
