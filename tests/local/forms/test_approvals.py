"""Test agent tools that need approval.

They are requested, approved, rejected and repeated, also after a restart.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.local.forms.test_agents import WAITS, WEATHER, ended, said, texts
from tests.support.openapi import checked
from tests.support.wire import connect, payloads

AGENT = "/v2/agents/clerk"
RESPONSES = f"{AGENT}/responses"
REFUND = "Refund order A-17"


def settings(url: str, **more: Any) -> dict[str, Any]:
    """Return settings with a tool whose every run makes a dataset, so that runs can be counted."""
    plan = {
        "url": f"{url}/v2/datasets",
        "method": "POST",
        "headers": {"authorization": {"value": "Bearer k", "encrypted": True}},
        "body": {"display_name": "{{order}}", "path": "Default"},
    }
    arguments = {"order": {"type": "string", "description": "The order"}}
    tool = {"type": "http", "key": "refund", "description": "Refund it", "requires_approval": True}
    return {"tools": [{**tool, "http": {"blueprint": plan, "arguments": arguments}}], **more}


def clerk(http: httpx.Client, url: str, **more: Any) -> None:
    tool = settings(url)["tools"][0]
    body = {name: tool[name] for name in ("type", "key", "description", "http")}
    assert http.post("/v2/tools", json={**body, "path": "Default"}).status_code in (200, 201)
    fields = {"role": "Clerk", "description": "Helps", "instructions": "Be kind.", "path": "Default"}
    held = {"tools": [{"type": "http", "key": "refund", "requires_approval": True}], **more}
    made = http.post("/v2/agents", json={"key": "clerk", "model": "openai/gpt-4o", "settings": held, **fields})
    assert made.status_code in (200, 201), made.text


@pytest.fixture
def http(checked_server: LocalOrq) -> Iterator[httpx.Client]:
    with connect(checked_server) as client:
        clerk(client, checked_server.url)
        yield client


def runs(http: httpx.Client) -> list[str]:
    return [one["display_name"] for one in http.get("/v2/datasets").json()["data"]]


def review(task: str, call: str, result: Any) -> dict[str, Any]:
    part = {"kind": "tool_result", "tool_call_id": call, "result": result}
    return {"task_id": task, "message": {"role": "tool", "parts": [part]}}


APPROVED, REJECTED = {"review": "approved"}, {"review": "rejected"}


def asked(http: httpx.Client) -> tuple[str, str]:
    """Have the agent ask for a review; return the ids of the task and of the call."""
    first = http.post(RESPONSES, json=said(REFUND)).json()
    (pending,) = first["pending_tool_calls"]
    (part,) = first["output"][-1]["parts"]
    assert (part["tool_name"], part["arguments"]) == ("refund", {"order": "A-17"})
    assert part["metadata"] == {"review": "requested"}
    assert first["finish_reason"] == "tool_calls"
    return first["task_id"], pending["id"]


def test_an_approved_call_runs_and_its_result_is_quoted(http: httpx.Client) -> None:
    task, call = asked(http)
    assert runs(http) == []
    second = http.post(RESPONSES, json=review(task, call, APPROVED)).json()
    assert second["finish_reason"] == "stop"
    assert "The tool refund answered" in texts(second)
    assert "A-17" in texts(second)
    assert "pending_tool_calls" not in second
    assert runs(http) == ["A-17"]


def test_a_rejected_call_does_not_run(http: httpx.Client) -> None:
    task, call = asked(http)
    second = http.post(RESPONSES, json=review(task, call, REJECTED)).json()
    assert (second["finish_reason"], runs(http)) == ("stop", [])
    assert "The call was rejected." in texts(second)


def test_a_rejected_call_can_have_another_output(http: httpx.Client) -> None:
    task, call = asked(http)
    given = {**REJECTED, "mock_output": {"note": "not today"}}
    second = http.post(RESPONSES, json=review(task, call, given)).json()
    assert ("not today" in texts(second), runs(http)) == (True, [])


@pytest.mark.parametrize("result", [APPROVED, REJECTED], ids=str)
def test_a_review_that_is_given_twice_runs_nothing_twice(http: httpx.Client, result: dict[str, str]) -> None:
    task, call = asked(http)
    second = http.post(RESPONSES, json=review(task, call, result)).json()
    before = runs(http)
    again = http.post(RESPONSES, json=review(task, call, result)).json()
    assert (again["_id"], texts(again)) == (second["_id"], texts(second))
    streamed = payloads(http.post(f"{AGENT}/stream-task", json=review(task, call, result)).text)
    assert streamed[-1]["data"]["last_message"] == texts(second)
    assert runs(http) == before
    other = http.post(RESPONSES, json=review(task, call, REJECTED if result == APPROVED else APPROVED))
    assert (other.status_code, runs(http)) == (409, before)


def test_a_call_still_waits_after_a_restart(tmp_path: Path) -> None:
    data = tmp_path / "app.db"
    with LocalOrq(data=data) as server, connect(server) as http:
        clerk(http, "http://127.0.0.1:1")  # the port changes with the restart, so the tool is changed below
        task, call = asked(http)
    with checked(data=data) as server, connect(server) as http:
        (tool,) = http.get("/v2/tools").json()["data"]
        made = settings(server.url)["tools"][0]["http"]
        assert http.patch(f"/v2/tools/{tool['_id']}", json={"type": "http", "http": made}).status_code == 200
        waiting = http.get(f"{RESPONSES}/{task}").json()
        assert [one["id"] for one in waiting["pending_tool_calls"]] == [call]
        second = http.post(RESPONSES, json=review(task, call, APPROVED)).json()
        assert ("A-17" in texts(second), runs(http)) == (True, ["A-17"])


def test_a_review_that_cannot_be_one_is_refused(http: httpx.Client) -> None:
    task, call = asked(http)
    wrong = http.post(RESPONSES, json=review(task, call, "20 euros"))
    assert wrong.status_code == 400
    assert (
        "message.parts[0].result must be a review, because the call of 'refund' waits for one. "
        'Send `{"review": "approved"}`' in wrong.text.replace('\\"', '"')
    )
    unknown = http.post(RESPONSES, json=review(task, "call_x", APPROVED))
    assert "message.parts[0].tool_call_id names the call 'call_x', which this task does not have" in unknown.text
    assert http.post(RESPONSES, json=review(task, call, APPROVED)).json()["finish_reason"] == "stop"


def test_streams_have_events_of_review_and_run(http: httpx.Client) -> None:
    first = payloads(http.post(RESPONSES, json={**said(REFUND), "stream": True}).text)
    kinds = [event["type"] for event in first]
    assert kinds == ["response.started", "tool.review.requested", "response.done"]
    wanted, task = first[1]["data"], first[0]["data"]["taskId"]
    assert (wanted["toolName"], wanted["arguments"], wanted["requiresApproval"]) == ("refund", {"order": "A-17"}, True)
    assert first[-1]["data"]["pendingToolCalls"][0]["id"] == wanted["toolCallId"]
    sent = {**review(task, wanted["toolCallId"], APPROVED), "stream": True}
    second = payloads(http.post(RESPONSES, json=sent).text)
    tools = [event["type"] for event in second if event["type"].startswith("tool.")]
    assert tools == ["tool.review.done", "tool.started", "tool.done"]
    assert second[1]["data"]["review"] == "approved"
    assert runs(http) == ["A-17"]


def test_a_streamed_task_has_events_of_review_and_run(http: httpx.Client) -> None:
    first = payloads(http.post(f"{AGENT}/stream-task", json=said(REFUND)).text)
    assert [event["type"] for event in first[2:]] == ["event.agents.action_review_requested", "event.agents.inactive"]
    wanted, task = first[2]["data"], first[0]["data"]["agent_task_id"]
    assert (wanted["tool"]["action_type"], wanted["input"]) == ("http", {"order": "A-17"})
    sent = review(task, wanted["agent_tool_call_id"], APPROVED)
    kinds = [event["type"].rpartition(".")[2] for event in payloads(http.post(f"{AGENT}/stream-task", json=sent).text)]
    assert kinds[2:5] == ["action_reviewed", "tool_execution_started", "tool_execution_finished"]
    assert (kinds[-1], runs(http)) == ("inactive", ["A-17"])


def test_a_task_waits_and_goes_on(http: httpx.Client) -> None:
    task = http.post(f"{AGENT}/task", json={**said(REFUND), **WAITS}).json()
    assert task["status"]["state"] == "input-required"
    call = task["status"]["message"]["parts"][0]["tool_call_id"]
    done = http.post(f"{AGENT}/task", json={**review(task["id"], call, APPROVED), **WAITS}).json()
    assert (done["status"]["state"], runs(http)) == ("completed", ["A-17"])
    assert [one["role"] for one in done["messages"]] == ["user", "agent", "tool", "agent"]


def test_a_failed_tool_is_reported_to_the_model(http: httpx.Client, checked_server: LocalOrq) -> None:
    settled = {**settings("http://127.0.0.1:9"), "tool_approval_required": "none"}
    run = {"key": "other", "model": "openai/gpt-4o", "role": "r", "instructions": "i", "path": "Default"}
    task = http.post("/v2/agents/run", json={**run, "settings": settled, **said(REFUND)}).json()
    assert "did not answer: ConnectError" in texts(ended(http, task, "other"))


@pytest.mark.parametrize(("mode", "waits"), [("all", True), ("respect_tool", False), ("none", False)])
def test_the_agent_says_which_calls_need_approval(http: httpx.Client, mode: str, waits: bool) -> None:
    run = {"key": "other", "model": "openai/gpt-4o", "role": "r", "instructions": "i", "path": "Default"}
    held = {"tools": [{"type": "current_date"}], "tool_approval_required": mode}
    task = http.post("/v2/agents/run", json={**run, "settings": held, **said("Which date is it?")}).json()
    assert ended(http, task, "other")["finish_reason"] == ("tool_calls" if waits else "stop")


def test_an_approved_function_is_the_callers_to_run(http: httpx.Client) -> None:
    run = {"key": "other", "model": "openai/gpt-4o", "role": "r", "instructions": "i", "path": "Default"}
    held = {"tools": [WEATHER], "tool_approval_required": "all"}
    url = "/v2/agents/other/responses"
    task = http.post("/v2/agents/run", json={**run, "settings": held, **said("The weather in Paris?")}).json()
    call = ended(http, task, "other")["pending_tool_calls"][0]["id"]
    second = http.post(url, json=review(task["id"], call, APPROVED)).json()
    assert [one["id"] for one in second["pending_tool_calls"]] == [call]
    third = http.post(url, json=review(task["id"], call, {"degrees": 20})).json()
    assert ("degrees" in texts(third), third["finish_reason"]) == (True, "stop")


def create(http: httpx.Client, **body: Any) -> Any:
    answer = http.post("/v3/router/responses", json={"model": "agent/clerk", **body})
    assert answer.status_code == 200, answer.text
    return answer.json()


def verdict(first: Any, approve: bool) -> dict[str, Any]:
    (item,) = (one for one in first["output"] if one["type"] == "mcp_approval_request")
    assert (item["name"], item["arguments"]) == ("refund", '{"order": "A-17"}')
    given = {"type": "mcp_approval_response", "approval_request_id": item["id"], "approve": approve}
    return {"previous_response_id": first["id"], "input": [given]}


def output_text(response: Any) -> str:
    parts = [part for one in response["output"] for part in one.get("content", ())]
    return "".join(part["text"] for part in parts)


@pytest.mark.parametrize("approve", [True, False])
def test_a_response_of_an_agent_asks_for_approval(http: httpx.Client, approve: bool) -> None:
    first = create(http, input=REFUND)
    second = create(http, **verdict(first, approve))
    assert runs(http) == (["A-17"] if approve else [])
    assert ("A-17" if approve else "The call was rejected.") in output_text(second)
    ran = [(one["status"], one["approval_request_id"]) for one in second["output"] if one["type"] == "mcp_call"]
    assert ran == ([("completed", first["output"][0]["id"])] if approve else [])
    again = create(http, **verdict(first, approve))
    assert (again["id"], runs(http)) == (second["id"], ["A-17"] if approve else [])
    other = http.post("/v3/router/responses", json={"model": "agent/clerk", **verdict(first, not approve)})
    assert other.status_code == 409
    assert "was" in other.json()["message"]
    third = create(http, previous_response_id=second["id"], input="Thank you")
    assert 'You said: "Thank you"' in output_text(third)


def test_a_streamed_response_of_an_agent_asks_for_approval(http: httpx.Client) -> None:
    sent = {"model": "agent/clerk", "stream": True, "input": REFUND}
    first = payloads(http.post("/v3/router/responses", json=sent).text)[-1]["response"]
    more = payloads(http.post("/v3/router/responses", json={**sent, **verdict(first, True)}).text)
    assert [one["type"] for one in more if "mcp_call" in one["type"]] == [
        "response.mcp_call.in_progress",
        "response.mcp_call_arguments.done",
        "response.mcp_call.completed",
    ]
    again = payloads(http.post("/v3/router/responses", json={**sent, **verdict(first, True)}).text)
    assert again[-1] == {**more[-1], "sequence_number": 1}
    assert runs(http) == ["A-17"]


def test_a_response_still_waits_after_a_restart(tmp_path: Path) -> None:
    data = tmp_path / "app.db"
    with LocalOrq(data=data) as server, connect(server) as http:
        clerk(http, server.url)
        first = create(http, input=REFUND)
    with LocalOrq(data=data) as server, connect(server) as http:
        second = create(http, **verdict(first, False))
        assert "The call was rejected." in output_text(second)


def test_a_review_of_a_response_needs_its_request(http: httpx.Client) -> None:
    given = {"type": "mcp_approval_response", "approval_request_id": "mcpr_x", "approve": True}
    body = {"model": "agent/clerk", "input": [given]}
    assert "previous_response_id is missing" in http.post("/v3/router/responses", json=body).text
    first = create(http, input=REFUND)
    unknown = http.post("/v3/router/responses", json={**body, "previous_response_id": first["id"]})
    assert "input[0].approval_request_id names the request 'mcpr_x', which does not exist" in unknown.text


def test_reviews_that_come_at_once_run_a_call_once(http: httpx.Client) -> None:
    task, call = asked(http)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: http.post(RESPONSES, json=review(task, call, APPROVED)), range(8)))
    assert {answer.status_code for answer in answers} <= {200, 409}
    assert len({answer.json()["_id"] for answer in answers if answer.status_code == 200}) == 1
    assert runs(http) == ["A-17"]


@pytest.mark.parametrize("path", [RESPONSES, "/v3/router/responses"])
def test_a_tool_that_is_gone_is_not_run(http: httpx.Client, path: str) -> None:
    first = create(http, input=REFUND)
    task, call = asked(http)
    assert http.patch(AGENT, json={"settings": {"tools": []}}).status_code == 200
    if path == RESPONSES:
        said_last = texts(http.post(RESPONSES, json=review(task, call, APPROVED)).json())
    else:
        said_last = output_text(create(http, **verdict(first, True)))
    assert "the agent has no tool 'refund' any more" in said_last
    assert runs(http) == []


def test_a_new_message_is_answered_while_a_call_waits(http: httpx.Client) -> None:
    task, call = asked(http)
    other = http.post(RESPONSES, json={**said("Good morning"), "task_id": task}).json()
    assert 'You said: "Good morning"' in texts(other)
    assert http.post(RESPONSES, json=review(task, call, APPROVED)).json()["finish_reason"] == "stop"
    assert runs(http) == ["A-17"]


def test_memory_without_a_tool_for_it_is_named(http: httpx.Client) -> None:
    answer = http.post(RESPONSES, json={**said("Hello"), "memory": {"entity_id": "ada"}})
    assert answer.headers["x-orq-local"] == "computed; ignored=memory"
    answer = http.post(
        "/v3/router/responses", json={"model": "agent/clerk", "input": "Hello", "memory": {"entity_id": "ada"}}
    )
    assert answer.headers["x-orq-local"] == "computed; ignored=memory"


@pytest.mark.parametrize("path", [RESPONSES, f"{AGENT}/stream-task", "/v3/router/responses"])
def test_a_client_that_leaves_loses_no_result(path: str) -> None:
    with LocalOrq(delay=0.05) as server, connect(server) as http:
        clerk(http, server.url)
        if path == "/v3/router/responses":
            sent = {"model": "agent/clerk", **verdict(create(http, input=REFUND), True)}
        else:
            sent = review(*asked(http), APPROVED)
        with http.stream("POST", path, json={**sent, "stream": True}) as stream:
            next(line for line in stream.iter_lines() if "delta" in line or "message_difference" in line)
        assert runs(http) == ["A-17"]
        deadline = time.monotonic() + 10
        while (again := http.post(path, json={**sent, "stream": False})).status_code == 409:
            assert time.monotonic() < deadline
        assert again.status_code == 200
        assert runs(http) == ["A-17"]
        if path == RESPONSES:
            assert "The tool refund answered" in texts(again.json())
