"""Clocks: "21:30", "9pm", "930pm", "half seven", "quarter to 7", "nine thirty", "19h30", "ocho y media"."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from bot.domain.parsing.numbers import Amount, Tokens, amount, numeral
from bot.domain.parsing.pieces import Clock
from bot.domain.parsing.tokens import Hours, Numeral
from bot.domain.parsing.vocabulary import DayPart, Kind, Mark

Found = tuple[int, Clock]
_HOURS_A_DAY = 24
_NAMED_HOURS = frozenset({"noon", "midnight"})


def clocks(tokens: Tokens, at: int) -> Iterator[Found]:
    """Yield every clock that begins there, each with its half of the day if it is said behind it."""
    for find in _FINDERS:
        if (found := find(tokens, at)) is not None:
            yield from _with_half(tokens, *found)


def clock_of_digits(value: Fraction, digits: int) -> Clock | None:
    """Return the clock that three or four digits without a colon name: "930", "2130"."""
    hour, minute = divmod(int(value), 100)
    if digits not in {3, 4} or hour > 23 or minute > 59:
        return None
    return Clock(
        hour, minute, exact=hour > 12 or hour == 0 or (digits == 4 and hour < 10), padded=digits == 4, digital=True
    )


def clock_of_hour(value: Fraction, digits: int = 0) -> Clock | None:
    """Return the full hour that a number names, if it does."""
    if value.denominator > 1 or not 0 <= value <= 24:
        return None
    hour = int(value)
    return Clock(hour, 0, exact=hour > 12 or hour == 0 or (digits == 2 and hour < 10))


def _with_half(tokens: Tokens, end: int, clock: Clock) -> Iterator[Found]:
    half = tokens.get(end, Kind.HALF)
    filler = tokens.has(end, Kind.FILLER) and not tokens.glued(end)  # German "am" in "um 8 am Montag"
    if not isinstance(half, str) or filler:
        yield end, clock
    elif 1 <= clock.hour <= 12:
        yield end + 1, Clock(clock.hour, clock.minute, half=half)
    elif (clock.hour == 0 and half == "am") or (12 < clock.hour < 24 and half == "pm"):
        yield end + 1, clock


def _digital(tokens: Tokens, at: int) -> Found | None:
    found = tokens.get(at, Kind.CLOCK)
    if not isinstance(found, Hours) or (found.dotted and found.hour == 0 and tokens.has(at + 1, Kind.UNIT)):
        return None  # "0.25h" is a decimal
    end = at + 2 if tokens.has(at + 1, Kind.MARK) else at + 1
    return end, Clock(found.hour, found.minute, found.exact, padded=found.padded, digital=True)


def expects_clock(tokens: Tokens, at: int) -> bool:
    """Return whether "at", "until" or a day stands right before it, so that it is no length."""
    day = tokens.has(at - 1, Kind.DAY) or tokens.has(at - 1, Kind.WEEKDAY)
    return day or tokens.related(at - 1, "at", "until")


def _dashed(tokens: Tokens, at: int) -> Found | None:
    """Read "в 20-30", where nothing else can be meant."""
    number, minutes = numeral(tokens, at), tokens.get(at + 2, Kind.NUMBER)
    found = _hour(tokens, at) if number is not None and number.digits and expects_clock(tokens, at) else None
    if found is None or not isinstance(minutes, Numeral) or minutes.digits != 2 or 0 < minutes.value <= _HOURS_A_DAY:
        return None
    if minutes.value > 59 or not (tokens.has(at + 1, Kind.SIGN, "-") and tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    return at + 3, Clock(found[1].hour, int(minutes.value), found[1].exact, digital=True)


def _hour(tokens: Tokens, at: int) -> tuple[Amount, Clock] | None:
    number = numeral(tokens, at)
    clock = clock_of_hour(number.value, number.digits) if number is not None and number.digits <= 2 else None
    return (number, clock) if number is not None and clock is not None else None


def _hour_or_name(tokens: Tokens, at: int) -> tuple[int, Clock] | None:
    """Read an hour, or noon or midnight by its name."""
    part = tokens.get(at, Kind.PART)
    if isinstance(part, DayPart) and part.id in _NAMED_HOURS:
        return at + 1, Clock(part.at.hour, 0, exact=True)
    found = _hour(tokens, at)
    return (found[0].end, found[1]) if found is not None else _clock_word(tokens, at)


def _clock_word(tokens: Tokens, at: int) -> Found | None:
    """Read a word that names a clock by itself: "полвосьмого"."""
    found = tokens.get(at, Kind.CLOCK_WORD)
    return (at + 1, Clock(found.hour, found.minute, found.exact)) if isinstance(found, Hours) else None


def _with_am_or_pm(tokens: Tokens, at: int) -> Found | None:
    """Read "9pm", "930pm", "nine pm"."""
    number = numeral(tokens, at)
    if number is None or not tokens.has(number.end, Kind.HALF):
        return None
    if tokens.has(number.end, Kind.FILLER) and not tokens.glued(number.end):
        return None
    clock = clock_of_digits(number.value, number.digits) or clock_of_hour(number.value)
    return (number.end, clock) if clock is not None else None


def _hour_with_mark(tokens: Tokens, at: int) -> Found | None:
    """Read "7 o'clock", "19h", "19h30", "19 Uhr 30", "2100 hrs"."""
    number = numeral(tokens, at)
    if number is None:
        return None
    if number.digits == 4 and (tokens.has(number.end, Kind.MILITARY) or tokens.has(number.end, Kind.MARK)):
        clock = clock_of_digits(number.value, number.digits)
        return (number.end + 1, clock) if clock else None
    found = _hour(tokens, at)
    if found is None or not tokens.has(number.end, Kind.MARK):
        return None
    letter = tokens.has(number.end, Kind.UNIT)
    clock = replace(found[1], marked=letter, moment=letter and not tokens.has(number.end, Kind.MARK, Mark.LENGTH))
    minutes = numeral(tokens, number.end + 1)
    unit = tokens.get(minutes.end, Kind.UNIT) if minutes is not None else None
    if minutes is None or minutes.digits not in {0, 2} or not _is_minute(minutes.value) or unit not in {None, "minute"}:
        return number.end + 1, clock
    digital = minutes.digits > 0 and number.digits > 0
    return minutes.end + (unit is not None), replace(clock, minute=int(minutes.value), digital=digital)


def _is_minute(value: Fraction) -> bool:
    return value.denominator == 1 and 0 <= value <= 59


def _hour_of_part(tokens: Tokens, at: int) -> Found | None:
    """Read an hour with a part of the day whose word is a unit as well: "2 дня" is 14:00 where it is no length."""
    found = _hour(tokens, at)
    part = tokens.get(found[0].end, Kind.PART) if found is not None else None
    if found is None or not isinstance(part, DayPart) or not tokens.has(found[0].end, Kind.UNIT):
        return None
    hours = [hour for hour in (found[1].hour % 12, found[1].hour % 12 + 12) if part.has(hour)]
    return (found[0].end + 1, Clock(hours[0], 0, exact=True)) if len(hours) == 1 else None


def _minutes_said(tokens: Tokens, share: Amount | None) -> tuple[int, int] | None:
    """Return where the minutes beside an hour end, and how many they are: "quarter", "twenty", "seven minutes"."""
    if share is None:
        return None
    named = tokens.get(share.end, Kind.UNIT) == "minute"
    minutes = share.value * 60 if share.value < 1 else share.value
    range_ = tokens.related(share.end, "range") or not tokens.related(share.end, "past", "to")
    if minutes.denominator > 1 or not 0 < minutes < 60 or not (minutes % 5 == 0 or named or not range_):
        return None
    return share.end + named, int(minutes)


def _past_or_to(tokens: Tokens, at: int) -> Found | None:
    """Read "half past six", "quarter to 7", "ten minutes past nine", and "fünf vor halb acht"."""
    said = _minutes_said(tokens, amount(tokens, at))
    if said is None:
        return None
    end, minutes = said
    after, before = tokens.related(end, "past"), tokens.related(end, "to")
    found = (_hour_or_name(tokens, end + 1) or _share_of_hour(tokens, end + 1)) if after or before else None
    if found is None:
        return None
    return _skip_mark(tokens, found[0]), _moved(found[1], minutes if after else -minutes)


def _less(tokens: Tokens, at: int) -> Found | None:
    """Read "без пятнадцати семь", "без двадцати восемь"."""
    if not tokens.related(at, "less"):
        return None
    tens = tokens.get(at + 1, Kind.NUMBER)
    shares = [amount(tokens, at + 1), Amount(at + 2, tens.value) if isinstance(tens, Numeral) else None]
    for share in shares:
        said = _minutes_said(tokens, share)
        found = _hour_or_name(tokens, said[0]) if said is not None else None
        if said is not None and found is not None:
            return _skip_mark(tokens, found[0]), _moved(found[1], -said[1])
    return None


def _joined(tokens: Tokens, at: int) -> Found | None:
    """Read "ocho y media", "huit heures moins le quart", "meio-dia e meia"."""
    found = _hour_or_name(tokens, at)
    if found is None:
        return None
    marked = tokens.has(found[0], Kind.MARK)
    end, clock = found[0] + marked, found[1]
    after, before = tokens.related(end, "joining"), tokens.related(end, "minus")
    if not (after or before):
        return None
    start = end + 1
    if not tokens.has(start, Kind.NUMBER) and (tokens.has(start, Kind.ARTICLE) or tokens.has(start, Kind.FILLER)):
        start += 1
    share = amount(tokens, start)
    said = _minutes_said(tokens, share if share is None or share.digits in {0, 2} else None)
    if said is None:
        return None
    letter = after and marked and tokens.has(found[0], Kind.UNIT)
    moved = _moved(clock, said[1] if after else -said[1])
    return said[0], replace(moved, marked=letter, moment=letter and not tokens.has(found[0], Kind.MARK, Mark.LENGTH))


def _begun(tokens: Tokens, at: int) -> Found | None:
    """Read "десять минут восьмого" and "половина восьмого", where the hour named is the one that has begun."""
    share = amount(tokens, at)
    said = _minutes_said(tokens, share)
    hour = tokens.get(said[0], Kind.HOUR_BEGUN) if said is not None else None
    if share is None or said is None or not isinstance(hour, int) or (share.value >= 1 and said[0] == share.end):
        return None
    return said[0] + 1, _moved(Clock(hour, 0), said[1] - 60)


def _share_of_hour(tokens: Tokens, at: int) -> Found | None:
    """Read "half seven", past that hour, and "halb acht", "dreiviertel acht", past the hour before."""
    found = _hour(tokens, at + 1)
    after, before = tokens.get(at, Kind.AFTER_HOUR), tokens.get(at, Kind.BEFORE_HOUR)
    if found is None or found[1].exact:
        return None
    if isinstance(before, Fraction):
        return _skip_mark(tokens, found[0].end), _moved(found[1], int(before * 60) - 60)
    return (found[0].end, _moved(found[1], int(after * 60))) if isinstance(after, Fraction) else None


def _moved(clock: Clock, minutes: int) -> Clock:
    """Return the clock that many minutes later, or earlier below 0."""
    hour, minute = divmod(clock.hour * 60 + clock.minute + minutes, 60)
    return Clock(hour % 24 if clock.exact else hour or 12, minute, clock.exact)


def _skip_mark(tokens: Tokens, at: int) -> int:
    return at + 1 if tokens.has(at, Kind.MARK) and not tokens.glued(at) else at


def _hour_and_minutes(tokens: Tokens, at: int) -> Found | None:
    """Read "nine thirty", "seven oh five", "7 30", "twenty thirty"."""
    found = _hour(tokens, at)
    if found is None:
        return None
    number, clock = found
    minutes = numeral(tokens, number.end)
    if minutes is not None and minutes.value == 0 and minutes.digits == 0:
        minutes = numeral(tokens, minutes.end)
        if minutes is None or minutes.value > 9:
            return None
    elif minutes is None or not 10 <= minutes.value <= 59 or minutes.digits not in {0, 2}:
        return None
    if number.digits and tokens.has(number.end, Kind.MONTH):
        return None  # Portuguese "5 dez"
    if minutes.value.denominator > 1 or clock.hour > 23:
        return None
    return minutes.end, Clock(clock.hour, int(minutes.value), clock.exact)


_FINDERS: tuple[Callable[[Tokens, int], Found | None], ...] = (
    _digital,
    _dashed,
    _with_am_or_pm,
    _hour_with_mark,
    _past_or_to,
    _less,
    _joined,
    _begun,
    _share_of_hour,
    _hour_of_part,
    _clock_word,
    _hour_and_minutes,
)
