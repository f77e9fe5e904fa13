# Polish (ł is folded to l)

@absent:
  brak adresata, brak konta, brak odbiorcy, brak skrzynki, brak takiego, brak takiego konta, brak takiego użytkownika,
  brak takiej, brak takiej skrzynki, brak uzytkownika, błędnie wpisan*, już nie pracuje, nie figuruje, nie istniej*,
  nie istnieje, nie jest lokaln*, nie jest prawidłow*, nie jest zarejestrowan*, nie jest znan*, nie ma, nie ma konta,
  nie ma takiego, nie można było odnaleźć, nie można odnaleźć, nie można znaleźć, nie należy, nie odnalezion*,
  nie odnaleziono, nie odnaleziono*, nie odnaleźliśmy, nie posiada konta, nie pracuje, nie rozpoznan*,
  nie udało się odnaleźć, nie udało się znaleźć, nie występuje, nie zarejestrowan*, nie znalezion*, nie znaleziono,
  nie znaleziono*, nie znaleźliśmy, nie zostal znaleziony, nieistniejac*, nielokalny, nieodnalezion*, nierozpoznan*,
  niezarejestrowan*, nieznan*, żaden użytkownik

@accepted:
  dostarczona, dostarczono, przyjeta, przyjeto

@acceptonly:
  akceptuje tylko, akceptuje wiadomości tylko, odbiera tylko, przyjmuje jedynie, przyjmuje pocztę tylko,
  przyjmuje tylko, przyjmuje wiadomości tylko

@accessdenied:
  brak autoryzacji dostępu, brak dostepu, brak uprawnien, brak zezwolenia, dostęp niedozwolony, dostęp zablokowany,
  dostep zabroniony, nie masz uprawnień, nieautoryzowany dostęp, odmowa dostepu

@arrived:
  dostarczona pomyślnie, dostarczono pomyślnie, pomyślnie doręczon*, pomyślnie dostarczon*, pomyślnie wysłan*,
  potwierdzenie dostarczenia, potwierdzenie odczytu, potwierdzenie przeczytania, wiadomość dostarczona,
  wiadomość została dostarczona, wysłana pomyślnie, wysłano pomyślnie, została przeczytana

@attachment:
  archiwum, format pliku, nazwa pliku, plik, plik wykonywaln*, pliki, rozszerzeni*, rozszerzenie pliku, typ plik*,
  typ pliku, typ załącznika, zalacznik*, załączon*

@auth:
  autentyfikacj*, autentykacj*, autoryzacj*, błędne hasło, hasła, hasłem, haslo, login lub hasło, logowani*,
  logowanie, nazwa użytkownika lub hasło, poświadczeni*, uwierzytelni*, uwierzytelnić, uwierzytelnieni*, zalogować,
  zaloguj, zaloguj się

@autoreply:
  automatyczna odpowiedź, autoodpowiedź, autoresponder, będę nieobecn*, jestem na urlopie, jestem nieobecn*,
  na urlopie, nieobecna, nieobecność, nieobecny, odpowiedź automatyczna, odpowiem po, po powrocie, poza biurem,
  przebywam na, urlop, urlopie, w delegacji, zwolnieniu lekarskim

@bad:
  bledn*, niepoprawn*, nieprawidlow*, niewazn*, niewlasciw*, zly

@badcommand:
  błędn*, kolejnoś*, nieobsługiwan*, nieoczekiwan*, niepoprawn*, nieprawidłow*, nierozpoznan*, niezaimplementowan*,
  nieznan*

@badcontent:
  filtr treści, filtrowanie treści, filtry treści, niedozwolona treść, niedozwolone słow*, niedozwolone treści,
  niepożądana treść, podejrzana treść, słowa kluczowe, słowo kluczowe, treść niedozwolon*,
  treść wiadomości odrzucon*, z powodu treści, zabroniona treść, zabronione słow*, zabronione treści,
  zakazane słow*, ze względu na treść

@blocked:
  blokad*, blokowan*, kwarantann*, nie akceptuje, nie akceptujemy, nie dozwolon*, nie jest akceptowan*,
  nie przyjmuje, nie przyjmujemy, nie są akceptowan*, nie są przyjmowan*, nie wolno, nie zezwala, nieakceptowan*,
  niedozwolon*, odmow*, odmówił, odmówiono, odrzucił*, odrzucon*, wstrzyman*, zablokowan*, zabronion*, zakazan*,
  zbanowan*

@blocklist:
  blackliście, blacklist*, czarn* list*, czarna list*, czarna lista, czarnej liscie, czarnej list*, czarnolist*,
  czarnych list*, liście blokowanych, liście rbl, liście spam*, liście zablokowanych, lista rbl,
  lista zablokowanych, listy rbl, na liście blokad, rbl

@boxname:
  nazwa skrzynki, nazwa skrzynki pocztowej, nazwę skrzynki

@byrcpt:
  czarnej liście odbiorcy, filtry odbiorcy, odbiorca nie życzy, odbiorca odmówił, odbiorca zablokował,
  odbiorca zablokowała, odrzucona przez odbiorcę, odrzucony przez odbiorcę, ustawienia odbiorcy,
  zablokowana przez odbiorcę, zablokowany przez odbiorcę

@checksender:
  kliknij link aby potwierdzić, kliknij w link aby potwierdzić, potwierdzić swoją tożsamość,
  potwierdź swoją wiadomość, potwierdź swój adres

@command:
  argument*, komend*, komendy, parametr*, poleceni*, polecenia

@connection:
  polaczeni*, połączenia, połączenie, sesja

@connections:
  jednoczesn*, jednocześnie, jednoczesnych połączeń, liczba połączeń, liczbę połączeń, polaczen, polaczenia,
  równoczesn*, sesji

@connfail:
  blad, nie można, nie powiodło, nie udało, nieudan*, nieudane, odmowa, odmówiono, odrzucon*, odrzucone, przerwan*,
  przerwane, rozłączon*, utracon*, utracone, zakończon*, zamknięt*, zamkniete, zerwan*, zresetowan*

@content:
  treść, treści, zawartość, zawartości

@days:
  dni, dnia, dniach, dzień, godzin, godzinach, godzinę, godziny

@delayed:
  odroczon*, opóźnia się, opóźnieni*, opóźnienie, opóźnion*, opóźniona, opóźnione, opóźniono, wstrzyman*,
  wstrzymano dostarczanie

@delivery:
  doręczenie, dostarczenie

@disabled:
  anulowan*, brak aktywności, dezaktywowan*, już nie używa, już nieużywan*, nie aktywn*, nie jest aktywn*,
  nie jest już aktywn*, nie jest już obsługiwan*, nie jest już używan*, nie jest używan*, nie używa już, nieaktywn*,
  nieaktywności, nieczynn*, niedziałając*, nieużywan*, przeterminowane konto, skasowan*, usuniet*, wygas*, wygasł*,
  wylaczon*, wyrejestrowan*, zablokowan*, zamknie*, zamknięt*, zamrożon*, zawieszon*, zlikwidowan*

@dns:
  błąd dns, dns, rekord mx, rekord* dns, rekord* mx, rekordu mx, rozwiązywanie nazw, serwer dns, serwer nazw,
  serwer* nazw, serwera dns, zapytani* dns, zapytanie dns

@domain:
  domen*, domena odbiorcy, domenę, domenie, nazwa domeny, nazwy domeny

@exceeded:
  niewystarczając*, osiągnął, osiągnięt*, osiągnięto, przekracza, przekrocz*, przekroczen*, przekroczon*,
  przekroczyl*, przewyższ*, wyczerpan*, za mało, zbyt mało

@expired:
  czas przebywania, kilku próbach, liczba prób, maksymalny czas, po wielu próbach, przebywała w kolejce,
  przekroczono czas dostarcz*, przeterminowan*, termin ważności, upłynął czas, upłynął termin, w kolejce zbyt,
  ważność wiadomości wygasła, wiadomość wygasła, wielokrotnych prób*, wygasła ważność, zaniechan*, zaprzestał*,
  zbyt długo oczekiwał*, zbyt długo przebywał*, zbyt długo w, zbyt długo w kolejce

@fail:
  narusz*, negatywn*, nie jest autoryzowan*, nie pasuje, nie powiodl*, nie powiodła, nie powiodło, nie przeszedł,
  nie przeszł*, nie skonfigurowan*, nie spełnia, nie zgadza, nieautoryzowan*, niepoprawn*, niepowodzen*,
  niepowodzeni*, nieprawidłow*, nieudan*, nieuprawnion*, niezgodn*, odrzuc*, sfałszowan*

@fromthis:
  jako ten nadawca, w imieniu, z tego adresu, z tym adresem

@fromyou:
  od ciebie, od pana, od państwa, od tego nadawcy, państwa wiadomości, twoich wiadomości, twoje wiadomości,
  twojego adresu, z twojego adresu

@full:
  brak miejsca, brak pamięci w skrzynce, brak przestrzeni, brak wolnego miejsca, limit miejsca, limit pojemnosci,
  limit przestrzeni, limit rozmiaru skrzynki, limit skrzynki, limitu miejsca, limitu pojemności, limitu skrzynki,
  miejsce wyczerpane, miejsce zostało wyczerpane, nie ma już miejsca, nie ma miejsca, nie ma wolnego miejsca,
  niewystarczająca ilość miejsca, osiągnął limit, osiągnęła limit, pelna, pelne, pelny, pełn*, pojemności skrzynki,
  pojemność skrzynki, przekroczona przestrzeń dyskow*, przekroczona quota, przekroczono limit miejsca,
  przekroczono limit pojemności, przekroczono pojemność, przekroczono quotę, przekroczony limit miejsca,
  przekroczony przydział, przepelnion*, przepełnienie, przestrzeń dyskow*, przydział dyskow*, przydział miejsca,
  rozmiar skrzynki, wyczerpane miejsce, wyczerpano miejsce, wyczerpany limit, za malo miejsca, zabrakło miejsca,
  zapelnion*, zbyt malo miejsca

@gaveup:
  dalsze próby nie, nie będą podejmowane, nie będzie już próbował, nie będzie ponawiać, nie będzie więcej prób,
  poddał się, porzucono, przerwano próby, rezygnuję z dostarczenia, zaprzestał, zaprzestał prób, zaprzestano,
  zaprzestano prób, zrezygnował z prób, zrezygnowano

@greylist:
  greylist*, greylisting, szara lista, szarą listę, szare listy, szarej liście, szarej listy

@group:
  grupa, grupie, grupy, lista, listy

@held:
  czeka na akceptację, czeka na decyzję moderatora, czeka na zatwierdzenie, oczekuje na akceptację,
  oczekuje na zatwierdzenie, oczekuje na zgodę

@hostword:
  host, hosta, maszyna

@interrupted:
  przerwane, przerwano, utracone, utracono, zerwane

@ip:
  adres ip, adres ip serwera, adres ip*, adresem ip, adresów ip, adresu ip, adresu ip*, dynamiczn* adres*,
  ip nadawcy, ip serwera, klasa adresowa, państwa serwer, serwer nadający, serwer nadawcy, serwer wysyłający,
  serwera nadawcy, to ip, twój adres ip, twoj serwer, twojego adresu ip, twojego serwera

@later:
  chwilow*, chwilowo, jeszcze raz, obecnie, ponow, ponów próbę, ponownie, ponownie później, pozniej, proszę czekać,
  proszę spróbować, przejściow*, spróbować ponownie, sprobuj, spróbuj ponownie, spróbuj później, tymczasow*,
  tymczasowo, w tej chwili, za chwilę, za kilka minut

@list:
  grupa dyskusyjna, grupa dystrybucyjna, grupy dystrybucyjnej, lista dyskusyjna, lista dystrybucyjna,
  lista mailingowa, listy dyskusyjnej, listy dystrybucyjnej, listy mailingowej, tej listy

@loop:
  krąży w kółko, liczba przeskoków, maksymalna liczba przeskoków, maksymalną liczbę przeskoków, petl*, pętla pocztowa,
  w kółko, zapętlen*, zapętlił*, zbyt dużo przeskoków, zbyt wiele przekazań, zbyt wiele przeskokow, zbyt wiele skoków

@mailbox:
  abonent*, adres, adres e-mail, adres email, adres odbiorcy, adres pocztowy, adres poczty, adresat, adresat*,
  adresem, adresie, adresu, kont*, konto, konto pocztowe, mailbox, nazwa użytkownika, odbiorc*, odbiorca, odbiorcę,
  pracownik*, skrzynce, skrzynk*, skrzynka, skrzynka mailowa, skrzynka odbiorcza, skrzynka pocztowa, skrzynkę,
  skrzynki, użytkownik, uzytkownik*, użytkownika

@mbox:
  adres, adres e-mail, adres email, konta, konto, mailbox, skrzynk*, użytkownik*

@memberonly:
  autoryzowanych nadawców, jedynie członkowie, jedynie subskrybenci, nadawców wewnętrznych, nie jesteś członkiem,
  nie jesteś subskrybentem, nie jesteś zapisan*, niezapisan*, ograniczon* do członków, ograniczon* do subskrybentów,
  ograniczona do subskrybentów, ograniczone do subskrybentów, określonych nadawców, osoby nie będące członkami,
  osoby niezapisane, tylko członkowie, tylko członkowie*, tylko dla członków, tylko dla członków*,
  tylko dla moderatorów, tylko dla subskrybentów, tylko moderatorzy, tylko nadawcy, tylko od nadawców,
  tylko od określonych nadawców, tylko subskrybenci, tylko subskrybenci*, tylko użytkownicy wewnętrzni,
  tylko właściciele, tylko zapisan*, wyłącznie członkowie, wyłącznie dla członków, wyłącznie subskrybenci,
  zarezerwowana dla członków, zastrzeżona dla członków, zastrzeżone dla członków

@message:
  doręczenie, dostarczenie, e-mail, e-maila, korespondencj*, list, listu, mail, maila, maile, poczta, pocztę,
  poczty, przesylk*, przesyłka, tresc, wiadomość, wiadomosc*, wiadomości, wiadomościach

@modrejected:
  moderator odrzucił, odrzucił moderator, odrzucona przez administratora listy, odrzucona przez moderatora

@moved:
  adres uległ zmianie, adres został zmieniony, mój nowy, nowe konto, nowego adresu, nowy adres, proszę pisać na,
  proszę używać, przeniesion*, zmiana adresu, zmienil adres, zmieniła adres, zmieniono adres

@noanswer:
  brak odpowiedzi, nie odpowiada, nie odpowiedział

@nodsn:
  bez powiadomienia o dostarczeniu, nie wysłał potwierdzenia dostarczenia,
  nie wysłał powiadomienia o dostarczeniu, nie wysłał żadnego powiadomienia,
  nie zostało wysłane powiadomienie o dostarczeniu

@nolist:
  lista nie istnieje, nie istnieje lista, nie jest znaną listą, nie ma listy, nieznana lista

@nomail:
  brak serwera pocztowego, brak serwera poczty, brak usługi pocztowej, domena nie akceptuje,
  domena nie obsługuje poczty, domena nie przyjmuje, host nie przyjmuje poczty, nie obsługuje poczty,
  nie odbiera poczty, nie przyjmuje poczty, nie przyjmuje wiadomości e-mail, serwer nie przyjmuje poczty

@nomx:
  brak rekordów mx, brak rekordu mx, brak serwera mx, nie ma rekordu mx

@nopermit:
  brak uprawnień, nie jest autoryzowan*, nie jest dozwolon*, nie jesteś uprawnion*, nie ma uprawnień,
  nie masz pozwolenia, nie masz uprawnień, nie masz zezwolenia, nie może wysyłać, nie możesz wysyłać,
  nie posiadasz uprawnień, nie wolno, nieautoryzowan*, niedozwolon*, nieuprawnion*

@noresend:
  jedynie ostrzeżenie, nie jest konieczne ponowne wysłanie, nie ma potrzeby ponownego wysyłania,
  nie ma potrzeby wysyłania, nie ma potrzeby wysyłać, nie musisz nic robić, nie musisz podejmować,
  nie musisz ponawiać, nie musisz ponownie wysyłać, nie musisz wysyłać, nie musisz wysyłać*,
  nie należy wysyłać ponownie, nie są wymagane żadne działania, nie trzeba ponownie wysyłać,
  nie trzeba wysyłać jej ponownie, nie trzeba wysyłać ponownie, nie wysyłaj ponownie, nie wysyłać ponownie,
  ponowne wysyłanie nie jest, to tylko ostrzeżenie, tylko ostrzeżenie

@noroute:
  brak trasy, następnego przeskoku, następny przeskok, nie ma trasy

@not:
  bez, brak, nie, żaden

@notaccept:
  blokuje, nie akceptuje, nie chce, nie przyjmuje, nie zezwala, nie życzy sobie, odmawia, odrzuca, odrzucił,
  zablokował

@notmember:
  nie jesteś członkiem, nie jesteś subskrybentem, nie jesteś zapisan* na, nie należysz do listy

@notverified:
  błąd weryfikacji, nie można było zweryfikować, nie można potwierdzić, nie można zweryfikować,
  nie udało się zweryfikować, nie został zweryfikowan*, nie zweryfikowan*, niezweryfikowan*,
  weryfikacja nie powiodła, weryfikacja nieudana, weryfikacja zakończona niepowodzeniem

@notyet:
  będzie nadal próbow*, będzie ponawiać, będzie ponawiał*, będzie próbować, dalsze próby, jeszcze nie dostarczon*,
  jeszcze nie została dostarczon*, kolejne próby, nadal będzie próbować, nadal próbuje, nie dostarczono jeszcze,
  nie została dotąd dostarczon*, nie została jeszcze dostarczon*, ponawia* próby, ponawiane, ponowi próbę,
  ponowna próba zostanie, próby będą kontynuowane, próby będą ponawiane, spróbuje ponownie, wciąż w kolejce

@nouser:
  brak adresata, brak konta, brak odbiorcy, brak skrzynki, brak takiego konta, brak takiego odbiorcy,
  brak takiego użytkownika, brak takiej skrzynki, brak użytkownika, nie ma takiego adresu, nie ma takiego konta,
  nie ma takiego odbiorcy, nie ma takiego użytkownika, nie ma takiej skrzynki, nie ma użytkownika, żaden abonent,
  żaden klient

@outside:
  nadawców zewnętrznych, spoza firmy, spoza organizacji, z zewnątrz, zewnętrznych nadawców

@permerror:
  błąd permanentny, błąd trwały, błędem trwałym, na stałe nie, ostatecznie nie, permanentny błąd, stały błąd,
  trwale nie, trwały błąd, trwałym błędem

@policy:
  administracyjn*, administrator*, polityk*, polityką, polityka bezpieczeństwa, przyczyn bezpieczeństwa, regul*,
  regulamin*, reguły transportu, względów bezpieczeństwa, względy bezpieczeństwa, zasad*, zasadami,
  zasady bezpieczeństwa

@ptr:
  odwrotn*, odwrotny dns, ptr, rekord ptr, rekord* odwrotn*, rekordu ptr, revdns, revdns*, revdnsu, reverse dns,
  strefa odwrotna, strefy odwrotnej, wpis ptr, wpisu ptr

@queue:
  kolejce, w kolejce

@quota:
  limit miejsca, limit pojemności, limit skrzynki, miejsca, miejsce, miejsce na dysku, pamięci skrzynki, pojemność,
  pojemnosc*, przestrzeń, przestrzen dyskow*, przestrzeni, przydział*, quota, quotę, quoty

@rate:
  częstotliwoś*, dziennego limitu, dziennie, dzienny limit, godzinny limit, godzinowy limit, liczba wiadomości,
  limit e-maili, limit maili, limit wiadomosci, limit wysłanych, limit wysyłania, limit wysylki, limitu wiadomości,
  limitu wysyłania, limitu wysyłki, masow*, na dobę, na godzinę, na minutę, natężenie, w krótkim czasie, za często,
  za dużo wiadomości, za szybko, zbyt często, zbyt duża liczba wiadomości, zbyt duzo wiadomosci, zbyt szybko,
  zbyt wiele maili, zbyt wiele wiadomosci, zwolnij

@rcptcount:
  liczba adresatów, liczba odbiorców, liczbę adresatów, liczbę odbiorców, liczby odbiorców, limit odbiorców,
  limitu odbiorców, maksymalna liczba odbiorców, maksymalną liczbę odbiorców

@rcptdomain:
  domena adresata, domena adresu, domena adresu odbiorcy, domena docelowa, domena odbiorcy,
  domena w adresie odbiorcy, domenie odbiorcy, domeny adresata, domeny docelowej, domeny odbiorcy

@reached:
  osiągnął, osiągnęł*

@recipients:
  adresatow, liczba odbiorców, liczbę odbiorców, liczby odbiorców, odbiorcami, odbiorcow

@rejected:
  blokad*, blokowan*, kwarantann*, nie akceptuje, nie akceptujemy, nie dozwolon*, nie jest akceptowan*,
  nie przyjet*, nie przyjmuje, nie przyjmujemy, nie są akceptowan*, nie są przyjmowan*, nie wolno,
  nie zaakceptowan*, nie zezwala, nie została przyjęt*, nieakceptowan*, niedozwolon*, nieprzyjęt*, odmow*, odmowa,
  odmówił, odmówiono, odrzuca, odrzucan*, odrzucił*, odrzucon*, wstrzyman*, zablokowan*, zabronion*, zakazan*,
  zbanowan*

@relay:
  otwarty przekaźnik, pośrednicz*, przekaźnik*, przekazywać, przekazywani*, przekazywania, przesyłać poczty,
  przesylani*, przesyłania poczty, relay*, relaying, relayowani*

@reputation:
  niska reputacja, niskiej reputacji, reputacj*, słaba reputacja, zła reputacja, złej reputacji

@required:
  jedynie, konieczn*, konieczna, konieczne, musisz, najpierw, nalezy, należy najpierw, niezbędn*, potrzebn*,
  przed wysłaniem, trzeba, tylko, wymaga, wymagan*, wymagana, wymagane, wymagany

@resolve:
  nie można rozwiązać, nie udało się rozwiązać, nierozwiązywaln*, rozwiązać nazwy, rozwiązani*

@sender:
  adres nadawcy, adres wysyłającego, adres zwrotny, adresu nadawcy, domena nadawcy, domeny nadawcy, konto nadawcy,
  koperty nadawcy, nadawc*, nadawca, nadawcy, państwa konto, pole from, twoje konto, wysyłając*

@senderaddr:
  adres nadawcy, adres wysyłającego, adres zwrotny, adresu nadawcy, domena nadawcy, domeny nadawcy, konto nadawcy,
  koperty nadawcy, pole from

@sending:
  wysyłać, wysyłania, wysyłanie, wysyłki

@server:
  serwer docelowy, serwer odbiorcy, serwer pocztowy, serwer poczty, serwer zdalny, serwer*, serwera pocztowego,
  serwerem, serwerze, system, system pocztowy, usług*, usluga, zdalny serwer

@size:
  objętość*, rozmiar wiadomości, rozmiar*, rozmiaru, wielkość wiadomości, wielkosc*

@sizebig:
  dopuszczalny rozmiar, dozwolony rozmiar, limit rozmiaru, limit wielkości, maksymalną wielkość, maksymalny rozmiar,
  przekracza dopuszczaln*, przekracza maksymaln*, przekracza rozmiar, przekroczono maksymalny rozmiar,
  przekroczono rozmiar, przekroczony maksymalny rozmiar, przekroczony rozmiar, rozmiar przekracza,
  rozmiar przekracza limit, rozmiar wiadomości przekracza, rozmiar wiadomości przekracza limit, większa niż,
  większy niż, za duz*, za duża, za duże, za wielk*, zbyt długa treść, zbyt długa wiadomość, zbyt długi, zbyt duz*,
  zbyt duże, zbyt duży, zbyt wielk*

@skip:
  być, było, jest, się, tego, tej, zostal, zostala, zostalo, zostały

@spam:
  antyspam*, filtr antyspamowy, jako spam, niechcian*, niezamowion*, phishing*, podejrzenie spamu, reklam*, śmieci,
  spam*, wiadomość śmieci, wiadomości-śmieci

@spoof:
  fałszyw*, podszywa*, sfałszowan*

@successword:
  pomyślnie, skutecznie

@syntax:
  błąd składni, błędna składnia, błędny format, format adresu, format*, niedozwolone znaki, niedozwolony znak,
  niepoprawny format, nieprawidłowe znaki, nieprawidłowy format, skladni*, źle sformatowan*

@syserror:
  awari*, baza danych, bazy danych, błąd konfiguracji, błąd lokalny, błąd podczas przetwarzania, błąd przetwarzania,
  blad serwera, błąd serwera*, blad systemu, blad wewnetrzny, brak zasobów, chwilowy błąd, konserwacj*,
  lokalny blad, nieoczekiwany błąd, niewystarczające zasoby, nieznany błąd, prace techniczne, problem techniczny,
  problemy techniczne, przeciążenie, przeciazon*, przerwa techniczna, serwer jest niedostępny, serwer niedostępny,
  techniczn*, tymczasowy błąd, usługa chwilowo, usługa niedostępna, usługa tymczasowo, wewnętrzny błąd, zajety

@systemfull:
  brak miejsca na dysku, brak miejsca na serwerze, brak miejsca w systemie, brak przestrzeni dyskowej,
  brak wolnego miejsca na, dysk pełny, dysk serwera, miejsca na dysku, niewystarczająca ilość miejsca w systemie,
  niewystarczająca ilość pamięci systemowej, niewystarczająca pamięć, niewystarczający system przechowywania,
  pamięć systemowa, pamięci systemowej, pełny dysk, za mało miejsca na dysku, zasobów systemowych

@temporary:
  chwilow*, pozniej, sprobuj ponownie, tymczasow*

@thankyou:
  dziękuję za wiadomość, dziękujemy za kontakt, dziękujemy za wiadomość, odpowiemy najszybciej,
  otrzymaliśmy państwa wiadomość, otrzymaliśmy twoją wiadomość

@timeout:
  brak odpowiedzi, brak odpowiedzi*, czas oczekiwania, limit czasu, limit czasu*, limitu czasu, nie odpowiada,
  nie odpowiada*, nie odpowiedział, przekroczono limit czasu, przekroczony czas, timeout, upłynął czas oczekiwania,
  upłynął limit czasu

@tls:
  bezpieczne połączenie, bezpiecznego połączenia, certyfikat ssl, certyfikat*, negocjacja tls, starttls, szyfrowan*,
  szyfrowane połączenie, szyfrowanego, szyfrowani*, uzgadnianie tls

@toomany:
  dozwolona liczba, dozwoloną liczbę, limit liczby, maksymalna liczba, maksymalną liczbę, maksymalnej liczby,
  nadmiern*, przekroczona liczba, przekroczono liczbę, za duzo, za wiele, za wielu, zbyt duża liczba, zbyt duzo,
  zbyt wiele, zbyt wielu

@tried:
  podana, podane, podanego, podany, próbowano, próbowano się skontaktować, próbowałeś,
  próbujesz się skontaktować, wpisanego, wpisany, wprowadzonego, wprowadzono, wprowadzony, wskazana, wskazane,
  wskazany

@triedsend:
  kilku prób, prób dostarczenia, próbach, próbowano, próbował, próby, wielu prób

@unavailable:
  nie jest dostepn*, nie może odbierać, nie może przyjąć, nie może przyjmować, nie odbiera,
  nie przyjmuje wiadomości, niedostepn*, nieosiagaln*, tymczasowo niedostępn*

@undelivered:
  błąd dostarczania, dostarczanie nie powiodło, dostarczenie nie powiodło, nie doręczono, nie dostarczono,
  nie mogła być dostarczona, nie mogła zostać dostarczona, nie może zostać dostarczona, nie można było dostarczyć,
  nie można doręczyć, nie można dostarczyć, nie można wysłać, nie udało się doręczyć, nie udało się dostarczyć,
  nie udało się dostarczyć*, nie udało się wysłać, nie zdołano dostarczyć, nie została dostarczona,
  nie została wysłana, nie zostało dostarczone, niedostarczaln*, niedostarczon*

@unreachable:
  brak połączenia, brak trasy, błąd połączenia, jest niedostępny, nie jest dostępny, nie jest osiągalny,
  nie mozna nawiazac, nie mozna polaczyc, nie można było nawiązać, nie można było połączyć, nie można nawiązać*,
  nie można połączyć*, nie można skontaktować, nie udało się nawiązać, nie udało się połączyć, niedostępny,
  nieosiagaln*, nieosiągalny, połączenie nie powiodło, sieć niedostępna, sieć nieosiągalna

@virus:
  koń trojański, malware*, robak, szkodliw*, wirus*, zainfekowan*, zarażon*, zawirusowan*, złośliw*

@yourip:
  adres ip nadawcy, adres ip serwera, adresu ip nadawcy, ip nadawcy, pański serwer, państwa adres ip,
  państwa serwer, serwer nadawcy, serwera nadawcy, tego adresu ip, ten adres ip, twojego adresu ip, twojego ip,
  twojego serwera, twój adres ip, twój ip, twój serwer

@nobody:
  nikogo, nikt, żadna osoba, żadnej osoby

@byname:
  takiej nazwie, takim imieniu, takim nazwisku, taką nazwą, tej nazwie, tym imieniu, tym nazwisku, tą nazwą

@room:
  miejsca, miejsce, przestrzeni

@left:
  już nie pracuje, nie jest już pracownikiem, nie pracuje już, odeszła z firmy, odszedł z firmy

@notours:
  nie jesteśmy serwerem, nie obsługuje tej domeny, nie obsługujemy, nie odpowiadamy za, to nie nasza domena

@noname:
  brak nazwy, nie ma nazwy, nie posiada nazwy

@advert:
  reklam*

@judged:
  filtr, sklasyfikowa*, uznana, uznano, uznał

@alltries:
  próby doręczenia, próby dostarczenia, wszystkie próby

@triesfailed:
  bez powodzenia, nie powiodły się, nieudane, zakończyły się niepowodzeniem

@onlymembers:
  jedynie członkowie, tylko członkowie, tylko jej członkowie, tylko pracownicy, tylko subskrybenci,
  tylko współpracownicy, wyłącznie członkowie

@lasthour:
  ciągu godziny, ostatnich 24 godzin, ostatniej godziny

@notknowyou:
  jeszcze nieznany, jeszcze się nie znamy, nie znamy

@dynamic:
  dynamiczny, dynamicznych

@abandoned:
  przerwano, zaniechano, zaprzestano
