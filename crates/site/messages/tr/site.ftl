# The words around every page.

skip = İçeriğe geç
menu = Ana sayfalar
crumbs = Bulunduğunuz yer
languages = Diller
toc = Bu sayfada
anchor = Bu nedenin linki
license = Metinler ve veriler kamu malıdır (CC0).
search-label = Arayın ya da bir log satırı yapıştırın
search-hint = 1006, bir ad, bir mesaj
search-button = Ara
not-found-title = Burada bir sayfa yok
not-found = Bu adreste bir sayfa yok. Bir kod, bir ad veya bir log satırı arayın.

# What each page is called in a list of links.
name-start = Kapanış kodları
name-search = Arama
name-codes = Bütün kodlar
name-ranges = Aralıklar
name-dialects = Servisler
name-software = Yazılımlar
name-strings = Hata mesajları
name-timers = Zamanlayıcılar
# $span is a length of time, such as "60 s".
name-timer = { $span } sonra
name-diagnose = Nedeni bulun
name-send = Hangi kod gönderilmeli
name-about = Hakkında
name-sources = Kaynaklar

# Above the title: what kind of page it is.
kicker-code = WebSocket kapanış kodu
kicker-pair = İki WebSocket kapanış kodu
kicker-dialect = Bir servisin veya kütüphanenin kapanış kodları
kicker-software = Yazılım
kicker-timer = Kimin zamanlayıcısı?

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value } saniye
span-minutes = { $value } dakika
span-hours = { $value } saat

# How a claim is known; stands after the name of its source.
how-measured = ölçüldü
how-source = kaynak kod
how-documentation = dokümantasyon
how-report = kullanıcı bildirimi

heading-sources = Kaynaklar
heading-details = Ayrıntılar
heading-pairs = Bu kod olduğundan emin değil misiniz?
heading-both = İki kod
heading-confused = Karıştırılan kodlar
more-send = Hangi kod gönderilmeli

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: anlamı ve yapılacaklar

# Above the causes; a link to the diagnosis follows.
code-diagnose = Son hakkında daha fazlasını biliyorsanız en olası nedenler burada başta gelir:

# A pair's page.
pair-title = { $a } ya da { $b }?
pair-or = ya da
pair-page-title = WebSocket { $a } ya da { $b }: { $name_a }, { $name_b }

start-title = WebSocket kapanış kodları
start-description = Bir WebSocket neden kapandı, her kapanış kodu ne anlama gelir ve ne yapmalı: her kod, her kod çifti, hata mesajları, zamanlayıcılar ve bir tanı.
start-headline = WebSocket neden kapandı?
start-lead = Bir WebSocket bir sayıyla sonlanır. Sayıyı arayın ya da gördüğünüzü yapıştırın: sayfa ne olduğunu, bunun nasıl doğrulanacağını ve nasıl çözüleceğini söyler.
start-paste = Gördüğünüzü yapıştırın: bir kod, ad, hata mesajı veya baytlar
start-paste-hint = Örneğin:
start-paste-button = Açıkla
start-after = Hep aynı süreden sonra kapanıyor
start-after-about = Süre hep aynıysa bağlantıyı bir zamanlayıcı sonlandırıyordur. Kimin zamanlayıcısı olabileceğini görmek için süreyi seçin.
start-questions = Ne öğrenmek istiyorsunuz?
start-diagnose = Bildiklerinizi söyleyin: kod, ne kadar süre açık kaldığı, yolda ne olduğu. En olası nedenler başta gelir.
start-send = Sunucuyu veya istemciyi siz yazıyorsunuz ve doğru kodla kapatmak istiyorsunuz.
start-strings = Bir WebSocket sonlanınca kütüphanelerin, tarayıcıların ve proxy’lerin yazdıkları.
start-software = Her kütüphanenin kabul ettiği kodlar, onlara verdiği adlar, zamanlayıcıları ve sınırları.
start-codes = En çok görülen kodlar
start-all = Bütün kodlar ve aralıklar
start-advice = Yeniden bağlanma: { $advice }
start-services = Bir kodun bir servisteki anlamı
start-services-all = Bütün servisler ve kütüphaneler

codes-title = Bütün WebSocket kapanış kodları
codes-description = 0’dan 65535’e kadar bütün WebSocket kapanış kodları tek sayfada: adı, gönderilip gönderilmediği ve yeniden bağlanmanın gerekip gerekmediği.
codes-lead = Bir Close çerçevesinde 1000 ile 4999 arasında bir sayı vardır ya da hiç sayı yoktur. 1005, 1006 ve 1015 hiçbir zaman gönderilmez: onları bir kütüphane kendisi bildirir.
codes-others = Bir serviste anlamı olan sayılar
codes-others-about = Bunların kayıtlı bir anlamı yoktur. Servisler ve kütüphaneler onlara kendi anlamlarını verir.

ranges-title = Kapanış kodu aralıkları
ranges-description = WebSocket kapanış kodlarının hangi aralığını kim kullanabilir: protokol, IANA, kütüphaneler, uygulamalar.
ranges-lead = Bir sayının aralığı, ne anlama geldiğine kimin karar verdiğini söyler.
ranges-numbers = Bu aralıkta kendi sayfası olan sayılar:

dialects-title = Servislerin ve kütüphanelerin kapanış kodları
dialects-description = Kapanış kodlarının Discord, Pusher, Twitch, GraphQL, Socket.IO ve başka servis ve kütüphanelerdeki anlamı ve yeniden bağlanmanın gerekip gerekmediği.
dialects-lead = 4000 ile 4999 arasındaki sayılar uygulamaya aittir. Her servis onlara kendi anlamını verir; bazıları kayıtlı sayılara da yeni bir anlam verir.
dialects-services = Servisler
dialects-libraries = Kütüphaneler ve protokoller
# $name is the service's name.
dialect-title = { $name }: kapanış kodları
dialect-description = { $name } için her WebSocket kapanış kodunun anlamı ve ondan sonra yeniden bağlanmanın gerekip gerekmediği.
dialect-lead = Başka bir not yoksa yeniden bağlanma bilgisi kaynaktan alınmıştır.
dialect-channel = Sayıları nerede
dialect-subprotocols = Alt protokol
dialect-hosts = Ana makine
channel-code = Close çerçevesinin kodunda
channel-reason = Close çerçevesinin gerekçesinde
channel-in-band = kendi protokolünün mesajlarında
col-meaning = Anlam
our-reading = (kaynaktan bizim çıkardığımız)

software-title = Yazılımlar ve kapanış kodları
software-description = Tarayıcıların, kütüphanelerin, sunucuların ve proxy’lerin kabul ettiği kapanış kodları, onlara verdikleri adlar ve bir WebSocket sonlanınca yazdıkları.
software-lead = Kütüphaneler birbirinden farklıdır: kodlara farklı adlar verir, bazılarını reddeder ve kopan bir bağlantı için kendi sayılarını gösterir.
software-browsers = Tarayıcılar
software-libraries = Kütüphaneler
software-servers = Sunucular
software-proxies = Proxy’ler
software-services = Servisler
software-others = Zamanlayıcıları veya sınırları olan ötekiler
software-refused = Bazı yazılımların reddettiği kodlar
software-refused-about = Bunlar gönderilebilir, ama burada adı geçen yazılımlar onları kabul etmez: uygulamaları başka bir sayı veya bir hata görür.
# $name is the software's name.
one-title = { $name }: kapanış kodları, hata mesajları, zamanlayıcılar
one-description = { $name } hangi kapanış kodlarını kabul eder ve gönderir, onlara ne ad verir, bir WebSocket sonlanınca ne yazar; zamanlayıcıları ve sınırları.
one-description-short = { $name } bir WebSocket sonlanınca ne yazar; zamanlayıcıları ve sınırları.
one-codes = Hangi kodları kabul eder
one-accepts = Kabul ettiği kodlar
one-otherwise = Ötekilerin yerine gösterdiği
one-sends = Gönderebildiği kodlar
one-sends-script = Bir betiğin gönderebildiği kodlar
one-refuses-to-send = Ötekilere ne yapar
one-empty = Kod taşımayan bir Close çerçevesi için gösterdiği
one-lost = TCP Close çerçevesi olmadan sonlanınca gösterdiği
one-names = Kodlara verdiği adlar
one-strings = Yazdıkları
one-limits = Boyut sınırları
one-dialect = Kendi kapanış kodları
sees-error = kodsuz bir hata
sees-nothing = sayı yok
limit-fixed = ayarlanamaz
limit-message = mesaj için
limit-frame = çerçeve için
limit-queue = gönderilmeyi bekleyen
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = Hata mesajları
strings-description = Bir WebSocket kapanınca tarayıcıların, kütüphanelerin, sunucuların ve proxy’lerin yazdıkları ve her mesajın karşılık geldiği kapanış kodu.
strings-lead = Her programın kendi metinleri ve karşılık geldikleri kod. * herhangi bir metnin, # bir sayının yerini tutar. Arama, bütün bir satırı bulur.
strings-common = Birçoğunun yazdığı
strings-more = ne anlama gelir

timers-title = WebSocket’leri kapatan zamanlayıcılar
timers-description = Proxy’lerin, yük dengeleyicilerin, sunucuların ve kütüphanelerin WebSocket’leri kapatan zaman aşımları: varsayılan, ayar, onları yeniden başlatan şey ve her tarafın gördüğü kapanış kodu.
timers-lead = Hep aynı süreden sonra sonlanan bir bağlantıyı bir zamanlayıcı sonlandırır. Boşta kalma zamanlayıcısı son trafikten başlayarak sayar; azami ömür, ne gönderilirse gönderilsin, açılıştan başlayarak sayar.
timers-all = Bütün zamanlayıcılar
timers-dash = – işareti bilinmiyor demektir.
# $span is a time: 60 s, 2 h.
timer-title = WebSocket { $span } sonra kapanıyor
timer-description = Hangi zamanlayıcılar bir WebSocket’i varsayılan olarak { $span } sonra kapatır: proxy’ler, yük dengeleyiciler, sunucular ve kütüphaneler, ayarlarıyla birlikte.
timer-lead = Bu zamanlayıcılar bir bağlantıyı, varsayılan olarak ya da kullanıcıların bildirdiğine göre, { $span } sonra sonlandırır. Bağlantınızın yolundaki yazılımı arayın. Bir ayarın değeri orada başka olabilir.
timer-what = Nasıl görünür ve nasıl çözülür
timer-more = Devamı
timer-other = Bunların hiçbiri bağlantınızın yolunda değilse:
timer-near = Başka süreler
timer-idle = sessizlik
timer-lifetime = azami ömür
# As in English.
timer-keepalive = keepalive
timer-handshake = açılış
timer-close = kapanış
timer-drain = kapanma
timer-reconnect = yeniden bağlanma
timer-idle-heading = Boşta kalma zamanlayıcıları
timer-keepalive-heading = Keepalive’lar
timer-lifetime-heading = Azami ömürler
timer-handshake-heading = Açılış süresi
timer-close-heading = Kapanış süresi
timer-drain-heading = Yazılımın kapanma süresi
timer-idle-about = Bunlar, o kadar süre hiçbir şey gönderilmeyen bir bağlantıyı sonlandırır. Bundan daha sık bir şey gönderin; nelerin sayıldığını tablo söyler.
timer-keepalive-about = Bunlar ping gönderir ve karşı tarafı yanıt vermeyen bir bağlantıyı sonlandırır. Süre, aralık ile yanıt için tanınan sürenin toplamıdır.
timer-lifetime-about = Bunlar, ne gönderilirse gönderilsin, bir bağlantıyı o süreden sonra sonlandırır. Ping’ler işe yaramaz: yeniden bağlanın.
timer-handshake-about = Bunlar, açılışta beklenenin gelmediği bir bağlantıyı sonlandırır.
timer-close-about = Bunlar, karşı tarafı kapanışı tamamlamayan bir bağlantıyı keser.
timer-drain-about = Bunlar, yazılım durunca veya yeniden yükleme (reload) yapınca hâlâ açık kalan bağlantıları sonlandırır.
timer-reported = (kullanıcıların bildirdiği)
col-software = Yazılım
col-setting = Ayar
col-value = Varsayılan
col-counts = Neyi sayar
col-reset = Yeniden başlatan
col-client = İstemcinin gördüğü
col-server = Sunucunun gördüğü
setting-fixed = ayarlanamaz
value-none = yok
reset-data = her tür veri, ping dahil
reset-ping = ping’e gelen yanıt
reset-message = mesaj
reset-nothing = hiçbir şey

send-title = Hangi kapanış kodunu göndermeliyim?
send-description = Doğru WebSocket kapanış kodu için bir karar ağacı: sizin tarafınızda olandan, bunu söyleyen koda.
send-lead = Sizin tarafınızda olanla başlayın. Nedeni gerekçeye de yazın: en çok 123 bayt UTF-8.
ask-why = Neden kapatıyorsunuz?
because-why-done = İş bitti ya da kullanıcı ayrıldı.
because-why-leaving = Benim tarafım ayrılıyor, yeniden başlıyor ya da kapasitesi yok.
because-why-bytes = Gelen şey protokole uymuyor ya da okunamıyor.
because-why-rules = Karşı tarafın buna izni yok.
because-why-failed = Benim tarafımda bir şey başarısız oldu.
because-why-own = Yalnızca benim uygulamamın bildiği bir anlamı var.
ask-leaving = Sizin tarafınız neden ayrılıyor?
because-leaving-for-good = Sunucu duruyor ya da boşta bir bağlantıyı sonlandırıyor.
because-leaving-restart = Sunucu yeniden başlıyor ve az sonra dönecek.
because-leaving-page = Ben bir sayfa yazıyorum ve kullanıcı ondan ayrılıyor. Bunu tarayıcı kendiliğinden gönderir.
because-leaving-overloaded = Sunucunun bu bağlantı için kapasitesi yok.
ask-bytes = Gelenin nesi yanlış?
because-bytes-framing = Bir çerçeve protokolün kurallarını çiğniyor.
because-bytes-utf8 = Bir metin geçerli UTF-8 değil.
because-bytes-type = Yalnızca ikili kabul ettiğim yerde metin ya da tersi.
because-bytes-too-big = Bir mesaj çok büyük.
because-bytes-extension = Ben istemciyim ve sunucu bana gereken bir uzantıyı kabul etmedi.
ask-rules = Hangi kural çiğnendi?
because-rules-token = Kimlik bilgileri eksik veya yanlış.
because-rules-expired = Token’ın süresi bağlantı açıkken doldu.
because-rules-rights = Kimlik bilgileri doğru, ama hesabın buna yetkisi yok.
because-rules-rate = İstemci çok fazla veya çok sık gönderiyor.
because-rules-waited = Bir şeyi çok uzun süre bekledim: oturum açma, bir mesaj, bir ping’in yanıtı.
because-rules-rule = Başka bir kural: origin, içerik, kota.
send-expired-about = 3000 tam olarak bunu söyler. Gerekçeye “token expired” yazın ki istemci yeniden bağlanmadan önce yeni bir token alsın. Aynı gerekçeyle 1008’i bütün yazılımlar kabul eder; farewell ağ geçidi bunu gönderir, çünkü bazı kütüphaneler 3000’i reddeder.
ask-failed = Ne başarısız oldu?
because-failed-handler = Kodum beklemediğim bir şekilde başarısız oldu.
because-failed-not-ready = Aşırı yüklüyüm ya da henüz hazır değilim.
because-failed-upstream = Ben bir ağ geçidiyim ve arkamdaki sunucu geçersiz bir yanıt verdi.
send-own-about = Bir sayı seçin; ne anlama geldiğini ve istemcinin ondan sonra yeniden bağlanmasının gerekip gerekmediğini yazıya dökün.
send-never = Bunları hiçbir zaman göndermeyin
send-never-ranges = 1000’in altında, 4999’un üzerinde veya atanmamış bir sayıyı hiçbir zaman göndermeyin.

about-title = Bu referans hakkında
about-description = Bu WebSocket kapanış kodları referansı nedir, her bilgi nereden biliniyor ve işaretleri ne anlama geliyor.
about-lead = Bu referans, WebSocket’lerin neden kapandığını ve ne yapılacağını söyler. Yazılımlar hakkındaki her bilginin kaynağı, nasıl bilindiği ve kaynağının okunduğu gün yazılıdır.
# All are numbers.
about-counts = { $software } yazılım hakkındaki { $claims } bilgi { $sources } kaynağa dayanır. { $situations } neden, { $strings } hata mesajı ve { $dialects } servis ve kütüphanenin kodları vardır.
about-known = Bunlar nereden biliniyor
about-measured = Yazılımı çalıştırdık ve ağa ne gönderdiğine, ne gösterdiğine baktık.
about-source = Kaynak kodunu okuduk.
about-documentation = Dokümantasyonu veya bir standart öyle diyor.
about-report = Bir kullanıcı bunu herkese açık olarak bildiriyor. Yalnızca o sürüm veya ayar için doğru olabilir.
sources-title = Kaynaklar
sources-description = Bu referanstaki bilgilerin kaynakları: ölçümler, kaynak kod, dokümantasyon, bildirimler; her biri okunduğu günle birlikte.
sources-lead = Her kaynak bir kez, okunduğu gün veya ayla birlikte.
about-signs = İşaretler ne anlama geliyor
about-signs-about = Renk hiçbir zaman tek başına değildir: her işaretin sözcükleri vardır.
about-travels = Sayı bir Close çerçevesindedir: onu karşı taraf söylemiştir.
about-local = Hiçbir çerçevede bu sayı yoktur: onu kendi kütüphaneniz bildirir.
about-never = Geçerli değil: hiç kimse gönderemez.
about-yes = İstemci bir gecikmeden sonra yeniden bağlanır.
about-changed = Bir şey değişene kadar aynı deneme yine başarısız olur.
about-no = İstemci yeniden bağlanmaz.
about-data = Veri olarak
about-data-about = Her şey, bir şemayla birlikte JSON olarak da vardır.
about-license = Lisans
about-farewell = farewell, WebSocket’lerin düzgün sonlanması için bir ağ geçidi, bir kütüphane ve bir komuttur. Komut, bu sayfalardaki her şeyi bilir:
