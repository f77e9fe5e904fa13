# Swedish.

@absent:
  arbetar inte längre, ej registrerad, existerar inte, fanns inte, felstavad, finns ej, finns inte, finns inte här,
  finns inte längre, gick ej att hitta, gick inte att hitta, har slutat, hittade inte, hittades ej, hittades inte,
  hittar inte, hittas inte, inte en giltig, inte existerar, inte finns, inte känd, inte registrerad,
  jobbar inte längre, kan inte hittas, kunde ej hittas, kunde inte hitta, kunde inte hittas, känner inte till,
  känns inte igen, ogiltig mottagare, okänd, okänd*, okänt, saknas, vi hittade ingen, är inte giltig, är inte känd,
  är okänd

@acceptonly:
  accepterar bara, accepterar endast, tar bara emot, tar endast emot

@accessdenied:
  åtkomst nekad, åtkomst nekades, har inte behörighet, inte behörig, saknar behörighet

@arrived:
  framgångsrikt levererat, har lästs, har skickats korrekt, läskvitto, levererades utan problem,
  levererat framgångsrikt, skickades utan problem

@attachment:
  bifogad fil, bilaga, bilagan, bilagor, filtyp*

@auth:
  autentisera, autentisering*, behörighet, inloggning*, logga in, lösenord*

@autoreply:
  är bortrest, automatiskt svar, autosvar, ej på kontoret, föräldraledig, frånvaro*, frånvaromeddelande,
  inte på kontoret, på semester

@bad:
  felaktig, felaktigt, inte giltig, ogiltig, ogiltiga, ogiltigt

@badcommand:
  fel ordning, felaktig, inte implementerat, känns inte igen, ogiltigt, okänd, okänt, stöds inte

@badcontent:
  förbjudet innehåll, förbjudna ord, innehållsfilter*, misstänkt innehåll, olämpligt innehåll, otillåtet innehåll,
  otillåtna ord, på grund av innehåll

@blocked:
  accepteras inte, avvisad, avvisas, avvisat, avvisats, blockerad, blockerades, blockerat, blockerats,
  inte tillåten, inte tillåtet, nekad, nekades, nekas, spärrad, spärrats, stoppad, stoppats, tillåts inte

@blocklist:
  blockeringslista*, blocklista*, spärrlist*, spärrlista*, svart lista, svarta listan, svarta listor, svartlist*,
  svartlista*

@byrcpt:
  avvisats av mottagaren, blockerad av mottagaren, blockerats av mottagaren, mottagaren har blockerat,
  mottagarens filter, mottagarens inställningar, mottagarens spärrlista

@command:
  argument, kommando*, parametrar

@connection:
  anslutning, anslutningar, anslutningen

@connections:
  anslutningar, antal anslutningar, samtidiga anslutningar, samtidiga sessioner

@connfail:
  avbröts, bröts, bruten, misslyckades, nekades, stängdes

@content:
  innehåll, innehållet

@days:
  dag, dagar, dygn, timmar, timme

@delayed:
  fördröjd, fördröjning, fördröjt, fördröjts, försenad, försenat, försenats, försening, har fördröjts,
  har försenats, leveransen är försenad, ännu inte levererats

@delivery:
  leverans, leveransen

@disabled:
  används inte längre, avaktiverad, avaktiverat, avslutad, avslutat, avslutats, avstängd, avstängt, borttagen,
  borttaget, har stängts, har tagits bort, inaktiv, inaktiverad, inaktiverat, inaktivt, inte aktiv, inte aktivt,
  inte längre aktiv, inte längre giltig, låst, låsts, raderad, raderat, raderats, spärrad, spärrat, spärrats, stängd,
  stängt, stängts, suspenderad, suspenderat, tagits bort, upphört, är inaktiverat

@dns:
  dns-fel, dns-fråga*, dns-post*, dns-server*, dns-uppslagning*, mx-pekare, mx-post*, namnserver*, namnuppslagning

@domain:
  domän, domänen, domännamn*, mottagardomän*

@exceeded:
  har överskridits, nådd, nåtts, slut, överskreds, överskriden, överskrider, överskridit, överskridits, överskrids,
  överstiger

@expired:
  efter flera försök, för lång tid i kön, för länge i kön, gått ut, gett upp, giltighetstid, givit upp, har gått ut,
  har legat i kön, slutat försöka, tiden ute, upphört att gälla, upprepade försök

@fail:
  bryter mot, godkändes inte, inte auktoriserad, inte behörig, matchar inte, misslyckades, misslyckats, ogiltig*,
  saknas, stämmer inte, underkänd

@fromyou:
  dina meddelanden, ditt meddelande, från dig, från er

@full:
  full, fulla, fullbelagd, fullbelagt, fullt, fyllt, ingen plats kvar, inget utrymme, inget utrymme kvar,
  inkorgen full, inte tillräckligt med utrymme, kvot överskriden, kvoten är överskriden, kvoten överskriden,
  lagringsgräns*, lagringskvot*, lagringsutrymmet full, lagringsutrymmet slut, nått sin gräns, otillräckligt utrymme,
  saknar utrymme, slut på utrymme, utrymme slut, utrymmet är slut, är full, är fullt, överfull, överskriden kvot,
  överskridit kvoten, överskridit lagringsgränsen

@gaveup:
  avslutat försöken, försöker inte längre, gett upp, givit upp, inga fler försök, slutat försöka

@greylist:
  grå lista, gråa listan, grålist*, greylist*

@group:
  distributionslista*, grupp, gruppen, gruppens

@held:
  väntar på godkännande, väntar på granskning, väntar på moderatorns

@hostword:
  host, värd, värddator*, värden

@interrupted:
  avbruten, avbröts, bröts, förlorades

@ip:
  avsändande server, din server, er server, ip-adress*, ip-nummer, sändande server

@later:
  för närvarande, för tillfället, försök igen, försök igen om, försök senare, försöker igen, igen senare, just nu,
  om några minuter, senare, senare försök, temporär*, tillfällig, tillfälliga, tillfälligt, tills vidare, vänta

@list:
  distributionslista*, e-postlista*, epostlista*, listan, sändlista*

@loop:
  e-postslinga, för många hopp, går runt, i cirkel, loop, mailloop, rundgång, slinga*

@mailbox:
  adress, adressen, anställd, användare*, användaren, användarens, användarkonto*, brevlåda, brevlådan,
  e-postadress*, e-postadressen, e-postkonto*, epostadress*, inkorg*, konto, kontoinnehavare, kontot, kontots,
  mailadress*, mejladress*, mottagaradress*, mottagare, mottagaren, mottagarens, mottagarens adress, person,
  postlåda, postlådan

@mbox:
  adressen, användare*, användarkonto*, brevlåda*, e-postadress*, inkorg*, konto*, mejladress*, postlåda*

@memberonly:
  bara medlemmar, bara prenumeranter, begränsad till listprenumeranter, begränsad till medlemmar,
  begränsad till prenumeranter, endast listans medlemmar, endast medlemmar, endast prenumeranter, icke-medlemmar,
  inte medlem, vara medlem

@message:
  brev, brevet, e-post, e-postmeddelande*, meddelande, meddelanden, meddelandet, mejl, mejlet

@modrejected:
  avslogs av moderator*, avvisades av moderator*, avvisats av moderator*

@moved:
  ändrat adress, flyttat, har bytt, ny adress

@noanswer:
  inget svar, svarade inte, svarar inte

@nodsn:
  ingen leveransavisering, ingen leveransbekräftelse, ingen leveransnotifiering, inget leveransmeddelande,
  inget meddelande om leverans, skickade inget leverans*

@nolist:
  ingen känd lista, ingen lista med namnet, ingen lista som heter, inte en känd lista, listan finns inte,
  okänd lista

@nomail:
  accepterar inte e-post, domän tar inte emot, domänen tar inte emot, ingen e-postserver, saknar e-postserver,
  tar inte emot e-post, värden tar inte emot

@nopermit:
  får inte skicka, har inte behörighet, har inte tillåtelse, inte behörig, inte tillåtelse, inte tillåtet att,
  inte tillstånd, saknar behörighet, saknar tillstånd

@noresend:
  bara en varning, behöver inte göra något, behöver inte sända om, behöver inte skicka, behöver inte skicka om,
  endast en varning, inte skicka om

@noroute:
  ingen route för, ingen väg för, nästa hopp

@not:
  ej, ingen, inget, inte, utan

@notaccept:
  accepterar inte, avvisar, har blockerat, nekar, tar inte emot, vill inte

@notverified:
  gick inte att verifiera, inte verifierad, kan inte verifieras, kunde inte kontrolleras, kunde inte verifieras,
  verifiering misslyckades

@notyet:
  ännu inte levererats, försöka igen, fortsätter att försöka, fortsätter försöka, har ännu inte,
  inte levererats ännu, kommer att försöka, nya försök, ytterligare försök

@nouser:
  finns ingen användare, finns ingen brevlåda, ingen användare, ingen brevlåda, ingen mottagare, ingen sådan adress,
  ingen sådan användare, ingen sådan mottagare, inget konto

@outside:
  externa avsändare, utanför organisationen, utifrån

@permerror:
  bestående fel, misslyckats permanent, permanent fel, permanent felmeddelande, permanent misslyckats,
  slutgiltigt misslyckats

@policy:
  policy, princip*, regler, säkerhetsskäl

@ptr:
  omvänd dns, omvänd uppslagning, omvända dns, ptr-pekare, ptr-post*, reverse dns

@quota:
  diskutrymme, kvot, kvoten, lagringskvot*, lagringsutrymme*, utrymme, utrymmet

@rate:
  daglig gräns, dagliga gränsen, dagsgräns*, för många e-postmeddelanden, för många mail, för många meddelanden,
  för många mejl, för ofta, för snabbt, gräns för antal, gräns per, per dag, per timme, relägräns*, sändningsgräns*,
  sändningskvot*, skickar för, skickat för många

@rcptcount:
  antal mottagare, antalet mottagare, för många mottagare, högsta antal mottagare, max antal mottagare

@rcptdomain:
  domän för mottagaren, måldomän*, mottagardomän*, mottagardomänen, mottagarens domän

@reached:
  har nått, nådde, nått

@recipients:
  mottagare

@rejected:
  accepterar inte, accepteras inte, avslogs, avvisad, avvisades, avvisar, avvisas, avvisat, avvisats, blockerad,
  blockerades, blockerat, blockerats, ej tillåtet, förbjuden, förbjudet, inte tillåten, inte tillåtet, nekad, nekade,
  nekades, nekas, nekat, spärrad, spärrats, stoppad, stoppades, stoppats, tillåts inte

@relay:
  relä*, relay, vidarebefordr*

@reputation:
  dåligt rykte, låg reputation, rykte

@required:
  bara, behöver, endast, först, kräver, krävs, krävs*, måste, måste först, nödvändig, obligatorisk

@resolve:
  kunde inte slås upp, slå upp, uppslagning

@sender:
  avsändaradress*, avsändardomän*, avsändare, avsändaren, avsändarens

@senderaddr:
  avsändaradress*, avsändardomän*

@server:
  e-postserver*, fjärrserver*, fjärrservern, mailserver*, mottagarservern, servern, tjänst*

@size:
  meddelandestorlek*, meddelandestorleken, storlek, storleken

@sizebig:
  för stor, för stora, för stort, för stort*, maximal storlek, maxstorlek*, överskrider maximal*,
  överskrider storleks*, överskrider storleksgränsen, överstiger storleks*, storleken överskrider, storleksgräns*,
  större än

@skip:
  är, den, det, har

@spam:
  massutskick, oönskad reklam, oönskad*, skräp*, skräppost*, skräppostfilter*, som spam, spam*

@successword:
  framgångsrikt, lyckades

@syntax:
  fel format, felaktigt format, ogiltiga tecken, ogiltigt format, syntaxfel

@syserror:
  driftstörning, fel vid bearbetning, inte tillgänglig tjänst, internt fel, internt serverfel, lokalt fel,
  okänt fel, otillräckliga resurser, överbelastad, serverfel, systemfel, tekniska problem, tekniskt fel,
  tillfälligt fel, tjänsten är inte tillgänglig, underhåll, upptagen

@systemfull:
  disken är full, disken full, inget diskutrymme, otillräckligt diskutrymme, otillräckligt systemutrymme,
  servern full, systemlagring*

@temporary:
  försök igen, senare, tillfällig, tillfälliga, tillfälligt

@thankyou:
  tack för ditt e-postmeddelande, tack för ditt mail, tack för ditt meddelande, tack för ditt mejl,
  vi har tagit emot ditt

@timeout:
  inget svar, svarade ej, svarade inte, svarar ej, svarar inte, tidsgräns*, tidsgränsen nåddes,
  tidsgränsen överskreds, timeout, tog för lång tid

@tls:
  certifikat*, krypterad*, kryptering*, säker anslutning

@toomany:
  för många, för många*, högsta antal, max antal, maximala antalet, maximalt antal, överskrider antalet

@tried:
  angiven, angivna, du angav, du angett, du försökte nå, du har angett, du skrev

@triedsend:
  försökt, försökte

@unavailable:
  går inte att nå, inte tillgänglig, inte tillgängligt, kan inte nås, kan inte ta emot, kan inte ta emot e-post,
  otillgänglig, otillgänglig*, otillgängligt, tar inte emot

@undelivered:
  ej levererat, gick inte att leverera, har inte levererats, inte kunnat levereras, inte levererats,
  kan ej levereras, kan inte levereras, kunde ej levereras, kunde inte levereras, kunde inte skickas,
  leveransen misslyckades, levererades inte, misslyckad leverans

@unreachable:
  anslutning nekades, anslutningen misslyckades, anslutningen nekades, ej nåbar, går inte att nå,
  gick inte att ansluta, gick inte att nå, kan ej nås, kan inte ansluta, kan inte nås, kunde inte ansluta,
  kunde inte nås, kunde inte upprätta

@virus:
  infekterad, infekterat, skadlig kod, smittad, smittat, trojan, virus*, virusskanner*

@yourip:
  denna ip-adress, din ip, din ip-adress, din server, ditt ip-nummer, er ip, er ip-adress, er server

@nobody:
  ingen person

@byname:
  det namnet, detta namn

@room:
  plats, utrymme

@left:
  arbetar inte längre, har slutat, inte längre anställd, slutat sin anställning

@notours:
  ansvarar inte för, hanterar inte den domänen, hanterar inte denna domän

@noname:
  har inget namn, saknar namn

@advert:
  reklam

@judged:
  bedömde, bedömt, filter, filtret, klassades

@alltries:
  alla försök, leveransförsök

@triesfailed:
  misslyckades, misslyckats

@onlymembers:
  bara anställda, bara medlemmar, enbart medlemmar, endast anställda, endast kollegor, endast medlemmar

@lasthour:
  senaste dygnet, senaste timmen

@notknowyou:
  känner dig inte, känner inte dig, ännu okänd

@abandoned:
  avbruten, avbröts, gavs upp
