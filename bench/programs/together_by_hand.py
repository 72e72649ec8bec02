"""Read many streams at once with httpx, httpx-sse and msgspec, or with aiohttp.

The argument `aiohttp` chooses aiohttp.

For the other arguments see `_together.py`.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import httpx
import httpx_sse
import msgspec
from _together import default, run, url


class Part(msgspec.Struct, tag_field="kind", tag="text"):
    """A part of a reply."""

    text: str


class DeltaData(msgspec.Struct):
    """The data of a delta."""

    part_id: str = msgspec.field(name="partId")
    delta: Part


class Started(msgspec.Struct, tag_field="type", tag="response.started"):
    """The start of a reply."""

    data: dict[str, Any]


class Delta(msgspec.Struct, tag_field="type", tag="part.delta"):
    """A piece of a reply."""

    data: DeltaData


class Done(msgspec.Struct, tag_field="type", tag="response.done"):
    """The end of a reply."""

    data: dict[str, Any]


body = {
    "message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
    "model": "openai/gpt-4o",
    "stream": True,
}
decoder = msgspec.json.Decoder(Started | Delta | Done)


async def main() -> None:
    """Share one client among all streams, with raised limits unless `default` is given."""
    limits = {} if default else {"limits": httpx.Limits(max_connections=1000), "timeout": 60.0}
    async with httpx.AsyncClient(headers={"authorization": "Bearer key"}, **limits) as client:  # type: ignore[arg-type]

        async def opening(name: str) -> AsyncIterator[str]:
            stack, address = AsyncExitStack(), f"{url}/v2/conversations/{name}/responses"
            source = await stack.enter_async_context(httpx_sse.aconnect_sse(client, "POST", address, json=body))
            source.response.raise_for_status()
            return texts(source, stack)

        async def texts(source: httpx_sse.EventSource, stack: AsyncExitStack) -> AsyncIterator[str]:
            async with stack:
                async for block in source.aiter_sse():
                    if block.data == "[DONE]":
                        break
                    event = decoder.decode(block.data)
                    if isinstance(event, Delta):
                        yield event.data.delta.text

        await run(opening)


async def main_of_aiohttp() -> None:
    """Do the same with aiohttp, and a minimal parser for the server's events."""
    import aiohttp

    limits = {} if default else {"connector": aiohttp.TCPConnector(limit=1000)}
    async with aiohttp.ClientSession(headers={"authorization": "Bearer key"}, **limits) as session:  # type: ignore[arg-type]

        async def opening(name: str) -> AsyncIterator[str]:
            address = f"{url}/v2/conversations/{name}/responses"
            return texts(await session.post(address, json=body, raise_for_status=True))

        async def texts(response: aiohttp.ClientResponse) -> AsyncIterator[str]:
            async with response:
                async for line in response.content:
                    if not line.startswith(b"data: "):
                        continue
                    data = line[6:].rstrip()
                    if data == b"[DONE]":
                        break
                    event = decoder.decode(data)
                    if isinstance(event, Delta):
                        yield event.data.delta.text

        await run(opening)


asyncio.run(main_of_aiohttp() if "aiohttp" in sys.argv else main())
