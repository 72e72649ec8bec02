"""The ASGI app of the local server: guards, body, routing, validation, answer.

The app knows no operation by name. Each operation has a handler, which is found by the operation's name (see
`call.py`). Operations without a handler answer with an example.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import anyio
from msgspec.structs import replace
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .._engine.operation import Binary, Empty, Events
from . import otlp
from .call import KIND_HEADER, Answer, Handler, LocalCall
from .chat_model.interface import CallModel, Disconnected, ModelProvider, ReportRequest
from .connections import Connections
from .coverage import Coverage
from .downloads import download
from .event_stream import awaited_pieces
from .examples import answer_example, event_examples
from .fault_headers import FAULT, FaultHeaders, fault_headers
from .faults import Faults
from .forms.keys import refused_key, token_of
from .guard import Guard
from .http_problem import HttpProblem
from .own_paths import PREFIX, OwnPaths
from .requests import RawRequest, RequestReader
from .responses import StreamedResponse, planned_response
from .routes import load
from .scripted_answers import ScriptedAnswers
from .state.objects import unknown_names
from .state.rows import Row
from .tenants import Tenants, check_tenant, tenant_of
from .ticking import Ticker
from .tracing import asks_model, traced
from .webhooks import Webhooks
from .wire import encode

if TYPE_CHECKING:
    from .upstream.service import Service

logger = logging.getLogger("orq.local")

_ANSWERED, _REQUEST_ID = "orq.answered", "orq.request_id"
_STREAM_HEADERS = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
}
"""Proxies in front must not store, change or buffer the pieces of a stream."""
_SILENCE = (b"\xff\xfb\x90\x00" + bytes(413)) * 4
"""Four frames of MP3, a tenth of a second. Binary operations without a handler answer with them."""


_LARGE, _LARGE_AT_ONCE, _IDLE = 256 * 2**10, 4, 10
"""A body of more than `_LARGE` bytes is large.

The server holds at most `_LARGE_AT_ONCE` large bodies in memory. It refuses a large body that stops for `_IDLE`
seconds.
"""


class App:
    """The ASGI app. The guards check a request first, and `reader` reads the requests that pass."""

    def __init__(
        self,
        reader: RequestReader,
        handlers: Mapping[str, Handler],
        *,
        guard: Guard,
        max_body: int,
        tenants: Tenants,
        tenant_by: str | None,
        connections: Connections,
        faults: Faults,
        coverage: Coverage,
        scripted: ScriptedAnswers | None = None,
        model: ModelProvider | None = None,
        webhooks: Webhooks,
        service: Service | None = None,
    ) -> None:
        self._reader = reader
        self._handlers = handlers
        self._guard = guard
        self._max_body = max_body
        self._tenants, self._tenant_by = tenants, tenant_by
        self.ticker = Ticker(tenants, self._run_schedule)
        self._own = OwnPaths(tenants, self.ticker, reader.authorizes)
        self._connections = connections
        self._faults, self._coverage, self._scripted = faults, coverage, scripted
        self._model, self._service = model, service
        self._webhooks = webhooks
        self._large = asyncio.Semaphore(_LARGE_AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request, beside = Request(scope, receive), dict[str, str]()
        try:
            beside |= self._guard.check(request)
            response = self._guard.preflight(request) or await self._answer(request)
        except ClientDisconnect:
            return
        except HttpProblem as problem:
            response = refusal(problem, scope["path"])
        except Exception:
            logger.exception("The local server failed at %s %s.", scope["method"], scope["raw_path"])
            response = refusal(HttpProblem(500, "The local server failed. Read its log."), scope["path"])
        clock = self._tenants.ids
        if not scope["path"].startswith(PREFIX):
            tenant = self._tenant(request)
            beside |= self._faults.limits(tenant)
            clock = self._tenants.clock(tenant).of_call(scope["path"])
        response.headers.update(beside)
        response.headers.setdefault("x-request-id", scope.get(_REQUEST_ID) or clock.new_id("req"))
        try:
            await response(scope, receive, send)
        finally:
            if (answered := scope.get(_ANSWERED)) is not None:
                self._webhooks.tell(*answered)

    def _tenant(self, request: Request) -> str:
        """Return the tenant of a request. The page sets the tenant of its own calls in the scope."""
        return str(request.scope.get("orq.tenant", tenant_of(request.headers, self._tenant_by)))

    async def _answer(self, request: Request) -> Response:
        async with AsyncExitStack() as large:
            return await self._answered(request, lambda request: self._body(request, large))

    async def _answered(self, request: Request, body: Callable[[Request], Awaitable[bytes]]) -> Response:
        scope = request.scope
        tenant = self._tenant(request)
        check_tenant(request.headers, self._tenant_by)
        if scope["path"].startswith(PREFIX):
            return await download(request, self._tenants) or await self._own.answer(request, tenant, body)
        raw = RawRequest(
            method=request.method,
            path=scope["raw_path"].decode("ascii"),
            query=request.url.query,
            headers=dict(request.headers),
            body=await body(request),
        )
        if scope["path"] in otlp.PATHS:
            self._reader.admit(raw, tenant, await self._refused(raw, tenant))
            return await otlp.take(raw, self._tenants, tenant)
        read = self._reader.read(raw, tenant, await self._refused(raw, tenant))
        context = await self._tenants.context(tenant)
        # Clients choose the boundary of a form at random, so the body cannot seed the ids.
        sent = b"" if raw.headers.get("content-type", "").startswith("multipart/") else raw.body
        clock = context.clock.of_call(raw.method, raw.path, raw.query, sent)
        scope[_REQUEST_ID] = clock.new_id("req")
        asked = fault_headers(raw.headers)
        if asked.delay and (read.planned is not None or not isinstance(read.operation.answer, Events)):
            await asyncio.sleep(asked.delay)
        if read.planned is not None:
            return await planned_response(read.planned, read, self._connections)
        if self._service is not None:
            return await self._service.answer(raw, read.operation, lambda: _gone(request), self._connections)
        call = LocalCall(
            operation=read.operation,
            request=read.request,
            path=read.path,
            query=read.query,
            body=read.body,
            headers=raw.headers,
            tenant=tenant,
            url=f"http://{raw.headers['host']}",
            server=replace(context, clock=clock),
        )
        answer = await self._handled(call, lambda: _gone(request), scope.get("orq.show", _unseen))
        await self._coverage.check(call.operation.name, answer)
        scope[_ANSWERED] = call, answer
        first = call.server.first_token if asks_model(call, answer) else 0.0
        if first and answer.events is None:
            await asyncio.sleep(first)
        return self._respond(call, answer, first, asked)

    async def _handled(self, call: LocalCall, gone: Disconnected, show: ReportRequest) -> Answer:
        handler = self._handlers.get(call.operation.name, _example)
        if self._scripted is not None:
            handler = self._scripted.around(handler)
        if self._model is not None:
            handler = _asking(handler, self._model.for_call(gone, call.operation.name, call.headers, show))
        answer = await traced(call, handler)
        if answer.kind == "stored" and (unknown := unknown_names(call)):
            answer = replace(answer, ignored=tuple(dict.fromkeys((*answer.ignored, *unknown))))
        return answer

    async def _run_schedule(self, tenant: str, agent: Row, schedule: Row) -> None:
        context = await self._tenants.context(tenant)
        call = LocalCall(
            operation=load("schedules_trigger"),
            request=None,
            path={"agent_key": agent.id, "schedule_id": schedule.id},
            query={},
            body={},
            headers={},
            tenant=tenant,
            url="",
            server=replace(context, clock=context.clock.of_call(schedule.id, context.clock.timestamp())),
        )
        await self._handled(call, _never, _unseen)

    async def _refused(self, raw: RawRequest, tenant: str) -> str | None:
        """Return why a key that this server created does not work, or None.

        Other keys are not checked. With `tenant_by="key"` no key is checked, because each key is a tenant.
        """
        token = None if self._tenant_by == "key" else token_of(raw.headers)
        if token is None or token == self._reader.key:
            return None
        return await refused_key(token, await self._tenants.context(tenant))

    def _respond(self, call: LocalCall, answer: Answer, first: float, asked: FaultHeaders) -> Response:
        due = call.operation.answer
        status = answer.status or due.status
        if asked.cut is not None and answer.events is None:
            answer = replace(answer, ignored=(*answer.ignored, f"{FAULT}.cut"))
        headers = {KIND_HEADER: answer.label(), **answer.headers}
        if answer.events is not None and isinstance(due, Events):
            cut = self._faults.take_cut(call.tenant, call.headers)
            pieces = awaited_pieces(answer.events, due, cut, first=first, delay=asked.delay)
            return StreamedResponse(pieces, status, {**_STREAM_HEADERS, **headers}, self._connections)
        if answer.content is not None:
            return Response(answer.content, status, headers, answer.media_type or "application/octet-stream")
        if isinstance(due, Empty) or status == 204:
            return Response(None, status, headers)
        return Response(encode(answer.value), status, headers, answer.media_type or "application/json")

    async def _body(self, request: Request, large: AsyncExitStack) -> bytes:
        """Read a body.

        Only a few large bodies are read and answered at a time; the others wait in their sockets.
        """
        pieces, size, is_large = list[bytes](), 0, False
        with anyio.move_on_after(math.inf) as waiting:
            async for piece in request.stream():
                pieces.append(piece)
                size += len(piece)
                if size > self._max_body:
                    raise HttpProblem(
                        413, f"The body is larger than max_body of this server, which is {self._max_body} bytes."
                    )
                if size > _LARGE:
                    if not is_large:
                        waiting.deadline, is_large = math.inf, True
                        await large.enter_async_context(self._large)
                    waiting.deadline = anyio.current_time() + _IDLE
            return b"".join(pieces)
        raise HttpProblem(408, f"No byte of a large body came for {_IDLE} seconds.")


def _asking(handler: Handler, chat_model: CallModel) -> Handler:
    """Return a handler that may ask the model, and whose answer says whether it did."""

    async def handle(call: LocalCall) -> Answer:
        try:
            answer = await handler(
                replace(call, server=replace(call.server, chat_model=chat_model, embed=chat_model.embed))
            )
        finally:
            chat_model.handler_returned()
        kind, ignored = chat_model.label(answer.kind, answer.ignored)
        return replace(answer, kind=kind, ignored=ignored)

    return handle


async def _never() -> None:
    await asyncio.Event().wait()


def _unseen(sent: Any) -> None:
    """Ignore the request to the model, for calls that nothing displays."""


async def _gone(request: Request) -> None:
    """Wait until the client disconnects.

    Its request has been read, so no other message can come.
    """
    while (await request.receive())["type"] != "http.disconnect":
        pass


def refusal(problem: HttpProblem, path: str) -> Response:
    """Return the response for a refused request."""
    headers = {KIND_HEADER: problem.kind, **problem.headers}
    return Response(problem.body(path), problem.status, headers, "application/json")


async def _example(call: LocalCall) -> Answer:
    operation = call.operation
    if isinstance(operation.answer, Events):
        return Answer(kind="example", events=event_examples(operation, call.request, call.path))
    if isinstance(operation.answer, Binary):
        return Answer(kind="example", content=_SILENCE, media_type="audio/mpeg")
    if isinstance(operation.answer, Empty):
        return Answer(kind="example")
    return Answer(kind="example", value=answer_example(operation, call.request, call.path))
