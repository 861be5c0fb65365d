settings =
    <b>Your settings</b>
    Language: { $language }
    Time zone: { $zone }
zone-none = not set
zone-ask =
    Where are you? Write a city, such as <i>Lisbon</i>, or an offset, such as <i>+2</i>. Or share a location here (paper clip, Location): I keep the time zone, not the place.

    /cancel leaves it as it is.
zone-unknown = I couldn't find that one. Try the biggest city near you that shares your time, or an offset such as +5:30.
zone-at-sea = I see no time zone there, only water. Write a city instead, or an offset such as +5:30.
zone-which = Which one is it? If it is none of these, write a bigger city near you.
zone-set =
    <b>{ $zone }</b> it is. For you it should be { $now } now.
zone-set-coming = Your next sentence comes { $when }.
language-which = Which language shall I speak with you?
language-set = I speak { $language } with you from now on.
button-zone-ask = Time zone
button-zone-other = Another time zone
button-zone = { $zone }
button-place = { $city }, { $region }
button-language-ask = Language
button-language = { $language }
