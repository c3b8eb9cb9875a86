# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Ne anlama gelir
heading-when = Ne zaman görülür (en sık olan önce)
heading-send = Ne zaman gönderilir
heading-names = Hangi adlarla anılır
heading-dialects = Başka yerlerde ne anlama gelir
heading-reference = Nerede tanımlanır
heading-next = Bundan sonra okunacaklar

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Sayfa için
meaning-server = Sunucu için
meaning-operator = Sistem yöneticisi için

# Below each situation. $text is one or more sentences.
seen-test = Doğrulama: { $text }
seen-fix = Çözüm: { $text }

field-kind = Tür
field-wire = Close çerçevesinde
field-senders = Kim gönderir
field-refused = Reddedenler
field-advice = Yeniden bağlanma
field-http = HTTP karşılığı
field-first = İlk adım
field-range = Aralık

wire-yes = Evet, gönderilebilir.
wire-no = Close çerçevesinde hiçbir zaman gönderilmez.
senders-none = hiç kimse
refused = { $stacks }. Bunlardan birini kullanan alan taraf, onun yerine 1002, 1006 veya bir hata bildirir.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from }–{ $to }: { $name }

advice-yes = Evet, { $min }–{ $max } saniyelik rastgele bir gecikmeden sonra; her başarısız denemede daha uzun bekleyin.
# For a number that its sender defines.
advice-unless-documented = Evet, gönderenin belgelerinde aksi yazmıyorsa: { $min }–{ $max } saniyelik rastgele bir gecikmeden sonra; her başarısız denemede daha uzun bekleyin.
advice-after = Evet, { $delay } saniye sonra.
advice-if-needed = Yalnızca uygulamanızın bağlantıya hâlâ ihtiyacı varsa.
advice-no = Hayır: bir şey değişmediği sürece aynı deneme yine başarısız olur.
advice-changed = Bir şeyi değiştirmeden bağlanmayın; yoksa aynı hata yinelenir.
# For 1008 alone.
reconnect-policy = { advice-no } Gerekçede bir gecikme belirtilmişse o gecikmeden sonra yeniden bağlanın.
# For 1012 alone.
reconnect-restart = Evet, gerekçede belirtilen gecikmeden sonra. Belirtilmemişse { SECONDS("registered-1012-min") } ile { SECONDS("registered-1012-max") } saniye arasında rastgele bir gecikmeden sonra; sunucu kapanışlarını zamana yayıyorsa { SECONDS("paced-1012-min") }–{ SECONDS("paced-1012-max") } saniye yeterlidir.
# For 1013 alone.
reconnect-later = Evet, gerekçede belirtilen gecikmeden sonra. Belirtilmemişse servisin başka bir adresine; aynı adrese yalnızca kullanıcı isterse ya da { $min }–{ $max } saniyelik rastgele bir gecikmeden sonra, her seferinde daha uzun bekleyerek.
advice-none = Geçerli bir kapanış kodu değil; yeniden bağlanılacak bir şey yok.

category-unused = kullanılmıyor
category-protocol = protokolde tanımlı
category-reserved = ayrılmış, anlamı yok
category-local = yalnızca yerel, hiç gönderilmez
category-unassigned = atanmamış
category-registered = kayıtlı, ilk başvuran alır
category-library = kütüphaneler ve framework’ler için
category-private = özel kullanım için
category-outside = kayıt listesinin dışında

sender-client = istemci
sender-server = sunucu
sender-gateway = ağ geçidi
sender-local = hiç kimse; bir kütüphane yerel olarak bildirir

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Yeniden bağlanın.
dialect-backoff = Giderek artan rastgele gecikmelerle yeniden bağlanın.
dialect-changed = Yeniden bağlanmadan önce bir şeyi değiştirin.
dialect-no = Yeniden bağlanmayın.
dialect-unknown = Kaynak, yeniden bağlanmanın gerekip gerekmediğini söylemiyor.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = Ne oldu
found-candidates = Bu ad, farklı yazılımlarda farklı kodlar için kullanılır.
found-name = { $name }, { $code } kodunun şu yazılımlardaki adıdır: { $software }.
found-frame = Bu, { $code } kodunu taşıyan bir Close çerçevesidir.
found-empty-frame = Bu, kod taşımayan bir Close çerçevesidir.
found-illegal-code = Çerçeve kurallara aykırı: { $code } bir Close çerçevesinde bulunamaz. Çoğu kütüphane buna 1002 ile yanıt verir.
found-reason = Gerekçe: “{ $reason }”.
found-line = Bu metin şu yazılımdan gelir: { $software }.
found-code = Karşılığı { $code } kodudur.
found-local = Metni gösteren yazılım, onu kendisi hakkında yazmıştır.
found-peer = Metni karşı taraf göndermiştir.
fault-fragmented = Çerçeve kurallara aykırı: FIN biti 1 değil; bir Close çerçevesi parçalara bölünemez.
fault-reserved = Çerçeve kurallara aykırı: ayrılmış bir bit (RSV1–RSV3) 1 yapılmış.
fault-too-long = Çerçeve kurallara aykırı: gövdesi 125 bayttan uzun.
fault-truncated = Eksik bayt var: çerçeve daha uzun bir gövde bildiriyor.
fault-trailing = Çerçevenin bitiminden sonra fazladan bayt var.
fault-half-code = Çerçeve kurallara aykırı: gövdesi tek bayt, yani bir kodun yarısı.
fault-not-utf8 = Çerçeve kurallara aykırı: gerekçesi UTF-8 değil.

# The table of all codes: short, so that it fits on one screen.
list-code = Kod
list-name = Ad
list-wire = Gönderilir mi?
list-sent = gönderilir
list-local = yalnızca yerel
list-never = asla gönderilmez
list-yes = evet, gecikmeyle
list-if-needed = yalnızca gerekirse
list-no = hayır
list-changed = değişiklikten sonra
list-none = geçerli değil
