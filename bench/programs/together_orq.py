"""Read many streams at once with orq. Arguments: see `_together.py`.

With `aiohttp` among the arguments, the client uses aiohttp.
"""

import asyncio
import sys
from collections.abc import AsyncIterator

from _together import run, url

from orq import AsyncOrqCore
from orq.funcs import conversations_create_conversation_response
from orq.models import ConversationUserMessage, CreateConversationResponseRequest, PartDeltaEvent, TextPart

message = ConversationUserMessage(role="user", parts=[TextPart(text="Hello!")])


async def main() -> None:
    """Share one core among all streams."""
    transport = "aiohttp" if "aiohttp" in sys.argv else "httpx"
    async with AsyncOrqCore("key", server_url=url, transport=transport) as core:  # type: ignore[arg-type]

        async def opening(name: str) -> AsyncIterator[str]:
            request = CreateConversationResponseRequest(conversation_id=name, message=message, model="openai/gpt-4o")
            return texts((await conversations_create_conversation_response(core, request)).unwrap())

        async def texts(stream: object) -> AsyncIterator[str]:
            async for event in stream:  # type: ignore[attr-defined]
                match event:
                    case PartDeltaEvent(data=data) if isinstance(data.delta, TextPart):
                        yield data.delta.text

        await run(opening)


asyncio.run(main())
