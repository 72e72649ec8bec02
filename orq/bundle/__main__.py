"""python -m orq.bundle FOLDER PROGRAM...: delete from FOLDER/orq what no PROGRAM can reach.

FOLDER is made by `pip install --target FOLDER orq-sdk`; the programs are all files of yours that use orq or a client.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from .needs import LOOKUPS, closure, file_of, is_dynamic


def main(arguments: Sequence[str]) -> str:
    """Delete the modules, and return a summary. Wrong usage ends the program with exit code 2."""
    folder, programs = Path(arguments[0] if arguments else "."), [Path(name) for name in arguments[1:]]
    if not programs or not (folder / "orq" / "py.typed").is_file():
        _refuse(__doc__ or "")
    trees = [_read(program) for program in programs]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    names = {name for node in nodes for name in _names(node)}
    modules = {module for node in nodes for module in _modules(node)}
    if "*" in names or not LOOKUPS.isdisjoint(names) or is_dynamic(modules):
        return "Nothing was deleted. A program looks up names as it runs, or uses orq.local, orq.testing or orq.cli."
    kept = {folder / str(file) for module in closure(modules, names, names) if (file := _inside(module))}
    dropped = [file for file in (folder / "orq").rglob("*.py") if file not in kept]
    for file in dropped:
        file.unlink()
    return f"{len(kept)} modules of orq kept, {len(dropped)} deleted"


def _read(program: Path) -> ast.Module:
    try:
        return ast.parse(program.read_bytes(), str(program))  # read as bytes, as a program may declare its encoding
    except (OSError, SyntaxError, ValueError) as error:
        _refuse(f"Nothing was deleted, because {program} cannot be read: {error}\n")


def _refuse(what: str) -> NoReturn:
    sys.stderr.write(what)
    raise SystemExit(2)


def _inside(module: str) -> Path | None:
    file, home = file_of(module), file_of("orq")
    return file.relative_to(home.parents[1]) if file and home else None


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.alias):
        yield node.name
    elif isinstance(node, (ast.Name, ast.Attribute)):
        yield node.id if isinstance(node, ast.Name) else node.attr


def _modules(node: ast.AST) -> Iterator[str]:
    """Yield the modules of this package that a statement may import. Other names do no harm."""
    if isinstance(node, ast.Import):
        found = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and not node.level:
        found = [str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)]
    else:
        return
    yield from (name for name in found if name.partition(".")[0] == "orq")


if __name__ == "__main__":
    sys.stdout.write(f"{main(sys.argv[1:])}\n")
