# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [one] Uma causa combina com o que você sabe. Confirme-a antes de agir.
       *[other] { $count } causas combinam com o que você sabe, começando pela mais provável. Confirme uma delas antes de agir.
    }
diagnose-none = Nenhuma causa da referência combina com todos esses sintomas juntos. Deixe de fora aquele de que você tem menos certeza, ou consulte o código com farewell explain.

diagnose-contradiction = Estes sintomas se contradizem. Corrija um deles.
contradiction-silence-above-age = Uma conexão não pode ficar em silêncio por mais tempo do que durou.
contradiction-clean-without-close = Um fechamento com { $code } nunca é limpo: nenhum frame Close utilizável chegou.
contradiction-code-without-opening = Uma conexão que nunca abriu não termina com { $code }; os clientes informam 1006 ou 1015.
contradiction-opened-and-refused = Um handshake respondido com HTTP { $status } não abre uma conexão.
contradiction-opened-without-tls = 1015 significa que o TLS falhou antes que uma conexão pudesse abrir.

heading-why = Por que combina
heading-confirm = Como confirmar
heading-fix = Como resolver
heading-separating = Para distinguir as duas primeiras
heading-more = O que ajudaria
heading-candidates = O que o número significa em serviços; indique o seu com --with

why-code = O código é { $code }.
why-reason = O motivo contém “{ $text }”.
why-line = O texto é o que { $software } escreve nesta situação.
why-line-unnamed = O texto é um dos que softwares escrevem nesta situação.
why-reason-given = { $given ->
        [yes] Havia um motivo.
       *[no] Não havia motivo.
    }
why-clean = { $clean ->
        [yes] O fechamento foi limpo.
       *[no] O fechamento não foi limpo.
    }
why-opened = { $opened ->
        [yes] A conexão tinha sido aberta.
       *[no] A conexão nunca abriu.
    }
why-status = O handshake foi respondido com HTTP { $status }.
why-age = A conexão durou { $seconds } s.
why-silence = A conexão ficou em silêncio por { $seconds } s antes do fim.
why-together = { $count ->
        [one] Nenhuma outra conexão terminou no mesmo intervalo de 2 s.
       *[other] { $count } conexões terminaram no mesmo intervalo de 2 s.
    }
why-side = { $side ->
        [client] Quem viu foi o cliente.
       *[server] Quem viu foi o servidor.
    }
why-software = { $software } está no caminho.
why-cause = O registro do gateway tem a causa “{ $cause }”.
why-timer-silence = A conexão ficou em silêncio por { $seconds } s antes do fim, e { $setting } de { $software } é { $value } s por padrão.
why-timer-silence-fixed = A conexão ficou em silêncio por { $seconds } s antes do fim, e { $software } encerra conexões em silêncio após { $value } s.
why-timer-silence-reported = A conexão ficou em silêncio por { $seconds } s antes do fim. Usuários relatam que { $software } encerra conexões em silêncio após { $value } s; a documentação não indica nenhum número.
why-timer-silence-ping = A conexão ficou em silêncio por { $seconds } s antes do fim, e { $interval } e { $setting } de { $software } somam { $value } s por padrão.
why-timer-age = A conexão durou { $seconds } s, e { $setting } de { $software } é { $value } s por padrão.
why-timer-age-fixed = A conexão durou { $seconds } s, e { $software } tem um limite de { $value } s.
why-timer-age-reported = A conexão durou { $seconds } s. Usuários relatam que { $software } encerra conexões após { $value } s; a documentação não indica nenhum número.
why-timer-age-ping = A conexão durou { $seconds } s, e { $interval } e { $setting } de { $software } somam { $value } s por padrão.
why-silent-since = Isto só combina se nada foi enviado nesse tempo.

separating-code = Descubra o código: o evento close o contém, e as bibliotecas o escrevem no log.
separating-reason = Descubra o motivo, o texto que acompanha o código. Um motivo vazio também diz alguma coisa.
separating-clean = Descubra se o fechamento foi limpo: o evento close tem wasClean.
separating-opened = Descubra se o evento open foi disparado antes do fechamento.
separating-http_status = Descubra o status HTTP do handshake. Uma página não consegue vê-lo; um cliente fora do navegador o mostra.
separating-age = Descubra por quanto tempo a conexão durou e se esse tempo é sempre o mesmo.
separating-silence = Descubra por quanto tempo a conexão ficou em silêncio antes do fim e se esse tempo é sempre o mesmo.
separating-together = Descubra quantas outras conexões terminaram no mesmo intervalo de 2 s.
separating-side = Descubra o que a outra ponta viu, o cliente ou o servidor.
separating-software = Descubra o que há entre o cliente e o servidor: proxies, balanceadores de carga, serviços e as bibliotecas nas duas pontas.

ask-opening = Responda o que você sabe. Uma resposta vazia significa que não se sabe; Ctrl-D encerra as perguntas.
yes-words = s sim
no-words = n não nao
ask-code = Código de fechamento (como 1006)
ask-reason = Motivo, o texto que acompanha o código (- se estava vazio)
ask-clean = O fechamento foi limpo, wasClean em um navegador? (sim ou não)
ask-opened = A conexão abriu? (sim ou não)
ask-http_status = Status HTTP do handshake (como 403)
ask-age = Por quanto tempo a conexão durou? (como 60s ou 2h)
ask-silence = Por quanto tempo ficou em silêncio antes do fim? (como 60s)
ask-together = Quantas conexões terminaram em até 2 s, contando esta?
ask-side = Onde você viu? (client ou server)
ask-software = Softwares no caminho, separados por vírgulas (como chrome, nginx, ws)
