"""Test wrong use of `with`, `for`, `await` and results: the error says what to write."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
from collections.abc import AsyncIterable, Callable, Iterable
from typing import Any

import pytest

import orq
from orq import (
    AsyncDownload,
    AsyncOrq,
    AsyncOrqCore,
    AsyncReplyStream,
    AsyncStream,
    AsyncTextStream,
    Download,
    Err,
    Ok,
    Orq,
    OrqCore,
    ReplyStream,
    Stream,
    TextStream,
)
from orq.errors import NotFoundError, OrqError
from orq.funcs import agents_list, agents_retrieve
from orq.pagination import items
from tests.support.samples import KEY


class MyOrq(Orq): ...


class MyAsyncOrq(AsyncOrq): ...


def unopened(kind: Any) -> Any:
    return lambda: object.__new__(kind)


SYNC: dict[str, Callable[[], Any]] = {
    "Orq": lambda: MyOrq(KEY),
    "OrqCore": lambda: OrqCore(KEY),
    "Stream": lambda: Stream.from_events([]),
    "TextStream": lambda: TextStream.from_events([]),
    "ReplyStream": lambda: ReplyStream.from_events([]),
    "Download": unopened(Download),
}
ASYNC: dict[str, Callable[[], Any]] = {
    "AsyncOrq": lambda: MyAsyncOrq(KEY),
    "AsyncOrqCore": lambda: AsyncOrqCore(KEY),
    "AsyncStream": lambda: AsyncStream.from_events([]),
    "AsyncTextStream": lambda: AsyncTextStream.from_events([]),
    "AsyncReplyStream": lambda: AsyncReplyStream.from_events([]),
    "AsyncDownload": unopened(AsyncDownload),
}
ITERATED: dict[str, Callable[[], Any]] = {
    **{name: ASYNC[name] for name in ("AsyncStream", "AsyncTextStream", "AsyncReplyStream")},
    "AsyncItems": lambda: items(agents_list, AsyncOrqCore(KEY)),
}
PIECES: dict[str, Callable[[], Any]] = {
    "AsyncTextStream.text()": lambda: AsyncTextStream.from_events([]).text(),
    "AsyncReplyStream.text()": lambda: AsyncReplyStream.from_events([]).text(),
    "AsyncStream.results()": lambda: AsyncStream.from_events([]).results(),
    "AsyncStream.iter_raw()": lambda: AsyncStream.from_events([]).iter_raw(),
    "AsyncDownload.iter_bytes()": lambda: unopened(AsyncDownload)().iter_bytes(),
}


@pytest.mark.parametrize("name", SYNC)
def test_async_with(name: str) -> None:
    async def main() -> None:
        async with SYNC[name]():
            pass

    with pytest.raises(TypeError, match=rf"^{name} takes `with`. For `async with` use Async{name}.$"):
        asyncio.run(main())


@pytest.mark.parametrize("name", ASYNC)
def test_with(name: str) -> None:
    other = name.removeprefix("Async")
    with pytest.raises(TypeError, match=rf"^{name} takes `async with`. For `with` use {other}.$"), ASYNC[name]():
        pass


@pytest.mark.parametrize("name", ITERATED)
def test_for(name: str) -> None:
    other = name.removeprefix("Async")
    for iterate in (list, next):
        with pytest.raises(TypeError, match=rf"^{name} takes `async for`. For `for` use {other}.$"):
            iterate(ITERATED[name]())


@pytest.mark.parametrize("name", PIECES)
def test_await_of_pieces(name: str) -> None:
    async def main() -> None:
        await PIECES[name]()

    with pytest.raises(TypeError) as caught:
        asyncio.run(main())
    assert str(caught.value).startswith(f"{name} cannot be awaited. Iterate it with `async for piece in ")
    assert ("collect()" in str(caught.value)) is name.endswith(".text()")


def test_for_over_the_text() -> None:
    with pytest.raises(TypeError, match=r"AsyncTextStream.text\(\) takes `async for`, not `for`."):
        list(AsyncTextStream.from_events([]).text())  # type: ignore[call-overload]


@pytest.mark.parametrize("name", PIECES)
def test_pieces_are_an_async_generator_to_libraries(name: str) -> None:
    """Streamlit asks `inspect.isasyncgen`, Starlette for an `AsyncIterable`, and httpx first for an `Iterable`."""
    pieces = PIECES[name]()
    assert inspect.isasyncgen(pieces)
    assert isinstance(pieces, AsyncIterable)
    assert hasattr(pieces, "__iter__") is name.endswith(".text()")
    assert pieces.ag_frame is not None

    async def main() -> None:
        if "Download" not in name:
            assert [piece async for piece in pieces] == []
            assert [piece async for piece in PIECES[name]()] == []
            assert await anext(PIECES[name](), "the end") == "the end"
        await PIECES[name]().aclose()

    asyncio.run(main())


@pytest.mark.parametrize("function", [orq.to_dict, orq.to_json, orq.extra])
def test_a_call_without_await(function: Callable[[Any], Any]) -> None:
    client = AsyncOrq(KEY)
    for call in (client.agents.list(), agents_list(client.core)):
        with pytest.raises(
            TypeError, match=f"^{function.__name__} takes the value of a call, not its coroutine. Write `await` before"
        ):
            function(call)


def test_protocol_attributes_of_other_libraries_are_absent() -> None:
    """A sync class with an `__aiter__` would be streamed by `async for`; a value with an `__await__` be awaited."""
    for make in (*SYNC.values(), *ASYNC.values()):
        assert not inspect.isawaitable(make())
    for make in SYNC.values():
        assert not isinstance(make(), AsyncIterable)


def entered(value: Any) -> None:
    with value:
        pass


def entered_async(value: Any) -> None:
    async def main() -> None:
        async with value:
            pass

    asyncio.run(main())


USES: dict[str, tuple[Callable[[Any], Any], type[Exception], str, str]] = {
    "an attribute": (lambda result: result.text, AttributeError, "has no 'text'", ".text"),
    "a method": (lambda result: result.collect(), AttributeError, "has no 'collect'", ".collect"),
    "an item": (lambda result: result["text"], TypeError, "has no items", ""),
    "for": (list, TypeError, "has no items", ""),
    "with": (entered, TypeError, "takes no `with`", ""),
    "async with": (entered_async, TypeError, "takes no `with`", ""),
    "to_dict": (orq.to_dict, TypeError, "takes the value of a call, not {}", ""),
    "to_json": (orq.to_json, TypeError, "takes the value of a call, not {}", ""),
    "extra": (orq.extra, TypeError, "takes the value of a call, not {}", ""),
    "from_wire": (lambda result: orq.from_wire(dict, result), TypeError, "takes the value of a call, not {}", ""),
}


def says(told: str, kind: str) -> str:
    """Return what the error says of a result of this kind: "Ok has no items", or "extra takes ..., not Ok"."""
    return told.format(kind) if "{}" in told else f"{kind} {told}"


@pytest.mark.parametrize("use", USES)
def test_a_result_that_is_used_as_its_value(use: str) -> None:
    do, kind, told, part = USES[use]
    with pytest.raises(kind) as caught:
        do(Ok({"text": "hi"}))
    assert f"{says(told, 'Ok')}. It is the result of a call" in str(caught.value)
    assert str(caught.value).endswith(f"its value is in .value. Write result.value{part}.")


@pytest.mark.parametrize("use", USES)
def test_a_failed_result_that_is_used_as_its_value(use: str) -> None:
    do, kind, told, _ = USES[use]
    failure = NotFoundError("gone")
    with pytest.raises(kind) as caught:
        do(Err(failure))
    assert says(told, "Err") in str(caught.value)
    assert str(caught.value).endswith("with NotFoundError. result.error is the error, and result.unwrap() raises it.")
    if "takes the value of a call" not in told:
        assert caught.value.__cause__ is failure


@pytest.mark.parametrize("result", [Ok(5), Err(OrqError("gone"))], ids=["Ok", "Err"])
def test_libraries_do_not_mistake_a_result_for_another_type(result: Any) -> None:
    assert not isinstance(result, (Iterable, AsyncIterable))
    assert not inspect.isawaitable(result)
    for name in ("text", "_repr_html_", "__len__", "__fspath__"):
        assert not hasattr(result, name)
    for again in (copy.copy(result), copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
        assert repr(again) == repr(result)


def test_an_attribute_error_of_a_call_is_unchanged() -> None:
    failure = AttributeError("of a function of the caller's")
    with pytest.raises(AttributeError) as caught:
        _ = Err(failure).value
    assert caught.value is failure


def test_a_result_as_input() -> None:
    refused = agents_retrieve(OrqCore(KEY), {"agent_key": Ok("a")})  # type: ignore[typeddict-item]
    assert "agent_key must be text, not Ok. It is the result of a call. Pass its .value" in str(refused.error)


def test_a_client_in_place_of_its_core() -> None:
    with pytest.raises(AttributeError, match=r"^Orq has no 'call'\. The functions of orq\.funcs take client\.core\.$"):
        agents_list(Orq(KEY))  # type: ignore[arg-type]
