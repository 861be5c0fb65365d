### /repair.

repair =
    <b>Una frase para arreglar las cosas</b>
    ¿Qué te gustaría decir? Primero la ves tú. Un toque la envía.
