"""Test that limits hold while bytes arrive without progress in headers, body or events.

`tests/faults/test_limits.py` is about waits in which little comes. Here the limit is half a second, and a call must end
within five. Without the limits, each call would run as long as the server sends.
"""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore, Timeout
from orq.errors import (
    APIError,
    ConnectionFailedError,
    InternalServerError,
    OrqError,
    RequestTimeoutError,
    ResponseValidationError,
)
from tests.faults._ask import ASYNC, CREATED, FUNCTIONS, REQUESTS, SYNC, TRIO, Mode, ask, check_error
from tests.faults._figures import tally
from tests.faults._server import CLOSE, Drip, Script, Server, answer, chunks, closed_port, head
from tests.faults._waits import together
from tests.faults.test_user_client_limits import borrowed
from tests.support.samples import KEY

pytestmark = pytest.mark.once

SECONDS, LATEST = 0.5, 5.0
SSE, JSON = "text/event-stream", "application/json"
LIMITS: dict[str, dict[str, Any]] = {
    "total": {"total_timeout": SECONDS},
    "idle": {"idle_timeout": SECONDS},
    "read": {"timeout": Timeout(read=SECONDS)},
}
MEMBER = gzip.compress(b"")
BLOCK = b"\x00\x00\x00\xff\xff"
"""An empty block of deflate that is not the last one."""


def piece(data: bytes) -> bytes:
    return chunks([data], end=False)


HEADS: dict[str, Script] = {
    "a flood of 100": [Drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 200, 0.0)],
    "a flood of 103": [Drip(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" * 200, 0.0)],
    "102 now and then": [Drip(b"HTTP/1.1 102 Processing\r\n\r\n", 0.03)],
    "dribbled headers": [b"HTTP/1.1 200 OK\r\n", Drip(b"x-more: y\r\n", 0.03)],
    "one header in single bytes": [b"HTTP/1.1 200 OK\r\nx-more: ", Drip(b"y", 0.03)],
}


def bodies(kind: str, status: int = 200) -> dict[str, Script]:
    """Return bodies of nothing, by name."""
    chunked = head(status, "transfer-encoding: chunked", kind=kind)
    zipped = head(status, "transfer-encoding: chunked", "content-encoding: gzip", kind=kind)
    deflated = head(status, "transfer-encoding: chunked", "content-encoding: deflate", kind=kind)
    return {
        "gzip of empty blocks": [zipped, piece(MEMBER[:10]), Drip(piece(BLOCK), 0.01)],
        "gzip of empty blocks in single bytes": [
            *(zipped, piece(MEMBER[:10])),
            Drip(chunks([bytes([byte]) for byte in BLOCK], end=False), 0.01),
        ],
        "gzip of empty members": [zipped, Drip(piece(MEMBER), 0.01)],
        "zeros behind gzip": [zipped, piece(gzip.compress(b" ")), Drip(piece(b"\0"), 0.01)],
        "a gzip header without end": [zipped, piece(b"\x1f\x8b\x08\x08" + MEMBER[4:10]), Drip(piece(b"n"), 0.01)],
        "deflate of empty blocks": [deflated, piece(b"\x78\x9c"), Drip(piece(BLOCK), 0.01)],
        "a chunk extension without end": [chunked, b"5;", Drip(b"a", 0.01)],
        "trailers without end": [chunked, b"0\r\n", Drip(b"a: b\r\n", 0.01)],
    }


EVENTS: dict[str, Script] = {
    name: [head(200, "transfer-encoding: chunked", kind=SSE), Drip(piece(data), every)]
    for name, data, every in (
        ("a flood of comments", b": x\n\n" * 100, 0.0),
        ("a flood of comment lines", b":\n" * 50, 0.001),
        ("a flood of empty lines", b"\n" * 1000, 0.0),
        ("a flood of ids", b"id: 1\n\n" * 100, 0.0),
        ("an event without end", b"data: x\n", 0.01),
    )
}

IN_PLACE: dict[str, Script] = {
    f"{kind} in slow pieces in the place of a stream": [
        head(200, "transfer-encoding: chunked", kind=kind),
        Drip(piece(b" "), 0.01),
    ]
    for kind in (JSON, "text/html")
}


@dataclass(frozen=True)
class Flood:
    """What the server sends without end, in answer to which call, and the limit that ends it."""

    name: str
    what: str
    script: Script
    limit: str
    lent: bool = False

    def __str__(self) -> str:
        return f"{self.limit}, {self.what}{', user client' * self.lent}: {self.name}"


FLOODS = [
    *(Flood(name, "create", script, limit) for name, script in HEADS.items() for limit in ("total", "read")),
    *(Flood(name, "stream", script, "idle") for name, script in HEADS.items()),
    *(Flood(name, "create", script, limit, lent=True) for name, script in HEADS.items() for limit in ("total", "read")),
    *(Flood(name, "create", script, "total", lent) for lent in (False, True) for name, script in bodies(JSON).items()),
    *(Flood(name, "download", script, "total") for name, script in bodies("audio/mpeg").items() if "zip" in name),
    *(
        Flood(name, "stream", script, limit, lent)
        for lent in (False, True)
        for name, script in {**bodies(SSE), **EVENTS, **IN_PLACE}.items()
        for limit in ("total", "idle")
    ),
]


def modes(lent: bool) -> tuple[Mode, ...]:
    """Return the modes to call in. Under trio httpx itself warns of the generators that it leaves behind."""
    return (SYNC, ASYNC) if lent else (SYNC, ASYNC, TRIO)


AT_ONCE = 4


@pytest.fixture(scope="module")
def ended() -> dict[str, Future[None]]:
    return {}


def side_by_side(request: pytest.FixtureRequest, ended: dict[str, Future[None]], run: Callable[..., None]) -> None:
    """Run all cases of a test that were asked for, several at a time; one that fails so must pass alone."""
    if request.node.name not in ended:
        cases = [
            item
            for item in request.session.items
            if isinstance(item, pytest.Function) and item.originalname == request.node.originalname
        ]
        load_all()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            ended.update({case.name: pool.submit(run, **case.callspec.params) for case in cases})
    if ended[request.node.name].exception() is not None:  # a busy machine may be late
        run(**request.node.callspec.params)


def load_all() -> None:
    """Make a call in each mode: the first ones import what they need, which takes longer than the limits allow."""
    with Server(default=answer(201, CREATED)) as server:
        for mode in modes(lent=False):
            assert ask(mode, server.url, "create").error is None
            assert ask(mode, f"https://127.0.0.1:{closed_port()}", "create", retries=None).error is not None


@pytest.mark.parametrize("flood", FLOODS, ids=str)
def test_a_flood_ends_in_time(flood: Flood, request: pytest.FixtureRequest, ended: dict[str, Future[None]]) -> None:
    def run(flood: Flood) -> None:
        together(lambda mode: ends_in_time(flood, mode), *modes(flood.lent))

    side_by_side(request, ended, run)


def ends_in_time(flood: Flood, mode: Mode) -> None:
    if flood.what == "download":
        error, taken = download(flood, mode)
    else:
        with Server(default=flood.script) as server:
            begun = time.monotonic()
            call = borrowed if flood.lent else ask
            got = call(mode, server.url, flood.what, retries=None, **LIMITS[flood.limit])
            taken = time.monotonic() - begun
            error = got.error
            assert server.wait_closed(10.0)  # some servers send as fast as they can
            tally(error, due=True, left_behind=False)
    check_error(error, flood.what, RequestTimeoutError, limit=flood.limit, seconds=SECONDS, request_sent=True)
    assert SECONDS - 0.02 <= taken < LATEST


def download(flood: Flood, mode: Mode) -> tuple[BaseException | None, float]:
    settings: dict[str, Any] = {"retries": None, **LIMITS[flood.limit]}

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, **settings) as core:
            await (await FUNCTIONS["download"](core, REQUESTS["download"])).unwrap().read()

    with Server(default=flood.script) as server:
        begun = time.monotonic()
        try:
            if mode.backend is not None:
                anyio.run(main, backend=mode.backend)
            else:
                with OrqCore(KEY, server_url=server.url, **settings) as core:
                    FUNCTIONS["download"](core, REQUESTS["download"]).unwrap().read()
        except OrqError as error:
            return error, time.monotonic() - begun
    return None, 0.0


@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
def test_an_error_in_slow_pieces_in_the_place_of_a_stream_ends_in_time(lent: bool) -> None:
    def in_mode(mode: Mode) -> None:
        with Server(default=[head(503, "transfer-encoding: chunked", kind=JSON), Drip(piece(b" "), 0.01)]) as server:
            begun = time.monotonic()
            call = borrowed if lent else ask
            got = call(mode, server.url, "stream", retries=None, idle_timeout=SECONDS)
            assert SECONDS - 0.02 <= time.monotonic() - begun < LATEST
            assert server.wait_closed()
        check_error(got.error, "stream", InternalServerError, status_code=503)

    together(in_mode, *modes(lent))


TUNNEL: dict[str, dict[str, Any]] = {
    "total": {"total_timeout": SECONDS},
    "connect": {"timeout": Timeout(connect=SECONDS)},
}


@pytest.mark.parametrize("limit", TUNNEL)
@pytest.mark.parametrize("script", HEADS.values(), ids=HEADS)
def test_a_flood_in_place_of_a_tunnel_ends_in_time(
    script: Script, limit: str, request: pytest.FixtureRequest, ended: dict[str, Future[None]]
) -> None:
    def run(script: Script, limit: str) -> None:
        together(lambda mode: tunnel_ends_in_time(script, limit, mode), *modes(lent=False))

    side_by_side(request, ended, run)


def tunnel_ends_in_time(script: Script, limit: str, mode: Mode) -> None:
    with Server(default=script) as proxy:
        begun = time.monotonic()
        got = ask(mode, "https://api.example", "create", proxy=proxy.url, retries=None, **TUNNEL[limit])
        assert time.monotonic() - begun < LATEST
        assert proxy.wait_closed(10.0)
    check_error(got.error, "create", RequestTimeoutError, limit=limit, seconds=SECONDS, request_sent=False)


# -- floods that end by themselves, or at a limit of size


@dataclass(frozen=True)
class Large:
    """An answer that is larger than it says, and what comes of it."""

    name: str
    what: str
    script: Script
    kind: type[OrqError] | None
    settings: dict[str, Any] = field(default_factory=dict)
    said: str = ""

    def __str__(self) -> str:
        return self.name


ZIP = "content-encoding: gzip"
BEHIND = gzip.compress(CREATED) + bytes(range(1, 250)) * 80_000
ZEROS = gzip.compress(b"[" + b"0," * 4_000_000 + b"0]")
LARGE = [
    Large("20 MB behind gzip", "create", [*answer(201, BEHIND, ZIP), CLOSE], None, {"max_body": 1000}),
    Large("zeros behind gzip", "create", answer(201, gzip.compress(CREATED) + bytes(4 * 2**20), ZIP), None),
    Large("a bomb in an error", "create", answer(503, ZEROS, ZIP), APIError, said="status 503"),
    Large("a bomb in an error that may be repeated", "retrieve", answer(503, ZEROS, ZIP), APIError, said="3 attempts"),
    Large("a bomb in the place of an answer", "create", answer(200, ZEROS, ZIP), ResponseValidationError),
    Large("a bomb in the place of a stream", "stream", answer(200, ZEROS, ZIP), ResponseValidationError),
    Large(
        "an error of empty gzip members",
        "create",
        [head(503, "transfer-encoding: chunked", ZIP), Drip(piece(MEMBER * 1000), 0.0)],
        APIError,
        said="status 503",
    ),
    *(
        Large(
            f"an answer in {coding}", "create", answer(201, CREATED, f"content-encoding: {coding}"), kind, said=coding
        )
        for coding in ("zstd", "br", "gzip, gzip", "compress")
        for kind in (ResponseValidationError,)
    ),
    Large("100 KB of one header", "create", [head(201, *["x-a: " + "y" * 60] * 1400, length=2) + b"{}"], None),
]


PAIRS = [(lent, mode) for lent in (False, True) for mode in modes(lent)]


@pytest.mark.parametrize(("lent", "mode"), PAIRS, ids=[f"{mode}{', lent client' * lent}" for lent, mode in PAIRS])
@pytest.mark.parametrize("row", LARGE, ids=str)
def test_bodies_beyond_their_length_cost_little(row: Large, lent: bool, mode: Mode) -> None:
    """In the time of this process; that of the server is in it."""
    with Server(default=row.script) as server:
        begun = time.process_time()
        got = (borrowed if lent else ask)(mode, server.url, row.what, **row.settings)
        taken = time.process_time() - begun
    if row.kind is None:
        assert got.error is None
    else:
        assert isinstance(got.error, row.kind), got.error
        assert row.said in str(got.error)
        assert not isinstance(got.error, ConnectionFailedError)
    assert taken < 5.0
