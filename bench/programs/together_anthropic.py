"""Read many streams at once with anthropic. Arguments: see `_together.py`."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from _together import run, url
from anthropic import AsyncAnthropic

asked: Any = {"model": "claude", "max_tokens": 100, "messages": [{"role": "user", "content": "Hello!"}]}


async def main() -> None:
    """Share one client among all streams. It opens up to 1,000 connections."""
    async with AsyncAnthropic(api_key="key", base_url=url) as client:

        async def opening(name: str) -> AsyncIterator[str]:
            named = client.with_options(base_url=f"{url}/anthropic/{name}")
            return texts(await named.messages.create(**asked, stream=True))

        async def texts(stream: Any) -> AsyncIterator[str]:
            async for event in stream:
                if event.type == "content_block_delta":
                    yield event.delta.text

        await run(opening)


asyncio.run(main())
