"""Print an answer while it is written, and continue it later: sync, then async.

python examples/streamed_answer.py    # needs ORQ_API_KEY, or ORQ_SERVER_URL of a server on this machine
"""

from __future__ import annotations

import asyncio

from orq import AsyncOrq, Orq
from orq.params import ChatMessageParam

MODEL = "openai/gpt-4o"


def ask(client: Orq, history: list[ChatMessageParam]) -> None:
    """Print the next answer as it comes, and add it to the history."""
    with client.router.chat.completions.create(model=MODEL, messages=history, stream=True) as stream:
        for text in stream.text():
            print(text, end="", flush=True)
    answer = stream.collect()  # a ChatCompletion: calls of tools, reasoning and all else are there, too
    print(f"\n[{answer.choices[0].finish_reason}]")
    history.append(answer.choices[0].message)


async def ask_awaited(client: AsyncOrq, history: list[ChatMessageParam]) -> None:
    """Do the same in async code."""
    async with await client.router.chat.completions.create(model=MODEL, messages=history, stream=True) as stream:
        async for text in stream.text():
            print(text, end="", flush=True)
    answer = await stream.collect()
    print(f"\n[{answer.choices[0].finish_reason}]")
    history.append(answer.choices[0].message)


async def main(history: list[ChatMessageParam]) -> None:
    """Go on with a history."""
    async with AsyncOrq() as client:
        await ask_awaited(client, [*history, {"role": "user", "content": "And now?"}])


if __name__ == "__main__":
    history: list[ChatMessageParam] = [{"role": "user", "content": "Hello!"}]
    with Orq() as client:
        ask(client, history)
    asyncio.run(main(history))
