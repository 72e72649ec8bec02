"""Responses: created whole, streamed or in the background; fetched, gone on with, and compacted."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import islice
from typing import Any

from ..._engine.operation import Events
from ..answers import END, Pause
from ..brain.question import Done, Message, Part, Question
from ..brain.words import count
from ..call import Answer, Handler, LocalCall
from ..http_problem import HttpProblem
from ..state.rows import Objects
from .asking import begin, check_model, not_honoured, paused, problem, stream_error
from .response_input import HONOURED, function_tools, messages_of, packed, plain, question_of, restored, unread
from .response_writer import ResponseWriter

COLLECTION = "responses"
_REPEATED = (
    *(
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "previous_response_id",
        "temperature",
        "top_p",
    ),
    *("background", "prompt_cache_key", "safety_identifier", "service_tier", "user", "variables"),
)
_DEFAULT_MODEL = "orq/local"
_KEPT, _AT_ONCE = 1000, 100
"""Responses that are kept for each tenant; beyond that the oldest go, so many at once."""
_running: set[asyncio.Task[None]] = set()
_in_background: set[str] = set()


async def create(call: LocalCall) -> Answer:
    """Answer an input."""
    body: dict[str, Any] = call.body or {}
    model = body.get("model") or _DEFAULT_MODEL
    history: tuple[Message, ...] = ()
    if model.startswith("agent/"):
        history = await _instructions(call, model.removeprefix("agent/"))
    elif body.get("model"):
        check_model(call.server.brain, model)
    if previous := body.get("previous_response_id"):
        history += await _history(call, previous)
    asked = question_of(body, history, model)
    coming = await begin(call.server.brain, asked, call.server.clock)
    custom = {tool["name"] for kind, tool in function_tools(body) if kind == "custom"}
    writer = ResponseWriter(_resource(call, body, model), custom, call.server.clock)
    ignored = (*not_honoured(body, HONOURED), *unread(body))
    if isinstance(call.operation.answer, Events):
        return Answer(kind="computed", ignored=ignored, events=_events(call, body, writer, asked, coming))
    if body.get("background"):
        return Answer(kind="computed", ignored=ignored, value=await _later(call, body, writer, asked, coming))
    async for _ in _events(call, body, writer, asked, coming, whole=True):
        pass
    return Answer(kind="computed", ignored=ignored, value=writer.response)


async def _events(
    call: LocalCall,
    body: Mapping[str, Any],
    writer: ResponseWriter,
    asked: Question,
    coming: AsyncIterator[Part],
    *,
    whole: bool = False,
) -> AsyncIterator[dict[str, Any] | Pause | Any]:
    """Yield the events of a response; it is stored before the last one."""
    for first in writer.begin():
        yield first
    try:
        async for part in coming:
            for pause in paused(call, part) if not whole else ():
                yield pause
            events = list(writer.part(part))
            if isinstance(part, Done) and body.get("store") is not False:
                await _store(call, writer.response, asked)
            for event in events:
                yield event
    except HttpProblem as failure:
        if whole:
            raise
        yield writer.fail(stream_error(failure))
        yield END


async def _later(
    call: LocalCall, body: Mapping[str, Any], writer: ResponseWriter, asked: Question, coming: AsyncIterator[Part]
) -> dict[str, Any]:
    """Store a response that is queued, go on with it in the background, and return it as it is now."""
    queued = {**writer.response, "status": "queued"}
    await _store(call, queued, asked)
    name = str(queued["id"])

    async def finish() -> None:
        try:
            async for _ in _events(call, body, writer, asked, coming, whole=True):
                pass
        except HttpProblem as failure:
            writer.fail(stream_error(failure))
            await _store(call, writer.response, asked)
        finally:
            _in_background.discard(name)

    _in_background.add(name)
    task = asyncio.get_running_loop().create_task(finish())
    _running.add(task)
    task.add_done_callback(_running.discard)
    return queued


async def get(call: LocalCall) -> Answer:
    """Return a response that was stored."""
    name = call.path["response_id"]
    row = await call.server.store.read(lambda objects: objects.get(COLLECTION, name))
    if row is None:
        raise HttpProblem(404, f"response_id: there is no response {name}", param="response_id", code="not_found")
    response = row.body.get("response", row.body)  # a seed has the response alone
    if response["status"] in ("queued", "in_progress") and name not in _in_background:
        error = {"code": "server_error", "message": "the server was stopped before the response was done"}
        response |= {"status": "failed", "error": error}
    return Answer(kind="stored", value=response)


async def compact(call: LocalCall) -> Answer:
    """Return the messages of the user, and everything else packed into one item."""
    body: dict[str, Any] = call.body or {}
    clock = call.server.clock
    history: tuple[Message, ...] = ()
    if previous := body.get("previous_response_id"):
        history = await _history(call, previous)
    messages = (*history, *messages_of(body.get("input")))
    texts = [one.text for one in messages]
    output: list[dict[str, Any]] = [
        {
            "id": clock.new_id("cmp"),
            "type": "compaction",
            "encrypted_content": packed(messages),
        }
    ]
    tokens = sum(map(count, texts))
    usage = {
        "input_tokens": tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 1,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": tokens + 1,
    }
    head = {"id": clock.new_id("resp"), "object": "response.compaction", "created_at": clock.now() // 1000}
    return Answer(kind="computed", value={**head, "output": output, "usage": usage})


async def _store(call: LocalCall, response: dict[str, Any], asked: Question) -> None:
    said = messages_of(response["output"])
    kept = [one for one in asked.messages if one.role != "system"]
    body = {"response": response, "history": plain([*kept, *said])}

    def write(objects: Objects) -> None:
        row = objects.get(COLLECTION, response["id"])
        if row is not None:
            objects.replace(row, body)
        elif response["id"] not in _in_background:  # otherwise it was deleted meanwhile, as by a reset
            if objects.count(COLLECTION) >= _KEPT + _AT_ONCE:
                for oldest in list(islice(objects.scan(COLLECTION, newest_first=False), _AT_ONCE)):
                    objects.delete(oldest)
            objects.add(COLLECTION, body, id=response["id"])

    await call.server.store.write(write)


async def _history(call: LocalCall, name: str) -> tuple[Message, ...]:
    row = await call.server.store.read(lambda objects: objects.get(COLLECTION, name))
    if row is None:
        raise problem(f"there is no response {name}", "previous_response_id", "previous_response_not_found", 404)
    return restored(row.body["history"])


async def _instructions(call: LocalCall, key: str) -> tuple[Message, ...]:
    """Return what an agent is told."""
    row = await call.server.store.read(lambda objects: objects.find("agents", key))
    if row is None:
        raise problem(f"there is no agent {key}", "model", "model_not_found", 404)
    text = row.body.get("instructions")
    return (Message("system", str(text)),) if text else ()


def _resource(call: LocalCall, body: Mapping[str, Any], model: str) -> dict[str, Any]:
    clock = call.server.clock
    return {
        "id": clock.new_id("resp"),
        "object": "response",
        "created_at": clock.now() // 1000,
        "model": model,
        "error": None,
        "incomplete_details": None,
        "output": [],
        "usage": None,
        **{name: body[name] for name in _REPEATED if body.get(name) is not None},
        **({"metadata": _texts(body["metadata"])} if body.get("metadata") is not None else {}),
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "store": body.get("store") is not False,
        "text": {**(body.get("text") or {}), "format": (body.get("text") or {}).get("format") or {"type": "text"}},
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": _tools(body.get("tools") or ()),
        "truncation": body.get("truncation") or "disabled",
        **({"reasoning": body["reasoning"]} if body.get("reasoning") else {}),
    }


def _texts(metadata: Mapping[str, Any]) -> dict[str, str]:
    """Return metadata as a response has it: a request may have other values than texts."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in metadata.items()}


def _tools(given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return tools as a response repeats them, with the defaults of functions."""
    defaults = {"parameters": None, "strict": True}
    return [{**(defaults if one.get("type") == "function" else {}), **one} for one in given]


HANDLERS: Mapping[str, Handler] = {
    "responses_create": create,
    "router_responses_create": create,
    "responses_get": get,
    "responses_compact": compact,
}
