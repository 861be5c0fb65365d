### The cards for words of danger. The bot speaks, in private to the person who typed them: frightened, on a phone that
### others may look at. Help lines follow below each card.

## The cards. Their first line may be on a lock screen or in the list of chats: the same quiet line on all, it names no
## kind. Neither the reader nor who hurts them has a gender.

# Private. They are being hit or hurt.
danger-violence =
    <b>I'm glad you told me.</b>

    It sounds like someone is hurting you, or might. You didn't cause it, and finding better words won't stop it. If it's happening now, get near a door or other people if you can do that safely.

# Private. A partner hurts, scares or controls them.
danger-partner =
    <b>I'm glad you told me.</b>

    It sounds like someone close to you is hurting you, scaring you or running your life. You didn't cause that, and you don't have to fix it together. You don't have to be sure before you ask someone.

# Private. They were threatened.
danger-threat =
    <b>I'm glad you told me.</b>

    It sounds like someone has threatened you. You can take it seriously without being sure they mean it. Telling one person you trust, today, makes you safer than keeping it to yourself.

# Private. A weapon was shown or used.
danger-weapon =
    <b>I'm glad you told me.</b>

    A weapon between two people is a sign of serious danger, even if it was only shown. You don't have to calm them down. If it's near you now, get out if you can, and call the emergency number.

# Private. They were choked.
danger-choking =
    <b>I'm glad you told me.</b>

    Being choked, or kept from breathing, is a sign of serious danger, even if it happened once and they were sorry. Please see a doctor, even if there's no mark: harm can show up days later.

# Private. They are locked in or out, or hiding.
danger-locked-in =
    <b>I'm glad you told me.</b>

    It sounds like someone is keeping you from leaving, or shut you out, or you're hiding. You don't have to settle anything with them. If you can't talk, text someone where you are and what you need.

# Private. Something sexual that they do not want.
danger-coercion =
    <b>I'm glad you told me.</b>

    It sounds like something sexual is happening that you don't want. It counts, whoever they are to you, and even if you didn't say no out loud. It isn't your fault. You can tell a doctor or one of these lines as much or as little as you like.

# Private. They are followed or watched.
danger-stalking =
    <b>I'm glad you told me.</b>

    It sounds like someone is following or watching you. You're not overreacting. They may be able to see what's on this phone: if you can, use the phone of someone you trust to get help.

# Private. Somebody controls their life.
danger-control =
    <b>I'm glad you told me.</b>

    It sounds like someone else decides what you do: who you see, where you go, your money or your phone. If that scares you, don't start by talking it out with them. You can call just to ask; you don't have to decide anything first.

# Private. A child is at risk; the child may be the one who reads.
danger-child =
    <b>I'm glad you told me.</b>

    It sounds like a child may not be safe. You don't have to be sure before you ask someone; they'll think it through with you. If you're the young one: it's not your fault. Tell a grown-up you trust, like a teacher or a doctor.

# Private. They may end their own life.
danger-self =
    <b>I'm glad you told me.</b>

    It sounds like staying alive is hard right now. You don't have to carry that alone. If you might act on it, or already have, call the emergency number now, or get to someone who can be with you. You can say it just the way you wrote it here.

# Private. Somebody else may end theirs, or says so to hold the reader back.
danger-their-life =
    <b>I'm glad you told me.</b>

    It sounds like someone may want to die. That's more than one person can carry, and what they do isn't your fault. If it could be now, the emergency number can send help to them. If it's said to stop you from leaving, it's a threat to you as well.

# Private. The reader has hurt somebody, or fears to. No judgement.
danger-hurts =
    <b>I'm glad you told me.</b>

    It sounds like you've hurt someone, or you're scared you will. Writing it down is a start. If it could happen now, leave the room, or the house, before you say another word. If someone is injured, get help for them first. You can call these lines too, and just say what you wrote here.

# Private. Family, or somebody who looks after them, hurts or forces them.
danger-family =
    <b>I'm glad you told me.</b>

    It sounds like family, or someone who looks after you, is hurting, threatening or forcing you. Being family doesn't make it okay, and you don't owe them silence. You can ask for help without them knowing.

# Private. Somebody they know is being hurt.
danger-other =
    <b>I'm glad you told me.</b>

    It sounds like someone you know is being hurt. You don't need proof to ask what to do. If you talk to them, do it when they're alone, and let them decide what happens next. If it's happening now, call the emergency number.

# Private. It is not clear what kind of danger it is.
danger-unsure =
    <b>I'm glad you told me.</b>

    If you're not safe, or someone else isn't, here's who can help. You don't have to be sure before you ask.

# Private. One soft sentence, where the words only hint at danger. “Breathe with me” stands below.
danger-hint =
    I'm not sure I understood that right. If someone scares or hurts you, or you're not okay yourself, /safety has people you can talk to, also without a word. Or breathe with me for a minute first.

# Private. In place of a card, after “That's not it”.
danger-not-it = Okay, thanks for telling me. I'm here when you want to go on.

## Buttons (30 characters at most)

# Button under a card: the reader's words, the bot misunderstood.
button-not-it = That's not it
# Button under a card. Opens /safety.
button-numbers = Numbers and more
# Button. Back to what the card interrupted.
button-go-on = Go on
