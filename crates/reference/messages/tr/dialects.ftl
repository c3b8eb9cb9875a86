# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = Token yanlış.
-dialect-bad-credentials = Kimlik bilgileri eksik veya yanlış.
-dialect-token-expired = Token’ın süresi doldu.
-dialect-forbidden = Kimlik bilgileri bunu yapma yetkisi vermiyor.
-dialect-not-authenticated = İstemci, kimliğini doğrulamadan mesaj gönderdi.
-dialect-already-authenticated = İstemci kimliğini iki kez doğruladı.
-dialect-session-expired = Oturumun süresi doldu.
-dialect-session-invalid = Oturum artık geçerli değil.
-dialect-unknown-error = Nedenini sunucunun bilmediği bir hata oluştu.
-dialect-server-error = Sunucuda bir hata oluştu.
-dialect-shutdown = Sunucu kapanıyor.
-dialect-too-fast = İstemci çok kısa sürede çok fazla şey gönderiyor.
-dialect-too-slow = İstemci çok yavaş okuyor.
-dialect-bad-message = Sunucu bir mesajı okuyamadı.
-dialect-bad-request = İstek geçerli değil.
-dialect-unknown-opcode = Sunucu, bir mesajın işlem kodunu tanımıyor.
-dialect-bad-version = Sunucu, istemcinin istediği sürümü desteklemiyor.
-dialect-room-full = Oda dolu.
-dialect-idle = Çok uzun süre hiçbir şey gönderilmedi.
-dialect-no-pong = İstemci bir ping’e zamanında yanıt vermedi.
-dialect-connection-limit = Çok fazla bağlantı var.
-dialect-channel-limit = İstemci çok fazla kanala abone oldu.
-dialect-too-big = Bir mesaj çok büyük.
-dialect-left = İstemci bilerek ayrıldı.
-dialect-elsewhere = Aynı hesap veya oturum başka bir bağlantı açtı.
-dialect-timeout = Sunucu bir mesajı çok uzun süre bekledi.
-dialect-lifetime = Bağlantı veya oturum azami süresine ulaştı.
-dialect-local = Bu sayı yalnızca kütüphanenin içinde kullanılır ve hiç gönderilmez.
-dialect-protocol-error = Bir taraf protokolü ihlal etti.
-dialect-plan = Hesap ya da hesabın planı bunu kapsamıyor.
-dialect-normal = Bağlantı normal şekilde sonlandı.
-dialect-no-subprotocol = İstemci ile sunucunun ortak bir alt protokolü yok.
-dialect-lost = Bağlantı koptu.
-dialect-reconnect-asked = Sunucu, istemciden yeniden bağlanmasını istiyor.
-dialect-full = Sunucunun daha fazla istemci için kapasitesi yok.
-dialect-stay-away = Sunucu, istemciye yeniden bağlanmamasını söylüyor.
-dialect-audio-length = Bir ses parçası çok kısa veya çok uzun.
-dialect-message-kind = Sunucu bu çeşit mesaj kabul etmiyor.
-dialect-restart = Sunucu yeniden başlıyor.
-dialect-no-ping = Sunucudan zamanında ping gelmedi.
-dialect-bad-structure = Bir mesaj beklenen yapıda değil.
-dialect-bad-shard = Shard numarası geçerli değil.
-dialect-sharding = Bot, tek bir bağlantı için çok fazla guild’de: shard kullanması gerekir.
-dialect-bad-sequence = İstemci oturumu yanlış bir sıra numarasıyla sürdürdü.

## Rails Action Cable

dialect-actioncable =
    .note-1 = Gerekçe, “disconnect” türünde bir mesajdadır ve o mesajın “reconnect” alanı belirleyicidir. Ardından gelen Close çerçevesi 1000 kodunu taşır.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = Sunucu bu kullanıcının bağlantısını kesti.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = Örnekleme hızı geçerli değil.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = Hesapta bakiye kalmadı.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = Böyle bir oturum yok.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = Oturum zaten bitmişti.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Bir ses parçası çok kısa.
dialect-assemblyai-streaming-4033 = Bir ses parçası çok uzun.
dialect-assemblyai-streaming-4034 = Ses, dönüştürülemeyecek kadar küçük.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Close çerçevesinden önceki bir Error mesajı aynı sayıyı taşır. O mesajın “retryable” alanı, istemcinin bir şeyi değiştirmeden yeniden bağlanıp bağlanamayacağını söyler.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 ve 1006 yalnızca sunucuya, $disconnect rotasının olayında bildirilir.
dialect-aws-api-gateway-1001 = Bağlantı çok uzun süre boşta kaldı ya da azami süresine ulaştı.
dialect-aws-api-gateway-1003 = İstemci ikili bir mesaj gönderdi; yalnızca metin destekleniyor.
dialect-aws-api-gateway-1005 = İstemci kod vermeden kapattı.
dialect-aws-api-gateway-1006 = TCP, Close çerçevesi olmadan sonlandı.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = Bağlantı normal şekilde sonlandı ya da çok uzun süre boşta kaldı.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = İstemci bir kuralı çiğnedi, örneğin imzanın süresi dolduğu için.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Bir bağlantı en çok { HOURS("binance-lifetime") } saat yaşar.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = Aralık belirleyicidir: istemciler 3000–3499 ve 4000–4499’dan sonra yeniden bağlanır, 3500–3999 ve 4500–4999’dan sonra bağlanmaz.
    .note-2 = 3000, 3003 ve 3008’in anlamları kayıtlı anlamlarından farklıdır: istemciler burada üçünden sonra da yeniden bağlanır.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = Bağlantı, sunucudan bir öneri gelmeden sonlandı.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = Bağlantının süresi doldu ve yeni bir token gerekiyor.
dialect-centrifugo-3006 = Bir aboneliğin süresi doldu.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = Sunucu istemciye yazamadı.
dialect-centrifugo-3010 = İstemci mesaj kaçırdı; yeniden bağlanma onları geri getirir.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = Durum veya token artık geçerli değil: istemci yeni bir token alır ve yeniden eşitlenir.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = İstemci kimliğini zamanında doğrulamadı.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = İstemci yanlış biçimi kullanıyor, örneğin ikili veri gönderilen yerde JSON.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = Sunucuda bu özellik yok.
dialect-centrifugo-3509 = İstemci çok fazla hata yaptı.

## Colyseus

dialect-colyseus =
    .note-1 = İstemci kütüphanesi oturumunu yalnızca 1001, 1005, 1006 ve 4010’dan sonra sürdürür.
dialect-colyseus-1001 = Karşı taraf ayrılıyor.
dialect-colyseus-1005 = Bağlantı kod verilmeden kapatıldı.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Odada bir hata oluştu.
dialect-colyseus-4003 = İstemci oturumunu sürdüremedi.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = Anahtarın süresi doldu.
dialect-cryptolisting-1000-key-invalidated = Anahtar iptal edildi.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Konuşmayı metne dönüştürme, ses göndermeyen bir bağlantıyı sonlandırır. KeepAlive mesajı bunu önler.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Konuşmayı metne dönüştürme: sunucu veriyi ses olarak çözemiyor. Metni konuşmaya dönüştürme: sunucu komutu tanımıyor.
dialect-deepgram-1008-data-0001 = Kısa sürede çok fazla karakter gönderildi.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = Metinde çok fazla karakter var.
dialect-deepgram-1011-net-0000 = Konuşmayı metne dönüştürme: sunucu zamanında metin göndermedi. Metni konuşmaya dönüştürme: sunucuda bir hata oluştu.
dialect-deepgram-1011-net-0001 = Konuşmayı metne dönüştürme: istemci zamanında ses göndermedi. Metni konuşmaya dönüştürme: sunucu bir mesajı alamadı.
dialect-deepgram-1011-net-0002 = Sunucu bir mesajı gönderemedi.
dialect-deepgram-1011-net-0003 = Bir süre sınırına ulaşıldı.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = 1000 veya 1001 ile kapatan istemci oturumunu bitirir. Başka herhangi bir koddan sonra oturumu kısa bir süre sürdürebilir.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = İstemci, kendini tanıtmadan mesaj gönderdi ya da oturum artık geçerli değil.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Intent’ler geçerli değil.
dialect-discord-gateway-4014 = Bir intent bu bot için etkinleştirilmemiş veya onaylanmamış.

## Discord RPC

dialect-discord-rpc-4000 = İstemci kimliği (client ID) geçerli değil.
dialect-discord-rpc-4001 = Origin’e izin verilmiyor.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = Token iptal edildi: yenisini alın.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = Adresteki kodlama geçerli değil.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = Böyle bir ses sunucusu yok.
dialect-discord-voice-4012 = Sunucu, istemcinin seçtiği protokolü desteklemiyor.
dialect-discord-voice-4014 = İstemci çıkarıldı ya da ana ağ geçidindeki oturumu sonlandı.
dialect-discord-voice-4015 = Ses sunucusu çöktü.
dialect-discord-voice-4016 = Sunucu, istemcinin seçtiği şifrelemeyi desteklemiyor.
dialect-discord-voice-4017 = Kanal, uçtan uca şifrelemeyi (DAVE) destekleyen bir istemci gerektiriyor.
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = Görüşme bitti.

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
    .note-1 = 1011’in gerekçesini okuyun: kotadan söz ediyorsa yeniden bağlanma yine başarısız olur.
dialect-gemini-live-1011 = Sunucuda bir hata oluştu ya da kota doldu.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = İstemci kütüphanesi 1002, 1003, 1007–1011 ve 1015’ten sonra yeniden bağlanmaz: bu kodları, yeniden denemenin gidermediği hatalar sayar.
    .note-2 = 4403’ten sonra istemci kütüphanesi kendiliğinden yeniden bağlanır: uygulamanın bundan önce yeni bir token almasını sağlayın.
dialect-graphql-transport-ws-4004 = İstemci, sunucudan gelen bir mesajı okuyamadı.
dialect-graphql-transport-ws-4005 = İstemcide bir hata oluştu.
dialect-graphql-transport-ws-4400 = Bir mesajın türü veya biçimi protokolde yok.
dialect-graphql-transport-ws-4401 = İstemci, sunucu bağlantıyı onaylamadan abone oldu.
dialect-graphql-transport-ws-4403 = Sunucu, örneğin kimlik bilgileri yüzünden bağlantıyı reddetti.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = İstemci, ConnectionInit mesajını zamanında göndermedi.
dialect-graphql-transport-ws-4409 = Bir işlemin id’si zaten kullanılıyor.
dialect-graphql-transport-ws-4429 = İstemci, ConnectionInit mesajını iki kez gönderdi.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = Sunucu bağlantıyı zamanında onaylamadı.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = İstemci kütüphanesi (provider), uygulama onun bağlantısını kesene kadar her koddan sonra yeniden bağlanır.
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

dialect-jmap-1008 = Kimlik bilgilerinin süresi bağlantı açıkken doldu.

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
dialect-liveblocks-4006 = Odanın yeni bir id’si var.
dialect-liveblocks-4100 = İstemci odadan çıkarıldı ve yeni bir token’a ihtiyacı var.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Relay’ler artık onun yerine bir CLOSED mesajı gönderir.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = Bir mesajda bir alan eksik.
dialect-obs-websocket-4004 = Bir mesajın bir alanının türü yanlış.
dialect-obs-websocket-4005 = Bir mesajın bir alanının değeri yanlış.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = Kullanıcı istemciyi çıkardı.
dialect-obs-websocket-4012 = Donanım veya yazılım, istenen bir özelliği desteklemiyor.

## OKX API v5

dialect-okx =
    .note-1 = 4003’ün sınırı bir API anahtarının kanalları, 4008’inki bütün kanallar, 4009’unki bir bağlantının kanalları içindir.
    .note-2 = İstemci ping göndermelidir; yoksa sunucu 4004 ile kapatır.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = API anahtarı değiştirildi veya silindi.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = 4000’in altındaki öteki bütün kodlar sunucudaki bir hata içindir; istemciler onlardan sonra yeniden bağlanır.
dialect-pandascore-1000 = Maç bitti.
dialect-pandascore-4001 = Token eksik.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = JavaScript istemcisinin 1000’den sonra yeniden bağlanıp bağlanmaması sürümden sürüme değişir: 1.7 bağlanmaz.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = Sunucu sokete bağlantıyı kesmesini söyledi.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = Aralık belirleyicidir: 4000–4099’dan sonra bir şeyi değiştirmeden yeniden bağlanmayın; 4100–4199’dan sonra en az { SECONDS("pusher-backoff-delay") } saniye sonra, 4200–4299’dan sonra hemen yeniden bağlanın.
    .note-2 = 4301 ve 4302 hata olaylarıdır; bağlantı açık kalır.
    .note-3 = soketi ve sockudo da bu protokolü konuşur.
dialect-pusher-4000 = Uygulama yalnızca TLS kabul ediyor: adres wss ile başlamalıdır.
dialect-pusher-4001 = Böyle bir uygulama yok.
dialect-pusher-4003 = Uygulama devre dışı.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = Böyle bir yol yok.
dialect-pusher-4006 = Adresteki sürümün biçimi yanlış.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = İstemci bir sürüm belirtmedi.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = İzleme listesi çok uzun; soketi bu sayıyı sunucudaki bir hata için kullanır.

## QuickScreenTrading

dialect-qst-1000 = Bağlantı normal şekilde sonlandı, belki istemci oturumu kapattığı için.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = 3000, 3003 ve 3008’in anlamları kayıtlı anlamlarından farklıdır.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = Yol dolu.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Bir tarafta hata oluştu.
dialect-saltyrtc-3003 = Taraflar başka bir kanala geçti.
dialect-saltyrtc-3004 = Başlatan taraf bu istemciyi çıkardı.
dialect-saltyrtc-3005 = Başlatan taraf bir mesajın şifresini çözemedi.
dialect-saltyrtc-3006 = İki tarafın ortak bir görevi (task) yok.
dialect-saltyrtc-3007 = Sunucunun anahtarı beklenen anahtar değil.
dialect-saltyrtc-3008 = Bir taraf zamanında yanıt vermedi.

## Signal server

dialect-signal-server-1000 = Sunucu bağlantıyı kapattı, ama aynı cihazın ikinci bir bağlantısı yüzünden değil.
dialect-signal-server-1011 = Sunucu saklanan mesajları okuyamadı.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = Gerekçe, Close çerçevesinden önceki “disconnect” türünde bir mesajdadır.
dialect-slack-socket-mode-warning = Sunucu bağlantıyı yakında kapatacak.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = Gerekçe, disconnect olayındaki bir metindir. Kapanış kodu o olayın ayrıntılarındadır ve genellikle 1000, 1005 veya 1006’dır.
dialect-socket-io-io-server-disconnect = Sunucu, istemcinin bağlantısını kesti; yeniden bağlanmak için uygulamanın connect() çağırması gerekir.
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Bağlantıda bir hata oluştu.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = Sunucu bağlantıyı kapattı.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = Sunucu, istemcinin bu namespace’teki bağlantısını kesti.

## SocketCluster

dialect-socketcluster =
    .note-1 = İstemci kütüphanesi 1000 dışında 4500’ün altındaki her koddan sonra yeniden bağlanır, 4500–4999’dan sonra hiçbir zaman bağlanmaz.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = Sunucu token’ı imzalayamadı.
dialect-socketcluster-4003 = El sıkışma başarısız oldu.
dialect-socketcluster-4004 = İstemci token’ı saklayamadı.
dialect-socketcluster-4005 = İstemci el sıkışmaya zamanında başlamadı.
dialect-socketcluster-4006 = Sunucu, istemciyi mesaj aracısına (message broker) bağlayamadı.
dialect-socketcluster-4007 = İstemci bağlanmayı denemeyi bıraktı.
dialect-socketcluster-4008 = Sunucu el sıkışmayı reddetti.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 ve 2007’yi yalnızca istemci kütüphanesi bildirir. Sunucunun kodları bir Close çerçevesinde değil, bir SockJS mesajındadır.
dialect-sockjs-1002 = Bağlantı kurulamadı veya kesildi.
dialect-sockjs-1006 = Sunucu, örneğin yeniden başlatıldıktan sonra, oturumu tanımıyor.
dialect-sockjs-2000 = Aktarım yöntemlerinin hiçbiri çalışmadı.
dialect-sockjs-2007 = Bir aktarım yöntemi zamanında bağlanmadı.
dialect-sockjs-2010 = Oturumun zaten bir bağlantısı var.
dialect-sockjs-3000 = Sunucu oturumu kapattı.

## Spring Framework

dialect-spring-4500 = Sunucu bir mesajı süre ve boyut sınırları içinde gönderemedi.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Adına karşın graphql-ws alt protokolü bu eski kütüphaneye aittir; graphql-ws kütüphanesi graphql-transport-ws kullanır.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = Sunucu bağlantıyı veya bir işlemi başlatamadı.

## tldraw sync

dialect-tldraw-sync-4099-not-found = Böyle bir oda yok.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = İstemci, sunucu için çok eski.
dialect-tldraw-sync-4099-server-too-old = Sunucu, istemci için çok eski.
dialect-tldraw-sync-4099-invalid-record = İstemci geçerli olmayan bir kayıt gönderdi.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = İstemci mesaj gönderdi; yalnızca pong’lara izin verilir.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = İstemci zamanında abone olmadı.
dialect-twitch-eventsub-4004 = İstemci yeni adrese zamanında geçmedi.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = Yeniden bağlanma adresi geçerli değil.

## WebSocket++

dialect-websocketpp =
    .note-1 = 3000’in anlamı kayıtlı olandan (Unauthorized) farklıdır.
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Bir taraf alt protokolü ihlal etti.
dialect-websocketpp-3001 = Veri alt protokole uymuyor.
