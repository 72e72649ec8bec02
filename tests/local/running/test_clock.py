"""Test the clock of a server, by Python and by HTTP: set, stopped and moved."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from subprocess import PIPE, Popen
from typing import Any

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.support.wire import connect

NOON = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq(tenant_by="header") as running:
        yield running


@pytest.fixture
def http(server: LocalOrq) -> Iterator[httpx.Client]:
    server.reset()
    with connect(server) as client:
        yield client


def made(http: httpx.Client, name: str = "d") -> Any:
    return http.post("/v2/datasets", json={"display_name": name}).json()


def test_it_is_real_at_first_and_after_a_reset(server: LocalOrq, http: httpx.Client) -> None:
    for _ in range(2):
        assert abs(server.clock.now() - datetime.now(timezone.utc)) < timedelta(seconds=10)
        server.clock.freeze()
        server.clock.set(NOON)
        assert server.clock.now() == NOON
        server.reset()


def test_new_objects_have_the_time_of_the_clock(server: LocalOrq, http: httpx.Client) -> None:
    server.clock.freeze()
    server.clock.set(NOON)
    assert made(http)["created"] == "2026-03-01T12:00:00.000Z"
    server.clock.move(90.5)
    assert made(http)["created"] == "2026-03-01T12:01:30.500Z"
    server.clock.move(-DAY)
    assert made(http)["created"] == "2026-02-28T12:01:30.500Z"
    server.clock.resume()
    server.clock.set(NOON)
    time.sleep(0.01)
    assert timedelta() < server.clock.now() - NOON < timedelta(seconds=10)


def test_the_clock_is_read_and_set_by_http(http: httpx.Client) -> None:
    body = {"now": "2026-03-01T13:00:00+01:00", "move": 3600, "frozen": True}
    shown = {"now": "2026-03-01T13:00:00.000Z", "frozen": True}
    assert http.post("/_orq/clock", json=body).json() == shown
    assert http.get("/_orq/clock").json() == shown
    assert http.post("/_orq/clock", json={"frozen": False}).json()["frozen"] is False


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"now": "2026-03-01"}, "now"),
        ({"now": "2026-03-01T12:00:00"}, "now"),
        ({"now": 5}, "now"),
        ({"now": "1969-12-31T23:59:59Z"}, "now"),
        ({"move": "60"}, "move"),
        ({"move": True}, "move"),
        ({"move": 9e11}, "move"),
        ({"move": -9e9}, "move"),
        ({"frozen": 1}, "frozen"),
        ({"freeze": True}, "frozen"),
        ({}, "now"),
        ([], "now"),
    ],
)
def test_a_wrong_value_is_refused_by_name(http: httpx.Client, body: Any, name: str) -> None:
    before = http.post("/_orq/clock", json={"frozen": True}).json()
    told = http.post("/_orq/clock", json=body)
    assert (told.status_code, http.get("/_orq/clock").json()) == (400, before)
    assert name in told.json()["message"]


def test_in_python_a_wrong_value_is_a_configuration_error(server: LocalOrq, http: httpx.Client) -> None:
    wrong: Any = "soon"
    for change in (
        lambda: server.clock.set(datetime(2026, 1, 1)),
        lambda: server.clock.set(wrong),
        lambda: server.clock.move(wrong),
        lambda: server.clock.move(timedelta(days=365 * 9000)),
        lambda: LocalOrq(clock=wrong),
        lambda: LocalOrq(clock=datetime(2026, 1, 1)),
        lambda: LocalOrq(seed_ids=wrong),
    ):
        with pytest.raises(ConfigurationError, match=r"^(now|move|clock|seed_ids)\b"):
            change()


def test_each_tenant_has_its_own(server: LocalOrq, http: httpx.Client) -> None:
    server.clock.freeze(tenant="a")
    server.clock.set(NOON, tenant="a")
    assert server.clock.now() > NOON
    assert http.get("/_orq/clock", headers={"x-orq-tenant": "a"}).json()["now"].startswith("2026-03-01")
    server.reset(tenant="a")


def test_order_and_times_of_objects_do_not_follow_it(server: LocalOrq, http: httpx.Client) -> None:
    server.clock.set(NOON)
    first = made(http, "first")
    server.clock.move(-DAY)
    second = made(http, "second")
    listed = http.get("/v2/datasets").json()["data"]
    assert [one["display_name"] for one in listed] == ["second", "first"]
    assert first["_id"] < second["_id"]
    changed = http.patch(f"/v2/datasets/{first['_id']}", json={"display_name": "changed"}).json()
    assert first["created"] <= first["updated"] <= changed["updated"]


def test_a_start_is_set_by_a_flag_and_by_the_argument() -> None:
    command = [sys.executable, "-m", "orq", "serve", "--port", "0", "--clock", "2026-01-01T00:00:00Z"]
    with Popen(command, stdout=PIPE, stderr=PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        shown = httpx.get(f"{url}/_orq/clock", headers={"authorization": "Bearer x"}, trust_env=False).json()
        process.terminate()
        assert process.stderr is not None
        told = process.stderr.read()
    assert shown["now"].startswith("2026-01-01T00:0")
    assert "clock 2026-01-01T00:00:00Z" in told
    with LocalOrq(clock=NOON, seed_ids=True) as server:
        assert server.clock.now() == NOON


def test_a_start_before_what_is_stored_makes_new_ids_and_comes_first(tmp_path: Any) -> None:
    for start in ("2026-03-01T12:00:00Z", "2025-01-01T00:00:00Z"):
        with LocalOrq(clock=start, data=tmp_path / "a.db") as server, connect(server) as http:
            made(http, start[:4])
            listed = http.get("/v2/datasets").json()["data"]
    assert [(one["display_name"], one["created"][:4]) for one in listed] == [("2025", "2025"), ("2026", "2026")]
    assert len({one["_id"] for one in listed}) == 2


def test_timers_hold_nothing_open() -> None:
    before = threading.active_count()
    with LocalOrq() as server:
        server.clock.now()
        begun = time.monotonic()
    assert time.monotonic() - begun < 2
    assert threading.active_count() == before
