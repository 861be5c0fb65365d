"""Names of invites in calendars"""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

invite = sa.table("invite", sa.column("id", sa.BigInteger()), sa.column("uid", sa.String()))


def upgrade() -> None:
    # With a default, so that SQLite need not make the table anew: it would give out numbers of deleted rows again.
    op.add_column("invite", sa.Column("uid", sa.String(), nullable=False, server_default=""))
    connection = op.get_bind()
    for (number,) in connection.execute(sa.select(invite.c.id)).all():
        connection.execute(sa.update(invite).where(invite.c.id == number).values(uid=str(uuid4())))


def downgrade() -> None:
    op.drop_column("invite", "uid")
