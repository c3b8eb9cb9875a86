# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: ما يحدث عادةً

# The programs, above their lines.
picture-client = العميل
picture-server = الخادم
picture-gateway = البوابة
picture-proxy = الوكيل

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = من { $from } إلى { $to }: { $what }.
picture-said-at = { $who }: { $what }.
picture-said-filled-in = { $what } (وضعته مكتبة هذا الطرف)

# What is sent.
picture-empty-close = إطار Close فارغ
picture-no-close = لا إطار Close
picture-unread = { $close }، لم يُقرأ
picture-message = رسالة
picture-frame = إطار
picture-binary = رسالة ثنائية
picture-text = رسالة نصية
picture-large = رسالة كبيرة
picture-not-websocket = رد غير صالح
picture-handshake = مصافحة الفتح
picture-token = مصافحة مع توكن
picture-accepted = 101 (قُبلت)
picture-accepted-without = 101، بلا الامتداد
picture-tls-hello = تبدأ مصافحة TLS
picture-certificate = الشهادة
picture-tls-alert = تنبيه TLS
picture-end = انتهاء TCP
picture-cut = قطع TCP

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = استدعاء close(1000)
picture-calls-close = استدعاء close()
picture-shuts-down = إيقاف
picture-broken-rule = اكتشاف مخالفة لقاعدة من البروتوكول
picture-wants-text = قبول النص فقط
picture-not-utf8 = اكتشاف بايتات ليست UTF-8
picture-own-rule = اكتشاف مخالفة لإحدى قواعده
picture-limit = الحدّ أقل من ذلك
picture-idle = لا بيانات منذ مدة طويلة جدًّا
picture-needs-extension = حاجة إلى الامتداد
picture-fails = فشل في دالة المعالجة
picture-restarts = إعادة تشغيل
picture-is-back = ملاحظة عودة الخادم
picture-no-capacity = لم تبق سعة
picture-cannot-use = رد لا يمكن استخدامه
picture-not-trusted = عدم الثقة بها
picture-credentials = رفض بيانات الاعتماد
picture-right-missing = اكتشاف نقص صلاحية
picture-waited = انتظار مدة طويلة جدًّا
picture-library-reason = إغلاق لسبب يخص مكتبته
picture-own-reason = إغلاق لسبب خاص به
picture-refuses-number = رفض الرقم { $code }

# What a library reports when it is over.
picture-reports = عرض { $code }
picture-often-reports = عرض { $code } في أحيان كثيرة
picture-reports-refused = عرض 1002 أو 1006 أو خطأ

# Below the drawing.
picture-clean = إغلاق نظيف: أرسل الطرفان إطار Close.
picture-never-opened = يُعرض 1006 أيضًا عندما لا يُفتح الاتصال قط.
picture-sends-1012-itself = الخادم الذي يوقَف كما خُطّط له يستطيع إرسال 1012 بنفسه.
picture-or-1011 = بوابات كثيرة ترسل 1011 بدلًا منه.
picture-no-websocket = لم يُفتح WebSocket. تعرض المتصفحات 1006.
picture-shown-by-browsers = يمرر Chromium وFirefox الرقم { $code } إلى الصفحة.
