"""Filter, sort and search records of traces and logs.

Unknown fields and operators are refused by name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any, NamedTuple

import msgspec

from .terms import folded, query_terms

Record = Mapping[str, Any]


class Unknown(ValueError):
    """The query has an unknown field, operator or expression."""


class Field(NamedTuple):
    """A field of a record. `type` is `string`, `number`, `datetime` or `any`.

    `path` leads to its value.
    """

    type: str
    path: tuple[str, ...]


class Fields(NamedTuple):
    """The fields of one kind of record.

    `open` holds objects with any field names: `log_attributes.user`.
    """

    kind: str
    id: str
    time: str
    fields: Mapping[str, Field]
    aliases: Mapping[str, str]
    facets: tuple[str, ...]
    open: Mapping[str, tuple[str, ...]]

    def field(self, name: str) -> Field:
        """Return a field by its name. Raise `Unknown`."""
        if (found := self.fields.get(self.aliases.get(name, name))) is not None:
            return found
        head, _, rest = name.partition(".")
        if rest and head in self.open:
            return Field("any", (*self.open[head], rest))
        known = (*self.fields, *(f"{each}.NAME" for each in self.open))
        raise Unknown(f"There is no field {name!r} of {self.kind}. The fields are {', '.join(known)}.")

    def values(self, record: Record, name: str) -> list[Any]:
        """Return the values of a field: none, one or several."""
        found: Any = record
        for step in self.field(name).path:
            found = found.get(step) if isinstance(found, Mapping) else None
        return found if isinstance(found, list) else [] if found is None else [found]


_TRACE_TEXTS = (
    *("trace_id", "name", "operation", "type", "status", "product", "project_id", "identity_id", "session_id"),
    *("thread_id", "models", "providers"),
)
_OF_ATTRIBUTES = ("deployment", "conversation", "status_code")
TRACES = Fields(
    "traces",
    "trace_id",
    "started_at",
    {
        **{name: Field("string", (name,)) for name in _TRACE_TEXTS},
        "agent": Field("string", ("agent", "name")),
        **{name: Field("string", ("attributes", name)) for name in _OF_ATTRIBUTES},
        "duration_ms": Field("number", ("duration_ms",)),
        "ttft_ms": Field("number", ("attributes", "ttft_ms")),
        **{name: Field("number", ("usage", name)) for name in ("prompt_tokens", "completion_tokens", "total_tokens")},
        **{name: Field("datetime", (name,)) for name in ("started_at", "ended_at")},
    },
    {
        "model": "models",
        "provider": "providers",
        "duration": "duration_ms",
        "timestamp": "started_at",
        "project": "project_id",
        "identity": "identity_id",
        "thread": "thread_id",
        "session": "session_id",
        "http_status_code": "status_code",
    },
    (*(name for name in _TRACE_TEXTS if name not in ("trace_id", "name")), "agent", *_OF_ATTRIBUTES),
    {
        "attributes": ("attributes",),
        "metadata": ("attributes", "metadata"),
        "annotations": ("annotations",),
        "feedback": ("feedback",),
        "evaluations": ("evaluations",),
    },
)

_LOG_FACETS = (
    *("severity_text", "service_name", "event_name", "service_version", "scope_name", "deployment_environment"),
    *("host_name", "project_id"),
)
_OF_LOGS = ("log_attributes", "resource_attributes", "scope_attributes")
LOGS = Fields(
    "logs",
    "id",
    "timestamp",
    {
        **{name: Field("string", (name,)) for name in ("id", "trace_id", "span_id", "body", *_LOG_FACETS)},
        "severity_number": Field("number", ("severity_number",)),
        **{name: Field("datetime", (name,)) for name in ("timestamp", "observed_timestamp")},
    },
    {"severity": "severity_text", "level": "severity_text", "service": "service_name", "project": "project_id"},
    _LOG_FACETS,
    {name: (name,) for name in _OF_LOGS},
)

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


def matching(
    fields: Fields, records: Iterable[Record], filters: Sequence[Mapping[str, Any]], *, any_of: bool = False
) -> list[Record]:
    """Return the records that fit all filters, or any filter."""
    tests = [_test(fields, each) for each in filters]
    pick = any if any_of else all
    return [record for record in records if not tests or pick(test(record) for test in tests)]


def with_words(records: Iterable[Record], query: str) -> list[Record]:
    """Return the records whose values contain all words of a text.

    A text without words fits every record.
    """
    wanted = query_terms(query)
    return [record for record in records if all(term in folded(_all_text(record)) for term in wanted)]


def ordered(fields: Fields, records: Sequence[Record], sort: Sequence[Mapping[str, Any]]) -> list[Record]:
    """Return the records sorted by fields, the first field first.

    Equal records keep their order.
    """
    found = list(records)
    for each in reversed(sort):
        name, order = str(each.get("field")), str(each.get("order") or "desc").lower()
        if order not in ("asc", "desc"):
            raise Unknown(f"order must be asc or desc, not {order!r}.")
        read = _READ[fields.field(name).type]
        found.sort(key=lambda record: _found(fields, record, name, read)[:1], reverse=order == "desc")
    return found


def parsed(oql: str) -> list[dict[str, Any]]:
    """Return the filters of a text in the query language.

    It may have `field:value` and `field = "value"`, joined by `and`.
    """
    filters, at = [], 0
    while oql[at:].strip():
        match = _OQL.match(oql, at)
        if match is None or (at and not oql[at].isspace()):
            known = 'Write field:value or field = "value", joined by and'
            raise Unknown(f"The local server does not understand {oql[at : at + 40].strip()!r}. {known}.")
        value = next(group for group in match.groups()[2:] if group is not None)
        filters.append({"field": match[1], "op": "eq" if match[2] == ":" else match[2], "values": [value]})
        at = match.end()
    return filters


def counted(fields: Fields, records: Iterable[Record], name: str) -> list[tuple[str, int]]:
    """Return each value of a field and the number of records with it, the most frequent first."""
    fields.field(name)  # An unknown field is refused even if there are no records.
    return Counter(text(value) for record in records for value in fields.values(record, name)).most_common()


def text(value: Any) -> str:
    """Return a value as text, in the form that filters use."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def moment(value: Any, name: str = "time") -> datetime:
    """Return a time of ISO 8601. Raise `Unknown`. A time without a zone is in UTC."""
    try:
        found = msgspec.convert(str(value), datetime)
    except msgspec.ValidationError:
        raise Unknown(f"The value {value!r} of {name} must be a time.") from None
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)


def _number(value: Any, name: str) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise Unknown(f"The value {value!r} of {name} must be a number.") from None


def _any(value: Any, name: str) -> tuple[int, Any]:
    try:
        return 0, float(value)
    except (TypeError, ValueError):
        return 1, text(value)


_READ: Mapping[str, Callable[[Any, str], Any]] = {
    "string": lambda value, _: text(value),
    "number": _number,
    "datetime": moment,
    "any": _any,
}


def _found(fields: Fields, record: Record, name: str, read: Callable[[Any, str], Any]) -> list[Any]:
    """Return the values of a field that have its type. A seed file may hold other values."""
    found = []
    for value in fields.values(record, name):
        with suppress(Unknown):
            found.append(read(value, name))
    return found


def _test(fields: Fields, wanted: Mapping[str, Any]) -> Callable[[Record], bool]:
    name, op = str(wanted.get("field")), str(wanted.get("op") or "").lower()
    op = _OTHER_NAMES.get(op, op)
    if op not in _TESTS:
        raise Unknown(f"There is no operator {op!r}. The operators are {', '.join(OPERATORS)}.")
    read = _READ[fields.field(name).type if op not in ("contains", "not_contains") else "string"]
    given = [] if "exists" in op else [read(value, name) for value in wanted.get("values") or ()]
    if not given and "exists" not in op:
        raise Unknown(f"The filter of {name} has no values.")
    return lambda record: _TESTS[op](_found(fields, record, name, read), given)


def _all_text(value: Any) -> str:
    if isinstance(value, Mapping):
        return " ".join(map(_all_text, value.values()))
    return " ".join(map(_all_text, value)) if isinstance(value, list) else str(value)
