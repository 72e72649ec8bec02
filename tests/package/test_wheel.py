"""Test the wheel: its files, its requirements, and that it works when installed alone."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import orq
from tests.package.conftest import ROOT, wheel_of

PACKAGE = Path(orq.__file__).parent

# The import name of a distribution, and the modules that may import an extra.
IMPORTED_AS = {
    "httpx-sse": "httpx_sse",
    "docstring-parser": "docstring_parser",
    "opentelemetry-api": "opentelemetry",
    "opentelemetry-exporter-otlp-proto-common": "opentelemetry",
    "opentelemetry-sdk": "opentelemetry",
    "typing-extensions": "typing_extensions",
}
EXTRAS = {
    "local": ("orq/local/", "orq/__main__.py"),
    "otel": ("orq/otel.py", "orq/_traced.py", "orq/_function_spans.py"),
    "mcp": ("orq/mcp_tools.py",),
    "aiohttp": ("orq/_http/aiohttp_",),
    "tools": ("orq/_tool_schema.py",),
    "tracing": ("orq/_span_export.py", "orq/_span_sending.py"),
}


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: Path, names: set[str]) -> Message:
    (name,) = [name for name in names if name.endswith(".dist-info/METADATA")]
    with zipfile.ZipFile(wheel) as archive:
        return Parser().parsestr(archive.read(name).decode())


def test_the_wheel_contains_only_the_package(names: set[str]) -> None:
    assert {name.partition("/")[0].rpartition(".")[2] for name in names} == {"orq", "dist-info"}
    tree = {file.relative_to(PACKAGE.parent).as_posix() for file in PACKAGE.rglob("*") if file.is_file()}
    assert {name for name in names if name.startswith("orq/")} == {f for f in tree if "__pycache__" not in f}
    assert "orq/py.typed" in names
    assert any(name.endswith("/LICENSE") for name in names)


def test_the_wheel_is_small(wheel: Path) -> None:
    """The vendor's wheel has 1.73 MB. Why the local server counts by itself: docs/design/local-server.md."""
    with zipfile.ZipFile(wheel) as archive:
        server = sum(info.compress_size for info in archive.infolist() if info.filename.startswith("orq/local/"))
    size = wheel.stat().st_size
    assert size - server < 0.6 * 1_730_000
    assert server < 0.19 * 1_730_000


def test_the_wheel_has_complete_metadata(metadata: Message) -> None:
    assert (metadata["Name"], metadata["Version"]) == ("orq-sdk", orq.__version__)
    assert metadata["Requires-Python"] == ">=3.10"
    assert metadata["License-Expression"] == "MIT"


def test_no_script_is_named_as_the_program_of_the_service(wheel: Path, names: set[str]) -> None:
    (name,) = [name for name in names if name.endswith(".dist-info/entry_points.txt")]
    with zipfile.ZipFile(wheel) as archive:
        scripts = archive.read(name).decode().partition("[console_scripts]\n")[2].partition("\n\n")[0]
    assert scripts.split() == ["orq-sdk", "=", "orq.__main__:main"]


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


@pytest.mark.once
def test_the_wheel_requires_exactly_what_it_imports(metadata: Message) -> None:
    needed: dict[str | None, set[str]] = {None: set(), **{extra: set() for extra in EXTRAS}}
    for line in metadata.get_all("Requires-Dist", []):
        name = re.match(r"[\w.-]+", line)
        extra = re.search(r"extra == ['\"](\w+)['\"]", line)
        assert name
        # The package tzdata is never imported. It is the data of `zoneinfo` on Windows.
        if (key := extra and extra[1]) in needed and name[0] != "tzdata":
            needed[key].add(IMPORTED_AS.get(name[0], name[0]))
    used: dict[str | None, set[str]] = {None: set(), **{extra: set() for extra in EXTRAS}}
    others_load = {
        PACKAGE / "testing" / "plugin.py",
        PACKAGE / "_pydantic.py",
    }  # pytest, pydantic
    for file in set(PACKAGE.rglob("*.py")) - others_load:
        path = file.relative_to(PACKAGE.parent).as_posix()
        used[next((extra for extra, paths in EXTRAS.items() if path.startswith(paths)), None)] |= imports(file)
    for extra in EXTRAS:
        used[extra] -= used[None]
    assert used == needed


# The first steps of a user, with `-W error`, so that an unclosed resource fails the test.
SMOKE = (ROOT / "scripts" / "versions" / "smoke.py").read_text("utf-8")


def test_the_wheel_works_without_other_packages(python: Path, tmp_path: Path) -> None:
    command = [str(python), "-I", "-W", "error", "-c", SMOKE]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert Path(done.stdout.strip()).is_relative_to(python.parents[1])


def test_the_installed_command_works(python: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(python.with_name("orq-sdk")), "say", "Hello!"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Hello!" in done.stdout


@pytest.mark.once
def test_an_sdist_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (sdist,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        tops = {name.split("/")[1] for name in archive.getnames() if "/" in name}
    assert tops == {"orq", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", ".gitignore", "pyproject.toml"}
    again = wheel_of(sdist, tmp_path / "again")
    assert again.name == wheel.name
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as other:
        assert {name: one.read(name) for name in one.namelist()} == {
            name: other.read(name) for name in other.namelist()
        }
