"""The routes of the page: its document at `/`, and its data under `/_orq/page/`.

The journal leaves them out.
"""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any
from uuid import uuid4

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from ..._version import __version__
from ..connections import Connections
from ..http_problem import HttpProblem
from ..journal import Entry, Journal
from ..responses import StreamedResponse
from ..state.resources import collections
from ..tenants import Tenants
from ..wire import encode
from . import edits
from .export import curl, har
from .guard import PageGuard
from .live import live
from .shown import detail, piece

PREFIX = "/_orq/page/"
CALL = PREFIX + "call"
"""The prefix for API calls of the page. The path of the API follows, and the page sends no key."""
_CALL = re.compile(r"calls/([0-9]{1,12})(?:/(request|answer|upstream|curl))?")


_MOST = 16 * 2**20
_STREAMS = 4
"""The most pages with a stream, because a browser opens six connections to a server. Further pages poll each second."""


class Page:
    """Answers the page's requests. `orders` returns the scripted answers and the faults."""

    def __init__(
        self,
        journal: Journal,
        tenants: Tenants,
        connections: Connections,
        *,
        guard: PageGuard,
        key: str | None,
        orders: Callable[[], Any],
    ) -> None:
        self._journal, self._tenants, self._connections = journal, tenants, connections
        self.guard, self._key, self._orders = guard, key, orders
        self._run = uuid4().hex[:12]

    def document(self, request: Request) -> Response:
        """Return the page itself."""
        self.guard.check_document(request)
        text, policy = _document()
        headers = {
            "content-security-policy": policy,
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
        }
        return Response(text, headers=headers, media_type="text/html; charset=utf-8")

    async def answer(self, request: Request) -> Response:
        """Answer a request below `PREFIX`, except API calls. Raise `HttpProblem`."""
        self.guard.check(request)
        name, method = request.url.path.removeprefix(PREFIX), request.method
        asked = request.query_params
        tenant = asked.get("tenant", "")
        if method == "GET" and name == "live":
            return self._live(request)
        if method == "GET" and (found := _CALL.fullmatch(name)):
            return await self._call(
                int(found[1]), found[2], asked.get("from", "0"), f"http://{request.headers['host']}"
            )
        if method == "GET" and name == "state":
            return _json(await edits.overview(self._tenants))
        if name == "objects" and method == "GET":
            before = _number(asked["before"]) if "before" in asked else None
            return _json(await edits.listed(self._tenants, tenant, asked.get("collection", ""), before))
        if name == "objects" and method in ("POST", "PUT", "DELETE"):
            return _json(await edits.change(self._tenants, method, tenant, await _data(request)))
        if method == "POST" and name == "reset":
            await self._tenants.reset(tenant)
            return _json({})
        if method == "POST" and name == "clear":
            self._journal.clear(_ids(await _data(request)))
            return _json({})
        if method == "POST" and name == "har":
            ids = _ids(await _data(request))
            entries = [entry for entry in self._journal.entries.values() if ids is None or entry.id in ids]
            return _json(await asyncio.to_thread(har, entries, f"http://{request.headers['host']}", self._key))
        raise HttpProblem(404, "The page has no such path.")

    def _live(self, request: Request) -> Response:
        events = live(
            self._journal,
            self._run,
            request.headers.get("last-event-id", ""),
            key=self._key,
            hello=lambda: {"version": __version__, "collections": sorted(collections()), "children": edits.children()},
            writes=lambda: self._tenants.writes,
            orders=self._orders,
            once=self._connections.pages() >= _STREAMS,
        )
        headers = {
            "content-type": "text/event-stream; charset=utf-8",
            "cache-control": "no-store, no-transform",
            "x-accel-buffering": "no",
        }
        return StreamedResponse(events, 200, headers, self._connections, page=True)

    async def _call(self, id: int, part: str | None, start: str, base: str) -> Response:
        entry = self._journal.entries.get(id)
        if entry is None:
            raise HttpProblem(
                404, f"The call {id} is not in the journal. It was cleared, or is older than the stored calls."
            )
        shown = await asyncio.to_thread(self._part, entry, part, _number(start), base)
        return _json(shown)

    def _part(self, entry: Entry, part: str | None, start: int, base: str) -> Any:
        if part is None:
            return detail(entry, self._key)
        return {"curl": curl(entry, base, self._key)} if part == "curl" else piece(entry, part, start, self._key)


@cache
def _document() -> tuple[str, str]:
    """Return the page and a Content-Security-Policy that only allows its own script and style."""
    text = files(__name__.rpartition(".")[0]).joinpath("index.html").read_text("utf-8")

    def hashed(tag: str) -> str:
        content = text.partition(f"<{tag}>")[2].partition(f"</{tag}>")[0]
        return base64.b64encode(sha256(content.encode()).digest()).decode()

    policy = (
        f"default-src 'none'; script-src 'sha256-{hashed('script')}'; style-src 'sha256-{hashed('style')}'; "
        "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return text, policy


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise HttpProblem(400, "The place must be a number.")
    return int(text)


def _ids(data: Any) -> set[int] | None:
    ids = data.get("ids") if isinstance(data, dict) else None
    if ids is not None and not (isinstance(ids, list) and all(type(one) is int for one in ids)):
        raise HttpProblem(400, "ids must be a list of numbers.")
    return None if ids is None else set(ids)


async def _data(request: Request) -> Any:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST:
            raise HttpProblem(413, f"The body is larger than {_MOST} bytes.")
    try:
        return msgspec.json.decode(body or b"{}")
    except msgspec.DecodeError as error:
        raise HttpProblem(400, f"The body is not JSON: {error}.") from None


def _json(value: Any) -> Response:
    return Response(encode(value), headers={"cache-control": "no-store"}, media_type="application/json")
