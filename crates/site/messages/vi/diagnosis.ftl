# The page that finds the cause of an ending.

diagnose-title = Tìm nguyên nhân WebSocket bị đóng
diagnose-description = Tìm xem vì sao WebSocket bị đóng: điền những gì bạn biết về lần kết thúc, rồi xem các nguyên nhân nhiều khả năng nhất, cách xác nhận và cách khắc phục từng nguyên nhân.
diagnose-lead = Điền những gì bạn biết, còn lại bỏ trống. Nguyên nhân nhiều khả năng nhất đứng trước, mỗi nguyên nhân kèm cách xác nhận và cách khắc phục.
# Shown where no script runs.
diagnose-noscript = Chức năng tìm nguyên nhân cần JavaScript. Nếu không có, hãy xem bên dưới theo dấu hiệu bạn thấy.
diagnose-form = Những gì bạn biết về lần kết thúc
diagnose-failed = Không tải được các quy tắc. Hãy thử lại.
diagnose-button = Tìm nguyên nhân
diagnose-clear = Làm lại từ đầu
diagnose-causes = Các nguyên nhân nhiều khả năng
diagnose-noticed = Bắt đầu từ dấu hiệu bạn thấy
diagnose-noticed-about = Nguyên nhân thường gặp nhất của từng dấu hiệu:

# Labels of the form's fields.
symptom-code = Mã đóng
symptom-reason = Lý do (reason), hoặc một dòng log
symptom-reason-hint = Dòng chữ đi kèm mã, hoặc một thông báo lỗi. Nội dung này không rời khỏi trình duyệt của bạn.
symptom-empty = Lý do (reason) rỗng
symptom-opened = Kết nối có mở được không?
symptom-clean = Có đóng đúng quy trình không (wasClean)?
symptom-silence = Trước khi kết thúc, bao lâu không có dữ liệu qua lại?
symptom-age = Kết nối đã mở được bao lâu?
symptom-span-hint = Số giây, hoặc một số kèm đơn vị: 60 giây (60 s), 5 phút (5 min), 2 giờ (2 h).
symptom-status = Mã trạng thái HTTP của handshake
symptom-together = Bao nhiêu kết nối bị đóng trong vòng 2 giây, kể cả kết nối này?
symptom-side = Bạn thấy điều đó ở đâu?
symptom-software = Trên đường đi có gì?
symptom-others = Phần mềm khác, cách nhau bằng dấu phẩy
answer-unknown = chưa rõ
answer-yes = có
answer-no = không
answer-client = client
answer-server = máy chủ

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Số nguyên nhân khớp: { $count }. Hãy xác nhận một nguyên nhân rồi mới xử lý.
diagnosis-elsewhere = Ý nghĩa của số này ở các dịch vụ; hãy điền dịch vụ của bạn vào biểu mẫu
diagnosis-none = Không có nguyên nhân nào trong tài liệu này khớp với tất cả các điều trên cùng lúc. Hãy bỏ điều bạn ít chắc chắn nhất.
diagnosis-cause = Xem thêm về nguyên nhân này
diagnosis-ask = Trả lời câu này
# $field is the label of a field.
diagnosis-unread = Không đọc được trường "{ $field }", nên trường này bị bỏ qua.
# $name is what was typed.
diagnosis-unknown-software = Ở đây không có phần mềm nào tên "{ $name }", nên tên này bị bỏ qua.
diagnosis-several = "{ $name }" có thể là một trong những tên sau. Hãy chọn một:
diagnosis-nearest = Có phải ý bạn là:

# What people notice; each leads to what it most often is.
noticed-never-opened = Kết nối không bao giờ mở được.
noticed-only-behind-proxy = Chỉ bị đóng khi qua proxy, sau một thời gian không có thông điệp.
noticed-proxy-refuses = Qua proxy thì không mở được, không qua proxy thì mở được.
noticed-many-at-once = Nhiều kết nối bị đóng trong cùng một giây.
noticed-after-deployment = Các kết nối bị đóng khi triển khai phiên bản mới.
noticed-after-sleep = Bị đóng trên điện thoại, hoặc sau khi máy tính ngủ.
noticed-large-messages = Bị đóng sau một thông điệp lớn.
noticed-handler = Bị đóng bằng 1011 sau một thông điệp nhất định.
noticed-after-login = Mở được, rồi bị đóng trong vòng một giây.
noticed-ping = Log nói đến ping hoặc timeout.
noticed-no-code = Mã là 1005, và không có lý do (reason).
noticed-certificate = Chỉ thất bại khi dùng wss://.
