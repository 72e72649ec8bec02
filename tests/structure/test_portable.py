"""Test that no file relies on features that other systems lack.

A program runs without them.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.picture.layers import ROOT

SMOKE = ROOT / "scripts" / "versions" / "smoke.py"
TREES = ("orq", "generator", "upstream", "scripts")
CLOSED_AT_ONCE = {"orq/local/state/layouts.py", "orq/cli/main.py"}
"""Nothing is read or written through these descriptors here."""

# Behave like Windows: missing names, other locks, and an event loop without `add_reader`.
WINDOWS = """
import asyncio, fcntl, os, select, signal, sys, types
for module, names in {
    os: "fork forkpty register_at_fork mkfifo chown fchmod getpgid killpg setsid",
    select: "poll epoll",
    signal: "SIGKILL SIGALRM SIGUSR1 SIGUSR2 SIGHUP setitimer alarm pthread_kill",
}.items():
    for name in names.split():
        delattr(module, name)
msvcrt = types.ModuleType("msvcrt")
msvcrt.LK_NBLCK = 2
msvcrt.locking = lambda descriptor, mode, size, lock=fcntl.flock: lock(descriptor, 6)
sys.modules |= {"msvcrt": msvcrt, "fcntl": None, "termios": None, "resource": None, "pwd": None, "grp": None}
system, sys.platform = sys.platform, "win32"
import orq._owner_lock, orq.local.state.data_file
sys.platform = system

class ProactorEventLoop(asyncio.SelectorEventLoop):
    def refuse(self, *arguments):
        raise NotImplementedError
    add_reader = add_writer = remove_reader = remove_writer = add_signal_handler = refuse

asyncio.ProactorEventLoop = asyncio.events.new_event_loop = ProactorEventLoop
"""

KEPT = """
import tempfile
with tempfile.TemporaryDirectory() as folder:
    for turn in range(2):
        with LocalOrq(data=f"{folder}/data") as server, Orq(server_url=server.url, api_key="local") as client:
            assert len(list(client.conversations.list_items())) == turn
            client.conversations.create(project_id="p", display_name="Stra\\xdfe \\u4e16\\u754c")
"""


@pytest.mark.once
@pytest.mark.skipif(os.name != "posix", reason="plays Windows, where it is not")
def test_a_program_works_as_on_windows(tmp_path: Path) -> None:
    program = WINDOWS + SMOKE.read_text("utf-8") + KEPT
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "cp1252", "LC_ALL": "C"}
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=env, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def calls(name: str, trees: tuple[str, ...] = TREES) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of a function or method in hand-written files, with the file."""
    for tree in trees:
        for file in sorted((ROOT / tree).rglob("*.py")):
            text = file.read_text("utf-8")
            if f"{name}(" not in text or text.startswith("# @generated"):
                continue
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
                    yield file.relative_to(ROOT).as_posix(), node


@pytest.mark.once
def test_descriptors_are_opened_as_bytes() -> None:
    """Windows otherwise changes line ends, and takes a byte 26 for the end of the file."""
    found = 0
    for file, call in calls("open", ("orq",)):
        if ast.unparse(call.func) == "os.open" and file not in CLOSED_AT_ONCE:
            names = {node.id for node in ast.walk(call.args[1]) if isinstance(node, ast.Name)}
            flags = [ast.unparse(call.args[1]), *(_value(ROOT / file, name) for name in names)]
            known = "O_BINARY" in "".join(flags) or file == "orq/_owner_lock.py"  # digits
            assert known, f"{file}:{call.lineno}: add getattr(os, 'O_BINARY', 0)"
            found += 1
    assert found


def _value(file: Path, name: str) -> str:
    """Return what a file assigns to a name."""
    tree = ast.parse(file.read_text("utf-8"))
    found = [
        node.value for node in ast.walk(tree) if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name
    ]
    return "".join(map(ast.unparse, found))


@pytest.mark.once
def test_texts_are_utf_8_everywhere() -> None:
    """Windows otherwise takes the encoding of the user's language."""
    for name, place in (("read_text", 0), ("write_text", 1)):
        for file, call in calls(name):
            given = len(call.args) > place or any(one.arg == "encoding" for one in call.keywords)
            assert given, f"{file}:{call.lineno}: name the encoding"
    for file, call in calls("open"):
        if isinstance(call.func, ast.Name):
            mode = ast.unparse(call.args[1]) if len(call.args) > 1 else ""
            given = any(one.arg == "encoding" for one in call.keywords)
            assert "b" in mode or given, f"{file}:{call.lineno}: name the encoding"


@pytest.mark.once
def test_no_script_has_the_name_of_a_module_of_python() -> None:
    """If a file is run by its path, a neighbour with the name of a standard module would replace that module."""
    found = [file for tree in ("scripts", "upstream", "generator") for file in (ROOT / tree).rglob("*.py")]
    assert [str(file) for file in found if file.stem in sys.stdlib_module_names - {"code"}] == []
