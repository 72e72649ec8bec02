"""Programs in which the garbage collector closes streams and downloads.

It does so at any point of their thread's work.

`echo NAME | python -m tests.faults._collecting` runs one of them, or several, and says of each that it went well. If
one stops for ever, the process is ended and shows where.
"""

from __future__ import annotations

import faulthandler
import gc
import logging
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import anyio
import httpx

from orq import AsyncOrqCore, OrqCore, Timeout
from orq.funcs import conversations_retrieve, router_audio_speech_create
from tests.faults._ask import DELTAS, KEY, REQUESTS, RETRIEVED, STARTED
from tests.faults._points import points
from tests.faults._server import HOLD, Script, Seen, Server, answer, chunks, head, soon
from tests.faults._streams import async_begin, begin
from tests.support.observers import Observer

PATIENCE = 40.0
"""Seconds after which a program has stopped for ever."""

FINE = answer(200, RETRIEVED)
STALLED: Script = [
    head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks([STARTED, *DELTAS], end=False),
    HOLD,
]
DOWNLOAD: Script = [head(200, kind="audio/mpeg", length=100_000) + bytes(50_000), HOLD]


def script(seen: Seen) -> Script:
    return STALLED if seen.target.endswith("responses") else DOWNLOAD if seen.target.endswith("speech") else FINE


def download(core: OrqCore) -> Any:
    return router_audio_speech_create(core, REQUESTS["download"]).unwrap()


def stepped(iterator: Iterator[Any]) -> Iterator[Any]:
    next(iterator)
    return iterator


def raised(core: OrqCore) -> Any:
    """Return an exception that a variable of its own traceback holds, beside a stream."""
    stream = begin(core)
    try:
        raise ValueError(next(stream))
    except ValueError as error:
        kept = error
        error.args = (kept, stream)
        return kept


def own_generator(core: OrqCore) -> Any:
    """Return a generator of a program's own, left inside its `with`: collected, it closes the stream."""

    def pages() -> Iterator[Any]:
        with begin(core) as stream:
            yield from stream

    return stepped(pages())


class OwnFinaliser:
    """An object of a program's own that closes its stream when it is collected."""

    def __init__(self, core: OrqCore) -> None:
        self.stream = begin(core)

    def __del__(self) -> None:
        self.stream.close()


LEFT: dict[str, Callable[[OrqCore], Any]] = {
    "stream": begin,
    "half a stream": lambda core: stepped(iter(begin(core))),
    "results": lambda core: stepped(begin(core).results()),
    "raw": lambda core: stepped(begin(core).iter_raw()),
    "text": lambda core: stepped(begin(core).text()),
    "exception": raised,
    "own generator": own_generator,
    "own finaliser": OwnFinaliser,
    "download": download,
    "half a download": lambda core: stepped(download(core).iter_bytes()),
}
"""What is left open, and dropped in a reference cycle."""


@contextmanager
def core_of(server: Server, *, lent: bool = False, connections: int = 2, **settings: Any) -> Iterator[OrqCore]:
    limits = httpx.Limits(max_connections=connections)
    with httpx.Client(limits=limits, trust_env=False) as http_client:
        given: Any = {"http_client": http_client} if lent else {"max_connections": connections}
        timeout = Timeout(5.0, 5.0, 5.0, 2.0)
        with OrqCore(KEY, server_url=server.url, timeout=timeout, retries=None, **given, **settings) as core:
            yield core


def cycle(thing: Any) -> list[Any]:
    """Return a list whose only element is alive through a reference cycle alone, once the list is cleared."""
    ring = [thing]
    ring.append(ring)
    return [ring]


def collect(box: list[Any]) -> None:
    box.clear()
    gc.collect()


def inside_the_pool(kind: str, lent: bool, step: int = 1, first: int = 0) -> None:
    """Collect what was left open at each point of another call. The call must end, and the connection must be free."""
    with Server(default=script) as server, core_of(server, lent=lent) as core:
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        for point in points(step, first):
            gc.freeze()  # older objects are not scanned again
            box = cycle(LEFT[kind](core))
            with point.before(partial(collect, box)):
                result = conversations_retrieve(core, REQUESTS["retrieve"])
            assert result.ok, (str(point), result.error)
            collect(box)
            assert soon(lambda: server.open <= 1), f"{point}: the connection of what was left is open"


def while_another_thread_waits(kind: str) -> None:
    """The only connection goes to the thread that waits for it, whatever the collecting thread does then."""
    with Server(default=script) as server, core_of(server, connections=1) as core:
        for _ in range(5):
            box = cycle(LEFT[kind](core))
            results: list[Any] = []
            waiting = threading.Thread(
                target=lambda results=results: results.append(conversations_retrieve(core, REQUESTS["retrieve"]))
            )
            waiting.start()
            time.sleep(0.1)
            begun = time.monotonic()
            collect(box)
            waiting.join(10)
            assert results, "it waits still"
            assert results[0].ok, results[0].error
            assert time.monotonic() - begun < 1


def inside_the_pool_while_another_thread_waits(step: int) -> None:
    """Both threads get the only connection, one after the other."""
    with Server(default=script) as server, core_of(server, connections=1) as core:
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        for point in points(step):
            gc.freeze()
            box = cycle(begin(core))
            results: list[Any] = []
            waiting = threading.Thread(
                target=lambda results=results: results.append(conversations_retrieve(core, REQUESTS["retrieve"]))
            )
            waiting.start()
            time.sleep(0.02)
            rescue = threading.Timer(0.5, collect, (box,))  # in case the call waits before it reaches the point
            rescue.start()
            with point.before(partial(collect, box)):
                result = conversations_retrieve(core, REQUESTS["retrieve"])
            assert result.ok, (str(point), result.error)
            waiting.join(10)
            late = rescue.finished.is_set()
            rescue.cancel()
            assert results, f"{point}: the other waits still"
            assert results[0].ok, (str(point), results[0].error)
            if late:
                break


class Locked(Observer, logging.Handler):
    """An observer of calls, and a handler of log records. Both take a plain lock, as programs do."""

    def __init__(self) -> None:
        logging.Handler.__init__(self, logging.DEBUG)
        Observer.__init__(self)
        self.mutex = threading.Lock()

    def end(self, end: Any) -> None:
        with self.mutex:
            super().end(end)

    def emit(self, record: logging.LogRecord) -> None:
        with self.mutex:
            pass


def an_observer_s_lock(kind: str, told_by: str) -> None:
    """An observer waits for a lock that the collecting thread holds. It is called once that thread is elsewhere."""
    observer = Locked()
    with Server(default=script) as server, core_of(server, middleware=[observer]) as core:
        box = cycle(LEFT[kind](core))
        with observer.mutex:
            collect(box)
        assert soon(lambda: server.open == 0), "its connection is shut at once"
        if told_by == "call":
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
            assert soon(lambda: sorted(observer.reasons) == ["closed", "complete"]), observer.reasons
        else:
            core.close()
            assert observer.reasons == ["closed"]


async def an_async_observer_s_lock() -> None:
    """The same for an async stream; and its lock must not stop the event loop."""
    observer = Locked()
    with Server(default=script) as server:
        async with AsyncOrqCore(KEY, server_url=server.url, retries=None, middleware=[observer]) as core:  # type: ignore[list-item]
            box = cycle(await async_begin(core))
            with observer.mutex:
                collect(box)
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
            assert sorted(observer.reasons) == ["closed", "complete"]


def a_log_handler_s_lock(kind: str) -> None:
    """The same for a handler of log records, such as one that puts them into a queue."""
    handler, log = Locked(), logging.getLogger("orq")
    log.setLevel(logging.DEBUG)
    log.addHandler(handler)
    with Server(default=script) as server, core_of(server) as core:
        box = cycle(LEFT[kind](core))
        with handler.mutex:
            collect(box)
        assert soon(lambda: server.open == 0)
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
    log.removeHandler(handler)
    log.setLevel(logging.NOTSET)


OWN = ("own generator", "own finaliser")
"""These close by themselves, which with a user's client takes the lock of httpcore's pool."""

LENT = [kind for kind in LEFT if kind not in OWN]

PROGRAMS: dict[str, Callable[[], object]] = {
    "pool: stream": partial(inside_the_pool, "stream", False),
    # Every seventh point, from another one each: between them they come to every point.
    **{f"pool: {kind}": partial(inside_the_pool, kind, False, 7, n % 7) for n, kind in enumerate(LEFT) if n},
    **{f"lent pool: {kind}": partial(inside_the_pool, kind, True, 7, n % 7) for n, kind in enumerate(LENT)},
    **{f"waiting: {kind}": partial(while_another_thread_waits, kind) for kind in ("stream", "half a download")},
    "pool, waiting": partial(inside_the_pool_while_another_thread_waits, 11),
    "observer: call": partial(an_observer_s_lock, "stream", "call"),
    "observer: close": partial(an_observer_s_lock, "half a stream", "close"),
    "observer of a download: call": partial(an_observer_s_lock, "download", "call"),
    "async observer": partial(anyio.run, an_async_observer_s_lock),
    "async observer on trio": partial(anyio.run, an_async_observer_s_lock, backend="trio"),
    "log handler": partial(a_log_handler_s_lock, "stream"),
}


if __name__ == "__main__":
    warnings.simplefilter("ignore", ResourceWarning)
    gc.disable()  # garbage is only collected at the chosen points
    for name in map(str.rstrip, sys.stdin):
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        PROGRAMS[name]()
        faulthandler.cancel_dump_traceback_later()
        print(name, flush=True)
