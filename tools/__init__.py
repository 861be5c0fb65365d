"""Scripts that make files of the repository; none of them runs with the bot."""
