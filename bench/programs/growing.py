"""Do some work of one kind, and print its cost.

Arguments: the server's URL, the kind, the amount, and `memory` or `time`.
"""

import asyncio
import json
import sys
import time
import tracemalloc
from collections.abc import Callable

from orq import AsyncOrqCore, OrqCore
from orq.funcs import conversations_create_conversation_response, conversations_list
from orq.models import ConversationUserMessage, CreateConversationResponseRequest, ListConversationsRequest, TextPart
from orq.pagination import items

url, kind, amount, measured = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
message = ConversationUserMessage(role="user", parts=[TextPart(text="Hello!")])


def request(name: str) -> CreateConversationResponseRequest:
    """Return the request for a stream of this kind and name."""
    return CreateConversationResponseRequest(conversation_id=name, message=message, model="openai/gpt-4o")


def stream(name: str) -> int:
    """Read one stream, and drop its events."""
    with conversations_create_conversation_response(core, request(name)).unwrap() as found:
        return sum(1 for _ in found)


def pages(count: int) -> int:
    """Read all pages of a list."""
    listed = ListConversationsRequest(entity_id=f"pages_{count}")
    return sum(1 for _ in items(conversations_list, core, listed))


def streams(count: int) -> int:
    """Read many streams at once."""
    return asyncio.run(_streams(count))


async def _streams(count: int) -> int:
    async with AsyncOrqCore("key", server_url=url) as core:

        async def one() -> int:
            name = f"together_{count}_40_{measured}"
            found = (await conversations_create_conversation_response(core, request(name))).unwrap()
            return sum([1 async for _ in found])

        return sum(await asyncio.gather(*[one() for _ in range(count)]))


KINDS: dict[str, Callable[[int], int]] = {
    "events": lambda count: stream(f"grown_{count}_160"),
    "size": lambda size: stream(f"grown_50_{size}"),
    "pages": pages,
    "streams": streams,
}
with OrqCore("key", server_url=url) as core:
    KINDS[kind](min(amount, 200 if kind == "size" else 2))  # This excludes one-time loading and setup.
    if measured == "memory":
        tracemalloc.start()
    begun = time.process_time()
    done = KINDS[kind](amount)
    took = time.process_time() - begun
    print(json.dumps({"done": done, "took": tracemalloc.get_traced_memory()[1] if measured == "memory" else took}))
