# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [1] Satu penyebab cocok dengan yang Anda ketahui. Pastikan dulu sebelum bertindak.
       *[other] { $count } penyebab cocok dengan yang Anda ketahui, yang paling mungkin lebih dulu. Pastikan dulu salah satunya sebelum bertindak.
    }
diagnose-none = Tidak ada penyebab di referensi ini yang cocok dengan semua gejala itu sekaligus. Hilangkan gejala yang paling tidak pasti, atau cari kodenya dengan farewell explain.

diagnose-contradiction = Gejala-gejala ini saling bertentangan. Perbaiki salah satunya.
contradiction-silence-above-age = Masa idle koneksi tidak bisa lebih lama daripada umurnya.
contradiction-clean-without-close = Penutupan dengan { $code } tidak pernah bersih: frame Close yang bisa dipakai tidak pernah tiba.
contradiction-code-without-opening = Koneksi yang tidak pernah terbuka tidak berakhir dengan { $code }; klien melaporkan 1006 atau 1015.
contradiction-opened-and-refused = Handshake yang dijawab dengan HTTP { $status } tidak membuka koneksi.
contradiction-opened-without-tls = 1015 berarti TLS gagal sebelum koneksi bisa terbuka.

heading-why = Mengapa cocok
heading-confirm = Cara memastikannya
heading-fix = Cara memperbaikinya
heading-separating = Cara membedakan dua yang teratas
heading-more = Apa yang akan membantu
heading-candidates = Arti angka ini di berbagai layanan; sebutkan layanan Anda dengan --with

why-code = Kodenya { $code }.
why-reason = Alasannya memuat “{ $text }”.
why-line = Teks ini ditulis oleh { $software } dalam situasi ini.
why-line-unnamed = Teks ini ditulis oleh perangkat lunak dalam situasi ini.
why-reason-given = { $given ->
        [yes] Ada alasan yang diberikan.
       *[no] Tidak ada alasan yang diberikan.
    }
why-clean = { $clean ->
        [yes] Penutupannya bersih.
       *[no] Penutupannya tidak bersih.
    }
why-opened = { $opened ->
        [yes] Koneksi sempat terbuka.
       *[no] Koneksi tidak pernah terbuka.
    }
why-status = Handshake dijawab dengan HTTP { $status }.
why-age = Umur koneksi { $seconds } detik.
why-silence = Koneksi idle selama { $seconds } detik sebelum berakhir.
why-together = { $count ->
        [1] Tidak ada koneksi lain yang berakhir dalam 2 detik.
       *[other] { $count } koneksi berakhir dalam 2 detik.
    }
why-side = { $side ->
        [client] Klien yang melihatnya.
       *[server] Server yang melihatnya.
    }
why-software = { $software } ada di jalur.
why-cause = Catatan gateway menyebut penyebab “{ $cause }”.
why-timer-silence = Koneksi idle selama { $seconds } detik sebelum berakhir, dan { $setting } di { $software } secara default { $value } detik.
why-timer-silence-fixed = Koneksi idle selama { $seconds } detik sebelum berakhir, dan { $software } mengakhiri koneksi yang idle setelah { $value } detik.
why-timer-silence-reported = Koneksi idle selama { $seconds } detik sebelum berakhir. Pengguna melaporkan bahwa { $software } mengakhiri koneksi yang idle setelah { $value } detik; dokumentasinya tidak menyebut angka.
why-timer-silence-ping = Koneksi idle selama { $seconds } detik sebelum berakhir, dan jumlah { $interval } dan { $setting } di { $software } secara default { $value } detik.
why-timer-age = Umur koneksi { $seconds } detik, dan { $setting } di { $software } secara default { $value } detik.
why-timer-age-fixed = Umur koneksi { $seconds } detik, dan { $software } punya batas { $value } detik.
why-timer-age-reported = Umur koneksi { $seconds } detik. Pengguna melaporkan bahwa { $software } mengakhiri koneksi setelah { $value } detik; dokumentasinya tidak menyebut angka.
why-timer-age-ping = Umur koneksi { $seconds } detik, dan jumlah { $interval } dan { $setting } di { $software } secara default { $value } detik.
why-silent-since = Ini hanya cocok jika tidak ada yang dikirim selama waktu itu.

separating-code = Cari tahu kodenya: event close memuatnya, dan pustaka mencatatnya di log.
separating-reason = Cari tahu alasannya, yaitu teks di samping kode. Alasan yang kosong pun memberi petunjuk.
separating-clean = Cari tahu apakah penutupannya bersih: event close memuat wasClean.
separating-opened = Cari tahu apakah event open terjadi sebelum penutupan.
separating-http_status = Cari tahu status HTTP dari handshake. Halaman tidak bisa melihatnya; klien di luar browser menampilkannya.
separating-age = Cari tahu berapa umur koneksi, dan apakah selalu sama.
separating-silence = Cari tahu berapa lama masa idle sebelum koneksi berakhir, dan apakah selalu sama.
separating-together = Cari tahu berapa koneksi lain yang berakhir dalam 2 detik.
separating-side = Cari tahu apa yang dilihat pihak seberang, klien atau server.
separating-software = Cari tahu apa yang ada di antara klien dan server: proxy, load balancer, layanan, dan pustaka di kedua ujung.

ask-opening = Jawab yang Anda ketahui. Jawaban kosong berarti tidak tahu; Ctrl-D mengakhiri pertanyaan.
yes-words = y ya yes
no-words = t tidak n no
ask-code = Kode penutupan (misalnya 1006)
ask-reason = Alasan, teks di samping kode (- jika kosong)
ask-clean = Apakah penutupannya bersih, wasClean di browser? (ya atau tidak)
ask-opened = Apakah koneksi sempat terbuka? (ya atau tidak)
ask-http_status = Status HTTP dari handshake (misalnya 403)
ask-age = Berapa umur koneksi? (misalnya 60s atau 2h)
ask-silence = Berapa lama masa idle sebelum berakhir? (misalnya 60s)
ask-together = Berapa koneksi yang berakhir dalam 2 detik, termasuk yang ini?
ask-side = Di mana Anda melihatnya? (client atau server)
ask-software = Perangkat lunak di jalur, dipisahkan koma (misalnya chrome, nginx, ws)
