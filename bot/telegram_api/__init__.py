"""How Telegram is reached: client, transport, rate limit, media, ephemeral messages, members."""

import os

# python-telegram-bot's coming behaviour (lengths of time as timedelta); without it every RetryAfter warns.
os.environ.setdefault("PTB_TIMEDELTA", "1")
