### After the bot had to go back to an older copy of its database. Pushed once, without a sound, to every chat that used it lately.

# Pushed, in private or to everyone in the group. The first line may be read on a lock screen. $when: the moment of the copy;
# what was set, changed or ended after it is not known any more.
restored =
    A quick note about my memory.
    I had to go back to a copy from { $when }. If you set or changed something here after that, please check it and set it again. I may also ask about something that's already over. Sorry about that.

# Pushed, in the private chat, below restored.
restored-private = If you used /forget after that, please send it again.
