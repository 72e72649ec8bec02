"""Measure a small async JSON call over a real socket: single calls, and 100 at once."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from contextlib import AbstractContextManager, AsyncExitStack, contextmanager
from importlib.machinery import PathFinder
from itertools import count
from typing import Any

import aiohttp
import anthropic
import httpx
import msgspec
import openai
import orq_ai_sdk
from _measure import Row, cpu, faster, slower, turns
from _payloads import CONVERSATION_WITH_MESSAGES, anthropic_model, dataset, openai_model
from _server import serving

from orq import AsyncOrqCore
from orq.funcs import conversations_retrieve
from orq.models import ConversationWithMessages, RetrieveConversationRequest

CALLS = 100
Calls = dict[str, Callable[[], Awaitable[Any]]]
RIVALS = (("orq-ai-sdk", 2.5), ("openai", 1.5), ("anthropic", 1.5))


def rows(quick: bool) -> Iterator[Row]:
    """Measure the calls in one event loop. Each contender keeps its connections open."""
    loop = asyncio.new_event_loop()
    with serving() as url:
        stack = AsyncExitStack()
        calls = loop.run_until_complete(_contenders(url, stack))
        loop.run_until_complete(_check(calls))
        for how, make in (("one at a time", _one_by_one), ("100 at once", _at_once)):
            measures = {name: cpu(_work(loop, make, call)) for name, call in calls.items()}
            measures["by hand, no sniffio"] = _under(_without_sniffio, measures["by hand"])
            measures["orq, through httpx"] = _under(_watched, measures["orq"])
            costs = turns(measures, 8 if quick else 60)
            what, unit = f"awaited call over loopback, {how}", ("us/call", 1e6 / CALLS)
            yield slower(what, "by hand", costs, 0.6, unit)
            yield slower(what, "by hand, no sniffio", costs, None, unit)
            for way, reach in (("through httpx", 0.8), ("a lent client", None)):
                yield slower(f"{what}, {way}", "by hand", {**costs, "orq": costs[f"orq, {way}"]}, reach, unit)
            over_aiohttp = {**costs, "orq": costs["orq, over aiohttp"]}
            yield faster(f"{what}, over aiohttp", "by hand", over_aiohttp, 3, unit)
            yield slower(f"{what}, over aiohttp", "aiohttp by hand", over_aiohttp, None, unit)
            for rival, reach in RIVALS:
                yield faster(what, rival, costs, reach, unit)
        loop.run_until_complete(stack.aclose())
    loop.close()


async def _one_by_one(call: Callable[[], Awaitable[Any]]) -> None:
    for _ in range(CALLS):
        await call()


async def _at_once(call: Callable[[], Awaitable[Any]]) -> None:
    await asyncio.gather(*(call() for _ in range(CALLS)))


def _work(
    loop: asyncio.AbstractEventLoop,
    make: Callable[[Callable[[], Awaitable[Any]]], Coroutine[Any, Any, None]],
    call: Callable[[], Awaitable[Any]],
) -> Callable[[], None]:
    return lambda: loop.run_until_complete(make(call))


async def _contenders(url: str, stack: AsyncExitStack) -> Calls:
    enter = stack.enter_async_context
    limits = httpx.Limits(max_connections=1000)
    client = await enter(httpx.AsyncClient(headers={"authorization": "Bearer key"}, limits=limits))
    core = await enter(AsyncOrqCore("key", server_url=url))
    fast = await enter(AsyncOrqCore("key", server_url=url, transport="aiohttp"))
    lending = await enter(
        AsyncOrqCore("key", server_url=url, http_client=await enter(httpx.AsyncClient(limits=limits)))
    )
    lent = await enter(httpx.AsyncClient(limits=limits))
    official = await enter(orq_ai_sdk.Orq(api_key="key", server_url=url, async_client=lent))
    chat = await enter(openai.AsyncOpenAI(api_key="key", base_url=url))
    claude = await enter(anthropic.AsyncAnthropic(api_key="key", base_url=url))
    session = await enter(
        aiohttp.ClientSession(headers={"authorization": "Bearer key"}, connector=aiohttp.TCPConnector(limit=1000))
    )
    decoder = msgspec.json.Decoder(ConversationWithMessages)
    ids = map("id_{:06}".format, count())  # Like programs, each call has a different id.

    async def by_orq(core: AsyncOrqCore) -> ConversationWithMessages:
        return (await conversations_retrieve(core, RetrieveConversationRequest(conversation_id=next(ids)))).unwrap()

    async def by_hand() -> ConversationWithMessages:
        response = await client.request("GET", f"{url}/v2/conversations/{next(ids)}")
        response.raise_for_status()
        return decoder.decode(response.content)

    async def by_aiohttp() -> ConversationWithMessages:
        async with session.get(f"{url}/v2/conversations/{next(ids)}", raise_for_status=True) as response:
            return decoder.decode(await response.read())

    return {
        "orq": lambda: by_orq(core),
        "orq, over aiohttp": lambda: by_orq(fast),
        "orq, a lent client": lambda: by_orq(lending),
        "by hand": by_hand,
        "aiohttp by hand": by_aiohttp,
        "orq-ai-sdk": lambda: official.datasets.retrieve_async(dataset_id=next(ids)),
        "openai": lambda: chat.models.retrieve(next(ids)),
        "anthropic": lambda: claude.models.retrieve(next(ids)),
    }


async def _check(calls: Calls) -> None:
    """Assert that our answers are equal and complete.

    Each competitor must decode as many bytes.
    """
    ours = await calls["orq"]()
    equals = ("orq, over aiohttp", "orq, a lent client", "by hand", "aiohttp by hand")
    assert [ours] * len(equals) == [await calls[name]() for name in equals]
    assert msgspec.json.decode(msgspec.json.encode(ours)) == msgspec.json.decode(CONVERSATION_WITH_MESSAGES)
    size = len(CONVERSATION_WITH_MESSAGES)
    for rival, made in (("orq-ai-sdk", dataset), ("openai", openai_model), ("anthropic", anthropic_model)):
        plain = (await calls[rival]()).model_dump(mode="json", by_alias=True, exclude_unset=True)
        assert plain == msgspec.json.decode(made(size)), rival


class _NoSniffio:
    """An import finder without sniffio.

    A search for it costs as much as if it were not installed.
    """

    @staticmethod
    def find_spec(name: str, path: Any, target: Any = None) -> None:
        if name == "sniffio":
            assert PathFinder.find_spec("sniffio_is_not_here", path, target) is None
            raise ModuleNotFoundError(name)


@contextmanager
def _without_sniffio() -> Generator[None]:
    kept = sys.modules.pop("sniffio", None)
    finder: Any = _NoSniffio
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if kept is not None:
            sys.modules["sniffio"] = kept


@contextmanager
def _watched() -> Generator[None]:
    """Wrap a function of httpx, as tracers and mocks do, so that calls go through httpx."""
    own = httpx.AsyncHTTPTransport.handle_async_request

    async def watched(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        return await own(self, request)

    httpx.AsyncHTTPTransport.handle_async_request = watched  # type: ignore[method-assign]
    try:
        yield
    finally:
        httpx.AsyncHTTPTransport.handle_async_request = own  # type: ignore[method-assign]


def _under(context: Callable[[], AbstractContextManager[None]], measure: Callable[[], float]) -> Callable[[], float]:
    def within() -> float:
        with context():
            return measure()

    return within
