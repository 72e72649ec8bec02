"""`with`, `for` and `await` of the wrong kind: the error names the class, and what to write instead."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterable, Callable
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
    Orq,
    OrqCore,
    ReplyStream,
    Stream,
    TextStream,
)
from orq.funcs import agents_list
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

    with pytest.raises(TypeError, match=rf"^{name} takes `with`; for `async with` there is Async{name}$"):
        asyncio.run(main())


@pytest.mark.parametrize("name", ASYNC)
def test_with(name: str) -> None:
    other = name.removeprefix("Async")
    with pytest.raises(TypeError, match=rf"^{name} takes `async with`; for `with` there is {other}$"), ASYNC[name]():
        pass


@pytest.mark.parametrize("name", ITERATED)
def test_for(name: str) -> None:
    other = name.removeprefix("Async")
    for iterate in (list, next):
        with pytest.raises(TypeError, match=rf"^{name} takes `async for`; for `for` there is {other}$"):
            iterate(ITERATED[name]())


@pytest.mark.parametrize("name", PIECES)
def test_await_of_pieces(name: str) -> None:
    async def main() -> None:
        await PIECES[name]()

    with pytest.raises(TypeError) as caught:
        asyncio.run(main())
    assert str(caught.value).startswith(f"{name} is not awaited but iterated: `async for piece in ")
    assert ("collect()" in str(caught.value)) is name.endswith(".text()")


def test_for_over_the_text() -> None:
    with pytest.raises(TypeError, match="is iterated by `async for`"):
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
        with pytest.raises(TypeError, match=f"^{function.__name__}: this is the coroutine .* write `await` before"):
            function(call)


def test_what_libraries_look_for_is_not_there() -> None:
    """A sync class with an `__aiter__` would be streamed by `async for`; a value with an `__await__` be awaited."""
    for make in (*SYNC.values(), *ASYNC.values()):
        assert not inspect.isawaitable(make())
    for make in SYNC.values():
        assert not isinstance(make(), AsyncIterable)
