"""Count actions and collect findings, and end a stress test that hangs."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import re
import stat
import sys
import threading
import time
import warnings
from collections import Counter, deque
from contextlib import suppress
from pathlib import Path
from typing import Any

from orq.errors import CallbackError, ConfigurationError, OrqError, RequestTimeoutError

from ._handle import Handle
from ._plays import Play

PATIENCE = 30.0
"""Seconds that one action may last. Everything that the server does is over within a fraction of that."""

DESCRIPTORS = Path("/dev/fd")
SHOWN = 3
"""How many examples of a finding are kept."""


class Tally:
    """Totals, findings, and what was reported where no caller hears it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.totals: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.examples: dict[str, list[str]] = {}
        self.asked: set[str] = set()
        """Ids of requests that must not arrive twice."""
        self.answered: set[str] = set()
        """Ids of requests that the caller was told have succeeded."""
        self.closed: dict[str, float] = {}
        """The server's time when a core's `close()` had returned, by the core's name."""
        self.server: Handle | None = None
        self._lock = threading.Lock()
        self._reports: deque[str] = deque()  # filled by finalisers, so without a lock
        self._beats: dict[str, tuple[float, str]] = {}

    def count(self, what: str) -> None:
        with self._lock:
            self.totals[what] += 1

    def find(self, kind: str, detail: str = "") -> None:
        """Note a fault."""
        with self._lock:
            self.found[kind] += 1
            examples = self.examples.setdefault(kind, [])
            if detail and len(examples) < SHOWN:
                examples.append(detail[:600])

    def succeeded(self, play: Play) -> None:
        self.count("succeeded")
        self.answered.add(play.id)

    def failed(self, play: Play, error: BaseException, *, disturbed: bool, limited: bool) -> None:
        """Judge an error: `disturbed` if its core or stream was closed meanwhile, `limited` if a limit was short."""
        name = type(error).__name__
        if isinstance(error, RequestTimeoutError):
            name += f" ({error.limit})"
        detail = f"{play}: {error!r}"
        if not isinstance(error, OrqError) or isinstance(error, CallbackError):
            self.find(f"foreign exception: {name}", detail)
        elif isinstance(error, ConfigurationError) and not disturbed:
            self.find("told as closed, though it is open", detail)
        elif isinstance(error, RequestTimeoutError) and not limited:
            self.find(f"a limit ran out that should not: {error.limit}", detail)
        elif play.fine and not disturbed and not limited:
            self.find(f"failed, though nothing was wrong: {name}", detail)
        else:
            self.count(name)

    def compare(self, play: Play, got: Any, due: Any, *, whole: bool) -> None:
        """Compare what came with what was due; `whole` if the caller was told that it is all."""
        parts = got if isinstance(got, list) else got.decode("latin-1").split("\n")[:-1]
        strange = [part for part in parts if part.rpartition(".")[0] != play.id]
        if strange:
            self.find("crossing: an answer to another request", f"{play}: {strange[:3]}")
        elif whole and (len(got) < len(due) or not play.ends):
            self.find("a part was told as the whole", f"{play}: {len(got)} of {len(due)}")
        elif (whole and got != due) or (play.ends and got != due[: len(got)]):
            self.find("answer not as sent", f"{play}: {got!r}, due {due!r}")

    # -- reports that no caller gets

    def listen(self) -> None:
        """Collect what finalisers, threads and warnings report, from now on."""
        sys.unraisablehook = lambda told: self._reports.append(f"unraisable: {told.exc_value!r} in {told.object!r}")
        threading.excepthook = lambda told: self._reports.append(f"in a thread: {told.exc_value!r}")
        warnings.simplefilter("always", ResourceWarning)
        warnings.simplefilter("always", RuntimeWarning)
        warnings.showwarning = self._warned

    def listen_to_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.set_exception_handler(
            lambda _, context: self._reports.append(f"loop: {context.get('message')}: {context.get('exception')!r}")
        )

    def _warned(self, message: Any, category: type[Warning], *rest: object, **named: object) -> None:
        text = str(message)
        ours = text.startswith("unclosed <") and ("Stream " in text or "Download " in text)
        # Both warnings are expected if the test leaves a body unread.
        if not (ours or text.startswith("Async generator 'orq.")):
            self._reports.append(f"{category.__name__}: {text}")

    def take_reports(self) -> None:
        while self._reports:
            report = self._reports.popleft()
            self.find(f"reported aside: {re.sub('[0-9]+', 'N', report)[:60]}", report)

    # -- the server's side

    def settle(self) -> None:
        """Compare what callers were told with what the server did."""
        if self.server is None:
            return
        asked, answered = self.asked.copy(), self.answered.copy()
        acted = self.server.ask("report")["acted"]
        for name in asked:
            if acted.get(name, [0])[0] > 1:
                self.find("double sending", f"{name}: {acted[name][0]} times")
        for name in answered - acted.keys():
            self.find("loss: success was told, but nothing was sent", name)
        for name, (_, when) in acted.items():
            core = name.split(".")[1]
            if core in self.closed and when > self.closed[core] and "upload" not in name:
                self.find("sent after close() had returned", f"{name}: {when - self.closed[core]:.4f} s")

    # -- hanging

    def beat(self, who: str, what: str = "") -> None:
        """Note that somebody begins something; nothing: that it is over."""
        self._beats[who] = (time.monotonic(), what)

    def watch(self, seed: int, again: str, seconds: float) -> None:
        """End this process, with all stacks, if an action lasts too long; from a thread of its own."""
        faulthandler.dump_traceback_later(seconds + 3 * PATIENCE, exit=True)  # if that thread cannot run, either
        threading.Thread(target=self._watch, args=(seed, again), daemon=True, name="watch").start()

    def _watch(self, seed: int, again: str) -> None:
        while True:
            time.sleep(0.5)
            now = time.monotonic()
            hung = [(who, *beat) for who, beat in self._beats.copy().items() if beat[1] and now - beat[0] > PATIENCE]
            if not hung:
                continue
            for who, since, what in hung:
                self.find("hangs", f"{who}: {what}, for {now - since:.0f} s")
            faulthandler.dump_traceback(all_threads=True)
            self.settle()
            for task in [one for one in gc.get_objects() if isinstance(one, asyncio.Task) and not one.done()][:SHOWN]:
                task.print_stack(file=sys.stderr)
            self.print(seed, again)
            sys.stdout.flush()
            os._exit(1)

    def print(self, seed: int, again: str) -> None:
        """Print what was done and found, and how to repeat it."""
        self.take_reports()
        totals = ", ".join(f"{count} {what}" for what, count in sorted(self.totals.items()))
        print(f"{self.name}, seed {seed}: {totals}")
        for kind, count in sorted(self.found.items()):
            print(f"FOUND {count} x {kind}")
            for example in self.examples.get(kind, []):
                print(f"    {example}")
        if self.found:
            print(f"repeat with: {again}")


def descriptors() -> int:
    """How many descriptors this process has open; 0 where the system does not list them.

    Files do not count: Python 3.14 keeps a library open that the import of `ctypes` finds.
    """
    count = 0
    for name in os.listdir(DESCRIPTORS) if DESCRIPTORS.exists() else ():
        with suppress(OSError):  # the reference from the list itself
            count += not stat.S_ISREG(os.fstat(int(name)).st_mode)
    return count


def becomes(condition: Any, limit: float = 3.0) -> bool:
    """Collect garbage until a condition holds; False if it does not in time."""
    until = time.monotonic() + limit
    while not condition():
        if time.monotonic() > until:
            return False
        gc.collect()
        time.sleep(0.01)
    return True
