# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Artinya
heading-when = Kapan kode ini muncul, yang paling sering lebih dulu
heading-send = Kapan sebaiknya dikirim
heading-names = Sebutannya
heading-dialects = Artinya di tempat lain
heading-reference = Tempat kode ini didefinisikan
heading-next = Bacaan selanjutnya

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Untuk halaman
meaning-server = Untuk server
meaning-operator = Untuk operator

# Below each situation. $text is one or more sentences.
seen-test = Uji: { $text }
seen-fix = Perbaikan: { $text }

field-kind = Jenis
field-wire = Dalam frame Close
field-senders = Pengirim
field-refused = Ditolak oleh
field-advice = Sambung ulang?
field-http = Dalam HTTP
field-first = Langkah pertama
field-range = Rentang

wire-yes = Ya, bisa dikirim.
wire-no = Tidak pernah dikirim dalam frame Close.
senders-none = tidak ada
refused = { $stacks }. Penerima yang dibangun di atasnya justru melaporkan 1002, 1006, atau error.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from } sampai { $to }: { $name }

advice-yes = Ya, setelah jeda acak { $min } sampai { $max } detik; tunggu lebih lama setiap kali gagal.
# For a number that its sender defines.
advice-unless-documented = Ya, kecuali dokumentasi pengirim menyatakan lain: setelah jeda acak { $min } sampai { $max } detik; tunggu lebih lama setiap kali gagal.
advice-after = Ya, setelah { $delay } detik.
advice-if-needed = Hanya jika aplikasi Anda masih memerlukan koneksi itu.
advice-no = Tidak: percobaan yang sama akan gagal lagi, kecuali ada yang berubah.
advice-changed = Hanya setelah Anda mengubah sesuatu; jika tidak, error yang sama akan terulang.
# For 1008 alone.
reconnect-policy = { advice-no } Jika alasannya menyebut jeda, sambung ulang setelah jeda itu.
# For 1012 alone.
reconnect-restart = Ya, setelah jeda yang disebut alasannya. Jika tidak disebut, setelah jeda acak { SECONDS("registered-1012-min") } sampai { SECONDS("registered-1012-max") } detik; { SECONDS("paced-1012-min") } sampai { SECONDS("paced-1012-max") } detik cukup bila server menyebar penutupannya selama suatu rentang waktu.
# For 1013 alone.
reconnect-later = Ya, setelah jeda yang disebut alasannya. Jika tidak disebut, ke alamat lain dari layanan itu; ke alamat yang sama hanya jika pengguna meminta, atau setelah jeda acak { $min } sampai { $max } detik, dan makin lama setiap kali.
advice-none = Bukan kode penutupan yang valid; tidak ada yang bisa disambung ulang.

category-unused = tidak dipakai
category-protocol = didefinisikan oleh protokol
category-reserved = dicadangkan, tanpa makna
category-local = hanya lokal, tidak pernah dikirim
category-unassigned = belum ditetapkan
category-registered = terdaftar, untuk pengaju pertama
category-library = untuk pustaka dan framework
category-private = untuk penggunaan privat
category-outside = di luar registri

sender-client = klien
# As in English.
sender-server = server
# As in English.
sender-gateway = gateway
sender-local = tidak ada; pustaka melaporkannya secara lokal

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Sambung ulang.
dialect-backoff = Sambung ulang dengan jeda acak yang makin lama.
dialect-changed = Ubah sesuatu sebelum menyambung ulang.
dialect-no = Jangan sambung ulang.
dialect-unknown = Sumbernya tidak menyebut apakah perlu menyambung ulang.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = Apa yang terjadi
found-candidates = Nama ini berarti kode yang berbeda di perangkat lunak yang berbeda.
found-name = { $name } adalah nama { $code } di: { $software }.
found-frame = Ini frame Close dengan kode { $code }.
found-empty-frame = Ini frame Close tanpa kode.
found-illegal-code = Frame ini tidak sah: { $code } tidak boleh ada dalam frame Close. Kebanyakan pustaka menjawabnya dengan 1002.
found-reason = Alasannya “{ $reason }”.
found-line = Teks ini berasal dari { $software }.
found-code = Teks ini berarti { $code }.
found-local = Perangkat lunak yang menampilkannya menulis teks ini tentang dirinya sendiri.
found-peer = Pihak seberang yang mengirimnya.
fault-fragmented = Frame ini tidak sah: bit FIN-nya bernilai 0, padahal frame Close tidak boleh dipecah menjadi fragmen.
fault-reserved = Frame ini tidak sah: ada bit cadangan (RSV1 sampai RSV3) yang bernilai 1.
fault-too-long = Frame ini tidak sah: isinya lebih panjang dari 125 byte.
fault-truncated = Ada byte yang kurang: frame ini menyatakan isi yang lebih panjang.
fault-trailing = Ada byte setelah akhir frame.
fault-half-code = Frame ini tidak sah: isinya satu byte, separuh dari sebuah kode.
fault-not-utf8 = Frame ini tidak sah: alasannya bukan UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = Kode
list-name = Nama
list-wire = Dikirim?
list-sent = dikirim
list-local = hanya lokal
list-never = tidak pernah
list-yes = ya, setelah jeda
list-if-needed = hanya jika perlu
list-no = tidak
list-changed = setelah perubahan
list-none = tidak berlaku
