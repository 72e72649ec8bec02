"""examples/bulk.py: each row has its line once, whatever happens to the program on the way."""

from __future__ import annotations

import json
import os
import runpy
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from starlette.responses import JSONResponse, Response

from orq import from_wire
from orq.models import ChatCompletion

from ._front import front
from ._program import EXAMPLES, ROOT, read_lines, run, start, write_rows


def wait_for_lines(path: Path, wanted: int) -> None:
    end = time.monotonic() + 60
    while not path.exists() or path.read_bytes().count(b"\n") < wanted:
        assert time.monotonic() < end, f"no {wanted} lines came"
        time.sleep(0.005)


def refuse(status: int, **headers: str) -> Response:
    return JSONResponse({"message": "no"}, status, {name.replace("_", "-"): text for name, text in headers.items()})


def test_it_runs_as_it_is_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    out, err = run("bulk.py", cwd=tmp_path)
    assert out == "Every row has its answer in local-results.jsonl.\n"
    assert "server on this machine" in err
    assert "20/20" in err  # the bar
    lines = read_lines(tmp_path / "local-results.jsonl")
    assert sorted(int(line["id"]) for line in lines) == list(range(1, 21))
    assert all(from_wire(ChatCompletion, line["answer"]).model == "openai/gpt-4o-mini" for line in lines)

    first = (tmp_path / "local-results.jsonl").read_bytes()
    run("bulk.py", cwd=tmp_path)
    assert (tmp_path / "local-results.jsonl").read_bytes() == first


def test_help_teaches(tmp_path: Path) -> None:
    out, _ = run("bulk.py", "--help", cwd=tmp_path)
    assert "python examples/bulk.py rows.csv --prompt" in out
    assert "Ctrl-C" in out


@pytest.mark.once
def test_json_lines_a_prompt_of_columns_and_no_more_calls_at_once_than_said(tmp_path: Path) -> None:
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
    ("rows", "complaint"),
    [
        ("id,text\na,x\nb,y\na,z\n", "row 3 of rows.csv has the id of an earlier one: a"),
        ("id,text\na,x, y\n", "row 1 of rows.csv has more fields than the first line"),
        ("id,words\na,x\n", "row 1 of rows.csv has no 'text'"),
        ("name,text\na,x\n", "row 1 of rows.csv has no 'id'"),
        (None, "No such file"),
    ],
)
def test_rows_that_cannot_work_are_refused_before_any_is_paid_for(
    tmp_path: Path, rows: str | None, complaint: str
) -> None:
    if rows is not None:
        (tmp_path / "rows.csv").write_text(rows)
    with front() as server:
        _, err = run("bulk.py", "rows.csv", cwd=tmp_path, url=server.url, code=2)
        assert server.seen == []
    assert complaint in err


@pytest.mark.once
def test_a_429_holds_back_every_row(tmp_path: Path) -> None:
    names = write_rows(tmp_path / "rows.csv", range(100))
    refused: list[float] = []

    def once(prompt: str) -> Response | None:
        if prompt != "Say r20." or refused:
            return None
        refused.append(time.monotonic())
        return refuse(429, retry_after="1")

    with front(once) as server:
        run("bulk.py", "rows.csv", "--concurrency", 8, cwd=tmp_path, url=server.url)
        meanwhile = [prompt for at, prompt in server.seen if refused[0] < at < refused[0] + 1]
        assert len(meanwhile) <= 24, "only those that were on their way: two or three for each of the 8"
        assert Counter(server.prompts) == {f"Say {name}.": 1 + (name == "r20") for name in names}
    assert sorted(line["id"] for line in read_lines(tmp_path / "results.jsonl") if "answer" in line) == sorted(names)


@pytest.mark.once
def test_many_429s_cost_no_row(tmp_path: Path) -> None:
    names = write_rows(tmp_path / "rows.csv", range(60))
    met: Counter[str] = Counter()

    def now_and_then(prompt: str) -> Response | None:
        met[prompt] += 1
        return refuse(429, retry_after_ms="100") if sum(met.values()) % 5 == 0 else None

    with front(now_and_then) as server:
        run("bulk.py", "rows.csv", "--concurrency", 8, cwd=tmp_path, url=server.url)
        assert len(server.seen) > len(names)
    assert sorted(line["id"] for line in read_lines(tmp_path / "results.jsonl") if "answer" in line) == sorted(names)


@pytest.mark.once
def test_killed_and_resumed_each_row_has_its_line_once(tmp_path: Path) -> None:
    names = write_rows(tmp_path / "rows.csv", range(200))
    results = tmp_path / "results.jsonl"
    command = ("bulk.py", "rows.csv", "--concurrency", 8)
    with front(delay=0.02) as server:
        with start(*command, cwd=tmp_path, url=server.url) as program:
            wait_for_lines(results, 50)
            program.kill()
            program.communicate()
        assert program.returncode == -signal.SIGKILL
        whole = results.read_text().rpartition("\n")[0]
        written = {json.loads(line)["id"] for line in whole.splitlines()}
        assert 50 <= len(written) < 200

        run(*command, cwd=tmp_path, url=server.url)
        asked = Counter(prompt[4:-1] for prompt in server.prompts)
    assert sorted(line["id"] for line in read_lines(results)) == sorted(names)
    assert all(asked[name] == 1 for name in written), "nothing that was answered is asked again"
    twice = [name for name in names if asked[name] > 1]
    assert len(twice) <= 8, "only what was in flight"


@pytest.mark.once
def test_failed_rows_and_a_torn_line_are_asked_again_and_nothing_else(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.csv", range(5))
    results = tmp_path / "results.jsonl"
    kept = '{"id": "r1", "answer": {"choices": []}}\n'
    results.write_text(f'{{"id": "r0", "error": "it broke"}}\n{kept}{{"id": "r3", "answer": {{"cho')
    with front(lambda prompt: refuse(400) if prompt == "Say r4." else None) as server:
        out, _ = run("bulk.py", "rows.csv", cwd=tmp_path, url=server.url, code=1)
        assert out.startswith("1 rows have no answer")
        assert Counter(server.prompts) == {f"Say r{n}.": 1 for n in (0, 2, 3, 4)}
        lines = {line["id"]: line for line in read_lines(results)}
        assert len(lines) == len(read_lines(results)) == 5
        assert lines["r4"]["error"].startswith("BadRequestError: ")
        assert results.read_text().startswith(kept)

        server.interfere = lambda prompt: None
        run("bulk.py", "rows.csv", cwd=tmp_path, url=server.url)
        assert server.prompts.count("Say r4.") == 2
        assert len(server.prompts) == 5
    assert sorted(line["id"] for line in read_lines(results) if "answer" in line) == [f"r{n}" for n in range(5)]


def test_ctrl_c_finishes_the_calls_under_way(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.csv", range(200))
    results = tmp_path / "results.jsonl"
    with front(delay=0.05) as server:
        with start("bulk.py", "rows.csv", "--concurrency", 8, cwd=tmp_path, url=server.url) as program:
            wait_for_lines(results, 20)
            program.send_signal(signal.SIGINT)
            out, err = program.communicate(timeout=60)
        assert program.returncode == 1, err
        assert "finishing the calls under way" in err
        lines = read_lines(results)
        assert out.startswith(f"{200 - len(lines)} rows have no answer")
        assert sorted(line["id"] for line in lines if "answer" in line) == sorted(p[4:-1] for p in server.prompts)


@pytest.mark.once
def test_a_key_that_is_refused_stops_the_run(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.csv", range(100))
    with front(lambda prompt: refuse(401)) as server:
        out, _ = run("bulk.py", "rows.csv", "--concurrency", 8, cwd=tmp_path, url=server.url, code=1)
        assert len(server.seen) <= 8
    assert out.startswith("100 rows have no answer")
    assert "AuthenticationError" in (tmp_path / "results.jsonl").read_text()


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


@pytest.mark.skipif(os.name != "posix", reason="files are locked by flock")
def test_two_runs_at_once_do_not_pay_twice(tmp_path: Path) -> None:
    alone = runpy.run_path(str(EXAMPLES / "rows.py"))["alone"]
    with alone(tmp_path / "local-results.jsonl"):
        program = start("bulk.py", cwd=tmp_path)
        _, err = program.communicate(timeout=60)
    assert program.returncode == 1
    assert "another run is writing local-results.jsonl" in err


@pytest.mark.once
def test_what_is_no_row_is_refused_before_anything_is_paid_for(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("id,text\n1,one\n2\n")
    program = start("bulk.py", "rows.csv", cwd=tmp_path)
    _, err = program.communicate(timeout=60)
    assert program.returncode == 2
    assert "row 2 of rows.csv has no 'text'" in err
    program = start("bulk.py", "rows.csv", "--out", "rows.csv", cwd=tmp_path)
    assert "name a file of its own" in program.communicate(timeout=60)[1]
    assert (tmp_path / "rows.csv").read_text().startswith("id,text")


@pytest.mark.once
@pytest.mark.parametrize("line", ['{"user": "u1"}', '{"id": "1"}', '{"id": 1, "answer": 1}', "5", "no JSON"])
def test_a_file_of_something_else_is_left_as_it_is(tmp_path: Path, line: str) -> None:
    (tmp_path / "rows.csv").write_text("id,text\n1,one\n")
    (tmp_path / "events.jsonl").write_text(text := f'{{"id": "9", "error": "x"}}\n{line}\n')
    program = start("bulk.py", "rows.csv", "--out", "events.jsonl", cwd=tmp_path)
    assert "events.jsonl holds something else than results: name another --out" in program.communicate(timeout=60)[1]
    assert program.returncode == 2
    assert (tmp_path / "events.jsonl").read_text() == text


@pytest.mark.once
def test_a_place_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").touch()
    for arguments, told in (
        (("rows.csv", "--out", "none/out.jsonl"), "--out: there is no folder none"),
        (("rows.csv", "--out", "out.jsonl"), "No such file"),
    ):
        program = start("bulk.py", *arguments, cwd=tmp_path)
        assert told in program.communicate(timeout=60)[1]
        assert program.returncode == 2
