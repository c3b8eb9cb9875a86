# The words around a comparison of two codes: headings, the axes on which they
# are compared, and the steps for pairs that have none of their own in pairs.ftl.

# $a and $b are the numbers, $name_a and $name_b their names.
compare-title = { $a } { $name_a } hay { $b } { $name_b }?

heading-differences = Khác nhau ở đâu
heading-tell = Cách phân biệt hai mã
heading-use = Khi nào dùng mã nào

axis-travels = Trên đường truyền
axis-senders = Ai gửi
axis-clean = Đóng sạch
axis-fault = Lỗi của ai
axis-reconnect = Kết nối lại?
axis-look = Cần xem gì

# Each $gist is the value of an entry of traits.ftl.
summary = { $a }: { $gist_a }. { $b }: { $gist_b }.

# Both may stand in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Xem phần thân của frame Close đã nhận: nếu bắt đầu bằng { $bytes_a } thì là { $a }; nếu bắt đầu bằng { $bytes_b } thì là { $b }.

# $code may stand in a Close frame, $report is an endpoint's own report.
step-report = Tìm frame Close đã nhận: nếu phần thân bắt đầu bằng { $bytes } thì là { $code }. { $report } không bao giờ nằm trong frame; đó là số do chính phía bạn tự điền.

# $code may stand in a Close frame, $illegal may not.
step-illegal = Xem phần thân của frame Close: nếu bắt đầu bằng { $bytes } thì là { $code }. Nếu bắt đầu bằng { $illegal_bytes } thì đầu bên kia đã gửi { $illegal }, trái với chuẩn: nhiều thư viện sẽ hiện 1002 hoặc 1006 thay cho số đó.

# Both are an endpoint's own reports.
step-reports = Đừng tìm trong các byte: { $a } và { $b } không bao giờ nằm trong frame. Hãy xem bên báo con số đó đã thấy gì.

# $report is an endpoint's own report, $illegal may not stand in a frame.
step-report-illegal = Xem phần thân của frame Close, nếu có frame nào đến: nếu bắt đầu bằng { $illegal_bytes } thì đầu bên kia đã gửi { $illegal }, trái với chuẩn. { $report } không bao giờ nằm ở đó; đó là số do chính phía bạn tự điền.

# Neither may stand in a Close frame.
step-both-illegal = Xem phần thân của frame Close, nếu có frame nào đến: nếu bắt đầu bằng { $bytes_a } thì đầu bên kia đã gửi { $a }; nếu bắt đầu bằng { $bytes_b } thì nó đã gửi { $b }. Cả hai đều trái với chuẩn. Nếu không có frame nào như vậy, con số do một chương trình hoặc thư viện ở phía bạn tạo ra.

# $unclean is never a clean end, $code as a rule is one.
step-clean = Xem wasClean, hoặc giá trị tương ứng trong thư viện của bạn: với { $unclean } nó không bao giờ là true. Nếu nó là true thì là { $code }.

# $code is refused by these stacks, and shown as $shown.
step-refused = Xem bên nhận chạy trên gì: các stack sau từ chối { $code } và hiện 1002, 1006 hoặc một lỗi thay cho nó: { $stacks }. Nếu phía bạn dựng trên một trong số đó, hãy hỏi đầu bên kia đã gửi gì rồi hẵng tin vào { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } và { $b } là hai số trong cùng một dải, "{ $name }". Giao thức không phân biệt hai số này.
same-differences = Giao thức không phân biệt hai số này.
same-use = Hai số khác nhau ở đâu là do chương trình gửi chúng quyết định. Hãy ghi lại từng số nghĩa là gì và client có nên kết nối lại không.
same-use-illegal = Cả hai số đều không được phép gửi. Nếu cần một nghĩa của riêng mình, chọn một số trong dải 4000-4999.

# On the axis "Come back?", for 1012 alone.
reconnect-restart = Có: chờ đúng thời gian nêu trong lý do; nếu lý do không nêu, chờ ngẫu nhiên 5 đến 30 giây, hoặc 1 đến 5 giây khi máy chủ rải các lần đóng theo thời gian.
