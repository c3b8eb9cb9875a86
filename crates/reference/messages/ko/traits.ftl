# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = 어느 쪽도 아님: 한쪽이 일부러 닫았거나 타이머가 연결을 끝냄.
    .look = close()를 호출하는 곳, 그리고 연결 유지 시간이나 종료 전 유휴 시간과 맞아떨어지는 타이머.
    .tell-1 = 닫은 쪽의 로그에 close(1000) 호출이 남아 있다면 1000일 가능성이 높습니다.
    .tell-2 = Java-WebSocket, Tomcat, .NET, websocket-driver가 1000을 보고한다면 Close 프레임의 본문이 비어 있었을 수도 있습니다. 이 라이브러리들은 그때도 1000을 보고합니다.

traits-1001 =
    .clean = 정상 절차로 닫힘: 보낸 쪽이 사라지기 전에 상대의 Close 프레임이 도착했을 때.
    .fault = 어느 쪽도 아님: 한쪽이 연결을 떠남.
    .look = 떠난 페이지, 또는 서버의 종료 과정과 유휴 타이머.
    .tell-1 = 그 순간에 페이지를 닫거나 새로 고쳤거나, 서버가 종료되었거나, Jetty나 Tomcat의 유휴 타이머가 만료되었다면 1001일 가능성이 높습니다.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = 그 바이트를 보낸 쪽, 또는 경로에서 바이트를 바꾼 무언가.
    .look = 사유, 그리고 거부된 프레임의 처음 몇 바이트.
    .tell-1 = 사유에 "RSV1 must be clear" 같은 프레이밍 규칙이 적혀 있다면 1002일 가능성이 높습니다.
    .tell-2 = tungstenite가 "Protocol violation"과 함께 1002를 보고한다면, 상대가 1014처럼 tungstenite가 거부하는 코드를 보냈을 수도 있습니다.

traits-1003 =
    .clean = { -clean-both }
    .fault = 양쪽이 유형을 약속해 두었다면 메시지를 보낸 쪽.
    .look = 마지막 메시지의 유형.
    .tell-1 = 엔드포인트는 텍스트를 기대하는데 마지막 메시지가 바이너리였거나 그 반대라면 1003일 가능성이 높습니다. 캡처에서 opcode 1은 텍스트, 2는 바이너리입니다.

traits-1004 =
    .clean = { -not-valid }
    .fault = 보낸 쪽: 예약된 번호.
    .look = 보낸 쪽이 따르는 코드 표.
    .tell-1 = 1004가 너무 큰 메시지를 뜻하던 RFC 이전의 표를 보낸 쪽이 따른다면 1004일 가능성이 높습니다.

traits-1005 =
    .clean = 대개 정상 절차로 닫힘: Close 프레임이 도착함.
    .fault = 어느 쪽도 아님: 본문이 빈 Close 프레임은 규격에 맞고, 원인을 알려 주지 않음.
    .look = 코드 없이 close()를 호출하는 곳.
    .tell-1 = 상대가 브라우저나 ws(Node)에서 코드 없이 close()를 호출했다면 1005일 가능성이 높습니다.
    .tell-2 = aiohttp가 0을 보고한다면 Close 프레임의 본문이 비어 있었다는 뜻이므로 1005입니다.

traits-1006 =
    .clean = { -clean-never }
    .fault = 알 수 없음: 1006은 쓸 수 있는 Close 프레임이 오지 않았다는 뜻일 뿐이며, 원인은 무엇이든 될 수 있음.
    .look = 먼저 연결이 한 번이라도 열렸는지, 그다음 타이머, 재시작, 프록시.
    .tell-1 = open 이벤트가 한 번도 발생하지 않았다면 연결을 여는 핸드셰이크가 실패한 것입니다. Close 프레임이 왔을 수 없으므로 1006일 가능성이 높습니다.
    .tell-2 = TCP가 Close 프레임 없이 끝났거나, 내 쪽 라이브러리가 오류 때문에 연결을 끝냈다면 1006일 가능성이 높습니다. 이때 라이브러리는 무엇을 보냈든 흔히 1006을 보고합니다.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = 메시지를 보낸 쪽.
    .look = 마지막 텍스트 메시지의 바이트.
    .tell-1 = 마지막 텍스트 메시지나 Close 프레임의 사유에 UTF-8 디코더가 거부하는 바이트가 있다면 1007일 가능성이 높습니다.

traits-1008 =
    .clean = { -clean-both }
    .fault = 1008을 보낸 쪽이 보기에 규칙을 어긴 쪽.
    .look = 사유, 그리고 연결 유지 시간.
    .tell-1 = 보낸 쪽의 로그에 자격 증명, Origin, 경로, 속도, 내용 같은 규칙이 적혀 있다면 1008일 가능성이 높습니다.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = 메시지를 보낸 쪽, 또는 제한이 너무 작은 서버나 프록시.
    .look = 마지막 메시지의 크기, 그리고 서버와 각 프록시의 제한.
    .tell-1 = 직전에 큰 메시지가 왔고, 같은 종류의 더 작은 메시지는 받아들여진다면 1009일 가능성이 높습니다.

traits-1010 =
    .clean = 정상 절차로 닫힘: 서버에서, 서버가 응답했을 때. 1010을 보낸 클라이언트는 흔히 1006을 보고함.
    .fault = 클라이언트가 보기에는 서버, 또는 확장을 지운 프록시.
    .look = 클라이언트와 서버에서 본 Sec-WebSocket-Extensions 헤더.
    .tell-1 = 연결이 열린 직후에 클라이언트가 끝냈고 사유에 확장의 이름이 있다면 1010일 가능성이 높습니다.

traits-1011 =
    .clean = { -clean-both }
    .fault = 보낸 쪽. 다만 "keepalive ping timeout"이라면 어느 쪽이든 막혀 있었을 수 있으므로 양쪽 모두 가능.
    .look = 사유, 그다음 보낸 쪽의 로그.
    .tell-1 = 닫은 쪽의 로그에 그 시각의 예외나 패닉이 남아 있다면 1011일 가능성이 높습니다.
    .tell-2 = 사유가 "keepalive ping timeout"이라면 1011일 가능성이 높습니다. Python websockets가 ping에 응답이 없었을 때 보냅니다.

traits-1012 =
    .clean = { -clean-both }
    .fault = 어느 쪽도 아님: 서비스가 재시작함.
    .look = 그 시각의 배포나 리로드.
    .tell-1 = 배포나 리로드 중에 한 인스턴스의 모든 연결이 몇 초 안에 각각 Close 프레임과 함께 끝났다면 1012일 가능성이 높습니다.

traits-1013 =
    .clean = { -clean-both }
    .fault = 어느 쪽도 아닐 때가 많음: 서비스가 받을 수 있는 것보다 많은 연결이 들어옴.
    .look = 서비스의 부하와 제한.
    .tell-1 = 서비스가 제한에 이른 동안에는 연결이 열린 직후에 끝나고 나중에는 유지된다면 1013일 가능성이 높습니다.

traits-1014 =
    .clean = { -clean-both }
    .fault = 게이트웨이의 업스트림 서버.
    .look = 업스트림 서버, 그리고 게이트웨이의 로그.
    .tell-1 = 클라이언트와의 연결이 열려 있는 동안 업스트림 서버와의 연결이 끊겼거나 그 서버가 잘못된 것을 보냈다고 게이트웨이의 로그에 남아 있다면 1014일 가능성이 높습니다.

traits-1015 =
    .clean = { -clean-never }
    .fault = 대부분 서버: 인증서나 인증서 체인의 문제.
    .look = 인증서(openssl s_client 명령으로 확인).
    .tell-1 = 같은 호스트에 대해 openssl s_client -connect HOST:443 -servername HOST -verify_return_error 명령이 실패한다면 1015일 가능성이 높습니다. 그때 브라우저는 1006을 보고합니다.

traits-3000 =
    .clean = { -clean-both }
    .fault = 클라이언트: 자격 증명의 문제.
    .look = 토큰이 있는지, 유효한지, 만료되지 않았는지.
    .tell-1 = 자격 증명을 새로 받아 연결했을 때 연결이 유지된다면 3000일 가능성이 높습니다.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = 클라이언트: 계정에 권한이 없음.
    .look = 계정의 권한.
    .tell-1 = 같은 계정의 자격 증명을 새로 받아 연결해도 똑같이 끝나고 다른 계정으로 연결하면 유지된다면 3003일 가능성이 높습니다.

traits-3008 =
    .clean = 정상 절차로 닫힘: 상대가 아직 응답할 때.
    .fault = 늦은 쪽.
    .look = 보낸 쪽이 기다린 것: 로그인, 메시지, pong 중 하나.
    .tell-1 = 로그인, 첫 메시지, pong 가운데 하나가 너무 늦게 왔다면 3008일 가능성이 높습니다.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = 그 번호를 close 코드로 쓴 프로그램.
    .look = 프로그램에서 그 번호를 만든 곳.
    .tell-1 = 라이브러리에 값이 같은 상수가 있거나 프로그램이 HTTP 상태 코드를 close 코드로 썼다면 { $code } 코드일 가능성이 높습니다.

traits-unassigned =
    .clean = { -not-valid }
    .fault = 등록되지 않은 번호를 고른 프로그램.
    .look = 보낸 프로그램의 소스.
    .tell-1 = 보낸 프로그램의 소스에 이 번호가 있다면 { $code } 코드일 가능성이 높습니다. 레지스트리에는 없는 번호입니다.

traits-library =
    .clean = { -clean-both }
    .fault = 보낸 쪽 라이브러리의 문서 참고.
    .look = 상대 쪽 라이브러리나 서비스의 문서.
    .tell-1 = 상대 쪽 라이브러리나 서비스의 문서에 나와 있다면 { $code } 코드일 가능성이 높습니다.

traits-private =
    .clean = { -clean-both }
    .fault = 보낸 쪽 서비스의 문서 참고.
    .look = 상대 쪽 서비스의 소스나 문서.
    .tell-1 = 상대 쪽 서비스의 소스나 문서에 나와 있다면 { $code } 코드일 가능성이 높습니다.

traits-outside =
    .clean = { -not-valid }
    .fault = Close 프레임을 쓴 쪽.
    .look = 16진수로 적은 번호: 두 바이트가 뒤바뀌었거나 두 글자일 수 있음.
    .tell-1 = 보낸 쪽이 코드의 두 바이트를 뒤바꿨거나, Close 프레임에 코드 없이 사유만 썼다면 { $code } 코드일 가능성이 높습니다.
