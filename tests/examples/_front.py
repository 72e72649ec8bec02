"""A server in front of the local server that records prompts, and may answer in its place."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from orq.local import LocalOrq

Interfere = Callable[[str], Response | None]


class Front:
    """`seen` holds when each prompt came in; `busiest` is how many were open at once. A client may leave early."""

    def __init__(self, interfere: Interfere, delay: float) -> None:
        self.interfere = interfere
        self.delay = delay
        self.seen: list[tuple[float, str]] = []
        self.open = self.busiest = 0
        self.url = ""

    @property
    def prompts(self) -> list[str]:
        return [prompt for _, prompt in self.seen.copy()]

    def around(self, app: ASGIApp) -> ASGIApp:
        async def front(scope: Scope, receive: Receive, send: Send) -> None:
            body, more = b"", True
            while more:
                message = await receive()
                body, more = body + message.get("body", b""), message.get("more_body", False)
            request = [{"type": "http.request", "body": body, "more_body": False}]

            gone = asyncio.ensure_future(receive())

            async def again() -> Any:
                return request.pop() if request else await asyncio.shield(gone)

            prompt = json.loads(body)["messages"][0]["content"]
            self.seen.append((time.monotonic(), prompt))
            self.open += 1
            self.busiest = max(self.busiest, self.open)
            try:
                await asyncio.wait([gone], timeout=self.delay)
                if not gone.done():
                    await (self.interfere(prompt) or app)(scope, again, send)
            finally:
                self.open -= 1
                gone.cancel()

        return front


@contextmanager
def front(interfere: Interfere = lambda prompt: None, delay: float = 0.0) -> Iterator[Front]:
    before = Front(interfere, delay)
    with LocalOrq(remember=0, wrap=before.around) as server:
        before.url = server.url
        yield before
