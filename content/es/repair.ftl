### /repair.

repair =
    <b>Una frase para arreglar el momento</b>
    ¿Qué quieres decir? Primero la ves tú. Un toque la envía.
