"""Print the text, then keep the whole."""

import asyncio

from orq import AsyncOrq, Orq


def whole(client: Orq) -> str:
    stream = client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": "A poem."}], stream=True
    )
    for piece in stream.text():
        print(piece, end="")
    return stream.collect().text


async def whole_async() -> int:
    async with AsyncOrq() as client:
        stream = await client.router.chat.completions.create(
            model="openai/gpt-4o", messages=[{"role": "user", "content": "A poem."}], stream=True
        )
        count = 0
        async for piece in stream.text():
            count += len(piece)
        return count


asyncio.run(whole_async())
