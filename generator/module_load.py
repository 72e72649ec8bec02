"""How many structs each operation loads, and how many it needs: `python -m generator.module_load`.

A function imports the modules of its request and of its answer, and those import others: all structs in them are
loaded. An operation may load twice what it needs, or 15 more, whichever is more. Error bodies are not loaded.
"""

from __future__ import annotations

import statistics
import sys
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .check_facts import Document
from .load_facts import join

PREFIX = "#/components/schemas/"


class Load(NamedTuple):
    """What one operation needs and loads."""

    operation: str
    needed: int
    loaded: int

    @property
    def limit(self) -> int:
        """How much it may load."""
        return max(2 * self.needed, self.needed + 15)


class Modules:
    """Which module holds which structs and imports which modules."""

    def __init__(self, document: Document) -> None:
        self.schemas: Document = document["components"]["schemas"]
        self.operations = list(_operations(document))
        self.home = {name: schema["x-orq-module"] for name, schema in self.schemas.items()}
        self.refs = {name: set(references(schema)) for name, schema in self.schemas.items()}
        replaced = self._replaced()
        self.structs = {name for name in self.schemas if "properties" in self.schemas[name]} - replaced
        self.holds: dict[str, set[str]] = defaultdict(set)
        self.imports: dict[str, set[str]] = defaultdict(set)
        for name, module in self.home.items():
            if name in replaced:
                continue
            self._define(module, {name} & self.structs, self.refs[name])
        for operation in self.operations:
            if request := operation.get("x-orq-request"):
                self._define(request["module"], {request["name"]}, self.asked(operation))

    def _define(self, module: str, names: Collection[str], refs: Iterable[str]) -> None:
        self.holds[module].update(names)
        self.imports[module].update({self.home[ref] for ref in refs} - {module})

    def _replaced(self) -> set[str]:
        """Return the components that are only ever bodies of operations whose request struct stands in for them."""
        kept: set[str] = set().union(*self.refs.values())
        for operation in self.operations:
            kept.update(references(operation["responses"]))
            if "x-orq-request" not in operation or not self._body_is_object(operation):
                kept.update(references(operation.get("requestBody", {})))
        return {name for operation in self.operations for name in references(operation.get("requestBody", {}))} - kept

    def _body_is_object(self, operation: Document) -> bool:
        schema = _body(operation)
        return "properties" in self.schemas.get(schema.get("$ref", "").removeprefix(PREFIX), {})

    def asked(self, operation: Document) -> set[str]:
        """Return the components that the request refers to."""
        found = set(references(operation.get("parameters", [])))
        body = set(references(operation.get("requestBody", {})))
        if "x-orq-request" in operation and self._body_is_object(operation):
            body = set().union(*(self.refs[name] for name in body))  # its fields move into the request struct
        return found | body

    def answered(self, operation: Document) -> set[str]:
        """Return the components that the answers refer to, but for those that say no."""
        answers = (answer for status, answer in operation["responses"].items() if status.startswith("2"))
        return {name for answer in answers for name in references(answer)}

    def loads(self) -> list[Load]:
        """Return what each operation needs and loads."""
        return [self.load(operation) for operation in self.operations]

    def load(self, operation: Document) -> Load:
        """Return what an operation needs and loads."""
        request = operation.get("x-orq-request")
        roots = self.asked(operation) | self.answered(operation)
        needed = len(closure(roots, self.refs) & self.structs) + (request is not None)
        direct = self.answered(operation) if request else roots
        modules = {self.home[name] for name in direct} | ({request["module"]} if request else set())
        loaded = sum(len(self.holds[module]) for module in closure(modules, self.imports))
        return Load(f"{operation['x-orq-group']}.{operation['x-orq-method']}", needed, loaded)

    def cycles(self) -> list[str]:
        """Return the modules that import themselves by way of others."""
        return sorted(module for module in self.holds if module in closure(self.imports[module], self.imports))


def _operations(document: Document) -> Iterator[Document]:
    for item in document["paths"].values():
        yield from item.values()


def _body(operation: Document) -> Document:
    content = operation.get("requestBody", {}).get("content", {})
    schemas: list[Document] = [media["schema"] for media in content.values()]
    return schemas[0] if schemas else {}


def references(value: Any) -> Iterator[str]:
    """Yield the components that a part of the document refers to."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner.removeprefix(PREFIX)
            elif key != "discriminator":
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def closure(roots: Iterable[str], edges: Mapping[str, Collection[str]]) -> set[str]:
    """Return the roots and all that can be reached from them."""
    found: set[str] = set()
    todo = list(roots)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo.extend(edges.get(name, ()))
    return found


def main() -> int:
    """Print all operations, the dearest last; return 1 if one is beyond its limit."""
    modules = Modules(join(Path(__file__).parents[1] / "api"))
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
