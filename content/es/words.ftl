### Lo que traen los botones bajo una pausa.

what-helps =
    <b>Qué ayuda en una pausa</b>
    • Moverte un poco: subir una escalera, dar una vuelta a la manzana.
    • Tomar un vaso de agua, despacio.
    • Poner música.
    • Al respirar, soltar el aire más despacio de lo que lo tomas.

    Lo que no suele ayudar: ensayar la respuesta perfecta, seguir por mensaje, buscar pruebas de que tienes razón.

openers =
    <b>Maneras de empezar</b>
    • “Qué bueno que volviste. Quiero intentarlo otra vez, más despacio.”
    • “¿Te cuento cómo lo viví yo, y después me cuentas cómo lo viviste tú?”
    • “Hay una cosa que yo haría distinto. ¿Puedo empezar por ahí?”

    Luego, cuando la otra persona haya hablado: “Lo que te oí decir es … ¿Es así?”
