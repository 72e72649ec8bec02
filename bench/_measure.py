"""Measure contenders in turns within one run.

Other load on the machine then affects all of them equally.

CPU time is measured, because the network and other programs affect it least. Contenders are compared by the ratio
within a turn. The result is the median of these ratios, with the range of the middle half.
"""

from __future__ import annotations

import gc
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Costs = dict[str, list[float]]
PROGRAMS = Path(__file__).parent / "programs"


@dataclass(frozen=True)
class Spread:
    """A median and its two quartiles."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Return the median and the quartiles of the values of some turns."""
        if len(values) < 2:
            return cls(values[0], values[0], values[0])
        return cls(*statistics.quantiles(values, n=4, method="inclusive"))


@dataclass(frozen=True)
class Reach:
    """The target of a row: at most, or at least, a value in `unit`."""

    limit: float
    at_most: bool = True
    unit: str = "x"

    def met(self, value: float) -> bool:
        """Return whether a value meets the target."""
        return value <= self.limit if self.at_most else value >= self.limit

    def __str__(self) -> str:
        return f"{'at most' if self.at_most else 'at least'} {self.limit:g}{self.unit}"


@dataclass(frozen=True)
class Row:
    """A line of the table. A row without a `reach` has no target."""

    what: str
    rival: str
    ours: str
    theirs: str
    value: Spread
    reach: Reach | None
    unit: str = "x"

    @property
    def verdict(self) -> str:
        """Return whether the target is met, or an empty text without a target."""
        if self.reach is None:
            return "-"
        return "met" if self.reach.met(self.value.median) else "NOT MET"

    def cells(self) -> tuple[str, ...]:
        """Return the cells of the line as text."""
        low, median, high = (f"{part:.3g}" for part in (self.value.low, self.value.median, self.value.high))
        middle = f"{median}{self.unit}" if low == high else f"{median}{self.unit} [{low}, {high}]"
        return self.what, self.rival, self.ours, self.theirs, middle, str(self.reach or "-"), self.verdict


@dataclass(frozen=True)
class Table:
    """Numbers that do not compare two contenders. They get their own table."""

    title: str
    headings: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    note: str = ""

    def __str__(self) -> str:
        return f"## {self.title}\n\n{self.note}\n\n{table(self.headings, self.lines)}".replace("\n\n\n\n", "\n\n")


def table(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table that is also readable as text."""
    widths = [max(len(line[column]) for line in (headings, *lines)) for column in range(len(headings))]
    whole = [headings, ["-" * width for width in widths], *lines]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in whole
    )


def slower(what: str, rival: str, costs: Costs, limit: float | None, unit: tuple[str, float]) -> Row:
    """Make a row with the ratio of our cost to a lower bound, which must be at most `limit`."""
    return _ratio(what, rival, costs, costs["orq"], costs[rival], Reach(limit) if limit else None, unit)


def faster(what: str, rival: str, costs: Costs, limit: float | None, unit: tuple[str, float]) -> Row:
    """Make a row with the ratio of a competitor's cost to ours, which must be at least `limit`."""
    return _ratio(what, rival, costs, costs[rival], costs["orq"], Reach(limit, False) if limit else None, unit)


def _ratio(
    what: str,
    rival: str,
    costs: Costs,
    above: list[float],
    below: list[float],
    reach: Reach | None,
    unit: tuple[str, float],
) -> Row:
    name, scale = unit
    ours, theirs = (f"{statistics.median(costs[one]) * scale:.3g} {name}" for one in ("orq", rival))
    ratios = Spread.of([one / other for one, other in zip(above, below, strict=True)])
    return Row(what, rival, ours, theirs, ratios, reach)


def turns(contenders: Mapping[str, Callable[[], float]], rounds: int) -> Costs:
    """Let each contender warm up once, and then measure itself once a round, in random order."""
    for measure in contenders.values():
        measure()
    gc.collect()
    gc.freeze()  # The imports of one contender must not be garbage-collected in the turn of another.
    costs: Costs = {name: [] for name in contenders}
    for _ in range(rounds):
        for name in random.sample(list(contenders), len(contenders)):
            costs[name].append(contenders[name]())
    return costs


def cpu(work: Callable[[], object]) -> Callable[[], float]:
    """Measure the CPU time of work in this process."""

    def measure() -> float:
        gc.collect()
        begun = time.process_time()
        work()
        return time.process_time() - begun

    return measure


def process(program: str, *arguments: str, bytecode: bool = True) -> Callable[[], float]:
    """Measure the CPU time of a fresh interpreter that runs one of `programs/`, from start to end."""
    return command(interpreter(program, *arguments, bytecode=bytecode))


def interpreter(program: str, *arguments: str, bytecode: bool = True) -> list[str]:
    """Return the command that runs one of `programs/` in a fresh interpreter."""
    caching = [] if bytecode else ["-B", "-X", "pycache_prefix=/nonexistent"]
    return [sys.executable, "-E", "-s", *caching, str(PROGRAMS / program), *arguments]


def command(words: Sequence[str], folder: str | None = None) -> Callable[[], float]:
    """Measure the CPU time of a program and its child processes, from start to end."""

    def measure() -> float:
        child = subprocess.Popen(words, stdout=subprocess.DEVNULL, cwd=folder)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if status:
            raise RuntimeError(f"The command failed: {' '.join(words)}")
        return usage.ru_utime + usage.ru_stime

    return measure


def said(program: str, *arguments: str, bytecode: bool = True) -> dict[str, Any]:
    """Run one of `programs/` in a fresh interpreter. Return the JSON that it prints."""
    output = subprocess.check_output(interpreter(program, *arguments, bytecode=bytecode), text=True)
    found: dict[str, Any] = json.loads(output.splitlines()[-1])
    return found
