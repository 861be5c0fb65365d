"""What the tests are written with: the bot under test, its clock, its databases, a spy on its calls to Telegram."""
