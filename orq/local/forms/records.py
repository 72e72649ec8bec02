"""Select, sort and page the stored records of traces and logs, for their searches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..call import LocalCall
from ..compute import trace_query
from ..compute.trace_query import Fields, Record, Unknown, moment
from ..http_problem import HttpProblem
from ..state.rows import Objects
from .asking import refused, whole_number

_PAGE, _LARGEST = 50, 1000
_JOINED = ("annotations", "feedback", "evaluations")


async def stored(call: LocalCall, fields: Fields) -> list[Record]:
    """Return all traces or logs, the newest first.

    Traces include their annotations, feedback and reviews.
    """
    return await call.server.store.read(lambda objects: _stored(objects, fields))


def _stored(objects: Objects, fields: Fields) -> list[Record]:
    rows = objects.list(fields.kind, newest_first=True)
    if fields.kind != "traces":
        return [row.body for row in rows]
    found: dict[str, dict[str, Any]] = {row.id: {**row.body, **{name: {} for name in _JOINED}} for row in rows}
    said: list[tuple[str, str, Any, Any]] = []
    for row in objects.list("annotations"):
        span = objects.by_seq(row.parent)
        trace = span and objects.by_seq(span.parent)
        if trace is not None:
            said.append(("annotations", trace.id, row.id, row.body.get("value")))
    for row in objects.list("feedback"):
        said.append(("feedback", row.body.get("trace_id", ""), row.body.get("property"), row.body.get("value")))
    for row in objects.list("feedback_evaluations"):
        name = row.body.get("human_review_id") or row.body.get("evaluation_type")
        said.append(("evaluations", row.body.get("trace_id", ""), name, row.body.get("value", row.body.get("values"))))
    for kind, trace_id, name, value in said:
        if trace_id in found and name:
            values = value if isinstance(value, list) else [] if value is None else [value]
            found[trace_id][kind].setdefault(str(name), []).extend(values)
    return [*found.values()]


def shown(fields: Fields, record: Record) -> Record:
    """Return a record in the service's form, without joined annotations, feedback and reviews."""
    return record if fields.kind != "traces" else {k: v for k, v in record.items() if k not in _JOINED}


def chosen(call: LocalCall, fields: Fields, records: Sequence[Record]) -> list[Record]:
    """Return the records that fit a search's time, filters and words. Raise `HttpProblem` (400)."""
    body, operator = call.body, str(call.body.get("filter_operator") or "and").lower()
    if operator not in ("and", "or"):
        raise refused("filter_operator", "must be and, or or")
    within = between(fields, time_bounds(call), records)
    try:
        found = trace_query.matching(fields, within, body.get("filters") or (), any_of=operator == "or")
    except Unknown as error:
        raise refused("filters", str(error)) from None
    return trace_query.with_words(found, body.get("query") or "")


def queried(call: LocalCall, fields: Fields, records: Sequence[Record]) -> list[Record]:
    """Return the records that fit a query-language text. Raise `HttpProblem` (400)."""
    try:
        filters = trace_query.parsed(call.body.get("oql") or "")
        return trace_query.matching(fields, between(fields, time_bounds(call), records), filters)
    except Unknown as error:
        raise refused("oql", str(error)) from None


def sorted_by(call: LocalCall, fields: Fields, records: Sequence[Record]) -> list[Record]:
    """Return the records in the order of the search. Raise `HttpProblem` (400)."""
    try:
        return trace_query.ordered(fields, records, call.body.get("sort") or ())
    except Unknown as error:
        raise refused("sort", str(error)) from None


def time_bounds(call: LocalCall) -> dict[str, str]:
    """Return the times `from` and `to` of the body or the query, if they are set."""
    body = call.body if isinstance(call.body, dict) else {name: texts[-1] for name, texts in call.query.items()}
    return {name: body[name] for name in ("from", "to") if body.get(name)}


def between(fields: Fields, bounds: Mapping[str, str], records: Iterable[Record]) -> list[Record]:
    """Return the records within the bounds, which are included. Raise `HttpProblem` (400)."""
    try:
        first, last = (moment(bounds[name], name) if name in bounds else None for name in ("from", "to"))
    except Unknown as error:
        raise HttpProblem(400, str(error)) from None
    if first is None and last is None:
        return [*records]
    with_time = [(record, record.get(fields.time)) for record in records]  # A record of a seed file may lack a time.
    begun = [(record, moment(at)) for record, at in with_time if at is not None]
    return [r for r, at in begun if (first is None or first <= at) and (last is None or at <= last)]


def page(call: LocalCall, fields: Fields, records: Sequence[Record]) -> dict[str, Any]:
    """Return a page of records in its envelope.

    Raise `HttpProblem` (400) for an unknown page token.
    """
    limit, after = whole_number(call, "limit", _PAGE, 1, _LARGEST), call.body.get("page_token")
    start = 0
    if after:
        start = next((place for place, record in enumerate(records, 1) if record[fields.id] == after), -1)
        if start < 0:
            raise refused("page_token", "is not the token of a page of this search")
    rows = [shown(fields, record) for record in records[start : start + limit]]
    more = len(records) > start + limit
    meta = {"row_count": len(rows), **time_bounds(call)}
    value: dict[str, Any] = {"object": "list", "data": rows, "has_more": more, "meta": meta}
    return {**value, "next_page_token": rows[-1][fields.id]} if more else value
