"""Match things whose names have changed, by their content and their spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeVar

from .form import Many, Named, Nullable, Object, Scalar, Type, Union, Value, Values

T = TypeVar("T")
Types = dict[str, Type]
MAX_PAIRS = 100_000
"""How many pairs are looked at for what has another name: documents that need more are not written for people."""


def resolved(kind: Type, types: Types) -> Type:
    """Return the type that a name stands for, without null. Readers refuse names that only lead in a circle."""
    while isinstance(kind, (Named, Nullable)):
        kind = types[kind.name] if isinstance(kind, Named) else kind.inner
    return kind


def variants(kind: Type, types: Types, around: frozenset[str] = frozenset()) -> list[Type]:
    """Return the variants of a union, those of unions in it among them; of any other type, the type alone."""
    inner = kind
    while isinstance(inner, (Named, Nullable)):
        if isinstance(inner, Named):
            if inner.name in around:
                return []
            around |= {inner.name}
        inner = types[inner.name] if isinstance(inner, Named) else inner.inner
    if not isinstance(inner, Union):
        return [kind]
    return list(dict.fromkeys(one for variant in inner.variants for one in variants(variant, types, around)))


def constants(kind: Type, types: Types) -> dict[str, tuple[Value, ...]]:
    """Return the fields of an object that have a few fixed values: the candidates for its tag."""
    found = resolved(kind, types)
    if not isinstance(found, Object):
        return {}
    values = {field.name: resolved(field.type, types) for field in found.fields}
    return {name: one.values for name, one in values.items() if isinstance(one, Values) and not one.open}


def json_kind(kind: Type, types: Types) -> str:
    """Return the JSON type: `string`, `number`, `boolean`, `array`, `object`, `union`, `any`."""
    found = resolved(kind, types)
    if isinstance(found, Values):
        first = found.values[0]
        return "boolean" if isinstance(first, bool) else "string" if isinstance(first, str) else "number"
    if isinstance(found, Scalar):
        return {"integer": "number", "file": "string"}.get(found.name, found.name)
    return "array" if isinstance(found, Many) else "union" if isinstance(found, Union) else "object"


def likeness(old: Type, old_types: Types, new: Type, new_types: Types, depth: int = 3) -> float:
    """Return how alike two variants of a union are, from 0 (surely two) to 1 (surely one)."""
    kind = json_kind(old, old_types)
    if kind != json_kind(new, new_types):
        return 0.0
    first, second = resolved(old, old_types), resolved(new, new_types)
    if isinstance(first, Many) and isinstance(second, Many) and depth:
        return 0.5 + likeness(first.item, old_types, second.item, new_types, depth - 1) / 2
    if not (isinstance(first, Object) and isinstance(second, Object)):
        return 0.6
    ours, theirs = constants(first, old_types), constants(second, new_types)
    shared = [name for name in ours if name in theirs and (len(ours[name]) == 1 or len(theirs[name]) == 1)]
    agreeing = [name for name in shared if set(ours[name]) & set(theirs[name])]
    if len(agreeing) < len(shared):
        return 0.0
    names, others = {field.name for field in first.fields}, {field.name for field in second.fields}
    common = len(names & others) / max(1, len(names | others))
    return 0.5 + common / 2 if agreeing else common


def pairs(
    old: Iterable[T], new: Iterable[T], alike: Callable[[T, T], float], least: float
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Return which of the old is which of the new, the most alike first, and what is left of both."""
    left, right = list(old), list(new)
    if len(left) * len(right) > MAX_PAIRS:
        return [], left, right
    scores = [(alike(one, other), -i, -j) for i, one in enumerate(left) for j, other in enumerate(right)]
    found: dict[int, int] = {}
    for score, i, j in sorted(scores, reverse=True):
        if score >= least and -i not in found and -j not in found.values():
            found[-i] = -j
    matched = [(left[i], right[j]) for i, j in sorted(found.items())]
    taken = set(found.values())
    return (
        matched,
        [one for i, one in enumerate(left) if i not in found],
        [one for j, one in enumerate(right) if j not in taken],
    )


@lru_cache(maxsize=100_000)
def names_alike(old: str, new: str) -> float:
    """Return how alike two names are, whatever their case and their marks between words."""
    one, other = (re.sub(r"[^a-z0-9/]", "", name.lower()) for name in (old, new))
    if one == other:
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
