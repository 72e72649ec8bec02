"""Test that pytest-httpx answers all calls of a default client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from orq.errors import OrqError
from tests.faults._ask import RETRIEVED
from tests.faults._server import Server, answer

from ._client import KINDS, SCENARIOS, SETTINGS, Client, answered, client


class Mocked:
    """pytest-httpx, as scenarios use it."""

    def __init__(self, httpx_mock: HTTPXMock) -> None:
        self._mock = httpx_mock

    def answer(self, *answers: httpx.Response | Exception) -> None:
        for one in answers:
            if isinstance(one, Exception):
                self._mock.add_exception(one)
            else:
                self._mock.add_callback(lambda _, one=one: one)

    def requests(self) -> list[httpx.Request]:
        return self._mock.get_requests()


@pytest.fixture
def used(request: pytest.FixtureRequest) -> Iterator[tuple[Server, Client]]:
    """A client that has a connection already, and its server. It comes before the mock, if a test names it first."""
    with Server(default=answer(body=RETRIEVED)) as server, client(request.param, server.url) as made:
        assert made.retrieve().id == "conv_01"
        yield server, made


BOTH = pytest.mark.parametrize("used", [False, True], ids=["sync", "async"], indirect=True)


@KINDS
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_client_made_afterwards(httpx_mock: HTTPXMock, scenario: str, awaited: bool) -> None:
    with client(awaited) as made:
        SCENARIOS[scenario](made, Mocked(httpx_mock))


@BOTH
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_client_made_before(used: tuple[Server, Client], httpx_mock: HTTPXMock, scenario: str) -> None:
    server, made = used
    SCENARIOS[scenario](made, Mocked(httpx_mock))
    assert len(server.requests) == 1


@KINDS
@pytest.mark.parametrize("settings", SETTINGS)
def test_every_pool_is_behind_it(httpx_mock: HTTPXMock, settings: str, awaited: bool) -> None:
    httpx_mock.add_callback(lambda _: answered())
    with client(awaited, **{"url": "", **SETTINGS[settings]}) as made:
        assert made.retrieve().id == "conv_01"


@BOTH
@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
def test_unanswered_requests_are_not_sent(used: tuple[Server, Client], httpx_mock: HTTPXMock) -> None:
    server, made = used
    for call in (made.retrieve, made.reply):
        with pytest.raises(OrqError, match="No response can be found"):
            call()
    assert len(server.requests) == 1
    assert httpx_mock.get_requests()


@KINDS
@pytest.mark.httpx_mock(should_mock=lambda request: request.url.host == "orq.test")
def test_a_host_that_is_not_mocked(httpx_mock: HTTPXMock, awaited: bool) -> None:
    """The real call goes through our own pool, whose one connection is there again for the next one."""
    httpx_mock.add_callback(lambda _: answered())
    with Server(default=answer(body=RETRIEVED)) as server:
        with client(awaited, server.url) as made:
            for _ in range(3):
                assert made.retrieve().id == "conv_01"
        assert (len(server.requests), server.connections) == (3, 1)
    with client(awaited, "https://orq.test") as made:
        assert made.retrieve().id == "conv_01"


@KINDS
def test_the_service_is_called_again_after_the_mock_ends(awaited: bool) -> None:
    """Our transport may be loaded while functions are replaced, and must find the short way afterwards."""
    from orq._http.patches import ASYNC, SYNC

    patches = ASYNC if awaited else SYNC
    owner: Any = httpx.AsyncHTTPTransport if awaited else httpx.HTTPTransport
    name = "handle_async_request" if awaited else "handle_request"
    real = getattr(owner, name)
    with Server(default=answer(body=RETRIEVED)) as server, client(awaited, server.url) as made:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(owner, name, lambda *given: real(*given))
            assert patches.any()
            assert made.retrieve().id == "conv_01"
        assert not patches.any()
        assert made.retrieve().id == "conv_01"
        assert (len(server.requests), server.connections) == (2, 1)
