# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` is who it was in a word, for a table.

cause-completed = 연결의 목적을 이루었습니다.
cause-going_away = 한쪽이 자리를 떠났습니다.
cause-no_status = 한쪽이 종료 코드 없이 닫았습니다.
cause-application = 애플리케이션이 자체 코드를 보냈습니다.
cause-policy = 한쪽이 규칙 위반을 이유로 연결 유지를 거부했습니다.
cause-internal_error = 한쪽에 예상하지 못한 상황이 생겼습니다.
cause-extension_missing = 클라이언트에 꼭 필요한 확장이 없었습니다.
cause-protocol_error = 바이트가 RFC 6455의 프레이밍 규칙에 어긋났습니다.
cause-invalid_payload = 텍스트가 UTF-8이 아니었습니다.
cause-unsupported_data = 받지 않는 유형의 메시지였습니다.
cause-message_too_big = 메시지가 제한보다 컸습니다.
cause-rate_limited = 메시지가 허용된 속도보다 빠르게 왔습니다.
cause-unauthorized = 자격 증명이 없거나, 틀렸거나, 충분하지 않았습니다.
cause-token_expired = 자격 증명이 만료되었습니다.
cause-content_refused = 메시지가 내용 규칙에 걸려 거부되었습니다.
cause-slow_consumer = 한쪽이 자신에게 온 데이터를 읽지 않았습니다.
cause-handler_failed = 핸들러가 오류를 반환했습니다.
cause-handler_panicked = 핸들러가 패닉을 일으켰습니다.
cause-upstream_lost = 업스트림 연결이 Close 프레임 없이 끝났습니다. 재시작은 확인되지 않았습니다.
cause-upstream_restarted = 업스트림이 연결을 거부하다가 다시 받아들였습니다.
cause-upstream_unavailable = 클라이언트가 접속했을 때 업스트림에 연결할 수 없었습니다.
cause-upstream_protocol_error = 업스트림이 프로토콜 규칙을 어겼습니다.
cause-upstream_silent = 업스트림이 더는 응답하지 않았습니다.
cause-restarting = 서비스가 재시작합니다.
cause-overloaded = 더 받을 여유가 없었습니다.
cause-idle = 너무 오랫동안 아무것도 오가지 않았습니다.
cause-ping_timeout = ping에 제때 응답하지 않았습니다.
cause-close_timeout = Close 프레임에 제때 응답하지 않았습니다.
cause-max_age = 연결이 최대 유지 시간에 이르렀습니다.
cause-kicked = 운영자가 연결을 끝냈습니다.
cause-refused = 연결을 여는 핸드셰이크가 거부되었습니다.
cause-peer_lost = 상대가 Close 프레임 없이 사라졌습니다.
cause-tls_failed = TLS 연결을 맺지 못했습니다.

party-client = 클라이언트가 먼저 끝냈습니다.
    .short = 클라이언트
party-upstream = 업스트림이 먼저 끝냈습니다.
    .short = 서버
party-gateway = 게이트웨이가 먼저 끝냈습니다.
    .short = 게이트웨이
party-network = 누구도 끝내지 않았습니다. 네트워크가 끊겼거나 무응답 상태가 되었습니다.
    .short = 네트워크

# What was seen of the upstream, and when: a list under the picture.

fact-connection_ended = 이 연결이 Close 프레임 없이 끝났습니다.
fact-pong = 다른 연결이 ping에 응답했습니다.
fact-still_open = 거부되기 전에 열린 연결이 아직 열려 있습니다.
fact-check_failed = 상태 확인이 실패했습니다.
fact-answered = 연결을 여는 핸드셰이크에 응답이 왔습니다.
fact-accepted = 새 연결이 받아들여졌습니다.
fact-refused = 새 연결이 거부되었습니다.
fact-unreachable = 새 연결이 받아들여지지도 거부되지도 않았습니다.
fact-could_not_try = 게이트웨이에 연결을 열 자원이 남아 있지 않았습니다.
fact-no_pong = ping에 제때 응답하지 않았습니다.
fact-no_answer = 연결을 여는 핸드셰이크에 제때 응답이 오지 않았습니다.
