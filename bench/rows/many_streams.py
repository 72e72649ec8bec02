"""Measure many streams at once under asyncio: the cost of an event, and fairness.

Fairness is how evenly the streams progress.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from statistics import median
from typing import Any

from _measure import Costs, Row, Table, faster, said, slower
from _server import serving

PROGRAMS = {
    "orq": ("together_orq.py",),
    "orq over aiohttp": ("together_orq.py", "aiohttp"),
    "by hand": ("together_by_hand.py",),
    "aiohttp by hand": ("together_by_hand.py", "aiohttp"),
    "orq-ai-sdk": ("together_official.py",),
    "openai": ("together_openai.py",),
    "anthropic": ("together_anthropic.py",),
}
_REACHES = {500: {"by hand": 0.9, "rate": 15.0}}
"""The targets by number of streams. "rate" is in events a second, relative to orq-ai-sdk."""
_runs = count()


def rows(quick: bool) -> Iterator[Row | Table]:
    """Let each contender read its streams in its own process."""
    with serving() as url:
        for streams, events in ((1, 500), (100, 20)) if quick else ((1, 2000), (100, 100), (500, 100), (1000, 50)):
            yield from _side_by_side(url, streams, events, 5 if streams == 500 else 3, _REACHES.get(streams, {}), quick)
        yield from _one_by_one(url, 100, 20 if quick else 60, 1 if quick else 5)


def _one_by_one(url: str, streams: int, events: int, turns: int) -> Iterator[Row]:
    """Measure events that arrive one at a time, as from models.

    The server waits 30 ms between events of a stream.
    """
    names = ("orq", "by hand")
    costs: Costs = {name: [] for name in names}
    for _ in range(turns):
        for name in names:
            costs[name].append(_run(url, name, streams, events, alone=True)["cpu"])
    unit = ("us/event", 1e6 / (streams * events))
    yield slower(f"{streams} streams at once, events that come alone, CPU", "by hand", costs, 0.9, unit)


def _side_by_side(
    url: str, streams: int, events: int, turns: int, reaches: dict[str, float], quick: bool
) -> Iterator[Row | Table]:
    """Measure one number of streams. orq-ai-sdk takes half a minute and is measured once."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in PROGRAMS}
    for turn in range(1 if quick else turns):
        for name in PROGRAMS:
            if turn == 0 or name != "orq-ai-sdk":
                found[name].append(_run(url, name, streams, events))
    assert len({(one["events"], one["characters"]) for all_of in found.values() for one in all_of}) == 1
    what, unit = f"{streams} streams at once" if streams > 1 else "one stream", ("us/event", 1e6 / (streams * events))
    costs = {name: [one["cpu"] for one in all_of] for name, all_of in found.items()}
    yield slower(f"{what}, CPU", "by hand", costs, reaches.get("by hand"), unit)
    for name in ("orq-ai-sdk", "openai", "anthropic"):
        yield faster(f"{what}, CPU", name, _same_length(costs), reaches.get(name), unit)
    if streams < (100 if quick else 500):
        return
    seconds = {name: [one["seconds"] for one in all_of] for name, all_of in found.items()}
    yield faster(f"{what}, from first to last", "orq-ai-sdk", _same_length(seconds), reaches.get("rate"), unit)
    yield slower(f"{what}, from first to last", "orq over aiohttp", seconds, None, unit)
    for of, each in (("CPU", costs), ("from first to last", seconds)):
        yield faster(f"{what} over aiohttp, {of}", "by hand", {**each, "orq": each["orq over aiohttp"]}, 2.5, unit)
        yield slower(
            f"{what} over aiohttp, {of}", "aiohttp by hand", {**each, "orq": each["orq over aiohttp"]}, None, unit
        )
    if streams != 1000:
        opened = dict.fromkeys(PROGRAMS, "-")
        if not quick:  # A competitor that waits for connections gets 8 s.
            opened = {name: str(_run(url, name, streams, events, "default")["opened"]) for name in PROGRAMS}
        yield _details(streams, events, found, opened)


def _same_length(costs: Costs) -> Costs:
    """Compare medians if the competitor was measured once."""
    return {name: [median(values)] for name, values in costs.items()}


def _run(url: str, name: str, streams: int, events: int, *more: str, alone: bool = False) -> dict[str, Any]:
    program, *arguments = PROGRAMS[name]
    return said(program, url, str(streams), str(events), f"run{next(_runs)}{'_alone' * alone}", *arguments, *more)


def _details(streams: int, events: int, found: dict[str, list[dict[str, Any]]], opened: dict[str, str]) -> Table:
    def middle(name: str, key: str) -> float:
        return median(one[key] for one in found[name])

    lines = tuple(
        (
            name,
            f"{middle(name, 'cpu') / streams / events * 1e6:.3g} us",
            f"{streams * events / middle(name, 'seconds'):.3g}",
            f"{middle(name, 'memory') / streams / 1024:.3g} KB",
            f"{middle(name, 'growth') / 1e6:.2g} MB",
            f"{median(one['slowest'] / max(one['fastest'], 1e-3) for one in found[name]):.3g}",
            f"{opened[name]} of {streams}",
        )
        for name in PROGRAMS
    )
    headings = ("", "CPU per event", "events/s", "memory per stream", "growth", "slowest/fastest", "open by default")
    note = (
        f"{streams} streams of {events} events of 160 B in one process; the server sends an event to each in turn, "
        "as fast as it can. Growth: of the process's memory, from a quarter of the events to the end. "
        "Slowest/fastest: the time from a stream's first event to its end. Open by default: how many come to be "
        "open with a client that was given no settings, where none ends before all are open."
    )
    return Table("Many streams at once", headings, lines, note)
