# Swedish.

@skip:
  den, det, har, är

@absent:
  existerar inte, fanns inte, finns ej, finns inte, gick inte att hitta, hittades ej, hittades inte, hittar inte,
  hittas inte, inte en giltig, kan inte hittas, kunde inte hittas, känner inte till, ogiltig mottagare, okänd, okänt,
  saknas, är inte giltig, är inte känd

@accessdenied:
  har inte behörighet, inte behörig, saknar behörighet, åtkomst nekad, åtkomst nekades

@attachment:
  bifogad fil, bilaga, bilagan, bilagor, filtyp*

@auth:
  autentisera, autentisering*, behörighet, inloggning*, logga in, lösenord*

@bad:
  felaktig, felaktigt, inte giltig, ogiltig, ogiltiga, ogiltigt

@blocked:
  avvisad, avvisat, blockerad, blockerades, blockerat, spärrad, stoppad

@blocklist:
  blockeringslista*, spärrlist*, svartlist*

@connection:
  anslutning, anslutningar, anslutningen

@connfail:
  avbröts, bruten, bröts, misslyckades, nekades, stängdes

@content:
  innehåll, innehållet

@delayed:
  fördröjd, fördröjt, försenad, försenat, ännu inte levererats

@disabled:
  avslutat, avstängd, avstängt, borttagen, borttaget, inaktiv, inaktiverad, inaktiverat, inaktivt, låst, spärrad,
  spärrat, stängt, upphört

@dns:
  dns-fel, namnserver*, namnuppslagning

@domain:
  domän, domänen, domännamn*, mottagardomän*

@exceeded:
  nådd, nåtts, slut, överskreds, överskriden, överskrider, överskridit, överskrids, överstiger

@expired:
  gått ut, har legat i kön, tiden ute, upphört att gälla

@full:
  full, fullt, fyllt, kvoten överskriden, lagringsutrymmet full, lagringsutrymmet slut, slut på utrymme,
  utrymme slut, överfull, överskridit kvoten

@ip:
  ip-adress*

@later:
  för tillfället, försök igen, försök senare, försöker igen, senare, tillfällig, tillfälliga, tillfälligt

@list:
  distributionslista*, e-postlista*, epostlista*, listan, sändlista*

@mailbox:
  adress, adressen, användare*, användarkonto*, brevlåda, brevlådan, e-postadress*, e-postkonto*, epostadress*,
  inkorg*, konto, kontot, kontots, mailadress*, mottagaradress*, mottagare, mottagaren, mottagarens, postlåda,
  postlådan

@memberonly:
  bara medlemmar, endast medlemmar, endast prenumeranter, vara medlem

@message:
  brev, brevet, e-post, e-postmeddelande*, meddelande, meddelanden, meddelandet, mejl, mejlet

@moved:
  flyttat, har bytt, ny adress, ändrat adress

@policy:
  policy, princip*, regler, säkerhetsskäl

@quota:
  diskutrymme, kvot, kvoten, lagringskvot*, lagringsutrymme*, utrymme, utrymmet

@rate:
  för många meddelanden, för ofta, för snabbt, gräns per, relägräns*, sändningsgräns*

@recipients:
  mottagare

@rejected:
  accepterar inte, accepteras inte, avslogs, avvisad, avvisades, avvisar, avvisat, blockerad, blockerades, blockerat,
  ej tillåtet, förbjuden, förbjudet, inte tillåten, inte tillåtet, nekad, nekas, nekat, stoppad, stoppades,
  tillåts inte

@relay:
  relay, relä*, vidarebefordr*

@reputation:
  rykte

@required:
  bara, behöver, endast, kräver, krävs, måste

@sender:
  avsändaradress*, avsändardomän*, avsändare, avsändaren, avsändarens

@server:
  e-postserver*, mailserver*, mottagarservern, servern, tjänst*

@size:
  meddelandestorlek*, storlek, storleken

@sizebig:
  för stor, för stora, för stort, storleksgräns*, överskrider storleks*

@spam:
  massutskick, oönskad reklam, skräppost*, spam*

@syntax:
  fel format, felaktigt format, ogiltiga tecken, ogiltigt format, syntaxfel

@syserror:
  internt fel, lokalt fel, serverfel, systemfel, tekniskt fel, underhåll, upptagen, överbelastad

@temporary:
  försök igen, senare, tillfällig, tillfälliga, tillfälligt

@timeout:
  svarade inte, svarar inte, tidsgräns*, tidsgränsen överskreds, tog för lång tid

@toomany:
  för många, högsta antal, maximalt antal

@unavailable:
  inte tillgänglig, inte tillgängligt, kan inte ta emot, otillgänglig, otillgängligt, tar inte emot

@undelivered:
  ej levererat, kan inte levereras, kunde inte levereras

@unreachable:
  ej nåbar, går inte att nå, kan inte ansluta, kan inte nås, kunde inte ansluta, kunde inte nås

@virus:
  skadlig kod, smittad, virus*
