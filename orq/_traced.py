"""`traced`: a span for each call of a function. Sync and async functions, generators and methods."""

from __future__ import annotations

import inspect
import logging
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping
from functools import partial, wraps
from types import CoroutineType
from typing import Any, Literal, TypeVar, overload

from opentelemetry import context as contexts, trace
from opentelemetry.trace import Span, Status, StatusCode

from ._blanking import Blanker
from ._exact import class_name
from ._hints import mark_module
from ._span_values import MOST, as_plain, as_text, cut
from ._version import __version__
from .errors import ConfigurationError

F = TypeVar("F", bound=Callable[..., Any])
SpanType = Literal["agent", "embedding", "function", "llm", "retrieval", "tool"]

_TYPES: Mapping[str, tuple[str | None, str, str | None]] = {
    "agent": ("invoke_agent", "AGENT", "gen_ai.agent.name"),
    "embedding": ("embeddings", "EMBEDDING", None),
    "function": (None, "CHAIN", None),
    "llm": ("chat", "LLM", None),
    "retrieval": ("retrieval", "RETRIEVER", None),
    "tool": ("execute_tool", "TOOL", "gen_ai.tool.name"),
}
"""Type of a span -> its operation in the GenAI conventions, its kind in OpenInference's, the attribute of its name."""
_FAILED = Status(StatusCode.ERROR)
_logger = logging.getLogger("orq")


class Following:
    """Where the spans of all traced functions go, and what is written down by default. `orq.otel.setup` changes it."""

    def __init__(self) -> None:
        """Follow OpenTelemetry's global provider, and write down nothing of what was said."""
        self.capture_content = False
        self.blanker = Blanker()
        self.follow(None)

    def follow(self, provider: trace.TracerProvider | None) -> None:
        """Send spans to a provider, or to the global one."""
        self.tracer = trace.get_tracer("orq", __version__, provider)


following = Following()


@overload
def traced(function: F, /) -> F: ...
@overload
def traced(
    *,
    name: str | None = None,
    type: SpanType = "function",
    capture_input: bool | None = None,
    capture_output: bool | None = None,
    attributes: Mapping[str, Any] = {},
    redact: Callable[[Any], Any] | None = None,
) -> Callable[[F], F]: ...
def traced(
    function: Any = None,
    /,
    *,
    name: str | None = None,
    type: SpanType = "function",
    capture_input: bool | None = None,
    capture_output: bool | None = None,
    attributes: Mapping[str, Any] = {},
    redact: Callable[[Any], Any] | None = None,
) -> Any:
    """Make a span for each call of a function: `@traced`, or `@traced(type="tool")`.

    The function may be sync or async, a generator, or a method. The span is the current one while its body runs, so
    that calls and traced functions within become its children. That of a generator begins with the first item that is
    asked for and ends with the generator. Without a provider of spans nothing is recorded.

    name: of the span; else the function's.
    type: what the function is: "agent", "embedding", "function", "llm", "retrieval" or "tool".
    capture_input, capture_output: write down the arguments; the result, or what is yielded, and the message of an
        exception. None is what `setup` was told with `capture_content`; without it, no.
    attributes: more attributes of each span: text, numbers, bools, or lists of one of these.
    redact: called with a dict of the arguments, and with the result; what it returns is written down in their place.
        If it raises, nothing is.

    Raises `ConfigurationError`, where the function is defined, if an argument is wrong.
    """
    if type not in _TYPES:
        raise ConfigurationError(f"type must be one of {', '.join(_TYPES)}")
    if name is not None and not (isinstance(name, str) and name.strip()):
        raise ConfigurationError("name must be text that is not empty")
    for attribute, value in attributes.items():
        if not _is_attribute(value):
            raise ConfigurationError(f"attributes[{attribute!r}] must be text, a number, a bool, or a list of one kind")
    made = partial(
        _traced, given=name, type=type, captures=(capture_input, capture_output), extra=attributes, redact=redact
    )
    return made if function is None else made(function)


def _is_attribute(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return len({item.__class__ for item in value}) < 2 and not any(
            isinstance(item, (list, tuple)) or not _is_attribute(item) for item in value
        )
    return isinstance(value, (str, bool, int, float))


def _traced(function: Any, *, given: str | None, extra: Mapping[str, Any], **how: Any) -> Any:
    if isinstance(function, (classmethod, staticmethod)):
        return function.__class__(_traced(function.__func__, given=given, extra=extra, **how))
    if not callable(function) or isinstance(function, type):
        raise ConfigurationError(f"traced takes a function, not {class_name(function)}: @traced or @traced(name=...)")
    name = given or getattr(function, "__qualname__", class_name(function)).rpartition("<locals>.")[2]
    spans = _Spans(function, name, extra, **how)
    if inspect.isasyncgenfunction(function):
        return wraps(function)(_of_async_generator(function, spans))
    if inspect.isgeneratorfunction(function):
        return wraps(function)(_of_generator(function, spans))
    return wraps(function)(_of_coroutine(function, spans) if _is_async(function) else _of_function(function, spans))


def _is_async(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


class _Spans:
    """Makes the spans of one function, and writes down what happens in them."""

    def __init__(
        self,
        function: Any,
        name: str,
        extra: Mapping[str, Any],
        *,
        type: str,
        captures: tuple[bool | None, bool | None],
        redact: Callable[[Any], Any] | None,
    ) -> None:
        operation, kind, named = _TYPES[type]
        self.name, self._redact = name, redact
        self._captures_input, self._captures_output = captures
        self._attributes = {"openinference.span.kind": kind, **extra}
        if operation is not None:
            self._attributes["gen_ai.operation.name"] = operation
        if named is not None:
            self._attributes[named] = name
        self._signature: inspect.Signature | None
        try:
            self._signature = inspect.signature(function)
        except (TypeError, ValueError):  # some functions of C tell none
            self._signature = None

    def start(self, args: Any, kwargs: Any) -> Span:
        span = following.tracer.start_span(self.name, attributes=self._attributes)
        if span.is_recording() and _asked(self._captures_input):
            self._write(span, "input", self._arguments, args, kwargs)
        return span

    def captures_output(self, span: Span) -> bool:
        return span.is_recording() and _asked(self._captures_output)

    def returned(self, span: Span, value: Any) -> None:
        if self.captures_output(span):
            self._write(span, "output", lambda: value)

    def failed(self, span: Span, error: BaseException) -> None:
        kind = type(error)
        found: dict[str, Any] = {"exception.type": f"{kind.__module__}.{kind.__qualname__}"}
        status = _FAILED
        if self.captures_output(span):
            try:
                found["exception.message"] = following.blanker.text(cut(str(error)))
            except Exception:  # noqa: BLE001 - an exception of the program's whose text cannot be had
                found["exception.message"] = f"<{kind.__name__}>"
            status = Status(StatusCode.ERROR, found["exception.message"])
        is_end = not isinstance(error, (Exception, SystemExit))
        span.set_attribute("error.type", "cancelled" if is_end else kind.__name__)
        span.add_event("exception", found)
        span.set_status(status)

    def _arguments(self, args: Any, kwargs: Any) -> Any:
        if self._signature is None:
            return {"args": args, "kwargs": kwargs}
        try:
            bound = self._signature.bind(*args, **kwargs)
        except TypeError:  # the call itself will say so
            return {"args": args, "kwargs": kwargs}
        bound.apply_defaults()
        found = dict(bound.arguments)
        first = next(iter(found), None)
        if first in ("self", "cls"):
            del found[first]
        return found

    def _write(self, span: Span, what: str, value: Callable[..., Any], *args: Any) -> None:
        """Write down a value; whatever it is, this does not raise."""
        try:
            found = value(*args)
            text, media = as_text(found if self._redact is None else self._redact(found))
            span.set_attributes({f"{what}.value": following.blanker.text(text), f"{what}.mime_type": media})
        except Exception as error:  # noqa: BLE001 - the program's call goes on
            _logger.warning("the %s of the span %s is left out: %s", what, self.name, type(error).__name__)


def _asked(setting: bool | None) -> bool:
    return following.capture_content if setting is None else setting


def _of_function(function: Any, spans: _Spans) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        span = spans.start(args, kwargs)
        token = contexts.attach(trace.set_span_in_context(span))
        later = False
        try:
            value = function(*args, **kwargs)
            later = value.__class__ is CoroutineType
            if later:  # another decorator stands between, so this was not known before
                return _awaited(value, spans, span)
            spans.returned(span, value)
            return value
        except BaseException as error:
            spans.failed(span, error)
            raise
        finally:
            contexts.detach(token)
            if not later:
                span.end()

    return call


def _of_coroutine(function: Any, spans: _Spans) -> Callable[..., Coroutine[Any, Any, Any]]:
    async def call(*args: Any, **kwargs: Any) -> Any:
        return await _awaited(function(*args, **kwargs), spans, spans.start(args, kwargs))

    return call


async def _awaited(work: Any, spans: _Spans, span: Span) -> Any:
    token = contexts.attach(trace.set_span_in_context(span))
    try:
        value = await work
        spans.returned(span, value)
        return value
    except BaseException as error:
        spans.failed(span, error)
        raise
    finally:
        contexts.detach(token)
        span.end()


class _Steps:
    """The steps of a generator: each runs in the context that the one before has left, and restores the consumer's."""

    def __init__(self, spans: _Spans, args: Any, kwargs: Any) -> None:
        self._spans, self._span = spans, spans.start(args, kwargs)
        self._inside = trace.set_span_in_context(self._span)
        self._yielded: list[Any] | None = [] if spans.captures_output(self._span) else None
        self._room = MOST

    def __enter__(self) -> None:
        self._token = contexts.attach(self._inside)

    def __exit__(self, *_: object) -> None:
        self._inside = contexts.get_current()
        contexts.detach(self._token)

    def yielded(self, item: Any) -> None:
        if self._yielded is not None and self._room > 0:
            plain, self._room = as_plain(item, self._room)
            self._yielded.append(plain)

    def end(self, error: BaseException | None = None) -> None:
        if isinstance(error, GeneratorExit):
            self._span.set_attribute("orq.stream.closed_early", True)
        elif error is not None:
            self._spans.failed(self._span, error)
        if found := self._yielded:
            is_text = all(isinstance(item, str) for item in found)
            self._spans.returned(self._span, "".join(found) if is_text else found)
        self._span.end()


def _of_generator(function: Any, spans: _Spans) -> Callable[..., Generator[Any, Any, Any]]:
    def call(*args: Any, **kwargs: Any) -> Generator[Any, Any, Any]:
        inner = function(*args, **kwargs)
        steps = _Steps(spans, args, kwargs)
        step, given = inner.send, None
        try:
            while True:
                try:
                    with steps:
                        item = step(given)
                except StopIteration as stop:
                    steps.end()
                    return stop.value
                steps.yielded(item)
                try:
                    step, given = inner.send, (yield item)
                except GeneratorExit:
                    with steps:
                        inner.close()
                    raise
                except BaseException as error:  # noqa: BLE001 - the consumer's, for the generator to handle
                    step, given = inner.throw, error
        except BaseException as error:
            steps.end(error)
            raise

    return call


def _of_async_generator(function: Any, spans: _Spans) -> Callable[..., AsyncGenerator[Any, Any]]:
    async def call(*args: Any, **kwargs: Any) -> AsyncGenerator[Any, Any]:
        inner = function(*args, **kwargs)
        steps = _Steps(spans, args, kwargs)
        step, given = inner.asend, None
        try:
            while True:
                try:
                    with steps:
                        item = await step(given)
                except StopAsyncIteration:
                    steps.end()
                    return
                steps.yielded(item)
                try:
                    step, given = inner.asend, (yield item)
                except GeneratorExit:
                    with steps:
                        await inner.aclose()
                    raise
                except BaseException as error:  # noqa: BLE001 - the consumer's, for the generator to handle
                    step, given = inner.athrow, error
        except BaseException as error:
            steps.end(error)
            raise

    return call


mark_module(__name__)
