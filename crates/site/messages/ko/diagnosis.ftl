# The page that finds the cause of an ending.

diagnose-title = WebSocket 연결 끊김 원인 찾기
diagnose-description = WebSocket(웹소켓) 연결이 왜 끊겼는지 찾습니다. 연결이 끝난 상황에 관해 아는 것을 입력하면 가능성이 높은 원인과 확인 방법, 해결 방법을 볼 수 있습니다.
diagnose-lead = 아는 것만 입력하고 나머지는 비워 두세요. 가능성이 높은 원인부터 확인 방법, 해결 방법과 함께 나옵니다.
# Shown where no script runs.
diagnose-noscript = 원인 찾기에는 JavaScript가 필요합니다. JavaScript를 쓸 수 없다면 아래에서 해당하는 증상을 찾으세요.
diagnose-form = 연결이 끝난 상황에 관해 아는 것
diagnose-failed = 규칙을 불러오지 못했습니다. 다시 시도하세요.
diagnose-button = 원인 찾기
diagnose-clear = 모두 지우기
diagnose-causes = 가능성이 높은 원인
diagnose-noticed = 증상으로 찾기
diagnose-noticed-about = 증상마다 가장 흔한 원인으로 이어집니다:

# Labels of the form's fields.
symptom-code = close 코드
symptom-reason = 사유 또는 로그 한 줄
symptom-reason-hint = 코드와 함께 온 텍스트나 오류 메시지입니다. 입력한 내용은 브라우저 밖으로 나가지 않습니다.
symptom-empty = 사유가 비어 있었음
symptom-opened = 연결이 열렸나요?
symptom-clean = 정상 절차로 닫혔나요(wasClean)?
symptom-silence = 종료 전 유휴 시간
symptom-age = 연결 유지 시간
symptom-span-hint = 초 단위 숫자, 또는 단위를 붙인 숫자: 60초, 5분, 2시간.
symptom-status = 핸드셰이크의 HTTP 상태 코드
symptom-together = 2초 안에 끝난 연결의 수(이 연결 포함)
symptom-side = 어느 쪽에서 본 것인가요?
symptom-software = 경로에 있는 소프트웨어
symptom-others = 그 밖의 소프트웨어(쉼표로 구분)
answer-unknown = 모름
answer-yes = 예
answer-no = 아니요
answer-client = 클라이언트
answer-server = 서버

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = 들어맞는 원인: { $count }개. 그 원인이 맞는지 확인한 뒤에 조치하세요.
diagnosis-elsewhere = 이 번호의 서비스별 의미(사용하는 서비스를 위에서 지정하세요)
diagnosis-none = 이 레퍼런스에는 입력한 증상 모두에 들어맞는 원인이 없습니다. 가장 확실하지 않은 것을 빼 보세요.
diagnosis-cause = 이 원인 자세히 보기
diagnosis-ask = 답하기
# $field is the label of a field.
diagnosis-unread = "{ $field }"에 입력한 값은 읽을 수 없어 제외했습니다.
# $name is what was typed.
diagnosis-unknown-software = 이 레퍼런스에 없는 소프트웨어 이름이어서 제외했습니다: "{ $name }".
diagnosis-several = "{ $name }"에 해당하는 이름이 여러 개입니다. 하나를 고르세요.
diagnosis-nearest = 혹시 이것인가요?

# What people notice; each leads to what it most often is.
noticed-never-opened = 연결이 아예 열리지 않습니다.
noticed-only-behind-proxy = 프록시를 거칠 때만, 메시지가 없는 상태로 얼마간 지나면 끊깁니다.
noticed-proxy-refuses = 프록시를 거치면 열리지 않고, 거치지 않으면 열립니다.
noticed-many-at-once = 많은 연결이 한순간에 끊깁니다.
noticed-after-deployment = 새 버전을 배포할 때 끊깁니다.
noticed-after-sleep = 휴대폰에서, 또는 컴퓨터가 절전 상태였다가 깨어난 뒤에 끊깁니다.
noticed-large-messages = 큰 메시지 뒤에 끊깁니다.
noticed-handler = 특정한 메시지 뒤에 1011로 끊깁니다.
noticed-after-login = 열렸다가 1초 안에 끊깁니다.
noticed-ping = 로그에 ping이나 타임아웃에 관한 내용이 있습니다.
noticed-no-code = 코드가 1005이고 사유가 없습니다.
noticed-certificate = wss://를 쓸 때만 실패합니다.
