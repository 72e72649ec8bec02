"""Test examples/bulk.py as a program.

`call_many` itself is tested in `tests/jobs/test_bulk.py`.
"""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from orq import from_wire
from orq.models import ChatCompletion

from ._front import front
from ._program import EXAMPLES, ROOT, read_lines, run, start, write_rows


def test_the_example_runs_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    out, err = run("bulk.py", cwd=tmp_path)
    assert out.startswith("20 answered; 0 resumed; failed: none; ")
    assert out.endswith("The answers are in local-results.jsonl. Run this again for rows without one.\n")
    assert "server on this machine" in err
    assert "20row" in err  # the bar
    lines = read_lines(tmp_path / "local-results.jsonl")
    assert sorted(int(line["id"]) for line in lines) == list(range(1, 21))
    assert all(from_wire(ChatCompletion, line["answer"]).model == "openai/gpt-4o-mini" for line in lines)

    first = (tmp_path / "local-results.jsonl").read_bytes()
    out, _ = run("bulk.py", cwd=tmp_path)
    assert out.startswith("0 answered; 20 resumed; ")
    assert (tmp_path / "local-results.jsonl").read_bytes() == first


@pytest.mark.once
def test_json_lines_and_a_prompt_of_columns(tmp_path: Path) -> None:
    rows = [{"key": n, "word": f"wört {n}"} for n in range(40)]
    (tmp_path / "rows.jsonl").write_text("\n\n".join(map(json.dumps, rows)))
    with front(delay=0.02) as server:
        options = ("--id", "key", "--prompt", "{key}: {word}?", "--concurrency", 7)
        run("bulk.py", "rows.jsonl", *options, cwd=tmp_path, url=server.url)
        assert sorted(server.prompts) == sorted(f"{n}: wört {n}?" for n in range(40))
        assert server.busiest == 7
    assert {line["id"] for line in read_lines(tmp_path / "results.jsonl")} == {str(n) for n in range(40)}


@pytest.mark.once
@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("id,text\n1,one\na,x, y\n", "it has more fields than the first line"),
        ("id,text\n1,one\n2\n", "KeyError('text')"),
        ("name,text\na,x\n", "KeyError('id')"),
    ],
)
def test_mismatched_rows_are_reported(tmp_path: Path, rows: str, told: str) -> None:
    (tmp_path / "rows.csv").write_text(rows)
    program = start("bulk.py", "rows.csv", cwd=tmp_path)
    _, err = program.communicate(timeout=60)
    assert program.returncode == 1
    assert re.search(r"^row \d of rows.csv does not fit --id and --prompt: ", err, re.MULTILINE)
    assert told in err
    assert len(read_lines(tmp_path / "local-results.jsonl")) == rows.count("1,one"), "the rows before it have answers"


@pytest.mark.once
def test_ctrl_c_finishes_the_calls_under_way(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.csv", range(200))
    results = tmp_path / "results.jsonl"
    with front(delay=0.05) as server:
        with start("bulk.py", "rows.csv", "--concurrency", 8, cwd=tmp_path, url=server.url) as program:
            end = time.monotonic() + 60
            while not results.exists() or results.read_bytes().count(b"\n") < 20:
                assert time.monotonic() < end
                time.sleep(0.005)
            program.send_signal(signal.SIGINT)
            out, err = program.communicate(timeout=60)
        assert program.returncode == 0, err
        lines = read_lines(results)
        assert out.startswith(f"{len(lines)} answered")
        assert len(lines) < 200
        assert sorted(line["id"] for line in lines) == sorted(prompt[4:-1] for prompt in server.prompts)


@pytest.mark.once
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the peak of the memory from Linux's /proc")
def test_memory_is_flat(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        write_rows(tmp_path / "rows.csv", range(count), text="Say {}. " + "x" * 40_000)
        measured = (
            "import bulk, re, sys; code = bulk.main();"
            "print(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]); sys.exit(code)"
        )
        done = subprocess.run(
            [sys.executable, "-c", measured, "rows.csv", "--out", f"{count}.jsonl"],
            cwd=tmp_path,
            env={"PYTHONPATH": f"{ROOT}:{EXAMPLES}", "ORQ_API_KEY": "sk-examples", "ORQ_SERVER_URL": server.url},
            capture_output=True,
            text=True,
            check=True,
        )
        assert len(read_lines(tmp_path / f"{count}.jsonl")) == count
        return int(done.stdout.split()[-1])

    with front() as server:
        few, many = peak(100), peak(1000)
    print(f"peak: {few} KiB for 100 rows, {many} KiB for 1000")
    assert many - few < 8 * 1024, "36 MB of rows came in between"
