"""Test `traced`: one span for any kind of function, and no other change."""

from __future__ import annotations

import asyncio
import functools
import gc
import inspect
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import StatusCode
from pydantic import BaseModel

from orq import Orq
from orq._function_spans import following
from orq.errors import ConfigurationError
from orq.otel import traced

from ._spans import Spans

SECRET = "the answer is 42"


@pytest.fixture(autouse=True)
def followed(spans: Spans) -> Iterator[None]:
    following.follow(spans.provider)
    yield
    following.__init__()  # type: ignore[misc]


def current() -> str:
    """Return the name of the current span; nothing without one."""
    return getattr(trace.get_current_span(), "name", "")


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


@traced
def plain(x: int) -> str:
    return f"{current()} {x}"


@traced(name="given", type="tool")
async def later(x: int) -> str:
    await asyncio.sleep(0)
    return f"{current()} {x}"


class Box:
    @traced
    def method(self, x: int) -> str:
        return f"{current()} {x}"

    @traced
    @classmethod
    def above(cls, x: int) -> str:
        return f"{cls.__name__} {current()} {x}"

    @classmethod
    @traced
    def below(cls, x: int) -> str:
        return f"{cls.__name__} {current()} {x}"

    @traced
    @staticmethod
    def static(x: int) -> str:
        return f"{current()} {x}"


class Callables:
    async def __call__(self, x: int) -> str:
        return f"{current()} {x}"


def undeclared(function: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator whose function returns a coroutine, and does not say so."""

    @functools.wraps(function)
    def call(*args: Any) -> Any:
        return function(*args)

    return call


CALLS = [
    pytest.param(plain, "plain", "", id="function"),
    pytest.param(later, "given", "", id="coroutine"),
    pytest.param(Box().method, "Box.method", "", id="method"),
    pytest.param(Box.above, "Box.above", "Box ", id="above classmethod"),
    pytest.param(Box.below, "Box.below", "Box ", id="below classmethod"),
    pytest.param(Box().static, "Box.static", "", id="staticmethod"),
    pytest.param(traced(name="object")(Callables()), "object", "", id="async object"),
    pytest.param(traced(name="partial")(functools.partial(later.__wrapped__)), "partial", "", id="partial"),  # type: ignore[attr-defined]
    pytest.param(traced(name="hidden")(undeclared(later.__wrapped__)), "hidden", "", id="hidden coroutine"),  # type: ignore[attr-defined]
]


@pytest.mark.parametrize(("function", "name", "before"), CALLS)
def test_every_kind_of_function(spans: Spans, function: Any, name: str, before: str) -> None:
    async def awaited() -> Any:
        found = function(1)
        return await found if inspect.isawaitable(found) else found

    assert asyncio.run(awaited()) == f"{before}{name} 1"
    assert current() == ""
    assert spans.one.name == name
    assert spans.one.status.status_code is StatusCode.UNSET
    assert {"input.value", "output.value"}.isdisjoint(attributes(spans.one))


def test_a_function_keeps_its_signature_kind_and_name() -> None:
    @traced
    def gen() -> Iterator[int]:
        yield 1

    @traced
    async def agen() -> AsyncIterator[int]:
        yield 1

    assert inspect.signature(plain) == inspect.signature(plain.__wrapped__)  # type: ignore[attr-defined]
    assert (plain.__name__, plain.__module__, later.__doc__) == ("plain", __name__, None)
    assert inspect.iscoroutinefunction(later)
    assert inspect.isgeneratorfunction(gen)
    assert inspect.isasyncgenfunction(agen)
    assert not inspect.iscoroutinefunction(plain)


TYPES = {
    "agent": {"gen_ai.operation.name": "invoke_agent", "openinference.span.kind": "AGENT", "gen_ai.agent.name": "f"},
    "embedding": {"gen_ai.operation.name": "embeddings", "openinference.span.kind": "EMBEDDING"},
    "function": {"openinference.span.kind": "CHAIN"},
    "llm": {"gen_ai.operation.name": "chat", "openinference.span.kind": "LLM"},
    "retrieval": {"gen_ai.operation.name": "retrieval", "openinference.span.kind": "RETRIEVER"},
    "tool": {"gen_ai.operation.name": "execute_tool", "openinference.span.kind": "TOOL", "gen_ai.tool.name": "f"},
}


@pytest.mark.parametrize("kind", TYPES)
def test_the_type_of_a_span(spans: Spans, kind: Any) -> None:
    traced(type=kind, name="f", attributes={"team": "search", "ids": [1, 2]})(lambda: None)()
    assert attributes(spans.one) == {**TYPES[kind], "team": "search", "ids": (1, 2)}


# --- generators -------------------------------------------------------------------------------------------------------


@traced(capture_output=True)
def words() -> Generator[str, str | None, str]:
    told = yield f"{current()} "
    with following.tracer.start_as_current_span("inner"):
        yield f"{current()} {told} "
        plain(0)
    return current()


@traced(name="words", capture_output=True)
async def words_later() -> AsyncGenerator[str, str | None]:
    told = yield f"{current()} "
    with following.tracer.start_as_current_span("inner"):
        yield f"{current()} {told} "
        await asyncio.sleep(0)
        plain(0)


CONSUMER = "consumer"


async def read(steps: Any) -> list[Any]:
    """Drive a generator of either kind, and tell what the consumer's span was at each step."""
    found: list[Any] = []
    for sent in (None, "told", None):
        try:
            found.append((steps.send(sent) if hasattr(steps, "send") else await steps.asend(sent), current()))
        except StopIteration as stop:
            found.append(stop.value)
        except StopAsyncIteration:
            found.append("words")
        if sent is None and len(found) == 1:
            plain(1)
    return found


@pytest.mark.parametrize("function", [words, words_later])
def test_a_generator_is_current_in_its_body_and_the_consumer_outside(spans: Spans, function: Any) -> None:
    @traced
    async def consumer() -> list[Any]:
        return await read(function())

    assert asyncio.run(consumer()) == [("words ", CONSUMER), ("inner told ", CONSUMER), "words"]
    names = {span.context.span_id: span.name for span in spans.all}
    found = [(span.name, span.parent and names[span.parent.span_id]) for span in spans.all]
    assert sorted(found, key=str) == sorted(
        [
            (CONSUMER, None),
            ("words", CONSUMER),
            ("inner", "words"),
            ("plain", CONSUMER),
            ("plain", "inner"),
        ],
        key=str,
    )
    (generator,) = [span for span in spans.all if span.name == "words"]
    assert attributes(generator)["output.value"] == "words inner told "


@pytest.mark.parametrize("how", ["close", "drop"])
def test_a_generator_that_is_given_up(spans: Spans, how: str) -> None:
    cleaned: list[str] = []

    @traced
    def numbers() -> Iterator[int]:
        try:
            yield 1
            yield 2
        finally:
            cleaned.append(current())

    steps: Any = numbers()
    assert next(steps) == 1
    if how == "close":
        steps.close()
    del steps
    gc.collect()
    assert cleaned == ["numbers"]
    assert attributes(spans.one)["orq.stream.closed_early"] is True
    assert spans.one.status.status_code is StatusCode.UNSET


def test_an_async_generator_that_is_given_up(spans: Spans) -> None:
    cleaned: list[str] = []

    @traced
    async def numbers() -> AsyncGenerator[int, None]:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            cleaned.append(current())

    async def main() -> None:
        steps = numbers()
        await anext(steps)
        await steps.aclose()

    asyncio.run(main())
    assert cleaned == ["numbers"]
    assert attributes(spans.one)["orq.stream.closed_early"] is True


def test_exceptions_thrown_into_a_generator_reach_it(spans: Spans) -> None:
    @traced
    def numbers() -> Iterator[Any]:
        try:
            yield 1
        except KeyError as error:
            yield f"{current()} {error}"

    steps: Any = numbers()
    next(steps)
    assert steps.throw(KeyError("k")) == "numbers 'k'"
    assert list(steps) == []
    assert spans.one.status.status_code is StatusCode.UNSET


# --- recorded values -------------------------------------------------------------------------------------------------


class Struct(msgspec.Struct):
    when: date = date(2026, 1, 1)
    left_out: str | msgspec.UnsetType = msgspec.UNSET


@dataclass
class Data:
    inner: Any


class Model(BaseModel):
    number: int = 7


class Hostile:
    def __repr__(self) -> str:
        raise ValueError("never")

    @property
    def __dict__(self) -> Any:  # type: ignore[override]
        raise ValueError("never")


LOOP: list[Any] = []
LOOP.append(LOOP)

VALUES = [
    (Struct(), {"when": "2026-01-01"}),
    (Data([Model(), None, 1.5, {1: True}]), {"inner": [{"number": 7}, None, 1.5, {"1": True}]}),
    ({"password": "hunter2", "max_tokens": 5, "key": "deployment", "access_token": "t"}, None),
    (Hostile(), "<Hostile>"),
    (b"\0" * 50, "<50 bytes>"),
    (10**40, "<int>"),
    ("half \ud800 of a pair", "half ? of a pair"),
    ({1, 2}, [1, 2]),
    (object, "<type>"),
]


@pytest.mark.parametrize(("value", "shown"), VALUES, ids=lambda value: type(value).__name__)
def test_recorded_values_have_their_text(spans: Spans, value: Any, shown: Any) -> None:
    traced(capture_input=True, capture_output=True)(lambda x: x)(value)
    found = attributes(spans.one)
    if shown is None:
        hidden = "[hidden]"
        shown = {"password": hidden, "max_tokens": 5, "key": "deployment", "access_token": hidden}
    assert json.loads(str(found["input.value"])) == {"x": shown}
    is_text = found["output.mime_type"] == "text/plain"
    assert (found["output.value"] if is_text else json.loads(str(found["output.value"]))) == shown


@pytest.mark.parametrize("value", [LOOP, "x" * 10**6, ["é"] * 10**6, {str(at): at for at in range(10**6)}], ids=str)
def test_large_or_endless_values_are_cut(spans: Spans, value: Any) -> None:
    traced(capture_input=True)(lambda x: None)(value)
    assert len(str(attributes(spans.one)["input.value"])) <= 16 * 1024


def test_self_and_clients_and_defaults(spans: Spans) -> None:
    class Agent:
        @traced(capture_input=True)
        def answer(self, client: Orq, question: str, *more: int, limit: int = 3, **rest: Any) -> None: ...

    with Orq("key-of-this-test-1234", server_url="http://127.0.0.1:9") as client:
        Agent().answer(client, "q", 1, 2, x="y")
    found = json.loads(str(attributes(spans.one)["input.value"]))
    assert found == {"client": "<Orq>", "question": "q", "more": [1, 2], "limit": 3, "rest": {"x": "y"}}


def test_redaction(spans: Spans, caplog: pytest.LogCaptureFixture) -> None:
    def redact(value: Any) -> Any:
        if isinstance(value, dict):
            return dict.fromkeys(value, "***")
        raise ValueError(SECRET)

    assert traced(capture_input=True, capture_output=True, redact=redact)(lambda x: x)(SECRET) == SECRET
    assert SECRET not in spans.one.to_json()
    assert json.loads(str(attributes(spans.one)["input.value"])) == {"x": "***"}
    assert [(record.levelno, SECRET in record.message) for record in caplog.records] == [(logging.WARNING, False)]


class Odd(Exception):
    def __str__(self) -> str:
        raise ValueError("never")


def test_the_message_of_an_exception_is_redacted(spans: Spans) -> None:
    @traced(capture_output=True, redact=lambda value: "***")
    def fails() -> None:
        raise ValueError(SECRET)

    with pytest.raises(ValueError, match=SECRET):
        fails()
    assert SECRET not in spans.one.to_json()
    assert spans.one.status.description == "***"


@pytest.mark.parametrize("capture", [None, True])
@pytest.mark.parametrize("error", [KeyError(SECRET), Odd(), asyncio.CancelledError(), KeyboardInterrupt()])
def test_an_exception(spans: Spans, error: BaseException, capture: bool | None) -> None:
    @traced(capture_output=capture)
    async def fails() -> None:
        raise error

    with pytest.raises(type(error)):
        fails().send(None)
    (event,) = spans.one.events
    name = type(error).__name__
    assert (event.attributes or {})["exception.type"] == f"{type(error).__module__}.{name}"
    assert attributes(spans.one)["error.type"] == (name if isinstance(error, Exception) else "cancelled")
    assert spans.one.status.status_code is StatusCode.ERROR
    assert (SECRET in spans.one.to_json()) is (capture is True and SECRET in repr(error))


def test_wrong_arguments_of_a_call_stay_a_type_error(spans: Spans) -> None:
    with pytest.raises(TypeError, match="argument"):
        traced(capture_input=True)(plain.__wrapped__)(1, 2, 3)  # type: ignore[attr-defined]
    assert attributes(spans.one)["error.type"] == "TypeError"


@pytest.mark.parametrize(
    ("given", "words_"),
    [
        ({"type": "chain"}, "type must be one of agent, embedding, function, llm, retrieval, tool"),
        ({"name": " "}, "name must be text"),
        ({"attributes": {"a": {}}}, r"attributes\['a'\] must be text"),
        ({"attributes": {"a": 1 << 63}}, r"attributes\['a'\] must be text, a number of at most 64 bits"),
        ({"attributes": {"a": [1, "b"]}}, r"attributes\['a'\] must be text"),
    ],
)
def test_wrong_arguments_are_refused_where_the_function_is_defined(given: Any, words_: str) -> None:
    with pytest.raises(ConfigurationError, match=words_):
        traced(**given)


@pytest.mark.parametrize("what", ["a name", Box])
def test_only_functions_are_traced(what: Any) -> None:
    with pytest.raises(ConfigurationError, match="traced takes a function"):
        traced(what)
