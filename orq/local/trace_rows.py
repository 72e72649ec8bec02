"""Store spans and logs, and compute the summary of a trace from all its spans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any
from zlib import crc32

import msgspec

from .clock import Clock, to_text
from .state.filters import moment_of
from .state.rows import Objects, Row

_KEPT = {"traces": 1000, "logs": 1000, "spans": 10_000}
_AT_ONCE, _SELDOM = 100, 16
"""The rows that are kept for each tenant, and how many of the oldest are deleted at once.

Only one in `_SELDOM` rows, chosen by its id, leads to a count, because counting takes as long as storing.
"""
_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens")
_SEVERITY = {"ok": ("INFO", 9), "cancelled": ("WARN", 13), "error": ("ERROR", 17)}


class Event(msgspec.Struct, frozen=True):
    """An event of a span, which is stored as a log. `status` is `ok`, `cancelled` or `error`."""

    name: str
    body: str
    at: str
    status: str = "ok"
    attributes: Mapping[str, Any] = {}


class Span(msgspec.Struct, frozen=True):
    """A span with its attributes, fields of its trace, and events.

    `summary` has the form of the service.
    """

    summary: Mapping[str, Any]
    attributes: Mapping[str, Any] = {}
    trace: Mapping[str, Any] = {}
    events: Sequence[Event] = ()


def keep(objects: Objects, clock: Clock, spans: Iterable[Span]) -> list[Row]:
    """Store spans in new or existing traces, and their events as logs. Return the traces."""
    by_trace: dict[str, list[Span]] = {}
    for span in spans:
        by_trace.setdefault(span.summary["trace_id"], []).append(span)
    return [_trace(objects, clock, trace_id, found) for trace_id, found in by_trace.items()]


def _trace(objects: Objects, clock: Clock, trace_id: str, spans: Sequence[Span]) -> Row:
    told: dict[str, Any] = {}
    for span in spans:
        attributes = {**told.get("attributes", {}), **span.trace.get("attributes", {})}
        told = {**told, **span.trace, **({"attributes": attributes} if attributes else {})}
    trace = objects.get("traces", trace_id)
    before = None if trace is None else trace.body
    if trace is None:
        _make_room(objects, "traces", trace_id)
        body = {"object": "trace", "id": trace_id, "trace_id": trace_id, **summary([each.summary for each in spans])}
        trace = objects.add("traces", {**body, **told}, id=trace_id)
        for span in _placed(spans):
            _span(objects, clock, trace, span)
    else:
        for span in spans:
            _span(objects, clock, trace, span)
        rows = objects.list("spans", trace)
        for row, place in zip(rows, _tree([row.body for row in rows]), strict=True):
            if row.body != {**row.body, **place}:
                objects.replace(row, {**row.body, **place})
        attributes = {**trace.body.get("attributes", {}), **told.get("attributes", {})}
        body = {**trace.body, **summary([row.body for row in rows]), **told, "attributes": attributes}
        trace = objects.replace(trace, body)
    _session(objects, clock, trace.body, before)
    return trace


def _placed(spans: Sequence[Span]) -> Iterable[Span]:
    """Yield spans with their depth in the trace."""
    for span, place in zip(spans, _tree([span.summary for span in spans]), strict=True):
        yield msgspec.structs.replace(span, summary={**span.summary, **place})


def _span(objects: Objects, clock: Clock, trace: Row, span: Span) -> None:
    own = span.summary["span_id"]
    if (before := objects.get("spans", own, trace)) is not None:  # The exporter has sent this span before.
        objects.replace(before, span.summary)
        for details in objects.list("span_details", before):
            objects.replace(details, span.attributes)
        return
    _make_room(objects, "spans", own)
    row = objects.add("spans", span.summary, id=own, parent=trace)
    objects.add("span_details", span.attributes, id=own, parent=row)
    for event in span.events:
        log = _log(span, event, clock)
        _make_room(objects, "logs", log["id"])
        objects.add("logs", log, id=log["id"])


def _log(span: Span, event: Event, clock: Clock) -> dict[str, Any]:
    resource = span.attributes.get("resource") or {}
    text, number = _SEVERITY[event.status]
    log = {
        "id": clock.new_ulid().upper(),
        "trace_id": span.summary["trace_id"],
        "span_id": span.summary["span_id"],
        "timestamp": event.at,
        "observed_timestamp": clock.timestamp(),
        "severity_text": text,
        "severity_number": number,
        "body": event.body,
        "body_is_json": False,
        "event_name": event.name,
        "service_name": str(resource.get("service.name") or "orq-local"),
        "log_attributes": {name: str(value) for name, value in event.attributes.items()},
        "resource_attributes": {name: str(value) for name, value in resource.items()},
    }
    return {**log, **({"project_id": span.trace["project_id"]} if span.trace.get("project_id") else {})}


def summary(spans: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the summary of a trace.

    The root is the oldest span whose parent is not in the trace.
    """
    own = {span["span_id"] for span in spans}
    roots = [span for span in spans if span.get("parent_span_id") not in own]
    root = min(roots or spans, key=lambda span: span["started_at"])
    started, ended = min(span["started_at"] for span in spans), max(span["ended_at"] for span in spans)
    asked = [span for span in spans if span.get("model")]
    parents = {span["span_id"]: span.get("parent_span_id") for span in spans}
    above = set[Any]()  # These spans include the usage of the spans below them, so their own usage is left out.
    for span in spans:
        at = parents[span["span_id"]] if span.get("usage") else None
        while at in parents and at not in above:
            above.add(at)
            at = parents[at]
    usage: dict[str, int] = {}
    for span in spans:
        for name, count in (span.get("usage") or {}).items() if span["span_id"] not in above else ():
            usage[name] = usage.get(name, 0) + count
    failed = next((span["status"] for span in (root, *spans) if span["status"] != "ok"), "ok")
    return {
        **{name: root[name] for name in ("span_id", "name", "operation", "type")},
        "root_span_id": root["span_id"],
        "leading_span_id": (asked or [root])[0]["span_id"],
        "status": failed,
        "started_at": started,
        "ended_at": ended,
        "duration_ms": max(0, (moment_of(ended) or 0) - (moment_of(started) or 0)),
        "usage": usage,
        "models": list(dict.fromkeys(span["model"] for span in asked)),
        "providers": list(dict.fromkeys(span["provider"] for span in asked if span.get("provider"))),
    }


def _tree(spans: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the depth of each span, and whether it has child spans."""
    parents = {span["span_id"]: span.get("parent_span_id") for span in spans}
    above, levels = set(parents.values()), dict[Any, int]()
    for own in parents:
        way: dict[Any, None] = {}
        at: Any = own
        while at in parents and at not in levels and at not in way:  # Spans from programs may form a cycle.
            way[at] = None
            at = parents[at]
        for each in reversed(way):
            levels[each] = levels.get(parents[each], -1) + 1
    return [{"level": levels[own], "has_children": own in above} for own in (span["span_id"] for span in spans)]


def _session(objects: Objects, clock: Clock, trace: Mapping[str, Any], before: Mapping[str, Any] | None) -> None:
    """Add the new usage of a trace to its session. The first trace of a session creates it."""
    name = _session_name(trace)
    if not name:
        return
    is_new = before is None or _session_name(before) != name
    known = {} if is_new else (before or {}).get("usage") or {}
    rows = objects.scan("sessions")
    row = next((row for row in rows if name in (row.id, row.body.get("external_id"))), None)
    if row is None:
        own = clock.new_ulid().upper()
        nothing = dict.fromkeys(("input_cost", "output_cost", "total_cost"), 0)
        empty = {"contact_ids": [], "billing": nothing, "tags": [], "started_at": trace["started_at"]}
        row = objects.add("sessions", {"_id": own, "external_id": name, **empty}, id=own)
    body, counted = row.body, dict(row.body.get("usage") or {})
    for count in _COUNTS:
        counted[count] = counted.get(count, 0) + trace["usage"].get(count, 0) - known.get(count, 0)
    contacts = [*body.get("contact_ids", ()), *filter(None, [trace.get("identity_id")])]
    began = body.get("started_at") or trace["started_at"]
    lasted = (moment_of(trace["ended_at"]) or 0) - (moment_of(began) or 0)
    objects.replace(
        row,
        {
            **body,
            "traces_count": body.get("traces_count", 0) + is_new,
            "usage": counted,
            "contact_ids": list(dict.fromkeys(contacts)),
            "started_at": began,
            "updated_at": to_text(clock.now()),
            "duration": max(0, lasted),
        },
    )


def _session_name(trace: Mapping[str, Any]) -> Any:
    return trace.get("session_id") or trace.get("thread_id")


def _make_room(objects: Objects, collection: str, new: str) -> None:
    if crc32(new.encode()) % _SELDOM == 0 and objects.count(collection) >= _KEPT[collection]:
        for oldest in list(islice(objects.scan(collection, newest_first=False), _AT_ONCE)):
            objects.delete(oldest)
