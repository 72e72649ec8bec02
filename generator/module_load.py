"""Report how many structs each operation loads and needs: `python -m generator.module_load`.

A function imports the modules of its request and its answer, and these import others. All their structs are loaded. An
operation may load twice as many structs as it needs, or 15 more, whichever is more. Error bodies are not loaded.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from .facts import Object, Operation
from .load_facts import join
from .plan import Plan, refs
from .read_facts import read


class Load(NamedTuple):
    """The number of structs that an operation needs and loads."""

    operation: str
    needed: int
    loaded: int

    @property
    def limit(self) -> int:
        """The number of structs that it may load."""
        return max(2 * self.needed, self.needed + 15)


class Modules:
    """The structs and the imports of each module."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        members = plan.modules()
        self.needs = {name: set(plan.needs(name)) for names in members.values() for name in names}
        self.holds = {module: set(filter(self._is_struct, names)) for module, names in members.items()}
        self.imports = {
            module: {plan.module_of(needed) for name in names for needed in self.needs[name]} - {module}
            for module, names in members.items()
        }

    def _is_struct(self, name: str) -> bool:
        return name in self.plan.requests_by_name or isinstance(self.plan.components[name], Object)

    def loads(self) -> list[Load]:
        """Return what each operation needs and loads."""
        return [self.load(operation) for operation in self.plan.operations]

    def load(self, operation: Operation) -> Load:
        """Return what an operation needs and loads."""
        roots = {self.plan.requests[operation.id].name, *refs(operation.json), *refs(operation.events)}
        needed = sum(map(self._is_struct, closure(roots, self.needs)))
        modules = closure(map(self.plan.module_of, roots), self.imports)
        loaded = sum(len(self.holds[module]) for module in modules)
        return Load(f"{operation.group}.{operation.name}", needed, loaded)

    def cycles(self) -> list[str]:
        """Return the modules that import themselves through others."""
        return sorted(module for module in self.holds if module in closure(self.imports[module], self.imports))


def closure(roots: Iterable[str], edges: Mapping[str, Collection[str]]) -> set[str]:
    """Return the roots and everything that is reachable from them."""
    reached: set[str] = set()
    todo = list(roots)
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo.extend(edges.get(name, ()))
    return reached


def main() -> int:
    """Print all operations, those above their limit last. Return 1 if there are any."""
    modules = Modules(Plan(read(join(Path(__file__).parents[1] / "api"))))
    loads = sorted(modules.loads(), key=lambda load: (load.loaded - load.limit, load.operation))
    print(f"{'operation':48} needed loaded limit")
    for load in loads:
        print(f"{load.operation:48} {load.needed:6} {load.loaded:6} {load.limit:5}")
    ratio = statistics.median(load.loaded / load.needed for load in loads)
    needed, loaded = (statistics.median(values) for values in zip(*(load[1:] for load in loads), strict=True))
    worst = max(loads, key=lambda load: load.loaded)
    beyond = [load for load in loads if load.loaded > load.limit]
    print(f"{len(loads)} operations, {sum(map(len, modules.holds.values()))} structs in {len(modules.holds)} modules")
    print(f"median: {needed:g} needed, {loaded:g} loaded ({ratio:.2f}x); most: {worst.loaded} ({worst.operation})")
    print(f"beyond the limit: {len(beyond)}; modules in a cycle: {', '.join(modules.cycles()) or 'none'}")
    return 1 if beyond or modules.cycles() else 0


if __name__ == "__main__":
    sys.exit(main())
