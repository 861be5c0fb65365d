"""Sending at Telegram's pace: a queue per chat, and what is left of the overall rate for timers and pushes.

Telegram allows about 30 messages a second overall for pushes, 1 a second in one chat with short bursts, and 20 a minute
in one group, edits counted (TELEGRAM.md, Limits). All waits are in the clock's seconds.
"""

from bot.telegram_api.rate_limit.limiter import RateLimiter
from bot.telegram_api.rate_limit.overall_pace import OVERALL_PER_SECOND

__all__ = ["OVERALL_PER_SECOND", "RateLimiter"]
