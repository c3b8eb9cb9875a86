# The page that finds the cause of an ending.

diagnose-title = Descubra a causa de um WebSocket fechado
diagnose-description = Descubra por que um WebSocket fechou: diga o que você sabe do fim e veja as causas mais prováveis, como confirmar cada uma e como resolvê-la.
diagnose-lead = Diga o que você sabe e deixe o resto de fora. As causas mais prováveis vêm primeiro, cada uma com um teste e uma solução.
# Shown where no script runs.
diagnose-noscript = O diagnóstico precisa de JavaScript. Sem ele, procure abaixo o que você observa.
diagnose-form = O que você sabe do fim
diagnose-failed = Não foi possível carregar as regras. Tente de novo.
diagnose-button = Descobrir a causa
diagnose-clear = Recomeçar
diagnose-causes = Causas prováveis
diagnose-noticed = Comece pelo que você observa
diagnose-noticed-about = O que cada um destes casos é na maioria das vezes:

# Labels of the form's fields.
symptom-code = Código de fechamento
symptom-reason = Motivo, ou uma linha de log
symptom-reason-hint = O texto que acompanha o código, ou uma mensagem de erro. Ele fica no seu navegador.
symptom-empty = O motivo estava vazio
symptom-opened = A conexão abriu?
symptom-clean = O fechamento foi limpo (wasClean)?
symptom-silence = Quanto tempo ficou em silêncio antes?
symptom-age = Quanto tempo ficou aberta?
symptom-span-hint = Um número de segundos, ou um número com a unidade: 60 s, 5 min, 2 h.
symptom-status = Status HTTP do handshake
symptom-together = Quantas fecharam em até 2 s, contando esta?
symptom-side = Quem viu?
symptom-software = O que há no caminho?
symptom-others = Outros softwares, separados por vírgulas
answer-unknown = não sei
answer-yes = sim
answer-no = não
answer-client = o cliente
answer-server = o servidor

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Causas que combinam: { $count }. Confirme uma delas antes de agir.
diagnosis-elsewhere = O que o número significa em serviços; indique o seu acima
diagnosis-none = Nenhuma causa desta referência combina com tudo isso junto. Deixe de fora aquilo de que você tem menos certeza.
diagnosis-cause = Mais sobre esta causa
diagnosis-ask = Responda a isto
# $field is the label of a field.
diagnosis-unread = Não foi possível ler “{ $field }”; o campo foi deixado de fora.
# $name is what was typed.
diagnosis-unknown-software = Nenhum software com o nome “{ $name }” é conhecido aqui; ele foi deixado de fora.
diagnosis-several = “{ $name }” pode ser qualquer um destes. Escolha um:
diagnosis-nearest = Você quis dizer este?

# What people notice; each leads to what it most often is.
noticed-never-opened = Nunca abre.
noticed-only-behind-proxy = Só fecha atrás de um proxy, após algum tempo sem mensagens.
noticed-proxy-refuses = Não abre atrás de um proxy, e abre sem ele.
noticed-many-at-once = Muitas fecham no mesmo segundo.
noticed-after-deployment = Fecham quando há o deploy de uma nova versão.
noticed-after-sleep = Fecha em celulares, ou depois que o computador entrou em repouso.
noticed-large-messages = Fecha depois de uma mensagem grande.
noticed-handler = Fecha depois de determinada mensagem, com 1011.
noticed-after-login = Abre e fecha em menos de um segundo.
noticed-ping = O log diz algo sobre um ping ou um timeout.
noticed-no-code = O código é 1005, e não há motivo.
noticed-certificate = Só falha com wss://.
