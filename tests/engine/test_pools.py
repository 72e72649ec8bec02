"""The book-keeping of the pools, with connections that count what they are asked."""

from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar

import httpcore
import pytest

from orq._engine.pools import Pool

HERE, THERE = httpcore.URL("http://here/"), httpcore.URL("http://there/")


class Connection:
    asked: ClassVar[Counter[str]] = Counter()

    def __init__(self, origin: httpcore.Origin) -> None:
        self.origin, self.closed, self.expired = origin, False, False

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        self.asked["can_handle_request"] += 1
        return origin == self.origin

    def is_available(self) -> bool:
        self.asked["is_available"] += 1
        return not self.closed

    def is_closed(self) -> bool:
        self.asked["is_closed"] += 1
        return self.closed

    def has_expired(self) -> bool:
        self.asked["has_expired"] += 1
        return self.expired


class Request:
    """What httpcore queues."""

    def __init__(self, url: httpcore.URL) -> None:
        self.request, self.connection = httpcore.Request("GET", url), None

    def is_queued(self) -> bool:
        return self.connection is None

    def assign_to_connection(self, connection: Any) -> None:
        self.connection = connection


class Subject:
    """A pool and the requests in it."""

    def __init__(self, size: int = 1000) -> None:
        self.pool = Pool(max_connections=size)
        self.pool.create_connection = Connection  # type: ignore[method-assign,assignment]

    def begin(self, *urls: httpcore.URL) -> list[Any]:
        requests: list[Any] = [Request(url) for url in urls]
        self.pool._requests.extend(requests)
        self.pool._assign_requests_to_connections()
        return requests

    def end(self, request: Any) -> list[Any]:
        self.pool._requests.remove(request)
        return self.pool._assign_requests_to_connections()


@pytest.fixture
def subject() -> Subject:
    Connection.asked = Counter()
    return Subject()


def test_httpcore_has_what_is_replaced() -> None:
    for kind in (httpcore.ConnectionPool, httpcore.AsyncConnectionPool):
        assert callable(kind._assign_requests_to_connections)
        assert {"_connections", "_requests", "_max_connections"} <= vars(kind()).keys()


def test_a_free_connection_serves_again(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    (second,) = subject.begin(HERE)
    assert second.connection is used


def test_one_connection_never_serves_two(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    assert first.connection is not second.connection
    (third,) = subject.begin(HERE)
    assert third.connection not in (first.connection, second.connection)


def test_what_leads_elsewhere_is_not_used(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    (second,) = subject.begin(THERE)
    assert second.connection is not used
    assert len(subject.pool.connections) == 2


def test_what_has_expired_is_closed_and_not_used(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    used = first.connection
    subject.end(first)
    used.expired = True
    request: Any = Request(HERE)
    subject.pool._requests.append(request)
    assert subject.pool._assign_requests_to_connections() == [used]
    assert request.connection is not used
    assert subject.pool.connections == [request.connection]


def test_what_is_closed_is_forgotten(subject: Subject) -> None:
    (first,) = subject.begin(HERE)
    first.connection.closed = True
    assert subject.end(first) == []
    assert subject.pool.connections == []


def test_what_has_expired_goes_though_nothing_needs_it(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    used = first.connection
    subject.end(first)
    used.expired = True
    subject.pool._swept = 0.0
    assert subject.end(second) == [used]


def test_a_connection_in_use_is_left_alone_though_it_has_expired(subject: Subject) -> None:
    first, second = subject.begin(HERE, HERE)
    first.connection.expired = True
    subject.pool._swept = 0.0
    assert subject.end(second) == []
    assert first.connection in subject.pool.connections


def test_a_full_pool_lets_requests_wait() -> None:
    subject = Subject(size=2)
    first, second, third = subject.begin(HERE, HERE, HERE)
    assert third.connection is None
    subject.end(second)
    assert third.connection is second.connection
    assert first.connection is not third.connection


def test_a_full_pool_closes_what_leads_elsewhere() -> None:
    subject = Subject(size=1)
    (first,) = subject.begin(THERE)
    used = first.connection
    subject.end(first)
    request: Any = Request(HERE)
    subject.pool._requests.append(request)
    assert subject.pool._assign_requests_to_connections() == [used]
    assert subject.pool.connections == [request.connection]


def test_the_work_grows_with_the_connections_and_not_with_their_square(subject: Subject) -> None:
    many = 200
    requests = [subject.begin(HERE)[0] for _ in range(many)]
    for request in requests:
        subject.end(request)
    Connection.asked.clear()
    subject.pool._swept = float("inf")
    (request,) = subject.begin(HERE)
    subject.end(request)
    assert sum(Connection.asked.values()) < 5 * many
    assert Connection.asked["has_expired"] < 3  # each asks the operating system
