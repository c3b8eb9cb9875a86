# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = Koneksi ditutup karena pekerjaannya selesai.
cause-going_away = Salah satu pihak berhenti atau pergi.
cause-no_status = Salah satu pihak menutup tanpa kode.
cause-application = Sebuah aplikasi menutup dengan kodenya sendiri.
cause-policy = Salah satu pihak menutup karena pihak seberang melanggar aturan.
cause-internal_error = Salah satu pihak mengalami error yang tidak diduganya.
cause-extension_missing = Klien memerlukan ekstensi yang tidak disetujui server.
cause-protocol_error = Byte yang diterima melanggar aturan framing RFC 6455.
cause-invalid_payload = Sebuah teks bukan UTF-8 yang valid.
cause-unsupported_data = Penerima tidak menerima tipe pesan ini, teks atau biner.
cause-message_too_big = Sebuah pesan melebihi batas ukuran.
cause-rate_limited = Pesan datang lebih cepat daripada yang diizinkan batasnya.
cause-unauthorized = Kredensial tidak ada, salah, atau tidak memberi hak yang diperlukan.
cause-token_expired = Token kedaluwarsa.
cause-content_refused = Sebuah aturan tentang isi menolak pesan.
cause-slow_consumer = Salah satu pihak tidak membaca apa yang dikirim kepadanya.
cause-handler_failed = Handler mengembalikan error.
cause-handler_panicked = Handler mengalami panic.
cause-upstream_lost = Koneksi ke server berakhir tanpa Close, dan gateway tidak melihat restart.
cause-upstream_restarted = Server menolak koneksi, lalu menerimanya lagi: server di-restart.
cause-upstream_unavailable = Server tidak bisa dijangkau saat klien membuka koneksi.
cause-upstream_protocol_error = Server melanggar aturan protokol.
cause-upstream_silent = Server berhenti menjawab.
cause-restarting = Layanan dimatikan atau di-restart.
cause-overloaded = Kapasitas tidak cukup untuk koneksi tambahan.
cause-idle = Terlalu lama tidak ada pertukaran pesan.
cause-ping_timeout = Sebuah ping tidak dijawab tepat waktu.
cause-close_timeout = Sebuah Close tidak dijawab tepat waktu.
cause-max_age = Koneksi mencapai umur maksimumnya.
cause-kicked = Operator menutup koneksi.
cause-refused = Handshake pembuka ditolak.
cause-peer_lost = Koneksi ke pihak seberang berakhir tanpa Close.
cause-tls_failed = Handshake TLS gagal.

party-client = Klien lebih dulu mengakhiri koneksi.
    .short = klien
# As in English: .short
party-upstream = Server lebih dulu mengakhiri koneksi.
    .short = server
# As in English: .short
party-gateway = Gateway lebih dulu mengakhiri koneksi.
    .short = gateway
party-network = Tidak ada pihak yang mengakhiri koneksi: jaringan gagal atau berhenti merespons.
    .short = jaringan

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Koneksi ini berakhir tanpa Close.
fact-pong = Server menjawab ping di koneksi lain.
fact-still_open = Sebuah koneksi dari sebelum server menolak koneksi baru masih terbuka.
fact-check_failed = Pemeriksaan kesehatan server gagal.
fact-answered = Server menjawab handshake pembuka.
fact-accepted = Server menerima koneksi baru.
fact-refused = Server menolak koneksi baru.
fact-unreachable = Server tidak menerima dan tidak menolak koneksi baru.
fact-could_not_try = Gateway tidak punya lagi file descriptor atau port untuk koneksi baru.
fact-no_pong = Server tidak menjawab ping tepat waktu.
fact-no_answer = Server tidak menjawab handshake pembuka tepat waktu.
