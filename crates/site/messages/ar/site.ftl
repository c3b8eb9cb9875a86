# The words around every page.

skip = انتقل إلى المحتوى
menu = الصفحات الرئيسية
crumbs = موضعك
languages = اللغات
toc = في هذه الصفحة
anchor = رابط إلى هذا السبب
license = النصوص والبيانات في الملك العام (CC0).
search-label = ابحث، أو الصق سطرًا من سجل
search-hint = 1006، أو اسم، أو رسالة
search-button = بحث
not-found-title = لا توجد صفحة هنا
not-found = لا توجد صفحة بهذا العنوان. ابحث عن رمز أو اسم أو سطر من سجل.

# What each page is called in a list of links.
name-start = رموز الإغلاق
name-search = البحث
name-codes = كل الرموز
name-ranges = النطاقات
name-dialects = الخدمات
name-software = البرمجيات
name-strings = رسائل الخطأ
name-timers = المؤقّتات
# $span is a length of time, such as "60 s".
name-timer = بعد { $span }
name-diagnose = اعرف السبب
name-send = أي رمز ترسل
name-about = عن المرجع
name-sources = المصادر

# Above the title: what kind of page it is.
kicker-code = رمز إغلاق WebSocket
kicker-pair = رمزا إغلاق WebSocket
kicker-dialect = رموز إغلاق خدمة أو مكتبة واحدة
kicker-software = برنامج
kicker-timer = مؤقّت مَن هذا؟

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value } ث
span-minutes = { $value } د
span-hours = { $value } س

# How a claim is known; stands after the name of its source.
how-measured = قياس
how-source = شيفرة مصدرية
how-documentation = توثيق
how-report = إفادة مستخدم

heading-sources = المصادر
heading-details = التفاصيل
heading-pairs = ألست متأكدًا من أنه هذا الرمز؟
heading-both = الرمزان
heading-confused = رموز يُخلط بينها
more-send = أي رمز ترسل

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: ما معناه، وماذا تفعل

# Above the causes; a link to the diagnosis follows.
code-diagnose = إذا كنت تعرف المزيد عن النهاية، فالأسباب الأرجح تأتي أولًا هنا:

# A pair's page.
pair-title = { $a } أم { $b }؟
pair-or = أم
pair-page-title = WebSocket { $a } أم { $b }: { $name_a }، { $name_b }

start-title = رموز إغلاق WebSocket
start-description = لماذا أُغلق WebSocket، وما معنى كل رمز إغلاق، وماذا تفعل: كل رمز، وكل زوج من الرموز، ورسائل الخطأ، والمؤقّتات، وتشخيص.
start-headline = لماذا أُغلق WebSocket؟
start-lead = ينتهي WebSocket برقم. ابحث عنه، أو الصق ما تراه: تقول الصفحة ما الذي حدث، وكيف تتأكّد منه، وكيف تصلحه.
start-paste = الصق ما تراه: رمزًا أو اسمًا أو رسالة خطأ أو بايتات
start-paste-hint = مثلًا:
start-paste-button = اشرحه
start-after = يُغلق بعد المدة نفسها، مرة بعد مرة
start-after-about = إذا كانت المدة هي نفسها دائمًا، فمؤقّت هو الذي ينهي الاتصال. اختر المدة لترى مؤقّت مَن قد يكون.
start-questions = ماذا تريد أن تعرف؟
start-diagnose = قل ما تعرفه: الرمز، وكم بقي مفتوحًا، وما الذي في الطريق. تأتي الأسباب الأرجح أولًا.
start-send = تكتب الخادم أو العميل وتريد أن تغلق بالرمز الصحيح.
start-strings = ما تكتبه المكتبات والمتصفحات والوكلاء عندما ينتهي WebSocket.
start-software = أي الرموز تقبلها كل مكتبة، وماذا تسمّيها، ومؤقّتاتها وحدودها.
start-codes = الرموز التي يراها الناس أكثر
start-all = كل الرموز والنطاقات
start-advice = إعادة الاتصال: { $advice }
start-services = معنى الرمز في الخدمات
start-services-all = كل الخدمات والمكتبات

codes-title = كل رموز إغلاق WebSocket
codes-description = كل رموز إغلاق WebSocket من 0 إلى 65535 في صفحة واحدة: الاسم، وهل يُرسَل، وهل يعاد الاتصال.
codes-lead = في إطار Close رقم من 1000 إلى 4999، أو لا رقم. لا تُرسَل 1005 و1006 و1015 أبدًا: المكتبة تعرضها من تلقاء نفسها.
codes-others = أرقام لها معنى في خدمة
codes-others-about = ليس لهذه معنى مسجَّل. تستخدمها الخدمات والمكتبات لمعانيها الخاصة.

ranges-title = نطاقات رموز الإغلاق
ranges-description = من يحق له استخدام كل نطاق من رموز إغلاق WebSocket: البروتوكول، أو IANA، أو المكتبات، أو التطبيقات.
ranges-lead = نطاق الرقم يقول من يحدد معناه.
ranges-numbers = أرقام في هذا النطاق لها صفحة خاصة:

dialects-title = رموز إغلاق الخدمات والمكتبات
dialects-description = معنى رموز الإغلاق في Discord وPusher وTwitch وGraphQL وSocket.IO وخدمات ومكتبات أخرى، وهل يعاد الاتصال.
dialects-lead = الأرقام من 4000 إلى 4999 للتطبيق. تعطيها كل خدمة معناها الخاص، ويعطي بعضها معنى جديدًا لأرقام مسجَّلة.
dialects-services = الخدمات
dialects-libraries = المكتبات والبروتوكولات
# $name is the service's name.
dialect-title = { $name }: رموز الإغلاق
dialect-description = معنى كل رمز إغلاق WebSocket في { $name }، وهل يعاد الاتصال بعده.
dialect-lead = إعادة الاتصال أو عدمها هي ما يقوله المصدر، ما لم يُذكر غير ذلك.
dialect-channel = أين أرقامها
dialect-subprotocols = البروتوكول الفرعي
dialect-hosts = المضيف
channel-code = في رمز إطار Close
channel-reason = في نص السبب لإطار Close
channel-in-band = في رسائل بروتوكولها
col-meaning = المعنى
our-reading = (قراءتنا للمصدر)

software-title = البرمجيات ورموز الإغلاق
software-description = أي رموز الإغلاق تقبلها المتصفحات والمكتبات والخوادم والوكلاء، وماذا تسمّيها، وماذا تكتب عندما ينتهي WebSocket.
software-lead = تختلف المكتبات: تسمّي الرموز بأسماء مختلفة، وترفض بعضها، وتعرض رقمًا خاصًّا بها لاتصال فُقد.
software-browsers = المتصفحات
software-libraries = المكتبات
software-servers = الخوادم
software-proxies = الوكلاء
software-services = الخدمات
software-others = غيرها، مما له مؤقّتات أو حدود
software-refused = رموز ترفضها بعض البرمجيات
software-refused-about = يجوز إرسال هذه، لكن البرمجيات المذكورة هنا لا تقبلها: يرى تطبيقها رقمًا آخر أو خطأً.
# $name is the software's name.
one-title = { $name }: رموز الإغلاق ورسائل الخطأ والمؤقّتات
one-description = أي رموز الإغلاق يقبلها { $name } ويرسلها، وماذا يسمّيها، وماذا يكتب عندما ينتهي WebSocket، ومؤقّتاته وحدوده.
one-description-short = ما يكتبه { $name } عندما ينتهي WebSocket، ومؤقّتاته وحدوده.
one-codes = الرموز التي يقبلها
one-accepts = رموز يقبلها
one-otherwise = ما يُعرض بدلًا من غيرها
one-sends = رموز يستطيع إرسالها
one-sends-script = رموز يجوز لسكربت إرسالها
one-refuses-to-send = ماذا يفعل بغيرها
one-empty = ما يُعرض لإطار Close بلا رمز
one-lost = ما يُعرض عندما ينتهي TCP بلا إطار Close
one-names = ماذا يسمّي الرموز
one-strings = ماذا يكتب
one-limits = حدود الحجم
one-dialect = رموز الإغلاق الخاصة به
sees-error = خطأ بلا رمز
sees-nothing = لا رقم
limit-fixed = لا يمكن تعيينه
limit-message = للرسالة
limit-frame = للإطار
limit-queue = لما ينتظر الإرسال
size-bytes = { $value } بايت
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = رسائل الخطأ
strings-description = ما تكتبه المتصفحات والمكتبات والخوادم والوكلاء عندما يُغلق WebSocket، وأي رمز إغلاق تدل عليه كل رسالة.
strings-lead = كلمات كل برنامج، مع الرمز الذي تدل عليه. العلامة * تدل على أي نص، والعلامة # على رقم. ويجد البحث سطرًا كاملًا.
strings-common = تكتبها برامج كثيرة
strings-more = ما معناها

timers-title = المؤقّتات التي تغلق WebSocket
timers-description = مهل الوكلاء وموازنات التحميل والخوادم والمكتبات التي تغلق WebSocket: القيمة الافتراضية، والإعداد، وما يعيد بدء المؤقّت، وأي رمز يراه كل طرف.
timers-lead = الاتصال الذي ينتهي دائمًا بعد المدة نفسها ينهيه مؤقّت. مؤقّت الخمول يحسب من آخر بيانات؛ ومؤقّت العمر يحسب من الفتح، أيًّا كان ما يُرسَل.
timers-all = كل المؤقّتات
timers-dash = العلامة – تعني أنه غير معروف.
# $span is a time: 60 s, 2 h.
timer-title = يُغلق WebSocket بعد { $span }
timer-description = أي المؤقّتات تغلق WebSocket بعد { $span } افتراضيًّا: وكلاء وموازنات تحميل وخوادم ومكتبات، مع إعداداتها.
timer-lead = هذه المؤقّتات تنهي اتصالًا بعد { $span }، افتراضيًّا أو كما يذكر مستخدمون. ابحث عن البرمجيات التي في طريقك. وقد تكون للإعداد هناك قيمة أخرى.
timer-what = كيف يبدو، وكيف تصلحه
timer-more = المزيد
timer-other = إذا لم يكن أي من هذه في طريقك:
timer-near = مدد أخرى
timer-idle = صمت
timer-lifetime = عمر
timer-keepalive = فحص keepalive
timer-handshake = فتح
timer-close = إغلاق
timer-drain = إيقاف
timer-reconnect = إعادة اتصال
timer-idle-heading = مؤقّتات الخمول
timer-keepalive-heading = فحوص keepalive
timer-lifetime-heading = أعمار الاتصال
timer-handshake-heading = مهلة الفتح
timer-close-heading = مهلة الإغلاق
timer-drain-heading = مهلة الإيقاف
timer-idle-about = تنهي هذه اتصالًا لم يُرسَل عليه شيء طوال هذه المدة. أرسل شيئًا بفواصل أقصر منها؛ ويقول الجدول ما يُحسب.
timer-keepalive-about = ترسل هذه إطارات ping وتنهي اتصالًا لا يردّ طرفه الآخر. والمدة هي الفاصل ومهلة الرد معًا.
timer-lifetime-about = تنهي هذه اتصالًا بعد هذه المدة، أيًّا كان ما يُرسَل. لا تفيد إطارات ping: أعد الاتصال.
timer-handshake-about = تنهي هذه اتصالًا لا يأتي عليه ما يُنتظر عند الفتح.
timer-close-about = تقطع هذه اتصالًا لا يُتمّ طرفه الآخر الإغلاق.
timer-drain-about = تنهي هذه الاتصالات الباقية عندما يتوقف البرنامج أو يعيد التحميل.
timer-reported = (أفاد به مستخدمون)
col-software = البرنامج
col-setting = الإعداد
col-value = الافتراضي
col-counts = يحسب
col-reset = يبدأ من جديد مع
col-client = يرى العميل
col-server = يرى الخادم
setting-fixed = لا يمكن تعيينه
value-none = لا شيء
reset-data = أي بيانات، وإطارات ping أيضًا
reset-ping = الرد على ping
reset-message = رسالة
reset-nothing = لا شيء

send-title = أي رمز إغلاق أرسل؟
send-description = شجرة قرار لرمز إغلاق WebSocket الصحيح: مما حدث في طرفك إلى الرمز الذي يقول ذلك.
send-lead = ابدأ بما حدث في طرفك. واكتب ما حدث في نص السبب أيضًا: 123 بايتًا من UTF-8 على الأكثر.
ask-why = لماذا تغلق؟
because-why-done = انتهى العمل، أو غادر المستخدم.
because-why-leaving = طرفي يغادر، أو يعاد تشغيله، أو ليست لديه سعة.
because-why-bytes = ما وصل لا يتبع البروتوكول، أو لا يمكن قراءته.
because-why-rules = لا يحق للطرف الآخر فعل هذا.
because-why-failed = فشل شيء في طرفي.
because-why-own = له معنى لا يعرفه إلا تطبيقي.
ask-leaving = لماذا يغادر طرفك؟
because-leaving-for-good = يتوقف الخادم، أو ينهي اتصالًا خاملًا.
because-leaving-restart = يعاد تشغيل الخادم، وسيعود قريبًا.
because-leaving-page = أكتب صفحة، والمستخدم يغادرها. يرسله المتصفح من تلقاء نفسه.
because-leaving-overloaded = ليست لدى الخادم سعة لهذا الاتصال.
ask-bytes = ما الخطأ فيما وصل؟
because-bytes-framing = إطار يخالف قواعد البروتوكول.
because-bytes-utf8 = نص ليس UTF-8 صالحًا.
because-bytes-type = هو نص حيث لا أقبل إلا البيانات الثنائية، أو العكس.
because-bytes-too-big = رسالة كبيرة جدًّا.
because-bytes-extension = أنا العميل، ولم يوافق الخادم على امتداد أحتاج إليه.
ask-rules = أي قاعدة خولفت؟
because-rules-token = بيانات الاعتماد غائبة أو خاطئة.
because-rules-expired = انتهت صلاحية التوكن والاتصال مفتوح.
because-rules-rights = بيانات الاعتماد صحيحة، لكن لا يحق للحساب فعل هذا.
because-rules-rate = يرسل العميل أكثر من اللازم أو بتكرار أكثر من اللازم.
because-rules-waited = انتظرت شيئًا مدة طويلة جدًّا: تسجيل الدخول، أو رسالة، أو الرد على ping.
because-rules-rule = قاعدة أخرى: Origin، أو المحتوى، أو الحصة.
send-expired-about = 3000 يقول ذلك بالضبط. اكتب «token expired» في نص السبب، كي يحصل العميل على توكن جديد قبل أن يعيد الاتصال. وتقبل جميع البرمجيات 1008 بنص السبب نفسه؛ وهو ما ترسله بوابة farewell، لأن بعض المكتبات ترفض 3000.
ask-failed = ما الذي فشل؟
because-failed-handler = فشلت شيفرتي بطريقة لم أتوقعها.
because-failed-not-ready = الحِمل فوق طاقتي، أو لست جاهزًا بعد.
because-failed-upstream = أنا بوابة، والخادم الذي خلفي أعطى ردًّا غير صالح.
send-own-about = اختر رقمًا، واكتب معناه، وهل ينبغي للعميل أن يعيد الاتصال بعده.
send-never = لا ترسل هذه أبدًا
send-never-ranges = لا ترسل أبدًا رقمًا دون 1000، أو فوق 4999، أو رقمًا غير مخصَّص.

about-title = عن هذا المرجع
about-description = ما هذا المرجع لرموز إغلاق WebSocket، وكيف عُرفت كل معلومة فيه، وما معنى علاماته.
about-lead = يقول هذا المرجع لماذا تُغلق اتصالات WebSocket، وماذا تفعل. لكل معلومة عن برنامج مصدر، وطريقة عُرفت بها، ويوم قُرئت فيه.
# All are numbers.
about-counts = عدد المعلومات هنا { $claims }، عن برمجيات عددها { $software }، وتستند إلى مصادر عددها { $sources }. عدد الأسباب { $situations }، وعدد رسائل الخطأ { $strings }، وعدد الخدمات والمكتبات التي ترد رموزها { $dialects }.
about-known = كيف تُعرف الأشياء
about-measured = شغّلنا البرنامج ونظرنا إلى ما يرسله على الشبكة وإلى ما يعرضه.
about-source = قرأنا شيفرته المصدرية.
about-documentation = يقول ذلك توثيقه أو معيار.
about-report = أفاد به مستخدم علنًا. وقد لا يصح إلا على ذلك الإصدار أو الإعداد.
sources-title = المصادر
sources-description = من أين جاءت معلومات هذا المرجع: قياسات، وشيفرة مصدرية، وتوثيق، وإفادات، كل منها مع اليوم الذي قُرئ فيه.
sources-lead = كل مصدر مرة واحدة، مع اليوم أو الشهر الذي قُرئ فيه.
about-signs = ما معنى العلامات
about-signs-about = لا يأتي اللون وحده أبدًا: لكل علامة كلماتها.
about-travels = الرقم في إطار Close: قاله الطرف الآخر.
about-local = لا إطار فيه هذا الرقم: مكتبتك هي التي تعرضه.
about-never = غير صالح: لا يجوز لأحد إرساله.
about-yes = يعيد العميل الاتصال، بعد انتظار.
about-changed = تفشل المحاولة نفسها مرة أخرى إلى أن يتغيّر شيء.
about-no = لا يعيد العميل الاتصال.
about-data = في صورة بيانات
about-data-about = كل شيء متاح أيضًا بصيغة JSON، مع مخطط (schema).
about-license = الرخصة
about-farewell = farewell بوابة ومكتبة وأمر لاتصالات WebSocket تنتهي نهاية حسنة. والأمر يعرف كل ما في هذه الصفحات:
