"""What every other package may use: settings, clock, log, availability of what the bot depends on, histograms."""
