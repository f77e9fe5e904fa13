# Czech and Slovak.

@absent:
  chybně zadan*, již nepracuje, jsme nenašli, nebol nájdený, nebola nájdená, nebyl nalezen, nebyl nalezen*,
  nebyl nájdený, nebyla nalezen*, nebyla nalezena, nebylo nalezen*, neexistuj*, neexistuje, neexistujic*,
  neexistující, neexistujú, neexistujúci, nelze najít, nelze nalézt, nemožno nájsť, nenachází, nenalezen, nenalezena,
  nenasiel, nenašli jsme, nenašlo, nenájden*, není platn*, není registrovaná, není registrovaný, není registrován,
  není zde znám*, není známa, není známý, neplatný príjemca, neplatný příjemce, nepodarilo sa nájsť,
  nepodařilo se najít, nerozpoznán*, neznám*, neznáma, neznámeho, neznámy, neznámá, neznámý, nie je platn*,
  nie je registrovan*, nie je známy, sa nenašiel, sa nenašla, sme nenašli, už nepracuje

@acceptonly:
  akceptuje pouze, přijímá jen, přijímá pouze

@accessdenied:
  nejste oprávněni, nemáte oprávnění, nemáte oprávnenie, přístup odepřen, prístup zamietnutý, přístup zamítnut

@arrived:
  byla doručena v pořádku, byla přečtena, doručena úspěšně, doručenka, potvrzení o přečtení, úspěšně doručen*,
  úspěšné doručení, úspěšně odeslán*

@attachment:
  príloh*, příloh*

@auth:
  autentifikác*, autentizac*, heslo, ověření, overenie, prihlásen*, přihlášení

@autoreply:
  automatická odpověď, budu nepřítomen, dovolená, jsem nepřítom*, mimo kancelář, mimo kancelárie, na dovolené,
  na dovolenke, nejsem přítomen, nejsem v kanceláři, neprítomnos*, nepřítomnost*, po návratu, som na dovolenke

@bad:
  chybn*, neplatn*, nesprávn*

@badcommand:
  chybn*, neimplementován*, neplatn*, nepodporovan*, nerozpoznan*, nesprávn*, neznám*, pořadí, poradie

@badcontent:
  filtr obsahu, kvůli obsahu, nepovolený obsah, nevhodný obsah, obsahový filtr, podezřelý obsah, podozrivý obsah,
  z důvodu obsahu, zakázaná slova, zakázané slovo, zakázaný obsah

@blocked:
  blokovan*, blokován*, blokována, blokuje, není povolen*, nepovolen*, nepřijímá, nie je povolen*, odmietnut*,
  odmítá, odmítnut*, zablokován*, zablokována, zakázán*, zamietnut*, zamítnut*

@blocklist:
  blacklist*, blacklistu, černá listina, černé listině, černou listinu, čiernej listine, čiernu listinu,
  na blacklistu, seznam blokovaných, seznamu blokovaných, spamovém seznamu, zozname blokovaných

@byrcpt:
  blacklistu příjemce, filtrem příjemce, nastavení příjemce, odmítnuta příjemcem, odmítnuto příjemcem,
  příjemce vás zablokoval, příjemce zablokoval, zablokováno příjemcem

@command:
  argument*, parametr*, příkaz*

@connection:
  připojení, pripojenie, spojení, spojenie

@connections:
  počet připojení, počet spojení, připojení, simultánn*, souběžn*, současn*, spojení, súčasn*

@connfail:
  nezdařilo, odmítnuto, prerušené, přerušeno, selhalo, ukončeno, zlyhalo, ztraceno

@content:
  obsah, obsahu

@days:
  den, dní, dnů, dny, hodin, hodinu, hodiny

@delayed:
  doručení je zpožděno, doručení odloženo, doručení se zpozdilo, odložen*, oneskoren*, opožděn*, zdržení,
  zpozdilo, zpožděn*, zpožděna, zpožděno, zpoždění

@delivery:
  doručení, doručenie

@disabled:
  deaktivov*, deaktivovan*, deaktivován*, expirovan*, již není aktivní, již není používán*, neaktívn*, neaktivní,
  nepoužívá*, pozastaven*, smazán*, už není používán*, už nie je aktívn*, uzamčen*, uzavřen*, vypnut*, zablokov*,
  zablokovan* účet, zakázán, zakázán*, zamčen*, zatvoren*, zatvorené, zmazan*, zrušen*, zrušená

@dns:
  chyba dns, dns chyba, dns dotaz*, dns server*, dns záznam, dns záznam*, jmenného serveru, jmenný server,
  mx záznam, mx záznam*, překlad jména, preklad mena, záznam mx

@domain:
  doména, doméne, doméně, doménu, domény

@exceeded:
  nedostatek, nedostatok, překračuje, prekročen*, překročen*, prekročil*, překročil*, přesahuje

@expired:
  čekala ve frontě, doba platnosti, opakovaných pokus*, platnost vypršela, platnost zprávy, po několika pokusech,
  příliš dlouho ve frontě, uplynula doba, vypršela doba, vypršela platnost, zpráva vypršela

@fail:
  chybí, neautorizován*, nemá oprávnění, není oprávněn*, neodpovídá, neplatn*, neprošel, neprošl*, neshoduje,
  nesprávn*, nevyhovuje, porušení, porušuje, selhal*, zlyhal*

@fromyou:
  od vás, vaše správy, vaše zprávy, vašej adresy, vaší zprávu

@full:
  diskov* kvót*, dosáhl limitu, dosáhla limitu, je plná, je plný, kapacita schránky, kvóta překročena, kvóta schránky,
  limit schránky, limit úložiště, nedostatek místa, nedostatek místa*, nedostatečn* míst*, nedostatok miesta,
  nedostatok miesta*, nedostatočn* miest*, nemá dostatek místa, nemá místo, není dostatek místa, není místo,
  není volné místo, nie je dostatok miesta, plnej, plnou schránku, plná, plná schránka, plné schránky, plný,
  prekročená kvóta, preplnen*, překročena kvóta, překročení kvóty, překročil kvótu, překročil limit schránky,
  překročila kvótu, přeplněn*, vyčerpané, vyčerpáno, zaplnen*, zaplněn*, úložná kapacita, žádné volné místo

@gaveup:
  další pokusy nebudou, nebude se dále pokoušet, pokusy byly ukončeny, pokusy o doručení byly ukončeny,
  pokusy ukončeny, prestal sa pokúšať, přestal se pokoušet, přestal zkoušet, ukončené pokusy, ukončil pokusy,
  vzdal to, vzdávám

@greylist:
  greylist*, greylisting*, šedá listina, šedé listině, šedý seznam, sivá listina, sivej listine

@group:
  distribuční seznam*, konference, skupina, skupinou, skupinu, skupiny, skupině

@held:
  čeká na posouzení, čeká na schválení, čeká na souhlas moderátora

@hostword:
  host, hostitel*, stroj

@interrupted:
  přerušeno, přerušení, ztraceno

@ip:
  ip adres*, odesílající server, odosielajúci server, váš server, vaše ip, vašeho serveru, vašej ip, vaší ip

@later:
  dočasn*, momentálně, neskôr, opakujte, opakujte*, později, přechodn*, skúste neskôr, v tuto chvíli, za chvíli,
  za několik minut, zkuste později, zkuste to, znovu

@list:
  distribuční seznam, distribuční skupina, distribučný zoznam, konference, konferenci, konferencie, mailing list,
  mailová konference, poštovní konference, seznam adres

@loop:
  cyklení, dokola, příliš mnoho přeskoků, příliš mnoho skoků, slučk*, smyčk*, v kruhu, zacykl*, zacyklen*

@mailbox:
  adresa, adresát*, adresáta, adresátovi, adrese, adresu, adresy, e-mailová adresa, e-mailová schránka,
  e-mailové adresy, emailová adresa, emailová schránka, emailové adresy, konto, poštová schránk*, poštovní schránk*,
  poštovní schránka, používateľ*, príjemca, příjemce, příjemci, príjemcu, schránk*, schránka, účet, účtu, uživatel*,
  užívateľ*, uživatelský účet, zaměstnan*

@mbox:
  adresa, adresu, adresy, e-mailová adresa, emailová adresa, konto, používateľ*, schránk*, účet, účtu, uživatel*

@memberonly:
  iba členovia, iba členovia*, iba jej účastníci, iba pre členov, jen členové, jen pro členy, jen účastníci,
  jen vlastníci, nejste členem, nie ste členom, obmedzené na členov, omezen* na členy, omezeno na členy,
  omezeno na její členy, omezeno na předplatitele, pouze členové, pouze členové*, pouze členům, pouze moderátoři,
  pouze předplatitelé, pouze pro členy, pouze účastníci, pouze vlastníci

@message:
  e-mail, pošta, poštu, správa, správu, správy, zpráv, zpráva, zprávu, zprávy

@modrejected:
  moderátor zamítl, odmítnuta moderátorem, zamítnuta moderátorem

@moved:
  adresa byla změněna, adresa se změnila, nová adresa, nová adresa*, nový e-mail, nový email, přestěhoval,
  změna adresy, změnil adresu

@noanswer:
  neodpovedá, neodpovídá, neodpověděl

@nodsn:
  cílový server neodeslal, nebylo odesláno oznámení o doručení, nebylo odesláno žádné oznámení,
  neodeslal oznámení o doručení, neodeslal žádné oznámení

@nolist:
  konference neexistuje, neexistuje seznam, není známý seznam, neznámá konference, neznámý seznam,
  seznam neexistuje

@nomail:
  doména nepřijímá, hostitel nepřijímá, nemá poštovní server, nepřijímá e-maily, nepřijímá poštu,
  žádný poštovní server

@nomx:
  bez mx záznamu, chybí mx záznam, nemá mx, žádný mx záznam

@nopermit:
  chybí oprávnění, nejste oprávněn*, nemá oprávnění, nemá oprávnenie, nemáte oprávnění, nemáte oprávnenie,
  nemáte povolení, nemáte právo, nemůžete odesílat, není oprávněn*, není povoleno, nesmíte, nie ste oprávnen*

@noresend:
  iba upozornenie, jen upozornění, jen varování, nemusíte nic dělat, nemusíte posílat znovu,
  nemusíte správu posielať, nemusíte znovu odesílat, nemusíte zprávu posílat, není nutné posílat, není nutné znovu,
  není třeba posílat, netřeba posílat, nie je potrebné znova, pouze upozornění, pouze varování

@noroute:
  další skok, dalšího směrování, neexistuje trasa, žádná trasa

@not:
  bez, ne, nebyl, nebyla, nebylo, nelze, není, nie, žádný

@notaccept:
  blokuje, nechce, nepřeje si, nepřijímá, odmieta, odmítá, zablokoval

@notverified:
  nelze ověřit, nemohl být ověřen, nemohla být ověřena, nemožno overiť, neověřen*, nepodarilo sa overiť,
  nepodařilo se ověřit, ověření se nezdařilo, ověření selhalo, overenie zlyhalo

@notyet:
  bude opakovat, bude pokračovat, bude se dále pokoušet, budeme se pokoušet, další pokus, další pokusy budou,
  doposud nebyla, dosud nebyla doručena, ešte nebola doručená, ještě nebyla doručena, pokúsi sa znova,
  pokusí se znovu, pokusy budou pokračovat, server se bude pokoušet, zatiaľ nebola doručená, zatím nebyla doručena

@nouser:
  není schránka, není uživatel, taková schránka není, takový uživatel není, žádná schránka, žádný takový uživatel,
  žádný uživatel, žiadny používateľ

@outside:
  externí odesílatele, externích odesílatelů, mimo organizaci, zvenčí

@permerror:
  trvalou chybu, trvalá chyba, trvalé chybě

@policy:
  bezpečnostních důvodů, politik*, pravidl*, zásad*

@ptr:
  ptr záznam*, reverzného, reverzní, reverzní dns, reverzný, reverzný dns, zpětný záznam

@quota:
  diskový prostor, kvót*, kvota, místo na disku, úložiště, úložný prostor

@rate:
  denní limit*, denný limit*, hodinový limit*, limit odesílání, limit odeslaných, limit zpráv, odesíláte příliš,
  příliš často, příliš mnoho e-mailů, příliš mnoho emailů, příliš mnoho zpráv, příliš mnoho zpráv*, příliš rychle,
  príliš veľa správ, za hodinu, za minutu

@rcptcount:
  limit příjemců, počet adresátov, počet adresátů, počet príjemcov, počet příjemců, počtu příjemců,
  příliš mnoho adresátů, příliš mnoho příjemců

@rcptdomain:
  cílová doména, doména adresáta, doména příjemce, doména príjemcu, doménu příjemce, domény adresáta,
  domény příjemce

@reached:
  dosáhl*

@recipients:
  adresátov, adresátů, příjemce, příjemci, príjemcov, příjemců

@rejected:
  blokován*, blokována, blokuje, není povolen*, nepovolen*, nepovoluje, neprijat*, nepřijat*, nepřijímá,
  nie je povolen*, odmietnut*, odmítl, odmítla, odmítlo, odmítnut*, odmítá, zablokovan*, zablokován*, zablokována,
  zakázán*, zamietnut*, zamítnut*

@relay:
  předávání, přeposílání, relay*

@reputation:
  nízká reputace, pověst, reputac*, špatná pověst, špatná reputace, zlá reputácia

@required:
  iba, je nutná, je nutné, jen, musí, musíte, musíte*, najprv, nejdříve, nejprve, nutná, nutné, nutno, potřeba,
  pouze, povinn*, požadován*, požadováno, požaduje, vyžadováno, vyžaduje*

@resolve:
  nelze přeložit, přeložení, přeložit

@sender:
  odesilatel*, odesílatel*, odosielateľ*

@server:
  poštovní server*, server, serverem, serveru, služba, systém

@size:
  velikost, velikost přílohy, velikost zprávy, velikosti, velikosti zprávy, veľkosť, veľkosť správy, veľkosti

@sizebig:
  je příliš velk*, limit velikosti, maximální povolená velikost, maximální velikost, moc velk*,
  překračuje maximální, překračuje povolenou, překračuje velikost, prekračuje veľkos*,
  překročena maximální velikost, překročila maximální, překročila velikost, přesahuje velikost, prilis velk*,
  príliš veľk*, příliš velk*, väčšia ako, velikost překračuje, velikost zprávy překračuje, větší než

@skip:
  bol, bola, byl, byla

@spam:
  ako spam, jako spam, nevyžádan*, nevyžiadan*, reklamní, spam*, spamu

@successword:
  úspěšně

@syntax:
  chybný formát, neplatný formát, nesprávný formát, syntax*

@syserror:
  chyba při zpracování, chyba serveru, chyba systému, chyba zpracování, dočasná chyba, interná chyba, interní chyba,
  konfigurační chyba, lokální chyba, místní chyba, nedostatek prostředků, neočekávaná chyba, neznámá chyba, porucha,
  přetížen*, přetížený, server je zaneprázdněn, služba nedostupná, služba není dostupná, služba nie je dostupná,
  systémová chyba, technick*, údržba, vnitřní chyba, vnitřní chyba serveru, výpadek, zaneprázdněn*

@systemfull:
  disk je plný, disk plný, nedostatečné systémové, nedostatek místa na disku, nedostatek místa na serveru,
  nedostatek systémové paměti, nedostatočné systémové úložisko, nedostatok miesta na disku, plný disk,
  systémové úložiště, úložiště systému

@temporary:
  dočasn*, neskôr, později, zkuste znovu

@thankyou:
  ďakujeme za správu, ďakujeme za vašu, děkujeme za email, děkujeme za vaši zprávu, děkujeme za zprávu,
  děkuji za zprávu, vaše zpráva byla přijata

@timeout:
  bez odezvy, bez odpovědi, časový limit, časový limit vypršel, časový limit*, neodpovedá, neodpovedal*,
  neodpověděl, neodpověděl*, neodpovídá, neodpovídá*, překročen časový limit, vypršel čas, vypršel časový,
  vypršel časový limit

@tls:
  certifikát*, šifrovan*, šifrování, zabezpečené připojení, zabezpečené spojení

@toomany:
  limit počtu, maximální počet, maximální počet*, překročen maximální, překročen počet, překročil maximální počet,
  příliš mnoho, příliš mnoho*, príliš veľa, příliš vysoký počet

@tried:
  kterou jste zadali, uvedená, zadali jste, zadanou, zadaná, zadaná adresa

@triedsend:
  pokoušel, pokusy

@unavailable:
  nedostupn*, nemôže prijímať, nemůže přijímat, nemůže přijímat*, není dostupn*, není k dispozici, nepřijímá,
  nie je dostupn*, nie je k dispozícii

@undelivered:
  doručení se nezdařilo, doručení selhalo, nebola doručená, nebyl doručen, nebyla doručena, nebylo doručeno,
  nebylo možné doručit, nebylo možné odeslat, nedoručen*, nedoručena, nedoručiteln*, nelze doručit, nelze doručit*,
  nemohla být doručena, nemohlo být doručeno, nemožno doručiť, nepodarilo sa doručiť, nepodařilo se doručit

@unreachable:
  nedosažiteln*, nedostupný server, nedostupný server*, nelze navázat, nelze navázat spojení, nelze se připojit,
  nemožno sa pripojiť, nepodarilo sa pripojiť, nepodařilo se navázat, nepodařilo se připojit, nepodařilo se spojit,
  připojení odmítnuto, připojení se nezdařilo, síť nedostupná, spojení odmítnuto, spojení se nezdařilo

@virus:
  infikovan*, malware, nakažen*, škodliv*, škodlivý kód, trojsk*, virem, viru, virus, vírus, vírus*, viry,
  zavirovan*

@yourip:
  tato ip, tato ip adresa, váš server, vaše ip, vaše ip adresa, vašeho serveru, vašej ip, vaší ip, vaší ip adresy

@nobody:
  nikdo, nikoho, nikto, žádná osoba

@byname:
  takového jména, takovým jménem, takéhoto mena, takým menom, toho jména, tímto jménem, týmto menom

@room:
  miesta, miesto, místa, místo, prostor

@left:
  již nepracuje, odešel z firmy, odešla z firmy, odišiel z firmy, už nepracuje

@notours:
  nejsme serverem, není naše doména, neobsluhujeme, nespravujeme

@noname:
  nemá jméno, nemá název, nemá žádné jméno

@advert:
  reklama, reklamní, reklamnú, reklamu

@judged:
  filtr, považována, považuje, vyhodnotil

@alltries:
  pokusy o doručenie, pokusy o doručení, všechny pokusy

@triesfailed:
  neúspěšné, se nezdařily, selhaly, zlyhali

@onlymembers:
  iba členovia, jen zaměstnanci, jen členové, len členovia, pouze kolegové, pouze pro členy, pouze zaměstnanci,
  pouze členové

@lasthour:
  poslední hodinu, posledních 24 hodin, poslednú hodinu

@notknowyou:
  ešte nepoznáme, ještě neznáme, vás neznáme

@abandoned:
  ukončeno, ukončené, zastaveno

@senderaddr:
  adresa odesílatele, adresa odosielateľa, adresu odesílatele
