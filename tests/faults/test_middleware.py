"""Test middleware around every attempt, over real sockets.

It is sync and async, and replaces messages or raises.
"""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from orq import CallInfo, Request, RequestOptions, Response
from orq.errors import (
    CallbackError,
    ConfigurationError,
    InternalServerError,
    NotFoundError,
    OrqError,
    StreamTruncatedError,
)
from orq.middleware import CallEnd
from tests.faults._ask import (
    ASYNC,
    ASYNC_FACADE,
    MODES,
    RETRIEVED,
    STARTED,
    STREAM,
    TRIO,
    Mode,
    ask,
    check_error,
    check_secrecy,
)
from tests.faults._server import CLOSE, RESET, Server, answer, chunks, head

FINE = answer(200, RETRIEVED)
SSE = head(200, "transfer-encoding: chunked", kind="text/event-stream")


class Layer:
    """Notes what it sees, and marks each request."""

    def __init__(self, name: str, seen: list[Any]) -> None:
        self.name, self.seen = name, seen

    def before(self, request: Request, call: CallInfo) -> Request:
        self.seen.append(f"{self.name} before {call.attempt}/{call.max_attempts}")
        return request.with_headers({f"x-{self.name}": str(call.attempt)})

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        what = outcome.status_code if isinstance(outcome, Response) else type(outcome).__name__
        self.seen.append(f"{self.name} after {call.attempt}: {what}")
        return outcome


class Awaited(Layer):
    """The same in coroutines that wait."""

    async def before(self, request: Request, call: CallInfo) -> Request:  # type: ignore[override]
        await anyio.sleep(0.001)
        return super().before(request, call)

    async def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:  # type: ignore[override]
        await anyio.sleep(0.001)
        return super().after(outcome, call)


LAYERS = [(mode, Layer) for mode in MODES] + [(mode, Awaited) for mode in (ASYNC, ASYNC_FACADE, TRIO)]


@pytest.mark.parametrize(("mode", "kind"), LAYERS, ids=[f"{mode}-{kind.__name__}" for mode, kind in LAYERS])
def test_every_layer_sees_every_attempt(mode: Mode, kind: type[Layer]) -> None:
    seen: list[str] = []
    with Server(answer(503), [RESET], FINE) as server:
        got = ask(mode, server.url, "retrieve", middleware=[kind("outer", seen), kind("inner", seen)])
        assert got.error is None
        marks = [(one.headers["x-outer"], one.headers["x-inner"]) for one in server.requests]
    assert marks == [("1", "1"), ("2", "2"), ("3", "3")]
    outcomes = ["InternalServerError", "ConnectionFailedError", "200"]
    assert seen == [
        line
        for number, outcome in enumerate(outcomes, 1)
        for line in (
            f"outer before {number}/3",
            f"inner before {number}/3",
            f"inner after {number}: {outcome}",
            f"outer after {number}: {outcome}",
        )
    ]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_layer_sees_a_stream_once_it_has_begun(mode: Mode) -> None:
    seen: list[str] = []
    with Server(answer(429), [SSE + chunks(STREAM)], [SSE + chunks([STARTED], end=False), CLOSE]) as server:
        got = ask(mode, server.url, "stream", middleware=[Layer("a", seen)])
        assert (got.error, len(got.events), got.complete) == (None, 4, True)
        assert seen[1::2] == ["a after 1: RateLimitError", "a after 2: 200"]
        broken = ask(mode, server.url, "stream", middleware=[Layer("a", seen)])
        check_error(broken.error, "stream", StreamTruncatedError)
        assert seen[-1] == "a after 1: 200", "what breaks later is told by the stream"


class Observes(Layer):
    """Sees whole calls: `begin` makes the observer, or a coroutine that does, or something else that raises."""

    def __init__(self, seen: list[Any], begin: Any) -> None:
        super().__init__("observer", seen)
        self._begin = begin

    def begin(self, call: CallInfo) -> Any:
        self.seen.append(f"begin {call.attempt}")
        return self._begin(self)

    def event(self, event: Any) -> None: ...

    def end(self, end: CallEnd) -> None:
        self.seen.append(f"end {end.reason}")


def at_once(observer: Observes) -> Observes:
    return observer


async def awaited(observer: Observes) -> Observes:
    await anyio.sleep(0.001)
    return observer


async def raising(observer: Observes) -> Observes:
    await anyio.sleep(0.001)
    raise ZeroDivisionError


BEGINS = [(mode, at_once) for mode in MODES] + [(mode, awaited) for mode in (ASYNC, ASYNC_FACADE, TRIO)]


@pytest.mark.parametrize(("mode", "begin"), BEGINS, ids=[f"{mode}-{begin.__name__}" for mode, begin in BEGINS])
def test_an_observer_sees_a_whole_call(mode: Mode, begin: Any) -> None:
    seen: list[str] = []
    with Server(answer(503), FINE) as server:
        assert ask(mode, server.url, "retrieve", middleware=[Observes(seen, begin)]).error is None
    attempts = [
        f"observer {what}" for what in ("before 1/3", "after 1: InternalServerError", "before 2/3", "after 2: 200")
    ]
    assert seen == ["begin 0", *attempts, "end complete"]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_begin_that_cannot_be_awaited_or_raises_is_an_error(mode: Mode) -> None:
    """A sync core refuses the coroutine. An async core awaits it, and reports its exception."""
    seen: list[str] = []
    is_async = mode in (ASYNC, ASYNC_FACADE, TRIO)
    with Server(FINE) as server:
        error = ask(mode, server.url, "retrieve", middleware=[Observes(seen, raising)]).error
        assert server.requests == []
    assert type(error) is (CallbackError if is_async else ConfigurationError)
    assert "Observes.begin" in str(error)
    assert isinstance(error.__cause__, ZeroDivisionError) == is_async
    assert seen == ["begin 0"]
    check_secrecy(error)


class Repair:
    """Puts a success in the place of one error, and an error in the place of one success."""

    def before(self, request: Request, call: CallInfo) -> Request:
        return request

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        if isinstance(outcome, NotFoundError):
            return Response(status_code=200, body=RETRIEVED)
        if isinstance(outcome, Response) and outcome.headers.get("x-deny"):
            return InternalServerError("denied by a layer")
        return outcome


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_middleware_may_replace_the_outcome(mode: Mode) -> None:
    denied = answer(200, RETRIEVED, "x-deny: 1")
    with Server(answer(404), denied, FINE, *[denied] * 3, FINE) as server:
        assert ask(mode, server.url, "retrieve", middleware=[Repair()]).error is None
        assert len(server.requests) == 1, "a repaired error is no reason to send again"
        assert ask(mode, server.url, "retrieve", middleware=[Repair()]).error is None
        assert len(server.requests) == 3, "an error of a layer is treated as any other"
        got = ask(mode, server.url, "retrieve", middleware=[Repair()], then=True)
        check_error(got.error, "retrieve", InternalServerError, said="denied by a layer", attempts=3)
        assert got.after.ok


class Elsewhere:
    """Sends every request to another path."""

    def before(self, request: Request, call: CallInfo) -> Request:
        return Request(method=request.method, url=request.url + "?by=layer", headers=request.headers, body=request.body)

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        return outcome


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_middleware_may_replace_the_request(mode: Mode) -> None:
    with Server(answer(503), default=FINE) as server:
        assert ask(mode, server.url, "retrieve", middleware=[Elsewhere()]).error is None
        assert [seen.target for seen in server.requests] == ["/v2/conversations/conv_01?by=layer"] * 2


class Thrower(Layer):
    """Throws in one of its two methods."""

    def __init__(self, where: str, seen: list[Any]) -> None:
        super().__init__("thrower", seen)
        self.where = where

    def before(self, request: Request, call: CallInfo) -> Request:
        if self.where == "before":
            raise ZeroDivisionError
        return request

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        if self.where == "after":
            raise ZeroDivisionError
        return outcome


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("what", ["retrieve", "stream"])
@pytest.mark.parametrize(("where", "requests"), [("before", 0), ("after", 1)])
def test_a_layer_that_throws_is_an_error_and_frees_the_connection(
    where: str, requests: int, what: str, mode: Mode
) -> None:
    with Server([SSE + chunks(STREAM)] if what == "stream" else FINE) as server:
        got = ask(mode, server.url, what, middleware=[Thrower(where, [])])
        assert len(server.requests) == requests, "it is not sent again"
        assert server.wait_closed()
    assert type(got.error) is CallbackError
    assert isinstance(got.error.__cause__, ZeroDivisionError)
    assert got.error.attempts == requests
    check_secrecy(got.error)


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_middleware_gets_the_idempotency_key(mode: Mode) -> None:
    keys: list[str | None] = []

    class Keys(Layer):
        def before(self, request: Request, call: CallInfo) -> Request:
            keys.append(call.idempotency_key)
            return request

    with Server(answer(503), FINE) as server:
        options = RequestOptions(idempotency_key="mine-7")
        assert ask(mode, server.url, "retrieve", options=options, middleware=[Keys("k", [])]).error is None
        assert [seen.headers["idempotency-key"] for seen in server.requests] == keys == ["mine-7"] * 2
