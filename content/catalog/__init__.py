"""Read the words at run time: messages, libraries and their schemas, search, help lines, breathing patterns."""
