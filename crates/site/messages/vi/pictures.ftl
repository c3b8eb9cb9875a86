# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: diễn biến thường gặp

# The programs, above their lines.
# As in English.
picture-client = client
picture-server = máy chủ
# As in English.
picture-gateway = gateway
# As in English.
picture-proxy = proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Từ { $from } đến { $to }: { $what }.
picture-said-at = Phía { $who } { $what }.
picture-said-filled-in = { $what } (do chính thư viện của nó tự điền)

# What is sent.
picture-empty-close = frame Close rỗng
picture-no-close = không có frame Close
picture-unread = { $close }, không được đọc
picture-message = thông điệp
picture-frame = một frame
picture-binary = thông điệp nhị phân
picture-text = thông điệp văn bản
picture-large = thông điệp lớn
picture-not-websocket = phản hồi không hợp lệ
picture-handshake = handshake mở kết nối
picture-token = handshake kèm token
picture-accepted = 101 (chấp nhận)
picture-accepted-without = 101, không có phần mở rộng
picture-tls-hello = bắt đầu bắt tay TLS
picture-certificate = chứng chỉ
picture-tls-alert = cảnh báo TLS (alert)
picture-end = TCP kết thúc
picture-cut = TCP bị cắt

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = gọi close(1000)
picture-calls-close = gọi close()
picture-shuts-down = đang tắt
picture-broken-rule = thấy một quy tắc của giao thức bị vi phạm
picture-wants-text = chỉ nhận văn bản
picture-not-utf8 = thấy byte không phải UTF-8
picture-own-rule = thấy một quy định của mình bị vi phạm
picture-limit = chỉ nhận thông điệp nhỏ hơn thế
picture-idle = quá lâu không thấy dữ liệu qua lại
picture-needs-extension = cần phần mở rộng đó
picture-fails = gặp lỗi trong hàm xử lý
picture-restarts = khởi động lại
picture-is-back = thấy máy chủ đã hoạt động lại
picture-no-capacity = không còn chỗ
picture-cannot-use = không dùng được phản hồi đó
picture-not-trusted = không tin cậy chứng chỉ đó
picture-credentials = từ chối thông tin xác thực
picture-right-missing = thấy thiếu một quyền
picture-waited = đã chờ quá lâu
picture-library-reason = đóng vì một nguyên nhân của thư viện
picture-own-reason = đóng vì một nguyên nhân riêng
picture-refuses-number = từ chối số { $code }

# What a library reports when it is over.
picture-reports = báo { $code }
picture-often-reports = thường báo { $code }
picture-reports-refused = báo 1002, 1006 hoặc một lỗi

# Below the drawing.
picture-clean = Đóng đúng quy trình (clean): cả hai bên đều gửi frame Close.
picture-never-opened = 1006 cũng được báo khi kết nối chưa từng mở được.
picture-sends-1012-itself = Máy chủ tắt theo kế hoạch có thể tự gửi 1012.
picture-or-1011 = Nhiều gateway gửi 1011 thay vào đó.
picture-no-websocket = Không có WebSocket nào được mở. Trình duyệt báo 1006.
picture-shown-by-browsers = Chromium và Firefox chuyển { $code } cho trang.
