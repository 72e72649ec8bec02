"""Test agents on the local server: tasks, responses and functions.

They are whole, streamed and in the background.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.state.rows import Objects
from orq.local.state.store import Database
from tests.support.wire import connect, payloads

WEATHER = {
    "type": "function",
    "key": "weather",
    "function": {
        "name": "weather",
        "description": "The weather in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
RUN = {
    "key": "helper",
    "model": "openai/gpt-4o",
    "role": "Assistant",
    "instructions": "Be {{mood}}.",
    "path": "Default",
    "settings": {"tools": [WEATHER]},
}
RESPONSES = "/v2/agents/helper/responses"


WAITS = {"configuration": {"blocking": True}}


def said(text: str) -> dict[str, Any]:
    return {"message": {"role": "user", "parts": [{"kind": "text", "text": text}]}}


def ended(http: httpx.Client, task: Any, agent: str = "helper") -> Any:
    """Return the response of a task once it has ended."""
    assert task["status"]["state"] == "submitted", task
    assert "messages" not in task
    deadline = time.monotonic() + 10
    while (now := http.get(f"/v2/agents/{agent}/responses/{task['id']}").json())["status"] == "in_progress":
        assert time.monotonic() < deadline
    return now


@pytest.fixture
def http(checked_server: LocalOrq) -> Iterator[httpx.Client]:
    """A client of a server that has an agent."""
    with connect(checked_server) as client:
        made = client.post("/v2/agents/run", json={**RUN, **said("Hello!"), "variables": {"mood": "kind"}})
        assert made.status_code == 200, made.text
        yield client


def texts(response: Any) -> str:
    return "".join(part["text"] for one in response["output"] for part in one["parts"] if part["kind"] == "text")


def test_a_task_quotes_the_message(http: httpx.Client) -> None:
    task = http.post("/v2/agents/helper/task", json={**said("Who are you?"), **WAITS}).json()
    assert task["status"]["state"] == "completed"
    assert [message["role"] for message in task["messages"]] == ["user", "agent"]
    assert 'You said: "Who are you?"' in task["status"]["message"]["parts"][0]["text"]


def test_a_task_is_submitted_and_its_answer_fetched_later(http: httpx.Client) -> None:
    for path, body in (("helper/task", {}), ("helper/task", {"configuration": {"blocking": False}}), ("run", RUN)):
        task = http.post(f"/v2/agents/{path}", json={**body, **said("Who are you?")}).json()
        assert 'You said: "Who are you?"' in texts(ended(http, task))


def test_a_task_that_a_stopped_server_left_has_failed(tmp_path: Path) -> None:
    data = tmp_path / "app.db"
    with LocalOrq(data=data) as server, connect(server) as http:
        task = http.post("/v2/agents/run", json={**RUN, **said("Hello!")}).json()
        ended(http, task)
    with closing(Database(data)) as database:

        def cut(objects: Objects) -> None:
            row = objects.get("agent_tasks", task["id"])
            assert row is not None
            objects.replace(row, {**row.body, "left": True, "status": {"state": "working", "timestamp": "t"}})

        database.of("").write_now(cut)
    with LocalOrq(data=data) as server, connect(server) as http:
        now = http.get(f"{RESPONSES}/{task['id']}").json()
        assert (now["status"], now["error"]) == ("failed", "the server was stopped before the task was done")


@pytest.mark.parametrize(
    "path", ["/v2/agents/nobody/task", "/v2/agents/nobody/stream-task", "/v2/agents/nobody/responses"]
)
def test_an_unknown_agent(http: httpx.Client, path: str) -> None:
    answer = http.post(path, json=said("Hello!"))
    assert answer.status_code == 404
    assert "There is no agent 'nobody'" in answer.json()["message"]


def test_an_unknown_task(http: httpx.Client) -> None:
    assert http.post(RESPONSES, json={**said("Hello!"), "task_id": "nothing"}).status_code == 404
    assert http.get(f"{RESPONSES}/nothing").status_code == 404


def test_a_function_is_called_and_its_result_quoted(http: httpx.Client) -> None:
    first = http.post(RESPONSES, json=said("What is the weather in Paris?")).json()
    (pending,) = first["pending_tool_calls"]
    assert first["finish_reason"] == "tool_calls"
    assert pending["function"]["arguments"] == '{"city": "Paris"}'
    waiting = http.get(f"{RESPONSES}/{first['task_id']}").json()
    assert (waiting["status"], waiting["_id"]) == ("completed", first["_id"])
    part = {"kind": "tool_result", "tool_call_id": pending["id"], "result": {"degrees": 20}}
    sent = {"task_id": first["task_id"], "message": {"role": "tool", "parts": [part]}}
    second = http.post(RESPONSES, json=sent).json()
    assert second["finish_reason"] == "stop"
    assert "degrees" in texts(second)
    assert second["task_id"] == first["task_id"]
    assert second["_id"] != first["_id"]


def test_a_task_that_waits_for_a_function(http: httpx.Client) -> None:
    task = http.post("/v2/agents/helper/task", json={**said("Tell me the weather in Paris"), **WAITS}).json()
    assert task["status"]["state"] == "input-required"
    (part,) = task["status"]["message"]["parts"]
    assert (part["kind"], part["tool_name"], part["arguments"]) == ("tool_call", "weather", {"city": "Paris"})


@pytest.mark.parametrize("text", ["Hello!", "What is the weather in Paris?", "", "日本語の天気", "a\n\nb"])
def test_whole_and_streamed_responses_agree(http: httpx.Client, text: str) -> None:
    whole = http.post(RESPONSES, json=said(text)).json()
    events = payloads(http.post(RESPONSES, json={**said(text), "stream": True}).text)
    deltas = [event["data"]["delta"]["text"] for event in events if event["type"] == "part.delta"]
    assert "".join(deltas) == texts(whole)
    done = [event["data"]["part"]["text"] for event in events if event["type"] == "part.done"]
    assert done == ([texts(whole)] if texts(whole) else [])
    last = events[-1]["data"]
    assert (last["finishReason"], last["usage"]) == (whole["finish_reason"], whole["usage"])
    calls = [one["function"] for one in last.get("pendingToolCalls", [])]
    assert calls == [one["function"] for one in whole.get("pending_tool_calls", [])]
    task = events[0]["data"]["taskId"]
    kept = http.get(f"{RESPONSES}/{task}").json()
    assert texts(kept) == texts(whole)


def test_a_streamed_task_has_its_text(http: httpx.Client) -> None:
    events = payloads(http.post("/v2/agents/helper/stream-task", json=said("Hello!")).text)
    kinds = [event["type"] for event in events]
    assert kinds[:2] == ["agents.execution_started", "event.agents.started"]
    assert kinds[-1] == "event.agents.inactive"
    thoughts = [event["data"]["message_difference"] for event in events if event["type"] == "event.agents.thought"]
    pieces = [one["parts"][0]["text"] for each in thoughts for one in each.values()]
    last = events[-1]["data"]
    assert "".join(pieces) == last["last_message"] == last["last_message_full"]["parts"][0]["text"]
    assert 'You said: "Hello!"' in last["last_message"]
    assert last["last_message_full"]["role"] == "agent"


@pytest.mark.parametrize("how", [{"background": True}, {"configuration": {"blocking": False}}], ids=str)
def test_a_response_in_the_background_ends(http: httpx.Client, how: dict[str, Any]) -> None:
    began = http.post(RESPONSES, json={**said("Hello!"), **how}).json()
    assert began["output"] == []
    deadline = time.monotonic() + 10
    while (now := http.get(f"{RESPONSES}/{began['task_id']}").json())["status"] == "in_progress":
        assert time.monotonic() < deadline
    assert (now["status"], now["_id"]) == ("completed", began["_id"])
    assert 'You said: "Hello!"' in texts(now)


def test_an_agent_that_a_run_describes_is_stored_and_gets_versions(http: httpx.Client) -> None:
    def stored() -> Any:
        return http.get("/v2/agents/helper").json()

    before = stored()
    assert (before["instructions"], before["model"]["id"]) == ("Be {{mood}}.", "openai/gpt-4o")
    http.post("/v2/agents/run", json={**RUN, **said("Again")})
    assert stored() == before
    http.post("/v2/agents/stream-run", json={**RUN, **said("Again"), "instructions": "Be brief."})
    after = stored()
    assert (after["_id"], after["instructions"]) == (before["_id"], "Be brief.")
    assert int(after["version"]) == int(before["version"]) + 1


def test_a_tool_that_cannot_run_here_is_named(http: httpx.Client) -> None:
    settings = {"tools": [{"type": "google_search"}]}
    answer = http.post("/v2/agents/run", json={**RUN, **said("Hello!"), "key": "other", "settings": settings})
    assert answer.headers["x-orq-local"] == "computed; ignored=settings.tools.google_search"
