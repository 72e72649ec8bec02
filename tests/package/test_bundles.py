"""Test programs in PyInstaller bundles and in a zip: they run, and contain what they need."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import orq.funcs
from orq.bundle.needs import closure
from orq.local import LocalOrq
from orq.local.state.store import Database
from tests.package.conftest import ROOT, installed
from tests.support.samples import CONVERSATION

pytestmark = pytest.mark.oldest

GUIDE = (ROOT / "docs" / "guide" / "packaging.md").read_text()
ONE, MAIN = (re.findall(rf"^```{mark}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)[0] for mark in ("python", "py"))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalOrq]:
    database = Database(tmp_path / "conversations.db")
    body = {**CONVERSATION, "displayName": "Try-out"}
    database.of("").write_now(lambda objects: objects.add("conversations", body, id="conv_01"))
    database.close()
    with LocalOrq(data=tmp_path / "conversations.db") as server:
        yield server


def output(*command: str | Path, server: LocalOrq, **environment: str) -> str:
    given = {"ORQ_API_KEY": "sk-bundle", "ORQ_SERVER_URL": server.url, **environment}
    done = subprocess.run([*map(str, command)], env=given, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


STREAM = """
from orq import {cls}
with {cls}() as client:
    stream = client.internal.create_conversation_response(
        conversation_id="conv_01", message={{"role": "user", "parts": [{{"kind": "text", "text": "Hi"}}]}}, model="m"
    )
    print(stream.collect().text[:12])
"""
PROGRAMS = {
    "function": ONE,
    "class": STREAM.format(cls="Orq"),
    "async": """
import asyncio, orq
from orq import funcs
async def main():
    async with orq.AsyncOrqCore() as core:
        print((await funcs.conversations_list(core)).unwrap().has_more)
asyncio.run(main())
""",
    "items": """
from orq import Orq, RetryConfig
from orq.models import Unrecognized, TextPart
from orq.errors import OrqError
with Orq(retries=RetryConfig(max_attempts=2)) as client:
    print(Unrecognized, TextPart, len(list(client.conversations.list_items())))
    try:
        client.router.audio.speech.create(model="", voice="", input="")
    except OrqError as error:
        print(type(error).__name__)
""",
}
LOADED = "\nimport sys\nprint('loaded', *(name for name in sys.modules if name.partition('.')[0] == 'orq'))\n"


def needed(program: str) -> set[str]:
    """Return what `orq.bundle` says of a program."""
    nodes = list(ast.walk(ast.parse(program)))
    names = {alias.name for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom)) for alias in node.names}
    homes = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    inner = {f"{home}.{name}" for home in homes for name in names}
    used = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    names |= used
    return closure({name for name in names | homes | inner if name.partition(".")[0] == "orq"}, names, names)


@pytest.mark.parametrize("name", PROGRAMS)
def test_loaded_modules_match_the_bundle_list(name: str, server: LocalOrq) -> None:
    printed = output(sys.executable, "-c", PROGRAMS[name] + LOADED, server=server, PYTHONPATH=str(ROOT))
    loaded = set(printed.split("loaded ")[1].split())
    said = needed(PROGRAMS[name])
    assert loaded - said == set()
    assert len(said) < 1.6 * len(loaded) + 20, sorted(said - loaded)
    assert not [module for module in said if module.startswith("orq.params")]


def test_a_lookup_at_run_time_keeps_everything(folder: Path, tmp_path: Path) -> None:
    program = tmp_path / "by_name.py"
    before = sorted(folder.rglob("*.py"))
    for text in ("import orq.funcs\ngetattr(orq.funcs, input())\n", "from orq.funcs import *\n", "import orq.local\n"):
        program.write_text(text)
        assert "Nothing was deleted" in bundle(folder, program)
    assert sorted(folder.rglob("*.py")) == before


def test_wrong_usage_of_the_bundle_command(folder: Path, tmp_path: Path) -> None:
    before = sorted(folder.rglob("*.py"))
    program, wrong = tmp_path / "program.py", tmp_path / "wrong.py"
    program.write_text("import orq\n")
    wrong.write_bytes(b"if:\n")
    odd = "Nothing was deleted, because "
    for given, told in (
        ((tmp_path, program), "FOLDER"),  # it is no folder with the package
        ((folder,), "FOLDER"),
        ((folder, program, tmp_path / "none.py"), f"{odd}{tmp_path / 'none.py'}"),
        ((folder, program, wrong), f"{odd}{wrong}"),
    ):
        done = run_bundle(*given)
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr
    assert sorted(folder.rglob("*.py")) == before


def test_a_program_may_begin_with_a_mark_and_name_its_encoding(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder / "orq", copy / "orq")
    marked, latin = tmp_path / "marked.py", tmp_path / "latin.py"
    marked.write_bytes(b"\xef\xbb\xbfimport orq\r\n")
    latin.write_bytes(b"# coding: latin-1\nimport orq  # \xe9\n")
    assert "deleted" in bundle(copy, marked, latin)


def bundle(folder: Path, *programs: Path) -> str:
    done = run_bundle(folder, *programs)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_bundle(folder: Path, *programs: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "orq.bundle", str(folder), *map(str, programs)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def dependencies(name: str) -> set[str]:
    """Return the distributions that one needs to run."""
    found: set[str] = set()
    left = [name]
    while left:
        for requirement in map(Requirement, distribution(left.pop()).requires or []):
            if requirement.name not in found and (not requirement.marker or requirement.marker.evaluate({"extra": ""})):
                found.add(requirement.name)
                left.append(requirement.name)
    return found


def test_a_zip(folder: Path, tmp_path: Path, server: LocalOrq) -> None:
    for name in dependencies("orq-sdk"):  # the packages that pip would install
        for file in distribution(name).files or []:
            if ".." not in file.parts and file.suffix != ".pyc":
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file.locate(), folder / file)
    (folder / "one.py").write_text(ONE)
    (folder / "__main__.py").write_text(MAIN)
    said = bundle(folder, folder / "one.py")
    kept = int(said.split()[0])
    assert re.search(r"(\d+) modules of orq kept", said)
    assert abs(kept - int(re.search(r"^(\d+) modules of orq kept", GUIDE, re.MULTILINE)[1])) <= 5, "the guide tells"  # type: ignore[index]
    subprocess.run([sys.executable, "-m", "zipapp", "--compress", str(folder)], check=True)
    archive = folder.with_suffix(".pyz")
    place = tmp_path / "tmp"
    place.mkdir()
    for _ in range(2):  # it unpacks itself once
        assert output(sys.executable, "-I", "-S", archive, server=server, TMPDIR=str(place)) == "Try-out\n"
    assert len(list(place.iterdir())) == 1
    assert archive.stat().st_size < 3_000_000


# One run of PyInstaller for two programs: it looks at the standard library once, if both exclude the same.
SPEC = """
excluded = {excluded}
one = Analysis(["one.py"], excludes=excluded)
COLLECT(EXE(PYZ(one.pure), one.scripts, exclude_binaries=True, name="one"), one.binaries, one.datas, name="one")
by_name = Analysis(["by_name.py"], pathex=["empty"], excludes=excluded)
for name, found in (("one", one.pure), ("by_name", by_name.pure)):
    with open(name + ".txt", "w") as file:
        file.write("\\n".join(module for module, *_ in found))
"""
BY_NAME = "import sys\nfrom orq import Orq\ngetattr(Orq(), sys.argv[1])\n"
EXCLUDED = [
    *("trio", "rich", "click", "pygments", "IPython", "numpy", "pandas", "cryptography", "OpenSSL", "uvloop"),
    *("_pytest", "attr", "yaml"),
]
"""Modules of this environment that a user's need not have, and that httpx and anyio would bring in if they can."""
EMPTY = ("anyio", "h11", "httpcore", "httpx", "httpx_sse", "idna")
"""What is an empty file to the second program: that is asked for what it keeps of orq alone, and is not run."""


@pytest.fixture(scope="module")
def built(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which PyInstaller made a bundle, and noted the modules it found for both programs."""
    place = tmp_path_factory.mktemp("bundles")
    folder = installed(wheel, place / "app")
    (place / "one.py").write_text(ONE)
    (place / "by_name.py").write_text(BY_NAME)
    (place / "both.spec").write_text(SPEC.format(excluded=EXCLUDED))
    (place / "empty").mkdir()
    for name in EMPTY:
        (place / "empty" / f"{name}.py").touch()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "both.spec"]
    given = {"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "HOME": str(place)}
    done = subprocess.run(command, cwd=place, env=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return place


def found_for(program: str, built: Path) -> set[str]:
    return set((built / f"{program}.txt").read_text().split())


@pytest.mark.once
@pytest.mark.timeout(900)
def test_pyinstaller(built: Path, server: LocalOrq) -> None:
    assert output(built / "dist" / "one" / "one", server=server) == "Try-out\n"
    carried = {name for name in found_for("one", built) if name.partition(".")[0] == "orq"}
    assert {name for name in carried if name.startswith(("orq.funcs.", "orq.sdk", "orq.params", "orq.local"))} == {
        "orq.funcs._conversations"
    }
    assert carried == needed(ONE)


@pytest.mark.once
@pytest.mark.timeout(900)
def test_pyinstaller_keeps_modules_that_lookups_load(built: Path) -> None:
    found = found_for("by_name", built)
    assert {getattr(orq.funcs, name).__module__ for name in orq.funcs.__all__} <= found
    assert "orq.sdk.conversations" in found
