"""Text that is HTML already."""


class Html(str):
    """Text that is HTML already: as a slot it is not escaped again."""

    __slots__ = ()
