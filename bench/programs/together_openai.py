"""Read many streams at once with openai. Arguments: see `_together.py`."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from _together import run, url
from openai import AsyncOpenAI


async def main() -> None:
    """Share one client among all streams. It opens up to 1,000 connections."""
    async with AsyncOpenAI(api_key="key", base_url=url) as client:

        async def opening(name: str) -> AsyncIterator[str]:
            named = client.with_options(base_url=f"{url}/openai/{name}")
            return texts(await named.responses.create(model="gpt-4o", input="Hello!", stream=True))

        async def texts(stream: Any) -> AsyncIterator[str]:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    yield event.delta

        await run(opening)


asyncio.run(main())
