"""Test `create_autospec(Orq)`: it has the attributes of instances at every depth."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from unittest.mock import create_autospec

import pytest

from orq import AsyncOrq, Orq
from tests.support.samples import KEY


@pytest.fixture(params=["an instance of the spec", "the class, called"])
def fake(request: pytest.FixtureRequest) -> Any:
    return create_autospec(Orq, instance=True) if "instance" in request.param else create_autospec(Orq)()


def test_a_method_of_a_namespace_takes_its_keywords(fake: Any) -> None:
    fake.conversations.retrieve.return_value = "a conversation"
    assert fake.conversations.retrieve(conversation_id="conv_01") == "a conversation"
    fake.conversations.retrieve.assert_called_once_with(conversation_id="conv_01")
    with pytest.raises(TypeError, match="conversation"):
        fake.conversations.retrieve(conversaton_id="conv_01")


def test_a_namespace_inside_a_namespace(fake: Any) -> None:
    fake.router.chat.completions.create(model="m", messages=[])
    with pytest.raises(TypeError):
        fake.router.chat.completions.create(modle="m", messages=[])


@pytest.mark.parametrize("path", ["conversatons", "agents.lis", "router.chat.completion"])
def test_a_name_that_is_not_there(fake: Any, path: str) -> None:
    *before, last = path.split(".")
    for name in before:
        fake = getattr(fake, name)
    with pytest.raises(AttributeError):
        getattr(fake, last)


def test_the_methods_of_an_async_client_are_awaited() -> None:
    fake = create_autospec(AsyncOrq, instance=True)
    fake.conversations.retrieve.return_value = "a conversation"
    assert asyncio.run(fake.conversations.retrieve(conversation_id="conv_01")) == "a conversation"
    fake.conversations.retrieve.assert_awaited_once()


@pytest.mark.parametrize("client", [Orq, AsyncOrq])
def test_a_namespace_of_the_class_has_the_methods_and_no_client(client: Any) -> None:
    assert type(client.agents) is type(client(KEY).agents)
    assert "agent_key" in inspect.signature(client.agents.retrieve).parameters
    with pytest.raises(TypeError, match="needs a client"):
        made = client.agents.list()
        asyncio.run(made)


def test_an_instance_makes_a_namespace_once() -> None:
    client = Orq(KEY)
    assert client.agents is client.agents
    assert client.agents is not Orq(KEY).agents
