"""Who closes a connection: its user, or the client as a whole; a pool that would like to must wait until it is free."""

from __future__ import annotations

from typing import Any

import httpcore
import pytest

from orq._engine.limits import AsyncLimitedStream, LimitedStream, Watch, closing_all, watching


class Wire(httpcore.NetworkStream):
    """A connection of no network."""

    def __init__(self) -> None:
        self.open = True
        self.readable = False
        self.answers: list[bytes] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.answers.pop(0) if self.open and self.answers else b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        assert self.open

    def close(self) -> None:
        self.open = False

    def get_extra_info(self, info: str) -> Any:
        return self.readable if info == "is_readable" else None


def begin(connection: LimitedStream) -> Watch:
    watch = Watch()
    watching(watch)
    connection.write(b"POST / HTTP/1.1\r\n\r\n")
    return watch


def finish(connection: LimitedStream) -> None:
    """Do what a body does when it is closed."""
    connection.use.busy = False
    if connection.use.doomed:
        connection.close()


def test_a_pool_cannot_close_what_another_call_uses() -> None:
    wire = Wire()
    connection = LimitedStream(wire)
    watch = begin(connection)
    watching(Watch())  # as in another thread
    connection.close()
    assert wire.open
    watching(watch)
    wire.answers.append(b"HTTP/1.1 200 OK")
    assert connection.read(100) == b"HTTP/1.1 200 OK"
    finish(connection)
    assert not wire.open, "the pool has forgotten it, so it is closed once it is free"


def test_what_is_in_use_does_not_look_as_if_the_server_had_closed_it() -> None:
    wire = Wire()
    wire.readable = True
    connection = LimitedStream(wire)
    assert connection.get_extra_info("is_readable") is True
    begin(connection)
    assert connection.get_extra_info("is_readable") is False
    finish(connection)
    assert connection.get_extra_info("is_readable") is True


def test_its_user_closes_it_at_once() -> None:
    wire = Wire()
    connection = LimitedStream(wire)
    begin(connection)
    connection.close()
    assert not wire.open


def test_the_client_closes_it_at_once() -> None:
    wire = Wire()
    connection = LimitedStream(wire)
    begin(connection)
    watching(Watch())
    with closing_all():
        connection.close()
    assert not wire.open


def test_nothing_is_sent_on_a_connection_that_was_closed_a_moment_before() -> None:
    wire = Wire()
    connection = LimitedStream(wire)
    finish_first = begin(connection)
    finish(connection)
    connection.close()
    assert (finish_first.sent, finish_first.reused) == (True, False)
    watch = Watch()
    watching(watch)
    with pytest.raises(httpcore.WriteError):
        connection.write(b"POST / HTTP/1.1\r\n\r\n")
    assert not watch.sent, "so it may be sent again"


def test_a_connection_that_this_side_closed_is_not_a_stale_one() -> None:
    wire = Wire()
    connection = LimitedStream(wire)
    begin(connection)
    finish(connection)
    watch = begin(connection)
    assert (watch.sent, watch.reused) == (True, True)
    assert connection.read(100) == b""
    assert watch.reused, "the server closed it: the request may be sent again"
    with closing_all():
        connection.close()
    assert connection.read(100) == b""
    assert not watch.reused, "the outcome is unknown"


def test_the_same_in_async_code() -> None:
    class Inner:
        open = True

        async def write(self, buffer: bytes, timeout: float | None) -> None: ...

        async def aclose(self) -> None:
            self.open = False

        def get_extra_info(self, info: str) -> bool:
            return True

    def run(step: Any) -> None:
        with pytest.raises(StopIteration):
            step.send(None)

    inner = Inner()
    connection = AsyncLimitedStream(inner)  # type: ignore[arg-type]
    watching(Watch())
    run(connection.write(b"x"))
    assert connection.get_extra_info("is_readable") is False
    watching(Watch())
    run(connection.aclose())
    assert inner.open
    assert connection.use.doomed
    connection.use.busy = False
    run(connection.aclose())
    assert not inner.open
