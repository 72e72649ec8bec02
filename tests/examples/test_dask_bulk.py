"""examples/dask_bulk.py on a local cluster of two processes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from starlette.responses import JSONResponse

from ._front import front
from ._program import run, write_rows

pytestmark = pytest.mark.once


def test_it_runs_as_it_is(tmp_path: Path) -> None:
    out, err = run("dask_bulk.py", cwd=tmp_path)
    assert [json.loads(line)["id"] for line in out.splitlines()] == [str(n) for n in range(1, 21)]
    assert "server on this machine" in err


def test_two_processes_results_in_order_and_errors_as_values(tmp_path: Path) -> None:
    names = write_rows(tmp_path / "rows.csv", range(120))

    def refuse_some(prompt: str) -> JSONResponse | None:
        return JSONResponse({"message": "not this one"}, 400) if prompt in ("Say r7.", "Say r77.") else None

    with front(refuse_some, delay=0.1) as server:
        options = ("--workers", 2, "--threads", 4, "--ahead", 50)
        out, _ = run("dask_bulk.py", "rows.csv", *options, cwd=tmp_path, url=server.url, code=1)
        assert sorted(server.prompts) == sorted(f"Say {name}." for name in names)
        assert 4 < server.busiest <= 8, "more than one process has threads, and both together no more than they may"
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["id"] for line in lines] == names
    failed = {line["id"]: line["error"] for line in lines if "error" in line}
    assert failed.keys() == {"r7", "r77"}
    assert all(text.startswith("BadRequestError: ") and "not this one" in text for text in failed.values())


def test_rows_that_cannot_work_are_refused_first(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("id,text\na,x\na,y\n")
    _, err = run("dask_bulk.py", "rows.csv", cwd=tmp_path, code=2)
    assert "row 2 of rows.csv has the id of an earlier one: a" in err
