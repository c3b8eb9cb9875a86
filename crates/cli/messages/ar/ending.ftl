# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }، { $clean ->
        [yes] نظيف
       *[no] غير نظيف
    }، { $by ->
        [us] من طرفنا
        [us-of-need] من طرفنا، بسبب قاعدة أو مؤقّت
        [peer] من الطرف الآخر
       *[network] من الشبكة
    }
seen = { $headline } ({ $cause }، { $end })
said = { $headline }: «{ $reason }»
traffic = بقي مفتوحًا { $span }؛ { $in ->
        [zero] لم ترد أي رسالة
        [one] وردت رسالة واحدة
        [two] وردت رسالتان
        [few] وردت { $in } رسائل
        [many] وردت { $in } رسالة
       *[other] وردت { $in } رسالة
    } ({ $bytes-in ->
        [zero] 0 بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $bytes-in } بايتات
        [many] { $bytes-in } بايتًا
       *[other] { $bytes-in } بايت
    })، { $out ->
        [zero] ولم تُرسَل أي رسالة
        [one] وأُرسلت رسالة واحدة
        [two] وأُرسلت رسالتان
        [few] وأُرسلت { $out } رسائل
        [many] وأُرسلت { $out } رسالة
       *[other] وأُرسلت { $out } رسالة
    } ({ $bytes-out ->
        [zero] 0 بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $bytes-out } بايتات
        [many] { $bytes-out } بايتًا
       *[other] { $bytes-out } بايت
    }).
more = المزيد: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = خالف الخادم قاعدة: { $rule } عند البايت { $offset }، { $document } القسم { $section }.
violation-suspect = خالف الخادم قاعدة: { $rule } عند البايت { $offset }، { $document } القسم { $section } ({ $suspect }).

# How long it was open.
span-millis = { $millis } ملي ث
span-seconds = { $seconds } ث
span-minutes = { $minutes } د { $seconds } ث
span-hours = { $hours } س { $minutes } د
span-days = { $days } ي { $hours } س

# To a script: whether to reconnect.
advice-no = لا تُعد الاتصال تلقائيًّا.
advice-changed = لا تُعد الاتصال إلا بعد أن تغيّر شيئًا.
advice-now = أعد الاتصال.
advice-after = أعد الاتصال بعد { $delay } ث.
advice-growing = أعد الاتصال بعد انتظار عشوائي لا يتجاوز { $max } ث، وأطول بعد كل فشل.
advice-between = أعد الاتصال بعد انتظار عشوائي من { $min } إلى { $max } ث.
