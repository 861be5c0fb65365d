### Wenn der Bot auf eine ältere Kopie seiner Daten zurückmusste.

restored =
    Kurz etwas zu meinem Gedächtnis.
    Ich musste auf einen älteren Stand zurück: { $when }. Wenn du hier danach etwas eingestellt oder geändert hast, schau bitte nach und stell es neu ein. Kann auch sein, dass ich nach etwas frage, das schon vorbei ist. Tut mir leid.

restored-private = Wenn du danach /forget geschickt hast, schick es bitte noch mal.
