### A time that was typed and cannot be used (alerts: 200 characters at most)
when-unclear = I didn't get that time. Try “tomorrow 7pm”, “Saturday morning”, “in 2 hours” or “19:30”.
when-no-clock = I got the day but not the time. Try adding one, like “tomorrow 19:00” or “Saturday morning”.
when-no-zone = I don't know your time zone yet, so I can't use clock times. Set it first, or type something like “in 2 hours”.
when-past = That time has already passed. Try a later one.
when-too-far = That's more than 30 days away. Try something sooner.
