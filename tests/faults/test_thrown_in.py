"""Test exceptions that a signal handler or another thread raises in a call.

Soft time limits do this.

They are no failure of the call. They are raised immediately and unchanged, nothing is retried, and the connection is
closed.
"""

from __future__ import annotations

import ctypes
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest

from orq import AsyncOrqCore, OrqCore, RetryConfig, Timeout
from orq.funcs import conversations_create, conversations_retrieve, router_audio_speech_create
from tests.faults._ask import DELTAS, KEY, REQUESTS, RETRIEVED, STARTED
from tests.faults._server import HOLD, Deaf, Pause, Script, Server, answer, chunks, head, soon
from tests.faults._streams import begin


class SoftTimeLimit(Exception):
    """A class of the program's own."""


FINE = answer(200, RETRIEVED)
EVENTS = head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks([STARTED, DELTAS[0]], end=False)
AFTER = 0.15
"""Seconds until the exception is thrown."""

THROWN = [
    TimeoutError("the soft limit"),
    SoftTimeLimit("now"),
    pytest.param(OSError(5, "the soft limit"), marks=pytest.mark.once),
    pytest.param(ValueError("now"), marks=pytest.mark.once),
]
SETTINGS: dict[str, Any] = {
    "timeout": Timeout(5.0, 5.0, 5.0, 0.5),
    "max_connections": 1,
    "retries": RetryConfig(initial_interval=0.01),
}

# With the caller's client, `socket.create_connection` only closes its socket if the exception is an OSError.
LEAVES_ITS_SOCKET = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


@pytest.fixture(autouse=True, scope="module")
def warm() -> None:
    """Make a call first: what the first one imports and compiles may take as long as it takes for the alarm to ring."""
    with Server(default=FINE) as server, OrqCore(KEY, server_url=server.url) as core:
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok


needs_alarm = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timer")


@contextmanager
def thrown_by_a_signal(error: BaseException, ready: Callable[[], object] = lambda: True) -> Iterator[None]:
    """Raise such an exception in the main thread after a while; it must leave the block at once, as it is.

    Where it is not `ready` by then, as on a busy machine, it is raised a while later.
    """
    error = type(error)(*error.args)  # a new object, because a traceback refers to all frames that it passed
    begun = 0.0

    def soft_limit(*_: object) -> None:
        nonlocal begun
        begun = time.monotonic() - AFTER
        if ready():
            raise error
        signal.setitimer(signal.ITIMER_REAL, AFTER)

    before = signal.signal(signal.SIGALRM, soft_limit)
    signal.setitimer(signal.ITIMER_REAL, AFTER)
    try:
        with pytest.raises(type(error)) as caught:
            yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert caught.value is error
    modules = {str(entry.frame.f_globals.get("__name__")) for entry in caught.traceback}
    assert not {module for module in modules if module.startswith("orq._engine.")}, "their frames hold the request"
    assert time.monotonic() - begun < AFTER + 1


@contextmanager
def core_of(url: str, *, lent: bool, **settings: Any) -> Iterator[OrqCore]:
    if not lent:
        with OrqCore(**{"api_key": KEY, "server_url": url} | SETTINGS | settings) as core:
            yield core
        return
    given = {name: value for name, value in (SETTINGS | settings).items() if name != "max_connections"}
    limits = httpx.Limits(max_connections=1)
    with (
        httpx.Client(limits=limits, trust_env=False) as http_client,
        OrqCore(KEY, server_url=url, http_client=http_client, **given) as core,
    ):
        yield core


def retrieve(core: OrqCore) -> None:
    conversations_retrieve(core, REQUESTS["retrieve"])


def create(core: OrqCore) -> None:
    conversations_create(core, REQUESTS["create"])


def stream(core: OrqCore) -> None:
    for _ in begin(core):
        pass


def results(core: OrqCore) -> None:
    for result in begin(core).results():
        assert result.ok, result.error


def download(core: OrqCore) -> None:
    router_audio_speech_create(core, REQUESTS["download"]).unwrap().read()


WAITS: dict[str, tuple[Script, Callable[[OrqCore], None]]] = {
    "headers of a GET": ([HOLD], retrieve),
    "headers of a POST": ([b"HTTP/1.1 200 OK\r\n", HOLD], create),
    "a body": ([head(200, length=500) + b"{", HOLD], retrieve),
    "an event": ([EVENTS, HOLD], stream),
    "a result": ([EVENTS, HOLD], results),
    "the rest of a download": ([head(200, kind="audio/mpeg", length=500) + b"x", HOLD], download),
}


@needs_alarm
@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(("script", "work"), WAITS.values(), ids=WAITS)
def test_a_signal_while_waiting(script: Script, work: Callable[[OrqCore], None], error: Exception, lent: bool) -> None:
    with Server(script, default=FINE) as server, core_of(server.url, lent=lent) as core:
        with thrown_by_a_signal(error, ready=lambda: server.requests):
            work(core)
        assert soon(lambda: server.open == 0), "the connection stays open"
        assert len(server.requests) == 1, "it was sent again"
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok


@needs_alarm
@pytest.mark.parametrize(
    "lent", [False, pytest.param(True, marks=LEAVES_ITS_SOCKET)], ids=["own client", "user's client"]
)
@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
def test_a_signal_while_connecting(error: Exception, lent: bool) -> None:
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("connections to a full queue do not hang here")
        with core_of(deaf.url, lent=lent) as core, thrown_by_a_signal(error):
            retrieve(core)


@needs_alarm
@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
def test_a_signal_while_sending(error: Exception, lent: bool) -> None:
    """The server reads nothing of a large upload."""
    if lent and type(error) is OSError:
        pytest.skip("httpcore itself takes it for a refusal of the upload, and goes on to read the answer")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with core_of(url, lent=lent) as core, thrown_by_a_signal(error):
            core.request("POST", "/v2/anything", body={"text": "x" * 20_000_000})


@needs_alarm
@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
def test_a_signal_between_two_attempts(error: Exception, lent: bool) -> None:
    pause = RetryConfig(initial_interval=1.0, jitter=False)
    with Server(answer(503), default=FINE) as server, core_of(server.url, lent=lent, retries=pause) as core:
        with thrown_by_a_signal(error, ready=lambda: server.requests):
            retrieve(core)
        assert len(server.requests) == 1, "it was sent again"
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok


# -- in functions of the program's own


def sleep() -> str:
    time.sleep(1.0)
    return KEY


class Sleeping:
    """A middleware that takes its time."""

    def __init__(self, where: str) -> None:
        self._where = where

    def before(self, request: Any, call: Any) -> Any:
        if self._where == "before":
            sleep()
        return request

    def after(self, outcome: Any, call: Any) -> Any:
        if self._where == "after":
            sleep()
        return outcome


class SleepingAtFirst:
    """A middleware for whole calls that takes its time before there is a request."""

    def begin(self, call: Any) -> Any:
        sleep()


FUNCTIONS: dict[str, tuple[int, dict[str, Any]]] = {
    "a key function": (0, {"api_key": sleep}),
    "begin": (0, {"middleware": [SleepingAtFirst()]}),
    "before": (0, {"middleware": [Sleeping("before")]}),
    "after": (1, {"middleware": [Sleeping("after")]}),
}
"""How many requests are sent until then, and what is set."""


@needs_alarm
@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(("requests", "settings"), FUNCTIONS.values(), ids=FUNCTIONS)
def test_a_signal_in_a_function_of_yours(requests: int, settings: dict[str, Any], error: Exception) -> None:
    with Server(default=FINE) as server, core_of(server.url, lent=False, **settings) as core:
        with thrown_by_a_signal(error, ready=lambda: len(server.requests) >= requests):
            create(core)
        assert len(server.requests) == requests, "it was sent again"


@needs_alarm
@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(("requests", "settings"), FUNCTIONS.values(), ids=FUNCTIONS)
def test_a_signal_in_a_function_of_yours_async(requests: int, settings: dict[str, Any], error: Exception) -> None:
    """asyncio runs in the main thread, too. Elsewhere in a call the exception meets its loop, and ends that."""

    async def main() -> None:
        async with AsyncOrqCore(**{"api_key": KEY, "server_url": server.url} | SETTINGS | settings) as core:
            with thrown_by_a_signal(error, ready=lambda: len(server.requests) >= requests):
                await conversations_create(core, REQUESTS["create"])
            assert len(server.requests) == requests, "it was sent again"

    with Server(default=FINE) as server:
        anyio.run(main)


# -- thrown by another thread: it arrives once the thread runs Python again


def thrown_by_a_thread(kind: type[BaseException], work: Callable[[], object]) -> BaseException | None:
    """Run something in a thread, throw an exception into it after a while, and return what came out."""
    came: list[BaseException | None] = []

    def run() -> None:
        try:
            work()
            came.append(None)
        except BaseException as error:
            came.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(AFTER)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(kind))
    thread.join(5)
    assert came, "it goes on"
    return came[0]


LATER = Pause(2 * AFTER)
KINDS = [SoftTimeLimit, TimeoutError, pytest.param(OSError, marks=pytest.mark.once)]
THREADS: dict[str, tuple[Script, Callable[[OrqCore], None]]] = {
    "headers of a GET": ([LATER, *FINE], retrieve),
    "headers of a POST": ([LATER, *FINE], create),
    "a body": ([head(200, length=500) + b"{", LATER, b" "], retrieve),
    "an event": ([EVENTS, LATER, chunks([DELTAS[1]], end=False)], stream),
    "the rest of a download": ([head(200, kind="audio/mpeg", length=500) + b"x", LATER, b"x"], download),
}


@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("script", "work"), THREADS.values(), ids=THREADS)
def test_another_thread_while_waiting(
    script: Script, work: Callable[[OrqCore], None], kind: type[Exception], lent: bool
) -> None:
    with Server(script, default=FINE) as server, core_of(server.url, lent=lent) as core:
        came = thrown_by_a_thread(kind, lambda: work(core))
        assert type(came) is kind, came
        assert soon(lambda: server.open == 0), "the connection stays open"
        assert len(server.requests) == 1, "it was sent again"
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok


@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
@pytest.mark.parametrize("kind", KINDS)
def test_another_thread_between_two_attempts(kind: type[Exception], lent: bool) -> None:
    pause = RetryConfig(initial_interval=2 * AFTER, jitter=False)
    with Server(answer(503), default=FINE) as server, core_of(server.url, lent=lent, retries=pause) as core:
        came = thrown_by_a_thread(kind, lambda: retrieve(core))
        assert type(came) is kind, came
        assert len(server.requests) == 1, "it was sent again"


@pytest.mark.parametrize(("requests", "settings"), FUNCTIONS.values(), ids=FUNCTIONS)
def test_another_thread_in_a_function_of_yours(requests: int, settings: dict[str, Any]) -> None:
    with Server(default=FINE) as server, core_of(server.url, lent=False, **settings) as core:
        came = thrown_by_a_thread(SoftTimeLimit, lambda: create(core))
        assert type(came) is SoftTimeLimit, came
        assert len(server.requests) == requests, "it was sent again"
