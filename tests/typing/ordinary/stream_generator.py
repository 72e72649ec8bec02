"""Streams that functions yield, sync and async.

The annotation names the stream.
"""

from collections.abc import AsyncIterator, Iterator

from orq import AsyncOrq, AsyncTextStream, Orq, TextStream
from orq.models import ChatCompletionChunk


def open_stream(client: Orq, text: str) -> TextStream[ChatCompletionChunk]:
    return client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": text}], stream=True
    )


def words(client: Orq, text: str) -> Iterator[str]:
    with open_stream(client, text) as stream:
        yield from stream.text()


async def open_async(client: AsyncOrq, text: str) -> AsyncTextStream[ChatCompletionChunk]:
    return await client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": text}], stream=True
    )


async def words_async(client: AsyncOrq, text: str) -> AsyncIterator[str]:
    async with await open_async(client, text) as stream:
        async for piece in stream.text():
            yield piece
