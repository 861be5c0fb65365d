"""Pure rules, standard library only: no database, no Telegram, no words."""
