"""Find the users of a type: operations that take or return it, and types with a field of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .facts import Operation, Type
from .plan import Plan, refs, refs_of


class Users:
    """The users of each component, direct and indirect."""

    def __init__(self, plan: Plan) -> None:
        self.operations: dict[str, list[Operation]] = defaultdict(list)
        """The operations with a component as body, answer or event, or in a field of these."""
        self.holders: dict[str, list[str]] = defaultdict(list)
        """The components with a component in a field."""
        self.any_operation: dict[str, Operation] = {}
        """The first operation that leads to a component."""
        self.takers: dict[str, dict[str, Operation]] = defaultdict(dict)
        """The operations whose request leads to a component, by id."""
        self.givers: dict[str, dict[str, Operation]] = defaultdict(dict)
        """The operations whose answer or events lead to a component, by id."""
        for name, component in sorted(plan.components.items()):
            for inner in dict.fromkeys(refs_of(component)):
                self.holders[inner].append(name)
        for operation in plan.operations:
            own = [field.type for _, field in plan.requests[operation.id].fields]
            named = [name for kind in (*own, operation.json, operation.events) for name in refs(kind)]
            for name in dict.fromkeys(named):
                self.operations[name].append(operation)
            self.takers[plan.requests[operation.id].name][operation.id] = operation
            for kinds, users in ((own, self.takers), ((operation.json, operation.events), self.givers)):
                for name in _reached(plan, kinds):
                    users[name][operation.id] = operation
                    self.any_operation.setdefault(name, operation)


def _reached(plan: Plan, kinds: Iterable[Type | None]) -> set[str]:
    """Return the components in types, in their fields, and so on."""
    found: set[str] = set()
    todo = [name for kind in kinds for name in refs(kind)]
    while todo:
        if (name := todo.pop()) not in found:
            found.add(name)
            todo += refs_of(plan.components[name])
    return found
