# How a connection ended, around the explanation of its number.

clean = đóng sạch
unclean = đóng không sạch
by-us = do phía bạn
by-us-of-need = do phía bạn, vì bắt buộc
by-peer = do đầu bên kia
by-network = do mạng
said = { $headline }: "{ $reason }"
traffic = Đã mở trong { $span }; nhận { $in } thông điệp ({ $bytes-in } byte), gửi { $out } thông điệp ({ $bytes-out } byte).
more = Xem thêm: { $command }

# To a script: whether to come back.
advice-no = Đừng tự động kết nối lại.
advice-changed = Chỉ kết nối lại khi đã thay đổi điều gì đó.
advice-now = Hãy kết nối lại.
advice-after = Kết nối lại sau { $delay } giây.
advice-growing = Kết nối lại sau khoảng thời gian ngẫu nhiên tối đa { $max } giây, mỗi lần thất bại thì chờ lâu hơn.
advice-between = Kết nối lại sau { $min } đến { $max } giây, chọn ngẫu nhiên.
