# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = Token salah.
-dialect-bad-credentials = Kredensial tidak ada atau salah.
-dialect-token-expired = Token sudah kedaluwarsa.
-dialect-forbidden = Kredensial tidak memberi hak untuk melakukan ini.
-dialect-not-authenticated = Klien mengirim pesan sebelum melakukan autentikasi.
-dialect-already-authenticated = Klien melakukan autentikasi dua kali.
-dialect-session-expired = Sesi sudah kedaluwarsa.
-dialect-session-invalid = Sesi tidak lagi valid.
-dialect-unknown-error = Terjadi error yang penyebabnya tidak diketahui server.
-dialect-server-error = Terjadi error di server.
-dialect-shutdown = Server sedang berhenti.
-dialect-too-fast = Klien mengirim terlalu banyak dalam waktu terlalu singkat.
-dialect-too-slow = Klien membaca terlalu lambat.
-dialect-bad-message = Server tidak bisa membaca sebuah pesan.
-dialect-bad-request = Permintaannya tidak valid.
-dialect-unknown-opcode = Server tidak mengenal kode operasi sebuah pesan.
-dialect-bad-version = Server tidak mendukung versi yang diminta klien.
-dialect-room-full = Ruang penuh.
-dialect-idle = Terlalu lama tidak ada yang dikirim.
-dialect-no-pong = Klien tidak menjawab ping tepat waktu.
-dialect-connection-limit = Koneksi terlalu banyak.
-dialect-channel-limit = Klien berlangganan terlalu banyak saluran.
-dialect-too-big = Sebuah pesan terlalu besar.
-dialect-left = Klien sengaja pergi.
-dialect-elsewhere = Akun atau sesi yang sama membuka koneksi lain.
-dialect-timeout = Server terlalu lama menunggu sebuah pesan.
-dialect-lifetime = Koneksi atau sesi mencapai durasi maksimumnya.
-dialect-local = Angka ini hanya dipakai di dalam pustaka dan tidak pernah dikirim.
-dialect-protocol-error = Satu pihak melanggar protokol.
-dialect-plan = Akun atau paket langganannya tidak mencakup ini.
-dialect-normal = Koneksi berakhir secara normal.
-dialect-no-subprotocol = Klien dan server tidak punya subprotokol yang sama.
-dialect-lost = Koneksi hilang.
-dialect-reconnect-asked = Server meminta klien menyambung ulang.
-dialect-full = Server tidak punya kapasitas untuk klien tambahan.
-dialect-stay-away = Server memberi tahu klien agar tidak menyambung ulang.
-dialect-audio-length = Sepotong audio terlalu pendek atau terlalu panjang.
-dialect-message-kind = Server tidak menerima jenis pesan ini.
-dialect-restart = Server sedang di-restart.
-dialect-no-ping = Tidak ada ping dari server yang datang tepat waktu.
-dialect-bad-structure = Struktur sebuah pesan tidak seperti yang diharapkan.
-dialect-bad-shard = Nomor shard tidak valid.
-dialect-sharding = Bot ada di terlalu banyak guild untuk satu koneksi: bot harus memakai shard.
-dialect-bad-sequence = Klien melanjutkan sesi dengan nomor urut yang salah.

## Rails Action Cable

dialect-actioncable =
    .note-1 = Alasannya ada dalam pesan bertipe “disconnect”, dan field “reconnect” dalam pesan itu yang menentukan. Frame Close setelahnya punya kode 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = Server memutus koneksi pengguna ini.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = Laju sampel tidak valid.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = Saldo akun habis.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = Sesi tidak ada.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = Sesi sudah berakhir.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Sepotong audio terlalu pendek.
dialect-assemblyai-streaming-4033 = Sepotong audio terlalu panjang.
dialect-assemblyai-streaming-4034 = Audio terlalu kecil untuk ditranskode.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Pesan Error sebelum frame Close memuat angka yang sama. Field “retryable” di dalamnya menyatakan apakah klien bisa menyambung ulang tanpa perubahan.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 dan 1006 hanya dilaporkan kepada server, dalam event rute $disconnect.
dialect-aws-api-gateway-1001 = Koneksi idle terlalu lama, atau mencapai durasi maksimumnya.
dialect-aws-api-gateway-1003 = Klien mengirim pesan biner; hanya teks yang didukung.
dialect-aws-api-gateway-1005 = Klien menutup tanpa kode.
dialect-aws-api-gateway-1006 = TCP berakhir tanpa frame Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = Koneksi berakhir secara normal, atau idle terlalu lama.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = Klien melanggar kebijakan, misalnya karena tanda tangannya sudah kedaluwarsa.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Umur koneksi paling lama { HOURS("binance-lifetime") } jam.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = Rentangnya yang menentukan: klien menyambung ulang setelah 3000–3499 dan 4000–4499, dan tidak menyambung ulang setelah 3500–3999 dan 4500–4999.
    .note-2 = Makna 3000, 3003, dan 3008 berbeda dari yang terdaftar: di sini klien menyambung ulang setelah ketiganya.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = Koneksi berakhir tanpa saran dari server.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = Koneksi sudah kedaluwarsa dan memerlukan token baru.
dialect-centrifugo-3006 = Sebuah langganan sudah kedaluwarsa.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = Server tidak bisa menulis kepada klien.
dialect-centrifugo-3010 = Ada pesan yang terlewat oleh klien; menyambung ulang memulihkannya.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = State atau token tidak lagi valid: klien mendapatkan token baru dan menyinkronkan ulang.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = Klien tidak melakukan autentikasi tepat waktu.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = Klien memakai format yang salah, misalnya JSON padahal yang dikirim data biner.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = Server tidak punya fitur ini.
dialect-centrifugo-3509 = Klien terlalu banyak melakukan kesalahan.

## Colyseus

dialect-colyseus =
    .note-1 = Pustaka klien melanjutkan sesinya hanya setelah 1001, 1005, 1006, dan 4010.
dialect-colyseus-1001 = Pihak seberang pergi.
dialect-colyseus-1005 = Koneksi ditutup tanpa kode.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Terjadi error di ruang.
dialect-colyseus-4003 = Klien tidak bisa melanjutkan sesinya.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = Kunci sudah kedaluwarsa.
dialect-cryptolisting-1000-key-invalidated = Kunci dicabut.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Speech to text mengakhiri koneksi yang tidak mengirim audio. Pesan KeepAlive mencegahnya.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Speech to text: server tidak bisa mendekodekan data sebagai audio. Text to speech: server tidak mengenal perintahnya.
dialect-deepgram-1008-data-0001 = Terlalu banyak karakter dikirim dalam waktu singkat.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = Teks memuat terlalu banyak karakter.
dialect-deepgram-1011-net-0000 = Speech to text: server tidak mengirim teks tepat waktu. Text to speech: terjadi error di server.
dialect-deepgram-1011-net-0001 = Speech to text: klien tidak mengirim audio tepat waktu. Text to speech: server tidak bisa menerima sebuah pesan.
dialect-deepgram-1011-net-0002 = Server tidak bisa mengirim sebuah pesan.
dialect-deepgram-1011-net-0003 = Sebuah batas waktu tercapai.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Klien yang menutup dengan 1000 atau 1001 mengakhiri sesinya. Setelah kode lain apa pun, klien bisa melanjutkannya untuk waktu yang singkat.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = Klien mengirim pesan sebelum mengidentifikasi diri, atau sesi tidak lagi valid.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Intent-nya tidak valid.
dialect-discord-gateway-4014 = Sebuah intent tidak diaktifkan atau tidak disetujui untuk bot ini.

## Discord RPC

dialect-discord-rpc-4000 = ID klien tidak valid.
dialect-discord-rpc-4001 = Origin tidak diizinkan.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = Token dicabut: dapatkan yang baru.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = Encoding dalam alamat tidak valid.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = Server suara tidak ada.
dialect-discord-voice-4012 = Server tidak mendukung protokol yang dipilih klien.
dialect-discord-voice-4014 = Klien dikeluarkan, atau sesinya di gateway utama berakhir.
dialect-discord-voice-4015 = Server suara crash.
dialect-discord-voice-4016 = Server tidak mendukung enkripsi yang dipilih klien.
dialect-discord-voice-4017 = Saluran ini memerlukan klien yang mendukung enkripsi ujung ke ujung (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = Panggilan berakhir.

## Fluxer gateway

dialect-fluxer-4000 = { -dialect-unknown-error }
dialect-fluxer-4001 = { -dialect-unknown-opcode }
dialect-fluxer-4002 = { -dialect-bad-message }
dialect-fluxer-4003 = { -dialect-not-authenticated }
dialect-fluxer-4004 = { -dialect-bad-token }
dialect-fluxer-4005 = { -dialect-already-authenticated }
dialect-fluxer-4007 = { -dialect-bad-sequence }
dialect-fluxer-4008 = { -dialect-too-fast }
dialect-fluxer-4009 = { -dialect-session-expired }
dialect-fluxer-4010 = { -dialect-bad-shard }
dialect-fluxer-4011 = { -dialect-sharding }
dialect-fluxer-4012 = { -dialect-bad-version }
dialect-fluxer-4013 = { -dialect-too-slow }

## Gemini Live API

dialect-gemini-live =
    .note-1 = Baca alasan 1011: jika menyebut kuota, menyambung ulang akan gagal lagi.
dialect-gemini-live-1011 = Terjadi error di server, atau kuota habis.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = Pustaka klien tidak menyambung ulang setelah 1002, 1003, 1007–1011, dan 1015: pustaka itu memperlakukan kode-kode ini sebagai error yang tidak diperbaiki dengan mencoba lagi.
    .note-2 = Setelah 4403, pustaka klien menyambung ulang dengan sendirinya: buat aplikasi mendapatkan token baru sebelum itu.
dialect-graphql-transport-ws-4004 = Klien tidak bisa membaca sebuah pesan dari server.
dialect-graphql-transport-ws-4005 = Terjadi error di klien.
dialect-graphql-transport-ws-4400 = Sebuah pesan punya tipe atau format yang tidak ada dalam protokol.
dialect-graphql-transport-ws-4401 = Klien berlangganan sebelum server mengonfirmasi koneksi.
dialect-graphql-transport-ws-4403 = Server menolak koneksi, misalnya karena kredensialnya.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = Klien tidak mengirim ConnectionInit tepat waktu.
dialect-graphql-transport-ws-4409 = ID sebuah operasi sudah dipakai.
dialect-graphql-transport-ws-4429 = Klien mengirim ConnectionInit dua kali.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = Server tidak mengonfirmasi koneksi tepat waktu.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = Pustaka klien (provider) menyambung ulang setelah setiap kode sampai aplikasi memutus koneksinya.
dialect-hocuspocus-1009 = { -dialect-too-big }
dialect-hocuspocus-4205 = { -dialect-reconnect-asked }
dialect-hocuspocus-4401 = { -dialect-bad-credentials }
dialect-hocuspocus-4403 = { -dialect-forbidden }
dialect-hocuspocus-4408 = { -dialect-timeout }

## Home Assistant

dialect-home-assistant-auth-invalid = { -dialect-bad-credentials }

## Interactive Smartlog (Sapling)

dialect-isl-server-4100 = { -dialect-stay-away }

## JMAP over WebSocket

dialect-jmap-1008 = Kredensial kedaluwarsa selagi koneksi terbuka.

## libwebsockets

dialect-libwebsockets-0 = { -dialect-local }
dialect-libwebsockets-2000 = { -dialect-local }
dialect-libwebsockets-9999 = { -dialect-local }

## Liveblocks

dialect-liveblocks-1011 = { -dialect-server-error }
dialect-liveblocks-1013 = { -dialect-full }
dialect-liveblocks-4000 = { -dialect-bad-message }
dialect-liveblocks-4001 = { -dialect-forbidden }
dialect-liveblocks-4005 = { -dialect-room-full }
dialect-liveblocks-4006 = Ruang itu punya ID baru.
dialect-liveblocks-4100 = Klien dikeluarkan dari ruang dan memerlukan token baru.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Relay sekarang mengirim pesan CLOSED sebagai gantinya.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = Sebuah field tidak ada dalam pesan.
dialect-obs-websocket-4004 = Sebuah field dalam pesan punya tipe yang salah.
dialect-obs-websocket-4005 = Sebuah field dalam pesan punya nilai yang salah.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = Pengguna mengeluarkan klien.
dialect-obs-websocket-4012 = Perangkat keras atau perangkat lunak tidak mendukung fitur yang diminta.

## OKX API v5

dialect-okx =
    .note-1 = Batas pada 4003 berlaku untuk saluran dari satu kunci API, pada 4008 untuk semua saluran, pada 4009 untuk saluran dari satu koneksi.
    .note-2 = Klien harus mengirim ping; jika tidak, server menutup dengan 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = Kunci API diubah atau dihapus.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Setiap kode lain di bawah 4000 mewakili error server; klien menyambung ulang setelahnya.
dialect-pandascore-1000 = Pertandingan selesai.
dialect-pandascore-4001 = Token tidak ada.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Apakah klien JavaScript menyambung ulang setelah 1000 bergantung pada versinya: 1.7 tidak.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = Server menyuruh socket memutus koneksi.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = Rentangnya yang menentukan: setelah 4000–4099, jangan sambung ulang tanpa perubahan; setelah 4100–4199, sambung ulang setelah { SECONDS("pusher-backoff-delay") } detik atau lebih; setelah 4200–4299, langsung sambung ulang.
    .note-2 = 4301 dan 4302 adalah event error; koneksi tetap terbuka.
    .note-3 = soketi dan sockudo juga memakai protokol ini.
dialect-pusher-4000 = Aplikasi hanya menerima TLS: alamatnya harus diawali wss.
dialect-pusher-4001 = Aplikasi tidak ada.
dialect-pusher-4003 = Aplikasi dinonaktifkan.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = Path tidak ada.
dialect-pusher-4006 = Versi dalam alamat punya format yang salah.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = Klien tidak menyebut versi.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = Daftar pantauan terlalu panjang; soketi memakai angka ini untuk error server.

## QuickScreenTrading

dialect-qst-1000 = Koneksi berakhir secara normal, mungkin karena klien logout.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Makna 3000, 3003, dan 3008 berbeda dari yang terdaftar.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = Path penuh.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Terjadi error di satu pihak.
dialect-saltyrtc-3003 = Kedua pihak pindah ke saluran lain.
dialect-saltyrtc-3004 = Inisiator mengeluarkan klien ini.
dialect-saltyrtc-3005 = Inisiator tidak bisa mendekripsi sebuah pesan.
dialect-saltyrtc-3006 = Kedua pihak tidak punya task yang sama.
dialect-saltyrtc-3007 = Kunci server bukan yang diharapkan.
dialect-saltyrtc-3008 = Satu pihak tidak menjawab tepat waktu.

## Signal server

dialect-signal-server-1000 = Server menutup koneksi, dan bukan karena koneksi kedua dari perangkat yang sama.
dialect-signal-server-1011 = Server tidak bisa membaca pesan yang tersimpan.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = Alasannya ada dalam pesan bertipe “disconnect” sebelum frame Close.
dialect-slack-socket-mode-warning = Server akan segera menutup koneksi.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = Alasannya berupa teks dalam event disconnect. Kode penutupan ada dalam rincian event itu, dan biasanya 1000, 1005, atau 1006.
dialect-socket-io-io-server-disconnect = Server memutus koneksi klien; untuk menyambung ulang, aplikasi harus memanggil connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Terjadi error pada koneksi.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = Server menutup koneksi.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = Server memutus koneksi klien dari namespace ini.

## SocketCluster

dialect-socketcluster =
    .note-1 = Pustaka klien menyambung ulang setelah setiap kode di bawah 4500 kecuali 1000, dan tidak pernah setelah 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = Server tidak bisa menandatangani token.
dialect-socketcluster-4003 = Handshake gagal.
dialect-socketcluster-4004 = Klien tidak bisa menyimpan token.
dialect-socketcluster-4005 = Klien tidak memulai handshake tepat waktu.
dialect-socketcluster-4006 = Server tidak bisa menghubungkan klien ke message broker-nya.
dialect-socketcluster-4007 = Klien berhenti mencoba terhubung.
dialect-socketcluster-4008 = Server menolak handshake.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000, dan 2007 hanya dilaporkan oleh pustaka klien. Kode dari server ada dalam pesan SockJS, bukan dalam frame Close.
dialect-sockjs-1002 = Koneksi tidak bisa dibuat, atau terputus.
dialect-sockjs-1006 = Server tidak mengenal sesi itu, misalnya setelah restart.
dialect-sockjs-2000 = Tidak ada transport yang berfungsi.
dialect-sockjs-2007 = Sebuah transport tidak terhubung tepat waktu.
dialect-sockjs-2010 = Sesi itu sudah punya koneksi.
dialect-sockjs-3000 = Server menutup sesi.

## Spring Framework

dialect-spring-4500 = Server tidak bisa mengirim pesan dalam batas waktu dan ukurannya.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Walaupun namanya begitu, subprotokol graphql-ws adalah milik pustaka yang lebih lama ini; pustaka graphql-ws memakai graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = Server tidak bisa memulai koneksi atau sebuah operasi.

## tldraw sync

dialect-tldraw-sync-4099-not-found = Ruang itu tidak ada.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = Versi klien terlalu lama bagi server.
dialect-tldraw-sync-4099-server-too-old = Versi server terlalu lama bagi klien.
dialect-tldraw-sync-4099-invalid-record = Klien mengirim rekaman data yang tidak valid.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = Klien mengirim pesan; hanya pong yang diizinkan.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = Klien tidak berlangganan tepat waktu.
dialect-twitch-eventsub-4004 = Klien tidak pindah ke alamat baru tepat waktu.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = Alamat untuk menyambung ulang tidak valid.

## WebSocket++

dialect-websocketpp =
    .note-1 = Makna 3000 berbeda dari yang terdaftar (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Satu pihak melanggar subprotokol.
dialect-websocketpp-3001 = Data tidak sesuai dengan subprotokol.
