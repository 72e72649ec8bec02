"""What `bulk.py` and `dask_bulk.py` share: the command line, the rows, and where to ask."""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections.abc import Container, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

try:
    import fcntl
except ImportError:  # Windows: two runs at once are not told apart there
    fcntl = None  # type: ignore[assignment]


def command_line(about: str | None) -> argparse.ArgumentParser:
    """Return the options that both have."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("rows", nargs="?", type=Path, default=Path(__file__).with_name("rows.csv"), help="a .csv or .jsonl file")
    add("--prompt", default="{text}", help="what to ask, with columns in braces (default: %(default)s)")
    add("--model", default="openai/gpt-4o-mini", help="as provider/model (default: %(default)s)")
    add("--id", default="id", metavar="COLUMN", help="what tells the rows apart (default: %(default)s)")
    add("--local", action="store_true", help="ask a server on this machine, as is done whenever ORQ_API_KEY is not set")
    return parser


def read(args: argparse.Namespace) -> Generator[tuple[str, str], None, None]:
    """Yield the id and the prompt of each row, read when it is asked for."""
    csv.field_size_limit(2**30)  # a prompt may be longer than 128 KiB
    with args.rows.open(newline="", encoding="utf-8-sig") as file:
        for number, row in enumerate(_rows(file, args.rows.suffix.lower() == ".csv"), 1):
            if not isinstance(row, dict):
                raise ValueError(f"row {number} of {args.rows} is no JSON object")
            if None in row:  # the csv module's name for what is over
                raise ValueError(f"row {number} of {args.rows} has more fields than the first line: quote its commas")
            present = {name: value for name, value in row.items() if value is not None}  # "None" is nothing to ask
            try:
                found = str(present[args.id]), args.prompt.format_map(present)
            except KeyError as name:
                raise ValueError(f"row {number} of {args.rows} has no {name}") from None
            except (AttributeError, LookupError, TypeError) as error:
                raise ValueError(f"--prompt does not fit row {number} of {args.rows}: {error}") from None
            yield found


def _rows(file: TextIO, is_csv: bool) -> Iterable[dict[str | None, Any] | list[Any] | str | float | None]:
    return csv.DictReader(file) if is_csv else map(json.loads, filter(str.strip, file))


def count(args: argparse.Namespace, done: Container[str] = ()) -> int:
    """Read all rows before any is paid for: return how many are to do, refuse an id that comes twice."""
    ids: set[str] = set()
    for number, (row_id, _) in enumerate(read(args), 1):
        ids.add(row_id)
        if len(ids) < number:
            raise ValueError(f"row {number} of {args.rows} has the id of an earlier one: {row_id}")
    return sum(row_id not in done for row_id in ids)


def is_local(args: argparse.Namespace) -> bool:
    """Tell whether the server on this machine is asked."""
    return args.local or not os.environ.get("ORQ_API_KEY")


@contextmanager
def alone(out: Path) -> Generator[None, None, None]:
    """Hold a results file for one run: a second one at the same time would pay for the rows again."""
    with out.with_name(out.name + ".lock").open("w") as lock:
        try:
            if fcntl is not None:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # the system lets go of it, even after a kill
        except BlockingIOError:
            sys.exit(f"another run is writing {out}: wait for it, or name another --out")
        yield


@contextmanager
def service(local: bool) -> Generator[tuple[str | None, str | None], None, None]:
    """Yield address and key: of the server on this machine, or None for both, and a core asks the environment."""
    if not local:
        yield None, None
        return
    from orq.local import LocalOrq

    with LocalOrq(remember=0) as server:
        print(f"asking the server on this machine, {server.url}: its answers are made up", file=sys.stderr)
        yield server.url, "local"
