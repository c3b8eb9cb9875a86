# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = التوكن خاطئ.
-dialect-bad-credentials = بيانات الاعتماد غائبة أو خاطئة.
-dialect-token-expired = انتهت صلاحية التوكن.
-dialect-forbidden = لا تمنح بيانات الاعتماد صلاحية فعل هذا.
-dialect-not-authenticated = أرسل العميل رسالة قبل أن يثبت هويته.
-dialect-already-authenticated = أثبت العميل هويته مرتين.
-dialect-session-expired = انتهت صلاحية الجلسة.
-dialect-session-invalid = لم تعد الجلسة صالحة.
-dialect-unknown-error = وقع خطأ لا يعرف الخادم سببه.
-dialect-server-error = وقع خطأ في الخادم.
-dialect-shutdown = يجري إيقاف الخادم.
-dialect-too-fast = يرسل العميل أكثر من اللازم في وقت قصير.
-dialect-too-slow = يقرأ العميل ببطء شديد.
-dialect-bad-message = لم يستطع الخادم قراءة رسالة.
-dialect-bad-request = الطلب غير صالح.
-dialect-unknown-opcode = رمز العملية في رسالة مجهول لدى الخادم.
-dialect-bad-version = لا يدعم الخادم الإصدار الذي طلبه العميل.
-dialect-room-full = الغرفة ممتلئة.
-dialect-idle = لم يُرسَل شيء مدة طويلة جدًّا.
-dialect-no-pong = لم يردّ العميل على ping في الوقت المحدد.
-dialect-connection-limit = الاتصالات أكثر من اللازم.
-dialect-channel-limit = اشترك العميل في قنوات أكثر من اللازم.
-dialect-too-big = رسالة كبيرة جدًّا.
-dialect-left = غادر العميل عن قصد.
-dialect-elsewhere = فتح الحساب نفسه أو الجلسة نفسها اتصالًا آخر.
-dialect-timeout = انتظر الخادم رسالة مدة طويلة جدًّا.
-dialect-lifetime = بلغ الاتصال أو الجلسة المدة القصوى.
-dialect-local = لا يُستخدم هذا الرقم إلا داخل المكتبة ولا يُرسَل أبدًا.
-dialect-protocol-error = خالف أحد الطرفين البروتوكول.
-dialect-plan = لا يشمل الحساب أو خطته هذا.
-dialect-normal = انتهى الاتصال انتهاءً عاديًّا.
-dialect-no-subprotocol = لا بروتوكول فرعي مشترك بين العميل والخادم.
-dialect-lost = فُقد الاتصال.
-dialect-reconnect-asked = يطلب الخادم من العميل أن يعيد الاتصال.
-dialect-full = ليست لدى الخادم سعة لمزيد من العملاء.
-dialect-stay-away = يقول الخادم للعميل ألا يعيد الاتصال.
-dialect-audio-length = مقطع صوتي أقصر أو أطول من اللازم.
-dialect-message-kind = لا يقبل الخادم هذا النوع من الرسائل.
-dialect-restart = يعاد تشغيل الخادم.
-dialect-no-ping = لم يصل ping من الخادم في الوقت المحدد.
-dialect-bad-structure = ليست لرسالة البنية المنتظرة.
-dialect-bad-shard = رقم shard غير صالح.
-dialect-sharding = البوت في خوادم (guilds) أكثر مما يتسع له اتصال واحد: عليه استخدام shards.
-dialect-bad-sequence = استأنف العميل برقم تسلسلي خاطئ.

## Rails Action Cable

dialect-actioncable =
    .note-1 = السبب موجود في رسالة من النوع «disconnect»، والحقل «reconnect» في تلك الرسالة هو الحاسم. أما إطار Close بعدها ففيه الرمز 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = فصل الخادم هذا المستخدم.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = معدّل أخذ العينات غير صالح.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = لم يبق في الحساب رصيد.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = الجلسة غير موجودة.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = انتهت الجلسة من قبل.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = مقطع صوتي أقصر من اللازم.
dialect-assemblyai-streaming-4033 = مقطع صوتي أطول من اللازم.
dialect-assemblyai-streaming-4034 = الصوت أصغر من أن يحوَّل ترميزه.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = في رسالة Error التي تسبق إطار Close الرقم نفسه. وحقلها «retryable» يقول هل يستطيع العميل إعادة الاتصال دون تغيير.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = لا يُعرض 1005 و1006 إلا على الخادم، في حدث المسار $disconnect.
dialect-aws-api-gateway-1001 = بقي الاتصال خاملًا مدة طويلة جدًّا، أو بلغ مدته القصوى.
dialect-aws-api-gateway-1003 = أرسل العميل رسالة ثنائية؛ ولا يُدعم إلا النص.
dialect-aws-api-gateway-1005 = أغلق العميل بلا رمز.
dialect-aws-api-gateway-1006 = انتهى TCP بلا إطار Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = انتهى الاتصال انتهاءً عاديًّا، أو بقي خاملًا مدة طويلة جدًّا.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = خالف العميل سياسة، مثلًا لأن صلاحية التوقيع انتهت.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = لا يدوم الاتصال أكثر من { HOURS("binance-lifetime") } س.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = النطاق هو الحاسم: يعيد العملاء الاتصال بعد 3000–3499 و4000–4499، ولا يعيدونه بعد 3500–3999 و4500–4999.
    .note-2 = معاني 3000 و3003 و3008 تختلف عن المعاني المسجَّلة: يعيد العملاء هنا الاتصال بعد الثلاثة.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = انتهى الاتصال بلا نصيحة من الخادم.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = انتهت صلاحية الاتصال، وهو يحتاج إلى توكن جديد.
dialect-centrifugo-3006 = انتهت صلاحية اشتراك.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = لم يستطع الخادم الكتابة إلى العميل.
dialect-centrifugo-3010 = فاتت العميل رسائل؛ وإعادة الاتصال تستعيدها.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = لم تعد الحالة أو لم يعد التوكن صالحًا: يحصل العميل على توكن جديد ويزامن من جديد.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = لم يثبت العميل هويته في الوقت المحدد.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = يستخدم العميل الصيغة الخطأ، مثل JSON حيث تُرسَل بيانات ثنائية.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = ليست لدى الخادم هذه الميزة.
dialect-centrifugo-3509 = ارتكب العميل أخطاء أكثر من اللازم.

## Colyseus

dialect-colyseus =
    .note-1 = لا تستأنف مكتبة العميل جلستها إلا بعد 1001 و1005 و1006 و4010.
dialect-colyseus-1001 = الطرف الآخر يغادر.
dialect-colyseus-1005 = أُغلق الاتصال بلا رمز.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = وقع خطأ في الغرفة.
dialect-colyseus-4003 = لم يستطع العميل استئناف جلسته.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = انتهت صلاحية المفتاح.
dialect-cryptolisting-1000-key-invalidated = أُبطل المفتاح.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = خدمة تحويل الكلام إلى نص تنهي الاتصال الذي لا يرسل صوتًا. وتمنع ذلك رسالة KeepAlive.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = تحويل الكلام إلى نص: لا يستطيع الخادم فك ترميز البيانات صوتًا. تحويل النص إلى كلام: لا يعرف الخادم الأمر.
dialect-deepgram-1008-data-0001 = أُرسلت محارف أكثر من اللازم في وقت قصير.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = محارف النص أكثر من اللازم.
dialect-deepgram-1011-net-0000 = تحويل الكلام إلى نص: لم يرسل الخادم نصًّا في الوقت المحدد. تحويل النص إلى كلام: وقع خطأ في الخادم.
dialect-deepgram-1011-net-0001 = تحويل الكلام إلى نص: لم يرسل العميل صوتًا في الوقت المحدد. تحويل النص إلى كلام: لم يستطع الخادم تلقّي رسالة.
dialect-deepgram-1011-net-0002 = لم يستطع الخادم إرسال رسالة.
dialect-deepgram-1011-net-0003 = انقضت مهلة.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = العميل الذي يغلق بالرمز 1000 أو 1001 ينهي جلسته. وبعد أي رمز آخر يستطيع استئنافها لوقت قصير.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = أرسل العميل رسالة قبل أن يعرّف بنفسه، أو لم تعد الجلسة صالحة.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = قيم intents غير صالحة.
dialect-discord-gateway-4014 = أحد intents غير مفعَّل أو غير مصرَّح به لهذا البوت.

## Discord RPC

dialect-discord-rpc-4000 = معرّف العميل غير صالح.
dialect-discord-rpc-4001 = قيمة Origin غير مسموح بها.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = أُبطل التوكن: احصل على توكن جديد.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = الترميز في العنوان غير صالح.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = خادم الصوت غير موجود.
dialect-discord-voice-4012 = لا يدعم الخادم البروتوكول الذي اختاره العميل.
dialect-discord-voice-4014 = أُخرج العميل، أو انتهت جلسته عند البوابة الرئيسية.
dialect-discord-voice-4015 = انهار خادم الصوت.
dialect-discord-voice-4016 = لا يدعم الخادم التشفير الذي اختاره العميل.
dialect-discord-voice-4017 = تحتاج القناة إلى عميل يدعم التشفير بين الطرفين (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = انتهت المكالمة.

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
    .note-1 = اقرأ نص السبب مع 1011: إذا ذكر الحصة، فستفشل إعادة الاتصال مرة أخرى.
dialect-gemini-live-1011 = وقع خطأ في الخادم، أو نفدت الحصة.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = لا تعيد مكتبة العميل الاتصال بعد 1002 و1003 و1007–1011 و1015: فهي تعدّ هذه الرموز أخطاء لا تصلحها إعادة المحاولة.
    .note-2 = بعد 4403 تعيد مكتبة العميل الاتصال من تلقاء نفسها: اجعل التطبيق يحصل على توكن جديد قبل ذلك.
dialect-graphql-transport-ws-4004 = لم يستطع العميل قراءة رسالة من الخادم.
dialect-graphql-transport-ws-4005 = وقع خطأ في العميل.
dialect-graphql-transport-ws-4400 = لرسالة نوع أو صيغة لا وجود لها في البروتوكول.
dialect-graphql-transport-ws-4401 = اشترك العميل قبل أن يقرّ الخادم بالاتصال.
dialect-graphql-transport-ws-4403 = رفض الخادم الاتصال، مثلًا بسبب بيانات الاعتماد.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = لم يرسل العميل ConnectionInit في الوقت المحدد.
dialect-graphql-transport-ws-4409 = معرّف (id) عملية مستخدَم حاليًّا.
dialect-graphql-transport-ws-4429 = أرسل العميل ConnectionInit مرتين.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = لم يقرّ الخادم بالاتصال في الوقت المحدد.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = تعيد مكتبة العميل (provider) الاتصال بعد كل رمز إلى أن يفصلها التطبيق.
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

dialect-jmap-1008 = انتهت صلاحية بيانات الاعتماد والاتصال مفتوح.

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
dialect-liveblocks-4006 = للغرفة معرّف (id) جديد.
dialect-liveblocks-4100 = أُخرج العميل من الغرفة، ويحتاج إلى توكن جديد.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = ترسل المُرحِّلات (relays) الآن رسالة CLOSED بدلًا من ذلك.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = في رسالة حقل ناقص.
dialect-obs-websocket-4004 = نوع حقل في رسالة خاطئ.
dialect-obs-websocket-4005 = قيمة حقل في رسالة خاطئة.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = أخرج المستخدم العميل.
dialect-obs-websocket-4012 = لا يدعم العتاد أو البرنامج ميزة مطلوبة.

## OKX API v5

dialect-okx =
    .note-1 = حدّ 4003 لقنوات مفتاح API واحد، وحدّ 4008 لجميع القنوات، وحدّ 4009 لقنوات اتصال واحد.
    .note-2 = على العميل أن يرسل إطارات ping؛ وإلا أغلق الخادم بالرمز 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = غُيّر مفتاح API أو حُذف.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = كل رمز آخر دون 4000 يدل على خطأ في الخادم؛ ويعيد العملاء الاتصال بعده.
dialect-pandascore-1000 = انتهت المباراة.
dialect-pandascore-4001 = التوكن غائب.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = تختلف الإصدارات في إعادة عميل JavaScript الاتصالَ بعد 1000: الإصدار 1.7 لا يعيده.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = طلب الخادم من socket أن ينفصل.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = النطاق هو الحاسم: بعد 4000–4099 لا تُعد الاتصال دون تغيير؛ وبعد 4100–4199 أعد الاتصال بعد { SECONDS("pusher-backoff-delay") } ث أو أكثر؛ وبعد 4200–4299 أعد الاتصال فورًا.
    .note-2 = 4301 و4302 حدثا خطأ؛ ويبقى الاتصال مفتوحًا.
    .note-3 = يتحدث soketi وsockudo هذا البروتوكول أيضًا.
dialect-pusher-4000 = لا يقبل التطبيق إلا TLS: يجب أن يبدأ العنوان بالمقطع wss.
dialect-pusher-4001 = التطبيق غير موجود.
dialect-pusher-4003 = التطبيق معطَّل.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = المسار غير موجود.
dialect-pusher-4006 = صيغة الإصدار في العنوان خاطئة.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = لم يذكر العميل إصدارًا.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = قائمة المتابعة (watch list) طويلة جدًّا؛ ويستخدم soketi الرقم لخطأ في الخادم.

## QuickScreenTrading

dialect-qst-1000 = انتهى الاتصال انتهاءً عاديًّا، ربما لأن العميل سجّل خروجه.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = معاني 3000 و3003 و3008 تختلف عن المعاني المسجَّلة.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = المسار ممتلئ.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = وقع خطأ عند أحد الطرفين.
dialect-saltyrtc-3003 = انتقلت الأطراف إلى قناة أخرى.
dialect-saltyrtc-3004 = أخرج البادئ (initiator) هذا العميل.
dialect-saltyrtc-3005 = لم يستطع البادئ (initiator) فك تشفير رسالة.
dialect-saltyrtc-3006 = لا مهمة مشتركة بين الطرفين.
dialect-saltyrtc-3007 = مفتاح الخادم ليس المفتاح المنتظر.
dialect-saltyrtc-3008 = لم يردّ أحد الطرفين في الوقت المحدد.

## Signal server

dialect-signal-server-1000 = أغلق الخادم الاتصال، وليس بسبب اتصال ثانٍ من الجهاز نفسه.
dialect-signal-server-1011 = لم يستطع الخادم قراءة الرسائل المخزَّنة.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = السبب موجود في رسالة من النوع «disconnect» تسبق إطار Close.
dialect-slack-socket-mode-warning = سيغلق الخادم الاتصال قريبًا.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = السبب نص في حدث disconnect. ورمز الإغلاق في تفاصيل ذلك الحدث، وهو عادةً 1000 أو 1005 أو 1006.
dialect-socket-io-io-server-disconnect = فصل الخادم العميل؛ ولإعادة الاتصال يجب أن يستدعي التطبيق connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = وقع خطأ على الاتصال.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = أغلق الخادم الاتصال.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = فصل الخادم العميل عن هذا namespace.

## SocketCluster

dialect-socketcluster =
    .note-1 = تعيد مكتبة العميل الاتصال بعد كل رمز دون 4500 عدا 1000، ولا تعيده أبدًا بعد 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = لم يستطع الخادم توقيع التوكن.
dialect-socketcluster-4003 = فشلت المصافحة.
dialect-socketcluster-4004 = لم يستطع العميل تخزين التوكن.
dialect-socketcluster-4005 = لم يبدأ العميل المصافحة في الوقت المحدد.
dialect-socketcluster-4006 = لم يستطع الخادم وصل العميل بوسيط الرسائل عنده (broker).
dialect-socketcluster-4007 = توقّف العميل عن محاولة الاتصال.
dialect-socketcluster-4008 = رفض الخادم المصافحة.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = لا تعرض 1002 و1006 و2000 و2007 إلا مكتبة العميل. أما رموز الخادم فهي في رسالة SockJS، لا في إطار Close.
dialect-sockjs-1002 = تعذّر إنشاء الاتصال، أو انقطع.
dialect-sockjs-1006 = الجلسة مجهولة لدى الخادم، مثلًا بعد إعادة تشغيل.
dialect-sockjs-2000 = لم تعمل أي من وسائل النقل.
dialect-sockjs-2007 = لم تتصل وسيلة نقل في الوقت المحدد.
dialect-sockjs-2010 = للجلسة اتصال قائم بالفعل.
dialect-sockjs-3000 = أغلق الخادم الجلسة.

## Spring Framework

dialect-spring-4500 = لم يستطع الخادم إرسال رسالة ضمن حدوده للوقت والحجم.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = رغم الاسم، فالبروتوكول الفرعي graphql-ws هو بروتوكول هذه المكتبة الأقدم؛ أما المكتبة graphql-ws فتستخدم graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = لم يستطع الخادم بدء الاتصال أو عملية.

## tldraw sync

dialect-tldraw-sync-4099-not-found = الغرفة غير موجودة.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = العميل أقدم مما يقبله الخادم.
dialect-tldraw-sync-4099-server-too-old = الخادم أقدم مما يقبله العميل.
dialect-tldraw-sync-4099-invalid-record = أرسل العميل سجلًّا (record) غير صالح.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = أرسل العميل رسالة؛ ولا يُسمح إلا بإطارات pong.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = لم يشترك العميل في الوقت المحدد.
dialect-twitch-eventsub-4004 = لم ينتقل العميل إلى العنوان الجديد في الوقت المحدد.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = عنوان إعادة الاتصال غير صالح.

## WebSocket++

dialect-websocketpp =
    .note-1 = معنى 3000 يختلف عن المعنى المسجَّل (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = خالف أحد الطرفين البروتوكول الفرعي.
dialect-websocketpp-3001 = بيانات لا توافق البروتوكول الفرعي.
