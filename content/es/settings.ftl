### /settings.

settings =
    <b>Tus ajustes</b>
    Idioma: { $language }
    Zona horaria: { $zone }

zone-none = sin poner
zone-ask =
    ¿Dónde estás? Escribe una ciudad, como <i>Lima</i>, o la diferencia con UTC, como <i>-5</i>. O comparte aquí una ubicación (clip, Ubicación). Guardo la zona horaria, no el lugar.

    Manda /cancel para dejarlo como está.

zone-unknown = Esa no la encontré. Prueba con una ciudad grande cerca de ti, con la misma hora, o con una diferencia como -3:30.
zone-at-sea = Ese punto no tiene zona horaria. Escribe mejor una ciudad, o una diferencia como -3:30.
zone-which = ¿Cuál de estas es? Si no es ninguna, escribe una ciudad más grande cerca de ti.
zone-set =
    Tu zona horaria es ahora <b>{ $zone }</b>. Ahí donde estás son, si no me equivoco: { $now }.

zone-set-coming = Tu próxima afirmación llega: { $when }.
language-which = ¿Qué idioma uso?
language-set = Desde ahora uso este idioma: { $language }.

button-zone-ask = Zona horaria
button-zone-other = Otra zona horaria
button-zone = { $zone }
button-place = { $city }, { $region }
button-language-ask = Idioma
button-language = { $language }

settings-group = Idioma en el grupo: { $language }
group-language-set = Desde ahora escribo aquí en { $language }.
