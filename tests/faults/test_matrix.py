"""The fault matrix: each fault of a server in every mode, with the caller's error.

Every row is one script that the server plays for each attempt. The call must come to exactly the error (or value) of
the row; the server must have seen exactly that many requests; the same client, which has one connection, must be able
to make another call; and the key must be nowhere. `check_error` asserts the rest.
"""

from __future__ import annotations

import pytest

from orq.errors import (
    ConnectionFailedError,
    RequestTimeoutError,
)
from tests.faults._ask import (
    KEY,
    MODES,
    OVER_AIOHTTP,
    Mode,
    ask,
    check_error,
    listening,
)
from tests.faults._figures import tally
from tests.faults._rows import (
    BEFORE_THE_BODY,
    BEHIND_AN_ANSWER,
    EARLY_REFUSALS,
    FINE,
    ODD_BODIES,
    REDIRECTS,
    WITHIN_THE_BODY,
    Row,
)
from tests.faults._server import Server, closed_port
from tests.faults._stream_rows import STREAMS

OTHERWISE = {
    ("aiohttp", "chunks that are none"): "its parser gives nothing of a packet in which it finds a fault",
    **{("aiohttp", row.name): "asyncio reads nothing more once writing has failed" for row in EARLY_REFUSALS},
}
"""By transport and row: what cannot be told as others tell it. Nothing of this is a silent success."""

ROWS = [*BEFORE_THE_BODY, *WITHIN_THE_BODY, *ODD_BODIES, *REDIRECTS, *BEHIND_AN_ANSWER, *EARLY_REFUSALS, *STREAMS]
# The class is a thin layer over the functions: one Python is enough for it.
MARKED = [pytest.param(mode, marks=pytest.mark.once) if mode.facade else mode for mode in MODES]
MARKED += [pytest.param(mode, marks=pytest.mark.once) for mode in OVER_AIOHTTP]


@pytest.mark.parametrize("mode", MARKED, ids=str)
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_fault_is_reported_without_side_effects(row: Row, mode: Mode) -> None:
    if (mode.transport, row.name) in OTHERWISE:
        pytest.skip(OTHERWISE[mode.transport, row.name])
    with Server(*[row.script] * row.requests, default=FINE) as server, listening() as log:
        got = ask(mode, server.url, row.what, then=True, **row.settings)
        requests = len(server.requests)
        freed = got.after is not None and got.after.ok and server.wait_closed()
        shown = [line for line in log.lines if KEY in line]
        tally(got.error, due=row.kind is not None, left_behind=not freed or bool(shown))
        assert got.after.ok, got.after.error
        assert got.after.value.display_name == "A talk", "it was given another call's answer"
        assert requests == row.requests + 1, got.error
        assert freed
    assert len(got.events) == row.events
    if row.kind is None:
        assert got.error is None
        assert got.complete is (True if row.what == "stream" else None)
    else:
        assert not got.complete
        check_error(got.error, row.what, row.kind, **row.fields)
    assert not shown
    assert all(seen.headers["authorization"] == f"Bearer {KEY}" for seen in server.requests)


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("what", ["create", "stream", "retrieve", "delete"])
def test_a_refused_connection_is_retried_and_reported(what: str, mode: Mode) -> None:
    with listening() as log:
        got = ask(mode, f"http://127.0.0.1:{closed_port()}", what)
    check_error(got.error, what, ConnectionFailedError, attempts=3, request_sent=False, retryable=True)
    assert not isinstance(got.error, RequestTimeoutError)
    assert "may have received" not in str(got.error)
    assert not [line for line in log.lines if KEY in line]
