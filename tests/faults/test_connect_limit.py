"""Test that the connect timeout holds for a host with several addresses.

Any number of them may not answer.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

from orq import Timeout
from orq.errors import RequestTimeoutError
from tests.faults._ask import ASYNC, SYNC, TRIO, Mode, ask, check_error
from tests.faults._rows import FINE
from tests.faults._server import Deaf, Server

HOST = "many.test"


def resolving(monkeypatch: pytest.MonkeyPatch, addresses: Callable[[Any], list[Any]]) -> None:
    """Let the host have other addresses; `addresses` gets the one of loopback."""
    resolve = socket.getaddrinfo

    def resolved(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        if host in (HOST, HOST.encode()):
            return addresses(resolve("127.0.0.1", port, *rest, **named)[0])
        return resolve(host, port, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", resolved)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, TRIO], ids=str)
@pytest.mark.parametrize(
    ("limit", "settings"), [("connect", {"timeout": Timeout(connect=0.4)}), ("total", {"total_timeout": 0.4})]
)
def test_addresses_share_the_limit(
    limit: str, settings: dict[str, Any], mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback accepts or refuses every connection")
        resolving(monkeypatch, lambda found: [found] * 4)
        begun = time.monotonic()
        url = deaf.url.replace("127.0.0.1", HOST)
        got = ask(mode, url, "create", allow_plain_http=True, **{"retries": None, **settings})
        elapsed = time.monotonic() - begun
    check_error(got.error, "create", RequestTimeoutError, limit=limit, seconds=0.4, request_sent=False)
    assert elapsed < 1.4, "four times as long"


@pytest.mark.parametrize("mode", [SYNC, ASYNC, TRIO], ids=str)
def test_address_that_answers_is_reached_behind_one_that_does_not(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    with Deaf() as deaf, Server(default=FINE) as server:
        if not deaf.works:
            pytest.skip("this system's loopback accepts or refuses every connection")
        port = int(deaf.url.rpartition(":")[2])
        resolving(monkeypatch, lambda found: [(*found[:4], ("127.0.0.1", port)), found])
        url = server.url.replace("127.0.0.1", HOST)
        got = ask(mode, url, "retrieve", allow_plain_http=True, retries=None, timeout=Timeout(connect=0.8))
    assert got.error is None
