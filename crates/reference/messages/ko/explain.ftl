# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-when = 이 코드를 보게 되는 경우
heading-fix = 해결 방법
heading-reference = 정의된 곳

field-kind = 종류
field-wire = 전송 가능
field-senders = 보내는 쪽
field-refused = 거부하는 구현
field-advice = 재연결
field-range = 범위

wire-yes = 예: Close 프레임에 실을 수 있습니다.
wire-no = 아니요: Close 프레임에 실을 수 없습니다.
senders-none = 없음
refused = { $stacks }. 받는 쪽이 이런 구현을 쓰면 이 코드 대신 1002나 1006, 또는 오류로 응답하거나 보고합니다.
range = { $from }~{ $to }: { $name }

advice-yes = 예: { $min }~{ $max }초 사이의 무작위 시간이 지난 뒤 재연결하세요. 실패할 때마다 더 오래 기다리세요.
advice-no = 아니요: 사용자가 요청할 때만 재연결하세요.
advice-changed = 무언가를 바꾼 뒤에만 재연결하세요. 그대로는 또 실패합니다.
advice-none = 규칙대로라면 이 번호로 끝나는 연결은 없습니다.

category-unused = 사용하지 않음
category-protocol = 프로토콜 코드
category-reserved = 예약됨, 뜻 없음
category-local = 엔드포인트의 자체 보고
category-unassigned = 할당되지 않음
category-registered = 선착순으로 등록됨
category-library = 라이브러리와 프레임워크용
category-private = 사설 용도
category-outside = 레지스트리 밖

sender-client = 클라이언트
sender-server = 서버
sender-gateway = 게이트웨이
sender-local = 없음(엔드포인트가 스스로 채워 넣음)

stack-older-dotnet = 구버전 .NET
