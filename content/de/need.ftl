### /need: sagen, was man gerade braucht.

need =
    🤲 <b>Was brauchst du gerade?</b>
    Nimm, was am besten passt, dann bekommst du Worte dafür. Noch sieht das niemand.

need-group =
    🤲 <b>Was brauchst du gerade?</b>
    Das hier siehst nur du. Was du antippst, steht dann hier mit deinem Namen, und dazu, wie man helfen kann.

need-posted = Es steht in eurem Chat. Darum zu bitten war das Schwerste.
need-not-in-group = Ich finde dich in dem Chat nicht mehr, deshalb habe ich nichts geschrieben.
need-explained =
    🤲 <b>{ $title }</b>
    Das kannst du genau so schicken:
    <blockquote>{ $line }</blockquote>
    { $more }

need-public-hear =
    🤲 { $name } braucht jemanden zum Zuhören.
    So hilfst du: bis zum Ende zuhören, Ratschläge für später aufheben, dann sagen, was bei dir angekommen ist. Passt es gerade nicht? Dann sag, wann.

need-public-think =
    🤲 { $name } braucht Hilfe beim Nachdenken.
    So hilfst du: fragen, was schon probiert wurde, Ideen anbieten und die Entscheidung { $name } überlassen. Passt es gerade nicht? Dann sag, wann.

need-public-hold =
    🤲 { $name } möchte in den Arm genommen werden.
    So hilfst du, wenn du magst: eine Umarmung, eine Hand, oder einfach danebensitzen. Sagen musst du nichts. Weit weg? „Ich bin da“ hilft schon viel. Nein sagen ist okay, „später“ auch.

need-public-space =
    🤲 { $name } braucht Zeit allein.
    So hilfst du: eine Weile keine Fragen und keine Nachrichten. Wer sich Zeit nimmt, kommt zur Ruhe. Mit Schuld hat das nichts zu tun.

need-line-hear = Ich brauche gerade, dass du mir zuhörst. Bitte noch keine Tipps. Hör einfach bis zum Ende zu und sag mir dann, was bei dir angekommen ist.
need-line-think = Ich komme beim Nachdenken nicht weiter. Frag mich bitte, was ich schon probiert habe, und denk mit mir nach. Entscheiden möchte ich selbst.
need-line-hold = Nimm mich bitte in den Arm. Sagen musst du nichts. Wenn du weit weg bist, bleib einfach kurz mit mir am Telefon.
need-line-space = Ich brauche gerade Zeit für mich. Ich will nur zur Ruhe kommen, ich gehe nicht weg. Ich sage dir Bescheid, wenn ich reden kann.

need-more-hear =
    <b>Sag es vorher.</b> Viele zeigen Liebe, indem sie Probleme lösen. Sag, dass Zuhören schon die Hilfe ist.

    <b>Wenn es gerade nicht geht,</b> frag, wann es passt.

need-more-think =
    <b>Sag genau, was du brauchst.</b> Wo hängst du fest, und willst du Ideen oder Fragen?

    <b>Wenn keine Idee passt,</b> brauchst du vielleicht erst mal jemanden, der zuhört. Das kannst du einfach sagen.

need-more-hold =
    <b>Sag genau, was du brauchst.</b> Eine Umarmung, eine Hand, zehn Minuten auf dem Sofa: Dazu sagt man leichter Ja.

    <b>Wenn es gerade nicht geht,</b> helfen vielleicht eine warme Dusche, eine Decke oder eine vertraute Stimme am Telefon.

need-more-space =
    <b>Sag, wie lange.</b> Schweigen ohne Ende kann sich anfühlen, als wäre alles vorbei. Sag, wann du wieder da bist, und halt dich daran.

    <b>Lieber mit fester Zeit?</b> /pause sagt, wann du zurück bist, dann muss niemand rätseln.

button-need-hear = Hör mir zu
button-need-think = Denk mit mir nach
button-need-hold = Nimm mich in den Arm
button-need-space = Lass mir Zeit für mich
button-another-need = Etwas anderes
