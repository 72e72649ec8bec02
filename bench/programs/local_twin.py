"""Run the local server. Print its URL, and for each line of stdin its CPU time and memory."""

import resource
import sys
import time

from orq.local import LocalOrq

with LocalOrq() as server:
    print(server.url, flush=True)
    for _ in sys.stdin:
        print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, flush=True)
