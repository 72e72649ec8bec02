"""Python programs of tests, each in a process of its own.

A start of Python and its imports take ten times the CPU of most of these programs. So on Linux a process is forked from
one that was started with the same options and has loaded the modules already: `tests/support/_forked.py`. It has the
inputs, outputs, variables and folder that it was given, and ends as Python ends. Where the start itself is the matter,
a test starts Python.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

HERE = Path(__file__).parent
FORKS = sys.platform == "linux"
AT_START = ("PYTHON", "LC_", "LANG")
"""How variables begin that Python reads as it starts."""

_MAIN = """
import socket, sys
sys.path[0] = {here!r}
import _forked
_forked.run(_forked.serve(socket.socket(fileno={fd})))
"""
_lock = threading.Lock()
_origins: dict[tuple[object, ...], socket.socket] = {}

Done = subprocess.CompletedProcess[bytes]

# Start a program like a shell's foreground job, which owns the terminal and gets Ctrl-C.
_FOREGROUND = """
import fcntl, os, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


class Program:
    """A process that was forked, with the methods of `subprocess.Popen` that tests need."""

    def __init__(self, answers: socket.socket) -> None:
        self._answers = answers
        self.pid = _told(answers)
        self.returncode: int | None = None

    def poll(self) -> int | None:
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            self._answers.settimeout(timeout)
            try:
                self.returncode = _told(self._answers)
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0) from None
            self._answers.close()
        return self.returncode

    def kill(self) -> None:
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)


def _told(answers: socket.socket) -> int:
    told = answers.recv(99)
    if not told:
        raise RuntimeError("the process to fork from has ended; its stderr tells why")
    return int(told)


def run(
    options: Sequence[str],
    *program: str,
    env: Mapping[str, str],
    said: bytes = b"",
    cwd: str | Path | None = None,
    timeout: float = 60,
) -> Done:
    """Run `-m MODULE ARGUMENTS` or `FILE ARGUMENTS` to the end; `said` comes down a pipe."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        reader, writer = os.pipe()
        try:
            started = start(options, *program, env=env, cwd=cwd, fds=(reader, out.fileno(), err.fileno()))
        finally:
            os.close(reader)
            writing = threading.Thread(target=_write, args=(writer, said))
            writing.start()
        try:
            code = started.wait(timeout)
        finally:
            started.kill()
            started.wait()
            writing.join()
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess([*options, *program], code, out.read(), err.read())


def _write(writer: int, said: bytes) -> None:
    with suppress(BrokenPipeError), open(writer, "wb", buffering=0) as pipe:  # the program may not read its input
        pipe.write(said)


def start(
    options: Sequence[str],
    *program: str,
    env: Mapping[str, str],
    fds: Sequence[int],
    cwd: str | Path | None = None,
    terminal: bool = False,
) -> Program | subprocess.Popen[bytes]:
    """Start a program with these three inputs and outputs, and with a terminal of its own if they are one."""
    if not FORKS:
        command = [sys.executable, *(["-c", _FOREGROUND] if terminal else []), *options, *program]
        stdin, stdout, stderr = fds
        return subprocess.Popen(
            command, env=env, cwd=cwd, stdin=stdin, stdout=stdout, stderr=stderr, start_new_session=terminal
        )
    module, arguments = ("", [*program]) if program[0] != "-m" else (program[1], ["-m", *program[2:]])
    order = {"module": module, "terminal": terminal, "cwd": os.path.abspath(cwd or ".")}
    order |= {"arguments": _bytes(arguments), "env": _bytes(f"{name}={value}" for name, value in env.items())}
    at_start = {name: value for name, value in env.items() if name.startswith(AT_START)}
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs, _lock:
        key = (os.getpid(), *options, *sorted(at_start.items()))
        channel = _origins.get(key) or _origins.setdefault(key, _origin(options, at_start))
        socket.send_fds(channel, [json.dumps(order).encode()], [theirs.fileno(), *fds])
    return Program(ours)


def _bytes(texts: Iterable[str]) -> list[str]:
    """Return what the system passes on, a letter for each byte."""
    return [os.fsencode(text).decode("latin-1") for text in texts]


def _origin(options: Sequence[str], at_start: Mapping[str, str]) -> socket.socket:
    """Start a process to fork from."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(
            [sys.executable, *options, "-c", _MAIN.format(here=str(HERE), fd=theirs.fileno())],
            env={"PATH": os.environ["PATH"], **at_start},
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
    atexit.register(_end, ours, process, os.getpid())
    return ours


def _end(channel: socket.socket, process: subprocess.Popen[bytes], owner: int) -> None:
    if os.getpid() == owner:
        channel.close()
        process.wait()
