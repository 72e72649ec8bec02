"""Test examples/dask_bulk.py on a local cluster of two processes."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from pathlib import Path

import pytest
from starlette.responses import JSONResponse

from ._front import front
from ._program import read_lines, run, start, write_rows

pytestmark = pytest.mark.once


def workers(program: int) -> list[int]:
    """Return the processes of the cluster that have been started by a program."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            command = (place / "cmdline").read_bytes()
        except OSError:
            continue
        if parent == program and b"spawn_main" in command:
            found.append(int(place.name))
    return sorted(found)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds the workers in Linux's /proc")
def test_a_killed_worker_loses_nothing_and_repeats_only_what_it_had_under_way(tmp_path: Path) -> None:
    names = write_rows(tmp_path / "rows.csv", range(150))
    results = tmp_path / "results.jsonl"

    def refuse_one(prompt: str) -> JSONResponse | None:
        return JSONResponse({"message": "not this one"}, 400) if prompt == "Say r7." else None

    with front(refuse_one, delay=0.1) as server:
        options = ("rows.csv", "--workers", 2, "--concurrency", 8)
        with start("dask_bulk.py", *options, cwd=tmp_path, url=server.url) as program:
            end = time.monotonic() + 60
            while not results.exists() or results.read_bytes().count(b"\n") < 30:
                assert time.monotonic() < end
                time.sleep(0.005)
            killed = workers(program.pid)
            assert len(killed) == 2, "two processes make the calls"
            os.kill(killed[0], signal.SIGKILL)
            out, _ = program.communicate(timeout=100)
        assert program.returncode == 1
        assert 4 < server.busiest <= 8 + 4, "those of the killed worker go on at the server"
        asked = Counter(prompt[4:-1] for prompt in server.prompts)
        assert asked.keys() == set(names)
        assert sum(asked.values()) <= 150 + 8
        assert out.startswith("149 answered; 0 resumed; failed: 1 BadRequestError; ")

        server.seen.clear()
        out, _ = run("bulk.py", "rows.csv", cwd=tmp_path, url=server.url, code=1)  # the same file, without Dask
        assert server.prompts == []
        assert out.startswith("0 answered; 149 resumed; failed: 1 BadRequestError (1 in an earlier run")
    assert Counter(line["id"] for line in read_lines(results)) == Counter(names)
