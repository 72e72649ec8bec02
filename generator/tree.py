"""Compare generated files with those on disk.

It writes them and deletes stale ones, or reports differences.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from . import code, markdown

MARKS = {".py": code.MARK, ".md": markdown.MARK}
"""The first line of a generated file, by its suffix. Files without it are not touched."""
READABLE = ["format.exclude = []", "line-length = 100"]
"""The settings of ruff for programs on a page that differ from those of the project."""

Files = dict[str, str]


def formatted(files: Files, root: Path) -> Files:
    """Return the files formatted by ruff with the settings of this project."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = _inside(Path(folder), name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        settings = ["--config", str(root / "pyproject.toml"), "--quiet", "--no-cache", folder]
        subprocess.run([*ruff, "check", "--select", "I,UP037", "--fix-only", *settings], check=True)
        subprocess.run([*ruff, "format", *settings], check=True)
        if pages := [str(Path(folder, name)) for name in files if name.endswith(".md")]:
            chosen = [part for setting in READABLE for part in ("--config", setting)]
            subprocess.run([*ruff, "format", *settings[:-1], *chosen, *pages], check=True)
        return {name: Path(folder, name).read_text(encoding="utf-8") for name in files}


def _inside(root: Path, name: str) -> Path:
    """Return the path of a file. Names are checked when facts are read, and again here."""
    if any(part in ("", ".", "..") or "\\" in part for part in name.split("/")):
        raise ValueError(f"The path {name} may lead out of {root}.")
    return root / name


def marked(root: Path, folders: list[str]) -> set[str]:
    """Return the generated files that exist now."""
    paths = (path for folder in folders for path in (root / folder).rglob("*") if path.suffix in MARKS)
    return {
        str(path.relative_to(root)) for path in paths if path.read_text(encoding="utf-8").startswith(MARKS[path.suffix])
    }


def differences(files: Files, root: Path, folders: list[str]) -> list[str]:
    """Return the names of files that differ."""
    stale = marked(root, folders) - files.keys()
    wrong = [
        name
        for name, text in files.items()
        if not (root / name).exists() or (root / name).read_text(encoding="utf-8") != text
    ]
    return sorted([*wrong, *stale])


def write(files: Files, root: Path, folders: list[str]) -> list[str]:
    """Write all files, and return the names of changed ones."""
    changed = differences(files, root, folders)
    for name in changed:
        path = _inside(root, name)
        if name in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
        else:
            path.unlink()
    return changed
