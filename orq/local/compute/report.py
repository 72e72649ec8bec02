"""Compute numbers over records: counts, sums and percentiles, by group and over time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta, timezone, tzinfo
from functools import partial
from math import ceil
from typing import Any

from .trace_query import TRACES, Fields, Record, Unknown, moment

Metrics = Mapping[str, Callable[[Sequence[Record]], float]]
"""The functions that compute a group's metrics, by the metric's name in the answer."""

GRAINS = {"minute": 60, "hour": 3600, "day": 86_400}
"""The lengths of the named time buckets, in seconds."""
_DAY = GRAINS["day"]


def percentile(share: int, numbers: Sequence[float]) -> float:
    """Return the smallest number that at least `share` percent of the numbers do not exceed."""
    return sorted(numbers)[ceil(share / 100 * len(numbers)) - 1]


_OPS: Mapping[str, Callable[[Sequence[float]], float]] = {
    "sum": sum,
    "avg": lambda numbers: sum(numbers) / len(numbers),
    "min": min,
    "max": max,
    **{f"p{share}": partial(percentile, share) for share in (50, 75, 90, 95, 99)},
}
OPERATIONS = ("count", *_OPS)


def metric(fields: Fields, name: str, op: str) -> Callable[[Sequence[Record]], float]:
    """Return a function that computes a metric of a group's records. Raise `Unknown`."""
    if op == "count":
        return len
    if fields.field(name).type != "number":
        raise Unknown(f"compute needs a number, and {name} is not one.")
    if op not in _OPS:
        raise Unknown(f"compute has the unknown operation {op!r}. The operations are {', '.join(OPERATIONS)}.")
    numbers = partial(_numbers, fields, name)
    return lambda records: float(_OPS[op](numbers(records)))


def _numbers(fields: Fields, name: str, records: Sequence[Record]) -> list[float]:
    found = (value for record in records for value in fields.values(record, name))
    # A seed file may hold values that are not numbers.
    return [value for value in found if isinstance(value, (int, float))] or [0]


def computed(fields: Fields, compute: Iterable[Mapping[str, Any]]) -> Metrics:
    """Return the metrics that a request names. The default is the count."""
    asked = [(str(each.get("metric") or "count"), str(each.get("op") or "count")) for each in compute]
    named = {"count" if name == op == "count" else f"{op}({name})": metric(fields, name, op) for name, op in asked}
    return named or {"count": len}


def _failed(records: Sequence[Record]) -> float:
    return len([record for record in records if record.get("status") == "error"])


def _of_traces(name: str, op: str) -> Callable[[Sequence[Record]], float]:
    return metric(TRACES, name, op)


GENAI: Metrics = {
    "genai.requests": len,
    "genai.tokens": _of_traces("total_tokens", "sum"),
    "genai.errors": _failed,
    "genai.error_rate": lambda records: _failed(records) / max(len(records), 1),
    **{f"genai.latency.{op}": _of_traces("duration_ms", op) for op in ("p50", "p95", "p99")},
    **{f"genai.ttft.{op}": _of_traces("ttft_ms", op) for op in ("avg", "p50", "p95")},
}
"""The metrics of reports that are computed from traces. Times are milliseconds, rates from 0 to 1."""
USAGE: Metrics = {
    "requests": len,
    **{name: _of_traces(name, "sum") for name in ("prompt_tokens", "completion_tokens", "total_tokens")},
}
"""The metrics of `genai.usage`."""


def bucket_of(seconds: int, zone: tzinfo) -> Callable[[datetime], datetime]:
    """Return a function that gives the start of a time's bucket.

    Days start at midnight of the zone.
    """

    def start(at: datetime) -> datetime:
        if _DAY % seconds and seconds % _DAY:  # The length neither divides a day nor is a whole number of days.
            return datetime.fromtimestamp(at.timestamp() // seconds * seconds, timezone.utc)
        local = at.astimezone(zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        passed = (local.hour * 60 + local.minute) * 60 + local.second
        since = timedelta(seconds=passed // seconds * seconds)
        if seconds > _DAY:
            since = -timedelta(days=(midnight.toordinal() - 1) % (seconds // _DAY))
        return (midnight + since).astimezone(timezone.utc)

    return start


def grouped(
    fields: Fields,
    records: Iterable[Record],
    names: Sequence[str],
    metrics: Metrics,
    bucket: Callable[[datetime], datetime] | None = None,
) -> list[dict[str, Any]]:
    """Return a row for each group of equal values, and for each time bucket if `bucket` is set.

    A record with several values of a field is in one group, named by all of them. Empty buckets have no row.
    """
    for name in names:
        fields.field(name)  # An unknown name is refused even if there are no records.
    groups: dict[tuple[Any, ...], list[Record]] = {}
    for record in records:
        key = tuple(", ".join(map(str, fields.values(record, name))) for name in names)
        at = bucket(moment(record[fields.time])) if bucket and record.get(fields.time) else None
        groups.setdefault((at, *key), []).append(record)
    rows = []
    for (at, *values), members in groups.items():
        row: dict[str, Any] = {"group": dict(zip(names, values, strict=True))}
        row["metrics"] = {name: compute(members) for name, compute in metrics.items()}
        rows.append({"timestamp": at.isoformat().replace("+00:00", "Z"), **row} if at else row)
    return rows
