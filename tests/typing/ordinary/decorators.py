"""A decorator of one's own around methods and functions."""

import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from orq import Orq, OrqCore
from orq.funcs import conversations_create, router_chat_completions_create

P = ParamSpec("P")
R = TypeVar("R")


def timed(function: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        started = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(time.perf_counter() - started)

    return inner


def use(client: Orq, core: OrqCore) -> None:
    answer = timed(client.router.chat.completions.create)(
        model="openai/gpt-4o", messages=[{"role": "user", "content": "Hello!"}]
    )
    print(answer.choices[0].message.content)
    result = timed(conversations_create)(core, {"project_id": "proj_01"})
    print(result.unwrap().id)
    whole = timed(router_chat_completions_create)(
        core, {"model": "m", "messages": [{"role": "user", "content": "Hello!"}]}
    )
    print(whole.unwrap().choices[0].message.content)
