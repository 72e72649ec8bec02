"""Programs that fork while another thread is at work.

`python -m tests.lifecycle._forks NAME URL` runs one. A child that hangs is killed after a while, and reported.
"""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import signal
import socket
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

import httpx

from orq import AsyncOrqCore, OrqCore
from orq.errors import ConnectionFailedError, RequestTimeoutError
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.support.observers import Observer
from tests.support.samples import REPLY_REQUEST

RETRIEVE: Any = {"conversation_id": "conv_01"}
PATIENCE = 3
"""Seconds after which a child hangs."""


def forked(act: Callable[[], object]) -> None:
    """Do something in a child process; raises if it fails there, or hangs."""
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        code = 1
        try:
            act()
            code = 0
        except BaseException as error:
            print(f"in the child: {error!r}", file=sys.stderr, flush=True)
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code == 0, "the child hangs" if code == -signal.SIGALRM else f"the child ended with {code}"


@contextmanager
def stopped_in(module: str, function: str, act: Callable[[], object]) -> Iterator[None]:
    """Do something in another thread, which stops as it comes to a function until the block is left."""
    there, go = threading.Event(), threading.Event()

    def look(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_name == function and frame.f_globals.get("__name__") == module:
            sys.setprofile(None)
            there.set()
            go.wait(10)

    def run() -> None:
        sys.setprofile(look)
        act()

    thread = threading.Thread(target=run)
    thread.start()
    assert there.wait(5), f"it does not come to {function}"
    try:
        yield
    finally:
        go.set()
        thread.join(10)


def call(core: OrqCore) -> None:
    assert conversations_retrieve(core, RETRIEVE).unwrap()


def begin(core: OrqCore) -> Any:
    stream = conversations_create_conversation_response(core, REPLY_REQUEST).unwrap()
    next(stream)
    return stream


def read_on(stream: Any) -> None:
    assert "".join(stream.text()) == "lo!", "the stream goes on in the parent"
    assert stream.complete


def leaving_a_stream(url: str) -> None:
    """The child leaves `with stream:` and `with core:` while a thread of the parent keeps the pool's book."""
    with OrqCore("sk-fork", server_url=url, timeout=5.0) as core:
        call(core)  # the first call creates connections and locks
        stream = begin(core)

        def child() -> None:
            with core, stream:
                pass

        with stopped_in("orq._http.pool_state", "_drop_unusable", lambda: call(core)):
            forked(child)
        read_on(stream)
        call(core)


def leaving_a_stream_and_calling(url: str) -> None:
    """The same, and the child makes calls on connections of its own."""
    with OrqCore("sk-fork", server_url=url, timeout=5.0) as core:
        call(core)
        stream = begin(core)

        def child() -> None:
            stream.close()
            threads = [threading.Thread(target=call, args=(core,)) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            core.close()

        with stopped_in("orq._http.pool_state", "_drop_unusable", lambda: call(core)):
            forked(child)
        read_on(stream)
        call(core)


def dropping_a_stream(url: str) -> None:
    """The child's collector finds the stream."""
    with OrqCore("sk-fork", server_url=url, timeout=5.0) as core:
        call(core)
        streams = [begin(core)]

        def child() -> None:
            streams.clear()
            gc.collect()
            call(core)

        with stopped_in("orq._http.pool_state", "_drop_unusable", lambda: call(core)):
            forked(child)
        read_on(streams[0])


def dropping_a_lent_client_s_stream(url: str) -> None:
    """The child's observer gets the end once. The child waits for no lock in the client's pool; the parent reads on."""
    observer = Observer()
    with (
        httpx.Client(trust_env=False) as http_client,
        OrqCore("sk-fork", server_url=url, http_client=http_client, middleware=[observer]) as core,  # type: ignore[list-item]
        OrqCore("sk-fork", server_url=url, http_client=http_client) as other,
    ):
        streams = [begin(core)]

        def child() -> None:
            streams.clear()
            gc.collect()
            for _ in range(2):
                with OrqCore("sk-fork", server_url=url) as own:
                    call(own)
            assert observer.reasons == ["closed"], observer.reasons

        with stopped_in("httpcore._sync.connection_pool", "_assign_requests_to_connections", lambda: call(other)):
            forked(child)
        read_on(streams[0])
        assert observer.reasons == ["complete"], observer.reasons


def closing_a_lent_client_s_stream(url: str) -> None:
    """The child waits for no lock in the pool of the user's client; the parent reads on."""
    with (
        httpx.Client(trust_env=False) as http_client,
        OrqCore("sk-fork", server_url=url, http_client=http_client) as core,
    ):
        stream = begin(core)
        with stopped_in("httpcore._sync.connection_pool", "_assign_requests_to_connections", lambda: call(core)):
            forked(stream.close)
        read_on(stream)


def limiting_a_lent_client_s_call(_: str) -> None:
    """The thread that ends such waits stays in the parent; the child starts its own."""

    def limited() -> None:
        with (
            httpx.Client(trust_env=False) as http_client,
            socket.create_server(("127.0.0.1", 0)) as listener,
        ):
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            settings: Any = {"http_client": http_client, "retries": None, "total_timeout": 0.2}
            threading.Thread(target=flood, args=(listener,), daemon=True).start()
            with OrqCore("sk-fork", server_url=url, **settings) as core:
                error = conversations_retrieve(core, RETRIEVE).error
        assert isinstance(error, RequestTimeoutError), error

    def flood(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with suppress(OSError), connection:
            while True:
                connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n")
                time.sleep(0.01)

    limited()
    forked(limited)


def dropped_before(url: str) -> None:
    """What a loop that has ended left behind is the parent's to tell of."""
    observer = Observer()

    async def main() -> None:
        async with httpx.AsyncClient(trust_env=False) as http_client:
            given: Any = {"http_client": http_client, "middleware": [observer]}
            core = AsyncOrqCore("sk-fork", server_url=url, **given)
            stream = (await conversations_create_conversation_response(core, REPLY_REQUEST)).unwrap()
            await anext(stream)
            del stream
            gc.collect()

    def told(*endings: str) -> None:
        with OrqCore("sk-fork", server_url=url) as own:
            call(own)
        assert observer.reasons == [*endings], observer.reasons

    asyncio.run(main())
    forked(told)
    told("closed")


def making_a_tls_context(url: str) -> None:
    """A thread reads the file of certificates, which takes its time: here until the writer of a pipe is done."""
    with TemporaryDirectory() as folder:
        pipe = Path(folder, "certificates.pem")
        os.mkfifo(pipe)
        os.environ["SSL_CERT_FILE"] = str(pipe)
        first = OrqCore("sk-fork", server_url="https://127.0.0.1:9", retries=None)
        thread = threading.Thread(target=conversations_retrieve, args=(first, RETRIEVE))
        thread.start()
        writer = _opened_for_reading(pipe)

        def child() -> None:
            del os.environ["SSL_CERT_FILE"]
            for core in (first, OrqCore("sk-fork", server_url="https://127.0.0.1:9", retries=None)):
                error = conversations_retrieve(core, RETRIEVE).error
                assert type(error) is ConnectionFailedError, error

        try:
            forked(child)
        finally:
            os.close(writer)
            thread.join(10)


def _opened_for_reading(pipe: Path) -> int:
    """Open the pipe to write, once somebody has opened it to read."""
    until = time.monotonic() + 5
    while True:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            assert time.monotonic() < until, "nobody reads it"
            time.sleep(0.01)


PROGRAMS: dict[str, Callable[[str], None]] = {
    "leaving a stream": leaving_a_stream,
    "leaving a stream, and calling": leaving_a_stream_and_calling,
    "dropping a stream": dropping_a_stream,
    "dropping the stream of a user's client": dropping_a_lent_client_s_stream,
    "closing the stream of a user's client": closing_a_lent_client_s_stream,
    "limiting a call of a user's client": limiting_a_lent_client_s_call,
    "dropped before": dropped_before,
    "making a TLS context": making_a_tls_context,
}


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # warnings about a fork with threads and about dropped streams
    faulthandler.dump_traceback_later(20, exit=True)
    PROGRAMS[sys.argv[1]](sys.argv[2])
