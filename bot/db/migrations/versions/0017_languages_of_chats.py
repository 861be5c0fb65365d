"""The language that a chat is spoken to in, and that a person chose"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chat", sa.Column("language", sa.String(), nullable=True))
    op.add_column("person", sa.Column("chosen_language", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("person", "chosen_language")
    op.drop_column("chat", "language")
