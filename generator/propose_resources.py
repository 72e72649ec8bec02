"""`python -m generator.propose_resources`: the roles that operations without one may have, by their paths and methods.

It proposes. Whoever adds an operation decides, and says in `api/` what neither a path nor a type tells.
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
"""The role by the method, and by whether the path ends in a value."""
_BY_WORD = {"count": "count", "clear": "clear", "bulk": "batch-create", "versions": "list-versions"}
"""The role by the last word of the path."""


def proposed(operation: Operation) -> dict[str, str] | None:
    """Return the fact that an operation may have, or None if its path has no plain form."""
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
