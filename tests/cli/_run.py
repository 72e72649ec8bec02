"""Run the command line in separate processes, with pipes and at a terminal."""

from __future__ import annotations

import errno
import os
import re
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support import programs
from tests.support.samples import LOCAL_REPLY

ROOT = Path(__file__).parents[2]
BARE = ROOT / "tests" / "support" / "bare"
REPLY = f"{LOCAL_REPLY}\n"
CTRL_C, CTRL_D = "\x03", "\x04"
PROMPT = "\n> "
OPTIONS = ("-W", "error")


def environment(**more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return kept | {"PYTHONPATH": f"{ROOT}{os.pathsep}{BARE}"} | more


def run(*arguments: str, said: str | bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run to the end, with `said` coming down a pipe."""
    said = said.encode() if isinstance(said, str) else said
    done = programs.run(OPTIONS, "-m", "orq", *arguments, env=environment(**variables), said=said, timeout=30)
    return subprocess.CompletedProcess(arguments, done.returncode, done.stdout.decode(), done.stderr.decode())


class Terminal:
    """A process at a terminal, and the person before it."""

    def __init__(self, process: programs.Program | subprocess.Popen[bytes], end: int) -> None:
        self._process, self._end = process, end
        self.seen = ""

    def type(self, keys: str) -> None:
        with suppress(OSError):  # no program reads from the other side
            os.write(self._end, keys.encode())

    def wait_for(self, text: str, after: int = 0, seconds: float = 20.0) -> int:
        """Wait until `text` stands behind position `after`; return where it ends."""
        until = time.monotonic() + seconds
        while (at := self.seen.find(text, after)) < 0:
            assert time.monotonic() < until, f"no {text!r} in {self.seen!r}"
            assert self._read(), f"ended without {text!r}: {self.seen!r}"
        return at + len(text)

    def finish(self, key: str = "") -> int:
        """Press a key until the process ends (the instant a prompt appears it may miss one); return its exit code."""
        until = time.monotonic() + 20
        before = None
        while True:
            assert time.monotonic() < until, f"still running: {self.seen!r}"
            if before in (None, self.seen):
                self.type(key)
            before = self.seen
            if not self._read():
                return self._process.wait(10)

    def _read(self) -> bool:
        if not select.select([self._end], [], [], 0.5)[0]:
            return self._process.poll() is None
        try:
            data = os.read(self._end, 65536)
        except OSError as error:  # Linux raises this when the other side is closed
            assert error.errno == errno.EIO
            return False
        self.seen += data.decode(errors="replace").replace("\r\n", "\n")
        return bool(data)


@contextmanager
def terminal(*arguments: str, **variables: str) -> Iterator[Terminal]:
    import pty

    ours, theirs = pty.openpty()
    process = programs.start(
        OPTIONS, "-m", "orq", *arguments, env=environment(**variables), fds=(theirs, theirs, theirs), terminal=True
    )
    os.close(theirs)
    try:
        yield Terminal(process, ours)
    finally:
        process.kill()
        process.wait(10)
        os.close(ours)


def plain(text: str) -> str:
    """Return text without colour."""
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text)
