"""Test `AgentReplyStream`: the text of an agent, its tools, and the collected reply."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from orq import AgentReplyStream, AsyncAgentReplyStream, Orq, Unrecognized, from_wire
from orq.errors import StreamTruncatedError
from orq.funcs import agents_stream
from orq.local import LocalOrq
from orq.models import AgentStreamEvent
from orq.replies import Reply
from orq.testing import text_events

AT = "2026-01-01T00:00:00.000Z"
CUT = StreamTruncatedError("cut")
CONTEXT = {
    "action_id": "act_01",
    "agent_tool_call_id": "call_01",
    "workspace_id": "w",
    "agent_manifest_id": "m",
    "agent_execution_id": "e",
    "product": "AI_STUDIO",
}


def event(tag: str, **data: Any) -> Any:
    return from_wire(AgentStreamEvent, {"type": tag, "timestamp": AT, "data": data})


def thought(message_id: str, *parts: dict[str, Any]) -> Any:
    difference = {"messageId": message_id, "role": "agent", "parts": [*parts]}
    about = {"agent_id": "a", "agent_execution_id": "e", "workspace_id": "w"}
    return event(
        "event.agents.thought",
        agent_id="a",
        message_difference={message_id: {**difference, **about}},
        iteration=1,
        accumulated_execution_time=1,
    )


def said(text: str) -> dict[str, Any]:
    return {"kind": "text", "text": text}


def end(text: str, message_id: str | None = "msg_01", **more: Any) -> Any:
    whole = {"role": "agent", "parts": [said(text)], **({"messageId": message_id} if message_id else {})}
    about = {"finish_reason": "stop", "workflowRunId": "r", "last_message_full": whole}
    return event("event.agents.inactive", last_message=text, **{**about, **more})


def tool(what: str, **more: Any) -> Any:
    about = {"action_type": "http", "tool_execution_context": CONTEXT, "workflowRunId": "r"}
    return event(f"event.workflow_events.tool_execution_{what}", **about, **more)


def read(*events: Any) -> tuple[str, Reply]:
    stream = AgentReplyStream.from_events(events)
    text = "".join(stream.text())
    reply = stream.collect()
    assert AgentReplyStream.from_events(events).collect() == reply

    async def awaited() -> Reply:
        return await AsyncAgentReplyStream.from_events(events).collect()

    assert asyncio.run(awaited()) == reply
    return text, reply


@settings(deadline=None)
@given(st.lists(st.text(min_size=1), max_size=5))
def test_the_pieces_of_a_text_join_to_the_text(pieces: list[str]) -> None:
    whole = "".join(pieces)
    text, reply = read(*(thought("msg_01", said(piece)) for piece in pieces), end(whole))
    assert text == reply.text == whole


@pytest.mark.parametrize("message_id", ["msg_01", "msg_02", None])
def test_the_last_message_appears_once_with_any_id(message_id: str | None) -> None:
    text, reply = read(thought("msg_01", said("Hel")), end("Hello", message_id))
    assert (text, reply.text, len(reply.parts)) == ("Hello", "Hello", 1)


def test_an_end_alone_has_the_text() -> None:
    text, reply = read(end("Hello", last_message_full=None))
    assert text == reply.text == "Hello"


def test_messages_before_a_tool_call_are_kept() -> None:
    used = (
        tool("started", tool_id="t", tool_arguments={"city": "Paris"}, tool_key="weather"),
        tool("finished", result={"sky": "blue"}),
    )
    text, reply = read(
        thought("msg_01", said("I look.")), *used, thought("msg_02", said("Blue.")), end("Blue.", "msg_02")
    )
    assert text == reply.text == "I look.Blue."
    (call,) = reply.tool_calls
    assert (call.id, call.tool_id, call.name) == ("call_01", "t", "weather")
    assert (call.arguments, call.result, call.error) == ({"city": "Paris"}, {"sky": "blue"}, None)


def test_a_tool_that_failed() -> None:
    _, reply = read(tool("failed", error={"message": "no"}), end("Sorry"))
    assert reply.tool_calls[0].error == "no"


def test_a_tool_that_was_reviewed() -> None:
    asked = event(
        "event.agents.action_review_requested",
        agent_id="a",
        action_id="act_01",
        requires_approval=True,
        tool={"id": "t", "action_type": "http", "key": "pay"},
        input={"amount": 5},
        agent_tool_call_id="call_01",
    )
    reviewed = event(
        "event.agents.action_reviewed",
        agent_id="a",
        action_id="act_01",
        agent_tool_call_id="call_01",
        review="approved",
        workflowRunId="r",
    )
    _, reply = read(asked, reviewed, end("Done"))
    (call,) = reply.tool_calls
    assert (call.id, call.arguments, call.review) == ("call_01", {"amount": 5}, "approved")


def test_parts_of_several_kinds_stay_apart() -> None:
    parts = [{"kind": "data", "data": {"a": 1}}, said("Hi")]
    whole = {"role": "agent", "parts": parts, "messageId": "msg_01"}
    text, reply = read(*(thought("msg_01", part) for part in parts), end("Hi", last_message_full=whole))
    assert (text, reply.text) == ("Hi", "Hi")
    assert [type(part).__name__ for part in reply.parts] == ["DataPart", "TextPart"]


def test_a_broken_reply_keeps_its_parts() -> None:
    stream = AgentReplyStream.from_events([thought("msg_01", said("Hel")), thought("msg_01", said("lo"))], error=CUT)
    with pytest.raises(StreamTruncatedError):
        stream.collect()
    assert stream.partial().text == "Hello"
    assert stream.partial().finish_reason is None


@pytest.mark.parametrize("odd", [Unrecognized("x", {"type": "x"}), Unrecognized("x", {"type": "x", "data": {}})])
def test_unknown_events_are_ignored(odd: Any) -> None:
    assert read(odd, end("Hi"))[0] == "Hi"


def test_events_of_the_builder() -> None:
    assert read(*text_events(agents_stream, "Hello you"))[0] == "Hello you"


@pytest.mark.filterwarnings("ignore:agents_stream is deprecated:DeprecationWarning")
def test_an_agent_of_the_local_server() -> None:
    message: Any = {"role": "user", "parts": [said("Hello")]}
    seed = {"agents": [{"key": "support", "model": "openai/gpt-4o"}]}
    with (
        LocalOrq(seed=seed, delay=0) as server,
        Orq("local", server_url=server.url) as client,
        client.agents.stream(key="support", message=message) as stream,
    ):
        pieces = list(stream.text())
        reply = stream.collect()
    assert len(pieces) > 3
    assert "".join(pieces) == reply.text
    assert reply.text.startswith('You said: "Hello"')
    assert (reply.finish_reason, reply.model) == ("stop", "openai/gpt-4o")
    assert reply.task_id
    assert reply.usage
