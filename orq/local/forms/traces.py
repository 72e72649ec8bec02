"""Traces that calls of models have left: searched, counted and looked into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from ..call import Answer, LocalCall
from ..compute import trace_query
from ..compute.trace_query import FACETS, FIELDS, OPERATORS, Unknown
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .asked import refused, whole_number

_PAGE, _LARGEST = 50, 1000


async def search(call: LocalCall) -> Answer:
    """Find traces by time, fields and words, the newest first if not sorted otherwise."""
    found = _sorted(_chosen(call, await _stored(call)), call.body.get("sort") or ())
    return Answer(kind="stored", value=_page(call, found))


async def query(call: LocalCall) -> Answer:
    """Find traces by the part of the query language that is known here."""
    try:
        filters = trace_query.parsed(call.body["oql"])
        found = trace_query.matching(_in_time(call, await _stored(call)), filters)
    except Unknown as error:
        raise refused("oql", str(error)) from None
    return Answer(kind="stored", value={"object": "query", "search": _page(call, found)})


async def aggregate(call: LocalCall) -> Answer:
    """Count traces by the values of fields."""
    body, found = call.body, _chosen(call, await _stored(call))
    try:
        rows = trace_query.grouped(found, body.get("group_by") or (), body.get("compute") or ())
    except Unknown as error:
        raise HttpProblem(400, str(error)) from None
    return Answer(kind="stored", value={"object": "list", "data": rows[: whole_number(call, "limit", _LARGEST)]})


async def list_fields(call: LocalCall) -> Answer:
    """Answer the fields that can be asked for."""
    data = [
        {
            "name": name,
            "label": name.replace("_", " ").capitalize(),
            "type": field.type,
            "operators": OPERATORS,
            "facet": name in FACETS,
            "sortable": True,
            "groupable": name in FACETS,
        }
        for name, field in FIELDS.items()
    ]
    return Answer(kind="computed", value={"data": data})


async def list_facets(call: LocalCall) -> Answer:
    """Answer the fields whose values can be counted."""
    data = [{"field": name, "label": name.replace("_", " ").capitalize(), "type": "string"} for name in FACETS]
    return Answer(kind="computed", value={"data": data})


async def list_facet_values(call: LocalCall) -> Answer:
    """Count the values of a field."""
    limit = int(call.query.get("limit", [str(_PAGE)])[-1])
    bounds = {name: call.query[name][-1] for name in ("from", "to") if name in call.query}
    traces = _between(bounds, await _stored(call))
    try:
        found = trace_query.counted(traces, call.path["field"])
    except Unknown as error:
        raise HttpProblem(404, str(error)) from None
    data = [{"value": value, "count": count} for value, count in found[:limit]]
    return Answer(kind="stored", value={"field": call.path["field"], "values": data, "has_more": len(found) > limit})


async def get_span(call: LocalCall) -> Answer:
    """Answer a span with what it knows."""

    def found(objects: Objects) -> tuple[Row, Row | None]:
        row = _span(objects, call, call.path["span_id"])
        details = objects.list("span_details", row)
        return row, details[0] if details else None

    span, details = await call.server.store.read(found)
    return Answer(kind="stored", value={"span": {"summary": span.body, "attributes": details.body if details else {}}})


async def get_conversation(call: LocalCall) -> Answer:
    """Answer the messages of the call that left a trace, and its answer."""

    def found(objects: Objects) -> tuple[Row, Row | None]:
        row = _span(objects, call, call.query.get("span_id", [call.path["trace_id"][:16]])[-1])
        details = objects.list("span_details", row)
        return row, details[0] if details else None

    span, details = await call.server.store.read(found)
    kept = details.body if details else {}
    asked, said = kept.get("input"), kept.get("output")
    messages = list(asked.get("messages") or ()) if isinstance(asked, dict) else []
    choices = said.get("choices") if isinstance(said, dict) else None
    messages += [choice["message"] for choice in choices or () if choice.get("message")]
    return Answer(kind="stored", value={"trace_id": call.path["trace_id"], "span_id": span.id, "items": messages})


def _span(objects: Objects, call: LocalCall, span_id: str) -> Row:
    trace = objects.get("traces", call.path["trace_id"])
    span = trace and objects.get("spans", span_id, trace)
    if span is None:
        raise HttpProblem(404, f"there is no span {span_id} in a trace {call.path['trace_id']}")
    return span


async def _stored(call: LocalCall) -> list[Any]:
    rows = await call.server.store.read(lambda objects: objects.list("traces", newest_first=True))
    return [row.body for row in rows]


def _chosen(call: LocalCall, traces: Sequence[Any]) -> list[Any]:
    body, operator = call.body, str(call.body.get("filter_operator") or "and").lower()
    if operator not in ("and", "or"):
        raise refused("filter_operator", "must be and, or or")
    try:
        found = trace_query.matching(_in_time(call, traces), body.get("filters") or (), any_of=operator == "or")
    except Unknown as error:
        raise refused("filters", str(error)) from None
    return trace_query.with_words(found, body.get("query") or "")


def _sorted(traces: list[Any], sort: Sequence[Any]) -> list[Any]:
    try:
        return trace_query.ordered(traces, sort)
    except Unknown as error:
        raise refused("sort", str(error)) from None


def _in_time(call: LocalCall, traces: Sequence[Any]) -> list[Any]:
    return _between({name: call.body[name] for name in ("from", "to") if call.body.get(name)}, traces)


def _between(bounds: dict[str, str], traces: Sequence[Any]) -> list[Any]:
    """Return the traces that began within a time, its bounds included."""
    first, last = (_moment(bounds[name]) if name in bounds else None for name in ("from", "to"))
    begun = [(trace, trace.get("started_at")) for trace in traces]  # a seed may lack it
    return [
        trace
        for trace, at in begun
        if (first is None or (at is not None and first <= _moment(at)))
        and (last is None or (at is not None and _moment(at) <= last))
    ]


def _moment(text: str) -> datetime:
    return msgspec.convert(text, datetime)


def _page(call: LocalCall, traces: Sequence[Any]) -> dict[str, Any]:
    limit, after = whole_number(call, "limit", _PAGE, 1, _LARGEST), call.body.get("page_token")
    start = 0
    if after:
        start = next((place for place, trace in enumerate(traces, 1) if trace["trace_id"] == after), -1)
        if start < 0:
            raise refused("page_token", "is of no page of this search")
    page = traces[start : start + limit]
    more = len(traces) > start + limit
    meta = {"row_count": len(page), **{name: call.body[name] for name in ("from", "to")}}
    value: dict[str, Any] = {"object": "list", "data": page, "has_more": more, "meta": meta}
    return {**value, "next_page_token": page[-1]["trace_id"]} if more else value


HANDLERS = {
    "traces_search": search,
    "traces_query": query,
    "traces_aggregate": aggregate,
    "traces_list_fields": list_fields,
    "traces_list_facets": list_facets,
    "traces_list_facet_values": list_facet_values,
    "traces_get_span": get_span,
    "traces_get_conversation": get_conversation,
}
