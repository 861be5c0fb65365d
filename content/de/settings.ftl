### /settings: Einstellungen.

settings =
    <b>Deine Einstellungen</b>
    Sprache: { $language }
    Zeitzone: { $zone }

zone-none = noch keine
zone-ask =
    Wo bist du? Schreib eine Stadt, zum Beispiel <i>Wien</i>, oder den Abstand zur Weltzeit, zum Beispiel <i>+2</i>. Oder teile hier einen Standort (Büroklammer, Standort). Ich speichere die Zeitzone, nicht den Ort.

    Mit /cancel bleibt alles, wie es ist.

zone-unknown = Das habe ich nicht gefunden. Versuch’s mit einer großen Stadt in deiner Zeitzone, oder mit dem Abstand zur Weltzeit, zum Beispiel +5:30.
zone-at-sea = An dieser Stelle gibt es keine Zeitzone. Schreib lieber eine Stadt, oder den Abstand zur Weltzeit, zum Beispiel +5:30.
zone-which = Was davon ist es? Wenn nichts passt, schreib eine größere Stadt in der Nähe.
zone-set =
    Zeitzone eingestellt: <b>{ $zone }</b>. Bei dir müsste es jetzt { $now } sein.

zone-set-coming = Deine nächste Affirmation kommt: { $when }.
language-which = In welcher Sprache soll ich schreiben?
language-set = Ab jetzt schreibe ich { $language }.

button-zone-ask = Zeitzone
button-zone-other = Andere Zeitzone
button-zone = { $zone }
button-place = { $city }, { $region }
button-language-ask = Sprache
button-language = { $language }

settings-group = Sprache in der Gruppe: { $language }
group-language-set = Ab jetzt schreibe ich hier auf { $language }.
