"""Handlers for traces of model calls: search, counts and details."""

from __future__ import annotations

from typing import Any

from ..call import Answer, LocalCall
from ..compute import report, trace_query
from ..compute.trace_query import OPERATORS, TRACES, Unknown
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .asking import whole_number
from .records import between, chosen, page, queried, sorted_by, stored, time_bounds

_PAGE, _LARGEST = 50, 1000


async def search(call: LocalCall) -> Answer:
    """Find traces by time, fields and words. The default order is the newest first."""
    found = sorted_by(call, TRACES, chosen(call, TRACES, await stored(call, TRACES)))
    return Answer(kind="stored", value=page(call, TRACES, found))


async def query(call: LocalCall) -> Answer:
    """Find traces by the supported part of the query language."""
    found = queried(call, TRACES, await stored(call, TRACES))
    return Answer(kind="stored", value={"object": "query", "search": page(call, TRACES, found)})


async def aggregate(call: LocalCall) -> Answer:
    """Count traces by the values of fields."""
    body, found = call.body, chosen(call, TRACES, await stored(call, TRACES))
    try:
        metrics = report.computed(TRACES, body.get("compute") or ())
        rows = report.grouped(TRACES, found, body.get("group_by") or (), metrics)
    except Unknown as error:
        raise HttpProblem(400, str(error)) from None
    return Answer(kind="stored", value={"object": "list", "data": rows[: whole_number(call, "limit", _LARGEST)]})


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize()


async def list_fields(call: LocalCall) -> Answer:
    """Answer with the fields that searches know."""
    known = {name: (field.type, name in TRACES.facets, "exact") for name, field in TRACES.fields.items()}
    known |= dict.fromkeys(TRACES.open, ("string", False, "prefix"))
    data = [
        {
            "name": name,
            "label": _label(name),
            "type": kind,
            "match": match,
            "operators": OPERATORS,
            "facet": facet,
            "sortable": True,
            "groupable": facet or match == "prefix",
            "aliases": [alias for alias, other in TRACES.aliases.items() if other == name],
        }
        for name, (kind, facet, match) in known.items()
    ]
    return Answer(kind="computed", value={"data": data})


async def list_facets(call: LocalCall) -> Answer:
    """Answer with the fields whose values can be counted."""
    data = [{"field": name, "label": _label(name), "type": "string"} for name in TRACES.facets]
    return Answer(kind="computed", value={"data": data})


async def list_facet_values(call: LocalCall) -> Answer:
    """Count the values of a field."""
    limit = whole_number(call, "limit", _PAGE)
    traces = between(TRACES, time_bounds(call), await stored(call, TRACES))
    try:
        found = trace_query.counted(TRACES, traces, call.path["field"])
    except Unknown as error:
        raise HttpProblem(404, str(error)) from None
    data = [{"value": value, "count": count} for value, count in found[:limit]]
    return Answer(kind="stored", value={"field": call.path["field"], "values": data, "has_more": len(found) > limit})


async def list_filters(call: LocalCall) -> Answer:
    """Answer with the metadata, annotations and reviews of traces, as fields for filters.

    With `include_all`, the stored evaluators are included.
    """
    traces = await stored(call, TRACES)
    metadata: dict[str, Any] = {}
    annotations: dict[str, list[str]] = {}
    for trace in traces:
        own = (trace.get("attributes") or {}).get("metadata")
        metadata |= own if isinstance(own, dict) else {}  # A seed file may hold any value here.
        for key, values in trace["annotations"].items():
            annotations.setdefault(key, []).extend(map(trace_query.text, values))
    names = dict.fromkeys(name for trace in traces for name in trace["evaluations"])
    reviews = [{"id": name, "display_name": name, "type": "human_review"} for name in names]
    if call.query.get("include_all", [""])[-1] == "true":
        evals = await call.server.store.read(lambda objects: objects.list("evals"))
        reviews += [
            {"id": row.id, "display_name": str(row.body.get("display_name") or row.key or row.id)} for row in evals
        ]
    value = {
        "evaluators": reviews,
        "metadata": [{"key": key, "type": _type(example)} for key, example in metadata.items()],
        "annotations": [
            {"id": key, "display_name": key, "option_values": list(dict.fromkeys(values))}
            for key, values in annotations.items()
        ],
    }
    return Answer(kind="stored", value=value)


def _type(value: Any) -> str:
    kinds = ((bool, "boolean"), ((int, float), "number"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "string")


async def get_span(call: LocalCall) -> Answer:
    """Answer with a span and its attributes."""

    def found(objects: Objects) -> tuple[Row, Row | None]:
        row = _span(objects, call, call.path["span_id"])
        details = objects.list("span_details", row)
        return row, details[0] if details else None

    span, details = await call.server.store.read(found)
    return Answer(kind="stored", value={"span": {"summary": span.body, "attributes": details.body if details else {}}})


async def get_conversation(call: LocalCall) -> Answer:
    """Answer with the messages and the answer of the call that made a trace."""

    def found(objects: Objects) -> tuple[Row, Row | None]:
        trace = objects.get("traces", call.path["trace_id"])
        leading = str((trace.body.get("leading_span_id") if trace else None) or "")
        row = _span(objects, call, call.query.get("span_id", [leading])[-1])
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
        raise HttpProblem(404, f"There is no span {span_id} in a trace {call.path['trace_id']}.")
    return span


HANDLERS = {
    "traces_search": search,
    "traces_query": query,
    "traces_aggregate": aggregate,
    "traces_list_fields": list_fields,
    "traces_list_facets": list_facets,
    "traces_list_facet_values": list_facet_values,
    "traces_list_filters": list_filters,
    "traces_get_span": get_span,
    "traces_get_conversation": get_conversation,
}
