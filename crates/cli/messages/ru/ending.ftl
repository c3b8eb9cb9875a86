# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] чисто
       *[no] не чисто
    }, { $by ->
        [us] завершили мы
        [us-of-need] завершили мы, по правилу или таймеру
        [peer] завершила другая сторона
       *[network] завершила сеть
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: «{ $reason }»
traffic = Соединение было открыто { $span }; { $in ->
        [one] пришло { $in } сообщение
        [few] пришло { $in } сообщения
        [many] пришло { $in } сообщений
       *[other] пришло { $in } сообщения
    } ({ $bytes-in ->
        [one] { $bytes-in } байт
        [few] { $bytes-in } байта
        [many] { $bytes-in } байт
       *[other] { $bytes-in } байта
    }), { $out ->
        [one] ушло { $out } сообщение
        [few] ушло { $out } сообщения
        [many] ушло { $out } сообщений
       *[other] ушло { $out } сообщения
    } ({ $bytes-out ->
        [one] { $bytes-out } байт
        [few] { $bytes-out } байта
        [many] { $bytes-out } байт
       *[other] { $bytes-out } байта
    }).
more = Подробнее: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = Сервер нарушил правило: { $rule }, на байте { $offset }, { $document }, раздел { $section }.
violation-suspect = Сервер нарушил правило: { $rule }, на байте { $offset }, { $document }, раздел { $section } ({ $suspect }).

# How long it was open.
span-millis = { $millis } мс
span-seconds = { $seconds } с
span-minutes = { $minutes } мин { $seconds } с
span-hours = { $hours } ч { $minutes } мин
span-days = { $days } сут { $hours } ч

# To a script: whether to reconnect.
advice-no = Не переподключайтесь автоматически.
advice-changed = Переподключайтесь только после того, как что-то изменили.
advice-now = Переподключитесь.
advice-after = Переподключитесь через { $delay } с.
advice-growing = Переподключитесь через случайное время до { $max } с, после каждой неудачи — дольше.
advice-between = Переподключитесь через случайное время от { $min } до { $max } с.
