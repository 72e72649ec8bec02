"""Test the steps that add an operation, in a copy of the tree.

They are: edit `api/`, run one command, call the operation.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.format_facts import text

ROOT = Path(__file__).parents[2]
COPIED = ["api", "docs/reference", "generator", "orq", "pyproject.toml"]
PATH = "/v2/files/{file_id}/thumbnail"
OPERATION = {
    "operationId": "FileThumbnail",
    "summary": "Fetch a small picture of a file",
    "x-orq-group": "files",
    "x-orq-method": "get_thumbnail",
    "x-orq-request": {"name": "GetThumbnailRequest", "module": "files"},
    "x-orq-since": "2026-12",
    "parameters": [
        {"in": "path", "name": "file_id", "required": True, "schema": {"type": "string"}},
        {"in": "query", "name": "maxWidth", "required": False, "schema": {"type": "integer"}},
    ],
    "responses": {
        "200": {
            "description": "",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thumbnail"}}},
        }
    },
}
THUMBNAIL = {
    "description": "A small picture of a file.",
    "x-orq-module": "files",
    "x-orq-use": "response",
    "type": "object",
    "properties": {"url": {"type": "string", "format": "uri"}, "width": {"type": "integer"}},
    "required": ["url", "width"],
}
PROGRAM = """
from orq import Orq
from orq.local import LocalOrq
from orq.models import Thumbnail

with LocalOrq() as server, Orq(server_url=server.url, api_key="local") as client:
    thumbnail = client.files.get_thumbnail(file_id="file_01", max_width=64)
    assert isinstance(thumbnail, Thumbnail), thumbnail
    print("url, width:", type(thumbnail.url).__name__, type(thumbnail.width).__name__)
"""
CHANGED = {
    "docs/reference/files.md",
    "docs/reference/index.md",
    "docs/reference/types/files.md",
    "docs/reference/types/index.md",
    "orq/funcs/__init__.py",
    "orq/funcs/_files.py",
    "orq/funcs/_index.py",
    "orq/models/__init__.py",
    "orq/models/files.py",
    "orq/params/__init__.py",
    "orq/params/_f.py",
    "orq/sdk/files.py",
}

pytestmark = pytest.mark.once


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in COPIED:
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    return tmp_path


def run(tree: Path, *arguments: str) -> tuple[int, list[str]]:
    """Run Python in the tree; return its exit code and what it printed."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tree)}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@pytest.mark.timeout(300)
def test_a_newcomer_adds_an_operation(tree: Path) -> None:
    facts = tree / "api" / "files.json"
    document = json.loads(facts.read_text())
    document["paths"][PATH] = {"get": OPERATION}
    document["components"]["schemas"]["Thumbnail"] = THUMBNAIL
    facts.write_text(text(document))

    code, printed = run(tree, "-m", "generator", "--check")
    assert code == 1
    assert set(printed[:-1]) == CHANGED
    assert printed[-1] == f"{len(CHANGED)} files are not what api/ says: run scripts/generate"

    code, printed = run(tree, "-m", "generator")
    assert code == 0
    assert set(printed[:-1]) == CHANGED
    assert run(tree, "-m", "generator", "--check") == (0, [])
    assert run(tree, "-c", PROGRAM) == (0, ["url, width: str int"])


@pytest.mark.timeout(300)
def test_stale_generated_files_are_deleted(tree: Path) -> None:
    left = [tree / "orq/funcs/_gone.py", tree / "docs/reference/gone.md"]
    for path, sample in zip(left, ("orq/funcs/_files.py", "docs/reference/files.md"), strict=True):
        shutil.copy(tree / sample, path)
    (tree / "orq/models/files.py").write_text("changed by hand")
    names = ["docs/reference/gone.md", "orq/funcs/_gone.py", "orq/models/files.py"]
    told = "3 files are not what api/ says: run scripts/generate"
    assert run(tree, "-m", "generator", "--check") == (1, [*names, told])
    assert run(tree, "-m", "generator")[1][:-1] == names
    assert not any(path.exists() for path in left)
    assert (tree / "orq/models/files.py").read_text() == (ROOT / "orq/models/files.py").read_text()
