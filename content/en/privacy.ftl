### /privacy, /export and /forget. The bot speaks, in private to one person.

# Private. $drafts, $ended, $numbers, $delivered, $gone, $rests: lengths in their basic form, like “30 days”.
privacy =
    <b>What I save, and for how long</b>
    • Your first name, language, time zone, the chats I met you in, and what you saved or wrote for yourself (affirmations and when they come, someone you trust): until you send /forget.
    • Drafts you haven't sent: { $drafts } at most. Once you send one, I don't have it anymore.
    • A message you put away in /check: until you get it back. If I can't reach you: { $drafts } longer.
    • Pauses, invites, turns and breathing (times and taps, no words): { $ended }. Numbers from /temp: { $numbers }.
    • That I sent something, and when: { $delivered }.
    • What a chat agreed on with /pact: as long as I'm in it.
    • Chats that removed or blocked me: { $gone }.

    <b>What I never save</b>
    What you say in your chats, plain messages you type to me, a “Not yet”, your thoughts in /reflect. If too many messages come at once, yours waits with me until I get to it.

    <b>Who can see what</b>
    I can't read your group chats. I only get commands, replies to me and taps on my buttons. I don't show anyone what you do in our private chat unless you send it. Anyone who opens this chat on your phone can read it. The people who run this bot can see what's saved. Telegram carries our messages and can see them.

    <b>It's yours</b>
    /export gets you a copy. /forget deletes it right away, and nobody is told. If something is still going in a shared chat, like a pause you called, it keeps your name for up to { $rests } after it's over, so nobody there notices.

# Button, two in a row, 30. Does /export.
button-export = Get a copy
# Button, two in a row, 30. Does /forget, which asks once more.
button-forget = Delete my data

## The copy

# Private, in a group. “Continue in private” stands below.
export-group = This one is just for you. You get it in our private chat, and nobody here sees that you asked.
# In the private chat: caption of the file.
export-file = Here's what you asked for: everything I've saved about you. You can open it in any text editor.

## The end of it

# Private. $rests, $ended: lengths in their basic form, like “8 days”.
forget =
    <b>Delete your data?</b>

    <b>Gone right away, in every chat:</b> your settings, drafts you haven't sent, your private taps, your pauses here, and anything I was going to send you here. Nobody is told.

    <b>Can't be undone by me:</b> messages that were already sent. You can delete those yourself in Telegram.

    <b>Stays for a while:</b> anything still going in a shared chat, like a pause or an invite, so nobody there notices. It's deleted at most { $rests } after it ends. If nobody ends it, it's deleted after { $ended }.

    If you write to me again, you start from zero. Want a copy first? /export

# Button, 30. Deletes it at once.
button-forget-everything = Delete everything
# Button, 30. “It” is one's data.
button-forget-nothing = Keep it
# Private. The last thing the bot says.
forget-done =
    Done. Your data is deleted, and nobody was told.

    You can delete this chat in Telegram too. Take good care of yourself.

# Private, after “Keep it”.
forget-nothing = Okay. Nothing was deleted.
