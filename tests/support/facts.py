"""The facts in `api/` as one document, joined without the generator.

So the two cannot share a mistake.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

API = Path(__file__).parents[2] / "api"


def files() -> dict[str, dict[str, Any]]:
    """Return every file of `api/` by its path in there."""
    return {path.relative_to(API).as_posix(): json.loads(path.read_text()) for path in sorted(API.rglob("*.json"))}


@cache
def document() -> dict[str, Any]:
    """Return the whole document; do not change it."""
    whole = files().pop("openapi.json")
    for part in files().values():
        for path, item in part.get("paths", {}).items():
            whole["paths"].setdefault(path, {}).update(item)
        whole["components"]["schemas"].update(part.get("components", {}).get("schemas", {}))
        for named in ("x-orq-namespaces", "x-orq-collections"):
            whole.setdefault(named, {}).update(part.get(named, {}))
    return whole


def operations() -> list[dict[str, Any]]:
    """Return all operations."""
    return [operation for item in document()["paths"].values() for operation in item.values()]
