"""Test that the data file keeps all answers, whatever opens, copies, forks or kills."""

from __future__ import annotations

import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.local.serve_data import keep_creating, keep_setting_back
from tests.support.wire import LIST, connect, create

posix = pytest.mark.skipif(os.name != "posix", reason="kills and forks as POSIX does")


class Serving:
    """A server in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.url = self.read()

    def read(self) -> str:
        return cast("IO[str]", self.process.stdout).readline().strip()

    def tell(self, word: str) -> str:
        standard_input = cast("IO[str]", self.process.stdin)
        standard_input.write(word + "\n")
        standard_input.flush()
        return self.read()


@contextmanager
def serving(path: Path) -> Iterator[Serving]:
    command = [sys.executable, "-m", "tests.local.serve_data", str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, bufsize=1) as process:
        try:
            yield Serving(process)
        finally:
            process.kill()


def open_from_outside(path: Path) -> None:
    """What a look with the program sqlite3 does."""
    program = (
        f"import sqlite3; db = sqlite3.connect({str(path)!r}); db.execute('SELECT count(*) FROM objects'); db.close()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def kept(path: Path) -> set[str]:
    """Return the ids of the conversations that a new server finds."""
    with LocalOrq(data=path) as server, connect(server) as http:
        found: set[str] = set()
        query: dict[str, str] = {"limit": "100"}
        while True:
            page = http.get(LIST, params=query).json()
            found |= {item["_id"] for item in page["data"]}
            if not page["has_more"]:
                return found
            query["startingAfter"] = page["data"][-1]["_id"]


BEFORE_THE_KILL = {
    "nothing": [],
    "a second server of the process": ["second server"],
    "the process read the file itself": ["read the file"],
    "a fork": ["fork"],
    "all of it": ["second server", "fork", "read the file"],
}


@posix
@pytest.mark.parametrize("words", BEFORE_THE_KILL.values(), ids=BEFORE_THE_KILL)
def test_killed_server_keeps_answered_data(tmp_path: Path, words: list[str]) -> None:
    path = tmp_path / "data"
    answered = set()
    with serving(path) as server:
        for word in [*words, "", ""]:
            answered.add(server.tell("create"))
            if word:
                server.tell(word)
                open_from_outside(path)
        server.process.kill()
    assert kept(path) == answered
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data"]


@posix
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_server_killed_at_any_moment_keeps_answered_data(tmp_path: Path) -> None:
    """While four clients write, and another tenant is set back; now and then the file is opened, or read."""
    dice = random.Random(7)
    path = tmp_path / "data"
    answered: set[str] = set()
    for turn in range(200):
        reading, writing = os.pipe()
        child = os.fork()  # starting another program would take most of the time
        if child == 0:
            os.close(reading)
            create_until_killed(path, writing, read_file=turn % 3 == 1, fork=turn % 3 == 2)
        os.close(writing)
        with os.fdopen(reading) as lines:
            answered.add(lines.readline().strip())
            if turn % 4 == 1:
                open_from_outside(path)
            time.sleep(dice.uniform(0, 0.05))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            answered |= set(lines.read().split("\n")[:-1])  # the last may be half a line
        if turn % 20 == 19:
            assert answered <= kept(path)
            with LocalOrq(data=path, tenant_by="header") as server:
                found = server.dump(tenant="other")
            assert [len(objects) for objects in found.values()] in ([100], [100, 100]), "one state or the other"
    assert len(answered) > 200


def create_until_killed(path: Path, descriptor: int, *, read_file: bool, fork: bool) -> None:
    try:
        with LocalOrq(data=path, seed={"datasets": [{}] * 100}, tenant_by="header") as server:
            if read_file:
                path.read_bytes()
            if fork and os.fork() == 0:
                os._exit(0)
            for _ in range(4):
                threading.Thread(target=keep_creating, args=(server, descriptor), daemon=True).start()
            threading.Thread(target=keep_setting_back, args=(server,), daemon=True).start()
            time.sleep(60)
    finally:
        os._exit(1)


def test_second_server_gets_the_owner_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "data"
    link = tmp_path / "link"
    link.symlink_to(path)
    with LocalOrq(data=path):
        for name in (path, link):
            with pytest.raises(ConfigurationError, match=f"A local server in process {os.getpid()} is using it"):
                LocalOrq(data=name).start()
    with LocalOrq(data=link):
        pass


@posix
def test_server_of_another_process_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data"
    with serving(path) as server:
        with pytest.raises(ConfigurationError, match=f"process {server.process.pid} is using it"):
            LocalOrq(data=path).start()
        server.process.kill()
        server.process.wait()
        with LocalOrq(data=path):  # a lock ends with its process
            pass


@pytest.mark.parametrize("content", [b"not ours", b"12345678901234567890123"])
def test_lock_file_of_another_program_is_left_alone(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "data-owner"
    other.write_bytes(content)
    with pytest.raises(ConfigurationError, match="'data-owner' beside it belongs to another program"):
        LocalOrq(data=tmp_path / "data").start()
    assert other.read_bytes() == content


@posix
def test_a_pipe_is_refused_at_once_and_keeps_its_mode(tmp_path: Path) -> None:
    pipe = tmp_path / "data"
    os.mkfifo(pipe, 0o644)
    mode = pipe.stat().st_mode
    with pytest.raises(ConfigurationError, match="It is not a regular file"):
        LocalOrq(data=pipe).start()
    assert pipe.stat().st_mode == mode
    assert os.listdir(tmp_path) == ["data"]


def test_file_with_two_names_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data"
    with LocalOrq(data=path):
        pass
    (tmp_path / "again").hardlink_to(path)
    with pytest.raises(ConfigurationError, match="hard link"):
        LocalOrq(data=path).start()


def test_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data"
    with LocalOrq(data=path) as server, connect(server) as http:
        id = create(http)
    set_version(path, 99)
    with pytest.raises(ConfigurationError, match="A newer orq-sdk wrote it, with layout 99"):
        LocalOrq(data=path).start()
    set_version(path, 0)  # like a file from before versions were stored
    assert kept(path) == {id}


def set_version(path: Path, version: int) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {version}")
    db.close()


@posix
def test_child_process_leaves_the_server_to_its_parent(tmp_path: Path) -> None:
    """The child process has neither the port nor a client's connection nor the file, and the server continues."""
    path = tmp_path / "data"
    ready, go = os.pipe(), os.pipe()
    server = LocalOrq(data=path).start()
    port = int(server.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as client, connect(server) as http:
        first = create(http)
        child = os.fork()
        if child == 0:
            server.close()
            os.write(ready[1], b"x")
            os.read(go[0], 1)
            os._exit(0)
        os.read(ready[0], 1)
        second = create(http)
        server.close()
        client.settimeout(10)
        assert client.recv(1) == b"", "the child still holds the connection"
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/", trust_env=False)
    with LocalOrq(port, data=path):
        pass
    os.write(go[1], b"x")
    assert os.waitpid(child, 0)[1] == 0
    assert kept(path) == {first, second}
