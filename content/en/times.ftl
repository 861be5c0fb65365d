### A time that was typed and cannot be used. The bot speaks, to the one who typed it, in the private chat or as an
### alert: 200 characters.

# Private or alert. The times named here must be ones the bot reads.
when-unclear = I didn't get that time. Try “tomorrow 7pm”, “Saturday morning”, “in 2 hours” or “19:30”.
# Private or alert. The times named here must be ones the bot reads.
when-no-clock = I got the day but not the time. Try adding one, like “tomorrow 19:00” or “Saturday morning”.
# Private. What was typed names the weekend, and neither which day nor when. The times named here must be ones the bot reads.
when-no-day = Saturday or Sunday? Add a day and a time, like “Saturday 11am” or “Sunday evening”.
# Private. The times that were possibly meant stand below as buttons, each with its day.
when-which = I can read that in more than one way. Which time do you mean?
# Private or alert. “Set my time zone” stands below.
when-no-zone = I don't know your time zone yet, so I can't use clock times. Set it first, or type something like “in 2 hours”.
# Private or alert.
when-past = That time has already passed. Try a later one.
# Private or alert.
when-too-far = That's more than 30 days away. Try something sooner.
