"""Read a request of the Responses API: items as messages, tools, and the answer's format."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from ..chat_model.question import Message, Question, ToolCall, ToolSpec
from .asking import check_metadata, in_range, parts_of, refused, text_of
from .chat import settings_of, wants_reasoning

HONOURED = (
    *("input", "instructions", "tools", "tool_choice", "parallel_tool_calls", "text", "max_output_tokens", "reasoning"),
    *("thinking", "stop_sequences", "variables", "previous_response_id", "store", "background"),
)
CUSTOM = {"type": "object", "properties": {"input": {"type": "string"}}, "required": ["input"]}
"""The arguments of a custom tool, which takes any text, in the form for the model."""

_READ = ("message", "function_call", "custom_tool_call", "function_call_output", "custom_tool_call_output")
_OF_AGENTS = ("mcp_approval_request", "mcp_approval_response", "mcp_call")
_COMPACTED = "orq-local:"


def question_of(body: Mapping[str, Any], history: Sequence[Message] = (), model: str = "") -> Question:
    """Return the question of a request, after the messages of earlier responses."""
    if body.get("top_logprobs"):
        raise refused("top_logprobs", "must be left out, because the local server has no probabilities")
    if body.get("background") and body.get("store") is False:
        raise refused(
            "background", "must not be set with store=false, because a response in the background has to be stored"
        )
    check_metadata(body)
    instructions = body.get("instructions")
    first = [Message("system", text_of(instructions, body.get("variables")))] if instructions else []
    tools, choice = _tools(body)
    return Question(
        model=model,
        messages=(*first, *history, *messages_of(body.get("input"), body.get("variables"))),
        tools=tools,
        tool_choice=choice,
        parallel=body.get("parallel_tool_calls") is not False,
        format=_format((body.get("text") or {}).get("format") or {}),
        max_tokens=in_range(body, "max_output_tokens", 1, 1 << 53),
        stop=tuple(body.get("stop_sequences") or ()),
        reasoning=wants_reasoning(body),
        settings=settings_of(body, HONOURED),
    )


def messages_of(given: Any, variables: Mapping[str, Any] | None = None) -> tuple[Message, ...]:
    """Return the messages of an input. Other items are left out."""
    if given is None or isinstance(given, str):
        return (Message("user", text_of(given, variables)),) if given else ()
    found: list[Message] = []
    for item in given:
        kind = item.get("type") or "message"
        if kind == "message":
            said = item.get("content")
            text, parts = text_of(said, variables), parts_of(said, variables)
            found.append(Message(str(item.get("role")), text, name=item.get("name"), parts=parts))
        elif kind in ("function_call", "custom_tool_call"):
            arguments = item.get("arguments") or json.dumps({"input": item.get("input", "")})
            call = ToolCall(item["call_id"], item["name"], arguments)
            if found and found[-1].calls:  # Calls that were made at once belong to one message.
                found[-1] = msgspec.structs.replace(found[-1], calls=(*found[-1].calls, call))
            else:
                found.append(Message("assistant", calls=(call,)))
        elif kind in ("function_call_output", "custom_tool_call_output"):
            found.append(Message("tool", text_of(item.get("output"), variables), call_id=item.get("call_id")))
        elif kind == "compaction":
            found += _unpacked(item["encrypted_content"])
    return tuple(found)


def packed(messages: Sequence[Message]) -> str:
    """Return messages as the content of a compaction item, which only this server can read."""
    return base64.b64encode(_COMPACTED.encode() + msgspec.json.encode(messages)).decode()


def plain(messages: Sequence[Message]) -> Any:
    """Return messages in the form in which they are stored."""
    return msgspec.to_builtins(messages)


def restored(stored: Any) -> tuple[Message, ...]:
    """Return stored messages."""
    return msgspec.convert(stored, tuple[Message, ...])


def for_agent(body: Mapping[str, Any], question: Question, asked: Question) -> Question:
    """Return the question to an agent. Fields that the request does not set come from the agent."""
    given = {name: getattr(question, name) for name, field in _SETS.items() if body.get(field) is not None}
    return msgspec.structs.replace(
        asked,
        messages=(*asked.messages, *question.messages),
        tools=(*asked.tools, *question.tools),
        settings={**asked.settings, **question.settings},
        **given,
    )


_SETS = {
    "tool_choice": "tool_choice",
    "parallel": "parallel_tool_calls",
    "format": "text",
    "max_tokens": "max_output_tokens",
    "stop": "stop_sequences",
    "reasoning": "reasoning",
}
"""The fields of a request that override an agent's settings."""


def unread(body: Mapping[str, Any]) -> list[str]:
    """Return the names of tools and items that have no effect here."""
    given = body.get("input")
    kinds = [str(one.get("type") or "message") for one in given] if isinstance(given, list) else []
    if "item_reference" in kinds:
        raise refused(
            "input.item_reference",
            "cannot be used, because single items are not stored. Send the item, or previous_response_id",
        )
    agent = _OF_AGENTS if str(body.get("model")).startswith("agent/") else ()
    items = [f"input.{kind}" for kind in kinds if kind not in (*_READ, *agent, "compaction", "reasoning")]
    hosted = [
        f"tools.{one.get('type')}" for one in body.get("tools") or () if one.get("type") not in ("function", "custom")
    ]
    return list(dict.fromkeys([*items, *hosted]))


def function_tools(body: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the kind and the definition of each tool that can be called.

    Other tools run only at the service.
    """
    return [(str(one["type"]), one) for one in body.get("tools") or () if one.get("type") in ("function", "custom")]


def _unpacked(content: str) -> tuple[Message, ...]:
    try:
        text = base64.b64decode(content, validate=True).removeprefix(_COMPACTED.encode())
        return msgspec.json.decode(text, type=tuple[Message, ...])
    except (ValueError, msgspec.DecodeError):
        raise refused("input.encrypted_content", "was not made by this server") from None


def _tools(body: Mapping[str, Any]) -> tuple[tuple[ToolSpec, ...], str]:
    found = []
    for kind, tool in function_tools(body):
        schema = CUSTOM if kind == "custom" else tool.get("parameters") or {}
        found.append(ToolSpec(tool["name"], tool.get("description") or "", schema))
    choice = body.get("tool_choice") or "auto"
    if isinstance(choice, str):
        return tuple(found), choice
    if choice.get("type") == "allowed_tools":
        names = [one.get("name") for one in choice["tools"]]
        return tuple(tool for tool in found if tool.name in names), choice.get("mode", "auto")
    if "name" not in choice or "server_label" in choice:
        raise refused(
            "tool_choice", f"{choice.get('type')} names a tool of the service, which the local server cannot run"
        )
    return tuple(found), f"named:{choice['name']}"


def _format(given: Mapping[str, Any]) -> Any:
    if given.get("type") == "json_schema":
        return given.get("schema") or {}
    return "json_object" if given.get("type") == "json_object" else None
