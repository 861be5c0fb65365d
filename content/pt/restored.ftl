### Depois que o bot precisou voltar a uma cópia antiga.

restored =
    Um aviso rápido sobre a minha memória.
    Precisei voltar a uma cópia de { $when }. Se você marcou ou mudou alguma coisa aqui depois disso, confira e marque de novo. Pode ser que eu pergunte de algo que já acabou. Desculpe.

restored-private = Se você usou /forget depois disso, mande de novo, por favor.
