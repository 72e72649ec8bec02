"""The ASGI app in front of the API: it serves the page and records calls.

Calls of the page itself are not recorded.
"""

from __future__ import annotations

import logging

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..app import refusal
from ..guard import Guard
from ..http_problem import HttpProblem
from ..journal import Journal
from ..requests import RequestReader
from ..tenants import tenant_of
from .routes import CALL, PREFIX, Page

_OWN = "/_orq/"
_OF_A_CALL = frozenset((b"host", b"content-type", b"accept"))
"""The request headers of the page that are copied into the API calls that it makes."""


class Front:
    """The ASGI app that serves the page and wraps the app of the API."""

    def __init__(
        self, app: ASGIApp, page: Page, journal: Journal, *, guard: Guard, reader: RequestReader, tenant_by: str | None
    ) -> None:
        self._app, self._page, self._journal = app, page, journal
        self._guard, self._reader, self._tenant_by = guard, reader, tenant_by

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the page, or let the app answer and record the call."""
        path, method = scope["path"], scope["method"]
        if (path == "/" and method in ("GET", "HEAD")) or path.startswith(PREFIX):
            await self._for_page(scope, receive, send)
        elif path.startswith(_OWN):
            await self._app(scope, receive, send)
        else:
            await self._kept(scope, receive, send, tenant_of(Headers(scope=scope), self._tenant_by))

    async def _kept(self, scope: Scope, receive: Receive, send: Send, tenant: str) -> None:
        entry = self._journal.begin(scope, tenant)
        entry.operation = self._reader.operation(scope["method"], scope["raw_path"].decode("latin-1"))
        left = False

        async def receiving() -> Message:
            nonlocal left
            message = await receive()
            if message["type"] == "http.disconnect":
                left = entry.state == "open"
            else:
                self._journal.take_sent(entry, message.get("body", b""))
            return message

        scope = {**scope, "orq.show": lambda sent: self._journal.show(entry, sent)}
        try:
            await self._app(scope, receiving, self._journal.watch(entry, send))
        finally:
            self._journal.end(entry, left)

    async def _for_page(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            self._guard.check(request)
            if scope["path"] == "/":
                response = self._page.document(request)
            elif scope["path"].startswith(CALL + "/"):
                self._page.guard.check(request)
                await self._call(request, receive, send)
                return
            else:
                response = await self._page.answer(request)
        except ClientDisconnect:
            return
        except HttpProblem as problem:
            response = refusal(problem, scope["path"])
        except Exception:
            logging.getLogger("orq.local").exception("The page of the local server failed.")
            response = refusal(HttpProblem(500, "The local server failed. Read its log."), scope["path"])
        await response(scope, receive, send)

    async def _call(self, request: Request, receive: Receive, send: Send) -> None:
        """Let the app answer a call that the page makes. The call gets the server's key."""
        scope, cut = request.scope, len(CALL)
        tenant = request.query_params.get("tenant", "")
        headers = [(name, value) for name, value in scope["headers"] if name in _OF_A_CALL]
        headers.append((b"authorization", f"Bearer {self._reader.key or 'page'}".encode()))
        inner = {"path": scope["path"][cut:], "raw_path": scope["raw_path"][cut:], "query_string": b""}
        if scope["path"][cut:].startswith(_OWN):
            raise HttpProblem(404, "The page can call only the API.")
        await self._kept({**scope, **inner, "headers": headers, "orq.tenant": tenant}, receive, send, tenant)
