"""Join the files of `api/` to one OpenAPI document.

`openapi.json` is the base, and other files add to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from .check_facts import Document, FactError

FRAME = "openapi.json"


def join(folder: Path) -> Document:
    """Return the whole document, with paths and components sorted by name.

    Refuse duplicate definitions.
    """
    document = _decoded(folder, folder / FRAME)
    items: dict[str, Document] = {}
    schemas: Document = {}
    namespaces: Document = {}
    collections: Document = {}
    for path, part in parts(folder):
        file = _name(folder, path)
        for template, item in part.get("paths", {}).items():
            _add(items.setdefault(template, {}), item, ("paths", template), file)
        _add(schemas, part.get("components", {}).get("schemas", {}), ("components", "schemas"), file)
        _add(namespaces, part.get("x-orq-namespaces", {}), ("x-orq-namespaces",), file)
        _add(collections, part.get("x-orq-collections", {}), ("x-orq-collections",), file)
    components = {**document.get("components", {}), "schemas": dict(sorted(schemas.items()))}
    named = {"x-orq-namespaces": dict(sorted(namespaces.items()))}
    if collections:
        named["x-orq-collections"] = dict(sorted(collections.items()))
    return {**document, **named, "paths": dict(sorted(items.items())), "components": components}


def parts(folder: Path) -> Iterator[tuple[Path, Document]]:
    """Yield every file except the base, sorted by name."""
    for path in sorted(folder.rglob("*.json")):
        if path.name != FRAME:
            yield path, _decoded(folder, path)


def _name(folder: Path, path: Path) -> str:
    return f"{folder.name}/{path.relative_to(folder).as_posix()}"


def _decoded(folder: Path, path: Path) -> Document:
    try:
        document: Document = msgspec.json.decode(path.read_bytes())
    except msgspec.DecodeError as error:
        raise FactError((), str(error), _name(folder, path)) from None
    return document


@contextmanager
def naming_files(folder: Path) -> Iterator[None]:
    """Add the name of the file to the error of an invalid fact."""
    try:
        yield
    except FactError as error:
        if error.file:
            raise
        depths = {path: _depth(part, error.path) for path, part in [(folder / FRAME, {}), *parts(folder)]}
        file = max(depths, key=lambda path: depths[path])
        raise FactError(error.path, error.problem, _name(folder, file)) from error


def _depth(value: Any, path: tuple[str | int, ...]) -> int:
    """Return the number of steps of a path that exist in a value."""
    for depth, step in enumerate(path):
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return depth
    return len(path)


def _add(whole: Document, part: Document, path: tuple[str, ...], file: str) -> None:
    for key in part:
        if key in whole:
            raise FactError((*path, key), "Another file has this key, too.", file)
    whole.update(part)
