# The search, which runs in the browser.

search-title = Pencarian
search-description = Cari di kode penutupan WebSocket: angka, nama, baris log, byte sebuah frame Close, layanan, atau waktu.
search-lead = Ketik angka, nama, atau pertanyaan, atau tempel baris log atau byte sebuah frame.
# Shown where no script runs. The two pages below it are links.
search-noscript = Pencarian memerlukan JavaScript. Halaman-halaman ini memuat semuanya tanpa JavaScript:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Hasil: { $count }
search-nothing = Tidak ada yang ditemukan untuk kata-kata ini.
search-nearest = Apakah maksud Anda salah satu dari ini?
search-help = Yang paling mudah ditemukan adalah angka, nama, atau satu baris log yang utuh. Halaman-halaman ini memuat semuanya:
search-failed = Pencarian tidak bisa dimuat. Coba lagi, atau lihat di sini:
# Above what the text was recognised as.
search-answer = Apa ini

# What a result is, in one or two words.
kind-code = Kode
kind-pair = Dua kode
kind-range = Rentang
kind-meaning = Layanan
kind-dialect = Layanan
kind-software = Perangkat lunak
# As in English.
kind-timer = Timer
kind-situation = Penyebab
kind-page = Halaman

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = s d dt dtk det sec secs detik second seconds
minute-words = m mnt men min mins menit minute minutes
hour-words = h j jm hr hrs jam hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = ada adalah agar aja akan aku anda apa apakah arti artinya atau bagaimana bagi bisa buat code codes dalam dan dapat dari dengan di dia dong error gimana ini itu jadi jika juga kalau kami kapan karena ke kenapa kode kok koneksi lagi maksud maksudnya masalah mengapa nya oleh pada padahal penutupan putus saat saja saya sebab sebuah selalu sendiri setelah sudah terjadi terputus tertutup terus tetap tiba tidak tutup ditutup menutup untuk websocket websockets yang a an closed close for in is of the to what why
