### Die Karten, wenn jemand von Gefahr schreibt.

danger-violence =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, tut dir jemand weh, oder es könnte dazu kommen. Du bist nicht schuld daran, und mit besseren Worten hört es nicht auf. Wenn es gerade passiert, geh Richtung Tür oder zu anderen Menschen, wenn du das ohne Gefahr kannst.

danger-partner =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, tut dir ein Mensch weh, der dir nahesteht, macht dir Angst oder bestimmt über dein Leben. Du bist nicht schuld daran, und du musst das nicht zu zweit lösen. Du musst nicht sicher sein, bevor du jemanden fragst.

danger-threat =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, hat dir jemand gedroht. Du kannst das ernst nehmen, auch ohne zu wissen, ob es ernst gemeint ist. Erzähl es heute einem Menschen, dem du vertraust. Das schützt dich mehr, als es für dich zu behalten.

danger-weapon =
    <b>Gut, dass du mir das schreibst.</b>

    Eine Waffe zwischen zwei Menschen ist ein Zeichen für ernste Gefahr, auch wenn sie nur gezeigt wurde. Du musst niemanden beruhigen. Wenn die Waffe jetzt in deiner Nähe ist, geh raus, wenn du kannst, und wähl den Notruf.

danger-choking =
    <b>Gut, dass du mir das schreibst.</b>

    Wenn dir jemand den Hals zudrückt oder die Luft nimmt, ist das ein Zeichen für ernste Gefahr, auch wenn es nur einmal war und danach eine Entschuldigung kam. Lass dich bitte ärztlich untersuchen, auch ohne sichtbare Spuren: Schäden können sich erst Tage später zeigen.

danger-locked-in =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, lässt dich jemand nicht weg oder hat dich ausgesperrt, oder du versteckst dich. Du musst jetzt nichts mit dieser Person klären. Wenn du nicht sprechen kannst, schreib jemandem, wo du bist und was du brauchst.

danger-coercion =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, passiert etwas Sexuelles, das du nicht willst. Das zählt, egal wer es tut, und auch wenn du nicht laut Nein gesagt hast. Du bist nicht schuld. In einer Arztpraxis oder bei einer dieser Stellen kannst du so viel oder so wenig erzählen, wie du willst.

danger-stalking =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, folgt dir jemand oder überwacht dich. Du übertreibst nicht. Vielleicht sieht diese Person auch, was auf diesem Handy steht: Wenn du kannst, hol dir Hilfe über das Handy von jemandem, dem du vertraust.

danger-control =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, bestimmt jemand anders, was du tust: wen du triffst, wohin du gehst, dein Geld oder dein Handy. Wenn dir das Angst macht, fang nicht mit einem klärenden Gespräch an. Du kannst irgendwo anrufen und nur fragen. Entscheiden musst du vorher nichts.

danger-child =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, könnte ein Kind in Gefahr sein. Du musst es nicht genau wissen, bevor du fragst. Unter diesen Nummern denkt jemand mit dir nach. Wenn du selbst das Kind bist: Du bist nicht schuld. Erzähl es einem erwachsenen Menschen, dem du vertraust, zum Beispiel in der Schule oder in der Arztpraxis.

danger-self =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, ist Weiterleben für dich gerade schwer. Du musst das nicht allein tragen. Wenn du dir etwas antun könntest oder es schon getan hast, wähl jetzt den Notruf, oder geh zu jemandem, der bei dir bleiben kann. Du kannst es genau so sagen, wie du es hier geschrieben hast.

danger-their-life =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, will jemand vielleicht nicht mehr leben. Das ist mehr, als ein Mensch allein tragen kann, und was die andere Person tut, ist nicht deine Schuld. Wenn es jetzt sein könnte, kann der Notruf Hilfe schicken. Wenn es gesagt wird, damit du nicht gehst, ist es auch eine Drohung gegen dich.

danger-hurts =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, hast du jemandem wehgetan, oder du hast Angst, es zu tun. Es aufzuschreiben ist ein Anfang. Wenn es jetzt passieren könnte, geh aus dem Zimmer oder aus dem Haus, bevor du noch etwas sagst. Wenn jemand verletzt ist, hol zuerst Hilfe für diese Person. Diese Nummern sind auch für dich da. Sag einfach, was du hier geschrieben hast.

danger-family =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, wirst du in der Familie oder von jemandem, der sich um dich kümmert, verletzt, bedroht oder zu etwas gezwungen. Auch in der Familie ist das nicht okay, und du schuldest niemandem dein Schweigen. Du kannst dir Hilfe holen, ohne dass sie es erfahren.

danger-other =
    <b>Gut, dass du mir das schreibst.</b>

    So wie ich dich verstehe, erlebt jemand, den du kennst, Gewalt. Du brauchst keine Beweise, um zu fragen, was du tun kannst. Wenn du mit der Person sprichst, dann nur zu zweit, und lass sie entscheiden, wie es weitergeht. Wenn es gerade passiert, wähl den Notruf.

danger-unsure =
    <b>Gut, dass du mir das schreibst.</b>

    Wenn du in Gefahr bist oder jemand anders: Hier ist, wer helfen kann. Du musst nicht genau wissen, was es ist, bevor du fragst.

danger-hint =
    Ich weiß nicht, ob ich das richtig verstanden habe. Wenn dir jemand Angst macht oder wehtut, oder wenn es dir selbst nicht gut geht: Bei /safety findest du Menschen, an die du dich wenden kannst, auch ohne zu sprechen. Oder atme erst mal eine Minute mit mir.

danger-not-it = Okay, danke, dass du es sagst. Ich bin da, wenn du weitermachen willst.

button-not-it = Das passt nicht
button-numbers = Nummern und mehr
button-go-on = Weitermachen
