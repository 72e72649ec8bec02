"""Test the layers of the package, and that each kind of violation is reported.

The layers and the reader of imports are in `scripts/picture/layers.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.picture.layers import PACKAGE, violations

pytestmark = pytest.mark.once


def test_layers_hold() -> None:
    assert violations(PACKAGE) == []


PLANTED = {
    "core imports the shell": ("_engine/flow.py", "from .._http import drive", "_engine.flow imports _http.drive"),
    "core imports the surface, for types": (
        "_engine/flow.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..streaming import Stream",
        "_engine.flow imports streaming",
    ),
    "shell imports more of the core": (
        "_http/drive.py",
        "from .._engine.flow import call",
        "_http.drive imports _engine.flow",
    ),
    "ground imports the core": ("types.py", "def f():\n    from ._engine import codec", "types imports _engine.codec"),
    "a function imports the engine": (
        "funcs/_a.py",
        "from .._engine.flow import call",
        "funcs._a imports _engine.flow",
    ),
    "a circle": ("_engine/codec.py", "from .flow import x", "circle: _engine.codec -> _engine.flow -> _engine.codec"),
    "httpx in the core": ("_engine/codec.py", "def f():\n    import httpx.x", "_engine.codec imports httpx"),
    "asyncio in the core": ("_engine/codec.py", "from asyncio import sleep", "_engine.codec imports asyncio"),
    "open in the core": ("_engine/codec.py", "def f():\n    return open('x')", "_engine.codec uses open()"),
    "the environment in the core": ("_engine/codec.py", "import os\nos.environ['X']", "_engine.codec uses os.environ"),
}


@pytest.mark.parametrize(("where", "text", "told"), PLANTED.values(), ids=PLANTED)
def test_planted_violation_is_reported(where: str, text: str, told: str, tmp_path: Path) -> None:
    base = {"_engine/flow.py": "from .codec import y", "_engine/codec.py": "", "_http/drive.py": "", "types.py": ""}
    for name, content in {**base, "streaming.py": ""}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    assert violations(tmp_path) == []
    (tmp_path / where).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / where).write_text(f"{base.get(where, '')}\n{text}\n")
    assert violations(tmp_path) == [told]


def test_pure_tests_import_no_http_library() -> None:
    """They use plain data such as `Failure("connect")`. The tests of the shell are in `tests/shell`."""
    foreign = {"httpx", "httpcore", "h11", "aiohttp", "httpx_sse"}
    files = sorted((PACKAGE.parent / "tests/engine").glob("*.py"))
    assert files
    assert not {path.name for path in files if foreign & {target.partition(".")[0] for target in _imported(path)}}


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_newcomers_path_is_short() -> None:
    """The README to its second example, a namespace of one function, and where a call is decided and carried out."""
    files = ["orq/funcs/_websearch.py", "orq/core.py", "orq/_engine/flow.py", "orq/_http/drive.py"]
    readme = (PACKAGE.parent / "README.md").read_text().split("```python")
    lines = sum(text.count("\n") for text in (*readme[:2], readme[2].partition("```")[0]))
    assert lines + sum((PACKAGE.parent / name).read_text().count("\n") for name in files) < 620


def test_limits_have_a_clock_of_their_own() -> None:
    """They use `_clock.monotonic`, which freezegun does not stop. The clock of the local server may be stopped."""
    files = [path for path in PACKAGE.rglob("*.py") if path.name != "_clock.py"]
    users = [path for path in files if "time.monotonic" in path.read_text()]
    assert [path for path in users if path.relative_to(PACKAGE).parts[0] not in ("local", "testing")] == []
