"""Send thousands of rows to a model: many calls at once, in a run that can be resumed.

    python examples/bulk.py                      # the rows beside this file, a server on this machine: no key, no cost
    python examples/bulk.py rows.csv --prompt "Translate into French: {text}" --out french.jsonl

Rows come from a CSV file or JSON lines, each when its turn comes, and answers are written as they arrive: memory stays
flat. Run the same command again after a kill, Ctrl-C or failures: rows with an answer are not asked again.
"""

from __future__ import annotations

import signal
import sys

from rows import command_line, requests, service, told

from orq import OrqCore
from orq.bulk import call_many
from orq.funcs import router_chat_completions_create


def main() -> int:
    args = command_line(__doc__).parse_args()
    with (
        service() as (url, key),
        OrqCore(key, server_url=url) as core,
        call_many(
            router_chat_completions_create,
            core,
            requests(args),
            out=args.out,
            concurrency=args.concurrency,
            progress=True,
        ) as run,
    ):

        def stop(*_: object) -> None:
            run.stop()  # the calls under way still come

        signal.signal(signal.SIGINT, stop)
        return told(run.finish(), args.out)


if __name__ == "__main__":
    sys.exit(main())
