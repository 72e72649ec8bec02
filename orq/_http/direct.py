"""Requests made past httpx: its request, its URL and its answer take a third of a small call.

Only requests of the usual form are made here. httpx makes all others, and judges them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

import httpcore
import httpx

from ..middleware import Request

_USUAL = re.compile(
    r"(https?://[\w.\-]+(?::\d{1,5})?|https?://\[[\da-f:]+\](?::\d{1,5})?)"
    r"(/[\w\-.~!$&'()*+,;=:@/]*(?:%[\dA-Fa-f]{2}[\w\-.~!$&'()*+,;=:@/]*)*"
    r"(?:\?[\w\-.~!$&'()*+,;=:@/?]*(?:%[\dA-Fa-f]{2}[\w\-.~!$&'()*+,;=:@/?]*)*)?)",
    re.ASCII,
)
"""A URL that httpx sends as it is: the server, then the path and query."""
_LONGEST = 65_000
"""Characters of a URL. httpx refuses longer ones."""
_FRAMING = frozenset({b"host", b"content-length", b"transfer-encoding"})


class Server(NamedTuple):
    """What a request holds of the server that it goes to."""

    url: httpx.URL
    netloc: bytes
    origin: httpcore.Origin


@lru_cache(maxsize=64)
def _server(text: str) -> Server:
    url = httpx.URL(text)
    return Server(url, url.netloc, core_url(url, b"/").origin)


def core_url(url: httpx.URL, target: bytes) -> httpcore.URL:
    """Return a URL for httpcore, which has path and query in one."""
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=target)


class DirectRequest(NamedTuple):
    """A request, as httpx would send it."""

    server: Server
    method: bytes
    target: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes
    extensions: dict[str, Any]

    def core(self) -> httpcore.Request:
        """Return it as httpcore takes it."""
        url, content = core_url(self.server.url, self.target), Content((self.body,) if self.body else ())
        made: Any = httpcore.Request(self.method, url, content=content, extensions=self.extensions)
        made.headers = self.headers  # set here, where httpcore need not look at each: they are bytes
        return made  # type: ignore[no-any-return]


class Content:
    """A request's body. Unlike httpx's it is no generator: one that is cancelled half-way would be left behind."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Any:
        return iter(self._stream)

    def __aiter__(self) -> _Pieces:
        return _Pieces(iter(self._stream))


class _Pieces:
    def __init__(self, pieces: Any) -> None:
        self._pieces = pieces

    def __aiter__(self) -> _Pieces:
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece  # type: ignore[no-any-return]
        raise StopAsyncIteration


def direct_request(asked: Request, extensions: dict[str, Any]) -> DirectRequest | None:
    """Return the request as httpx would send it; None if it is for httpx to make."""
    body = asked.body
    if asked.parts is not None or (body is not None and type(body) is not bytes):
        return None
    usual = _USUAL.fullmatch(asked.url)
    if usual is None or len(asked.url) > _LONGEST or "/." in asked.url or not asked.method.isascii():
        return None
    headers = asked.headers.encoded()
    if not _FRAMING.isdisjoint([name for name, _ in headers]):
        return None
    server = _server(usual[1])
    method = asked.method.upper()
    if body:
        headers = [(b"Host", server.netloc), *headers, (b"Content-Length", b"%d" % len(body))]
    elif method in ("POST", "PUT", "PATCH"):
        headers = [(b"Host", server.netloc), (b"Content-Length", b"0"), *headers]
    else:
        headers = [(b"Host", server.netloc), *headers]
    return DirectRequest(server, method.encode(), usual[2].encode(), headers, body or b"", extensions)


def read_core_request(request: httpcore.Request, url: httpx.URL) -> DirectRequest | None:
    """Return what httpx has made, to be sent past httpcore; None if it is for httpcore to send."""
    content = request.stream if type(request.stream) is httpx.ByteStream else getattr(request.stream, "_stream", None)
    if type(content) is not httpx.ByteStream or request.extensions.keys() != {"timeout"}:
        return None
    body = b"".join(content)
    fields = [(name.lower(), value) for name, value in request.headers]
    names, lengths = [name for name, _ in fields], [value for name, value in fields if name == b"content-length"]
    if b"transfer-encoding" in names or names.count(b"host") != 1:
        return None
    if lengths != [b"%d" % len(body)] and (lengths or body):
        return None
    server = Server(url, url.netloc, request.url.origin)
    return DirectRequest(server, request.method, request.url.target, request.headers, body, dict(request.extensions))


def httpx_response(answer: httpcore.Response, body: Any) -> httpx.Response:
    """Return an answer as httpx's."""
    return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)
