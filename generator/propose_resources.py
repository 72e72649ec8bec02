"""Propose roles for operations without one: `python -m generator.propose_resources`.

A role follows from the method and the path.

The developer who adds an operation decides, and adds to `api/` what neither a path nor a type shows.
"""

from __future__ import annotations

import json
from pathlib import Path

from .facts import Operation
from .load_facts import join
from .read_facts import read

_BY_METHOD = {
    ("GET", True): "retrieve",
    ("PATCH", True): "update",
    ("PUT", True): "replace",
    ("DELETE", True): "delete",
    ("GET", False): "list",
    ("POST", False): "create",
}
"""The role by method, and by whether the path ends in a parameter."""
_BY_WORD = {"count": "count", "clear": "clear", "bulk": "batch-create", "versions": "list-versions"}
"""The role by the last word of the path."""


def proposed(operation: Operation) -> dict[str, str] | None:
    """Return a possible fact for an operation, or None if its path has another form."""
    steps = [step for step in operation.path.split("/")[2:] if step]
    words = [step for step in steps if not step.startswith("{")]
    if ":" in operation.path or len(words) < operation.path.count("{"):
        return None
    role = _BY_METHOD.get((operation.method, steps[-1].startswith("{")))
    if len(words) > 1 and words[-1] in _BY_WORD:
        role = "retrieve-version" if steps[-1].startswith("{") else _BY_WORD[words[-1]]
        words.pop()
    return {"collection": words[-1].replace("-", "_"), "role": role} if role else None


def main() -> None:
    """Print a line for each operation without a role."""
    for operation in read(join(Path(__file__).parents[1] / "api")).operations:
        if operation.resource is None and (fact := proposed(operation)):
            print(f"{operation.group}.{operation.name}: {json.dumps({'x-orq-resource': fact})}")


if __name__ == "__main__":
    main()
