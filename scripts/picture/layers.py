"""The layers of the package, and a reader of its imports.

The test of the layers and their picture use both.

Every import counts: at the top of a file, under `TYPE_CHECKING`, and inside a function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "orq"


class Layer(NamedTuple):
    """The modules and packages of one layer. A file imports its own layer or a lower one."""

    name: str
    modules: tuple[str, ...]
    holds: str


def _layer(name: str, modules: str, holds: str) -> Layer:
    return Layer(name, tuple(modules.split()), holds)


LAYERS = (
    _layer(
        "ground",
        "types errors _error_codes _pickling _extras _version _lazy _lazy_annotations _keywords _namespace _urls "
        "_headers _interruptions _foreign_names _suggestions _secrets _blanking _clock _forks _misuse _printable "
        "_contents _media_types _explained _rate_limits _text_paths _time_types _job_facts _answer_text _exact _flows "
        "_field_texts",
        "errors, the base of models, headers and secrets",
    ),
    _layer("words", "result options middleware models", "data and protocols of the public interface"),
    _layer("core", "_engine", "decisions, encoding and decoding, without I/O"),
    _layer("shell", "_http", "sockets, connection pools and HTTP clients"),
    _layer(
        "surface",
        "_constructor _derived _raw_requests _open_body logs convert _pydantic streaming downloads _whole_file texts "
        "_joiners _collect _collect_responses replies agent_replies core pagination answers media _openai_settings "
        "_cache_flow caching templates _schema _caller_schema _corrections answer_errors _answer_value _partial_json "
        "parsed wait_errors _wait_flow waiting upserts "
        "structured "
        "_webhook_events _webhook_signing _seen webhooks "
        "run_errors _tool_schema _tool_formats _callable_tool _run_records _tool_jobs _tool_threads _tool_run "
        "_tool_drive _run_stream tools mcp_tools "
        "_owner_lock _bulk_records _bulk_file _bulk_plan _bulk_threads _bulk_progress _bulk_shared _bulk_runs bulk "
        "_signatures _client_namespace _genai _span_values _function_spans _traced _span_sending _span_export "
        "otel",
        "cores, streams, downloads, lists and tools",
    ),
    _layer("generated", "params funcs sdk", "functions, methods and types, generated from api/"),
    _layer(
        "programs",
        "_client_calls client local testing cli bundle __main__",
        "the classes Orq and AsyncOrq, the local server, the commands",
    ),
)
"""The layers, the lowest first."""

LAYER = {module: number for number, layer in enumerate(LAYERS) for module in layer.modules}
_GROUND, _WORDS, _, _, _SURFACE, _, _ = LAYERS
ONLY = {
    "_http": {"_engine.effects", "_engine.settings"},
    "params": {*_GROUND.modules, *_WORDS.modules},
    "funcs": {*_GROUND.modules, *_WORDS.modules, "_engine.operation", *_SURFACE.modules, "params"},
    "sdk": {*_GROUND.modules, *_WORDS.modules, "funcs", *_SURFACE.modules, "params"},
}
"""The modules of a lower layer that a package may import. It may always import its own files."""

FOREIGN = frozenset({"httpx", "httpcore", "httpx_sse", "anyio", "socket", "ssl", "threading", "asyncio"})
"""Modules that the core may not import."""

_OS = ("environ", "getenv", "stat", "open")


def modules(root: Path) -> dict[str, str]:
    """Return the text of all modules of a package by their dotted names without `orq.`."""
    found = {}
    for path in sorted(root.rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        found[name] = path.read_text("utf-8")
    return found


@cache
def _import_statements(text: str) -> list[ast.Import | ast.ImportFrom]:
    found: list[ast.Import | ast.ImportFrom] = []
    left: list[ast.AST] = [ast.parse(text)]
    while left:
        node = left.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.append(node)
        elif not isinstance(node, ast.expr):  # It contains no statement.
            left += reversed([*ast.iter_child_nodes(node)])
    return found


def imported(name: str, text: str, known: set[str], package: bool) -> Iterator[tuple[str, str]]:
    """Yield the imports of a module.

    An import of its own package is ("orq", dotted name), another one ("", top-level module).
    """
    parts = name.split(".") if name != "__init__" else []
    for node in _import_statements(text):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield ("orq", alias.name[4:]) if alias.name.startswith("orq.") else ("", alias.name.partition(".")[0])
        elif not node.level:
            module = node.module or ""
            if module.partition(".")[0] == "orq":
                yield from (("orq", one) for one in _targets(module[4:], node, known))
            else:
                yield "", module.partition(".")[0]
        else:
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
    """Return each forbidden import, each cycle, and each use of the outside world by the core."""
    graph: dict[str, set[str]] = {}
    found: list[str] = []
    texts = modules(root)
    for name, text in texts.items():
        top = name.partition(".")[0]
        for kind, target in _imports(root, name, texts):
            if kind == "orq":
                graph.setdefault(name, set()).add(target)
                found += _upward(name, top, target)
            elif top == "_engine" and target in FOREIGN:
                found.append(f"{name} imports {target}")
        if top == "_engine":
            found += [f"{name} uses {what}" for what in _touches(ast.parse(text))]
    return found + _circles({name: targets & texts.keys() for name, targets in graph.items()})


def _imports(root: Path, name: str, texts: dict[str, str]) -> Iterator[tuple[str, str]]:
    return imported(name, texts[name], set(texts), (root / name.replace(".", "/") / "__init__.py").exists())


@cache
def between() -> set[tuple[str, str]]:
    """Return which layers import which, by their names."""
    texts = modules(PACKAGE)
    pairs = {
        (LAYER.get(name.partition(".")[0]), LAYER.get(target.partition(".")[0]))
        for name in texts
        for kind, target in _imports(PACKAGE, name, texts)
        if kind
    }
    return {(LAYERS[one].name, LAYERS[other].name) for one, other in pairs if one is not None and other is not None}


def _upward(name: str, top: str, target: str) -> list[str]:
    other = target.partition(".")[0]
    if other in (top, "__init__") or name == "__init__" or _allowed(top, other, target):
        return []
    return [f"{name} imports {target}"]


def _allowed(top: str, other: str, target: str) -> bool:
    if top in ONLY and (top != "_http" or other == "_engine"):
        return any(target == one or target.startswith(f"{one}.") for one in ONLY[top])
    return LAYER.get(other, len(LAYERS)) <= LAYER.get(top, -1)


def _touches(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "os" and node.attr in _OS:
            yield f"os.{node.attr}"
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "open":
            yield "open()"


def _circles(graph: dict[str, set[str]]) -> list[str]:
    """Return the cycles of hand-written modules.

    Generated packages are lazy and import themselves.
    """
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
