"""Test two threads that close one answer: its connection is returned once."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from orq._headers import Headers
from orq._http.bodies import Body
from orq._http.direct import DirectRequest, direct_request
from orq._http.in_flight import InFlight, set_in_flight
from orq._http.pools import Pool
from orq.middleware import Request
from tests.faults._server import CLOSE, Pause, Script, Server, answer, head

HALF: Script = [head(200, length=10) + b"hello", Pause(0.02), b"other", CLOSE]


def request(server: Server) -> DirectRequest:
    limits = dict.fromkeys(("connect", "read", "write", "pool"), 5.0)
    made = direct_request(Request(method="GET", url=f"{server.url}/", headers=Headers({})), {"timeout": limits})
    assert made is not None
    return made


def close_and(act: Callable[[], None], body: Body, line: int) -> None:
    """Read a body to its end and close it; act before one line of the method that gives its connection back."""
    passed = 0

    def look(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal passed
        if frame.f_code is not Body._finish.__code__:
            return None
        passed += event == "line"
        if passed == line:
            sys.settrace(None)
            act()
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        assert b"".join(body) == b"{}"
        body.close()
    finally:
        sys.settrace(before)


@pytest.mark.parametrize("line", [1, 2, 3, 4, 5])
def test_the_next_request_keeps_its_connection(line: int) -> None:
    """The switch between threads that this takes happens on Python 3.10, and where threads run at the same time."""
    later: list[Body] = []
    set_in_flight(InFlight())  # adapters do this for each call. Without it, limits of an earlier test could apply

    def others() -> None:  # the work of other threads in between
        first.close()
        later.append(pool.exchange(request(server)))

    with Server(answer(200, b"{}"), HALF, default=answer(200, b"mine")) as server:
        pool = Pool(max_connections=2, keepalive_expiry=60.0, ssl_context=None, proxy=None)
        first = pool.exchange(request(server))
        close_and(others, first, line)
        for half in later:
            half.close()
            assert b"".join(pool.exchange(request(server))) == b"mine"
        pool.close()
    assert later, "it has no such line"
