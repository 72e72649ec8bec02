"""Test delays, errors and limits: at a rate, by headers of a request, and for one tenant."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from orq import Orq, RetryConfig
from orq.errors import ConfigurationError, RateLimitError
from orq.funcs import conversations_list
from orq.local import LocalOrq
from orq.testing import MockOrq, ScriptError
from tests.support.wire import LIST, connect, create, say

CHAT = "/v2/router/chat/completions"
HELLO = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}


@pytest.mark.parametrize(
    ("rate", "failed"),
    [(0.1, [10, 20, 30]), (0.29, [4, 7, 11]), (0.5, [2, 4, 6]), (0.7, [2, 3, 5]), (1, [1, 2, 3]), (0, [])],
    ids=str,
)
def test_requests_fail_at_a_rate_always_the_same_ones(rate: float, failed: list[int]) -> None:
    for _ in range(2):
        with LocalOrq(fail_rate=rate, fail_status=529) as server, connect(server) as http:
            answers = [http.get(LIST) for _ in range(100)]
            assert http.get("/_orq/health").status_code == 200
        found = [number for number, answer in enumerate(answers, 1) if answer.status_code == 529]
        assert found[:3] == failed
        assert len(found) == round(100 * rate)
        assert {answer.headers["x-orq-local"] for answer in answers} <= {"stored", "fault"}


def test_a_rate_limit_has_headers_and_a_retry_after() -> None:
    with LocalOrq(rate_limit="2/hour") as server, connect(server) as http:
        answers = [http.get(LIST), http.post(CHAT, json=HELLO), http.post(CHAT, json=HELLO)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert [answer.headers["x-ratelimit-remaining-requests"] for answer in answers] == ["1", "0", "0"]
        assert {answer.headers["x-ratelimit-limit-requests"] for answer in answers} == {"2"}
        refused = answers[-1]
        assert 3590 < int(refused.headers["retry-after"]) <= 3600
        error = refused.json()["error"]
        assert (error["type"], error["code"]) == ("rate_limit_error", "rate_limit_exceeded")
        assert refused.headers["x-orq-local"] == "fault"
        assert len(server.requests) == 3
        never = RetryConfig(max_attempts=1)
        with Orq("k", server_url=server.url, retries=never) as client, pytest.raises(RateLimitError) as caught:
            client.conversations.list()
        limit = caught.value.rate_limit
        assert limit is not None
        assert (limit.limit, limit.remaining) == (2, 0)
        assert limit.reset is not None
        assert 3590 < limit.reset <= 3600


def test_a_rate_limit_begins_anew_after_its_period() -> None:
    with LocalOrq(rate_limit="1/second") as server, connect(server) as http:
        assert [http.get(LIST).status_code for _ in range(2)] == [200, 429]
        time.sleep(1.05)
        assert http.get(LIST).status_code == 200


def test_a_request_asks_for_its_own_error() -> None:
    with LocalOrq() as server, connect(server) as http:
        asked = {"x-orq-fault": "status=429; retry-after=7"}
        answer = http.get(LIST, headers=asked)
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
        assert answer.headers["x-orq-local"] == "fault"
        assert http.get(LIST).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"x-orq-fault": given}
        for given in ("", "status", "status=200", "status=x", "status=99999999999", "stat=503", "cut=-1", "status=٥٠٣")
    ]
    + [{"x-orq-delay": given} for given in ("", "x", "-1", "nan", "inf", "601")],
    ids=str,
)
def test_unknown_values_in_headers_are_refused_by_name(headers: dict[str, str]) -> None:
    with LocalOrq() as server, connect(server) as http:
        sent: Any = {name: value.encode() for name, value in headers.items()}
        answer = http.get(LIST, headers=sent)
    assert answer.status_code == 400
    assert next(iter(headers)) in answer.json()["message"]


def test_a_request_asks_for_a_cut_stream() -> None:
    with LocalOrq() as server, connect(server) as http:
        with pytest.raises(httpx.RemoteProtocolError):
            http.post(CHAT, json={**HELLO, "stream": True}, headers={"x-orq-fault": "cut=2"})
        assert http.post(CHAT, json={**HELLO, "stream": True}).text.endswith("data: [DONE]\n\n")
        whole = http.post(CHAT, json=HELLO, headers={"x-orq-fault": "cut=2"})  # has no events
        assert whole.headers["x-orq-local"] == "computed; ignored=x-orq-fault.cut"


def test_a_request_asks_for_a_delay_of_its_answer_or_of_each_event() -> None:
    with LocalOrq(delay=5) as server, connect(server) as http:
        began = time.monotonic()
        http.get(LIST, headers={"x-orq-delay": "0.2"})
        assert time.monotonic() - began >= 0.2
        slow = {"x-orq-delay": "0.02"}  # instead of the 5 seconds
        with http.stream("POST", CHAT, json={**HELLO, "stream": True}, headers=slow) as answer:
            began = time.monotonic()
            events = [line for line in answer.iter_lines() if line.startswith("data: {")]
        assert time.monotonic() - began >= 0.02 * (len(events) - 2)
        assert len(events) > 10


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_the_first_token_of_a_model_takes_its_time_and_nothing_else_does(stream: bool) -> None:
    with LocalOrq(first_token=0.4) as server, connect(server) as http:
        id = create(http)
        began = time.monotonic()
        assert http.get(LIST).status_code == 200
        assert time.monotonic() - began < 0.4
        for path, body in [(CHAT, {**HELLO, "stream": stream}), (f"/v2/conversations/{id}/responses", say("Hi"))]:
            began = time.monotonic()
            assert http.post(path, json=body).status_code == 200
            assert time.monotonic() - began >= 0.4


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"fail_rate": 1.1}, "fail_rate must be a number from 0 to 1"),
        ({"fail_rate": "0.1"}, "fail_rate must be a number"),
        ({"fail_status": 200}, "fail_status must be a status from 400 to 599"),
        ({"upstream_model": "m"}, "upstream_model has no effect without upstream or replay"),
        ({"upstream_drop": ["seed"]}, "upstream_drop has no effect without upstream or replay"),
        ({"upstream_idle": 5}, "upstream_idle has no effect without upstream or replay or record_from"),
        ({"rate_limit": "20"}, "rate_limit must be like 20/minute"),
        ({"rate_limit": "0/minute"}, "rate_limit must be like 20/minute"),
        ({"rate_limit": 20}, "rate_limit must be like 20/minute"),
        ({"delay": -1}, "delay must be a number from 0"),
        ({"first_token": float("nan")}, "first_token must be a number"),
        ({"tenant_by": "name"}, "tenant_by must be key, header or None"),
    ],
    ids=str,
)
def test_a_setting_that_cannot_be_kept_is_refused_by_name(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        LocalOrq(**given)


@pytest.mark.parametrize("by", ["key", "header"])
def test_scripts_and_faults_of_a_tenant_hit_no_other(by: Any) -> None:
    def status(http: httpx.Client, name: str) -> int:
        headers = {"authorization": f"Bearer {name}"} if by == "key" else {"x-orq-tenant": name}
        return http.get(LIST, headers=headers).status_code

    with LocalOrq(tenant_by=by, rate_limit="4/hour") as server, connect(server) as http:
        server.on(conversations_list, tenant="a").fail(418)
        server.fail_next(502, tenant="b")
        server.fail_next(503)
        assert [status(http, "c"), status(http, "c")] == [503, 200]
        assert [status(http, "b"), status(http, "b")] == [502, 200]
        assert [status(http, "a"), status(http, "a")] == [418, 200]
        assert [status(http, "a") for _ in range(3)] == [200, 200, 429]
        assert status(http, "b") == 200
        server.seed({"datasets": [{"display_name": "of a"}]}, tenant="a")
        assert [len(server.dump(tenant=name).get("datasets", ())) for name in ("a", "b")] == [1, 0]


@pytest.mark.parametrize("by", ["key", None])
def test_a_tenant_that_a_request_names_in_vain_is_refused(by: Any) -> None:
    """A reset that was meant for one worker must not take the objects of all."""
    with LocalOrq(tenant_by=by, seed={"datasets": [{}]}) as server, connect(server) as http:
        for method, path in (("GET", LIST), ("POST", "/_orq/reset")):
            refused = http.request(method, path, headers={"x-orq-tenant": "a"})
            assert (refused.status_code, "--tenant-by header" in refused.text) == (400, True)


def test_a_tenant_where_there_are_none_is_an_error() -> None:
    for server in (LocalOrq(), MockOrq()):
        with pytest.raises(ScriptError, match="tenant_by"):
            server.on(conversations_list, tenant="a")
        with pytest.raises(ScriptError, match="tenant_by"):
            server.fail_next(500, tenant="a")
