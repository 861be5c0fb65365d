"""A burst, a steady rate, and silence until it is calm."""

from bot.domain.token_bucket import BURST, MAX_KEYS, REOPEN_AT, TokenBuckets


def taken(allowance: TokenBuckets, times: int, now: float, key: int = 1) -> int:
    return sum(allowance.take(key, now) for _ in range(times))


def test_a_burst_and_then_one_a_second() -> None:
    allowance = TokenBuckets()
    assert taken(allowance, BURST, 0.0) == BURST
    assert [allowance.take(1, float(second)) for second in range(1, 100)] == [True] * 99


def test_too_much_closes_it_until_it_is_calm() -> None:
    allowance = TokenBuckets()
    assert taken(allowance, BURST + 5, 0.0) == BURST
    assert not allowance.take(1, 1.0)
    assert not allowance.take(1, REOPEN_AT - 0.5)
    assert not allowance.take(1, REOPEN_AT)
    assert allowance.take(1, 2.0 * REOPEN_AT + 1)


def test_who_goes_on_stays_outside_and_who_slows_down_comes_in() -> None:
    allowance = TokenBuckets()
    taken(allowance, BURST + 1, 0.0)
    assert [allowance.take(1, float(second)) for second in range(1, 60)] == [False] * 59
    slowly = [allowance.take(1, 60 + 2.0 * step) for step in range(2 * REOPEN_AT)]
    assert slowly == sorted(slowly)
    assert slowly[-1]


def test_it_is_told_once_until_it_was_calm() -> None:
    allowance = TokenBuckets()
    taken(allowance, BURST + 1, 0.0)
    assert [allowance.tell(1) for _ in range(3)] == [True, False, False]
    assert allowance.take(1, 100.0)
    taken(allowance, BURST + 1, 100.0)
    assert allowance.tell(1)


def test_nobody_takes_from_another() -> None:
    allowance = TokenBuckets()
    taken(allowance, 2 * BURST, 0.0, key=1)
    assert taken(allowance, BURST, 0.0, key=2) == BURST


def test_a_clock_set_back_takes_nothing_away() -> None:
    allowance = TokenBuckets()
    assert allowance.take(1, 100.0)
    assert taken(allowance, BURST - 1, 0.0) == BURST - 1


def test_it_remembers_a_limited_number_and_only_the_busy() -> None:
    allowance = TokenBuckets()
    for key in range(MAX_KEYS + 100):
        allowance.take(key, 0.0)
    assert len(allowance) == MAX_KEYS
    allowance.take(-1, float(BURST))
    assert len(allowance) == 1
