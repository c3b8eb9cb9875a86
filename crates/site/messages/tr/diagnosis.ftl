# The page that finds the cause of an ending.

diagnose-title = Kapanan bir WebSocket’in nedenini bulun
diagnose-description = Bir WebSocket’in neden kapandığını öğrenin: son hakkında bildiklerinizi söyleyin; en olası nedenleri, her birinin nasıl doğrulanacağını ve nasıl çözüleceğini görün.
diagnose-lead = Bildiklerinizi söyleyin, gerisini boş bırakın. En olası nedenler başta gelir; her birinin yanında bir doğrulama ve bir çözüm vardır.
# Shown where no script runs.
diagnose-noscript = Tanı için JavaScript gerekir. JavaScript yoksa aşağıda, fark ettiğiniz belirtiye bakın.
diagnose-form = Son hakkında bildikleriniz
diagnose-failed = Kurallar yüklenemedi. Yeniden deneyin.
diagnose-button = Nedeni bul
diagnose-clear = Baştan başla
diagnose-causes = Olası nedenler
diagnose-noticed = Fark ettiğiniz belirtiden başlayın
diagnose-noticed-about = Bunların her biri çoğunlukla nedir:

# Labels of the form's fields.
symptom-code = Kapanış kodu
symptom-reason = Gerekçe veya bir log satırı
symptom-reason-hint = Kodun yanındaki metin ya da bir hata mesajı. Tarayıcınızdan dışarı çıkmaz.
symptom-empty = Gerekçe boştu
symptom-opened = Açıldı mı?
symptom-clean = Temiz miydi (wasClean)?
symptom-silence = Öncesinde ne kadar sessizdi?
symptom-age = Ne kadar süre açıktı?
symptom-span-hint = Saniye sayısı ya da birimiyle bir sayı: 60 sn, 5 dk, 2 saat.
symptom-status = El sıkışmanın HTTP durumu
symptom-together = Bu dahil, 2 saniye içinde kaçı kapandı?
symptom-side = Kim gördü?
symptom-software = Yolda ne var?
symptom-others = Başka yazılımlar, virgülle ayrılmış
answer-unknown = bilinmiyor
answer-yes = evet
answer-no = hayır
answer-client = istemci
answer-server = sunucu

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Uyan nedenler: { $count }. Birine göre davranmadan önce onu doğrulayın.
diagnosis-elsewhere = Sayının servislerdeki anlamı; kendi servisinizi yukarıda belirtin
diagnosis-none = Bu referanstaki hiçbir neden bunların tümüne birden uymuyor. En az emin olduğunuzu çıkarın.
diagnosis-cause = Bu neden hakkında daha fazlası
diagnosis-ask = Bunu yanıtlayın
# $field is the label of a field.
diagnosis-unread = “{ $field }” okunamadı ve hesaba katılmadı.
# $name is what was typed.
diagnosis-unknown-software = Burada “{ $name }” adlı bir yazılım bilinmiyor; hesaba katılmadı.
diagnosis-several = “{ $name }” bunlardan herhangi biri olabilir. Birini seçin:
diagnosis-nearest = Bunu mu demek istediniz?

# What people notice; each leads to what it most often is.
noticed-never-opened = Hiç açılmıyor.
noticed-only-behind-proxy = Yalnızca bir proxy’nin arkasında, bir süre mesaj olmayınca kapanıyor.
noticed-proxy-refuses = Bir proxy’nin arkasında açılmıyor, proxy olmadan açılıyor.
noticed-many-at-once = Birçoğu aynı saniyede kapanıyor.
noticed-after-deployment = Yeni bir sürüm deploy edilince kapanıyorlar.
noticed-after-sleep = Telefonlarda ya da bilgisayar uyuduktan sonra kapanıyor.
noticed-large-messages = Büyük bir mesajdan sonra kapanıyor.
noticed-handler = Belirli bir mesajdan sonra, 1011 ile kapanıyor.
noticed-after-login = Açılıyor ve bir saniye içinde kapanıyor.
noticed-ping = Log bir ping’den veya zaman aşımından söz ediyor.
noticed-no-code = Kod 1005 ve gerekçe yok.
noticed-certificate = Yalnızca wss:// ile başarısız oluyor.
