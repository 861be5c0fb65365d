### /breathe.

breathing =
    🌬 <b>{ $name }</b>
    { $summary }

breathing-holds = <i>{ $line }</i>
breathing-length = { $length }. Depois acaba, sem você fazer nada.
breathing-closing = É isso. Repare como você está agora. Sem pressa.

breathing-soon = Certo. Aparece aqui em até 15 segundos.
breathing-spent = Certo, mas esta mensagem não mostra mais isso. Mande /breathe pra começar uma nova.
breathing-joined = Você entrou. Siga a animação. O botão só mostra quantas pessoas são.
breathing-over = Esta já acabou. Mande /breathe pra começar outra.
breathing-other = Foi outra pessoa que começou esta. Respire junto ou mande /breathe pra ter a sua.

button-minutes = { $count } min
button-pattern = { $name }
button-slower = Mais devagar
button-stop = Parar
button-breathe-along = 🌬 Respire comigo · { $count }
