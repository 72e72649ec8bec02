"""Test the cost of a call's span, in function calls of this package.

Time cannot be tested on a busy machine.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider

from orq import AsyncOrqCore, OrqCore
from orq.funcs import router_chat_completions_create
from orq.otel import Tracing
from tests.support.samples import KEY

from .test_spans import CHAT

ANSWER = CHAT | {"usage": {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13}}
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}], "temperature": 0.5}
MOST = 170
"""Calls that a traced call makes from code of this package, beyond those of an untraced one. They were 285."""


class Counter:
    """Counts the calls that begin in, or are made by, this package."""

    number = 0

    def __call__(self, frame: Any, event: str, _: Any) -> None:
        if event in ("call", "c_call") and frame.f_globals.get("__name__", "").startswith("orq."):
            self.number += 1

    @contextmanager
    def counting(self) -> Iterator[None]:
        sys.setprofile(self)
        try:
            yield
        finally:
            sys.setprofile(None)


def _answered(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=json.dumps(ANSWER), headers={"content-type": "application/json"})


def _blocking(**settings: Any) -> int:
    counter, transport = Counter(), httpx.MockTransport(_answered)
    with httpx.Client(transport=transport) as client:
        core = OrqCore(KEY, server_url="http://127.0.0.1:9", http_client=client, **settings)
        router_chat_completions_create(core, REQUEST).unwrap()
        with counter.counting():
            router_chat_completions_create(core, REQUEST).unwrap()
    return counter.number


async def _awaited(**settings: Any) -> int:
    counter, transport = Counter(), httpx.MockTransport(_answered)
    async with httpx.AsyncClient(transport=transport) as client:
        core = AsyncOrqCore(KEY, server_url="http://127.0.0.1:9", http_client=client, **settings)
        (await router_chat_completions_create(core, REQUEST)).unwrap()
        with counter.counting():
            (await router_chat_completions_create(core, REQUEST)).unwrap()
    return counter.number


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_span_takes_few_function_calls(kind: str) -> None:
    def count(**settings: Any) -> int:
        return _blocking(**settings) if kind == "sync" else asyncio.run(_awaited(**settings))

    added = count(middleware=[Tracing(TracerProvider())]) - count()
    assert 0 < added <= MOST
