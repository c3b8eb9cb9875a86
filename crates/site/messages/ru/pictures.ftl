# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: что обычно происходит

# The programs, above their lines.
picture-client = клиент
picture-server = сервер
picture-gateway = шлюз
picture-proxy = прокси

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Отправляет { $from }, получает { $to }: { $what }.
picture-said-at = Событие: { $who } { $what }.
picture-said-filled-in = { $what } (число подставлено собственной библиотекой)

# What is sent.
picture-empty-close = пустой кадр Close
picture-no-close = кадра Close нет
picture-unread = { $close }, не прочитан
picture-message = сообщение
picture-frame = кадр
picture-binary = двоичное сообщение
picture-text = текстовое сообщение
picture-large = большое сообщение
picture-not-websocket = недопустимый ответ
picture-handshake = открывающее рукопожатие
picture-token = рукопожатие с токеном
picture-accepted = 101 (принято)
picture-accepted-without = 101, без расширения
picture-tls-hello = начало рукопожатия TLS
picture-certificate = сертификат
picture-tls-alert = оповещение TLS (alert)
picture-end = завершение TCP
picture-cut = обрыв TCP

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = вызывает close(1000)
picture-calls-close = вызывает close()
picture-shuts-down = останавливается
picture-broken-rule = видит нарушение правила протокола
picture-wants-text = принимает только текст
picture-not-utf8 = видит байты не в UTF-8
picture-own-rule = видит нарушение своего правила
picture-limit = столько не принимает
picture-idle = слишком долго не видит трафика
picture-needs-extension = требует это расширение
picture-fails = даёт сбой в обработчике
picture-restarts = перезапускается
picture-is-back = видит, что сервер вернулся
picture-no-capacity = больше не имеет ресурсов
picture-cannot-use = не может использовать ответ
picture-not-trusted = ему не доверяет
picture-credentials = отвергает учётные данные
picture-right-missing = видит, что права нет
picture-waited = ждёт слишком долго
picture-library-reason = закрывает по причине своей библиотеки
picture-own-reason = закрывает по своей причине
picture-refuses-number = не принимает число { $code }

# What a library reports when it is over.
picture-reports = сообщает { $code }
picture-often-reports = часто сообщает { $code }
picture-reports-refused = сообщает 1002, 1006 или ошибку

# Below the drawing.
picture-clean = Чистое закрытие: обе стороны отправили кадр Close.
picture-never-opened = 1006 сообщают и тогда, когда соединение так и не открылось.
picture-sends-1012-itself = Сервер при плановой остановке может отправить 1012 сам.
picture-or-1011 = Многие шлюзы вместо этого отправляют 1011.
picture-no-websocket = WebSocket не открылся. Браузеры сообщают 1006.
picture-shown-by-browsers = Chromium и Firefox передают { $code } странице.
