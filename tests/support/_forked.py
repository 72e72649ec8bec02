"""Start programs of tests quickly: fork each from a process that has loaded the packages.

The process learns: what a program imported of this package, of what it depends on and of the standard library is loaded
before the next fork. `tests/support/programs.py` starts it.
"""

from __future__ import annotations

import atexit
import builtins
import gc
import importlib
import io
import json
import os
import runpy
import selectors
import socket
import sys
import time
import types
from contextlib import suppress
from pathlib import Path
from typing import Any

LEARNED = frozenset(
    ("anyio", "certifi", "click", "h11", "httpcore", "httpx", "idna", "msgspec", "orq", "starlette", "uvicorn")
)
NOT_LEARNED = frozenset(("orq.__main__", "readline", "rlcompleter"))  # the last two depend on the terminal
TOLD = 1 << 17  # bytes of one message at most


def serve(channel: socket.socket) -> dict[str, Any]:
    """Fork a program for each order that comes; return, in the fork, what it is to run."""
    lessons, ended = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    waiting = selectors.DefaultSelector()
    waiting.register(channel, selectors.EVENT_READ)
    waiting.register(lessons, selectors.EVENT_READ)
    while True:
        for key, _ in waiting.select():
            if key.fileobj is lessons:
                _learn(lessons.recv(TOLD))
            elif key.fileobj is not channel:
                waiting.unregister(key.fileobj)
                os.close(key.fd)
                pid, answers = key.data
                answers.send(b"%d" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
                answers.close()
            elif order := _taken(channel):
                answers = socket.socket(fileno=order["fds"].pop(0))
                gc.freeze()
                if not (pid := os.fork()):
                    for one in [channel, lessons, answers, *(k.data[1] for k in waiting.get_map().values() if k.data)]:
                        one.close()
                    waiting.close()
                    _begin(order, ended.detach())
                    return order
                for fd in order["fds"]:
                    os.close(fd)
                answers.send(b"%d" % pid)
                waiting.register(os.pidfd_open(pid), selectors.EVENT_READ, (pid, answers))
            else:
                os._exit(0)  # the tests have ended


def _taken(channel: socket.socket) -> dict[str, Any]:
    text, fds, *_ = socket.recv_fds(channel, TOLD, 4)
    if not text:
        return {}
    order = json.loads(text)
    for name in ("arguments", "env"):  # the bytes of each, as latin-1: how they are read depends on the locale
        order[name] = [os.fsdecode(one.encode("latin-1")) for one in order[name]]
    return {**order, "fds": fds}


def _learn(names: bytes) -> None:
    for name in names.decode().split():
        if name not in NOT_LEARNED and name.partition(".")[0] in LEARNED | sys.stdlib_module_names:
            with suppress(Exception):  # a module that cannot be imported alone is left to the programs
                importlib.import_module(name)


def _begin(order: dict[str, Any], ended: int) -> None:
    """Take the inputs and outputs, variables, folder and arguments of the order."""
    for number, fd in enumerate(order["fds"]):
        os.dup2(fd, number)
        os.close(fd)
    if order["terminal"]:
        import fcntl
        import termios

        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        before = getattr(sys, name)
        raw = open(number, "wb" if number else "rb", closefd=False)  # noqa: SIM115
        by_line = number == 2 or raw.isatty()
        text = io.TextIOWrapper(raw, before.encoding, before.errors, "\n", by_line)
        setattr(sys, name, text)
        setattr(sys, f"__{name}__", text)
    # Python has set these at its start.
    coerced = {name: os.environ[name] for name in ("LC_CTYPE",) if name in os.environ}
    os.environ.clear()
    os.environ.update(coerced | dict(one.split("=", 1) for one in order["env"]))
    time.tzset()
    os.chdir(order["cwd"])
    sys.argv = list(order["arguments"])
    sys.path[0] = order["cwd"] if order["module"] else str(Path(sys.argv[0]).parent)
    known, me = set(sys.modules), os.getpid()

    def tell() -> None:
        if os.getpid() == me:
            with suppress(OSError):
                os.write(ended, " ".join(name for name in sys.modules if name not in known).encode())
            os.close(ended)

    atexit.register(tell)  # the first, so it is called last


def run(order: dict[str, Any]) -> None:
    """Run a module or a file, in a namespace that is not older than this process."""
    if order["module"]:
        runpy.run_module(order["module"], run_name="__main__", alter_sys=True)
        return
    program = sys.argv[0]
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    home = vars(main)
    home.update(__file__=program, __builtins__=builtins, __cached__=None, __annotations__={})
    del main
    exec(compile(Path(program).read_bytes(), program, "exec", dont_inherit=True), home)
