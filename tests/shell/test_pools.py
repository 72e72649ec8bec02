"""Test the accounting of connection pools, with connections that count their use."""

from __future__ import annotations

import random
import signal
import threading
from collections import Counter
from contextlib import suppress
from typing import Any, ClassVar

import h11
import httpcore
import pytest

from orq._http.pool_state import Ticket, wake
from orq._http.pools import Pool
from orq.errors import ConfigurationError

HERE, THERE = httpcore.URL("http://here/").origin, httpcore.URL("http://there/").origin


class Connection:
    asked: ClassVar[Counter[str]] = Counter()

    def __init__(self, origin: httpcore.Origin) -> None:
        self.origin, self.open, self.idle, self.expired = origin, True, True, False

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        self.asked["can_handle_request"] += 1
        return origin == self.origin

    def is_available(self) -> bool:
        self.asked["is_available"] += 1
        return self.open and self.idle

    def has_expired(self) -> bool:
        self.asked["has_expired"] += 1
        return self.expired

    def close(self) -> None:
        self.open = False


class Stream:
    """The network stream of an abandoned body."""

    def __init__(self) -> None:
        self.shut_down = self.closed = False

    def shut(self) -> None:
        self.shut_down = True

    def close(self) -> None:
        self.closed = True


class Subject:
    """A pool and the requests in it."""

    def __init__(self, size: int = 1000) -> None:
        self.pool = Pool(max_connections=size, keepalive_expiry=60.0)
        self.pool._factory.create_connection = Connection

    def begin(self, *origins: httpcore.Origin, fresh: bool = False) -> list[Any]:
        tickets = [Ticket(origin, fresh) for origin in origins]
        for ticket in tickets:
            with self.pool._lock:
                self.pool._enter(ticket)
        return tickets

    def end(self, ticket: Any) -> None:
        self.pool.release(ticket)


@pytest.fixture
def subject() -> Subject:
    Connection.asked = Counter()
    return Subject()


def test_free_connection_serves_again(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    (second,) = subject.begin(HERE)
    assert second.connection is used


def test_connection_used_last_serves_first(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    last = first.connection
    subject.end(second)
    subject.end(first)
    assert subject.begin(HERE)[0].connection is last, "the others may have been closed by the server meanwhile"


def test_one_connection_never_serves_two(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    assert first.connection is not second.connection
    (third,) = subject.begin(HERE)
    assert third.connection not in (first.connection, second.connection)


def test_connection_to_another_host_is_not_used(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    (second,) = subject.begin(THERE)
    assert second.connection is not used
    assert used.open


@pytest.mark.parametrize("fault", ["expired", "busy"])
def test_idle_connection_that_cannot_serve_is_closed(subject: Subject, fault: str) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    used.expired, used.idle = fault == "expired", fault != "busy"
    (second,) = subject.begin(HERE)
    subject.pool._close_discarded()
    assert second.connection is not used
    assert not used.open


def test_request_after_a_stale_connection_takes_a_new_one(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    stale = [first.connection, second.connection]
    subject.end(first)
    subject.end(second)
    (third,) = subject.begin(HERE, fresh=True)
    assert third.connection not in stale


def test_connection_given_back_unfinished_is_closed(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    used.idle = False
    subject.end(first)
    assert not used.open
    assert subject.begin(HERE)[0].connection is not used


def test_expired_connections_are_closed_without_demand(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    used = first.connection
    subject.end(first)
    used.expired = True
    subject.pool._last_check = 0.0
    subject.end(second)
    assert not used.open


def test_expired_connection_in_use_is_left_alone(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    first.connection.expired = True
    subject.pool._last_check = 0.0
    subject.end(second)
    assert first.connection.open


def test_full_pool_lets_requests_wait_in_their_order() -> None:
    subject = Subject(size=2)
    first, second, third, fourth = subject.begin(HERE, HERE, HERE, HERE)
    assert third.connection is None
    used = second.connection
    subject.end(second)
    assert third.connection is used
    assert fourth.connection is None
    assert first.connection is not third.connection


def test_full_pool_closes_an_idle_connection_to_another_host() -> None:
    subject = Subject(size=1)
    (first,) = subject.begin(THERE)
    used = first.connection
    subject.end(first)
    (second,) = subject.begin(HERE)
    subject.pool._close_discarded()
    assert not used.open
    assert second.connection.origin == HERE


def test_waiting_request_that_gives_up_is_forgotten() -> None:
    subject = Subject(size=1)
    first, second, third = subject.begin(HERE, HERE, HERE)
    subject.end(second)
    subject.end(first)
    assert third.connection is not None


def test_a_second_release_has_no_effect(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    (second,) = subject.begin(HERE)
    subject.end(first)
    assert second.connection is used
    assert subject.begin(HERE)[0].connection is not used


def test_connection_that_no_request_owns_is_dropped() -> None:
    subject = Subject(size=1)
    (lost,) = subject.begin(HERE)
    used = lost.connection
    del lost
    (second,) = subject.begin(HERE)
    subject.pool._close_discarded()
    assert second.connection is not None
    assert not used.open


def test_abandoned_body_is_shut_at_once_and_closed_at_the_next_operation() -> None:
    subject, stream = Subject(size=1), Stream()
    (first,) = subject.begin(HERE)
    used = first.connection
    with subject.pool._lock:  # as if the collector ran while this thread held the lock
        subject.pool.abandon(first, stream)
    assert stream.shut_down
    assert not stream.closed
    (second,) = subject.begin(HERE)
    subject.pool._close_discarded()
    assert second.connection is not None
    assert stream.closed
    assert not used.open


def test_closed_pool_gives_no_connection(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.pool.close()
    assert not used.open
    with pytest.raises(ConfigurationError, match="closed"):
        subject.begin(HERE)
    subject.end(first)
    with pytest.raises(ConfigurationError, match="closed"):
        subject.begin(HERE)


def test_work_grows_with_the_connections_and_not_with_their_square(subject: Subject) -> None:
    many = 200
    tickets = [subject.begin(HERE)[0] for _ in range(many)]
    for ticket in tickets:
        subject.end(ticket)
    Connection.asked.clear()
    subject.pool._last_check = float("inf")
    (ticket,) = subject.begin(HERE)
    subject.end(ticket)
    assert sum(Connection.asked.values()) < 5 * many
    assert Connection.asked["has_expired"] < 3  # each call is a call of the operating system


def test_httpcore_has_the_private_names_that_we_use() -> None:
    """A new httpcore may rename these: `bodies.py` and `exchange.py` of `orq/_http` are where they are used."""
    from httpcore._async import http11 as asynchronous
    from httpcore._sync import http11 as sync

    assert asynchronous.HTTPConnectionState.IDLE == sync.HTTPConnectionState.IDLE
    for module, kind, stream in (
        (sync, sync.HTTP11Connection, sync.HTTP11ConnectionByteStream),
        (asynchronous, asynchronous.AsyncHTTP11Connection, asynchronous.HTTP11ConnectionByteStream),
    ):
        connection = kind(HERE, network := Stream())
        assert connection._network_stream is network
        assert isinstance(connection._h11_state, h11.Connection)
        assert connection._state == module.HTTPConnectionState.NEW
        assert stream(connection, httpcore.Request("GET", "http://here/"))._connection is connection
    for outer in (httpcore.HTTPConnection(HERE), httpcore.AsyncHTTPConnection(HERE)):
        assert outer._connection is None
        assert callable(outer._connect)
    assert callable(httpcore.ConnectionPool().create_connection)
    assert callable(httpcore.AsyncConnectionPool().create_connection)


def test_connection_given_back_in_the_middle_of_an_operation_is_taken_after_it() -> None:
    """The garbage collector may end a generator that closes a stream while this thread has the pool's lock."""
    subject = Subject(size=1)
    first, waiting = subject.begin(HERE, HERE)
    with subject.pool._lock:
        subject.end(first)
        assert waiting.connection is None
    subject.pool._settle()
    assert waiting.connection is not None


def test_connection_given_back_while_the_pool_is_busy_serves_the_very_next_request(subject: Subject) -> None:
    """Whoever keeps the pool busy takes it back afterwards; the next request may be faster."""
    (first,) = subject.begin(HERE)
    used = first.connection
    with subject.pool._lock:
        thread = threading.Thread(target=subject.end, args=(first,))
        thread.start()
        thread.join()
    (second,) = subject.begin(HERE)
    assert second.connection is used


def test_waking_a_request_that_stops_waiting_at_that_moment() -> None:
    rang: list[bool] = []

    class Leaving:
        """What a ticket looks like to another thread: its function is there, and then it is not."""

        _alarms: ClassVar[list[Any]] = [lambda: rang.append(True), None]

        @property
        def wake_up(self) -> Any:
            return self._alarms.pop(0)

    wake(Leaving())  # type: ignore[arg-type]
    assert rang == [True]


class Signalled(Exception):
    """What the signal handler throws."""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="Windows has no such signals")
def test_signal_handler_that_throws_leaves_no_lock_taken() -> None:
    pool = Pool(max_connections=5, keepalive_expiry=30.0)

    def throw(*_: object) -> None:
        raise Signalled

    def is_free() -> bool:
        found: list[bool] = []
        thread = threading.Thread(target=lambda: found.append(pool._lock.acquire(timeout=5)))
        thread.start()
        thread.join()
        return found == [True]

    before = signal.signal(signal.SIGALRM, throw)
    try:
        for _ in range(300):
            with suppress(Signalled):
                signal.setitimer(signal.ITIMER_REAL, random.uniform(2e-5, 4e-4))
                while True:
                    pool.release(Ticket(HERE, fresh=False))
    finally:
        signal.signal(signal.SIGALRM, before)
    assert is_free()
