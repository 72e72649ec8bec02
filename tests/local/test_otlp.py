"""Test that spans sent by OTLP or `traced` appear in traces, with their parents.

`traced` is the vendor's.

`otlp_export.json` is what OpenTelemetry's own exporter sent for three spans. `tests/local/clients` runs the exporter.
"""

from __future__ import annotations

import gzip
import json
import time
import zlib
from base64 import b64decode
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

OTEL, TRACED = PATHS = ("/v2/otel/v1/traces", "/v2/traces/v1/traces")
SENT = b64decode(json.loads(Path(__file__).with_name("otlp_export.json").read_text())["body"])
PROTOBUF, JSON = "application/x-protobuf", "application/json"
TRACE = "5b8aa5a2d2c872e8321cf37308d69df2"
ALWAYS = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z"}
PARENTS = {"answer": None, "chat openai/gpt-4o": "answer", "tool é": "answer"}
PACKINGS = {"": lambda body: body, "gzip": gzip.compress, "deflate": zlib.compress}


def send(http: httpx.Client, path: str, body: bytes, kind: str = PROTOBUF, packing: str = "") -> httpx.Response:
    headers = {"content-type": kind, **({"content-encoding": packing} if packing else {})}
    return http.post(path, content=PACKINGS[packing](body), headers=headers)


def send_json(http: httpx.Client, path: str, body: Any) -> Any:
    response = send(http, path, json.dumps(body).encode(), JSON)
    assert response.status_code == 200, response.text
    return response.json()


def spans(http: httpx.Client, trace: str = TRACE) -> dict[str, Any]:
    return {span["name"]: span for span in http.get(f"/v3/traces/{trace}/spans").json()["data"]}


def parents(found: dict[str, Any]) -> dict[str, Any]:
    names = {span["span_id"]: name for name, span in found.items()}
    return {name: names.get(span.get("parent_span_id")) for name, span in found.items()}


def otlp(*sent: dict[str, Any]) -> Any:
    return {"resourceSpans": [{"scopeSpans": [{"spans": list(sent)}]}]}


def span(id: str, parent: str = "", at: int = 1_760_000_000, **more: Any) -> dict[str, Any]:
    times = {"startTimeUnixNano": str(at * 10**9), "endTimeUnixNano": str((at + 1) * 10**9)}
    return {"traceId": "ab" * 16, "spanId": id * 16, "parentSpanId": parent * 16, "name": id, **times, **more}


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("path", PATHS)
def test_exports_of_opentelemetry_become_traces(plain: httpx.Client, path: str, packing: str) -> None:
    response = send(plain, path, SENT, packing=packing)
    assert (response.status_code, response.content, response.headers["content-type"]) == (200, b"", PROTOBUF)
    found = spans(plain)
    assert parents(found) == PARENTS
    assert {name: (each["level"], each["has_children"]) for name, each in found.items()} == {
        "answer": (0, True),
        "chat openai/gpt-4o": (1, False),
        "tool é": (1, False),
    }
    chat = found["chat openai/gpt-4o"]
    assert (chat["model"], chat["operation"], chat["duration_ms"], chat["finish_reasons"]) == (
        "openai/gpt-4o",
        "chat",
        250,
        ["stop"],
    )
    trace = plain.get(f"/v3/traces/{TRACE}").json()["trace"]
    assert (trace["name"], trace["status"], trace["duration_ms"]) == ("answer", "error", 600)
    assert trace["usage"] == {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}
    attributes = plain.get(f"/v3/traces/{TRACE}/spans/{chat['span_id']}").json()["span"]["attributes"]
    assert (attributes["ratio"], attributes["ok"], attributes["below"], attributes["raw"]) == (0.5, True, -3, "AP8=")
    assert attributes["resource"]["service.name"] == "shop"


def test_events_of_spans_are_logs_and_sessions_are_counted(plain: httpx.Client) -> None:
    send(plain, OTEL, SENT)
    (log,) = plain.get(f"/v3/traces/{TRACE}/logs").json()["data"]
    assert (log["severity_text"], log["body"], log["service_name"]) == ("ERROR", "no such order", "shop")
    asked = {"filters": {"interval": "SESSION_INTERVAL_ALL_TIME"}}
    (session,) = plain.post("/v2/sessions/query", json=asked).json()["data"]
    assert (session["external_id"], session["traces_count"]) == ("s-1", 1)


def test_spans_that_come_again_or_before_their_parents_find_their_place(plain: httpx.Client) -> None:
    for sent in ([span("c", "b", 12)], [span("b", "a", 11)], [span("c", "b", 12)], [span("a", at=10)]):
        assert send_json(plain, OTEL, otlp(*sent)) == {}
    found = spans(plain, "ab" * 16)
    assert parents(found) == {"a": None, "b": "a", "c": "b"}
    assert [found[name]["level"] for name in "abc"] == [0, 1, 2]
    (trace,) = plain.post("/v3/traces/search", json={**ALWAYS, "from": "1970-01-01T00:00:00Z"}).json()["data"]
    assert (trace["name"], trace["duration_ms"]) == ("a", 3000)


@pytest.mark.parametrize("at_once", [True, False])
def test_tokens_of_nested_spans_count_once(plain: httpx.Client, at_once: bool) -> None:
    def told(count: int) -> Any:
        session = {"key": "session.id", "value": {"stringValue": f"once {at_once}"}}
        return [session, {"key": "gen_ai.usage.input_tokens", "value": {"intValue": count}}]

    sent = [span("a"), span("b", "a", attributes=told(7)), span("c", "b"), span("d", "c", attributes=told(7))]
    sent.append(span("e", "a", attributes=told(2)))
    for batch in (sent, sent) if at_once else ([each] for each in sent):  # all spans twice, or one span at a time
        assert send_json(plain, OTEL, otlp(*batch)) == {}
    assert plain.get(f"/v3/traces/{'ab' * 16}").json()["trace"]["usage"]["total_tokens"] == 9
    asked = {"filters": {"interval": "SESSION_INTERVAL_ALL_TIME"}}
    sessions = {each["external_id"]: each for each in plain.post("/v2/sessions/query", json=asked).json()["data"]}
    session = sessions[f"once {at_once}"]
    assert (session["traces_count"], session["usage"]["total_tokens"]) == (1, 9)


def test_odd_attributes_are_kept_and_break_no_search(plain: httpx.Client) -> None:
    odd = [
        {"key": "metadata", "value": {"stringValue": "text"}},
        {"key": "gen_ai.usage.input_tokens", "value": {"stringValue": "many"}},
        {"key": "gen_ai.response.finish_reasons", "value": {"doubleValue": "NaN"}},
        {"key": "nothing"},
        {"key": "deep", "value": {"kvlistValue": {"values": [{"key": "a", "value": {"intValue": "-1"}}]}}},
    ]
    assert send_json(plain, OTEL, otlp(span("a", attributes=odd))) == {}
    attributes = plain.get(f"/v3/traces/{'ab' * 16}/spans/{'a' * 16}").json()["span"]["attributes"]
    assert (attributes["metadata"], attributes["deep"], attributes["nothing"]) == ("text", {"a": -1}, None)
    for path, body in (("search", {}), ("aggregate", {"group_by": ["models"]})):
        assert plain.post(f"/v3/traces/{path}", json={**ALWAYS, **body}).status_code == 200
    assert plain.get("/v3/traces/filters").json()["metadata"] == []
    assert plain.post("/v2/reporting", json={**ALWAYS, "metric": "genai.usage"}).status_code == 200


def test_spans_of_openinference_have_their_model_and_provider(plain: httpx.Client) -> None:
    told = {"a": {"llm.model_name": "m", "llm.system": "p"}, "b": {"embedding.model_name": "m"}}
    told["c"] = {"reranker.model_name": "m"}
    for id, attributes in told.items():
        sent = [{"key": name, "value": {"stringValue": value}} for name, value in attributes.items()]
        assert send_json(plain, OTEL, otlp(span(id, attributes=sent))) == {}
    found = spans(plain, "ab" * 16)
    assert {name: (each["model"], each["provider"]) for name, each in found.items()} == {
        "a": ("m", "p"),
        "b": ("m", ""),
        "c": ("m", ""),
    }


def test_long_chains_and_circles_of_spans_have_a_depth(plain: httpx.Client) -> None:
    chain = [{**span("a"), "spanId": f"{at:016x}", "parentSpanId": f"{at - 1:016x}"} for at in range(1, 3001)]
    circle = [{**span("a", "b"), "traceId": "cd" * 16}, {**span("b", "a"), "traceId": "cd" * 16}]
    started = time.monotonic()
    assert send_json(plain, OTEL, otlp(*reversed(chain), *circle)) == {}
    assert time.monotonic() - started < 5
    assert sorted(each["level"] for each in spans(plain, "cd" * 16).values()) == [0, 1]
    deepest = plain.get(f"/v3/traces/{'ab' * 16}/spans/{3000:016x}").json()["span"]["summary"]
    assert deepest["level"] == 2999


def test_spans_of_the_vendors_traced_become_traces(plain: httpx.Client) -> None:
    event = {"name": "note", "timestamp": "2026-01-01T00:00:00Z", "attributes": {}}
    outer = {
        "context": {"trace_id": "t1", "span_id": "s1", "session_id": "chat", "user_id": "ann"},
        "name": "outer",
        "type": "agent",
        "start_time": "2026-01-01T00:00:00+00:00",
        "end_time": "1767225602000",
        "attributes": {"metadata": {"team": "blue"}, "metrics": {"prompt_tokens": 3}},
        "events": [event],
        "input": {"word": "hi"},
        "output": "HI",
    }
    inner = {**outer, "context": {"trace_id": "t1", "span_id": "s2"}, "name": "inner", "parent_id": "s1"}
    assert send_json(plain, TRACED, {"spans": [inner, outer]}) == {}
    assert parents(spans(plain, "t1")) == {"outer": None, "inner": "outer"}
    asked = {**ALWAYS, "filters": [{"field": "metadata.team", "op": "eq", "values": ["blue"]}]}
    (trace,) = plain.post("/v3/traces/search", json=asked).json()["data"]
    assert (trace["session_id"], trace["identity_id"], trace["duration_ms"]) == ("chat", "ann", 2000)
    attributes = plain.get("/v3/traces/t1/spans/s1").json()["span"]["attributes"]
    assert (attributes["input"], attributes["output"]) == ({"word": "hi"}, "HI")


@pytest.mark.parametrize("state", ["orq=1", "other=2,orq=1", "", "other=2"])
def test_a_call_within_a_span_joins_its_trace_if_the_span_is_sent_here(plain: httpx.Client, state: str) -> None:
    send_json(plain, OTEL, otlp(span("a")))
    headers = {"traceparent": f"00-{'ab' * 16}-{'a' * 16}-01", "tracestate": state}
    chat = {"model": "openai/m", "messages": [{"role": "user", "content": "Hello!"}]}
    plain.post("/v2/router/chat/completions", json=chat, headers=headers).raise_for_status()
    joined = parents(spans(plain, "ab" * 16)).get("router_chat_completions_create")
    assert joined == ("a" if "orq=" in state else None)


@pytest.mark.parametrize(
    ("body", "kind", "status", "said"),
    [
        (b"{", JSON, 400, "The spans in the body cannot be read"),
        (b"[]", JSON, 400, "The spans in the body cannot be read"),
        (b'{"resourceSpans": [{"scopeSpans": [{"spans": [{"traceId": 1}]}]}]}', JSON, 400, "traceId"),
        (b'{"spans": [{"name": "a"}]}', JSON, 400, "context"),
        (
            json.dumps(otlp({**span("a"), "endTimeUnixNano": "9" * 30})).encode(),
            JSON,
            400,
            "The spans in the body cannot be read",
        ),
        (SENT[:-1], PROTOBUF, 400, "ends within"),
        (b"\x0b", PROTOBUF, 400, "has a field of protobuf type 3"),
        (SENT, "text/plain", 415, "content-type"),
    ],
)
def test_unreadable_exports_are_refused(plain: httpx.Client, body: bytes, kind: str, status: int, said: str) -> None:
    response = send(plain, OTEL, body, kind)
    assert response.status_code == status
    assert said in response.json()["message"]


def test_no_bytes_make_the_server_fail(plain: httpx.Client) -> None:
    bodies = [SENT[:cut] for cut in range(0, len(SENT), 7)]
    bodies += [SENT[:at] + bytes([SENT[at] ^ 0x47]) + SENT[at + 1 :] for at in range(0, len(SENT), 7)]
    nested = b"\x08\x01"
    for _ in range(120):  # values within values
        nested = b"\x2a" + _size(_part(nested)) + _part(nested)
    key_value = b"\x12" + _size(nested) + nested
    for tag in (b"\x4a", b"\x12", b"\x12", b"\x0a"):
        key_value = tag + _size(key_value) + key_value
    bodies.append(key_value)
    assert {send(plain, OTEL, body).status_code for body in bodies} == {200, 400}
    assert "nested too deeply" in send(plain, OTEL, key_value).text


def _part(value: bytes) -> bytes:
    return b"\x0a" + _size(value) + value


def _size(value: bytes) -> bytes:
    number, found = len(value), b""
    while number > 127:
        found, number = found + bytes([number & 127 | 128]), number >> 7
    return found + bytes([number])


def test_spans_without_ids_are_counted_in_the_answer(plain: httpx.Client) -> None:
    told = send_json(plain, OTEL, otlp(span("a"), {"name": "none"}, {**span("b"), "traceId": "0" * 32}))
    assert told["partialSuccess"]["rejectedSpans"] == "2"
    assert list(spans(plain, "ab" * 16)) == ["a"]
    answer = send(plain, OTEL, bytes.fromhex("0a06120412022a00"))  # a span that only has an empty name
    assert answer.content == b"\x0a\x27\x08\x01\x12\x23spans need a trace id and a span id"


def test_the_page_shows_the_call_and_its_spans(plain: httpx.Client) -> None:
    send(plain, OTEL, SENT)
    page = {"x-orq-page": "1"}
    har = plain.post("/_orq/page/har", json={"ids": [1]}, headers=page).json()
    assert har["log"]["entries"][0]["request"]["url"].endswith(OTEL)
    shown = plain.get("/_orq/page/objects", params={"collection": "spans"}, headers=page).json()["objects"]
    assert {each["body"]["name"] for each in shown} == set(PARENTS)


def test_old_traces_go_when_there_are_many(plain: httpx.Client) -> None:
    for batch in range(14):
        sent = [{**span("a"), "traceId": f"{100 * batch + number + 1:032x}"} for number in range(100)]
        assert send_json(plain, OTEL, otlp(*sent)) == {}
    pages, token = 0, {}
    found: list[str] = []
    while True:
        asked = {**ALWAYS, "limit": 1000, **token}
        page = plain.post("/v3/traces/search", json=asked).json()
        found += [trace["trace_id"] for trace in page["data"]]
        pages += 1
        if not page["has_more"]:
            break
        token = {"page_token": page["next_page_token"]}
    assert found == [f"{number:032x}" for number in range(1400, 1400 - len(found), -1)]
    assert 900 <= len(found) < 1100
    assert pages <= 2


def test_a_server_with_a_key_wants_it() -> None:
    with LocalOrq(key="secret") as server, connect(server) as http:
        wrong = send(http, OTEL, SENT)
        assert (wrong.status_code, wrong.headers["www-authenticate"]) == (401, "Bearer")
        right = http.post(
            OTEL, content=SENT, headers={"content-type": PROTOBUF, "authorization": "Bearer secret"}
        ).status_code
        assert right == 200
        assert http.get(OTEL, headers={"authorization": "Bearer secret"}).status_code == 405
        assert [request.authorized for request in server.requests] == [False, True, True]
        server.fail_next(503)
        assert http.post(OTEL, content=SENT, headers={"authorization": "Bearer secret"}).status_code == 503
