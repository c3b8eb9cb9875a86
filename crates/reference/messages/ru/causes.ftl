# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = Соединение закрыто, потому что его работа выполнена.
cause-going_away = Одна из сторон остановилась или ушла.
cause-no_status = Одна из сторон закрыла соединение без кода.
cause-application = Приложение закрыло соединение собственным кодом.
cause-policy = Одна из сторон закрыла соединение, потому что другая нарушила правило.
cause-internal_error = У одной из сторон произошла непредвиденная ошибка.
cause-extension_missing = Клиенту нужно расширение, на которое сервер не согласился.
cause-protocol_error = Байты нарушили правила построения кадров из RFC 6455.
cause-invalid_payload = Текст не был корректным UTF-8.
cause-unsupported_data = Получатель не принимает сообщения этого типа (текстовые или двоичные).
cause-message_too_big = Сообщение превысило лимит размера.
cause-rate_limited = Сообщения приходили чаще, чем позволяет лимит.
cause-unauthorized = Учётные данные отсутствовали, были неверны или не давали нужного права.
cause-token_expired = Срок действия токена истёк.
cause-content_refused = Сообщение отклонено правилом о содержимом.
cause-slow_consumer = Одна из сторон не читала то, что ей отправляли.
cause-handler_failed = Обработчик вернул ошибку.
cause-handler_panicked = В обработчике произошла паника.
cause-upstream_lost = Соединение с сервером завершилось без Close, и перезапуска шлюз не увидел.
cause-upstream_restarted = Сервер отклонял соединения, а потом снова стал их принимать: он перезапустился.
cause-upstream_unavailable = Когда клиент подключался, сервер был недоступен.
cause-upstream_protocol_error = Сервер нарушил правило протокола.
cause-upstream_silent = Сервер перестал отвечать.
cause-restarting = Сервис останавливался или перезапускался.
cause-overloaded = Не хватило ресурсов ещё на одно соединение.
cause-idle = Слишком долго не было сообщений.
cause-ping_timeout = На ping вовремя не ответили.
cause-close_timeout = На Close вовремя не ответили.
cause-max_age = Соединение достигло максимального времени жизни.
cause-kicked = Соединение закрыл администратор.
cause-refused = Открывающее рукопожатие отклонено.
cause-peer_lost = Соединение с другой стороной завершилось без Close.
cause-tls_failed = Рукопожатие TLS не удалось.

party-client = Первым соединение завершил клиент.
    .short = клиент
party-upstream = Первым соединение завершил сервер.
    .short = сервер
party-gateway = Первым соединение завершил шлюз.
    .short = шлюз
party-network = Соединение не завершила ни одна из сторон: сеть отказала или перестала отвечать.
    .short = сеть

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Это соединение завершилось без Close.
fact-pong = Сервер ответил на ping в другом соединении.
fact-still_open = Соединение, открытое до того, как сервер отклонил новое, всё ещё открыто.
fact-check_failed = Проверка работоспособности сервера не прошла.
fact-answered = Сервер ответил на открывающее рукопожатие.
fact-accepted = Сервер принял новое соединение.
fact-refused = Сервер отклонил новое соединение.
fact-unreachable = Сервер и не принял, и не отклонил новое соединение.
fact-could_not_try = У шлюза не осталось файлового дескриптора или порта для нового соединения.
fact-no_pong = Сервер вовремя не ответил на ping.
fact-no_answer = Сервер вовремя не ответил на открывающее рукопожатие.
