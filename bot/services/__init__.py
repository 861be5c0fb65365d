"""Use cases: plain functions of a session and values. They know nothing of Telegram and hold no text."""
