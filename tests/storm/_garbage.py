"""The programs of `test_garbage.py`: streams in reference cycles.

The collector is Python's default.

    python -m tests.storm._garbage threads|server SECONDS

Every thread counts its actions. If a thread stops, the program fails and prints the stacks of all threads.
"""

from __future__ import annotations

import faulthandler
import os
import socket
import sys
import threading
import time
import warnings
from collections.abc import Callable

from ._handle import Handle
from ._plays import Play

THREADS = 16
STILL = 10.0
"""Seconds without a step after which a thread is taken to be stopped. A step takes milliseconds."""


class Program:
    """Threads that are watched."""

    def __init__(self, seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.steps = [0] * THREADS
        self.errors: list[BaseException] = []

    def run(self, step: Callable[[int, int], None]) -> int:
        """Let every thread repeat a step until the time is up; return the exit status."""

        def work(number: int) -> None:
            try:
                while time.monotonic() < self.until:
                    step(number, self.steps[number])
                    self.steps[number] += 1
            except BaseException as error:
                self.errors.append(error)
                raise

        threads = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        seen, moved = [-1] * THREADS, [time.monotonic()] * THREADS
        while any(thread.is_alive() for thread in threads):
            time.sleep(0.2)
            for number, thread in enumerate(threads):
                if self.steps[number] != seen[number] or not thread.is_alive():
                    seen[number], moved[number] = self.steps[number], time.monotonic()
                elif time.monotonic() - moved[number] > STILL:
                    print(f"thread {number} stands still after {seen[number]} steps; all: {self.steps}", flush=True)
                    faulthandler.dump_traceback(all_threads=True)
                    return 1
        print(f"steps: {self.steps}", flush=True)
        return bool(self.errors) or min(self.steps) == 0


def threads(program: Program, url: str) -> int:
    """Drop streams and downloads in a cycle: an exception that is kept refers to the frame that keeps it."""
    from orq import OrqCore, RequestOptions
    from orq.errors import OrqError

    from ._shared import CALLS

    core = OrqCore("k", server_url=url, retries=None)

    def step(number: int, count: int) -> None:
        verb = "download" if count % 3 == 0 else "stream"
        play = Play(f"{verb}.a.{number}-{count}", "bytes" if verb == "download" else "events", "chunked", 5, 0.001)
        try:
            opened = CALLS[verb](core, play, RequestOptions(headers=play.headers())).unwrap()
            for _ in opened.iter_bytes() if verb == "download" else opened:
                raise KeyError("something went wrong")
        except (KeyError, OrqError) as error:
            kept = error
        assert isinstance(kept, KeyError), repr(kept)

    return program.run(step)


def server(program: Program, url: str) -> int:
    """Serve an app that forwards a stream, sync and async, to clients that leave early."""
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response, StreamingResponse
    from starlette.routing import Route

    from orq import AsyncOrqCore, OrqCore, RequestOptions

    from ._shared import CALLS

    core, async_core = OrqCore("k", server_url=url, retries=None), AsyncOrqCore("k", server_url=url, retries=None)

    def options(request: Request) -> tuple[Play, RequestOptions]:
        play = Play(request.path_params["id"], "events", "chunked", 20, 0.002)
        return play, RequestOptions(headers=play.headers())

    def forward(request: Request) -> Response:
        stream = CALLS["stream"](core, *options(request)).unwrap()
        return StreamingResponse(stream.text())

    async def forward_async(request: Request) -> Response:
        stream = (await CALLS["stream"](async_core, *options(request))).unwrap()
        return StreamingResponse(stream.text())

    app = Starlette(routes=[Route("/sync/{id}", forward), Route("/async/{id}", forward_async)])
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        address = listener.getsockname()
        running = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        threading.Thread(target=running.run, kwargs={"sockets": [listener]}, daemon=True).start()

        def step(number: int, count: int) -> None:
            with socket.create_connection(address, timeout=STILL + 5) as client:
                path = "async" if number % 4 == 3 else "sync"
                name = f"stream.a.{number}-{count}"
                client.sendall(f"GET /{path}/{name} HTTP/1.1\r\nhost: a\r\n\r\n".encode())
                data = b""
                while name.encode() not in data:
                    more = client.recv(65536)
                    assert more, f"no answer: {data!r}"
                    data += more

        return program.run(step)


def main() -> int:
    what, seconds = sys.argv[1], float(sys.argv[2])
    warnings.simplefilter("ignore", ResourceWarning)
    faulthandler.dump_traceback_later(seconds + 3 * STILL, exit=True)
    with Handle() as upstream:
        return {"threads": threads, "server": server}[what](Program(seconds), upstream.url)


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # this does not wait for the threads
