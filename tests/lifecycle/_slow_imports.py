"""A program that forks while another thread imports a module of a first call.

It does so for each of these modules.

`python -m tests.lifecycle._slow_imports NAME URL` runs one. The child makes the same call, and must not hang. A module
that is imported inside another's import is passed by, as the fork waits for the outer one. With `every N FIRST`
the program runs once for each Nth module from the FIRST on, inner ones too, and forks there: `every 1 0` takes them
all, in some minutes. With `at once` the fork does not wait, and it is the child that has to begin the import anew.
"""

from __future__ import annotations

import asyncio
import builtins
import faulthandler
import importlib.abc
import importlib.machinery
import os
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from itertools import count
from types import ModuleType
from typing import Any, NoReturn

import orq
from tests.support.samples import REPLY_REQUEST

PATIENCE = 10
"""Seconds after which a child hangs."""


class _SlowLoader(importlib.abc.Loader):
    """Executes a module as its own loader does, and stops before and after that."""

    def __init__(self, loader: Any, stop: Callable[[str], None]) -> None:
        self._loader, self._stop = loader, stop

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)  # type: ignore[no-any-return]

    def exec_module(self, module: ModuleType) -> None:
        self._stop(module.__name__)
        self._loader.exec_module(module)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)


class SlowImports(importlib.abc.MetaPathFinder):
    """Stops a thread in the middle of an import until the process is about to fork, and then lets it go on.

    Once the outermost import is done the thread waits for the fork, so that it is stopped at the next one, too.
    """

    def __init__(self, skip: int, *, once: bool) -> None:
        self.seen: list[str] = []
        self.stopped, self.go, self.forked = threading.Semaphore(0), threading.Semaphore(0), threading.Event()
        self._forking, self._skip, self._once, self._depth = False, skip, once, 0
        self._over = False
        self._thread: threading.Thread | None = None

    def follow(self, thread: threading.Thread) -> None:
        self._thread = thread
        sys.meta_path.insert(0, self)
        builtins.__import__ = self._outermost(builtins.__import__)
        importlib.import_module = self._outermost(importlib.import_module)

    def _outermost(self, load: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **kwargs: Any) -> Any:
            if threading.current_thread() is not self._thread:
                return load(*args, **kwargs)
            self._depth += 1
            try:
                return load(*args, **kwargs)
            finally:
                self._depth -= 1
                if self._depth == 0 and self._forking and not self._over:
                    self.forked.wait()
                    self.forked.clear()
                    self._forking = self._over = self._once

        return watched

    def _stop(self, name: str) -> None:
        if self._skip > 0:
            self._skip -= 1
        elif not self._forking:
            self._forking = True
            self.seen.append(name)
            self.stopped.release()
            self.go.acquire()
            time.sleep(0.01)  # the import continues while the fork happens

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if threading.current_thread() is not self._thread:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                if spec.loader is not None and hasattr(spec.loader, "exec_module"):
                    spec.loader = _SlowLoader(spec.loader, self._stop)
                return spec
        return None


def fork_in_imports(act: Callable[[], object], *, skip: int = 0, once: bool = False) -> list[str]:
    """Make a thread act, and fork while it imports; the child acts, too. Returns the modules where that was."""
    slow, failures = SlowImports(skip, once=once), []
    over = threading.Event()

    def run() -> None:
        try:
            act()
        except BaseException as error:
            failures.append(f"in the parent: {error!r}")
        finally:
            over.set()
            slow.stopped.release()

    thread = threading.Thread(target=run)
    slow.follow(thread)
    thread.start()
    while slow.stopped.acquire() and not over.is_set():
        slow.go.release()
        child = os.fork()
        if child == 0:
            _in_the_child(act)
        slow.forked.set()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code != 0:
            failures.append(f"at {slow.seen[-1]}: the child hangs or fails ({code})")
    thread.join()
    assert not failures, failures
    return slow.seen


def _in_the_child(act: Callable[[], object]) -> NoReturn:
    faulthandler.register(signal.SIGALRM, chain=True)
    signal.alarm(PATIENCE)
    code = 1
    try:
        act()
        code = 0
    except BaseException as error:
        print(f"in the child: {error!r}", file=sys.stderr, flush=True)
    finally:
        os._exit(code)


def fork_in_inner_imports(act: Callable[[], object], every: int, first: int) -> int:
    """Run the program in a process for each of some modules that it loads. Returns how many there were."""
    for at in count(first, every):
        worker = os.fork()
        if worker == 0:
            code = 1
            try:
                seen = fork_in_imports(act, skip=at, once=True)
                code = 0 if seen else 77
            except BaseException as error:
                print(f"in import {at}: {error!r}", file=sys.stderr, flush=True)
            finally:
                os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1])
        if code == 77:
            return (at - first) // every
        assert code == 0, f"import {at} ended with {code}"
    raise AssertionError


def _whole(url: str) -> None:
    from orq import Orq

    with Orq("sk-fork", server_url=url, retries=None) as client:
        client.conversations.retrieve(conversation_id="conv_01")


def _stream(url: str) -> None:
    from orq import Orq

    with (
        Orq("sk-fork", server_url=url, retries=None) as client,
        client.conversations.create_conversation_response(**REPLY_REQUEST) as stream,
    ):
        list(stream)


def _functions(url: str) -> None:
    from orq import OrqCore
    from orq.funcs import conversations_retrieve

    with OrqCore("sk-fork", server_url=url, retries=None) as core:
        conversations_retrieve(core, {"conversation_id": "conv_01"}).unwrap()


def _awaited(url: str) -> None:
    async def main() -> None:
        from orq import AsyncOrq

        async with AsyncOrq("sk-fork", server_url=url, retries=None) as client:
            await client.conversations.retrieve(conversation_id="conv_01")

    asyncio.run(main())


def _refused(url: str) -> None:
    from orq import Orq
    from orq.errors import OrqError

    with Orq("sk-fork", server_url="https://host.invalid", retries=None) as client:
        try:
            client.conversations.retrieve(conversation_id="conv_01")
        except OrqError:
            return
        raise AssertionError


PROGRAMS: dict[str, Callable[[str], None]] = {
    "a whole answer": _whole,
    "a stream": _stream,
    "a function": _functions,
    "an awaited call": _awaited,
    "a host with no address, by TLS": _refused,
}


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # a warning about a fork with threads
    faulthandler.dump_traceback_later(1200 if "every" in sys.argv else 110, exit=True)
    program, url = PROGRAMS[sys.argv[1]], sys.argv[2]
    if sys.argv[3:4] == ["every"]:
        print(fork_in_inner_imports(lambda: program(url), *map(int, sys.argv[4:])))
    else:
        if sys.argv[3:] == ["at once"]:
            orq._forks.LIMIT = orq._forks.MOMENT = 0.0
        print(*fork_in_imports(lambda: program(url)))
