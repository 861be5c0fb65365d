"""Support for the tests: the bot under test, its clock, its databases, a spy on its calls to Telegram."""
