"""Test that written files are never more readable than the files that they replace."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, Orq, OrqCore
from orq.funcs import router_audio_speech_create
from orq.testing import Cassette, LocalOrq
from tests.faults._ask import KEY, REQUESTS
from tests.faults._server import Pause, Server, head
from tests.support.samples import MESSAGE

pytestmark = [pytest.mark.once, pytest.mark.skipif(os.name == "nt", reason="modes and links of POSIX")]

SOUND = b"s" * 4000
SLOW = [head(200, kind="audio/mpeg", length=len(SOUND)) + SOUND[:2000], Pause(0.5), SOUND[2000:]]


@contextmanager
def umask(mask: int) -> Iterator[None]:
    old = os.umask(mask)
    try:
        yield
    finally:
        os.umask(old)


def write(url: str, target: Path, awaited: bool) -> None:
    if not awaited:
        with OrqCore(KEY, server_url=url) as core:
            router_audio_speech_create(core, REQUESTS["download"]).unwrap().write_to_file(target)
        return

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=url) as core:
            download = (await router_audio_speech_create(core, REQUESTS["download"])).unwrap()
            await download.write_to_file(target)

    anyio.run(main)


def modes_meanwhile(folder: Path, work: Callable[[], None]) -> set[int]:
    """Do the work; return every mode that a file beside the target had meanwhile."""
    seen: set[int] = set()
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            for part in folder.glob(".*.part"):
                try:
                    seen.add(stat.S_IMODE(part.stat().st_mode))
                except FileNotFoundError:
                    continue

    thread = threading.Thread(target=look)
    thread.start()
    try:
        work()
    finally:
        done.set()
        thread.join()
    return seen


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("before", "mask", "due"),
    [(0o600, 0o022, 0o600), (0o640, 0o022, 0o640), (0o644, 0o077, 0o644), (0o400, 0o022, 0o400), (None, 0o027, 0o640)],
    ids=["0600", "0640", "0644 under a narrow umask", "read-only", "a new file"],
)
def test_a_download(before: int | None, mask: int, due: int, awaited: bool, tmp_path: Path) -> None:
    target = tmp_path / "speech.mp3"
    if before is not None:
        target.write_bytes(b"old")
        target.chmod(before)
    with Server(SLOW) as server, umask(mask):
        seen = modes_meanwhile(tmp_path, lambda: write(server.url, target, awaited))
    assert target.read_bytes() == SOUND
    assert stat.S_IMODE(target.stat().st_mode) == due
    assert seen, "the file beside it was seen"
    assert not [oct(mode) for mode in seen if mode & ~due & 0o077], "never more readable"
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_whose_mode_is_restricted_during_the_write(tmp_path: Path) -> None:
    target = tmp_path / "speech.mp3"
    target.write_bytes(b"old")
    target.chmod(0o644)
    with Server(SLOW) as server:
        timer = threading.Timer(0.1, target.chmod, (0o600,))
        timer.start()
        write(server.url, target, False)
        timer.join()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_links(tmp_path: Path) -> None:
    """Of a symbolic link the target is replaced; another hard link keeps the old content."""
    kept, other, link = tmp_path / "kept.mp3", tmp_path / "other.mp3", tmp_path / "link.mp3"
    kept.write_bytes(b"old")
    kept.chmod(0o600)
    other.hardlink_to(kept)
    link.symlink_to(kept)
    with Server(SLOW) as server:
        write(server.url, link, False)
    assert link.is_symlink()
    assert kept.read_bytes() == SOUND
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert other.read_bytes() == b"old"


UNPRIVILEGED = """
import os, sys
from orq._whole_file import WholeFile
path = sys.argv[1]
if os.geteuid() == 0:  # root may write anywhere
    os.setuid(65534)
try:
    with WholeFile(path):
        pass
except PermissionError as error:
    print("refused", error.filename == path)
"""


def test_a_folder_that_may_not_be_written_to() -> None:
    """The error names the file that was asked for, not the one beside it."""
    with tempfile.TemporaryDirectory() as name:
        target = Path(name, "speech.mp3")
        target.write_bytes(b"old")
        Path(name).chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", UNPRIVILEGED, str(target)], capture_output=True, text=True, check=False
        )
        Path(name).chmod(0o755)
        assert done.stdout == "refused True\n", done.stderr
        assert target.read_bytes() == b"old"


def test_a_cassette(tmp_path: Path) -> None:
    tape = tmp_path / "tape.jsonl"
    tape.write_bytes(b"old")
    tape.chmod(0o600)
    with LocalOrq() as server, umask(0), Cassette(tape, record=True) as cassette, cassette.http_client as http:
        Orq(KEY, server_url=server.url, http_client=http).conversations.list()
        seen = modes_meanwhile(tmp_path, cassette.save)
    assert not [oct(mode) for mode in seen if mode & 0o077]
    assert stat.S_IMODE(tape.stat().st_mode) == 0o600
    assert b"/v2/conversations" in tape.read_bytes()


def test_the_local_servers_data(tmp_path: Path) -> None:
    """The files that SQLite writes beside it count, too, and files of an earlier server."""
    data = tmp_path / "talks.db"
    with umask(0):
        with LocalOrq(data=data) as server:
            client = Orq(KEY, server_url=server.url)
            made: Any = client.conversations.create(project_id="p")
            client.internal.create_conversation_response(
                conversation_id=made.id, message=MESSAGE, model="m/x"
            ).collect()
            files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
            client.close()
        assert len(files) > 1
        assert set(files.values()) == {0o600}, files
        data.chmod(0o644)
        for tail in ("-wal", "-shm"):
            Path(f"{data}{tail}").touch(0o644)
        with LocalOrq(data=data):
            files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(files) > 1
    assert set(files.values()) == {0o600}, files
