"""Test answers from a file, and a strict server that refuses uncovered operations."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq._engine.operation import Events
from orq.errors import ConfigurationError
from orq.funcs._index import ROUTES
from orq.local import LocalOrq
from orq.local.handlers import handlers
from orq.local.routes import load
from tests.support.wire import LIST, connect, create, say

CHAT = "/v2/router/chat/completions"


def chat(text: str, **more: Any) -> dict[str, Any]:
    return {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": text}], **more}


def write(folder: Path, *rules: Any) -> Path:
    path = folder / "new.json"
    path.write_text(json.dumps(rules))
    os.replace(path, folder / "answers.json")
    return folder / "answers.json"


def text_of(answer: httpx.Response) -> str:
    return str(answer.json()["choices"][0]["message"]["content"])


def test_a_text_is_answered_in_every_form_whole_and_streamed(tmp_path: Path) -> None:
    path = write(tmp_path, {"match": {"text": "weather"}, "answer": "It rains in Oslo."})
    with LocalOrq(answers=path) as server, connect(server) as http:
        whole = http.post(CHAT, json=chat("What WEATHER is it?"))
        assert text_of(whole) == "It rains in Oslo."
        assert whole.headers["x-orq-local"] == "scripted"
        streamed = http.post(CHAT, json=chat("weather", stream=True))
        assert streamed.headers["x-orq-local"] == "scripted"
        chunks = [json.loads(line[6:]) for line in streamed.text.splitlines() if line.startswith("data: {")]
        assert "".join(one["choices"][0]["delta"].get("content", "") for one in chunks) == "It rains in Oslo."
        assert http.post("/v2/router/responses", json={"model": "openai/gpt-4o", "input": "weather"}).text.count("Oslo")
        reply = http.post(f"/v2/conversations/{create(http)}/responses", json=say("the weather, please"))
        assert "Oslo." in reply.text
        assert reply.headers["x-orq-local"] == "scripted"
        assert text_of(http.post(CHAT, json=chat("Hello!"))).startswith('You said: "Hello!"')


def test_a_sequence_goes_on_with_its_last_answer_for_each_tenant(tmp_path: Path) -> None:
    answers = [{"status": 503, "headers": {"retry-after": "1"}}, "One.", {"text": "Two."}]
    path = write(tmp_path, {"match": {"operation": "router.chat.completions.create"}, "answers": answers})
    with LocalOrq(answers=path, tenant_by="header") as server, connect(server) as http:
        for tenant in ("a", "b"):
            found = [http.post(CHAT, json=chat("Hi"), headers={"x-orq-tenant": tenant}) for _ in range(4)]
            assert (found[0].status_code, found[0].headers["retry-after"]) == (503, "1")
            assert [text_of(one) for one in found[1:]] == ["One.", "Two.", "Two."]


def test_rules_match_tools_and_models(tmp_path: Path) -> None:
    calls = [{"name": "weather", "arguments": {"city": "Oslo"}}]
    path = write(tmp_path, {"match": {"model": "openai/gpt-4o"}, "answer": {"calls": calls}}, {"answer": "Another."})
    with LocalOrq(answers=path) as server, connect(server) as http:
        choice = http.post(CHAT, json=chat("Hi")).json()["choices"][0]
        assert choice["finish_reason"] == "tool_calls"
        assert json.loads(choice["message"]["tool_calls"][0]["function"]["arguments"]) == {"city": "Oslo"}
        two = http.post(CHAT, json=chat("Hi", model="openai/gpt-4o-mini", n=2)).json()["choices"]
        assert [one["message"]["content"] for one in two] == ["Another."] * 2


def test_a_value_and_events_of_any_operation(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        {"match": {"operation": "conversations_list"}, "answer": {"value": {"data": [], "note": "mine"}}},
        {"match": {"operation": "responses_create", "text": "x"}, "answer": {"events": [{"type": "mine"}]}},
    )
    with LocalOrq(answers=path) as server, connect(server) as http:
        assert http.get(LIST).json()["note"] == "mine"
        assert http.get(LIST).headers["x-orq-local"] == "scripted"
        asked = {"model": "openai/gpt-4o", "input": "xyz", "stream": True}
        assert 'data: {"type":"mine"}' in http.post("/v3/router/responses", json=asked).text
        whole = http.post("/v3/router/responses", json={**asked, "stream": False})
        assert whole.status_code == 500
        assert "responses_create asks for a whole answer" in whole.json()["message"]


def test_a_change_of_the_file_is_seen_and_a_mistake_in_it_named(tmp_path: Path) -> None:
    path = write(tmp_path, {"answer": "Before."})
    with LocalOrq(answers=path) as server, connect(server) as http:
        assert text_of(http.post(CHAT, json=chat("Hi"))) == "Before."
        write(tmp_path, {"answer": "After, and longer."})
        assert text_of(http.post(CHAT, json=chat("Hi"))) == "After, and longer."
        write(tmp_path, {"match": {"txt": "x"}, "answer": "a"})
        wrong = http.post(CHAT, json=chat("Hi"))
        assert wrong.status_code == 500
        assert "[0].match: Object contains unknown field `txt`" in wrong.json()["message"]
        write(tmp_path, {"answer": "Right again."})
        assert text_of(http.post(CHAT, json=chat("Hi"))) == "Right again."


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ("[{]", "is not JSON"),
        ("{}", "answers is not valid at its start: Expected `array`"),
        ('[{"answer": "a"}, {"match": {}}]', r"\[1\] must have either answer or answers"),
        ('[{"answer": "a", "answers": ["b"]}]', r"\[0\] must have either"),
        ('[{"match": {"operation": "nope"}, "answer": "a"}]', r"\[0\].match.operation names the operation 'nope'"),
        ('[{"match": {"operation": "datasets.list"}, "answer": "a"}]', "datasets.list does not ask a model"),
        ('[{"answer": {}}]', r"\[0\].answer must have one of"),
        ('[{"answers": ["a", {"status": 503, "text": "b"}]}]', r"\[0\].answers\[1\] must have one of"),
        ('[{"answer": {"value": 1}}]', r"\[0\].answer has value or events, which need match.operation"),
        ('[{"answer": {"status": 200}}]', r"\[0\].answer.status must be from 400"),
        ('[{"answer": {"text": 1}}]', r"\[0\].answer.text: Expected `str \| null`"),
    ],
)
def test_the_place_of_a_mistake_is_named_at_the_start(tmp_path: Path, rules: str, told: str) -> None:
    path = tmp_path / "answers.json"
    path.write_text(rules)
    with pytest.raises(ConfigurationError, match=told):
        LocalOrq(answers=path).start()
    with pytest.raises(ConfigurationError, match="cannot be read"):
        LocalOrq(answers=tmp_path / "none.json").start()


def only_an_example() -> tuple[str, str]:
    """Return the path and the name of an operation without a handler, that takes nothing."""
    for name in sorted(ROUTES.keys() - handlers().keys()):
        operation = load(name)
        if operation.method == "GET" and not operation.path_fields and not isinstance(operation.answer, Events):
            return operation.path, name
    raise AssertionError("every operation that takes nothing has an answer now")


def test_a_strict_server_refuses_examples_and_lists_them(caplog: pytest.LogCaptureFixture) -> None:
    path, name = only_an_example()
    with LocalOrq() as server, connect(server) as http:
        assert http.get(path).headers["x-orq-local"] == "example"
        assert server.uncovered == {name: 1}
    with caplog.at_level(logging.WARNING, "orq.local"), LocalOrq(strict=True) as server, connect(server) as http:
        refused = http.get(path)
        assert refused.status_code == 501
        assert f"{name} has no answer here, because it is not stored, computed or scripted" in refused.json()["message"]
        assert http.get(LIST).status_code == 200
        assert http.post(CHAT, json=chat("Hi")).status_code == 200
        assert server.uncovered == {name: 1}
    assert f"{name}: 1" in caplog.text


def test_the_file_comes_before_an_upstream(tmp_path: Path) -> None:
    path = write(tmp_path, {"match": {"text": "weather"}, "answer": "It rains."})
    with (
        LocalOrq() as model,
        LocalOrq(upstream=model.url + "/v3/router", answers=path) as server,
        connect(server) as http,
    ):
        said = http.post(CHAT, json=chat("The weather?"))
        assert (text_of(said), said.headers["x-orq-local"].partition(";")[0]) == ("It rains.", "scripted")
        assert not model.requests
        other = http.post(CHAT, json=chat("Hi"))
        assert other.headers["x-orq-local"].partition(";")[0] == "upstream"
        assert len(model.requests) == 1
