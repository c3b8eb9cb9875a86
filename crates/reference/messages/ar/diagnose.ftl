# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [zero] لا سبب يوافق ما تعرفه.
        [one] سبب واحد يوافق ما تعرفه. تأكّد منه قبل أن تتصرف على أساسه.
        [two] سببان يوافقان ما تعرفه، أرجحهما أولًا. تأكّد من أحدهما قبل أن تتصرف على أساسه.
        [few] { $count } أسباب توافق ما تعرفه، أرجحها أولًا. تأكّد من أحدها قبل أن تتصرف على أساسه.
        [many] { $count } سببًا توافق ما تعرفه، أرجحها أولًا. تأكّد من أحدها قبل أن تتصرف على أساسه.
       *[other] { $count } سبب توافق ما تعرفه، أرجحها أولًا. تأكّد من أحدها قبل أن تتصرف على أساسه.
    }
diagnose-none = لا سبب في هذا المرجع يوافق كل هذه الأعراض معًا. احذف العَرَض الذي أنت أقل ثقة به، أو ابحث عن الرمز بالأمر farewell explain.

diagnose-contradiction = هذه الأعراض يناقض بعضها بعضًا. صحّح أحدها.
contradiction-silence-above-age = لا يمكن أن يصمت الاتصال مدة أطول من عمره.
contradiction-clean-without-close = الإغلاق بالرمز { $code } لا يكون نظيفًا أبدًا: لم يصل إطار Close صالح للاستخدام.
contradiction-code-without-opening = الاتصال الذي لم يُفتح قط لا ينتهي بالرمز { $code }؛ يعرض العملاء 1006 أو 1015.
contradiction-opened-and-refused = المصافحة التي كان الرد عليها HTTP { $status } لا تفتح اتصالًا.
contradiction-opened-without-tls = معنى 1015 أن TLS فشل قبل أن يُفتح أي اتصال.

heading-why = لماذا يوافق
heading-confirm = كيف تتأكّد منه
heading-fix = كيف تصلحه
heading-separating = للتمييز بين الأول والثاني
heading-more = ما تفيد معرفته
heading-candidates = معنى الرقم في الخدمات؛ سمِّ خدمتك بالخيار --with

why-code = الرمز هو { $code }.
why-reason = يحتوي نص السبب على «{ $text }».
why-line = هذا النص هو ما يكتبه { $software } في هذه الحالة.
why-line-unnamed = هذا نص تكتبه البرمجيات في هذه الحالة.
why-reason-given = { $given ->
        [yes] ورد نص سبب.
       *[no] لم يرد نص سبب.
    }
why-clean = { $clean ->
        [yes] كان الإغلاق نظيفًا.
       *[no] لم يكن الإغلاق نظيفًا.
    }
why-opened = { $opened ->
        [yes] كان الاتصال قد فُتح.
       *[no] لم يُفتح الاتصال قط.
    }
why-status = كان الرد على المصافحة HTTP { $status }.
why-age = دام الاتصال { $seconds } ث.
why-silence = صمت الاتصال { $seconds } ث قبل النهاية.
why-together = { $count ->
        [zero] لم ينته أي اتصال في غضون 2 ث.
        [one] لم ينته أي اتصال آخر في غضون 2 ث.
        [two] انتهى اتصالان في غضون 2 ث.
        [few] انتهت { $count } اتصالات في غضون 2 ث.
        [many] انتهى { $count } اتصالًا في غضون 2 ث.
       *[other] انتهى { $count } اتصال في غضون 2 ث.
    }
why-side = { $side ->
        [client] العميل هو الذي رآه.
       *[server] الخادم هو الذي رآه.
    }
why-software = { $software } موجود في الطريق.
why-cause = في القيد الذي كتبته البوابة في سجلها، السبب هو «{ $cause }».
why-timer-silence = صمت الاتصال { $seconds } ث قبل النهاية، والقيمة الافتراضية للإعداد { $setting } في { $software } هي { $value } ث.
why-timer-silence-fixed = صمت الاتصال { $seconds } ث قبل النهاية، وينهي { $software } الاتصالات الصامتة بعد { $value } ث.
why-timer-silence-reported = صمت الاتصال { $seconds } ث قبل النهاية. يذكر مستخدمون أن { $software } ينهي الاتصالات الصامتة بعد { $value } ث؛ ولا يذكر توثيقه رقمًا.
why-timer-silence-ping = صمت الاتصال { $seconds } ث قبل النهاية، ومجموع { $interval } و{ $setting } في { $software } هو { $value } ث افتراضيًّا.
why-timer-age = دام الاتصال { $seconds } ث، والقيمة الافتراضية للإعداد { $setting } في { $software } هي { $value } ث.
why-timer-age-fixed = دام الاتصال { $seconds } ث، وحدّ { $software } هو { $value } ث.
why-timer-age-reported = دام الاتصال { $seconds } ث. يذكر مستخدمون أن { $software } ينهي الاتصالات بعد { $value } ث؛ ولا يذكر توثيقه رقمًا.
why-timer-age-ping = دام الاتصال { $seconds } ث، ومجموع { $interval } و{ $setting } في { $software } هو { $value } ث افتراضيًّا.
why-silent-since = لا يصح هذا إلا إذا لم يُرسَل شيء في تلك المدة.

separating-code = اعرف الرمز: تجده في حدث close، وتسجّله المكتبات.
separating-reason = اعرف نص السبب، أي النص المرافق للرمز. وحتى نص السبب الفارغ يدل على شيء.
separating-clean = اعرف هل كان الإغلاق نظيفًا: في حدث close الخاصية wasClean.
separating-opened = اعرف هل وقع حدث open قبل الإغلاق.
separating-http_status = اعرف حالة HTTP للمصافحة. لا تستطيع الصفحة رؤيتها؛ ويعرضها عميل خارج المتصفح.
separating-age = اعرف كم دام الاتصال، وهل المدة هي نفسها دائمًا.
separating-silence = اعرف كم صمت الاتصال قبل النهاية، وهل المدة هي نفسها دائمًا.
separating-together = اعرف كم اتصالًا آخر انتهى في غضون 2 ث.
separating-side = اعرف ما رآه الطرف الآخر، العميل أو الخادم.
separating-software = اعرف ما بين العميل والخادم: الوكلاء وموازنات التحميل والخدمات، والمكتبات عند الطرفين.

ask-opening = أجب عما تعرفه. الإجابة الفارغة تعني «غير معروف»؛ وCtrl-D ينهي الأسئلة.
yes-words = y yes نعم ن
no-words = n no لا ل
ask-code = رمز الإغلاق (مثل 1006)
ask-reason = نص السبب، المرافق للرمز (- إذا كان فارغًا)
ask-clean = هل كان الإغلاق نظيفًا، أي wasClean في المتصفح؟ (نعم أو لا)
ask-opened = هل فُتح الاتصال؟ (نعم أو لا)
ask-http_status = حالة HTTP للمصافحة (مثل 403)
ask-age = كم دام الاتصال؟ (مثل 60s أو 2h)
ask-silence = كم صمت قبل النهاية؟ (مثل 60s)
ask-together = كم اتصالًا انتهى في غضون 2 ث، بما في ذلك هذا الاتصال؟
ask-side = أين رأيته؟ (client للعميل أو server للخادم)
ask-software = البرمجيات التي في الطريق، مفصولة بفواصل (مثل chrome, nginx, ws)
