# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } atau { $b }?

heading-differences = Perbedaannya
heading-tell = Cara mengetahui mana yang Anda hadapi
heading-use = Kapan memakai yang mana

axis-travels = Dalam frame Close
axis-senders = Pengirim
axis-clean = Penutupan bersih
axis-fault = Pihak penyebab
axis-reconnect = Sambung ulang?
axis-look = Periksa dulu

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = Angka itu saja tidak selalu menunjukkan mana dari keduanya yang terjadi.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Di tangkapan paket, lihat isi frame Close yang Anda terima. Jika diawali { $bytes_a }, kodenya { $a }; jika diawali { $bytes_b }, kodenya { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Di tangkapan paket, cari frame Close yang Anda terima. Jika isinya diawali { $bytes }, kodenya { $code }. { $report } tidak pernah ada dalam frame Close: pustaka Anda sendiri yang mengisinya.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Di tangkapan paket, lihat isi frame Close. Jika diawali { $bytes }, kodenya { $code }. Jika diawali { $illegal_bytes }, pihak seberang mengirim { $illegal }, yang bukan kode penutupan yang valid; banyak pustaka justru melaporkan 1002 atau 1006.

# Both are only reported.
step-reports = Baik { $a } maupun { $b } tidak boleh ada dalam frame Close, sehingga tangkapan paket dari program yang benar tidak menunjukkan satu pun. Di tangkapan paket, cari apa yang diterima pustaka Anda sebelum melaporkan angka itu.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Lihat isi frame Close, jika ada yang tiba. Jika diawali { $illegal_bytes }, pihak seberang mengirim { $illegal }, yang bukan kode penutupan yang valid. { $report } tidak pernah ada dalam frame Close: pustaka Anda sendiri yang mengisinya.

# Neither may be in a Close frame.
step-both-illegal = Lihat isi frame Close, jika ada yang tiba. Jika diawali { $bytes_a }, pihak seberang mengirim { $a }; jika diawali { $bytes_b }, pihak seberang mengirim { $b }. Keduanya bukan kode penutupan yang valid. Jika tidak ada frame Close seperti itu yang tiba, angka itu dibuat oleh program atau pustaka di pihak Anda.

# $unclean is never a clean close, $code usually is.
step-clean = Lihat wasClean, atau nilai yang dipakai pustaka Anda sebagai gantinya. Jika wasClean bernilai true, kodenya { $code }; pada { $unclean }, wasClean tidak pernah true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Cari tahu perangkat lunak apa yang melaporkan angka itu di pihak Anda. Perangkat lunak berikut menolak { $code } dan melaporkan { $shown } sebagai gantinya: { $stacks }. Jika Anda memakainya, cari tahu apa yang dikirim pihak seberang sebelum mengandalkan { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } dan { $b } adalah dua angka dari satu rentang, “{ $name }”. Protokol tidak membedakan keduanya.
same-differences = Protokol tidak membedakan kedua angka ini.
same-use = Program yang mengirimnya menentukan arti masing-masing. Catat arti setiap angka, dan apakah klien perlu menyambung ulang setelahnya.
same-use-illegal = Jangan kirim satu pun dari keduanya. Untuk makna Anda sendiri, kirim kode dari 4000–4999.
