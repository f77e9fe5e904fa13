# Hungarian.

@absent:
  elírt, ismeretlen, ismeretlen*, már nem dolgozik, nem azonosítható, nem ismerjük, nem ismert, nem létez*,
  nem létezik, nem létezik*, nem létező, nem regisztrált, nem talalhato*, nem találhato, nem található,
  nem található meg, nem találtuk, nem találtunk, nem érvényes, nem érvényes címzett, nincs ilyen, nincs ilyen*,
  nincs nevű, nincs regisztrálva, érvénytelen címzett

@accessdenied:
  hozzáférés megtagadva, nincs joga, nincs jogosultság*

@arrived:
  elolvasták, kézbesítve lett, olvasási visszaigazolás, sikeres kézbesítés, sikeresen elküld*, sikeresen kézbesít*,
  sikeresen továbbít*

@attachment:
  csatolmány*, melléklet*

@auth:
  azonosítás*, bejelentkez*, hitelesít*, jelszó*

@autoreply:
  automatikus válasz, házon kívül, irodán kívül, nem vagyok az irodában, szabadságom, szabadságon, távol vagyok,
  távolléti, visszatérésem után

@bad:
  érvénytelen, helytelen, hibás

@badcommand:
  érvénytelen, helytelen, hibás, ismeretlen, nem felismert, nem támogatott, sorrend*

@badcontent:
  gyanús tartalom, nem megengedett tartalom, tartalma miatt, tartalomszűr*, tiltott szavak, tiltott szó,
  tiltott tartalom

@blocked:
  blokkol*, blokkolva, elutasított*, elutasítva, kitiltva, letilt*, letiltott*, letiltva, megtagadva,
  nem engedélyez*, nem fogadjuk, tilt*, tiltott

@blocklist:
  fekete list*, feketelist*, feketelistán, spamlist*, tiltólist*, tiltólistán

@command:
  paraméter*, parancs*

@connection:
  kapcsolat*

@connections:
  egyidejű kapcsolat*, egyidejű*, kapcsolat, kapcsolatok, párhuzamos*

@connfail:
  elutasítva, lezárult, megszakadt, megszakítva, sikertelen

@content:
  tartalma, tartalmi, tartalom

@days:
  nap, napig, napja, napon, óra, órája, órán, órával

@delayed:
  késedelem, késedelmes, késés, késik, késleltet*, késleltetve, kézbesítés késik

@disabled:
  bezárt, felfüggeszt*, felfüggesztett*, felfüggesztve, inaktív, lejárt fiók, letilt*, letiltott*, letiltva, lezárt,
  már nem aktív, már nem használ*, megszűnt, megszűnt*, megszüntet*, nem aktív, nem aktív*, törölt, törölt*,
  törölve, zárolt, zárolt*, zárolva

@dns:
  dns hiba, dns lekérdezés*, dns szerver*, dns-hiba, dns-kiszolgáló*, dns-lekérdezés*, mx rekord*, mx-rekord*,
  névfeloldás*, névszerver*

@domain:
  domain*, tartomány*

@exceeded:
  elérte, meghaladja, túllép*, túllépte, túllépve

@expired:
  lejárati, lejárt, lejárt*, több próbálkozás, túl hosszú ideig, túl régóta, túl sokáig

@fail:
  érvénytelen*, hiányzik, hibás, megsért*, nem egyezik, nem felel meg, nem hitelesített, nem jogosult, sikertelen*

@fromyou:
  az ön üzenet*, leveleit, önöktől, öntől, tőled, üzeneteit

@full:
  betelt, betelt*, kevés hely, kvóta betelt, kvóta túllép*, kvóta túllépve, kvótáját túllép*, megtelt,
  megtelt postafiók, megtelt*, nincs elegendő hely, nincs elég hely, nincs elég hely*, nincs elég tárhely, nincs hely,
  nincs szabad hely, nincs tárhely, nincs több hely, postafiók-kvót*, tele van, tárhelykorlát*, tárhelykvót*,
  túllépte a kvótát, túllépte a tárhely*, túllépte kvótát, túllépte tárhely*, túllépte tárhelykorlát*

@gaveup:
  abbahagyta, beszüntette, feladta a próbálkozást, feladtuk, felhagyott a próbálkozással, nem próbálkozik tovább,
  több kísérlet nem, további próbálkozás nem

@greylist:
  greylist*, szürke list*, szürkelist*

@group:
  csoport*, csoportnak, terjesztési lista*

@hostword:
  állomás, gazdagép, host, hoszt, kiszolgáló neve

@ip:
  az ön ip*, az ön szerver*, ip cím*, ip-cím*, küldő kiszolgáló, küldő szerver

@later:
  átmeneti*, átmenetileg, egyelőre, ideiglenes*, ideiglenesen, jelenleg, később, később*, néhány perc múlva,
  pillanatnyilag, próbálja később, próbálja meg később, próbálja újra, próbálkozzon később, próbálkozzon újra

@list:
  levelezőlista*, lista, listára, listatag*, nevű lista

@loop:
  ciklus*, hurok*, körbejár*, levelezési hurok, túl sok ugrás, végtelen ciklus*

@mailbox:
  beérkezett üzenetek, cím, címe, címet, címre, címzett, címzett*, dolgozó*, e-mail cím*, e-mail fiók*, e-mail-cím,
  e-mail-cím*, email cím*, emailcím*, felhasználó*, fiók, fiókja, levelesláda, levélcím, munkatárs*, postafiók*,
  postafiókja, postaláda*, személy

@mbox:
  cím, e-mail cím*, e-mail-cím*, emailcím*, felhasználó*, fiók*, levelesláda*, postafiók*, postaláda*

@memberonly:
  csak feliratkozott*, csak listatagok, csak tagok, listatagok számára

@message:
  e-mail, levél, levele*, levelet, üzenet*

@moved:
  elköltözött, megváltozott, új címe

@nolist:
  ismeretlen lista, lista nem létezik, nem ismert lista, nevű lista, nincs ilyen lista

@nopermit:
  jogosulatlan, nem jogosult, nem küldhet, nem rendelkezik engedéllyel, nem rendelkezik jogosultság*,
  nincs engedély*, nincs engedélye, nincs joga*, nincs jogosultság*

@noresend:
  csak figyelmeztetés, csupán figyelmeztetés, ez csak egy figyelmeztetés, nem kell ismét elküldeni,
  nem kell újra elküldeni, nem kell újraküld*, nem szükséges újra elküldeni, nem szükséges újraküld*

@not:
  nélkül, nem, nincs, sem

@notaccept:
  blokkolta, elutasítja, letiltotta, nem fogad, nem fogadja, nem kér, nem kíván

@notverified:
  ellenőrzés sikertelen, ellenőrzése sikertelen, nem ellenőrizhető, nem igazolható, nem lehetett ellenőrizni,
  nem sikerült ellenőrizni

@notyet:
  folytatja a próbálkozást, ismét megpróbál*, még nem kézbesít*, még nem lett kézbesítve,
  még nem sikerült kézbesíteni, tovább próbálkoz*, további próbálkozás*, továbbra is próbálkoz*, újra megpróbál*,
  újra próbálkoz*

@nouser:
  nincs felhasználó, nincs ilyen cím, nincs ilyen címzett, nincs ilyen felhasználó, nincs ilyen fiók,
  nincs ilyen nevű, nincs ilyen postafiók

@policy:
  biztonsági okok*, irányelv*, szabály*

@ptr:
  fordított dns, inverz dns, ptr rekord*, ptr-rekord*, reverse dns, reverz dns, visszafelé

@quota:
  kvóta, kvótát, tárhely*, tárterület*

@rate:
  korlátot túllép*, küldési korlát*, küldési limit*, napi korlát*, napi limit*, naponta, óránként, óránkénti,
  percenként, túl gyakran, túl gyorsan, túl sok e-mail*, túl sok levél, túl sok levelet, túl sok üzenet,
  túl sok üzenetet

@rcptcount:
  címzettek maximális, címzettek száma*, címzettszám*, maximális címzett*, túl sok címzett*

@rcptdomain:
  a címzett domainje, cél domain*, céltartomány*, címzett domain*, címzett tartomány*

@reached:
  elérte

@recipients:
  címzett*

@rejected:
  blokkol*, blokkolva, csak számára engedélyezett, elutasít*, elutasított*, elutasítva, kitiltva, letilt*,
  letiltott*, letiltva, megtagad*, megtagadva, nem engedélyez*, nem engedélyezett, nem engedélyezi, nem fogad*,
  nem fogadjuk, tilos, tilt*, tiltott, visszautasít*

@relay:
  relay*, továbbít*

@required:
  csak, kell, kötelező, szükséges

@sender:
  feladó*, küldő*

@server:
  kiszolgáló*, levelezőszerver*, szerver*

@size:
  méret, mérete, méretet

@sizebig:
  maximális méret*, meghaladja a maximális*, meghaladja a megengedett, meghaladja maximális, mérete meghaladja,
  mérete túl, mérete túllép*, mérethatár*, méretkorlát*, nagyobb mint, túl nagy, túl nagy*

@spam:
  kéretlen*, levélszemét*, reklám*, spam*, spamként, spamnek

@syntax:
  formátuma hibás, hibás formátum, szintaktikai hiba

@syserror:
  a szolgáltatás nem érhető el, átmeneti hiba, belső hiba, belső kiszolgálóhiba, belső szerverhiba,
  feldolgozási hiba, foglalt, hiba a feldolgozás, ideiglenes hiba, ismeretlen hiba, karbantartás*,
  kiszolgáló foglalt, műszaki hiba, rendszerhiba, szerver foglalt, szerverhiba, szolgáltatás nem elérhető,
  technikai, technikai hiba, túlterhelt

@systemfull:
  a lemez megtelt, kevés a lemezterület, lemez megtelt, lemezterület*, nincs elég lemezterület,
  nincs elég rendszer*, nincs elegendő rendszer*, rendszertárhely*

@temporary:
  átmeneti*, ideiglenes*, később

@thankyou:
  köszönjük levelét, köszönjük megkeresését, köszönjük üzenetét, köszönöm üzenetét, levelét megkaptuk

@timeout:
  időkorlát*, időtúllépés, időtúllépés*, lejárt az idő, nem válaszol, nem válaszol*, nem válaszolt, nem válaszolt*,
  nincs válasz, túllépte időkorlátot

@tls:
  biztonságos kapcsolat*, tanúsítvány*, titkosít*

@toomany:
  maximális szám*, maximális száma, száma meghaladja, számát túllépte, túl sok, túl sok*

@unavailable:
  elérhetetlen, elérhetetlen*, nem elérhető, nem elérhető*, nem érhető el*, nem fogad levelet, nem fogadhat,
  nem tud fogadni

@undelivered:
  kézbesítés sikertelen, kézbesítése sikertelen, kézbesítetlen, kézbesíthetetlen, nem kézbesítették,
  nem kézbesíthető, nem kézbesíthető*, nem küldhető, nem lehetett kézbesíteni, nem lett kézbesítve,
  nem sikerült elküldeni, nem sikerült kézbesíteni*, sikertelen kézbesítés

@unreachable:
  a kapcsolat elutasítva, kapcsolat elutasítva, kapcsolat sikertelen, kapcsolódás sikertelen, nem elérhető,
  nem elérhető kiszolgáló, nem érhető el, nem hozható létre kapcsolat, nem lehet csatlakozni*,
  nem lehet kapcsolódni, nem sikerült csatlakozni, nem sikerült csatlakozni*, nem sikerült kapcsolódni*

@virus:
  fertőzött*, kártékony*, kártevő*, trójai, vírus*

@yourip:
  az ön ip*, az ön kiszolgáló*, az ön szerver*, ip címét, ip-címét, ön ip*

@nobody:
  senki, senkit

@byname:
  ezen a néven, ilyen nevű, ilyen néven, ilyen névvel

@room:
  hely, szabad hely, tárhely, tárterület

@left:
  elhagyta a céget, kilépett, már nem dolgozik, nem dolgozik már

@notours:
  nem a mi tartományunk, nem kezeljük, nem mi kezeljük

@noname:
  nincs neve

@advert:
  hirdetés*, reklám, reklámnak

@judged:
  minősítette, szűrő

@alltries:
  kézbesítési kísérlet*, minden kísérlet

@triesfailed:
  meghiúsult, sikertelen

@onlymembers:
  csak a tagok, csak tagok, kizárólag tagok

@lasthour:
  elmúlt egy órában, elmúlt órában, utolsó órában

@senderaddr:
  a feladó címe, feladó címe
