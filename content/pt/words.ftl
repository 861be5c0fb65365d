### O que os botões da pausa trazem.

what-helps =
    <b>O que ajuda numa pausa</b>
    • Mexer o corpo: subir uma escada, dar a volta no quarteirão.
    • Beber um copo de água, devagar.
    • Pôr uma música.
    • Soltar o ar por mais tempo do que puxar.

    O que não costuma ajudar: ensaiar a resposta perfeita, continuar por mensagem, procurar prova de que você tem razão.

openers =
    <b>Jeitos de começar</b>
    • “Que bom que você voltou. Quero tentar de novo, mais devagar.”
    • “Posso contar como foi pra mim, e depois ouvir como foi pra você?”
    • “Tem uma coisa que eu faria diferente. Posso começar por ela?”

    E depois, quando a outra pessoa falar: “O que eu entendi foi … É isso?”
