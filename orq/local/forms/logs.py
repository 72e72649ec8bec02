"""Handlers for logs: search, counts, facets and patterns.

Each span creates a log; seed files may add others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import timezone
from hashlib import blake2b
from typing import Any

from ..call import Answer, LocalCall
from ..compute import report, trace_query
from ..compute.trace_query import LOGS, OPERATORS, Record, Unknown, moment, text
from ..http_problem import HttpProblem
from .asking import refused, whole_number
from .records import between, chosen, page, queried, sorted_by, stored, time_bounds

_VALUES, _KEYS, _AROUND, _SAMPLE, _SAMPLES_SHOWN = 50, 100, 10, 1000, 5
_VARIABLE = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|\b[0-9a-fA-F]{16,}\b|\"[^\"]*\"|'[^']*'|\d+(?:[.:,]\d+)*")


async def search(call: LocalCall) -> Answer:
    """Find logs by time, fields and words. The default order is the newest first."""
    found = sorted_by(call, LOGS, chosen(call, LOGS, await stored(call, LOGS)))
    return Answer(kind="stored", value={**page(call, LOGS, found), "total_count": str(len(found))})


async def query(call: LocalCall) -> Answer:
    """Find logs by the supported part of the query language."""
    found = queried(call, LOGS, await stored(call, LOGS))
    value = {"object": "query", "search": {**page(call, LOGS, found), "total_count": str(len(found))}}
    return Answer(kind="stored", value=value)


async def aggregate(call: LocalCall) -> Answer:
    """Count logs by severity in time buckets."""
    found = chosen(call, LOGS, await stored(call, LOGS))
    grain = str(call.body.get("grain") or "minute")
    if grain not in report.GRAINS:
        raise refused("grain", f"must be one of {', '.join(report.GRAINS)}")
    bucket = report.bucket_of(report.GRAINS[grain], timezone.utc)
    counts: dict[str, dict[str, int]] = {}
    for row in report.grouped(LOGS, found, ("severity_text",), {"count": len}, bucket):
        if "timestamp" in row:
            counts.setdefault(row["timestamp"], {})[row["group"]["severity_text"]] = row["metrics"]["count"]
    buckets = [
        {
            "timestamp": at,
            "severity_counts": {name: str(number) for name, number in counts[at].items()},
            "total_count": str(sum(counts[at].values())),
        }
        for at in sorted(counts)
    ]
    return Answer(kind="stored", value={"object": "list", "buckets": buckets})


async def list_fields(call: LocalCall) -> Answer:
    """Answer with the fields that searches know."""
    names = {name: field.type for name, field in LOGS.fields.items()} | {f"{name}.*": "string" for name in LOGS.open}
    fields = [{"name": name, "type": kind, "operators": OPERATORS} for name, kind in names.items()]
    return Answer(kind="computed", value={"fields": fields})


async def list_facet_values(call: LocalCall) -> Answer:
    """Count the values of a field."""
    limit = whole_number(call, "limit", _VALUES)
    part = call.query.get("search", [""])[-1].casefold()
    logs = between(LOGS, time_bounds(call), await stored(call, LOGS))
    try:
        found = trace_query.counted(LOGS, logs, call.path["field"])
    except Unknown as error:
        raise HttpProblem(400, str(error)) from None
    return Answer(kind="stored", value={"values": _facets([v for v in found if part in v[0].casefold()], limit)})


async def list_facets(call: LocalCall) -> Answer:
    """Count the attributes of logs and their values, by family."""
    logs = chosen(call, LOGS, await stored(call, LOGS))
    keys, values = whole_number(call, "key_limit", _KEYS), whole_number(call, "value_limit", _VALUES)
    families = {"log": {name: name for name in LOGS.facets}}
    for family in LOGS.open:
        names = dict.fromkeys(name for log in logs for name in log.get(family) or {})
        families[family] = {name: f"{family}.{name}" for name in names}
    groups = []
    for family, fields in families.items():
        counted = {key: trace_query.counted(LOGS, logs, field) for key, field in fields.items()}
        told = [
            {
                "key": key,
                "field": fields[key],
                "log_count": str(sum(bool(LOGS.values(log, fields[key])) for log in logs)),
                "distinct_value_count": str(len(found)),
                "top_values": _facets(found, values),
                "filterable": True,
            }
            for key, found in counted.items()
            if found
        ]
        groups.append({"name": family, "keys": told[:keys]})
    return Answer(kind="stored", value={"groups": groups})


async def find_patterns(call: LocalCall) -> Answer:
    """Find texts that recur in logs and differ only in numbers, ids and quotations."""
    logs = chosen(call, LOGS, await stored(call, LOGS))
    sample = logs[:_SAMPLE]
    groups: dict[str, list[Record]] = {}
    for log in sample:
        groups.setdefault(_VARIABLE.sub("<*>", str(log.get("body") or "")), []).append(log)
    found = sorted(groups.items(), key=lambda item: -len(item[1]))
    data = [_pattern(template, members, len(sample)) for template, members in found]
    meta = {
        "request_id": call.server.clock.new_id("req"),
        **time_bounds(call),
        "total_count": str(len(logs)),
        "sampled_count": str(len(sample)),
        "truncated": len(sample) < len(logs),
        "warnings": [],
    }
    value = {"object": "list", "data": data[: whole_number(call, "limit", _VALUES)], "meta": meta}
    return Answer(kind="computed", value=value)


def _pattern(template: str, logs: Sequence[Record], total: int) -> dict[str, Any]:
    times = sorted((str(log["timestamp"]) for log in logs if log.get("timestamp")), key=moment)
    longest = max((part.strip() for part in template.split("<*>")), key=len)
    return {
        "id": blake2b(template.encode(), digest_size=8).hexdigest(),
        "template": template,
        "count": str(len(logs)),
        "percentage": round(100 * len(logs) / total, 2),
        "first_seen": times[0],
        "last_seen": times[-1],
        "sample_log_ids": [log["id"] for log in logs[:_SAMPLES_SHOWN]],
        **{f"{name}_summary": _facets(_counts(logs, field), _VALUES) for name, field in _SUMMARIES.items()},
        "suggested_query": longest,
    }


_SUMMARIES = {"severity": "severity_text", "service": "service_name"}


def _counts(logs: Sequence[Record], field: str) -> list[tuple[str, int]]:
    return Counter(text(log[field]) for log in logs if log.get(field) is not None).most_common()


def _facets(found: Sequence[tuple[str, int]], limit: int) -> list[dict[str, str]]:
    return [{"value": value, "count": str(count)} for value, count in found[:limit]]


async def context(call: LocalCall) -> Answer:
    """Answer with the selected logs just before and after a log."""
    logs, body = await stored(call, LOGS), call.body
    anchor = next((log for log in logs if log["id"] == call.path["id"]), None)
    if anchor is None:
        raise HttpProblem(404, f"There is no log {call.path['id']!r}.")
    wanted = chosen(call, LOGS, queried(call, LOGS, logs) if body.get("oql") else logs)
    times = sorted([*(log for log in wanted if log is not anchor and log.get("timestamp")), anchor], key=_time)
    place = next(index for index, log in enumerate(times) if log is anchor)
    first = max(0, place - whole_number(call, "before", _AROUND, 0))
    last = place + 1 + whole_number(call, "after", _AROUND, 0)
    value = {
        "anchor": anchor,
        "before": times[first:place],
        "after": times[place + 1 : last],
        "has_more_before": first > 0,
        "has_more_after": last < len(times),
    }
    return Answer(kind="stored", value=value)


def _time(log: Record) -> Any:
    return moment(log.get("timestamp") or "1970-01-01T00:00:00Z")


HANDLERS = {
    "logs_search": search,
    "logs_query": query,
    "logs_aggregate": aggregate,
    "logs_list_fields": list_fields,
    "logs_list_facet_values": list_facet_values,
    "logs_list_facets": list_facets,
    "logs_find_patterns": find_patterns,
    "logs_context": context,
}
