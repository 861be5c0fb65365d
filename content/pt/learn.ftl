### /learn, /therapy e /books.

learn =
    <b>Padrões em que muito casal empaca</b>
    São padrões, não rótulos: ninguém é um só, e todos podem mudar. Cada cartão termina com uma coisa pra tentar hoje.

    Se você tem medo da pessoa com quem está, comece por /safety.

learn-card =
    <b>{ $title }</b>

    { $text }

    <b>Pra tentar hoje à noite</b>
    { $tonight }

learn-safety = <i>Se você tem medo da pessoa com quem está, isto não é pra você: /safety</i>
therapy =
    <b>Quando é hora de buscar ajuda de fora</b>
    { $lines }

    Um destes já basta. E nem precisa ter motivo.

therapy-finding =
    <b>Como achar alguém</b>
    { $lines }

therapy-line = • { $text }
books =
    <b>Três livros</b>
    Muitas bibliotecas têm.

    { $lines }

book =
    <b>{ $title }</b>, { $author }
    { $text }

button-how-to-find = Como achar alguém
