### Was die Knöpfe unter einer Pause bringen.

what-helps =
    <b>Was in einer Pause hilft</b>
    • Beweg dich ein bisschen: Treppen steigen, einmal um den Block.
    • Trink langsam ein Glas Wasser.
    • Mach Musik an.
    • Atme länger aus als ein.

    Was meistens nicht hilft: an der perfekten Antwort feilen, schriftlich weitermachen, nach Beweisen suchen.

openers =
    <b>So könntest du anfangen</b>
    • „Schön, dass du wieder da bist. Ich würd’s gern noch mal probieren, langsamer.“
    • „Darf ich dir erzählen, wie es für mich war? Und dann will ich hören, wie es für dich war.“
    • „Eine Sache würde ich anders machen. Kann ich damit anfangen?“

    Und danach, wenn du zugehört hast: „Bei mir ist angekommen: … Stimmt das so?“
