"""Test the timeouts of TLS inside TLS, with a proxy that passes single bytes.

Each byte is in its own TLS record, so each wait of the outer connection ends in time. The call must end in time, too.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import anyio
import pytest
import trustme

from orq import AsyncOrqCore, OrqCore, RequestOptions, Timeout
from orq.errors import RequestTimeoutError
from orq.funcs import conversations_retrieve
from tests.faults._ask import ASYNC, KEY, REQUESTS, SYNC, TRIO, Mode, check_error
from tests.faults._server import Drip, Pause, Script, Server
from tests.faults._streams import FINE
from tests.faults._waits import in_time
from tests.support.relay import Proxy, Reader, TLSFront, Writer, serving

URL = "https://service.test"
LIMIT = 0.25
LATEST = 1.0
"""Generous, as the machine may be busy: without the limit it takes many times as long."""


@pytest.fixture
def trusting(ca: trustme.CA) -> ssl.SSLContext:
    made = ssl.create_default_context()
    ca.configure_trust(made)
    return made


class SlowProxy(Proxy):
    """Passes on, while `slow` is set, what comes from the server one byte after the other."""

    slow = False

    async def _pipe(self, reader: Reader, writer: Writer) -> None:
        to_client = writer.get_extra_info("ssl_object") is not None
        while data := await reader.read(65536):
            size = 1 if self.slow and to_client else len(data)
            for at in range(0, len(data), size):
                writer.write(data[at : at + size])
                await writer.drain()
                await asyncio.sleep(0.01 if size == 1 else 0)
        writer.close()


@pytest.fixture
def proxy(ca: trustme.CA) -> Iterator[SlowProxy]:
    with (
        Server(default=FINE) as server,
        TLSFront(server.port, serving(ca.issue_cert("service.test"))) as front,
        SlowProxy({"service.test": front.port}, context=serving(ca.issue_cert("localhost"))) as made,
    ):
        yield made


OPTIONS = {
    "connect": RequestOptions(timeout=Timeout(LIMIT, 9.0, 9.0, 9.0)),
    "read": RequestOptions(timeout=Timeout(9.0, LIMIT, 9.0, 9.0)),
    "total": RequestOptions(total_timeout=LIMIT),
}


def ask(
    mode: Mode, proxy: SlowProxy | TLSFront, trusting: ssl.SSLContext, limit: str, first: bool
) -> tuple[Any, float]:
    """Make a call through the slow proxy, `first` one while it is fast. Return its error, and how long it took."""
    settings: dict[str, Any] = {"server_url": URL, "proxy": proxy.url, "retries": None, "verify": trusting}
    call = partial(conversations_retrieve, request=REQUESTS["retrieve"])
    proxy.slow = False

    def sync() -> tuple[Any, float]:
        with OrqCore(KEY, **settings) as core:
            assert not first or call(core).ok
            proxy.slow, begun = True, time.monotonic()
            return call(core, options=OPTIONS[limit]).error, time.monotonic() - begun

    async def awaited() -> tuple[Any, float]:
        async with AsyncOrqCore(KEY, **settings) as core:
            assert not first or (await call(core)).ok
            proxy.slow, begun = True, time.monotonic()
            return (await call(core, options=OPTIONS[limit])).error, time.monotonic() - begun

    return sync() if mode.backend is None else anyio.run(awaited, backend=mode.backend)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, TRIO], ids=str)
@pytest.mark.parametrize(
    ("limit", "first"), [("connect", False), ("total", False), ("read", True), ("total", True)], ids=str
)
def test_byte_by_byte(limit: str, first: bool, mode: Mode, proxy: SlowProxy, trusting: ssl.SSLContext) -> None:
    """A handshake, or (after a `first` call over the same connection) an answer: records of hundreds of bytes."""

    def run() -> float:
        error, seconds = ask(mode, proxy, trusting, limit, first)
        check_error(error, "retrieve", RequestTimeoutError, limit=limit, request_sent=first)
        return seconds

    in_time(run, LIMIT, LATEST)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, TRIO], ids=str)
def test_a_record_that_never_ends(mode: Mode, ca: trustme.CA, trusting: ssl.SSLContext) -> None:
    """What is behind the proxy begins a record of 16 KB, and sends a byte of it now and then."""
    record = [b"\x16\x03\x03\x40\x00", Drip(b"\0", 0.02, 250)]
    script: Script = [b"HTTP/1.1 200 Connection established\r\n\r\n", Pause(0.05), *record]

    def run() -> float:
        error, seconds = ask(mode, front, trusting, "connect", first=False)
        check_error(error, "retrieve", RequestTimeoutError, limit="connect", request_sent=False)
        return seconds

    with Server(default=script) as server, TLSFront(server.port, serving(ca.issue_cert("localhost"))) as front:
        in_time(run, LIMIT, LATEST)
