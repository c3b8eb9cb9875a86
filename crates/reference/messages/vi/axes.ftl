# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } hay { $b }?

heading-differences = Khác nhau ở đâu
heading-tell = Cách biết bạn gặp mã nào
heading-use = Khi nào dùng mã nào

axis-travels = Trong frame Close
axis-senders = Ai gửi
axis-clean = Đúng quy trình (clean)
axis-fault = Do bên nào
axis-reconnect = Kết nối lại?
axis-look = Xem gì trước

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = Chỉ con số không phải lúc nào cũng cho biết đó là mã nào trong hai mã.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Bắt gói tin và xem phần thân của frame Close mà bạn nhận được. Nếu bắt đầu bằng { $bytes_a } thì là { $a }; nếu bắt đầu bằng { $bytes_b } thì là { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Bắt gói tin và tìm frame Close mà bạn nhận được. Nếu phần thân của nó bắt đầu bằng { $bytes } thì là { $code }. { $report } không bao giờ nằm trong frame Close: thư viện của bạn tự điền số đó.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Bắt gói tin và xem phần thân của frame Close. Nếu bắt đầu bằng { $bytes } thì là { $code }. Nếu bắt đầu bằng { $illegal_bytes } thì phía bên kia đã gửi { $illegal }, vốn không phải mã đóng hợp lệ; nhiều thư viện báo 1002 hoặc 1006 thay cho nó.

# Both are only reported.
step-reports = Cả { $a } và { $b } đều không được phép nằm trong frame Close, nên nếu các chương trình hoạt động đúng thì bắt gói tin sẽ không thấy số nào trong hai số. Hãy xem trong các gói tin, thư viện của bạn đã nhận được gì trước khi báo con số.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Xem phần thân của frame Close, nếu có frame nào đến. Nếu bắt đầu bằng { $illegal_bytes } thì phía bên kia đã gửi { $illegal }, vốn không phải mã đóng hợp lệ. { $report } không bao giờ nằm trong frame Close: thư viện của bạn tự điền số đó.

# Neither may be in a Close frame.
step-both-illegal = Xem phần thân của frame Close, nếu có frame nào đến. Nếu bắt đầu bằng { $bytes_a } thì phía bên kia đã gửi { $a }; nếu bắt đầu bằng { $bytes_b } thì nó đã gửi { $b }. Cả hai đều không phải mã đóng hợp lệ. Nếu không có frame Close nào như vậy, con số do một chương trình hoặc thư viện ở phía bạn tạo ra.

# $unclean is never a clean close, $code usually is.
step-clean = Xem wasClean, hoặc giá trị tương ứng trong thư viện của bạn. Nếu wasClean là true thì là { $code }; với { $unclean }, wasClean không bao giờ là true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Tìm xem phần mềm nào báo con số ở phía bạn. Những phần mềm sau từ chối { $code } và báo { $shown } thay cho mã này: { $stacks }. Nếu bạn dùng một trong số đó, hãy tìm xem phía bên kia đã gửi gì rồi mới tin vào { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } và { $b } là hai số trong cùng một dải, "{ $name }". Giao thức không phân biệt hai số này.
same-differences = Giao thức không phân biệt hai số này.
same-use = Chương trình gửi chúng quyết định mỗi số nghĩa là gì. Hãy ghi lại nghĩa của từng số, và client có nên kết nối lại sau số đó không.
same-use-illegal = Không gửi số nào trong hai số này. Nếu cần một nghĩa của riêng mình, gửi mã trong dải 4000–4999.
