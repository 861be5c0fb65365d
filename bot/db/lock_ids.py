"""Numbers of PostgreSQL's advisory locks. They are the database's own: other programs' databases have others."""

MIGRATING = 7_265_001
DELIVERING = 7_265_002
