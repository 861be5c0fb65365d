### Una hora escrita que no sirve.

when-unclear = No entendí esa hora. Prueba “mañana a las 19:00”, “el sábado por la mañana”, “en 2 horas” o “19:30”.
when-no-clock = Entendí el día, pero no la hora. Agrégala, como “mañana a las 19:00” o “el sábado por la mañana”.
when-no-day = ¿Sábado o domingo? Pon un día y una hora, como “el sábado a las 11:00” o “el domingo por la tarde”.
when-which = Eso lo puedo leer de más de una manera. ¿Qué hora quieres decir?
when-no-zone = Todavía no sé tu zona horaria, así que no puedo usar horas de reloj. Ponla primero, o escribe algo como “en 2 horas”.
when-past = Esa hora ya pasó. Prueba una más tarde.
when-too-far = Faltan más de 30 días para eso. Prueba algo más cercano.
