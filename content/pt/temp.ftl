### /temp.

temp =
    🌡 <b>Como vocês estão agora, de 0 a 10?</b>
    0 é calma, 10 é não dar mais conta. Toque no seu número. Só você vê.

    Os números aparecem aqui de uma vez, quando todo mundo tiver tocado. Se em uma hora faltar alguém, nada aparece.

temp-noted = Anotado: { $value }. Só você vê isso. Aparece quando todo mundo tiver tocado. Até lá, você pode mudar.
temp-before = Esses números já apareceram. Mande /temp pra perguntar de novo.
temp-before-inline = Esses números já apareceram. Você pode postar uma nova pergunta do mesmo jeito.
temp-over = Essa pergunta venceu depois de uma hora. Nada apareceu. Mande /temp pra perguntar de novo.
temp-over-inline = Essa pergunta venceu depois de uma hora. Nada apareceu. Você pode postar outra do mesmo jeito.
temp-line = { $name }: { $value }
temp-shown =
    🌡 <b>Os números de vocês</b>
    { $lines }

    Nenhum número está errado. É como cada pessoa se sente.

temp-hot = Isso pode esperar até as coisas se acalmarem. Qualquer pessoa aqui pode fazer uma pausa.

button-temp = { $value }
button-take-a-pause = ⏸ Fazer uma pausa
