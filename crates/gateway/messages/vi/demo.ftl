# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: mỗi cách kết thúc, hai góc nhìn
headline = Bấm một nút để kết thúc một kết nối WebSocket: không có farewell và có farewell.
lead = Bên trái, trình duyệt nói chuyện thẳng với máy chủ. Bên phải, vẫn máy chủ ấy nhưng đứng sau farewell, và farewell cho trình duyệt biết vì sao kết nối kết thúc.
languages = Ngôn ngữ
actions = Kết nối sẽ kết thúc thế nào?
straight = Nối thẳng
straight-about = trình duyệt → máy chủ
through = Qua farewell
through-about = trình duyệt → farewell → máy chủ
nothing-yet = Mỗi nút tác động như nhau lên cả hai kết nối. Hãy so sánh những gì trình duyệt được báo.
no-script = Trang này cần JavaScript để mở WebSocket. Các lần kết thúc mới nhất ở bên dưới; bạn cũng có thể thử trong terminal:
terminal = Hoặc từ terminal:
reference = Ý nghĩa của từng mã đóng (close code)
results = Kết quả đến lúc này
col-ending = Cách kết thúc
ledger = Sổ ghi, trực tiếp
ledger-about = farewell ghi lại mọi lần kết thúc: mã, nguyên nhân, và bên nào kết thúc trước.
ledger-empty = Chưa có kết nối nào kết thúc.
ledger-all = Tất cả bản ghi
col-time = Giờ
col-code = Mã
col-cause = Nguyên nhân
col-who = Bên kết thúc trước
col-path = Đường dẫn
picture = Ai đã gửi gì

act-finish = Kết thúc bình thường
    .moral = Lời tạm biệt bình thường đến nơi nguyên vẹn. farewell không xen vào.
act-empty = Đóng không kèm mã
    .moral = Không có mã nào được gửi, và cũng không bịa ra mã nào: cả hai bên đều thấy 1005.
act-crash = Làm sập hàm xử lý
    .moral = Nối thẳng, 1006 chẳng nói lên điều gì. farewell cho biết máy chủ gặp lỗi và client có thể kết nối lại.
act-kill = Buộc dừng máy chủ
    .moral = Nối thẳng, 1006 chẳng nói lên điều gì. farewell chờ mà máy chủ không trở lại, rồi báo rằng máy chủ không còn nữa.
act-restart = Khởi động lại máy chủ
    .moral = Nối thẳng, 1006 chẳng nói lên điều gì. farewell thấy máy chủ trở lại và báo cho từng client khi nào nên kết nối lại.
act-break = Gửi frame hỏng
    .moral = Nối thẳng, trình duyệt bỏ cuộc với 1006. farewell tự chặn frame hỏng và nói rõ lỗi của ai.
act-utf8 = Gửi UTF-8 không hợp lệ
    .moral = Trình duyệt chỉ còn cách bỏ cuộc. farewell chặn văn bản hỏng trước khi nó đến client và nói rõ lỗi của ai.
act-big = Gửi thông điệp quá lớn
    .moral = Nối thẳng, không ai chặn 128 KiB. farewell có giới hạn và nói ra điều đó: 1009.
    .open = Máy chủ nhận hết 128 KiB rồi gửi trả lại: giữa trình duyệt và máy chủ, không ai đặt giới hạn.
act-fast = Gửi quá nhanh
    .moral = Nối thẳng, không ai chặn dòng thông điệp dồn dập. farewell có giới hạn và nói ra điều đó: 1008.
    .open = Máy chủ trả lời từng thông điệp: giữa trình duyệt và máy chủ, không ai đếm chúng.
act-silent = Làm máy chủ im bặt
    .moral = Nối thẳng, kết nối cứ treo mãi. farewell nhận ra không ai trả lời và nói ra điều đó.
    .open = Máy chủ nhận mọi thứ mà không trả lời gì. Không ai hỏi xem nó còn đó không, nên trang sẽ cứ chờ mãi.
act-drain = Rút dần kết nối khỏi gateway
    .moral = farewell rời đi có trật tự: client nào cũng nhận 1012 kèm lúc nên kết nối lại. Kết nối bên trái không đi qua farewell.
    .open = Kết nối này không đi qua farewell nên việc rút dần kết nối không đụng đến nó. Nếu máy chủ bị dừng, nó sẽ kết thúc với 1006.

headline-running = { $action }: hãy nhìn cả hai bên…
headline-started = Máy chủ đã dừng nên được khởi động lại trước. { headline-running }
headline-failed = Bản demo không trả lời. Nó còn chạy không?
play-all = Chạy tất cả
play-stop = Dừng

still-open = vẫn mở
never-opened = chưa từng mở
clean = đóng đúng quy trình
unclean = đóng không đúng quy trình
reason-none = không có lý do
verdict-true = lý do thật
verdict-empty = không mã, đúng như đã gửi
verdict-lost = mất lý do
verdict-unnoticed = không ai hay biết
verdict-unaffected = không đi qua farewell

advice-no = Đừng tự động kết nối lại.
advice-changed = Chỉ kết nối lại sau khi đã thay đổi điều gì đó.
advice-after = Kết nối lại sau { $min } giây.
advice-between = Kết nối lại sau { $min } đến { $max } giây, chọn ngẫu nhiên.

backend-running = Máy chủ đang chạy: tiến trình { $pid }.
backend-away = Máy chủ đang tạm ngừng.
backend-dead = Máy chủ đã dừng. Lần bấm nút tiếp theo sẽ khởi động lại nó.

lane-browser = trình duyệt
# As in English.
lane-farewell = farewell
lane-server = máy chủ
picture-close-empty = Close rỗng
picture-cut = TCP bị cắt, không có Close
picture-killed = bị buộc dừng
picture-restarted = đã khởi động lại
picture-illegal = frame hỏng
picture-not-utf8 = văn bản không phải UTF-8
picture-alive = còn đó không?
picture-no-answer = không trả lời
picture-gives-up = bỏ cuộc, không lý do
picture-drain = rút dần kết nối
