"""The wheel, not the tree: what is in it, what it says that it needs, and that it works where only it is installed."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import orq

ROOT = Path(__file__).parents[2]
PACKAGE = Path(orq.__file__).parent

# What a distribution is imported as, and where the extra `local` may be imported.
IMPORTED_AS = {"httpx-sse": "httpx_sse"}
LOCAL = ("orq/local/", "orq/__main__.py")


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT))
    (path,) = folder.iterdir()
    return path


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: Path, names: set[str]) -> Message:
    (name,) = [name for name in names if name.endswith(".dist-info/METADATA")]
    with zipfile.ZipFile(wheel) as archive:
        return Parser().parsestr(archive.read(name).decode())


def test_it_holds_the_package_and_nothing_else(names: set[str]) -> None:
    assert {name.partition("/")[0].rpartition(".")[2] for name in names} == {"orq", "dist-info"}
    tree = {file.relative_to(PACKAGE.parent).as_posix() for file in PACKAGE.rglob("*") if file.is_file()}
    assert {name for name in names if name.startswith("orq/")} == {f for f in tree if "__pycache__" not in f}
    assert "orq/py.typed" in names
    assert any(name.endswith("/LICENSE") for name in names)


def test_it_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < 0.6 * 1_730_000


def test_it_says_what_it_is(metadata: Message) -> None:
    assert (metadata["Name"], metadata["Version"]) == ("orq-sdk", orq.__version__)
    assert metadata["Requires-Python"] == ">=3.10"
    assert metadata["License-Expression"] == "MIT"


def imports(file: Path) -> set[str]:
    """Return the top-level modules of others that a file imports at run time, wherever in it."""
    tree, found = ast.parse(file.read_text("utf-8")), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(str(node.module).partition(".")[0])
    return found - sys.stdlib_module_names - {"orq"}


def test_it_needs_exactly_what_it_imports(metadata: Message) -> None:
    needed: dict[str | None, set[str]] = {None: set(), "local": set()}
    for line in metadata.get_all("Requires-Dist", []):
        name = re.match(r"[\w.-]+", line)
        extra = re.search(r"extra == ['\"](\w+)['\"]", line)
        assert name
        if (key := extra and extra[1]) in needed:
            needed[key].add(IMPORTED_AS.get(name[0], name[0]))
    used: dict[str | None, set[str]] = {None: set(), "local": set()}
    for file in PACKAGE.rglob("*.py"):
        in_extra = file.relative_to(PACKAGE.parent).as_posix().startswith(LOCAL)
        used["local" if in_extra else None] |= imports(file)
    used["local"] -= used[None]
    assert used == needed


PROGRAM = """
import sys, orq
from orq import Orq, OrqCore
from orq.funcs import conversations_create
with OrqCore("key", server_url="http://127.0.0.1:9", retries=None) as core, Orq("key") as client:
    result = conversations_create(core, {"project_id": "proj_01"})
    print(orq.__file__, type(result.error).__name__, type(client.conversations).__name__)
"""


def test_it_works_where_only_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "fresh"
    venv.create(place, with_pip=False)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip("--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    library = Path(sysconfig.get_path("purelib", vars={"base": str(place), "platbase": str(place)}))
    # Its dependencies are borrowed from here; this tree is not, as a path in a .pth file brings no .pth file in.
    (library / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    done = subprocess.run(
        [str(python), "-I", "-W", "error", "-c", PROGRAM], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    path, error, namespace = done.stdout.split()
    assert Path(path).is_relative_to(place)
    assert (error, namespace) == ("ConnectionFailedError", "ConversationsNamespace")
