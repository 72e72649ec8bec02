"""Test a server that refuses a large upload early and closes.

The caller gets its status and message.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from orq import AsyncOrqCore, OrqCore, Timeout
from orq.errors import APIError, AuthenticationError
from orq.funcs import router_images_edits_create
from tests.faults._ask import KEY, REQUESTS
from tests.faults._loops import LOOPS, run_on
from tests.faults._server import answer

LARGE = 12_000_000
WORDS = "the upload is larger than this service takes"


class Refusing:
    """Reads the headers of a request, answers, and closes; what the client sends meanwhile stays unread.

    `lingering` reads on for a while first, as nginx does; otherwise the client gets a reset behind the answer.
    """

    def __init__(self, status: int, *, lingering: bool) -> None:
        self._lingering = lingering
        (self._answer,) = answer(status, json.dumps({"error": WORDS}).encode(), "connection: close")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Refusing:
        return self

    def __exit__(self, *exc_info: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with connection, suppress(OSError):
                connection.settimeout(5)
                received = b""
                while b"\r\n\r\n" not in received:
                    received += connection.recv(65536)
                connection.sendall(self._answer)  # type: ignore[arg-type]
                if self._lingering:
                    connection.shutdown(socket.SHUT_WR)
                    until = time.monotonic() + 0.05
                    while time.monotonic() < until and connection.recv(65536):
                        pass


UPLOADS: dict[str, Any] = {
    "JSON": lambda core: core.request("POST", "/v2/anything", body={"text": "x" * LARGE}),
    "form": lambda core: router_images_edits_create(core, {**REQUESTS["form"], "image": bytes(LARGE)}),
}


@pytest.fixture(params=[True, False], ids=["lingering", "reset"])
def lingering(request: pytest.FixtureRequest) -> Iterator[bool]:
    yield request.param


@pytest.mark.parametrize("loop", ["sync", *LOOPS])
@pytest.mark.parametrize("upload", UPLOADS)
@pytest.mark.parametrize(("status", "kind"), [(413, APIError), (401, AuthenticationError)])
def test_the_refusal_is_reported(status: int, kind: type[APIError], upload: str, loop: str, lingering: bool) -> None:
    results: list[Any] = []
    settings: dict[str, Any] = {"timeout": Timeout(5.0, 5.0, 5.0, 5.0), "max_connections": 1}

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, **settings) as core:
            results.append(await UPLOADS[upload](core))

    with Refusing(status, lingering=lingering) as server:
        for number in range(5):
            if loop == "sync":
                with OrqCore(KEY, server_url=server.url, **settings) as core:
                    results.append(UPLOADS[upload](core))
            else:
                run_on(loop, main)
            error = results.pop().error
            assert isinstance(error, kind), f"try {number}: {error!r}"
            assert error.status_code == status
            assert WORDS in str(error)
        assert server.connections == 5, "a refusal is no reason to send it again"
