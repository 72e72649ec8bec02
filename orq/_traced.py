"""`traced`: make a span for each call of a function, sync or async, or of a generator."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping
from functools import partial, wraps
from types import CoroutineType
from typing import Any, Literal, TypeVar, overload

from opentelemetry import context as contexts, trace
from opentelemetry.trace import Span

from ._exact import class_name
from ._function_spans import TYPES, FunctionSpans
from ._lazy_annotations import lazy_annotations
from ._span_values import MOST, as_plain
from .errors import ConfigurationError

F = TypeVar("F", bound=Callable[..., Any])
SpanType = Literal["agent", "embedding", "function", "llm", "retrieval", "tool"]


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

    The function may be sync or async, a generator, or a method. Calls and traced functions inside it have child spans.
    The span of a generator begins with the request for its first item. Without a provider of spans nothing is recorded.

    name: the name of the span. Default: the name of the function.
    type: the type of the function: "agent", "embedding", "function", "llm", "retrieval" or "tool".
    capture_input: put the arguments into the span. None does what `capture_content` of `setup` says; without `setup`
        they are left out.
    capture_output: put the result, the yielded items, and the message of an exception into the span. None is the same
        as for `capture_input`.
    attributes: more attributes of each span: text, numbers, bools, or lists of these.
    redact: a function that gets the dict of arguments, the result, or the message of an exception. Its return value is
        recorded instead. If it raises, nothing is recorded.

    If an argument is wrong, the definition of the function raises `ConfigurationError`.
    """
    if type not in TYPES:
        raise ConfigurationError(f"type must be one of {', '.join(TYPES)}")
    if name is not None and not (isinstance(name, str) and name.strip()):
        raise ConfigurationError("name must be text that is not empty.")
    for attribute, value in attributes.items():
        if not _is_attribute(value):
            wanted = "text, a number of at most 64 bits, a bool, or a list of one of these"
            raise ConfigurationError(f"attributes[{attribute!r}] must be {wanted}")
    made = partial(
        _traced, given=name, type=type, captures=(capture_input, capture_output), extra=attributes, redact=redact
    )
    return made if function is None else made(function)


def _is_attribute(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return len({item.__class__ for item in value}) < 2 and not any(
            isinstance(item, (list, tuple)) or not _is_attribute(item) for item in value
        )
    if isinstance(value, int):
        return -(1 << 63) <= value < 1 << 63  # the export of a larger one would fail with its whole batch
    return isinstance(value, (str, float))


def _traced(function: Any, *, given: str | None, extra: Mapping[str, Any], **how: Any) -> Any:
    if isinstance(function, (classmethod, staticmethod)):
        return function.__class__(_traced(function.__func__, given=given, extra=extra, **how))
    if not callable(function) or isinstance(function, type):
        raise ConfigurationError(
            f"traced takes a function, not {class_name(function)}. Write @traced or @traced(name=...)."
        )
    name = given or getattr(function, "__qualname__", class_name(function)).rpartition("<locals>.")[2]
    spans = FunctionSpans(function, name, extra, **how)
    if inspect.isasyncgenfunction(function):
        return wraps(function)(_of_async_generator(function, spans))
    if inspect.isgeneratorfunction(function):
        return wraps(function)(_of_generator(function, spans))
    return wraps(function)(_of_coroutine(function, spans) if _is_async(function) else _of_function(function, spans))


def _is_async(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def _of_function(function: Any, spans: FunctionSpans) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        span = spans.start(args, kwargs)
        token = contexts.attach(trace.set_span_in_context(span))
        later = False
        try:
            value = function(*args, **kwargs)
            later = value.__class__ is CoroutineType
            if later:  # another decorator hid that the function is async
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


def _of_coroutine(function: Any, spans: FunctionSpans) -> Callable[..., Coroutine[Any, Any, Any]]:
    async def call(*args: Any, **kwargs: Any) -> Any:
        return await _awaited(function(*args, **kwargs), spans, spans.start(args, kwargs))

    return call


async def _awaited(work: Any, spans: FunctionSpans, span: Span) -> Any:
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
    """The steps of a generator. Each runs in the context that the last step left.

    After a step, the context of the consumer is restored.
    """

    def __init__(self, spans: FunctionSpans, args: Any, kwargs: Any) -> None:
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


def _of_generator(function: Any, spans: FunctionSpans) -> Callable[..., Generator[Any, Any, Any]]:
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


def _of_async_generator(function: Any, spans: FunctionSpans) -> Callable[..., AsyncGenerator[Any, Any]]:
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


lazy_annotations(__name__)
