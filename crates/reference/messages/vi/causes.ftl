# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = Kết nối được đóng vì đã xong việc.
cause-going_away = Một bên tắt hoặc rời đi.
cause-no_status = Một bên đóng mà không kèm mã.
cause-application = Một ứng dụng đóng bằng mã riêng của nó.
cause-policy = Một bên đóng vì phía bên kia vi phạm một quy định.
cause-internal_error = Một bên gặp lỗi ngoài dự kiến.
cause-extension_missing = Client cần một phần mở rộng mà máy chủ không đồng ý dùng.
cause-protocol_error = Các byte vi phạm quy tắc về frame của RFC 6455.
cause-invalid_payload = Một văn bản không phải UTF-8 hợp lệ.
cause-unsupported_data = Bên nhận không chấp nhận kiểu thông điệp này, văn bản hoặc nhị phân.
cause-message_too_big = Một thông điệp lớn hơn giới hạn.
cause-rate_limited = Thông điệp đến nhanh hơn giới hạn cho phép.
cause-unauthorized = Thông tin xác thực bị thiếu, bị sai, hoặc không cho quyền cần thiết.
cause-token_expired = Token đã hết hạn.
cause-content_refused = Một thông điệp bị từ chối theo một quy định về nội dung.
cause-slow_consumer = Một bên không đọc những gì được gửi cho nó.
cause-handler_failed = Hàm xử lý trả về lỗi.
cause-handler_panicked = Hàm xử lý bị panic.
cause-upstream_lost = Kết nối đến máy chủ kết thúc mà không có frame Close, và gateway không thấy máy chủ khởi động lại.
cause-upstream_restarted = Máy chủ từ chối kết nối rồi lại chấp nhận: nó đã khởi động lại.
cause-upstream_unavailable = Không kết nối được đến máy chủ lúc client kết nối.
cause-upstream_protocol_error = Máy chủ vi phạm một quy tắc của giao thức.
cause-upstream_silent = Máy chủ không còn phản hồi.
cause-restarting = Dịch vụ được tắt hoặc khởi động lại.
cause-overloaded = Không còn chỗ cho một kết nối nữa.
cause-idle = Quá lâu không có thông điệp nào qua lại (idle).
cause-ping_timeout = Một ping không được đáp kịp thời.
cause-close_timeout = Một frame Close không được hồi đáp kịp thời.
cause-max_age = Kết nối đạt thời gian sống tối đa.
cause-kicked = Người vận hành đã đóng kết nối.
cause-refused = Handshake mở kết nối bị từ chối.
cause-peer_lost = Kết nối đến phía bên kia kết thúc mà không có frame Close.
cause-tls_failed = Bắt tay TLS thất bại.

# As in English: .short
party-client = Client kết thúc kết nối trước.
    .short = client
party-upstream = Máy chủ kết thúc kết nối trước.
    .short = máy chủ
# As in English: .short
party-gateway = Gateway kết thúc kết nối trước.
    .short = gateway
party-network = Không bên nào kết thúc kết nối: mạng bị đứt hoặc không còn phản hồi.
    .short = mạng

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Kết nối này kết thúc mà không có frame Close.
fact-pong = Máy chủ đáp một ping trên kết nối khác.
fact-still_open = Một kết nối có từ trước khi máy chủ từ chối kết nối mới vẫn còn mở.
fact-check_failed = Health check của máy chủ thất bại.
fact-answered = Máy chủ trả lời một handshake mở kết nối.
fact-accepted = Máy chủ chấp nhận một kết nối mới.
fact-refused = Máy chủ từ chối một kết nối mới.
fact-unreachable = Máy chủ không chấp nhận cũng không từ chối một kết nối mới.
fact-could_not_try = Gateway không còn file descriptor hoặc cổng nào cho một kết nối mới.
fact-no_pong = Máy chủ không đáp một ping kịp thời.
fact-no_answer = Máy chủ không trả lời kịp thời một handshake mở kết nối.
