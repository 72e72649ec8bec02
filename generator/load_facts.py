"""The files of `api/` -> one OpenAPI document. `openapi.json` is the frame, every other file adds to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

Document = dict[str, Any]

FRAME = "openapi.json"


def join(folder: Path) -> Document:
    """Return the whole document, paths and components in the order of their names; refuse what two files define."""
    document: Document = msgspec.json.decode((folder / FRAME).read_bytes())
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
            yield path, msgspec.json.decode(path.read_bytes())


def _add(whole: Document, part: Document, where: str) -> None:
    twice = whole.keys() & part.keys()
    if twice:
        raise ValueError(f"{where}: {', '.join(sorted(twice))}: another file has it, too")
    whole.update(part)
