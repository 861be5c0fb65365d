"""How we reach Telegram: transport, pacing, order, clips."""
