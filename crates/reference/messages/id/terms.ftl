# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Kirim pesan atau ping dengan selang kurang dari setengah batas idle terpendek di jalur. Halaman tidak bisa mengirim ping: dari halaman, kirim pesan kecil dalam protokol Anda sendiri, atau biarkan server yang mengirim ping.
-reconnect-soon = Sambung ulang setelah jeda acak paling lama { SECONDS("rfc6455-first-delay") } detik.
-past-the-proxy = Buka koneksi kedua langsung ke server, tanpa melewati satu proxy pun, dan jangan kirim apa-apa di kedua koneksi: jika hanya koneksi lewat proxy yang berakhir, yang mengakhirinya adalah proxy atau load balancer.
-show-status = Ulangi handshake dengan klien yang menampilkan status HTTP, seperti curl atau wscat, dari jaringan yang sama serta dengan path, cookie, dan Origin yang sama.

-retry-after = Jika alasannya menyebut jeda, misalnya “retry-after=2.5” (dalam detik), tunggu tepat selama itu; ini konvensi gateway farewell, bukan standar.
-own-code = Untuk makna Anda sendiri, gunakan kode dari 4000–4999.
-accept-first = Terima handshake sebelum mengirim kode ini: jika Anda menolak handshake dengan status HTTP, halaman hanya melihat 1006.
-uws-refuses = Klien yang dibangun di atas uWebSockets melaporkan kode ini sebagai 1006; kirim 1008 atau kode dari 4000–4999 kepada klien itu.
-shown-anyway = Jika pihak seberang mengirim angka seperti itu, Chromium dan Firefox meneruskannya ke halaman; paket ws untuk Node melaporkan 1006.
-look-up-number = Cari tahu pustaka atau layanan apa yang ada di ujung seberang, lalu cari angka itu di dokumentasinya.
-capture-close = Tangkap frame Close. Isinya harus kosong, atau berupa kode dalam dua byte, byte tinggi lebih dulu, diikuti alasan dalam UTF-8.
# As in English.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } tidak bisa dikirim; kode ini hanya dilaporkan oleh pustaka.
-neither-sent = Keduanya tidak bisa dikirim: masing-masing hanya dilaporkan oleh pustaka.
-give-a-code = Saat memanggil close(), berikan kode dan alasan.
-leave-to-library = Jangan kirim { $code } dari aplikasi Anda: pustaka yang mengirimnya.
-use-1014 = Kirim 1014 hanya jika Anda sebuah gateway, kepada klien yang menerimanya; kirim 1011 kepada yang lain.
-not-again = Setelah salah satu dari keduanya, jangan kirim lagi pesan yang sama.
-general-1008 = 1008 adalah penolakan umum, untuk aturan yang tidak tercakup oleh 1003 (tipe) dan 1009 (ukuran).
-not-a-bug = 1005 bukan error, dan kode ini saja tidak menandakan bug di pihak seberang.

-clean-both = Ya, jika kedua pihak mengirim frame Close.
-clean-receiver = Ya bagi pihak yang menerima kode, jika pihak itu menjawab; pihak yang mengirim kode sering melaporkan 1006.
-clean-never = Tidak, tidak pernah.
-not-valid = Bukan kode penutupan yang valid.

-look-age = Lihat berapa lama koneksi terbuka.
-count-ends = Hitung koneksi yang berakhir dalam beberapa detik yang sama.
-sends-1012 = Kemungkinan besar 1012 jika uvicorn berhenti atau Phoenix melakukan drain.
-fragments-1008 = Jika sebuah pesan datang dalam fragmen yang sangat banyak, periksa pustaka yang menerimanya: ws dan undici mengirim 1008 untuk fragmen yang terlalu banyak.
-other-3008 = Di Centrifugo, 3008 berarti klien membaca terlalu lambat; di AssemblyAI, sesi mencapai durasi maksimumnya.

-never-opened = Jika event open tidak pernah terjadi, kodenya 1006: handshake pembuka gagal, sehingga tidak mungkin ada frame Close yang tiba.
-has-reason = Jika ada alasan dari pihak seberang, kodenya { $code }: frame Close yang kosong tidak bisa memuat alasan. Tanpa alasan, keduanya mungkin.
-local-text = Jika ada teks di samping 1006, teks itu ditulis oleh pustaka Anda sendiri, bukan oleh pihak seberang. Baca teks itu: penyebabnya sering disebut di sana.
-two-ends = Pihak yang menemukan kesalahan mengirim { $code } dan sering melaporkan 1006 sendiri; pihak seberangnya melaporkan { $code }.
-capture-or-log = Angka itu saja tidak menunjukkan kode mana yang tiba: tangkap frame Close, atau baca log pihak seberang.
-general-3000 = Jika servernya Centrifugo, 3000 berarti “connection closed”; jika servernya dibangun di atas WebSocket++, 3000 adalah error umum subprotokol. Keduanya tidak berkaitan dengan kredensial.

-after-1008 = Setelah 1008, baca alasannya dan batas yang didokumentasikan layanan. Jika penyebabnya batas laju, tunggu, lalu kirim lebih lambat; jika bukan, ubah sesuatu sebelum menyambung ulang.
-after-1011 = Setelah 1011, baca alasannya sebelum menyambung ulang: jika kuota habis, atau server tidak mampu menangani sebuah pesan, error yang sama akan terjadi lagi.
-after-1012 = Setelah 1012, tunggu selama yang disebut alasannya. Jika alasannya tidak menyebut jeda, tunggu selama waktu acak { SECONDS("registered-1012-min") } sampai { SECONDS("registered-1012-max") } detik, seperti saran pendaftaran 1012; { SECONDS("paced-1012-min") } sampai { SECONDS("paced-1012-max") } detik hanya cukup jika server menyebar penutupannya selama suatu rentang waktu, seperti farewell.
-after-1013 = Setelah 1013, tunggu selama yang disebut alasannya. Jika alasannya tidak menyebut jeda, coba alamat lain dari layanan itu; sambung ulang ke alamat yang sama hanya jika pengguna meminta, atau setelah jeda acak yang makin lama pada setiap percobaan.
