"""Spread the rows of `bulk.py` over worker processes with Dask.

The results file is the same, and a run is resumed in the same way.

    python examples/dask_bulk.py                           # two processes here, which ask a server on this machine
    python examples/dask_bulk.py rows.csv --scheduler tcp://10.0.0.1:8786         # a cluster that is there

The calls are made in the workers; the gate for rate limits and the results file are here. If a worker dies, Dask asks
for the rows that it had under way elsewhere. On a cluster each worker needs ORQ_API_KEY in its own environment: a core
travels as its settings, without a key that came from the environment.
"""

# pyright: reportUnknownMemberType=false
# (Dask names no types of some parameters.)
from __future__ import annotations

import sys
from typing import Any

from distributed import Client
from rows import command_line, requests, service, told

from orq import OrqCore
from orq.bulk import call_many
from orq.funcs import router_chat_completions_create


def main() -> int:
    parser = command_line(__doc__)
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes (default: %(default)s)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="a Dask cluster to use, in place of processes here")
    args = parser.parse_args()
    threads = -(-args.concurrency // args.workers)
    here = {"n_workers": args.workers, "threads_per_worker": threads, "dashboard_address": None}
    cluster: dict[str, Any] = {"address": args.scheduler} if args.scheduler else here
    with (
        service() as (url, key),
        OrqCore(key, server_url=url) as core,
        Client(**cluster) as client,
        call_many(
            router_chat_completions_create,
            core,
            requests(args),
            out=args.out,
            concurrency=args.concurrency,
            progress=True,
            executor=client.get_executor(pure=False),  # two rows with the same request are two calls
        ) as run,
    ):
        return told(run.finish(), args.out)


if __name__ == "__main__":
    sys.exit(main())
