# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: setiap akhir, dua kali
headline = Tekan tombol untuk mengakhiri WebSocket, tanpa farewell dan dengan farewell.
lead = Di kiri, browser Anda berbicara langsung dengan sebuah server. Di kanan, server yang sama ada di belakang farewell, yang memberi tahu browser Anda mengapa koneksi berakhir.
languages = Bahasa
actions = Bagaimana koneksi diakhiri?
straight = Langsung
# As in English.
straight-about = browser → server
through = Lewat farewell
# As in English.
through-about = browser → farewell → server
nothing-yet = Setiap tombol melakukan hal yang sama pada kedua koneksi. Bandingkan apa yang diberitahukan kepada browser Anda.
no-script = Halaman ini memerlukan JavaScript untuk membuka WebSocket. Akhir koneksi terbaru ada di bawah; atau coba terminal:
terminal = Atau dari terminal:
reference = Arti setiap kode penutupan
results = Sejauh ini
col-ending = Akhir
ledger = Buku catatan, real-time
ledger-about = farewell mencatat setiap akhir koneksi: kodenya, mengapa, dan siapa yang lebih dulu.
ledger-empty = Belum ada yang berakhir.
ledger-all = Semua catatan
col-time = Waktu
col-code = Kode
col-cause = Mengapa
col-who = Siapa yang lebih dulu
# As in English.
col-path = Path
picture = Siapa mengirim apa

act-finish = Selesai secara normal
    .moral = Perpisahan yang normal sampai tanpa perubahan. farewell tidak ikut campur.
act-empty = Tutup tanpa kode
    .moral = Tidak ada kode yang dikirim, dan tidak ada yang dikarang: 1005 di kedua sisi.
act-crash = Buat handler crash
    .moral = Di jalur langsung, 1006 tidak mengatakan apa-apa. farewell mengatakan bahwa server gagal, dan bahwa klien boleh kembali.
act-kill = Matikan server
    .moral = Di jalur langsung, 1006 tidak mengatakan apa-apa. farewell menunggu server dengan sia-sia, lalu mengatakan bahwa server sudah tidak ada.
act-restart = Restart server
    .moral = Di jalur langsung, 1006 tidak mengatakan apa-apa. farewell melihat server kembali, dan memberi tahu setiap klien kapan harus kembali.
act-break = Kirim frame yang rusak
    .moral = Di jalur langsung, browser menyerah dengan 1006. farewell menerima sendiri frame yang rusak itu, dan mengatakan siapa yang salah.
act-utf8 = Kirim UTF-8 yang salah
    .moral = Browser hanya bisa menyerah. farewell menghentikan teks yang salah sebelum sampai ke klien, dan mengatakan siapa yang salah.
act-big = Kirim pesan raksasa
    .moral = Di jalur langsung, tidak ada yang menghentikan 128 KiB. farewell punya batas, dan mengatakannya: 1009.
    .open = Server menerima seluruh 128 KiB dan mengirimnya kembali: di antara server dan browser tidak ada yang punya batas.
act-fast = Kirim terlalu cepat
    .moral = Di jalur langsung, tidak ada yang menghentikan banjir pesan. farewell punya batas, dan mengatakannya: 1008.
    .open = Server menjawab setiap pesan: di antara server dan browser tidak ada yang menghitungnya.
act-silent = Buat server diam
    .moral = Di jalur langsung, koneksi menggantung. farewell menyadari bahwa tidak ada yang menjawab, dan mengatakannya.
    .open = Server menerima apa yang dikirim dan tidak menjawab apa-apa. Tidak ada yang bertanya apakah server masih ada, jadi halaman akan terus menunggu.
act-drain = Drain gateway
    .moral = farewell pergi dengan tertib: semua diberi tahu 1012, dan kapan harus kembali. Sisi kiri tidak ada di belakangnya.
    .open = Koneksi ini tidak melewati farewell, jadi drain tidak menyentuhnya. Jika servernya dihentikan, koneksi ini akan berakhir dengan 1006.

headline-running = { $action }: perhatikan kedua sisi …
headline-started = Server mati. Server dijalankan lagi lebih dulu. { headline-running }
headline-failed = Demo tidak menjawab. Apakah masih berjalan?
play-all = Jalankan semua
play-stop = Berhenti

still-open = masih terbuka
never-opened = tidak pernah terbuka
clean = bersih
unclean = tidak bersih
reason-none = tanpa alasan
verdict-true = alasan yang sebenarnya
verdict-empty = tanpa kode, seperti yang dikirim
verdict-lost = alasannya hilang
verdict-unnoticed = tidak ada yang menyadari
verdict-unaffected = tidak di belakang farewell

advice-no = Jangan sambung ulang secara otomatis.
advice-changed = Sambung ulang hanya setelah Anda mengubah sesuatu.
advice-after = Sambung ulang setelah { $min } detik.
advice-between = Sambung ulang setelah waktu acak { $min } sampai { $max } detik.

backend-running = Server berjalan: proses { $pid }.
backend-away = Server pergi sebentar.
backend-dead = Server mati. Tombol berikutnya menjalankannya lagi.

# As in English.
lane-browser = browser
# As in English.
lane-farewell = farewell
# As in English.
lane-server = server
picture-close-empty = Close kosong
picture-cut = TCP diputus, tanpa Close
picture-killed = dimatikan
picture-restarted = di-restart
picture-illegal = frame tidak sah
picture-not-utf8 = teks yang bukan UTF-8
picture-alive = masih hidup?
picture-no-answer = tidak ada jawaban
picture-gives-up = menyerah, tanpa alasan
picture-drain = drain
