"""Select, sort and page the objects of a collection for list operations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

import msgspec

from ..call import LocalCall
from ..http_problem import HttpProblem
from .filters import asked_for, passes, tests_of, values_at
from .resources import Resource
from .rows import Objects, Row

_CURSORS = (("starting_after", "ending_before"), ("after", "before"), ("cursor", ""))


class Page(msgspec.Struct, frozen=True):
    """A page of a list. `more` is true if objects follow.

    `token` is the token of the next page, or None.
    """

    rows: list[Row]
    more: bool
    token: str | None = None


def page_of(
    objects: Objects,
    call: LocalCall,
    resource: Resource,
    collection: str,
    parent: Row | int | None,
    ordered: list[Row] | None = None,
) -> Page:
    """Return the page for a call, the newest objects first.

    Raise `HttpProblem` for invalid parameters. `ordered` holds the objects in another order, if the caller has already
    selected them.
    """
    limit = _limit(call, resource)
    if ordered is not None:
        return _part(iter(ordered), _offset_after(objects, call, resource, ordered, collection, parent, limit), limit)
    tests = [*tests_of(call, resource)]
    key = _sort_key(call, resource)
    if key is not None:
        rows = sorted((row for row in objects.list(collection, parent) if passes(tests, row)), key=key[0])
        rows = rows[::-1] if key[1] else rows
        return _part(iter(rows), _offset_after(objects, call, resource, rows, collection, parent, limit), limit)
    after, before = _cursors(objects, call, resource, collection, parent)
    by_token = call.operation.pages is not None and call.operation.pages.by == "token"
    if by_token:
        after = _offset(call, limit) or None
    backwards = before is not None and after is None  # The page that ends right before the cursor.
    found = objects.scan(collection, parent, below=after, above=before, newest_first=not backwards)
    chosen = (row for row in found if passes(tests, row))
    page = _part(chosen, 0 if by_token else _offset(call, limit), limit)
    # A token holds a sequence number, because an offset would move when others insert objects.
    if by_token and page.more:
        return Page(page.rows, page.more, str(page.rows[-1].seq))
    return Page(page.rows[::-1], page.more) if backwards else page


def matching(objects: Objects, call: LocalCall, resource: Resource, parent: Row | int | None) -> int:
    """Return the number of objects that a call selects."""
    tests = [*tests_of(call, resource)]
    if not tests:
        return objects.count(resource.collection.name, parent)
    return sum(passes(tests, row) for row in objects.scan(resource.collection.name, parent))


def _part(rows: Iterator[Row], offset: int, limit: int | None) -> Page:
    if limit is None:
        return Page([*islice(rows, offset, None)], more=False)
    found = [*islice(rows, offset, offset + limit + 1)]
    more = len(found) > limit
    return Page(found[:limit], more, str(offset + limit) if more else None)


def _at(request: Any, path: str) -> Any:
    """Return the value of a request struct at a path of Python names."""
    for name in path.split("."):
        request = getattr(request, name, None)
    return request


def _limit(call: LocalCall, resource: Resource) -> int | None:
    """Return the number of objects on a page, or None for all."""
    for path in ("limit", "page_size", "pagination.limit", "pagination.page_size"):
        if (limit := _at(call.request, path)) is not None:
            if not isinstance(limit, int) or not 1 <= limit <= resource.maximum:
                raise HttpProblem(400, f"limit must be from 1 to {resource.maximum}.", param="limit")
            return limit
    return resource.limit or None


def _offset(call: LocalCall, limit: int | None) -> int:
    """Return the offset of a page in lists with page numbers, or the number in a page token."""
    pages = call.operation.pages
    asked = None if pages is None or pages.by == "cursor" else _at(call.request, pages.ask)
    if pages is None or asked is None:
        return 0
    if pages.by == "token":
        if not str(asked).isdecimal():
            raise HttpProblem(400, f"{pages.ask} is not a token of this list.", param=pages.ask)
        return int(asked)
    if asked < 1:
        raise HttpProblem(400, f"{pages.ask} must be 1 or more.", param=pages.ask)
    return int(asked - 1) * (limit or 0)


def _cursor_names(fields: tuple[str, ...]) -> tuple[str, str]:
    return next(((after, before) for after, before in _CURSORS if after in fields), ("", ""))


def _cursors(
    objects: Objects, call: LocalCall, resource: Resource, collection: str, parent: Row | int | None
) -> tuple[int | None, int | None]:
    """Return the bounds of a page.

    Its sequence numbers are below the first and above the second.
    """
    places = []
    wires = dict(zip(call.request.__struct_fields__, call.request.__struct_encode_fields__, strict=True))
    for name in _cursor_names(call.request.__struct_fields__):
        asked = getattr(call.request, name, None) if name else None
        place = None if asked is None else objects.place(collection, str(asked), parent)
        if asked is not None and place is None:
            place = _place_by(objects, call, collection, parent, str(asked))
            if place is None:
                raise HttpProblem(422, f"{wires[name]} is not an id of this list.", param=wires[name])
        places.append(place)
    return places[0], places[1]


def _place_by(objects: Objects, call: LocalCall, collection: str, parent: Row | int | None, asked: str) -> int | None:
    """Return the sequence number of a cursor that is not an id but another field of an item."""
    field = call.operation.pages.item if call.operation.pages is not None else None
    rows = objects.scan(collection, parent) if field else iter(())
    return next((row.seq for row in rows if row.body.get(field) == asked), None)


def _sort_key(call: LocalCall, resource: Resource) -> tuple[Callable[[Row], Any], bool] | None:
    """Return the sort key and whether to sort downwards, or None for the order of insertion."""
    asked, order = _first(call, resource.sort), _first(call, resource.order)
    if resource.sorted and not asked:
        return (lambda row: _sort_value(row, resource.sorted)), False
    if not asked and not order:
        return None
    name = (asked or "created").lstrip("-+")
    if name.isupper():  # A constant ends in the name of the field.
        name = name.lower().rpartition("_field_")[2]
    for tail in ("_asc", "_desc", ":asc", ":desc"):
        name = name.removesuffix(tail)
    told = (order or (asked or "").removeprefix(name)).lower()
    down = "desc" in told or told.startswith("-") or ("asc" not in told and _is_time(name))
    return (lambda row: _sort_value(row, name)), down


def _first(call: LocalCall, name: str) -> str | None:
    asked = asked_for(call, name) if name else None
    asked = asked[-1] if isinstance(asked, list) and asked else asked
    return str(asked) if asked else None


def _is_time(name: str) -> bool:
    return name.lower().startswith(("creat", "updat", "modif"))


def _sort_value(row: Row, name: str) -> tuple[Any, ...]:
    if name.lower().startswith("creat"):
        return (row.seq,)
    if name.lower().startswith(("updat", "modif")):
        return (row.change,)
    # A constant does not show whether the field is in snake case or camel case.
    other = re.sub("_([a-z])", lambda found: found[1].upper(), name)
    value = next(iter((*values_at(row.body, name), *values_at(row.body, other))), None)
    if isinstance(value, (bool, int, float)):
        return (1, value, "", row.seq)
    return (0, 0, "", row.seq) if value is None else (2, 0, str(value).casefold(), row.seq)


def _offset_after(
    objects: Objects,
    call: LocalCall,
    resource: Resource,
    rows: list[Row],
    collection: str,
    parent: Row | int | None,
    limit: int | None,
) -> int:
    """Return the start of a page in a sorted list."""
    after, before = _cursors(objects, call, resource, collection, parent)
    numbers = [row.seq for row in rows]
    for place, step in ((after, 1), (before, -(limit or 0))):
        if place is not None:
            if place not in numbers:
                raise HttpProblem(
                    422, "The object of the cursor was deleted, so a sorted list cannot continue after it."
                )
            return max(0, numbers.index(place) + step)
    return _offset(call, limit)


def _is_due(call: LocalCall, name: str) -> bool:
    """Return whether the answer requires a field, so that it is sent even without a value.

    Optional fields may not allow null.
    """
    kind = getattr(call.operation.answer, "type", None)
    fields = msgspec.structs.fields(kind) if isinstance(kind, type) and issubclass(kind, msgspec.Struct) else ()
    return any(field.encode_name == name and field.required for field in fields)


def envelope(call: LocalCall, page: Page, total: Callable[[], int]) -> Mapping[str, Any]:
    """Return the fields of a list beside its objects."""
    pages = call.operation.pages
    beside: dict[str, Any] = {"object": "list"}
    for more in ("has_more", "hasMore"):
        beside[more] = page.more
    if pages is not None and pages.next is not None and (page.token is not None or _is_due(call, pages.next)):
        beside[pages.next] = page.token
    for name in ("count", "total", "total_count"):
        beside[name] = total()
    return beside
