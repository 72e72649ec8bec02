"""Thousands of rows through a model, in one process: many calls at once, in a run that may be killed and resumed.

    python examples/bulk.py                      # the rows beside this file, a server on this machine: no key, no cost
    python examples/bulk.py rows.csv --prompt "Translate into French: {text}" --out french.jsonl

Rows come from a CSV file or JSON lines, each when its turn comes, and answers are written as they arrive: memory stays
flat. The results file is also what a second run goes by. It grows by a line a row, under the row's id:

    {"id": "7", "answer": {"choices": [...], ...}}      or      {"id": "7", "error": "RateLimitError: ..."}

A line is handed to the system at once, so killing the program loses none. It is forced to the disk once a second, so a
power cut may take the lines of the last one. Run the same command again after a kill, Ctrl-C or failures: rows with an
answer are not asked again; those that failed or were in flight are. A line torn in the middle counts as not written.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import Any, BinaryIO

import anyio
from rows import alone, command_line, count, is_local, read, service
from tqdm import tqdm

from orq import AsyncOrqCore, CallInfo, Err, Ok, OrqError, Request, Response, RetryConfig, to_dict
from orq.errors import AuthenticationError, RateLimitError
from orq.funcs import router_chat_completions_create
from orq.params import CreateChatCompletionRequestParam as Param

PATIENT = RetryConfig(max_attempts=10, max_elapsed_time=3600)  # an hour leaves room for a long Retry-After


class SlowDown:
    """Middleware: a 429 holds back every row, not only its own, for as long as its Retry-After says."""

    def __init__(self) -> None:
        self.until = 0.0

    async def before(self, request: Request, call: CallInfo) -> Request:
        while (wait := self.until - time.monotonic()) > 0:  # noqa: ASYNC110 - another 429 moves the end
            await asyncio.sleep(wait + random.random())  # spread over a second: not all come back at once
        return request

    async def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        if isinstance(outcome, RateLimitError):
            self.until = max(self.until, time.monotonic() + (outcome.retry_after or 1.0))
        return outcome


def resume(out: Path) -> set[str]:
    """Return the ids that have an answer in the results file, and rid it of failures and of a torn last line."""
    out.touch()
    done: set[str] = set()
    kept = out.with_name(out.name + ".tmp")
    try:
        with out.open("rb") as old, kept.open("wb") as new:
            for line in filter(lambda line: line.endswith(b"\n"), old):
                if "answer" in (result := result_of(line)):
                    done.add(result["id"])
                    new.write(line)
            new.flush()
            os.fsync(new.fileno())
    except ValueError:
        kept.unlink()
        raise ValueError(f"{out} holds something else than results: name another --out") from None
    kept.replace(out)  # at once or not at all: a kill leaves the one whole file or the other
    return done


def result_of(line: bytes) -> dict[str, Any]:
    result: Any = json.loads(line)
    try:
        if isinstance(result["id"], str) and ("answer" in result or "error" in result):
            return dict(result)
    except (TypeError, LookupError):
        pass
    raise ValueError("no result")


class Results:
    """The results file, open for appending."""

    def __init__(self, file: BinaryIO) -> None:
        self.file, self.synced = file, time.monotonic()

    def add(self, **result: Any) -> None:
        self.file.write(json.dumps(result).encode() + b"\n")
        self.file.flush()
        if time.monotonic() > self.synced + 1:
            self.sync()

    def sync(self) -> None:
        os.fsync(self.file.fileno())
        self.synced = time.monotonic()


async def run(args: argparse.Namespace, core: AsyncOrqCore, done: set[str], left: int) -> int:
    """Ask for the rows that are not done; return how many are left without an answer."""
    rows, loop = read(args), asyncio.get_running_loop()

    def stop() -> None:
        bar.write("finishing the calls under way; Ctrl-C again drops them", sys.stderr)
        rows.close()  # no worker gets another row
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def interrupt(number: int, frame: object) -> None:
        loop.call_soon_threadsafe(stop)

    async def work() -> None:
        nonlocal left
        for row_id, prompt in rows:  # all workers draw from this one iterator: each row goes to one of them
            if row_id in done:
                continue
            request: Param = {"model": args.model, "messages": [{"role": "user", "content": prompt}]}
            match await router_chat_completions_create(core, request):
                case Ok(completion):
                    results.add(id=row_id, answer=to_dict(completion))
                    left -= 1
                case Err(error):
                    results.add(id=row_id, error=f"{type(error).__name__}: {error}")
                    if isinstance(error, AuthenticationError):
                        rows.close()  # no other row would fare better
            bar.update()

    signal.signal(signal.SIGINT, interrupt)
    with args.out.open("ab") as file, tqdm(total=left, unit="row") as bar:
        results = Results(file)
        async with core, anyio.create_task_group() as workers:
            for _ in range(args.concurrency):
                workers.start_soon(work)
        results.sync()
    return left


def main() -> int:
    parser = command_line(__doc__)
    parser.add_argument("--out", type=Path, help="the results (default: results.jsonl, or local-results.jsonl)")
    parser.add_argument("--concurrency", type=int, default=32, metavar="N", help="calls at once (default: %(default)s)")
    args = parser.parse_args()
    args.out = args.out or Path("local-results.jsonl" if is_local(args) else "results.jsonl")  # made-up answers apart
    if args.concurrency < 1:
        parser.error("--concurrency must be at least 1")
    if not args.out.parent.is_dir():
        parser.error(f"--out: there is no folder {args.out.parent}")
    if args.out.exists() and (not args.out.is_file() or (args.rows.exists() and args.out.samefile(args.rows))):
        parser.error(f"--out: {args.out} is replaced as a whole: name a file of its own, not a device or the rows")
    with alone(args.out):
        try:
            done = resume(args.out)
            left = count(args, done)
        except (OSError, ValueError) as error:
            parser.error(str(error))
        with service(is_local(args)) as (url, key):
            core = AsyncOrqCore(key, server_url=url, retries=PATIENT, middleware=[SlowDown()])
            left = asyncio.run(run(args, core, done, left))
    missing = f"{left} rows have no answer; the file tells why where they failed. Run this again for them."
    print(missing if left else f"Every row has its answer in {args.out}.")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
