"""Read by type checkers, never run: iterating over lists; see `results.py` for the marks."""

# pyright: strict

from collections.abc import AsyncIterator, Iterator

from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, Result
from orq.errors import OrqError
from orq.funcs import (
    agents_external_list,
    conversations_create,
    conversations_list,
    logs_query,
    policies_list,
    webhooks_query,
)
from orq.models import Conversation, ExternalAgent, Log, Policy, Webhook
from orq.pagination import items


def by_function(core: OrqCore) -> None:
    assert_type(items(conversations_list, core), Iterator[Result[Conversation, OrqError]])
    assert_type(items(conversations_list, core, {"limit": 3}), Iterator[Result[Conversation, OrqError]])
    assert_type(items(policies_list, core), Iterator[Result[Policy, OrqError]])
    assert_type(items(agents_external_list, core), Iterator[Result[ExternalAgent, OrqError]])
    assert_type(items(webhooks_query, core), Iterator[Result[Webhook, OrqError]])
    assert_type(items(logs_query, core, {"oql": "x"}), Iterator[Result[Log, OrqError]])
    for result in items(conversations_list, core):
        match result:
            case Ok(conversation):
                assert_type(conversation, Conversation)
            case Err(error):
                assert_type(error, OrqError)


async def awaited(core: AsyncOrqCore) -> None:
    assert_type(items(conversations_list, core), AsyncIterator[Result[Conversation, OrqError]])
    async for result in items(conversations_list, core):
        if result.ok:
            assert_type(result.value, Conversation)


async def by_method(client: Orq, other: AsyncOrq) -> None:
    assert_type(client.conversations.list_items(limit=3), Iterator[Conversation])
    assert_type(other.conversations.list_items(limit=3), AsyncIterator[Conversation])
    client.conversations.list_items(limi=3)  # expect: mypy, pyright, ty, pyrefly
    other.conversations.list_items(limit="3")  # expect: mypy, pyright, ty, pyrefly


def refused(core: OrqCore, other: AsyncOrqCore, client: Orq) -> None:
    items(conversations_create, core)  # expect: mypy, pyright, ty, pyrefly
    items(conversations_list, client)  # expect: mypy, pyright, ty, pyrefly
    list(items(conversations_list, other))  # expect: mypy, pyright, ty, pyrefly
