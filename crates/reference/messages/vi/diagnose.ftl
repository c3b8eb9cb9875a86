# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [1] Có 1 nguyên nhân khớp với những gì bạn biết. Hãy xác nhận rồi mới xử lý.
       *[other] Có { $count } nguyên nhân khớp với những gì bạn biết, nguyên nhân nhiều khả năng nhất đứng trước. Hãy xác nhận một nguyên nhân rồi mới xử lý.
    }
diagnose-none = Không nguyên nhân nào trong tài liệu này khớp với tất cả các triệu chứng đó. Hãy bỏ triệu chứng mà bạn ít chắc chắn nhất, hoặc tra mã bằng farewell explain.

diagnose-contradiction = Các triệu chứng này mâu thuẫn với nhau. Hãy sửa một triệu chứng.
contradiction-silence-above-age = Khoảng không có dữ liệu trước khi kết thúc không thể dài hơn thời gian kết nối đã mở.
contradiction-clean-without-close = Kết thúc bằng { $code } thì không bao giờ là đóng đúng quy trình (clean): không có frame Close dùng được nào đến.
contradiction-code-without-opening = Kết nối chưa từng mở được thì không kết thúc bằng { $code }; client báo 1006 hoặc 1015.
contradiction-opened-and-refused = Nếu handshake được trả lời bằng HTTP { $status } thì kết nối không mở được.
contradiction-opened-without-tls = 1015 nghĩa là TLS thất bại trước khi kết nối kịp mở.

heading-why = Vì sao khớp
heading-confirm = Cách xác nhận
heading-fix = Cách khắc phục
heading-separating = Cách phân biệt hai nguyên nhân đầu
heading-more = Thông tin giúp tìm ra nguyên nhân
heading-candidates = Ý nghĩa của mã này ở các dịch vụ; hãy nêu dịch vụ của bạn bằng --with

why-code = Mã là { $code }.
why-reason = Lý do (reason) có chứa "{ $text }".
why-line = Trong tình huống này, { $software } ghi ra đúng dòng chữ này.
why-line-unnamed = Trong tình huống này, có phần mềm ghi ra đúng dòng chữ này.
why-reason-given = { $given ->
        [yes] Có lý do (reason).
       *[no] Không có lý do (reason).
    }
why-clean = { $clean ->
        [yes] Kết nối được đóng đúng quy trình (clean).
       *[no] Kết nối không được đóng đúng quy trình (clean).
    }
why-opened = { $opened ->
        [yes] Kết nối đã mở được.
       *[no] Kết nối chưa từng mở được.
    }
why-status = Handshake được trả lời bằng HTTP { $status }.
why-age = Kết nối kết thúc sau khi mở được { $seconds } giây.
why-silence = Kết nối không có dữ liệu qua lại trong { $seconds } giây trước khi kết thúc.
why-together = { $count ->
        [1] Không kết nối nào khác kết thúc trong vòng 2 giây.
       *[other] Có { $count } kết nối kết thúc trong vòng 2 giây.
    }
why-side = { $side ->
        [client] Bạn thấy điều đó ở client.
       *[server] Bạn thấy điều đó ở máy chủ.
    }
why-software = Trên đường đi có { $software }.
why-cause = Bản ghi của gateway có nguyên nhân "{ $cause }".
why-timer-silence = Kết nối không có dữ liệu qua lại trong { $seconds } giây trước khi kết thúc, và { $setting } của { $software } mặc định là { $value } giây.
why-timer-silence-fixed = Kết nối không có dữ liệu qua lại trong { $seconds } giây trước khi kết thúc, và { $software } kết thúc kết nối sau { $value } giây không có dữ liệu qua lại.
why-timer-silence-reported = Kết nối không có dữ liệu qua lại trong { $seconds } giây trước khi kết thúc. Theo báo cáo của người dùng, { $software } kết thúc kết nối sau { $value } giây không có dữ liệu qua lại; tài liệu của nó không nêu con số nào.
why-timer-silence-ping = Kết nối không có dữ liệu qua lại trong { $seconds } giây trước khi kết thúc, và { $interval } cộng với { $setting } của { $software } mặc định là { $value } giây.
why-timer-age = Kết nối kết thúc sau khi mở được { $seconds } giây, và { $setting } của { $software } mặc định là { $value } giây.
why-timer-age-fixed = Kết nối kết thúc sau khi mở được { $seconds } giây, và { $software } có giới hạn { $value } giây.
why-timer-age-reported = Kết nối kết thúc sau khi mở được { $seconds } giây. Theo báo cáo của người dùng, { $software } kết thúc kết nối sau khi mở được { $value } giây; tài liệu của nó không nêu con số nào.
why-timer-age-ping = Kết nối kết thúc sau khi mở được { $seconds } giây, và { $interval } cộng với { $setting } của { $software } mặc định là { $value } giây.
why-silent-since = Chỉ khớp nếu không có gì được gửi trong thời gian đó.

separating-code = Tìm xem mã là gì: sự kiện close có mã, và thư viện ghi mã vào log.
separating-reason = Tìm xem lý do (reason) là gì, tức là dòng chữ đi kèm mã. Lý do rỗng cũng là một thông tin.
separating-clean = Tìm xem kết nối có được đóng đúng quy trình (clean) không: sự kiện close có wasClean.
separating-opened = Tìm xem sự kiện open có xảy ra trước khi kết nối bị đóng không.
separating-http_status = Tìm xem mã trạng thái HTTP của handshake là gì. Trang web không thấy được; client ngoài trình duyệt thì hiện mã đó.
separating-age = Tìm xem kết nối đã mở được bao lâu thì kết thúc, và có phải lần nào cũng như nhau không.
separating-silence = Tìm xem khoảng không có dữ liệu trước khi kết thúc dài bao lâu, và có phải lần nào cũng như nhau không.
separating-together = Tìm xem có bao nhiêu kết nối khác kết thúc trong vòng 2 giây.
separating-side = Tìm xem phía bên kia (client hoặc máy chủ) đã thấy gì.
separating-software = Tìm xem giữa client và máy chủ có gì: proxy, load balancer, dịch vụ, và thư viện ở hai đầu.

ask-opening = Hãy trả lời những gì bạn biết. Bỏ trống nghĩa là không biết; nhấn Ctrl-D để dừng hỏi.
yes-words = c co có
no-words = k khong không
ask-code = Mã đóng (ví dụ 1006)
ask-reason = Lý do (reason), tức là dòng chữ đi kèm mã (gõ - nếu rỗng)
ask-clean = Kết nối có được đóng đúng quy trình (clean; wasClean trong trình duyệt) không? (có hoặc không)
ask-opened = Kết nối có mở được không? (có hoặc không)
ask-http_status = Mã trạng thái HTTP của handshake (ví dụ 403)
ask-age = Kết nối đã mở được bao lâu thì kết thúc? (ví dụ 60s hoặc 2h)
ask-silence = Khoảng không có dữ liệu trước khi kết thúc dài bao lâu? (ví dụ 60s)
ask-together = Có bao nhiêu kết nối kết thúc trong vòng 2 giây, tính cả kết nối này?
ask-side = Bạn thấy điều đó ở đâu? (client hoặc server)
ask-software = Phần mềm trên đường đi, cách nhau bằng dấu phẩy (ví dụ chrome, nginx, ws)
