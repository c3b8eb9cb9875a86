# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: 같은 종료를 두 번 보기
headline = 버튼을 눌러 WebSocket을 끝내 보세요. farewell이 있을 때와 없을 때를 비교합니다.
lead = 왼쪽은 브라우저가 서버에 바로 연결한 것입니다. 오른쪽은 같은 서버를 farewell 뒤에 둔 것이며, farewell이 연결이 끝난 사유를 브라우저에 알려 줍니다.
languages = 언어
actions = 연결을 어떻게 끝낼까요?
straight = 직접 연결
straight-about = 브라우저 → 서버
through = farewell을 거쳐
through-about = 브라우저 → farewell → 서버
nothing-yet = 각 버튼은 두 연결에 같은 일을 일으킵니다. 브라우저에 무엇이 전해지는지 비교해 보세요.
no-script = 이 페이지에서 WebSocket을 열려면 JavaScript가 필요합니다. 최근 종료 기록은 아래에 있습니다. 터미널에서도 해 볼 수 있습니다.
terminal = 터미널에서 해 보기:
reference = close 코드별 의미
results = 지금까지의 결과
col-ending = 종료 방식
ledger = 실시간 기록
ledger-about = farewell은 모든 종료를 기록합니다. 코드와 원인, 그리고 누가 먼저 끝냈는지까지 남깁니다.
ledger-empty = 아직 끝난 연결이 없습니다.
ledger-all = 전체 기록
col-time = 시각
col-code = 코드
col-cause = 원인
col-who = 먼저 끝낸 쪽
col-path = 경로
picture = 누가 무엇을 보냈나

act-finish = 정상적으로 끝내기
    .moral = 정상적인 종료는 그대로 전해집니다. farewell은 끼어들지 않습니다.
act-empty = 코드 없이 닫기
    .moral = 보낸 코드가 없으니 지어내지도 않습니다. 양쪽 모두 1005입니다.
act-crash = 핸들러 크래시 내기
    .moral = 직접 연결에서 1006은 아무것도 말해 주지 않습니다. farewell은 서버에 문제가 생겼으며 클라이언트가 재연결해도 된다고 알려 줍니다.
act-kill = 서버 강제 종료하기
    .moral = 직접 연결에서 1006은 아무것도 말해 주지 않습니다. farewell은 서버를 기다려 본 뒤, 서버가 사라졌다고 알려 줍니다.
act-restart = 서버 재시작하기
    .moral = 직접 연결에서 1006은 아무것도 말해 주지 않습니다. farewell은 서버가 돌아온 것을 확인하고, 언제 재연결하면 되는지 클라이언트마다 알려 줍니다.
act-break = 잘못된 프레임 보내기
    .moral = 직접 연결에서는 브라우저가 1006으로 포기합니다. farewell은 잘못된 프레임을 직접 막고 누구 잘못인지 알려 줍니다.
act-utf8 = 잘못된 UTF-8 보내기
    .moral = 브라우저는 포기할 수밖에 없습니다. farewell은 잘못된 텍스트가 클라이언트에 닿기 전에 막고 누구 잘못인지 알려 줍니다.
act-big = 너무 큰 메시지 보내기
    .moral = 직접 연결에서는 128KiB를 아무도 막지 않습니다. farewell에는 제한이 있고, 제한을 넘었다고 1009로 알려 줍니다.
    .open = 서버가 128KiB를 모두 받아 그대로 돌려보냈습니다. 브라우저와 서버 사이에 제한을 두는 곳이 없습니다.
act-fast = 너무 빠르게 보내기
    .moral = 직접 연결에서는 쏟아지는 메시지를 아무도 막지 않습니다. farewell에는 제한이 있고, 제한을 넘었다고 1008로 알려 줍니다.
    .open = 서버가 모든 메시지에 응답했습니다. 브라우저와 서버 사이에 메시지 수를 세는 곳이 없습니다.
act-silent = 서버 응답 멈추기
    .moral = 직접 연결은 응답 없이 열린 채로 남습니다. farewell은 서버가 응답하지 않는 것을 알아채고 알려 줍니다.
    .open = 서버는 받기만 하고 아무 응답도 하지 않습니다. 서버가 아직 있는지 아무도 확인하지 않으므로, 페이지는 계속 기다리게 됩니다.
act-drain = 게이트웨이 드레이닝하기
    .moral = farewell은 순서를 지켜 물러납니다. 모든 클라이언트에 1012와 함께 언제 재연결할지 알려 줍니다. 왼쪽 연결은 farewell을 거치지 않습니다.
    .open = 이 연결은 farewell을 거치지 않으므로 드레이닝의 영향을 받지 않습니다. 서버가 종료된다면 1006으로 끝납니다.

headline-running = { $action }: 양쪽을 지켜보세요…
headline-started = 서버가 종료되어 있어 먼저 다시 시작했습니다. { headline-running }
headline-failed = 데모가 응답하지 않습니다. 아직 실행 중인가요?
play-all = 모두 실행
play-stop = 중지

still-open = 아직 열려 있음
never-opened = 열리지 않음
clean = 정상 절차로 닫힘
unclean = 정상 절차로 닫히지 않음
reason-none = 사유 없음
verdict-true = 실제 사유
verdict-empty = 보낸 그대로 코드 없음
verdict-lost = 사유가 사라짐
verdict-unnoticed = 아무도 알아채지 못함
verdict-unaffected = farewell을 거치지 않음

advice-no = 자동으로 재연결하지 마세요.
advice-changed = 무언가를 바꾼 뒤에만 재연결하세요.
advice-after = { $min }초 뒤에 재연결하세요.
advice-between = { $min }~{ $max }초 사이의 무작위 시간이 지난 뒤 재연결하세요.

backend-running = 서버 실행 중(프로세스 { $pid })
backend-away = 서버가 잠시 내려가 있습니다.
backend-dead = 서버가 종료되어 있습니다. 다음 버튼을 누르면 다시 시작합니다.

lane-browser = 브라우저
# As in English.
lane-farewell = farewell
lane-server = 서버
picture-close-empty = 빈 Close
picture-cut = Close 없이 TCP 끊김
picture-killed = 강제 종료됨
picture-restarted = 재시작됨
picture-illegal = 잘못된 프레임
picture-not-utf8 = UTF-8이 아닌 텍스트
picture-alive = 아직 있나요?
picture-no-answer = 응답 없음
picture-gives-up = 사유 없이 포기
picture-drain = 드레이닝
