# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = Токен неверен.
-dialect-bad-credentials = Учётные данные отсутствуют или неверны.
-dialect-token-expired = Срок действия токена истёк.
-dialect-forbidden = Учётные данные не дают на это права.
-dialect-not-authenticated = Клиент отправил сообщение до аутентификации.
-dialect-already-authenticated = Клиент прошёл аутентификацию дважды.
-dialect-session-expired = Срок действия сеанса истёк.
-dialect-session-invalid = Сеанс больше не действителен.
-dialect-unknown-error = Произошла ошибка, причина которой серверу неизвестна.
-dialect-server-error = На сервере произошла ошибка.
-dialect-shutdown = Сервер останавливается.
-dialect-too-fast = Клиент отправляет слишком много за слишком короткое время.
-dialect-too-slow = Клиент читает слишком медленно.
-dialect-bad-message = Сервер не смог прочитать сообщение.
-dialect-bad-request = Запрос некорректен.
-dialect-unknown-opcode = Код операции в сообщении серверу неизвестен.
-dialect-bad-version = Сервер не поддерживает версию, которую запросил клиент.
-dialect-room-full = Комната заполнена.
-dialect-idle = Слишком долго ничего не отправлялось.
-dialect-no-pong = Клиент вовремя не ответил на ping.
-dialect-connection-limit = Слишком много соединений.
-dialect-channel-limit = Клиент подписался на слишком большое число каналов.
-dialect-too-big = Сообщение слишком большое.
-dialect-left = Клиент вышел намеренно.
-dialect-elsewhere = Для той же учётной записи или того же сеанса открыто другое соединение.
-dialect-timeout = Сервер слишком долго ждал сообщения.
-dialect-lifetime = Соединение или сеанс достигли максимальной длительности.
-dialect-local = Это число используется только внутри библиотеки и никогда не отправляется.
-dialect-protocol-error = Одна из сторон нарушила протокол.
-dialect-plan = Учётная запись или её тариф этого не включает.
-dialect-normal = Соединение завершилось нормально.
-dialect-no-subprotocol = У клиента и сервера нет общего подпротокола.
-dialect-lost = Соединение потеряно.
-dialect-reconnect-asked = Сервер просит клиента переподключиться.
-dialect-full = У сервера нет ресурсов для новых клиентов.
-dialect-stay-away = Сервер велит клиенту не переподключаться.
-dialect-audio-length = Фрагмент звука слишком короткий или слишком длинный.
-dialect-message-kind = Сервер не принимает сообщения такого вида.
-dialect-restart = Сервер перезапускается.
-dialect-no-ping = Ping от сервера не пришёл вовремя.
-dialect-bad-structure = Структура сообщения не та, которая ожидается.
-dialect-bad-shard = Номер шарда недопустим.
-dialect-sharding = Бот состоит в слишком большом числе гильдий для одного соединения: он должен использовать шарды.
-dialect-bad-sequence = Клиент возобновил сеанс с неверным порядковым номером.

## Rails Action Cable

dialect-actioncable =
    .note-1 = Причина указана в сообщении типа «disconnect», а решает его поле «reconnect». В кадре Close после него код 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = Сервер отключил этого пользователя.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = Частота дискретизации недопустима.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = На счёте не осталось денег.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = Такого сеанса нет.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = Сеанс уже завершён.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Фрагмент звука слишком короткий.
dialect-assemblyai-streaming-4033 = Фрагмент звука слишком длинный.
dialect-assemblyai-streaming-4034 = Звука слишком мало для перекодирования.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = В сообщении Error перед кадром Close то же число. Его поле «retryable» говорит, может ли клиент переподключиться без изменений.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 и 1006 сообщаются только серверу, в событии маршрута $disconnect.
dialect-aws-api-gateway-1001 = Соединение слишком долго простаивало или достигло максимальной длительности.
dialect-aws-api-gateway-1003 = Клиент отправил двоичное сообщение; поддерживается только текст.
dialect-aws-api-gateway-1005 = Клиент закрыл соединение без кода.
dialect-aws-api-gateway-1006 = TCP завершился без кадра Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = Соединение завершилось нормально или слишком долго простаивало.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = Клиент нарушил политику, например потому, что истекла подпись.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Соединение живёт не дольше { HOURS("binance-lifetime") } ч.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = Решает диапазон: после 3000–3499 и 4000–4499 клиенты переподключаются, после 3500–3999 и 4500–4999 — нет.
    .note-2 = Значения 3000, 3003 и 3008 отличаются от зарегистрированных: здесь клиенты переподключаются после всех трёх.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = Соединение завершилось без совета от сервера.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = Срок соединения истёк, нужен новый токен.
dialect-centrifugo-3006 = Срок подписки истёк.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = Сервер не смог записать данные клиенту.
dialect-centrifugo-3010 = Клиент пропустил сообщения; переподключение их восстановит.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = Состояние или токен больше не действительны: клиент получает новый токен и снова синхронизируется.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = Клиент вовремя не прошёл аутентификацию.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = Клиент использует неверный формат, например JSON там, где отправляются двоичные данные.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = На сервере нет этой функции.
dialect-centrifugo-3509 = Клиент допустил слишком много ошибок.

## Colyseus

dialect-colyseus =
    .note-1 = Клиентская библиотека возобновляет сеанс только после 1001, 1005, 1006 и 4010.
dialect-colyseus-1001 = Другая сторона уходит.
dialect-colyseus-1005 = Соединение закрыто без кода.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = В комнате произошла ошибка.
dialect-colyseus-4003 = Клиент не смог возобновить сеанс.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = Срок действия ключа истёк.
dialect-cryptolisting-1000-key-invalidated = Ключ отозван.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Распознавание речи завершает соединение, по которому не отправляется звук. Сообщение KeepAlive это предотвращает.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Распознавание речи: сервер не может декодировать данные как звук. Синтез речи: команда серверу неизвестна.
dialect-deepgram-1008-data-0001 = За короткое время отправлено слишком много символов.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = В тексте слишком много символов.
dialect-deepgram-1011-net-0000 = Распознавание речи: сервер вовремя не отправил текст. Синтез речи: на сервере произошла ошибка.
dialect-deepgram-1011-net-0001 = Распознавание речи: клиент вовремя не отправил звук. Синтез речи: сервер не смог получить сообщение.
dialect-deepgram-1011-net-0002 = Сервер не смог отправить сообщение.
dialect-deepgram-1011-net-0003 = Достигнут лимит времени.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Клиент, который закрывает соединение с 1000 или 1001, завершает свой сеанс. После любого другого кода его ещё недолго можно возобновить.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = Клиент отправил сообщение до идентификации, или сеанс больше не действителен.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Интенты (intents) недопустимы.
dialect-discord-gateway-4014 = Интент (intent) для этого бота не включён или не одобрен.

## Discord RPC

dialect-discord-rpc-4000 = ID клиента недопустим.
dialect-discord-rpc-4001 = Этот origin не разрешён.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = Токен отозван: получите новый.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = Кодировка в адресе недопустима.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = Такого голосового сервера нет.
dialect-discord-voice-4012 = Сервер не поддерживает протокол, который выбрал клиент.
dialect-discord-voice-4014 = Клиента удалили, или его сеанс на основном шлюзе завершился.
dialect-discord-voice-4015 = Голосовой сервер аварийно завершился.
dialect-discord-voice-4016 = Сервер не поддерживает шифрование, которое выбрал клиент.
dialect-discord-voice-4017 = Для этого канала нужен клиент с поддержкой сквозного шифрования (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = Звонок завершён.

## Fluxer gateway

dialect-fluxer-4000 = { -dialect-unknown-error }
dialect-fluxer-4001 = { -dialect-unknown-opcode }
dialect-fluxer-4002 = { -dialect-bad-message }
dialect-fluxer-4003 = { -dialect-not-authenticated }
dialect-fluxer-4004 = { -dialect-bad-token }
dialect-fluxer-4005 = { -dialect-already-authenticated }
dialect-fluxer-4007 = { -dialect-bad-sequence }
dialect-fluxer-4008 = { -dialect-too-fast }
dialect-fluxer-4009 = { -dialect-session-expired }
dialect-fluxer-4010 = { -dialect-bad-shard }
dialect-fluxer-4011 = { -dialect-sharding }
dialect-fluxer-4012 = { -dialect-bad-version }
dialect-fluxer-4013 = { -dialect-too-slow }

## Gemini Live API

dialect-gemini-live =
    .note-1 = Прочитайте текст причины 1011: если в нём названа квота, переподключение снова закончится неудачей.
dialect-gemini-live-1011 = На сервере произошла ошибка, или исчерпана квота.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = Клиентская библиотека не переподключается после 1002, 1003, 1007–1011 и 1015: она считает эти коды ошибками, которых повторная попытка не исправит.
    .note-2 = После 4403 клиентская библиотека переподключается сама: пусть приложение до этого получит новый токен.
dialect-graphql-transport-ws-4004 = Клиент не смог прочитать сообщение сервера.
dialect-graphql-transport-ws-4005 = На клиенте произошла ошибка.
dialect-graphql-transport-ws-4400 = У сообщения тип или формат, которых нет в протоколе.
dialect-graphql-transport-ws-4401 = Клиент подписался до того, как сервер подтвердил соединение.
dialect-graphql-transport-ws-4403 = Сервер отказал в соединении, например из-за учётных данных.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = Клиент вовремя не отправил ConnectionInit.
dialect-graphql-transport-ws-4409 = Такой id операции уже используется.
dialect-graphql-transport-ws-4429 = Клиент отправил ConnectionInit дважды.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = Сервер вовремя не подтвердил соединение.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = Клиентская библиотека (provider) переподключается после любого кода, пока приложение её не отключит.
dialect-hocuspocus-1009 = { -dialect-too-big }
dialect-hocuspocus-4205 = { -dialect-reconnect-asked }
dialect-hocuspocus-4401 = { -dialect-bad-credentials }
dialect-hocuspocus-4403 = { -dialect-forbidden }
dialect-hocuspocus-4408 = { -dialect-timeout }

## Home Assistant

dialect-home-assistant-auth-invalid = { -dialect-bad-credentials }

## Interactive Smartlog (Sapling)

dialect-isl-server-4100 = { -dialect-stay-away }

## JMAP over WebSocket

dialect-jmap-1008 = Учётные данные истекли, пока соединение было открыто.

## libwebsockets

dialect-libwebsockets-0 = { -dialect-local }
dialect-libwebsockets-2000 = { -dialect-local }
dialect-libwebsockets-9999 = { -dialect-local }

## Liveblocks

dialect-liveblocks-1011 = { -dialect-server-error }
dialect-liveblocks-1013 = { -dialect-full }
dialect-liveblocks-4000 = { -dialect-bad-message }
dialect-liveblocks-4001 = { -dialect-forbidden }
dialect-liveblocks-4005 = { -dialect-room-full }
dialect-liveblocks-4006 = У комнаты новый id.
dialect-liveblocks-4100 = Клиента удалили из комнаты, ему нужен новый токен.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Теперь релеи вместо этого отправляют сообщение CLOSED.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = В сообщении не хватает поля.
dialect-obs-websocket-4004 = У поля сообщения неверный тип.
dialect-obs-websocket-4005 = У поля сообщения неверное значение.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = Пользователь удалил клиента.
dialect-obs-websocket-4012 = Оборудование или программа не поддерживает запрошенную функцию.

## OKX API v5

dialect-okx =
    .note-1 = Лимит 4003 относится к каналам одного ключа API, лимит 4008 — ко всем каналам, лимит 4009 — к каналам одного соединения.
    .note-2 = Клиент должен отправлять ping; иначе сервер закрывает соединение с 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = Ключ API изменён или удалён.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Любой другой код ниже 4000 означает ошибку на сервере; клиенты после него переподключаются.
dialect-pandascore-1000 = Матч окончен.
dialect-pandascore-4001 = Токен отсутствует.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Переподключается ли клиент JavaScript после 1000, зависит от версии: 1.7 не переподключается.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = Сервер велел сокету отключиться.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = Решает диапазон: после 4000–4099 не переподключайтесь без изменений; после 4100–4199 переподключайтесь через { SECONDS("pusher-backoff-delay") } с или позже; после 4200–4299 переподключайтесь сразу.
    .note-2 = 4301 и 4302 — события об ошибках; соединение остаётся открытым.
    .note-3 = По этому протоколу работают и soketi, и sockudo.
dialect-pusher-4000 = Приложение принимает только TLS: адрес должен начинаться с wss.
dialect-pusher-4001 = Такого приложения нет.
dialect-pusher-4003 = Приложение отключено.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = Такого пути нет.
dialect-pusher-4006 = У версии в адресе неверный формат.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = Клиент не назвал версию.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = Список наблюдения (watch list) слишком длинный; soketi использует это число для ошибки на сервере.

## QuickScreenTrading

dialect-qst-1000 = Соединение завершилось нормально, возможно, потому, что клиент вышел.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Значения 3000, 3003 и 3008 отличаются от зарегистрированных.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = Путь заполнен.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = У одной из сторон произошла ошибка.
dialect-saltyrtc-3003 = Стороны перешли в другой канал.
dialect-saltyrtc-3004 = Инициатор удалил этого клиента.
dialect-saltyrtc-3005 = Инициатор не смог расшифровать сообщение.
dialect-saltyrtc-3006 = У сторон нет общей задачи (task).
dialect-saltyrtc-3007 = Ключ сервера не тот, которого ожидали.
dialect-saltyrtc-3008 = Одна из сторон не ответила вовремя.

## Signal server

dialect-signal-server-1000 = Сервер закрыл соединение, причём не из-за второго соединения того же устройства.
dialect-signal-server-1011 = Сервер не смог прочитать сохранённые сообщения.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = Причина указана в сообщении типа «disconnect» перед кадром Close.
dialect-slack-socket-mode-warning = Сервер скоро закроет соединение.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = Причина — это текст в событии disconnect. Код закрытия указан в подробностях этого события и обычно равен 1000, 1005 или 1006.
dialect-socket-io-io-server-disconnect = Сервер отключил клиента; чтобы переподключиться, приложение должно вызвать connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = В соединении произошла ошибка.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = Сервер закрыл соединение.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = Сервер отключил клиента от этого пространства имён.

## SocketCluster

dialect-socketcluster =
    .note-1 = Клиентская библиотека переподключается после любого кода ниже 4500, кроме 1000, и никогда — после 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = Сервер не смог подписать токен.
dialect-socketcluster-4003 = Рукопожатие не удалось.
dialect-socketcluster-4004 = Клиент не смог сохранить токен.
dialect-socketcluster-4005 = Клиент вовремя не начал рукопожатие.
dialect-socketcluster-4006 = Сервер не смог подключить клиента к брокеру сообщений.
dialect-socketcluster-4007 = Клиент прекратил попытки подключиться.
dialect-socketcluster-4008 = Сервер отклонил рукопожатие.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 и 2007 сообщает только клиентская библиотека. Коды сервера передаются в сообщении SockJS, а не в кадре Close.
dialect-sockjs-1002 = Соединение не удалось установить, или оно прервалось.
dialect-sockjs-1006 = Этот сеанс серверу неизвестен, например после перезапуска.
dialect-sockjs-2000 = Не сработал ни один из транспортов.
dialect-sockjs-2007 = Транспорт вовремя не подключился.
dialect-sockjs-2010 = У сеанса уже есть соединение.
dialect-sockjs-3000 = Сервер закрыл сеанс.

## Spring Framework

dialect-spring-4500 = Сервер не смог отправить сообщение в пределах своих лимитов времени и размера.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Вопреки названию подпротокол graphql-ws принадлежит этой более старой библиотеке; библиотека graphql-ws использует graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = Сервер не смог начать соединение или операцию.

## tldraw sync

dialect-tldraw-sync-4099-not-found = Такой комнаты нет.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = Клиент слишком старый для этого сервера.
dialect-tldraw-sync-4099-server-too-old = Сервер слишком старый для этого клиента.
dialect-tldraw-sync-4099-invalid-record = Клиент отправил некорректную запись.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = Клиент отправил сообщение; разрешены только pong.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = Клиент вовремя не подписался.
dialect-twitch-eventsub-4004 = Клиент вовремя не перешёл на новый адрес.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = Адрес для переподключения недопустим.

## WebSocket++

dialect-websocketpp =
    .note-1 = Значение 3000 отличается от зарегистрированного (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Одна из сторон нарушила подпротокол.
dialect-websocketpp-3001 = Данные не соответствуют подпротоколу.
