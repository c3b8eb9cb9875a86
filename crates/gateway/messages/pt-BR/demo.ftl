# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: cada fim, duas vezes
headline = Aperte um botão para encerrar um WebSocket, sem o farewell e com ele.
lead = À esquerda, seu navegador fala direto com um servidor. À direita, o mesmo servidor está atrás do farewell, que diz ao seu navegador por que a conexão terminou.
languages = Idioma
actions = Como a conexão deve terminar?
straight = Direto
straight-about = navegador → servidor
through = Pelo farewell
through-about = navegador → farewell → servidor
nothing-yet = Cada botão faz o mesmo com as duas conexões. Compare o que é dito ao seu navegador.
no-script = Esta página precisa de JavaScript para abrir WebSockets. Os fins mais recentes estão abaixo; ou experimente um terminal:
terminal = Ou em um terminal:
reference = O que cada código de fechamento significa
results = Até agora
col-ending = Fim
ledger = Os registros, ao vivo
ledger-about = O farewell anota cada fim: o código, a causa e quem foi o primeiro.
ledger-empty = Nada terminou ainda.
ledger-all = Todos os registros
col-time = Horário
col-code = Código
col-cause = Causa
col-who = Quem foi o primeiro
col-path = Caminho
picture = Quem enviou o quê

act-finish = Terminar normalmente
    .moral = Uma despedida normal chega inalterada. O farewell não interfere.
act-empty = Fechar sem código
    .moral = Nenhum código foi enviado, e nenhum é inventado: 1005 dos dois lados.
act-crash = Derrubar o handler
    .moral = Na conexão direta, 1006 não diz nada. O farewell diz que o servidor falhou, e que o cliente pode voltar.
act-kill = Matar o servidor
    .moral = Na conexão direta, 1006 não diz nada. O farewell espera em vão pelo servidor e depois diz que ele se foi.
act-restart = Reiniciar o servidor
    .moral = Na conexão direta, 1006 não diz nada. O farewell vê o servidor voltar, e diz a cada cliente quando retornar.
act-break = Enviar um frame ruim
    .moral = Na conexão direta, o navegador desiste com 1006. O farewell retém o frame ruim, e diz de quem foi a culpa.
act-utf8 = Enviar UTF-8 ruim
    .moral = O navegador só pode desistir. O farewell barra o texto ruim antes que ele chegue ao cliente, e diz de quem foi a culpa.
act-big = Enviar uma mensagem enorme
    .moral = Na conexão direta, ninguém barra 128 KiB. O farewell tem um limite, e avisa: 1009.
    .open = O servidor recebeu todos os 128 KiB e os enviou de volta: ninguém entre ele e o navegador tem um limite.
act-fast = Enviar rápido demais
    .moral = Na conexão direta, ninguém barra uma enxurrada. O farewell tem um limite, e avisa: 1008.
    .open = O servidor respondeu a todas as mensagens: ninguém entre ele e o navegador as conta.
act-silent = Silenciar o servidor
    .moral = A conexão direta fica travada. O farewell percebe que ninguém responde, e avisa.
    .open = O servidor recebe o que é enviado e não responde nada. Ninguém pergunta se ele ainda está lá, e a página ficaria esperando.
act-drain = Drenar o gateway
    .moral = O farewell sai em boa ordem: todos recebem 1012 e são informados de quando voltar. O lado esquerdo não está atrás dele.
    .open = Esta conexão não passa pelo farewell, portanto uma drenagem não a afeta. Se o servidor dela fosse parado, ela terminaria com 1006.

headline-running = { $action }: observe os dois lados …
headline-started = O servidor estava morto. Antes, ele foi iniciado de novo. { headline-running }
headline-failed = A demonstração não responde. Ela ainda está rodando?
play-all = Executar tudo
play-stop = Parar

still-open = ainda aberta
never-opened = nunca abriu
clean = limpo
unclean = não limpo
reason-none = nenhum motivo dado
verdict-true = o motivo verdadeiro
verdict-empty = sem código, como enviado
verdict-lost = o motivo se perdeu
verdict-unnoticed = ninguém percebeu
verdict-unaffected = não está atrás do farewell

advice-no = Não se reconecte automaticamente.
advice-changed = Reconecte-se só depois de mudar alguma coisa.
advice-after = Reconecte-se após { $min } s.
advice-between = Reconecte-se após um tempo aleatório de { $min } a { $max } s.

backend-running = O servidor está rodando: processo { $pid }.
backend-away = O servidor está fora por um momento.
backend-dead = O servidor está morto. O próximo botão o inicia de novo.

lane-browser = navegador
# As in English.
lane-farewell = farewell
lane-server = servidor
picture-close-empty = Close vazio
picture-cut = TCP cortado, sem Close
picture-killed = morto
picture-restarted = reiniciado
picture-illegal = frame inválido
picture-not-utf8 = texto que não é UTF-8
picture-alive = você está aí?
picture-no-answer = sem resposta
picture-gives-up = desiste, sem motivo
picture-drain = drena
