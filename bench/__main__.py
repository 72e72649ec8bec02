"""Run the benchmarks beside their competitors, and write `bench/results.md`.

`scripts/bench` measures everything in about a quarter of an hour. `scripts/bench --quick` takes fewer rounds, and a
minute or two. `scripts/bench small_call` measures one file of `bench/rows/`. The last two do not change
`bench/results.md` and the plots.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path

from _measure import Row, Table, table

HERE = Path(__file__).parent
ROWS = (
    "event_decoding",
    "unknown_fields",
    "streamed_call",
    "collected",
    "parsed",
    "small_call",
    "awaited_call",
    "middleware",
    "tracing",
    "tools",
    "many_streams",
    "importing",
    "first_answer",
    "cold_start",
    "type_checking",
    "structs",
    "sizes",
    "growth",
    "local_server",
)
PACKAGES = (
    "orq-sdk",
    "httpx",
    "httpx-sse",
    "msgspec",
    "orq-ai-sdk",
    "openai",
    "anthropic",
    "pydantic",
    "httpx2",
    "sniffio",
)
TOOLS = ("aiohttp", "mypy", "pyright")
HEADINGS = ("what", "rival", "orq", "rival's", "ratio", "reach", "verdict")
NOTE = """\
Made by `scripts/bench`. CPU time; the median of the ratios within each turn, and in brackets the range that holds the
middle half of them. Each row first asserts that all contenders came to the same values. "By hand" is the floor:
`httpx`, `httpx-sse` and a bare `msgspec` decoder of the same types."""


def machine() -> str:
    """Describe the machine and the versions of the measurement."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    model = next((line.split(": ", 1)[1] for line in lines if line.startswith("model name")), platform.machine())
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES + TOOLS)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{model}, {os.cpu_count()} cores; {platform.system()}; {python}.\n{packages}."


def main() -> int:
    """Run the requested benchmarks. The exit code is 0 if all targets are met."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measure orq beside its rivals.")
    parser.add_argument("rows", nargs="*", help=f"Rows to measure: {', '.join(ROWS)}. Default: all.")
    parser.add_argument("--quick", action="store_true", help="Measure in fewer rounds. The results are less certain.")
    asked = parser.parse_args()
    if unknown := set(asked.rows) - set(ROWS):
        parser.error(f"There is no row {', '.join(unknown)}.")
    begun = time.monotonic()
    rows: list[Row] = []
    tables: list[Table] = []
    for name in asked.rows or ROWS:
        print(f"{time.monotonic() - begun:4.0f} s  {name}", file=sys.stderr, flush=True)
        for found in importlib.import_module(f"rows.{name}").rows(asked.quick):
            if isinstance(found, Row):
                rows.append(found)
                print("  ".join(found.cells()), file=sys.stderr, flush=True)
            else:
                tables.append(found)
    text = "\n\n".join([table(HEADINGS, [row.cells() for row in rows]), *map(str, tables), machine()])
    print(f"\n{text}\n{time.monotonic() - begun:.0f} s")
    if not asked.rows and not asked.quick:
        (HERE / "results.md").write_text(f"# Measurements\n\n{NOTE}\n\n{text}\n", encoding="utf-8")
    return any(row.verdict == "NOT MET" for row in rows)


if __name__ == "__main__":
    sys.exit(main())
