"""Test exceptions of a call that look like those of a signal handler or another thread.

Compiled code raises without an instruction of Python's; and a call may be made while a frame above handles what was
thrown into that one before (`except SoftTimeLimit: client.call()`, an `excepthook`, a loop's exception handler).
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import ctypes
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore
from orq.errors import CallbackError, ConnectionFailedError
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS, RETRIEVED, check_error
from tests.faults._server import CLOSE, Server, answer, closed_port

try:
    from frozenlist import _frozenlist as compiled  # by Cython; aiohttp brings it
except ImportError:
    compiled = None


class NoKey(Exception):
    """What a program's own key function raises."""


# -- compiled code: its frames have no instructions


def failing(error: Exception) -> Callable[[], Any]:
    """Return a function, written in C, that raises an exception."""
    future = concurrent.futures.Future[Any]()
    future.set_exception(error)
    loop = asyncio.new_event_loop()
    in_c = loop.create_future()
    in_c.set_exception(error)
    in_c.exception()  # so that it is not reported as never retrieved
    loop.close()
    return in_c.result


def compiled_key(error: type[Exception]) -> str:
    """Fail inside a function that Cython compiled, below which there is no frame of Python's."""
    compiled.FrozenList(iter(failing(error()), None))
    return KEY


def last(error: BaseException) -> Any:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace


@pytest.mark.skipif(compiled is None, reason="no module that Cython compiled is installed")
@pytest.mark.parametrize("kind", [NoKey, TimeoutError, OSError])
def test_exceptions_of_compiled_code_belong_to_the_call(kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        compiled_key(kind)
    trace = last(caught.value)
    assert trace.tb_frame.f_globals.get("__name__") == compiled.__name__, "else this tests nothing"

    async def main() -> Any:
        async with AsyncOrqCore(lambda: compiled_key(kind), server_url=server.url) as core:
            return await conversations_retrieve(core, REQUESTS["retrieve"])

    with Server() as server:
        with OrqCore(lambda: compiled_key(kind), server_url=server.url) as core:
            results = [conversations_retrieve(core, REQUESTS["retrieve"]), anyio.run(main)]
        assert server.requests == []
    for result in results:
        check_error(result.error, "retrieve", CallbackError)
        assert type(result.error.__cause__) is kind


# -- exceptions that an outer frame handles


class Stop(Exception):
    """Thrown into a thread from outside."""


OUTCOMES: list[Any] = ["fine", "refused", "cut"]


@contextmanager
def core_of(outcome: str) -> Iterator[Callable[[], None]]:
    """Yield a call that must come to its own end: an answer, no connection, or one that is cut."""
    with Server(default=answer(200, RETRIEVED) if outcome == "fine" else [CLOSE]) as server:
        url = f"http://127.0.0.1:{closed_port()}" if outcome == "refused" else server.url
        with OrqCore(KEY, server_url=url, retries=None) as core:

            def call() -> None:
                result = conversations_retrieve(core, REQUESTS["retrieve"])
                if outcome == "fine":
                    assert result.unwrap()
                else:
                    check_error(result.error, "retrieve", ConnectionFailedError, request_sent=outcome == "cut")

            yield call


def noted(call: Callable[[], None], found: list[BaseException | None]) -> None:
    try:
        call()
        found.append(None)
    except BaseException as error:
        found.append(error)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_in_the_hook_of_a_thread_that_died_of_it(outcome: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[BaseException | None] = []

    def work() -> None:
        until = time.monotonic() + 5
        while time.monotonic() < until:
            time.sleep(0.005)

    with core_of(outcome) as call:
        monkeypatch.setattr(threading, "excepthook", lambda args: noted(call, found))
        thread = threading.Thread(target=work)
        thread.start()
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(Stop))
        thread.join(5)
    assert found == [None]


@contextmanager
def throwing(error: Exception) -> Iterator[Callable[[], None]]:
    """Yield a function that lets a signal's handler raise an exception in it."""

    def handler(*_: object) -> None:
        raise error

    def throw() -> None:
        os.kill(os.getpid(), signal.SIGUSR1)
        time.sleep(1)

    before = signal.signal(signal.SIGUSR1, handler)
    yield throw
    signal.signal(signal.SIGUSR1, before)


needs_signals = pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="this system has no SIGUSR1")


@needs_signals
@pytest.mark.parametrize("error", [TimeoutError("the soft limit"), Stop("now")], ids=["TimeoutError", "Stop"])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_in_the_exception_handler_of_a_loop(outcome: str, error: Exception) -> None:
    found: list[BaseException | None] = []

    async def main() -> None:
        loop, told = asyncio.get_running_loop(), asyncio.Event()

        def handler(_: object, context: dict[str, Any]) -> None:
            assert context["exception"] is error
            noted(call, found)
            told.set()

        loop.set_exception_handler(handler)
        loop.call_soon(throw)
        await asyncio.wait_for(told.wait(), 5)

    with core_of(outcome) as call, throwing(error) as throw:
        asyncio.run(main())
    assert found == [None]


@needs_signals
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_call_inside_the_callers_except_block(outcome: str) -> None:
    with core_of(outcome) as call, throwing(TimeoutError("the soft limit")) as throw:
        try:
            throw()
        except TimeoutError:
            call()
