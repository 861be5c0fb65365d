### /pact: o que um casal combina.

pact =
    🤝 <b>Como vocês fazem a pausa</b>
    { $terms }

    Mudem o que não servir e depois toquem em “Combinado”, cada pessoa no seu celular. Só mostro quem topou quando todo mundo topar.

pact-minutes = • Uma pausa dura { $length }, se a gente não disser outra coisa.
pact-opener-caller = • Depois dela, começa quem pediu.
pact-opener-other = • Depois dela, começa quem não pediu.
pact-opener-either = • Depois dela, começa quem quiser.
pact-meanwhile-walk = • Até lá: uma volta a pé.
pact-meanwhile-water = • Até lá: água e alguma coisinha pra fazer.
pact-meanwhile-music = • Até lá: música.
pact-meanwhile-quiet = • Até lá: silêncio, cada pessoa no seu canto.
pact-noted = Anotado. Só você vê isso. Vale quando todo mundo topar.
pact-changed = Isso mudou de lá pra cá. Mande /pact pra ver como está agora.
pact-agreed =
    🤝 <b>É assim que vocês fazem a pausa daqui pra frente</b>
    { $terms }

    Dá pra mudar quando quiserem, com /pact.

button-pact-minutes = Mudar a duração
button-pact-opener = Mudar quem começa
button-pact-meanwhile = Mudar o que fazer
button-agree = Combinado
