"""Ask with a stored prompt, which is cached for a minute: sync, then async.

Its variables are filled in, and it is sent to a chat.

python examples/prompt.py PROMPT_ID name=Ada language=French    # needs ORQ_API_KEY, or ORQ_SERVER_URL of a server here
"""

from __future__ import annotations

import asyncio
import sys

from orq import AsyncOrq, Orq
from orq.caching import AnswerCache, AsyncAnswerCache
from orq.funcs import router_chat_completions_create
from orq.templates import chat_request

cache, async_cache = AnswerCache(ttl=60), AsyncAnswerCache(ttl=60)


def ask(client: Orq, prompt_id: str, variables: dict[str, str]) -> None:
    """Print the answer; the prompt is still there if the service has just gone down."""
    prompt = cache.value(client.prompts.retrieve, id=prompt_id)
    if prompt.stale:
        print(f"the prompt is {prompt.age:.0f} s old: {prompt.error}", file=sys.stderr)
    request = chat_request(prompt.value, variables).unwrap()
    print(router_chat_completions_create(client.core, request).unwrap().text)


async def ask_awaited(prompt_id: str, variables: dict[str, str]) -> None:
    """Do the same in async code."""
    async with AsyncOrq() as client:
        prompt = await async_cache.value(client.prompts.retrieve, id=prompt_id)
        request = chat_request(prompt.value, variables).unwrap()
        print((await router_chat_completions_create(client.core, request)).unwrap().text)


if __name__ == "__main__":
    variables = dict(argument.split("=", 1) for argument in sys.argv[2:])
    with Orq() as client:
        ask(client, sys.argv[1], variables)
    asyncio.run(ask_awaited(sys.argv[1], variables))
