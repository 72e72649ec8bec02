"""Test the journal: the calls that the page shows, its limits, and hidden secrets."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from orq.funcs import api_keys_create
from orq.local import LocalOrq, journal
from tests.support.wire import connect

KEY = "sk-orq-4f9a8c7d6e5b4a3c2d1e"
MODEL = "openai/gpt-4o"


@pytest.fixture
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as server:
        yield server


@pytest.fixture
def page(server: LocalOrq) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url + "/_orq/page", headers={"x-orq-page": "1"}, trust_env=False) as http:
        yield http


@pytest.fixture
def program(server: LocalOrq) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, headers={"authorization": f"Bearer {KEY}"}, trust_env=False) as http:
        yield http


def chat(words: str, **more: Any) -> dict[str, Any]:
    return {"model": MODEL, "messages": [{"role": "user", "content": words}], **more}


def told(page: httpx.Client, last: str = "", *, until: str = "orders") -> list[tuple[str, str, Any]]:
    """Return what a tab is told until an event of that name: id, name and data of each."""
    found: list[tuple[str, str, Any]] = []
    with page.stream("GET", "/live", headers={"last-event-id": last}) as live:
        fields: dict[str, str] = {}
        for line in live.iter_lines():
            name, _, value = line.partition(": ")
            fields[name] = value
            if not line and "data" in fields:
                found.append((fields["id"], fields["event"], json.loads(fields["data"])))
                if fields["event"] == until:
                    return found
                fields = {}
    raise AssertionError("the stream ended")


def calls(page: httpx.Client) -> list[Any]:
    return [call for _, name, data in told(page) if name == "calls" for call in data["calls"]]


def test_a_call_is_kept_with_its_answer(page: httpx.Client, program: httpx.Client) -> None:
    answer = program.post("/v2/router/chat/completions", json=chat("Hello!"))
    (call,) = calls(page)
    assert (call["method"], call["url"], call["status"]) == ("POST", "/v2/router/chat/completions", 200)
    assert (call["operation"], call["kind"], call["state"]) == ("router_chat_completions_create", "computed", "done")
    assert call["tokens"] == answer.json()["usage"]["total_tokens"]
    assert 0 < call["ms"] < 60_000
    found = page.get(f"/calls/{call['id']}").json()
    assert json.loads(found["request"]["text"])["messages"][0]["content"] == "Hello!"
    assert found["answer"]["text"] == answer.text
    assert found["answer"]["headers"]["x-request-id"] == answer.headers["x-request-id"]


def test_a_stream_is_kept_with_its_events(page: httpx.Client, program: httpx.Client) -> None:
    body = program.post("/v2/router/chat/completions", json=chat("Hello!", stream=True)).text
    (call,) = calls(page)
    assert page.get(f"/calls/{call['id']}").json()["answer"]["text"] == body


def test_cut_refused_and_failed_calls_are_seen(server: LocalOrq, page: httpx.Client, program: httpx.Client) -> None:
    server.fail_next(503)
    program.get("/v2/datasets")
    program.get("/v2/nothing")
    program.get("/v2/datasets", headers={"origin": "https://evil.example"})
    server.cut_next(after_events=1)
    with pytest.raises(httpx.HTTPError):
        program.post("/v2/router/chat/completions", json=chat("Hello!", stream=True))
    while calls(page)[-1]["state"] == "open":
        time.sleep(0.02)
    seen = [(call["status"], call["kind"], call["state"]) for call in calls(page)]
    assert seen[:3] == [(503, "fault", "done"), (404, "refused", "done"), (403, "refused", "done")]
    assert seen[3][0] == 200 and seen[3][2] in ("cut", "left")


def test_no_secret_is_shown(server: LocalOrq, page: httpx.Client, program: httpx.Client) -> None:
    server.on(api_keys_create).raw(json.dumps({"id": "k1", "token": "made-token-123456"}))
    program.post("/v2/router/chat/completions", json=chat(f"my key is {KEY}"), headers={"x-api-key": "other-secret-1"})
    program.get(f"/v2/datasets?api_key=query-secret-1&limit=5&q={KEY}")
    program.post("/v2/api-keys", json={"name": "n", "client_secret": "body-secret-1"})
    seen = json.dumps(told(page)) + json.dumps(page.post("/har", json={}).json())
    for call in calls(page):
        seen += page.get(f"/calls/{call['id']}").text + page.get(f"/calls/{call['id']}/curl").json()["curl"]
    for secret in (KEY, "other-secret-1", "query-secret-1", "body-secret-1", "made-token-123456"):
        assert secret not in seen
    assert "$ORQ_API_KEY" in seen and "limit=5" in seen


def test_the_key_of_the_server_is_not_shown_when_another_sends_it() -> None:
    with LocalOrq(key="the-servers-own-key") as server, connect(server) as program:
        program.post("/v2/router/chat/completions", json=chat("it is the-servers-own-key"))
        token = server.page_url.partition("=")[2]
        base = server.url + "/_orq/page"
        with httpx.Client(base_url=base, headers={"x-orq-page": token}, trust_env=False) as page:
            assert "the-servers-own-key" not in page.get("/calls/1").text
            assert page.get("/call/v2/datasets").status_code == 200
            assert "the-servers-own-key" not in page.get("/calls/2").text


def test_a_long_body_comes_in_pieces(page: httpx.Client, program: httpx.Client) -> None:
    words = "word " * 60_000
    program.post("/v2/router/chat/completions", json=chat(words))
    found = page.get("/calls/1").json()["request"]
    assert 32 * 1024 < len(found["text"]) == found["next"] <= 64 * 1024
    text = found["text"]
    while found["next"]:
        found = page.get("/calls/1/request", params={"from": found["next"]}).json()
        text += found["text"]
    assert json.loads(text)["messages"][0]["content"] == words


@pytest.mark.parametrize("place", range(65_436, 65_540, 8))
def test_no_secret_is_cut_in_two_where_a_piece_ends(page: httpx.Client, program: httpx.Client, place: int) -> None:
    start = '{"a":"'
    body = (
        f'{start}{"x" * (place - len(start) - 20)}","client_secret":"two words of-a-secret-12345","b":"{"y " * 9000}"}}'
    )
    program.post("/v2/datasets", content=body, headers={"content-type": "application/json"})
    found = page.get("/calls/1").json()["request"]
    text = found["text"]
    while found["next"]:
        found = page.get("/calls/1/request", params={"from": found["next"]}).json()
        text += found["text"]
    assert text == body.replace("two words of-a-secret-12345", "[scrubbed]")
    # No chunk begins at this position.
    assert page.get("/calls/1/request", params={"from": place}).json()["text"] is None


def test_a_body_that_is_no_text(page: httpx.Client, program: httpx.Client) -> None:
    program.post("/v2/files", files={"file": ("a.bin", b"\xff\xfe\x00\x80")}, data={"purpose": "retrieval"})
    found = page.get("/calls/1").json()["request"]
    assert found["text"] is None and found["size"] > 4


def test_old_calls_are_dropped_and_counted(
    monkeypatch: pytest.MonkeyPatch, page: httpx.Client, program: httpx.Client
) -> None:
    monkeypatch.setattr(journal, "_MOST_CALLS", 5)
    for _ in range(12):
        program.get("/v2/datasets")
    (data,) = [data for _, name, data in told(page) if name == "calls"]
    assert [call["id"] for call in data["calls"]] == [8, 9, 10, 11, 12]
    assert (data["oldest"], data["dropped"]) == (8, 7)
    assert page.get("/calls/3").status_code == 404


def test_bytes_are_bounded_too(monkeypatch: pytest.MonkeyPatch, page: httpx.Client, program: httpx.Client) -> None:
    monkeypatch.setattr(journal, "_MOST_BYTES", 300_000)
    monkeypatch.setattr(journal, "_MOST_OF_A_BODY", 50_000)
    for _ in range(10):
        program.post("/v2/router/chat/completions", json=chat("x" * 90_000))
    found = calls(page)
    assert 2 <= len(found) < 6
    assert page.get(f"/calls/{found[-1]['id']}").json()["request"]["size"] > 90_000


def test_a_reconnecting_tab_only_gets_new_calls(page: httpx.Client, program: httpx.Client) -> None:
    program.get("/v2/datasets")
    program.get("/v2/agents")
    last = told(page)[-1][0]
    program.get("/v2/tools")
    again = told(page, last)
    assert [call["url"] for _, name, data in again if name == "calls" for call in data["calls"]] == ["/v2/tools"]
    assert [data["ids"] for _, name, data in again if name == "kept"] == [[1, 2, 3]]


@pytest.mark.parametrize("last", ["another.7", "x", ".", "1.1.1", "9" * 50, "another.-1"])
def test_a_tab_of_another_server_gets_all(page: httpx.Client, program: httpx.Client, last: str) -> None:
    program.get("/v2/datasets")
    found = told(page, last)
    assert found[0][1] == "hello"
    assert [call["id"] for _, name, data in found if name == "calls" for call in data["calls"]] == [1]


def test_changes_of_objects_are_sent_in_one_event(page: httpx.Client, program: httpx.Client) -> None:
    with page.stream("GET", "/live") as live:
        lines = live.iter_lines()
        next(line for line in lines if line == "event: orders")
        program.post("/_orq/seed", json={"datasets": [{"display_name": str(number)} for number in range(300)]})
        assert next(line for line in lines if line == "event: state")
        program.post("/_orq/reset")
        assert next(line for line in lines if line == "event: state")  # the reset has not cut the page's stream


def test_clearing_calls_keeps_stored_objects(page: httpx.Client, program: httpx.Client) -> None:
    for name in ("a", "b", "c"):
        program.post("/v2/datasets", json={"display_name": name})
    page.post("/clear", json={"ids": [2]})
    assert [call["id"] for call in calls(page)] == [1, 3]
    page.post("/clear", json={})
    assert calls(page) == []
    assert len(program.get("/v2/datasets").json()["data"]) == 3
    assert page.post("/clear", json={"ids": "all"}).status_code == 400


def test_scripts_and_faults_are_shown(server: LocalOrq, page: httpx.Client) -> None:
    server.on(api_keys_create).fail(429)
    server.fail_next(500, message="down")
    server.cut_next(after_events=2)
    (_, _, orders) = told(page)[-1]
    assert orders["scripted"] == ["api_keys_create: fail(429)"]
    assert orders["faults"] == ["fails with 500: down", "a stream is cut after 2 events"]


def test_each_event_of_a_stream_has_its_time() -> None:
    with LocalOrq(delay=0.05) as server, connect(server) as http:
        http.post("/v2/router/chat/completions", json=chat("one two", stream=True))
        page = http.get("/_orq/page/calls/1", headers={"x-orq-page": "1"}).json()
    times = page["answer"]["times"]
    assert len(times) == page["answer"]["text"].count("data: ") > 5
    assert times == sorted(times) and times[-1] - times[0] >= 200
    assert page["request"]["times"] == []
