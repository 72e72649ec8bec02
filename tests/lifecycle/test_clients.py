"""Test clients that are closed, passed by the caller, or of the wrong kind (sync or async)."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq.errors import ConfigurationError, NotFoundError
from orq.funcs import conversations_create, conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import (
    CREATED,
    FUNCTIONS,
    KEY,
    METHODS,
    REQUESTS,
    RETRIEVED,
    STREAM,
    check_error,
)
from tests.faults._server import Server, answer

FINE = answer(200, RETRIEVED)

# -- closed


@pytest.mark.parametrize("what", ["create", "retrieve", "stream", "delete"])
def test_a_closed_client_makes_no_call(what: str) -> None:
    with Server(default=FINE) as server:
        core, client = OrqCore(KEY, server_url=server.url), Orq(KEY, server_url=server.url)
        for one in (core, client, core, client):
            one.close()
        error = FUNCTIONS[what](core, REQUESTS[what]).error
        check_error(error, what, ConfigurationError, said="closed")
        with pytest.raises(ConfigurationError, match="closed"):
            getattr(client.conversations, METHODS.get(what, what))(**REQUESTS[what])
        assert server.connections == 0
        assert "closed" in repr(core)


@pytest.mark.parametrize("what", ["create", "retrieve", "stream", "delete"])
def test_a_closed_async_client_makes_no_call(what: str) -> None:
    async def main() -> None:
        core, client = AsyncOrqCore(KEY, server_url=server.url), AsyncOrq(KEY, server_url=server.url)
        for one in (core, client, core, client):
            await one.aclose()
        error = (await FUNCTIONS[what](core, REQUESTS[what])).error
        check_error(error, what, ConfigurationError, said="closed")
        with pytest.raises(ConfigurationError, match="closed"):
            await getattr(client.conversations, METHODS.get(what, what))(**REQUESTS[what])
        assert server.connections == 0

    with Server(default=FINE) as server:
        asyncio.run(main())


def test_a_closed_core_with_the_callers_client_makes_no_call() -> None:
    with Server(default=FINE) as server, httpx.Client(trust_env=False) as http:
        core = OrqCore(KEY, server_url=server.url, http_client=http)
        core.close()
        assert isinstance(conversations_retrieve(core, REQUESTS["retrieve"]).error, ConfigurationError)
        assert server.connections == 0


def test_a_pickle_of_a_closed_core_is_open() -> None:
    with Server(default=FINE) as server:
        core = OrqCore(KEY, server_url=server.url)
        core.close()
        with pickle.loads(pickle.dumps(core)) as twin:
            assert conversations_retrieve(twin, REQUESTS["retrieve"]).ok


# -- the wrong colour


@pytest.mark.parametrize("make", [AsyncOrq, AsyncOrqCore])
def test_an_async_client_refuses_a_sync_http_client(make: Any) -> None:
    with httpx.Client() as http, pytest.raises(ConfigurationError, match=r"http_client must be an httpx\.AsyncClient"):
        make(KEY, http_client=http)


@pytest.mark.parametrize("make", [Orq, OrqCore])
def test_a_sync_client_refuses_an_async_http_client(make: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"http_client must be an httpx\.Client"):
        make(KEY, http_client=httpx.AsyncClient())


@pytest.mark.parametrize("make", [Orq, OrqCore, AsyncOrq, AsyncOrqCore])
@pytest.mark.parametrize("thing", [object(), "http://proxy", httpx, httpx.Client])
def test_other_objects_than_http_clients_are_refused(make: Any, thing: Any) -> None:
    with pytest.raises(ConfigurationError, match="http_client must be"):
        make(KEY, http_client=thing)


def test_with_of_the_wrong_kind_names_the_right_one() -> None:
    async def main() -> None:
        async with Orq(KEY):  # type: ignore[attr-defined]
            pass

    with pytest.raises(TypeError, match=r"Orq takes `with`. For `async with` use AsyncOrq"):
        asyncio.run(main())
    with pytest.raises(TypeError, match=r"AsyncOrq takes `async with`. For `with` use Orq"), AsyncOrq(KEY):  # type: ignore[attr-defined]
        pass


def test_with_of_the_wrong_kind_fails_on_cores_too() -> None:
    async def main() -> None:
        async with OrqCore(KEY):  # type: ignore[attr-defined]
            pass

    with pytest.raises((TypeError, AttributeError)):
        asyncio.run(main())
    with pytest.raises((TypeError, AttributeError)), AsyncOrqCore(KEY):  # type: ignore[attr-defined]
        pass


def test_a_function_that_is_given_the_class_says_what_it_takes() -> None:
    with Orq(KEY) as client, pytest.raises(AttributeError, match=r"client\.core"):
        conversations_retrieve(client, REQUESTS["retrieve"])  # type: ignore[call-overload]


def test_a_sync_core_refuses_an_async_key_callback() -> None:
    async def key() -> str:
        return KEY

    with Server(default=FINE) as server, OrqCore(key, server_url=server.url) as core:  # type: ignore[arg-type]
        error = conversations_retrieve(core, REQUESTS["retrieve"]).error
        check_error(error, "retrieve", ConfigurationError, said="Use AsyncOrqCore")
        assert not server.requests


def test_an_async_core_takes_sync_and_async_key_callbacks() -> None:
    async def later() -> str:
        await asyncio.sleep(0)
        return "sk-later"

    async def main() -> None:
        for key in (later, lambda: "sk-now"):
            async with AsyncOrqCore(key, server_url=server.url) as core:
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    with Server(default=FINE) as server:
        asyncio.run(main())
        assert [seen.headers["authorization"] for seen in server.requests] == ["Bearer sk-later", "Bearer sk-now"]


# -- the caller's own httpx client


class Refreshing(httpx.Auth):
    """An auth of the caller's that renews its token when it is refused, and wants to see the answer for that."""

    requires_response_body = True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["authorization"] = "Bearer old"
        response = yield request
        if response.status_code == 401:
            request.headers["authorization"] = f"Bearer {response.json()['use']}"
            yield request


def test_the_callers_client_is_not_closed_and_its_auth_applies() -> None:
    with Server(answer(401, b'{"use": "new"}'), default=FINE) as server:
        with httpx.Client(trust_env=False, auth=Refreshing()) as http:
            with OrqCore(KEY, server_url=server.url, http_client=http) as core:
                result = conversations_retrieve(core, REQUESTS["retrieve"])
                assert result.unwrap()
                assert result.response.attempts == 1
            assert not http.is_closed
            assert http.get(server.url).status_code == 200
        assert [seen.headers["authorization"] for seen in server.requests[:2]] == ["Bearer old", "Bearer new"]


def test_the_callers_async_client_is_not_closed_and_its_auth_applies() -> None:
    async def main() -> None:
        async with httpx.AsyncClient(trust_env=False, auth=("user", "pass")) as http:
            async with AsyncOrq(KEY, server_url=server.url, http_client=http) as client:
                assert await client.conversations.retrieve(conversation_id="conv_01")
            assert not http.is_closed
            assert (await http.get(server.url)).status_code == 200

    with Server(default=FINE) as server:
        asyncio.run(main())
        assert server.requests[0].headers["authorization"].startswith("Basic ")


def test_only_hooks_of_the_callers_client_apply() -> None:
    seen: list[int] = []

    def ask(request: httpx.Request) -> None:
        request.headers["x-hook"] = "yes"

    def look(response: httpx.Response) -> None:
        seen.append(len(response.read()))

    with Server(default=FINE) as server:
        given: dict[str, Any] = {
            "base_url": "http://elsewhere.test/base",
            "headers": {"x-of-httpx": "1", "user-agent": "mine"},
            "params": {"a": "b"},
            "cookies": {"c": "d"},
            "timeout": 0.000001,
            "event_hooks": {"request": [ask], "response": [look]},
        }
        with (
            httpx.Client(trust_env=False, **given) as http,
            OrqCore(KEY, server_url=server.url, http_client=http) as core,
        ):
            assert conversations_retrieve(core, REQUESTS["retrieve"]).unwrap().display_name == "A talk"
        (request,) = server.requests
        assert request.target == "/v2/conversations/conv_01"
        assert request.headers["x-hook"] == "yes"
        assert request.headers["user-agent"].startswith("orq-sdk/")
        assert not {"x-of-httpx", "cookie"} & set(request.headers)
        assert request.headers["authorization"] == f"Bearer {KEY}"
    assert seen == [len(RETRIEVED)]


def reply(request: httpx.Request) -> httpx.Response:
    """What users' tests put in the place of the service."""
    if request.method == "GET":
        return httpx.Response(404, json={"message": "no such conversation"})
    if request.url.path.endswith("/responses"):
        return httpx.Response(200, content=b"".join(STREAM), headers={"content-type": "text/event-stream"})
    return httpx.Response(201, content=CREATED, headers={"content-type": "application/json"})


def test_a_mock_transport_of_httpx_works() -> None:
    with httpx.Client(transport=httpx.MockTransport(reply)) as http, OrqCore(KEY, http_client=http) as core:
        assert conversations_create(core, REQUESTS["create"]).unwrap().id == "conv_01"
        assert isinstance(conversations_retrieve(core, REQUESTS["retrieve"]).error, NotFoundError)
        stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
        assert stream.collect().text == "Hello!"


def test_a_mock_transport_of_httpx_works_in_async_code() -> None:
    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(reply))
        async with http, AsyncOrqCore(KEY, http_client=http) as core:
            assert (await conversations_create(core, REQUESTS["create"])).unwrap().id == "conv_01"
            stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
            assert (await stream.collect()).text == "Hello!"

    asyncio.run(main())


def test_a_closed_client_of_the_caller_is_an_error_of_the_package() -> None:
    http = httpx.Client()
    http.close()
    with OrqCore(KEY, http_client=http) as core:
        error = conversations_create(core, REQUESTS["create"]).error
    check_error(error, "create", ConfigurationError, said="The HTTP client is closed")
