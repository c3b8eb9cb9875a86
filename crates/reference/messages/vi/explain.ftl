# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Mã này có nghĩa gì
heading-when = Khi nào bạn thấy mã này, thường gặp nhất trước
heading-send = Khi nào nên gửi
heading-names = Tên gọi trong phần mềm
heading-dialects = Nghĩa ở các dịch vụ và thư viện
heading-reference = Nơi định nghĩa
heading-next = Đọc tiếp

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Với trang web
meaning-server = Với máy chủ
meaning-operator = Với người vận hành

# Below each situation. $text is one or more sentences.
seen-test = Kiểm tra: { $text }
seen-fix = Khắc phục: { $text }

field-kind = Loại
field-wire = Trong frame Close
field-senders = Ai gửi
field-refused = Phần mềm từ chối
field-advice = Kết nối lại?
field-http = Trong HTTP
field-first = Bước đầu tiên
field-range = Dải

wire-yes = Có, gửi được.
wire-no = Không bao giờ được gửi trong frame Close.
senders-none = không ai
refused = { $stacks }. Bên nhận xây dựng trên một trong số đó báo 1002, 1006 hoặc một lỗi thay cho mã này.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from } đến { $to }: { $name }

advice-yes = Có, sau một khoảng chờ ngẫu nhiên { $min } đến { $max } giây; mỗi lần thất bại thì chờ lâu hơn.
# For a number that its sender defines.
advice-unless-documented = Có, trừ khi tài liệu của bên gửi nói khác: sau một khoảng chờ ngẫu nhiên { $min } đến { $max } giây; mỗi lần thất bại thì chờ lâu hơn.
advice-after = Có, sau { $delay } giây.
advice-if-needed = Chỉ khi ứng dụng của bạn vẫn cần kết nối.
advice-no = Không: thử lại y như cũ thì vẫn thất bại, trừ khi đã có gì đó thay đổi.
advice-changed = Chỉ sau khi bạn đã thay đổi gì đó; nếu không, cùng lỗi đó sẽ lặp lại.
# For 1008 alone.
reconnect-policy = { advice-no } Nếu lý do nêu khoảng chờ, hãy kết nối lại sau khoảng chờ đó.
# For 1012 alone.
reconnect-restart = Có, sau khoảng chờ mà lý do nêu. Nếu lý do không nêu, chờ ngẫu nhiên { SECONDS("registered-1012-min") } đến { SECONDS("registered-1012-max") } giây; { SECONDS("paced-1012-min") } đến { SECONDS("paced-1012-max") } giây là đủ khi máy chủ rải các lần đóng theo thời gian.
# For 1013 alone.
reconnect-later = Có, sau khoảng chờ mà lý do nêu. Nếu lý do không nêu, kết nối đến một địa chỉ khác của dịch vụ; chỉ kết nối lại địa chỉ cũ khi người dùng yêu cầu, hoặc sau khi chờ ngẫu nhiên { $min } đến { $max } giây, mỗi lần một lâu hơn.
advice-none = Không phải mã đóng hợp lệ; không có gì để kết nối lại.

category-unused = không dùng
category-protocol = do giao thức định nghĩa
category-reserved = dự trữ, không có nghĩa
category-local = chỉ báo cục bộ, không bao giờ được gửi
category-unassigned = chưa cấp
category-registered = đã đăng ký, ai đăng ký trước được cấp trước
category-library = dành cho thư viện và framework
category-private = dùng riêng
category-outside = ngoài sổ đăng ký

# As in English.
sender-client = client
sender-server = máy chủ
# As in English.
sender-gateway = gateway
sender-local = không ai; thư viện tự báo

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Hãy kết nối lại.
dialect-backoff = Kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.
dialect-changed = Phải thay đổi gì đó rồi mới kết nối lại.
dialect-no = Đừng kết nối lại.
dialect-unknown = Nguồn tham khảo không cho biết có nên kết nối lại hay không.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = Điều gì đã xảy ra
found-candidates = Tên này ứng với những mã khác nhau, tùy theo phần mềm.
found-name = { $name } là tên của mã { $code } trong: { $software }.
found-frame = Đây là frame Close mang mã { $code }.
found-empty-frame = Đây là frame Close không kèm mã.
found-illegal-code = Frame không hợp lệ: mã { $code } không được nằm trong frame Close. Phần lớn thư viện đáp lại bằng 1002.
found-reason = Lý do (reason) là "{ $reason }".
found-line = Dòng chữ này là của { $software }.
found-code = Dòng chữ này ứng với mã { $code }.
found-local = Dòng chữ này do chính phần mềm hiện nó viết ra, để nói về bản thân phần mềm đó.
found-peer = Nội dung này do phía bên kia gửi.
fault-fragmented = Frame không hợp lệ: bit FIN không bật, mà frame Close thì không được phân mảnh.
fault-reserved = Frame không hợp lệ: một bit dự trữ (RSV1 đến RSV3) đang bật.
fault-too-long = Frame không hợp lệ: phần thân dài quá 125 byte.
fault-truncated = Thiếu byte: theo độ dài ghi trong frame, phần thân phải dài hơn.
fault-trailing = Còn byte thừa sau khi frame đã kết thúc.
fault-half-code = Frame không hợp lệ: phần thân chỉ có một byte, tức là nửa mã.
fault-not-utf8 = Frame không hợp lệ: lý do không phải UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = Mã
list-name = Tên
list-wire = Gửi được?
list-sent = gửi được
list-local = chỉ cục bộ
list-never = không gửi
list-yes = có, sau khi chờ
list-if-needed = chỉ khi cần
list-no = không
list-changed = sau khi thay đổi
list-none = không áp dụng
