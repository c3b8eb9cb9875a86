# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` is who it was in a word, for a table.

cause-completed = Kết nối đã hoàn thành mục đích của nó.
cause-going_away = Một bên rời đi.
cause-no_status = Một bên đóng mà không kèm mã.
cause-application = Một ứng dụng gửi mã riêng của nó.
cause-policy = Một bên từ chối tiếp tục vì có quy định bị vi phạm.
cause-internal_error = Một bên gặp tình huống ngoài dự kiến.
cause-extension_missing = Client thiếu một phần mở rộng mà nó cần.
cause-protocol_error = Dữ liệu vi phạm quy tắc về frame của RFC 6455.
cause-invalid_payload = Dữ liệu văn bản không phải UTF-8.
cause-unsupported_data = Kiểu thông điệp này không được nhận.
cause-message_too_big = Một thông điệp vượt quá giới hạn.
cause-rate_limited = Thông điệp đến nhanh hơn mức cho phép.
cause-unauthorized = Thông tin xác thực thiếu, sai hoặc không đủ quyền.
cause-token_expired = Thông tin xác thực đã hết hạn.
cause-content_refused = Một quy định về nội dung đã từ chối một thông điệp.
cause-slow_consumer = Một bên không đọc những gì được gửi đến.
cause-handler_failed = Hàm xử lý trả về lỗi.
cause-handler_panicked = Hàm xử lý bị panic.
cause-upstream_lost = Kết nối đến máy chủ phía sau kết thúc mà không có frame Close; không thấy máy chủ khởi động lại.
cause-upstream_restarted = Máy chủ phía sau từ chối kết nối, rồi lại chấp nhận.
cause-upstream_unavailable = Không liên lạc được với máy chủ phía sau lúc client đến.
cause-upstream_protocol_error = Máy chủ phía sau vi phạm một quy tắc của giao thức.
cause-upstream_silent = Máy chủ phía sau không còn đáp lại.
cause-restarting = Dịch vụ khởi động lại.
cause-overloaded = Không còn chỗ cho kết nối.
cause-idle = Kết nối im lặng quá lâu.
cause-ping_timeout = Ping không được đáp kịp thời.
cause-close_timeout = Frame Close không được đáp kịp thời.
cause-max_age = Kết nối đạt tuổi tối đa.
cause-kicked = Người vận hành ngắt kết nối.
cause-refused = Bắt tay mở kết nối bị từ chối.
cause-peer_lost = Đầu bên kia biến mất mà không gửi frame Close.
cause-tls_failed = Không thiết lập được TLS.

party-client = Client kết thúc trước.
    .short = client
party-upstream = Máy chủ phía sau kết thúc trước.
    .short = máy chủ
party-gateway = Gateway kết thúc trước.
    .short = gateway
party-network = Không bên nào kết thúc: mạng bị đứt, hoặc im bặt.
    .short = mạng

# What was seen of the upstream, and when: a list under the picture.

fact-connection_ended = Kết nối này kết thúc mà không có frame Close.
fact-pong = Một kết nối khác đã đáp lại ping.
fact-still_open = Một kết nối có từ trước lúc bị từ chối vẫn còn mở.
fact-check_failed = Kiểm tra sức khỏe của máy chủ thất bại.
fact-answered = Bắt tay mở kết nối đã được trả lời.
fact-accepted = Một kết nối mới được chấp nhận.
fact-refused = Một kết nối mới bị từ chối.
fact-unreachable = Một kết nối mới không được chấp nhận cũng không bị từ chối.
fact-could_not_try = Gateway không còn tài nguyên để mở kết nối.
fact-no_pong = Ping không được đáp kịp thời.
fact-no_answer = Bắt tay mở kết nối không được trả lời kịp thời.
