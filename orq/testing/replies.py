"""Make the events of replies: text word by word, tool calls, and failures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..models.chat_completions import ChatCompletionChunk, ChatCompletionChunkChoice, ChatCompletionDelta
from ..models.parts import PartDelta, ReasoningPart, TextPart
from ..models.response_events import (
    PartDeltaEvent,
    PartDeltaEventData,
    PartDoneEvent,
    PartDoneEventData,
    ResponseDoneEvent,
    ResponseDoneEventData,
    ResponseFailedEvent,
    ResponseFailedEventData,
    ResponseStartedEvent,
    ResponseStartedEventData,
    ResponseStreamingEvent,
    ToolDoneEvent,
    ToolDoneEventData,
    ToolFailedEvent,
    ToolFailedEventData,
    ToolStartedEvent,
    ToolStartedEventData,
)
from ..models.usage import CompletionUsage

_AT = "2026-01-01T00:00:00.000Z"
_MODEL = "openai/gpt-4o"


def text_reply(
    text: str,
    *,
    reasoning: str = "",
    model: str = _MODEL,
    finish_reason: str = "stop",
    usage: CompletionUsage | None = None,
) -> list[ResponseStreamingEvent]:
    """Return the events of a reply with its `reasoning` and then its `text`, one word per event."""
    thought = _part("part_reasoning", [ReasoningPart(reasoning=piece) for piece in words(reasoning)])
    said = _part("part_text", [TextPart(text=piece) for piece in words(text)])
    whole: list[ResponseStreamingEvent] = []
    if reasoning:
        whole += [*thought, _part_done("part_reasoning", ReasoningPart(reasoning=reasoning, id="part_reasoning"))]
    if text:
        whole += [*said, _part_done("part_text", TextPart(text=text, id="part_text"))]
    done = ResponseDoneEventData(finish_reason=finish_reason, usage=usage)
    return [_started(model), *whole, ResponseDoneEvent(timestamp=_AT, data=done)]


def failed_reply(error: str, *, code: int = 500, text: str = "", model: str = _MODEL) -> list[ResponseStreamingEvent]:
    """Return the events of a reply that fails in the stream after this `text`."""
    data = ResponseFailedEventData(error=error, code=code)
    said = _part("part_text", [TextPart(text=piece) for piece in words(text)])
    return [_started(model), *said, ResponseFailedEvent(timestamp=_AT, data=data)]


def tool_use(
    name: str,
    arguments: Mapping[str, Any],
    *,
    result: Any = None,
    error: str | None = None,
    call_id: str = "call_01",
) -> list[ResponseStreamingEvent]:
    """Return the events of one tool call with its result or `error`.

    Insert them into the events of a reply.
    """
    tool_id = f"tool_{name}"
    started = ToolStartedEventData(tool_id=tool_id, tool_call_id=call_id, arguments=dict(arguments), tool_name=name)
    ended: ResponseStreamingEvent
    if error is None:
        done = ToolDoneEventData(tool_id=tool_id, tool_call_id=call_id, result=result)
        ended = ToolDoneEvent(timestamp=_AT, data=done)
    else:
        failed = ToolFailedEventData(tool_id=tool_id, tool_call_id=call_id, error=error)
        ended = ToolFailedEvent(timestamp=_AT, data=failed)
    return [ToolStartedEvent(timestamp=_AT, data=started), ended]


def chat_chunks(text: str, *, model: str = _MODEL, finish_reason: str = "stop") -> list[ChatCompletionChunk]:
    """Return the chunks of a streamed chat completion with this `text`, one word per chunk."""
    said = [_chunk(model, ChatCompletionDelta(role="assistant", content=piece)) for piece in words(text)]
    return [*said, _chunk(model, ChatCompletionDelta(), finish_reason)]


def _started(model: str) -> ResponseStartedEvent:
    data = ResponseStartedEventData(
        response_id="resp_01",
        task_id="task_01",
        model=model,
        workflow_run_id="run_01",
        user_message_id="msg_user",
        assistant_message_id="msg_assistant",
    )
    return ResponseStartedEvent(timestamp=_AT, data=data)


def _part(part_id: str, deltas: list[Any]) -> list[ResponseStreamingEvent]:
    return [PartDeltaEvent(timestamp=_AT, data=PartDeltaEventData(part_id=part_id, delta=delta)) for delta in deltas]


def _part_done(part_id: str, part: PartDelta) -> PartDoneEvent:
    return PartDoneEvent(timestamp=_AT, data=PartDoneEventData(part_id=part_id, part=part))


def _chunk(model: str, delta: ChatCompletionDelta, finish_reason: str | None = None) -> ChatCompletionChunk:
    choice = ChatCompletionChunkChoice(index=0, delta=delta, finish_reason=finish_reason)
    return ChatCompletionChunk(
        id="chat_01", choices=[choice], created=1767225600, model=model, object="chat.completion.chunk"
    )


def words(text: str) -> list[str]:
    """Split after each word. The joined pieces are the text."""
    return re.findall(r"\A\s*\S+\s*|\S+\s*", text) or ([text] if text else [])
