"""Who may import whom: the layers of the package, and what its pure core may not touch.

Every import counts: at the top of a file, under `TYPE_CHECKING`, and inside a function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "orq"

GROUND, WORDS, CORE, SHELL, SURFACE, PROGRAMS = range(6)
LAYERS = {
    GROUND: "types errors _version _lazy _namespace _urls _headers _interruptions _text_paths",
    WORDS: "result options middleware models",
    CORE: "_engine",
    SHELL: "_http",
    SURFACE: "_constructor _open_body logs convert streaming downloads texts replies core pagination _genai otel",
    PROGRAMS: "client local testing cli bundle __main__",
}
LAYER = {name: layer for layer, names in LAYERS.items() for name in names.split()}
ONLY = {
    "_http": {"_engine.effects", "_engine.settings"},
    "params": {*LAYERS[GROUND].split(), *LAYERS[WORDS].split()},
    "funcs": {*LAYERS[GROUND].split(), *LAYERS[WORDS].split(), "_engine.operation", *LAYERS[SURFACE].split(), "params"},
    "sdk": {*LAYERS[GROUND].split(), *LAYERS[WORDS].split(), "funcs", *LAYERS[SURFACE].split(), "params"},
}
"""Of a lower layer, what a package may import; its own files always."""

FOREIGN = frozenset({"httpx", "httpcore", "httpx_sse", "anyio", "socket", "ssl", "threading", "asyncio"})
"""Modules that the core may not import."""


_OS = ("environ", "getenv", "stat", "open")


def modules(root: Path) -> dict[str, ast.Module]:
    """Return the hand-written and generated modules of a package by their dotted names, without `orq.`."""
    found = {}
    for path in sorted(root.rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


def imported(name: str, tree: ast.Module, known: set[str], package: bool) -> Iterator[tuple[str, str]]:
    """Yield what a module imports: ("orq", dotted name) for its own package, else ("", top-level module)."""
    parts = name.split(".") if name != "__init__" else []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield ("orq", alias.name[4:]) if alias.name.startswith("orq.") else ("", alias.name.partition(".")[0])
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = node.module or ""
            if module.partition(".")[0] == "orq":
                yield from (("orq", one) for one in _targets(module[4:], node, known))
            else:
                yield "", module.partition(".")[0]
        elif isinstance(node, ast.ImportFrom):
            base = parts if package else parts[:-1]
            base = base[: len(base) - node.level + 1]
            module = ".".join([*base, *(node.module or "").split(".")])
            yield from (("orq", one) for one in _targets(module, node, known))


def _targets(module: str, node: ast.ImportFrom, known: set[str]) -> Iterator[str]:
    module = module.strip(".")
    for alias in node.names:
        inner = f"{module}.{alias.name}".strip(".")
        yield inner if inner in known else module or "__init__"


def violations(root: Path) -> list[str]:
    """Return each import that the layers forbid, each circle, and each touch of the world by the core."""
    trees = modules(root)
    known = set(trees)
    graph: dict[str, set[str]] = {}
    found: list[str] = []
    for name, tree in trees.items():
        top = name.partition(".")[0]
        package = (root / name.replace(".", "/") / "__init__.py").exists()
        for kind, target in imported(name, tree, known, package):
            if kind == "orq":
                graph.setdefault(name, set()).add(target)
                found += _upward(name, top, target)
            elif top == "_engine" and target in FOREIGN:
                found.append(f"{name} imports {target}")
        if top == "_engine":
            found += [f"{name} uses {what}" for what in _touches(tree)]
    return found + _circles({name: targets & known for name, targets in graph.items()})


def _upward(name: str, top: str, target: str) -> list[str]:
    other = target.partition(".")[0]
    if other in (top, "__init__") or name == "__init__" or _allowed(top, other, target):
        return []
    return [f"{name} imports {target}"]


def _allowed(top: str, other: str, target: str) -> bool:
    if top in ONLY and (top != "_http" or other == "_engine"):
        return any(target == one or target.startswith(f"{one}.") for one in ONLY[top])
    if other in ("funcs", "sdk", "params"):
        return LAYER.get(top) == PROGRAMS
    return LAYER.get(other, PROGRAMS + 1) <= LAYER.get(top, -1)


def _touches(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "os" and node.attr in _OS:
            yield f"os.{node.attr}"
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "open":
            yield "open()"


def _circles(graph: dict[str, set[str]]) -> list[str]:
    """Return a circle of hand-written modules, if there is one. Generated packages are lazy and import themselves."""
    state: dict[str, int] = {}
    found: list[str] = []

    def visit(name: str, way: tuple[str, ...]) -> None:
        state[name] = 1
        for target in sorted(graph.get(name, ())):
            if target.partition(".")[0] in ("models", "params", "funcs", "sdk"):
                continue
            if state.get(target) == 1:
                found.append("circle: " + " -> ".join((*way[way.index(target) :], target)))
            elif target not in state:
                visit(target, (*way, target))
        state[name] = 2

    for name in sorted(graph):
        if name not in state and name != "__init__":
            visit(name, (name,))
    return found


def test_layers_hold() -> None:
    assert violations(ROOT) == []


PLANTED = {
    "core imports the shell": ("_engine/flow.py", "from .._http import drive", "_engine.flow imports _http.drive"),
    "core imports the surface, for types": (
        "_engine/flow.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..streaming import Stream",
        "_engine.flow imports streaming",
    ),
    "shell imports more of the core": (
        "_http/drive.py",
        "from .._engine.flow import call",
        "_http.drive imports _engine.flow",
    ),
    "ground imports the core": ("types.py", "def f():\n    from ._engine import codec", "types imports _engine.codec"),
    "a function imports the engine": (
        "funcs/_a.py",
        "from .._engine.flow import call",
        "funcs._a imports _engine.flow",
    ),
    "a circle": ("_engine/codec.py", "from .flow import x", "circle: _engine.codec -> _engine.flow -> _engine.codec"),
    "httpx in the core": ("_engine/codec.py", "def f():\n    import httpx.x", "_engine.codec imports httpx"),
    "asyncio in the core": ("_engine/codec.py", "from asyncio import sleep", "_engine.codec imports asyncio"),
    "open in the core": ("_engine/codec.py", "def f():\n    return open('x')", "_engine.codec uses open()"),
    "the environment in the core": ("_engine/codec.py", "import os\nos.environ['X']", "_engine.codec uses os.environ"),
}


@pytest.mark.parametrize(("where", "text", "told"), PLANTED.values(), ids=PLANTED)
def test_planted_violation_is_told(where: str, text: str, told: str, tmp_path: Path) -> None:
    base = {"_engine/flow.py": "from .codec import y", "_engine/codec.py": "", "_http/drive.py": "", "types.py": ""}
    for name, content in {**base, "streaming.py": ""}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    assert violations(tmp_path) == []
    (tmp_path / where).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / where).write_text(f"{base.get(where, '')}\n{text}\n")
    assert violations(tmp_path) == [told]
