### A time that was typed and cannot be used (alerts: 200 characters at most)
when-unclear = I couldn't read that time. Try “tomorrow 7pm”, “Saturday morning”, “in 2 hours” or “19:30”.
when-no-clock = I know the day, but not the hour. Try it with one, such as “tomorrow 19:00” or “Saturday morning”.
when-no-zone = I don't know your time zone yet, so I can't read clock times. Set it first, or type a length such as “in 2 hours”.
when-past = That time has already gone by. Try one that is still to come.
when-too-far = That is more than 30 days away. Something sooner is easier to keep.
