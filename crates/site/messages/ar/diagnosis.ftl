# The page that finds the cause of an ending.

diagnose-title = اعرف سبب إغلاق WebSocket
diagnose-description = اعرف لماذا أُغلق WebSocket: قل ما تعرفه عن النهاية، وشاهد الأسباب الأرجح، وكيف تتأكّد من كل منها، وكيف تصلحه.
diagnose-lead = قل ما تعرفه، واترك ما عداه. تأتي الأسباب الأرجح أولًا، ولكل منها اختبار وحل.
# Shown where no script runs.
diagnose-noscript = يحتاج التشخيص إلى JavaScript. ومن دونه، ابحث في الأسفل عما تلاحظه.
diagnose-form = ما تعرفه عن النهاية
diagnose-failed = تعذّر تحميل القواعد. حاول مرة أخرى.
diagnose-button = اعرف السبب
diagnose-clear = ابدأ من جديد
diagnose-causes = الأسباب المرجّحة
diagnose-noticed = ابدأ مما تلاحظه
diagnose-noticed-about = ما يعنيه كل من هذه في أغلب الأحيان:

# Labels of the form's fields.
symptom-code = رمز الإغلاق
symptom-reason = نص السبب، أو سطر من سجل
symptom-reason-hint = النص المرافق للرمز، أو رسالة خطأ. يبقى في متصفحك.
symptom-empty = كان نص السبب فارغًا
symptom-opened = هل فُتح؟
symptom-clean = هل كان نظيفًا (wasClean)؟
symptom-silence = كم صمت قبل ذلك؟
symptom-age = كم بقي مفتوحًا؟
symptom-span-hint = عدد من الثواني، أو عدد مع وحدته: 60 ث، 5 د، 2 س.
symptom-status = حالة HTTP للمصافحة
symptom-together = كم اتصالًا أُغلق في غضون 2 ث، بما في ذلك هذا الاتصال؟
symptom-side = من رآه؟
symptom-software = ماذا في الطريق؟
symptom-others = برمجيات أخرى، مفصولة بفواصل
answer-unknown = غير معروف
answer-yes = نعم
answer-no = لا
answer-client = العميل
answer-server = الخادم

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = الأسباب الموافقة: { $count }. تأكّد من أحدها قبل أن تتصرف على أساسه.
diagnosis-elsewhere = معنى الرقم في الخدمات؛ سمِّ خدمتك أعلاه
diagnosis-none = لا سبب في هذا المرجع يوافق كل هذا معًا. احذف ما أنت أقل ثقة به.
diagnosis-cause = المزيد عن هذا السبب
diagnosis-ask = أجب عن هذا
# $field is the label of a field.
diagnosis-unread = تعذّرت قراءة «{ $field }» فتُرك.
# $name is what was typed.
diagnosis-unknown-software = لا يُعرف هنا برنامج باسم «{ $name }»؛ فتُرك.
diagnosis-several = قد يكون «{ $name }» أيًّا من هذه. اختر واحدًا:
diagnosis-nearest = هل تقصد هذا؟

# What people notice; each leads to what it most often is.
noticed-never-opened = لا يُفتح أبدًا.
noticed-only-behind-proxy = لا يُغلق إلا خلف وكيل، بعد مدة بلا رسائل.
noticed-proxy-refuses = لا يُفتح خلف وكيل، ويُفتح من دونه.
noticed-many-at-once = تُغلق اتصالات كثيرة في الثانية نفسها.
noticed-after-deployment = تُغلق الاتصالات عند نشر إصدار جديد.
noticed-after-sleep = يُغلق على الهواتف، أو بعد نوم الحاسوب.
noticed-large-messages = يُغلق بعد رسالة كبيرة.
noticed-handler = يُغلق بعد رسالة معينة، بالرمز 1011.
noticed-after-login = يُفتح، ثم يُغلق في أقل من ثانية.
noticed-ping = يذكر السجل شيئًا عن ping أو مهلة.
noticed-no-code = الرمز 1005، ولا نص سبب.
noticed-certificate = لا يفشل إلا مع wss://.
