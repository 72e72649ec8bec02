"""Write the generated parts of the first pages: installation and measurements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.versions.notes import DATE

NOT_RELEASED = "The package is not on PyPI yet."
FROM_A_CLONE = f"""\
{NOT_RELEASED} Install it from a clone of this repository, on Python 3.10 or newer:

```console
$ pip install .             # the package
$ pip install ".[local]"    # with the local server
```

Or install it without a clone, where URL is the `https` address of your copy of the repository:
`pip install "orq-sdk[local] @ git+URL"`.

Other pages say `pip install orq-sdk` or `pip install "orq-sdk[NAME]"`. Until the first release, run `pip install .` or
`pip install ".[NAME]"` in your clone instead."""
FROM_PYPI = """\
```console
$ pip install orq-sdk             # Python 3.10 or newer
$ pip install "orq-sdk[local]"    # with the local server
```"""

RIVALS = ("orq-ai-sdk", "openai")
ROWS = {
    "one event of a stream, decoded": "events of 160 B, one by one",
    "one event of a streamed call": "streamed call over loopback",
    "one event, with 500 streams at once": "500 streams at once, CPU",
    "one small call": "small call over loopback, fetching by id",
    "one small call, awaited": "awaited call over loopback, one at a time",
    "a new process, until its first answer": "first answer, fetching by id",
    "a new process, until the end of its first stream": "first answer, a streamed reply",
    "mypy without a cache, on a program of ten lines": "mypy, cold, the class",
    "pyright, on the same program": "pyright, cold, the class",
}
"""The rows of the table, and their names in `bench/results.md`. A row without a measurement is left out."""


def install(changelog: str) -> str:
    """Return the text that says how to install.

    It names PyPI if CHANGELOG.md has a released version.
    """
    return FROM_PYPI if re.search(rf"^## \[[\d.]+\] - {DATE}$", changelog, re.MULTILINE) else FROM_A_CLONE


def measured(results: str) -> str:
    """Return the table of the first pages from `bench/results.md`."""
    rows = {(cells[0], cells[1]): cells[2:5] for cells in _cells(results)}
    lines = [["CPU time", "orq", *RIVALS], ["---"] * (2 + len(RIVALS))]
    for label, what in ROWS.items():
        found = [rows.get((what, rival)) for rival in RIVALS]
        if ours := next((cells[0] for cells in found if cells), None):
            theirs = [f"{figure(cells[1])} ({_times(cells[2])})" if cells else "-" for cells in found]
            lines.append([label, figure(ours), *theirs])
    versions = ", ".join(re.findall(rf"\b(?:{'|'.join(RIVALS)}) [\d.]+\d", results.rpartition("\n\n")[2]))
    python = re.search(r"CPython [\d.]+\d", results)
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    measured_with = f"Measured with {versions} on {python[0] if python else 'Python'}."
    return f"{table}\n\n{measured_with} A dash means that it was not measured."


def _cells(results: str) -> Iterator[list[str]]:
    for line in results.splitlines():
        cells = [cell.strip() for cell in line.strip("| ").split(" | ")]
        if line.startswith("|") and len(cells) == 7:
            yield cells


def _times(ratio: str) -> str:
    """Return the median of a ratio without its range: `103x [99, 104]` gives `103x`."""
    return ratio.partition(" ")[0]


def figure(text: str) -> str:
    """Return a measured value in a readable form: `1.03e+03 us/call` gives `1,030 µs`."""
    number, unit = text.split()
    value = float(number)
    return f"{value:,.0f} {_unit(unit)}" if value >= 100 else f"{value:.3g} {_unit(unit)}"


def _unit(unit: str) -> str:
    return unit.partition("/")[0].replace("us", "µs")
