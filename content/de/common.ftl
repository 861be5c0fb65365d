### Was der Bot selbst sagt, egal bei welcher Funktion.

old-button = Dieser Knopf gehört zu einer älteren Nachricht und geht nicht mehr. Schick den Befehl noch mal, dann bekommst du einen neuen.
unknown-command = Den Befehl kenne ich nicht. Das hier kann ich gerade für dich tun:
plain-words = Ich bin da. Was du schreibst, speichere ich nicht. Was würde dir gerade am meisten helfen?
plain-safety = <i>Wenn du vor jemandem Angst hast: /safety</i>
only-if-safe = <i>Nur, wenn ihr euch miteinander sicher fühlt. Sonst: /safety</i>
for-yourself = Das ist ganz schön viel. Jetzt bist erst mal du dran, nur ein, zwei Minuten. Wenn fast alles an dir hängt, ist /alone für dich.
edited-command = Bearbeitete Nachrichten lasse ich aus, damit nichts doppelt passiert. Schick es bitte als neue Nachricht.
forwarded-command = Auf weitergeleitete Befehle reagiere ich nicht. Schreib ihn selbst, dann mache ich’s.
anonymous-admin =
    Du schreibst gerade als Gruppe, deshalb weiß ich nicht, wer du bist. Schalte „Anonym bleiben“ kurz aus, oder schreib mir privat.

only-in-a-group =
    Das geht nur in einem Chat, in dem ihr beide seid. Hol mich dort dazu und schick es noch mal.

inline-third = Das hier ist nur für zwei, und die zwei haben schon getippt. Schreib meinen Namen in euren eigenen Chat, dann habt ihr euer eigenes.
not-in-this-chat = Das gehört zu einem Chat, in dem du nicht bist. Privat kannst du mir jederzeit schreiben.
only-in-private = Das geht nur privat zwischen uns. Öffne unseren Chat und schick den Befehl dort.
database-away = Ich komme gerade nicht an meinen Speicher. Kann sein, dass das nicht geklappt hat. Verloren ist nichts, Pausen laufen weiter. Versuch’s in einer Minute noch mal.
too-much-at-once =
    Das ist gerade viel auf einmal. Ein paar Sekunden lang überspringe ich Neues, dann bin ich wieder da.
    /safety geht trotzdem.

something-broke = Da ist bei mir was schiefgegangen, nicht bei dir. Wenn gerade eine Pause läuft, läuft sie weiter. Bitte versuch’s noch mal.
done-before = Das hat geklappt. Ich war kurz weg, vielleicht kam meine Antwort nicht an. Wenn etwas fehlt, mach es noch einmal.
private-continue = Das machen wir privat.
tap-late = Sorry, ich war zu langsam. Hier geht’s weiter:
late = Sorry, das kommt spät. Gedacht war es für: { $when }.

words-unreadable = Was du hier gespeichert hast, kann ich nicht mehr lesen. Tut mir leid. Du kannst es neu schreiben.

which-group = In welchen Chat? Alle dort sehen es.
no-shared-group = Wir haben noch keinen gemeinsamen Chat. Hol mich in den, in dem ihr zu zweit schreibt, dann steht er hier.

button-continue = Privat weiter
button-add-to-group = Hol mich in euren Chat
button-breathe-with-me = 🌬 Atme mit mir
button-in-our-chat = In unserem Chat
button-group = { $title }
button-another = Nächster Satz
button-copy-number = { $number } kopieren

command-start = Jetzt Hilfe bekommen
command-help = Was ich kann
command-pause = Pause machen, mit einer Zeit zum Weiterreden
command-breathe = Langsam atmen, mit Animation
command-ground = Schritt für Schritt wieder ruhiger werden
command-repair = Ein Satz, der es wieder besser macht
command-invite = Jemanden behutsam zum Reden einladen
command-boundary = Worte für eine Grenze, zum Senden oder Kopieren
command-say = Sagen, was du gefühlt hast und was du brauchst
command-pact = Ausmachen, wie ihr Pause macht
command-temp = Wie aufgewühlt seid ihr, 0 bis 10?
command-need = Sagen, was du gerade brauchst
command-learn = Muster, in denen Paare hängen bleiben
command-therapy = Wann Hilfe von außen guttut und wie ihr sie findet
command-books = Drei Bücher, die helfen können
command-alone = Wenn nur du dich bemühst
command-listen = Abwechselnd: eine Person redet, die andere hört zu
command-validate = Sätze, die zeigen, dass du verstehst
command-check = Eine Nachricht prüfen, bevor du sie schickst
command-curious = Fragen, die ihr euch stellen könnt
command-reflect = Ein Gespräch noch mal anschauen, für dich allein
command-affirm = Eine Affirmation für diese Woche
command-affirmations = Affirmationen bekommen, täglich oder wöchentlich
command-settings = Sprache und Zeitzone
command-privacy = Was ich speichere und wer es sehen kann
command-export = Eine Kopie deiner Daten
command-forget = Deine Daten löschen, in allen Chats
command-cancel = Abbrechen, was du angefangen hast
command-safety = Wenn du vor jemandem Angst hast

about-short = Eine Pause, aus der man zurückfindet. Für zwei, die gerade aneinander vorbeireden. Geht auch allein.
about =
    Wenn ein Gespräch kippt, helfe ich euch, kurz anzuhalten, durchzuatmen und wieder zueinander zu finden.

    Hol mich in euren gemeinsamen Chat, oder schreib mir allein. Ich bin auf keiner Seite und lese euren Chat nicht mit. Was du mir privat schreibst, bleibt hier, außer du schickst es ab.
inline-placeholder = ein paar Worte, oder: grenze laut werden
