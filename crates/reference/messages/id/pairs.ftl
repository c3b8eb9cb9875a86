# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = Dengan 1000, pengirim sudah menuntaskan urusan koneksi itu; dengan 1001, pengirim pergi, entah sudah selesai atau belum, karena sebuah halaman ditutup atau sebuah server berhenti.
    .difference-1 = 1000 hanya menyatakan apa yang dilakukan pengirimnya. Itu tidak berarti kedua pihak sepakat bahwa sesi sudah tuntas.
    .difference-2 = Klien juga berbeda-beda: phoenix.js 1.7 menyambung ulang setelah 1001 dan tidak setelah 1000, dan sockette tidak menyambung ulang setelah yang mana pun.
    .tell-1 = Di server, cari tahu apa yang dilakukan halaman. Jika sebuah skrip memanggil close(1000), kodenya 1000. Jika tab ditutup atau dimuat ulang, atau halaman lain dibuka di dalamnya, browser mengirim 1001; skrip tidak bisa mengirim 1001.
    .tell-2 = Di klien, baca log server. Kemungkinan besar 1000 jika sebuah handler memanggil close(). Kemungkinan besar 1001 jika server berhenti. Server dengan Bandit mengirim 1000 bahkan dalam hal itu.
    .tell-3 = Jika koneksi selalu berakhir setelah masa idle yang sama, lihat servernya. Timer idle Cowboy ({ SECONDS("cowboy-idle-timeout") } detik secara default) mengirim 1000; timer Jetty dan Tomcat mengirim 1001.
    .use = Kirim 1000 ketika pekerjaan selesai, dan 1001 ketika server berhenti sebelum itu. Untuk restart, kirim 1012 jika klien Anda menerimanya.

pair-1000-1005 = Dengan 1000, pengirim menulis kode itu ke dalam frame Close; dengan 1005, frame Close-nya kosong dan pustaka Anda mengisi 1005.
    .difference-1 = Keduanya biasanya penutupan yang bersih. 1000 tidak berarti bahwa kedua pihak sepakat untuk selesai, dan 1005 tidak berarti bahwa pihak seberang punya bug: browser wajib mengirim frame Close yang kosong ketika sebuah skrip memanggil close() tanpa argumen.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Lihat pustaka yang melaporkan angka itu. Java-WebSocket, Tomcat, .NET, dan websocket-driver (Rails, faye) melaporkan 1000 juga untuk frame Close yang kosong. { -capture-or-log }
    .tell-3 = Cari tahu cara pihak seberang menutup. Ketika close() dipanggil tanpa argumen, browser dan ws (Node) mengirim frame Close yang kosong, sedangkan Python websockets dan aiohttp mengirim 1000. Engine.IO (Socket.IO) selalu menutup tanpa kode.
    .tell-4 = Jika Anda melihat 1005 sejak pustaka Anda diperbarui, dan 1000 sebelumnya, frame Close-nya kosong pada kedua masa itu: ws memperbaiki laporannya pada 2017, Vert.x pada versi 3.5.
    .use = Kirim 1000 dengan alasan ketika pihak Anda sudah selesai. { -cannot-send(code: "1005") } Jika pihak seberang harus tahu mengapa Anda menutup, jangan panggil close() tanpa kode. Ketika menerima 1000 atau 1005, perlakukan keduanya sama, tetapi baca alasan 1000.

pair-1000-1006 = Dengan 1000, satu pihak sengaja menutup; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Jika koneksi sempat terbuka, Anda memanggil close(1000) dan melihat 1006, pihak seberang memutus TCP atau tidak menjawab tepat waktu. Panggilan Anda benar; periksa pihak seberang.
    .tell-3 = Jika mitmproxy ada di jalur, koneksi yang hilang bisa sampai sebagai 1000. Untuk memastikannya, baca log server, atau tangkap paket di antara mitmproxy dan server.
    .tell-4 = { -local-text }
    .use = Kirim 1000 ketika pihak Anda sudah selesai, dan tunggu frame Close dari pihak seberang sebelum menutup TCP. { -cannot-send(code: "1006") }

pair-1000-1011 = Dengan 1000, pengirim sengaja menutup; dengan 1011, terjadi error tak terduga di pihak pengirim, mirip HTTP 500.
    .difference-1 = Server yang mengirim 1000 setelah error menyembunyikan error itu, dan beberapa klien, seperti phoenix.js 1.7 dan sockette, lalu tidak menyambung ulang.
    .tell-1 = Baca alasannya. Python websockets mengirim 1011 “keepalive ping timeout” setelah ping yang tidak dijawab; Tornado mengirim 1000 “ping timed out” untuk kejadian yang sama.
    .tell-2 = Baca log pihak yang menutup, pada detik itu. Kemungkinan besar 1011 jika log menunjukkan exception atau stack trace. Kemungkinan besar 1000 jika log menunjukkan panggilan close() atau timer idle.
    .tell-3 = Di belakang AWS API Gateway, angkanya tidak membedakan keduanya: ketika backend menghapus koneksi, klien selalu melihat 1000. Baca log backend.
    .use = Kirim 1000 ketika pihak Anda sudah selesai, dan 1011 ketika pihak Anda gagal. { -after-1011 }

pair-1000-1012 = Dengan 1000, pengirim sudah selesai; dengan 1012, layanan di-restart dan meminta kliennya menyambung ulang setelah jeda.
    .difference-1 = Klien bertindak berdasarkan perbedaan ini: sockette, robust-websocket, dan phoenix.js 1.7 tidak menyambung ulang setelah 1000, tetapi menyambung ulang setelah 1012.
    .tell-1 = { -count-ends } Kemungkinan besar 1000 jika hanya koneksi Anda yang berakhir. Kemungkinan besar 1012 jika semua koneksi dari satu instance berakhir. Server dengan Bandit bisa mengirim 1000 bahkan dalam hal itu, yaitu ketika berhenti.
    .tell-2 = Baca log server. Kemungkinan besar 1012 jika log menunjukkan shutdown atau pemuatan ulang uvicorn, atau drain Phoenix. Kemungkinan besar 1000 jika sebuah handler memanggil close(), atau sebuah timer mengakhiri koneksi: timer idle Cowboy dan umur maksimum Daphne mengirim 1000.
    .use = Kirim 1012 ketika layanan di-restart, untuk deployment atau setelah konfigurasinya diubah. Kirim 1000 hanya ketika klien tidak perlu menyambung ulang.

pair-1001-1005 = Dengan 1001, pengirim menulis bahwa ia pergi; dengan 1005, pengirim tidak memberi kode: frame Close-nya kosong, dan pustaka Anda mengisi 1005.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = Di server, cari tahu apa yang dilakukan halaman. Jika tab ditutup atau dimuat ulang, atau halaman lain dibuka di dalamnya, kodenya 1001. Jika sebuah skrip memanggil close() tanpa argumen, atau melepas referensi terakhir ke WebSocket, kodenya 1005.
    .tell-3 = Di klien, lihat servernya. Kemungkinan besar 1005 jika servernya Socket.IO, yang menutup setiap WebSocket tanpa kode. Kemungkinan besar 1001 jika server dengan Python websockets berhenti, atau jika Caddy dimuat ulang.
    .use = Kirim 1001 ketika server Anda berhenti, atau 1012 ketika server di-restart; browser mengirim 1001 dengan sendirinya. { -cannot-send(code: "1005") } { -give-a-code } Dalam statistik Anda, hitung keduanya sebagai akhir yang normal.

pair-1001-1006 = Dengan 1001, pihak seberang mengirim frame Close untuk menyatakan bahwa ia pergi; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006.
    .difference-1 = Satu kejadian bisa berupa 1001 di satu pihak dan 1006 di pihak seberangnya: ketika timer idle Jetty atau Tomcat habis, klien melihat 1001 dan server sendiri melaporkan 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Cari tahu apa yang ada di antara klien dan server. nginx dan HAProxy tidak pernah mengirim frame Close, jadi kemungkinan besar 1006 jika salah satunya memutus koneksi. Caddy mengirim 1001 ke kedua pihak saat memuat ulang konfigurasinya.
    .tell-3 = Di ponsel, baca alasannya: “WebSocket is closed due to suspension.” adalah 1001 dari Safari. Kemungkinan besar 1006 jika ponsel dikunci atau kehilangan jaringan.
    .tell-4 = Jika pengguna kembali ke sebuah halaman dengan tombol Kembali, dan halaman itu mendapat event close tepat setelah pageshow, browser telah menaruh halaman itu di back/forward cache dan menutup koneksinya. Menurut standar yang diusulkan, halaman melihat 1006 dan server 1001.
    .use = Ketika server Anda berhenti, kirim 1001, atau 1012 jika server di-restart, dan tunggu frame Close dari klien sebelum menutup TCP. { -cannot-send(code: "1006") }

pair-1001-1011 = Dengan 1001, pengirim pergi dan tidak ada yang salah; dengan 1011, terjadi error tak terduga di pihak pengirim.
    .tell-1 = Baca alasannya. “keepalive ping timeout” dan teks tentang error datang bersama 1011. “Connection Idle Timeout” (Jetty) dan “CloudFlare WebSocket proxy restarting” datang bersama 1001.
    .tell-2 = Baca log pihak yang menutup, pada detik itu. Kemungkinan besar 1001 jika log menunjukkan shutdown atau timer idle. Kemungkinan besar 1011 jika log menunjukkan exception atau ping yang tidak dijawab.
    .tell-3 = { -count-ends } Kemungkinan besar 1011 jika hanya satu yang berakhir, setelah pesan yang tidak bisa diproses handler-nya. Kemungkinan besar 1001 jika semua koneksi dari satu server berakhir karena ada yang menghentikannya.
    .use = Kirim 1001 ketika pihak Anda pergi sesuai rencana, dan 1011 ketika pihak Anda gagal, agar operator melihat kegagalan itu. { -after-1011 }

pair-1001-1012 = Dengan 1001, pengirim pergi dan tidak menyebut apakah ia akan kembali; dengan 1012, sebuah layanan di-restart dan meminta kliennya menyambung ulang setelah jeda.
    .difference-1 = Server melihat 1001 setiap hari, karena browser mengirimnya saat halaman ditinggalkan; browser tidak mengirim 1012. Beberapa klien, seperti sockette, tidak menyambung ulang setelah 1001, tetapi menyambung ulang setelah 1012.
    .tell-1 = Cari tahu perangkat lunak apa yang menutup koneksi. { -sends-1012 } Kemungkinan besar 1001 jika Python websockets berhenti atau Caddy dimuat ulang.
    .tell-2 = Lihat masa idle-nya. Kemungkinan besar 1001 jika koneksi selalu berakhir setelah waktu tanpa traffic yang sama: timer idle Jetty, Tomcat, dan AWS API Gateway mengirim 1001.
    .tell-3 = Cari tahu apa yang direncanakan. Kemungkinan besar 1012 jika deployment atau pemuatan ulang konfigurasi dimulai tepat sebelum koneksi berakhir, tetapi server yang diganti bisa juga mengirim 1001: dalam hal itu, baca log server.
    .use = Kirim 1012 ketika layanan di-restart dan klien Anda menerimanya; jika tidak, kirim 1001. { -after-1012 }

pair-1001-1013 = Dengan 1001, pengirim pergi; dengan 1013, layanan tetap berjalan tetapi saat ini tidak punya kapasitas untuk koneksi ini.
    .tell-1 = { -look-age } Kemungkinan besar 1013 jika koneksi berakhir tepat setelah terbuka. Kemungkinan besar 1001 jika koneksi sudah berfungsi beberapa lama.
    .tell-2 = Sambung ulang satu kali setelah beberapa detik. Kemungkinan besar 1013 jika koneksi baru ditutup dengan cara yang sama selagi layanan sibuk. Kemungkinan besar 1001 jika koneksi baru tetap terbuka.
    .tell-3 = Baca log server pada detik itu. Kemungkinan besar 1001 jika server berhenti atau timer idle habis, dan 1013 jika batas koneksi atau beban tercapai.
    .use = Kirim 1001 ketika server Anda berhenti, dan 1013 ketika server tetap berjalan tetapi penuh. { -after-1013 }

pair-1001-3008 = Dengan 1001, pengirim pergi, atau mengakhiri koneksi yang idle terlalu lama; dengan 3008, pengirim terlalu lama menunggu sesuatu yang harus Anda kirim.
    .difference-1 = Pilihan server berbeda-beda: untuk koneksi yang idle, Jetty, Tomcat, dan gateway farewell mengirim 1001; untuk ping yang tidak dijawab, gateway farewell mengirim 3008. 3008 terdaftar sebagai Timeout tanpa dokumen, jadi hanya alasannya yang menyebut apa yang terlambat.
    .tell-1 = Baca alasannya. Kemungkinan besar 3008 jika menyebut sesuatu yang terlambat: login, pesan pertama, pong. “Connection Idle Timeout” adalah 1001 dari Jetty.
    .tell-2 = Lihat klien lain. Kemungkinan besar 1001 jika semua koneksi dari server itu berakhir bersamaan. Kemungkinan besar 3008 jika yang berakhir hanya klien yang tidak mengirim apa-apa atau lambat.
    .tell-3 = Cari tahu layanan apa itu. { -other-3008 }
    .use = Kirim 3008 ketika klien tidak mengirim tepat waktu apa yang harus dikirimnya, dan sebut itu dalam alasan. Kirim 1001 ketika pihak Anda pergi. Setelah 3008, cari tahu apa yang terlambat, dan kirim tepat waktu di koneksi berikutnya.

pair-1002-1003 = Dengan 1002, byte-nya melanggar protokol WebSocket; dengan 1003, byte-nya benar, tetapi penerima tidak mendukung tipe pesan ini, teks atau biner.
    .tell-1 = Kirim isi yang sama dengan tipe yang lain: teks sebagai ganti biner, atau sebaliknya. Kemungkinan besar 1003 jika tipe yang lain diterima. Kemungkinan besar 1002 jika itu juga gagal.
    .tell-2 = Baca alasannya. Kodenya 1002 jika alasannya menyebut aturan framing, seperti “RSV1 must be clear”.
    .tell-3 = Cari tahu server itu dibangun di atas apa. Undertow dan Cask dari sebelum akhir 2024 bisa mengirim 1003 untuk frame yang rusak, karena kedua konstantanya tertukar di kode sumbernya. websocket-driver (Rails, faye) mengirim 1003 untuk frame tanpa mask. Dalam kasus-kasus ini, baca log server.
    .use = { -leave-to-library(code: "1002") } Kirim 1003 dari aplikasi Anda ketika aplikasi tidak menerima tipe sebuah pesan. { -not-again }

pair-1002-1005 = Dengan 1002, pihak seberang menemukan kesalahan protokol dalam byte yang diterimanya dari Anda; dengan 1005, pihak seberang tidak melaporkan error: frame Close-nya kosong, dan pustaka Anda mengisi 1005.
    .difference-1 = Frame Close yang kosong itu sah, jadi 1005 saja tidak berarti ada yang salah. 1002 berarti ada yang salah: program Anda, pustaka Anda, atau sebuah proxy mengirim header yang cacat, mask yang salah, atau opcode yang dicadangkan.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Jika tangkapan paket menunjukkan frame Close dengan isi satu byte, frame itu tidak sah. Kebanyakan pustaka menjawab frame seperti itu dengan 1002; Firefox dan gorilla melaporkan 1005. Kesalahannya ada di program yang mengirim frame itu.
    .tell-3 = Baca log pihak seberang pada detik itu. Kemungkinan besar 1002 jika log menunjukkan kesalahan protokol, dan 1005 jika log menunjukkan panggilan close() tanpa kode.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Program yang menulis 1005 ke dalam frame Close menyebabkan kesalahan protokol.

pair-1002-1006 = Dengan 1002, pihak seberang memberi tahu bahwa byte Anda melanggar RFC 6455; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = Jika event open tidak pernah terjadi, handshake pembuka gagal, sehingga tidak mungkin ada frame Close yang tiba: kodenya 1006. Ada satu pengecualian: untuk handshake yang ditolak, Java-WebSocket bisa melaporkan 1002, dengan teks “Invalid status code received”.
    .tell-2 = Bandingkan kedua log pada detik yang sama. Jika log Anda menyebut aturan yang dilanggar dan melaporkan 1006, pihak Anda yang menemukan kesalahan, dan pihak seberang yang mengirim byte yang salah.
    .tell-3 = Untuk halaman, buka konsol browser. Browser yang menemukan kesalahan hanya melaporkan 1006 kepada halaman, dan menulis aturan yang dilanggar di konsol.
    .tell-4 = Jika Anda selalu melihat 1002 setelah waktu tanpa traffic yang sama, dan server berjalan dengan Bandit (Phoenix), timer idle Bandit yang mengirim 1002; tidak ada byte yang salah.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Jika log Anda sendiri menyebut aturan yang dilanggar, jangan sambung ulang tanpa perubahan, bahkan setelah 1006.

pair-1002-1007 = 1002 menyangkut frame: opcode, bit, mask, atau panjangnya. 1007 menyangkut isi: teks yang bukan UTF-8, atau data yang tidak sesuai dengan tipenya.
    .tell-1 = Lihat pesan terakhir dalam heksadesimal. Kemungkinan besar 1007 jika pesan itu teks yang ditolak dekoder UTF-8. Kemungkinan besar 1002 jika header sebuah frame salah.
    .tell-2 = Kirim teks ASCII biasa. Kemungkinan besar 1007 jika teks ASCII diterima dan teks Anda yang biasa tidak. Kemungkinan besar 1002 jika keduanya gagal.
    .tell-3 = Jika alasan dari frame Close Anda sendiri bukan UTF-8, lihat pustaka yang menerima frame Close itu. ws dan undici menjawab 1007; gorilla, Tomcat, .NET, dan Bandit menjawab 1002.
    .use = Serahkan keduanya kepada pustaka, yang mengirimnya dengan sendirinya. Keduanya bukan untuk JSON yang cacat: untuk itu, kirim 1008, atau kode Anda sendiri dari 4000–4999. { -not-again }

pair-1002-1008 = Dengan 1002, Anda melanggar protokol WebSocket; dengan 1008, Anda melanggar aturan layanan.
    .tell-1 = Baca alasannya. Kodenya 1002 jika menyebut framing: mask, opcode, bit RSV, panjang. Kodenya 1008 jika menyebut kredensial, laju, paket langganan, atau isi pesan.
    .tell-2 = Buka koneksi dengan pustaka lain yang teruji baik dan akun yang sama. Kemungkinan besar 1002 jika error-nya hilang. Kemungkinan besar 1008 jika error yang sama terjadi.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Jika servernya server GraphQL dengan subscriptions-transport-ws, 1002 berarti server dan klien tidak punya subprotokol yang sama.
    .use = { -leave-to-library(code: "1002") } Kirim 1008 ketika salah satu aturan Anda sendiri dilanggar.

pair-1002-1011 = Dengan 1002, pengirim menemukan kesalahan protokol dalam byte yang diterimanya; dengan 1011, pengirim sendiri yang gagal, atau ping-nya tidak dijawab.
    .tell-1 = Baca alasannya. Kodenya 1002 jika menyebut aturan framing. Kodenya 1011 jika berbunyi “keepalive ping timeout” atau berupa teks sebuah exception.
    .tell-2 = Baca log pengirim pada detik itu. Kemungkinan besar 1011 jika log menunjukkan stack trace aplikasi. Kemungkinan besar 1002 jika log menunjukkan error pustaka WebSocket tentang sebuah frame.
    .tell-3 = Jika koneksi selalu berakhir setelah waktu tanpa traffic yang sama, lihat servernya: timer idle Bandit mengirim 1002, dan Python websockets mengirim 1011 setelah ping yang tidak dijawab.
    .tell-4 = Matikan permessage-deflate di kedua ujung. Kemungkinan besar 1002 jika error-nya lalu hilang.
    .use = { -leave-to-library(code: "1002") } Kirim 1011 ketika kode program Anda gagal. Gateway yang servernya melanggar protokol mengirim 1011 atau 1014 kepada klien, bukan 1002: klien tidak melakukan kesalahan. { -after-1011 }

pair-1002-1012 = Dengan 1002, pihak seberang menemukan kesalahan protokol dalam byte yang diterimanya dari Anda; dengan 1012, layanan mengumumkan restart-nya. Beberapa pustaka melaporkan 1002 untuk 1012 yang ditolaknya.
    .tell-1 = { -count-ends } Kemungkinan besar 1012 jika semua koneksi dari satu instance berakhir saat deployment atau pemuatan ulang. Kemungkinan besar 1002 jika hanya koneksi Anda yang berakhir.
    .tell-2 = Baca teks di samping kode. Kodenya 1002 jika teks itu menyebut aturan framing, seperti “RSV1 must be clear”. Jika teks itu menyebut kode penutupan yang tidak valid, pustaka Anda menolak kode yang tiba.
    .tell-3 = Setelah restart, ulangi sekali apa yang Anda lakukan. Kemungkinan besar 1002 jika pesan yang sama juga mengakhiri koneksi baru. Kemungkinan besar 1012 jika koneksi baru tetap terbuka.
    .tell-4 = Cari shutdown di log server. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Kirim 1012 ketika layanan di-restart; kepada klien yang menolak 1012, kirim 1001 atau kode Anda sendiri dari 4000–4999.

pair-1002-1014 = Dengan 1002, pihak seberang menemukan kesalahan protokol dalam byte yang diterimanya dari Anda; dengan 1014, sebuah gateway memberi tahu bahwa server di belakangnya gagal. Beberapa pustaka melaporkan 1002 untuk 1014 yang ditolaknya.
    .tell-1 = Jika pustaka Anda tungstenite dan teksnya “Protocol violation”, pihak seberang mungkin mengirim 1014, yang diganti tungstenite dengan 1002. { -capture-or-log }
    .tell-2 = Cari tahu apa yang ada di antara klien dan server. Kemungkinan besar 1002 jika tidak ada gateway yang memahami WebSocket: hanya gateway seperti itu yang mengirim 1014.
    .tell-3 = Buka koneksi langsung ke server, tanpa gateway. Kemungkinan besar 1002 jika pesan yang sama juga mengakhiri koneksi itu dengan 1002. Kemungkinan besar 1014 jika server mengakhirinya tanpa frame Close.
    .tell-4 = Baca log gateway. Kemungkinan besar 1014 jika koneksi ke server di belakangnya putus, dan 1002 jika gateway menolak frame Anda.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = Dengan 1003, penerima tidak mendukung tipe pesan ini, teks atau biner; dengan 1007, tipenya didukung, tetapi byte-nya tidak sesuai dengan tipe itu, misalnya teks yang bukan UTF-8.
    .tell-1 = Lihat opcode pesan terakhir. Kemungkinan besar 1003 jika opcode-nya 2 (biner) dan endpoint mengharapkan teks. Data biner tidak pernah diperiksa sebagai UTF-8.
    .tell-2 = Jika opcode-nya 1 (teks), dekodekan byte-nya. Kemungkinan besar 1007 jika dekoder UTF-8 menolaknya. Kemungkinan besar 1003 jika dekoder menerimanya: berarti endpoint mengharapkan biner.
    .use = Kirim 1003 ketika Anda tidak menerima tipe itu, apa pun isi pesannya. { -leave-to-library(code: "1007") } Untuk isi yang salah dalam tipe yang benar, misalnya JSON yang cacat, kirim 1008 atau kode Anda sendiri dari 4000–4999. { -not-again }

pair-1003-1008 = Dengan 1003, penerima tidak mendukung tipe pesan ini, teks atau biner; dengan 1008, masalahnya bukan tipe: salah satu aturan penerima sendiri dilanggar.
    .difference-1 = { -general-1008 }
    .tell-1 = Kirim isi yang sama dengan tipe yang lain: teks sebagai ganti biner, atau sebaliknya. Kemungkinan besar 1003 jika tipe yang lain diterima. Kemungkinan besar 1008 jika itu juga ditolak.
    .tell-2 = Jika Anda tidak mengirim pesan sebelum koneksi berakhir, kemungkinan besar 1008: 1003 adalah jawaban atas sebuah pesan. Periksa kredensial, Origin, path, dan paket langganan.
    .tell-3 = Jika servernya Starlette, lihat pesannya: WebSocketEndpoint milik Starlette mengirim 1003 juga untuk JSON yang cacat.
    .use = Kirim 1003 ketika Anda sama sekali tidak menerima tipe itu. Kirim 1008 ketika salah satu aturan Anda dilanggar, dan sebut aturan itu dalam alasan. Setelah 1003, ubah pesan sebelum mengirimnya lagi. { -after-1008 }

pair-1003-1009 = Dengan 1003, tipe pesannya salah, teks atau biner; dengan 1009, pesannya terlalu besar.
    .tell-1 = Kirim pesan pendek dengan tipe yang sama. Kemungkinan besar 1009 jika pesan pendek itu diterima. Kemungkinan besar 1003 jika itu juga ditolak.
    .tell-2 = Baca alasannya. Kemungkinan besar 1009 jika menyebut ukuran, panjang, atau jumlah byte; susunan katanya sering menunjukkan pustaka atau gateway yang punya batas itu.
    .tell-3 = Baca log server dan log setiap gateway di jalur pada detik itu. Kemungkinan besar 1009 jika salah satunya menyebut batas ukuran: gateway bisa punya batas sendiri. Kemungkinan besar 1003 jika log server menyebut tipe.
    .use = Kirim 1003 untuk tipe yang tidak Anda terima, dan 1009 untuk pesan yang melebihi batas Anda; sebut batas itu dalam alasan. { -not-again }

pair-1005-1006 = Dengan 1005, sebuah frame Close tiba dan kosong, yang merupakan penutupan yang sah dan bersih; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka. Kedua angka itu diisi oleh pustaka Anda.
    .tell-1 = { -never-opened }
    .tell-2 = Di Firefox, jangan memutuskan berdasarkan wasClean: nilainya juga false untuk frame Close yang kosong jika server menutup TCP sebelum jawaban Firefox.
    .tell-3 = Jika server berjalan dengan uvicorn dan implementasi wsproto atau sansio, koneksi TCP yang hilang dilaporkan sebagai 1005 di sana. { -capture-or-log }
    .tell-4 = Cari tahu cara pihak seberang menutup. Kemungkinan besar 1005 jika itu Socket.IO, yang menutup tanpa kode, atau jika close() dipanggil tanpa argumen. Kemungkinan besar 1006 jika itu Laravel Reverb, yang mengakhiri koneksinya tanpa frame Close saat di-restart.
    .use = { -neither-sent } { -give-a-code } Tunggu frame Close dari pihak seberang sebelum menutup TCP; dengan begitu pihak seberang tidak melihat satu pun dari keduanya.

pair-1005-1008 = Dengan 1008, pihak seberang menolak melanjutkan karena Anda melanggar salah satu aturannya; dengan 1005, pihak seberang tidak memberi kode: frame Close-nya kosong, dan pustaka Anda mengisi 1005.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Baca log server pada detik itu. Jika server menolak klien dan Anda melihat 1005, programnya memanggil close() tanpa kode; ubah program itu agar mengirim 1008 dan menyebut aturannya.
    .tell-3 = { -look-age } Jika setiap koneksi berakhir dalam satu detik setelah terbuka, kemungkinan besar itu penolakan, sekalipun Anda melihat 1005. Jika koneksi berakhir ketika aplikasi sudah selesai, kemungkinan besar itu panggilan close() tanpa kode.
    .use = Kirim 1008 dengan alasan ketika Anda menolak klien: karena lajunya, tokennya yang kedaluwarsa, atau isi sebuah pesan. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = Dengan 1011, pihak seberang melaporkan error tak terduga, mirip HTTP 500; dengan 1005, pihak seberang tidak memberi kode: frame Close-nya kosong, dan pustaka Anda mengisi 1005.
    .difference-1 = 1011 bukan hanya untuk server: klien juga mengirimnya, seperti Python websockets setelah ping yang tidak dijawab.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Jika Anda yang menutup lebih dulu, dengan close() tanpa kode, 1005 hanyalah jawaban kosong dari pihak seberang. Tidak ada yang gagal.
    .tell-3 = Baca log pihak seberang pada detik itu. Jika log menunjukkan stack trace dan Anda melihat 1005, handler error-nya menutup tanpa kode; ubah handler itu agar mengirim 1011. Jika log tidak menunjukkan error, pihak seberang sengaja menutup.
    .use = Tangkap error dari handler pesan Anda, dan kirim 1011 untuk error yang tidak Anda duga; dengan begitu klien dan operator melihat kegagalan itu. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = Dengan 1012, layanan mengumumkan restart-nya dan meminta Anda menyambung ulang; dengan 1005, pihak seberang tidak memberi kode: frame Close-nya kosong, dan pustaka Anda mengisi 1005.
    .difference-1 = 1012 mengumumkan restart yang direncanakan, misalnya deployment atau pemuatan ulang konfigurasi.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = Pustaka yang menolak 1012 melaporkan 1002, 1006, atau error untuknya, tidak pernah 1005. Jika Anda melihat 1005, tidak ada 1012 yang sampai kepada Anda.
    .tell-3 = { -count-ends } Jika semua koneksi dari satu instance berakhir dan Anda melihat 1005, server menutup tanpa kode saat di-restart, seperti Socket.IO. Jika hanya satu yang berakhir, sebuah program memanggil close() tanpa kode.
    .use = Kirim 1012 ketika layanan di-restart. { -cannot-send(code: "1005") } Beberapa klien tidak menyambung ulang setelah 1005. { -after-1012 }

pair-1006-1008 = Dengan 1008, server menerima koneksi lalu menolak melanjutkan; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006.
    .difference-1 = Jika server menolak handshake dengan HTTP 401 atau 403, halaman melihat 1006. Agar halaman melihat 1008, server harus menerima handshake lebih dulu.
    .tell-1 = { -never-opened }
    .tell-2 = Jika server Anda Starlette atau FastAPI dan memanggil close(1008) sebelum accept(), kodenya 1006 bagi klien: server justru menjawab dengan HTTP 403. Log server menunjukkan 403 itu.
    .tell-3 = Ulangi handshake dengan klien yang menampilkan status HTTP. Kemungkinan besar 1008 jika statusnya 101 dan diikuti frame Close. Status apa pun yang menolak handshake, seperti 403, adalah 1006.
    .use = Jika halaman perlu bisa membaca mengapa Anda menolaknya, terima handshake, lalu kirim 1008 dengan alasan. { -cannot-send(code: "1006") }

pair-1006-1009 = Dengan 1009, pihak seberang memberi tahu bahwa sebuah pesan terlalu besar; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, dan pustaka Anda mengisi 1006; pesan yang terlalu besar bisa menyebabkan itu juga.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets tidak pernah mengirim 1009: untuk pesan yang terlalu besar ia memutus TCP, dan pihak seberang melihat 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Kirim pesan kecil, lalu kirim lagi yang besar. Jika hanya pesan besar yang mengakhiri koneksi, ukurannya yang menjadi penyebab, baik Anda melihat 1009 maupun 1006. Jika pesan kecil juga mengakhirinya, 1006 punya penyebab lain. Setelah itu, jangan ulangi pesan besar.
    .tell-3 = Baca log pihak yang punya batas: “Received too big message” adalah uWebSockets, yang pihak seberangnya melihat 1006. Python websockets menulis “sent 1009” di log.
    .use = Kirim 1009, dengan batasnya dalam alasan, sebelum Anda menutup TCP. { -cannot-send(code: "1006") }

pair-1006-1011 = Dengan 1011, pihak seberang gagal dan masih bisa memberi tahu Anda; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Cari tahu apa yang gagal. Kemungkinan besar 1011 jika sebuah handler melempar exception dan prosesnya tetap berjalan. Kemungkinan besar 1006 jika prosesnya crash atau dimatikan paksa, karena nginx dan HAProxy hanya meneruskan akhir TCP.
    .tell-3 = Untuk ping Python websockets yang tidak dijawab (tanpa pong dalam { SECONDS("python-websockets-ping-timeout") } detik), bandingkan kedua pihak. Log satu pihak memuat “sent 1011”; pihak seberangnya melaporkan 1006 jika tidak pernah membaca frame Close itu.
    .tell-4 = Jika ada “sent 1011” di log, jangan hanya memeriksa pihak seberang: event loop pengirim mungkin terblokir, sehingga pengirim tidak membaca pong.
    .use = Kirim 1011 ketika pihak Anda gagal dan masih bisa mengirim. { -cannot-send(code: "1006") } Gateway yang memahami WebSocket, seperti farewell, bisa mengirim 1011 untuk server yang crash. { -after-1011 }

pair-1006-1012 = Dengan 1012, layanan mengumumkan restart-nya; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006. Restart yang tidak diumumkan adalah 1006.
    .tell-1 = { -never-opened } Layanan mungkin masih dalam proses restart.
    .tell-2 = Jika pustaka Anda uWebSockets dan teksnya “Received invalid close payload”, pihak seberang mungkin mengirim 1012, yang ditolak uWebSockets. { -capture-or-log }
    .tell-3 = { -count-ends } Jika ada banyak, dan log server tidak menunjukkan drain, kemungkinan besar 1006: server, atau proxy di depannya, berakhir tanpa frame Close.
    .tell-4 = Baca log server. { -sends-1012 } Kemungkinan besar 1006 jika servernya Laravel Reverb, atau jika prosesnya dimatikan paksa.
    .use = Kirim 1012 pada setiap restart yang direncanakan, dan tunggu frame Close dari klien sebelum proses berakhir. { -cannot-send(code: "1006") }

pair-1006-1014 = Dengan 1014, sebuah gateway memberi tahu bahwa server di belakangnya gagal; dengan 1006, frame Close yang bisa dipakai tidak pernah tiba, atau koneksi tidak pernah terbuka, dan pustaka Anda mengisi 1006.
    .difference-1 = nginx dan HAProxy hanya meneruskan akhir TCP, jadi di belakang keduanya server yang hilang adalah 1006. Hanya gateway yang memahami WebSocket yang bisa mengirim 1014.
    .tell-1 = { -never-opened } Gateway yang tidak bisa menjangkau server biasanya menjawab handshake dengan HTTP 502, 503, atau 504.
    .tell-2 = Jika pustaka Anda uWebSockets dan teksnya “Received invalid close payload”, gateway mungkin mengirim 1014, yang ditolak uWebSockets. { -capture-or-log }
    .tell-3 = Buka koneksi langsung ke server, tanpa gateway. Jika server juga mengakhiri koneksi itu, periksa server, baik Anda melihat 1014 maupun 1006. Jika koneksi itu tetap terbuka, kemungkinan besar 1006: gateway, atau jaringan di antara Anda dan gateway, yang mengakhiri koneksi Anda.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 punya satu penyebab, yaitu handshake TLS yang gagal; 1006 mewakili setiap akhir lain tanpa frame Close yang bisa dipakai, dan di browser juga handshake TLS yang gagal.
    .tell-1 = Lihat alamatnya. Jika diawali ws://, tidak ada TLS, dan kodenya 1006.
    .tell-2 = Jika event open terjadi, TLS berfungsi, jadi pustaka Anda tidak mengisi 1015. Kemungkinan besar 1006.
    .tell-3 = Jalankan openssl s_client -connect HOST:443 -servername HOST -verify_return_error. Jika perintah itu gagal, TLS penyebabnya, dan 1006 dari browser berarti sama dengan 1015. Jika perintah itu berhasil, buka https://HOST di browser, yang menampilkan error jika hanya browser yang menolak sertifikatnya; lalu lihat status HTTP dari handshake.
    .tell-4 = Jika halaman melihat 1015, pihak seberang menulis 1015 ke dalam frame Close, melanggar aturan, dan Firefox meneruskannya. Browser tidak pernah mengisi 1015.
    .use = { -neither-sent } Pustaka di luar browser bisa melaporkan 1015 ketika TLS gagal, dan 1006 untuk yang lainnya. Setelah 1015, perbaiki TLS sebelum membuka koneksi lagi.

pair-1008-1009 = 1009 punya satu makna: pesan terlalu besar. 1008 adalah penolakan umum, untuk aturan yang tidak tercakup oleh 1003 (tipe) dan 1009 (ukuran).
    .tell-1 = Kirim pesan yang lebih kecil dengan jenis isi yang sama. Kemungkinan besar 1009 jika pesan yang lebih kecil diterima. Kemungkinan besar 1008 jika itu juga ditolak.
    .tell-2 = Jika Anda tidak mengirim pesan sebelum koneksi berakhir, kemungkinan besar 1008: 1009 adalah jawaban atas sebuah pesan. Periksa kredensial, Origin, path, dan paket langganan.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Baca alasannya. Kemungkinan besar 1009 jika menyebut ukuran atau panjang, dan 1008 jika menyebut laju, token, atau aturan.
    .use = Kirim 1009 ketika sebuah pesan melebihi batas Anda, dan sebut batas itu. Kirim 1008 untuk aturan Anda yang lain, dan sebut aturan itu. { -after-1008 }

pair-1008-1011 = Dengan 1008, pengirim menolak melanjutkan karena Anda melanggar salah satu aturannya; dengan 1011, pengirim sendiri yang gagal.
    .tell-1 = Baca alasannya. Layanan berbeda-beda: Deepgram mengirim 1008 “DATA-0000” untuk audio yang tidak bisa didekodekannya, dan 1011 “NET-0001” jika terlalu lama tidak ada audio yang datang. Beberapa layanan mengirim 1011 untuk kuota yang habis.
    .tell-2 = Kirim permintaan yang pasti mematuhi aturan, dengan kredensial baru dan pesan kecil yang valid. Kemungkinan besar 1008 jika permintaan itu berhasil. Kemungkinan besar 1011 jika itu juga gagal, atau hanya kadang-kadang gagal.
    .tell-3 = Lihat klien lain. Kemungkinan besar 1011 jika semua klien terdampak. Kemungkinan besar 1008 jika hanya satu akun atau satu program yang terdampak.
    .use = Kirim 1008 ketika klien harus mengubah sesuatu, dan 1011 ketika pihak Anda harus diperbaiki. graphql-ws dan robust-websocket tidak menyambung ulang setelah yang mana pun. { -after-1008 } { -after-1011 }

pair-1008-1013 = Dengan 1008, klien melanggar aturan, dan percobaan yang sama biasanya gagal lagi; dengan 1013, layanan saat ini tidak punya kapasitas, dan percobaan yang sama bisa berhasil nanti.
    .difference-1 = Batas laju untuk satu klien adalah aturan (1008). Layanan yang penuh bagi semua orang adalah 1013.
    .tell-1 = Lihat klien lain pada saat itu. Kemungkinan besar 1013 jika semua klien ditolak. Kemungkinan besar 1008 jika hanya klien Anda yang ditolak.
    .tell-2 = Coba sekali lagi, tanpa perubahan, ketika layanan tidak sibuk. Kemungkinan besar 1008 jika percobaan itu juga gagal. Jika berhasil, itu 1013, atau 1008 karena laju.
    .tell-3 = Lihat cara Anda sendiri mengirim dan membaca. Kemungkinan besar 1008 jika Anda mengirim dengan cepat, atau membaca dengan lambat, tepat sebelum koneksi berakhir.
    .use = Kirim 1008 kepada klien yang melanggar aturan, dan 1013 ketika layanan secara keseluruhan tidak punya kapasitas. Sebut jeda dalam alasan. Gateway farewell menulis “retry-after=30” untuk 30 detik, yang merupakan konvensinya sendiri. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 punya satu makna terdaftar, yaitu kredensial yang tidak ada atau salah; 1008 adalah penolakan umum, dan banyak layanan mengirimnya juga untuk kredensial.
    .tell-1 = Buka koneksi dengan kredensial baru. Jika koneksi itu berakhir dengan cara yang sama, aturan lain yang dilanggar: kemungkinan besar 1008. Jika koneksi itu tetap terbuka, penyebabnya kredensial lama, dan untuk itu layanan mengirim 3000 atau 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = Jika kredensialnya masih berlaku dan Anda baru saja mencapai sebuah batas, kemungkinan besar 1008: sebagaimana terdaftar, 3000 hanya menyangkut kredensial.
    .use = Kirim 3000 untuk kredensial yang tidak ada atau salah, 3003 untuk hak yang tidak dimiliki, dan 1008 untuk aturan lain, atau jika Anda tidak ingin menyebut penyebabnya. Kepada klien yang menolak 3000, kirim 1008.

pair-1008-3003 = 3003 punya satu makna terdaftar, yaitu akun yang dikenal tetapi tidak punya hak itu; 1008 adalah penolakan umum, dan banyak layanan mengirimnya juga untuk hak yang tidak dimiliki.
    .tell-1 = Buka koneksi dengan akun yang punya lebih banyak hak, dan lakukan hal yang sama. Jika koneksi itu berakhir dengan cara yang sama, aturan lain yang dilanggar: kemungkinan besar 1008. Jika koneksi itu tetap terbuka, akun Anda tidak punya hak itu, dan untuk itu layanan mengirim 3003 atau 1008.
    .tell-2 = Buka koneksi dengan kredensial baru dari akun yang sama. Jika koneksi lalu tetap terbuka, itu bukan 3003: penyebabnya kredensial, yaitu 3000 atau 1008.
    .tell-3 = Jika koneksi berakhir hanya setelah banyak pesan, atau setelah Anda membuka banyak koneksi, kemungkinan besar 1008: hak yang tidak dimiliki tidak bergantung pada laju.
    .use = Kirim 3003 ketika Anda mengenal akun itu dan akun itu tidak punya hak yang diperlukan, dan 1008 untuk aturan lain, atau jika Anda tidak ingin menyebut penyebabnya. Terima handshake lebih dulu: halaman tidak bisa membaca HTTP 403.

pair-1011-1012 = Dengan 1011, pengirim gagal secara tak terduga; dengan 1012, layanan di-restart, dan meminta kliennya menyambung ulang setelah jeda.
    .difference-1 = graphql-ws dan robust-websocket tidak menyambung ulang setelah 1011, tetapi menyambung ulang setelah 1012.
    .tell-1 = { -count-ends } Kemungkinan besar 1011 jika hanya satu yang berakhir. Kemungkinan besar 1012 jika semua koneksi dari satu instance berakhir saat deployment.
    .tell-2 = Baca log server pada detik itu. Kemungkinan besar 1012 jika log menunjukkan shutdown, pemuatan ulang, atau drain. Kemungkinan besar 1011 jika log menunjukkan exception.
    .tell-3 = Di belakang gateway farewell, baca catatannya. Penyebab upstream_restarted berarti 1012: server kembali dalam jendela waktu restart. Penyebab upstream_lost berarti 1011, atau 1014 untuk klien graphql-transport-ws dan di rute yang memintanya.
    .use = Kirim 1012 ketika layanan di-restart, dan 1011 ketika layanan gagal secara tak terduga. { -after-1011 }

pair-1011-1013 = Dengan 1011, terjadi error tak terduga di pihak pengirim; dengan 1013, layanan berfungsi tetapi saat ini tidak punya kapasitas.
    .difference-1 = Dalam istilah HTTP, 1011 mirip 500 dan 1013 mirip 503.
    .tell-1 = Coba sekali lagi ketika layanan tidak sibuk. Kemungkinan besar 1013 jika percobaan itu berhasil. Kemungkinan besar 1011 jika pesan yang sama gagal kapan pun.
    .tell-2 = { -look-age } Kemungkinan besar 1013 jika koneksi berakhir tepat setelah terbuka selagi layanan sibuk. Kemungkinan besar 1011 jika koneksi berakhir setelah pesan tertentu, atau setelah ping yang tidak dijawab.
    .tell-3 = Baca log server pada detik itu. Kemungkinan besar 1013 jika batas koneksi atau beban tercapai, dan 1011 jika log menunjukkan exception. Beberapa layanan mengirim 1011 ketika kelebihan beban: dalam hal itu, baca alasannya.
    .use = Kirim 1013 ketika Anda mencapai sebuah batas, agar klien menunggu, dan 1011 untuk kegagalan. { -after-1011 } { -after-1013 }

pair-1011-1014 = Dengan 1011, pengirim gagal, dan angkanya tidak menyebut bagian mana dari layanan itu; dengan 1014, pengirimnya sebuah gateway, dan server di belakangnya memberi jawaban yang tidak valid, mirip HTTP 502.
    .difference-1 = graphql-ws dan robust-websocket tidak menyambung ulang setelah 1011, tetapi menyambung ulang setelah 1014.
    .tell-1 = Cari tahu apa yang ada di antara klien dan server. Tanpa gateway yang memahami WebSocket, kemungkinan besar 1011.
    .tell-2 = Buka koneksi langsung ke server, tanpa gateway. Kemungkinan besar 1011 jika server sendiri menutup dengan 1011: gateway meneruskannya. Kemungkinan besar 1014 jika server mengakhiri koneksi tanpa frame Close, kecuali jika gateway ini mengirim 1011 untuk itu, seperti banyak gateway lain.
    .tell-3 = Di belakang gateway farewell, keduanya berarti kejadian yang sama: gateway mengirim 1011 untuk server yang hilang, dan 1014 kepada klien graphql-transport-ws dan di rute yang memintanya. Catatannya menyebut pihak yang gagal.
    .use = Server mengirim 1011. Gateway mengirim 1014 kepada klien yang menerimanya, dan 1011 kepada yang lain; alasannya menyebut penyebab. { -after-1011 }

pair-1012-1013 = Dengan 1012, layanan di-restart, dan semua kliennya boleh menyambung ulang setelah jeda; dengan 1013, layanan berjalan, tidak punya kapasitas untuk Anda, dan meminta Anda menunggu.
    .tell-1 = { -look-age } Kemungkinan besar 1012 jika koneksi sudah berfungsi dan berakhir bersama semua koneksi lain dari instance-nya. Kemungkinan besar 1013 jika koneksi berakhir tepat setelah terbuka.
    .tell-2 = Sambung ulang satu kali, setelah jeda. Kemungkinan besar 1012 jika koneksi baru tetap terbuka. Kemungkinan besar 1013 jika koneksi baru berakhir dengan cara yang sama.
    .tell-3 = Baca log layanan. Kemungkinan besar 1012 jika sebuah instance dihentikan atau konfigurasinya dimuat ulang, dan 1013 jika sebuah batas tercapai.
    .use = Kirim 1012 ketika Anda melakukan restart, dan 1013 ketika Anda tidak punya kapasitas, masing-masing dengan jeda dalam alasan. { -after-1012 } { -after-1013 }

pair-1013-1014 = Dengan 1013, layanan saat ini tidak punya kapasitas untuk Anda; dengan 1014, sebuah gateway mendapat jawaban yang tidak valid dari server di belakangnya.
    .difference-1 = Dalam istilah HTTP, 1013 mirip 503 dan 1014 mirip 502.
    .tell-1 = { -look-age } Kemungkinan besar 1013 jika koneksi berakhir tepat setelah terbuka. Kemungkinan besar 1014 jika koneksi sudah berfungsi: server di belakang gateway hilang selagi koneksi terbuka.
    .tell-2 = Baca log gateway. Kemungkinan besar 1014 jika koneksi ke server di belakangnya putus atau server mengirim sesuatu yang tidak valid, dan 1013 jika sebuah batas tercapai.
    .tell-3 = Di belakang gateway farewell, baca catatannya: penyebab overloaded dan upstream_unavailable berarti 1013, upstream_lost dan upstream_protocol_error berarti 1014 untuk klien graphql-transport-ws dan di rute yang memintanya, dan 1011 di tempat lain.
    .use = Kirim 1013 ketika Anda tidak punya kapasitas atau belum siap, dan 1014 hanya sebagai gateway yang servernya gagal pada koneksi yang terbuka. { -after-1013 }

pair-3000-3003 = Dengan 3000, layanan tidak tahu siapa Anda, karena kredensial tidak ada atau salah; dengan 3003, layanan mengenal akun Anda, dan akun itu tidak punya hak yang diperlukan.
    .difference-1 = 3000 mirip HTTP 401 dan 3003 mirip HTTP 403, untuk koneksi yang sudah terbuka. Keduanya terdaftar tanpa dokumen, jadi hanya layanan yang bisa menyatakan cara memakainya.
    .tell-1 = Buka koneksi dengan kredensial baru dari akun yang sama. Kemungkinan besar 3000 jika koneksi lalu tetap terbuka. Kemungkinan besar 3003 jika koneksi baru berakhir dengan cara yang sama.
    .tell-2 = Buka koneksi dengan akun lain. Kemungkinan besar 3003 jika itu berhasil dan kredensial baru dari akun Anda sendiri tidak.
    .tell-3 = { -general-3000 }
    .use = Kirim 3000 ketika Anda tidak tahu siapa kliennya, dan 3003 ketika Anda mengenal akun itu dan akun itu tidak punya hak yang diperlukan. Terima handshake lebih dulu: halaman tidak bisa membaca HTTP 401 atau 403. Setelah 3000, sambung ulang hanya dengan kredensial baru; setelah 3003, hanya ketika akun itu sudah punya haknya.
