"""Test a model that fails before or after its first part, in each form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.chat_model.question import CallArguments, CallStart, Done, Part, Question, Text
from orq.local.http_problem import HttpProblem
from tests.local.forms._chats import CHAT, message
from tests.support.wire import connect, payloads

COMPLETIONS, RESPONSES = "/v2/router/completions", "/v2/router/responses"
BODIES = {
    CHAT: message(),
    COMPLETIONS: {"model": "openai/gpt-4o", "prompt": "Once"},
    RESPONSES: {"model": "openai/gpt-4o", "input": "Once"},
}


class Broken:
    """Says so many words, and fails."""

    any_model = False

    def __init__(self, words: int) -> None:
        self._words = words

    def answer(self, question: Question) -> Iterator[Part]:
        yield from (Text(f"{n} ") for n in range(self._words))
        raise HttpProblem(502, "the model at http://127.0.0.1:9 does not answer")


class Untidy:
    """Gives calls the same index and id, and one of them no arguments, as some models do."""

    any_model = False

    def answer(self, question: Question) -> Iterator[Part]:
        for name, arguments in (("a", '{"x": 1}'), ("b", ""), ("c", "{}")):
            yield CallStart(0, "call_same", name)
            yield CallArguments(0, arguments)
        yield Done("tool_calls")


def serving(chat_model: Any) -> LocalOrq:
    server = LocalOrq()
    server._chat_model = chat_model
    return server


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("path", BODIES)
def test_a_failure_before_the_first_part_is_the_answer(path: str, stream: bool) -> None:
    with serving(Broken(0)) as server, connect(server) as http:
        response = http.post(path, json=BODIES[path] | {"stream": stream})
    assert response.status_code == 502
    assert response.json()["error"]["type"] == "server_error"
    assert "127.0.0.1:9" in response.json()["error"]["message"]


@pytest.mark.parametrize("path", BODIES)
def test_a_failure_in_a_stream_is_an_event_and_then_the_end(path: str) -> None:
    with serving(Broken(3)) as server, connect(server) as http:
        response = http.post(path, json=BODIES[path] | {"stream": True})
    assert response.status_code == 200
    assert "[DONE]" not in response.text
    last = payloads(response.text + "data: [DONE]\n\n")[-1]
    if path == RESPONSES:
        assert (last["type"], last["response"]["status"]) == ("response.failed", "failed")
        last = last["response"]
    assert "127.0.0.1:9" in last["error"]["message"]


def test_a_failed_background_response_has_an_error() -> None:
    with serving(Broken(3)) as server, connect(server) as http:
        made = http.post(RESPONSES, json=BODIES[RESPONSES] | {"background": True}).json()
        found = _finished(http, made["id"])
    assert found["status"] == "failed"
    assert "127.0.0.1:9" in found["error"]["message"]


def _finished(http: httpx.Client, id: str) -> Any:
    for _ in range(200):
        found = http.get(f"/v3/router/responses/{id}").json()
        if found["status"] not in ("queued", "in_progress"):
            break
    return found


def test_calls_are_numbered_and_have_ids_of_their_own_and_arguments() -> None:
    with serving(Untidy()) as server, connect(server) as http:
        whole = http.post(CHAT, json=message()).json()["choices"][0]["message"]["tool_calls"]
        chunks = payloads(http.post(CHAT, json=message(stream=True)).text)
    assert [(call["function"]["name"], call["function"]["arguments"]) for call in whole] == [
        ("a", '{"x": 1}'),
        ("b", "{}"),
        ("c", "{}"),
    ]
    assert len({call["id"] for call in whole}) == 3
    deltas = [one for chunk in chunks for one in chunk["choices"][0]["delta"].get("tool_calls", ())]
    assert sorted({one["index"] for one in deltas}) == [0, 1, 2]
