"""Chats that the bot is not in"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chat", sa.Column("inline_message_id", sa.String(), nullable=True))


def downgrade() -> None:
    op.execute("DELETE FROM chat WHERE kind = 'inline'")
    op.drop_column("chat", "inline_message_id")
