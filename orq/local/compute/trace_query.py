"""Questions about traces: filters, sorting, groups and counts over plain data. What is not known is refused by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .terms import folded, query_terms

Trace = Mapping[str, Any]


class Unknown(ValueError):
    """A field, an operator or a text of the query language that is not known here."""


class Field(NamedTuple):
    """A field of traces. `type` is `string`, `number` or `datetime`; `path` leads to it."""

    type: str
    path: tuple[str, ...]


_TEXTS = [
    "trace_id",
    "name",
    "operation",
    "type",
    "status",
    "product",
    "project_id",
    "identity_id",
    "session_id",
    "thread_id",
    "models",
    "providers",
]
_NUMBERS = ("prompt_tokens", "completion_tokens", "total_tokens")
FIELDS: Mapping[str, Field] = {
    **{name: Field("string", (name,)) for name in _TEXTS},
    "duration_ms": Field("number", ("duration_ms",)),
    **{name: Field("number", ("usage", name)) for name in _NUMBERS},
    **{name: Field("datetime", (name,)) for name in ("started_at", "ended_at")},
}
FACETS = tuple(name for name in _TEXTS if name not in ("trace_id", "name"))
_ALIASES = {"model": "models", "provider": "providers", "duration": "duration_ms", "timestamp": "started_at"}

_TESTS: Mapping[str, Callable[[list[Any], list[Any]], bool]] = {
    "eq": lambda found, wanted: any(value in wanted for value in found),
    "neq": lambda found, wanted: all(value not in wanted for value in found),
    "contains": lambda found, wanted: any(folded(want) in folded(str(value)) for value in found for want in wanted),
    "not_contains": lambda found, wanted: not _TESTS["contains"](found, wanted),
    "exists": lambda found, wanted: bool(found),
    "not_exists": lambda found, wanted: not found,
    "gt": lambda found, wanted: any(value > wanted[0] for value in found),
    "gte": lambda found, wanted: any(value >= wanted[0] for value in found),
    "lt": lambda found, wanted: any(value < wanted[0] for value in found),
    "lte": lambda found, wanted: any(value <= wanted[0] for value in found),
}
_OTHER_NAMES = {
    "": "eq", "=": "eq", "==": "eq", "in": "eq", "is": "eq", "equals": "eq", "ne": "neq", "!=": "neq", "not_in": "neq",
    "nin": "neq", "is_not": "neq", ">": "gt", ">=": "gte", "<": "lt", "<=": "lte", "like": "contains",
}  # fmt: skip
OPERATORS = tuple(_TESTS)
_OQL = re.compile(
    r"\s*(?:(?:and|AND)\s+)?([\w.]{1,64})\s{0,9}(:|=|!=|>=|<=|>|<)\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+))"
)


def matching(traces: Iterable[Trace], filters: Sequence[Mapping[str, Any]], *, any_of: bool = False) -> list[Trace]:
    """Return the traces that fit all filters, or any of them."""
    tests = [_test(each) for each in filters]
    pick = any if any_of else all
    return [trace for trace in traces if not tests or pick(test(trace) for test in tests)]


def with_words(traces: Iterable[Trace], query: str) -> list[Trace]:
    """Return the traces that have all words of a text in their names, models or attributes; without words, all."""
    wanted = query_terms(query)
    return [trace for trace in traces if all(term in folded(_all_text(trace)) for term in wanted)]


def ordered(traces: Sequence[Trace], sort: Sequence[Mapping[str, Any]]) -> list[Trace]:
    """Return the traces by fields, the first one first; equals stay in their order."""
    found = list(traces)
    for each in reversed(sort):
        name, order = str(each.get("field")), str(each.get("order") or "desc").lower()
        if order not in ("asc", "desc"):
            raise Unknown(f"order: {order!r} is neither asc nor desc")
        field(name)
        found.sort(
            key=lambda trace: [(0, v) if v is not None else (1,) for v in values(trace, name)[:1]],
            reverse=order == "desc",
        )
    return found


def parsed(text: str) -> list[dict[str, Any]]:
    """Return the filters that a text of the query language stands for: `field:value`, `field = "value"`, `and`."""
    filters, at = [], 0
    while text[at:].strip():
        match = _OQL.match(text, at)
        if match is None or (at and not text[at].isspace()):
            known = 'it knows field:value and field = "value", joined by and'
            raise Unknown(f"the local server does not understand {text[at : at + 40].strip()!r}; {known}")
        value = next(group for group in match.groups()[2:] if group is not None)
        filters.append({"field": match[1], "op": "eq" if match[2] == ":" else match[2], "values": [value]})
        at = match.end()
    return filters


def counted(traces: Iterable[Trace], name: str) -> list[tuple[str, int]]:
    """Return the values of a field with how many traces have them, the most frequent first."""
    return Counter(str(value) for trace in traces for value in values(trace, name)).most_common()


def grouped(
    traces: Iterable[Trace], names: Sequence[str], metrics: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return a row for each group of equal values, with its count and what is computed of its numbers."""
    computed = [(str(each.get("metric") or "count"), str(each.get("op") or "count")) for each in metrics]
    for name, op in computed:
        _metric(name, op, [])  # refused also where there are no traces
    groups: dict[tuple[str, ...], list[Trace]] = {}
    for trace in traces:
        key = tuple(", ".join(map(str, values(trace, name))) for name in names)
        groups.setdefault(key, []).append(trace)
    rows = []
    for key, members in groups.items():
        found = [_metric(name, op, members) for name, op in computed]
        rows.append({"group": dict(zip(names, key, strict=True)), "metrics": dict(found) or {"count": len(members)}})
    return rows


def field(name: str) -> Field:
    """Return a field by its name; raises `Unknown`."""
    if (found := FIELDS.get(_ALIASES.get(name, name))) is None:
        raise Unknown(f"field: {name!r} is no field of traces here; known are {', '.join(FIELDS)}")
    return found


def values(trace: Trace, name: str) -> list[Any]:
    """Return the values of a field: none, one or several."""
    found: Any = trace
    for step in field(name).path:
        found = (found or {}).get(step)
    return found if isinstance(found, list) else [] if found is None else [found]


def _test(wanted: Mapping[str, Any]) -> Callable[[Trace], bool]:
    name, op = str(wanted.get("field")), str(wanted.get("op") or "").lower()
    op = _OTHER_NAMES.get(op, op)
    if op not in _TESTS:
        raise Unknown(f"op: {op!r} is no operator here; known are {', '.join(OPERATORS)}")
    given: list[Any] = list(wanted.get("values") or ())
    if field(name).type == "number":
        try:
            given = [float(value) for value in given]
        except ValueError:
            raise Unknown(f"values: {given[0]!r} is no number, as {name} is") from None
    if not given and "exists" not in op:
        raise Unknown(f"values: the filter of {name} has none")
    return lambda trace: _TESTS[op](values(trace, name), given)


def _metric(name: str, op: str, members: Sequence[Trace]) -> tuple[str, float]:
    if op == "count":
        return "count" if name == "count" else f"{op}({name})", len(members)
    if field(name).type != "number":
        raise Unknown(f"compute: {name} is no number")
    numbers = [value for trace in members for value in values(trace, name)] or [0]
    computed = {"sum": sum(numbers), "avg": sum(numbers) / len(numbers), "min": min(numbers), "max": max(numbers)}
    if op not in computed:
        raise Unknown(f"compute: {op!r} is no operation here; known are count, {', '.join(computed)}")
    return f"{op}({name})", computed[op]


def _all_text(value: Any) -> str:
    if isinstance(value, Mapping):
        return " ".join(map(_all_text, value.values()))
    return " ".join(map(_all_text, value)) if isinstance(value, list) else str(value)
