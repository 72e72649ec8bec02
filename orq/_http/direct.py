"""Build requests without httpx, whose objects take a third of the time of a small call.

Only requests of the usual form are built here. httpx builds and checks all others.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, NamedTuple

import httpcore

from ..middleware import Request
from .request_head import framed

_USUAL = re.compile(
    r"(https?://[\w.\-]+(?::\d{1,5})?|https?://\[[\da-f:]+\](?::\d{1,5})?)"
    r"(/[\w\-.~!$&'()*+,;=:@/]*(?:%[\dA-Fa-f]{2}[\w\-.~!$&'()*+,;=:@/]*)*"
    r"(?:\?[\w\-.~!$&'()*+,;=:@/?]*(?:%[\dA-Fa-f]{2}[\w\-.~!$&'()*+,;=:@/?]*)*)?)",
    re.ASCII,
)
"""A URL that httpx sends unchanged: the server, then path and query."""
_NUMBERS = re.compile(r"[0-9]+(?:\.[0-9]+){3}")
_LONGEST = 65_000
"""Maximal length of a URL in httpx."""


class Address(NamedTuple):
    """The server in a URL, as httpx reads it. `port` is None for the default port of the scheme."""

    scheme: str
    host: str
    port: int | None

    @property
    def netloc(self) -> bytes:
        """The host as the `Host` header names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return (host if self.port is None else f"{host}:{self.port}").encode()

    def core_url(self, target: bytes) -> httpcore.URL:
        """Return a URL for httpcore, which has path and query in one field."""
        return httpcore.URL(scheme=self.scheme.encode(), host=self.host.encode(), port=self.port, target=target)


class Server(NamedTuple):
    """The server of a request, in the forms that requests need."""

    url: Address
    netloc: bytes
    origin: httpcore.Origin

    @classmethod
    def at(cls, address: Address) -> Server:
        """Return the server at an address."""
        return cls(address, address.netloc, address.core_url(b"/").origin)


_STANDARD = {"http": 80, "https": 443}


@lru_cache(maxsize=64)
def _server(text: str) -> Server | None:
    """Return the server at the beginning of a usual URL; None if httpx must check the URL."""
    scheme, _, rest = text.partition("://")
    host, colon, digits = rest.rpartition(":")
    if not colon or digits.endswith("]"):
        host, digits = rest, ""
    host = host.lower()
    if host.startswith("xn--"):
        return None
    if host.startswith("[") or _NUMBERS.fullmatch(host):
        host = host.strip("[]")
        try:
            ip_address(host)
        except ValueError:
            return None
    port = int(digits) if digits else None
    return Server.at(Address(scheme, host, None if port == _STANDARD[scheme] else port))


class DirectRequest(NamedTuple):
    """A request as httpx would send it."""

    server: Server
    method: bytes
    target: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes
    extensions: dict[str, Any]

    def core(self) -> httpcore.Request:
        """Return the request as an object of httpcore."""
        url, content = self.server.url.core_url(self.target), Content((self.body,) if self.body else ())
        made: Any = httpcore.Request(self.method, url, content=content, extensions=self.extensions)
        made.headers = self.headers  # set here, so that httpcore does not check each header: they are bytes already
        return made  # type: ignore[no-any-return]


class Content:
    """The body of a request.

    It is not a generator, as in httpx, since a cancellation would leave a generator unfinished.
    """

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
    """Return the request as httpx would send it; None if httpx must make it."""
    body = asked.body
    if asked.parts is not None or (body is not None and type(body) is not bytes):
        return None
    usual = _USUAL.fullmatch(asked.url)
    if usual is None or len(asked.url) > _LONGEST or "/." in asked.url or not asked.method.isascii():
        return None
    server = _server(usual[1])
    if server is None:
        return None
    method = asked.method.upper()
    headers = framed(method, server.netloc, asked.headers.encoded(), body)
    if headers is None:
        return None
    return DirectRequest(server, method.encode(), usual[2].encode(), headers, body or b"", extensions)
