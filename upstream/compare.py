"""Compare two APIs in the neutral form, by operation and by type.

The result is the changes between them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import get_args

import msgspec

from .changes import KINDS, Change, Direction
from .compare_types import Found, Walk
from .form import Answer, Body, Object, Operation, Parameter, Type, UpstreamApi, named
from .likeness import Types, names_alike, pairs, resolved
from .words import shown, shown_values

EVENTS = "text/event-stream"
_ENVELOPE = {"id", "event", "data", "retry"}


def compare(old: UpstreamApi, new: UpstreamApi, *, ours: bool = False) -> list[Change]:
    """Return what differs. `ours`: the old side is our facts, whose types have names of their own."""
    return Comparison(old, new, ours).changes()


def shown_to_users(api: UpstreamApi) -> UpstreamApi:
    """Return an API without the operations that the vendor keeps out of its SDKs."""
    return msgspec.structs.replace(api, operations=tuple(one for one in api.operations if not one.hidden))


def endpoint(operation: Operation) -> str:
    """Return the name of an operation that all sources share."""
    return f"{operation.method} {operation.path}"


def _same_place(operation: Operation) -> tuple[str, str]:
    return operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)


class Comparison:
    """One comparison. After `changes()`, `walk.names` tells which type of the new API is which of the old one."""

    def __init__(self, old: UpstreamApi, new: UpstreamApi, ours: bool) -> None:
        self.old, self.new, self.ours = old, new, ours
        self.walk = Walk(old.types, new.types, ours)
        self._told: list[Change] = []

    def changes(self) -> list[Change]:
        before = {_same_place(one): one for one in self.old.operations}
        after = {_same_place(one): one for one in self.new.operations}
        gone = [one for place, one in before.items() if place not in after]
        come = [one for place, one in after.items() if place not in before]
        moved, gone, come = pairs(gone, come, _moved, 0.8)
        for one in gone:
            self._tell("operation-removed", one)
        for one in come:
            self._tell("operation-added", one, new=one.name, place=endpoint(one))
        for one, other in moved:
            self._tell("operation-moved", one, old=endpoint(one), new=endpoint(other), guess=True)
        for one, other in [*((before[place], after[place]) for place in before if place in after), *moved]:
            self._operation(one, other)
        return sorted([*self._told, *self._types()], key=lambda change: (change.owner, change.place, change.kind))

    def _tell(self, kind: str, operation: Operation, **about: object) -> None:
        owner = operation.name or endpoint(operation)
        made = Change(kind=kind, owner=owner, operations=(endpoint(operation),), **about)  # type: ignore[arg-type]
        self._told.append(made)

    def _operation(self, old: Operation, new: Operation) -> None:
        if not self.ours and old.name and new.name and old.name != new.name:
            self._tell("operation-renamed", old, old=old.name, new=new.name)
        if old.deprecated != new.deprecated and "deprecated" not in self.new.silent:
            self._tell("operation-deprecated" if new.deprecated else "operation-undeprecated", old)
        self._parameters(old, new)
        self._bodies(old, new)
        self._answers(old, new)

    def _parameters(self, old: Operation, new: Operation) -> None:
        names = re.findall(r"\{([^}]*)\}", old.path), re.findall(r"\{([^}]*)\}", new.path)
        same = dict(zip(names[1], names[0], strict=False))
        for one, other in ((was, now) for now, was in same.items() if was != now):
            self._tell("path-parameter-renamed", old, old=one, new=other)
        before = {(one.place, one.name): one for one in old.parameters}
        after = {
            (one.place, same.get(one.name, one.name) if one.place == "path" else one.name): one
            for one in new.parameters
        }
        for place in before.keys() & after.keys():
            self._parameter(old, before[place], after[place])
        gone = [one for place, one in before.items() if place not in after]
        come = [one for place, one in after.items() if place not in before]
        moved, gone, come = pairs(gone, come, lambda one, other: float(one.name == other.name), 1.0)
        renamed, gone, come = pairs(gone, come, self._renamed, 0.7)
        for one, other in moved:
            self._tell("parameter-moved", old, place=_place(one), old=one.place, new=other.place)
        for one, other in renamed:
            self._tell("parameter-renamed", old, place=_place(one), old=one.name, new=other.name, guess=True)
        for one in gone:
            self._tell("parameter-removed", old, place=_place(one), old=shown(one.type))
        for one in come:
            kind = "parameter-added-required" if one.required else "parameter-added"
            self._tell(kind, old, place=_place(one), new=shown(one.type), type=one.type, directions=("in",))

    def _renamed(self, one: Parameter, other: Parameter) -> float:
        kinds = type(resolved(one.type, self.old.types)), type(resolved(other.type, self.new.types))
        return names_alike(one.name, other.name) if one.place == other.place and kinds[0] == kinds[1] else 0.0

    def _parameter(self, operation: Operation, old: Parameter, new: Parameter) -> None:
        if old.required != new.required:
            self._tell("now-required" if new.required else "now-optional", operation, place=_place(old))
        if None not in (old.default, new.default) and old.default != new.default:
            said = {"old": shown_values((old.default,)), "new": shown_values((new.default,))}  # type: ignore[arg-type]
            self._tell("default-changed", operation, place=_place(old), **said)
        self.walk.compare(old.type, new.type, operation.name or endpoint(operation), _place(old), "in")

    def _bodies(self, old: Operation, new: Operation) -> None:
        if not (old.bodies and new.bodies):
            if old.bodies or new.bodies:
                kind = "body-removed" if old.bodies else "body-added"
                self._tell(kind, old, type=new.bodies[0].type if new.bodies else None, directions=("in",))
            return
        if old.body_required != new.body_required:
            self._tell("body-now-required" if new.body_required else "body-now-optional", old)
        self._contents(old, old.bodies, new.bodies, "body", "in")

    def _contents(
        self, operation: Operation, old: tuple[Body, ...], new: tuple[Body, ...], place: str, direction: Direction
    ) -> None:
        before, after = ({body.media: body.type for body in bodies} for bodies in (old, new))
        if len(before) == len(after) == 1 and before.keys() != after.keys():  # one form for another: same fields
            (media,), (other,) = before, after
            self._tell("media-removed", operation, place=place, old=media, new=other, directions=(direction,))
            before = {other: before[media]}
        for media in before:
            if media in after:
                kinds = before[media], after[media]
                if media == EVENTS:
                    kinds = _payload(kinds[0], self.old.types), _payload(kinds[1], self.new.types)
                at = f"{place} event" if media == EVENTS else place
                self.walk.compare(*kinds, operation.name or endpoint(operation), at, direction)
            else:
                self._tell("media-removed", operation, place=place, old=media, directions=(direction,))
        for media in after.keys() - before.keys():
            self._tell("media-added", operation, place=place, new=media, type=after[media], directions=(direction,))

    def _answers(self, old: Operation, new: Operation) -> None:
        before, after = ({answer.status: answer for answer in one.answers} for one in (old, new))
        statuses = [] if "statuses" in self.new.silent else sorted(before.keys() ^ after.keys())
        for status in statuses:
            word = "removed" if status in before else "added"
            kind = f"{'answer' if status[0] == '2' else 'error'}-{word}"
            self._tell(kind, old, place=f"answer {status}", directions=("out",))
        for status in sorted(before.keys() & after.keys()):
            self._answer(old, before[status], after[status])
        alone = [[status for status in side if status[0] == "2"] for side in (before, after)]
        if len(alone[0]) == len(alone[1]) == 1 and alone[0] != alone[1]:  # another status for the same answer
            self._answer(old, before[alone[0][0]], after[alone[1][0]])

    def _answer(self, operation: Operation, old: Answer, new: Answer) -> None:
        place = f"answer {old.status}"
        if bool(old.bodies) != bool(new.bodies):
            kind = "answer-type-removed" if old.bodies else "answer-type-added"
            if old.status[0] == "2":
                self._tell(kind, operation, place=place, directions=("out",))
            return
        self._contents(operation, old.bodies, new.bodies, place, "out")

    def _types(self) -> Iterator[Change]:
        """Put together what was found in requests and answers, and leave out what only some of the places have."""
        told: dict[Change, set[Direction]] = defaultdict(set)
        users = _users(self.old)
        silent = self.old.silent | self.new.silent
        for found, count in self.walk.found.items():
            if found.kind == "format-changed" and "formats" in silent:
                continue
            if self.ours and KINDS[found.kind].narrows and not self._everywhere(found, count):
                continue
            told[self._change(found, users)].add(found.node[3])
        for change, directions in told.items():
            yield msgspec.structs.replace(change, directions=tuple(sorted(directions)))

    def _everywhere(self, found: Found, count: int) -> bool:
        """Whether every type of the vendor's that stands for one of ours has lost the same.

        A choice of ours has what requests may hold and what answers may hold, so both count.
        """
        met = self.walk.met
        if found.kind not in ("value-removed", "variant-removed"):
            return count == met[found.node]
        nodes = [(*found.node[:3], direction) for direction in get_args(Direction)]
        counts = [self.walk.found.get(msgspec.structs.replace(found, node=node), 0) for node in nodes]
        return sum(counts) == sum(met.get(node, 0) for node in nodes)

    def _change(self, found: Found, users: dict[str, tuple[str, ...]]) -> Change:
        owner = found.node[0]
        return Change(
            kind=found.kind,
            owner=owner,
            place=found.place,
            old=found.old,
            new=found.new,
            operations=users.get(owner, ()),
            guess=found.guess,
            type=found.type,
        )


def _place(parameter: Parameter) -> str:
    return f"{parameter.place} {parameter.name}"


def _moved(one: Operation, other: Operation) -> float:
    """Return how sure it is that an operation has moved: another path with most of the segments, or the same name."""
    if one.method != other.method:
        return 0.0
    paths = [re.sub(r"\{[^}]*\}", "{}", operation.path) for operation in (one, other)]
    alike = names_alike(*paths)
    return max(alike if alike > 0.9 else 0.0, 0.85 if one.name and one.name == other.name else 0.0)


def _payload(kind: Type, types: Types) -> Type:
    """Return what an event holds: some sources describe the block around it, with `data` and `event`."""
    found = resolved(kind, types)
    if isinstance(found, Object):
        fields = {field.name: field for field in found.fields}
        if "data" in fields and fields.keys() <= _ENVELOPE:
            return fields["data"].type
    return kind


def _users(api: UpstreamApi) -> dict[str, tuple[str, ...]]:
    """Return, for each type and each operation by its name, the endpoints that it concerns."""
    inner = {name: set(named(kind)) for name, kind in api.types.items()}
    found: dict[str, list[str]] = defaultdict(list)
    for operation in api.operations:
        kinds = [one.type for one in operation.parameters]
        kinds += [body.type for body in (*operation.bodies, *(b for one in operation.answers for b in one.bodies))]
        todo = [name for kind in kinds for name in named(kind)]
        reached: set[str] = set()
        while todo:
            name = todo.pop()
            if name not in reached:
                reached.add(name)
                todo += inner[name]
        for name in (*reached, operation.name):
            found[name].append(endpoint(operation))
    return {name: tuple(endpoints) for name, endpoints in found.items()}
