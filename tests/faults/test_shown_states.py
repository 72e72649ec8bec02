"""Test the repr of streams and downloads in each state."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest

from orq import AsyncOrqCore, OrqCore
from orq.errors import OrqError
from orq.funcs import conversations_create_conversation_response, router_audio_speech_create
from tests.faults._ask import REQUESTS, STARTED
from tests.faults._server import CLOSE, HOLD, Script, Server, chunks, head
from tests.faults._streams import CHUNKED, STALLED, WHOLE
from tests.support.samples import KEY

SOUND = head(200, "transfer-encoding: chunked", kind="audio/mpeg")
WHOLE_SOUND: Script = [SOUND + chunks([b"a", b"b"])]
STALLED_SOUND: Script = [SOUND + chunks([b"a"], end=False), HOLD]
CUT_SOUND: Script = [SOUND + chunks([b"a"], end=False), CLOSE]
CUT: Script = [CHUNKED + chunks([STARTED], end=False), CLOSE]
BROKEN: Script = [CHUNKED + chunks([STARTED, b"data: no JSON\n\n"], end=False), HOLD]

SPEECH: Any = {"model": "m", "input": "Hello!", "voice": "alloy"}
FUNCTIONS: dict[str, tuple[Any, Any]] = {
    "stream": (conversations_create_conversation_response, REQUESTS["stream"]),
    "download": (router_audio_speech_create, SPEECH),
}


def read(body: Any) -> None:
    for _ in body.iter_bytes() if hasattr(body, "iter_bytes") else body:
        pass


ROWS: list[tuple[str, str, Script, Callable[[Any], object], str]] = [
    ("stream", "at its beginning", STALLED, lambda stream: None, "open"),
    ("stream", "after an event", STALLED, next, "open"),
    ("stream", "read to its end", WHOLE, read, "read"),
    ("stream", "closed before its end", STALLED, lambda stream: stream.close(), "closed"),
    ("stream", "cut", CUT, read, "failed"),
    ("stream", "of what cannot be read", BROKEN, read, "failed"),
    ("download", "at its beginning", STALLED_SOUND, lambda body: None, "open"),
    ("download", "after a piece", STALLED_SOUND, lambda body: next(body.iter_bytes()), "open"),
    ("download", "read to its end", WHOLE_SOUND, read, "read"),
    ("download", "closed before its end", STALLED_SOUND, lambda body: body.close(), "closed"),
    ("download", "cut", CUT_SOUND, read, "failed"),
]


@pytest.mark.parametrize(
    ("kind", "script", "act", "shown"),
    [(kind, script, act, shown) for kind, _, script, act, shown in ROWS],
    ids=[f"{kind}, {name}" for kind, name, *_ in ROWS],
)
def test_repr_shows_the_state(kind: str, script: Script, act: Callable[[Any], object], shown: str) -> None:
    function, request = FUNCTIONS[kind]
    with Server(script) as server, OrqCore(KEY, server_url=server.url, retries=None) as core:
        with function(core, request).unwrap() as body:
            with suppress(OrqError):
                act(body)
            assert repr(body).endswith(f", {shown}>")
        assert repr(body).endswith(f", {'closed' if shown == 'open' or kind == 'stream' else shown}>")


async def next_piece(body: Any) -> None:
    await anext(body.iter_bytes() if hasattr(body, "iter_bytes") else body)


async def read_awaited(body: Any) -> None:
    async for _ in body.iter_bytes() if hasattr(body, "iter_bytes") else body:
        pass


async def cancelled(body: Any) -> None:
    task = asyncio.create_task(read_awaited(body))
    await asyncio.sleep(0.1)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


AWAITED: list[tuple[str, str, Script, Callable[[Any], Awaitable[Any]], str]] = [
    ("stream", "after an event", STALLED, next_piece, "open"),
    ("stream", "read to its end", WHOLE, read_awaited, "read"),
    ("stream", "closed before its end", STALLED, lambda stream: stream.aclose(), "closed"),
    ("stream", "cancelled", STALLED, cancelled, "closed"),
    ("stream", "cut", CUT, read_awaited, "failed"),
    ("download", "after a piece", STALLED_SOUND, next_piece, "open"),
    ("download", "read to its end", WHOLE_SOUND, read_awaited, "read"),
    ("download", "closed before its end", STALLED_SOUND, lambda body: body.aclose(), "closed"),
    ("download", "cancelled", STALLED_SOUND, cancelled, "closed"),
    ("download", "cut", CUT_SOUND, read_awaited, "failed"),
]


@pytest.mark.parametrize(
    ("kind", "script", "act", "shown"),
    [(kind, script, act, shown) for kind, _, script, act, shown in AWAITED],
    ids=[f"{kind}, {name}" for kind, name, *_ in AWAITED],
)
def test_repr_shows_the_state_async(
    kind: str, script: Script, act: Callable[[Any], Awaitable[Any]], shown: str
) -> None:
    async def main() -> None:
        function, request = FUNCTIONS[kind]
        async with (
            AsyncOrqCore(KEY, server_url=server.url, retries=None) as core,
            (await function(core, request)).unwrap() as body,
        ):
            with suppress(OrqError):
                await act(body)
            assert repr(body).endswith(f", {shown}>")
            if kind == "stream":
                assert body.complete is (shown == "read")

    with Server(script) as server:
        asyncio.run(main())
