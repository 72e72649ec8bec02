"""Run the stress tests for a given time: `python -m tests.storm --minutes 10`.

The parts take turns, each in a process of its own, with a new seed each round. What a part found is printed with the
command that repeats it; the exit status is 1 if anything was found. One part runs alone with `--part NAME`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from datetime import datetime, timezone

from ._handle import ROOT
from ._tally import Tally

STORMS = ("threads", "asyncio", "uvloop", "trio")
PARTS = (*STORMS, "awaits-asyncio", "awaits-uvloop", "awaits-trio")
TURN = 30.0
"""Seconds of one storm in a long run. One of the awaits takes as long as it does."""


def has_uvloop() -> bool:
    try:
        __import__("uvloop")
    except ImportError:
        return False
    return True


def command(part: str, seed: int, seconds: float, skip: list[str]) -> list[str]:
    """Return the command that runs one part."""
    told = ["--part", part, "--seed", str(seed), "--seconds", f"{seconds:g}"]
    return [sys.executable, "-m", "tests.storm", *told, *(word for name in skip for word in ("--skip", name))]


def run_part(part: str, seed: int, seconds: float, skip: list[str]) -> int:
    """Run one part in this process."""
    tally = Tally(part)
    tally.listen()
    again = " ".join(["python", *command(part, seed, seconds, skip)[1:]])
    tally.watch(seed, again, max(seconds, 60))
    if part == "threads":
        from . import _threads

        _threads.storm(seed, seconds, tally, set(skip))
    elif part in STORMS:
        from . import _tasks

        _tasks.run(part, seed, seconds, tally, set(skip))
    else:
        from . import _awaits

        _awaits.run(part.partition("-")[2], tally)
    tally.print(seed, again)
    return bool(tally.found)


def run_all(seed: int, minutes: float, skip: list[str]) -> int:
    """Run the parts in turn until the time is up."""
    until = time.monotonic() + minutes * 60
    failed: list[str] = []
    parts = [part for part in PARTS if has_uvloop() or "uvloop" not in part]
    seconds = min(TURN, minutes * 60 / len(parts))
    while time.monotonic() < until:
        for part in parts:
            done = subprocess.run(command(part, seed, seconds, skip), cwd=ROOT)
            failed += [f"{part} with seed {seed}"] * bool(done.returncode)
            if time.monotonic() >= until:
                break
        seed += 1
    print(f"failed: {', '.join(failed)}" if failed else "nothing was found")
    return bool(failed)


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.storm", description="Run storms of calls.")
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (10)")
    parser.add_argument("--seed", type=int, help="(the date)")
    parser.add_argument("--part", choices=PARTS, help="run this part alone, in this process")
    parser.add_argument("--seconds", type=float, default=TURN, help=f"how long one part runs ({TURN:g})")
    parser.add_argument("--skip", action="append", default=[], help="leave an action out, such as: drop")
    asked = parser.parse_args()
    seed = today() if asked.seed is None else asked.seed
    print(f"seed {seed}", flush=True)
    if asked.part:
        return run_part(asked.part, seed, asked.seconds, asked.skip)
    return run_all(seed, asked.minutes, asked.skip)


def today() -> int:
    """Return the date as a seed: the same all day."""
    return int(datetime.now(timezone.utc).strftime("%Y%m%d"))


if __name__ == "__main__":
    sys.exit(main())
