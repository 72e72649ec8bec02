"""Span attributes of model calls, as OpenTelemetry's GenAI conventions define them.

They are made from requests and answers, without I/O. `orq.otel` puts them on spans. The names are those of
https://github.com/open-telemetry/semantic-conventions-genai (status: Development).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypedDict
from urllib.parse import unquote

import msgspec

from ._contents import shortened, without_contents
from ._engine.multipart import Parts
from ._engine.operation import split_path
from ._extras import Elsewhere
from .convert import to_dict
from .middleware import Request
from .texts import _choice_text

Attributes = dict[str, Any]

OPERATIONS: Mapping[str, str] = {
    "agents_create": "create_agent",
    "agents_responses_create": "invoke_agent",
    "agents_run": "invoke_agent",
    "agents_stream": "invoke_agent",
    "agents_stream_run": "invoke_agent",
    "conversations_create_conversation_response": "chat",
    "deployments_invoke": "chat",
    "deployments_stream": "chat",
    "knowledge_search": "retrieval",
    "responses_create": "chat",
    "router_audio_speech_create": "generate_content",
    "router_audio_transcriptions_create": "generate_content",
    "router_audio_translations_create": "generate_content",
    "router_chat_completions_create": "chat",
    "router_completions_create": "text_completion",
    "router_embeddings_create": "embeddings",
    "router_images_edits_create": "generate_content",
    "router_images_generations_create": "generate_content",
    "router_images_variations_create": "generate_content",
    "router_responses_create": "chat",
}
"""`gen_ai.operation.name` of the operations that use a model. The others are plain HTTP calls."""


class _RequestFields(TypedDict, total=False):
    """The fields of a request that become attributes; msgspec skips all others."""

    model: Any
    key: Any
    conversation: Any
    max_tokens: Any
    max_completion_tokens: Any
    max_output_tokens: Any
    temperature: Any
    top_p: Any
    top_k: Any
    frequency_penalty: Any
    presence_penalty: Any
    seed: Any
    n: Any
    stream: Any


class _MessageFields(msgspec.Struct):
    """The fields of a request that hold messages."""

    instructions: Any = None
    system_prompt: Any = None
    prefix_messages: Any = None
    messages: Any = None
    message: Any = None
    input: Any = None
    prompt: Any = None
    query: Any = None


_UNDER, _OVER, _NUMERIC = -1 << 63, 1 << 63, (int, float)
_REQUEST, _MESSAGES = msgspec.json.Decoder(_RequestFields), msgspec.json.Decoder(_MessageFields)

_NUMBERS = (
    ("max_output_tokens", "gen_ai.request.max_tokens"),
    ("max_completion_tokens", "gen_ai.request.max_tokens"),
    ("max_tokens", "gen_ai.request.max_tokens"),  # the last one of several is used
    ("temperature", "gen_ai.request.temperature"),
    ("top_p", "gen_ai.request.top_p"),
    ("top_k", "gen_ai.request.top_k"),
    ("frequency_penalty", "gen_ai.request.frequency_penalty"),
    ("presence_penalty", "gen_ai.request.presence_penalty"),
    ("seed", "gen_ai.request.seed"),
)


def operation_attributes(operation: str) -> Attributes:
    """Return the attributes that all calls of an operation share."""
    return {"gen_ai.operation.name": OPERATIONS[operation], "gen_ai.provider.name": "orq"}


def request_attributes(operation: str, request: Request | None, path: str) -> Attributes:
    """Return the attributes of a request, or {} without one. `path` is the operation's template."""
    attributes: Attributes = {}
    if request is None:
        return attributes
    body = _fields(request)
    ids = _path_values(path, request.url) if "{" in path else {}
    if (model := body.get("model")) and isinstance(model, str):
        attributes["gen_ai.request.model"] = model
    for source, name in _NUMBERS:  # plain loops here and below save time in each call of a model
        if source in body and _is_number(value := body[source]):
            attributes[name] = value
    if "n" in body and (count := body["n"]) != 1 and _is_number(count):
        attributes["gen_ai.request.choice.count"] = int(count)
    if "stream" in body and body["stream"] is True:
        attributes["gen_ai.request.stream"] = True
    if conversation := ids.get("conversation_id") or ("conversation" in body and _text(body["conversation"], "id")):
        attributes["gen_ai.conversation.id"] = conversation
    if operation.startswith("agents_"):
        agent = ids.get("agent_key") or ids.get("key") or body.get("key")
        attributes.update({"gen_ai.agent.name": agent} if isinstance(agent, str) and agent else {})
    return attributes


def tool_attributes(call_id: str, name: str, description: str) -> Attributes:
    """Return the attributes of a tool call."""
    told = {"gen_ai.tool.description": description} if description else {}
    return told | {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": name,
        "gen_ai.tool.type": "function",
        "gen_ai.tool.call.id": call_id,
    }


def tool_content(what: str, text: str) -> Attributes:
    """Return the `arguments` or the `result` of a tool call, without contents of files."""
    return {f"gen_ai.tool.call.{what}": shortened(text)}


def _fields(request: Request) -> Mapping[str, Any]:
    if isinstance(request.parts, Parts):
        form = {name: content for name, (file, content, _) in request.parts.files if file is None}
        return msgspec.convert(form, _RequestFields)
    try:
        return _REQUEST.decode(request.body or b"{}")
    except msgspec.DecodeError:  # the body is a list, or not ours
        return {}


def _path_values(template: str, url: str) -> dict[str, str]:
    """Return the values in a URL at the names of its template."""
    texts, names = split_path(template)
    match = re.search("([^/?]+)".join(map(re.escape, texts)) + r"(?:\?|$)", url)
    return dict(zip(names, map(unquote, match.groups()), strict=True)) if match else {}


def _is_number(value: Any) -> bool:
    """Tell whether a span can hold a number. Integers of more than 64 bits fail the whole batch."""
    return value.__class__ in _NUMERIC and _UNDER <= value < _OVER  # this excludes bools, NaN and infinity


def _text(value: Any, field: str) -> str | None:
    value = value.get(field) if isinstance(value, dict) else value
    return value if isinstance(value, str) else None


# --- the answer -------------------------------------------------------------------------------------------------------

_USAGE = (
    ("gen_ai.usage.input_tokens", ("input_tokens", "prompt_tokens"), ""),
    ("gen_ai.usage.output_tokens", ("output_tokens", "completion_tokens"), ""),
    ("gen_ai.usage.cache_read.input_tokens", ("input_tokens_details", "prompt_tokens_details"), "cached_tokens"),
    (
        "gen_ai.usage.reasoning.output_tokens",
        ("output_tokens_details", "completion_tokens_details"),
        "reasoning_tokens",
    ),
)


_ANSWER = ("model", "response_id", "id", "usage", "choices", "finish_reason", "incomplete_details", "data", "response")


def add_answer(found: Attributes, reasons: dict[int, str], value: Any) -> None:
    """Add an answer, or an event of a stream. Later values replace earlier ones."""
    if fields := _answer_fields(_class(value)):
        _add(found, reasons, value, fields)
        for part in ("data", "response"):
            if part in fields and (inner := getattr(value, part, None)) is not None:
                _add(found, reasons, inner, _answer_fields(_class(inner)))


def _add(found: Attributes, reasons: dict[int, str], value: Any, fields: frozenset[str]) -> None:
    model = getattr(value, "model", None) if "model" in fields else None
    if isinstance(model, str):
        found["gen_ai.response.model"] = model
    name = getattr(value, "response_id", None) if "response_id" in fields else None
    name = name or (getattr(value, "id", None) if model is not None else None)
    if isinstance(name, str):
        found["gen_ai.response.id"] = name
    if "usage" in fields and (usage := getattr(value, "usage", None)):
        for attribute, source, inner in _usage_fields(_class(usage)):
            number = getattr(usage, source, None)
            if inner and number is not None:
                number = getattr(number, inner, None)
            if type(number) is int and _UNDER <= number < _OVER:
                found[attribute] = number
            elif number is not None and _is_number(number):
                found[attribute] = int(number)
    if "choices" in fields:
        for place, choice in enumerate(_list(getattr(value, "choices", None))):
            if isinstance(reason := getattr(choice, "finish_reason", None), str):
                index = getattr(choice, "index", None)
                reasons[index if isinstance(index, int) else place] = reason
    reason = getattr(value, "finish_reason", None) if "finish_reason" in fields else None
    if not reason and "incomplete_details" in fields:
        reason = getattr(getattr(value, "incomplete_details", None), "reason", None)
    if isinstance(reason, str):
        reasons[0] = reason


def finish_reasons(reasons: Mapping[int, str]) -> list[str]:
    """Return the reasons in the order of the choices."""
    return [*reasons.values()] if len(reasons) == 1 else [reasons[index] for index in sorted(reasons)]


def _class(value: Any) -> type:
    """Return the class that lists a value's fields; `object` if the value has unknown fields."""
    return object if getattr(value, "__dict__", None) else value.__class__


def _may_have(cls: type, name: str) -> bool:
    """Tell whether a class may have an attribute. Reading an `Elsewhere` would cost 0.4 us."""
    if not issubclass(cls, msgspec.Struct) or hasattr(cls, "__getattr__"):
        return True
    return hasattr(cls, name) and not isinstance(getattr(cls, name), Elsewhere)


@cache
def _answer_fields(cls: type) -> frozenset[str]:
    return frozenset(name for name in _ANSWER if _may_have(cls, name))


@cache
def _usage_fields(cls: type) -> tuple[tuple[str, str, str], ...]:
    """Return attribute, field and inner field of all values in a usage, the most reliable last."""
    return tuple(
        (attribute, source, inner)
        for attribute, sources, inner in _USAGE
        for source in reversed(sources)
        if _may_have(cls, source)
    )


def _get(value: Any, *names: str) -> Any:
    """Follow attributes; return None where one is missing."""
    for name in names:
        value = getattr(value, name, None)
    return value


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


# --- messages, if the program asks for them --------------------------------------------------------------------------


def input_messages(request: Request) -> Attributes:
    """Return the messages of a request as JSON, in the form of the conventions."""
    try:
        body = _MESSAGES.decode(request.body or b"{}")
    except msgspec.DecodeError:
        return {}
    spoken = [*_messages(body.prefix_messages), *_messages(body.messages), *_messages(body.message)]
    spoken += [*_messages(body.input), *_messages(body.prompt), *_messages(body.query)]
    orders = [part for text in (body.instructions, body.system_prompt) for part in _parts(text)]
    found = {"gen_ai.input.messages": spoken, "gen_ai.system_instructions": orders}
    return {name: msgspec.json.encode(value).decode() for name, value in found.items() if value}


class OutputMessages:
    """Joins the messages of an answer, whole or from the events of a stream."""

    def __init__(self) -> None:
        from .replies import ReplyBuilder  # it imports models

        self._reply = ReplyBuilder()
        self._choices: dict[int, str] = {}
        self._output: list[Any] = []

    def add(self, value: Any) -> None:
        """Add an answer, or an event of a stream."""
        self._reply.add(value)
        for one in (value, _get(value, "response")):
            if output := _get(one, "output"):
                self._output = list(_messages(to_dict(output, wire=True), "assistant"))
        for place, choice in enumerate(_list(_get(value, "choices"))):
            number = _get(choice, "index")
            number = number if isinstance(number, int) else place
            self._choices[number] = self._choices.get(number, "") + _choice_text(choice)

    def attributes(self, reasons: list[str]) -> Attributes:
        """Return the messages as JSON, in the form of the conventions."""
        messages = self._output or [
            {"role": "assistant", "parts": list(_parts(text))} for _, text in sorted(self._choices.items())
        ]
        reply = self._reply.reply()
        if reply.parts or reply.tool_calls:
            calls = [
                {"type": "tool_call", "id": call.id, "name": to_dict(call).get("name", call.tool_id)}
                | ({"arguments": call.arguments} if call.arguments is not None else {})
                for call in reply.tool_calls
            ]
            messages = [{"role": "assistant", "parts": [*_parts(to_dict(reply.parts, wire=True)), *calls]}]
        for index, message in enumerate(messages):
            message["finish_reason"] = (
                reasons[index] if index < len(reasons) else "stop" if not reasons else reasons[-1]
            )
        return {"gen_ai.output.messages": msgspec.json.encode(messages).decode()} if messages else {}


def _messages(data: Any, role: str = "user") -> Iterator[dict[str, Any]]:
    """Convert messages of any service to the form of the conventions."""
    for one in data if isinstance(data, list) else [data]:
        if isinstance(one, dict):
            content = next((one[name] for name in ("content", "parts") if one.get(name) is not None), None)
            who = one.get("role") if isinstance(one.get("role"), str) else role
            yield {"role": who, "parts": list(_parts([one] if content is None else content))}
        elif isinstance(one, str):
            yield {"role": role, "parts": list(_parts(one))}


def _parts(data: Any) -> Iterator[dict[str, Any]]:
    for one in data if isinstance(data, list) else [data]:
        if isinstance(one, str):
            yield {"type": "text", "content": shortened(one)}
        elif isinstance(one, dict):
            kind = next((one[name] for name in ("type", "kind") if isinstance(one.get(name), str)), "other")
            text = next((one[name] for name in ("text", "reasoning") if isinstance(one.get(name), str)), None)
            plain = kind.removeprefix("input_").removeprefix("output_")
            if plain in ("text", "reasoning") and text is not None:
                yield {"type": plain, "content": shortened(text)}
            else:
                yield {**without_contents(one), "type": shortened(kind)}
