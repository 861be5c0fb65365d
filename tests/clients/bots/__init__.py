"""The small bot in each library; those that are not in .venv run in environments of their own."""
