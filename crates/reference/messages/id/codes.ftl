# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Penutupan Normal
    .answer = Pengirim sudah selesai dan menutup koneksi; itu tidak berarti bahwa kedua pihak sepakat.
    .page = Server menutup koneksi, atau kode program Anda sendiri memanggil close(). Jika halaman masih memerlukan koneksi, buka yang baru setelah jeda acak paling lama { SECONDS("rfc6455-first-delay") } detik. Baca alasannya dulu: layanan bisa menutup dengan 1000 karena sesuatu yang tidak berubah dengan koneksi baru, misalnya kunci yang kedaluwarsa.
    .server = Klien sudah selesai dan tidak ada yang gagal: jangan catat di log sebagai error. Beberapa pustaka juga menampilkan 1000 untuk frame Close tanpa kode, jadi mungkin saja klien tidak mengirim kode sama sekali.
    .operator = Proxy yang hanya meneruskan byte, seperti nginx dan HAProxy, tidak pernah mengirim frame Close. 1000 datang dari klien, dari server, atau dari gateway yang menulis frame WebSocket sendiri.
    .first = Cari panggilan close(), kecuali jika koneksi memang seharusnya berakhir; jika tidak ada, cari timer yang cocok dengan umur koneksi atau masa idle sebelum koneksi berakhir.
    .use = Kirim 1000 ketika pihak Anda sudah selesai. Kirim 1001 ketika timer idle mengakhiri koneksi dan 1012 ketika server di-restart, karena klien bisa menganggap 1000 sebagai tanda untuk tidak menyambung ulang.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Pergi
    .answer = Pengirim sedang pergi: sebuah halaman ditutup atau dimuat ulang, sebuah server sedang berhenti, atau timer server habis.
    .page = Server, atau gateway di depannya, menutup koneksi; halaman Anda tidak salah. { -reconnect-soon } Banyak klien lain mungkin menyambung ulang pada saat yang sama. Halaman sendiri tidak bisa mengirim 1001: close(1001) melempar InvalidAccessError.
    .server = Pengguna menutup tab, memuat ulang, atau berpindah ke halaman lain. Browser wajib mengirim 1001 dalam hal itu, jadi hitung sebagai akhir yang normal dan bukan sebagai error.
    .operator = Bandingkan waktunya dengan restart, deployment, dan pemuatan ulang, dan bandingkan masa idle sebelum koneksi berakhir dengan batas idle. Caddy mengirim 1001 ke kedua pihak saat berhenti atau memuat ulang konfigurasinya, dan AWS API Gateway mengirimnya pada batas idle dan pada durasi maksimumnya.
    .first = Di klien, tunggu selama jeda acak, lalu sambung ulang. (Server tidak perlu melakukan apa-apa.)
    .use = Kirim 1001 ketika server Anda berhenti, atau ketika server mengakhiri koneksi yang idle. Jika server di-restart dan pustaka klien Anda menerima 1012, kirim 1012 sebagai gantinya. Browser mengirim 1001 dengan sendirinya.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Kesalahan Protokol
    .answer = Pengirim menerima byte yang melanggar aturan protokol WebSocket, lalu menyerah.
    .page = Browser yang menyusun frame, jadi halaman jarang menjadi penyebabnya. Jangan menyambung ulang terus-menerus, karena error yang sama biasanya terulang: beri tahu pengelola server. Timer idle Bandit (Phoenix) adalah pengecualian: timer itu juga mengakhiri koneksi dengan 1002, dan koneksi baru berfungsi.
    .server = Pustaka Anda menolak apa yang dikirim klien, atau klien menolak apa yang Anda kirim. Alasannya biasanya menyebut aturan itu. Periksa apakah ada dua penulis pada satu socket, kompresi yang hanya dipakai satu pihak, atau kode penutupan yang tidak diterima pustaka pihak seberang.
    .operator = Proxy yang mengubah handshake atau byte bisa menjadi penyebabnya, misalnya proxy yang membuang Sec-WebSocket-Extensions. Buka koneksi langsung ke server, tanpa melewati satu proxy pun: jika di sana error tidak terjadi, penyebabnya sebuah proxy.
    .first = Baca alasannya: biasanya aturan yang dilanggar disebut di sana.
    .use = Serahkan 1002 kepada pustaka. Jika sebuah pesan bentuknya benar tetapi tidak diterima aplikasi Anda, kirim 1003, 1008, atau kode dari 4000–4999.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Data Tidak Didukung
    .answer = Pengirim Close tidak mendukung tipe pesan ini: yang tiba biner padahal ia menginginkan teks, atau menerima teks padahal menginginkan biner.
    .page = send() dengan string mengirim teks; dengan ArrayBuffer atau Blob, send() mengirim biner. Kirim tipe yang diharapkan server. Setelah menyambung ulang, pesan yang sama akan gagal lagi.
    .server = Periksa tipe pesan terakhir yang dikirim klien, dan apakah pembaruan framework Anda atau pembaruan klien mengubahnya. Beberapa framework juga mengirim 1003 untuk teks yang bukan JSON valid.
    .operator = Proxy jarang menjadi penyebabnya: nginx, HAProxy, dan proxy sejenis tidak melihat tipe pesan. Gateway yang membaca pesan WebSocket bisa punya aturan tentang itu; lihat log gateway.
    .first = Lihat tipe pesan terakhir: di tangkapan paket, opcode 1 adalah teks dan 2 adalah biner.
    .use = Kirim 1003 ketika Anda sama sekali tidak menerima tipe pesan ini. Untuk isi yang salah dalam tipe yang benar, misalnya JSON yang cacat, kirim 1008 atau kode dari 4000–4999. Di HTTP, yang mirip adalah 415 (Unsupported Media Type).
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Dicadangkan
    .answer = 1004 tidak punya makna dan tidak boleh dikirim; tabel lama menyebutnya “terlalu besar”, yang sekarang adalah 1009.
    .page = Jika event close menampilkan 1004, server mengirim kode yang tidak sah: Chromium dan Firefox meneruskannya ke halaman. Jangan sambung ulang secara otomatis; beri tahu pengelola server.
    .server = Jangan kirim 1004, sekalipun pustaka Anda mengizinkannya: pustaka lain menjawabnya dengan 1002 atau melaporkan 1006. Jika Anda menerimanya, klien mengikuti tabel lama atau punya bug.
    .operator = Proxy yang hanya meneruskan byte tidak membuat 1004. Cari tahu ujung mana yang mengirimnya.
    .first = Cari program yang mengirim 1004, dan ubah agar program itu mengirim 1009 untuk pesan yang terlalu besar.
    .use = Jangan pernah kirim 1004. Untuk pesan yang terlalu besar, kirim 1009. { -own-code }
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Tidak Ada Kode Status
    .answer = Sebuah frame Close tiba tanpa kode di dalamnya; itu sah dan bersih, dan pustaka Anda mengisi angka 1005.
    .page = Server menutup tanpa kode, atau halaman Anda memanggil close() tanpa argumen dan server menjawab dengan cara yang sama. Tidak ada yang rusak. Sambung ulang hanya jika halaman masih memerlukan koneksi.
    .server = Klien memanggil close() tanpa kode. Hitung sebagai akhir yang bersih. Ada pengecualian: uvicorn dengan implementasi wsproto atau sansio juga menampilkan 1005 ketika koneksi sekadar hilang.
    .operator = Satu pihak sengaja menutup dan frame Close-nya sampai ke pihak seberang, jadi jalurnya berfungsi. Jika sebuah proxy memutus koneksi, kodenya 1006.
    .first = Cari panggilan close() yang tanpa kode, di klien atau di server.
    .use = Anda tidak bisa mengirim 1005: browser melempar error jika Anda mencobanya, dan kode ini dilarang dalam frame Close. Panggil close(1000, "done") jika pihak seberang perlu tahu sebabnya.
    .reference = RFC 6455, bagian 7.1.5 dan 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Penutupan Abnormal
    .answer = Koneksi tidak pernah terbuka, atau berakhir tanpa frame Close yang bisa dipakai; tidak ada yang mengirim 1006: pustaka Anda yang mengisinya.
    .page = Browser sengaja menyembunyikan penyebabnya dari skrip, agar halaman tidak bisa menyelidiki jaringan pengguna. Karena itu pula event error tidak punya kode dan tidak punya pesan. Konsol browser dan panel jaringannya menunjukkan lebih banyak, sering kali status HTTP. Sambung ulang dengan jeda acak yang makin lama; berhentilah setelah beberapa percobaan jika koneksi tidak pernah terbuka.
    .server = Klien hilang tanpa frame Close, atau pustaka Anda sendiri memutus koneksi. Kasus tunggal itu normal: ponsel masuk mode tidur dan jaringan berganti. Jika banyak koneksi berakhir pada saat yang sama, cari restart atau proxy. Catat juga teks error pustaka Anda di log, karena penyebabnya sering disebut di sana.
    .operator = Untuk mengetahui apakah server atau proxy yang mengakhiri koneksi, bandingkan log keduanya pada detik itu: pihak yang menutup lebih dulu adalah yang mengakhirinya. { -past-the-proxy } nginx, HAProxy, dan AWS Application Load Balancer tidak pernah mengirim frame Close, jadi klien melihat 1006 ketika salah satunya memutus koneksi.
    .first = Cari tahu apakah koneksi pernah terbuka: apakah event open terjadi?
    .use = Anda tidak bisa mengirim 1006. Program yang tahu mengapa ia mengakhiri koneksi mengirim frame Close: 1011 untuk kegagalan, 1001 atau 1012 untuk shutdown, 1013 ketika kelebihan beban.
    .reference = RFC 6455, bagian 7.1.5, 7.2.3, dan 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Data Payload Frame Tidak Valid
    .answer = Payload tidak sesuai dengan tipe pesannya: hampir selalu berupa pesan teks yang bukan UTF-8 valid.
    .page = Browser mengubah setiap string yang Anda kirim menjadi UTF-8, jadi teks yang dikirim halaman jarang menyebabkan 1007. Jika itu terjadi, periksa apakah server memakai 1007 untuk JSON yang cacat atau field yang salah. Jangan kirim lagi pesan yang sama.
    .server = Pustaka pihak seberang tidak bisa membaca pesan teks atau alasan penutupan sebagai UTF-8, atau pustaka Anda yang tidak bisa. Kirim byte sebagai pesan biner, dan potong teks hanya di antara karakter.
    .operator = Proxy yang hanya meneruskan byte tidak memeriksa UTF-8. Gateway yang memeriksa isi bisa mengirim 1007 karena aturannya sendiri; lihat log gateway.
    .first = Lihat byte dari pesan teks terakhir: cari byte pertama yang bukan UTF-8 valid.
    .use = Serahkan 1007 kepada pustaka. Kode ini bukan untuk JSON yang cacat atau field yang hilang: untuk itu, kirim 1008 atau kode dari 4000–4999.
    .reference = RFC 6455, bagian 7.4.1 dan 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Pelanggaran Kebijakan
    .answer = Pengirim menutup koneksi karena salah satu aturannya dilanggar: 1008 adalah penolakan umum, dipakai bila 1003 dan 1009 tidak cocok atau bila pengirim ingin menyembunyikan rinciannya.
    .page = Alasannya lebih penting daripada angkanya: baca alasan itu, lalu aturan yang didokumentasikan layanan. Ubah apa yang melanggar aturan sebelum menyambung ulang, karena percobaan yang sama akan gagal lagi. { -retry-after }
    .server = Handler Anda, framework Anda, atau gateway di depan Anda yang mengirimnya. Cari aturannya di kode program dan di log: kredensial, Origin, laju, isi, atau klien yang membaca terlalu lambat.
    .operator = Gateway dengan aturannya sendiri, seperti farewell, mengirim 1008 tanpa bertanya kepada server. Log atau catatannya menyebut aturan itu.
    .first = Baca alasannya; jika kosong, tanyakan kepada operator layanan atau baca log server pada detik penutupan itu.
    .use = Kirim 1008 ketika klien melanggar salah satu aturan Anda dan tidak ada kode lain yang cocok, dan sebut aturan itu dalam alasan. Untuk tipe pesan yang salah kirim 1003, untuk pesan yang terlalu besar 1009.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Pesan Terlalu Besar
    .answer = Sebuah pesan lebih besar daripada yang diizinkan pengirim Close; ini padanan WebSocket untuk HTTP 413.
    .page = Keluarkan pesan itu dari antrean sebelum menyambung ulang, karena pesan itu akan terlalu besar lagi. Bagi pesan itu, atau unggah data besar lewat HTTP dan kirim alamatnya saja.
    .server = Pustaka Anda punya batas, sering kali kecil: { KIB("tomcat-text-buffer") } KiB di Tomcat, { MIB("python-websockets-max-size") } MiB di Python websockets, { MIB("ws-max-payload") } MiB di ws untuk Node. Naikkan batas itu hanya sejauh yang diperlukan aplikasi Anda, karena setiap koneksi bisa memakai memori sebanyak itu.
    .operator = Setiap hop yang membaca frame WebSocket punya batas sendiri, dan yang terkecil yang menentukan. AWS API Gateway menerima frame sampai { KIB("aws-api-gateway-frame") } KiB dan pesan sampai { KIB("aws-api-gateway-message") } KiB.
    .first = Cari tahu seberapa besar pesan terakhir, dan ujung atau proxy mana yang mengirim 1009: susunan kata alasannya sering menunjukkan pustakanya.
    .use = Kirim 1009 ketika sebuah pesan melebihi batas Anda, dan sebut batas itu dalam alasan.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Ekstensi Wajib
    .answer = Klien menutup koneksi karena server tidak menyetujui ekstensi yang diperlukan klien.
    .page = Halaman tidak bisa mewajibkan ekstensi, jadi 1010 datang dari klien di luar browser. Jadikan ekstensi itu opsional di klien tersebut, atau buka koneksi ke server yang mendukungnya.
    .server = Hanya klien yang mengirim 1010. Aktifkan ekstensi yang disebut alasannya, atau dokumentasikan bahwa Anda tidak menyediakannya.
    .operator = Proxy yang membuang atau menulis ulang Sec-WebSocket-Extensions bisa menjadi penyebabnya. Bandingkan header itu di kedua sisi proxy.
    .first = Bandingkan header Sec-WebSocket-Extensions yang dikirim klien dengan yang ada di jawaban yang diterimanya.
    .use = Kirim 1010 hanya sebagai klien, dan cantumkan dalam alasan ekstensi mana yang kurang. Server yang memerlukan ekstensi menolak handshake.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Kesalahan Internal
    .answer = Pengirim menemui keadaan yang tidak diduganya dan tidak bisa melanjutkan; ini padanan WebSocket untuk HTTP 500.
    .page = Baca alasannya sebelum menyambung ulang: jika menyebut kuota atau kredit, menyambung ulang tidak membantu. Jika tidak, sambung ulang dengan jeda acak yang makin lama dan batasi jumlah percobaan. Jangan kirim lagi pesan terakhir tanpa perubahan: pesan yang membuat server crash bisa membuatnya crash lagi.
    .server = Jika sebuah handler gagal, log Anda memuat error-nya pada detik itu. Jika alasannya “keepalive ping timeout”, sebuah ping tidak dijawab tepat waktu, dan penyebabnya bisa pihak mana pun: periksa dulu apakah event loop Anda sendiri terblokir.
    .operator = Gateway yang memahami WebSocket, seperti farewell, mengirim 1011 ketika kehilangan server di belakangnya. Di belakang nginx atau HAProxy, klien melihat 1006 untuk kejadian yang sama.
    .first = Baca alasannya, dan cari tahu pihak mana yang mengirim 1011: Python websockets menulis “sent 1011” untuk yang dikirimnya sendiri dan “received 1011” untuk yang dikirim pihak seberang.
    .use = Kirim 1011 ketika pihak Anda gagal dengan cara yang tidak Anda duga. Untuk kegagalan yang Anda duga, kirim kode yang menyebutnya. RFC hanya menyebut server, tetapi klien juga mengirimnya, umumnya setelah timeout keepalive.
    .reference = RFC 6455, bagian 7.4.1, dan erratum 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Restart Layanan
    .answer = Layanan di-restart, atau memuat ulang kode program atau konfigurasinya; sambung ulang setelah jeda acak.
    .page = Sambung ulang tanpa bertanya kepada pengguna. { -retry-after } Jika jeda tidak disebut, teks pendaftaran meminta jeda acak { SECONDS("registered-1012-min") } sampai { SECONDS("registered-1012-max") } detik. Jeda acak { SECONDS("paced-1012-min") } sampai { SECONDS("paced-1012-max") } detik cukup bila server menyebar penutupannya selama suatu rentang waktu, seperti gateway farewell.
    .server = uvicorn mengirim 1012 saat berhenti, Phoenix saat melakukan drain pada socket-nya. Sebar penutupan selama beberapa detik. Klien bisa sampai ke instance lain saat menyambung ulang, jadi jangan simpan sesinya hanya di memori satu proses.
    .operator = Di belakang nginx atau HAProxy, klien melihat 1006 ketika server keluar tanpa frame Close. Sebelum mematikan server secara paksa, beri server waktu untuk mengirim frame Close.
    .first = Tunggu selama jeda acak, lalu sambung ulang.
    .use = Kirim 1012 ketika klien perlu menyambung ulang setelah restart, deployment, atau pemuatan ulang. Yang berikut tidak menerimanya: { REFUSED_BY("1012") }. Kirim 1001 atau kode dari 4000–4999 kepada klien yang dibangun di atasnya.
    .reference = Registri IANA; milis hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Coba Lagi Nanti
    .answer = Layanan saat ini tidak punya kapasitas untuk koneksi ini; coba alamat lain dari layanan itu, atau coba nanti.
    .page = { -retry-after } Jika jeda tidak disebut, ikuti teks pendaftaran: buka koneksi ke alamat lain dari layanan itu jika ada, dan ke alamat yang sama hanya jika pengguna memintanya. Tampilkan bahwa layanan sedang sibuk, dan biarkan pengguna mencoba lagi; program tanpa pengguna menunggu selama jeda acak yang makin lama pada setiap percobaan.
    .server = Program Anda, framework Anda, atau gateway di depannya menolak koneksi karena sebuah batas tercapai. Cari batas itu, dan periksa layanan yang diperlukan server Anda.
    .operator = Lihat batas koneksi, file yang terbuka, memori dan CPU, serta kesehatan komponen yang ada di belakang layanan.
    .first = Tunggu, atau gunakan alamat lain dari layanan itu; jangan mencoba lagi terus-menerus.
    .use = Kirim 1013 ketika Anda tidak punya kapasitas untuk sebuah koneksi. HTTP 503 dalam handshake berarti sama dan lebih murah, tetapi halaman tidak bisa membacanya. Yang berikut tidak menerima 1013: { REFUSED_BY("1013") }; kirim 1011 atau kode dari 4000–4999 kepada klien yang dibangun di atasnya.
    .reference = Registri IANA; milis hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Gateway Bermasalah
    .answer = Sebuah gateway atau proxy menerima jawaban yang tidak valid dari server di belakangnya, pada koneksi yang sudah terbuka; registri membandingkannya dengan HTTP 502.
    .page = Halaman Anda bukan penyebabnya. Sambung ulang dengan jeda acak yang makin lama, seperti setelah 1006.
    .server = Gateway di depan Anda kehilangan koneksi ke server Anda, atau tidak bisa memahami jawabannya. Baca log Anda sendiri pada detik penutupan itu.
    .operator = Periksa apakah server di belakang gateway hidup dan melayani WebSocket di path itu, dan baca log gateway.
    .first = Baca log gateway, lalu log server di belakangnya, pada detik penutupan itu.
    .use = Kirim 1014 hanya sebagai gateway yang kliennya menerima kode ini. Yang berikut tidak menerimanya: { REFUSED_BY("1014") }. Kirim 1011 kepada klien yang dibangun di atasnya.
    .reference = Registri IANA; milis hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = Handshake TLS
    .answer = TLS tidak bisa dibentuk, sehingga WebSocket tidak pernah ada; 1015 adalah laporan lokal dan tidak pernah dikirim.
    .page = Browser tidak memakai 1015: browser menampilkan 1006 untuk kegagalan TLS. Buka host yang sama dengan https:// di sebuah tab; di sana browser menyebut kesalahannya.
    .server = Sajikan sertifikat yang valid untuk nama yang dipakai klien, beserta sertifikat perantaranya.
    .operator = Cari tahu hop mana yang mendekripsi TLS, dan periksa sertifikat di sana: nama, tanggal, dan rantainya.
    .first = Jalankan “{ -openssl }” lalu periksa nama, tanggal, dan rantai sertifikat.
    .use = Jangan pernah kirim 1015: kode ini dilarang dalam frame Close. Serahkan kepada endpoint yang tidak bisa membentuk TLS.
    .reference = RFC 6455, bagian 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Tidak Terautentikasi
    .answer = Kredensial tidak ada, salah, atau kedaluwarsa: 3000 adalah padanan HTTP 401 pada koneksi yang terbuka, dan di sana halaman bisa membacanya.
    .page = Dapatkan kredensial baru, lalu buka koneksi lagi; kredensial lama akan gagal lagi. Jika servernya Centrifugo, SockJS, SaltyRTC, atau dibangun di atas WebSocket++, 3000 punya arti lain.
    .server = Handler Anda atau gateway Anda menolak kredensial itu. Jika token seharusnya valid, bandingkan jam kedua pihak, serta audiens dan kunci token.
    .operator = Gateway farewell mengirim 3000 ketika server menolak handshake atau sebuah token ditolak, jika rutenya punya when_refused = "accept"; refused_code bisa menetapkan kode lain.
    .first = Perbarui kredensial, kecuali jika pengirim memakai 3000 untuk hal lain.
    .use = Kirim 3000 ketika kredensial tidak ada atau salah. { -accept-first } { -uws-refuses }
    .reference = Registri IANA, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Terlarang
    .answer = Kredensialnya valid, tetapi tidak mengizinkan hal ini: 3003 adalah padanan HTTP 403 pada koneksi yang terbuka.
    .page = Jangan sambung ulang secara otomatis: kredensial baru dari akun yang sama tidak membantu. Beri tahu pengguna apa yang tidak boleh dilakukan akun itu. Di SaltyRTC, 3003 berarti signalling pindah ke saluran lain.
    .server = Handler Anda atau gateway Anda menemukan bahwa akun itu tidak punya hak yang diperlukan saluran atau tindakan ini.
    .operator = Gateway farewell mengirim 3003 hanya di tempat Anda menetapkannya: refused_code = 3003 pada rute dengan when_refused = "accept".
    .first = Periksa hak mana yang diperlukan, dan apakah akun ini memilikinya.
    .use = Kirim 3003 ketika Anda tahu siapa kliennya dan akun itu tidak boleh melakukan hal ini. { -accept-first } { -uws-refuses }
    .reference = Registri IANA, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Waktu Habis
    .answer = Pengirim menunggu sesuatu terlalu lama: 3008 adalah padanan HTTP 408.
    .page = Pertama, pastikan klien Anda mengirim tepat waktu apa yang ditunggu server: login tepat setelah koneksi terbuka, atau heartbeat ketika tidak ada hal lain yang dikirim. { -reconnect-soon } Di Centrifugo, 3008 berarti Anda membaca terlalu lambat; di AssemblyAI, sesi terlalu lama.
    .server = Handler, pustaka, atau gateway Anda punya timer untuk login, untuk pesan pertama, atau untuk pong. Bandingkan timer itu dengan umur koneksi dan dengan waktu sejak pesan terakhir.
    .operator = Gateway farewell mengirim 3008 kepada klien yang tidak menjawab ping. Klien seperti itu biasanya sudah hilang dan tidak pernah menerimanya.
    .first = Baca alasannya: hanya alasan itu yang bisa menyebut apa yang ditunggu pengirim.
    .use = Kirim 3008 ketika Anda menunggu terlalu lama, dan tulis dalam alasan apa yang Anda tunggu. { -uws-refuses }
    .reference = Registri IANA, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Tidak Dipakai
    .answer = { $code } bukan kode penutupan: RFC 6455 membiarkan 0–999 tidak terpakai, dan frame Close tidak boleh memuatnya.
    .page = Angka ini berasal dari pustaka Anda sendiri atau dari pihak seberang yang melanggar aturan. { -shown-anyway }
    .server = Periksa apakah ada program yang memberikan status HTTP, seperti 401 atau 503, kepada close(). aiohttp melaporkan 0 untuk Close yang kosong, yang oleh pustaka lain dilaporkan sebagai 1005.
    .operator = Proxy tidak membuat angka seperti itu. Lihat program di kedua ujung.
    .first = Cari program yang membuat angka itu: pustaka Anda, kode program Anda sendiri, atau pihak seberang.
    .use = Jangan pernah kirim { $code }. Kirim 1008 untuk aturan yang dilanggar, 1011 untuk error, 1013 untuk kelebihan beban. { -own-code }
    .reference = RFC 6455, bagian 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Belum Ditetapkan
    .answer = { $code } tidak ditetapkan untuk apa pun, dan frame Close tidak boleh memuatnya: 1000–2999 adalah untuk protokol dan ekstensi publiknya, dan di rentang ini tidak ada angka yang ditetapkan setelah 1015.
    .page = Minta penulis server mengganti angka itu. { -shown-anyway } SockJS melaporkan 2000 ketika semua transport-nya gagal; angka itu berasal dari klien SockJS.
    .server = Jika program Anda mengirim { $code }, banyak klien justru melaporkan 1002 atau 1006. Jika Anda menerimanya, klien punya bug atau memakai angka yang tidak terdaftar.
    .operator = Proxy yang hanya meneruskan byte tidak membuat angka seperti itu. Lihat program di kedua ujung.
    .first = Cari program atau pustaka yang memuat { $code } dalam kode sumbernya.
    .use = Jangan pernah kirim { $code }. { -own-code }
    .reference = RFC 6455, bagian 7.4.2, dan registri IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Pustaka atau Framework
    .answer = { $code } ada di rentang untuk pustaka dan framework: pustaka di ujung seberang menentukan artinya.
    .page = { -look-up-number } Jangan pakai tabel pustaka lain: angka yang sama punya arti berbeda di setiap pustaka.
    .server = Hanya 3000, 3003, dan 3008 yang terdaftar; pustaka Anda boleh memakai angka lain mana pun dari 3000–3999 untuk dirinya sendiri.
    .operator = Proxy yang hanya meneruskan byte tidak mengubahnya. Jika klien justru melaporkan 1006, periksa apakah klien itu dibangun di atas uWebSockets, yang menolak 3000–3999.
    .first = Cari tahu pustaka atau layanan mana yang mengirim { $code }.
    .use = Kirim { $code } hanya jika itu angka milik pustaka Anda sendiri, dan dokumentasikan atau daftarkan ke IANA. { -own-code }
    .reference = RFC 6455, bagian 7.4.2, dan registri IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Penggunaan Privat
    .answer = { $code } ada di rentang untuk penggunaan privat: aplikasi di ujung seberang menentukan artinya.
    .page = { -look-up-number } Jika Anda tidak menemukan artinya, sambung ulang dengan jeda acak yang makin lama, dan berhentilah setelah beberapa percobaan yang berakhir dengan angka yang sama.
    .server = Cari angka itu di kode sumber Anda sendiri. Tulis arti setiap kode Anda dan apakah klien perlu menyambung ulang.
    .operator = Semua pustaka di referensi ini menerima 4000–4999. Jika klien justru melihat 1006, cari server yang menutup sebelum menerima handshake, atau hop yang memutus TCP.
    .first = Cari tahu layanan atau aplikasi mana yang mengirim { $code }: nama host atau subprotokol biasanya menunjukkannya.
    .use = Kirim { $code } untuk makna yang sudah didokumentasikan aplikasi Anda. Browser juga bisa mengirimnya.
    .reference = RFC 6455, bagian 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Di Luar Registri
    .answer = { $code } bukan kode penutupan: registri berakhir di 4999, dan RFC 6455 tidak memberi makna pada angka yang lebih besar.
    .page = Angka ini berasal dari pihak seberang yang salah menulis frame Close. { -shown-anyway }
    .server = Periksa cara program Anda menulis frame itu. { -capture-close }
    .operator = Kecuali pada rute yang hanya mengamati, gateway farewell tidak meneruskan angka seperti itu: jika server mengirimnya, klien mendapat 1011. Tanpa gateway seperti itu, lihat program yang mengirimnya.
    .first = Cari pengirimnya, dan tulis { $code } dalam heksadesimal. Jika kedua byte dalam urutan terbalik adalah kode yang dikenal, pengirim menukarnya; jika berupa dua huruf, pengirim menulis alasan tanpa kode.
    .use = Jangan pernah kirim { $code }. { -own-code }
    .reference = RFC 6455, bagian 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
