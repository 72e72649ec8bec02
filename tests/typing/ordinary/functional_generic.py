"""Helpers over any function: retries of one's own, a thread pool, `partial`."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from orq import OrqCore, OrqError, Result
from orq.funcs import datasets_retrieve, router_chat_completions_create
from orq.models import Dataset

T = TypeVar("T")


def twice(call: Callable[[], Result[T, OrqError]]) -> Result[T, OrqError]:
    first = call()
    return first if first.ok else call()


def fetch(core: OrqCore, ids: list[str]) -> list[Dataset]:
    with ThreadPoolExecutor() as pool:
        waiting = [pool.submit(datasets_retrieve, core, {"dataset_id": one}) for one in ids]
        return [future.result().unwrap() for future in waiting]


def chat(core: OrqCore, text: str) -> str | None:
    call = partial(
        router_chat_completions_create,
        core,
        {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": text}]},
    )
    result = twice(call)
    return result.unwrap().choices[0].message.content
