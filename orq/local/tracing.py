"""Record a trace with a span for each model call.

It can be read when the last byte of the answer is sent.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Generator, Iterable, Mapping
from contextlib import aclosing
from typing import Any, cast

import msgspec
from starlette.requests import ClientDisconnect

from .._extras import items
from .call import Answer, Handler, LocalCall
from .chat_model.interface import ChatModel, answer_parts
from .chat_model.question import Done, Part, Question
from .clock import to_text
from .forms.asking import IDENTITY, named, words_of
from .forms.background import in_background
from .forms.budgets import admit, count
from .http_problem import HttpProblem
from .state.rows import Objects
from .trace_rows import Event, Span, keep
from .wire import encode

_MODEL_PATHS = ("/v2/router/", "/v3/router/", "/v3/responses", "/v2/deployments/", "/v2/agents/", "/v2/conversations/")
_ROUTER_PATHS = ("/v2/router/", "/v3/router/")
_MODEL_KINDS = frozenset({"computed", "upstream", "replayed", "scripted"})
_TEXT_KEPT, _WORDS_KEPT = 16 * 1024, 500
_ASKED = ("input", "prompt", "query", "message", "state", "inputs")
_PARENT = re.compile(r"[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}")
_OWN_PARENT = re.compile(r"(?:^|,)\s*orq=")
"""Without this in `tracestate`, the `traceparent` belongs to another tracer, whose spans are not sent here."""


async def traced(call: LocalCall, handler: Handler) -> Answer:
    """Answer a call, and store its trace if a model was called."""
    if not may_ask_model(call):
        return await handler(call)
    trace = Trace(call)
    watched = msgspec.structs.replace(call.server, chat_model=_Watched(call.server.chat_model, trace))
    try:
        # A router call counts as one request to a model, even if it never asks the model, or asks it several times.
        if trace.is_router_call:
            await admit(call, str(trace.asked.get("model") or ""))
        answer = await handler(msgspec.structs.replace(call, server=watched))
    except HttpProblem as problem:
        await trace.end("error", {"message": problem.message, "status": problem.status})
        raise
    except ClientDisconnect:
        await trace.end("cancelled", None)
        raise
    if answer.kind.partition(";")[0] not in _MODEL_KINDS:
        return answer
    if answer.events is not None:
        return msgspec.structs.replace(answer, events=trace.watch(answer.events))
    if answer.later is not None:
        ended = in_background(trace.id, _ended(answer.later, trace))
        if call.server.clock.seeded:  # The trace's ids must come before those of the next call.
            await ended
        return answer
    trace.see(answer.value)
    await trace.end("ok", answer.value)
    return answer


async def _ended(work: Awaitable[Any], trace: Trace) -> None:
    """Store the trace of background work when the work has ended."""
    try:
        value = await work
    except HttpProblem as problem:
        await trace.end("error", {"message": problem.message, "status": problem.status})
    else:
        trace.see(value)
        await trace.end("ok", value)


def may_ask_model(call: LocalCall) -> bool:
    """Return whether an operation may ask a model."""
    return call.operation.method == "POST" and call.operation.path.startswith(_MODEL_PATHS)


def asks_model(call: LocalCall, answer: Answer) -> bool:
    """Return whether a model, or its replacement, made an answer."""
    return answer.kind in _MODEL_KINDS and may_ask_model(call)


class Trace:
    """The trace of one call."""

    def __init__(self, call: LocalCall) -> None:
        self._call = call
        self.asked: Mapping[str, Any] = call.body if isinstance(call.body, dict) else {}
        self.is_router_call = call.operation.path.startswith(_ROUTER_PATHS)
        self._started, self._epoch = call.server.clock.now(), call.server.store.epoch
        self._usage: dict[str, int] = {}
        self._finish: list[str] = []
        self._asked, self._model = False, ""
        self._failure: Any = None
        self._first: int | None = None
        parent = _PARENT.fullmatch(call.headers.get("traceparent", ""))
        known = _OWN_PARENT.search(call.headers.get("tracestate", "")) if parent else None
        self.id = parent[1] if parent and known else call.server.clock.new_hex(32)
        self._parent = parent[2] if parent and known else None
        self._span = call.server.clock.new_hex(16)

    async def watch(self, events: AsyncIterable[Any] | Iterable[Any]) -> AsyncIterator[Any]:
        """Yield the events of a stream. Its end, failure or cancellation ends the trace."""
        status, last = "cancelled", None
        try:
            if isinstance(events, AsyncIterable):
                async for event in events:
                    self.see(event)
                    yield event
            else:
                for event in events:
                    self.see(event)
                    yield event
            status = "ok"
        except Exception as error:
            status, last = "error", {"message": str(error)}
            raise
        finally:
            if isinstance(events, AsyncGenerator):
                await events.aclose()
            elif isinstance(events, Generator):
                events.close()
            await self.end(*((status, last) if self._failure is None else ("error", self._failure)))

    async def admit(self, model: str) -> None:
        """Count a question in the budgets. Raise `HttpProblem` if a budget is used up."""
        if not self.is_router_call:
            await admit(self._call, model)

    def count(self, model: str, done: Done) -> None:
        """Add the usage of one question, even if the answer does not show it."""
        self._asked, self._model = True, model
        for name in ("prompt", "completion"):
            tokens = getattr(done.usage, name)
            for field in (f"{name}_tokens", "total_tokens"):
                self._usage[field] = self._usage.get(field, 0) + tokens
        self._finish.append(done.finish)

    def see(self, value: Any) -> None:
        """Read usage and finish reasons from an answer or an event."""
        if self._first is None:
            self._first = self._call.server.clock.now()
        if isinstance(value, Mapping) and value.get("error"):  # An error event ends the stream.
            self._failure = value["error"]
        if not self._parent and (told := _part(value, "telemetry")):
            self.id, self._span = _part(told, "trace_id") or self.id, _part(told, "span_id") or self._span
        if self._asked:
            return
        if usage := _part(value, "usage"):
            self._usage = _tokens(usage)
        if response := _part(value, "response"):
            self.see(response)
        for choice in _part(value, "choices") or ():
            if reason := _part(choice, "finish_reason"):
                self._finish.append(reason)

    async def end(self, status: str, output: Any) -> None:
        """Store the trace."""
        call, ended = self._call, max(self._started, self._call.server.clock.now())
        body = self.asked
        model, name = self._model or str(body.get("model") or ""), call.operation.name
        summary: dict[str, Any] = {
            "object": "span",
            "trace_id": self.id,
            "span_id": self._span,
            "name": name,
            "operation": name.removeprefix("router_").removesuffix("_create"),
            "type": f"span.{name}",
            "status": status,
            "started_at": to_text(self._started),
            "ended_at": to_text(ended),
            "duration_ms": ended - self._started,
            "usage": self._usage,
            "model": model,
            "provider": model.partition("/")[0] if "/" in model else "",
            "has_detail": True,
            "level": 0,
            "has_children": False,
            "finish_reasons": self._finish,
            **({"parent_span_id": self._parent} if self._parent else {}),
        }
        attributes = {"gen_ai.request.model": model, "input": _kept(body), "output": _kept(output)}
        told = _context(call, body)
        code = str((output or {}).get("status", 500)) if status == "error" else "200"
        told["attributes"] |= {"input": _words(body), "status_code": code}
        if self._first is not None:
            told["attributes"]["ttft_ms"] = max(0, self._first - self._started)
        words = f"{name} {model}".rstrip()
        said = {k: summary[k] for k in ("operation", "status", "duration_ms", *(["model"] if model else []))}
        log = Event("call.ended", f"{words}: {status} after {summary['duration_ms']} ms", to_text(ended), status, said)
        span = Span(summary, attributes, told, [log])
        call.traces.append({**told, **summary})
        if call.server.store.epoch == self._epoch:  # Otherwise the state was reset during the call.

            def store(objects: Objects) -> None:
                keep(objects, call.server.clock, [span])
                count(objects, call, model, self._usage.get("total_tokens", 0))

            await call.server.store.write(store)


class _Watched:
    """A model whose usage the trace counts."""

    def __init__(self, chat_model: ChatModel, trace: Trace) -> None:
        self._chat_model, self._trace = chat_model, trace

    @property
    def any_model(self) -> bool:
        return self._chat_model.any_model

    async def answer(self, question: Question) -> AsyncIterator[Part]:
        await self._trace.admit(question.model)
        async with aclosing(cast("AsyncGenerator[Part, None]", answer_parts(self._chat_model, question))) as said:
            async for part in said:
                if isinstance(part, Done):
                    self._trace.count(question.model, part)
                yield part


def _part(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(name)
    if not isinstance(value, msgspec.Struct):
        return None
    found = getattr(value, name, None)
    return None if found is msgspec.UNSET else found


def _tokens(usage: Any) -> dict[str, int]:
    """Return token counts under the names of traces, from a usage object of any form."""
    plain = usage if isinstance(usage, Mapping) else items(usage, wire=True)
    names = {"prompt_tokens": "input_tokens", "completion_tokens": "output_tokens", "total_tokens": "total_tokens"}
    found = {name: plain.get(name, plain.get(other)) for name, other in names.items()}
    return {name: count for name, count in found.items() if isinstance(count, int)}


def _context(call: LocalCall, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the trace fields that a call sets: product, session, identity, metadata and agent."""
    path = call.operation.path.split("/")
    found: dict[str, Any] = {"product": path[2] if len(path) > 3 else "router", "attributes": {}}
    names = {"session_id": ("session_id",), "thread_id": ("thread_id", "thread"), "identity_id": IDENTITY}
    found |= {field: value for field, each in names.items() if (value := named(body, *each))}
    if isinstance(body.get("metadata"), dict):
        found["attributes"]["metadata"] = body["metadata"]
    if found["product"] == "agents" and (agent := call.path.get("key", call.path.get("agent_key", body.get("key")))):
        found["agent"] = {"id": agent, "name": agent}
    if found["product"] == "deployments":
        found["attributes"]["deployment"] = str(body.get("key") or "")
    if conversation := call.path.get("conversation_id"):
        found["attributes"]["conversation"] = conversation
    return found


def _words(body: Mapping[str, Any]) -> str:
    """Return the shortened question of a call, which searches by words look into."""
    messages = body.get("messages")
    asked = messages[-1].get("content") if messages else None
    return words_of(asked or next((body[name] for name in _ASKED if body.get(name)), ""))[:_WORDS_KEPT]


def _kept(value: Any) -> Any:
    """Return a value in a form to store. Large values are shortened, as text."""
    if isinstance(value, Mapping):  # Of a file in a form, only the size is stored.
        value = {k: f"{len(item)} bytes" if isinstance(item, bytes) else item for k, item in value.items()}
    text = encode(value)
    return msgspec.json.decode(text) if len(text) <= _TEXT_KEPT else text[:_TEXT_KEPT].decode("utf-8", "ignore")
