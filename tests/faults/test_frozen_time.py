"""Test that limits hold in real time under freezegun."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from freezegun import freeze_time

from orq import AsyncOrqCore, OrqCore, RequestOptions
from orq.errors import RequestTimeoutError
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import REQUESTS
from tests.faults._server import HOLD, Script, Seen, Server
from tests.faults._streams import STALLED
from tests.support.samples import KEY

RETRIEVE: Any = REQUESTS["retrieve"]
REPLY: Any = REQUESTS["stream"]
LIMITS: list[tuple[str, dict[str, float]]] = [
    ("total", {"total_timeout": 0.2}),
    ("read", {"timeout": 0.2}),
]
STREAMED: list[tuple[str, dict[str, float]]] = [("total", {"total_timeout": 0.2}), ("idle", {"idle_timeout": 0.2})]


def script(seen: Seen) -> Script:
    return [HOLD] if seen.method == "GET" else STALLED


def check(error: Any, limit: str) -> None:
    assert isinstance(error, RequestTimeoutError)
    assert (error.limit, error.seconds) == (limit, 0.2)


def call(core: OrqCore, options: dict[str, Any]) -> Any:
    return conversations_retrieve(core, RETRIEVE, options=RequestOptions(**options)).error


def read(core: OrqCore, options: dict[str, Any]) -> Any:
    given = RequestOptions(**options)
    with conversations_create_conversation_response(core, REPLY, options=given).unwrap() as stream:
        *_, last = stream.results()
    return last.error


async def call_awaited(core: AsyncOrqCore, options: dict[str, Any]) -> Any:
    return (await conversations_retrieve(core, RETRIEVE, options=RequestOptions(**options))).error


async def read_awaited(core: AsyncOrqCore, options: dict[str, Any]) -> Any:
    given = RequestOptions(**options)
    async with (await conversations_create_conversation_response(core, REPLY, options=given)).unwrap() as stream:
        return [result async for result in stream.results()][-1].error


ROWS = [(call, *row) for row in LIMITS] + [(read, *row) for row in STREAMED]
AWAITED = [(call_awaited, *row) for row in LIMITS] + [(read_awaited, *row) for row in STREAMED]
IDS = ["a call, total", "a call, read", "a stream, total", "a stream, idle"]


@pytest.mark.parametrize("tick", [False, True], ids=["stopped", "ticking"])
@pytest.mark.parametrize(("act", "limit", "options"), ROWS, ids=IDS)
def test_a_limit_holds(act: Any, limit: str, options: dict[str, Any], tick: bool) -> None:
    with (
        Server(default=script) as server,
        freeze_time("2030-01-01", tick=tick),
        OrqCore(KEY, server_url=server.url, retries=None) as core,
    ):
        check(act(core, options), limit)


@pytest.mark.parametrize(("act", "limit", "options"), AWAITED, ids=IDS)
def test_a_limit_holds_awaited(act: Any, limit: str, options: dict[str, Any]) -> None:
    """asyncio has its own clock, which freezegun can be configured to leave unchanged."""

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, retries=None) as core:
            check(await act(core, options), limit)

    with Server(default=script) as server, freeze_time("2030-01-01", real_asyncio=True):
        asyncio.run(main())
