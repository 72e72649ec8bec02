"""Fuzz the properties of this folder for a given time, with new inputs in each run.

Half the time hypothesis draws examples from fresh seeds. The other half inputs are mutated, byte for byte, and those
that reach lines of `orq/_engine` in an order not seen before are kept in `corpus/`, a file a property, one input a
line; each run starts from them, and the suite plays them back. A failure is shrunk and printed; the exit status is 1.
What it taught becomes an `@example` beside the property.
"""

from __future__ import annotations

import argparse
import importlib
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any

import hypothesis

from . import _corpus, _run

ENGINE = str(Path(importlib.import_module("orq._engine").__file__ or "").parent)
MODULES = (
    *("test_events", "test_failures", "test_answers", "test_requests", "test_compression", "test_hosts"),
    "test_secrets",
    "test_recordings",
)
TURN = 20.0
"""Seconds for each way, each time that a property's turn comes."""
LONGEST = 4096

Arc = tuple[str, int, int]


class Trace:
    """Which line of the engine followed which, while a call runs."""

    def __init__(self) -> None:
        self.arcs: set[Arc] = set()

    def of(self, call: Callable[[], Any]) -> set[Arc]:
        """Return the arcs of one call."""
        self.arcs = set()
        sys.settrace(self._enter)
        try:
            call()
        finally:
            sys.settrace(None)
        return self.arcs

    def _enter(self, frame: FrameType, event: str, argument: Any) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(ENGINE):
            return None
        last = 0

        def line(frame: FrameType, event: str, argument: Any) -> Any:
            nonlocal last
            if event == "line":
                self.arcs.add((name, last, frame.f_lineno))
                last = frame.f_lineno
            return line

        return line


class Property:
    """One property, the inputs that led somewhere new, and what came of it."""

    def __init__(self, name: str, test: Any) -> None:
        self.name, self.test = name, test
        self.one: Callable[[bytes], bytes | None] = test.hypothesis.fuzz_one_input
        self.corpus: list[bytes] = _corpus.load(name)
        self.seen: set[Arc] = set()
        self.ran: Counter[str] = Counter()
        self.failure = ""

    def begin(self) -> None:
        """Play the corpus back, and keep what still leads somewhere of its own."""
        inputs, self.corpus = sorted(self.corpus, key=len), []
        for data in inputs:
            self._try(data)

    def draw(self, deadline: float) -> None:
        """Let hypothesis draw examples, from a fresh seed each round."""
        while time.monotonic() < deadline and not self.failure:
            self._guarded(lambda: hypothesis.seed(random.getrandbits(64))(self.test)())
            self.ran["drawn"] += _run.ROUND or 0

    def mutate(self, deadline: float) -> None:
        """Change inputs that led somewhere, and see where that leads."""
        while time.monotonic() < deadline and not self.failure:
            self._try(mutated(self.corpus))

    def _try(self, data: bytes) -> None:
        trace, kept = Trace(), []

        def once() -> None:
            used = self.one(data)
            if used is not None:
                kept.append(used)

        if self._guarded(lambda: trace.of(once)):
            self.ran["mutated"] += 1
            if kept and not trace.arcs <= self.seen:
                self.seen |= trace.arcs
                self.corpus.append(min(kept[0], data, key=len))

    def _guarded(self, call: Callable[[], Any]) -> bool:
        try:
            call()
        except Exception:
            self.failure = traceback.format_exc()
            with suppress(Exception):  # the input is in the database, so this run shrinks and prints it
                self.test()
        return not self.failure


def mutated(corpus: list[bytes]) -> bytes:
    """Return an input made of others, or of nothing."""
    data = bytearray(random.choice(corpus) if corpus and random.random() < 0.9 else b"")
    data += random.randbytes(random.choice((64, 512, 2048)) if not data else 0)
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        at = random.randrange(len(data) + 1)
        match random.randrange(6):
            case 0:
                data[at:at] = random.randbytes(random.choice((1, 2, 8)))
            case 1:
                del data[at : at + random.choice((1, 2, 8, 32))]
            case 2 if at < len(data):
                data[at] = random.choice((0, 1, 127, 128, 255, random.randrange(256)))
            case 3 if at < len(data):
                data[at] ^= 1 << random.randrange(8)
            case 4 if corpus:
                other = random.choice(corpus)
                data[at:] = other[random.randrange(len(other) + 1) :]
            case _:
                data += random.randbytes(random.choice((4, 16, 64)))
    return bytes(data[:LONGEST])


def properties(wanted: list[str]) -> list[Property]:
    """Load the properties, set for long runs."""
    _run.ROUND = 500
    modules = [importlib.import_module(f".{name}", __package__) for name in MODULES]
    tests = {
        f"{module.__name__.rpartition('.')[2]}.{name}": test
        for module in modules
        for name, test in vars(module).items()
        if name.startswith("test_") and hasattr(test, "hypothesis")
    }
    return [Property(name, test) for name, test in tests.items() if not wanted or any(w in name for w in wanted)]


def main() -> int:
    """Take turns until the time is up; print what was done and found."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description="Fuzz the engine's decoders and encoders.")
    parser.add_argument("--minutes", type=float, default=60.0, help="how long (60)")
    parser.add_argument("names", nargs="*", help="parts of the names of properties (all)")
    asked = parser.parse_args()
    begun = time.monotonic()
    end = begun + asked.minutes * 60
    fuzzed = properties(asked.names)
    turn = min(TURN, asked.minutes * 60 / max(1, 2 * len(fuzzed)))
    for one in fuzzed:
        one.begin()
    while time.monotonic() < end and not all(one.failure for one in fuzzed):
        for one in fuzzed:
            one.draw(min(end, time.monotonic() + turn))
            one.mutate(min(end, time.monotonic() + turn))
            _corpus.save(one.name, one.corpus)
            print(
                f"{(time.monotonic() - begun) / 60:6.1f} min  {one.name}: {one.ran['drawn']} drawn, "
                f"{one.ran['mutated']} mutated, {len(one.corpus)} kept, {len(one.seen)} arcs"
                f"{', FAILED' if one.failure else ''}",
                flush=True,
            )
            if time.monotonic() >= end:
                break
    failed = [one for one in fuzzed if one.failure]
    for one in failed:
        print(f"\n== {one.name}\n{one.failure}")
    count = sum(sum(one.ran.values()) for one in fuzzed)
    print(
        f"{count} inputs to {len(fuzzed)} properties in {(time.monotonic() - begun) / 60:.1f} min: {len(failed)} failed"
    )
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
