"""Handlers for chat completions, whole and streamed as chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from ..._engine.operation import Events
from ..answers import END
from ..call import Answer, Handler, LocalCall
from ..chat_model.interface import WholeAnswer, collect_parts
from ..chat_model.question import (
    CallArguments,
    CallStart,
    Done,
    Message,
    Part,
    Question,
    Reasoning,
    Text,
    ToolCall,
    ToolSpec,
    Usage,
)
from ..http_problem import HttpProblem
from .asking import (
    begin,
    check_metadata,
    check_model,
    in_range,
    not_honoured,
    parts_of,
    paused,
    refused,
    stream_error,
    text_of,
)

_HONOURED = (
    *("messages", "max_tokens", "max_completion_tokens", "n", "response_format", "seed", "stop", "stream_options"),
    *("reasoning_effort", "thinking", "reasoning", "tools", "tool_choice", "parallel_tool_calls", "variables"),
)
_AS_SENT = ("max_completion_tokens", "response_format")
"""Settings that a real model gets unchanged."""
_NEVER = {
    "functions": "deprecated; send tools",
    "function_call": "deprecated; send tool_choice",
    "audio": "this server does not speak; leave it out",
}
_MOST_CHOICES = 128


def question_of(body: Mapping[str, Any]) -> Question:
    """Return the question in a body of chat completions.

    Raise `HttpProblem` for unsupported settings.
    """
    for name, hint in _NEVER.items():
        if body.get(name) is not None:
            raise refused(name, hint)
    if body.get("logprobs") or body.get("top_logprobs"):
        raise refused("logprobs", "must be left out, because the local server has no probabilities")
    if "audio" in (body.get("modalities") or ()):
        raise refused("modalities", "must be text, because the local server makes no speech here")
    check_metadata(body)
    limits = [in_range(body, name, 1, 1 << 53) for name in ("max_completion_tokens", "max_tokens")]
    stop = body.get("stop") or ()
    tools, choice = _tools(body)
    return Question(
        model=body["model"],
        messages=messages_of(body["messages"], body.get("variables")),
        tools=tools,
        tool_choice=choice,
        parallel=body.get("parallel_tool_calls") is not False,
        format=_format(body.get("response_format") or {}),
        max_tokens=next((limit for limit in limits if limit is not None), None),
        stop=(stop,) if isinstance(stop, str) else tuple(stop),
        reasoning=wants_reasoning(body),
        seed=body.get("seed"),
        settings=settings_of(body, _HONOURED) | {name: body[name] for name in _AS_SENT if body.get(name) is not None},
    )


def messages_of(given: list[Any], variables: Mapping[str, Any] | None = None) -> tuple[Message, ...]:
    """Return the messages of a chat from plain data."""
    found = []
    for one in given:
        calls = tuple(
            ToolCall(str(call.get("id", "")), made["name"] or "", made.get("arguments") or made.get("input") or "{}")
            for call in one.get("tool_calls") or ()
            if (made := call.get("function") or call.get("custom"))
        )
        content = one.get("content")
        text, parts = text_of(content, variables), parts_of(content, variables)
        found.append(Message(str(one.get("role")), text, calls, one.get("tool_call_id"), one.get("name"), parts))
    return tuple(found)


def wants_reasoning(body: Mapping[str, Any]) -> bool:
    """Return whether a request asks for reasoning in any supported way."""
    return _effort(body) not in (None, "none") or (body.get("thinking") or {}).get("type") in ("enabled", "adaptive")


def settings_of(body: Mapping[str, Any], honoured: Iterable[str]) -> dict[str, Any]:
    """Return the settings that this server does not honour. A real model may honour them."""
    settings = {name: body[name] for name in not_honoured(body, honoured) if name in body}
    return settings if _effort(body) is None else {**settings, "reasoning_effort": _effort(body)}


def _effort(body: Mapping[str, Any]) -> Any:
    return body.get("reasoning_effort") or (body.get("reasoning") or {}).get("effort")


def _tools(body: Mapping[str, Any]) -> tuple[tuple[ToolSpec, ...], str]:
    found = []
    for place, tool in enumerate(body.get("tools") or ()):
        if "function" not in tool:
            raise refused(f"tools[{place}].type", "must be function, because the local server calls no other tools")
        made = tool["function"]
        found.append(ToolSpec(made["name"], made.get("description") or "", made.get("parameters") or {}))
    choice = body.get("tool_choice") or "auto"
    if isinstance(choice, str):
        return tuple(found), choice
    if allowed := choice.get("allowed_tools"):
        names = [(one.get("function") or one).get("name") for one in allowed["tools"]]
        return tuple(tool for tool in found if tool.name in names), allowed.get("mode", "auto")
    return tuple(found), "named:" + (choice.get("function") or choice.get("custom") or choice)["name"]


def _format(given: Mapping[str, Any]) -> Any:
    if given.get("type") == "json_schema":
        return given["json_schema"].get("schema") or {}
    return "json_object" if given.get("type") == "json_object" else None


async def create(call: LocalCall) -> Answer:
    """Answer a chat."""
    body, clock = call.body, call.server.clock
    check_model(call.server.chat_model, body["model"])
    asked = question_of(body)
    count = in_range(body, "n", 1, _MOST_CHOICES) or 1
    questions = [replace(asked, choice=index) for index in range(count)]
    coming = [await begin(call.server.chat_model, one, clock) for one in questions]
    head = {"id": f"chatcmpl-{clock.new_ulid()}", "created": clock.now() // 1000, "model": body["model"]}
    ignored = not_honoured(body, _HONOURED)
    if isinstance(call.operation.answer, Events):
        return Answer(kind="computed", ignored=ignored, events=_chunks(call, head, coming))
    wholes = [await collect_parts(one) for one in coming]
    choices = [
        {"index": index, "message": _message(one), "logprobs": None, "finish_reason": one.done.finish}
        for index, one in enumerate(wholes)
    ]
    usage = usage_of([one.done for one in wholes])
    return Answer(
        kind="computed",
        ignored=ignored,
        value={**head, "object": "chat.completion", "choices": choices, "usage": usage},
    )


def _message(one: WholeAnswer) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": one.text or (None if one.calls else ""), "refusal": None}
    if one.reasoning:
        message["reasoning"] = one.reasoning
    if one.calls:
        message["tool_calls"] = tool_calls_of(one.calls)
    return message


def tool_calls_of(calls: tuple[ToolCall, ...]) -> list[dict[str, Any]]:
    """Return tool calls in the form of chat messages."""
    return [
        {"id": made.id, "type": "function", "function": {"name": made.name, "arguments": made.arguments}}
        for made in calls
    ]


def usage_of(ends: list[Done]) -> dict[str, Any]:
    """Return the usage of all answers to one prompt."""
    usage = [end.usage for end in ends] or [Usage()]
    prompt, completion = usage[0].prompt, sum(one.completion for one in usage)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": usage[0].cached},
        "completion_tokens_details": {"reasoning_tokens": sum(one.reasoning for one in usage)},
    }


async def _chunks(call: LocalCall, head: dict[str, Any], coming: list[AsyncIterator[Part]]) -> AsyncIterator[Any]:
    counted = bool((call.body.get("stream_options") or {}).get("include_usage"))
    head = {**head, "object": "chat.completion.chunk"}
    rest: dict[str, Any] = {"usage": None} if counted else {}

    def chunk(index: int, delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
        choice = {"index": index, "delta": delta, "logprobs": None, "finish_reason": finish}
        return {**head, "choices": [choice], **rest}

    ends = []
    try:
        for index, one in enumerate(coming):
            begun = said = False
            async for part in one:
                for pause in paused(call, part):
                    yield pause
                if not begun:
                    begun = True
                    yield chunk(index, {"role": "assistant", "content": "" if isinstance(part, Text) else None})
                said = said or isinstance(part, (Text, CallStart))
                if isinstance(part, Done):
                    ends.append(part)
                    yield chunk(index, {} if said else {"content": ""}, part.finish)
                else:
                    yield chunk(index, _delta(part))
    except HttpProblem as failure:
        yield {"error": stream_error(failure)}
        yield END
        return
    if counted:
        yield {**head, "choices": [], "usage": usage_of(ends)}


def _delta(part: Part) -> dict[str, Any]:
    match part:
        case Text(text):
            return {"content": text}
        case Reasoning(text):
            return {"reasoning": text}
        case CallStart(index, id, name):
            made: dict[str, Any] = {"index": index, "id": id, "type": "function"}
            return {"tool_calls": [{**made, "function": {"name": name, "arguments": ""}}]}
        case CallArguments(index, text):
            return {"tool_calls": [{"index": index, "function": {"arguments": text}}]}
        case Done():
            return {}


HANDLERS: Mapping[str, Handler] = {"router_chat_completions_create": create}
