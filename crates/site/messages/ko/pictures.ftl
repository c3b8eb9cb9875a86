# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: 흔한 진행 순서

# The programs, above their lines.
picture-client = 클라이언트
picture-server = 서버
picture-gateway = 게이트웨이
picture-proxy = 프록시

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = { $from }에서 { $to }로: { $what }.
picture-said-at = { $who }: { $what }.
picture-said-filled-in = { $what }(자기 쪽 라이브러리가 채워 넣은 것)

# What is sent.
picture-empty-close = 빈 Close 프레임
picture-no-close = Close 프레임 없음
picture-unread = { $close }(읽지 않음)
picture-message = 메시지
picture-frame = 프레임
picture-binary = 바이너리 메시지
picture-text = 텍스트 메시지
picture-large = 큰 메시지
picture-not-websocket = 잘못된 응답
picture-handshake = WebSocket 핸드셰이크
picture-token = 토큰이 든 핸드셰이크
picture-accepted = 101(수락)
picture-accepted-without = 101(확장 없이 수락)
picture-tls-hello = TLS 핸드셰이크 시작
picture-certificate = 인증서
picture-tls-alert = TLS 경고(alert)
picture-end = TCP 종료
picture-cut = TCP 끊김

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = close(1000) 호출
picture-calls-close = close() 호출
picture-shuts-down = 종료 시작
picture-broken-rule = 프로토콜 규칙 위반 발견
picture-wants-text = 텍스트만 받음
picture-not-utf8 = UTF-8이 아닌 바이트 발견
picture-own-rule = 자체 규칙 위반 발견
picture-limit = 더 작은 메시지만 받음
picture-idle = 너무 오랫동안 오가는 데이터 없음
picture-needs-extension = 이 확장이 꼭 필요함
picture-fails = 핸들러에서 오류 발생
picture-restarts = 재시작
picture-is-back = 서버가 다시 동작하는 것을 확인
picture-no-capacity = 연결을 더 받을 여유 없음
picture-cannot-use = 이 응답을 쓸 수 없음
picture-not-trusted = 인증서를 신뢰하지 않음
picture-credentials = 자격 증명 거부
picture-right-missing = 권한이 없음을 확인
picture-waited = 너무 오래 기다림
picture-library-reason = 라이브러리가 정한 이유로 닫음
picture-own-reason = 직접 정한 이유로 닫음
picture-refuses-number = { $code } 코드 거부

# What a library reports when it is over.
picture-reports = { $code } 보고
picture-often-reports = 흔히 { $code } 보고
picture-reports-refused = 1002나 1006, 또는 오류 보고

# Below the drawing.
picture-clean = 정상 절차로 닫힘(clean): 양쪽이 모두 Close 프레임을 보냈습니다.
picture-never-opened = 연결이 아예 열리지 않았을 때도 1006이 보고됩니다.
picture-sends-1012-itself = 계획대로 종료되는 서버는 1012를 직접 보낼 수 있습니다.
picture-or-1011 = 대신 1011을 보내는 게이트웨이가 많습니다.
picture-no-websocket = WebSocket 연결은 열리지 않았습니다. 브라우저는 1006을 보고합니다.
picture-shown-by-browsers = Chromium과 Firefox는 { $code } 코드를 페이지에 그대로 전달합니다.
