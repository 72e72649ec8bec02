"""The local server: prints its URL, and for each line of stdin the CPU time and memory that it has used."""

import resource
import sys
import time

from orq.local import LocalOrq

with LocalOrq() as server:
    print(server.url, flush=True)
    for _ in sys.stdin:
        print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, flush=True)
