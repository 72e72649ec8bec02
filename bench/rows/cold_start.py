"""Measure the phases of a first call in fresh processes, with bytecode and without."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from _measure import Table, said
from _server import serving

PROGRAMS = {"orq": "phases_orq.py", "by hand": "phases_by_hand.py", "orq-ai-sdk": "phases_official.py"}
PHASES = ("interpreter", "import", "client", "TLS", "first call", "second call", "decode")


def rows(quick: bool) -> Iterator[Table]:
    """Measure the three contenders in turns.

    Without bytecode, take fewer rounds, because each takes seconds.
    """
    lines = []
    with serving() as url:
        for bytecode, turns in ((True, 2 if quick else 20), (False, 1 if quick else 3)):
            found = {name: [] for name in PROGRAMS}
            for _ in range(turns):
                for name, program in PROGRAMS.items():
                    if bytecode or not quick:
                        found[name].append(said(program, url, bytecode=bytecode))
            for name, all_of in found.items():
                if all_of:
                    kind = name if bytecode else f"{name}, without bytecode"
                    lines.append((kind, *(_cell([one[phase] for one in all_of if phase in one]) for phase in PHASES)))
    yield Table("Cold start, by phase", ("CPU time in ms", *PHASES), tuple(lines), NOTE)


NOTE = (
    "Medians. TLS: making the context, which for orq is part of the first https call (here one that nobody "
    "answers); httpx makes it with the client, also for plain http; in orq-ai-sdk it is part of the client's "
    "phase. Decode: making the decoder of another type, and decoding once. Without bytecode all modules are "
    "compiled anew, also of the standard library."
)


def _cell(seconds: list[float]) -> str:
    return f"{median(seconds) * 1e3:.3g}" if seconds else "-"
