"""Read a page of a list: return its items, and the request for the next page.

It does no I/O and keeps no state.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set as AbstractSet
from typing import Any

import msgspec

from .. import _extras
from ..types import Unrecognized
from .operation import Pages
from .wire_form import plain_data


class NextPage(msgspec.Struct, frozen=True):
    """The result of reading a page: its items in order, and the next request or a problem.

    Without both, the list has ended. `fingerprint` tells the page from others. `problem` is a path in the answer, and
    what is wrong there.
    """

    items: list[Any]
    request: Any = None
    fingerprint: Any = None
    problem: tuple[str, str] | None = None


def next_page(
    pages: Pages, request: Any, answer: Any, fingerprints: AbstractSet[Any], problems: Sequence[str] = ()
) -> NextPage:
    """Read one page. `request` is the request that asked for it.

    `fingerprints` are those of earlier pages. A list ends when its page says so (`more` is false). If the page does not
    say, it ends with an empty page or without a token.
    """
    items, more = get_path(answer, pages.items), get_path(answer, pages.more)
    if not isinstance(items, list):
        if lost := _about(problems, pages.items):
            return NextPage([], problem=(pages.items, f"could not be read ({lost})"))
        items = []
    field = _direction(pages, request)
    if field == pages.back:
        items = items[::-1]
    here = get_path(request, field)
    if pages.by == "token":
        ask = get_path(answer, pages.next) or None
    elif not items:
        ask = None
    elif pages.by == "page":
        ask = (here if isinstance(here, int) else 1) + 1
    else:
        ask = _id(items[-1], pages.item) or None
    ask = ask if isinstance(ask, (str, int)) else None
    if more is False or (ask is None and more is not True and (not items or pages.by == "token")):
        return NextPage(items)
    if ask is None:
        return NextPage(items, problem=(pages.more or pages.items, _NO_NEXT_PAGE[pages.by if items else "empty"]))
    fingerprint = hash(msgspec.json.encode(plain_data(items, wire=True))) if pages.by == "page" else ask
    if ask == here or fingerprint in fingerprints:
        return NextPage([], problem=(pages.items, "cannot be followed, because an earlier page came again"))
    return NextPage(items, replaced(request, field, ask), fingerprint)


_NO_NEXT_PAGE = {
    "empty": "cannot be followed, because the page is empty and has no link to the next page",
    "cursor": "cannot be followed, because the last item has no id",
    "token": "cannot be followed, because there is no token for the next page",
}


def _direction(pages: Pages, request: Any) -> str:
    """Return the field of the request that moves to the next page.

    A list is read backwards if the caller has set only the field for that.
    """
    backwards = get_path(request, pages.back) and not get_path(request, pages.ask)
    return pages.back if pages.back and backwards else pages.ask


def get_path(value: Any, path: str | None) -> Any:
    """Return the value at a path of Python names in structs or dicts; None if there is none."""
    if path is None:
        return None
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return value


def replaced(value: Any, path: str, new: Any) -> Any:
    """Return a copy of a request (a struct, a dict or None) with `new` at the path."""
    name, _, rest = path.partition(".")
    if rest:
        new = replaced(get_path(value, name), rest, new)
    if isinstance(value, msgspec.Struct):
        return _extras.replaced(value, **{name: new})
    return {**(value or {}), name: new}


def _id(item: Any, wire: str | None) -> Any:
    """Return the id of an item by its wire name. Items of unknown kinds are plain data."""
    if isinstance(item, Unrecognized):
        item = item.value
    if isinstance(item, msgspec.Struct):
        return getattr(item, dict(zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True))[wire or ""])
    return item.get(wire) if isinstance(item, Mapping) else None


def _about(problems: Sequence[str], path: str) -> str:
    """Return the first problem on the way to a path, or inside its value."""
    return next((problem for problem in problems if problem.startswith(path.partition(".")[0])), "")
