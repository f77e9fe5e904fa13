# Polish (ł is folded to l)

@skip:
  jest, zostal, zostala, zostalo

@absent:
  brak konta, brak odbiorcy, brak skrzynki, brak takiego, brak uzytkownika, nie istniej*, nie istnieje, nie ma,
  nie ma takiego, nie odnaleziono, nie znalezion*, nie znaleziono, nie zostal znaleziony, nieistniejac*, niezn*,
  nieznan*

@accepted:
  dostarczona, dostarczono, przyjeta, przyjeto

@accessdenied:
  brak dostepu, brak uprawnien, dostep zabroniony, odmowa dostepu

@attachment:
  plik, typ pliku, zalacznik*

@auth:
  autentykacj*, autoryzacj*, haslo, logowani*, uwierzytelni*, zaloguj

@bad:
  bledn*, niepoprawn*, nieprawidlow*, niewazn*, niewlasciw*, zly

@blocked:
  blokowan*, nie akceptuje, nie dozwolon*, nie przyjmuje, nie zezwala, nieakceptowan*, niedozwolon*, odmow*,
  odrzucon*, zablokowan*, zabronion*

@blocklist:
  blacklist*, czarn* list*, czarna lista, czarnej liscie, rbl

@command:
  komend*, poleceni*

@connection:
  polaczeni*, sesja

@connections:
  jednoczesn*, polaczen, polaczenia, sesji

@connfail:
  blad, nieudane, odrzucone, przerwane, utracone, zamkniete

@content:
  treści, treść, zawartości, zawartość

@delayed:
  opóźnienie, opóźnion*

@disabled:
  dezaktywowan*, nie jest aktywn*, nieaktywn*, nieczynn*, skasowan*, usuniet*, wygas*, wylaczon*, zablokowan*,
  zamknie*, zawieszon*

@dns:
  dns, rekord mx, serwer nazw

@domain:
  domen*

@exceeded:
  brak, przekracza, przekroczon*, przekroczyl*, wyczerpan*

@expired:
  przeterminowan*, uplynal, wygasl*

@fail:
  blad, nie powiodl*, niepowodzeni*, nieudan*, niezgodn*

@full:
  brak miejsca, limit pojemnosci, pelna, pelne, pelny, przekracza, przekroczon*, przekroczyl*, przepelnion*,
  wyczerpan*, za malo miejsca, zapelnion*, zbyt malo miejsca

@ip:
  adres ip, adres ip serwera, adresu ip, serwer nadawcy, twoj serwer

@later:
  chwilow*, ponow, ponownie, pozniej, sprobuj, tymczasow*

@list:
  lista dyskusyjna, lista dystrybucyjna, lista mailingowa, listy dyskusyjnej

@loop:
  petl*, zbyt wiele przeskokow

@mailbox:
  adres, adres e-mail, adres email, adres odbiorcy, adresat*, adresu, kont*, mailbox, odbiorc*, skrzynk*,
  skrzynka odbiorcza, skrzynka pocztowa, uzytkownik*

@memberonly:
  tylko członkowie, tylko dla członków, tylko subskrybenci, wyłącznie dla członków

@message:
  e-mail, list, mail, poczta, przesylk*, tresc, wiadomosc*

@moved:
  nowy adres, przeniesion*, zmienil adres, zmienil*

@policy:
  polityk*, regul*, zasad*

@ptr:
  odwrotn*, odwrotny dns, revdns

@quota:
  limit, limit miejsca, limitu, miejsce, pojemnosc*, przestrzen dyskow*, quota

@rate:
  limit wiadomosci, limit wysylki, za szybko, zbyt duzo wiadomosci, zbyt wiele wiadomosci

@recipients:
  adresatow, odbiorcow, odbiorcy

@rejected:
  nie dostarczon*, nie moze byc dostarczon*, nie mozna dostarczyc, nie przyjet*, niedostarczon*, niedozwolon*,
  odmow*, odrzuca, odrzucon*, zablokowan*, zabronion*

@relay:
  przekazywani*, przesylani*, relay*

@reputation:
  reputacj*

@required:
  konieczn*, musisz, najpierw, nalezy, tylko, wymaga, wymagan*

@sender:
  adres nadawcy, domena nadawcy, domeny nadawcy, nadawc*

@server:
  host, serwer*, system, usluga

@size:
  rozmiar*, wielkosc*

@sizebig:
  przekracza, przekroczon*, wieksz*, za duz*, zbyt dlug*, zbyt duz*

@spam:
  antyspam*, niechcian*, niezamowion*, spam*

@syntax:
  format*, skladni*

@syserror:
  blad serwera, blad systemu, blad wewnetrzny, bledu, konserwacj*, lokalny blad, przeciazon*, techniczn*, zajety

@temporary:
  chwilow*, pozniej, sprobuj ponownie, tymczasow*

@timeout:
  brak odpowiedzi, czas oczekiwania, limit czasu, nie odpowiada, przekroczono czas

@tls:
  certyfikat*, szyfrowani*

@toomany:
  liczba, limit, maksymalna liczba, za duzo, zbyt duzo, zbyt wiele

@unavailable:
  nie jest dostepn*, niedostepn*, nieosiagaln*

@undelivered:
  nie dostarczono, nie mogła zostać dostarczona, nie może zostać dostarczona, nie można dostarczyć

@unreachable:
  nie mozna nawiazac, nie mozna polaczyc, nieosiagaln*

@virus:
  wirus*, zainfekowan*, zawirusowan*
