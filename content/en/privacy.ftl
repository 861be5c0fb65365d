privacy =
    <b>What I keep, and for how long</b>
    • Your first name, language, time zone, which chats I met you in, and what you saved or wrote for yourself (sentences, when they come, someone you trust): until /forget.
    • Words you have not sent: { $drafts ->
        [one] { $drafts } day
       *[other] { $drafts } days
    } at most. Once sent, I no longer have them.
    • Pauses, invites, turns and breathing (times and taps, no words): { $ended ->
        [one] { $ended } day
       *[other] { $ended } days
    }. Numbers from /temp: { $numbers ->
        [one] { $numbers } day
       *[other] { $numbers } days
    }.
    • That I sent something, and when: { $delivered ->
        [one] { $delivered } day
       *[other] { $delivered } days
    }.
    • What a chat agreed with /pact: as long as I'm in it.
    • Chats that put me out or blocked me: { $gone ->
        [one] { $gone } day
       *[other] { $gone } days
    }.

    <b>What I never keep</b>
    What is said in your chats, plain words you write to me, a “Not yet”, what you think about in /reflect.

    <b>Who can see what</b>
    In groups I don't read along: I get commands, replies to me and taps on my buttons. What you do with me in private I show to nobody unless you send it. Whoever runs me can look into what I keep. Telegram carries our messages and can see them.

    <b>It's yours</b>
    /export brings you a copy of it. /forget ends it at once and tells nobody. Only what is under way in a shared chat, such as a pause you called, keeps your name until { $rests ->
        [one] { $rests } day
       *[other] { $rests } days
    } after it is over, so that nobody there can tell.
button-export = A copy for me
button-forget = Forget me

export-group = This one is for you alone. I send it in our private chat, and nobody here sees that you asked.
export-file = Here is what you asked for: everything I keep about you. It opens in any text editor.

forget =
    <b>Shall I forget you?</b>

    <b>What goes, at once and in every chat:</b> your settings, words you have not sent, your private taps, your pauses here, and whatever I was going to send you here. I tell nobody.

    <b>What I can't take back:</b> messages that were sent. Those you can delete in Telegram yourself.

    <b>What stays for a while:</b> what you have under way in a shared chat. A pause, an invite or turns go on as promised, with your name, so that nobody there notices. { $rests ->
        [one] { $rests } day
       *[other] { $rests } days
    } after the end at the latest, that goes too; what nobody ends, after { $ended ->
        [one] { $ended } day
       *[other] { $ended } days
    }.

    If you write to me again, we begin as strangers. For a copy first: /export.
button-forget-everything = Forget everything
button-forget-nothing = Leave it as it is
forget-done =
    Done. I have forgotten you, and I told nobody.

    If you like, delete this chat in Telegram too. Take good care of yourself.
forget-nothing = All right. Everything is as it was.
