"""How a list goes on: a page that came -> its items, and the request for the next page. No I/O, no state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set as AbstractSet
from typing import Any

import msgspec

from ..types import UNSET, Unknown
from .codec import unknown_as_is
from .operation import Pages


class Step(msgspec.Struct, frozen=True):
    """What a page comes to: its items in order, and the request for the next page, or what is wrong, or neither.

    `mark` tells the page from others. `wrong` is the path in the answer, and the problem there.
    """

    items: list[Any]
    request: Any = None
    mark: Any = None
    wrong: tuple[str, str] | None = None


def step(pages: Pages, request: Any, answer: Any, marks: AbstractSet[Any], problems: Sequence[str] = ()) -> Step:
    """Read one page, asked for by `request`; `marks` are those of the pages before it. Pure: it asks nothing itself.

    A list is over when its page says so (`more` is false) or, if the page does not say, when it is empty. A token that
    is missing means the end as well.
    """
    found, more = look(answer, pages.items), look(answer, pages.more)
    if found is UNSET and (lost := _about(problems, pages.items)):
        return Step([], wrong=(pages.items, f"could not be read ({lost})"))
    found = found or []
    field = _direction(pages, request)
    if field == pages.back:
        found = found[::-1]
    here = look(request, field)
    if pages.by == "token":
        ask = look(answer, pages.next) or None
    elif not found:
        ask = None
    elif pages.by == "page":
        ask = (here if isinstance(here, int) else 1) + 1
    else:
        ask = _id(found[-1], pages.item) or None
    if more is False or (ask is None and more is not True and (not found or pages.by == "token")):
        return Step(found)
    if ask is None:
        return Step(found, wrong=(pages.more or pages.items, _NO_WAY[pages.by if found else "empty"]))
    mark = hash(msgspec.json.encode(found, enc_hook=unknown_as_is)) if pages.by == "page" else ask
    if ask == here or mark in marks:
        return Step([], wrong=(pages.items, "an earlier page came again: the service does not go on from there"))
    return Step(found, replaced(request, field, ask), mark)


_NO_WAY = {
    "empty": "the page is empty, although more is said to follow: nothing tells where to go on",
    "cursor": "the last item has no id to go on from, so that what comes after it cannot be asked for",
    "token": "more is said to follow, but no token for the next page came",
}


def _direction(pages: Pages, request: Any) -> str:
    """Return the field of the request that moves: backwards if that is where, and all that, the caller started."""
    backwards = look(request, pages.back) and not look(request, pages.ask)
    return pages.back if pages.back and backwards else pages.ask


def look(value: Any, path: str | None) -> Any:
    """Return what stands at a path of Python names in structs or dicts; UNSET where it leads nowhere."""
    if path is None:
        return UNSET
    for name in path.split("."):
        value = value.get(name, UNSET) if isinstance(value, Mapping) else getattr(value, name, UNSET)
    return value


def replaced(value: Any, path: str, new: Any) -> Any:
    """Return a copy of a request, a struct or a dict or None, with `new` at the path."""
    name, _, rest = path.partition(".")
    if rest:
        new = replaced(look(value, name), rest, new)
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(value, **{name: new})
    return {**(value or {}), name: new}


def _id(item: Any, wire: str | None) -> Any:
    """Return the id of an item by its wire name; items of unknown kinds are plain data."""
    if isinstance(item, Unknown):
        item = item.value
    if isinstance(item, msgspec.Struct):
        return getattr(item, dict(zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True))[wire or ""])
    return item.get(wire) if isinstance(item, Mapping) else None


def _about(problems: Sequence[str], path: str) -> str:
    """Return the first problem that was met on the way to a path, or inside what is there."""
    return next((problem for problem in problems if problem.startswith(path.partition(".")[0])), "")
