# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = Bağlantı, işi bittiği için kapatıldı.
cause-going_away = Bir taraf kapandı veya ayrıldı.
cause-no_status = Bir taraf kod vermeden kapattı.
cause-application = Bir uygulama kendi belirlediği bir kodla kapattı.
cause-policy = Bir taraf, karşı taraf bir kurala uymadığı için kapattı.
cause-internal_error = Bir tarafta beklenmeyen bir hata oldu.
cause-extension_missing = İstemciye gereken bir uzantıyı sunucu kabul etmedi.
cause-protocol_error = Baytlar RFC 6455’in çerçeveleme kurallarına uymuyordu.
cause-invalid_payload = Bir metin geçerli UTF-8 değildi.
cause-unsupported_data = Alan taraf bu türde mesaj (metin veya ikili) kabul etmiyor.
cause-message_too_big = Bir mesaj sınırdan büyüktü.
cause-rate_limited = Mesajlar sınırın izin verdiğinden hızlı geldi.
cause-unauthorized = Kimlik bilgileri eksik ya da yanlıştı veya gereken yetkiyi vermiyordu.
cause-token_expired = Token’ın süresi doldu.
cause-content_refused = İçerikle ilgili bir kural bir mesajı reddetti.
cause-slow_consumer = Bir taraf kendisine gönderileni okumadı.
cause-handler_failed = İşleyici hata döndürdü.
cause-handler_panicked = İşleyicide panic oluştu.
cause-upstream_lost = Sunucuyla olan bağlantı Close olmadan sonlandı ve ağ geçidi bir yeniden başlatma görmedi.
cause-upstream_restarted = Sunucu önce bağlantıları reddetti, sonra yeniden kabul etti: yeniden başlatılmış.
cause-upstream_unavailable = İstemci bağlandığında sunucuya ulaşılamadı.
cause-upstream_protocol_error = Sunucu protokolün bir kuralına uymadı.
cause-upstream_silent = Sunucu yanıt vermez oldu.
cause-restarting = Servis kapatıldı veya yeniden başlatıldı.
cause-overloaded = Bir bağlantıya daha yetecek kapasite yoktu.
cause-idle = Çok uzun süre hiç mesaj gidip gelmedi.
cause-ping_timeout = Bir ping’e zamanında yanıt gelmedi.
cause-close_timeout = Bir Close’a zamanında yanıt gelmedi.
cause-max_age = Bağlantı azami ömrüne ulaştı.
cause-kicked = Bir sistem yöneticisi bağlantıyı kapattı.
cause-refused = Açılış el sıkışması reddedildi.
cause-peer_lost = Karşı tarafla olan bağlantı Close olmadan sonlandı.
cause-tls_failed = TLS el sıkışması başarısız oldu.

party-client = Bağlantıyı önce istemci sonlandırdı.
    .short = istemci
party-upstream = Bağlantıyı önce sunucu sonlandırdı.
    .short = sunucu
party-gateway = Bağlantıyı önce ağ geçidi sonlandırdı.
    .short = ağ geçidi
party-network = Bağlantıyı hiçbir taraf sonlandırmadı: ağ arızalandı veya yanıt vermez oldu.
    .short = ağ

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Bu bağlantı Close olmadan sonlandı.
fact-pong = Sunucu başka bir bağlantıda ping’e yanıt verdi.
fact-still_open = Sunucunun yeni bir bağlantıyı reddetmesinden önce açılmış bir bağlantı hâlâ açık.
fact-check_failed = Sunucunun sağlık kontrolü başarısız oldu.
fact-answered = Sunucu bir açılış el sıkışmasına yanıt verdi.
fact-accepted = Sunucu yeni bir bağlantıyı kabul etti.
fact-refused = Sunucu yeni bir bağlantıyı reddetti.
fact-unreachable = Sunucu yeni bir bağlantıyı ne kabul etti ne de reddetti.
fact-could_not_try = Ağ geçidinde yeni bağlantı için boş dosya tanıtıcısı veya port kalmamıştı.
fact-no_pong = Sunucu bir ping’e zamanında yanıt vermedi.
fact-no_answer = Sunucu bir açılış el sıkışmasına zamanında yanıt vermedi.
