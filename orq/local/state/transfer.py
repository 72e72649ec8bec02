"""Convert all stored objects to plain data and back, for seeds and dumps.

A dump is readable JSON: the objects of each collection, the oldest first, in wire names. `$children` holds child
objects. `$times` holds the creation and update times in milliseconds. `$id` and `$key` only appear if the object itself
does not hold them. A seed has the same form, and missing fields get made-up values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..clock import Clock
from .complete import complete, field_names
from .objects import new_id, object_type, times_of
from .resources import collections
from .rows import AlreadyExists, Objects, Row

OWN = frozenset(
    {"budget_usage", "conversation_messages", "agent_tasks", "file_contents", "file_system_entries", "span_details"}
)
"""Collections that only this server has. No operation of the facts names them."""


class SeedError(Exception):
    """A seed cannot be stored. The message starts with the place in the seed."""


def dump(objects: Objects) -> dict[str, Any]:
    """Return all objects of a tenant."""
    children: dict[int, list[Row]] = {}
    for name in objects.collections():
        for row in objects.list(name):
            children.setdefault(row.parent, []).append(row)
    return _dumped(children, 0)


def _dumped(children: Mapping[int, list[Row]], parent: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row in sorted(children.get(parent, ()), key=lambda row: row.seq):
        facts = collections().get(row.collection)
        beside: dict[str, Any] = {"$times": [row.created, row.updated]}
        if facts is None or row.body.get(facts.id) != row.id:
            beside["$id"] = row.id
        if row.key is not None and (facts is None or row.body.get(facts.key) != row.key):
            beside["$key"] = row.key
        if below := _dumped(children, row.seq):
            beside["$children"] = below
        found.setdefault(row.collection, []).append({**row.body, **beside})
    return found


def seed(objects: Objects, clock: Clock, data: Any, parent: int = 0) -> int:
    """Store the objects of a seed, and return their number. Raise `SeedError`."""
    return _seeded(objects, clock, data, parent, "")


def _seeded(objects: Objects, clock: Clock, data: Any, parent: int, place: str) -> int:
    if not isinstance(data, dict):
        raise SeedError(
            f"{place or 'The seed'} must be an object of collections, and each collection must be a list of objects."
        )
    known, count = collections(), 0
    for name, listed in data.items():
        where = f"{place}.{name}".lstrip(".")
        if name.removesuffix("@versions") not in known and name not in OWN:
            raise SeedError(f"{where} is not a collection. The collections are {', '.join(sorted(known))}.")
        if not isinstance(listed, list):
            raise SeedError(f"{where} must be a list of objects.")
        for index, body in enumerate(listed):
            count += _store(objects, clock, name, body, parent, f"{where}[{index}]")
    return count


def _store(objects: Objects, clock: Clock, name: str, body: Any, parent: int, place: str) -> int:
    if not isinstance(body, dict):
        raise SeedError(f"{place} must be an object.")
    facts = collections().get(name)
    beside = {key: value for key, value in body.items() if key.startswith("$")}
    if unknown := beside.keys() - {"$times", "$id", "$key", "$children"}:
        raise SeedError(f"{place}.{min(unknown)} is not a name that a seed can have.")
    value = {key: item for key, item in body.items() if key not in beside}
    created, updated = _times(beside.get("$times"), clock, place)
    kind = None if facts is None else object_type(facts)
    if facts is not None and "$times" not in beside:
        value.setdefault(facts.id, new_id(facts, clock))
        if kind is not None:
            whole = complete(kind, {**times_of(facts, created), **value})
            for field in sorted(field_names(kind, value) & value.keys()):
                if not _fits(value[field], whole.get(field)):
                    raise SeedError(f"{place}.{field} is {value[field]!r:.60}, which is not of the type of this field.")
            value = {**whole, **value}
    own = beside.get("$id", "" if facts is None else value.get(facts.id))
    key = beside.get("$key", value.get(facts.key) if facts is not None and facts.key else None)
    if not isinstance(own, str) or not isinstance(key, (str, type(None))):
        raise SeedError(f"{place} must have texts as its id and key.")
    try:
        row = objects.add(name, value, id=own, key=key, parent=parent, at=created)
    except AlreadyExists:
        raise SeedError(f"{place} has the id {own!r}, which another object already has.") from None
    if updated != created:
        objects.touch(row, updated)
    return 1 + _seeded(objects, clock, beside.get("$children", {}), row.seq, f"{place}.$children")


def _fits(given: Any, kept: Any) -> bool:
    """Return whether a value was kept, also in the object that a text abbreviates."""
    if isinstance(given, dict) and isinstance(kept, dict):
        return all(name in kept and _fits(item, kept[name]) for name, item in given.items())
    if isinstance(given, list) and isinstance(kept, list):
        return len(given) == len(kept) and all(map(_fits, given, kept))
    return given == kept or (isinstance(given, str) and isinstance(kept, dict) and given in kept.values())


def _times(given: Any, clock: Clock, place: str) -> tuple[int, int]:
    if given is None:
        now = clock.now()
        return now, now
    if not (isinstance(given, list) and len(given) == 2 and all(type(each) is int for each in given)):
        raise SeedError(f"{place}.$times must be two times in milliseconds.")
    return given[0], given[1]
