# The search, which runs in the browser.

search-title = Arama
search-description = WebSocket kapanış kodlarında arayın: bir sayı, bir ad, bir log satırı, bir Close çerçevesinin baytları, bir servis veya bir süre.
search-lead = Bir sayı, ad veya soru yazın ya da bir log satırını veya bir çerçevenin baytlarını yapıştırın.
# Shown where no script runs. The two pages below it are links.
search-noscript = Arama için JavaScript gerekir. Onsuz da her şey şu sayfalarda var:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Sonuçlar: { $count }
search-nothing = Bu sözcüklerle hiçbir şey bulunamadı.
search-nearest = Bunlardan birini mi demek istediniz?
search-help = En iyi sonucu bir sayı, bir ad veya bütün bir log satırı verir. Her şey şu sayfalarda var:
search-failed = Arama yüklenemedi. Yeniden deneyin ya da buraya bakın:
# Above what the text was recognised as.
search-answer = Bu nedir

# What a result is, in one or two words.
kind-code = Kod
kind-pair = İki kod
kind-range = Aralık
kind-meaning = Servis
kind-dialect = Servis
kind-software = Yazılım
kind-timer = Zamanlayıcı
kind-situation = Neden
kind-page = Sayfa

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
# As in English.
second-words = s sn san saniye saniyede saniyeden saniyelik saniyenin sec secs second seconds
# As in English.
minute-words = m dk dak dakika dakikada dakikadan dakikalik dakikalık dakikanin dakikanın min mins minute minutes
# As in English.
hour-words = h sa st saat saatte saatten saatlik saatin hr hrs hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
# As in English.
stop-words = a acaba after aliyorum alıyorum ama an and anlam anlama anlami anlamı are arkasinda arkasında at bana behind ben benim bir biz boyle bu bunu bunun by close closed closes code codes cok da daha dan de demek den dir do does dur e eder en error for from gelir geliyor gibi gore goruyorum hata hatasi hatası her hep i icin ile in is it kapandi kapandı kapanir kapanır kapanis kapanisi kapanış kapanıs kapanısı kapaniyor kapanıyor kapanma kapatildi kapatıldı kapatiliyor kapatılıyor kapatma ki kod kodlari kodları kodu kodunu kodunun la lar le ler me mi mı mu my nasil nasıl ne neden nedeni nedir ni nicin nin niye nın nu nun o of olan olarak oldu olur oluyor on or sebebi sebep sey si sı sonra sonunda su sunun surekli ta tan te ten the tir to tur u un var ve verir veriyor veya was websocket websocketi websocketim websocketin websocketler what when why with ya yi yı yla yle yu zaten
