# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: tipik olarak ne olur

# The programs, above their lines.
picture-client = istemci
picture-server = sunucu
picture-gateway = ağ geçidi
# As in English.
picture-proxy = proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Gönderen { $from }, alan { $to }: { $what }.
picture-said-at = Bu noktada { $who } { $what }.
picture-said-filled-in = { $what } (kendi kütüphanesi yazar)

# What is sent.
picture-empty-close = boş Close çerçevesi
picture-no-close = Close çerçevesi yok
picture-unread = { $close }, okunmadı
picture-message = mesaj
picture-frame = çerçeve
picture-binary = ikili mesaj
picture-text = metin mesajı
picture-large = büyük mesaj
picture-not-websocket = geçersiz yanıt
picture-handshake = açılış el sıkışması
picture-token = token ile el sıkışma
picture-accepted = 101 (kabul edildi)
picture-accepted-without = 101, uzantı yok
picture-tls-hello = TLS el sıkışması başlar
picture-certificate = sertifika
picture-tls-alert = TLS uyarısı
picture-end = TCP sonlanır
picture-cut = TCP kesilir

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = close(1000) çağırır
picture-calls-close = close() çağırır
picture-shuts-down = kapanır
picture-broken-rule = bir protokol hatası bulur
picture-wants-text = yalnızca metin kabul eder
picture-not-utf8 = UTF-8 olmayan baytlar bulur
picture-own-rule = bir kuralının çiğnendiğini görür
picture-limit = daha azını kabul eder
picture-idle = çok uzun süredir trafik görmedi
picture-needs-extension = uzantıya ihtiyaç duyar
picture-fails = işleyicisinde hata verir
picture-restarts = yeniden başlar
picture-is-back = sunucunun geri geldiğini görür
picture-no-capacity = boş kapasitesi kalmadı
picture-cannot-use = bu yanıtı kullanamaz
picture-not-trusted = ona güvenmez
picture-credentials = kimlik bilgilerini reddeder
picture-right-missing = yetki olmadığını görür
picture-waited = çok uzun süre bekledi
picture-library-reason = kütüphanesine özgü bir nedenle kapatır
picture-own-reason = kendine özgü bir nedenle kapatır
picture-refuses-number = { $code } kodunu reddeder

# What a library reports when it is over.
picture-reports = { $code } bildirir
picture-often-reports = çoğu zaman { $code } bildirir
picture-reports-refused = 1002, 1006 veya bir hata bildirir

# Below the drawing.
picture-clean = Temiz kapanış: iki taraf da bir Close çerçevesi gönderdi.
picture-never-opened = 1006, bağlantı hiç açılmadığında da bildirilir.
picture-sends-1012-itself = Planlı olarak kapanan bir sunucu 1012’yi kendisi gönderebilir.
picture-or-1011 = Birçok ağ geçidi onun yerine 1011 gönderir.
picture-no-websocket = Hiç WebSocket açılmadı. Tarayıcılar 1006 bildirir.
picture-shown-by-browsers = Chromium ve Firefox { $code } kodunu sayfaya iletir.
