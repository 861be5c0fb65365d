"""What people type in plain words: whether it tells of danger, and which lines fit it. Nothing typed is stored."""
