"""Make the same calls to a scripted server with and without a socket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from orq import Orq
from orq.local import LocalOrq
from orq.testing import MockOrq

WAYS = ["socket", "no socket"]


@contextmanager
def scripted(way: str, **settings: Any) -> Iterator[tuple[LocalOrq | MockOrq, Orq]]:
    """Yield a server and a client of it."""
    if way == "socket":
        with LocalOrq() as server, Orq("test", server_url=server.url, **settings) as client:
            yield server, client
    else:
        mock = MockOrq()
        with mock.http_client as http_client, Orq("test", http_client=http_client, **settings) as client:
            yield mock, client
