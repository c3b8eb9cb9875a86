# The words around every page.

skip = Lompat ke isi
menu = Halaman utama
crumbs = Lokasi Anda
languages = Bahasa
toc = Di halaman ini
anchor = Tautan ke penyebab ini
license = Teks dan datanya ada di domain publik (CC0).
search-label = Cari, atau tempel baris log
search-hint = 1006, nama, pesan
search-button = Cari
not-found-title = Tidak ada halaman di sini
not-found = Tidak ada halaman di alamat ini. Cari kode, nama, atau baris log.

# What each page is called in a list of links.
name-start = Kode penutupan
name-search = Pencarian
name-codes = Semua kode
name-ranges = Rentang
name-dialects = Layanan
name-software = Perangkat lunak
name-strings = Pesan error
name-timers = Timer
# $span is a length of time, such as "60 s".
name-timer = Setelah { $span }
name-diagnose = Cari penyebab
name-send = Kode mana yang harus dikirim
name-about = Tentang
name-sources = Sumber

# Above the title: what kind of page it is.
kicker-code = Kode penutupan WebSocket
kicker-pair = Dua kode penutupan WebSocket
kicker-dialect = Kode penutupan satu layanan atau pustaka
kicker-software = Perangkat lunak
kicker-timer = Timer siapa ini?

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value } detik
span-minutes = { $value } menit
span-hours = { $value } jam

# How a claim is known; stands after the name of its source.
how-measured = diukur
how-source = kode sumber
how-documentation = dokumentasi
how-report = laporan pengguna

heading-sources = Sumber
heading-details = Rincian
heading-pairs = Ragu bahwa ini kodenya?
heading-both = Kedua kode
heading-confused = Kode yang sering tertukar
more-send = Kode mana yang harus dikirim

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: artinya dan yang perlu dilakukan

# Above the causes; a link to the diagnosis follows.
code-diagnose = Jika Anda tahu lebih banyak tentang akhir koneksi, di sini penyebab yang paling mungkin muncul lebih dulu:

# A pair's page.
pair-title = { $a } atau { $b }?
pair-or = atau
pair-page-title = WebSocket { $a } atau { $b }: { $name_a }, { $name_b }

start-title = Kode penutupan WebSocket
start-description = Mengapa WebSocket tertutup, apa arti setiap kode penutupan, dan apa yang perlu dilakukan: setiap kode, setiap pasangan kode, pesan error, timer, dan diagnosis.
start-headline = Mengapa WebSocket tertutup?
start-lead = WebSocket berakhir dengan sebuah angka. Cari angka itu, atau tempel yang Anda lihat: halamannya menjelaskan apa yang terjadi, cara memastikannya, dan cara memperbaikinya.
start-paste = Tempel yang Anda lihat: kode, nama, pesan error, atau byte
start-paste-hint = Misalnya:
start-paste-button = Jelaskan
start-after = Koneksi tertutup setelah waktu yang sama, berulang kali
start-after-about = Jika waktunya selalu sama, sebuah timer mengakhiri koneksi. Pilih waktunya untuk melihat timer siapa yang mungkin.
start-questions = Apa yang ingin Anda ketahui?
start-diagnose = Sebutkan yang Anda ketahui: kodenya, berapa lama koneksi terbuka, apa yang ada di jalur. Penyebab yang paling mungkin muncul lebih dulu.
start-send = Anda menulis server atau klien dan ingin menutup dengan kode yang tepat.
start-strings = Apa yang ditulis pustaka, browser, dan proxy ketika WebSocket berakhir.
start-software = Kode mana yang diterima setiap pustaka, sebutannya di sana, serta timer dan batasnya.
start-codes = Kode yang paling sering dilihat
start-all = Semua kode dan rentang
start-advice = Sambung ulang: { $advice }
start-services = Arti kode di sebuah layanan
start-services-all = Semua layanan dan pustaka

codes-title = Semua kode penutupan WebSocket
codes-description = Semua kode penutupan WebSocket dari 0 sampai 65535 di satu halaman: nama, apakah dikirim, dan apakah perlu menyambung ulang.
codes-lead = Frame Close memuat angka dari 1000 sampai 4999, atau tidak memuat angka. 1005, 1006, dan 1015 tidak pernah dikirim: pustaka melaporkannya sendiri.
codes-others = Angka yang punya makna di sebuah layanan
codes-others-about = Angka-angka ini tidak punya makna terdaftar. Layanan dan pustaka memakainya untuk keperluan sendiri.

ranges-title = Rentang kode penutupan
ranges-description = Siapa yang boleh memakai rentang kode penutupan WebSocket yang mana: protokol, IANA, pustaka, aplikasi.
ranges-lead = Rentang sebuah angka menyatakan siapa yang menentukan artinya.
ranges-numbers = Angka dalam rentang ini yang punya halaman sendiri:

dialects-title = Kode penutupan layanan dan pustaka
dialects-description = Arti kode penutupan di Discord, Pusher, Twitch, GraphQL, Socket.IO, serta layanan dan pustaka lain, dan apakah perlu menyambung ulang.
dialects-lead = Angka dari 4000 sampai 4999 adalah milik aplikasi. Setiap layanan memberinya makna sendiri, dan beberapa memberi makna baru pada angka terdaftar.
dialects-services = Layanan
dialects-libraries = Pustaka dan protokol
# $name is the service's name.
dialect-title = { $name }: kode penutupan
dialect-description = Arti setiap kode penutupan WebSocket di { $name }, dan apakah perlu menyambung ulang setelahnya.
dialect-lead = Saran untuk menyambung ulang berasal dari sumbernya, jika tidak ada catatan lain.
dialect-channel = Tempat angkanya
dialect-subprotocols = Subprotokol
# As in English.
dialect-hosts = Host
channel-code = dalam kode frame Close
channel-reason = dalam alasan frame Close
channel-in-band = dalam pesan protokolnya
col-meaning = Arti
our-reading = (tafsiran kami atas sumbernya)

software-title = Perangkat lunak dan kode penutupan
software-description = Kode penutupan mana yang diterima browser, pustaka, server, dan proxy, sebutannya di sana, dan apa yang ditulis ketika WebSocket berakhir.
software-lead = Pustaka berbeda-beda: masing-masing menyebut kode dengan nama yang berlainan, menolak beberapa di antaranya, dan menampilkan angkanya sendiri untuk koneksi yang hilang.
software-browsers = Browser
software-libraries = Pustaka
software-servers = Server
software-proxies = Proxy
software-services = Layanan
software-others = Lainnya, dengan timer atau batas
software-refused = Kode yang ditolak beberapa perangkat lunak
software-refused-about = Kode-kode ini boleh dikirim, tetapi perangkat lunak yang disebut di sini tidak menerimanya: aplikasinya melihat angka lain atau error.
# $name is the software's name.
one-title = { $name }: kode penutupan, pesan error, timer
one-description = Kode penutupan mana yang diterima dan dikirim { $name }, sebutannya di sana, apa yang ditulisnya ketika WebSocket berakhir, serta timer dan batasnya.
one-description-short = Apa yang ditulis { $name } ketika WebSocket berakhir, serta timer dan batasnya.
one-codes = Kode mana yang diterimanya
one-accepts = Kode yang diterimanya
one-otherwise = Ditampilkan sebagai ganti kode lain
one-sends = Kode yang bisa dikirimnya
one-sends-script = Kode yang boleh dikirim skrip
one-refuses-to-send = Perlakuannya terhadap kode lain
one-empty = Ditampilkan untuk frame Close tanpa kode
one-lost = Ditampilkan ketika TCP berakhir tanpa frame Close
one-names = Sebutannya untuk kode
one-strings = Apa yang ditulisnya
one-limits = Batas ukuran
one-dialect = Kode penutupannya sendiri
sees-error = error tanpa kode
sees-nothing = tanpa angka
limit-fixed = tidak bisa diatur
limit-message = untuk satu pesan
limit-frame = untuk satu frame
limit-queue = yang menunggu dikirim
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = Pesan error
strings-description = Apa yang ditulis browser, pustaka, server, dan proxy ketika WebSocket tertutup, dan kode penutupan mana yang dimaksud setiap pesan.
strings-lead = Kata-kata setiap program, dengan kode yang dimaksud. Tanda * mewakili teks apa pun, tanda # mewakili angka. Pencarian menemukan satu baris utuh.
strings-common = Ditulis oleh banyak program
strings-more = artinya

timers-title = Timer yang menutup WebSocket
timers-description = Timeout proxy, load balancer, server, dan pustaka yang menutup WebSocket: nilai default, pengaturan, apa yang memulainya lagi dari awal, dan kode yang dilihat setiap pihak.
timers-lead = Koneksi yang selalu berakhir setelah waktu yang sama diakhiri oleh timer. Timer idle menghitung dari traffic terakhir; umur maksimum menghitung dari saat koneksi terbuka, apa pun yang dikirim.
timers-all = Semua timer
timers-dash = – berarti tidak diketahui.
# $span is a time: 60 s, 2 h.
timer-title = WebSocket tertutup setelah { $span }
timer-description = Timer mana yang secara default menutup WebSocket setelah { $span }: proxy, load balancer, server, dan pustaka, dengan pengaturannya.
timer-lead = Timer-timer ini mengakhiri koneksi setelah { $span }, secara default atau menurut laporan pengguna. Cari perangkat lunak yang ada di jalur Anda. Pengaturan di sana bisa punya nilai lain.
timer-what = Ciri-cirinya, dan cara memperbaikinya
timer-more = Selengkapnya
timer-other = Jika tidak satu pun dari ini ada di jalur Anda:
timer-near = Waktu lain
timer-idle = masa idle
timer-lifetime = umur
# As in English.
timer-keepalive = keepalive
timer-handshake = pembukaan
timer-close = penutupan
# As in English.
timer-drain = shutdown
timer-reconnect = sambung ulang
timer-idle-heading = Timer idle
timer-keepalive-heading = Keepalive
timer-lifetime-heading = Umur maksimum
timer-handshake-heading = Waktu untuk pembukaan
timer-close-heading = Waktu untuk penutupan
timer-drain-heading = Waktu untuk shutdown
timer-idle-about = Timer ini mengakhiri koneksi yang selama itu tidak dipakai mengirim apa pun. Kirim sesuatu lebih sering daripada itu; tabel menyatakan apa yang dihitung.
timer-keepalive-about = Timer ini mengirim ping dan mengakhiri koneksi yang pihak seberangnya tidak menjawab. Waktunya adalah jumlah selang ping dan waktu untuk jawaban.
timer-lifetime-about = Timer ini mengakhiri koneksi setelah waktu itu, apa pun yang dikirim. Ping tidak membantu: sambung ulang.
timer-handshake-about = Timer ini mengakhiri koneksi bila yang diharapkan saat pembukaan tidak datang.
timer-close-about = Timer ini memutus koneksi yang pihak seberangnya tidak menyelesaikan penutupan.
timer-drain-about = Timer ini mengakhiri koneksi yang tersisa ketika perangkat lunak berhenti atau memuat ulang.
timer-reported = (dilaporkan pengguna)
col-software = Perangkat lunak
col-setting = Pengaturan
# As in English.
col-value = Default
col-counts = Yang dihitung
col-reset = Dimulai lagi oleh
col-client = Klien melihat
col-server = Server melihat
setting-fixed = tidak bisa diatur
value-none = tidak ada
reset-data = data apa pun, termasuk ping
reset-ping = jawaban atas ping
reset-message = pesan
reset-nothing = tidak ada

send-title = Kode penutupan mana yang harus saya kirim?
send-description = Pohon keputusan untuk kode penutupan WebSocket yang tepat: dari apa yang terjadi di pihak Anda ke kode yang menyatakannya.
send-lead = Mulai dari apa yang terjadi di pihak Anda. Tulis juga penyebabnya dalam alasan: paling banyak 123 byte UTF-8.
ask-why = Mengapa Anda menutup?
because-why-done = Pekerjaannya selesai, atau pengguna sudah pergi.
because-why-leaving = Pihak saya pergi, di-restart, atau tidak punya kapasitas.
because-why-bytes = Yang tiba tidak mengikuti protokol, atau tidak bisa dibaca.
because-why-rules = Pihak seberang tidak boleh melakukan ini.
because-why-failed = Ada yang gagal di pihak saya.
because-why-own = Maknanya hanya diketahui aplikasi saya.
ask-leaving = Mengapa pihak Anda pergi?
because-leaving-for-good = Server berhenti, atau mengakhiri koneksi yang idle.
because-leaving-restart = Server di-restart, dan segera kembali.
because-leaving-page = Saya menulis halaman, dan pengguna meninggalkannya. Browser mengirim kode ini dengan sendirinya.
because-leaving-overloaded = Server tidak punya kapasitas untuk koneksi ini.
ask-bytes = Apa yang salah dengan yang tiba?
because-bytes-framing = Sebuah frame melanggar aturan protokol.
because-bytes-utf8 = Sebuah teks bukan UTF-8 yang valid.
because-bytes-type = Yang tiba teks padahal saya hanya menerima biner, atau sebaliknya.
because-bytes-too-big = Sebuah pesan terlalu besar.
because-bytes-extension = Saya klien, dan server tidak menyetujui ekstensi yang saya perlukan.
ask-rules = Aturan mana yang dilanggar?
because-rules-token = Kredensial tidak ada atau salah.
because-rules-expired = Token kedaluwarsa selagi koneksi terbuka.
because-rules-rights = Kredensialnya benar, tetapi akun itu tidak boleh melakukan ini.
because-rules-rate = Klien mengirim terlalu banyak atau terlalu sering.
because-rules-waited = Saya menunggu sesuatu terlalu lama: login, pesan, jawaban atas ping.
because-rules-rule = Aturan lain: origin, isi, kuota.
send-expired-about = 3000 menyatakan persis itu. Tulis “token expired” dalam alasan, agar klien mendapatkan token baru sebelum menyambung ulang. Semua perangkat lunak menerima 1008 dengan alasan yang sama; gateway farewell mengirim kode itu, karena beberapa pustaka menolak 3000.
ask-failed = Apa yang gagal?
because-failed-handler = Kode program saya gagal dengan cara yang tidak saya duga.
because-failed-not-ready = Saya kelebihan beban, atau belum siap.
because-failed-upstream = Saya gateway, dan server di belakang saya memberi jawaban yang tidak valid.
send-own-about = Pilih sebuah angka, tulis artinya, dan apakah klien perlu menyambung ulang setelahnya.
send-never = Jangan pernah kirim ini
send-never-ranges = Jangan pernah kirim angka di bawah 1000, di atas 4999, atau yang belum ditetapkan.

about-title = Tentang referensi ini
about-description = Apa isi referensi kode penutupan WebSocket ini, bagaimana setiap pernyataan diketahui, dan apa arti tanda-tandanya.
about-lead = Referensi ini menjelaskan mengapa WebSocket tertutup, dan apa yang perlu dilakukan. Setiap pernyataan tentang perangkat lunak punya sumber, cara mengetahuinya, dan hari ketika sumber itu dibaca.
# All are numbers.
about-counts = { $claims } pernyataan tentang { $software } perangkat lunak bertumpu pada { $sources } sumber. Ada { $situations } penyebab, { $strings } pesan error, dan kode dari { $dialects } layanan dan pustaka.
about-known = Bagaimana sesuatu diketahui
about-measured = Kami menjalankan perangkat lunaknya dan melihat apa yang dikirimnya lewat jaringan dan apa yang ditampilkannya.
about-source = Kami membaca kode sumbernya.
about-documentation = Dokumentasinya atau sebuah standar menyatakannya.
about-report = Seorang pengguna melaporkannya secara terbuka. Mungkin itu hanya benar untuk versi atau pengaturan tersebut.
sources-title = Sumber
sources-description = Asal pernyataan dalam referensi ini: pengukuran, kode sumber, dokumentasi, laporan, masing-masing dengan hari ketika dibaca.
sources-lead = Setiap sumber satu kali, dengan hari atau bulan ketika dibaca.
about-signs = Arti tanda-tandanya
about-signs-about = Warna tidak pernah berdiri sendiri: setiap tanda punya kata-katanya.
about-travels = Angka itu ada dalam frame Close: pihak seberang yang mengatakannya.
about-local = Tidak ada frame yang memuat angka ini: pustaka Anda sendiri yang melaporkannya.
about-never = Tidak valid: tidak seorang pun boleh mengirimnya.
about-yes = Klien menyambung ulang, setelah jeda.
about-changed = Percobaan yang sama gagal lagi sampai ada yang berubah.
about-no = Klien tidak menyambung ulang.
about-data = Sebagai data
about-data-about = Semuanya juga tersedia sebagai JSON, dengan skema.
about-license = Lisensi
about-farewell = farewell adalah gateway, pustaka, dan perintah untuk WebSocket yang berakhir dengan baik. Perintah itu tahu semua yang ada di halaman-halaman ini:
