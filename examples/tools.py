"""Let a model call functions of this program, with a person's approval.

The functions are sync and async, and run side by side.

python examples/tools.py "What is the weather in Paris?"    # needs ORQ_API_KEY, or ORQ_SERVER_URL
"""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated, Any

from orq import AsyncOrq, Orq
from orq.tools import Deny, RunCall, RunCallEnded, RunText, ToolError, tool


@tool
def weather(city: Annotated[str, "The name of a city."]) -> str:
    """Tell the weather in a city."""
    if city == "Atlantis":
        raise ToolError("there is no such city")  # the model reads it, and may ask for another
    return f"It is sunny in {city}."


@tool(timeout=5, max_uses=1)
async def book_trip(city: str, days: int = 2) -> dict[str, Any]:
    """Book a trip to a city."""
    return {"city": city, "days": days, "booked": True}


def approve(call: RunCall) -> Deny | None:
    return Deny("a person has to approve it") if call.name == "book_trip" else None


def ask(client: Orq, request: Any) -> None:
    """Print the answer, and what was called for it."""
    done = client.router.chat.completions.run(**request, tools=[weather], max_steps=5)
    print(done.text)
    print([(call.name, call.arguments, call.status) for call in done.calls])


async def watch(request: Any) -> None:
    """Print the answer while it is written."""
    async with AsyncOrq() as client:
        chats = client.router.chat.completions
        async with chats.run_stream(**request, tools=[weather, book_trip], before_tool=approve) as events:
            async for event in events:
                if isinstance(event, RunText):
                    print(event.text, end="", flush=True)
                elif isinstance(event, RunCallEnded):
                    print(f"[{event.call.name}: {event.call.result}]")
    print()


if __name__ == "__main__":
    request: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": sys.argv[1]}]}
    with Orq() as client:
        ask(client, request)
    asyncio.run(watch(request))
