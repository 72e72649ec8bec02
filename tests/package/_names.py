"""Find every public name by its module, and the words in a name."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import orq
from generator.names import ACRONYMS
from tests.support.facts import files

HOME = Path(orq.__file__).parent
PACKAGES = ("orq", "orq.models", "orq.params", "orq.funcs", "orq.testing", "orq.local")
"""Packages whose names are imported from the package itself."""

_WORD = re.compile(
    "|".join(sorted(("A2A", "OAuth", *ACRONYMS), key=len, reverse=True)).join(("(?:", ")(?![a-z])|"))
    + r"[A-Z]{2,}(?![a-z])|[A-Z][a-z]+|[A-Z]|[a-z]+|\d+"
)


def words(name: str) -> list[str]:
    """Split a name into its words: `ListMCPGatewaysRequest` -> List, MCP, Gateways, Request."""
    return _WORD.findall(name)


@cache
def modules() -> dict[str, list[str]]:
    """Return the names of each public module that are its own, or that it offers."""
    found: dict[str, list[str]] = {}
    for name in (*PACKAGES, *_other_modules()):
        module = importlib.import_module(name)
        own = [key for key, value in vars(module).items() if _is_own(value, name)]
        found[name] = [key for key in getattr(module, "__all__", own) if not key.startswith("_")]
    return found


def _other_modules() -> Iterator[str]:
    for file in sorted((*HOME.glob("*.py"), *HOME.glob("sdk/*.py"))):
        if not file.stem.startswith("_"):
            yield ".".join(("orq", *file.relative_to(HOME).with_suffix("").parts))


def _is_own(value: object, module: str) -> bool:
    return (inspect.isclass(value) or inspect.isfunction(value)) and value.__module__ == module


@cache
def things() -> dict[str, dict[str, Any]]:
    """Return each public name with what the modules that offer it mean by it."""
    found: dict[str, dict[str, Any]] = {}
    for module, names in modules().items():
        for name in names:
            found.setdefault(name, {})[module] = getattr(importlib.import_module(module), name)
    return found


@cache
def members() -> dict[str, list[str]]:
    """Return the public fields, methods and parameters of each class and function, by where they stand."""
    found: dict[str, list[str]] = {}
    for file in sorted(HOME.rglob("*.py")):
        where = ".".join(file.relative_to(HOME).with_suffix("").parts)
        if where.startswith(("_", "local.", "cli", "bundle")):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                names = [item.target.id for item in node.body if _is_field(item)]  # type: ignore[attr-defined]
                names += [item.name for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))]
                found[f"{where}.{node.name}"] = [name for name in names if not name.startswith("_")]
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_"):
                arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
                names = [argument.arg for argument in arguments if not argument.arg.startswith("_")]
                found.setdefault(f"{where}.{node.name}()", []).extend(names)
    return found


def _is_field(item: ast.stmt) -> bool:
    return isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)


@cache
def vocabulary() -> frozenset[str]:
    """Return the words of what `api/` says about the service, in lower case; the names of its types are no witness."""
    return frozenset(word.lower() for part in files().values() for text in _texts(part) for word in _prose(text))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "schemas":
                yield from (text for schema in inner.values() for text in _texts(schema))
            elif key not in ("$ref", "operationId") and not (key.startswith("x-orq-") and key != "x-orq-namespaces"):
                yield key
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value


def _prose(text: str) -> Iterator[str]:
    yield from re.findall(r"[A-Za-z]+", text)
    yield from words(text)
