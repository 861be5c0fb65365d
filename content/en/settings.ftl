### /settings. The bot speaks, in private to one person.

# Private. $language: its own name, like “English”. $zone: a place like “Lisbon (Portugal)”, or zone-none.
settings =
    <b>Your settings</b>
    Language: { $language }
    Time zone: { $zone }

# Private. A line below the settings, with a button for each language. $language: its own name, like “English”.
settings-group = Language in the group: { $language }
# In the group, in the language that somebody there chose. $language: its own name.
group-language-set = From now on I speak { $language } here.
# Private. In place of a time zone.
zone-none = not set
# In the private chat. The place named here must be one the bot finds. “Location” is Telegram's own; use its name in
# your language.
zone-ask =
    Where are you? Type a city, like <i>Lisbon</i>, or an offset, like <i>+2</i>. Or share a location here (paper clip, Location). I save the time zone, not the place.

    Send /cancel to leave it as is.

# In the private chat.
zone-unknown = I couldn't find that one. Try a big city near you in the same time zone, or an offset like +5:30.
# In the private chat, to a location that was shared.
zone-at-sea = That spot has no time zone. Type a city instead, or an offset like +5:30.
# In the private chat. The places stand below as buttons.
zone-which = Which one is it? If it's none of these, type a bigger city near you.
# In the private chat. $zone: a place like “Lisbon (Portugal)”. $now: the time there.
zone-set =
    Time zone set to <b>{ $zone }</b>. It should be { $now } where you are.

# In the private chat. A line below it. $when: date and time, in the reader's zone.
zone-set-coming = Your next affirmation comes { $when }.
# Private. The languages stand below as buttons.
language-which = Which language should I use?
# Private, in the new language. $language: its own name.
language-set = I'll use { $language } from now on.

## Buttons (30 characters at most)

# Button. Asks for the time zone.
button-zone-ask = Time zone
# Button. Asks for it once more.
button-zone-other = Another time zone
# Button. $zone: a place like “Lisbon (Portugal)”.
button-zone = { $zone }
# Button. $city: a city. $region: where it is.
button-place = { $city }, { $region }
# Button. Shows the languages.
button-language-ask = Language
# Button. $language: its own name.
button-language = { $language }
