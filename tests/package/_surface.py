"""Write the public names of the package as lines: names, signatures, fields and bases.

What people wrote stands in full. What is generated from `api/` stands as a name and a digest of its signature or
fields: its own files show the difference.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from functools import cache

from orq.bundle.needs import ROOT, file_of, lazy_names

APART = ("orq.bundle", "orq.cli", "orq.params")
"""Not for import by users, or, for the dict twins, the same as `orq.models` in another form."""

GENERATED = ("orq.funcs", "orq.models", "orq.sdk")
WHOLE = ("orq.models", "orq.funcs", "orq.local", "orq.testing")
"""Packages whose names are imported from the package itself."""


def surface() -> list[str]:
    """Return the lines, sorted."""
    lines = [line for module in public_modules() for line in _lines_of(module)]
    (constructor,) = _definitions("orq._constructor", "SettingsConstructor")
    made = [line for line in _class("orq", constructor) if "__init__" in line]
    lines += [line.replace("SettingsConstructor", "Orq, OrqCore") for line in made]  # type: ignore[arg-type]
    return sorted(set(lines))


def public_modules() -> Iterator[str]:
    """Yield the modules whose names users import."""
    for file in sorted(ROOT.rglob("*.py")):
        parts = ["orq", *file.relative_to(ROOT).with_suffix("").parts]
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        inner = module.startswith(tuple(f"{package}." for package in WHOLE))
        hidden = any(part.startswith("_") for part in module.split(".")) or "-" in module
        if not hidden and not inner and not module.startswith(APART):
            yield module


def _lines_of(module: str) -> Iterator[str]:
    homes = lazy_names(module)
    for name, home in homes.items():
        if module in WHOLE and home.startswith(module):
            yield from _shown(module, _definitions(home, name), name)
        else:
            yield f"{module}.{name} = {home}.{name}"
    if not homes:
        exported, sources = _exported(module), _sources(module)
        for node in _tree(module).body:
            for name in _names(node):
                if not name.startswith("_"):
                    yield from _shown(module, [node], name)
        for name in exported & sources.keys():
            if sources[name].rpartition(".")[2].startswith("_"):
                yield from _shown(module, _definitions(sources[name], name), name)
            else:
                yield f"{module}.{name} = {sources[name]}.{name}"


def _exported(module: str) -> set[str]:
    """Return `__all__`, if a module has one."""
    for node in _definitions(module, "__all__"):
        assert isinstance(node, ast.Assign)
        return set(ast.literal_eval(node.value))
    return set()


def _sources(module: str) -> dict[str, str]:
    """Return the module of the package that each name is imported from; relative imports are all from `orq`."""
    return {
        alias.asname or alias.name: ".".join(["orq", *(node.module or "").split(".")])
        for node in _tree(module).body
        if isinstance(node, ast.ImportFrom) and node.level == module.count(".")
        for alias in node.names
    }


@cache
def _tree(module: str) -> ast.Module:
    file = file_of(module)
    assert file, module
    return ast.parse(file.read_text("utf-8"))


def _definitions(module: str, name: str) -> list[ast.stmt]:
    return [node for node in _tree(module).body if name in _names(node)]


def _names(node: ast.stmt) -> list[str]:
    """Return what a statement of a module defines; not what it imports."""
    if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        return [node.name]
    if isinstance(node, ast.If):
        return [name for inner in (*node.body, *node.orelse) for name in _names(inner)]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _shown(module: str, nodes: list[ast.stmt], name: str) -> Iterator[str]:
    if not module.startswith(GENERATED):
        for node in nodes:
            yield from _whole(module, node, name)
    elif module.startswith("orq.sdk"):
        for node in nodes:
            for line in _whole(module, node, name):
                head, _, rest = line.partition("(")
                yield f"{head} {_digest(rest)}"
    else:
        yield f"{module}.{name} {_digest(*(line for node in nodes for line in _whole(module, node, name)))}"


def _digest(*lines: str) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8]


def _whole(module: str, node: ast.stmt, name: str) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        yield from _class(module, node)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield _function(f"{module}.", node)
    elif isinstance(node, ast.AnnAssign):
        yield f"{module}.{name}: {ast.unparse(node.annotation)}"
    else:
        yield f"{module}.{name} = {_digest(ast.unparse(node))}"


def _class(module: str, node: ast.ClassDef) -> Iterator[str]:
    start = f"{module}.{node.name}"
    yield f"{start}({', '.join(map(ast.unparse, [*node.bases, *node.keywords]))})"
    for inner in node.body:
        if isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if inner.name == "__init__" or not inner.name.startswith("_"):
                yield _function(f"{start}.", inner)
        elif isinstance(inner, (ast.AnnAssign, ast.Assign)):
            for name in _names(inner):
                if not name.startswith("_"):
                    yield f"{start}.{ast.unparse(inner)}"


def _function(start: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    marks = [ast.unparse(mark) for mark in node.decorator_list]
    kind = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
    kind += "".join(
        f"{mark} " for mark in marks if mark in ("property", "cached_property", "classmethod", "staticmethod")
    )
    returned = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{start}{node.name}({ast.unparse(node.args)}){returned}{' ' + kind.strip() if kind else ''}"
