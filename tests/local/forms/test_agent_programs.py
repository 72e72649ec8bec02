"""Test agents as programs use them, sync and async.

They are created, stream, wait for approval, continue and remember.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from orq import AsyncOrq, Orq
from orq.errors import ConflictError
from orq.local import LocalOrq
from orq.models import ResponseMCPApprovalResponse, ResponseStartedEvent, ToolReviewRequestedEvent
from orq.params import MemoryEntityInputParam, NamedModelParam

AGENT_FIELDS: dict[str, Any] = {
    "role": "Guide",
    "description": "Helps",
    "instructions": "You speak {{language}}.",
    "path": "Default",
    "model": "openai/gpt-4o",
    "settings": {"tools": [{"type": "current_date", "requires_approval": True}, {"type": "query_memory_store"}]},
    "memory_stores": ["people"],
    "variables": {"language": "Dutch"},
}
"""What a program sends to create an agent, or to change the one that is there."""
ADA: MemoryEntityInputParam = {"entity_id": "ada"}


def user(text: str) -> Any:
    return {"role": "user", "parts": [{"kind": "text", "text": text}]}


def tool(call: str, result: Any) -> Any:
    return {"role": "tool", "parts": [{"kind": "tool_result", "tool_call_id": call, "result": result}]}


def remembering(client: Orq) -> None:
    model: NamedModelParam = {"model": "openai/text-embedding-3-small"}
    client.memory_stores.create(key="people", description="What people like", path="Default", embedding_config=model)
    client.memory_stores.create_memory(memory_store_key="people", entity_id="ada")
    client.memory_stores.create_document(memory_store_key="people", memory_entity_id="ada", text="Ada likes green tea.")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_program_of_a_user(checked_server: LocalOrq) -> None:
    with Orq(server_url=checked_server.url, api_key="local") as client:
        remembering(client)
        made = client.agents.create(key="guide", **AGENT_FIELDS)
        with pytest.raises(ConflictError):
            client.agents.create(key="guide", **AGENT_FIELDS)
        assert client.agents.update(agent_key="guide", **AGENT_FIELDS).id == made.id
        with client.agents.responses.create(
            agent_key="guide", message=user("Which date is it?"), stream=True
        ) as stream:
            events = list(stream)
        started, wanted = events[0], events[1]
        assert isinstance(started, ResponseStartedEvent)
        assert isinstance(wanted, ToolReviewRequestedEvent)
        task, call = started.data.task_id, wanted.data.tool_call_id
        approved = tool(call, {"review": "approved"})
        with client.agents.responses.create(agent_key="guide", message=approved, task_id=task, stream=True) as stream:
            reply = stream.collect()
        assert [(one.name, one.review) for one in reply.tool_calls] == [("current_date", "approved")]
        assert "The tool current_date answered" in reply.text
        more = client.agents.responses.create(
            agent_key="guide", message=user('Recall "tea"'), task_id=task, memory=ADA, variables={"language": "Frisian"}
        )
        assert "Ada likes green tea." in (more.text or "")
        submitted = client.agents.invoke(key="guide", message=user("Hello"), task_id=task)
        assert submitted.status.state == "submitted"
        assert submitted.id == task


async def asynchronous(url: str) -> None:
    async with AsyncOrq(server_url=url, api_key="local") as client:
        await client.agents.create(key="guide", **AGENT_FIELDS)
        recalled = await client.responses.create(model="agent/guide", input='Recall "tea"', memory=ADA)
        assert "Ada likes green tea." in (recalled.output_text or "")
        first = await client.responses.create(model="agent/guide", input="Which date is it?")
        (request,) = first.output
        assert request.type == "mcp_approval_request"
        given = ResponseMCPApprovalResponse(approval_request_id=request.id, approve=True)
        second = await client.responses.create(model="agent/guide", input=[given], previous_response_id=first.id)
        assert "The tool current_date answered" in (second.output_text or "")


def test_the_program_of_an_async_user(checked_server: LocalOrq) -> None:
    with Orq(server_url=checked_server.url, api_key="local") as client:
        remembering(client)
    asyncio.run(asynchronous(checked_server.url))
