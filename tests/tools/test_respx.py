"""Test that respx answers calls of a default client, at httpcore and at httpx."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import respx

from orq.errors import OrqError
from tests.faults._ask import RETRIEVED
from tests.faults._server import Server, answer

from ._client import KINDS, SCENARIOS, SETTINGS, answered, client

PLACES = pytest.mark.parametrize("using", ["httpcore", "httpx"])


class Mocked:
    """respx, as scenarios use it."""

    def __init__(self, router: respx.MockRouter) -> None:
        self._answers: list[httpx.Response | Exception] = []
        self._router = router
        router.route().mock(side_effect=self._next)

    def _next(self, _: httpx.Request) -> httpx.Response:
        one = self._answers.pop(0)
        if isinstance(one, Exception):
            raise one
        return one

    def answer(self, *answers: httpx.Response | Exception) -> None:
        self._answers += answers

    def requests(self) -> list[httpx.Request]:
        return [call.request for call in self._router.calls]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(default=answer(body=RETRIEVED)) as running:
        yield running


def mock(using: str, **settings: Any) -> Any:
    return respx.mock(using=using, **settings)


@KINDS
@PLACES
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_client_made_afterwards(using: str, scenario: str, awaited: bool) -> None:
    with mock(using) as router, client(awaited) as made:
        SCENARIOS[scenario](made, Mocked(router))


@KINDS
@PLACES
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_client_made_before(server: Server, using: str, scenario: str, awaited: bool) -> None:
    with client(awaited, server.url) as made:
        assert made.retrieve().id == "conv_01"
        with mock(using) as router:
            SCENARIOS[scenario](made, Mocked(router))
        assert len(server.requests) == 1
        assert made.retrieve().id == "conv_01"


@KINDS
@PLACES
@pytest.mark.parametrize("settings", SETTINGS)
def test_every_pool_is_behind_it(using: str, settings: str, awaited: bool) -> None:
    with mock(using) as router, client(awaited, **{"url": "", **SETTINGS[settings]}) as made:
        router.route().mock(return_value=answered())
        assert made.retrieve().id == "conv_01"


@KINDS
@PLACES
def test_unanswered_requests_are_not_sent(server: Server, using: str, awaited: bool) -> None:
    with client(awaited, server.url) as made:
        made.retrieve()
        with mock(using, assert_all_called=False) as router:
            router.get("http://orq.test/").respond(200)
            for call in (made.retrieve, made.reply):
                with pytest.raises(OrqError):
                    call()
        assert len(server.requests) == 1


@KINDS
@PLACES
def test_a_host_that_is_passed_through(server: Server, using: str, awaited: bool) -> None:
    with mock(using) as router, client(awaited, server.url) as made:
        router.route(host="127.0.0.1").pass_through()
        for _ in range(3):
            assert made.retrieve().id == "conv_01"
    assert (len(server.requests), server.connections) == (3, 1)


@KINDS
@pytest.mark.parametrize("kept", ["connection_pool.{}ConnectionPool", "connection.{}HTTPConnection"])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_only_one_class_of_httpcore_is_replaced(server: Server, scenario: str, kept: str, awaited: bool) -> None:
    """A mock that stands before the connections, but not before the pools, answers for a connection of ours."""
    half, prefix = ("_async", "Async") if awaited else ("_sync", "")
    wanted = f"httpcore.{half}.{kept.format(prefix)}"
    others = [target for target in respx.mocks.HTTPCoreMocker.targets if target != wanted]
    respx.mocks.HTTPCoreMocker.remove_targets(*others)
    try:
        with client(awaited, server.url) as made, mock("httpcore") as router:
            SCENARIOS[scenario](made, Mocked(router))
    finally:
        respx.mocks.HTTPCoreMocker.add_targets(*others)
    assert server.requests == []
