### /safety and the card for words of danger: read by someone frightened, on a phone that others may look at.
### What comes first in a message may be seen in the list of chats: it says nothing.

safety =
    <b>Some numbers, and a few things that can help right now.</b>

    If you're scared of your partner, exercises for couples are the wrong tool. You don't have to fix this together, and you don't have to be sure it “counts”.
safety-beside =
    <b>Without calling anyone</b>
    “Solid ground” helps you get steady first. “Someone I trust” is for one person you can tell: a friend, a neighbor, a doctor.
    There are also three short questions, if you want them. Your answers aren't saved.
safety-after =
    <b>Afterwards</b>
    • A call stays in your phone's call log. To delete it, open the log, press and hold the call (on some phones, swipe it), then tap “Delete”.
    • Lines marked “not on your phone bill” don't show up on the bill. Other calls and texts might.
    • Texts and chats stay in their app until you delete them there. Web pages stay in your browser history.
    • If you call from the phone of someone you trust, nothing is left on yours.
safety-after-here = • “Clear my trail” deletes what it can from this chat, and everything I've saved about you.
safety-trusted =
    <b>Someone I trust</b>
    { $text }

## Help by country
safety-silent = <b>{ $country }: without speaking</b>
safety-silent-none = I don't know of a line there that you can text. You can also text someone you trust.
safety-calls = <b>{ $country }: by phone</b>
safety-emergency = • In danger now: { $numbers }
safety-emergency-local = • In danger now: your local emergency number
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * from a newspaper report, not confirmed by the service
safety-checked = Last checked on { $day }. Numbers change.
safety-elsewhere = Lines in other places: findahelpline.com. For help with violence: nomoredirectory.org
safety-no-line = I don't have a checked number for { $country }.
safety-anywhere =
    <b>Wherever you are</b>
    { $emergency }
    • Lines by country: findahelpline.com. For help with violence: nomoredirectory.org
    • Someone you trust: a friend, a neighbor, a doctor.
safety-way-text = text <b>{ $to }</b>
safety-way-text-word = text <b>{ $say }</b> to <b>{ $to }</b>
safety-way-text-silent = silent text to <b>{ $to }</b>
safety-way-dialogue = text back and forth with <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = dial <b>{ $to }</b>
safety-way-site = <b>{ $to }</b>
safety-way-app = the app <b>{ $to }</b>
safety-way-press = dial <b>{ $to }</b>, then <b>{ $then }</b>, without a word
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, then <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, option <b>{ $then }</b>
safety-kind-violence = help with violence
safety-kind-suicide = help with thoughts of suicide
safety-kind-emotional = emotional support
safety-kind-emergency = emergency
safety-kind-police = police
safety-kind-social = social emergency line
safety-kind-counselling = counseling
safety-kind-map = a map of help
safety-audience-men = for men
safety-audience-migrants = for migrants
safety-named = { $name }
safety-always = 24/7
safety-hours-daily = { $open }:00 to { $close }:00
safety-hours-mon-fri = Monday to Friday, { $open }:00 to { $close }:00
safety-since = since { $day }
safety-languages = { $count ->
    [one] one language
   *[other] { $count } languages
}
safety-speaks = { $languages }
safety-mark-free = free
safety-mark-off-bill = not on your phone bill
safety-mark-anonymous = anonymous
safety-mark-confidential = confidential
safety-mark-call-log = delete it from your call log
safety-mark-mobile = from a mobile phone
safety-mark-abroad = from abroad
safety-mark-not-in-territories = not in the territories
safety-mark-planned-may-2026 = planned for May 2026, not confirmed yet
safety-mark-cuts-2025 = cuts reported in 2025

## Another country
country-ask =
    <b>Which country?</b>
    Tap it, or type its name. I won't save it.
country-ask-here =
    <b>Which country?</b>
    I won't save it.
country-several = Which one is it?
country-unknown = I couldn't find that country. Try another spelling, or tap it here. Send /cancel to close this.
button-country = { $country }

## Three questions
safety-question =
    <b>{ $step } of { $last }</b> · your answer isn't saved

    { $text }
safety-question-1 = Am I scared of how my partner might react if I say no?
safety-question-2 = Do I change what I do, wear or say, or who I see, because I'm scared of what might happen if I don't?
safety-question-3 = Has anyone close to me blocked my way, thrown things, taken my phone or my money, hurt me, or said they would?
safety-heard-yes = People at these lines hear things like this every day. You can call just to ask.
safety-heard-no = You can still talk to someone. You can call just to ask.

## Someone I trust
trusted-ask =
    <b>Who comes to mind?</b>
    Type a name, a number, what you agreed on: up to { $count } characters. I only show it on /safety.

    Anyone who opens this chat on your phone can read it. Leave out anything that would put you or them at risk.

    Send /cancel to leave it as is.

## Clear my trail
safety-trail-ask =
    <b>Empty this chat?</b>
    I'll delete the last two days of messages here, yours and mine, and everything I've saved about you. Nobody is told. This can't be undone.

    Only you can delete older messages: “Clear history” in this chat's menu.
safety-trail-now = One moment …
safety-trail-done = Cleared. Only you can delete messages older than two days: “Clear history” in this chat's menu.
safety-trail-partly = I couldn't delete all of it just now. You can delete what's left: “Clear history” in this chat's menu.

## The cards for words of danger
# To the person who typed it, in the private chat or where only they see it. Help lines follow below each card.
# The first line may be seen in the list of chats and on a locked screen: the same quiet line on all, it names no kind.
danger-violence =
    <b>I'm glad you told me.</b>

    It sounds like someone is hurting you, or might. You didn't cause it, and finding better words won't stop it. If it's happening now, get near a door or other people if you can do that safely.
danger-partner =
    <b>I'm glad you told me.</b>

    It sounds like someone close to you is hurting you, scaring you or running your life. You didn't cause that, and you don't have to fix it together. You don't have to be sure before you ask someone.
danger-threat =
    <b>I'm glad you told me.</b>

    It sounds like someone has threatened you. You can take it seriously without being sure they mean it. Telling one person you trust, today, makes you safer than keeping it to yourself.
danger-weapon =
    <b>I'm glad you told me.</b>

    A weapon between two people is a sign of serious danger, even if it was only shown. You don't have to calm them down. If it's near you now, get out if you can, and call the emergency number.
danger-choking =
    <b>I'm glad you told me.</b>

    Being choked, or kept from breathing, is a sign of serious danger, even if it happened once and they were sorry. Please see a doctor, even if there's no mark: harm can show up days later.
danger-locked-in =
    <b>I'm glad you told me.</b>

    It sounds like someone is keeping you from leaving, or shut you out, or you're hiding. You don't have to settle anything with them. If you can't talk, text someone where you are and what you need.
danger-coercion =
    <b>I'm glad you told me.</b>

    It sounds like something sexual is happening that you don't want. It counts, whoever they are to you, and even if you didn't say no out loud. It isn't your fault. You can tell a doctor or one of these lines as much or as little as you like.
danger-stalking =
    <b>I'm glad you told me.</b>

    It sounds like someone is following or watching you. You're not overreacting. They may be able to see what's on this phone: if you can, use the phone of someone you trust to get help.
danger-control =
    <b>I'm glad you told me.</b>

    It sounds like someone else decides what you do: who you see, where you go, your money or your phone. If that scares you, don't start by talking it out with them. You can call just to ask; you don't have to decide anything first.
danger-child =
    <b>I'm glad you told me.</b>

    It sounds like a child may not be safe. You don't have to be sure before you ask someone; they'll think it through with you. If you're the young one: it's not your fault. Tell a grown-up you trust, like a teacher or a doctor.
danger-self =
    <b>I'm glad you told me.</b>

    It sounds like staying alive is hard right now. You don't have to carry that alone. If you might act on it, or already have, call the emergency number now, or get to someone who can be with you. You can say it just the way you wrote it here.
danger-their-life =
    <b>I'm glad you told me.</b>

    It sounds like someone may want to die. That's more than one person can carry, and what they do isn't your fault. If it could be now, the emergency number can send help to them. If it's said to stop you from leaving, it's a threat to you as well.
danger-hurts =
    <b>I'm glad you told me.</b>

    It sounds like you've hurt someone, or you're scared you will. Writing it down is a start. If it could happen now, leave the room, or the house, before you say another word. If someone is injured, get help for them first. You can call these lines too, and just say what you wrote here.
danger-family =
    <b>I'm glad you told me.</b>

    It sounds like family, or someone who looks after you, is hurting, threatening or forcing you. Being family doesn't make it okay, and you don't owe them silence. You can ask for help without them knowing.
danger-other =
    <b>I'm glad you told me.</b>

    It sounds like someone you know is being hurt. You don't need proof to ask what to do. If you talk to them, do it when they're alone, and let them decide what happens next. If it's happening now, call the emergency number.
danger-unsure =
    <b>I'm glad you told me.</b>

    If you're not safe, or someone else isn't, here's who can help. You don't have to be sure before you ask.
# One soft sentence, where the words only hint at danger. "Breathe with me" stands below it.
danger-hint =
    I'm not sure I understood that right. If someone scares or hurts you, or you're not okay yourself, /safety has people you can talk to, also without a word. Or breathe with me for a minute first.
# In place of a card, after "That's not it".
danger-not-it = Okay, thanks for telling me. I'm here when you want to go on.

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
button-go-on = Go on
