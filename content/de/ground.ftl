### /ground: Schritt für Schritt wieder Boden unter den Füßen.

ground-step = <b>{ $title }</b> · { $step } von { $last }
ground-senses-1 = Schau dich langsam um. Nenne <b>fünf</b> Dinge, die du siehst, ganz einfach: „eine Tasse, eine Tür, blau“.
ground-senses-2 = Jetzt <b>vier</b> Dinge, die du spürst: den Stuhl, deine Ärmel, die Luft im Gesicht, deine Füße.
ground-senses-3 = <b>Drei</b> Geräusche. Eins nah, eins weiter weg, eins, das du schon gar nicht mehr gehört hast.
ground-senses-4 = <b>Zwei</b> Gerüche. Wenn du nichts riechst, denk an zwei, die du magst.
ground-senses-5 = <b>Ein</b> Geschmack. Ein Schluck Wasser zählt auch. Du bist hier, jetzt gerade.
ground-feet-1 = Stell beide Füße flach auf den Boden. Drück sie fest runter, als sollten Abdrücke bleiben.
ground-feet-2 = Lass locker. Der Boden trägt dich. Du musst nichts tun.
ground-feet-3 = Atme langsam aus und lass die Schultern fallen. Kiefer locker.
ground-feet-4 = Sag dir leise: Meine Füße sind hier, der Boden ist hier, ich bin hier.
ground-cold-1 = Such dir etwas Kaltes, aber nicht so kalt, dass es wehtut: Leitungswasser, eine Dose, die Fensterscheibe.
ground-cold-2 = Halte es fest, oder lass das Wasser über die Handgelenke laufen. Wo genau spürst du die Kälte?
ground-cold-3 = Jetzt lass los. Spür, wie deine Hände wieder warm werden.
ground-end = Gut gemacht. Noch einmal durchatmen, dann schau wieder hoch.
ground-other = Das hier gehört jemand anderem. Mit /ground startest du deins.

button-ground-senses = 5-4-3-2-1
button-ground-feet = Füße
button-ground-cold = Kälte
button-next = Weiter
