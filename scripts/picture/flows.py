"""Read the flows of a call from the code: their effects, and what the driver does."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from .layers import PACKAGE

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Flow(NamedTuple):
    """A function of the core that returns a flow.

    Its steps are the names of effects and of other flows, in source order. `asks` are the functions of other files that
    it calls for decisions, such as `retries.retry_delay`.
    """

    name: str
    file: str
    steps: tuple[str, ...]
    asks: tuple[str, ...]


class Row(NamedTuple):
    """A line of a tree of flows. `effects` are those that the flow itself yields.

    `again`: the flow's own lines already appear above.
    """

    depth: int
    flow: Flow
    effects: tuple[str, ...]
    again: bool = False


def functions(file: str) -> Iterator[tuple[str, list[str], Function]]:
    """Yield the functions of a file: name with class, base classes, and the function."""
    for node in ast.parse((PACKAGE / file).read_text("utf-8")).body:
        if isinstance(node, Function):
            yield node.name, [], node
        elif isinstance(node, ast.ClassDef):
            bases = [ast.unparse(base) for base in node.bases]
            yield from (
                (f"{node.name}.{inner.name}", bases, inner) for inner in node.body if isinstance(inner, Function)
            )


@cache
def effects() -> dict[str, str]:
    """Return each effect, and the function that the driver calls for it."""
    drive = next(function for name, _, function in functions("_http/drive.py") if name == "drive")
    found = {}
    for case in (case for node in ast.walk(drive) if isinstance(node, ast.Match) for case in node.cases):
        assert isinstance(case.pattern, ast.MatchClass)
        calls = [ast.unparse(node.func) for line in case.body for node in ast.walk(line) if isinstance(node, ast.Call)]
        found[ast.unparse(case.pattern.cls)] = next(call for call in calls if "." in call)
    order = [name for name in ("Send", "Read", "Close", "Sleep", "Call") if name in found]
    return {name: found[name] for name in [*order, *(found.keys() - set(order))]}


@cache
def flows() -> dict[str, Flow]:
    """Return every flow of the core by its name with its class."""
    paths = sorted((PACKAGE / "_engine").glob("*.py"))
    read = [(path.name, *each) for path in paths for each in functions(f"_engine/{path.name}")]
    known = {name: bases for _, name, bases, node in read if "Flow[" in ast.unparse(node.returns or ast.Constant(""))}
    names = frozenset(effects())
    return {
        name: Flow(name, file, tuple(_steps(name, node, known, names)), tuple(_asks(node, file, known)))
        for file, name, _, node in read
        if name in known
    }


def _asks(function: Function, file: str, known: dict[str, list[str]]) -> Iterator[str]:
    """Yield the functions of other files that a flow calls, directly or through a plain method."""
    own = [(name.rpartition(".")[2], node) for name, _, node in functions(f"_engine/{file}") if name not in known]
    called, todo = set[str](), [function]
    while todo:
        for node in ast.walk(todo.pop()):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                todo += [inner for found, inner in own if found == name and name not in called]
                called.add(name)
    for node in ast.parse((PACKAGE / "_engine" / file).read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            for alias in node.names:
                if alias.name in called and alias.name.islower() and alias.name not in known:
                    yield f"{node.module}.{alias.name}"


def _steps(name: str, function: Function, known: dict[str, list[str]], names: frozenset[str]) -> Iterator[str]:
    """Yield the steps of a flow, inner expressions first.

    Steps are effects, and flows that it delegates to.
    """
    for node in _in_order(function):
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Call) and ast.unparse(node.value.func) in names:
            yield ast.unparse(node.value.func)
        elif isinstance(node, ast.YieldFrom | ast.Return | ast.NamedExpr) and node.value is not None:
            for call in _choices(node.value):
                found = _resolve(call.func, name, known)
                if found is not None:
                    yield found


def _in_order(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        yield from _in_order(child)
    yield node


def _choices(node: ast.expr) -> list[ast.Call]:
    """Return the calls that an expression may make: one, or the two of a conditional."""
    if isinstance(node, ast.IfExp):
        return [*_choices(node.body), *_choices(node.orelse)]
    return [node] if isinstance(node, ast.Call) else []


def _resolve(called: ast.expr, caller: str, known: dict[str, list[str]]) -> str | None:
    if isinstance(called, ast.Name):
        return called.id if called.id in known else None
    if not (isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name)):
        return None
    if called.value.id == "self":
        owners: Iterable[str] = [caller.partition(".")[0], *known[caller]]
    else:  # The expression is a variable. Its class is the one with such a flow.
        owners = {name.partition(".")[0] for name in known}
    return next((found for owner in owners if (found := f"{owner}.{called.attr}") in known), None)


def tree(root: str, known: dict[str, Flow]) -> list[Row]:
    """Return the flows that a flow delegates to.

    Flows of other files only show all their effects.
    """
    rows: list[Row] = []
    names, seen = effects(), set[str]()

    def add(flow: Flow, depth: int) -> None:
        inner = [step for step in flow.steps if step in known] if flow.file == known[root].file else []
        yielded = flow.steps if flow.file == known[root].file else _reached(flow, known)
        again = bool(inner) and flow.name in seen
        rows.append(Row(depth, flow, tuple(name for name in names if name in yielded and not again), again))
        seen.add(flow.name)
        for step in dict.fromkeys(() if again else inner):
            add(known[step], depth + 1)

    add(known[root], 0)
    return rows


def _reached(flow: Flow, known: dict[str, Flow]) -> set[str]:
    return {one for step in flow.steps for one in (_reached(known[step], known) if step in known else [step])}
