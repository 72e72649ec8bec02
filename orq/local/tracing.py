"""Each call of a model leaves a trace with a span: readable once the last byte of its answer is out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Generator, Iterable, Mapping
from contextlib import aclosing
from datetime import datetime, timezone
from hashlib import blake2b
from typing import Any, cast

import msgspec
from starlette.requests import ClientDisconnect

from .._extras import items
from .brain.brain import Brain, parts
from .brain.question import Done, Part, Question
from .call import Answer, Handler, LocalCall
from .forms.asked import text_of
from .http_problem import HttpProblem
from .state.rows import Objects
from .wire import encode

_MODEL_PATHS = ("/v2/router/", "/v3/router/", "/v3/responses", "/v2/deployments/", "/v2/agents/", "/v2/conversations/")
_MODEL_KINDS = frozenset({"computed", "upstream", "replayed", "scripted"})
_KEPT, _AT_ONCE = 1000, 100
"""Traces that are kept for each tenant; beyond that the oldest go, so many at once."""
_TEXT_KEPT, _WORDS_KEPT = 16 * 1024, 500
_ASKED = ("input", "prompt", "query", "message", "state", "inputs")


async def traced(call: LocalCall, handler: Handler) -> Answer:
    """Answer a call, and store its trace if a model was called."""
    if not may_ask_model(call):
        return await handler(call)
    trace = Trace(call)
    watched = msgspec.structs.replace(call.server, brain=_Watched(call.server.brain, trace))
    try:
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
    trace.see(answer.value)
    await trace.end("ok", answer.value)
    return answer


def may_ask_model(call: LocalCall) -> bool:
    """Tell whether an operation is one of those that ask a model."""
    return call.operation.method == "POST" and call.operation.path.startswith(_MODEL_PATHS)


def asks_model(call: LocalCall, answer: Answer) -> bool:
    """Tell whether a model, or what stands in for one, made an answer."""
    return answer.kind in _MODEL_KINDS and may_ask_model(call)


class Trace:
    """The trace of one call."""

    def __init__(self, call: LocalCall) -> None:
        self._call = call
        self._started, self._epoch = call.server.clock.now(), call.server.store.epoch
        self._usage: dict[str, int] = {}
        self._finish: list[str] = []
        self._asked = False
        self._failure: Any = None

    async def watch(self, events: AsyncIterable[Any] | Iterable[Any]) -> AsyncIterator[Any]:
        """Yield the events of a stream; its end, its failure or its cancellation ends the trace."""
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

    def count(self, done: Done) -> None:
        """Add what the brain used for one question. It is counted also where the answer does not show it."""
        self._asked = True
        for name in ("prompt", "completion"):
            tokens = getattr(done.usage, name)
            for field in (f"{name}_tokens", "total_tokens"):
                self._usage[field] = self._usage.get(field, 0) + tokens
        self._finish.append(done.finish)

    def see(self, value: Any) -> None:
        """Take usage and finish reasons from an answer or an event."""
        if isinstance(value, Mapping) and value.get("error"):  # an event in place of what would come next
            self._failure = value["error"]
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
        call, ended = self._call, self._call.server.clock.now()
        number = blake2b(call.server.clock.new_ulid().encode(), digest_size=16).hexdigest()
        body = call.body if isinstance(call.body, dict) else {}
        model, name = str(body.get("model") or body.get("key") or ""), call.operation.name
        common = {
            "trace_id": number,
            "span_id": number[:16],
            "name": name,
            "operation": name.removeprefix("router_").removesuffix("_create"),
            "type": f"span.{name}",
            "status": status,
            "started_at": _moment(self._started),
            "ended_at": _moment(ended),
            "duration_ms": ended - self._started,
            "usage": self._usage,
        }
        provider = model.partition("/")[0] if "/" in model else ""
        models, providers = [model] if model else [], [provider] if provider else []
        place = {"id": number, "root_span_id": number[:16], "leading_span_id": number[:16]}
        context: dict[str, Any] = {name: str(body[name]) for name in ("session_id", "thread_id") if body.get(name)}
        context["attributes"] = {"input": _words(body)}
        trace = {"object": "trace", **common, **place, **context, "models": models, "providers": providers}
        span = {**common, "model": model, "provider": provider, "has_detail": True, "level": 0, "has_children": False}
        span |= {"object": "span", "finish_reasons": self._finish}
        attributes = {"gen_ai.request.model": model, "input": _kept(body), "output": _kept(output)}

        def store(objects: Objects) -> None:
            if objects.count("traces") >= _KEPT + _AT_ONCE:
                for oldest in objects.list("traces")[:_AT_ONCE]:
                    objects.delete(oldest)
            row = objects.add("traces", trace, id=number)
            of_span = objects.add("spans", span, id=number[:16], parent=row)
            objects.add("span_details", attributes, id=number[:16], parent=of_span)

        if call.server.store.epoch == self._epoch:  # otherwise the state was set back meanwhile
            await call.server.store.write(store)


class _Watched:
    """A brain whose answers are counted."""

    def __init__(self, brain: Brain, trace: Trace) -> None:
        self._brain, self._trace = brain, trace

    @property
    def any_model(self) -> bool:
        return self._brain.any_model

    async def answer(self, question: Question) -> AsyncIterator[Part]:
        async with aclosing(cast("AsyncGenerator[Part, None]", parts(self._brain, question))) as said:
            async for part in said:
                if isinstance(part, Done):
                    self._trace.count(part)
                yield part


def _part(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(name)
    if not isinstance(value, msgspec.Struct):
        return None
    found = getattr(value, name, None)
    return None if found is msgspec.UNSET else found


def _tokens(usage: Any) -> dict[str, int]:
    """Return token counts by the names that traces have, of any usage."""
    plain = usage if isinstance(usage, Mapping) else items(usage, wire=True)
    names = {"prompt_tokens": "input_tokens", "completion_tokens": "output_tokens", "total_tokens": "total_tokens"}
    found = {name: plain.get(name, plain.get(other)) for name, other in names.items()}
    return {name: count for name, count in found.items() if isinstance(count, int)}


def _words(body: Mapping[str, Any]) -> str:
    """Return what a call asked, cut: the text that a search for words looks into."""
    messages = body.get("messages")
    asked = messages[-1].get("content") if messages else None
    return text_of(asked or next((body[name] for name in _ASKED if body.get(name)), ""))[:_WORDS_KEPT]


def _kept(value: Any) -> Any:
    """Return a value as it can be stored: what is large is cut, as text."""
    if isinstance(value, Mapping):  # of a file in a form, only the size
        value = {k: f"{len(item)} bytes" if isinstance(item, bytes) else item for k, item in value.items()}
    text = encode(value)
    return msgspec.json.decode(text) if len(text) <= _TEXT_KEPT else text[:_TEXT_KEPT].decode("utf-8", "ignore")


def _moment(milliseconds: int) -> str:
    moment = datetime.fromtimestamp(milliseconds / 1000, timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
