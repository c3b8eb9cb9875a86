# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] đóng đúng quy trình (clean)
       *[no] đóng không đúng quy trình
    }, { $by ->
        [us] do phía bạn
        [us-of-need] do phía bạn, vì một quy tắc hoặc bộ hẹn giờ
        [peer] do phía bên kia
       *[network] do mạng
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: "{ $reason }"
traffic = Đã mở trong { $span }; nhận { $in } thông điệp ({ $bytes-in } byte), gửi { $out } thông điệp ({ $bytes-out } byte).
more = Xem thêm: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = Máy chủ đã vi phạm một quy tắc: { $rule } tại byte { $offset }, { $document } mục { $section }.
violation-suspect = Máy chủ đã vi phạm một quy tắc: { $rule } tại byte { $offset }, { $document } mục { $section } ({ $suspect }).

# How long it was open.
# As in English.
span-millis = { $millis } ms
span-seconds = { $seconds } giây
span-minutes = { $minutes } phút { $seconds } giây
span-hours = { $hours } giờ { $minutes } phút
span-days = { $days } ngày { $hours } giờ

# To a script: whether to come back.
advice-no = Đừng tự động kết nối lại.
advice-changed = Chỉ kết nối lại khi đã thay đổi điều gì đó.
advice-now = Hãy kết nối lại.
advice-after = Kết nối lại sau { $delay } giây.
advice-growing = Kết nối lại sau khoảng chờ ngẫu nhiên tối đa { $max } giây, mỗi lần thất bại thì chờ lâu hơn.
advice-between = Kết nối lại sau { $min } đến { $max } giây, chọn ngẫu nhiên.
