--- Words that tell languages apart: short ones that most sentences have, and those that refusals are made of. Folded as
-- the lexer folds them: small letters, no accents. Both cores read this list (csrc/language.c through data/gen.lua); of
-- languages that a text speaks for alike, the first one counts. Languages with a script of their own need no words.
-- @module bouncekit.langwords
return {
  { lang = "en", words = [[the is was were has have been not this that your you for from with and user mailbox
    message recipient does exist please try again later rejected denied refused blocked because sender address
    found unavailable delivery failed mail could contact more information see]] },
  { lang = "de", words = [[der die das und ist nicht wurde werden kann ihre ihr fur von mit ein eine keine kein
    empfanger absender nachricht postfach bitte versuchen spater erneut abgelehnt unbekannt existiert adresse
    wegen auf dem zu]] },
  { lang = "fr", words = [[le la les des est pas une votre vous pour dans avec sur message destinataire
    expediteur boite adresse courriel refuse inconnu existe veuillez reessayer plus tard pleine rejete cette du
    et]] },
  { lang = "es", words = [[el la los las del es una su para con por se ha sido mensaje destinatario buzon correo
    direccion usuario rechazado desconocido existe no intente nuevamente tarde lleno servidor esta y]] },
  { lang = "pt", words = [[o os um uma nao foi sua para com por mensagem destinatario caixa correio endereco
    usuario utilizador rejeitada desconhecido existe tente novamente tarde cheia servidor esta e do da]] },
  { lang = "it", words = [[il lo gli della non stato un una per con messaggio destinatario casella posta
    indirizzo utente rifiutato sconosciuto esiste riprovare tardi piena mittente questo e di]] },
  { lang = "nl", words = [[de het een niet is werd wordt uw voor van met bericht ontvanger postvak adres
    geweigerd onbekend bestaat probeer later opnieuw vol afzender kan geen en]] },
  { lang = "pl", words = [[nie jest sie dla przez wiadomosc odbiorca skrzynka pocztowa adres uzytkownik
    odrzucona nieznany istnieje prosze sprobowac pozniej pelna nadawca zostala zostal serwer i]] },
  { lang = "cs", words = [[neni je se pro byla byl zprava prijemce schranka adresa uzivatel odmitnuta odmitnuto
    neznamy neexistuje zkuste pozdeji znovu plna odesilatel server a]] },
  { lang = "hu", words = [[nem az es egy van uzenet cimzett postafiok cim felhasznalo elutasitva ismeretlen
    letezik probalja kesobb ujra megtelt felado kerjuk kiszolgalo a]] },
  { lang = "ro", words = [[nu este un o pentru mesajul mesaj destinatar destinatarul casuta postala adresa
    utilizator respins necunoscut exista incercati tarziu din nou plina expeditor si]] },
  { lang = "hr", words = [[nije je se za poruka primatelj sanducic adresa korisnik odbijena odbijeno nepoznat
    postoji pokusajte kasnije ponovno pun posiljatelj i]] },
  { lang = "sv", words = [[och inte ar har for med meddelandet mottagaren brevlada brevladan adressen anvandaren
    avvisades okand finns forsok senare igen full avsandaren av]] },
  { lang = "no", words = [[og ikke er har for med meldingen mottakeren postboks postkassen adressen brukeren
    avvist ukjent finnes prov senere igjen full avsenderen av]] },
  { lang = "fi", words = [[ei ole on ja viesti vastaanottaja postilaatikko osoite kayttaja hylatty hylattiin
    tuntematon olemassa yrita myohemmin uudelleen taynna lahettaja palvelin]] },
  { lang = "et", words = [[ei ole on ja kiri saaja postkast aadress kasutaja tagasi lukatud tundmatu olemas
    proovige hiljem uuesti tais saatja server]] },
  { lang = "tr", words = [[ve bir bu icin degil kullanici alici posta kutusu kutu adres adresi ileti mesaj
    reddedildi bilinmeyen bulunamadi yok lutfen daha sonra tekrar deneyin dolu gonderen]] },
  { lang = "ca", words = [[el els les amb per missatge destinatari bustia correu adreca usuari rebutjat
    desconegut existeix torneu intentar plena servidor no es i]] },
  { lang = "id", words = [[tidak yang dan untuk dari pesan penerima kotak surat alamat pengguna ditolak dikenal
    ada coba lagi nanti penuh pengirim anda telah]] },
  { lang = "vi", words = [[khong cua va la cho thu nguoi nhan hop dia chi dung bi tu choi ton tai vui long lai
    sau day gui]] },
  { lang = "ru", words = [[не и в на для от письмо сообщение получатель
    ящик адрес пользователь отклонено отклонен неизвестен
    существует попробуите позже повторите переполнен
    отправитель сервер было]] },
  { lang = "uk", words = [[не і в на для від лист повідомлення одержувач
    отримувач скринька адреса користувач відхилено невідомии
    існує спробуите пізніше повторіть переповнена відправник
    сервер було]] },
  { lang = "el", script = true },
  { lang = "he", script = true },
  { lang = "ar", words = [[لا من في علي هذا البريد المستلم صندوق العنوان
    المستخدم مرفوض غير موجود معروف حاول لاحقا ممتلئ المرسل]] },
  { lang = "fa", words = [[است نيست از در به اين را كه ايميل گيرنده صندوق
    ادرس كاربر رد شد شده وجود ندارد پر فرستنده بعدا]] },
  { lang = "hi", script = true },
  { lang = "th", script = true },
  { lang = "zh", script = true },
  { lang = "ja", script = true },
  { lang = "ko", script = true },
}
