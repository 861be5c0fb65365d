### /pact.

pact =
    🤝 <b>Cómo hacemos las pausas</b>
    { $terms }

    Cambien lo que no les sirva, y luego toquen “De acuerdo”, cada quien por su lado. No digo quién aceptó hasta que haya aceptado todo el mundo.

pact-minutes = • Una pausa dura { $length }, si no decimos otra cosa.
pact-opener-caller = • Después empieza quien la pidió.
pact-opener-other = • Después empieza quien no la pidió.
pact-opener-either = • Después empieza cualquiera.
pact-meanwhile-walk = • Hasta entonces: caminar un poco.
pact-meanwhile-water = • Hasta entonces: agua y algo pequeño que hacer.
pact-meanwhile-music = • Hasta entonces: música.
pact-meanwhile-quiet = • Hasta entonces: silencio, cada quien en su cuarto.
pact-noted = Anotado. Esto lo ves solo tú. Vale cuando todo el mundo esté de acuerdo.
pact-changed = Esto cambió desde entonces. Manda /pact para ver lo último.
pact-agreed =
    🤝 <b>Así son sus pausas desde ahora</b>
    { $terms }

    Lo pueden cambiar cuando quieran con /pact.

button-pact-minutes = Cambiar cuánto dura
button-pact-opener = Cambiar quién empieza
button-pact-meanwhile = Cambiar qué hacemos
button-agree = De acuerdo
