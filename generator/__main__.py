"""`python -m generator`: write the generated files. `--check`: fail if they are not current."""

from __future__ import annotations

import sys
from pathlib import Path

from . import (
    bounds,
    docs,
    funcs,
    index,
    job_facts,
    models,
    params,
    resource_table,
    sdk,
    text_paths,
    time_types,
    tree,
    type_pages,
)
from .check_facts import Document, FactError
from .code import NameTakenError
from .load_facts import join, naming_files
from .plan import Plan
from .read_facts import read

ROOT = Path(__file__).parents[1]
EMITTERS = [
    ("orq", text_paths),
    ("orq", time_types),
    ("orq", job_facts),
    ("orq/local", bounds),
    ("orq/local/state", resource_table),
    ("orq/models", models),
    ("orq/params", params),
    ("orq/funcs", funcs),
    ("orq/funcs", index),
    ("orq/sdk", sdk),
    ("docs/reference", docs),
    ("docs/reference/types", type_pages),
]
FOLDERS = list(dict(EMITTERS))


def generate(document: Document) -> tree.Files:
    """Return every generated file by its path, not yet formatted."""
    plan = Plan(read(document))
    return {f"{folder}/{name}": text for folder, emitter in EMITTERS for name, text in emitter.modules(plan).items()}


def main(arguments: list[str]) -> int:
    """Run the command and return its exit code."""
    try:
        with naming_files(ROOT / "api"):
            files = tree.formatted(generate(join(ROOT / "api")), ROOT)
    except (FactError, NameTakenError) as error:
        print(error)
        return 1
    if "--check" in arguments:
        wrong = tree.differences(files, ROOT, FOLDERS)
        if wrong:
            print(*wrong, sep="\n")
            print(f"{len(wrong)} files are not what api/ says: run scripts/generate")
        return 1 if wrong else 0
    changed = tree.write(files, ROOT, FOLDERS)
    print(*changed, sep="\n")
    print(f"{len(files)} files, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
