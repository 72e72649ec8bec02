"""Test agent tools that the server runs, that a file answers, and that are not available."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.local.forms.test_agents import ended, said, texts
from tests.support.wire import connect, payloads

RUN = {"key": "helper", "model": "openai/gpt-4o", "role": "r", "instructions": "i", "path": "Default"}
RESPONSES = "/v2/agents/helper/responses"


@pytest.fixture
def http(checked_server: LocalOrq) -> Iterator[httpx.Client]:
    with connect(checked_server) as client:
        yield client


def post(http: httpx.Client, path: str, /, **body: Any) -> Any:
    answer = http.post(path, json=body)
    assert answer.is_success, answer.text
    return answer.json()


def run(http: httpx.Client, text: str, *tools: dict[str, Any], **more: Any) -> Any:
    """Run an agent with tools; return its response."""
    body = {**RUN, "settings": {"tools": [*tools]}, **said(text), **more}
    answer = http.post("/v2/agents/run", json=body)
    assert answer.status_code == 200, answer.text
    assert "ignored" not in answer.headers["x-orq-local"]
    return ended(http, answer.json())


def last(response: Any) -> str:
    assert response["finish_reason"] == "stop"
    return texts(response)


def test_the_date_is_the_servers(http: httpx.Client) -> None:
    before = datetime.now(timezone.utc) - timedelta(seconds=1)
    found = re.search(r"[\d-]+T[\d:.]+Z", last(run(http, "Which date is it?", {"type": "current_date"})))
    assert found is not None
    assert before <= datetime.fromisoformat(found[0].replace("Z", "+00:00")) <= datetime.now(timezone.utc)


@pytest.fixture
def docs(http: httpx.Client) -> str:
    """A knowledge base with two chunks."""
    made = {"type": "internal", "key": "docs", "embedding_model": "openai/text-embedding-3-small", "path": "Default"}
    name = post(http, "/v2/knowledge", **made, description="How refunds work")["_id"]
    source = post(http, f"/v2/knowledge/{name}/datasources", display_name="rules")["_id"]
    chunks = [{"text": "Refunds take five days."}, {"text": "Parcels leave at noon."}]
    answer = http.post(f"/v2/knowledge/{name}/datasources/{source}/chunks", json=chunks)
    assert answer.is_success, answer.text
    return str(name)


def test_knowledge_is_searched(http: httpx.Client, docs: str) -> None:
    tools = {"type": "query_knowledge_base", "configuration": {"top_k": 1}}
    task = run(http, 'Search the knowledge for "refunds"', tools, knowledge_bases=[{"knowledge_id": docs}])
    assert "Refunds take five days." in last(task)
    assert "Parcels" not in last(task)
    task = run(
        http,
        "Which bases of knowledge?",
        {"type": "retrieve_knowledge_bases"},
        knowledge_bases=[{"knowledge_id": docs}],
    )
    assert "How refunds work" in last(task)


def test_memory_is_written_recalled_and_forgotten(http: httpx.Client) -> None:
    store = {"key": "people", "description": "What people like", "path": "Default"}
    post(http, "/v2/memory-stores", **store, embedding_config={"model": "openai/text-embedding-3-small"})
    ada: dict[str, Any] = {"memory_stores": ["people"], "memory": {"entity_id": "ada"}}
    run(http, 'Remember "green tea"', {"type": "write_memory_store"}, **ada)
    path = "/v2/memory-stores/people/memories/ada/documents"
    (document,) = http.get(path).json()["data"]
    assert document["text"] == "green tea"
    assert http.get("/v2/memory-stores/people/memories/ada").json()["documents_count"] == 1
    assert "green tea" in last(run(http, 'Recall "tea"', {"type": "query_memory_store"}, **ada))
    bob = {**ada, "memory": {"entity_id": "bob"}}
    assert "green tea" not in last(run(http, 'Recall "tea"', {"type": "query_memory_store"}, **bob))
    assert "What people like" in last(run(http, "Which memory stores?", {"type": "retrieve_memory_stores"}, **ada))
    nobody = {"memory_stores": ["people"]}
    assert "memory.entity_id is missing" in last(run(http, "Recall it", {"type": "query_memory_store"}, **nobody))
    forget = {"type": "delete_memory_document", "configuration": {"document_id": document["_id"]}}
    run(http, "Forget the document", forget, **ada)
    assert http.get(path).json()["data"] == []


def test_another_agent_of_the_team_is_called(http: httpx.Client) -> None:
    billing = {**RUN, "key": "billing", "instructions": "You know bills.", "description": "Bills"}
    post(http, "/v2/agents/run", **billing, settings={"tools": [{"type": "current_date"}]}, **said("Hello"))
    team = [{"key": "billing", "role": "Clerk"}]
    task = run(http, 'Call the agent with "my bill"', {"type": "call_sub_agent"}, team_of_agents=team)
    assert 'You said: \\"my bill\\"' in json.dumps(last(task))
    assert "Bills" in last(run(http, "Which agents?", {"type": "retrieve_agents"}, team_of_agents=team))
    task = run(http, 'Call the agent for "the date"', {"type": "call_sub_agent"}, team_of_agents=team)
    assert "The tool current_date answered" in last(task)


def test_a_form_is_filled(http: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    form = {"name": "address", "description": "An address", "schema": schema}
    tool = {"type": "json_schema", "key": "address", "description": "An address", "json_schema": form}
    assert '{"city": "Oslo"}' in last(run(http, "The address is in Oslo", tool))


ELSEWHERE: list[dict[str, Any]] = [
    {"type": "google_search"},
    {"type": "code", "key": "adder", "description": "Adds", "code_tool": {"language": "python", "code": "1 + 1"}},
    {
        "type": "http",
        "key": "far",
        "description": "Far away",
        "http": {"blueprint": {"url": "https://example.com/{{x}}", "method": "GET"}},
    },
    {
        "type": "mcp",
        "key": "crm",
        "description": "A CRM",
        "mcp": {
            "server_url": "https://example.com/mcp",
            "connection_type": "http",
            "tools": [{"name": "lookup", "schema": {"type": "object", "properties": {}}}],
        },
    },
    {"type": "query_knowledge_base"},
]


def test_tools_that_only_the_service_runs_are_named(http: httpx.Client) -> None:
    body = {**RUN, "settings": {"tools": ELSEWHERE}, **said("Search for Oslo")}
    answer = http.post("/v2/agents/run", json=body)
    names = ("google_search", "adder", "far", "crm", "query_knowledge_base")
    assert answer.headers["x-orq-local"] == "computed; ignored=" + ",".join(f"settings.tools.{one}" for one in names)
    answer = http.post("/v3/router/responses", json={"model": "agent/helper", "input": "Search for Oslo"})
    assert "settings.tools.adder" in answer.headers["x-orq-local"]


ANSWERS = [
    {"match": {"tool": "adder"}, "answer": {"value": {"sum": 2}}},
    {"match": {"tool": "lookup", "text": "Oslo"}, "answer": "Oslo has 700,000 people"},
    {"match": {"tool": "lookup"}, "answer": {"status": 503, "message": "the CRM is down"}},
]


def test_a_file_answers_for_tools(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(ANSWERS))
    mcp = {**ELSEWHERE[3]}
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    mcp["mcp"] = {**mcp["mcp"], "tools": [{"name": "lookup", "schema": schema}]}
    with LocalOrq(answers=path) as server, connect(server) as http:
        assert '{"sum": 2}' in last(run(http, "Use the adder", ELSEWHERE[1]))
        assert "700,000" in last(run(http, "Lookup Oslo", mcp))
        assert "Error: the CRM is down" in last(run(http, "Lookup Rome", mcp))
        waits = {**RUN, "settings": {"tools": [{**mcp, "requires_approval": True}], "tool_approval_required": "all"}}
        task = post(http, "/v2/agents/run", **waits, **said("Lookup Oslo"))
        call = ended(http, task)["pending_tool_calls"][0]["id"]
        part = {"kind": "tool_result", "tool_call_id": call, "result": {"review": "approved"}}
        message = {"role": "tool", "parts": [part]}
        assert "700,000" in texts(post(http, RESPONSES, task_id=task["id"], message=message))


def test_a_stream_has_events_of_tools(http: httpx.Client) -> None:
    run(http, "Hello", {"type": "current_date"})
    events = payloads(http.post(RESPONSES, json={**said("Which date is it?"), "stream": True}).text)
    kinds = [event["type"] for event in events]
    assert [kind for kind in kinds if kind.startswith("tool.")] == ["tool.started", "tool.done"]
    whole = post(http, RESPONSES, **said("Which date is it?"))
    assert [message["role"] for message in whole["output"]] == ["agent", "tool", "agent"]
    answer = post(http, "/v3/router/responses", model="agent/helper", input="Which date is it?")
    assert [one["type"] for one in answer["output"]] == ["mcp_call", "message"]
