"""Test `ReplyStream`: text as it arrives, the collected reply, and a broken stream."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from orq import OrqCore, Reply, Unrecognized, from_wire
from orq.errors import StreamError, StreamTruncatedError
from orq.funcs import conversations_create_conversation_response as create_reply
from orq.local import LocalOrq
from orq.models import (
    CompletionUsage,
    DataPart,
    FilePart,
    FileWithURI,
    FunctionCall,
    PendingToolCall,
    ReasoningPart,
    ResponseStreamingEvent,
    TextPart,
)
from orq.replies import AsyncReplyStream, ReplyStream, ToolCall
from tests.support.events import DONE_EVENT, STARTED_EVENT, event as plain_event

CUT = StreamTruncatedError("cut")


def event(kind: str, **data: Any) -> Any:
    return from_wire(ResponseStreamingEvent, plain_event(kind, **data))


def delta(part_id: str, **part: Any) -> Any:
    return event("part.delta", partId=part_id, delta=part)


def text(part_id: str, words: str, **more: Any) -> Any:
    return delta(part_id, kind="text", text=words, **more)


def thought(part_id: str, words: str, **more: Any) -> Any:
    return delta(part_id, kind="reasoning", reasoning=words, **more)


STARTED = from_wire(ResponseStreamingEvent, STARTED_EVENT)
DONE = from_wire(ResponseStreamingEvent, DONE_EVENT)


def collected(*events: Any) -> Reply:
    """Collect in both colours; both come to the same."""

    async def collect() -> Reply:
        return await AsyncReplyStream.from_events(events).collect()

    reply = ReplyStream.from_events(events).collect()
    assert asyncio.run(collect()) == reply
    return reply


def test_text_comes_piece_by_piece():
    events = [STARTED, thought("r", "Hm."), text("t", "Hel"), text("t", ""), text("t", "lo"), DONE]
    assert list(ReplyStream.from_events(events).text()) == ["Hel", "lo"]

    async def listen() -> list[str]:
        return [piece async for piece in AsyncReplyStream.from_events(events).text()]

    assert asyncio.run(listen()) == ["Hel", "lo"]


def test_the_whole_reply():
    usage = {"total_tokens": 7, "prompt_tokens": 3, "completion_tokens": 4}
    pending = [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]
    done = event("response.done", finishReason="tool_calls", usage=usage, pendingToolCalls=pending)
    reply = collected(STARTED, thought("r", "Hm, "), thought("r", "yes."), text("t", "Hel"), text("t", "lo"), done)
    assert (reply.text, reply.reasoning) == ("Hello", "Hm, yes.")
    assert reply.parts == [ReasoningPart(reasoning="Hm, yes."), TextPart(text="Hello")]
    assert (reply.response_id, reply.task_id, reply.model) == ("r_1", "t_1", "m")
    assert reply.finish_reason == "tool_calls"
    assert reply.usage == CompletionUsage(total_tokens=7, prompt_tokens=3, completion_tokens=4)
    assert reply.pending_tool_calls == [
        PendingToolCall(id="c", type="function", function=FunctionCall(name="f", arguments="{}"))
    ]


def test_an_empty_reply():
    reply = collected()
    assert (reply.parts, reply.text, reply.reasoning, reply.tool_calls) == ([], "", "", [])
    assert (reply.finish_reason, reply.usage, reply.model) == (None, None, None)
    assert repr(reply) == "Reply(parts=[])"


def test_parts_are_in_the_order_in_which_they_began():
    reply = collected(text("b", "1"), text("a", "2"), text("b", "3"), thought("c", "x"), text("a", "4"), DONE)
    assert [getattr(part, "text", "") for part in reply.parts] == ["13", "24", ""]
    assert reply.text == "1324"


def test_a_delta_may_have_other_fields_than_text():
    reply = collected(text("t", "a"), text("t", "b", _id="p", metadata={"x": 1}), thought("r", "x", signature="s"))
    assert reply.parts[0] == TextPart(text="ab", id="p", metadata={"x": 1})
    assert reply.parts[1] == ReasoningPart(reasoning="x", signature="s")


def test_other_parts_are_replaced_by_their_last_state():
    file = {"kind": "file", "file": {"uri": "u"}}
    reply = collected(
        delta("f", **file), delta("d", kind="data", data={"a": 1}), delta("d", kind="data", data={"b": 2})
    )
    assert reply.parts == [FilePart(file=FileWithURI(uri="u")), DataPart(data={"b": 2})]


def test_a_part_of_a_new_kind_is_kept():
    reply = collected(delta("s", kind="song", verse=1), text("t", "x"), event("response.sang", song=1), DONE)
    assert reply.parts == [Unrecognized("song", {"kind": "song", "verse": 1}), TextPart(text="x")]


def test_the_done_event_decides_the_text_of_a_part():
    done = event("part.done", partId="t", part={"kind": "text", "text": "Hello!", "_id": "p"})
    stream = ReplyStream.from_events([text("t", "Hel"), text("t", "lo"), done, DONE])
    assert list(stream.text()) == ["Hel", "lo"]
    assert stream.partial().parts == [TextPart(text="Hello!", id="p")]


def test_a_part_sent_in_one_piece_is_text():
    done = event("part.done", partId="t", part={"kind": "text", "text": "Hello!"})
    stream = ReplyStream.from_events([done, done, DONE])
    assert list(stream.text()) == ["Hello!"]
    assert stream.partial().text == "Hello!"
    thought_done = event("part.done", partId="r", part={"kind": "reasoning", "reasoning": "Hm."})
    assert list(ReplyStream.from_events([thought_done]).text()) == []


def test_tool_calls():
    ids = {"toolId": "t", "toolCallId": "c_1"}
    other = {"toolId": "u", "toolCallId": "c_2"}
    reply = collected(
        event("tool.review.requested", **ids, arguments={"a": 1}, requiresApproval=True, toolName="search"),
        event("tool.started", **other, arguments={}),
        event("tool.review.done", **ids, review="approved"),
        event("tool.started", **ids, arguments={"a": 2}),
        event("tool.failed", **other, error="boom"),
        event("tool.done", **ids, result=[1, None]),
        DONE,
    )
    assert reply.tool_calls == [
        ToolCall(id="c_1", tool_id="t", name="search", arguments={"a": 2}, result=[1, None], review="approved"),
        ToolCall(id="c_2", tool_id="u", arguments={}, error="boom"),
    ]


def test_a_broken_reply_keeps_the_received_parts():
    events = [STARTED, text("t", "Hel")]
    stream = ReplyStream.from_events(events, error=CUT)
    assert stream.partial() == Reply(parts=[])
    with pytest.raises(StreamTruncatedError):
        stream.collect()
    assert (stream.partial().text, stream.partial().model) == ("Hel", "m")

    async def collect() -> Reply:
        stream = AsyncReplyStream.from_events(events, error=CUT)
        with pytest.raises(StreamTruncatedError):
            await stream.collect()
        return stream.partial()

    assert asyncio.run(collect()) == stream.partial()


def test_text_may_be_left_and_the_rest_collected():
    stream = ReplyStream.from_events([text("t", "Hel"), text("t", "lo"), DONE])
    assert next(stream.text()) == "Hel"
    assert stream.collect().text == "Hello"


def test_text_is_yielded_then_collected():
    events = [STARTED, text("t", "Hel"), text("t", "lo"), DONE]
    stream = ReplyStream.from_events(events)
    with stream:
        assert "".join(stream.text()) == "Hello"
    whole = stream.collect()  # the stream is closed, but it was read to its end
    assert whole == ReplyStream.from_events(events).collect()
    assert whole.finish_reason

    async def collect() -> Reply:
        stream = AsyncReplyStream.from_events(events)
        async for _ in stream.text():
            pass
        return await stream.collect()

    assert asyncio.run(collect()) == whole


def test_text_is_yielded_then_collected_over_a_socket():
    with LocalOrq() as server, OrqCore("key", server_url=server.url) as core:
        server.on(create_reply).stream([STARTED, text("t", "Hel"), text("t", "lo"), DONE])
        request: Any = {"conversation_id": "conv_01", "message": {"role": "user", "parts": []}, "model": "m"}
        with create_reply(core, request).unwrap() as stream:
            assert "".join(stream.text()) == "Hello"
        assert stream.collect().text == "Hello"


def test_a_second_collect_is_refused_and_loses_nothing():
    stream = ReplyStream.from_events([text("t", "Hello"), DONE])
    stream.collect()
    with pytest.raises(StreamError, match="already read"):
        stream.collect()
    assert stream.partial().text == "Hello"


def test_a_rest_is_not_collected_as_the_reply():
    events = [text("t", "Hel"), text("t", "lo"), DONE]
    stream = ReplyStream.from_events(events)
    next(iter(stream))
    with pytest.raises(StreamError, match="Events of this stream were already read"):
        stream.collect()
    assert stream.partial() == Reply(parts=[])
    assert list(stream.text()) == ["lo"]  # the stream can still be read

    async def collect() -> None:
        stream = AsyncReplyStream.from_events(events)
        async for _ in stream:
            break
        with pytest.raises(StreamError, match="Events of this stream were already read"):
            await stream.collect()

    asyncio.run(collect())


def test_a_rest_is_not_collected_as_the_reply_over_a_socket():
    with LocalOrq() as server, OrqCore("key", server_url=server.url) as core:
        server.on(create_reply).stream([STARTED, text("t", "Hel"), text("t", "lo"), DONE])
        request: Any = {"conversation_id": "conv_01", "message": {"role": "user", "parts": []}, "model": "m"}
        with create_reply(core, request).unwrap() as stream:
            next(iter(stream))
            with pytest.raises(StreamError, match="Events of this stream were already read"):
                stream.collect()
