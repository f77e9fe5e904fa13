# Indonesian and Malay.

@absent:
  belum terdaftar, salah ketik, sudah tidak bekerja, tak dikenal, tak ditemukan, tidak ada, tidak ada pengguna,
  tidak berdaftar, tidak bisa ditemukan, tidak boleh ditemui, tidak dapat ditemukan, tidak dijumpai, tidak dikenal,
  tidak dikenali, tidak diketahui, tidak ditemui, tidak ditemukan, tidak lagi bekerja, tidak menemukan,
  tidak sah penerima, tidak terdaftar, tidak wujud

@accessdenied:
  akses ditolak, tidak memiliki izin, tidak punya izin

@arrived:
  berhasil dikirim, berhasil disampaikan, berhasil terkirim, berjaya dihantar, berjaya disampaikan,
  telah berhasil dikirim, telah dibaca, terkirim dengan sukses

@attachment:
  lampiran

@auth:
  autentikasi, kata sandi, masuk log, otentikasi, pengesahan

@autoreply:
  balasan automatik, balasan otomatis, di luar kantor, di luar pejabat, jawaban otomatis, sedang cuti,
  sedang dinas luar, tidak berada di kantor, tidak di tempat

@bad:
  salah, tidak benar, tidak sah, tidak valid

@badcommand:
  salah, tidak didukung, tidak dikenal, tidak dikenali, tidak sah, tidak valid, urutan

@badcontent:
  filter konten, isi terlarang, kandungan dilarang, karena isi, karena konten, kata terlarang, kata-kata terlarang,
  konten mencurigakan, konten terlarang, konten tidak pantas, penyaring konten

@blocked:
  diblok, diblokir, dihalang, dilarang, disekat, ditolak, ditolak*, tidak diizinkan, tidak diperbolehkan,
  tidak diterima, tidak menerima

@blocklist:
  blacklist*, daftar blokir, daftar hitam, masuk daftar hitam, senarai hitam

@command:
  arahan, parameter, perintah

@connection:
  koneksi, sambungan

@connections:
  jumlah koneksi, koneksi, koneksi bersamaan, koneksi simultan, sambungan serentak

@connfail:
  ditolak, ditutup, gagal, terputus

@content:
  isi pesan, kandungan, konten

@days:
  hari, jam

@delayed:
  ditunda, keterlambatan, penundaan, terlambat, tertangguh, tertunda

@disabled:
  dibekukan, diblokir akun, digantung, dihapus, dikunci, dilumpuhkan, dinonaktifkan, dinyahaktifkan, ditangguhkan,
  ditutup, kedaluwarsa akun, nonaktif, sudah tidak aktif, telah ditutup, terkunci, tidak aktif, tidak aktif*,
  tidak digunakan lagi, tidak lagi digunakan

@dns:
  dns, kueri dns, pencarian dns, rekaman mx, resolusi nama, server dns

@domain:
  domain, nama domain

@exceeded:
  habis, melampaui, melebihi, terlampaui, tidak cukup

@expired:
  berhenti mencoba, kadaluarsa, kedaluwarsa, setelah beberapa kali, tamat tempoh, terlalu lama dalam antrean,
  terlalu lama di antrian

@fail:
  gagal, galat, kegagalan, kesalahan, melanggar, tidak cocok, tidak diizinkan, tidak lulus, tidak sah, tidak sesuai,
  tidak valid

@fromyou:
  dari anda, daripada anda, email anda, pesan anda

@full:
  kapasitas penuh, kehabisan ruang, kuota habis, kuota penuh, kuota telah terlampaui, kuota terlampaui,
  melampaui kuota, melebihi batas penyimpanan, melebihi kuota, penuh, ruang habis, ruang penyimpanan habis,
  ruang penyimpanan penuh, ruang tidak cukup, ruang tidak mencukupi, sudah penuh, tidak cukup ruang

@gaveup:
  berhenti mencoba, menghentikan percobaan, menyerah, penghantaran dihentikan, telah berhenti mencoba,
  tidak akan mencoba lagi

@greylist:
  daftar abu-abu, greylist*

@group:
  grup, kumpulan

@hostword:
  hos, host

@ip:
  alamat ip, alamat ip anda, ip anda, server anda, server pengirim

@later:
  beberapa menit lagi, beberapa saat, beberapa saat lagi, coba lagi, coba lagi nanti, cuba lagi, cuba sebentar lagi,
  nanti, saat ini, sementara, sementara waktu, sila cuba, silakan coba lagi, untuk sementara

@list:
  daftar surat, milis, senarai mel

@loop:
  lingkaran surat, perulangan, terlalu banyak hop, terlalu banyak lompatan

@mailbox:
  akaun, akaun e-mel, akun, akun email, alamat, alamat e-mail, alamat e-mel, alamat email, alamat penerima,
  alamat surel, email penerima, kotak masuk, kotak pesan, kotak surat, kotak surel, penerima, pengguna, peti mel,
  peti surat, surel penerima, user

@mbox:
  akaun, akun, alamat, alamat e-mel, alamat email, kotak masuk, kotak pesan, kotak surat, pengguna, peti mel

@memberonly:
  bukan anggota, hanya ahli, hanya anggota, hanya pelanggan, hanya untuk anggota, khusus anggota

@message:
  e-mel, email, mesej, pesan, surat

@moved:
  alamat baru, alamat telah berubah, berganti alamat, email baru, pindah alamat, telah pindah

@nopermit:
  tiada kebenaran, tidak berwenang, tidak diizinkan, tidak diperbolehkan, tidak memiliki izin*,
  tidak memiliki wewenang, tidak mempunyai kebenaran, tidak punya izin

@noresend:
  hanya peringatan, tidak perlu kirim ulang, tidak perlu melakukan apa, tidak perlu menghantar semula,
  tidak perlu mengirim kembali, tidak perlu mengirim ulang, tidak perlu mengirimkan kembali

@not:
  belum, bukan, tak, tiada, tidak

@notaccept:
  memblokir, menolak, tidak ingin, tidak mau, tidak menerima

@notverified:
  gagal diverifikasi, tidak bisa diverifikasi, tidak dapat diverifikasi, tidak terverifikasi, verifikasi gagal

@notyet:
  akan dicoba lagi, akan mencoba lagi, akan terus dicoba, akan terus mencoba, belum dapat dikirim, belum dikirim,
  belum disampaikan, belum terkirim, percobaan lagi

@nouser:
  tiada pengguna, tidak ada akun, tidak ada alamat, tidak ada kotak surat, tidak ada penerima, tidak ada pengguna,
  tidak ada user

@policy:
  aturan, dasar, kebijakan

@ptr:
  catatan ptr, dns balik, dns terbalik, pencarian terbalik, reverse dns

@quota:
  kapasitas, kuota, penyimpanan, ruang penyimpanan

@rate:
  batas harian, batas pengiriman, kuota pengiriman, laju, limit pengiriman, per hari, per jam, terlalu banyak e-mel,
  terlalu banyak email, terlalu banyak pesan, terlalu cepat, terlalu sering

@rcptcount:
  bilangan penerima, jumlah maksimum penerima, jumlah penerima, terlalu banyak penerima

@rcptdomain:
  domain alamat penerima, domain penerima, domain tujuan

@reached:
  mencapai, telah mencapai

@recipients:
  penerima

@rejected:
  diblok, diblokir, dihalang, dilarang, disekat, ditolak, ditolak*, menolak, tidak dibenarkan, tidak diizinkan,
  tidak diperbolehkan, tidak diterima, tidak menerima

@relay:
  penerusan, relay

@required:
  dibutuhkan, diperlukan, hanya, harus, memerlukan, perlu, terlebih dahulu, wajib

@sender:
  alamat pengirim, domain pengirim, pengirim

@senderaddr:
  alamat pengirim, domain pengirim

@server:
  layanan, peladen, pelayan, server penerima, sistem

@size:
  saiz, ukuran, ukurannya

@sizebig:
  lebih besar dari, melebihi batas ukuran, melebihi ukuran, saiz melebihi, terlalu besar, terlalu panjang,
  ukuran maksimum, ukuran melebihi

@spam:
  pesan sampah, phishing, spam, spam*, surat sampah

@syntax:
  format salah, format tidak valid, sintaks

@syserror:
  galat internal, gangguan, kelebihan beban, kesalahan internal, kesalahan lokal, kesalahan pemrosesan,
  kesalahan sementara, kesalahan server, kesalahan server internal, kesalahan sistem, kesalahan tidak dikenal,
  layanan tidak tersedia, pemeliharaan, perkhidmatan tidak tersedia, ralat dalaman, ralat pelayan,
  server kelebihan beban, server sibuk, sibuk

@systemfull:
  disk penuh, memori tidak cukup, penyimpanan sistem, penyimpanan sistem tidak cukup, ruang disk,
  ruang disk tidak cukup, ruang server penuh

@temporary:
  coba lagi, nanti, sementara

@thankyou:
  kami telah menerima, terima kasih atas email, terima kasih atas pesan, terima kasih telah menghubungi

@timeout:
  batas waktu, kehabisan waktu, tamat masa, tidak ada respons, tidak memberikan respon, tidak menanggapi,
  tidak menjawab, tidak merespons, waktu habis, waktu tunggu habis

@tls:
  enkripsi, koneksi aman, penyulitan, sertifikat, sijil, terenkripsi

@toomany:
  jumlah maksimum, melebihi jumlah, terlalu banyak, terlalu ramai

@unavailable:
  tidak bisa menerima, tidak boleh menerima, tidak dapat diakses, tidak dapat menerima, tidak tersedia

@undelivered:
  gagal dikirim, gagal terkirim, penghantaran gagal, pengiriman gagal, tidak bisa dikirim, tidak dapat dihantar,
  tidak dapat dikirim, tidak dapat dikirimkan, tidak dapat disampaikan, tidak terkirim

@unreachable:
  gagal terhubung, koneksi ditolak, koneksi gagal, sambungan ditolak, tidak bisa terhubung, tidak dapat dihubungi,
  tidak dapat menyambung, tidak dapat terhubung, tidak terjangkau

@virus:
  berbahaya, dijangkiti, malware, perangkat perusak, terinfeksi, virus, virus*

@yourip:
  alamat ip anda, alamat ip ini, ip anda, pelayan anda, server anda

@nobody:
  tiada orang, tidak ada orang, tidak ada yang, tidak seorang

@byname:
  nama ini, nama itu, nama tersebut

@room:
  ruang, tempat

@left:
  sudah keluar dari perusahaan, telah meninggalkan perusahaan, tidak lagi bekerja

@advert:
  iklan

@judged:
  dianggap, filter, penyaring

@onlymembers:
  hanya anggota
