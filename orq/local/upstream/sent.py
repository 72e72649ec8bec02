"""Convert a question to the body of a chat completion for the upstream.

This module does no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..chat_model.question import Message, Question
from ..http_problem import HttpProblem
from .media import content_of

OF_THE_SERVICE = frozenset(
    (
        *("fallbacks", "fallback_on_codes", "retry", "cache", "cache_control", "load_balancer", "timeout", "orq"),
        *("guardrails", "plugins", "moderation", "prompt", "variables", "thinking", "reasoning", "modalities"),
        *("include", "conversation", "context_management", "max_tool_calls", "truncation", "stream_options"),
        *("identity", "thread", "session_id", "knowledge", "memory"),
    )
)
"""Settings that only the service or other APIs than chat completions have."""
_NAMED = "named:"


def body_of(question: Question, model: str, drop: Collection[str]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the body to send, and the names of changed settings.

    Names in `drop` are left out, because some upstreams refuse unknown settings.
    """
    choice, changed = _choice(question)
    settings = {name: value for name, value in question.settings.items() if name not in OF_THE_SERVICE}
    body: dict[str, Any] = {
        "model": model,
        "messages": [_message(one, f"messages[{place}]") for place, one in enumerate(question.messages)],
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    if question.tools:
        body["tools"] = [
            {
                "type": "function",
                "function": {
                    "name": tool.name,
                    **({"description": tool.description} if tool.description else {}),
                    "parameters": tool.parameters or {"type": "object", "properties": {}},
                },
            }
            for tool in question.tools
        ]
        if choice != "auto":
            body["tool_choice"] = choice
        if not question.parallel:
            body["parallel_tool_calls"] = False
    if question.format is not None:
        body["response_format"] = _format(question.format)
    if question.max_tokens is not None and "max_completion_tokens" not in settings:
        body["max_tokens"] = question.max_tokens
    if question.stop:
        body["stop"] = list(question.stop)
    if question.seed is not None:
        body["seed"] = question.seed + question.choice
    return {name: value for name, value in {**body, **settings}.items() if name not in drop}, changed


def _choice(question: Question) -> tuple[Any, tuple[str, ...]]:
    """Return the tool choice for the upstream. Some servers do not accept the name of a tool."""
    choice = question.tool_choice
    names = [tool.name for tool in question.tools]
    if choice not in ("auto", "none") and not names:
        raise HttpProblem(400, f"tool_choice is {choice}, but there are no tools.", param="tool_choice", code=None)
    if not choice.startswith(_NAMED):
        return choice, ()
    name = choice.removeprefix(_NAMED)
    if name not in names:
        raise HttpProblem(
            400, f"tool_choice names the tool {name!r}, which is not in tools.", param="tool_choice", code=None
        )
    if len(names) == 1:
        return "required", ("tool_choice",)
    return {"type": "function", "function": {"name": name}}, ()


def _format(given: str | Mapping[str, Any]) -> dict[str, Any]:
    if isinstance(given, str):
        return {"type": given}
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": given}}


def _message(one: Message, where: str) -> dict[str, Any]:
    role = "system" if one.role == "developer" else one.role
    message: dict[str, Any] = {"role": role, "content": content_of(one.parts, where) if one.parts else one.text}
    if one.calls:
        message["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments or "{}"}}
            for call in one.calls
        ]
    if one.call_id is not None:
        message["tool_call_id"] = one.call_id
    if one.name:
        message["name"] = one.name
    return message
