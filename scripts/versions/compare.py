"""Compare two surfaces and classify the changes by their effect on users.

This module does no I/O.

`breaking in`: code that calls, imports or passes something no longer works. `breaking out`: code that reads an answer
no longer works, or a checker reports it. `addition`: all code works as before.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from .surface import Item, Parameter, Surface

Effect = Literal["breaking in", "breaking out", "addition"]
EFFECTS: tuple[Effect, ...] = ("breaking in", "breaking out", "addition")


@dataclass(frozen=True)
class Change:
    """One change of a public name."""

    effect: Effect
    path: str
    words: str


def compare(old: Surface, new: Surface) -> list[Change]:
    """Return the changes from one surface to another: breaking changes first, then by path."""
    inputs, outputs = _directions({**old, **new})
    changes = [change for path in sorted({*old, *new}) for change in _one(path, old, new, inputs, outputs)]
    return sorted(changes, key=lambda change: (EFFECTS.index(change.effect), change.path))


def _one(path: str, old: Surface, new: Surface, inputs: set[str], outputs: set[str]) -> Iterator[Change]:
    before, after = old.get(path), new.get(path)
    owner = path.rpartition(".")[0]
    holder = path if path.startswith("orq.models.") and owner == "orq.models" else owner
    is_type = holder.startswith("orq.models.")
    given = holder in inputs if is_type else True  # Whether callers pass such values.
    read = holder in outputs if is_type else True  # Whether callers read such values.
    if (owner in old) != (owner in new):
        return  # It is a member of a class that is reported itself.
    if before is None and after is not None:
        is_argument = after.required and f"{owner}.__init__" not in new  # The class that contains it.
        breaks = owner in old and is_argument and given
        yield Change("breaking in", path, "is new, and must be given") if breaks else Change("addition", path, "is new")
    elif after is None and before is not None:
        imported = holder == path  # It is a type. Its name is imported in either direction.
        yield Change("breaking in" if given or imported else "breaking out", path, "is gone")
    elif before is not None and after is not None and before != after:
        if before.kind != after.kind:
            yield Change("breaking in", path, f"was a {before.kind}, is a {after.kind}")
        elif before.kind == "function":
            yield from _function(path, before, after)
        else:
            yield from _value(path, before, after, given, read)


def _function(path: str, before: Item, after: Item) -> Iterator[Change]:
    was = {one.name: one for one in before.parameters}
    now = {one.name: one for one in after.parameters}
    for name in was.keys() - now.keys():
        yield Change("breaking in", path, f"no longer takes `{name}`")
    for name, parameter in now.items():
        if name not in was:
            effect: Effect = "breaking in" if parameter.required else "addition"
            yield Change(effect, path, f"takes `{name}`" + (", which must be given" if parameter.required else ""))
        else:
            yield from _parameter(path, was[name], parameter)
    kept = [name for name in _positions(before) if name in now]
    if kept != _positions(after)[: len(kept)]:
        yield Change("breaking in", path, f"takes by position {_positions(after)}, was {_positions(before)}")
    if more := parts(after.annotation) - parts(before.annotation):
        yield Change("breaking out", path, f"may return {_listed(more)}")


def _positions(item: Item) -> list[str]:
    return [one.name for one in item.parameters if one.positional]


def _parameter(path: str, was: Parameter, now: Parameter) -> Iterator[Change]:
    if now.required and not was.required:
        yield Change("breaking in", path, f"`{now.name}` must be given")
    if gone := parts(was.annotation) - parts(now.annotation):
        yield Change("breaking in", path, f"`{now.name}` no longer takes {_listed(gone)}")
    elif more := parts(now.annotation) - parts(was.annotation):
        yield Change("addition", path, f"`{now.name}` takes {_listed(more)}")


def _value(path: str, before: Item, after: Item, given: bool, read: bool) -> Iterator[Change]:
    if gone := [base for base in before.bases if base not in after.bases and not base.startswith("_")]:
        yield Change("breaking out", path, f"is no longer a {', '.join(gone)}")
    if after.required and not before.required and given:
        yield Change("breaking in", path, "must be given")
    less, more = parts(before.annotation) - parts(after.annotation), parts(after.annotation) - parts(before.annotation)
    if less and given:
        yield Change("breaking in", path, f"no longer takes {_listed(less)}")
    if read and (wider := {one for one in more if not _is_open(one)}):
        yield Change("breaking out", path, f"may be {_listed(wider)}")
    elif more:
        yield Change("addition", path, f"may be {_listed(more)}")


def _is_open(part: str) -> bool:
    """Return whether it is a value of an enum.

    Answers may always have new values, which stay text.
    """
    return part.startswith(("'", '"'))


def _listed(some: Iterable[str]) -> str:
    return ", ".join(f"`{one}`" for one in sorted(some))


def parts(annotation: str) -> frozenset[str]:
    """Return the members of a union, and the values of a `Literal`, as text."""
    try:
        return frozenset(_parts(ast.parse(annotation, mode="eval").body)) if annotation else frozenset()
    except SyntaxError:
        return frozenset({annotation})


_UNIONS = {"Annotated", "Open", "OpenEnum", "Optional", "Union"}


def _parts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _parts(left)
            yield from _parts(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            yield from (ast.unparse(one) for one in (inner.elts if isinstance(inner, ast.Tuple) else [inner]))
        case ast.Subscript(value=ast.Name(id=name), slice=inner) if name in _UNIONS:
            several = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            for one in several[:1] if name == "Annotated" else several:
                yield from _parts(one)
            yield from ["None"] if name == "Optional" else []
        case ast.Constant(value=str(name)):  # The name is not defined yet.
            yield name
        case _:
            yield ast.unparse(node)


def _directions(surface: Surface) -> tuple[set[str], set[str]]:
    """Return the models that callers pass and those that they read, directly or nested."""
    holds: dict[str, set[str]] = defaultdict(set)
    inputs, outputs = set[str](), set[str]()
    for path, item in surface.items():
        if path.startswith("orq.models."):
            holds[".".join(path.split(".")[:3])] |= _models(item.annotation, surface)
        else:
            outputs |= _models(item.annotation, surface)
            for parameter in item.parameters:
                inputs |= _models(parameter.annotation, surface)
    return _reached(inputs, holds), _reached(outputs, holds)


def _models(annotation: str, surface: Surface) -> set[str]:
    return {path for name in re.findall(r"[A-Za-z_]\w*", annotation) if (path := f"orq.models.{name}") in surface}


def _reached(start: set[str], holds: dict[str, set[str]]) -> set[str]:
    found, todo = set(start), list(start)
    while todo:
        fresh = holds[todo.pop()] - found
        found |= fresh
        todo += fresh
    return found
