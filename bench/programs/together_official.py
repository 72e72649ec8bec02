"""Read many streams at once with orq-ai-sdk. Arguments: see `_together.py`."""

import asyncio
import warnings
from collections.abc import AsyncIterator
from typing import Any

import httpx
from _together import default, run, url

warnings.simplefilter("ignore", DeprecationWarning)
from orq_ai_sdk import Orq  # noqa: E402 - it warns of the one operation that streams these events

message: Any = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}


async def main() -> None:
    """Share one client among all streams, with raised limits unless `default` is given."""
    client = None if default else httpx.AsyncClient(limits=httpx.Limits(max_connections=1000), timeout=60.0)
    async with Orq(api_key="key", server_url=url, async_client=client) as orq:

        async def opening(name: str) -> AsyncIterator[str]:
            return texts(await orq.agents.responses.create_async(agent_key=name, message=message, stream=True))

        async def texts(stream: Any) -> AsyncIterator[str]:
            async with stream as found:
                async for event in found:
                    if event.data.type == "part.delta":
                        yield event.data.data.delta.text

        await run(opening)


asyncio.run(main())
