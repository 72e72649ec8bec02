"""Test budgets: counted calls, refused calls, and new periods."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.forms.budgets import period_start
from tests.support.wire import connect

START = datetime(2026, 3, 4, 10, tzinfo=timezone.utc)  # a Wednesday
DAY = timedelta(days=1)
AGENT = {"key": "helper", "role": "r", "instructions": "Be kind.", "model": "openai/gpt-4o", "path": "Default"}
CHAT = "/v2/router/chat/completions"
HELLO = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
SAID = {"message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}}


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq(clock=START, seed_ids=True, seed={"agents": [AGENT]}) as running:
        yield running


@pytest.fixture
def http(server: LocalOrq) -> Iterator[httpx.Client]:
    server.reset()
    with connect(server) as client:
        yield client


def budget(http: httpx.Client, scope: Any = None, period: str = "DAILY", tokens: int = 10, **more: Any) -> str:
    limits = {"period": f"BUDGET_PERIOD_{period}", "token_limit": tokens}
    answer = http.post("/v2/budgets", json={"scope": scope or {"workspace": {}}, "limits": limits, **more})
    assert answer.status_code == 200, answer.text
    return f"/v2/budgets/{answer.json()['budget']['budgetId']}"


def usage(http: httpx.Client, path: str) -> Any:
    return http.get(path).json()["budget"]["usage"]


def chat(http: httpx.Client, **more: Any) -> int:
    return http.post(CHAT, json=HELLO | more).status_code


def test_tokens_count_and_the_next_call_is_refused(http: httpx.Client) -> None:
    path = budget(http)
    first = http.post(CHAT, json=HELLO).json()
    assert usage(http, path) == {"tokens": first["usage"]["total_tokens"], "requests": 1}
    refused = http.post(CHAT, json=HELLO)
    assert (refused.status_code, refused.json()["error"]["type"]) == (429, "rate_limit_error")
    assert "used up" in refused.json()["message"]
    assert usage(http, path)["requests"] == 1
    assert http.get("/v2/budgets").json()["data"][0]["usage"] == usage(http, path)


@pytest.mark.parametrize("path", ["/v2/agents/helper/responses", "/v2/agents/helper/task"])
def test_agents_count_as_their_model_does(http: httpx.Client, path: str) -> None:
    shown = budget(http, {"model": {"model_id": "openai/gpt-4o"}})
    assert http.post(path, json=SAID).status_code == 200
    assert usage(http, shown)["tokens"] > 10
    assert http.post(path, json=SAID).status_code == 429
    assert http.post("/v2/agents", json=AGENT | {"key": "other", "description": "d", "settings": {}}).status_code == 201


@pytest.mark.parametrize("said", [{"identity": {"id": "ada"}}, {"contact": {"id": "ada"}}, {"identity_id": "ada"}])
@pytest.mark.parametrize("within", ["", "orq"])
def test_a_call_counts_for_its_identity_however_it_names_it(http: httpx.Client, said: Any, within: str) -> None:
    mine, others = (budget(http, {"identity": {"identity_external_id": name}}) for name in ("ada", "bob"))
    assert chat(http, **({within: said} if within else said)) == 200
    assert (usage(http, mine)["requests"], usage(http, others)["requests"]) == (1, 0)
    (trace,) = http.post(
        "/v3/traces/search", json={"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z"}
    ).json()["data"]
    assert trace["identity_id"] == "ada"


def test_a_stream_counts_and_is_refused_before_it_begins(http: httpx.Client) -> None:
    path = budget(http)
    assert http.post(CHAT, json=HELLO | {"stream": True}).status_code == 200
    assert usage(http, path)["tokens"] > 10
    assert http.post(CHAT, json=HELLO | {"stream": True}).status_code == 429


def test_calls_without_a_model_count_too(http: httpx.Client) -> None:
    path = budget(http, tokens=1)
    asked = {"model": "openai/text-embedding-3-small", "input": "Hello there!"}
    assert [http.post("/v2/router/embeddings", json=asked).status_code for _ in range(2)] == [200, 429]
    assert usage(http, path)["tokens"] >= 1


@pytest.mark.parametrize(
    ("scope", "more", "applies"),
    [
        ({"workspace": {}}, {}, True),
        ({"provider": {"provider": "openai"}}, {}, True),
        ({"provider": {"provider": "anthropic"}}, {}, False),
        ({"model": {"model_id": "openai/gpt-4o"}}, {}, True),
        ({"model": {"model_id": "openai/gpt-4"}}, {}, False),
        ({"identity": {"identity_external_id": "ann"}}, {"identity": {"id": "ann"}}, True),
        ({"identity": {"identity_external_id": "ann"}}, {"identity": {"id": "bob"}}, False),
        ({"identity": {"identity_external_id": "ann"}}, {}, False),
        ({"project": {"project_id": "p"}}, {}, False),
    ],
)
def test_a_budget_is_for_its_scope_alone(http: httpx.Client, scope: Any, more: Any, applies: bool) -> None:
    path = budget(http, scope)
    assert chat(http, **more) == 200
    assert (usage(http, path)["tokens"] > 0) is applies
    assert chat(http, **more) == (429 if applies else 200)


def test_a_budget_of_a_key_is_for_calls_with_it(http: httpx.Client) -> None:
    key = http.post("/v2/api-keys", json={"name": "k"}).json()
    path = budget(http, {"api_key": {"api_key_id": key["id"]}})
    with_key = {"authorization": f"Bearer {key['token']}"}
    assert [http.post(CHAT, json=HELLO, headers=with_key).status_code for _ in range(2)] == [200, 429]
    assert chat(http) == 200
    assert usage(http, path)["requests"] == 1


@pytest.mark.parametrize(
    ("period", "left"),
    [
        ("DAILY", timedelta(hours=14)),
        ("WEEKLY", timedelta(days=4, hours=14)),
        ("MONTHLY", timedelta(days=27, hours=14)),
        ("YEARLY", timedelta(days=302, hours=14)),
        ("ONE_TIME", None),
    ],
)
def test_a_new_period_begins_with_nothing_used(
    server: LocalOrq, http: httpx.Client, period: str, left: timedelta | None
) -> None:
    path = budget(http, period=period)
    assert chat(http) == 200
    server.clock.move((left or 3000 * DAY) - timedelta(milliseconds=1))
    assert chat(http) == 429
    server.clock.move(0.001)
    assert usage(http, path) == {"tokens": 0 if left else usage(http, path)["tokens"], "requests": 0}
    assert chat(http) == (200 if left else 429)


def test_requests_count_for_a_minute(server: LocalOrq, http: httpx.Client) -> None:
    path = budget(http, tokens=10**6, rate_limit={"requests_per_minute": 2})
    assert [chat(http) for _ in range(3)] == [200, 200, 429]
    server.clock.move(59.999)
    assert chat(http) == 429
    server.clock.move(0.001)
    assert usage(http, path)["requests"] == 0
    assert chat(http, n=2) == 200
    assert usage(http, path)["requests"] == 1


def test_reset_inactive_and_expired_budgets_refuse_nothing(server: LocalOrq, http: httpx.Client) -> None:
    path = budget(http)
    assert [chat(http), chat(http)] == [200, 429]
    before = http.get(path).json()["budget"]
    reset = http.post(f"{path}/reset-consumption", json={}).json()["budget"]
    assert reset == {name: value for name, value in before.items() if name != "usage"}
    assert [chat(http), chat(http)] == [200, 429]
    http.patch(path, json={"is_active": False})
    assert chat(http) == 200
    http.patch(path, json={"is_active": True, "expires_at": "2026-03-04T11:00:00Z"})
    assert chat(http) == 429
    server.clock.move(3600)
    assert chat(http) == 200
    assert "expiresAt" not in http.patch(path, json={"clear_expires_at": True}).json()["budget"]
    assert chat(http) == 429
    http.delete(path)
    assert chat(http) == 200


def test_budgets_have_the_services_names_and_report_ignored_limits(http: httpx.Client) -> None:
    limits = {"period": "BUDGET_PERIOD_DAILY", "amount": 5.0, "token_limit": 7}
    alerts = [{"threshold_percent": 50, "notifier_ids": ["n"]}]
    asked = {"match": {"cel": "model == 'x'"}, "limits": limits, "alerts": alerts}
    answer = http.post("/v2/budgets", json=asked)
    shown = answer.json()["budget"]
    assert (shown["isActive"], shown["limits"]["tokenLimit"], shown["alerts"][0]["thresholdPercent"]) == (True, 7, 50)
    assert answer.headers["x-orq-local"] == "stored; ignored=match,limits.amount"
    assert [chat(http), chat(http)] == [200, 200]


def test_they_are_sorted_by_expiry(http: httpx.Client) -> None:
    paths = [budget(http, expires_at=f"2027-01-0{day}T00:00:00Z") for day in (2, 3, 1)]
    listed = http.get("/v2/budgets", params={"sort_by": "BUDGET_SORT_FIELD_EXPIRES_AT"}).json()["data"]
    assert [f"/v2/budgets/{one['budgetId']}" for one in listed] == [paths[2], paths[0], paths[1]]


def test_usage_outlives_dump_and_seed(server: LocalOrq, http: httpx.Client) -> None:
    path = budget(http)
    assert chat(http) == 200
    dump, used = server.dump(), usage(http, path)
    with LocalOrq(clock=START, seed_ids=True, seed=dump) as other, connect(other) as second:
        assert usage(second, path) == used
        assert other.dump() == dump


def test_budget_periods_match_the_calendar() -> None:
    now = int(START.timestamp() * 1000)
    for period, day in (("DAILY", 4), ("WEEKLY", 2), ("MONTHLY", 1)):
        start = datetime.fromtimestamp(period_start(f"BUDGET_PERIOD_{period}", now) / 1000, timezone.utc)
        assert start == datetime(2026, 3, day, tzinfo=timezone.utc)
    assert period_start("", now) == period_start("BUDGET_PERIOD_ONE_TIME", now) == 0
