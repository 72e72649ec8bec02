"""Test recording and replay of the service, with a second local server in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq import Orq
from orq.local import LocalOrq
from orq.testing import Cassette
from tests.local.forms._chats import CHAT, message
from tests.support.samples import KEY
from tests.support.wire import connect, payloads

from ._raw_upstream import HOLD, STREAM, answer, chunk, event, raw_upstream

SERVICE_KEY = "orq-service-5c21f09a77"


@pytest.fixture
def behind() -> Iterator[LocalOrq]:
    with LocalOrq(key=SERVICE_KEY) as server:
        yield server


def calls(http: httpx.Client) -> list[httpx.Response]:
    agent = {"key": "helper", "instructions": "Help.", "model": "openai/gpt-4o", "role": "r", "path": "p"}
    turn = {"message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}, "stream": True}
    sound = {"file": ("a.wav", b"\xff\x00some bytes")}
    return [
        http.post("/v2/agents", json=agent | {"description": "d", "settings": {"tools": []}}),
        http.post("/v2/agents/helper/responses", json=turn),
        http.get("/v2/agents", params={"limit": 1}),
        http.get("/v2/agents/nobody"),
        http.post(CHAT, json=message("Hello!")),
        http.post(CHAT, json=message("Hello!", stream=True)),
        http.post("/v2/router/audio/transcriptions", files=sound, data={"model": "openai/x"}),
        http.post("/v2/router/audio/speech", json={"input": "a", "model": "openai/x", "voice": "v"}),
        http.delete("/v2/agents/helper"),
    ]


def test_all_calls_are_recorded_and_replayed(behind: LocalOrq, tmp_path: Path) -> None:
    file = tmp_path / "service.jsonl"
    with LocalOrq(record=file, record_from=behind.url, upstream_key=SERVICE_KEY) as server, connect(server) as http:
        recorded = calls(http)
    asked = list(behind.requests)
    behind.close()
    assert {one.headers["x-orq-local"] for one in recorded} == {"upstream"}, [
        one.text[:90] for one in recorded if one.status_code > 400
    ]
    assert [one.authorized for one in asked] == [True] * len(recorded)
    with LocalOrq(replay=file) as server, connect(server) as http:
        replayed = calls(http)
        again = http.get("/v2/agents", params={"limit": 2})
        other = http.get("/v2/datasets")
    assert {one.headers["x-orq-local"] for one in replayed} == {"replayed"}
    for one, old in zip(replayed, recorded, strict=True):
        assert (one.status_code, one.headers.get("content-type")) == (old.status_code, old.headers.get("content-type"))
        if "event-stream" in one.headers.get("content-type", ""):
            assert payloads(one.text) == payloads(old.text)
        elif one.headers.get("content-type") != "application/json":
            assert one.content == old.content
        else:
            assert one.json() == old.json()
    assert [one.status_code for one in recorded][:4] == [201, 200, 200, 404]
    assert (again.status_code, other.status_code) == (501, 501)
    assert "The recording service.jsonl has no answer to this request of agents_list." in again.json()["message"]
    assert "The nearest one has the query {'limit': '1'}, and this one {'limit': '2'}" in again.json()["message"]
    assert "It has no GET /v2/datasets." in other.json()["message"]
    assert not [key for key in (SERVICE_KEY, KEY) if key in file.read_text("utf-8")]


def test_a_cassette_of_tests_is_replayed(behind: LocalOrq, tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    with (
        Cassette(file, record=True) as cassette,
        cassette.http_client as inner,
        Orq(SERVICE_KEY, server_url=behind.url, http_client=inner) as client,
    ):
        recorded = client.conversations.create(project_id="proj_01")
    with LocalOrq(replay=file) as server, Orq(KEY, server_url=server.url) as client:
        assert client.conversations.create(project_id="proj_01") == recorded


def test_a_stream_is_passed_on_as_it_comes_and_ends_with_its_client(tmp_path: Path) -> None:
    file = tmp_path / "service.jsonl"
    with raw_upstream(STREAM + event(chunk(content="first")), HOLD) as service:
        url = f"http://127.0.0.1:{service.port}"
        with LocalOrq(record=file, record_from=url) as server, connect(server) as http:
            with http.stream("POST", CHAT, json=message(stream=True)) as response:
                assert "first" in next(response.iter_lines())
            assert service.gone.wait(1)
    assert len(file.read_text("utf-8").splitlines()) == 1


@pytest.mark.parametrize("streams", [False, True], ids=["whole", "streamed"])
def test_a_client_that_leaves_before_the_status_ends_the_call(streams: bool, tmp_path: Path) -> None:
    with raw_upstream(HOLD) as service:
        options: Any = {"record": tmp_path / "service.jsonl", "record_from": f"http://127.0.0.1:{service.port}"}
        with LocalOrq(**options) as server, connect(server, timeout=0.3) as http:
            with pytest.raises(httpx.ReadTimeout):
                http.post(CHAT, json=message(stream=streams))
            assert service.gone.wait(1)


def test_failures_have_a_status_and_a_stream_that_broke_off_breaks_off_again(tmp_path: Path) -> None:
    file = tmp_path / "service.jsonl"
    cut = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 900\r\n\r\n"
    scripts = {"Refused": answer(429, b'{"message": "slow down"}', "retry-after: 7"), "Cut": cut + event({"a": 1})}
    for text, script in scripts.items():
        with raw_upstream(script) as service:
            address = f"http://127.0.0.1:{service.port}"
            with LocalOrq(record=file, record_from=address) as server, connect(server) as http:
                check(http, text)
    url = "http://127.0.0.1:9"
    with LocalOrq(record=file, record_from=url) as server, connect(server) as http:
        gone = http.post(CHAT, json=message("Gone"))
    assert (gone.status_code, f"{url} cannot be reached" in gone.text) == (502, True)
    with LocalOrq(replay=file) as server, connect(server) as http:
        for text in scripts:
            check(http, text)


def check(http: httpx.Client, text: str) -> None:
    body = message(text, stream=True)
    if text == "Refused":
        response = http.post(CHAT, json=body)
        assert (response.status_code, response.headers["retry-after"]) == (429, "7")
        assert response.json() == {"message": "slow down"}
        return
    with http.stream("POST", CHAT, json=body) as response:
        lines = response.iter_lines()
        assert next(lines) == 'data: {"a": 1}'
        with pytest.raises(httpx.RemoteProtocolError):
            list(lines)
