# Turkish (dotless ı folded to i, ş = s, ğ = g, ç = c, ö = o, ü = u). Agglutinating: stems.

@skip:
  bir, bu

@absent:
  bilinmeyen, bilinmiyor, boyle bir, bulunamadi*, bulunamiyor, bulunmamakta, bulunmamaktadir, bulunmuyor,
  gecersiz kullanici, hatali kullanici, kayitli degil*, mevcut degil*, mevcut olmayan, olmayan, tanimlanmamis,
  tanimli degil*, tanimsiz, taninmayan, taninmiyor, var olmayan, yer almiyor, yerel degil*, yok, yoktur

@accepted:
  alindi, basariyla, iletildi, kabul edildi, tamamlandi, teslim edildi

@accessdenied:
  erisim engellendi, erisim izni yok, erisim reddedildi, izin reddedildi, izin verilmedi, yetkiniz yok

@attachment:
  dosya tur*, dosya uzanti*, ek dosya*, eklenti*, ekler*, ekli dosya*

@auth:
  dogrulama*, giris*, kimlik dogrula*, oturum ac*, parola*, sifre*, yetkilendir*

@bad:
  bozuk, gecerli degil*, gecersiz*, hatali*, kotu, uygun degil*, yanlis*

@badcommand:
  bilinmeyen, desteklenmiyor, gecersiz*, hatali*, kotu, tanimlanamadi, taninamadi, taninmadi, uygulanamadi,
  uygulanmadi

@blocked:
  blok*, bloke*, engellen*, engelli*, izin veril*, izin verilmiyor, izin yok, izinli degil*, izni yok, kabul edil*,
  kabul etmiyor, kisitl*, reddedil*, reddetti, yasak*

@blocklist:
  blacklist*, engelleme liste*, kara liste*, kara listede*, karaliste*

@command:
  komut*, parametre*

@connection:
  baglanti*, oturum*

@connections:
  baglanti*, es zamanli*, oturum*

@connfail:
  basarisiz*, hata*, kapandi, kapatildi, kesildi, koptu, kurulamadi, reddedildi, saglanamadi, zaman asimi*

@content:
  içerik*, konu

@delayed:
  gecik*, gecikmeli, gecikti

@disabled:
  aktif degil*, askida, askiya*, devre disi*, dondurul*, durdurul*, engellenmis*, etkin degil*, iptal*, kapali*,
  kapanmis*, kapatil*, kilitl*, kullanilmiyor, kullanim disi*, pasif*, silin*, silinmis*, suresi dol*

@dns:
  ad cozumle*, dns kayd*, dns*, isim sunucu*, mx kayd*, mx kayit*

@domain:
  alan ad*, alan adi*, domain*, etki alan*

@exceeded:
  asan, asil*, asildi, asim*, asiyor, asmis*, asti, doldu, dolu, yeterli degil*, yetersiz*

@expired:
  sona erdi, suresi dol*, suresi gec*, zaman asimina ugradi, zaman doldu

@fail:
  basarisiz*, dogrulanamadi, eslesmiyor, gecemedi, gecersiz*, hata*, uymuyor, uyusmuyor

@full:
  alan yok, depolama alani, dolmus*, dolu*, kapasite*, kota asim*, kota dol*, kota*, kotasi as*, kotasi dol*,
  kotasini as*, limitini as*, yer kalmadi, yer yok, yeterli alan, yetersiz alan

@greylist:
  greylist*, gri, gri liste*

@ip:
  gonderen sunucu, ip, ip adres*, ip niz, ip numara*, ipniz, mail sunucunuz, sunucunuz*

@later:
  bir süre sonra, daha sonra, gecici*, ileri bir tarih*, kisa bir sure, simdilik, sonra, tekrar, tekrar deneyin*,
  yeniden, şu anda

@list:
  dağıtım listesi*, e-posta listesi*, liste, mail listesi*, posta listesi*

@loop:
  cok fazla atlama, dongu*, dongude

@mailbox:
  abone*, adres*, alici adres*, alici*, e-posta adres*, e-posta hesab*, eposta adres*, hedef adres*,
  hedef posta kutu*, hesab*, hesap*, kullanici hesab*, kullanici*, kutu*, mail adres*, mail hesab*, mailbox,
  posta adres*, posta hesab*, posta kutu*, uye*

@memberonly:
  sadece üye*, sadece üyeler, yalnızca üye*, yalnızca üyeler

@message:
  e-posta, eposta, gonderi*, gonderim*, icerik*, ileti*, mail*, mektup, mesaj*, posta

@moved:
  adresi degis*, degisti, tasindi, tasinmis*, yeni adres*

@nomail:
  e-posta kabul etmiyor, mail kabul etmiyor, posta kabul etmiyor

@policy:
  guvenlik neden*, ilke*, kural*, politika ihlal*, politika*

@ptr:
  ptr kayd*, reverse dns*, ters dns*, ters kayit*, tersine

@quota:
  alan*, depolama*, disk alan*, kapasite*, kota*, limit*

@rate:
  cok fazla e-posta, cok fazla mail, cok fazla mesaj, cok hizli, cok sayida e-posta, cok sayida mail,
  cok sayida mesaj, gonderim kota*, gonderim limit*, gunluk limit*, hiz limit*, kisa surede, limit asim*,
  saatlik limit*

@recipients:
  alici*, aliciya

@rejected:
  basarisiz*, engellen*, erisim izni yok, geri cevril*, gonderileme*, iletileme*, izin verilme*, izin yok, izni yok,
  kabul edilme*, kabul edilmedi, reddedil*, reddetti, teslim edileme*, ulastirilamadi, yasak*

@relay:
  aktarim*, aktarma*, relay*, role*, rolesi, yonlendirme izni

@reputation:
  itibar*, reputasyon*

@required:
  gerekir, gerekiyor*, gerekli*, gerekmektedir, gerektir*, lutfen, once, sadece, yalnizca, zorunlu*

@resolve:
  cozulem*, cozulemiyor, cozumleme, cozumlen*, cozumlenemedi

@sender:
  gonderen adres*, gonderen alan ad*, gonderen domain*, gonderen*, gonderici adres*, gonderici etki alan*,
  gonderici*, gondericinin*

@server:
  hizmet*, server, servis*, sistem*, sunucu*

@size:
  boyut*, buyukluk*, mesaj boyut*

@sizebig:
  asiyor, asti, boyut sinir*, boyutu as*, buyuk, buyukluk sinir*, cok buyuk*, cok uzun

@spam:
  antispam, gereksiz posta, istenmeyen posta, istenmeyen*, spam*, toplu e-posta

@syntax:
  bicim*, dizim hata*, dizim*, format*, kodlama hata*, soz dizim*, sozdizim*

@syserror:
  asiri yuk*, bakim*, dahili hata*, gecici sunucu hata*, hizmet kullanilamiyor, hizmeti musait degil, ic hata*,
  isleme hata*, islemede hata, mesgul*, servis yok, sistem hatasi*, sunucu hatasi*, teknik*, yerel bir hata,
  yerel hata*, yogun*

@systemfull:
  disk alani yetersiz, disk dolu, diskinde, mail sistemi dolu, sistem depolama*, sistem dolu, yetersiz disk

@temporary:
  daha sonra, gecici*, sonra, tekrar dene*, yeniden dene*

@timeout:
  cevap alinamadi, cevap vermiyor, cevap yok, sure doldu, yanit alinamadi, yanit vermiyor, yanit yok, zaman asimi*,
  zamanasimi*

@tls:
  sertifika*, sifreleme*, tls

@toomany:
  azami sayi*, cok fazla, cok sayida, fazla, maksimum sayi*

@unavailable:
  erisilemiyor, hizmet disi, kullanilamaz, kullanilamiyor, mevcut degil*, musait degil*, ulasilamiyor

@undelivered:
  gönderilemedi, iletilemedi, teslim edilemedi, ulaştırılamadı

@unreachable:
  baglanilamadi, baglanilamiyor, baglanti kurulamadi, baglanti kurulamiyor, erisilemiyor, ulasilamadi, ulasilamiyor

@virus:
  kotu amacli*, virus*, virusl*, zararli*
