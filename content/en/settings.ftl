settings =
    <b>Your settings</b>
    Language: { $language }
    Time zone: { $zone }
zone-none = not set
zone-ask =
    Where are you? Type a city, like <i>Lisbon</i>, or an offset, like <i>+2</i>. Or share a location here (paper clip, Location). I save the time zone, not the place.

    Send /cancel to leave it as is.
zone-unknown = I couldn't find that one. Try a big city near you in the same time zone, or an offset like +5:30.
zone-at-sea = That spot has no time zone. Type a city instead, or an offset like +5:30.
zone-which = Which one is it? If it's none of these, type a bigger city near you.
zone-set =
    Time zone set to <b>{ $zone }</b>. It should be { $now } where you are.
zone-set-coming = Your next affirmation comes { $when }.
language-which = Which language should I use?
language-set = I'll use { $language } from now on.
button-zone-ask = Time zone
button-zone-other = Another time zone
button-zone = { $zone }
button-place = { $city }, { $region }
button-language-ask = Language
button-language = { $language }
