"""Test `upsert`: one object for each key with concurrent callers, and no lost fields."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, RequestOptions
from orq.errors import (
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    OrqError,
    RequestValidationError,
)
from orq.funcs import agents_create, agents_update, file_systems_create, tools_create
from orq.local import LocalOrq
from orq.models import CreateAgentRequest, CreateAgentSettings
from orq.upserts import upsert

AGENT: Any = {
    "key": "support",
    "role": "Helper",
    "description": "Helps",
    "instructions": "Be kind.",
    "path": "Default",
    "model": "openai/gpt-4o",
    "settings": {"max_iterations": 3},
}


def agent(**changes: Any) -> Any:
    return {**AGENT, **changes}


@pytest.fixture
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as running:
        yield running


@pytest.fixture
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("local", server_url=server.url) as made:
        yield made


def sent(server: LocalOrq) -> list[str]:
    return [request.method for request in server.requests]


def test_an_object_is_created_then_changed(server: LocalOrq, core: OrqCore) -> None:
    first = upsert(agents_create, core, agent(display_name="Support"))
    assert first.response.status_code == 201
    second = upsert(agents_create, core, agent(instructions="Be brief."))
    assert second.response.status_code == 200
    assert second.unwrap().id == first.unwrap().id
    assert (second.unwrap().instructions, second.unwrap().role) == ("Be brief.", "Helper")
    assert second.unwrap().display_name == "Support"  # a field that is not given stays unchanged
    assert sent(server) == ["PATCH", "POST", "PATCH"]


def test_structs_and_fields_that_only_creation_has(server: LocalOrq, core: OrqCore) -> None:
    request = CreateAgentRequest(**agent(settings=CreateAgentSettings(max_iterations=5)), source="external")
    for _ in range(2):
        settings = upsert(agents_create, core, request).unwrap().settings
        assert settings is not None
        assert settings.max_iterations == 5
    bodies = [one.json() for one in server.requests]
    assert ["source" in body for body in bodies] == [False, True, False]
    assert [body["settings"]["max_iterations"] for body in bodies] == [5, 5, 5]


def test_null_clears_as_in_an_update(core: OrqCore) -> None:
    upsert(agents_create, core, agent(system_prompt="Say hello.")).unwrap()
    assert upsert(agents_create, core, AGENT).unwrap().system_prompt == "Say hello."
    assert upsert(agents_create, core, agent(system_prompt=None)).unwrap().system_prompt is None


def test_many_at_once_make_one(server: LocalOrq) -> None:
    with Orq("local", server_url=server.url) as client, ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda number: client.agents.upsert(**agent(role=f"r{number}")), range(16)))
        assert len({agent.id for agent in made}) == 1
        assert [agent.key for agent in client.agents.list().data] == ["support"]


@pytest.mark.parametrize(
    "answers, calls, error",
    [
        ([404, 409, 200], "PATCH POST PATCH", None),  # another one created it in between
        ([404, 409, 404, 201], "PATCH POST PATCH POST", None),  # and deleted it
        ([404, 409, 404, 409, 404, 409], "PATCH POST PATCH POST PATCH POST", ConflictError),
        ([401], "PATCH", AuthenticationError),
        ([404, 401], "PATCH POST", AuthenticationError),
        ([404, 404], "PATCH POST", NotFoundError),
        ([409], "PATCH", ConflictError),
    ],
)
def test_races(server: LocalOrq, core: OrqCore, answers: list[int], calls: str, error: type[OrqError] | None) -> None:
    for method, status in zip(calls.split(), answers, strict=True):
        script: Any = server.on(agents_update if method == "PATCH" else agents_create)
        script.fail(status) if status >= 400 else script.answer()
    result = upsert(agents_create, core, AGENT)
    assert sent(server) == calls.split()
    assert result.ok if error is None else isinstance(result.error, error)


def test_awaited_and_by_method(server: LocalOrq) -> None:
    async def main() -> None:
        async with AsyncOrqCore("local", server_url=server.url) as core:
            assert (await upsert(agents_create, core, AGENT)).unwrap().key == "support"
            folder = {"key": "fs", "path": "Default"}
            found = await asyncio.gather(*(upsert(file_systems_create, core, folder) for _ in range(5)))
            assert len({one.unwrap().key for one in found}) == 1
        async with AsyncOrq("local", server_url=server.url) as client:
            assert (await client.agents.upsert(**agent(role="Clerk"))).role == "Clerk"
            with pytest.raises(TypeError, match="missing"):
                await client.agents.upsert(key="support")  # type: ignore[call-arg]

    asyncio.run(main())


def test_wrong_use_is_an_error(server: LocalOrq, core: OrqCore) -> None:
    error = upsert(agents_create, core, {"role": "Helper"}).error
    assert isinstance(error, RequestValidationError)
    assert error.field == "key"
    assert isinstance(upsert(agents_create, core, 7).error, RequestValidationError)  # type: ignore[call-overload]
    assert sent(server) == []
    with pytest.raises(ConfigurationError, match=r"one of agents_create, file_systems_create, not tools_create"):
        upsert(tools_create, core, AGENT)


def test_an_idempotency_key_is_for_the_creation(server: LocalOrq, core: OrqCore) -> None:
    upsert(agents_create, core, AGENT, options=RequestOptions(idempotency_key="one")).unwrap()
    assert [request.headers.get("idempotency-key") for request in server.requests] == [None, "one"]
