"""Many calls at once, with a limit, and results told apart."""

import asyncio

from orq import AsyncOrq, AsyncOrqCore, Err, Ok
from orq.funcs import datasets_retrieve
from orq.models import ChatCompletion


async def all_of(prompts: list[str]) -> list[str]:
    limit = asyncio.Semaphore(10)
    async with AsyncOrq() as client:

        async def one(prompt: str) -> ChatCompletion:
            async with limit:
                return await client.router.chat.completions.create(
                    model="openai/gpt-4o", messages=[{"role": "user", "content": prompt}]
                )

        answers = await asyncio.gather(*map(one, prompts), return_exceptions=True)
        return [answer.choices[0].message.content or "" for answer in answers if not isinstance(answer, BaseException)]


async def names(core: AsyncOrqCore, ids: list[str]) -> list[str]:
    found: list[str] = []
    for result in await asyncio.gather(*(datasets_retrieve(core, {"dataset_id": one}) for one in ids)):
        match result:
            case Ok(dataset):
                found.append(dataset.display_name)
            case Err(error):
                print(error)
    task = asyncio.create_task(datasets_retrieve(core, {"dataset_id": "d"}))
    if done := await task:
        found.append(done.value.display_name)
    return found
