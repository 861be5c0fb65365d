### /say: in vier Schritten sagen, was war.

say-step-happened =
    <b>Was ist passiert?</b> Nur eine Sache, so wie eine Kamera sie sehen würde.
    <i>Das geht mir nach: …</i>

say-step-felt =
    <b>Was hast du dabei gefühlt?</b>
    <i>Das geht mir nach: { $happened }. Mein Gefühl dabei: …</i>

say-step-need =
    <b>Was brauchst du?</b>
    <i>Das geht mir nach: { $happened }. Mein Gefühl dabei: { $felt }. Ich brauche …</i>

say-step-ask =
    <b>Worum bittest du?</b> Etwas, das man tun kann und zu dem man Nein sagen darf.
    <i>Das geht mir nach: { $happened }. Mein Gefühl dabei: { $felt }. Ich brauche { $need }. Würdest du …?</i>

say-type = Tipp etwas an, oder schreib es kurz selbst.
say-statement = Das geht mir nach: { $happened }. Mein Gefühl dabei: { $felt }. Ich brauche { $need }. Würdest du { $ask }?
say-felt = Mein Gefühl - { $words }

say-example-1 = du bist später nach Hause gekommen als ausgemacht
say-example-2 = den ganzen Tag kam keine Antwort
say-example-3 = der Plan hat sich ohne mich geändert
say-example-4 = du hast aufs Handy geschaut
say-example-5 = ich wurde unterbrochen
say-example-6 = wir sind beide laut geworden

say-leads-happened = Das geht mir nach|Das geht mir nach:|Das geht mir nach, dass|Das beschäftigt mich|Das beschäftigt mich:|Mich beschäftigt|Mich beschäftigt:|Mich beschäftigt, dass|Mir geht das nach|Mir geht das nach:|Mir geht nach|Mir geht nach:|Mir geht nach, dass|Es ist passiert|Es ist passiert:|Es ist passiert, dass|Passiert ist|Passiert ist:|Was passiert ist|Was passiert ist:|Folgendes ist passiert|Folgendes ist passiert:
say-leads-felt = Mein Gefühl -|Ich fühle,|Ich fühle mich,|Ich habe das Gefühl|Ich habe das Gefühl,|Ich hab das Gefühl|Ich hab das Gefühl,|Ich hatte das Gefühl|Ich hatte das Gefühl,|Ich habe mich gefühlt|Ich fühle mich|Ich fühle|Ich fühlte mich|Ich fühlte|Ich habe mich|Ich hab mich|Ich war|Ich bin|Da war ich|Ich hatte|Ich habe|Ich spüre|Ich spürte|Mein Gefühl dabei|Mein Gefühl dabei:|Mein Gefühl|Mein Gefühl:|Mein Gefühl war|Fühle mich|Fühl mich|Ich fühl mich|Ich fühl
say-leads-need = Ich brauche|Ich brauch|Ich bräuchte|Ich würde brauchen|Ich brauche einfach|Ich brauche jetzt|Ich brauche gerade|Brauche|Brauch|Was ich brauche|Was ich brauche:
say-leads-ask = Würdest du|Würdest du bitte|Würdest du mal|Könntest du|Könntest du bitte|Könntest du mal|Kannst du|Kannst du bitte|Kannst du mal|Magst du|Magst du bitte|Willst du|Bitte|Ich bitte dich|Ich bitte dich:|Meine Bitte|Meine Bitte:
say-small-words = aber|alle|alles|als|am|an|auf|aus|beide|bei|beim|bis|da|damit|dann|das|dass|davon|dein|deine|deinen|dem|den|der|des|dich|die|dies|diese|dir|doch|du|ein|eine|einen|einfach|einmal|er|erst|es|etwas|euch|für|ganz|gar|gestern|gleich|heute|hier|ich|ihm|ihr|im|immer|in|irgendwas|jeden|jemand|jetzt|kein|keine|keinen|könntest|kurz|lass|mal|man|mehr|mein|meine|meinen|mich|mir|mit|morgen|nach|nachts|nicht|nichts|nie|niemand|noch|nur|ob|ohne|schon|sehr|sie|sich|so|über|um|und|uns|unser|unsere|viel|voll|von|vor|vorhin|wann|war|warum|was|weil|weniger|wenn|wie|wieder|wir|wo|zu|zum|zur|zusammen|zwischen

say-blame =
    <blockquote>{ $words }</blockquote>
    „{ $found }“ · <b>{ $label }</b>
    { $why }

say-judgement =
    <blockquote>{ $words }</blockquote>
    Bei „{ $found }“ geht es darum, was die andere Person getan hat. Was hast du dabei gefühlt?

say-harm =
    <blockquote>{ $words }</blockquote>
    Bei „{ $found }“ geht es darum, was dir angetan wurde. Wenn das passiert ist, brauchst du keine besseren Worte dafür. Wenn es dir Angst macht, geh zuerst zu /safety.

button-own-words = Mit eigenen Worten
button-instead = „{ $words }“
button-keep-it = So lassen
button-again = Anders sagen
button-say-happened = Was war
button-say-felt = Mein Gefühl
button-say-need = Was ich brauche
button-say-ask = Meine Bitte
