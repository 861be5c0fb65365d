### /boundary.

boundary =
    <b>Frases pra pôr um limite</b>
    Sobre o quê? Você recebe uma frase e pode mudar. Só você vê, até enviar.

    Se você tem medo da reação, veja /safety primeiro.

boundary-no-fit =
    Não descobri qual combina, então aqui estão todas.

    Se você tem medo da reação, veja /safety primeiro.

boundary-firm-safety = <i>Se dizer isso pode piorar as coisas pra você: /safety</i>
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Toque em uma opção ou escreva a sua.

boundary-whole =
    <blockquote>{ $text }</blockquote>
    Agora escreva com suas palavras. Só guardo enquanto este rascunho estiver aberto.

    Mande /cancel pra fechar.

button-make-it-mine = Deixar do meu jeito
button-other-situation = Outra situação
button-whole = Escrever do zero
