# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] bersih
       *[no] tidak bersih
    }, { $by ->
        [us] oleh kami
        [us-of-need] oleh kami, karena aturan atau timer
        [peer] oleh pihak seberang
       *[network] oleh jaringan
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: “{ $reason }”
traffic = Terbuka selama { $span }; { $in } pesan masuk ({ $bytes-in } byte), { $out } keluar ({ $bytes-out } byte).
more = Selengkapnya: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = Server melanggar aturan: { $rule } pada byte { $offset }, { $document } bagian { $section }.
violation-suspect = Server melanggar aturan: { $rule } pada byte { $offset }, { $document } bagian { $section } ({ $suspect }).

# How long it was open.
# As in English.
span-millis = { $millis } ms
span-seconds = { $seconds } detik
span-minutes = { $minutes } menit { $seconds } detik
span-hours = { $hours } jam { $minutes } menit
span-days = { $days } hari { $hours } jam

# To a script: whether to reconnect.
advice-no = Jangan sambung ulang secara otomatis.
advice-changed = Sambung ulang hanya setelah Anda mengubah sesuatu.
advice-now = Sambung ulang.
advice-after = Sambung ulang setelah { $delay } detik.
advice-growing = Sambung ulang setelah waktu acak paling lama { $max } detik, makin lama setiap kali gagal.
advice-between = Sambung ulang setelah waktu acak { $min } sampai { $max } detik.
