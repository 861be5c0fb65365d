### Después de volver a una copia anterior de los datos.

restored =
    Una nota rápida sobre mi memoria.
    Tuve que volver a una copia de: { $when }. Si después de eso pusiste o cambiaste algo aquí, revísalo y ponlo otra vez, por favor. También puede que pregunte por algo que ya terminó. Perdón.

restored-private = Si después de eso usaste /forget, mándalo otra vez, por favor.
