# The page that finds the cause of an ending.

diagnose-title = Cari penyebab WebSocket tertutup
diagnose-description = Cari tahu mengapa WebSocket tertutup: sebutkan yang Anda ketahui tentang akhir koneksi, lalu lihat penyebab yang paling mungkin, cara memastikan masing-masing, dan cara memperbaikinya.
diagnose-lead = Sebutkan yang Anda ketahui, dan kosongkan sisanya. Penyebab yang paling mungkin muncul lebih dulu, masing-masing dengan uji dan perbaikannya.
# Shown where no script runs.
diagnose-noscript = Diagnosis memerlukan JavaScript. Tanpa JavaScript, cari di bawah apa yang Anda amati.
diagnose-form = Yang Anda ketahui tentang akhir koneksi
diagnose-failed = Aturan tidak bisa dimuat. Coba lagi.
diagnose-button = Cari penyebabnya
diagnose-clear = Mulai lagi
diagnose-causes = Penyebab yang mungkin
diagnose-noticed = Mulai dari yang Anda amati
diagnose-noticed-about = Arti yang paling sering dari masing-masing:

# Labels of the form's fields.
symptom-code = Kode penutupan
symptom-reason = Alasan, atau baris log
symptom-reason-hint = Teks di samping kode, atau pesan error. Teks ini tetap di browser Anda.
symptom-empty = Alasannya kosong
symptom-opened = Apakah koneksi sempat terbuka?
symptom-clean = Apakah penutupannya bersih (wasClean)?
symptom-silence = Berapa lama idle sebelum itu?
symptom-age = Berapa lama terbuka?
symptom-span-hint = Jumlah detik, atau angka dengan satuannya: 60 detik, 5 menit, 2 jam.
symptom-status = Status HTTP dari handshake
symptom-together = Berapa yang tertutup dalam 2 detik, termasuk yang ini?
symptom-side = Siapa yang melihatnya?
symptom-software = Apa yang ada di jalur?
symptom-others = Perangkat lunak lain, dipisahkan koma
answer-unknown = tidak tahu
answer-yes = ya
answer-no = tidak
answer-client = klien
answer-server = server

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Penyebab yang cocok: { $count }. Pastikan dulu salah satunya sebelum bertindak.
diagnosis-elsewhere = Arti angka ini di berbagai layanan; sebutkan layanan Anda di atas
diagnosis-none = Tidak ada penyebab di referensi ini yang cocok dengan semua ini sekaligus. Hilangkan yang paling tidak pasti.
diagnosis-cause = Selengkapnya tentang penyebab ini
diagnosis-ask = Jawab ini
# $field is the label of a field.
diagnosis-unread = “{ $field }” tidak bisa dibaca dan diabaikan.
# $name is what was typed.
diagnosis-unknown-software = Tidak ada perangkat lunak bernama “{ $name }” yang dikenal di sini; nama itu diabaikan.
diagnosis-several = “{ $name }” bisa berarti salah satu dari ini. Pilih satu:
diagnosis-nearest = Apakah ini maksud Anda?

# What people notice; each leads to what it most often is.
noticed-never-opened = Koneksi tidak pernah terbuka.
noticed-only-behind-proxy = Koneksi hanya tertutup di belakang proxy, setelah beberapa waktu tanpa pesan.
noticed-proxy-refuses = Koneksi tidak terbuka di belakang proxy, dan terbuka tanpanya.
noticed-many-at-once = Banyak koneksi tertutup pada detik yang sama.
noticed-after-deployment = Koneksi tertutup ketika versi baru di-deploy.
noticed-after-sleep = Koneksi tertutup di ponsel, atau setelah komputer masuk mode tidur.
noticed-large-messages = Koneksi tertutup setelah pesan besar.
noticed-handler = Koneksi tertutup setelah satu pesan tertentu, dengan 1011.
noticed-after-login = Koneksi terbuka, lalu tertutup dalam satu detik.
noticed-ping = Log menyebut sesuatu tentang ping atau timeout.
noticed-no-code = Kodenya 1005, dan tidak ada alasan.
noticed-certificate = Koneksi gagal hanya dengan wss://.
