"""The shared parts of `bulk.py` and `dask_bulk.py`: command line, rows and requests."""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from orq.bulk import BulkReport
from orq.params import CreateChatCompletionRequestParam as Request


def command_line(about: str | None) -> argparse.ArgumentParser:
    """Return the options that both have."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("rows", nargs="?", type=Path, default=Path(__file__).with_name("rows.csv"), help="a .csv or .jsonl file")
    add("--prompt", default="{text}", help="what to ask, with columns in braces (default: %(default)s)")
    add("--model", default="openai/gpt-4o-mini", help="as provider/model (default: %(default)s)")
    add("--id", default="id", metavar="COLUMN", help="what tells the rows apart (default: %(default)s)")
    out = "results.jsonl" if os.environ.get("ORQ_API_KEY") else "local-results.jsonl"  # made-up answers apart
    add("--out", default=out, help="the results (default: %(default)s)")
    add("--concurrency", type=int, default=32, metavar="N", help="calls at once (default: %(default)s)")
    return parser


def requests(args: argparse.Namespace) -> Iterator[tuple[str, Request]]:
    """Yield the id and the request of each row, read when it is asked for."""
    csv.field_size_limit(2**30)  # a prompt may be longer than 128 KiB
    with args.rows.open(newline="", encoding="utf-8-sig") as file:
        is_csv = args.rows.suffix.lower() == ".csv"
        rows: Any = csv.DictReader(file) if is_csv else (json.loads(line) for line in file if line.strip())
        for number, row in enumerate(rows, 1):
            try:
                if None in row:  # the csv module's name for what is over
                    raise ValueError("it has more fields than the first line: quote its commas")
                present = {name: value for name, value in row.items() if value is not None}  # "None" is nothing to ask
                found = str(present[args.id]), args.prompt.format_map(present)
            except (AttributeError, LookupError, TypeError, ValueError) as error:
                raise SystemExit(f"row {number} of {args.rows} does not fit --id and --prompt: {error!r}") from None
            yield found[0], {"model": args.model, "messages": [{"role": "user", "content": found[1]}]}


@contextmanager
def service() -> Generator[tuple[str | None, str | None], None, None]:
    """Yield address and key: of a server on this machine if ORQ_API_KEY is not set, else None for both."""
    if os.environ.get("ORQ_API_KEY"):
        yield None, None
        return
    from orq.local import LocalOrq

    with LocalOrq(remember=0) as server:
        print(f"asking the server on this machine, {server.url}: its answers are made up", file=sys.stderr)
        yield server.url, "local"


def told(report: BulkReport, out: str) -> int:
    """Print what became of the rows; return the exit code."""
    print(f"{report}\nThe answers are in {out}. Run this again for rows without one.")
    return 1 if report.failed or report.stopped else 0
