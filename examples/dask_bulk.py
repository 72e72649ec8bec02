"""The rows of `bulk.py`, spread by Dask over worker processes: results in the order of the rows, errors as values.

    python examples/dask_bulk.py                           # two processes here, which ask a server on this machine
    python examples/dask_bulk.py rows.csv --scheduler tcp://10.0.0.1:8786 >answers.jsonl     # a cluster that is there

A result is `Ok` or `Err`, and both travel between processes as they are: a row that fails takes no other along. If a
worker dies, Dask asks for its rows again elsewhere. On a cluster each worker needs ORQ_API_KEY in its own environment:
a core travels as its settings, without a key that came from the environment.
"""

# pyright: reportUnknownMemberType=false
# (Dask names no types of some parameters.)
from __future__ import annotations

import argparse
import json
import sys
from collections import deque
from collections.abc import Iterator
from typing import Any, cast

from distributed import Client, Future, Worker, WorkerPlugin, get_worker
from rows import command_line, count, is_local, read, service
from tqdm import tqdm

from orq import Err, Ok, OrqCore, OrqError, Result, RetryConfig, to_dict
from orq.funcs import router_chat_completions_create
from orq.models import ChatCompletion

Answer = Result[ChatCompletion, OrqError]


class Core(WorkerPlugin):
    """Gives each worker a core, which all its threads share and which is closed with it."""

    name = "orq-core"

    def __init__(self, core: OrqCore) -> None:
        self.core = core

    def teardown(self, worker: Worker) -> None:
        self.core.close()


def ask(model: str, prompt: str) -> Answer:
    """Ask for one row: this runs in a worker, in as many threads as it has."""
    core = cast(Core, get_worker().plugins[Core.name]).core
    return router_chat_completions_create(core, {"model": model, "messages": [{"role": "user", "content": prompt}]})


def in_order(client: Client, args: argparse.Namespace) -> Iterator[tuple[str, Answer]]:
    """Yield the results in the order of the rows, of which no more than `--ahead` are under way."""
    waiting: deque[tuple[str, Future[Answer]]] = deque()
    for row_id, prompt in read(args):
        # pure=False: two rows with the same prompt are two calls
        waiting.append((row_id, client.submit(ask, args.model, prompt, pure=False)))
        if len(waiting) == args.ahead:
            row_id, future = waiting.popleft()
            yield row_id, future.result()
    for row_id, future in waiting:
        yield row_id, future.result()


def main() -> int:
    parser = command_line(__doc__)
    add = parser.add_argument
    add("--workers", type=int, default=2, metavar="N", help="processes (default: %(default)s)")
    add("--threads", type=int, default=16, metavar="N", help="calls at once in each process (default: %(default)s)")
    add("--ahead", type=int, default=1000, metavar="N", help="rows under way at once (default: %(default)s)")
    add("--scheduler", metavar="ADDRESS", help="a Dask cluster to use, in place of processes started here")
    args = parser.parse_args()
    try:
        total = count(args)
    except (OSError, ValueError) as problem:
        parser.error(str(problem))
    here = {"n_workers": args.workers, "threads_per_worker": args.threads, "dashboard_address": None}
    cluster: dict[str, Any] = {"address": args.scheduler} if args.scheduler else here
    failed = 0
    with service(is_local(args)) as (url, key), Client(**cluster) as client:
        patient = RetryConfig(max_attempts=10, max_elapsed_time=3600)
        client.register_plugin(Core(OrqCore(key, server_url=url, retries=patient)))
        for row_id, result in tqdm(in_order(client, args), total=total, unit="row"):
            match result:
                case Ok(completion):
                    line = {"id": row_id, "answer": to_dict(completion)}
                case Err(error):
                    line = {"id": row_id, "error": f"{type(error).__name__}: {error}"}
                    failed += 1
            print(json.dumps(line))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
