### /safety: read by someone frightened, on a phone that others may look at.
### The bot speaks, in private to one person. What comes first in a message may be seen in the list of chats: it says
### nothing.

# Private. The first of the blocks of /safety; help lines follow.
safety =
    <b>Some numbers, and a few things that can help right now.</b>

    If you're scared of your partner, exercises for couples are the wrong tool. You don't have to fix this together, and you don't have to be sure it “counts”.

# Private. A block of /safety, after the help lines. “Solid ground”, “Someone I trust” and “Three questions” are
# buttons.
safety-beside =
    <b>Without calling anyone</b>
    “Solid ground” helps you get steady first. “Someone I trust” is for one person you can tell: a friend, a neighbor, a doctor.
    There are also three short questions, if you want them. Your answers aren't saved.

# Private. A block of /safety. “Not on your phone bill” is safety-mark-off-bill.
safety-after =
    <b>Afterwards</b>
    • A call stays in your phone's call log. To delete it, open the log, press and hold the call (on some phones, swipe it), then tap “Delete”.
    • Lines marked “not on your phone bill” don't show up on the bill. Other calls and texts might.
    • Texts and chats stay in their app until you delete them there. Web pages stay in your browser history.
    • If you call from the phone of someone you trust, nothing is left on yours.

# In the private chat. Last line of that block. “Clear my trail” is a button.
safety-after-here = • “Clear my trail” deletes what it can from this chat, and everything I've saved about you.
# In the private chat. A block of /safety. $text: what the reader wrote about the person they trust.
safety-trusted =
    <b>Someone I trust</b>
    { $text }

## Help by country: lines below one another; the small parts of a line are put side by side with a dot between

# Private. Title. $country: its name.
safety-silent = <b>{ $country }: without speaking</b>
# Private. Below that title.
safety-silent-none = I don't know of a line there that you can text. You can also text someone you trust.
# Private. Title. $country: its name.
safety-calls = <b>{ $country }: by phone</b>
# Private. A line. $numbers: phone numbers.
safety-emergency = • In danger now: { $numbers }
# Private. The same line, where the number is not known.
safety-emergency-local = • In danger now: your local emergency number
# Private. One way of a help line. $way: how to reach it, one of safety-way. $about: what it is, the small parts that
# follow here.
safety-line = • { $way } · { $about }
# Private. The same, with the mark * explained in safety-newspaper. $way, $about: as above.
safety-newspaper-line = • { $way } · { $about } *
# Private. Explains the mark *.
safety-newspaper = * from a newspaper report, not confirmed by the service
# Private. The last line but one. $day: a date, like “3 May 2026”.
safety-checked = Last checked on { $day }. Numbers change.
# Private. The last line. The two addresses stay as they are.
safety-elsewhere = Lines in other places: findahelpline.com. For help with violence: nomoredirectory.org
# Private. $country: its name.
safety-no-line = I don't have a checked number for { $country }.
# Private. In place of a country's lines. $emergency: one of the two lines above.
safety-anywhere =
    <b>Wherever you are</b>
    { $emergency }
    • Lines by country: findahelpline.com. For help with violence: nomoredirectory.org
    • Someone you trust: a friend, a neighbor, a doctor.

# Private. Part of a line. $to: a phone number to send a text message to.
safety-way-text = text <b>{ $to }</b>
# Private. Part of a line. $say: the word to send. $to: a phone number.
safety-way-text-word = text <b>{ $say }</b> to <b>{ $to }</b>
# Private. Part of a line: the text makes no sound. $to: a phone number.
safety-way-text-silent = silent text to <b>{ $to }</b>
# Private. Part of a line: somebody answers by text. $to: a phone number.
safety-way-dialogue = text back and forth with <b>{ $to }</b>
# Private. Part of a line. $to: a phone number.
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
# Private. Part of a line. $to: the address of a web page with a chat.
safety-way-chat = <b>{ $to }</b>
# Private. Part of a line. $to: a code to dial.
safety-way-code = dial <b>{ $to }</b>
# Private. Part of a line. $to: the address of a web page.
safety-way-site = <b>{ $to }</b>
# Private. Part of a line. $to: the app's name.
safety-way-app = the app <b>{ $to }</b>
# Private. Part of a line: a silent call. $to: a phone number. $then: the keys to press.
safety-way-press = dial <b>{ $to }</b>, then <b>{ $then }</b>, without a word
# Private. Part of a line. $to: a phone number.
safety-way-call = <b>{ $to }</b>
# Private. Part of a line. $to: a phone number. $then: what to dial after it.
safety-way-call-then = <b>{ $to }</b>, then <b>{ $then }</b>
# Private. Part of a line. $to: a phone number. $then: the choice in its menu.
safety-way-call-option = <b>{ $to }</b>, option <b>{ $then }</b>
# Private. Part of a line: what it helps with.
safety-kind-violence = help with violence
# Private. Part of a line: what it helps with.
safety-kind-suicide = help with thoughts of suicide
# Private. Part of a line: what it gives.
safety-kind-emotional = emotional support
# Private. Part of a line: the emergency number.
safety-kind-emergency = emergency
# Private. Part of a line: the police.
safety-kind-police = police
# Private. Part of a line: a line for people in need of shelter or care.
safety-kind-social = social emergency line
# Private. Part of a line: what it gives.
safety-kind-counselling = counseling
# Private. Part of a line: a web page that shows help nearby.
safety-kind-map = a map of help
# Private. Part of a line: whom it is for.
safety-audience-men = for men
# Private. Part of a line: whom it is for.
safety-audience-migrants = for migrants
# Private. Part of a line. $name: the service's own name, or a region.
safety-named = { $name }
# Private. Part of a line: day and night.
safety-always = 24/7
# Private. Part of a line. $open, $close: hours, 08 and 20.
safety-hours-daily = { $open }:00 to { $close }:00
# Private. Part of a line. $open, $close: hours, 08 and 20.
safety-hours-mon-fri = Monday to Friday, { $open }:00 to { $close }:00
# Private. Part of a line: the number is new. $day: a date.
safety-since = since { $day }
# Private. Part of a line: how many languages are spoken there. $count: a number.
safety-languages = { $count ->
    [one] one language
   *[other] { $count } languages
}
# Private. Part of a line. $languages: the names of languages, as a list.
safety-speaks = { $languages }
# Private. Part of a line: the call costs nothing.
safety-mark-free = free
# Private. Part of a line.
safety-mark-off-bill = not on your phone bill
# Private. Part of a line.
safety-mark-anonymous = anonymous
# Private. Part of a line.
safety-mark-confidential = confidential
# Private. Part of a line: the reader shall delete the call.
safety-mark-call-log = delete it from your call log
# Private. Part of a line: only from a mobile phone.
safety-mark-mobile = from a mobile phone
# Private. Part of a line: the number for calls from another country.
safety-mark-abroad = from abroad
# Private. Part of a line: the overseas territories of that country.
safety-mark-not-in-territories = not in the territories
# Private. Part of a line: whether it opened is not known.
safety-mark-planned-may-2026 = planned for May 2026, not confirmed yet
# Private. Part of a line: it may be there less often.
safety-mark-cuts-2025 = cuts reported in 2025

## Another country

# In the private chat. Countries stand below as buttons.
country-ask =
    <b>Which country?</b>
    Tap it, or type its name. I won't save it.

# Private, in a group. Countries stand below as buttons.
country-ask-here =
    <b>Which country?</b>
    I won't save it.

# In the private chat. The ones that fit stand below as buttons.
country-several = Which one is it?
# In the private chat. Countries stand below as buttons.
country-unknown = I couldn't find that country. Try another spelling, or tap it here. Send /cancel to close this.
# Button, two in a row, 30. $country: its name.
button-country = { $country }

## Three questions

# Private. $step of $last: which question of how many. $text: the question.
safety-question =
    <b>{ $step } of { $last }</b> · your answer isn't saved

    { $text }

# Private. The reader asks themselves; “my partner” has no gender.
safety-question-1 = Am I scared of how my partner might react if I say no?
# Private. The reader asks themselves.
safety-question-2 = Do I change what I do, wear or say, or who I see, because I'm scared of what might happen if I don't?
# Private. The reader asks themselves.
safety-question-3 = Has anyone close to me blocked my way, thrown things, taken my phone or my money, hurt me, or said they would?
# Private. Below the first block of /safety, after a yes.
safety-heard-yes = People at these lines hear things like this every day. You can call just to ask.
# Private. Below the first block of /safety, after no yes.
safety-heard-no = You can still talk to someone. You can call just to ask.

## Someone I trust

# In the private chat. The next text is saved. $count: most characters, a number.
trusted-ask =
    <b>Who comes to mind?</b>
    Type a name, a number, what you agreed on: up to { $count } characters. I only show it on /safety.

    Anyone who opens this chat on your phone can read it. Leave out anything that would put you or them at risk.

    Send /cancel to leave it as is.

## Clear my trail

# In the private chat. “Clear history” is Telegram's own; use its name in your language.
safety-trail-ask =
    <b>Empty this chat?</b>
    I'll delete the last two days of messages here, yours and mine, and everything I've saved about you. Nobody is told. This can't be undone.

    Only you can delete older messages: “Clear history” in this chat's menu.

# In the private chat, for a second.
safety-trail-now = One moment …
# Alert, 200: nothing of it stays in the chat.
safety-trail-done = Cleared. Only you can delete messages older than two days: “Clear history” in this chat's menu.
# Alert, 200: nothing of it stays in the chat.
safety-trail-partly = I couldn't delete all of it just now. You can delete what's left: “Clear history” in this chat's menu.

## Buttons (30 characters at most)

# Button. Begins /ground.
button-solid-ground = Solid ground
# Button, two in a row, and a title: the reader's words.
button-trusted = Someone I trust
# Button. Changes what one wrote about someone one trusts.
button-trusted-change = Change
# Button. Removes that.
button-trusted-remove = Remove
# Button. Asks three questions.
button-three-questions = Three questions
# Button. Shows the countries.
button-another-country = Another country
# Button. Shows the next eight.
button-more-countries = More countries
# Button. Asks before it empties the chat.
button-clear-trail = Clear my trail
# Button. Empties the chat and deletes one's data.
button-clear-it = Clear it
# Button, two in a row.
button-yes = Yes
# Button, two in a row.
button-no = No
# Button. The next question, without an answer.
button-skip = Skip
