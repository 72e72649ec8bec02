"""A program under patches of eventlet or gevent.

It makes calls, reads streams, and closes in many green threads.

`python -m tests.lifecycle._green eventlet URL TLS_URL` runs it. Green threads take the place of threads, and sockets
that switch between them that of blocking ones.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from functools import partial
from typing import Any


def patched(library: str) -> Callable[[Callable[[], Any]], Callable[[], Any]]:
    """Patch this process; returns what starts a green thread, and gives a function that waits for its result."""
    sys.modules["trio"] = None  # type: ignore[assignment] # httpcore imports it, and it cannot be imported under eventlet
    green: Any = importlib.import_module(library)
    if library == "eventlet":
        green.monkey_patch()
        return lambda act: green.spawn(act).wait
    importlib.import_module("gevent.monkey").patch_all()
    return lambda act: green.spawn(act).get


def main(library: str, url: str, secure_url: str) -> None:
    spawn = patched(library)

    import time

    from orq import OrqCore, RequestOptions
    from orq.errors import ConnectionFailedError, OrqError, RequestTimeoutError, StreamError
    from orq.funcs import conversations_create_conversation_response, conversations_retrieve
    from tests.support.samples import REPLY_REQUEST

    request: Any = {"conversation_id": "conv_01"}

    def call(core: OrqCore) -> bool:
        return bool(conversations_retrieve(core, request).unwrap())

    def open_stream(core: OrqCore, **options: Any) -> Any:
        given = RequestOptions(**options)
        return conversations_create_conversation_response(core, REPLY_REQUEST, options=given).unwrap()

    def text(core: OrqCore) -> str:
        return "".join(open_stream(core).text())

    for server_url in (url, secure_url):
        with OrqCore("sk-green", server_url=server_url, retries=None, max_connections=3) as core:
            assert call(core)
            assert text(core) == "lo!"
            with open_stream(core) as stream:  # left before its end
                next(stream)
            with open_stream(core, total_timeout=0.2) as stream:
                try:
                    list(stream)
                except RequestTimeoutError as error:
                    assert error.limit == "total", error
                else:
                    raise AssertionError("the limit does not hold")
            assert [wait() for wait in [spawn(partial(call, core)) for _ in range(20)]] == [True] * 20
            assert [wait() for wait in [spawn(partial(text, core)) for _ in range(9)]] == ["lo!"] * 9
            stream = open_stream(core)
            next(stream)

            def read(stream: Any = stream) -> OrqError | None:
                try:
                    list(stream)
                except StreamError as error:
                    return error
                return None

            wait = spawn(read)
            time.sleep(0.05)
            stream.close()
            assert wait() is not None, "it reads on after the stream was closed"
            assert call(core)
    with OrqCore("sk-green", server_url="http://127.0.0.1:9", retries=None) as core:
        refused = conversations_retrieve(core, request).error
        assert type(refused) is ConnectionFailedError, refused
        assert "No connection" in refused.message, refused


if __name__ == "__main__":
    main(*sys.argv[1:])
