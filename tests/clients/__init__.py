"""The same small bot in several libraries, each played through on the local Telegram: `make clients`."""
