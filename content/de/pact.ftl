### /pact: was zwei miteinander ausmachen.

pact =
    🤝 <b>So machen wir Pause</b>
    { $terms }

    Ändert, was nicht passt. Dann tippt ihr beide auf „Einverstanden“. Ich zeige nicht, wer schon getippt hat, bis alle einverstanden sind.

pact-minutes = • Eine Pause dauert { $length }, wenn wir nichts anderes sagen.
pact-opener-caller = • Danach fängt an, wer die Pause wollte.
pact-opener-other = • Danach fängt die Person an, die nicht um die Pause gebeten hat.
pact-opener-either = • Danach fängt an, wer mag.
pact-meanwhile-walk = • Bis dahin: eine Runde rausgehen.
pact-meanwhile-water = • Bis dahin: Wasser trinken und irgendwas Kleines machen.
pact-meanwhile-music = • Bis dahin: Musik.
pact-meanwhile-quiet = • Bis dahin: Ruhe, beide für sich im eigenen Zimmer.
pact-noted = Alles klar. Das siehst nur du. Es gilt, sobald alle einverstanden sind.
pact-changed = Das hat sich inzwischen geändert. Mit /pact siehst du den neuesten Stand.
pact-agreed =
    🤝 <b>So macht ihr ab jetzt Pause</b>
    { $terms }

    Mit /pact könnt ihr das jederzeit ändern.

button-pact-minutes = Andere Länge
button-pact-opener = Wer fängt an
button-pact-meanwhile = Was wir tun
button-agree = Einverstanden
