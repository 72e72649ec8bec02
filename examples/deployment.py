"""Call a deployment with variables, whole and streamed: sync, then async.

Its settings are cached for a minute.

python examples/deployment.py KEY    # needs ORQ_API_KEY, or ORQ_SERVER_URL of a server on this machine
"""

from __future__ import annotations

import asyncio
import sys

from orq import AsyncOrq, Orq
from orq.caching import AnswerCache, AsyncAnswerCache

INPUTS = {"name": "Ada", "language": "French"}


def ask(client: Orq, key: str) -> None:
    """Print the answer of a deployment, then print it while it is written."""
    settings = AnswerCache(ttl=60).value(client.deployments.get_config, key=key)
    print("model:", settings.value.model)
    print(client.deployments.invoke(key=key, inputs=INPUTS).text)
    with client.deployments.stream(key=key, inputs=INPUTS) as stream:
        for text in stream.text():
            print(text, end="", flush=True)
    print()


async def ask_awaited(key: str) -> None:
    """Do the same in async code."""
    async with AsyncOrq() as client:
        settings = await AsyncAnswerCache(ttl=60).value(client.deployments.get_config, key=key)
        print("model:", settings.value.model)
        print((await client.deployments.invoke(key=key, inputs=INPUTS)).text)
        async with await client.deployments.stream(key=key, inputs=INPUTS) as stream:
            async for text in stream.text():
                print(text, end="", flush=True)
        print()


if __name__ == "__main__":
    with Orq() as client:
        ask(client, sys.argv[1])
    asyncio.run(ask_awaited(sys.argv[1]))
