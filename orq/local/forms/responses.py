"""Handlers for the Responses API: create, fetch, continue and compact.

A response is whole, streamed or in the background.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec

from ..._engine.operation import Events
from ..answers import END, Pause
from ..call import Answer, Handler, LocalCall
from ..chat_model.question import Done, Message, Part
from ..compute.tokens import count
from ..http_problem import HttpProblem
from ..state.rows import Objects
from .agent_run import Step
from .asking import begin, check_model, not_honoured, paused, refused, stream_error
from .background import in_background, is_in_background, unless_left
from .response_input import HONOURED, function_tools, messages_of, packed, plain, question_of, restored, unread
from .response_reviews import keep_requests, start
from .response_writer import ResponseWriter

COLLECTION = "responses"
_UNSET = (
    *("instructions", "max_output_tokens", "max_tool_calls", "previous_response_id", "prompt_cache_key"),
    *("prompt_cache_options", "prompt_cache_retention", "safety_identifier", "user"),
)
_REPEATED: Mapping[str, Any] = {
    **dict.fromkeys(_UNSET),
    "background": False,
    "frequency_penalty": 0,
    "presence_penalty": 0,
    "service_tier": "default",
    "temperature": 1,
    "top_logprobs": 0,
    "top_p": 1,
    "truncation": "disabled",
    "tool_choice": "auto",
    "reasoning": {"effort": None, "summary": None},
}
"""Fields that a response repeats from its request, each with the value that it has if the request lacks it."""
_LEFT = HttpProblem(499, "The client closed the connection.")
_DEFAULT_MODEL = "orq/local"
_KEPT, _AT_ONCE = 1000, 100
"""The number of responses that are kept for each tenant, and how many of the oldest are deleted at once."""


class _Plan(msgspec.Struct):
    """The inputs of a response. `said` returns the messages that it adds to the history."""

    writer: ResponseWriter
    before: Sequence[Message]
    coming: AsyncIterator[Part | Step]
    said: Callable[[], Sequence[Message]]


async def create(call: LocalCall) -> Answer:
    """Answer an input."""
    body: dict[str, Any] = call.body or {}
    model = body.get("model") or _DEFAULT_MODEL
    agent = model.removeprefix("agent/") if model.startswith("agent/") else None
    if agent is None and body.get("model"):
        check_model(call.server.chat_model, model)
    history: tuple[Message, ...] = ()
    if previous := body.get("previous_response_id"):
        history = await _history(call, previous)
    asked = question_of(body, history, model)
    ignored = (*not_honoured(body, HONOURED), *unread(body))
    custom = {tool["name"] for kind, tool in function_tools(body) if kind == "custom"}
    writer = ResponseWriter(_resource(call, body, model), custom, call.server.clock)
    if agent is None:
        coming: AsyncIterator[Part | Step] = await begin(call.server.chat_model, asked, call.server.clock)
        plan = _Plan(writer, asked.messages, coming, lambda: messages_of(writer.response["output"]))
    else:
        started = await call.server.store.write(lambda objects: start(objects, call, agent, asked, writer))
        if isinstance(started, Mapping):
            return _repeated(call, started, ignored)
        run, verdicts, request = started
        plan = _Plan(writer, asked.messages, await run.begin(verdicts), lambda: run.new)
        ignored = tuple(name for name in ignored if name not in request.honoured)
        ignored += tuple(f"settings.tools.{name}" for name in request.missing_tools)
    if isinstance(call.operation.answer, Events):
        return Answer(kind="computed", ignored=ignored, events=_events(call, body, plan))
    if body.get("background"):
        queued, later = await _later(call, body, plan)
        return Answer(kind="computed", ignored=ignored, value=queued, later=later)
    async for _ in _events(call, body, plan, whole=True):
        pass
    return Answer(kind="computed", ignored=ignored, value=writer.response)


def _repeated(call: LocalCall, response: Mapping[str, Any], ignored: tuple[str, ...]) -> Answer:
    """Answer with the earlier response to the same review, so that no tool runs twice."""
    if not isinstance(call.operation.answer, Events):
        return Answer(kind="stored", ignored=ignored, value=response)
    kinds = ("response.created", f"response.{response['status']}")
    events = [{"type": kind, "sequence_number": number, "response": response} for number, kind in enumerate(kinds)]
    return Answer(kind="stored", ignored=ignored, events=events)


async def _events(
    call: LocalCall, body: Mapping[str, Any], plan: _Plan, *, whole: bool = False
) -> AsyncIterator[dict[str, Any] | Pause | Any]:
    """Yield the events of a response. The response is stored before the last event."""
    writer = plan.writer
    for first in writer.begin():
        yield first
    try:
        with unless_left(writer.response["id"], lambda: _fail(call, body, plan, _LEFT)):
            async for part in plan.coming:
                if isinstance(part, Step):
                    for event in writer.step(part):
                        yield event
                    continue
                for pause in paused(call, part) if not whole else ():
                    yield pause
                events = list(writer.part(part))
                if isinstance(part, Done) and body.get("store") is not False:
                    await _store(call, writer.response, plan)
                for event in events:
                    yield event
    except HttpProblem as failure:
        failed = await _fail(call, body, plan, failure)
        if whole:
            raise
        yield failed
        yield END


async def _fail(call: LocalCall, body: Mapping[str, Any], plan: _Plan, failure: HttpProblem) -> dict[str, Any]:
    """Return the last event of a failed response.

    If reviewed calls have run, store their results.
    """
    writer = plan.writer
    if writer.response["status"] != "in_progress":  # The client disconnected after the end of the response.
        return {}
    failed = writer.fail(stream_error(failure))
    if writer.reviewed and body.get("store") is not False:
        await _store(call, writer.response, plan)
    return failed


async def _later(call: LocalCall, body: Mapping[str, Any], plan: _Plan) -> tuple[dict[str, Any], Awaitable[Any]]:
    """Store a queued response and finish it in the background.

    Return the queued response and the work.
    """
    writer = plan.writer
    queued = {**writer.response, "status": "queued"}
    await _store(call, queued, plan)
    name = str(queued["id"])

    async def finish() -> dict[str, Any]:
        try:
            async for _ in _events(call, body, plan, whole=True):
                pass
        except HttpProblem:
            await _store(call, writer.response, plan)
            raise
        return writer.response

    return queued, in_background(name, finish())


async def get(call: LocalCall) -> Answer:
    """Return a stored response."""
    name = call.path["response_id"]
    row = await call.server.store.read(lambda objects: objects.get(COLLECTION, name))
    if row is None:
        raise HttpProblem(
            404, f"response_id is {name}, and there is no such response.", param="response_id", code="not_found"
        )
    response = row.body.get("response", row.body)  # A seed file holds the response without a history.
    if response["status"] in ("queued", "in_progress") and not is_in_background(name):
        error = {"code": "server_error", "message": "the server was stopped before the response was done"}
        response |= {"status": "failed", "error": error}
    return Answer(kind="stored", value=response)


async def compact(call: LocalCall) -> Answer:
    """Return all messages packed into one compaction item."""
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
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0, "cache_creation_tokens": 0},
        "output_tokens": 1,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": tokens + 1,
    }
    head = {"id": clock.new_id("resp"), "object": "response.compaction", "created_at": clock.now() // 1000}
    return Answer(kind="computed", value={**head, "output": output, "usage": usage})


async def _store(call: LocalCall, response: dict[str, Any], plan: _Plan) -> None:
    kept = [one for one in plan.before if one.role != "system"]
    body = {"response": response, "history": plain([*kept, *plan.said()])}

    def write(objects: Objects) -> None:
        row = objects.get(COLLECTION, response["id"])
        if row is not None:
            objects.replace(row, body)
        elif not is_in_background(response["id"]):  # Otherwise a reset or another call has deleted it.
            if objects.count(COLLECTION) >= _KEPT + _AT_ONCE:
                for oldest in list(islice(objects.scan(COLLECTION, newest_first=False), _AT_ONCE)):
                    objects.delete(oldest)
            row = objects.add(COLLECTION, body, id=response["id"])
        if row is not None:
            keep_requests(objects, row, plan.writer)

    await call.server.store.write(write)


async def _history(call: LocalCall, name: str) -> tuple[Message, ...]:
    row = await call.server.store.read(lambda objects: objects.get(COLLECTION, name))
    if row is None:
        raise refused(
            "previous_response_id", f"is {name}, and there is no such response", "previous_response_not_found", 404
        )
    return restored(row.body["history"])


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
        "completed_at": None,
        **{name: default if body.get(name) is None else body[name] for name, default in _REPEATED.items()},
        **({"variables": body["variables"]} if body.get("variables") is not None else {}),
        "input": None,
        "metadata": _texts(body.get("metadata") or {}),
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "store": body.get("store") is not False,
        "text": {**(body.get("text") or {}), "format": (body.get("text") or {}).get("format") or {"type": "text"}},
        "tools": _tools(body.get("tools") or ()),
    }


def _texts(metadata: Mapping[str, Any]) -> dict[str, str]:
    """Return metadata with text values, as in responses. A request may have other values."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in metadata.items()}


def _tools(given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return tools in the form that responses repeat, with the defaults of functions."""
    defaults = {"parameters": None, "strict": True}
    return [{**(defaults if one.get("type") == "function" else {}), **one} for one in given]


HANDLERS: Mapping[str, Handler] = {
    "responses_create": create,
    "router_responses_create": create,
    "responses_get": get,
    "responses_compact": compact,
}
