"""Test that every public function with a core refuses other objects at once, by name."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from orq import Orq
from orq.answers import answer_as
from orq.bulk import call_many
from orq.caching import AnswerCache, AsyncAnswerCache
from orq.errors import ConfigurationError
from orq.funcs import agents_create, agents_list, deployments_get_config, responses_get, router_chat_completions_create
from orq.pagination import items
from orq.structured import parse, parse_stream
from orq.tools import run, run_stream
from orq.upserts import upsert
from orq.waiting import wait_until
from tests.package._surface import public_modules
from tests.support.extras import MISSING

CHAT = router_chat_completions_create
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
KEY: Any = {"key": "support"}
WAYS: dict[str, Callable[[Any], Any]] = {
    "answer_as": lambda core: answer_as(dict, responses_get, core, {"response_id": "r"}),
    "call_many": lambda core: call_many(responses_get, core, []),
    "AnswerCache.get": lambda core: AnswerCache().get(deployments_get_config, core, KEY),
    "AsyncAnswerCache.get": lambda core: asyncio.run(AsyncAnswerCache().get(deployments_get_config, core, KEY)),
    "items": lambda core: items(agents_list, core),
    "parse": lambda core: parse(CHAT, core, REQUEST, into=int),
    "parse_stream": lambda core: parse_stream(CHAT, core, REQUEST, into=int),
    "run": lambda core: run(CHAT, core, REQUEST, tools=[]),
    "run_stream": lambda core: run_stream(CHAT, core, REQUEST, tools=[]),
    "upsert": lambda core: upsert(agents_create, core, KEY),
    "wait_until": lambda core: wait_until(responses_get, core, {"response_id": "r"}),
}
APART = ("orq.funcs", "orq.sdk", "orq.models", "orq.local", "orq.testing")
HELPERS = {"core_keeping", "core_reading"}
"""What other functions call with the core that they were given."""


def takers() -> set[str]:
    """Return the public functions and methods that have a parameter `core`, by name."""
    found = set()
    for module in public_modules():
        if module.startswith(APART) or module in MISSING:
            continue
        for name, thing in [*vars(import_module(module)).items()]:
            if name.startswith("_") or getattr(thing, "__module__", None) != module:
                continue
            named = {name: thing}
            if isinstance(thing, type):
                named = {f"{name}.{inner}": member for inner, member in vars(thing).items() if inner[0] != "_"}
            for full, function in named.items():
                if inspect.isfunction(function) and "core" in inspect.signature(function).parameters:
                    found.add(full)
    return found - HELPERS


def test_every_function_that_takes_a_core_is_tried() -> None:
    assert takers() == set(WAYS)


@pytest.mark.parametrize("name", WAYS)
def test_other_objects_than_cores_are_refused_at_once(name: str) -> None:
    with Orq("key", server_url="http://127.0.0.1:9") as client:
        for wrong in (client, None, 5):
            with pytest.raises(ConfigurationError, match=r"core must be an OrqCore .* such as client\.core"):
                WAYS[name](wrong)
