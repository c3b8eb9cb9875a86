# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Sebuah aplikasi memanggil close(1000): halaman yang sudah selesai, server di akhir stream-nya, atau server yang mengeluarkan klien.
    .test = Log pihak yang menutup menunjukkan panggilan itu. Umur koneksi dan masa idle sebelum koneksi berakhir tidak cocok dengan timer mana pun. AWS API Gateway menampilkan 1000 ketika backend memutus koneksi klien, karena API-nya tidak menerima kode.
    .fix = Jika koneksi memang seharusnya berakhir, jangan lakukan apa-apa. Jika pihak seberang perlu tahu lebih banyak, berikan alasan, atau gunakan kode dari 4000–4999.

seen-empty-close-shown-as-1000 = Frame Close tidak memuat kode, dan pustaka Anda menampilkan 1000 sedangkan yang lain menampilkan 1005. Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye), dan mint_web_socket melakukan ini; aiohttp menampilkan 0 dan Tornado menampilkan None.
    .test = Tangkap frame Close: panjangnya 0. Tanpa tangkapan paket, cari apa yang dipanggil pihak seberang: close() tanpa argumen mengirim Close yang kosong.
    .fix = Perlakukan 1000 dan 1005 sama, atau minta pihak seberang memanggil close(1000, "done") dengan alasan, agar Anda bisa membedakannya.

seen-idle-timer-sends-1000 = Timer idle sebuah server mengakhiri koneksi yang tanpa traffic. Cowboy (Erlang, Elixir) mengirim 1000 dengan alasan kosong setelah { SECONDS("cowboy-idle-timeout") } detik.
    .test = Masa idle sebelum koneksi berakhir selalu sama, sedangkan umur koneksi tidak. Jika pesan dikirim dengan selang setengahnya, koneksi tetap terbuka.
    .fix = { -heartbeat } Atau naikkan batas server (idle_timeout di Cowboy). Jika klien masih memerlukan koneksi, biarkan klien menyambung ulang.

seen-lifetime-ends-with-1000 = Server menutup setiap koneksi pada umur maksimum, apa pun traffic-nya. Daphne melakukannya setelah { HOURS("daphne-websocket-timeout") } jam; uWebSockets melakukannya pada maxLifetime, dengan alasan “please reconnect”.
    .test = Umur koneksi saat berakhir selalu sama, bahkan ketika pesan mengalir sampai detik terakhir. Dengan timer idle, masa idle sebelum koneksi berakhir selalu sama, sedangkan umurnya tidak.
    .fix = Heartbeat tidak membantu. Buka koneksi baru sesaat sebelum batas itu, atau naikkan batas di server.

seen-ping-timeout-sends-1000 = Sebuah ping tidak dijawab tepat waktu, dan server menutup dengan 1000. Tornado melakukan ini, dengan alasan “ping timed out”.
    .test = Alasannya menyebut ping itu. Log klien menunjukkan bahwa pada saat ping itu klien terblokir atau dalam mode tidur, atau jaringannya mati.
    .fix = Pindahkan pekerjaan yang memblokir ke luar event loop klien, atau naikkan timeout ping di server. Biarkan klien menyambung ulang: 1000 ini berarti koneksi yang hilang dan bukan akhir yang diinginkan seseorang.

seen-server-stopped-with-1000 = Server yang berhenti menutup koneksinya dengan 1000 dan bukan dengan 1001 atau 1012. Bandit (Phoenix) melakukan ini pada graceful shutdown.
    .test = Banyak koneksi dengan umur yang berbeda-beda berakhir dalam hitungan detik, pada waktu deployment.
    .fix = Biarkan klien yang masih memerlukan koneksi menyambung ulang setelah jeda acak. Di server, tutup sendiri koneksinya dengan 1001 atau 1012 sebelum framework menutupnya.

seen-final-reason-with-1000 = Sebuah layanan menutup dengan 1000 dan sebuah alasan ketika mengakhiri koneksi karena penyebab yang tidak berubah dengan menyambung ulang, misalnya kunci yang kedaluwarsa.
    .test = Alasannya menyebut penyebab itu. Koneksi baru berakhir dengan alasan yang sama.
    .fix = Bertindaklah berdasarkan alasannya dan bukan angkanya: perbarui kunci, atau beri tahu pengguna, sebelum menyambung ulang.

## 1001

seen-page-left = Pengguna menutup tab, memuat ulang halaman, atau mengikuti tautan. Browser mengirim 1001 untuk halaman itu, sebagaimana diwajibkan spesifikasi.
    .test = Hanya server yang melihat 1001, untuk satu koneksi setiap kali. Setelah pemuatan ulang, pengguna yang sama membuka koneksi baru dalam hitungan detik.
    .fix = Tidak ada yang salah: hitung sebagai akhir yang normal. Jika kepergian singkat seperti itu tidak boleh memutus sesi, simpan sesi pengguna selama beberapa detik dan kaitkan dengan koneksi baru.

seen-server-shutting-down = Server berhenti dan menutup koneksinya dengan 1001. Python websockets secara default mengirim 1001 ketika servernya ditutup, demikian juga banyak handler SIGTERM.
    .test = Banyak klien melihatnya dalam hitungan detik, berapa pun umur koneksinya, dan log server menunjukkan shutdown atau deployment.
    .fix = { -reconnect-soon } Di server, sebar penutupan selama beberapa detik; kirim 1012 jika itu restart dan pustaka klien menerima 1012.

seen-idle-timer-sends-1001 = Timer idle sebuah server Java atau sebuah layanan mengakhiri koneksi yang tanpa traffic. Jetty dan Tomcat menutup dengan 1001 dalam hal itu, demikian juga AWS API Gateway setelah { MINUTES("aws-api-gateway-idle") } menit.
    .test = Masa idle sebelum koneksi berakhir selalu sama, sedangkan umur koneksi tidak. Alasan dari Jetty memuat “Idle”; server Tomcat atau Jetty sendiri bisa mencatat 1006 di log untuk kejadian yang sama.
    .fix = { -heartbeat } AWS API Gateway hanya menghitung pesan, jadi di sana kirim pesan dan bukan ping.

seen-lifetime-ends-with-1001 = Sebuah layanan menutup setiap koneksi pada umur maksimum dengan 1001: AWS API Gateway setelah { HOURS("aws-api-gateway-lifetime") } jam, OpenAI Realtime setelah { MINUTES("openai-realtime-lifetime") } menit. Alasan dari OpenAI diawali “Your session hit the maximum duration”.
    .test = Umur koneksi saat berakhir selalu sama, bahkan ketika pesan mengalir sampai detik terakhir.
    .fix = Heartbeat tidak membantu. Buka koneksi baru sebelum batas itu, pindahkan sesi ke sana, lalu tutup koneksi lama.

seen-proxy-reload-sends-1001 = Proxy yang menulis frame Close berhenti atau memuat konfigurasi baru. Caddy lalu mengirim 1001 tanpa alasan ke kedua pihak.
    .test = Semua klien dari proxy itu berakhir bersamaan, server juga melihat 1001, dan log proxy menunjukkan pemuatan ulang atau penghentian pada detik itu.
    .fix = { -reconnect-soon } Atur stream_close_delay di Caddy, agar pemuatan ulang tidak langsung menutup koneksi. Klien Phoenix LiveView yang lebih lama memperlakukan setiap 1001 sebagai halaman yang ditinggalkan pengguna, dan tidak menyambung ulang.

seen-page-suspended = Safari menangguhkan halaman di latar belakang dan menutup koneksinya.
    .test = Server melihat alasan “WebSocket is closed due to suspension.”, dan hanya dari Safari.
    .fix = Di halaman, sambung ulang ketika halaman terlihat lagi (visibilitychange), dan muat apa yang terlewat.

seen-edge-restarted = Server CDN di antara klien dan server Anda di-restart. Cloudflare mendokumentasikan bahwa restart-nya mengakhiri WebSocket.
    .test = Alasan dari Cloudflare adalah “CloudFlare WebSocket proxy restarting”; dalam kasus lain klien hanya melihat 1006. Hanya koneksi lewat CDN yang berakhir, dan server Anda sendiri tidak mencatat hal yang tidak biasa di log.
    .fix = Anda tidak bisa mencegahnya. { -reconnect-soon }

seen-asked-to-reconnect = Layanan sengaja mengakhiri koneksi yang sehat dan mengharapkan klien terhubung lagi. Discord mengirim 1001 dengan alasan “Discord WebSocket requesting client reconnect.”; Phoenix mengirim 1001 ke socket yang dituju oleh broadcast “disconnect”.
    .test = Alasannya, atau log server, menyebut permintaan itu. Koneksi berakhir satu per satu, tidak semuanya sekaligus.
    .fix = Sambung ulang, dan lanjutkan sesi jika layanan menyediakannya.

seen-client-lost-behind-farewell = Gateway farewell kehilangan klien, atau memutus koneksinya karena sebuah aturan. Gateway memberi tahu server dengan 1001; klien yang tidak menjawab ping mendapat 3008.
    .test = 1001 di server punya alasan seperti “peer_lost; id=…”: penyebab dan ID catatannya. Catatan itu memuat kode yang mengakhiri koneksi di pihak klien.
    .fix = Di server, tangani seperti pengguna yang pergi. Jika terlalu sering terjadi, cari penyebabnya di buku catatan gateway.

seen-send-queue-full = Klien OkHttp punya lebih dari { MIB("okhttp-max-queue") } MiB yang menunggu dikirim. OkHttp lalu menolak pesan itu dan menutup dengan 1001.
    .test = Server melihat 1001 tanpa alasan, dari klien Android atau Java, setelah unggahan yang besar atau cepat; di klien, send() mengembalikan false.
    .fix = Di klien, periksa queueSize() dan tunggu sebelum mengirim lagi. Kirim data besar lewat HTTP.

## 1002

seen-compression-mismatch = Frame terkompresi (RSV1 bernilai 1) tiba, padahal kedua pihak tidak menyepakati kompresi. Sering kali sebuah proxy membuang Sec-WebSocket-Extensions dari satu arah, atau satu pustaka punya bug dalam permessage-deflate.
    .test = Alasannya sama setiap kali, misalnya “RSV1 must be clear”. Setelah Anda mematikan permessage-deflate di kedua ujung, error itu tidak terjadi lagi.
    .fix = Bandingkan Sec-WebSocket-Extensions saat dikirim dan saat tiba, di kedua arah, dan perbaiki hop yang mengubahnya. Perbarui kedua pustaka, atau biarkan kompresi mati.

seen-code-refused-by-receiver = Pihak seberang menutup dengan kode yang sah tetapi tidak diterima pustaka Anda, sehingga pustaka Anda justru melaporkan 1002, 1006, atau error. Yang berikut tidak menerima 1012 dan 1013: { REFUSED_BY("1012") }. Yang berikut tidak menerima 1014: { REFUSED_BY("1014") }. uWebSockets juga tidak menerima 3000–3999.
    .test = Tangkapan paket menunjukkan frame Close dengan kode lain. tungstenite menampilkan “Protocol violation”, gorilla “bad close code”. Error itu terjadi ketika pihak seberang mengakhiri koneksi, misalnya saat restart, dan tidak pernah di tengah traffic yang normal.
    .fix = Perbarui pustaka penerima, atau minta pihak seberang mengirim kode yang diterimanya: 1001, 1011, atau kode dari 4000–4999.

seen-two-writers = Dua bagian dari satu program menulis ke socket yang sama, sehingga frame-nya tercampur: dua handler upgrade pada satu server HTTP, atau teks HTTP setelah jawaban 101.
    .test = Alasannya berbeda dari waktu ke waktu: opcode yang tidak dikenal, bit cadangan, panjang yang salah. Satu bug dalam penyusunan frame memberi alasan yang sama setiap kali.
    .fix = Pertahankan satu handler upgrade dan satu penulis untuk setiap koneksi. Cari bagian program yang menulis langsung ke socket mentah.

seen-idle-timer-sends-1002 = Bandit (Phoenix) mengakhiri koneksi yang tanpa traffic selama { SECONDS("bandit-idle-timeout") } detik. Untuk itu Bandit memakai 1002, walaupun tidak ada pihak yang melanggar protokol.
    .test = Servernya Elixir dengan Bandit, dan masa idle sebelum koneksi berakhir selalu sama.
    .fix = { -heartbeat } Atau naikkan timeout socket di server. Di sini menyambung ulang itu tepat, walaupun keliru setelah kebanyakan penyebab 1002 yang lain.

seen-mask-rule-broken = Klien mengirim frame tanpa mask, atau server mengirim frame dengan mask. Penyebabnya adalah klien atau server yang ditulis sendiri, atau program di jalur yang mengubah byte.
    .test = Alasannya menyebut mask. Di tangkapan paket, bit teratas dari byte kedua frame seharusnya bernilai 1 di setiap frame dari klien dan 0 di setiap frame dari server; di sini tidak.
    .fix = Gunakan pustaka yang terpelihara di ujung itu. Jika kedua ujung benar, keluarkan proxy dari jalur satu per satu untuk menemukan proxy yang mengubah byte.

seen-malformed-frame = Sebuah frame melanggar aturan lain: opcode yang tidak dikenal, frame kontrol yang dipecah menjadi fragmen atau lebih panjang dari 125 byte, atau frame Close dengan isi satu byte atau dengan kode yang tidak sah.
    .test = Alasannya menyebut aturan itu dan sama setiap kali. Tangkap frame itu: dua byte pertamanya memuat opcode, bit cadangan, bit mask, dan panjang.
    .fix = Perbaiki program yang menyusun frame itu. Alasan sebuah frame Close paling banyak 123 byte; pendekkan sebelum mengirimnya.

seen-no-shared-subprotocol = Klien dan server tidak punya subprotokol yang sama. Server GraphQL subscriptions-transport-ws lalu menutup dengan 1002. Browser yang menawarkan subprotokol dan tidak mendapat satu pun menampilkan 1006 tanpa event open.
    .test = Bandingkan Sec-WebSocket-Protocol di permintaan dan di jawaban. “graphql-ws” adalah subprotokol GraphQL yang lama, “graphql-transport-ws” yang baru.
    .fix = Gunakan subprotokol yang sama di kedua ujung. Server harus menjawab dengan subprotokol yang ditawarkan klien.

## 1003

seen-wrong-message-type = Satu pihak mengirim biner ke endpoint yang hanya menerima teks, atau teks ke endpoint yang hanya menerima biner. Pembaruan pustaka klien bisa menyebabkannya, ketika sebuah string berubah menjadi Buffer atau Blob.
    .test = Di tangkapan paket, opcode pesan terakhir adalah 2 (biner) padahal endpoint menginginkan 1 (teks), atau sebaliknya. Jika dikirim dengan tipe yang lain, isi yang sama diterima.
    .fix = Kirim tipe yang diharapkan endpoint. Di server, terima kedua tipe, atau dokumentasikan tipe mana yang Anda terima.

seen-undecodable-message = Sebuah framework tidak bisa mendekodekan pesan dalam format yang dinyatakan endpoint. WebSocketEndpoint dari Starlette menutup dengan 1003 ketika pesan tidak cocok dengan encoding-nya, dan juga ketika JSON-nya cacat.
    .test = Tipe pesannya benar. Log server menunjukkan error saat mendekodekan, dan pesan kecil yang benar diterima.
    .fix = Perbaiki isinya. Di server Anda sendiri, kirim 1008 atau kode dari 4000–4999 untuk isi yang salah, agar klien bisa membedakannya dari tipe yang salah.

seen-protocol-error-shown-as-1003 = Server yang dibangun di atas konstanta Undertow menukar angka 1002 dan 1003, jadi di sana 1003 bisa berarti kesalahan protokol.
    .test = Servernya Undertow, atau framework di atasnya seperti Cask, dan tipe pesan terakhir benar.
    .fix = Cari kesalahan protokol seperti pada 1002. Periksa apakah versi yang lebih baru dari framework itu memakai angka yang benar.

## 1004

seen-constant-only = Anda menemukan 1004 sebagai konstanta di kode sumber, dan tidak ada koneksi yang berakhir dengannya. pusher-js menyebut 1004 CLOSE_TOO_LARGE; kebanyakan kode sumber lain memakai nama itu untuk 1009.
    .test = Tidak ada log dan tidak ada tangkapan paket yang menunjukkan frame Close dengan 1004.
    .fix = Tidak ada yang perlu diperbaiki. Di kode program Anda sendiri, gunakan 1009 untuk pesan yang terlalu besar.

seen-illegal-code-shown = Pihak seberang mengirim frame Close dengan kode yang tidak diizinkan di sana. Chromium dan Firefox meneruskan kebanyakan angka seperti itu ke halaman; paket ws untuk Node melaporkan 1006.
    .test = Tangkap frame Close: dua byte pertama dari isinya adalah kode, byte tinggi lebih dulu (03 EC adalah 1004, 03 F7 adalah 1015).
    .fix = Cari program yang mengirim kode itu, dan ubah di sana.

seen-old-code-table = Pihak seberang mengikuti tabel dari sebelum RFC 6455, yang mengartikan 1004 sebagai pesan yang terlalu besar.
    .test = Close itu menyusul pesan besar, sedangkan pesan yang lebih kecil diterima.
    .fix = Minta pihak seberang mengirim 1009. Sampai saat itu, kirim pesan yang lebih kecil.

## 1005

seen-close-without-code = Pihak seberang memanggil close() tanpa kode, sehingga mengirim frame Close yang kosong. Browser wajib mengirim frame seperti itu dalam hal ini, dan paket ws untuk Node juga melakukannya; server Socket.IO (Engine.IO) mengakhiri setiap koneksi dengan cara itu.
    .test = Event close punya wasClean bernilai true (dengan ws: frame Close diterima), dan kode sumber pihak seberang memuat close() tanpa argumen. Jika kode program Anda sendiri lebih dulu memanggil close() tanpa kode, pihak seberang hanya menjawabnya.
    .fix = Tidak ada yang rusak. Berikan kode dan alasan kepada close() bila pihak seberang perlu tahu sebabnya.

seen-socket-collected = Browser membuang objek WebSocket yang tidak lagi dirujuk oleh apa pun dan tidak punya listener. Server menerima frame Close yang kosong.
    .test = Server melihat 1005, halaman tidak melihat event apa pun, dan kode program halaman tidak menyimpan referensi ke socket.
    .fix = Simpan referensi ke socket selama Anda memerlukannya, dan tutup sendiri.

seen-library-became-correct = Sebuah pustaka diperbarui dan sekarang menampilkan 1005 untuk frame Close yang kosong, padahal sebelumnya menampilkan 1000. ws dan Vert.x melakukan perubahan itu bertahun-tahun lalu.
    .test = 1005 mulai muncul pada hari pembaruan, kira-kira sesering 1000 sebelumnya.
    .fix = Tangani 1005 seperti Anda menangani 1000.

seen-lost-shown-as-1005 = Koneksi TCP hilang, dan uvicorn dengan implementasi wsproto atau sansio menampilkan 1005 kepada aplikasi, padahal yang benar 1006.
    .test = Servernya uvicorn dengan salah satu dari dua implementasi ini, dan klien kehilangan jaringan atau dimatikan paksa. Dengan implementasi websockets yang lama dari uvicorn, kejadian yang sama menampilkan 1006.
    .fix = Jangan perlakukan 1005 sebagai akhir yang bersih di server seperti itu. Jika Anda memerlukan perbedaannya, minta klien mengirim pesan terakhir sebelum menutup.

## 1006, never opened

seen-handshake-refused = Server, atau proxy di depannya, menolak handshake dengan status HTTP. Halaman melihat 1006 dan bukan status itu.
    .test = Event open tidak pernah terjadi, dan konsol menyebut statusnya (“Unexpected response code: 403”). { -show-status } Penyebab menurut status: 401: kredensial; 403: kredensial, Origin, penutupan ASGI sebelum accept, atau pemeriksaan bot oleh CDN; 404: path; 301, 302, atau 307: pengalihan, yang tidak diikuti browser; 429: terlalu banyak percobaan; 500: error di handler; 502, 503, dan 504: server yang tidak bisa dipakai proxy. Jika statusnya 101 dan event open tidak pernah terjadi, bandingkan subprotokolnya.
    .fix = Perbaiki apa yang disebut status itu: pakai alamat wss:// akhir dan bukan alamat yang mengalihkan, perbarui login, tunggu setelah 429, jalankan server setelah 502, 503, atau 504. Agar halaman bisa membaca penyebabnya, buat server menerima handshake dan menutup dengan kode seperti 3000 atau 1008.

seen-not-upgraded = Permintaan tiba, tetapi bukan sebagai permintaan WebSocket. Sebuah proxy tidak meneruskan Upgrade dan Connection, atau mengirim permintaan ke server yang salah.
    .test = 200 dengan HTML adalah halaman awal aplikasi satu halaman (SPA) atau server web biasa; 400 dan 426 datang dari server WebSocket yang tidak melihat Upgrade. Langsung ke server, handshake mendapat 101. Jika Safari terhubung sedangkan Chrome dan Firefox tidak, proxy menawarkan WebSocket lewat HTTP/2 dan tidak bisa meneruskannya.
    .fix = Di nginx, atur proxy_http_version 1.1 dan teruskan Upgrade dan Connection dalam sebuah location untuk path itu, agar tidak diambil oleh location umum (catch-all) milik aplikasi. Nyalakan WebSocket di IIS dan di Azure App Service; selama WebSocket mati, keduanya menjawab 503. Matikan WebSocket lewat HTTP/2 di proxy yang tidak bisa meneruskannya.

seen-origin-refused = Server membandingkan header Origin dengan sebuah daftar dan menolak halaman itu. gorilla dan Django Channels menjawab 403, Action Cable menjawab 404.
    .test = Permintaan yang sama tanpa Origin, atau dengan Origin yang diizinkan, mendapat 101. Error dari gorilla adalah “request origin not allowed by Upgrader.CheckOrigin”; Action Cable menulis “Request origin not allowed” di log; Channels tidak mencatat penyebab.
    .fix = Tambahkan origin yang persis dari halaman itu (skema, host, port) ke daftar server. Di belakang proxy, teruskan Host yang asli. Jangan izinkan semua origin jika cookie dipakai untuk login pengguna.

seen-closed-before-accept = Aplikasi ASGI (Starlette, FastAPI, Channels) menutup koneksi sebelum menerimanya. Server mengubahnya menjadi HTTP 403, dan kode yang ingin dikirim, seperti 4401, tidak pernah tiba. FastAPI menjawab path yang tidak dikenal dengan cara yang sama.
    .test = Log server menunjukkan 403 untuk path WebSocket itu, dan handler tidak memanggil accept(). Klien uji dari framework bisa menampilkan kodenya walaupun browser tidak.
    .fix = Panggil accept() lebih dulu, lalu close() dengan kode itu. Atau jawab dengan status HTTP pilihan Anda lewat ekstensi denial-response dari ASGI.

seen-sticky-session-lost = Socket.IO dimulai dengan long-polling HTTP. Permintaan untuk beralih ke WebSocket sampai ke proses server lain, yang tidak mengenal sesi itu dan menjawab 400.
    .test = Jawabannya memuat “Session ID unknown”. Dengan satu proses server, atau dengan transports: ["websocket"], error itu tidak terjadi.
    .fix = Nyalakan sticky session di load balancer, atau biarkan klien hanya memakai transport websocket.

seen-unreachable = Klien tidak mencapai server: namanya tidak bisa di-resolve, portnya menolak koneksi, firewall membuang paket, atau TLS gagal. Browser wajib menampilkan 1006 untuk semua ini.
    .test = Konsol menyebut error-nya, seperti ERR_NAME_NOT_RESOLVED atau ERR_CONNECTION_REFUSED, dan tidak ada log server yang menunjukkan percobaan itu. Buka host dan port yang sama dengan https:// di browser yang sama: jika penyebabnya sertifikat, browser menampilkan error di sana.
    .fix = Periksa dan perbaiki, dengan urutan ini: alamat, port, firewall, sertifikat.

seen-blocked-by-page = Browser tidak mengizinkan halaman terhubung: halaman datang lewat https:// sedangkan alamatnya ws:// (mixed content), atau Content-Security-Policy halaman tidak mencantumkan alamat itu di connect-src.
    .test = Konsol menunjukkannya, misalnya “violates the following Content Security Policy directive” atau “An insecure WebSocket connection may not be initiated from a page loaded over HTTPS”. Server tidak melihat permintaan.
    .fix = Gunakan wss://. Tambahkan alamat itu beserta skemanya, seperti wss://example.com, ke connect-src.

seen-closed-while-connecting = Halaman memanggil close() sebelum handshake selesai. Saat pengembangan, StrictMode dari React memasang, melepas, lalu memasang lagi komponen, sehingga sebuah effect yang membuka socket langsung menutup socket pertamanya.
    .test = Konsol menampilkan “WebSocket is closed before the connection is established”. Dengan StrictMode, koneksi kedua terbuka tepat setelahnya, dan pesan itu tidak muncul di build produksi.
    .fix = Saat pengembangan, Anda bisa mengabaikannya. Untuk menghindarinya, simpan socket di luar komponen, atau biarkan cleanup menunggu event open sebelum menutup.

seen-browser-out-of-sockets = Browser mencapai batas WebSocket-nya sendiri: Chrome mengizinkan beberapa ratus secara keseluruhan, dan beberapa puluh lewat satu proxy.
    .test = Konsol menampilkan ERR_INSUFFICIENT_RESOURCES atau “Insufficient resources”, dan server tidak melihat permintaan. Setelah browser dijalankan ulang, halaman terhubung.
    .fix = Tutup socket yang tidak lagi Anda pakai, terutama di kode program penyambungan ulang yang membuka socket baru tanpa menutup yang lama. Bagi satu socket di antara beberapa tab dalam SharedWorker.

seen-firefox-delays = Firefox menunda WebSocket baru ke sebuah alamat setelah WebSocket sebelumnya ke alamat itu gagal atau berakhir tanpa frame Close. Jedanya makin lama pada setiap kegagalan, sampai { SECONDS("firefox-reconnect-delay-max") } detik, dan Firefox tetap menunggu walaupun server sudah tersedia lagi.
    .test = Hanya Firefox yang lambat: readyState tetap CONNECTING dan server tidak melihat permintaan, sedangkan fetch() ke host yang sama langsung dijawab. Dengan network.websocket.delay-failed-reconnects disetel ke false di about:config, Firefox langsung terhubung.
    .fix = Sebelum membuka socket baru, tanyai server dengan fetch() sampai server menjawab, agar tidak ada percobaan yang gagal. Ketika server di-restart, akhiri koneksi dengan frame Close.

## 1006, opened and lost

seen-proxy-idle-timeout = Proxy atau load balancer menutup koneksi yang tanpa traffic. nginx melakukannya setelah { SECONDS("nginx-proxy-read-timeout") } detik (proxy_read_timeout), AWS Application Load Balancer setelah { SECONDS("aws-alb-idle-timeout") } detik, Envoy setelah { MINUTES("envoy-stream-idle-timeout") } menit (stream_idle_timeout), dan Heroku setelah { SECONDS("heroku-idle") } detik. Cloudflare juga melakukannya, tetapi halamannya tentang WebSocket tidak menyebut angka.
    .test = Masa idle sebelum koneksi berakhir selalu sama. Dengan traffic yang terus-menerus, koneksi tetap terbuka; dengan umur maksimum, koneksi akan berakhir meskipun ada traffic. { -past-the-proxy }
    .fix = { -heartbeat } Atau naikkan batas proxy. Batas itu berlaku sekalipun tidak disebut di file konfigurasi Anda.

seen-proxy-lifetime = Load balancer mengakhiri setiap koneksi pada umur maksimum, apa pun traffic-nya. Load balancer eksternal Google melakukannya pada timeout layanan backend, yaitu { SECONDS("google-lb-timeout") } detik kecuali Anda mengubahnya. Cloud Run melakukannya pada timeout permintaannya, { MINUTES("google-cloud-run-timeout") } menit secara default. Beberapa versi Envoy melakukannya pada timeout rute, { SECONDS("envoy-route-timeout") } detik secara default.
    .test = Umur koneksi saat berakhir selalu sama, bahkan ketika pesan mengalir sampai detik terakhir.
    .fix = Naikkan timeout layanan backend atau permintaan, atau atur timeout rute ke 0 di Envoy. Heartbeat tidak membantu. Jika Anda tidak bisa mengubah batas itu, buka koneksi baru sebelum yang lama mencapainya.

seen-proxy-reloaded = Sebuah proxy dimuat ulang, di-restart, atau di-deploy, dan menutup koneksinya tanpa frame Close. ingress-nginx menutup apa yang masih terbuka { SECONDS("ingress-nginx-worker-shutdown-timeout") } detik setelah pemuatan ulang; HAProxy melakukannya pada hard-stop-after. nginx dengan nilai default-nya membiarkan koneksi lama terbuka selama pemuatan ulang, tetapi tidak ketika berhenti.
    .test = Banyak koneksi dengan umur yang berbeda-beda berakhir dalam hitungan detik, dan server Anda tidak mencatat restart di log. Cari pemuatan ulang pada saat itu, atau lebih awal sejauh proxy menunggu koneksi lama (“Backend successfully reloaded” di log ingress-nginx). Di Istio, cari konfigurasi listener yang baru.
    .fix = Naikkan worker-shutdown-timeout atau hard-stop-after, muat ulang lebih jarang, dan taruh WebSocket di belakang proxy tersendiri. { -reconnect-soon }

seen-server-died = Proses server crash, dimatikan paksa (kehabisan memori, atau kontainer yang dihentikan terlalu dini), atau keluar tanpa menutup koneksinya. nginx, HAProxy, dan proxy lain yang hanya meneruskan byte mengubahnya menjadi 1006.
    .test = Semua koneksi dari satu proses berakhir pada saat yang sama. Log server berhenti di sana, lalu menunjukkan server mulai berjalan; cari OOMKilled, kode keluar, atau deployment. Penyambungan ulang yang pertama sering mendapat 502 atau 503.
    .fix = Tangani SIGTERM: sebelum keluar, tutup setiap koneksi dengan 1001 atau 1012, disebar selama beberapa detik. Setelah crash, cari penyebabnya di log tepat sebelum proses itu berakhir. Biarkan klien menyambung ulang dengan jeda acak yang makin lama.

seen-device-slept = Ponsel dikunci, laptop ditutup, aplikasi berpindah ke latar belakang, atau perangkat berganti jaringan. Koneksi hilang tanpa frame Close.
    .test = Klien terdampak satu per satu, kebanyakan ponsel dan laptop. Di klien, event close datang tepat setelah perangkat bangun. uWebSockets bisa melaporkan “Received TCP FIN before WebSocket close frame”.
    .fix = Di klien, sambung ulang pada visibilitychange, pada event online, atau ketika aplikasi kembali ke latar depan, dan muat apa yang terlewat. Di server, hitung sebagai hal yang normal.

seen-bfcache = Pengguna berpindah ke halaman lain, dan browser menyimpan halaman Anda di back/forward cache dan memutus koneksi socket-nya. Safari melakukannya, dan Chrome sejak versi 149. Ketika pengguna kembali, halaman mendapat error dan close.
    .test = Di halaman, event close menyusul tepat setelah event pageshow dengan persisted bernilai true, walaupun readyState sebelumnya OPEN. Dalam spesifikasi yang diusulkan untuk ini, halaman melihat 1006 dan server 1001.
    .fix = Ketika pageshow punya persisted bernilai true, langsung sambung ulang, dan muat apa yang terlewat. Atau tutup sendiri socket di pagehide.

seen-peer-cut-tcp = Pihak seberang memutus TCP padahal seharusnya mengirim frame Close: dengan terminate() setelah ping yang terlewat, dengan destroy(), atau karena pustakanya memang dirancang memutus koneksi begitu saja. uWebSockets melakukannya pada timeout idle, dan server axum tidak mengirim frame Close ketika berhenti.
    .test = Tangkapan paket di pihak seberang menunjukkan FIN atau RST miliknya sendiri tanpa frame Close. Kode sumbernya memanggil terminate() atau destroy(), atau log-nya menyebut ping yang terlewat.
    .fix = Ubah pihak seberang: pihak itu seharusnya mengirim frame Close lebih dulu, dan memutus TCP hanya jika tidak ada jawaban. Di pihak Anda, jawab ping: jangan blokir event loop.

seen-close-unanswered = Satu pihak mengirim frame Close dan tidak mendapat balasan, sehingga melaporkan 1006. Pustaka pihak seberang tidak menjawab, pihak seberang langsung menutup TCP (Safari melakukan ini), atau sebuah proxy menghilangkan frame itu. ws menunggu { SECONDS("ws-close-timeout") } detik sebelum menyerah.
    .test = Pihak Anda yang memanggil close() lebih dulu, dan tangkapan paket menunjukkan frame Close Anda tanpa balasan. Jika itu hanya terjadi di Chrome di belakang Istio atau Envoy, periksa delayed_close_timeout.
    .fix = Perbaiki atau perbarui pihak yang tidak menjawab. Jangan laporkan error kepada pengguna, karena pihak Anda memang ingin menutup.

seen-failed-locally = Browser atau pustaka Anda sendiri mengakhiri koneksi karena menerima sesuatu yang tidak sah: frame yang rusak, teks yang bukan UTF-8, atau kode penutupan yang ditolaknya. Browser dan ws lalu melaporkan 1006, apa pun yang dikirimnya kepada pihak seberang.
    .test = Konsol atau error pustaka menyebut aturannya, dan log pihak seberang menunjukkan 1002, 1007, atau koneksi yang hilang. Jika ada alasan di samping 1006, pustaka Anda sendiri yang menulisnya, bukan pihak seberang.
    .fix = Baca error itu: di sana disebut apa yang dikirim pihak seberang. Lalu lanjutkan seperti pada 1002 atau 1007.

seen-half-open = Jalurnya putus, dan tidak ada pihak yang diberi tahu: jaringan gagal, atau load balancer melupakan koneksi yang tanpa traffic. Load balancer Azure melakukannya setelah { MINUTES("azure-lb-idle") } menit kecuali TCP reset dinyalakan. Event close terjadi dengan 1006 hanya ketika penulisan gagal atau sebuah timer mengakhiri koneksi.
    .test = readyState tetap OPEN dan tidak ada pesan yang tiba, sedangkan pihak seberang mungkin sudah lama melaporkan kehilangan itu. Setelah Anda mengirim sesuatu, bufferedAmount bisa tetap di atas 0.
    .fix = Kirim heartbeat di kedua arah, dan tutup koneksi ketika tidak ada jawaban yang tiba tepat waktu. Halaman tidak bisa mengirim ping, jadi gunakan pesan dari protokol Anda sendiri.

seen-http2-stream-ended = WebSocket berjalan dalam sebuah stream dari koneksi HTTP/2 (RFC 8441), dan stream itu di-reset atau seluruh koneksinya hilang. Jika seluruh koneksi hilang, semua WebSocket di dalamnya berakhir bersamaan.
    .test = Handshake dijawab dengan 200 dan bukan dengan 101. Jika seluruh koneksi hilang, beberapa socket dari satu browser ke satu host berakhir pada saat yang sama, sedangkan milik browser lain tidak.
    .fix = Cari RST_STREAM atau GOAWAY di log proxy, dan periksa batas proxy untuk koneksi HTTP/2. Matikan WebSocket lewat HTTP/2, dan lihat apakah error itu masih terjadi.

seen-duplicate-identity = Dua klien memakai ID yang sama. Ketika yang satu terhubung, server menutup koneksi yang lain; yang lain menyambung ulang, dan server menutup yang pertama.
    .test = Koneksi kedua klien berakhir bergantian, setiap beberapa detik. Ketika satu klien dihentikan, yang lain tetap terhubung.
    .fix = Beri setiap klien ID tersendiri. Di server, tutup koneksi yang lebih lama dengan kode dari 4000–4999 yang memberi tahu klien agar tidak menyambung ulang.

seen-too-big-cut = Sebuah pesan terlalu besar atau bukan UTF-8 yang valid, dan uWebSockets memutus TCP alih-alih mengirim 1009 atau 1007. Batas default-nya { KIB("uwebsockets-max-payload") } KiB.
    .test = Koneksi langsung berakhir setelah pesan besar, atau setelah teks dengan karakter yang tidak biasa. Handler close milik server sendiri mendapat alasan seperti “Received too big message”.
    .fix = Naikkan maxPayloadLength di server, atau kirim pesan yang lebih kecil. Keluarkan pesan itu dari antrean sebelum menyambung ulang.

## 1007

seen-not-utf8 = Sebuah program mengirim byte yang bukan UTF-8 sebagai pesan teks: Latin-1, atau data biner.
    .test = Catat pesan itu di log dalam heksadesimal di pihak pengirim dan cari byte pertama yang ditolak dekoder UTF-8. Satu byte dari E0 sampai FC di antara huruf ASCII sering kali Latin-1.
    .fix = Ubah teks menjadi UTF-8 sebelum mengirimnya, dan kirim byte lain sebagai pesan biner.

seen-text-cut-in-character = Sebuah program memotong teks setelah jumlah byte yang tetap, di tengah sebuah karakter.
    .test = Hanya teks dengan karakter non-ASCII yang gagal, dan hanya di atas panjang tertentu. Byte yang salah ada di tempat pemotongan, biasanya di akhir pesan.
    .fix = Potong di antara karakter: geser titik potong ke belakang selama byte sesudahnya bernilai 80 sampai BF. Atau biarkan pustaka memecah pesan menjadi fragmen.

seen-reason-not-utf8 = Alasan sebuah frame Close bukan UTF-8, atau terpotong di dalam sebuah karakter. ws dan undici menjawab dengan 1007; gorilla, Tomcat, .NET, dan Bandit menjawab dengan 1002.
    .test = Error itu datang di akhir koneksi, tepat setelah frame Close dengan alasan yang panjang atau non-ASCII. gorilla dan uWebSockets memotong alasan yang panjang setelah jumlah byte yang tetap.
    .fix = Batasi alasan pada 123 byte UTF-8, dan potong di antara karakter.

seen-content-called-invalid = Sebuah gateway atau API memakai 1007 untuk isi yang melanggar skema, walaupun teksnya UTF-8 yang valid. Plugin websocket-validator dari Kong melakukan ini.
    .test = Byte-nya UTF-8 yang valid, dan log gateway atau alasannya menyebut skema atau sebuah field.
    .fix = Perbaiki isi pesan. Di server Anda sendiri, kirim 1008 atau kode dari 4000–4999 untuk ini.

seen-inflate-failed = Pesan terkompresi tidak bisa didekompresi, dan pustakanya mengirim 1007 untuk itu. Bandit melakukan ini.
    .test = Teksnya sendiri UTF-8 yang valid. Setelah Anda mematikan permessage-deflate di kedua ujung, error itu tidak terjadi lagi.
    .fix = Perbarui kedua pustaka, dan cari proxy yang mengubah frame terkompresi. Sampai saat itu, biarkan kompresi mati.

## 1008

seen-credentials-refused-after-open = Handshake berhasil, lalu server menutup koneksi karena token atau kunci tidak ada, salah, kedaluwarsa, atau diblokir.
    .test = Close datang dalam sekitar satu detik setelah koneksi terbuka, sering dengan alasan kosong. Jika koneksi ke alamat yang sama tetap terbuka dengan kunci yang diketahui berfungsi, penyebabnya kunci itu; dengan path yang salah, koneksi berakhir dengan kunci mana pun.
    .fix = Dapatkan kredensial baru sebelum menyambung ulang, dan jangan mencoba lagi dengan yang lama. Di server, sebut penyebabnya dalam alasan.

seen-wrong-path-or-stream = Path, stream, saluran, atau model yang diminta klien tidak ada, atau layanan tidak menyediakannya di alamat ini. Gemini Live mengirim 1008 untuk model yang tidak dikenalnya, Binance untuk stream yang salah.
    .test = Alasannya sering menyebut apa yang tidak ditemukan. Dengan kredensial yang sama, koneksi ke path atau model yang didokumentasikan tetap terbuka.
    .fix = Bandingkan path, query, dan nama dalam permintaan Anda dengan dokumentasi terkini dari layanan itu. Ubah permintaan sebelum menyambung ulang.

seen-plan-or-quota = Akun itu tidak boleh memakai fitur ini, atau kuota atau kreditnya habis. Beberapa layanan mengirim 1008 untuk itu, yang lain 1011: Gemini Live melaporkan kuota yang habis dengan 1011.
    .test = Cari “quota”, “credits”, “billing”, atau “RESOURCE_EXHAUSTED” dalam alasan, lalu lihat halaman pemakaian akun itu. Permintaan yang sama berhasil dari akun yang kuotanya masih ada.
    .fix = Jangan sambung ulang secara otomatis. Tunggu sampai kuota diperbarui, atau dapatkan kuota yang lebih tinggi atau paket langganan lain. Jika batasnya pada sesi yang terbuka, tutup sesi yang tidak lagi Anda perlukan.

seen-rate-limited = Klien mengirim pesan lebih cepat, atau membuka lebih banyak koneksi, daripada yang diizinkan batasnya.
    .test = Hitung pesan per detik sebelum penutupan dan koneksi Anda yang terbuka, lalu bandingkan keduanya dengan batas yang didokumentasikan. Jika koneksi tetap terbuka ketika Anda mengirim lebih lambat, penyebabnya batas itu; klien yang membaca terlalu lambat diputus koneksinya, sekalipun tidak mengirim apa-apa.
    .fix = Kirim dengan laju yang tetap dan lebih rendah. Sebelum menyambung ulang, tunggu selama yang disebut dokumentasi; jika tidak disebut, tunggu sekitar satu menit. { -retry-after }

seen-slow-consumer = Klien membaca lebih lambat daripada server mengirim. Server atau gateway menyimpan data yang belum dibaca, dan menutup koneksi ketika yang disimpan terlalu banyak atau terlalu lama.
    .test = Di server, buffer kirim untuk klien ini membesar sebelum penutupan, selagi klien sibuk atau dijeda; alasannya sering memuat kata “slow”. Jika server memutus TCP tepat setelah Close-nya, klien justru melihat 1006.
    .fix = Baca dalam satu task dan proses dalam task lain, dan buang atau gabungkan pembaruan yang tidak Anda perlukan. Di server, beri frame Close waktu untuk tiba sebelum memutus TCP.

seen-token-expired = Token itu valid saat koneksi terbuka dan kedaluwarsa selagi koneksi terbuka, dan server memeriksanya.
    .test = Waktu penutupan sesuai dengan klaim “exp” dari token. Gateway farewell memberi alasan “token expired”. Kredensial yang ditolak saat koneksi terbuka mengakhiri koneksi dalam sekitar satu detik.
    .fix = Dapatkan token baru sebelum menyambung ulang, jika mungkin sebelum yang lama kedaluwarsa. Jika layanan menerima token baru di koneksi yang terbuka, kirim di sana.

seen-too-many-fragments = Sebuah pesan tiba dalam lebih banyak fragmen daripada yang diizinkan penerima. ws untuk Node lalu menutup dengan 1008; batasnya adalah opsi maxFragments.
    .test = Pihak yang menutup menulis “Too many message fragments” atau WS_ERR_TOO_MANY_BUFFERED_PARTS di log. Beberapa rilis ws 5, 6, dan 7 tidak pernah mengatur ulang penghitung fragmennya: rilis itu menutup koneksi yang sibuk walaupun tidak ada yang dipecah menjadi fragmen.
    .fix = Kirim fragmen yang lebih sedikit dan lebih besar, atau naikkan maxFragments jika Anda memercayai pihak seberang. Jika tidak ada yang dipecah menjadi fragmen, perbarui ws.

seen-content-refused = Sebuah pesan punya tipe dan ukuran yang benar, tetapi isinya melanggar aturan: tidak bisa didekodekan, bukan perintah yang dikenal, atau ditolak sebuah filter.
    .test = Penutupan menyusul satu pesan tertentu, dan pesan yang sama juga menutup koneksi baru. Alasan dari Deepgram diawali “DATA-0000” jika payload bukan audio yang bisa didekodekan.
    .fix = Perbaiki pesan itu, dan periksa apakah Anda mengirim format yang Anda umumkan. Jangan kirim ulang pesan itu tanpa perubahan.

## 1009

seen-library-message-limit = Sebuah pesan lebih besar daripada batas pustaka yang menerimanya. Batas default-nya { KIB("coder-read-limit") } KiB di coder/websocket, { KIB("jetty-max-text-message") } KiB di Jetty, { MIB("aiohttp-max-msg-size") } MiB di aiohttp, dan { MIB("uvicorn-ws-max-size") } MiB di uvicorn.
    .test = Bandingkan ukuran pesan terakhir dengan batas itu. Susunan kata dalam alasan atau di log penerima menunjukkan pustakanya: “Max frame length of … has been exceeded” adalah Netty, “Max payload size exceeded” adalah ws, “The decoded text message was too big for the output buffer” adalah Tomcat.
    .fix = Naikkan batas pustaka itu sesuai kebutuhan aplikasi Anda, atau bagi pesannya. Jangan kirim lagi pesan yang sama sebelum itu.

seen-proxy-message-limit = Gateway di antara klien dan server mengizinkan ukuran yang lebih kecil daripada server: { KIB("spring-cloud-gateway-max-frame") } KiB per frame di Spring Cloud Gateway; { KIB("aws-api-gateway-frame") } KiB per frame dan { KIB("aws-api-gateway-message") } KiB per pesan di AWS API Gateway.
    .test = Kirim pesan yang sama langsung ke server. Jika server menerimanya, batasnya ada di gateway di antara Anda dan server.
    .fix = Naikkan batas gateway itu. Jika tidak bisa, bagi pesannya: jika batasnya per frame, kirim pesan dalam frame yang lebih kecil; jika batasnya per pesan, kirim pesan yang lebih kecil.

seen-inflated-past-limit = Sebuah pesan terkompresi kecil saat dikirim dan menjadi lebih besar daripada batas ketika penerima mendekompresinya.
    .test = Ukuran pesan sebelum kompresi lebih besar daripada batas, walaupun frame terkompresinya lebih kecil. ws menghitung byte hasil dekompresi; Centrifugo punya batas tersendiri untuk itu.
    .fix = Naikkan batas untuk pesan hasil dekompresi, atau bagi pesannya. Pertahankan suatu batas: tanpa itu, pesan terkompresi yang kecil bisa memenuhi memori penerima.

seen-oversized-message-resent = Klien menyimpan pesan yang terlalu besar di antreannya dan mengirimnya lagi setiap kali menyambung ulang. Setiap koneksi berakhir dengan 1009.
    .test = Setiap koneksi berakhir setelah waktu yang kira-kira sama, dan pesan terakhir sebelum setiap penutupan berukuran sama. Dengan antrean kosong, koneksi tetap terbuka.
    .fix = Buang pesan itu dari antrean ketika 1009 tiba, dan laporkan error-nya kepada bagian program yang mengirim pesan itu. Setelah itu sambung ulang.

## 1010

seen-extension-required = Klien dikonfigurasi untuk mewajibkan sebuah ekstensi, seperti permessage-deflate, dan server tidak menyetujuinya.
    .test = Klien menutup tepat setelah koneksi terbuka, dan alasannya seharusnya menyebut ekstensi itu. Ekstensi itu tidak ada di Sec-WebSocket-Extensions dalam jawaban server, bahkan tanpa proxy di antara klien dan server.
    .fix = Aktifkan ekstensi itu di server, atau konfigurasikan klien agar bekerja tanpanya. Jangan sambung ulang tanpa perubahan: koneksi baru berakhir dengan cara yang sama.

seen-extension-stripped = Sebuah proxy membuang atau mengubah header Sec-WebSocket-Extensions, sehingga satu pihak tidak tahu apa yang disetujui pihak seberang. Traefik 1.7 tidak meneruskan header server kepada klien.
    .test = Catat header itu di log klien dan di log server: keduanya berbeda. Tanpa proxy, error itu tidak terjadi. Klien yang tidak mewajibkan ekstensi itu justru menerima frame terkompresi, dan koneksi berakhir dengan 1002.
    .fix = Perbarui atau konfigurasikan proxy agar header itu lewat di kedua arah, atau matikan ekstensi itu di kedua ujung.

## 1011

seen-handler-failed = Handler koneksi melempar exception, mengalami panic, atau mengembalikan error, dan framework menutup koneksi dengan 1011.
    .test = Log pihak yang mengirim 1011 menunjukkan error atau stack trace pada detik itu. Jika tidak ada, cari timeout keepalive, atau gateway yang mengirim 1011.
    .fix = Perbaiki error di log itu. Tangkap kegagalan yang Anda duga, dan tutup dengan kode yang memberi tahu klien apa yang harus dilakukan. Jika satu pesan menyebabkan error, jangan kirim pesan itu lagi sebelum error-nya diperbaiki.

seen-keepalive-timeout = Satu pihak mengirim ping dan tidak mendapat pong tepat waktu. Python websockets lalu mengirim 1011 dengan alasan “keepalive ping timeout”: sebagai server dan sebagai klien, ia mengirim ping setiap { SECONDS("python-websockets-ping-interval") } detik dan menunggu pong selama { SECONDS("python-websockets-ping-timeout") } detik. uvicorn menunggu { SECONDS("uvicorn-ws-ping-timeout") } detik.
    .test = Jika log Anda memuat “sent 1011”, pihak Anda yang mengirim ping dan menutup; jika memuat “received 1011”, pihak seberang yang mengirim ping dan menutup. Dalam kedua hal itu penyebabnya bisa jaringan, pihak seberang, atau pihak Anda sendiri, jadi periksa dulu event loop Anda sendiri.
    .fix = Jika jaringan lambat, atau Anda tahu beban apa yang menyebabkan keterlambatan, naikkan ping_timeout. Jika tidak, cari pihak yang terblokir atau tidak membaca. Setelah itu, sambung ulang setelah jeda acak.

seen-event-loop-blocked = Panggilan yang memblokir, seperti time.sleep() atau komputasi yang panjang, memblokir event loop. Ping tidak dijawab, dan pong yang sudah tiba tidak dibaca; jadi pihak yang terblokir bisa saja pihak yang mengirim 1011.
    .test = Dengan nilai default Python, koneksi berakhir sekitar { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } detik setelah pong terakhir, juga dalam uji lokal tanpa proxy. Di kedua pihak, catat di log seberapa terlambat timer event loop terpicu: di pihak yang terblokir, keterlambatannya beberapa detik.
    .fix = Pindahkan pekerjaan yang memblokir ke sebuah thread atau proses, misalnya dengan asyncio.to_thread(), dan gunakan asyncio.sleep() sebagai ganti time.sleep().

seen-ping-behind-backlog = Ping atau pong menunggu di belakang data yang belum dibaca pihak seberang. Kedua pihak hidup, tetapi pong tiba terlambat.
    .test = Koneksi berakhir saat ada beban atau di jaringan lambat, dan tidak ketika sedikit yang dikirim. Buffer kirim penuh sebelum penutupan, sedangkan event loop kedua pihak tepat waktu.
    .fix = Batasi jumlah data yang Anda antrekan, dan baca dalam task tersendiri. Jika penerima pada akhirnya membaca semuanya, naikkan timeout ping.

seen-server-lost-behind-farewell = Gateway farewell kehilangan server di belakangnya: server memutus TCP, melanggar protokol, atau berhenti menjawab ping, dan gateway tidak melihat restart. Klien mendapat 1011; dengan subprotokol graphql-transport-ws klien mendapat 1014, karena graphql-ws tidak menyambung ulang setelah 1011.
    .test = Catatan gateway memuat penyebab “upstream_lost”, “upstream_silent”, atau “upstream_protocol_error”. Jika server sendiri yang mengirim 1011 dan gateway meneruskannya, catatan itu menyatakan bahwa server yang mengakhiri koneksi.
    .fix = Baca log server pada detik itu. Jika klien Anda tidak menyambung ulang setelah 1011 dan menerima 1014, atur upstream_lost_code dan upstream_error_code ke 1014.

seen-service-timer-sends-1011 = Timer sebuah layanan habis karena klien sama sekali tidak mengirim data yang diharapkan layanan itu. Deepgram mengirim 1011 dengan “NET-0001” setelah { SECONDS("deepgram-audio-timeout") } detik tanpa audio.
    .test = Waktu sejak pesan terakhir Anda yang jenisnya diharapkan sama dengan sebuah batas waktu di dokumentasi layanan, dan alasannya sering menyebut batas itu.
    .fix = Kirim data atau pesan keepalive yang didokumentasikan layanan. Selama jeda yang panjang, tutup koneksi dan buka yang baru nanti.

## 1012

seen-server-restarting = Server berhenti sesuai rencana, di-restart, atau memuat ulang kode program atau konfigurasinya, dan menutup koneksinya dengan 1012. uvicorn melakukan ini saat berhenti.
    .test = Banyak koneksi dari satu instance berakhir dalam hitungan detik, masing-masing dengan frame Close, dan log server menunjukkan shutdown itu. Jika hanya koneksi satu klien yang berakhir, cari umur maksimum.
    .fix = Di klien, sambung ulang setelah jeda acak dan pulihkan apa yang diperlukan sesi. Di server, sebar penutupan selama beberapa detik.

seen-rolling-deployment = Sebuah deployment mengganti instance satu demi satu, dan masing-masing menutup koneksinya sebelum berhenti. Phoenix mengosongkan socket-nya per kelompok dan mengirim 1012.
    .test = Koneksi berakhir berkelompok, kelompok demi kelompok, pada waktu-waktu yang ada di log deployment. Klien bisa melihat 1012 lebih dari sekali, jika menyambung ulang ke instance yang diganti kemudian.
    .fix = Sambung ulang setelah jeda acak setiap kali. Di deployment, berhentilah mengirim koneksi baru ke sebuah instance sebelum drain-nya, dan beri instance itu waktu lebih lama daripada yang diperlukan penutupannya.

seen-farewell-draining = Gateway farewell sendiri berhenti atau diganti. Gateway menutup setiap klien dengan 1012 dan menyebut jeda untuk masing-masing.
    .test = Catatan gateway memuat penyebab “restarting”. Jika yang di-restart adalah server di belakang gateway, penyebabnya “upstream_restarted”.
    .fix = Tidak ada yang rusak: tunggu selama yang disebut alasannya, lalu sambung ulang. Jangan matikan paksa proses gateway sebelum waktu yang diizinkan --drain berakhir.

seen-max-age-behind-farewell = Koneksi mencapai umur maksimum (max_age) yang diatur di gateway farewell, dan gateway menutup koneksi dengan 1012 dan sebuah jeda.
    .test = Umur koneksi sama dengan max_age, apa pun yang dikirim, dan catatannya memuat penyebab “max_age”. Restart mengakhiri koneksi dengan umur yang berbeda-beda pada saat yang sama.
    .fix = Tidak ada yang rusak: tunggu selama yang disebut alasannya, lalu sambung ulang. Naikkan max_age jika koneksi seperti itu seharusnya hidup lebih lama.

seen-restart-shown-otherwise = Server di-restart, tetapi klien melaporkan angka lain. Jika server keluar tanpa frame Close, klien di belakang nginx atau HAProxy melaporkan 1006; pustaka yang menolak 1012 melaporkan 1002, 1006, atau error.
    .test = Cari restart di log server pada detik itu, dan tangkap frame terakhir. Frame Close dengan 1012 berarti pustaka klien menolaknya; tanpa frame Close, server atau proxy memutus TCP.
    .fix = Kirim frame Close sebelum server keluar. Kepada klien yang pustakanya menolak 1012, kirim 1001 atau kode dari 4000–4999; pengaturan “substitutes” di gateway farewell melakukannya.

## 1013

seen-overloaded = Layanan tidak punya kapasitas lagi: layanan menutup koneksi untuk mengurangi bebannya, atau sudah mencapai batas koneksinya.
    .test = Banyak klien mendapat 1013 sekaligus, saat koneksi terbuka atau segera setelahnya, dan metrik layanan menunjukkan bahwa sebuah batas tercapai.
    .fix = Di klien, gunakan alamat lain dari layanan itu, atau tunggu sebelum menyambung ulang, setiap kali lebih lama. Di layanan, naikkan batas, tambah instance, atau cari apa yang melambatkannya.

seen-not-ready-yet = Server menerima koneksi walaupun sesuatu yang diperlukannya tidak tersedia, seperti database atau umpan data. Kraken mengirim 1013 dengan “Market data unavailable”.
    .test = Koneksi berakhir dengan 1013 selagi dependensi itu mati atau tepat setelah server mulai berjalan, dan belakangan tetap terbuka, tanpa perubahan apa pun di klien. Beban normal, dan tidak ada batas koneksi yang tercapai.
    .fix = Di klien, tunggu, dan buat jedanya makin lama pada setiap percobaan. Di server, laporkan siap hanya ketika dependensinya siap, agar load balancer tidak mengirim klien sebelum itu.

seen-server-unavailable-behind-farewell = Gateway farewell tidak bisa menjangkau server, atau tidak punya kapasitas untuk klien tambahan, dan rutenya punya when_unavailable = "accept". Klien mendapat 1013 dengan jeda dalam alasan.
    .test = Catatan gateway memuat penyebab “upstream_unavailable” jika server tidak bisa dijangkau, dan “overloaded” jika gateway penuh. Tanpa pengaturan itu jawabannya HTTP 503, yang dilihat halaman sebagai 1006.
    .fix = Jalankan atau perbaiki server; jika gateway penuh, naikkan batas yang disebut catatannya. Klien menunggu selama yang disebut alasannya, lalu menyambung ulang.

seen-reconnecting-too-fast = Klien menyambung ulang lebih cepat daripada layanan pulih. Setiap penyambungan ulang langsung ditutup dengan 1013, dan percobaan itu sendiri membuat layanan tetap sibuk.
    .test = Laju handshake jauh di atas normal, dan setiap koneksi berakhir dalam satu detik. Layanan pulih ketika klien menyambung ulang lebih lambat.
    .fix = Di klien, gunakan jeda acak yang makin lama, dan kembalikan ke awal hanya setelah koneksi stabil beberapa lama. Di depan layanan, batasi laju koneksi baru.

## 1014

seen-invalid-answer-upstream = Server di belakang gateway mati atau mengirim sesuatu yang bukan WebSocket, pada koneksi yang sudah terbuka ke klien.
    .test = Log gateway menunjukkan apa yang diterima gateway. Buka koneksi ke server tanpa gateway: server gagal di sana juga. Jika handshake dengan server gagal, gateway biasanya menjawab HTTP 502, dan halaman melihat 1006.
    .fix = Perbaiki server: log-nya menunjukkan mengapa server mati atau apa yang dikirimnya. Untuk klien yang menolak 1014, buat gateway mengirim 1011.

## 1015

seen-tls-certificate = Sertifikatnya kedaluwarsa, ditandatangani sendiri (self-signed), atau diterbitkan untuk nama yang berbeda dari yang dipakai klien.
    .test = “{ -openssl }” menampilkan nama dan tanggal. Buka host itu dengan https:// di browser: Chrome menyebut penerbit yang tidak dikenal ERR_CERT_AUTHORITY_INVALID. Jika sertifikatnya baik, periksa jam klien.
    .fix = Pasang sertifikat yang valid untuk nama itu. Untuk otoritas sertifikat Anda sendiri, buat klien memercayainya; jangan matikan verifikasi.

seen-tls-chain = Server mengirim sertifikatnya sendiri tanpa sertifikat perantara. Chrome dan Safari mengambil yang kurang dan terhubung; curl, Java, Go, dan Node tidak.
    .test = “openssl s_client -showcerts” hanya menampilkan satu sertifikat. Klien yang gagal melaporkan “unable to get local issuer certificate” atau “unable to verify the first certificate”, sedangkan browser terhubung.
    .fix = Konfigurasikan server dengan seluruh rantai, sering berupa file bernama fullchain.pem, dan muat ulang server.

seen-tls-plain-port = Klien memakai wss:// dengan port tempat server melayani HTTP biasa.
    .test = OpenSSL dan BoringSSL melaporkan “wrong version number”. Port yang sama menerima ws://, atau http:// dengan curl.
    .fix = Gunakan port yang memakai TLS, atau taruh TLS di depan server. Dalam uji lokal tanpa TLS, gunakan ws://.

seen-tls-no-common-version = Klien dan server tidak punya versi TLS atau cipher yang sama: salah satunya usang, atau dikonfigurasi untuk hanya mengizinkan versi lama seperti TLS 1.0.
    .test = Pesan error menyebut penyebabnya: “protocol_version”, “handshake failure”, atau di Chrome ERR_SSL_OBSOLETE_VERSION atau ERR_SSL_VERSION_OR_CIPHER_MISMATCH. “openssl s_client -tls1_2” menunjukkan apakah server menerima TLS 1.2.
    .fix = Perbarui pihak yang usang, atau aktifkan TLS 1.2 atau yang lebih baru di pengaturannya.

seen-tls-inspected = Proxy di jaringan klien mendekripsi koneksi TLS untuk memeriksanya, dan menyajikan sertifikatnya sendiri, yang tidak dipercaya klien.
    .test = Penerbit sertifikat yang dilihat klien bukan penerbit sertifikat server. Di jaringan lain klien terhubung.
    .fix = Buat klien memercayai otoritas sertifikat proxy itu, atau minta operator proxy tidak memeriksa host ini. Server tidak perlu diubah.

## 3000, 3003, 3008

seen-number-means-other-thing = Pengirim memakai angka terdaftar dengan maknanya sendiri. 3000 berarti “connection closed” di Centrifugo, “Go away!” di SockJS, error subprotokol di WebSocket++, dan path yang penuh di SaltyRTC. 3003 di SaltyRTC berarti kedua pihak pindah ke saluran lain. { -other-3008 }
    .test = Cari tahu layanan atau pustaka apa yang ada di ujung seberang: lihat alamat, subprotokol, dan alasannya. Jika angka itu punya makna lain di sana, kredensial atau hak baru tidak membantu.
    .fix = Ikuti dokumentasi pustaka atau layanan itu. Klien Centrifugo menyambung ulang setelah 3000–3499 dan berhenti setelah 3500–3999.

seen-rights-missing = Akunnya dikenal, dan akun itu tidak punya hak, peran, atau paket langganan yang diperlukan saluran atau tindakan ini.
    .test = Koneksi dengan kredensial baru dari akun yang sama berakhir dengan cara yang sama; koneksi dengan akun yang punya hak itu tetap terbuka. Jika kredensial baru membantu, penyebabnya bukan hak.
    .fix = Berikan hak itu, atau gunakan akun yang memilikinya. Di klien, beri tahu pengguna, dan jangan sambung ulang secara otomatis.

seen-rights-revoked = Akun itu punya haknya saat koneksi terbuka dan kehilangannya selagi koneksi terbuka: misalnya, akun itu keluar dari sebuah grup, atau sesinya dicabut.
    .test = Koneksi berfungsi beberapa lama, log akun menunjukkan perubahan itu pada saat penutupan, dan koneksi baru ditolak.
    .fix = Jangan sambung ulang secara otomatis. Di server, tutup koneksi sebuah akun segera setelah haknya berubah, dengan kode yang membuat klien Anda berhenti.

seen-waited-too-long = Pengirim menunggu login, pesan pertama, atau pong, dan timer-nya habis. graphql-ws memakai 4408 untuk login yang tidak datang dalam { SECONDS("graphql-ws-connection-init-timeout") } detik; gateway farewell mengirim 3008 kepada klien yang tidak menjawab ping.
    .test = Timer login mengakhiri koneksi pada umur yang sama, timer heartbeat setelah waktu yang sama tanpa pesan atau pong. Bandingkan keduanya dengan timeout server.
    .fix = Lakukan login tepat setelah koneksi terbuka, dan kirim heartbeat yang diharapkan layanan. Jaga agar event loop bebas, supaya ping dijawab.

## 4000–4999

seen-private-meaning = Aplikasi atau layanan di ujung seberang memakai angka itu untuk maknanya sendiri. di Discord 4000 berarti error yang tidak diketahui; di Pusher, aplikasi hanya menerima TLS; di Colyseus, klien sengaja pergi.
    .test = Kenali layanannya dari alamat atau subprotokol, lalu cari angka itu di dokumentasinya. Jika server itu milik Anda, cari di kode sumbernya.
    .fix = Sambung ulang hanya sebagaimana disebut dokumentasi itu. Di Pusher angkanya memuat saran: setelah 4000–4099 jangan sambung ulang tanpa perubahan, setelah 4100–4199 tunggu { SECONDS("pusher-backoff-delay") } detik atau lebih, setelah 4200–4299 langsung sambung ulang.

## 3000–3999

seen-library-number = Sebuah pustaka atau layanan memakai angka dari 3000–3999 yang tidak terdaftar. Centrifugo, SaltyRTC, dan AssemblyAI punya angka seperti itu.
    .test = Angka itu ada di dokumentasi atau di kode sumber pustaka atau layanan di ujung seberang. Alasannya sering menjelaskannya.
    .fix = Lakukan apa yang disebut dokumentasi itu tentang angka tersebut. Jika Anda sendiri yang memilih angkanya, gunakan angka dari 4000–4999 sebagai gantinya.

## 5000–65535

seen-swapped-bytes = Pengirim menulis kedua byte kode dengan urutan yang salah: 59395 adalah 1000, dan 59651 adalah 1001.
    .test = Tulis angka itu dalam heksadesimal dan tukar kedua byte-nya: hasilnya kode yang dikenal.
    .fix = Tulis kode dalam urutan byte jaringan, byte tinggi lebih dulu: 1000 adalah 03 E8.

seen-reason-without-code = Pengirim menulis alasan tanpa kode di depannya, sehingga dua huruf pertama dibaca sebagai angka: “by” adalah 25209.
    .test = Tulis angka itu dalam heksadesimal: kedua byte-nya huruf, dan alasannya kehilangan dua huruf pertama.
    .fix = Taruh kode dalam dua byte di depan alasan, atau kirim isi yang kosong.

## 1016–2999

seen-draft-table = Sebuah program memakai angka dari 1016–2999 untuk maknanya sendiri, atau mengikuti tabel yang membagi rentang ini menjadi 1016–1999 dan 2000–2999. Baik RFC 6455 maupun registri tidak punya pembagian itu.
    .test = Kode sumber pengirim memuat angka itu. Pustaka yang menolaknya menampilkan yang lain: tungstenite menampilkan 1002 dengan “Protocol violation”, walaupun framing-nya benar.
    .fix = Gunakan angka dari 4000–4999 sebagai gantinya: pustaka menerima angka itu, dan browser bisa mengirimnya.

## 0–999

seen-local-number = Sebuah pustaka melaporkan angka itu atau memilikinya sebagai konstanta; angka itu tidak ada dalam frame Close. aiohttp melaporkan 0 untuk Close yang kosong; klien SockJS melaporkan 2000 ketika semua transport gagal; server SockJS menaruh 2010, “Another connection still open”, ke dalam sebuah pesan; libwebsockets punya 2000 dan 9999.
    .test = Tidak ada frame Close yang ditangkap yang memuat angka itu, dan kode sumber pustaka di salah satu dari kedua ujung memuatnya.
    .fix = Cari angka itu di pustaka tersebut. Setelah 2000 dari SockJS, periksa apakah proxy di jalur meloloskan setidaknya satu transport SockJS; setelah 2010, buka hanya satu koneksi per sesi.
