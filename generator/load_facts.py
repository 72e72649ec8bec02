"""The files of `api/` -> one OpenAPI document. `openapi.json` is the frame, every other file adds to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from .check_facts import Document, FactError

FRAME = "openapi.json"


def join(folder: Path) -> Document:
    """Return the whole document, paths and components in the order of their names; refuse what two files define."""
    document = _decoded(folder / FRAME)
    items: dict[str, Document] = {}
    schemas: Document = {}
    namespaces: Document = {}
    for path, part in parts(folder):
        where = path.relative_to(folder).as_posix()
        for template, item in part.get("paths", {}).items():
            _add(items.setdefault(template, {}), item, f"{where}: {template}")
        _add(schemas, part.get("components", {}).get("schemas", {}), where)
        _add(namespaces, part.get("x-orq-namespaces", {}), where)
    components = {**document.get("components", {}), "schemas": dict(sorted(schemas.items()))}
    named = {"x-orq-namespaces": dict(sorted(namespaces.items()))}
    return {**document, **named, "paths": dict(sorted(items.items())), "components": components}


def parts(folder: Path) -> Iterator[tuple[Path, Document]]:
    """Yield every file but the frame, in the order of their names."""
    for path in sorted(folder.rglob("*.json")):
        if path.name != FRAME:
            yield path, _decoded(path)


def _decoded(path: Path) -> Document:
    try:
        document: Document = msgspec.json.decode(path.read_bytes())
    except msgspec.DecodeError as error:
        raise ValueError(f"{path.name}: {error}") from None
    return document


@contextmanager
def naming_files(folder: Path) -> Iterator[None]:
    """Say of a fact that cannot be used in which file it stands."""
    try:
        yield
    except FactError as error:
        depths = {path: _depth(part, error.path) for path, part in [(folder / FRAME, {}), *parts(folder)]}
        file = max(depths, key=lambda path: depths[path])
        raise FactError(error.path, error.problem, f"{folder.name}/{file.relative_to(folder).as_posix()}") from error


def _depth(value: Any, path: tuple[str | int, ...]) -> int:
    """Return how many steps of a path lead somewhere."""
    for depth, step in enumerate(path):
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return depth
    return len(path)


def _add(whole: Document, part: Document, where: str) -> None:
    twice = whole.keys() & part.keys()
    if twice:
        raise ValueError(f"{where}: {', '.join(sorted(twice))}: another file has it, too")
    whole.update(part)
