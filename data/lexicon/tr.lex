# Turkish (dotless ı folded to i, ş = s, ğ = g, ç = c, ö = o, ü = u). Agglutinating: stems.

@absent:
  adli kullanici yok, artik calismamakta*, artik calismiyor, ayrilmistir, bilinmemekte*, bilinmemektedir, bilinmeyen,
  bilinmiyor, boyle bir, boyle bir adres yok, boyle bir hesap, boyle bir kullanici yok, bu isimde bir, bulamadık,
  bulunamad*, bulunamadi*, bulunamadigindan, bulunamiyor, bulunmadi*, bulunmadigindan, bulunmamakta, bulunmamakta*,
  bulunmamaktadir, bulunmayan, bulunmuyor, gecersiz kullanici, gorevinden ayril*, hatali kullanici, hatali yazil*,
  isten ayril*, kayit bulunamadi, kayitli degil*, kayitli degildir, kayitli olmayan, listelenmemis, mevcut degil*,
  mevcut degildir, mevcut olmad*, mevcut olmayan, olmadigi icin, olmadigindan, olmayan, rastlanamadi, rastlanmadi,
  tanimlanmamis, tanimli degil*, tanimli degildir, tanimli olmayan, tanimsiz, taninmadi, taninmayan, taninmiyor,
  tespit edilemedi, var degil, var olmayan, yanlis yazil*, yer almamakta*, yer almayan, yer almiyor, yerel degil*,
  yok, yoktur

@accepted:
  alindi, basariyla, gonderildi, iletildi, kabul edildi, kuyruga alindi, tamamlandi, teslim edildi

@acceptonly:
  sadece belirli, sadece iç kullanıcı*, sadece kayıtlı, sadece kurum içi, sadece kurum içinden, yalnızca belirli,
  yalnızca dahili, yalnızca izin verilen, yalnızca kayıtlı, yalnızca kişi listesindeki, yalnızca kurum içi,
  yalnızca kurum içinden, yalnızca şirket içi

@accessdenied:
  erisim engellendi, erisim izni yok, erisim reddedildi, erisim yetkisi yok, erisiminiz engellendi, izin bulunmuyor,
  izin reddedildi, izin verilmedi, izniniz yok, yetkilendirilmemis, yetkiniz bulunm*, yetkiniz yok, yetkisiz

@arrived:
  aliciya ulasti, basari ile gonderildi, basari ile iletildi, basari ile teslim edildi, basariyla gonderildi,
  basariyla iletildi, basariyla teslim edildi, basariyla ulasti, basarıyla ulaştırıldı, ileti teslim edildi,
  iletiniz okundu, iletiniz teslim edildi, mesaj teslim edildi, okundu bilgisi, teslim edildi bildirimi

@attachment:
  dosya format*, dosya tip*, dosya tur*, dosya uzanti*, ek dosya*, ek tur*, eki, ekinde, ekindeki, eklenti*, ekler*,
  ekli, ekli dosya*, ekteki dosya*, uzanti*

@auth:
  dogrulama*, giris yap*, giris*, kimligi dogrulan*, kimlik bilgi*, kimlik denetim*, kimlik dogrula*,
  kullanici adi ve sifre, kullanici adi veya parola, kullanici adi veya sifre, kullanici adi ya da sifre,
  oturum ac*, oturum acma*, oturum acman*, oturum aç*, oturumu aç*, parola*, sifre*, smtp dogrulama,
  yetkilendir*

@autoreply:
  dondugumde, doner donmez, doğum izni*, dönüşümde, dışında olacağım, dışındayım, is yerinde degil*,
  izinde olacag*, izindeyim, izinliyim, iznindeyim, müsait değilim, ofis disinda*, ofiste degil*,
  otomatik cevap, otomatik olarak yanit*, otomatik yanit, raporluyum, seyahatteyim, tatildeyim, toplantidayim,
  toplantıdayım, yillik izin*, yurtdisinda*, yıllık izin*

@bad:
  bozuk, dogru degil*, gecerli degil*, gecersiz*, gecersizdir, hatali*, hatalidir, kotu, uygun degil*, uyumsuz,
  yanlis*, yanlistir

@badcommand:
  bilinmeyen, desteklenmemekte*, desteklenmeyen, desteklenmiyor, gecersiz komut, gecersiz*, hatali, hatali*, kotu,
  sira hata*, siralama*, sirasi, sirasiz, tanimlanamadi, tanimsiz, taninamadi, taninmadi, taninmayan, uygulanamadi,
  uygulanmadi, yanlis

@badcontent:
  engelli kelime*, icerigi nedeniyle, icerigi uygun degil*, iceriginden dolayi, icerik denet*, icerik filtre*,
  icerik nedeniyle, icerik politika*, kufur, sakincali icerik*, supheli icerik*, uygunsuz icerik*, yasak kelime*,
  yasakli icerik*, yasakli kelime*

@blocked:
  blok*, bloke*, engele takil*, engellen*, engellendi*, engelli*, filtrelen*, geri cevir*, izin verilmemekte*,
  izin verilmez, izin verilmiyor, izin yok, izinli degil*, izni yok, kabul edil*, kabul edilmemekte*, kabul edilmez,
  kabul edilmiyor, kabul etmiyor, karantina*, kisitl*, kisitlan*, kisitli*, reddedil*, reddedilmis*, reddetti,
  yasak*

@blocklist:
  blacklist*, dnsbl*, engelleme liste*, engellenenler listesi*, engelli listesi*, kara liste*, kara listede*,
  kara listesinde, kara listeye, karaliste*, karalistede, karalisteye, rbl liste*, rblde, spam liste*,
  spam listesinde, yasakli liste*

@boxname:
  kutu adı, posta kutusu adı, posta kutusu ismi

@byrcpt:
  alıcı adresinizi engelle*, alıcı bu göndereni engelle*, alıcı gönderen adresi engelle*,
  alıcı gönderenin adresini engelle*, alıcı gönderiyi reddet*, alıcı sizi engelle*, alıcı tarafından engelle*,
  alıcı tarafından engellen*, alıcı tarafından reddedil*, alıcının ayarları*, alıcının engellenen*,
  alıcının filtre*, alıcının kara liste*

@checksender:
  adresinizi onaylamak için, doğrulamak için bağlantıya, gönderen olduğunuzu doğrula*, iletinizi onaylamak için,
  onaylamak için bağlantıya

@command:
  argüman*, komut sirasi, komut*, parametre*

@connection:
  baglanti*, oturum*

@connections:
  baglanti limiti, baglanti sayisi, baglanti*, es zamanli baglanti*, es zamanli*, eszamanli baglanti*, eszamanli*,
  oturum sayisi, oturum*

@connfail:
  basarisiz, basarisiz*, engellendi, erisilemedi, hata*, kapandi, kapatildi, kapatilmis*, kesildi, kesilmis*,
  kopmus*, koptu, kurulamadi, kurulamiyor, reddedildi, saglanamadi, sifirlandi, sonlandirildi, ulasilamadi,
  ulasilamiyor, zaman asimi*

@content:
  içerik*, konu

@days:
  dakika, gun, gunden, gundur, gunluk, saat, saatten, saattir

@delayed:
  beklemeye alindi, ertelendi, ertelenmis*, gecik*, gecikiyor, gecikme*, gecikmektedir, gecikmeli, gecikti,
  geciktirildi

@delivery:
  gönderim, iletim, teslim, teslimat

@disabled:
  aktif degil*, aktif durumda degil*, aktif olmayan, artik kullanilm*, artik kullanilmam*, artık kullanmıyor*,
  askida, askiya alin*, askiya alinmis*, askiya*, bloke edil*, bloklan*, devre disi*, devredisi*, dondurul*,
  dondurulmus*, durdurul*, engellenmis*, etkin degil*, etkin olmayan, etkinlestirilmemis, gecici olarak kapali,
  hesabi engellen*, hesap engellen*, hizmete kapali, iptal edil*, iptal*, kapali*, kapanmis*, kapatil*, kapatildi,
  kapatilmis*, kapatilmistir, kilitl*, kullanilmamakta*, kullanilmiyor, kullanilmiyor*, kullanim disi*,
  kullanima kapali*, kullanima kapat*, kullanima kapatil*, pasif durum*, pasif*, pasife alin*, silin*, silinmis*,
  silinmistir, sonlandirilmis*, suresi bitmis, suresi dol*, suresi gecmis, uyelig* sona, uzun suredir kullanilm*

@dns:
  ad cozumle*, ad sunucu*, alan adi sunucu*, dns cozum*, dns hata*, dns kayd*, dns sorgu*, dns sunucu*, dns*,
  isim cozumle*, isim sunucu*, mx kayd*, mx kaydi*, mx kayit*

@domain:
  alan ad*, alan adi, alan adi*, alan adina, alan adlari, alanadi*, domain adi*, domain*, domaini*, etki alan*,
  etki alani*

@exceeded:
  asan, asil*, asildi, asildigi*, asilmis*, asilmistir, asim*, asimi, asiyor, asiyorsunuz, asmakta*, asmis*,
  asmistir, asti, astiniz, doldu, doldur*, dolmus*, dolu, gecmis, gecti, kalmadi, limitin üzerinde,
  limitinden büyük, limitten büyük, sınırın üzerinde, sınırından büyük, tukendi, ulasildi, ulasmis*, ulasti,
  ustunde, uzerinde, yeterli degil*, yetersiz, yetersiz*

@expired:
  deneme sayisi, deneme suresi, denemeler* sona, gun boyunca, kuyrukta bekleme*, kuyrukta cok uzun,
  kuyrukta uzun sure, mesaj* zaman asimi*, pes edildi, sona erdi, suresi dol*, suresi dolan, suresi doldu,
  suresi dolmus*, suresi gec*, teslim suresi, teslimat suresi, vazgecildi, zaman asimina ugradi ileti,
  zaman doldu

@fail:
  basarisiz oldu, basarisiz*, dogrulanamadi, dogrulanamadi*, dogrulanmadi, eksik, eslesmedi, eslesmemekte*,
  eslesmiyor, gecemedi, gecersiz*, gecmedi, hata*, hizalan*, ihlal*, izin vermiyor, saglanamadi, sahte, uymuyor,
  uymuyor*, uyusmuyor, yetkili degil*

@fromthis:
  adına, bu adresle, bu adresten, bu hesaptan

@fromyou:
  bu gönderenden, bu göndericiden, gonderdiginiz, sizden, sizden gelen, sizin

@full:
  alan kalma*, alan kalmadı, alan yok, alani dolu*, alani kalma*, bos alan yok, bos yer yok, boş alan yok,
  depolama alani, depolama alani dol*, depolama kota*, depolama limit*, depolama siniri*, disk kota*, disk kotasi*,
  disk kotası doldu, doldu, dolduğu için, dolduğundan, dolmus*, dolmustur, dolmuştur, dolu oldug*, dolu*, doluluk*,
  gelen kutusu dolu, kapasite asim*, kapasite*, kapasitesi dol*, kapasitesini as*, kota asildi, kota asim*,
  kota asimi*, kota dol*, kota limit*, kota*, kotasi as*, kotasi asildi, kotasi dol*, kotasi doldu, kotasini as*,
  kotasini doldur*, kotası dolmuş*, kotayi as*, kutusu dolmus*, limiti doldu, limiti dolmus*, limitini as*,
  yer kalmadi, yer kalmadı, yer yok, yeterli alan, yeterli alan bulunm*, yeterli alan yok, yeterli bos alan*,
  yeterli yer yok, yetersiz alan, yetersiz disk kota*

@gaveup:
  artik denenmeyecek, daha fazla denenmeyecek, denemekten vazgec*, denemeler durduruldu, denemeleri durdur*,
  denemeleri sona erdi, denemeye son ver*, denemeyi birak*, denemeyi durdur*, tekrar denenmeyecek, vazgecildi

@greylist:
  greylist*, gri, gri liste*, gri listede, gri listeleme*, gri listeye, grilist*, ilk gonderim, ilk kez mail

@group:
  dağıtım grubu*, gruba, grubuna, grup, liste*, listesine, listeye

@held:
  moderatör onayı*, onay bekliyor, onay için bekle*, onayı bekliyor, yönetici onayı*

@hostword:
  ana bilgisayar, anabilgisayar, host, makine

@interrupted:
  kesildi, kesilmiş, kopmuş, koptu

@ip:
  baglanan ip*, gonderen ip*, gonderen sunucu, ip, ip adres*, ip adresinden, ip adresine, ip adresiniz*, ip blogu*,
  ip niz, ip numara*, ipniz, ipnizin, istemci ip*, kaynak ip*, mail sunucunuz, mail sunucunuz*, sunucu ip adresi*,
  sunucu ip*, sunucunuz, sunucunuz*, sunucunuzun ip*

@later:
  az sonra, bekleyin*, bekleyiniz*, bir süre sonra, biraz bekle*, birazdan, daha sonra, daha sonra yeniden,
  dakika icinde, dakika sonra, ertele*, gecici bir sure*, gecici olarak, gecici*, ileri bir tarih*, ilerleyen saat*,
  kisa bir sure, kisa sure sonra, lutfen sonra, simdilik, sonra, sonra deneyin*, sonra tekrar, şu anda, tekrar,
  tekrar deneyin*, tekrar gonder*, yeniden, yeniden gonder*

@list:
  dagitim grubu*, dağıtım listesi*, e-posta grubu*, e-posta listesi*, gruba, grup, haberlesme listesi*, liste,
  listeye, mail grubu*, mail listesi*, posta listesi*, tartisma listesi*

@loop:
  atlama sayisi*, cok fazla atlama, cok fazla hop, cok fazla sicrama, dongu algilandi, dongu*, dongude, dongusu,
  donguye, döngüye gir*, dönüp dur*, mail dongusu*, posta dongusu*, sonsuz dongu*

@mailbox:
  abone*, adres*, alici adres*, alici*, alicinin, aliciya, calisan*, e-posta adres*, e-posta hesab*,
  e-posta hesabi*, e-posta kutusu*, elektronik posta adresi*, eposta adres*, eposta adresi*, eposta hesabi*,
  gelen kutusu*, hedef adres*, hedef posta kutu*, hesab*, hesabi*, hesap*, kisi, kisinin, kullanici adi,
  kullanici hesab*, kullanici*, kullanicinin, kutu*, mail adres*, mail adresi*, mail hesab*, mail kutusu*, mailbox,
  muhatap, musteri*, ogrenci*, personel*, posta adres*, posta hesab*, posta kutu*, posta kutusu*, uye*

@mbox:
  adresi, adresiniz, e-posta adres*, eposta adres*, hesab*, hesabi*, hesap, kullanici*, kutusu, kutusuna,
  mail adres*, mailbox, posta kutu*

@memberonly:
  sadece abone*, sadece belirli gönderen*, sadece grup uye*, sadece liste uye*, sadece moderatör*, sadece üye*,
  sadece üyeler, sadece uyeler*, sadece yetkili*, sadece yönetici*, uye degilsiniz, uye olmaniz gerek*,
  uye olmayan*, yalnizca abone*, yalnızca belirli gönderen*, yalnızca iç kullanıcı*, yalnızca kuruluş içi*,
  yalnızca moderatör*, yalnızca üye*, yalnızca üyeler, yalnizca uyeler*, yalnızca yetkili gönderen*,
  yalnızca yönetici*

@message:
  e-posta, e-postan*, elektronik posta*, eposta, epostan*, gonderdiginiz, gonderi, gonderi*, gonderim*, icerik*,
  ileti, ileti*, iletin*, iletiniz*, mail*, mailin*, mektup, mesaj*, mesajin*, posta, postan*, teslimat*

@modrejected:
  liste yöneticisi iletinizi reddetti, liste yöneticisi tarafından reddedil*, moderatör tarafından reddedil*,
  moderatörü tarafından reddedil*, yönetici tarafından reddedil*

@moved:
  adres degis*, adresi degis*, adresi degismis*, adresi degisti, adresim degis*, adresine gonderin*,
  adresini kullanin*, degisti, tasindi, tasindi*, tasinmis*, yeni adres*, yeni adresi*, yeni adresim*,
  yeni e-posta adresi*, yeni eposta*, yeni mail adresi*, yonlendirilmistir

@noanswer:
  cevap vermedi, cevap vermiyor, yanıt vermedi, yanıt vermiyor

@nodsn:
  herhangi bir teslim bildirimi, teslim bildirimi gönderilmedi, teslim bildirimi göndermedi,
  teslim bilgisi gönderilmedi, teslimat bildirimi gönderilmedi, teslimat bildirimi göndermedi

@nolist:
  adlı bir liste yok, adında bir liste yok, bilinen bir liste değil, bilinmeyen liste, böyle bir liste yok,
  isimli bir liste yok, liste bulunamadı, liste mevcut değil

@nomail:
  alan adı e-posta almıyor, alan adı e-posta kabul etm*, alan adı posta kabul etm*, e-posta almiyor,
  e-posta hizmeti yok, e-posta kabul etmiyor, mail almiyor, mail kabul etmiyor, mail sunucusu yok,
  posta kabul etmiyor, posta sunucusu yok, sunucu e-posta kabul etmiyor

@nomx:
  mx kaydı bulunamadı, mx kaydı bulunmuyor, mx kaydı yok, mx kayıtları yok

@nopermit:
  gonderemezsiniz, gonderme hakki*, gonderme izni yok, gonderme yetkiniz, gondermenize izin, gondermeye yetkiniz,
  izin verilmemekte*, izin verilmiyor, izinli degilsiniz, izni yok, izniniz bulunm*, izniniz yok,
  yetkili degilsiniz, yetkiniz bulunm*, yetkiniz yok, yetkisi yok

@noresend:
  bir sey yapmaniza gerek yok, sadece bir uyari*, tekrar gondermek zorunda degil*, tekrar gondermeniz gerekm*,
  tekrar gondermenize gerek bulunm*, tekrar gondermenize gerek yok, tekrar gondermeyin*, yalnizca bir uyari*,
  yeniden gondermek zorunda degil*, yeniden gondermeniz gerekm*, yeniden gondermenize gerek yok,
  yeniden gondermeyin*

@noroute:
  bir sonraki durak*, rota yok, sonraki atlama*, yönlendirme yolu yok

@not:
  basarisiz, degil, edilemedi, edilmedi, olamadi, olmadi, yok

@notaccept:
  almak istemiyor*, engelledi, engellemis*, engelliyor, kabul etmedi*, kabul etmemekte*, kabul etmiyor*, reddediyor,
  reddetti

@notmember:
  gruba üye değil*, grubun üyesi değil*, listenin üyesi değil*, listeye üye değil*, listeye üye olma*

@notverified:
  dogrulama basarisiz, dogrulanamadi*, dogrulanamamis*, dogrulanamiyor, dogrulanmadi, onaylanamadi, teyit edilemedi

@notyet:
  deneme yapilacak*, denemeler* devam, denemeye devam, denenmeye devam, gonderilmeye devam, hala deneniyor,
  halen deneniyor, henuz iletil*, henuz teslim edil*, henuz ulas*, tekrar denenecek*, tekrar deneyecek*,
  teslim etmeye devam, yeniden denenecek*, yeniden deneyecek*

@nouser:
  adli kullanici yok, boyle bir adres yok, boyle bir hesap yok, boyle bir kullanici yok, boyle bir posta kutusu yok

@outside:
  dış gönderen*, dışarıdan gelen, dışındaki gönderen*, harici gönderen*, kuruluş dışından, kurum dışından

@permerror:
  kalıcı bir hata*, kalıcı hata*

@policy:
  guvenlik gerekce*, guvenlik kural*, guvenlik neden*, guvenlik nedeniyle, guvenlik politika*, ilke*, ilkeler*,
  ilkesi, kullanim kosul*, kural ihlal*, kural*, kurallari*, politika ihlal*, politika*, politikasi*, sartname*,
  sirket politika*, yonetici kural*, yonetimsel*

@ptr:
  dns ters, geri dns, ptr, ptr kayd*, ptr kaydi*, rdns kayd*, reverse dns kayd*, reverse dns*, reverse kayd*,
  ters ad, ters cozum*, ters dns kayd*, ters dns*, ters kayd*, ters kayit*, ters sorgu*, tersine

@queue:
  kuyruk*, kuyrukta, sırada

@quota:
  bos alan*, depolama alan*, depolama kota*, depolama siniri*, depolama*, disk alan*, disk alani*, disk kotasi*,
  kapasite*, kota*, kotaniz*, kotasi*, limiti, limitine, limitini, limitleri, posta kutusu boyut*,
  posta kutusu kota*, saklama alan*, saklama alani*, yer

@rate:
  asiri gonderim*, cok fazla e-posta, cok fazla ileti, cok fazla mail, cok fazla mesaj, cok hizli,
  cok sayida e-posta, cok sayida ileti, cok sayida mail, cok sayida mesaj, cok sik, dakikada, e-posta limit*,
  gonderi limit*, gonderi siniri*, gonderim kota*, gonderim limit*, gonderim limiti*, gonderim sinir*,
  gonderme kota*, gonderme limiti*, gonderme siniri*, gunde, gunluk gonderim*, gunluk kota*, gunluk limit*,
  gunluk sinir*, hiz limit*, hiz siniri*, kisa surede, kisa zamanda cok, limit asim*, mail gonderim limit*,
  mail limit*, mesaj limit*, mesaj siniri*, saat basina, saatlik gonderim*, saatlik kota*, saatlik limit*,
  saatlik sinir*, saatte, toplu gonderim*, yogun gonderim

@rcptcount:
  alici adedi, alici limiti*, alici sayisi*, alici siniri*, alicilarin sayisi, azami alici*, en fazla alici*,
  maksimum alici*

@rcptdomain:
  alici alan adi*, alici domain*, alici etki alani*, alicinin alan adi*, alicinin domain*, alicinin etki alani*,
  hedef alan adi*, hedef etki alani*, karsi alan adi*

@reached:
  ulaşmış*, ulaştı, ulaşılmış*

@recipients:
  alici adedi*, alici sayisi*, alici*, alicilar*, alicinin sayisi*, aliciya, kisi sayisi*

@rejected:
  blok*, bloke*, engele takil*, engellen*, engellendi*, engellenmistir, engelli*, erisim izni yok, filtrelen*,
  geri cevir*, geri cevril*, geri cevrildi, izin verilme*, izin verilmemekte*, izin verilmez, izin verilmiyor,
  izin yok, izinli degil*, izni yok, kabul edil*, kabul edilme*, kabul edilmedi, kabul edilmemekte*,
  kabul edilmemistir, kabul edilmez, kabul edilmiyor, kabul etmiyor, karantina*, kisitl*, kisitlan*, kisitli*,
  onaylanmadi, reddedil*, reddedilmis*, reddetmis*, reddetti, yasak*

@relay:
  aktarim*, aktarma*, disari gonderim*, disari mail gonder*, disariya mail*, ileti aktar*, posta aktar*,
  relay izni*, relay yap*, relay*, relaying, rele, rolay, role*, rolesi, roleye, uzerinden gonder*,
  yerel olmayan alici*, yonlendirme izni

@reputation:
  dusuk itibar*, guven puan*, itibar puan*, itibar*, itibari dusuk, kotu itibar*, reputasyon*

@required:
  acmalisiniz, açmanız gerek*, etmelidir, etmelisiniz, etmeniz gerek*, gerekir, gerekiyor, gerekiyor*, gerekli,
  gerekli*, gerekmekte*, gerekmekted*, gerekmektedir, gerektir*, istemektedir, kullanin*, kullanmalisiniz,
  lazim*, lutfen, mecburi*, once, sadece, sart*, verilmeli*, yalnizca, yapmalisiniz, yapmaniz gerek*, zorunlu*

@resolve:
  cozulem*, cozulemedi*, cozulemiyor, cozumleme, cozumlen*, cozumlenemedi, cozumlenemedi*, cozumlenemiyor,
  cozumlenmedi, cozumlenmiyor

@sender:
  gonderen adres*, gonderen alan ad*, gonderen domain*, gonderen e-posta*, gonderen hesap*, gonderen*,
  gonderenin adresi*, gonderenin alan adi*, gonderenin etki alani*, gonderenin*, gonderici adres*,
  gonderici adresi*, gonderici alan adi*, gonderici domain*, gonderici etki alan*, gonderici*, gondericinin adresi*,
  gondericinin*, hesabınız*, kimden, kimden adresi*, mail gonderen*

@senderaddr:
  gonderen adres*, gonderen alan ad*, gonderen domain*, gonderen e-posta*, gonderen hesap*, gonderenin adresi*,
  gonderenin alan adi*, gonderenin etki alani*, gonderici adres*, gonderici adresi*, gonderici alan adi*,
  gonderici domain*, gonderici etki alan*, gondericinin adresi*, kimden adresi*, mail gonderen*

@sending:
  giden, gönderim*, gönderme*

@server:
  alici sunucu*, e-posta sunucu*, eposta sunucu*, hedef sunucu*, hizmet*, hizmeti*, karsi sunucu*, mail sunucu*,
  posta sunucu*, server, servis*, servisi*, sistem*, sunucu*, sunucunun, sunucusu*, uzak sunucu*, uzaktaki sunucu*

@size:
  boyut*, boyutlari*, boyutu*, buyuklugu*, buyukluk*, dosya boyutu*, eposta boyutu*, ileti boyutu*, mail boyutu*,
  mesaj boyut*

@sizebig:
  azami boyut*, boyut limit*, boyut sinir*, boyut siniri*, boyuttan büyük, boyutu as*, boyutu asildi, boyutu asiyor,
  boyutu cok buyuk, boyutu fazla, boyutu izin*, boyutu limit*, boyutu siniri*, boyutundan büyük, boyutunu as*,
  buyuk oldug*, buyuklugu as*, buyukluk limit*, buyukluk sinir*, cok buyuk*, cok uzun, en büyük boyuttan büyük,
  en fazla boyut*, fazla buyuk, gonderilemeyecek kadar buyuk, izin verilen boyut*, limitten büyük, maksimum boyut*,
  sınırdan büyük

@skip:
  bir, bu

@spam:
  antispam, cop posta*, gereksiz posta, istenmeyen e-posta*, istenmeyen ileti*, istenmeyen mesaj*, istenmeyen posta,
  istenmeyen*, kimlik avi*, oltalama*, onemsiz e-posta*, onemsiz posta*, reklam icerik*, reklam*, spam filtre*,
  spam icerik*, spam olarak, spam suphesi*, spam*, supheli ileti*, toplu e-posta

@spoof:
  sahte gonder*, sahte*, taklit*

@successword:
  başarılı, başarılı bir şekilde, başarıyla, sorunsuz

@syntax:
  adres formati*, bicim*, bicimi gecersiz, bicimi hatali, bicimi*, dizim hata*, dizim*, format*, gecersiz bicim*,
  gecersiz format*, gecersiz karakter*, hatali format*, kodlama hata*, soz dizim*, sozdizim*, sozdizimi*,
  yazim hata*, yazim sekli

@syserror:
  asiri yuk*, asiri yuklen*, bakim calisma*, bakim*, bakimda, beklenmeyen hata*, bilinmeyen hata*, dahili hata*,
  dahili sunucu hata*, gecici bir hata*, gecici bir sorun*, gecici hata*, gecici sorun*, gecici sunucu hata*,
  hata olustu, hizmet disi*, hizmet kullanilamiyor, hizmet veremiyor*, hizmet verilemiyor, hizmeti musait degil,
  ic hata*, ic sunucu hata*, isleme hata*, isleme sirasinda hata, islemede hata, islenirken hata, kaynak yetersiz*,
  mesgul*, servis yok, sistem hata*, sistem hatasi*, sunucu hata*, sunucu hatasi*, sunucu mesgul, sunucu yogun,
  teknik ariza*, teknik sorun*, teknik*, veritabani*, yapilandirma hata*, yerel bir hata, yerel hata*,
  yetersiz kaynak*, yogun*

@systemfull:
  disk alani yetersiz, disk doldu, disk dolu, diskinde, diskte yer kalmadi, diskte yer yok, mail sistemi dolu,
  sistem depolama alani*, sistem depolama*, sistem dolu, sistemde yeterli*, sunucu disk*, sunucu diski dolu,
  sunucuda disk alani, sunucuda yer kalmadi, sunucuda yeterli alan, sunucunun diski dolu, yetersiz disk,
  yetersiz sistem depolama*, yetersiz sistem kayna*

@temporary:
  daha sonra, gecici*, sonra, tekrar dene*, yeniden dene*

@thankyou:
  e-postaniz tarafimiza ulas*, en kisa surede donus, en kisa surede size, en kisa zamanda donus,
  mailiniz tarafimiza ulas*, mesajiniz alinmistir, mesajinizi aldik

@timeout:
  cevap alinamadi, cevap alinamiyor, cevap vermedi, cevap vermemekte*, cevap vermiyor, cevap yok, sure doldu,
  suresi asildi, yanit alinamadi, yanit alinamiyor, yanit vermedi, yanit vermemekte*, yanit vermiyor, yanit yok,
  zaman asimi oldu, zaman asimi*, zaman asimina ugradi, zamanasimi*

@tls:
  guvenli baglanti*, sertifika*, sertifikasi*, sifreleme*, sifrelenmis*, sifreli baglanti*, ssl sertifika*,
  starttls komutu*, tls

@toomany:
  azami, azami sayi*, cok fazla, cok fazla sayida, cok sayida, en fazla, fazla, fazla sayida, limitini astiniz,
  maksimum, maksimum sayi*, sayisi asildi, sayisi asti, sayisi fazla, sayisi izin verilen*, sayisi limiti*,
  sayisi siniri*, sayisini as*, siniri asildi, sinirini astiniz

@tried:
  belirtilen, belirttiğiniz, girdiğiniz, girilen, göndermeye çalıştığınız, ulaşmaya çalıştığınız, yazdığınız

@triedsend:
  denedi, denemeler*, denemesine rağmen, denendi, denenmesine rağmen

@unavailable:
  e-posta alamiyor, erisilemiyor, erisim yok, hizmet disi, hizmet veremiyor, hizmet vermiyor, ileti alamiyor,
  kullanilamamakta*, kullanilamaz, kullanilamiyor, mail alamiyor, mesaj alamiyor, mevcut degil*, musait degil*,
  posta alamiyor, ulasilamamakta*, ulasilamaz, ulasilamiyor

@undelivered:
  gönderilemedi, gonderilememistir, gonderilemiyor, gonderilmedi, gonderim basarisiz*, iletilemedi, iletilememistir,
  iletilemiyor, iletilmedi, iletim basarisiz*, teslim edilemedi, teslim edilememistir, teslim edilemiyor,
  teslim edilmedi, teslimat basarisiz*, ulaştırılamadı, ulastirilamiyor

@unreachable:
  baglanamadi, baglanamiyor, baglanilamadi, baglanilamamakta*, baglanilamiyor, baglanti basarisiz*,
  baglanti kurulamadi, baglanti kurulamiyor, baglanti saglanamadi, baglantiya gecilemedi, erisilemiyor, ulasilamadi,
  ulasilamamistir, ulasilamaz durumda, ulasilamiyor

@virus:
  fidye yazilim*, kotu amacli*, kotucul*, trojan, truva*, virus bulas*, virus bulundu, virus tespit*, virus*,
  virusl*, zararli dosya*, zararli icerik*, zararli kod*, zararli yazilim*, zararli*

@yourip:
  bu ip adresi*, gönderen sunucu*, göndericinin sunucu*, ip adresinden, ip adresiniz*, ip niz, ipniz*,
  mail sunucunuz*, sunucunuz, sunucunuz*, sunucunuzun ip*

@nobody:
  hiç kimse, kimse bulunma*, kimse yok

@byname:
  bu adda, bu adla, bu isimde, bu isimle, böyle bir isim*

@room:
  alan kalma*, boş alan, boş yer, yer kalma*, yeri kalma*, yeri yok, yeterli alan, yeterli yer

@left:
  artık çalışmamaktadır, artık çalışmıyor, işten ayrıl*, şirketten ayrıl*

@notours:
  alan adımız değil, bizim alan adımız, hizmet vermiyoruz

@noname:
  ad bulunamadı, adı yok, ismi yok

@advert:
  reklam

@judged:
  değerlendir*, filtre*, olarak

@alltries:
  teslim denemeleri, teslimat denemeleri, tüm denemeler

@triesfailed:
  başarısız

@onlymembers:
  sadece çalışanlar, sadece üyeler, yalnızca çalışanlar, yalnızca üyeler

@lasthour:
  son 24 saat, son bir saat, son saat

@notknowyou:
  henüz tanımıyoruz, sizi tanımıyoruz

@abandoned:
  durduruldu, vazgeçildi
