### /alone: wenn sich nur eine Person bemüht.

alone =
    <b>Wenn nur du dich bemühst</b>
    Das macht müde, und du verlangst nicht zu viel, wenn du mehr willst. Hier steht, was eine Person allein tun kann. Dass du das liest, sage ich niemandem.

alone-piece =
    <b>{ $title }</b> · { $step } von { $last }

    { $text }

button-all-pieces = Alle Themen
button-signs = Wann Hilfe von außen?
button-who-helps = Mit wem du reden kannst
