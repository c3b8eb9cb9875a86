# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = 할 일을 마쳐 연결을 닫았습니다.
cause-going_away = 한쪽이 종료되거나 연결을 떠났습니다.
cause-no_status = 한쪽이 코드 없이 닫았습니다.
cause-application = 애플리케이션이 자체 코드로 닫았습니다.
cause-policy = 상대가 규칙을 어겨 한쪽이 닫았습니다.
cause-internal_error = 한쪽에 예상하지 못한 오류가 났습니다.
cause-extension_missing = 클라이언트에 필요한 확장에 서버가 동의하지 않았습니다.
cause-protocol_error = 바이트가 RFC 6455의 프레이밍 규칙에 어긋났습니다.
cause-invalid_payload = 텍스트가 올바른 UTF-8이 아니었습니다.
cause-unsupported_data = 받는 쪽이 이 유형(텍스트 또는 바이너리)의 메시지를 받지 않습니다.
cause-message_too_big = 메시지가 제한보다 컸습니다.
cause-rate_limited = 메시지가 제한보다 빠르게 왔습니다.
cause-unauthorized = 자격 증명이 없거나 틀렸거나, 필요한 권한이 없었습니다.
cause-token_expired = 토큰이 만료되었습니다.
cause-content_refused = 내용에 관한 규칙에 걸려 메시지가 거부되었습니다.
cause-slow_consumer = 한쪽이 자신에게 온 데이터를 읽지 않았습니다.
cause-handler_failed = 핸들러가 오류를 반환했습니다.
cause-handler_panicked = 핸들러에서 패닉이 발생했습니다.
cause-upstream_lost = 서버와의 연결이 Close 프레임 없이 끝났고, 게이트웨이는 재시작을 확인하지 못했습니다.
cause-upstream_restarted = 서버가 연결을 거부하다가 다시 수락했습니다. 재시작한 것입니다.
cause-upstream_unavailable = 클라이언트가 연결했을 때 게이트웨이가 서버에 연결할 수 없었습니다.
cause-upstream_protocol_error = 서버가 프로토콜 규칙을 어겼습니다.
cause-upstream_silent = 서버가 더는 응답하지 않았습니다.
cause-restarting = 서비스가 종료되거나 재시작했습니다.
cause-overloaded = 연결을 더 받을 여유가 없었습니다.
cause-idle = 너무 오랫동안 메시지가 오가지 않았습니다.
cause-ping_timeout = ping에 제때 응답이 없었습니다.
cause-close_timeout = Close 프레임에 제때 응답이 없었습니다.
cause-max_age = 연결이 최대 유지 시간에 이르렀습니다.
cause-kicked = 운영자가 연결을 닫았습니다.
cause-refused = 연결을 여는 핸드셰이크가 거부되었습니다.
cause-peer_lost = 상대와의 연결이 Close 프레임 없이 끝났습니다.
cause-tls_failed = TLS 핸드셰이크가 실패했습니다.

party-client = 클라이언트가 먼저 연결을 끝냈습니다.
    .short = 클라이언트
party-upstream = 서버가 먼저 연결을 끝냈습니다.
    .short = 서버
party-gateway = 게이트웨이가 먼저 연결을 끝냈습니다.
    .short = 게이트웨이
party-network = 어느 쪽도 연결을 끝내지 않았습니다. 네트워크에 장애가 났거나 응답이 없어졌습니다.
    .short = 네트워크

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = 이 연결이 Close 프레임 없이 끝났습니다.
fact-pong = 서버가 다른 연결에서 ping에 응답했습니다.
fact-still_open = 서버가 새 연결을 거부하기 전에 열린 연결이 아직 열려 있습니다.
fact-check_failed = 서버의 상태 확인(health check)이 실패했습니다.
fact-answered = 서버가 연결을 여는 핸드셰이크에 응답했습니다.
fact-accepted = 서버가 새 연결을 수락했습니다.
fact-refused = 서버가 새 연결을 거부했습니다.
fact-unreachable = 서버가 새 연결을 수락하지도 거부하지도 않았습니다.
fact-could_not_try = 게이트웨이에 새 연결에 쓸 파일 디스크립터나 포트가 남아 있지 않았습니다.
fact-no_pong = 서버가 ping에 제때 응답하지 않았습니다.
fact-no_answer = 서버가 연결을 여는 핸드셰이크에 제때 응답하지 않았습니다.
