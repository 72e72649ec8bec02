"""Handlers for deployments: a stored prompt and model behind a key.

They are called whole or streamed.

A piece has the same type as the whole answer. Its message holds the next words, or all tool calls at once.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from ..._engine.operation import Events
from ...templates import rendered
from ..answers import END
from ..call import Answer, Handler, LocalCall
from ..chat_model.interface import WholeAnswer, collect_parts, join_parts
from ..chat_model.question import Done, Part, Reasoning, Text
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .asking import begin, check_metadata, not_honoured, paused, stream_error, text_of
from .chat import question_of, tool_calls_of, usage_of

COLLECTION = "deployments"
_HONOURED = ("key", "inputs", "prefix_messages", "messages", "extra_params", "documents", "invoke_options", "file_ids")
_PARAMETERS = {
    "maxTokens": "max_tokens",
    "seed": "seed",
    "reasoningEffort": "reasoning_effort",
    "responseFormat": "response_format",
    "topK": "top_k",
    "topP": "top_p",
    "frequencyPenalty": "frequency_penalty",
    "presencePenalty": "presence_penalty",
    "temperature": "temperature",
}
"""Parameters of a stored prompt that change an answer here, and their names in a chat."""
_KINDS = {"image": "image", "completion": "completion"}


async def get_config(call: LocalCall) -> Answer:
    """Return the prompt and model that a call would use."""
    config = await _config(call)
    value = {
        "id": call.server.clock.new_uuid(),
        "provider": config["provider"],
        "model": config["model"],
        "version": config["version"],
        "type": config["model_type"],
        "messages": messages_of(call.body, config),
        "parameters": config["model_parameters"],
    }
    if config["tools"]:
        value["tools"] = config["tools"]
    return Answer(kind="computed", value=value, ignored=_ignored(call))


async def invoke(call: LocalCall) -> Answer:
    """Call the model of a deployment with its prompt."""
    config = await _config(call)
    head = _head(call, config)
    coming = await _begun(call, config)
    if isinstance(call.operation.answer, Events):
        return Answer(kind="computed", events=_pieces(call, head, coming), ignored=_ignored(call))
    one = await collect_parts(coming)
    choice = {"index": 0, "message": _message(one), "finish_reason": one.done.finish}
    value = {**head, "is_final": True, "choices": [choice], **_usage(call, one.done), **_retrievals(call)}
    value["finalized"] = call.server.clock.timestamp()
    return Answer(kind="computed", value=value, ignored=_ignored(call))


def messages_of(body: Mapping[str, Any], config: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the messages of a call.

    These are the prompt's system messages, documents, the prefix, the rest of the prompt, and new messages.

    Inputs replace the variables of the prompt. Messages of the call do not change.
    """
    inputs = body.get("inputs") or {}
    own = [{**one, "content": _filled(one.get("content"), inputs)} for one in config["messages"]]
    first = next((place for place, one in enumerate(own) if one["role"] not in ("system", "developer")), len(own))
    texts = [str(document["text"]) for document in body.get("documents") or ()]
    documents = [{"role": "system", "content": "Documents:\n\n" + "\n\n".join(texts)}] if texts else []
    sent = (body.get("prefix_messages") or [], body.get("messages") or [])
    return [*own[:first], *documents, *sent[0], *own[first:], *sent[1]]


async def _config(call: LocalCall) -> dict[str, Any]:
    """Return all fields of a deployment's prompt. Raise a 404 for an unknown deployment."""
    check_metadata(call.body)
    key, files = call.body["key"], call.body.get("file_ids") or ()

    def find(objects: Objects) -> Row:
        row = objects.find(COLLECTION, key)
        if row is None:
            hint = "This server takes deployments from a seed: orq-sdk serve --seed FILE."
            raise HttpProblem(404, f"There is no deployment {key!r}. {hint}")
        for file in files:
            if objects.get("files", file) is None:
                raise HttpProblem(404, f"file_ids names the file {file!r}, which does not exist.")
        return row

    row = await call.server.store.read(find)
    stored = row.body.get("prompt_config") or {}
    model = str(stored.get("model") or "openai/gpt-4o")
    provider = stored.get("provider") or model.rpartition("@")[2].partition("/")[0]
    return {
        "messages": stored.get("messages") or [],
        "tools": stored.get("tools") or [],
        "model": model,
        "provider": provider,
        "model_type": stored.get("model_type") or "chat",
        "model_parameters": stored.get("model_parameters") or {},
        "version": str(row.body.get("version") or "1"),
    }


async def _begun(call: LocalCall, config: Mapping[str, Any]) -> AsyncIterator[Part]:
    mock = (call.body.get("invoke_options") or {}).get("mock_response")
    if mock is not None:
        return _mocked(str(mock))
    parameters = {**config["model_parameters"], **(call.body.get("extra_params") or {})}
    settings = {name: parameters[stored] for stored, name in _PARAMETERS.items() if parameters.get(stored) is not None}
    settings |= {name: parameters[name] for name in _PARAMETERS.values() if parameters.get(name) is not None}
    if not isinstance(settings.get("response_format"), dict):
        settings.pop("response_format", None)
    tools = [{"type": "function", "function": tool["function"]} for tool in config["tools"]]
    chat = {"model": config["model"], "messages": messages_of(call.body, config), "tools": tools, **settings}
    return await begin(call.server.chat_model, question_of(chat), call.server.clock)


async def _mocked(text: str) -> AsyncIterator[Part]:
    yield Text(text)
    yield Done("stop")


def _head(call: LocalCall, config: Mapping[str, Any]) -> dict[str, Any]:
    clock = call.server.clock
    return {
        "id": clock.new_uuid(),
        "created": clock.timestamp(),
        "object": _KINDS.get(config["model_type"], "chat"),
        "model": config["model"],
        "provider": config["provider"],
        "telemetry": {"trace_id": clock.new_hex(32), "span_id": clock.new_hex(16)},
    }


async def _pieces(call: LocalCall, head: dict[str, Any], coming: AsyncIterator[Part]) -> AsyncIterator[Any]:
    def piece(message: dict[str, Any], **rest: Any) -> dict[str, Any]:
        choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": rest.pop("finish", None)}
        return {**head, "is_final": False, "choices": [choice], "provider_response": None, **rest}

    said: list[Part] = []
    try:
        async for part in coming:
            for pause in paused(call, part):
                yield pause
            match part:
                case Text(text):
                    yield piece({"type": "content", "content": text})
                case Reasoning(text):
                    yield piece({"type": "content", "content": None, "reasoning": text})
                case Done():
                    if calls := join_parts(said).calls:
                        yield piece({"type": "tool_calls", "content": None, "tool_calls": tool_calls_of(calls)})
                    ends = {"is_final": True, "finalized": call.server.clock.timestamp()}
                    ends |= {**_usage(call, part), **_retrievals(call)}
                    yield piece({"type": "content", "content": None if calls else ""}, finish=part.finish, **ends)
                case _:
                    said.append(part)
    except HttpProblem as failure:
        yield {"error": stream_error(failure)}
        yield END


def _message(one: WholeAnswer) -> dict[str, Any]:
    message: dict[str, Any] = {"type": "content", "role": "assistant", "content": one.text}
    if one.calls:
        message = {**message, "type": "tool_calls", "content": one.text or None, "tool_calls": tool_calls_of(one.calls)}
    return {**message, "reasoning": one.reasoning} if one.reasoning else message


def _usage(call: LocalCall, done: Done) -> dict[str, Any]:
    asked = (call.body.get("invoke_options") or {}).get("include_usage")
    return {"usage": usage_of([done])} if asked else {}


def _retrievals(call: LocalCall) -> dict[str, Any]:
    asked = (call.body.get("invoke_options") or {}).get("include_retrievals")
    return {"retrievals": []} if asked else {}


def _filled(content: Any, inputs: Mapping[str, Any]) -> Any:
    """Fill inputs into a message of a prompt: into a text, or into the texts of its parts."""
    if isinstance(content, str):
        return rendered(content, inputs)
    parts = content or []
    return [{**part, "text": rendered(text_of([part]), inputs)} if "text" in part else part for part in parts]


def _ignored(call: LocalCall) -> tuple[str, ...]:
    return not_honoured(call.body, (*_HONOURED, "identity"))


HANDLERS: Mapping[str, Handler] = {
    "deployments_get_config": get_config,
    "deployments_invoke": invoke,
    "deployments_stream": invoke,
}
