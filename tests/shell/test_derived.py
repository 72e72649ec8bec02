"""Test `with_options`: other settings with the same connections, and their ownership."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from orq import UNSET, AsyncOrq, AsyncOrqCore, Orq, OrqCore, RequestOptions, RetryConfig, Timeout
from orq.errors import ConfigurationError
from tests.support.ids import steady
from tests.support.samples import KEY

SERVER = "https://api.example"
MAKERS: list[Callable[..., Any]] = [OrqCore, AsyncOrqCore, Orq, AsyncOrq]


def core_of(made: Any) -> Any:
    return getattr(made, "core", made)


class Quiet:
    def before(self, request: Any, call: Any) -> Any:
        return request

    def after(self, outcome: Any, call: Any) -> Any:
        return outcome


QUIET = Quiet()
SETTINGS: list[tuple[str, Any, str, Any]] = [
    ("timeout", 3.0, "timeout", Timeout(3.0, 3.0, 3.0, 3.0)),
    ("timeout", Timeout(read=1.0), "timeout", Timeout(read=1.0)),
    ("idle_timeout", None, "idle_timeout", None),
    ("total_timeout", 9.0, "total_timeout", 9.0),
    ("comments_reset_idle", True, "comments_reset_idle", True),
    ("retries", None, "retries", RetryConfig(max_attempts=1)),
    ("retries", RetryConfig(max_attempts=7), "retries", RetryConfig(max_attempts=7)),
    ("max_body", 5, "max_body", 5),
    ("max_event", 6, "max_event", 6),
    ("project_id", "proj_2", "project_id", "proj_2"),
    ("project_id", None, "project_id", None),
    ("strict", True, "strict", True),
    ("strict", False, "strict", False),
    ("allow_plain_http", True, "allow_plain_http", True),
    ("server_url", f"{SERVER}/eu/", "server_url", f"{SERVER}/eu"),
]


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize(("name", "given", "field", "expected"), SETTINGS, ids=lambda value: str(value))
def test_one_setting_changes_and_all_others_stay(
    make: Callable[..., Any], name: str, given: Any, field: str, expected: Any
) -> None:
    first = make(KEY, server_url=SERVER, project_id="proj_1", headers={"x-team": "blue"}, strict=not given)
    before = core_of(first)._settings
    derived = core_of(first.with_options(**{name: given}))._settings
    assert getattr(derived, field) == expected
    for other in before.__struct_fields__:
        if other != field:
            assert getattr(derived, other) == getattr(before, other), other
    assert core_of(first)._settings is before


@pytest.mark.parametrize("make", MAKERS)
def test_headers_are_merged_and_middleware_is_replaced(make: Callable[..., Any]) -> None:
    first = make(KEY, headers={"x-team": "blue", "x-gone": "1"}, middleware=[Quiet(), Quiet()])
    derived = core_of(first.with_options(headers={"X-Gone": None, "x-new": "2"}, middleware=[QUIET]))._settings
    assert {name: derived.headers.get(name) for name in ("x-team", "x-gone", "x-new")} == {
        "x-team": "blue",
        "x-gone": None,
        "x-new": "2",
    }
    assert derived.middleware[0] is QUIET
    assert len(derived.middleware) == 2  # the middleware that logs is always present
    assert not core_of(first.with_options(middleware=[]))._settings.observed


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": 0},
        {"timeout": "5"},
        {"idle_timeout": -1},
        {"retries": 3},
        {"headers": {"a b": "c"}},
        {"middleware": Quiet()},
        {"middleware": [object()]},
        {"max_body": 0},
        {"max_event": "1"},
        {"project_id": ""},
        {"strict": "false"},
        {"api_key": "two words\n"},
        {"server_url": "http://api.example"},
        {"server_url": 5},
    ],
    ids=lambda value: steady(value)[:40],
)
def test_with_options_refuses_what_the_constructor_refuses(make: Callable[..., Any], wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        make(KEY, server_url=SERVER).with_options(**wrong)


@pytest.mark.parametrize("make", MAKERS)
def test_the_key_is_for_its_server_alone(make: Callable[..., Any]) -> None:
    first = make(KEY, server_url=SERVER)
    with pytest.raises(ConfigurationError, match="api_key") as caught:
        first.with_options(server_url="https://other.example")
    assert KEY not in str(caught.value)
    other = first.with_options(server_url="https://other.example", api_key="another-key")
    assert core_of(other)._settings.server_url == "https://other.example"
    first.with_options(server_url="https://other.example", headers={"authorization": "Basic abc"})


def lent(hosts: list[str]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(f"{request.headers['authorization']} {request.headers.get('x-team')}")
        return httpx.Response(200, json={"object": "list", "data": [], "has_more": False})

    return httpx.MockTransport(answer)


def test_both_share_a_client_that_the_derived_one_does_not_close() -> None:
    seen: list[str] = []
    with httpx.Client(transport=lent(seen)) as http, Orq(KEY, http_client=http) as client:
        with client.with_options(api_key="key-2", headers={"x-team": "blue"}) as derived:
            derived.agents.list()
            client.agents.list()
        derived.agents.list()
        assert not client.core._connections.closed
    assert seen == ["Bearer key-2 blue", f"Bearer {KEY} None", "Bearer key-2 blue"]


def test_both_use_the_same_client_awaited() -> None:
    seen: list[str] = []

    async def run() -> None:
        async with httpx.AsyncClient(transport=lent(seen)) as http, AsyncOrq(KEY, http_client=http) as client:
            async with client.with_options(api_key="key-2") as derived:
                await asyncio.gather(derived.agents.list(), client.agents.list())
            await derived.agents.list()
            assert not client.core._connections.closed

    asyncio.run(run())
    assert sorted(seen) == sorted(["Bearer key-2 None", f"Bearer {KEY} None", "Bearer key-2 None"])


def test_a_client_of_its_own_is_made_once_for_both() -> None:
    with OrqCore(KEY, server_url=SERVER) as core:
        derived = core.with_options(timeout=1.0)
        made = derived._client()
        assert core._client() is made
        derived.close()
        assert core._client() is made


@pytest.mark.parametrize("again", [False, True], ids=["derived", "derived from a derived one"])
def test_a_derived_one_of_a_closed_client_fails_as_a_closed_one(again: bool) -> None:
    core = OrqCore(KEY, server_url=SERVER)
    early = core.with_options(timeout=1.0)
    early = early.with_options(timeout=2.0) if again else early
    core.close()
    for derived in (early, core.with_options(timeout=1.0)):
        result = derived.request("GET", "/v2/agents")
        assert "This client is closed" in str(result.error)
        assert "closed" in repr(derived)


def test_a_derived_one_of_a_closed_client_fails_awaited() -> None:
    async def run() -> str:
        core = AsyncOrqCore(KEY, server_url=SERVER)
        derived = core.with_options(timeout=1.0)
        await core.aclose()
        return str((await derived.request("GET", "/v2/agents")).error)

    assert "This client is closed" in asyncio.run(run())


@pytest.mark.parametrize("make", MAKERS)
def test_it_pickles_as_one_that_has_connections_of_its_own(make: Callable[..., Any]) -> None:
    first = make(KEY, server_url=SERVER)
    derived = first.with_options(timeout=3.0, project_id="proj_1")
    copied = core_of(pickle.loads(pickle.dumps(derived)))
    assert copied._settings.timeout == Timeout(3.0, 3.0, 3.0, 3.0)
    assert copied._settings.project_id == "proj_1"
    assert copied._connections is not core_of(first)._connections
    assert "derived" not in repr(copied)
    if isinstance(copied, OrqCore):
        copied.close()
        assert "closed" in repr(copied)


@pytest.mark.parametrize("make", MAKERS)
def test_its_repr_shows_that_it_is_derived(make: Callable[..., Any]) -> None:
    derived = make(KEY, server_url=SERVER).with_options(api_key="key-2")
    assert f"{SERVER}, derived" in repr(derived)
    assert repr(OrqCore(KEY, server_url=SERVER)) == f"<OrqCore {SERVER}>"
    assert repr(OrqCore(KEY, server_url=SERVER).with_options()) == f"<OrqCore {SERVER}, derived>"
    with OrqCore(KEY, server_url=SERVER) as core:
        pass
    assert repr(core) == f"<OrqCore {SERVER}, closed>"
    assert repr(AsyncOrqCore.__new__(AsyncOrqCore)) == "<AsyncOrqCore>"
    assert "key-2" not in repr(derived)


def test_a_subclass_and_its_attributes_stay() -> None:
    class Mine(Orq):
        team = "none"

    client = Mine(KEY, server_url=SERVER)
    client.team = "blue"
    assert client.agents._core is client.core
    derived = client.with_options(timeout=1.0)
    assert type(derived) is Mine
    assert derived.team == "blue"
    assert derived.agents._core is derived.core  # a namespace that was used before is not copied


def test_the_options_of_a_call_win() -> None:
    timeouts: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={"object": "list", "data": [], "has_more": False})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = Orq(KEY, http_client=http).with_options(timeout=3.0)
        client.agents.list()
        client.agents.list(options=RequestOptions(timeout=1.0))
        client.with_options(idle_timeout=UNSET).agents.list()
    assert timeouts == [3.0, 1.0, 3.0]
