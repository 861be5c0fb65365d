### Um horário que não deu pra usar.

when-unclear = Não entendi esse horário. Tente “amanhã 19h”, “sábado de manhã”, “em 2 horas” ou “19:30”.
when-no-clock = Entendi o dia, mas não a hora. Diga também a hora, como “amanhã 19:00” ou “sábado de manhã”.
when-no-day = Sábado ou domingo? Diga o dia e a hora, como “sábado 15h” ou “domingo à noite”.
when-which = Dá pra entender isso de mais de um jeito. Qual horário você quer dizer?
when-no-zone = Ainda não sei seu fuso horário, então não consigo usar horas do relógio. Defina primeiro ou escreva algo como “em 2 horas”.
when-past = Esse horário já passou. Tente um mais tarde.
when-too-far = Isso fica a mais de 30 dias daqui. Tente algo mais perto.
