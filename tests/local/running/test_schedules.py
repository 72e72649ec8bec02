"""Test that schedules run their agents when the clock passes their times, and only then."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from orq.local.due import is_expression, moments
from tests.support.wire import connect

SUNDAY = datetime(2026, 3, 1, tzinfo=timezone.utc)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PATH = "/v3/agents/helper/schedules"
AGENT = {"key": "helper", "role": "r", "instructions": "Be {{mood}}.", "model": "openai/gpt-4o", "path": "Default"}


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq(seed={"agents": [AGENT]}, clock=SUNDAY, seed_ids=True) as running:
        yield running


@pytest.fixture
def http(server: LocalOrq) -> Iterator[httpx.Client]:
    server.reset()
    with connect(server) as client:
        yield client


def scheduled(http: httpx.Client, expression: str = "0 0 9 * * *", **body: Any) -> str:
    given = {"display_name": "s", "expression": expression, "type": "cron", "payload": {"input": "Report!"}, **body}
    answer = http.post(PATH, json=given)
    assert answer.status_code == 201, answer.text
    return f"{PATH}/{answer.json()['_id']}"


def tasks(server: LocalOrq) -> list[Any]:
    return server.dump()["agents"][0].get("$children", {}).get("agent_tasks", [])


def test_a_move_runs_due_schedules_at_their_times(server: LocalOrq, http: httpx.Client) -> None:
    schedule = scheduled(http, payload={"input": {"a": [1]}, "variables": {"mood": "kind"}, "metadata": {"by": "s"}})
    server.clock.move(9 * HOUR - timedelta(milliseconds=1))
    assert tasks(server) == []
    server.clock.move(0.001)
    server.clock.move(2 * DAY)
    shown = http.get(schedule).json()
    assert (shown["trigger_count"], shown["last_triggered_at"]) == (3, "2026-03-03T09:00:00.000Z")
    days = ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert [task["status"]["timestamp"] for task in tasks(server)] == [f"{day}T09:00:00.000Z" for day in days]
    asked, answered = tasks(server)[0]["messages"]
    assert asked["parts"] == [{"kind": "text", "text": '{"a": [1]}'}]
    assert answered["role"] == "agent"
    assert server.clock.now() == SUNDAY + 9 * HOUR + 2 * DAY
    assert len(server.dump()["traces"]) == 3


def test_hourly_daily_and_weekly_ones_come_in_order(server: LocalOrq, http: httpx.Client) -> None:
    weekly, hourly = scheduled(http, "0 0 2 * * 1"), scheduled(http, "0 0 * * * *")
    server.clock.move(DAY + 2 * HOUR)
    assert (http.get(weekly).json()["trigger_count"], http.get(hourly).json()["trigger_count"]) == (1, 26)
    server.clock.move(7 * DAY)
    assert http.get(weekly).json()["last_triggered_at"] == "2026-03-09T02:00:00.000Z"


def test_set_runs_nothing_and_time_that_passes_twice_runs_twice(server: LocalOrq, http: httpx.Client) -> None:
    schedule = scheduled(http)
    server.clock.set(SUNDAY + 10 * DAY)
    server.clock.move(-DAY)
    assert tasks(server) == []
    for _ in range(2):
        server.clock.set(SUNDAY)
        server.clock.move(DAY)
    assert http.get(schedule).json()["trigger_count"] == 2


def test_inactive_and_deleted_ones_do_not_run(server: LocalOrq, http: httpx.Client) -> None:
    inactive, deleted = scheduled(http), scheduled(http)
    assert http.patch(inactive, json={"is_active": False}).json()["generation"] == 1
    http.delete(deleted)
    server.clock.move(DAY)
    assert tasks(server) == []
    assert http.post(f"{inactive}/execution").status_code == 400
    assert http.patch(inactive, json={"is_active": True}).json()["generation"] == 2
    assert http.patch(inactive, json={"expression": "0 0 3 * * *"}).json()["generation"] == 3
    assert http.patch(inactive, json={"display_name": "other"}).json()["generation"] == 3
    assert http.post(f"{inactive}/execution").json()["status"] == "triggered"
    assert len(tasks(server)) == http.get(inactive).json()["trigger_count"] == 1


def test_a_failing_run_stops_no_other(server: LocalOrq, http: httpx.Client) -> None:
    http.patch("/v2/agents/helper", json={"model": "nonsense"})
    schedule = scheduled(http)
    server.clock.move(2 * DAY)
    assert http.get(schedule).json()["trigger_count"] == 2


def test_too_many_runs_are_refused_whole(server: LocalOrq, http: httpx.Client) -> None:
    scheduled(http, "0 0 * * * *")
    with pytest.raises(ConfigurationError, match=r"^move would make more than 1000 runs"):
        server.clock.move(1001 * HOUR)
    assert (server.clock.now(), tasks(server)) == (SUNDAY, [])


def test_in_real_time_it_runs_by_itself(server: LocalOrq, http: httpx.Client) -> None:
    schedule = scheduled(http, "0 0 * * * *")
    server.clock.set(SUNDAY + HOUR - timedelta(milliseconds=100))
    server.clock.resume()
    end = time.monotonic() + 10
    while not http.get(schedule).json()["trigger_count"] and time.monotonic() < end:
        time.sleep(0.02)
    assert http.get(schedule).json()["trigger_count"] == 1
    assert len(tasks(server)) == 1


@pytest.mark.parametrize(
    "expression", ["0 5 9 * * *", "0 0 24 * * *", "0 0 9 * * 7", "0 0 9-17 * * *", "0 0 9 1 * *", "0 9 * * *", "@daily"]
)
def test_other_expressions_are_refused(http: httpx.Client, expression: str) -> None:
    assert not is_expression(expression)
    answer = http.post(PATH, json={"display_name": "s", "expression": expression, "type": "cron", "payload": {}})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_expression")
    assert expression in answer.json()["message"]
    assert http.patch(scheduled(http), json={"expression": expression}).status_code == 400


def test_a_pinned_version_is_reported_as_ignored(http: httpx.Client) -> None:
    given = {"display_name": "s", "expression": "0 0 9 * * *", "type": "cron", "payload": {}, "agent_tag": "1"}
    assert http.post(PATH, json=given).headers["x-orq-local"] == "stored; ignored=agent_tag"


def test_due_times_match_the_calendar() -> None:
    start = int(SUNDAY.timestamp() * 1000)
    week = 7 * 24 * 3_600_000
    for day in range(7):
        (found,) = moments(f"0 0 5 * * {day}", start, start + week)
        moment = datetime.fromtimestamp(found / 1000, timezone.utc)
        assert (moment.hour, moment.isoweekday() % 7) == (5, day)
    assert len([*moments("0 0 * * * *", start, start + week)]) == 7 * 24
    assert [*moments("0 0 0 * * *", start, start)] == []
