"""OpenTelemetry: make a span for each call, and send all spans to the service.

    from orq import Orq
    from orq.otel import setup, traced

    client = Orq()
    setup(client)  # from now on each call has a span, and all spans of the program are sent to the service

    @traced
    def answer(question: str) -> str:
        return client.responses.create(model="openai/gpt-4o", input=question).output_text

`setup` needs the extra `tracing`. To send the spans elsewhere, use `Orq(middleware=[Tracing()])`; this and `traced`
need the extra `otel`.

A span includes all attempts of a call, and ends with the last byte of a stream. Calls of models follow the GenAI
conventions, and other calls follow those of HTTP clients. Spans contain no messages or answers unless you set
`capture_content=True`. In a run of `orq.tools` each call of a tool has a span `execute_tool`, which is the parent of
the spans of that tool.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

import msgspec

try:
    from opentelemetry import context as contexts, propagate, trace
    from opentelemetry.baggage.propagation import W3CBaggagePropagator
    from opentelemetry.propagators.composite import CompositePropagator
    from opentelemetry.propagators.textmap import TextMapPropagator
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        'orq.otel needs OpenTelemetry. Install it with: pip install "orq-sdk[otel]"', name=error.name
    ) from error

from . import _genai
from ._exact import class_name
from ._lazy_annotations import lazy_annotations
from ._traced import traced as traced
from ._version import __version__
from .errors import APIError, ConfigurationError
from .middleware import CallEnd, CallInfo, Outcome, Request, Response
from .options import as_seconds

if TYPE_CHECKING:
    from ._callable_tool import CallableTool
    from ._run_records import RunCall
    from ._span_export import SpanExport
    from .core import AsyncOrqCore, OrqCore

__all__ = ["Tracing", "setup", "traced"]

_PORTS = {"http": 80, "https": 443}


class Tracing:
    """A middleware that makes spans. Any number of sync and async clients can share one.

    - `tracer_provider`: the provider of the spans. Default: the global provider of OpenTelemetry.
    - `capture_content`: put messages, answers and the messages of errors into the spans. They may hold personal data,
      which is then stored where your spans are.
    - `propagate`: send the context of the trace in headers, with the global propagator of OpenTelemetry.
    """

    _of_setup = False

    def __init__(
        self,
        tracer_provider: trace.TracerProvider | None = None,
        *,
        capture_content: bool = False,
        propagate: bool = True,
    ) -> None:
        self._provider, self.capture_content, self.propagate = tracer_provider, capture_content, propagate
        self._tracer = trace.get_tracer("orq", __version__, tracer_provider)

    def begin(self, call: CallInfo) -> _Call:
        """Make the span of one call."""
        return _Call(self, self._tracer, call)

    def begin_tool(self, call: RunCall, tool: CallableTool[..., Any]) -> _ToolCall:
        """Make the span of one call of a tool. `orq.tools` calls this when the tool starts."""
        return _ToolCall(self._tracer, call, tool, self.capture_content)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_tracing, (self._provider, self.capture_content, self.propagate))


class _Client(Protocol):
    """What is made around a core: `Orq` and `AsyncOrq`."""

    @property
    def core(self) -> OrqCore | AsyncOrqCore: ...


def setup(
    client: _Client | OrqCore | AsyncOrqCore,
    *,
    service_name: str | None = None,
    capture_content: bool = False,
    tracer_provider: trace.TracerProvider | None = None,
    timeout: float = 5.0,
) -> SpanExport:
    """Make a span for each call of a client, and send all spans of the program to the service.

    client: the client. Call `setup` once, right after you make it: a client that you made from it with `with_options`
        before has no spans. A second call changes nothing.
    service_name: the name of your program. Default: OTEL_SERVICE_NAME. It is not used if a provider is set already.
    capture_content: put messages, answers, arguments and results of traced functions, and the messages of errors into
        the spans. They may hold personal data.
    tracer_provider: a provider of OpenTelemetry's SDK. Default: the global provider, which is made if there is none.
    timeout: the limit for sending one batch with its retries, in seconds. At its end, the program waits at most this
        long for the last spans.

    A thread sends the spans, with the key, the proxies and the certificates of the client. If this fails, the spans are
    dropped, and the logger `orq` gets one warning. The returned object has `force_flush()` and `shutdown()`. Raises
    `ConfigurationError` if there is no key, or if the provider accepts no span processors.
    """
    from .core import AsyncOrqCore, OrqCore

    try:
        from ._span_export import begin
    except ModuleNotFoundError as error:
        wanted = 'orq.otel.setup needs OpenTelemetry\'s SDK: pip install "orq-sdk[tracing]"'
        raise ModuleNotFoundError(wanted, name=error.name) from error

    core: Any = getattr(client, "core", client)
    if not isinstance(core, (OrqCore, AsyncOrqCore)):
        raise ConfigurationError(f"setup takes a client or a core, not {class_name(client)}")
    if type(capture_content) is not bool:
        raise ConfigurationError("capture_content must be True or False")
    if service_name is not None and not (isinstance(service_name, str) and service_name.strip()):
        raise ConfigurationError("service_name must be text that is not empty.")
    timeout = as_seconds("timeout", timeout)  # not None: a program that ends waits for it
    export = begin(core, tracer_provider, service_name=service_name, capture_content=capture_content, timeout=timeout)
    settings = core._settings
    others = tuple(each for each in settings.middleware if not (isinstance(each, Tracing) and each._of_setup))
    if not any(isinstance(each, Tracing) for each in others):
        tracing = Tracing(tracer_provider, capture_content=capture_content)
        tracing._of_setup = True
        core._settings = msgspec.structs.replace(settings, middleware=(tracing, *others), observed=True)
    return export


def _tracing(provider: trace.TracerProvider | None, capture_content: bool, propagate: bool) -> Tracing:
    return Tracing(provider, capture_content=capture_content, propagate=propagate)


class _Call:
    """The span of one call. It starts when the call did, but is made when the first request is known."""

    __slots__ = (
        *("_attempts", "_began", "_current", "_first_event", "_found", "_info", "_of_model", "_output", "_reasons"),
        *("_recording", "_span", "_started", "_tracer", "_tracing"),
    )

    def __init__(self, tracing: Tracing, tracer: trace.Tracer, call: CallInfo) -> None:
        self._tracing, self._tracer, self._info = tracing, tracer, call
        self._began, self._started = time.time_ns(), time.perf_counter()
        self._of_model = call.operation in _genai.OPERATIONS
        self._span: Span | None = None
        self._recording = False
        self._current: Any = None
        self._attempts = 0
        self._first_event = True
        self._found: dict[str, Any] = {}
        """What is set at the end: each change of a span of the SDK costs some microseconds."""
        self._reasons: dict[int, str] = {}
        self._output = _genai.OutputMessages() if tracing.capture_content and self._of_model else None

    def before(self, request: Request, call: CallInfo) -> Request:
        """Start the span, make it the current one while the request is under way, and send its context along."""
        self._attempts = call.attempt
        outside = contexts.get_current()
        span = self._span or self._start(request, outside)
        around = trace.set_span_in_context(span, outside)
        self._current = contexts.attach(around)
        if not self._tracing.propagate:
            return request
        carrier = _carrier(span.get_span_context() if self._recording else None, around)
        return request.with_headers(carrier) if carrier else request

    def after(self, outcome: Outcome, call: CallInfo) -> Outcome:
        """Take note of an attempt; a failed one is an event of the span, since another may follow."""
        self._leave()
        if self._span is not None:
            if isinstance(outcome, Response):
                self._found["http.response.status_code"] = outcome.status_code
            else:
                about: dict[str, Any] = {"orq.attempt": call.attempt, "error.type": type(outcome).__name__}
                if isinstance(outcome, APIError) and outcome.status_code:
                    self._found["http.response.status_code"] = about["http.response.status_code"] = outcome.status_code
                self._span.add_event("orq.attempt.failed", about)
        return outcome

    def event(self, event: Any) -> None:
        """Take note of an event of the stream."""
        if self._first_event and self._span is not None:
            self._first_event = False
            if self._of_model:
                self._found["gen_ai.response.time_to_first_chunk"] = time.perf_counter() - self._started
        self._answer(event)

    def end(self, end: CallEnd) -> None:
        """End the span; a call that was refused before anything was sent has one, too."""
        self._leave()
        span = self._span or self._start(None, contexts.get_current())
        if end.value is not None:
            self._answer(end.value)
        found = self._found
        if self._reasons:
            found["gen_ai.response.finish_reasons"] = _genai.finish_reasons(self._reasons)
        if self._output is not None:
            found |= self._output.attributes(found.get("gen_ai.response.finish_reasons", []))
        if self._attempts > 1:
            found["http.request.resend_count"] = self._attempts - 1
        if request_id := _request_id(end):
            found["orq.request_id"] = request_id
        if end.reason == "closed":
            found["orq.stream.closed_early"] = True
        if end.reason in ("failed", "cancelled"):
            found["error.type"] = type(end.error).__name__ if end.error else "cancelled"
            said = str(end.error) if end.error and self._tracing.capture_content else None
            span.set_status(Status(StatusCode.ERROR, said))
        span.set_attributes(found)
        span.end()

    def _start(self, request: Request | None, outside: contexts.Context) -> Span:
        info = self._info
        url = request.url if request is not None else ""
        path = url.find("/", len("https://"))
        origin = url[:path] if path > 0 else url or None
        name, known = _known(info.operation, info.method, info.path, origin)
        found = dict(known)
        if self._of_model:
            found.update(_genai.request_attributes(info.operation, request, info.path))
            about = found.get("gen_ai.agent.name") or found.get("gen_ai.request.model")
            name = f"{name} {about}" if about else name
            if self._output is not None and request is not None:
                found |= _genai.input_messages(request)
        span = self._tracer.start_span(name, outside, SpanKind.CLIENT, found, start_time=self._began)
        self._span, self._recording = span, span.is_recording()
        return span

    def _answer(self, value: Any) -> None:
        if self._recording and self._of_model:
            _genai.add_answer(self._found, self._reasons, value)
            if self._output is not None:
                self._output.add(value)

    def _leave(self) -> None:
        """Make current again what was so before the attempt."""
        if self._current is not None:
            token, self._current = self._current, None
            contexts.detach(token)


class _ToolCall:
    """The span of a call of a tool, and the parent of what the tool does."""

    def __init__(self, tracer: trace.Tracer, call: RunCall, tool: CallableTool[..., Any], capture: bool) -> None:
        found = _genai.tool_attributes(call.id, call.name, tool.description)
        if capture:
            with suppress(TypeError, ValueError, RecursionError):  # arguments that `before_tool` set, of no JSON form
                found |= _genai.tool_content("arguments", tool.encode(call.arguments))
        self._capture = capture
        self._span = tracer.start_span(f"execute_tool {call.name}", attributes=found)

    def __enter__(self) -> None:
        self._token = contexts.attach(trace.set_span_in_context(self._span))

    def __exit__(self, *_exc_info: object) -> None:
        contexts.detach(self._token)

    def end(self, call: RunCall, ended: int | None) -> None:
        """End the span at a time in nanoseconds; a call without a result has the status error."""
        if call.status != "done":
            unfinished = "cancelled" if call.status == "not_run" else call.status
            self._span.set_attribute("error.type", type(call.error).__name__ if call.error else unfinished)
            said = str(call.error) if call.error and self._capture else None
            self._span.set_status(Status(StatusCode.ERROR, said))
        elif self._capture:
            self._span.set_attributes(_genai.tool_content("result", call.result))
        self._span.end(ended)


def _carrier(about: trace.SpanContext | None, around: contexts.Context) -> dict[str, str]:
    """Return the headers that the global propagator sends for a context.

    `about` is the context's span, if that is recorded. Then those of OpenTelemetry's two propagators are written here,
    as they would be there: to call them takes some microseconds.
    """
    carrier: dict[str, str] = {}
    for one in _propagators(propagate.get_global_textmap()):
        if one.__class__ is TraceContextTextMapPropagator and about is not None and not about.trace_state:
            ids = about.trace_id, about.span_id, about.trace_flags
            carrier["traceparent"] = "00-%032x-%016x-%02x" % ids  # noqa: UP031 - two thirds of the time of an f-string
        elif one.__class__ is not W3CBaggagePropagator or len(around) > 1:  # else the span is all that it holds
            one.inject(carrier, around)
    return carrier


@lru_cache(maxsize=8)
def _propagators(found: TextMapPropagator) -> tuple[Any, ...]:
    """Return what a propagator is composed of."""
    if not isinstance(found, CompositePropagator):
        return (found,)
    return tuple(inner for one in found._propagators for inner in _propagators(one))


@lru_cache(maxsize=512)
def _known(operation: str, method: str, path: str, origin: str | None) -> tuple[str, Mapping[str, Any]]:
    """Return the name of a span and its attributes, as far as they follow from the operation and the server."""
    found: dict[str, Any] = {"orq.operation": operation}
    if origin is not None:
        server = urlsplit(origin)
        found["server.address"] = server.hostname or ""
        if port := server.port or _PORTS.get(server.scheme):
            found["server.port"] = port
    if operation in _genai.OPERATIONS:
        found |= _genai.operation_attributes(operation)
        return found["gen_ai.operation.name"], found
    found["http.request.method"] = method
    if operation == "request":  # the path of `core.request()` is as its caller wrote it
        return method, found
    found["url.template"] = path
    return f"{method} {path}", found


def _request_id(end: CallEnd) -> str | None:
    if end.response is not None:
        return end.response.request_id
    return end.error.request_id if isinstance(end.error, APIError) else None


lazy_annotations(__name__)
