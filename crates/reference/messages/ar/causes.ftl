# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = أُغلق الاتصال لأن عمله انتهى.
cause-going_away = توقّف أحد الطرفين أو غادر.
cause-no_status = أغلق أحد الطرفين بلا رمز.
cause-application = أغلق تطبيق برمز خاص به.
cause-policy = أغلق أحد الطرفين لأن الطرف الآخر خالف قاعدة.
cause-internal_error = وقع في أحد الطرفين خطأ لم يتوقعه.
cause-extension_missing = يحتاج العميل إلى امتداد لم يوافق عليه الخادم.
cause-protocol_error = خالفت البايتات قواعد التأطير في RFC 6455.
cause-invalid_payload = ورد نص ليس UTF-8 صالحًا.
cause-unsupported_data = لا يقبل المتلقّي هذا النوع من الرسائل، نصية أو ثنائية.
cause-message_too_big = تجاوزت رسالة الحجم الأقصى.
cause-rate_limited = وصلت الرسائل أسرع مما يسمح به الحد.
cause-unauthorized = كانت بيانات الاعتماد غائبة أو خاطئة، أو لم تمنح الصلاحية اللازمة.
cause-token_expired = انتهت صلاحية التوكن.
cause-content_refused = رفضت قاعدة على المحتوى رسالة.
cause-slow_consumer = لم يقرأ أحد الطرفين ما أُرسل إليه.
cause-handler_failed = أعادت دالة المعالجة خطأً.
cause-handler_panicked = انهارت دالة المعالجة بخطأ panic.
cause-upstream_lost = انتهى الاتصال بالخادم بلا إطار Close، ولم ترصد البوابة إعادة تشغيل.
cause-upstream_restarted = رفض الخادم الاتصالات ثم عاد إلى قبولها: لقد أعيد تشغيله.
cause-upstream_unavailable = تعذّر الوصول إلى الخادم حين اتصل العميل.
cause-upstream_protocol_error = خالف الخادم قاعدة من قواعد البروتوكول.
cause-upstream_silent = توقّف الخادم عن الرد.
cause-restarting = أُوقفت الخدمة أو أعيد تشغيلها.
cause-overloaded = لم تكن السعة كافية لاتصال آخر.
cause-idle = لم تُتبادل أي رسائل مدة طويلة جدًّا.
cause-ping_timeout = لم يأت رد على ping في الوقت المحدد.
cause-close_timeout = لم يأت رد على إطار Close في الوقت المحدد.
cause-max_age = بلغ الاتصال عمره الأقصى.
cause-kicked = أغلق أحد مسؤولي التشغيل الاتصال.
cause-refused = رُفضت مصافحة الفتح.
cause-peer_lost = انتهى الاتصال بالطرف الآخر بلا إطار Close.
cause-tls_failed = فشلت مصافحة TLS.

party-client = العميل هو الذي أنهى الاتصال أولًا.
    .short = العميل
party-upstream = الخادم هو الذي أنهى الاتصال أولًا.
    .short = الخادم
party-gateway = البوابة هي التي أنهت الاتصال أولًا.
    .short = البوابة
party-network = لم يُنهِ الاتصالَ أيّ من الطرفين: تعطّلت الشبكة أو توقفت عن الاستجابة.
    .short = الشبكة

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = انتهى هذا الاتصال بلا إطار Close.
fact-pong = ردّ الخادم على ping على اتصال آخر.
fact-still_open = لا يزال مفتوحًا اتصالٌ فُتح قبل أن يرفض الخادم اتصالًا جديدًا.
fact-check_failed = فشل فحص سلامة الخادم.
fact-answered = ردّ الخادم على مصافحة فتح.
fact-accepted = قبل الخادم اتصالًا جديدًا.
fact-refused = رفض الخادم اتصالًا جديدًا.
fact-unreachable = لم يقبل الخادم اتصالًا جديدًا ولم يرفضه.
fact-could_not_try = لم يبق لدى البوابة واصف ملف أو منفذ لاتصال جديد.
fact-no_pong = لم يردّ الخادم على ping في الوقت المحدد.
fact-no_answer = لم يردّ الخادم على مصافحة فتح في الوقت المحدد.
