# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: yang biasanya terjadi

# The programs, above their lines.
picture-client = klien
# As in English.
picture-server = server
# As in English.
picture-gateway = gateway
# As in English.
picture-proxy = proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Dari { $from } ke { $to }: { $what }.
picture-said-at = Di { $who }: { $what }.
picture-said-filled-in = { $what } (diisi oleh pustakanya sendiri)

# What is sent.
picture-empty-close = frame Close kosong
picture-no-close = tanpa frame Close
picture-unread = { $close }, tidak dibaca
picture-message = pesan
# As in English.
picture-frame = frame
picture-binary = pesan biner
picture-text = pesan teks
picture-large = pesan besar
picture-not-websocket = jawaban tidak valid
picture-handshake = handshake pembuka
picture-token = handshake dengan token
picture-accepted = 101 (diterima)
picture-accepted-without = 101, tanpa ekstensi itu
picture-tls-hello = handshake TLS dimulai
picture-certificate = sertifikat
picture-tls-alert = peringatan TLS
picture-end = TCP berakhir
picture-cut = TCP diputus

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = memanggil close(1000)
picture-calls-close = memanggil close()
picture-shuts-down = berhenti
picture-broken-rule = menemukan aturan protokol dilanggar
picture-wants-text = hanya menerima teks
picture-not-utf8 = menemukan byte yang bukan UTF-8
picture-own-rule = menemukan aturannya sendiri dilanggar
picture-limit = hanya menerima yang lebih kecil
picture-idle = terlalu lama tanpa traffic
picture-needs-extension = memerlukan ekstensi itu
picture-fails = gagal di handler-nya
picture-restarts = di-restart
picture-is-back = melihat server sudah kembali
picture-no-capacity = kapasitasnya habis
picture-cannot-use = tidak bisa memakai jawaban itu
picture-not-trusted = tidak memercayainya
picture-credentials = menolak kredensialnya
picture-right-missing = menemukan haknya tidak ada
picture-waited = menunggu terlalu lama
picture-library-reason = menutup karena sebab dari pustakanya
picture-own-reason = menutup karena sebabnya sendiri
picture-refuses-number = menolak angka { $code }

# What a library reports when it is over.
picture-reports = melaporkan { $code }
picture-often-reports = sering melaporkan { $code }
picture-reports-refused = melaporkan 1002, 1006, atau error

# Below the drawing.
picture-clean = Penutupan bersih: kedua pihak mengirim frame Close.
picture-never-opened = 1006 juga dilaporkan ketika koneksi tidak pernah terbuka.
picture-sends-1012-itself = Server yang berhenti sesuai rencana bisa mengirim 1012 sendiri.
picture-or-1011 = Banyak gateway mengirim 1011 sebagai gantinya.
picture-no-websocket = Tidak ada WebSocket yang terbuka. Browser melaporkan 1006.
picture-shown-by-browsers = Chromium dan Firefox meneruskan { $code } ke halaman.
