"""What a request and its answer tell of the use of a model, in the words of OpenTelemetry's GenAI conventions.

Pure: text and plain values in, attributes out; `orq.otel` puts them on spans. The names are those of
https://github.com/open-telemetry/semantic-conventions-genai (status: Development).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from urllib.parse import unquote

import msgspec

from ._contents import shortened, without_contents
from ._engine.form import Parts
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


class _RequestFields(msgspec.Struct):
    """The fields of a request that attributes are made of; msgspec skips all others."""

    model: Any = None
    key: Any = None
    conversation: Any = None
    max_tokens: Any = None
    max_completion_tokens: Any = None
    max_output_tokens: Any = None
    temperature: Any = None
    top_p: Any = None
    top_k: Any = None
    frequency_penalty: Any = None
    presence_penalty: Any = None
    seed: Any = None
    n: Any = None
    stream: Any = None


class _MessageFields(msgspec.Struct):
    """The fields of a request that hold what was said."""

    instructions: Any = None
    system_prompt: Any = None
    prefix_messages: Any = None
    messages: Any = None
    message: Any = None
    input: Any = None
    prompt: Any = None
    query: Any = None


_OVER = 1 << 63
_REQUEST, _MESSAGES = msgspec.json.Decoder(_RequestFields), msgspec.json.Decoder(_MessageFields)

_NUMBERS = (
    ("max_output_tokens", "gen_ai.request.max_tokens"),
    ("max_completion_tokens", "gen_ai.request.max_tokens"),
    ("max_tokens", "gen_ai.request.max_tokens"),  # of several, the last one counts
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
    """Return the attributes of a request, if there is one yet; `path` is the operation's template."""
    attributes: Attributes = {}
    if request is None:
        return attributes
    body = _fields(request)
    ids = _path_values(path, request.url) if "{" in path else {}
    if isinstance(body.model, str) and body.model:
        attributes["gen_ai.request.model"] = body.model
    for source, name in _NUMBERS:  # plain loops here and below: each call of a model pays for them
        value = getattr(body, source)
        if value is not None and _is_number(value):
            attributes[name] = value
    if body.n is not None and body.n != 1 and _is_number(body.n):
        attributes["gen_ai.request.choice.count"] = int(body.n)
    if body.stream is True:
        attributes["gen_ai.request.stream"] = True
    if conversation := ids.get("conversation_id") or (body.conversation and _text(body.conversation, "id")):
        attributes["gen_ai.conversation.id"] = conversation
    if operation.startswith("agents_"):
        agent = ids.get("agent_key") or ids.get("key") or body.key
        attributes.update({"gen_ai.agent.name": agent} if isinstance(agent, str) and agent else {})
    return attributes


def tool_attributes(call_id: str, name: str, description: str) -> Attributes:
    """Return the attributes of a call of a tool."""
    told = {"gen_ai.tool.description": description} if description else {}
    return told | {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": name,
        "gen_ai.tool.type": "function",
        "gen_ai.tool.call.id": call_id,
    }


def tool_content(what: str, text: str) -> Attributes:
    """Return the `arguments` or the `result` of a call of a tool, without contents of files."""
    return {f"gen_ai.tool.call.{what}": shortened(text)}


def _fields(request: Request) -> _RequestFields:
    if isinstance(request.parts, Parts):
        form = {name: content for name, (file, content, _) in request.parts.files if file is None}
        return msgspec.convert({name: form.get(name) for name in _RequestFields.__struct_fields__}, _RequestFields)
    try:
        return _REQUEST.decode(request.body or b"{}")
    except msgspec.DecodeError:  # a list, or nothing of ours
        return _RequestFields()


def _path_values(template: str, url: str) -> dict[str, str]:
    """Return what stands in a URL where the template has names."""
    texts, names = split_path(template)
    match = re.search("([^/?]+)".join(map(re.escape, texts)) + r"(?:\?|$)", url)
    return dict(zip(names, map(unquote, match.groups()), strict=True)) if match else {}


def _is_number(value: Any) -> bool:
    """Tell whether a span can hold a number: the export of an integer of more than 64 bits fails with all its batch."""
    return value.__class__ in (int, float) and -_OVER <= value < _OVER  # no bool, and neither NaN nor infinity


def _text(value: Any, field: str) -> str | None:
    value = value.get(field) if isinstance(value, dict) else value
    return value if isinstance(value, str) else None


# --- what came back ---------------------------------------------------------------------------------------------------

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


class ResponseAttributes:
    """Adds up, in `found`, what answers and events tell: the last word counts, and the reason of each choice."""

    __slots__ = ("_found", "_reasons")

    def __init__(self, found: Attributes) -> None:
        self._found = found
        self._reasons: dict[int, str] = {}

    def add(self, value: Any) -> None:
        """Take note of an answer, or of one event of a stream."""
        self._add(value)
        for part in _containers(value.__class__):
            if (inner := getattr(value, part, None)) is not None:
                self._add(inner)

    def _add(self, value: Any) -> None:
        attributes = self._found
        model = getattr(value, "model", None)
        if isinstance(model, str):
            attributes["gen_ai.response.model"] = model
        name = getattr(value, "response_id", None) or (getattr(value, "id", None) if model is not None else None)
        if isinstance(name, str):
            attributes["gen_ai.response.id"] = name
        if usage := getattr(value, "usage", None):
            self._count(usage)
        if choices := getattr(value, "choices", None):
            for index, choice in enumerate(_list(choices)):
                if (reason := getattr(choice, "finish_reason", None)) is not None:
                    self._reason(_index(choice, index), reason)
        if reason := getattr(value, "finish_reason", None):
            self._reason(0, reason)
        elif (details := getattr(value, "incomplete_details", None)) is not None:
            self._reason(0, getattr(details, "reason", None))

    def _count(self, usage: Any) -> None:
        for attribute, sources, inner in _USAGE:
            for source in sources:
                number = getattr(usage, source, None)
                if inner and number is not None:
                    number = getattr(number, inner, None)
                if number is not None and _is_number(number):
                    self._found[attribute] = int(number)
                    break

    def _reason(self, index: int, reason: Any) -> None:
        if isinstance(reason, str):
            self._reasons[index] = reason

    def finish(self) -> None:
        """Add the reasons, after all else."""
        if self._reasons:
            self._found["gen_ai.response.finish_reasons"] = [reason for _, reason in sorted(self._reasons.items())]


@cache
def _containers(cls: type) -> tuple[str, ...]:
    """Return which attributes may hold an answer: an `Elsewhere` would raise, which costs 0.4 us an event."""
    return tuple(name for name in ("data", "response") if not isinstance(getattr(cls, name, None), Elsewhere))


def _get(value: Any, *names: str) -> Any:
    """Follow attributes; None where there is nothing."""
    for name in names:
        value = getattr(value, name, None)
    return value


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _index(choice: Any, otherwise: int) -> int:
    index: Any = getattr(choice, "index", None)
    return int(index) if _is_number(index) else otherwise


# --- what was said, for those who ask for it --------------------------------------------------------------------------


def input_messages(request: Request) -> Attributes:
    """Return what a request says, as JSON in the conventions' form."""
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
    """Puts together what an answer says: whole, or from the events of a stream."""

    def __init__(self) -> None:
        from .replies import ReplyBuilder  # imports models

        self._reply = ReplyBuilder()
        self._choices: dict[int, str] = {}
        self._output: list[Any] = []

    def add(self, value: Any) -> None:
        """Take note of an answer, or of one event of a stream."""
        self._reply.add(value)
        for one in (value, _get(value, "response")):
            if output := _get(one, "output"):
                self._output = list(_messages(to_dict(output, wire=True), "assistant"))
        for index, choice in enumerate(_list(_get(value, "choices"))):
            number = _index(choice, index)
            self._choices[number] = self._choices.get(number, "") + _choice_text(choice)

    def attributes(self, reasons: list[str]) -> Attributes:
        """Return it as JSON in the conventions' form."""
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
    """Bring what services call a message into the conventions' form."""
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
