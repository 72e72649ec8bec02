"""The server as an ASGI app: guards, body, routing, validation, answer. It knows no operation by name.

What an operation does is a handler, found by the operation's name: a plain function from request struct to answer,
or a generator of events and pauses where the operation answers with a stream. Either raises `HttpProblem` to refuse the
request; a generator may do so up to its first event. Operations without a handler answer an example.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from itertools import chain
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .._engine.operation import Binary, Empty, Events, Operation
from .clock import Clock
from .connections import Connections
from .event_stream import stream_pieces
from .examples import answer_example, event_examples
from .faults import Faults
from .http_problem import HttpProblem
from .requests import RawRequest, RequestReader
from .responses import StreamedResponse, planned_response
from .wire import encode

Handler = Callable[[Any], Any]

logger = logging.getLogger("orq.local")

_STREAM_HEADERS = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store"}
_SILENCE = (b"\xff\xfb\x90\x00" + bytes(413)) * 4
"""Four frames of MP3, a tenth of a second: the answer of operations that answer with bytes."""


class App:
    """The guards come first. `reader` reads the requests that pass them."""

    def __init__(
        self,
        reader: RequestReader,
        handlers: Mapping[str, Handler],
        *,
        port: int,
        max_body: int,
        clock: Clock,
        faults: Faults,
        connections: Connections,
    ) -> None:
        self._reader = reader
        self._handlers = handlers
        suffix = "" if port == 80 else f":{port}"  # clients leave the port out where it is http's own
        self._hosts = {name + suffix for name in ("127.0.0.1", "localhost", "[::1]")}
        self._max_body = max_body
        self._clock = clock
        self._faults = faults
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            response = await self._answer(Request(scope, receive))
        except ClientDisconnect:
            return
        except HttpProblem as problem:
            response = _refusal(problem, scope["path"])
        except Exception:
            logger.exception("the local server failed at %s %s", scope["method"], scope["raw_path"])
            response = _refusal(HttpProblem(500, "the local server failed; its log tells why"), scope["path"])
        response.headers.setdefault("x-request-id", self._clock.new_id("req"))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        self._guard(request)
        scope = request.scope
        raw = RawRequest(
            method=request.method,
            path=scope["raw_path"].decode("ascii"),
            query=request.url.query,
            headers=dict(request.headers),
            body=await self._body(request),
        )
        read = self._reader.read(raw)
        if read.planned is not None:
            return await planned_response(read.planned, read, self._connections)
        operation, value = read.operation, read.request
        handler = self._handlers.get(operation.name) or _example_handler(operation, read.path)
        answer = operation.answer
        if isinstance(answer, Events):
            return self._stream(answer, handler(value))
        if isinstance(answer, Binary):
            return Response(_SILENCE, answer.status, media_type="audio/mpeg")
        result = handler(value)
        if isinstance(answer, Empty):
            return Response(status_code=answer.status)
        return Response(encode(result), answer.status, media_type="application/json")

    def _stream(self, answer: Events, events: Generator[Any, None, None]) -> Response:
        first = next(events)  # if the handler refuses the request, this raises: no stream begins, and no cut is taken
        pieces = stream_pieces(chain((first,), events), answer, cut=self._faults.take_cut())
        return StreamedResponse(pieces, answer.status, _STREAM_HEADERS, self._connections, close=events.close)

    def _guard(self, request: Request) -> None:
        """Keep web pages out: neither a rebound host name nor another origin gets an answer."""
        host = request.headers.get("host", "").lower()
        if host not in self._hosts:
            raise HttpProblem(403, "this server answers only to 127.0.0.1 and localhost, with its port")
        origin = request.headers.get("origin")
        if origin is not None and origin != f"http://{host}":
            raise HttpProblem(403, "this server takes no requests from web pages of other origins")

    async def _body(self, request: Request) -> bytes:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > self._max_body:
                raise HttpProblem(413, f"the body is larger than {self._max_body} bytes")
        return bytes(body)


def _refusal(problem: HttpProblem, path: str) -> Response:
    return Response(problem.body(path), problem.status, {"content-type": "application/json", **problem.headers})


def _example_handler(operation: Operation, values: Mapping[str, str]) -> Handler:
    def events(request: Any) -> Generator[Any, None, None]:
        yield from event_examples(operation, request, values)

    def answer(request: Any) -> Any:
        return None if isinstance(operation.answer, Empty) else answer_example(operation, request, values)

    return events if isinstance(operation.answer, Events) else answer
