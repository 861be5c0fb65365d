### Zeiten, die so nicht gehen.

when-unclear = Die Zeit habe ich nicht verstanden. Versuch’s mit „morgen 19 Uhr“, „Samstagvormittag“, „in 2 Stunden“ oder „19:30“.
when-no-clock = Den Tag habe ich, die Uhrzeit fehlt noch. Schreib sie dazu, zum Beispiel „morgen 19:00“ oder „Samstagvormittag“.
when-no-day = Samstag oder Sonntag? Schreib Tag und Uhrzeit dazu, zum Beispiel „Samstag 15 Uhr“ oder „Sonntagabend“.
when-which = Das kann Verschiedenes heißen. Welche Zeit meinst du?
when-no-zone = Deine Zeitzone kenne ich noch nicht, deshalb gehen Uhrzeiten nicht. Stell sie ein, oder schreib so etwas wie „in 2 Stunden“.
when-past = Diese Zeit ist schon vorbei. Nimm eine spätere.
when-too-far = Das ist mehr als 30 Tage weit weg. Nimm etwas Früheres.
