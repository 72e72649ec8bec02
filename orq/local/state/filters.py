"""Select the objects that a request asks for, by filters and by searches for a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from ..call import LocalCall
from ..http_problem import HttpProblem
from .resources import Resource
from .rows import Row

Test = Callable[[Row], bool]

_SPAN = re.compile(r"_LAST_(\d+)_(MINUTE|HOUR|DAY|MONTH)S?$")
_MILLISECONDS = {"MINUTE": 60_000, "HOUR": 3_600_000, "DAY": 86_400_000, "MONTH": 31 * 86_400_000}


def passes(tests: list[Test], row: Row) -> bool:
    """Return whether an object passes all tests."""
    return all(test(row) for test in tests)


def asked_for(call: LocalCall, name: str) -> Any:
    """Return the value of a wire name in a request's query (a list of texts), path or body."""
    if name in call.query:
        return [*call.query[name]]
    if name in call.path:
        return call.path[name]
    return call.body.get(name) if isinstance(call.body, dict) else None


def tests_of(call: LocalCall, resource: Resource) -> Iterator[Test]:
    """Yield the tests of a request. Raise `HttpProblem` for a filter that cannot be applied."""
    for name, field in resource.filters.items():
        asked = asked_for(call, name)
        if asked is None or asked in ([], [""], {}):
            if name in resource.missing:
                yield lambda row, field=field: not values_at(row.body, field)  # type: ignore[misc]
            continue
        if not field and isinstance(asked, dict):
            yield from _all_of(call, name, asked)
            continue
        if not field:
            raise HttpProblem(400, f"The local server cannot filter by {name}.", param=name)
        wanted = asked if isinstance(asked, list) else [asked]
        if name in resource.commas:
            wanted = [part for each in wanted for part in str(each).split(",")]
        yield _comparing(field, wanted[-1]) if field[0] in "<>" else _equal(field, {_text(each) for each in wanted})
    for name in resource.search:
        asked = asked_for(call, name)
        text = asked[-1] if isinstance(asked, list) and asked else asked
        if text:
            yield _containing(resource.collection.searched, str(text).casefold())


def _all_of(call: LocalCall, name: str, asked: Mapping[str, Any]) -> Iterator[Test]:
    """Yield the tests of a filter object: fields by name, and a range of time."""
    for field, value in asked.items():
        if field == "interval" and isinstance(value, str):
            if span := _SPAN.search(value):
                since = call.server.clock.now() - int(span[1]) * _MILLISECONDS[span[2]]
                yield lambda row, since=since: row.updated >= since  # type: ignore[misc]
            elif not value.endswith("ALL_TIME"):
                raise HttpProblem(400, f"{name}.interval has the unknown value {value!r}.", param=f"{name}.interval")
        elif field in ("start_date", "end_date"):
            limit = moment_of(value)
            if limit is None:
                raise HttpProblem(400, f"{name}.{field} must be a time, not {value!r}.", param=f"{name}.{field}")
            yield _touched(limit, after=field == "start_date")
        elif isinstance(value, (dict, type(None))):
            raise HttpProblem(400, f"The local server cannot filter by {name}.{field}.", param=f"{name}.{field}")
        elif isinstance(value, list):
            yield _equal(f"{field}[]", {_text(each) for each in value})
        else:
            yield _equal(field, {_text(value)})


def _touched(limit: float, *, after: bool) -> Test:
    return lambda row: row.updated >= limit if after else row.updated <= limit


def _equal(field: str, wanted: set[str]) -> Test:
    return lambda row: any(_text(value) in wanted for value in values_at(row.body, field))


def _comparing(field: str, asked: Any) -> Test:
    limit = moment_of(asked)
    if limit is None:
        raise HttpProblem(400, f"{asked!r} must be a time or a number.")
    above = field[0] == ">"

    def test(row: Row) -> bool:
        moments = [moment for value in values_at(row.body, field[1:]) if (moment := moment_of(value)) is not None]
        return any(moment > limit if above else moment < limit for moment in moments)

    return test


def _containing(fields: tuple[str, ...], text: str) -> Test:
    def test(row: Row) -> bool:
        values = [value for field in fields for value in values_at(row.body, field)] if fields else [row.body]
        return any(text in each.casefold() for value in values for each in _texts(value))

    return test


def values_at(value: Any, path: str) -> list[Any]:
    """Return the values of an object at a path.

    `a.b` leads into an object, `a[]` to the items of a list.
    """
    found = [value]
    for step in path.split("."):
        name, each, _ = step.partition("[]")
        found = [item[name] for item in found if isinstance(item, dict) and item.get(name) is not None]
        if each:
            found = [inner for item in found if isinstance(item, list) for inner in item]
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _text(value: Any) -> str:
    """Return a value as text, in the form of a query."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def moment_of(value: Any) -> float | None:
    """Return a number, or a time in Unix milliseconds, for comparisons."""
    if isinstance(value, (int, float)):
        return float(value)
    try:
        return float(value)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment.timestamp() * 1000 if moment.tzinfo else None
