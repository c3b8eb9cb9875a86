# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] temiz
       *[no] temiz değil
    }, { $by ->
        [us] bizim tarafımızdan
        [us-of-need] bir kural veya zamanlayıcı yüzünden bizim tarafımızdan
        [peer] karşı taraftan
       *[network] ağ yüzünden
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: “{ $reason }”
traffic = Açık kaldığı süre: { $span }; { $in ->
        [one] { $in } mesaj
       *[other] { $in } mesaj
    } geldi ({ $bytes-in ->
        [one] { $bytes-in } bayt
       *[other] { $bytes-in } bayt
    }), { $out } mesaj gitti ({ $bytes-out ->
        [one] { $bytes-out } bayt
       *[other] { $bytes-out } bayt
    }).
more = Devamı: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = Sunucu bir kuralı çiğnedi: { $rule }, bayt { $offset }, { $document } bölüm { $section }.
violation-suspect = Sunucu bir kuralı çiğnedi: { $rule }, bayt { $offset }, { $document } bölüm { $section } ({ $suspect }).

# How long it was open.
# As in English.
span-millis = { $millis } ms
span-seconds = { $seconds } sn
span-minutes = { $minutes } dk { $seconds } sn
span-hours = { $hours } sa { $minutes } dk
span-days = { $days } gün { $hours } sa

# To a script: whether to reconnect.
advice-no = Otomatik olarak yeniden bağlanmayın.
advice-changed = Ancak bir şeyi değiştirdikten sonra yeniden bağlanın.
advice-now = Yeniden bağlanın.
advice-after = { $delay } saniye sonra yeniden bağlanın.
advice-growing = En çok { $max } saniyelik rastgele bir süreden sonra yeniden bağlanın; her başarısızlıktan sonra daha uzun bekleyin.
advice-between = { $min }–{ $max } saniyelik rastgele bir gecikmeden sonra yeniden bağlanın.
