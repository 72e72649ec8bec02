"""A container for `aws_lambda`, which handles an event for each line of stdin.

It loads the program from a folder.
"""

from __future__ import annotations

import json
import sys
import time

started = time.perf_counter()


class Context:
    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def get_remaining_time_in_millis(self) -> int:
        return int((self._end - time.monotonic()) * 1000)


sys.path.insert(0, sys.argv[1])
from aws_lambda import handler  # noqa: E402

print(json.dumps({"ready": time.perf_counter() - started}), flush=True)
for line in sys.stdin:
    told = json.loads(line)
    before = time.perf_counter()
    answer = handler(told["event"], Context(told["seconds"]))
    took = time.perf_counter() - before
    print(json.dumps({"answer": answer, "took": took, "modules": len(sys.modules)}), flush=True)
