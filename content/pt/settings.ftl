### /settings.

settings =
    <b>Suas configurações</b>
    Idioma: { $language }
    Fuso horário: { $zone }

zone-none = não definido
zone-ask =
    Onde você está? Escreva uma cidade, como <i>Recife</i>, ou a diferença de horas, como <i>-3</i>. Ou mande uma localização aqui (clipe, Localização). Guardo o fuso, não o lugar.

    Mande /cancel pra deixar como está.

zone-unknown = Não achei essa. Tente uma cidade grande por perto, no mesmo fuso, ou a diferença de horas, como -3 ou +5:30.
zone-at-sea = Esse ponto não tem fuso horário. Escreva uma cidade, ou a diferença de horas, como -3 ou +5:30.
zone-which = Qual delas? Se não for nenhuma, escreva uma cidade maior por perto.
zone-set =
    Fuso horário definido: <b>{ $zone }</b>. Confira a hora daí: { $now }.

zone-set-coming = Sua próxima afirmação chega: { $when }.
language-which = Em que idioma a gente fala?
language-set = De agora em diante, eu falo: { $language }.

button-zone-ask = Fuso horário
button-zone-other = Outro fuso horário
button-zone = { $zone }
button-place = { $city }, { $region }
button-language-ask = Idioma
button-language = { $language }

settings-group = Idioma no grupo: { $language }
group-language-set = De agora em diante, escrevo aqui em { $language }.
