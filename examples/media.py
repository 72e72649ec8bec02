"""Ask a model about an image, a recording and a document: sync, then async.

python examples/media.py cat.png talk.wav report.pdf    # needs ORQ_API_KEY, or ORQ_SERVER_URL of a server here
"""

from __future__ import annotations

import asyncio
import sys

from orq import AsyncOrq, Orq
from orq.media import audio, file, image
from orq.params import UserMessageParam


def question(picture: str, talk: str, report: str) -> UserMessageParam:
    """Put a text and three files into one message. The files are read when it is sent."""
    text = "Do these three belong together?"
    return {
        "role": "user",
        "content": [{"type": "text", "text": text}, image(picture, detail="low"), audio(talk), file(report)],
    }


async def ask_awaited(message: UserMessageParam) -> None:
    """Ask in async code: the files are read in a thread."""
    async with AsyncOrq() as client:
        answer = await client.router.chat.completions.create(model="openai/gpt-4o", messages=[message])
        print(answer.text)


if __name__ == "__main__":
    message = question(*sys.argv[1:4])
    with Orq() as client:
        print(client.router.chat.completions.create(model="openai/gpt-4o", messages=[message]).text)
    asyncio.run(ask_awaited(message))
