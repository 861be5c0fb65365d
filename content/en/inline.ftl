inline-more = What else I can do
inline-safety = Open our private chat
inline-pause = A pause of 20 minutes
inline-pause-about = Posts when you'll be back
inline-breathe = Breathe with me
inline-breathe-about = Posts a slow breath to follow
inline-boundary = Words for a limit
inline-boundary-about = Type: boundary insults
inline-invite = A gentle way to ask for a talk
inline-invite-about = Type: invite
inline-repair = One line to mend a moment
inline-repair-about = Type: repair
inline-validate = Show that you understand
inline-validate-about = Type: validate tired
inline-curious = An open question
inline-curious-about = Type: curious
inline-affirm = A sentence to stand on
inline-affirm-about = Type: affirm
inline-pause-text =
    ⏸ <b>A pause until { $until }</b>
    I need { $length } and I'm coming back. Nothing needs to be answered until then.
inline-breathe-text =
    🌬 <b>Breathe with me</b>
    In through the nose, one small sip more, and a long, slow breath out. Five times, at your own pace.
