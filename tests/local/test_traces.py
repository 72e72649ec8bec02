"""Test traces of model calls: complete after the answer, and found by search.

A search uses time, field and word. The tests are sync and async.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, Orq
from orq.local import LocalOrq
from tests.support.wire import connect

EMBEDDINGS, IMAGES = "/v2/router/embeddings", "/v2/router/images/generations"
ALWAYS = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z"}


def embedded(http: httpx.Client, text: str, model: str = "openai/text-embedding-3-small") -> None:
    assert http.post(EMBEDDINGS, json={"model": model, "input": text}).status_code == 200


def found(http: httpx.Client, path: str = "search", **body: Any) -> Any:
    response = http.post(f"/v3/traces/{path}", json={**ALWAYS, **body})
    assert response.status_code == 200, response.text
    return response.json()


def inputs(http: httpx.Client, traces: list[Any]) -> list[Any]:
    spans = [http.get(f"/v3/traces/{t['trace_id']}/spans/{t['root_span_id']}").json()["span"] for t in traces]
    return [span["attributes"]["input"]["input"] for span in spans]


def test_a_trace_exists_when_the_answer_has_arrived(http: httpx.Client) -> None:
    for text in ("one", "two words", "three"):
        embedded(http, text)
        newest = found(http)["data"][0]
        assert inputs(http, [newest]) == [text]
        assert newest["usage"]["total_tokens"] == len(text.split())
        assert (newest["status"], newest["models"], newest["providers"]) == (
            "ok",
            ["openai/text-embedding-3-small"],
            ["openai"],
        )
        assert newest["started_at"] <= newest["ended_at"]


def test_a_refused_call_leaves_a_trace_of_its_error(http: httpx.Client) -> None:
    http.post(IMAGES, json={"model": "openai/m", "prompt": "p", "size": "huge"})
    (trace,) = found(http, filters=[{"field": "status", "op": "eq", "values": ["error"]}])["data"]
    span = http.get(f"/v3/traces/{trace['trace_id']}/spans/{trace['root_span_id']}").json()["span"]
    assert span["attributes"]["output"]["status"] == 400


def test_calls_without_a_model_leave_no_trace(http: httpx.Client) -> None:
    http.post("/v2/pii/detect", json={"text": "a"})
    http.post("/v2/chunking", json={"text": "a", "strategy": "token"})
    assert found(http)["data"] == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param({}, ["three cats", "two", "one cats"], id="the-newest-first"),
        pytest.param({"query": "cats"}, ["three cats", "one cats"], id="a-word"),
        pytest.param({"query": 'three" OR'}, [], id="a-word-that-is-nowhere"),
        pytest.param({"limit": 1}, ["three cats"], id="a-limit"),
        pytest.param({"filters": [{"field": "models", "op": "eq", "values": ["google/m"]}]}, ["two"], id="a-model"),
        pytest.param(
            {"filters": [{"field": "provider", "op": "!=", "values": ["google"]}]}, ["three cats", "one cats"], id="not"
        ),
        pytest.param(
            {"filters": [{"field": "total_tokens", "op": ">", "values": ["1"]}]}, ["three cats", "one cats"], id="more"
        ),
        pytest.param(
            {"sort": [{"field": "started_at", "order": "asc"}]}, ["one cats", "two", "three cats"], id="sorted"
        ),
        pytest.param({"from": "2098-01-01T00:00:00Z"}, [], id="another-time"),
        pytest.param(
            {
                "filter_operator": "or",
                "filters": [
                    {"field": "models", "op": "eq", "values": ["google/m"]},
                    {"field": "operation", "op": "contains", "values": ["xyz"]},
                ],
            },
            ["two"],
            id="either",
        ),
    ],
)
def test_traces_are_found(searched: httpx.Client, body: dict[str, Any], expected: list[str]) -> None:
    traces = found(searched, **body)["data"]
    assert inputs(searched, traces) == expected


@pytest.fixture
def searched(http: httpx.Client) -> httpx.Client:
    embedded(http, "one cats", "openai/m")
    embedded(http, "two", "google/m")
    embedded(http, "three cats", "openai/m")
    return http


@pytest.mark.parametrize(
    ("oql", "expected"),
    [
        ("", 3),
        ("status:ok", 3),
        ("models:openai/m", 2),
        ('models = "openai/m" AND total_tokens >= 2', 2),
        ("models:openai/m models:google/m", 0),
        ("status != ok", 0),
    ],
)
def test_the_supported_query_language(searched: httpx.Client, oql: str, expected: int) -> None:
    assert len(found(searched, "query", oql=oql)["search"]["data"]) == expected


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        ("query", {"oql": "banana"}, "does not understand 'banana'"),
        ("query", {"oql": "status:ok | count"}, "does not understand '| count'"),
        ("query", {"oql": "colour:red"}, "There is no field 'colour' of traces."),
        (
            "search",
            {"filters": [{"field": "colour", "op": "eq", "values": ["a"]}]},
            "There is no field 'colour' of traces.",
        ),
        (
            "search",
            {"filters": [{"field": "status", "op": "resembles", "values": ["a"]}]},
            "filters: There is no operator 'resembles'.",
        ),
        (
            "search",
            {"filters": [{"field": "duration_ms", "op": "gt", "values": ["a"]}]},
            "The value 'a' of duration_ms must be a number",
        ),
        ("search", {"filters": [{"field": "status", "op": "eq"}]}, "filters: The filter of status has no values."),
        ("search", {"filter_operator": "xor"}, "filter_operator"),
        ("search", {"sort": [{"field": "status", "order": "up"}]}, "sort order must be asc or desc, not 'up'."),
        ("search", {"page_token": "x"}, "page_token"),
        ("search", {"limit": 0}, "limit"),
        (
            "aggregate",
            {"compute": [{"metric": "status", "op": "sum"}]},
            "compute needs a number, and status is not one",
        ),
        (
            "aggregate",
            {"compute": [{"metric": "duration_ms", "op": "median"}]},
            "compute has the unknown operation 'median'.",
        ),
    ],
    ids=str,
)
def test_unknown_queries_are_refused_by_name(http: httpx.Client, path: str, body: Any, said: str) -> None:
    response = http.post(f"/v3/traces/{path}", json={**ALWAYS, **body})
    assert response.status_code == 400
    assert said in response.json()["message"]


def test_pages_go_on_where_they_ended_while_calls_are_made(http: httpx.Client) -> None:
    for number in range(5):
        embedded(http, f"text {number}")
    seen, token = [], None
    for number in range(3):
        page = found(http, limit=2, **({"page_token": token} if token else {}))
        seen += inputs(http, page["data"])
        token = page.get("next_page_token")
        assert page["has_more"] == (token is not None) == (number < 2)
        embedded(http, "newer")
    assert seen == [f"text {number}" for number in (4, 3, 2, 1, 0)]


def test_groups_and_facets_are_counted(searched: httpx.Client) -> None:
    compute = [{"metric": "total_tokens", "op": "sum"}, {"op": "count"}]
    rows = found(searched, "aggregate", group_by=["models"], compute=compute)["data"]
    assert [(row["group"]["models"], row["metrics"]) for row in rows] == [
        ("openai/m", {"sum(total_tokens)": 4, "count": 2}),
        ("google/m", {"sum(total_tokens)": 1, "count": 1}),
    ]
    values = searched.get("/v3/traces/facets/models").json()
    assert values["values"] == [{"value": "openai/m", "count": 2}, {"value": "google/m", "count": 1}]
    assert "models" in {facet["field"] for facet in searched.get("/v3/traces/facets").json()["data"]}
    assert "duration_ms" in {field["name"] for field in searched.get("/v3/traces/fields").json()["data"]}
    assert searched.get("/v3/traces/facets/colour").status_code == 404
    assert searched.get("/v3/traces/none/spans/none").status_code == 404


def test_both_clients_read_them() -> None:
    async def names(server: LocalOrq) -> list[Any]:
        async with AsyncOrq(server_url=server.url, api_key="local") as client:
            answer = await client.traces.search(from_="2020-01-01T00:00:00Z", to="2099-01-01T00:00:00Z")
            return [trace.name for trace in answer.data or []]

    with LocalOrq() as server, Orq(server_url=server.url, api_key="local") as client:
        client.router.embeddings.create(model="openai/m", input="a")
        answer = client.traces.search(from_="2020-01-01T00:00:00Z", to="2099-01-01T00:00:00Z")
        assert [trace.name for trace in answer.data or []] == asyncio.run(names(server)) == ["router_embeddings_create"]


CHAT = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "How are you today?"}]}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_a_chat_records_its_tokens_and_its_end(http: httpx.Client, stream: bool) -> None:
    assert http.post("/v2/router/chat/completions", json={**CHAT, "stream": stream}).status_code == 200
    (trace,) = found(http)["data"]
    usage = trace["usage"]
    assert (trace["status"], usage["prompt_tokens"]) == ("ok", 4)
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"] > 4
    (span,) = http.get(f"/v3/traces/{trace['trace_id']}/spans").json()["data"]
    assert (span["finish_reasons"], span["model"]) == (["stop"], "openai/gpt-4o")
    items = http.get(f"/v3/traces/{trace['trace_id']}/conversation").json()["items"]
    assert items[0] == CHAT["messages"][0]


HELLO = {"role": "user", "parts": [{"kind": "text", "text": "How are you today?"}]}
AGENT = {"key": "a", "model": "openai/gpt-4o", "role": "r", "instructions": "Be kind.", "path": "p", "settings": {}}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v3/router/responses", {"model": "openai/gpt-4o", "input": "How are you today?", "background": True}),
        ("/v2/agents/run", {**AGENT, "message": HELLO}),
    ],
)
def test_work_in_the_background_leaves_its_tokens_when_it_ends(http: httpx.Client, path: str, body: Any) -> None:
    assert http.post(path, json=body).status_code == 200
    deadline = time.monotonic() + 10
    while not (traces := found(http)["data"]):
        assert time.monotonic() < deadline
    assert (traces[0]["status"], len(traces)) == ("ok", 1)
    assert traces[0]["usage"]["completion_tokens"] > 4


def test_a_stream_left_by_its_client_has_a_cancelled_trace() -> None:
    with LocalOrq(delay=0.05) as server, connect(server) as http:
        with http.stream("POST", "/v2/router/chat/completions", json={**CHAT, "stream": True}) as response:
            next(response.iter_lines())
        deadline = time.monotonic() + 10
        while not (traces := found(http)["data"]) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert [trace["status"] for trace in traces] == ["cancelled"]
