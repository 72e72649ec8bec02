"""Measure the CPU time of consecutive phases, and print it as JSON at the end."""

import json
import sys
import time

url = sys.argv[1]
_ends = [("interpreter", time.process_time())]
_took = {"interpreter": _ends[0][1]}


def phase(name: str) -> None:
    """Mark the end of a phase."""
    now = time.process_time()
    _took[name] = now - _ends[-1][1]
    _ends.append((name, now))


def tell() -> None:
    """Print the time of each phase in seconds."""
    print(json.dumps(_took))
