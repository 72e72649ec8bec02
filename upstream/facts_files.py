"""Read and write the files of `api/`, in their one layout.

Nothing outside of the folder is touched.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.format_facts import text

Files = dict[str, dict[str, Any]]


def read_files(folder: Path) -> Files:
    """Return the parts of the facts, by their paths in the folder."""
    paths = sorted(folder.rglob("*.json"))
    return {path.relative_to(folder).as_posix(): json.loads(path.read_text("utf-8")) for path in paths}


def write_files(folder: Path, before: Files, after: Files) -> list[str]:
    """Write the parts that have changed; return their names."""
    changed = sorted(name for name, part in after.items() if part != before.get(name))
    root = folder.resolve()
    for name in changed:
        path = (root / name).resolve()
        if root not in path.parents or path.suffix != ".json":
            raise ValueError(f"{name!a} leads out of {folder.name}/.")
        path.write_text(text(after[name]), encoding="utf-8")
    return changed
