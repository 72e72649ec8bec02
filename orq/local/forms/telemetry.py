"""Handlers for reports: numbers over traces and logs, by group, over time or as totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from ..call import Answer, LocalCall
from ..compute import report, trace_query
from ..compute.report import GENAI, GRAINS, OPERATIONS, USAGE, Metrics
from ..compute.trace_query import LOGS, OPERATORS, TRACES, Fields, Record, Unknown, moment
from ..http_problem import HttpProblem
from .asking import refused, whole_number
from .records import chosen, queried, stored, time_bounds

_ROWS, _VALUES = 1000, 50
_TRACES, _METRICS, _LOGS = (f"TELEMETRY_SOURCE_{name}" for name in ("TRACES", "METRICS", "LOGS"))
_SOURCES: Mapping[str, Fields] = {_TRACES: TRACES, _METRICS: TRACES, _LOGS: LOGS}
_AUTO = ((timedelta(hours=6), "minute"), (timedelta(days=14), "hour"))
"""The longest time range for each grain that `auto` chooses."""


async def query(call: LocalCall) -> Answer:
    """Compute numbers over traces or logs."""
    body, source = call.body, _source(call)
    fields = _SOURCES[source]
    records = chosen(call, fields, await stored(call, fields))
    if body.get("oql"):
        records = queried(call, fields, records)
    if body.get("project_id"):
        records = [record for record in records if record.get("project_id") == body["project_id"]]
    try:
        compute = body.get("compute") or ()
        if source == _METRICS and any(each.get("op") for each in compute):
            raise Unknown(f"compute: the metrics of {_METRICS} take no op, because their names tell what is computed.")
        metrics = _genai([each.get("metric") for each in compute]) if source == _METRICS else None
        value = _rows(call, fields, records, metrics or report.computed(fields, compute), "group")
    except Unknown as error:
        raise HttpProblem(400, str(error)) from None
    asked = {name: item for name, item in body.items() if item is not None}
    kept = tuple(name for name in ("selected_range_seconds",) if name in asked)
    return Answer(kind="stored", value={"object": "list", "request": asked, **value}, ignored=kept)


async def reports(call: LocalCall) -> Answer:
    """Compute a report about model calls."""
    body = call.body
    records = chosen(call, TRACES, await stored(call, TRACES))
    try:
        value = _rows(call, TRACES, records, _genai([body["metric"]]), "dimensions")
    except Unknown as error:
        raise HttpProblem(400, str(error)) from None
    value["meta"]["currency"] = "USD"
    return Answer(kind="stored", value={"object": "report", "request": body, **value})


def _source(call: LocalCall) -> str:
    source = call.body.get("source") or _TRACES
    if source not in _SOURCES:
        raise refused("source", f"must be one of {', '.join(_SOURCES)}")
    return str(source)


def _genai(names: Sequence[Any]) -> Metrics:
    found: dict[str, Any] = {}
    for name in names or ["genai.requests"]:
        if name != "genai.usage" and name not in GENAI:
            known = ", ".join(("genai.usage", *GENAI))
            raise Unknown(f"The local server does not measure {name!r}. It measures {known}")
        found |= USAGE if name == "genai.usage" else {name: GENAI[name]}
    return found


def _rows(call: LocalCall, fields: Fields, records: Sequence[Record], metrics: Metrics, group: str) -> dict[str, Any]:
    """Return the rows of a report and their metadata."""
    body, names = call.body, call.body.get("group_by") or ()
    over_time = (body.get("mode") or ("scalar" if group == "group" else "timeseries")) == "timeseries"
    over_time = over_time or (not body.get("mode") and bool(body.get("grain") or body.get("interval_seconds")))
    grain = _grain(call, fields, records)
    seconds = whole_number(call, "interval_seconds", GRAINS[grain])
    zone = _zone(call)
    bucket = report.bucket_of(seconds, zone) if over_time else None
    rows = report.grouped(fields, records, names, metrics, bucket)
    down = str(body.get("sort") or ("asc" if over_time else "desc")) == "desc"
    first = next(iter(metrics))
    rows.sort(key=lambda row: row.get("timestamp", "") if over_time else row["metrics"][first], reverse=down)
    limit = whole_number(call, "limit", _ROWS)
    data = [{name if name != "group" else group: item for name, item in row.items()} for row in rows[:limit]]
    meta = {"row_count": len(data), "request_id": call.server.clock.new_id("req"), "warnings": []}
    if over_time:
        meta["effective_grain"] = grain
    value: dict[str, Any] = {"data": data, "has_more": len(rows) > limit, "meta": meta}
    if body.get("include_totals"):
        value["totals"] = {"metrics": {name: compute(records) for name, compute in metrics.items()}}
    return value


def _grain(call: LocalCall, fields: Fields, records: Sequence[Record]) -> str:
    grain = str(call.body.get("grain") or "auto")
    if grain in GRAINS:
        return grain
    if grain != "auto":
        raise refused("grain", f"must be auto or one of {', '.join(GRAINS)}")
    bounds = time_bounds(call)
    times = [moment(record[fields.time]) for record in records if record.get(fields.time)]
    if len(bounds) == 2:
        times = [moment(bounds[name], name) for name in bounds]
    span = max(times) - min(times) if times else timedelta()
    return next((name for most, name in _AUTO if span <= most), "day")


def _zone(call: LocalCall) -> tzinfo:
    name = str(call.body.get("time_zone") or "UTC")
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # KeyError: this machine has no such zone.
        raise refused("time_zone", f"must be a time zone that this machine knows, not {name!r}") from None


async def list_facet_values(call: LocalCall) -> Answer:
    """Count the values of a field of traces or logs."""
    fields, name = _SOURCES[_source(call)], str(call.body.get("field") or "")
    records = chosen(call, fields, await stored(call, fields))
    try:
        found = trace_query.counted(fields, records, name) if name else []
    except Unknown as error:
        raise refused("field", str(error)) from None
    limit = whole_number(call, "limit", _VALUES)
    values = [{"value": value, "count": count} for value, count in found[:limit]]
    return Answer(kind="stored", value={"field": name, "values": values, "has_more": len(found) > limit})


async def capabilities(call: LocalCall) -> Answer:
    """Answer with the metrics and dimensions of each source."""
    wanted = call.query.get("source", [""])[-1]
    if wanted and wanted not in _SOURCES:
        raise refused("source", f"must be one of {', '.join(_SOURCES)}")
    sources = [
        {"source": source, "label": source.rpartition("_")[2].capitalize(), "metrics": _metrics(source, fields)}
        for source, fields in _SOURCES.items()
        if wanted in ("", source)
    ]
    kept = tuple(name for name in ("project_id", "workspace_wide") if name in call.query)
    return Answer(kind="computed", value={"sources": sources}, ignored=kept)


def _metrics(source: str, fields: Fields) -> list[dict[str, Any]]:
    numbers = {name: OPERATIONS for name, field in fields.fields.items() if field.type == "number"}
    named = {"count": ("count",), **numbers} if source != _METRICS else dict.fromkeys((*GENAI, "genai.usage"), ("",))
    dimensions = [
        {
            "name": name,
            "label": name.replace("_", " ").capitalize(),
            "type": "string",
            "groupable": True,
            "filter_operators": OPERATORS,
        }
        for name in fields.facets
    ]
    modes = [f"TELEMETRY_QUERY_MODE_{mode}" for mode in ("SCALAR", "TIME_SERIES")]
    shapes = ("SCALAR", "GROUPED_SCALAR", "TIME_SERIES", "GROUPED_TIME_SERIES")
    return [
        {
            "name": name,
            "label": name.replace("_", " ").replace(".", " ").capitalize(),
            "operations": [op for op in operations if op],
            "modes": modes,
            "result_kinds": [f"TELEMETRY_RESULT_KIND_{shape}" for shape in shapes],
            "value_cardinality": f"TELEMETRY_VALUE_CARDINALITY_{'MULTIPLE' if name == 'genai.usage' else 'SINGLE'}",
            "dimensions": dimensions,
        }
        for name, operations in named.items()
    ]


HANDLERS = {
    "telemetry_query": query,
    "telemetry_list_facet_values": list_facet_values,
    "telemetry_list_capabilities": capabilities,
    "reporting_query": reports,
}
