"""Use cases: plain functions of a session and values. They know no Telegram and no wording."""
