"""The server as an ASGI app: guards, body, routing, validation, answer. It knows no operation by name.

What an operation does is a handler, found by the operation's name: a plain function from request struct to answer,
or an async generator of events where the operation answers with a stream. Either raises `Problem` to say no; a
generator may do so up to its first event. Operations without a handler answer an example.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping
from typing import Any

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .._engine.operation import Binary, Empty, Events, Operation
from .body import read_body
from .clock import Clock
from .connections import Connections
from .events import EventResponse
from .examples import answer_example, event_examples
from .faults import Faults
from .problem import Problem
from .routes import Routes, load
from .wire import Refused, encode, path_names, read_request

Handler = Callable[[Any], Any]

logger = logging.getLogger("orq.local")

_SILENCE = (b"\xff\xfb\x90\x00" + bytes(413)) * 4
"""Four frames of MP3, a tenth of a second: the answer of operations that answer with bytes."""

_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A request that came in, for assertions. The key is not kept, only whether there was one."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    authorized: bool
    body: bytes

    def json(self) -> Any:
        """Return the body as plain data."""
        return msgspec.json.decode(self.body)


class App:
    """`seen` gets each request; `faults` go before everything but the guards."""

    def __init__(
        self,
        index: Mapping[str, tuple[str, str]],
        handlers: Mapping[str, Handler],
        *,
        port: int,
        max_body: int,
        clock: Clock,
        faults: Faults,
        seen: deque[Seen],
        connections: Connections,
    ) -> None:
        self._routes = Routes(index)
        self._handlers = handlers
        suffix = "" if port == 80 else f":{port}"  # clients leave the port out where it is http's own
        self._hosts = {name + suffix for name in ("127.0.0.1", "localhost", "[::1]")}
        self._max_body = max_body
        self._clock = clock
        self._faults = faults
        self._seen = seen
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            response = await self._answer(Request(scope, receive))
        except ClientDisconnect:
            return
        except Problem as problem:
            response = problem.response(scope["path"])
        except Exception:
            logger.exception("the local server failed at %s %s", scope["method"], scope["raw_path"])
            response = Problem(500, "the local server failed; its log tells why").response(scope["path"])
        response.headers["x-request-id"] = self._clock.new_id("req")
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        self._guard(request)
        body = await self._body(request)
        authorized = _has_key(request)
        self._seen.append(_seen(request, body, authorized))
        self._faults.raise_next()
        if not authorized:
            raise Problem(401, "send an API key: Authorization: Bearer <any text>", {"www-authenticate": "Bearer"})
        operation, path = self._route(request)
        data = read_body(operation, request.headers, body)
        if operation.streamed is not None:
            operation = operation.told(isinstance(data, dict) and data.get("stream") is True)
        try:
            value = read_request(operation, path, request.query_params, data)
        except Refused as refused:
            raise Problem(422, str(refused)) from None
        handler = self._handlers.get(operation.name) or _by_example(operation, path)
        answer = operation.answer
        if isinstance(answer, Events):
            return await self._stream(answer, handler(value))
        if isinstance(answer, Binary):
            return Response(_SILENCE, answer.status, media_type="audio/mpeg")
        result = handler(value)
        if isinstance(answer, Empty):
            return Response(status_code=answer.status)
        return Response(encode(result), answer.status, media_type="application/json")

    async def _stream(self, answer: Events, events: AsyncGenerator[Any, None]) -> Response:
        first = await anext(events)  # what the handler refuses is an answer of its own, not half a stream
        return EventResponse(first, events, answer, self._faults.take_cut(), self._connections)

    def _guard(self, request: Request) -> None:
        """Keep web pages out: neither a rebound host name nor another origin gets an answer."""
        host = request.headers.get("host", "").lower()
        if host not in self._hosts:
            raise Problem(403, "this server answers only to 127.0.0.1 and localhost, with its port")
        origin = request.headers.get("origin")
        if origin is not None and origin != f"http://{host}":
            raise Problem(403, "this server takes no requests from web pages of other origins")

    async def _body(self, request: Request) -> bytes:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > self._max_body:
                raise Problem(413, f"the body is larger than {self._max_body} bytes")
        return bytes(body)

    def _route(self, request: Request) -> tuple[Operation, list[str]]:
        found = self._routes.find(request.scope["raw_path"].decode("ascii"))
        if found is None:
            raise Problem(404, f"no such route: {request.method} {request.url.path}")
        methods, path = found
        name = methods.get("GET" if request.method == "HEAD" else request.method)
        if name is None:
            allowed = ", ".join(sorted(methods))
            raise Problem(405, f"{request.url.path} takes {allowed}, not {request.method}", {"allow": allowed})
        return load(name), path


def _by_example(operation: Operation, path: list[str]) -> Handler:
    values = dict(zip(path_names(operation), path, strict=True))

    async def events(request: Any) -> AsyncGenerator[Any, None]:
        for event in event_examples(operation, request, values):
            yield event

    def answer(request: Any) -> Any:
        return None if isinstance(operation.answer, Empty) else answer_example(operation, request, values)

    return events if isinstance(operation.answer, Events) else answer


def _has_key(request: Request) -> bool:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and bool(key.strip())


def _seen(request: Request, body: bytes, authorized: bool) -> Seen:
    return Seen(
        method=request.method,
        path=request.scope["raw_path"].decode("ascii"),
        query=request.url.query,
        headers={name: value for name, value in request.headers.items() if name not in _SECRET},
        authorized=authorized,
        body=body,
    )
