"""Run the fault matrix over a second transport, `http.client`."""

from __future__ import annotations

from typing import Any

import pytest

from orq.errors import ConnectionFailedError, RequestTimeoutError
from tests.faults._ask import KEY, SYNC, ask, check_error
from tests.faults._http_client import HttpClientCore
from tests.faults._rows import FINE, Row
from tests.faults._server import HOLD, Server, closed_port
from tests.faults.test_matrix import ROWS

LEFT_OUT = {"early hints before the answer", "a flood of 1xx", "dribbled headers"}
"""`http.client` passes over no interim answer but 100, and takes no more than 100 headers."""


@pytest.mark.parametrize("row", [row for row in ROWS if row.name not in LEFT_OUT], ids=str)
def test_fault_is_reported_without_side_effects(row: Row) -> None:
    with Server(*[row.script] * row.requests, default=FINE) as server:
        got = ask(SYNC, server.url, row.what, then=True, core=HttpClientCore, **row.settings)
        requests = len(server.requests)
        assert got.after.ok, got.after.error
        assert got.after.value.display_name == "A talk"
        assert requests == row.requests + 1, got.error
        assert server.wait_closed()
    assert len(got.events) == row.events
    if row.kind is None:
        assert got.error is None
    else:
        check_error(got.error, row.what, row.kind, **row.fields)
    assert all(seen.headers["authorization"] == f"Bearer {KEY}" for seen in server.requests)


@pytest.mark.parametrize("what", ["create", "retrieve"])
def test_refused_connection_is_retried_and_reported(what: str) -> None:
    got = ask(SYNC, f"http://127.0.0.1:{closed_port()}", what, core=HttpClientCore)
    check_error(got.error, what, ConnectionFailedError, attempts=3, request_sent=False, retryable=True)


@pytest.mark.parametrize(("limit", "settings"), [("read", {"timeout": 0.2}), ("total", {"total_timeout": 0.2})])
def test_limits_hold(limit: str, settings: dict[str, Any]) -> None:
    with Server(default=lambda seen: [HOLD]) as server:
        got = ask(SYNC, server.url, "create", core=HttpClientCore, retries=None, **settings)
    check_error(got.error, "create", RequestTimeoutError, limit=limit, seconds=0.2, request_sent=True)
