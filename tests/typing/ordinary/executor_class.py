"""Methods of the class in executors, threads and maps."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from orq import Orq
from orq.models import ChatCompletion


def answers(client: Orq, prompts: list[str]) -> list[str | None]:
    create = partial(client.router.chat.completions.create, model="openai/gpt-4o")
    with ThreadPoolExecutor(max_workers=4) as pool:
        futures = [pool.submit(create, messages=[{"role": "user", "content": prompt}]) for prompt in prompts]
        return [future.result().choices[0].message.content for future in futures]


async def in_thread(client: Orq, prompt: str) -> ChatCompletion:
    return await asyncio.to_thread(
        client.router.chat.completions.create, model="openai/gpt-4o", messages=[{"role": "user", "content": prompt}]
    )


async def in_loop(client: Orq, prompt: str) -> str | None:
    loop = asyncio.get_running_loop()
    ask = partial(client.router.chat.completions.create, messages=[{"role": "user", "content": prompt}], model="m")
    return (await loop.run_in_executor(None, ask)).choices[0].message.content
