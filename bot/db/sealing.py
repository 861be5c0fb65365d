"""Words that are stored encrypted (sealed) where DATA_KEY is set, with Fernet of the cryptography package.

A sealed text names its key by a fingerprint: so a missing key is told from a changed text, and what is not under the
first key yet is found by SQL. The column types that seal are in `bot/db/models/columns.py`.
"""

import re
from collections.abc import Sequence
from hashlib import sha256
from typing import Final
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Engine

_SEALED = re.compile(r"sealed:(?P<fingerprint>[0-9a-f]{8}):(?P<token>gAAAA[\w-]{90,}={0,2})", re.ASCII)


class UnreadableText(str):
    """What stands in for words whose key is missing. It is no text of a person's, whatever it looks like."""

    __slots__ = ()


class UnreadableMapping(dict[str, str]):
    """The same for a mapping: it is empty."""


UNREADABLE: Final = UnreadableText("…")


class Sealer:
    """Seals texts with the first of its keys and opens what any of them sealed. Without keys it seals nothing."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        """Create it of keys of 32 bytes in URL-safe base64. Only for keys is cryptography loaded (9 MB of memory)."""
        self._refusals: tuple[type[Exception], ...] = ()
        self.fingerprints = tuple(_fingerprint(key) for key in keys)
        """Of the keys, in their order."""
        if keys:
            from cryptography.fernet import Fernet, InvalidToken

            self._refusals = (InvalidToken,)
            self._ciphers = dict(zip(self.fingerprints, map(Fernet, keys), strict=True))

    def seal(self, text: str) -> str:
        """Return the text under the first key; as it is where there is none."""
        if not self.fingerprints:
            return text
        first = self.fingerprints[0]
        # A token tells when it was made; the moment is the same in all of ours.
        return f"{mark(first)}{self._ciphers[first].encrypt_at_time(text.encode(), 0).decode()}"

    def unseal(self, stored: str) -> str:
        """Return the text that was sealed, or one that never was; UNREADABLE where no key of ours opens it."""
        sealed = _SEALED.fullmatch(stored)
        if sealed is None:
            return stored
        if sealed["fingerprint"] not in self.fingerprints:
            return UNREADABLE
        try:
            return self._ciphers[sealed["fingerprint"]].decrypt(sealed["token"]).decode()
        except self._refusals:
            return UNREADABLE


def mark(fingerprint: str) -> str:
    """Return what every text under that key begins with."""
    return f"sealed:{fingerprint}:"


def _fingerprint(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:8]


_SEALERS: WeakKeyDictionary[Dialect, Sealer] = WeakKeyDictionary()


def seal_with(engine: Engine, sealer: Sealer) -> None:
    """Let the engine's sealed columns be written and read by this sealer."""
    _SEALERS[engine.dialect] = sealer


def sealer_of(dialect: Dialect) -> Sealer | None:
    """Return the sealer of that dialect's engine; None where values are to be copied as they are stored."""
    return _SEALERS.get(dialect)
