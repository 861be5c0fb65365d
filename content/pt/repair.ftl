### /repair.

repair =
    <b>Uma frase pra fazer as pazes</b>
    O que você quer dizer? Você vê primeiro. Um toque envia.
