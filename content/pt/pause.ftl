### A pausa.

pause-started =
    ⏸ <b>Pausa até { $until }</b>
    { $name } tira { $length } e depois volta. Até lá, ninguém precisa responder, ir atrás nem mandar mensagem.

pause-started-alone =
    ⏸ <b>Pausa até { $until }</b>
    { $length }, só pra você. Eu aviso quando acabar.

pause-meanwhile =
    Pode ajudar uma voltinha a pé, um copo de água ou uma música. Ficar ensaiando a resposta costuma manter a cabeça quente.

pause-meanwhile-walk = Vocês combinaram de dar uma volta a pé. Achar as palavras certas pode esperar.
pause-meanwhile-water = Vocês combinaram de beber água e fazer alguma coisinha. Achar as palavras certas pode esperar.
pause-meanwhile-music = Vocês combinaram de pôr uma música. Achar as palavras certas pode esperar.
pause-meanwhile-quiet = Vocês combinaram de ficar em silêncio, cada pessoa no seu canto. Achar as palavras certas pode esperar.
pause-short = A maioria das pessoas leva uns 20 minutos pra se acalmar. Menos também vale. No fim, ninguém precisa voltar na hora.
pause-running =
    Já tem uma pausa valendo, até { $until }.

pause-undone = A pausa foi desfeita.
pause-over = Essa pausa já acabou. Mande /pause pra começar outra.

pause-unclear = Não entendi por quanto tempo. Tente /pause 20, /pause 1h30, /pause 21:30 ou /pause hoje à noite.
pause-too-short = Uma pausa dura pelo menos um minuto. Tente /pause 20.
pause-too-long = Uma pausa dura no máximo um dia, pra ninguém ficar esperando. Tente /pause 2h ou /pause hoje à noite.
pause-past = Esse horário já passou. Tente /pause 20 ou um horário mais tarde.
pause-no-clock = Entendi o dia, mas não a hora. Tente /pause até amanhã 9h, ou uma duração, como /pause 2h.
pause-which = Dá pra entender isso de mais de um jeito. De quanto tempo você precisa?
pause-no-zone =
    A pausa vai até que horas? Ainda não sei seu fuso horário, então toque no número da hora certa:

    { $hours }

undo-late = Só dá pra desfazer uma pausa no primeiro minuto. Quando puder, toque em “Já posso voltar”.
undo-other = Só quem pediu a pausa pode desfazer. Quando puder, toque em “Já posso voltar”.

pause-not-in-group = Não encontro mais você nesse chat, então não postei nada. Sua própria pausa continua.
pause-called-there = A pausa começou no chat de vocês, até { $until }. Você não precisa abrir.
pause-runs-there = O chat de vocês já está em pausa, até { $until }. Não mudei nada.

noted-ready = Anotado: por você, já dá pra voltar. Só você vê isso. Eu aviso no chat quando der pra todo mundo.
noted-ready-inline = Anotado: por você, já dá pra voltar. Só você vê isso. A mensagem no chat de vocês muda quando der dos dois lados.
noted-longer = O tempo que você precisar. Só você vê isso. Quando puder, toque em “Já posso voltar”.
noted-not-today = Tudo bem. Só você vê isso. Mais tarde você ainda pode tocar em “Já posso voltar”.

pause-ask = <b>Já dá pra voltar?</b>
    Ninguém mais vê o que você responde.

opener-caller = { $name } pediu a pausa, então { $name } começa, quando der pra todo mundo.
opener-other = Quando der pra todo mundo, começa quem não pediu a pausa. Foi o que vocês combinaram.
opener-either = Quando der pra todo mundo, qualquer pessoa pode começar. Foi o que vocês combinaram.
pause-note-ask =
    ⏰ Está na hora.
    No chat de vocês, a mensagem da pausa agora pergunta se já dá pra voltar.
pause-note-time =
    ⏰ Está na hora.
    Foi pra agora que vocês marcaram a conversa.
ready-alone = 🌿 <b>Que bom que você voltou.</b> Sem pressa.
ready-both =
    🌿 <b>Já dá pra voltar, dos dois lados.</b>
    Comecem com pouco: uma pessoa fala, a outra só escuta. Falar costuma dar mais certo do que escrever.

ready-everyone =
    🌿 <b>Já dá pra todo mundo voltar.</b>
    Comecem com pouco: uma pessoa fala, as outras só escutam. Falar costuma dar mais certo do que escrever.

pause-not-yet =
    Ainda não, e tudo bem.
    Pergunto de novo: { $when }.

pause-pick-a-time =
    Ainda não, e tudo bem. Vou parar de perguntar. Escolham um horário bom, e eu chamo vocês na hora.

time-suggested =
    🕰 { $name } sugere: { $when }.

time-agreed = 🕰 <b>Marcado: { $when }.</b> Eu chamo vocês na hora. Até lá, não precisam falar disso.
time-set = 🕰 <b>Marcado: { $when }.</b> Eu chamo você na hora.
time-own = Foi você quem sugeriu esse horário. Agora a outra pessoa aceita ou sugere outro.
time-changed = Já sugeriram um horário mais novo. Veja a última mensagem.
time-came =
    🕰 <b>Chegou a hora que vocês marcaram.</b>
    Sem pressa. Respirem fundo uma vez e comecem.

button-longer = Preciso de mais tempo
button-ready = Já posso voltar
button-what-helps = O que ajuda
button-not-today = Hoje não
button-undo = Desfazer
button-pause-minutes = Pausar agora
button-pause-for = Por { $length }
button-pause-until = Até { $at }
button-set-zone = Definir meu fuso horário
button-help-me-start = Como começar
button-invite = Chamar pra conversar
button-in-hours = Daqui a { $length }
button-works-for-me = Pra mim dá
