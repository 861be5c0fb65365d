"""The tables. Moments are aware and UTC; chat and person ids are Telegram's own.

Foreign keys to a chat follow it when Telegram gives it a new id, and rows of a person or chat go when it goes. A column
with a person in it is a foreign key: bot/db/privacy.py finds it by that. Numbers of rows are never given out twice,
since buttons and the outbox name rows by them.
"""

from bot.db.models.affirmations import AffirmationMark as AffirmationMark
from bot.db.models.affirmations import AffirmationSeen as AffirmationSeen
from bot.db.models.affirmations import OwnAffirmation as OwnAffirmation
from bot.db.models.affirmations import Subscription as Subscription
from bot.db.models.columns import OUT_OF_REACH as OUT_OF_REACH
from bot.db.models.columns import Moment as Moment
from bot.db.models.columns import RowNumber as RowNumber
from bot.db.models.delivery import DataKey as DataKey
from bot.db.models.delivery import Handled as Handled
from bot.db.models.delivery import MediaFile as MediaFile
from bot.db.models.delivery import Outbox as Outbox
from bot.db.models.delivery import RowState as RowState
from bot.db.models.delivery import StoredUpdate as StoredUpdate
from bot.db.models.moments import Breathing as Breathing
from bot.db.models.moments import BreathingJoin as BreathingJoin
from bot.db.models.moments import Draft as Draft
from bot.db.models.moments import OutgoingDraft as OutgoingDraft
from bot.db.models.moments import Temperature as Temperature
from bot.db.models.moments import TemperatureTap as TemperatureTap
from bot.db.models.pauses import Pact as Pact
from bot.db.models.pauses import PactAgreement as PactAgreement
from bot.db.models.pauses import Pause as Pause
from bot.db.models.pauses import PauseAnswer as PauseAnswer
from bot.db.models.pauses import PauseState as PauseState
from bot.db.models.people import Chat as Chat
from bot.db.models.people import LeftMessage as LeftMessage
from bot.db.models.people import Membership as Membership
from bot.db.models.people import Person as Person
from bot.db.models.people import TrustedPerson as TrustedPerson
from bot.db.models.talks import Invite as Invite
from bot.db.models.talks import InviteState as InviteState
from bot.db.models.talks import Listening as Listening
