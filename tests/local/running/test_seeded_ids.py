"""Test that seeded ids give the same bytes in every process, including ids and times."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

ROOT = Path(__file__).parents[3]
PROGRAM = [sys.executable, "-m", "tests.local.running._every_byte"]


@pytest.mark.once
@pytest.mark.timeout(300)
def test_two_processes_answer_all_operations_with_the_same_bytes() -> None:
    started = [
        Popen(PROGRAM, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, stdout=PIPE, encoding="utf-8")
        for seed in ("0", "1")
    ]
    one, other = (json.loads(process.communicate(timeout=280)[0]) for process in started)
    assert [a[:2] for a, b in zip(one, other, strict=True) if a != b] == []
    good = [answer for answer in one if answer[2] < 300]
    assert len({(method, re.sub(r"[0-9a-zA-Z_-]{26,}", "", path)) for method, path, *_ in good}) > 150
    assert sum(answer[4].startswith("data: ") for answer in good) > 20
    assert len({answer[3]["x-request-id"] for answer in one}) == len(one)


def created(server: LocalOrq, tenant: str = "") -> str:
    with connect(server) as http:
        made = http.post("/v2/datasets", json={"display_name": "d"}, headers={"x-orq-tenant": tenant})
        return made.text + made.headers["x-request-id"]


def test_reset_begins_anew_and_restore_goes_on_alike_and_apart_from_what_is_there() -> None:
    with LocalOrq(seed_ids=True, seed={"datasets": [{"display_name": "first"}]}) as server:
        first = server.dump(), created(server), created(server)
        server.reset()
        kept = server.snapshot()
        assert (server.dump(), created(server), created(server)) == first
        server.reset()
        assert created(server) == first[1]
        full = server.snapshot()
        after: list[str] = []
        for snapshot in (kept, full, kept, full):
            server.restore(snapshot)
            after.append(created(server) + created(server))
        assert after[:2] == after[2:]
        assert len(server.dump()["datasets"]) == 4


def test_a_restart_with_the_same_file_repeats_no_id(tmp_path: Path) -> None:
    runs: list[set[str]] = []
    for _ in range(3):
        with LocalOrq(seed_ids=True, data=tmp_path / "a.db") as server:
            before = {created(server), created(server)}
            server.reset()
            runs.append({*before, created(server)})
    assert all(len(run) == 2 for run in runs)  # in each, a reset began anew
    assert len(set.union(*runs)) == 6


def test_calls_of_other_tenants_change_no_id() -> None:
    with LocalOrq(seed_ids=True, tenant_by="header") as server:
        alone = [created(server, "a"), created(server, "a")]
        server.reset(tenant="a")
        assert [created(server, "a"), created(server, "b"), created(server, ""), created(server, "a")][::3] == alone


def test_other_calls_and_background_work_change_no_id() -> None:
    with LocalOrq(seed_ids=True) as server, connect(server) as http:
        alone = created(server)
        server.reset()
        for number in range(5):
            http.get("/v2/datasets")
            http.post("/v2/datasets", json={"display_name": f"other {number}"})
            asked = {"model": "openai/gpt-4o", "input": "Hello!", "background": True}
            assert http.post("/v2/router/responses", json=asked).status_code == 200
        assert created(server) == alone
        assert created(server) != alone


def test_a_call_that_is_refused_begins_no_tenant() -> None:
    with LocalOrq(tenant_by="header", key="k", seed={"datasets": [{}]}) as server, connect(server) as http:
        assert http.get("/v2/datasets", headers={"x-orq-tenant": "a"}).status_code == 401
        assert set(server._tenants._contexts) == {""}


def test_ids_of_two_servers_differ_without_a_seed() -> None:
    with LocalOrq() as one, LocalOrq() as other:
        assert created(one) != created(other)
