"""All items of all pages, in both ways."""

import asyncio
from itertools import islice

from orq import AsyncOrq, Err, Ok, Orq, OrqCore
from orq.funcs import agents_list
from orq.pagination import items


def names(client: Orq) -> list[str]:
    return [dataset.display_name for dataset in client.datasets.list_items(limit=100)]


def first(client: Orq, count: int) -> list[str]:
    return [agent.key for agent in islice(client.agents.list_items(), count)]


def keys(core: OrqCore) -> list[str]:
    found: list[str] = []
    for result in items(agents_list, core, {"limit": 10}):
        match result:
            case Ok(agent):
                found.append(agent.key)
            case Err(error):
                print(error)
    return found


async def names_async() -> list[str]:
    async with AsyncOrq() as client:
        return [file.file_name async for file in client.files.list_items()]


asyncio.run(names_async())
