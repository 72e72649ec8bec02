"""Test the total limit for the caller's own httpx client during a flood.

It holds on every event loop and over TLS.

There the connection is no socket of Python, or it is inside TLS. `test_floods.py` tests plain sockets.
"""

from __future__ import annotations

import ssl
import time
from typing import Any

import httpx
import pytest
import trustme

from orq import AsyncOrqCore, OrqCore
from orq.errors import RequestTimeoutError
from orq.funcs import conversations_create
from tests.faults._ask import KEY, REQUESTS, check_error
from tests.faults._loops import LOOPS, run_on
from tests.faults._server import Drip, Script, Server, head
from tests.support.relay import TLSFront, serving

pytestmark = pytest.mark.once

SECONDS = 0.5
ENDLESS: dict[str, Script] = {
    "1xx answers": [Drip(b"HTTP/1.1 100 Continue\r\n\r\n", 0.01)],
    "a chunk extension": [head(201, "transfer-encoding: chunked"), b"5;", Drip(b"a", 0.01)],
}


def sync_error(trusting: ssl.SSLContext, settings: dict[str, Any]) -> Any:
    with (
        httpx.Client(trust_env=False, verify=trusting) as client,
        OrqCore(KEY, http_client=client, **settings) as core,
    ):
        return conversations_create(core, REQUESTS["create"]).error


async def async_error(trusting: ssl.SSLContext, settings: dict[str, Any]) -> Any:
    async with (
        httpx.AsyncClient(trust_env=False, verify=trusting) as client,
        AsyncOrqCore(KEY, http_client=client, **settings) as core,
    ):
        return (await conversations_create(core, REQUESTS["create"])).error


@pytest.mark.parametrize("loop", ["sync", *LOOPS])
@pytest.mark.parametrize("script", ENDLESS.values(), ids=ENDLESS)
def test_the_total_limit_holds_over_tls(script: Script, loop: str, ca: trustme.CA) -> None:
    errors: list[Any] = []
    trusting = ssl.create_default_context()
    ca.configure_trust(trusting)

    async def main() -> None:
        errors.append(await async_error(trusting, settings))

    with Server(default=script) as server, TLSFront(server.port, serving(ca.issue_cert("localhost"))) as front:
        settings = {"server_url": front.url, "retries": None, "total_timeout": SECONDS}
        begun = time.monotonic()
        if loop == "sync":
            errors.append(sync_error(trusting, settings))
        else:
            run_on(loop, main)
        assert SECONDS - 0.02 <= time.monotonic() - begun < 5.0
        assert server.wait_closed(5.0)
    check_error(errors[0], "create", RequestTimeoutError, limit="total", seconds=SECONDS, request_sent=True)
