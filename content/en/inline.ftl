### What one person sees while they type @bot in any chat: a list. Each has a title of a few words, and a line below it
### that says what it does or what to type. The words behind “Type:” are keywords of the bot, the same in every language.

# Button above the list, about 30 characters. Opens the private chat at /help.
inline-more = What else I can do
# Button above lines for a limit, about 30 characters; only who types sees it. Opens the private chat at /safety.
inline-unsafe = Not sure it's safe to say?
# Button above an empty list, in answer to words of danger: it must tell nothing. Opens the private chat at /safety.
inline-safety = Open our private chat
# Title. $length: a length in its basic form, like “20 minutes”.
inline-pause = ⏸ A pause of { $length }
# Line below the title. `pause` is a keyword.
inline-pause-about = Posts when you'll be back. For another length, type: pause 45
# Title.
inline-temp = 🌡 How are we, 0 to 10?
# Line below the title.
inline-temp-about = You each tap a number. They show up together.
# Title. Below it stands the line that is posted, need-line-hear. To find it, one types: need hear
inline-need-hear = 🤲 I need to be heard
# Title. Below it stands the line that is posted, need-line-think. To find it, one types: need think
inline-need-think = 🤲 I need help thinking
# Title. Below it stands the line that is posted, need-line-hold. To find it, one types: need hold
inline-need-hold = 🤲 I need to be held
# Title. Below it stands the line that is posted, need-line-space. To find it, one types: need space
inline-need-space = 🤲 I need some space
# Title.
inline-breathe = 🌬 Breathe with me
# Line below the title.
inline-breathe-about = Posts a slow breath to follow
# Title.
inline-boundary = ✋ Words for a limit
# Line below the title. `boundary` is a keyword; “insults” is what one looks for.
inline-boundary-about = Type: boundary insults
# Title; the invite itself stands below. $purpose: what it is about, like “A check-in”.
inline-invite = 💬 Ask to talk: { $purpose }
# Title. A line to say to one's partner.
inline-repair = 🩹 One line to make things better
# Line below the title. `repair` is a keyword.
inline-repair-about = Type: repair
# Title.
inline-validate = 👂 Show that you understand
# Line below the title. `validate` is a keyword; “tired” is what one looks for.
inline-validate-about = Type: validate tired
# Title.
inline-curious = 💡 A question to ask
# Line below the title. `curious` is a keyword.
inline-curious-about = Type: curious
# Title.
inline-affirm = ☀️ An affirmation for this week
# Line below the title. `affirm` is a keyword.
inline-affirm-about = Type: affirm

## Posted in that chat as the person's own message: the person speaks, to everyone there

# The person's words, pushed. $until: time, in each reader's zone. $length: a length in its basic form, like “20
# minutes”.
inline-pause-text =
    ⏸ <b>A pause until { $until }</b>
    I need { $length }, and I'm coming back. No need to reply until then.

    Tap “I'm ready” when you can talk again. I'll only see it once we're both ready.

# The person's words, pushed: the first line says nothing about a quarrel. The buttons 0 to 10 stand below. No command
# here: without the bot it would be sent to the partner.
inline-temp-text =
    🌡 <b>How are we right now, 0 to 10?</b>
    0 is calm, 10 is more than you can take. We each tap our own number, and nobody sees it until we've both tapped. Then they show up here together.

    If we haven't both tapped within an hour, nothing is shown.

# The person's words, pushed. $line: one of need-line.
inline-need-text = 🤲 { $line }

# The person's words, pushed; also a caption. To whoever breathes along.
inline-breathe-text =
    🌬 <b>Breathe with me</b>
    Breathe in through your nose, then sip in a little more. Then breathe out, long and slow. Five times, at your own pace.
