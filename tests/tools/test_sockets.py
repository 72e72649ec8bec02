"""Test that tools that forbid sockets stop all calls of a default client."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from orq.errors import ConnectionFailedError
from tests.faults._ask import RETRIEVED
from tests.faults._server import Server, answer

from ._client import KINDS, client


class Forbidden(RuntimeError):
    """What pytest-socket raises is a RuntimeError, too."""


@KINDS
def test_connect_is_forbidden(monkeypatch: pytest.MonkeyPatch, awaited: bool) -> None:
    def connect(*_: Any) -> None:
        raise Forbidden("no network in tests")

    with Server(default=answer(body=RETRIEVED)) as server, client(awaited, server.url) as made:
        monkeypatch.setattr(socket.socket, "connect", connect)
        with pytest.raises(ConnectionFailedError, match="no network in tests"):
            made.retrieve()
        monkeypatch.undo()
        assert server.requests == []
        assert made.retrieve().id == "conv_01"
