"""What the process has counted, in Prometheus' format. Other packages count; this module reads their counters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric

from bot.base.histogram import BOUNDS
from bot.core import Core
from bot.telegram_api.errors import REPORTED
from bot.web.health import Report
from bot.web.webhook import Webhook

_BOUNDS = [*map(str, BOUNDS), "+Inf"]


class _Collector:
    """One reading of all counters, as Prometheus' client wants it."""

    def __init__(self, core: Core, webhook: Webhook | None, report: Report) -> None:
        self._core = core
        self._webhook = webhook
        self._report = report

    def collect(self) -> Iterator[Metric]:
        """Yield every metric family. Labels are names from our code and Telegram's methods, never from an update."""
        core, calls = self._core, self._core.limiter.calls
        floods = sum(number for (_, outcome), number in calls.items() if outcome == "RetryAfter")
        yield _by_kind("updates", "Updates handled", core.dispatcher.kinds)
        yield _counter("telegram_calls", "Calls to Telegram", ["method", "outcome"], list(calls.items()))
        yield _counter("telegram_floods", "Calls that Telegram told to come later (429)", [], [((), floods)])
        yield _by_kind("errors", "Errors reported", REPORTED)
        if self._webhook is not None:
            yield _by_kind("webhook_requests", "Requests to the webhook, by how they ended", self._webhook.answers)
        times = core.intake.times
        buckets = list(zip(_BOUNDS, accumulate(times.counts), strict=True))
        yield HistogramMetricFamily(
            "breather_update_seconds", "From an update to its end", buckets=buckets, sum_value=times.sum
        )
        yield from self._gauges()

    def _gauges(self) -> Iterator[Metric]:
        depth = GaugeMetricFamily("breather_outbox_depth", "Messages that are due or on their way", labels=["lane"])
        lag = GaugeMetricFamily("breather_outbox_lag_seconds", "How long the oldest of them waits", labels=["lane"])
        for lane, waiting in self._report.lanes.items():
            depth.add_metric([lane.name.lower()], waiting.depth)
            lag.add_metric([lane.name.lower()], waiting.lag)
        yield from (depth, lag)
        up = GaugeMetricFamily("breather_up", "1 where the part is well, as /healthz has it", labels=["part"])
        for name, part in self._report.parts.items():
            up.add_metric([name], part["ok"])
        yield up


def exposition(core: Core, webhook: Webhook | None, report: Report) -> bytes:
    """Return the text that Prometheus fetches."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collector(core, webhook, report))
    return generate_latest(registry)


def _by_kind(name: str, says: str, counts: Mapping[str, int]) -> Metric:
    return _counter(name, says, ["kind"], [((kind,), number) for kind, number in counts.items()])


def _counter(name: str, says: str, labels: list[str], counts: Iterable[tuple[Sequence[str], int]]) -> Metric:
    family = CounterMetricFamily(f"breather_{name}", says, labels=labels)
    for values, number in counts:
        family.add_metric(values, number)
    return family
