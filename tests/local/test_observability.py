"""Test that logs, reports and telemetry follow from calls.

They have sessions, feedback and annotations.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect, payloads

CHAT = "/v2/router/chat/completions"
ALWAYS = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z"}


@pytest.fixture
def called(http: httpx.Client) -> Iterator[httpx.Client]:
    """A client of a server that has answered three calls, the last with an error."""
    thread = {"thread": {"id": "chat-1"}}
    ask(http, "one two", metadata={"team": "blue"}, orq={**thread, "identity": {"id": "ann"}})
    ask(http, "three", model="google/m", orq=thread)
    assert http.post("/v2/router/images/generations", json={"model": "openai/m", "prompt": "p", "size": "big"}).is_error
    yield http


def ask(http: httpx.Client, text: str, model: str = "openai/gpt-4o", **more: Any) -> Any:
    response = http.post(CHAT, json={"model": model, "messages": [{"role": "user", "content": text}], **more})
    assert response.status_code == 200, response.text
    return response.json()


def post(http: httpx.Client, path: str, **body: Any) -> Any:
    response = http.post(path, json={**ALWAYS, **body})
    assert response.status_code == 200, response.text
    assert response.headers["x-orq-local"].startswith(("stored", "computed"))
    return response.json()


def traces(http: httpx.Client, **body: Any) -> list[Any]:
    found: list[Any] = post(http, "/v3/traces/search", **body)["data"]
    return found


def test_each_call_leaves_a_log_with_its_trace_id(called: httpx.Client) -> None:
    found = post(called, "/v3/logs/search")
    assert [log["severity_text"] for log in found["data"]] == ["ERROR", "INFO", "INFO"]
    assert found["total_count"] == "3"
    assert [log["trace_id"] for log in found["data"]] == [trace["trace_id"] for trace in traces(called)]
    first = found["data"][-1]
    assert called.get(f"/v3/logs/{first['id']}").json()["log"] == first
    of_trace = called.get(f"/v3/traces/{first['trace_id']}/logs").json()["data"]
    assert [log["id"] for log in of_trace] == [first["id"]]


@pytest.mark.parametrize(
    ("body", "models"),
    [
        ({"filters": [{"field": "severity", "op": "eq", "values": ["ERROR"]}]}, ["openai/m"]),
        ({"filters": [{"field": "severity_number", "op": "lt", "values": ["17"]}]}, ["google/m", "openai/gpt-4o"]),
        ({"filters": [{"field": "log_attributes.model", "op": "contains", "values": ["GOOGLE"]}]}, ["google/m"]),
        ({"filters": [{"field": "log_attributes.duration_ms", "op": "lt", "values": ["-1"]}]}, []),
        ({"query": "google"}, ["google/m"]),
        ({"sort": [{"field": "timestamp", "order": "asc"}], "limit": 1}, ["openai/gpt-4o"]),
        ({"filters": [{"field": "timestamp", "op": "gt", "values": ["2098-01-01T00:00:00+02:00"]}]}, []),
    ],
)
def test_logs_are_found(called: httpx.Client, body: dict[str, Any], models: list[str]) -> None:
    found = post(called, "/v3/logs/search", **body)["data"]
    assert [log["log_attributes"]["model"] for log in found] == models


def test_logs_are_queried_counted_and_grouped(called: httpx.Client) -> None:
    assert len(post(called, "/v3/logs/query", oql="severity_text:INFO")["search"]["data"]) == 2
    buckets = post(called, "/v3/logs/aggregate", grain="day")["buckets"]
    assert [bucket["severity_counts"] for bucket in buckets] == [{"ERROR": "1", "INFO": "2"}]
    values = called.get("/v3/logs/facets/severity_text", params={"search": "in"}).json()["values"]
    assert values == [{"value": "INFO", "count": "2"}]
    groups = {group["name"]: group["keys"] for group in post(called, "/v3/logs/facets")["groups"]}
    models = next(key for key in groups["log_attributes"] if key["key"] == "model")
    assert (models["field"], models["log_count"], models["distinct_value_count"]) == ("log_attributes.model", "3", "3")
    names = {field["name"] for field in called.get("/v3/logs/fields").json()["fields"]}
    assert {"severity_text", "body", "log_attributes.*"} <= names


def test_a_pattern_is_common_text_of_logs(called: httpx.Client) -> None:
    ask(called, "again", model="google/m")
    (pattern, *_) = post(called, "/v3/logs/patterns")["data"]
    assert (pattern["template"].count("<*>"), pattern["count"], pattern["percentage"]) == (1, "2", 50)
    assert pattern["severity_summary"] == [{"value": "INFO", "count": "2"}]


def test_the_logs_around_one(called: httpx.Client) -> None:
    newest, middle, oldest = post(called, "/v3/logs/search")["data"]
    around = post(called, f"/v3/logs/{middle['id']}/context", before=1, after=1)
    assert (around["anchor"], around["before"], around["after"]) == (middle, [oldest], [newest])
    assert (around["has_more_before"], around["has_more_after"]) == (False, False)
    assert post(called, f"/v3/logs/{newest['id']}/context", before=1)["has_more_before"]


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        ("/v3/logs/query", {"oql": "colour:red"}, "There is no field 'colour' of logs"),
        (
            "/v3/logs/search",
            {"filters": [{"field": "timestamp", "op": "gt", "values": ["noon"]}]},
            "'noon' of timestamp must be a time",
        ),
        ("/v3/logs/aggregate", {"grain": "week"}, "grain"),
        ("/v3/telemetry/query", {"compute": [{"metric": "duration_ms", "op": "median"}]}, "'median'"),
        (
            "/v3/telemetry/query",
            {"time_zone": "Mars/Base"},
            "time_zone must be a time zone that this machine knows, not 'Mars/Base'",
        ),
        ("/v3/telemetry/query", {"source": "TELEMETRY_SOURCE_METRICS", "compute": [{"metric": "genai.cost"}]}, "cost"),
        ("/v2/reporting", {"metric": "genai.cost"}, "does not measure 'genai.cost'"),
        ("/v2/reporting", {"metric": "genai.requests", "group_by": ["tag"]}, "There is no field 'tag' of traces."),
    ],
)
def test_unknown_metrics_and_queries_are_refused_by_name(http: httpx.Client, path: str, body: Any, said: str) -> None:
    response = http.post(path, json={**ALWAYS, **body})
    assert response.status_code == 400
    assert said in response.json()["message"]


def report(http: httpx.Client, metric: str, **body: Any) -> Any:
    return post(http, "/v2/reporting", metric=metric, **body)


def test_reports_count_calls_tokens_and_errors(called: httpx.Client) -> None:
    totals = {"mode": "scalar", "include_totals": True}
    assert report(called, "genai.requests", **totals)["data"][0]["metrics"] == {"genai.requests": 3}
    assert report(called, "genai.error_rate", **totals)["totals"]["metrics"] == {"genai.error_rate": 1 / 3}
    tokens = report(called, "genai.tokens", group_by=["model"], mode="scalar")["data"]
    used = {trace["models"][0]: trace["usage"].get("total_tokens", 0) for trace in traces(called)}
    assert {row["dimensions"]["model"]: row["metrics"]["genai.tokens"] for row in tokens} == used
    (usage,) = report(called, "genai.usage", mode="scalar")["data"]
    assert usage["metrics"]["total_tokens"] == sum(used.values())
    slow = report(called, "genai.latency.p99", mode="scalar")["data"][0]["metrics"]["genai.latency.p99"]
    assert slow == max(trace["duration_ms"] for trace in traces(called))


def test_reports_over_time_have_a_row_for_each_bucket(called: httpx.Client) -> None:
    found = report(called, "genai.requests", grain="day", time_zone="Asia/Tokyo")
    (point,) = found["data"]
    assert point["metrics"] == {"genai.requests": 3}
    assert point["timestamp"].endswith("T15:00:00Z")  # midnight in Tokyo
    assert found["meta"]["effective_grain"] == "day"
    chosen = report(called, "genai.requests", filters=[{"field": "provider", "op": "in", "values": ["google"]}])
    assert [row["metrics"]["genai.requests"] for row in chosen["data"]] == [1]


def test_telemetry_reads_traces_and_logs(called: httpx.Client) -> None:
    path, compute = "/v3/telemetry/query", [{"metric": "total_tokens", "op": "sum"}, {"op": "count"}]
    rows = post(called, path, compute=compute, group_by=["status"], oql="status:ok")["data"]
    assert [(row["group"], row["metrics"]["count"]) for row in rows] == [({"status": "ok"}, 2)]
    logs = post(called, path, source="TELEMETRY_SOURCE_LOGS", group_by=["severity_text"], interval_seconds=86400)
    assert {row["group"]["severity_text"]: row["metrics"]["count"] for row in logs["data"]} == {"INFO": 2, "ERROR": 1}
    values = post(called, "/v3/telemetry/facet-values", field="models", limit=1)
    assert (len(values["values"]), values["has_more"]) == (1, True)
    sources = called.get("/v3/telemetry/capabilities").json()["sources"]
    assert {metric["name"] for metric in sources[0]["metrics"]} >= {"count", "duration_ms", "total_tokens"}


def test_calls_of_a_thread_are_a_session(called: httpx.Client) -> None:
    (session,) = called.post("/v2/sessions/query", json={"filters": {"interval": "SESSION_INTERVAL_ALL_TIME"}}).json()[
        "data"
    ]
    used = [trace["usage"]["total_tokens"] for trace in traces(called) if trace.get("thread_id") == "chat-1"]
    assert (session["external_id"], session["traces_count"], session["contact_ids"]) == ("chat-1", 2, ["ann"])
    assert session["usage"]["total_tokens"] == sum(used) > 0


def test_feedback_and_annotations_find_a_trace(called: httpx.Client) -> None:
    first = traces(called)[-1]
    id = first["trace_id"]
    called.post("/v2/feedback", json={"property": "rating", "value": "good", "trace_id": id}).raise_for_status()
    path = f"/v2/traces/{id}/spans/{first['root_span_id']}/annotation"
    called.post(path, json={"annotations": [{"key": "tone", "value": ["kind", "short"]}]}).raise_for_status()
    for field, value in (("feedback.rating", "good"), ("annotations.tone", "short"), ("metadata.team", "blue")):
        found = traces(called, filters=[{"field": field, "op": "eq", "values": [value]}])
        assert [trace["trace_id"] for trace in found] == [id], field
        assert set(found[0]) == set(first)
    filters = called.get("/v3/traces/filters").json()
    assert filters["metadata"] == [{"key": "team", "type": "string"}]
    assert filters["annotations"] == [{"id": "tone", "display_name": "tone", "option_values": ["kind", "short"]}]
    called.request("DELETE", path, json={"keys": ["tone"]}).raise_for_status()
    assert not traces(called, filters=[{"field": "annotations.tone", "op": "exists"}])


def test_a_deployment_answer_names_its_trace() -> None:
    prompt = {"model": "openai/gpt-4o", "provider": "openai", "model_type": "chat", "model_parameters": {}}
    prompt |= {"messages": [{"role": "user", "content": "Hello!"}]}
    with LocalOrq(seed={"deployments": [{"key": "d", "prompt_config": prompt}]}) as server, connect(server) as http:
        for stream in (False, True):
            asked = {"key": "d", "identity": {"id": "ann"}}
            answer = http.post(f"/v2/deployments/{'stream' if stream else 'invoke'}", json=asked)
            told = payloads(answer.text)[0] if stream else answer.json()
            newest = traces(http)[0]
            assert newest["trace_id"] == told["telemetry"]["trace_id"]
            assert newest["root_span_id"] == told["telemetry"]["span_id"]
            assert (newest["product"], newest["attributes"]["deployment"]) == ("deployments", "d")
            assert (newest["models"], newest["identity_id"]) == (["openai/gpt-4o"], "ann")
