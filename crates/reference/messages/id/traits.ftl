# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Tidak ada: satu pihak sengaja menutup, atau sebuah timer mengakhiri koneksi.
    .look = Panggilan close(), dan timer yang cocok dengan umur koneksi atau masa idle.
    .tell-1 = Kemungkinan besar 1000 jika log pihak yang menutup menunjukkan panggilan close(1000).
    .tell-2 = Jika Java-WebSocket, Tomcat, .NET, atau websocket-driver melaporkan 1000, frame Close mungkin kosong: pustaka ini melaporkan 1000 juga untuk frame Close yang kosong.

traits-1001 =
    .clean = Ya, jika frame Close pihak seberang tiba sebelum pengirim menghilang.
    .fault = Tidak ada: satu pihak pergi.
    .look = Halaman yang ditinggalkan, atau shutdown dan timer idle server.
    .tell-1 = Kemungkinan besar 1001 jika pada saat itu sebuah halaman ditutup atau dimuat ulang, server berhenti, atau timer idle Jetty atau Tomcat habis.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = Pihak yang mengirim byte itu, atau sesuatu di jalur yang mengubahnya.
    .look = Alasannya, dan byte pertama dari frame yang ditolak.
    .tell-1 = Kemungkinan besar 1002 jika alasannya menyebut aturan framing, seperti “RSV1 must be clear”.
    .tell-2 = Jika tungstenite melaporkan 1002 dengan “Protocol violation”, pihak seberang mungkin mengirim kode yang ditolak tungstenite, seperti 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = Pihak yang mengirim pesan, jika kedua pihak sudah menyepakati tipenya.
    .look = Tipe pesan terakhir.
    .tell-1 = Kemungkinan besar 1003 jika pesan terakhir biner sedangkan endpoint mengharapkan teks, atau sebaliknya. Di tangkapan paket, opcode 1 adalah teks dan 2 adalah biner.

traits-1004 =
    .clean = { -not-valid }
    .fault = Pihak yang mengirimnya: angka ini dicadangkan.
    .look = Tabel kode yang diikuti pengirim.
    .tell-1 = Kemungkinan besar 1004 jika pengirim mengikuti tabel dari sebelum RFC, yang mengartikan 1004 sebagai pesan terlalu besar.

traits-1005 =
    .clean = Biasanya ya: sebuah frame Close tiba.
    .fault = Tidak ada: frame Close yang kosong itu sah dan tidak menyebut penyebab.
    .look = Panggilan close() yang tanpa kode.
    .tell-1 = Kemungkinan besar 1005 jika pihak seberang memanggil close() tanpa kode di browser atau di ws (Node).
    .tell-2 = Jika aiohttp melaporkan 0, frame Close-nya kosong: itu 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = Tidak diketahui: 1006 hanya berarti frame Close yang bisa dipakai tidak pernah tiba; penyebabnya bisa apa saja.
    .look = Pertama, apakah koneksi pernah terbuka; lalu timer, restart, dan proxy.
    .tell-1 = Jika event open tidak pernah terjadi, handshake pembuka gagal: kemungkinan besar 1006, karena tidak mungkin ada frame Close yang tiba.
    .tell-2 = Kemungkinan besar 1006 jika TCP berakhir tanpa frame Close, atau jika pustaka Anda sendiri mengakhiri koneksi karena error; dalam hal itu pustaka sering melaporkan 1006, apa pun kode yang dikirimnya.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = Pihak yang mengirim pesan.
    .look = Byte dari pesan teks terakhir.
    .tell-1 = Kemungkinan besar 1007 jika pesan teks terakhir, atau alasan sebuah frame Close, memuat byte yang ditolak dekoder UTF-8.

traits-1008 =
    .clean = { -clean-both }
    .fault = Dari sudut pandang pengirim 1008: pihak yang melanggar aturan.
    .look = Alasannya, dan umur koneksi.
    .tell-1 = Kemungkinan besar 1008 jika log pengirim menyebut sebuah aturan: kredensial, Origin, path, laju, isi.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = Pihak yang mengirim pesan, atau server atau proxy yang batasnya terlalu kecil.
    .look = Ukuran pesan terakhir, dan batas server serta setiap proxy.
    .tell-1 = Kemungkinan besar 1009 jika tepat sebelumnya ada pesan besar, sedangkan pesan sejenis yang lebih kecil diterima.

traits-1010 =
    .clean = Ya bagi server, jika server menjawab; klien yang mengirim 1010 sering melaporkan 1006.
    .fault = Dari sudut pandang klien: server, atau proxy yang membuang ekstensi itu.
    .look = Header Sec-WebSocket-Extensions, di klien dan di server.
    .tell-1 = Kemungkinan besar 1010 jika klien mengakhiri koneksi tepat setelah terbuka, dan alasannya menyebut sebuah ekstensi.

traits-1011 =
    .clean = { -clean-both }
    .fault = Pengirim; dengan “keepalive ping timeout” bisa pihak mana pun, karena salah satunya mungkin terblokir.
    .look = Alasannya, lalu log pengirim.
    .tell-1 = Kemungkinan besar 1011 jika log pihak yang menutup menunjukkan exception atau panic pada detik itu.
    .tell-2 = Jika alasannya “keepalive ping timeout”, kemungkinan besar 1011: Python websockets mengirimnya ketika sebuah ping tidak dijawab.

traits-1012 =
    .clean = { -clean-both }
    .fault = Tidak ada: layanan di-restart.
    .look = Deployment atau pemuatan ulang pada waktu itu.
    .tell-1 = Kemungkinan besar 1012 jika semua koneksi dari satu instance berakhir dalam beberapa detik, masing-masing dengan frame Close, saat deployment atau pemuatan ulang.

traits-1013 =
    .clean = { -clean-both }
    .fault = Sering kali tidak ada: layanan menerima lebih banyak koneksi daripada kapasitasnya.
    .look = Beban dan batas layanan.
    .tell-1 = Kemungkinan besar 1013 jika koneksi berakhir tepat setelah terbuka selagi layanan berada di batasnya, dan belakangan tetap terbuka.

traits-1014 =
    .clean = { -clean-both }
    .fault = Server di belakang gateway.
    .look = Server di belakang gateway, dan log gateway.
    .tell-1 = Kemungkinan besar 1014 jika log gateway menunjukkan bahwa koneksi ke server di belakangnya putus, atau bahwa server itu mengirim sesuatu yang tidak valid, selagi koneksi klien terbuka.

traits-1015 =
    .clean = { -clean-never }
    .fault = Paling sering server: sertifikatnya, atau rantai sertifikatnya.
    .look = Sertifikat, dengan perintah openssl s_client.
    .tell-1 = Kemungkinan besar 1015 jika openssl s_client -connect HOST:443 -servername HOST -verify_return_error gagal untuk host yang sama. Browser melaporkan 1006 dalam hal itu.

traits-3000 =
    .clean = { -clean-both }
    .fault = Klien: kredensialnya.
    .look = Token: apakah ada, valid, dan belum kedaluwarsa.
    .tell-1 = Kemungkinan besar 3000 jika koneksi dengan kredensial baru tetap terbuka.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = Klien: akunnya tidak punya hak itu.
    .look = Hak akun.
    .tell-1 = Kemungkinan besar 3003 jika koneksi dengan kredensial baru dari akun yang sama berakhir dengan cara yang sama, dan koneksi dengan akun lain tetap terbuka.

traits-3008 =
    .clean = Ya, jika pihak seberang masih menjawab.
    .fault = Pihak yang terlambat.
    .look = Apa yang ditunggu pengirim: login, pesan, atau pong.
    .tell-1 = Kemungkinan besar 3008 jika login, pesan pertama, atau pong datang terlambat.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = Program yang memakai angka itu sebagai kode penutupan.
    .look = Bagian program yang membuat angka itu.
    .tell-1 = Kemungkinan besar { $code } jika sebuah pustaka punya konstanta dengan nilai itu, atau jika sebuah program memakai status HTTP sebagai kode penutupan.

traits-unassigned =
    .clean = { -not-valid }
    .fault = Program yang memilih angka yang tidak terdaftar.
    .look = Kode sumber program yang mengirimnya.
    .tell-1 = Kemungkinan besar { $code } jika angka ini ada di kode sumber program yang mengirimnya; angka ini tidak ada di registri.

traits-library =
    .clean = { -clean-both }
    .fault = Lihat dokumentasi pustaka pengirim.
    .look = Dokumentasi pustaka atau layanan di pihak seberang.
    .tell-1 = Kemungkinan besar { $code } jika dokumentasi pustaka atau layanan di pihak seberang mencantumkannya.

traits-private =
    .clean = { -clean-both }
    .fault = Lihat dokumentasi layanan yang mengirimnya.
    .look = Kode sumber atau dokumentasi layanan di pihak seberang.
    .tell-1 = Kemungkinan besar { $code } jika kode sumber atau dokumentasi layanan di pihak seberang mencantumkannya.

traits-outside =
    .clean = { -not-valid }
    .fault = Pihak yang menulis frame Close.
    .look = Angka itu dalam heksadesimal: kedua byte-nya mungkin tertukar, atau berupa dua huruf.
    .tell-1 = Kemungkinan besar { $code } jika pengirim menukar kedua byte sebuah kode, atau menulis alasan ke dalam frame Close tanpa kode di depannya.
