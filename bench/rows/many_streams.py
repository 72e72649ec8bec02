"""Many streams at once in one process, under asyncio: what an event costs, and how evenly the streams get on."""

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
    "orq-ai-sdk": ("together_official.py",),
}
_runs = count()


def rows(quick: bool) -> Iterator[Row | Table]:
    """Let each read its streams in a process of its own; orq-ai-sdk, which takes half a minute, once."""
    streams, events = (100, 10) if quick else (500, 100)
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in PROGRAMS}
    with serving() as url:
        for turn in range(1 if quick else 5):
            for name in PROGRAMS:
                if turn == 0 or name != "orq-ai-sdk":
                    found[name].append(_run(url, name, streams, events))
        opened = dict.fromkeys(PROGRAMS, "-")
        if not quick:  # a rival that waits for connections is given 8 s
            opened = {name: str(_run(url, name, streams, events, "default")["opened"]) for name in PROGRAMS}
    assert len({(one["events"], one["characters"]) for all_of in found.values() for one in all_of}) == 1
    what, unit = f"{streams} streams at once", ("us/event", 1e6 / (streams * events))
    costs = {name: [one["cpu"] for one in all_of] for name, all_of in found.items()}
    yield slower(f"{what}, CPU", "by hand", costs, None, unit)
    yield faster(f"{what}, CPU", "orq-ai-sdk", _same_length(costs), None, unit)
    seconds = {name: [one["seconds"] for one in all_of] for name, all_of in found.items()}
    yield faster(f"{what}, from first to last", "orq-ai-sdk", _same_length(seconds), 3, unit)
    yield slower(f"{what}, from first to last", "orq over aiohttp", seconds, None, unit)
    yield _details(streams, events, found, opened)


def _same_length(costs: Costs) -> Costs:
    """Compare medians where the rival was measured once."""
    return {name: [median(values)] for name, values in costs.items()}


def _run(url: str, name: str, streams: int, events: int, *more: str) -> dict[str, Any]:
    program, *arguments = PROGRAMS[name]
    return said(program, url, str(streams), str(events), f"run{next(_runs)}", *arguments, *more)


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
