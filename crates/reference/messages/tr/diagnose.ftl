# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [one] Bildiklerinize bir neden uyuyor. Ona göre davranmadan önce doğrulayın.
       *[other] Bildiklerinize { $count } neden uyuyor, en olası olan başta. Birine göre davranmadan önce onu doğrulayın.
    }
diagnose-none = Bu referanstaki hiçbir neden bu belirtilerin tümüne birden uymuyor. En az emin olduğunuzu çıkarın ya da kodu farewell explain ile arayın.

diagnose-contradiction = Bu belirtiler birbiriyle çelişiyor. Birini düzeltin.
contradiction-silence-above-age = Bir bağlantı, yaşadığından daha uzun süre sessiz kalamaz.
contradiction-clean-without-close = { $code } ile kapanış hiçbir zaman temiz değildir: kullanılabilir bir Close çerçevesi gelmemiştir.
contradiction-code-without-opening = Hiç açılmamış bir bağlantı { $code } ile sonlanmaz; istemciler 1006 veya 1015 bildirir.
contradiction-opened-and-refused = HTTP { $status } ile yanıtlanan bir el sıkışma bağlantı açmaz.
contradiction-opened-without-tls = 1015, TLS’nin bağlantı açılamadan başarısız olduğu anlamına gelir.

heading-why = Neden uyuyor
heading-confirm = Nasıl doğrulanır
heading-fix = Nasıl çözülür
heading-separating = İlk ikisini ayırt etmek için
heading-more = Neleri bilmek işe yarar
heading-candidates = Sayının servislerdeki anlamı; kendi servisinizi --with ile belirtin

why-code = Kod { $code }.
why-reason = Gerekçede “{ $text }” geçiyor.
why-line = Bu metni böyle bir durumda { $software } yazar.
why-line-unnamed = Bu metin, yazılımların böyle bir durumda yazdığı bir metindir.
why-reason-given = { $given ->
        [yes] Bir gerekçe verilmiş.
       *[no] Gerekçe verilmemiş.
    }
why-clean = { $clean ->
        [yes] Kapanış temizdi.
       *[no] Kapanış temiz değildi.
    }
why-opened = { $opened ->
        [yes] Bağlantı açılmıştı.
       *[no] Bağlantı hiç açılmadı.
    }
why-status = El sıkışma HTTP { $status } ile yanıtlandı.
why-age = Bağlantı { $seconds } saniye yaşadı.
why-silence = Bağlantı, sonlanmadan önce { $seconds } saniye sessiz kaldı.
why-together = { $count ->
        [one] 2 saniye içinde başka bağlantı sonlanmadı.
       *[other] 2 saniye içinde { $count } bağlantı sonlandı.
    }
why-side = { $side ->
        [client] Bunu istemci gördü.
       *[server] Bunu sunucu gördü.
    }
why-software = Yolda { $software } var.
why-cause = Ağ geçidinin kaydındaki neden: “{ $cause }”.
why-timer-silence = Bağlantı, sonlanmadan önce { $seconds } saniye sessiz kaldı; { $software } için { $setting } varsayılan olarak { $value } saniyedir.
why-timer-silence-fixed = Bağlantı, sonlanmadan önce { $seconds } saniye sessiz kaldı; { $software } sessiz bağlantıları { $value } saniye sonra sonlandırır.
why-timer-silence-reported = Bağlantı, sonlanmadan önce { $seconds } saniye sessiz kaldı. Kullanıcıların bildirdiğine göre { $software } sessiz bağlantıları { $value } saniye sonra sonlandırır; dokümantasyonunda bir sayı yok.
why-timer-silence-ping = Bağlantı, sonlanmadan önce { $seconds } saniye sessiz kaldı; { $software } için { $interval } ile { $setting } varsayılan olarak toplam { $value } saniye eder.
why-timer-age = Bağlantı { $seconds } saniye yaşadı; { $software } için { $setting } varsayılan olarak { $value } saniyedir.
why-timer-age-fixed = Bağlantı { $seconds } saniye yaşadı; { $software } için sınır { $value } saniyedir.
why-timer-age-reported = Bağlantı { $seconds } saniye yaşadı. Kullanıcıların bildirdiğine göre { $software } bağlantıları { $value } saniye sonra sonlandırır; dokümantasyonunda bir sayı yok.
why-timer-age-ping = Bağlantı { $seconds } saniye yaşadı; { $software } için { $interval } ile { $setting } varsayılan olarak toplam { $value } saniye eder.
why-silent-since = Bu ancak o süre boyunca hiçbir şey gönderilmediyse uyar.

separating-code = Kodu öğrenin: close olayında bulunur, kütüphaneler de onu loglar.
separating-reason = Gerekçeyi, yani kodun yanındaki metni öğrenin. Boş bir gerekçe de bir şey anlatır.
separating-clean = Kapanışın temiz olup olmadığını öğrenin: close olayında wasClean vardır.
separating-opened = Kapanıştan önce open olayının tetiklenip tetiklenmediğini öğrenin.
separating-http_status = El sıkışmanın HTTP durumunu öğrenin. Sayfa onu göremez; tarayıcı dışındaki bir istemci gösterir.
separating-age = Bağlantının ne kadar yaşadığını ve bunun hep aynı olup olmadığını öğrenin.
separating-silence = Bağlantının sonlanmadan önce ne kadar sessiz kaldığını ve bunun hep aynı olup olmadığını öğrenin.
separating-together = 2 saniye içinde başka kaç bağlantının sonlandığını öğrenin.
separating-side = Öteki tarafın, yani istemcinin veya sunucunun ne gördüğünü öğrenin.
separating-software = İstemci ile sunucu arasında ne olduğunu öğrenin: proxy’ler, yük dengeleyiciler, servisler ve iki uçtaki kütüphaneler.

ask-opening = Bildiklerinizi yanıtlayın. Boş yanıt “bilinmiyor” demektir; Ctrl-D soruları bitirir.
yes-words = e evet
no-words = h hayır hayir
ask-code = Kapanış kodu (örneğin 1006)
ask-reason = Gerekçe, kodun yanındaki metin (boşsa -)
ask-clean = Kapanış temiz miydi, tarayıcıda wasClean? (evet veya hayır)
ask-opened = Bağlantı açıldı mı? (evet veya hayır)
ask-http_status = El sıkışmanın HTTP durumu (örneğin 403)
ask-age = Bağlantı ne kadar yaşadı? (örneğin 60s veya 2h)
ask-silence = Sonlanmadan önce ne kadar sessiz kaldı? (örneğin 60s)
ask-together = Bu dahil, 2 saniye içinde kaç bağlantı sonlandı?
ask-side = Bunu nerede gördünüz? (client veya server)
ask-software = Yoldaki yazılımlar, virgülle ayrılmış (örneğin chrome, nginx, ws)
