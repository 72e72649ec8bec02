"""A program that reads a stream until Ctrl-C.

Run it with `python -m tests.lifecycle._reader URL sync|asyncio|trio`.

Its key comes from ORQ_API_KEY. It does nothing about the interrupt, as most programs do.
"""

from __future__ import annotations

import asyncio
import sys

import trio

from orq import AsyncOrqCore, OrqCore
from orq.funcs import conversations_create_conversation_response
from tests.support.samples import REPLY_REQUEST


def read(url: str) -> None:
    with (
        OrqCore(server_url=url) as core,
        conversations_create_conversation_response(core, REPLY_REQUEST).unwrap() as stream,
    ):
        for event in stream:
            print(type(event).__name__, flush=True)


async def read_async(url: str) -> None:
    async with (
        AsyncOrqCore(server_url=url) as core,
        (await conversations_create_conversation_response(core, REPLY_REQUEST)).unwrap() as stream,
    ):
        async for event in stream:
            print(type(event).__name__, flush=True)


if __name__ == "__main__":
    url, kind = sys.argv[1:]
    if kind == "sync":
        read(url)
    else:
        asyncio.run(read_async(url)) if kind == "asyncio" else trio.run(read_async, url)
