### /safety and the card for words of danger: read by someone frightened, on a phone that others may look at.
### What comes first in a message may be seen in the list of chats: it says nothing.

safety =
    <b>Some numbers, and a few things that can help right now.</b>

    If you are afraid of your partner, exercises for couples are the wrong tool. You don't have to fix this together, and you don't have to be sure that it “counts”.
safety-beside =
    <b>Without calling anyone</b>
    “Solid ground” lets the body settle first. “Someone I trust” is for one person who may simply know: a friend, a neighbour, a doctor.
    Would you like three questions? They come one at a time, and no answer is kept.
safety-after =
    <b>Afterwards</b>
    • A call stays in the phone's list of calls: open the list, press and hold the call (on some phones: swipe it), then “Delete”.
    • What is marked “not on the bill” does not appear on the phone bill. Other calls and texts may.
    • Texts and chats stay in their app, and pages in the browser's history, until they are deleted there.
    • A call from the phone of someone you trust leaves nothing on yours.
safety-after-here = • “Clear my trail” empties this chat and deletes what I keep about you.
safety-trusted =
    <b>Someone I trust</b>
    { $text }

## Help by country
safety-silent = <b>{ $country }: without speaking</b>
safety-silent-none = I know of no line there that you can write to. A message to someone you trust is a silent way, too.
safety-calls = <b>{ $country }: by phone</b>
safety-emergency = • In danger now: { $numbers }
safety-emergency-local = • In danger now: your local emergency number
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * reported by a newspaper, not checked with the service
safety-checked = Last checked on { $day }. Numbers change.
safety-elsewhere = Lines in other places: findahelpline.com, and against violence nomoredirectory.org
safety-no-line = For { $country } I have no number that was checked.
safety-anywhere =
    <b>Wherever you are</b>
    • Lines by country: findahelpline.com, and against violence nomoredirectory.org
    • Someone you trust, who may simply know: a friend, a neighbour, a doctor.
    { $emergency }
safety-way-text = text <b>{ $to }</b>
safety-way-text-word = text <b>{ $say }</b> to <b>{ $to }</b>
safety-way-text-silent = silent text to <b>{ $to }</b>
safety-way-dialogue = text dialogue with <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = dial <b>{ $to }</b>
safety-way-site = <b>{ $to }</b>
safety-way-app = the app <b>{ $to }</b>
safety-way-press = dial <b>{ $to }</b>, then <b>{ $then }</b>, without a word
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, then <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, option <b>{ $then }</b>
safety-kind-violence = help against violence
safety-kind-suicide = thoughts of suicide
safety-kind-emotional = emotional support
safety-kind-emergency = emergency
safety-kind-police = police
safety-kind-social = social emergency
safety-kind-counselling = counselling
safety-kind-map = a map of help
safety-audience-men = for men
safety-audience-migrants = for migrants
safety-named = { $name }
safety-always = 24/7
safety-hours-daily = { $open }–{ $close } h
safety-hours-mon-fri = Monday to Friday, { $open }–{ $close } h
safety-since = since { $day }
safety-languages = { $count ->
    [one] one language
   *[other] { $count } languages
}
safety-speaks = { $languages }
safety-mark-free = free
safety-mark-off-bill = not on the bill
safety-mark-anonymous = anonymous
safety-mark-confidential = confidential
safety-mark-call-log = delete it from the call log
safety-mark-mobile = from a mobile phone
safety-mark-abroad = from abroad
safety-mark-not-in-territories = not in the territories
safety-mark-planned-may-2026 = planned for May 2026; nobody has confirmed that it works
safety-mark-cuts-2025 = cuts reported in 2025

## Another country
country-ask =
    <b>Which country?</b>
    Tap it, or write its name. It is not kept.
country-ask-here =
    <b>Which country?</b>
    It is not kept.
country-several = Which one is it?
country-unknown = I couldn't find that country. Try another spelling, or tap it here. /cancel closes this.
button-country = { $country }

## Three questions
safety-question =
    <b>{ $step } of { $last }</b> · no answer is kept

    { $text }
safety-question-1 = Am I afraid of how the other one may react when I say no?
safety-question-2 = Do I change what I do, wear or say, or whom I meet, because I'm afraid of what would happen otherwise?
safety-question-3 = Has anyone close to me stood in my way, thrown things, taken my phone or my money, hurt me, or said they would?
safety-heard-yes = What you describe is something people at these lines hear every day. You may call only to ask.
safety-heard-no = It may still be right to talk to someone. You may call only to ask.

## Someone I trust
trusted-ask =
    <b>Who comes to mind?</b>
    Write it in your own words: a name, a number, what you agreed. At most { $count } characters. Only you see it, and only on /safety.

    /cancel leaves it as it is.

## Clear my trail
safety-trail-ask =
    <b>Empty this chat?</b>
    I delete the messages of the last two days here, yours and mine, and what I keep about you. Nobody is told. It cannot be taken back.

    What is older, Telegram lets only you delete: “Clear history” in this chat's menu.
safety-trail-now = One moment …
safety-trail-done = Cleared. What is older than two days, only you can delete: “Clear history” in this chat's menu.
safety-trail-partly = Some of it could not be deleted just now. What you still see, you can delete: “Clear history” in this chat's menu.

## The card for words of danger
danger-partner =
    <b>Let's stop here for a moment.</b>

    What you wrote sounds as if someone may hurt you. You didn't cause that, and you don't have to sort it out with them. You don't have to be sure before you ask somebody.
danger-child =
    <b>Let's stop here for a moment.</b>

    What you wrote sounds as if a child may not be safe. You don't have to be sure before you ask somebody: they think it through with you.
danger-self =
    <b>I'm glad you wrote it down.</b>

    It sounds very heavy, and you don't have to carry it alone. If you might act on it, call your local emergency number now, or go where somebody is. You may say it just as you wrote it here.
danger-their-life =
    <b>Let's stop here for a moment.</b>

    When someone speaks of ending their life, it takes more than one person to hold. If it may be now, the local emergency number can send help to them. What they do is not in your hands, and not your fault.
danger-unsure =
    <b>Let's stop here for a moment.</b>

    I couldn't read that properly just now. In case it was about danger, to you or to someone else, here is help. If it wasn't, tap “That's not it”.
danger-not-it = All right, and thank you for telling me. I'm here when you want to go on.

## Buttons
button-solid-ground = Solid ground
button-trusted = Someone I trust
button-trusted-change = Change
button-trusted-remove = Remove
button-three-questions = Three questions
button-another-country = Another country
button-more-countries = More countries
button-clear-trail = Clear my trail
button-clear-it = Clear it
button-yes = Yes
button-no = No
button-skip = Skip
button-not-it = That's not it
button-numbers = Numbers and more
