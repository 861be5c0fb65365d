### /privacy, /export e /forget.

privacy =
    <b>O que eu guardo e por quanto tempo</b>
    • Seu primeiro nome, idioma, fuso horário, os chats em que nos encontramos e o que você salvou ou escreveu pra si (afirmações e quando elas chegam, alguém de confiança): até você mandar /forget.
    • Rascunhos que você não enviou: no máximo { $drafts }. Depois de enviado, não tenho mais.
    • Uma mensagem que você guardou no /check: até você receber de volta. Se eu não conseguir entregar: mais { $drafts }.
    • Pausas, convites, rodadas e respiração (horários e toques, nenhuma palavra): { $ended }. Números do /temp: { $numbers }.
    • Que eu enviei algo, e quando: { $delivered }.
    • O que um chat combinou com /pact: enquanto eu estiver nele.
    • Chats que me removeram ou bloquearam: { $gone }.

    <b>O que eu nunca guardo</b>
    O que vocês dizem nos chats, as mensagens soltas que você me escreve, um “Ainda não”, o que você pensa no /reflect. Se chegam mensagens demais de uma vez, as suas esperam comigo até eu dar conta.

    <b>Quem pode ver o quê</b>
    Não consigo ler seus grupos. Só recebo comandos, respostas a mim e toques nos meus botões. Não mostro a ninguém o que você faz no privado comigo, a não ser que você envie. Quem abrir este chat no seu celular consegue ler. Quem mantém este bot pode ver o que está guardado. O Telegram transporta nossas mensagens e consegue ver.

    <b>É tudo seu</b>
    /export dá uma cópia. /forget apaga na hora, e eu não conto pra ninguém. Se algo ainda está em andamento num chat de vocês, como uma pausa que você pediu, seu nome fica ali por até { $rests } depois do fim, pra ninguém perceber.

button-export = Receber uma cópia
button-forget = Apagar meus dados

export-group = Isso é só pra você. Você recebe no privado comigo, e ninguém aqui vê que você pediu.
export-file = Aqui está o que você pediu: tudo o que guardei sobre você. Abre em qualquer editor de texto.

forget =
    <b>Apagar seus dados?</b>

    <b>Some na hora, em todos os chats:</b> suas configurações, rascunhos não enviados, seus toques privados, suas pausas aqui e o que eu ainda ia mandar pra você aqui. Não conto pra ninguém.

    <b>Não consigo desfazer:</b> mensagens que já foram enviadas. Essas você pode apagar no Telegram.

    <b>Fica por um tempo:</b> o que ainda está em andamento num chat de vocês, como uma pausa ou um convite, pra ninguém perceber. É apagado no máximo { $rests } depois do fim. Se ninguém encerrar, é apagado depois de { $ended }.

    Se você me escrever de novo, começa do zero. Quer uma cópia antes? /export

button-forget-everything = Apagar tudo
button-forget-nothing = Não apagar
forget-done =
    Pronto. Apaguei seus dados e não contei pra ninguém.

    Você também pode apagar este chat no Telegram. Se cuide.

forget-nothing = Tá bom. Nada foi apagado.
