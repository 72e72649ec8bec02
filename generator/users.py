"""Find the users of a type: operations that take or return it, and types with a field of it."""

from __future__ import annotations

from collections import defaultdict

from .facts import Operation
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
        for name, component in sorted(plan.components.items()):
            for inner in dict.fromkeys(refs_of(component)):
                self.holders[inner].append(name)
        for operation in plan.operations:
            own = [field.type for _, field in plan.requests[operation.id].fields]
            named = [name for kind in (*own, operation.json, operation.events) for name in refs(kind)]
            for name in dict.fromkeys(named):
                self.operations[name].append(operation)
            todo = named
            while todo:
                if (name := todo.pop()) not in self.any_operation:
                    self.any_operation[name] = operation
                    todo += refs_of(plan.components[name])
