# Shown to one person while they type @bot in any chat: a title of a few words, and what it does or what to type.
inline-more = What else I can do
inline-safety = Open our private chat
inline-pause = A pause of 20 minutes
inline-pause-about = Posts when you'll be back
inline-breathe = Breathe with me
inline-breathe-about = Posts a slow breath to follow
inline-boundary = Words for a limit
inline-boundary-about = Type: boundary insults
inline-invite = Ask to talk, gently
inline-invite-about = Type: invite
inline-repair = One line to make things better
inline-repair-about = Type: repair
inline-validate = Show that you understand
inline-validate-about = Type: validate tired
inline-curious = A question to ask
inline-curious-about = Type: curious
inline-affirm = An affirmation for this week
inline-affirm-about = Type: affirm
# Posted as the person's own message.
inline-pause-text =
    ⏸ <b>A pause until { $until }</b>
    I need { $length }, and I'm coming back. No need to reply until then.
inline-breathe-text =
    🌬 <b>Breathe with me</b>
    Breathe in through your nose, then sip in a little more. Then breathe out, long and slow. Five times, at your own pace.
