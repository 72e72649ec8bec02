"""Measure how time and memory grow with 1x, 10x and 100x the work, and draw `bench/plots`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from math import log
from pathlib import Path
from statistics import linear_regression, median

from _measure import Reach, Row, Spread, Table, said
from _server import serving

PLOTS = Path(__file__).parents[1] / "plots"
FACTORS = (1, 10, 100)
KINDS = {
    "events": ("events per stream", 200, "events of 160 B"),
    "size": ("size of an event", 1000, "bytes an event, 50 events"),
    "pages": ("pages of a list", 5, "pages of 20 items"),
    "streams": ("streams at once", 5, "streams of 40 events"),
}
LINEAR = 1.1
"""The largest slope that counts as linear. Fixed costs lower the slope, and caches of the machine raise it."""

Values = list[float]


def rows(quick: bool) -> Iterator[Row | Table]:
    """Measure time and memory in separate processes, because tracing memory takes time."""
    factors, lines = FACTORS[: 2 if quick else 3], []
    with serving() as url:
        for kind, (what, least, _) in KINDS.items():
            amounts = [least * factor for factor in factors]
            seconds = [_took(url, kind, amount, "time", 1 if quick else 5) for amount in amounts]
            memory = [_took(url, kind, amount, "memory", 1) for amount in amounts]
            slope = _slope(amounts, seconds)
            ours = " · ".join(f"{value * 1e3:.3g}" for value in seconds) + " ms"
            yield Row(
                f"time, growing: {what}", "linear", ours, "1", Spread(slope, slope, slope), Reach(LINEAR, unit=""), ""
            )
            lines += [_line(what, "CPU time", seconds, 1e3, "ms", slope)]
            lines += [_line(what, "memory, peak", memory, 1e-3, "KB", _slope(amounts, memory))]
            if not quick and len(sys.argv) == 1:  # Only a whole run writes them, like `results.md`.
                _draw(kind, amounts, seconds, memory)
    yield Table("Growth", ("growing", "", *(f"{factor}x" for factor in factors), "slope"), tuple(lines), NOTE)


NOTE = (
    "Slopes are of the logarithms: 1 is linear, 0 is flat. Memory is the peak of what Python allocated during the work,"
    " without what the first call leaves. 1x is "
    + ", ".join(f"{least} {unit}" for _, least, unit in KINDS.values())
    + ". Events are let go once they are seen, as are a list's items."
)


def _took(url: str, kind: str, amount: int, measured: str, turns: int) -> float:
    return median(said("growing.py", url, kind, str(amount), measured)["took"] for _ in range(turns))


def _slope(amounts: list[int], values: Values) -> float:
    return linear_regression([log(amount) for amount in amounts], [log(value) for value in values]).slope


def _line(what: str, which: str, values: Values, scale: float, unit: str, slope: float) -> tuple[str, ...]:
    return (what, which, *(f"{value * scale:.3g} {unit}" for value in values), f"{slope:.2f}")


def _draw(kind: str, amounts: list[int], seconds: Values, memory: Values) -> None:
    import matplotlib as mpl  # This takes 0.3 s, and a quick run does not need it.

    mpl.use("agg")
    from matplotlib import pyplot as plt

    what, _, unit = KINDS[kind]
    figure, panels = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
    figure.suptitle(f"Growing: {what}")
    measured = (("CPU time, ms", seconds, 1e3), ("memory, peak, KB", memory, 1e-3))
    for panel, (label, values, scale) in zip(panels, measured, strict=True):
        scaled = [value * scale for value in values]
        panel.loglog(amounts, scaled, marker="o", label=f"orq, slope {_slope(amounts, values):.2f}")
        panel.loglog(
            amounts, [scaled[0] * amount / amounts[0] for amount in amounts], "--", color="gray", label="linear"
        )
        panel.set_xlabel(unit)
        panel.set_ylabel(label)
        panel.legend()
    PLOTS.mkdir(exist_ok=True)
    figure.savefig(PLOTS / f"{kind}.png", dpi=90, metadata={"Software": None})
    plt.close(figure)
