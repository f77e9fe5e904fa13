# Indonesian and Malay.

@absent:
  tidak ada, tidak dapat ditemukan, tidak dijumpai, tidak dikenal, tidak dikenali, tidak ditemukan,
  tidak sah penerima, tidak terdaftar, tidak wujud

@mailbox:
  akaun, akun, alamat, alamat e-mel, alamat email, alamat penerima, kotak masuk, kotak pesan, kotak surat, penerima,
  pengguna, peti mel, peti surat

@disabled:
  dibekukan, diblokir akun, digantung, dilumpuhkan, dinonaktifkan, ditangguhkan, ditutup, tidak aktif

@full:
  kehabisan ruang, kuota penuh, kuota terlampaui, melebihi kuota, penuh, ruang penyimpanan habis, ruang tidak cukup

@quota:
  kapasitas, kuota, penyimpanan, ruang penyimpanan

@exceeded:
  habis, melampaui, melebihi, terlampaui, tidak cukup

@rejected:
  diblokir, dilarang, disekat, ditolak, menolak, tidak dibenarkan, tidak diizinkan, tidak diterima

@blocked:
  diblokir, dilarang, disekat, ditolak

@accessdenied:
  akses ditolak, tidak memiliki izin, tidak punya izin

@bad:
  salah, tidak benar, tidak sah, tidak valid

@syntax:
  format salah, format tidak valid, sintaks

@sender:
  alamat pengirim, domain pengirim, pengirim

@server:
  layanan, peladen, pelayan, server penerima, sistem

@domain:
  domain, nama domain

@message:
  e-mel, email, mesej, pesan, surat

@sizebig:
  melebihi batas, melebihi ukuran, terlalu besar, terlalu panjang

@size:
  saiz, ukuran, ukurannya

@later:
  beberapa saat lagi, coba lagi, cuba lagi, nanti, sementara

@temporary:
  coba lagi, nanti, sementara

@connection:
  koneksi, sambungan

@connfail:
  ditolak, ditutup, gagal, terputus

@timeout:
  kehabisan waktu, tamat masa, tidak menanggapi, tidak merespons, waktu habis

@unreachable:
  gagal terhubung, tidak dapat dihubungi, tidak dapat terhubung, tidak terjangkau

@unavailable:
  tidak dapat menerima, tidak tersedia

@syserror:
  galat internal, kesalahan internal, kesalahan server, kesalahan sistem, pemeliharaan, ralat dalaman, sibuk

@dnsfail:
  kegagalan dns

@auth:
  autentikasi, kata sandi, masuk log, otentikasi, pengesahan

@required:
  diperlukan, hanya, harus, memerlukan, perlu

@relay:
  penerusan, relay

@spam:
  spam*, surat sampah

@virus:
  perangkat perusak, virus*

@rate:
  batas pengiriman, terlalu banyak pesan, terlalu cepat, terlalu sering

@toomany:
  jumlah maksimum, terlalu banyak

@recipients:
  penerima

@list:
  daftar surat, milis, senarai mel

@memberonly:
  hanya anggota

@policy:
  aturan, dasar, kebijakan

@dns:
  dns

@attachment:
  lampiran

@content:
  isi pesan, kandungan, konten

@undelivered:
  gagal terkirim, tidak dapat dikirim, tidak terkirim

@delayed:
  ditunda, tertunda
