### /listen: uma pessoa fala, a outra diz o que entendeu, depois troca.

listen-step-1 =
    👂 <b>{ $name } fala até { $until }</b>
    Quem escuta, só escuta. Não precisa responder. Depois diz o que entendeu, e aí troca.

listen-step-2 =
    👂 <b>Até { $until }: diga o que você entendeu</b>
    É a vez de quem escutou, com as próprias palavras. { $name } diz o que bate e o que faltou.

listen-step-3 =
    👂 <b>Troca: agora { $name } escuta, até { $until }</b>
    Quem escutou antes fala agora.

listen-step-4 =
    👂 <b>Até { $until }: { $name } diz o que entendeu</b>
    Quem falou diz o que bate e o que faltou.

listen-done =
    👂 <b>Cada pessoa já teve sua vez.</b>
    Não precisam resolver nada hoje. Se cada lado entendeu melhor uma coisa, já é bastante.

listen-stopped = 👂 Esta rodada parou, e tudo bem. Mandem /listen pra começar outra.
listen-lost = Desculpem, fiquei fora do ar e perdi a conta da vez de vocês. Mandem /listen pra recomeçar.
listen-running = Vocês já estão numa rodada.
listen-minutes = Cada vez de falar dura de 1 a 20 minutos. Tente /listen 5.

listen-prompt =
    👂 <i>Só você vê isso.</i>
    { $text }

listen-phase =
    👂 <b>{ $title }</b>
    { $lines }

listen-line = • { $text }

listen-over = Esta rodada acabou. Mande /listen pra começar outra.
listen-third = Duas pessoas já estão numa rodada aqui. Quando terminarem, mande /listen pra começar a sua.
listen-own = É você quem fala primeiro. Fale pouco, e fale de você.
listen-late = A primeira vez já começou. Sua vez vem logo depois de você dizer o que entendeu.
listen-speaks = É sua vez de falar. Fale pouco, e fale de você. As dicas são pra quem escuta.
listen-checks = Escute o que a outra pessoa entendeu e diga o que bate e o que faltou. As dicas são pra quem escuta.

button-speak-first = Eu falo primeiro
button-prompt = Uma dica pra mim
button-another-prompt = Outra
button-listen-now = Começar com 5 minutos
