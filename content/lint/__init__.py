"""Check the words: what `python -m content check` holds every language to, and previews of the messages."""
